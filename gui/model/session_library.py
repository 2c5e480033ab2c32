"""The recordings there are: found in a thread, as a folder may hold many and lie on a slow disk. No Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from typing import Final

from gui.model.recording import size_of, size_text
from gui.model.search import matches
from gui.model.transport import clock_text
from gui.words import later, tr
from tracker.errors import VisavisError
from tracker.session.description import SessionDescription, read_description
from tracker.session.layout import SessionFolder, VideoKind
from tracker.session.markers import read_markers
from tracker.session.results_file import quick_batches

log = logging.getLogger(__name__)

_READ: Final = (
    ("signals", later("signals")),
    ("expressions", later("expressions")),
    ("gaze", later("gaze")),
    ("gestures", later("gestures")),
)
_PICTURES: Final = {
    VideoKind.H264: later("film"),
    VideoKind.FFV1: later("exact film"),
    VideoKind.NONE: later("no picture"),
    VideoKind.ANONYMOUS: later("average face"),
}
# What a folder cannot be called on one system or another.
_FORBIDDEN: Final = '\\/:*?"<>|'


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """A recording in the list.

    Attributes
    ----------
    path : Path
        Its folder.
    started : datetime or None
    seconds : float
    frames, size, markers, dropped : int
    ended_early : bool
        Whether it was cut off, as by a full disk or the end of the power.
    contents : str
        What is in it, in words.
    video : Path or None
    problem : str
        Why it cannot be opened; '' where it can.
    """

    path: Path
    started: datetime | None = None
    seconds: float = 0.0
    frames: int = 0
    size: int = 0
    markers: int = 0
    dropped: int = 0
    ended_early: bool = False
    contents: str = ""
    video: Path | None = None
    problem: str = ""

    @property
    def facts(self) -> str:
        """When, how long, how large, in a line."""
        when = self.started.strftime("%Y-%m-%d %H:%M") if self.started is not None else ""
        return " · ".join(part for part in (when, clock_text(self.seconds), size_text(self.size)) if part)

    @property
    def state(self) -> str:
        """What is the matter with it; '' for nothing."""
        if self.problem:
            return tr("cannot be opened")
        return tr("ended early") if self.ended_early else ""


class SessionLibrary:
    """Lists the recordings in a folder.

    Parameters
    ----------
    folder : Path

    Attributes
    ----------
    entries : tuple of SessionEntry
        The newest first.
    known : bool
        Whether anybody has looked yet.
    version : int
        Changes with the entries.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entries: tuple[SessionEntry, ...] = ()
        self.known = False
        self.version = 0
        self._found: SimpleQueue[tuple[SessionEntry, ...]] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._again = self._closed = False

    def refresh(self) -> None:
        """Have a look; returns at once."""
        if self._thread is not None and self._thread.is_alive():
            self._again = True
            return
        self._thread = threading.Thread(target=self._look, name="visavis-library", daemon=True)
        self._thread.start()

    def tick(self) -> None:
        """Take in what was found."""
        while not self._found.empty():
            entries = self._found.get()
            if entries != self.entries or not self.known:
                self.entries, self.known = entries, True
                self.version += 1
        if self._again and (self._thread is None or not self._thread.is_alive()):
            self._again = False
            self.refresh()

    def shown(self, asked: str) -> tuple[SessionEntry, ...]:
        """Those whose words are looked for."""
        return tuple(one for one in self.entries if matches(asked, one.path.name, one.contents, one.facts, one.state))

    def close(self) -> None:
        """Look no more."""
        self._closed = True
        if self._thread is not None:
            self._thread.join(1.0)

    def _look(self) -> None:
        try:
            self._found.put(list_sessions(self.folder, lambda: not self._closed))
        except Exception:
            log.exception("cannot list %s", self.folder)
            self._found.put(())


def list_sessions(folder: Path, goes_on: Callable[[], bool] = lambda: True) -> tuple[SessionEntry, ...]:
    """All recordings in a folder, the newest first."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            if not goes_on():
                break
            if path.is_dir() and SessionFolder(path).is_session:
                found.append(entry_of(path))
    return tuple(sorted(found, key=lambda one: (one.started is None, _age(one), one.path.name)))


def entry_of(path: Path) -> SessionEntry:
    """What the list says of a recording."""
    folder = SessionFolder(path)
    problem, description = "", SessionDescription()
    try:
        description = read_description(folder.description)
    except VisavisError as error:
        problem = str(error)
    frames, seconds = _length_of(folder)
    markers = 0
    with suppress(VisavisError):
        markers = len(read_markers(folder.markers))
    video = folder.video
    return SessionEntry(
        path,
        started=_moment(description.started),
        seconds=seconds,
        frames=frames,
        size=size_of(path),
        markers=markers,
        dropped=description.dropped,
        ended_early=not description.ended or bool(description.problem),
        contents=_contents(description, video, markers),
        video=video,
        problem="" if frames else problem or tr("Nothing was recorded in it."),
    )


def name_problem(folder: Path, name: str) -> str:
    """Why a recording cannot be called so; '' where it can."""
    if not name.strip() or name.strip().strip(".") == "":
        return tr("A recording needs a name.")
    if any(sign in _FORBIDDEN or not sign.isprintable() for sign in name):
        return tr("These signs cannot be in a name: {signs}", signs=" ".join(_FORBIDDEN))
    return tr("There is one of this name already.") if (folder / name.strip()).exists() else ""


def _length_of(folder: SessionFolder) -> tuple[int, float]:
    frames, first_s, last_s = 0, 0.0, 0.0
    with suppress(OSError, ValueError):
        for batch in quick_batches(folder.results):
            if not batch.num_rows:
                continue
            times = batch.column("time_s")
            first_s = times[0].as_py() if not frames else first_s
            frames, last_s = frames + batch.num_rows, times[-1].as_py()
    return frames, max(0.0, last_s - first_s)


def _contents(description: SessionDescription, video: Path | None, markers: int) -> str:
    what = tr("face") if description.mode == "face" else tr("head")
    picture = tr(_PICTURES[description.video if video is not None else VideoKind.NONE])
    read = [tr(word) for name, word in _READ if getattr(description.wanted, name)]
    marked = [tr("markers: {count}", count=markers)] if markers else []
    sound = [tr("sound")] if description.sound else []
    return ", ".join((picture, *sound, what, *read, *marked))


def _moment(started: str) -> datetime | None:
    try:
        return datetime.fromisoformat(started)
    except ValueError:
        return None


def _age(entry: SessionEntry) -> float:
    return -entry.started.timestamp() if entry.started is not None else 0.0
