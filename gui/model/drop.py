"""What happens with a file that is dropped on the window: said while it is dragged, done when it is let go. No Qt."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gui.words import tr
from tracker.session.playing import session_at
from tracker.sources.film_container import FILM_SUFFIXES
from tracker.sources.picture_file import IMAGE_SUFFIXES

# The film of a recording can be looked at by itself.
_OF_SESSIONS = ("session.toml", "results.arrows", "markers.jsonl")


@dataclass(frozen=True, slots=True)
class DropPlan:
    """What will be done, in words with an icon; whether it can be done at all."""

    words: str
    icon: str
    possible: bool = True


def drop_plan(paths: Sequence[str], page_words: Callable[[str], str]) -> DropPlan:
    """What will be done with files: by the page, as its words say, or else with the first one as a source."""
    first = paths[0]
    words = page_words(first)
    if not words:
        return source_plan(first)
    taken = sum(bool(page_words(path)) for path in paths)
    return DropPlan(words if taken == 1 else tr("{words} ({count} files)", words=words, count=taken), "add-picture")


def source_of(path: str) -> str:
    """What is opened by a file: of a recording any part of which was clicked, the recording."""
    folder = str(Path(path).parent)
    return folder if Path(path).name in _OF_SESSIONS and session_at(folder) is not None else path


def source_plan(path: str) -> DropPlan:
    """What will be done with a file as a source, judged by its name alone, as it is still on its way."""
    path = source_of(path)
    suffix = Path(path).suffix.lower()
    if session_at(path) is not None:
        return DropPlan(tr("Play this recording"), "play")
    if Path(path).is_dir():
        return DropPlan(tr("Track through the pictures in this folder"), "add-folder")
    if suffix in FILM_SUFFIXES:
        return DropPlan(tr("Track this clip"), "clip")
    if suffix in IMAGE_SUFFIXES:
        return DropPlan(tr("Look for a head in this picture"), "pictures")
    kind = (mimetypes.guess_type(path)[0] or "").partition("/")[0]
    if kind == "video":
        return DropPlan(tr("Track this clip"), "clip")
    if not kind:
        # Clips come under any name; whether it is one is seen when it is opened.
        return DropPlan(tr("Try to track this file"), "clip")
    words = tr("visavis cannot open this kind of file. MP4, MKV, PNG and JPEG are safe choices.")
    return DropPlan(words, "unreadable", possible=False)
