"""Which files of a folder are the pictures in it, and what is left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tracker.errors import SourceError, SourceProblem
from tracker.sources.image_header import other_kind
from tracker.sources.picture_file import IMAGE_SUFFIXES
from tracker.words import later

# What systems put into folders by themselves; hidden files, such as ._NAME, begin with a dot.
_SYSTEM_NAMES = frozenset({"__macosx", "@eadir", "desktop.ini", "ehthumbs.db", "icon\r", "thumbs.db"})
# Points of a picture, of all of them, and what points there are: they belong here.
_BESIDE = frozenset({".pts", ".jsonl", ".toml"})
_NAMED = 3


@dataclass(frozen=True, slots=True)
class FolderPictures:
    """What is in a folder.

    Attributes
    ----------
    pictures : tuple of Path
        In the order of their names, numbers counted as numbers (``2.png`` before ``10.png``).
    left_out : tuple of str
        What else is there, each by name and with the reason; nothing of what systems put there.
    """

    pictures: tuple[Path, ...]
    left_out: tuple[str, ...]

    @property
    def note(self) -> str:
        """A sentence about what is left out; empty if that is nothing."""
        if not self.left_out:
            return ""
        count = len(self.left_out)
        named = ", ".join(self.left_out[:_NAMED])
        if count > _NAMED:
            return later(f"{count} files left out: {named}, and {count - _NAMED} more")
        return later(f"1 file left out: {named}") if count == 1 else later(f"{count} files left out: {named}")


def is_of_the_system(path: Path) -> bool:
    """Whether a file or folder is one that a system made for itself, or is hidden."""
    return path.name.startswith((".", "~$")) or path.name.casefold() in _SYSTEM_NAMES


def pictures_in(folder: Path) -> FolderPictures:
    """Look into a folder; folders in it are not looked into.

    Raises
    ------
    SourceError
        EMPTY for a folder without pictures, NOT_FOUND, or UNREADABLE.
    """
    try:
        found = sorted((path for path in folder.iterdir() if not is_of_the_system(path)), key=_natural_key)
    except FileNotFoundError as error:
        message = f"There is no folder {folder}. Check the name."
        raise SourceError(SourceProblem.NOT_FOUND, message) from error
    except OSError as error:
        message = f"The folder {folder} cannot be read ({error.strerror}). Choose another one."
        raise SourceError(SourceProblem.UNREADABLE, message) from error
    files = [path for path in found if path.is_file()]
    pictures = tuple(path for path in files if path.suffix.lower() in IMAGE_SUFFIXES)
    others = [path for path in files if path.suffix.lower() not in IMAGE_SUFFIXES | _BESIDE]
    contents = FolderPictures(pictures, tuple(f"{path.name} ({_reason(path)})" for path in others))
    if not pictures:
        why = f" ({contents.note})" if contents.left_out else ""
        message = f"There are no pictures in the folder {folder}{why}. Choose one with PNG or JPEG files in it."
        raise SourceError(SourceProblem.EMPTY, message)
    return contents


def _reason(path: Path) -> str:
    kind = other_kind(path)
    return later(f"{kind} pictures cannot be read") if kind else later("not a picture")


def _natural_key(path: Path) -> tuple[list[tuple[int, str]], str]:
    # Digits and letters alternate after the split, so numbers are only ever compared with numbers.
    parts = re.split(r"([0-9]+)", path.stem.casefold())
    return [(int(part), "") if place % 2 else (0, part) for place, part in enumerate(parts)], path.name
