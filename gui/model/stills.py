"""Small still pictures of sources: the first that is to be seen of a clip, a picture, a folder or a camera. No Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from tracker.errors import SourceError, SourceProblem
from tracker.session.layout import SessionFolder
from tracker.session.playing import session_at
from tracker.sources.opening import open_source
from tracker.sources.source import FrameSource
from tracker.types import Image, read_only

STILL_PX: Final = (96, 72)
"""The most that a still is wide and high."""
# A film that fades in, and a camera that has just woken, begin in the dark.
_DARK: Final = 24.0
_PATIENCE: Final = 30
# A camera takes so long at most to be let go.
_GIVE_WAY_S: Final = 3.0

log = logging.getLogger(__name__)


def still_of(spec: str, opener: Callable[[str], FrameSource] = open_source) -> Image | None:
    """The first picture of a source in which there is light, small; None where there is no picture.

    Raises
    ------
    SourceError
        If it cannot be opened or read.
    """
    with opener(_film_of(spec)) as source:
        frame = source.read()
        for _ in range(_PATIENCE):
            if frame is None or frame.image[::16, ::16].mean() >= _DARK:
                break
            frame = source.read() or frame
        return None if frame is None else shrunk(frame.image)


def _film_of(spec: str) -> str:
    """The film of a recording, where there is one; any other source as it is."""
    folder = session_at(spec)
    film = SessionFolder(folder).video if folder is not None else None
    return spec if film is None else str(film)


def shrunk(image: Image) -> Image:
    """A picture, not larger than `STILL_PX`, on memory of its own."""
    height, width = image.shape[:2]
    scale = min(1.0, STILL_PX[0] / width, STILL_PX[1] / height)
    size = max(1, round(scale * width)), max(1, round(scale * height))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return read_only(np.ascontiguousarray(small, dtype=np.uint8))  # type: ignore[return-value]


@dataclass(frozen=True, slots=True, eq=False)
class Still:
    """What is known of how a source looks: a picture, or why there is none."""

    image: Image | None = None
    problem: SourceProblem | None = None


class Stills:
    """Looks at sources one after the other, in a thread that lives while there is something to look at.

    Parameters
    ----------
    look : callable
        Gives the still of a source.
    """

    def __init__(self, look: Callable[[str], Image | None] = still_of) -> None:
        self._look = look
        self._lock = threading.Condition()
        self._wanted: list[str] = []
        self._found: dict[str, Still] = {}
        self._thread: threading.Thread | None = None
        self._looks_away = False

    def look_away(self, yes: bool) -> None:
        """Look at no source, and forget those that were looked at; or look again."""
        with self._lock:
            self._looks_away = yes
            if yes:
                self._wanted.clear()
                self._found.clear()

    def get(self, spec: str) -> Still | None:
        """What was seen of a source; None before anybody has looked."""
        with self._lock:
            return self._found.get(spec)

    def want(self, spec: str, *, again: bool = False) -> None:
        """Have a source looked at, also ``again`` where that was done before. Returns at once."""
        with self._lock:
            if self._looks_away or spec in self._wanted or (spec in self._found and not again):
                return
            self._wanted.append(spec)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="visavis-stills", daemon=True)
                self._thread.start()

    def giving_way(self, opener: Callable[[str], FrameSource]) -> Callable[[str], FrameSource]:
        """The same opener, that waits until nobody looks: what is looked at cannot be opened by others."""

        def open_free(spec: str) -> FrameSource:
            self.stop(_GIVE_WAY_S)
            return opener(spec)

        return open_free

    def stop(self, seconds: float) -> None:
        """Look at nothing more, and wait for the present look to end, but not for longer than this."""
        with self._lock:
            self._wanted.clear()
            self._lock.wait_for(lambda: self._thread is None, seconds)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._wanted:
                    self._thread = None
                    self._lock.notify_all()
                    return
                spec = self._wanted[0]
            still = self._seen(spec)
            with self._lock:
                if not self._looks_away:
                    self._found[spec] = still
                if spec in self._wanted:
                    self._wanted.remove(spec)

    def _seen(self, spec: str) -> Still:
        try:
            return Still(self._look(spec))
        except SourceError as error:
            return Still(problem=error.problem)
        except Exception:
            log.exception("no still of %s", spec)
            return Still()
