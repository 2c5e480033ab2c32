"""The thread that reads pictures and fits faces for the annotator: slow work that nobody should wait for. No Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from queue import Empty, PriorityQueue, SimpleQueue

import cv2
import numpy as np

from tracker.annotation.fitting import FittedPicture, PictureFitter
from tracker.annotation.marks import PointMarks
from tracker.errors import VisavisError
from tracker.face.model_file import model_by_name
from tracker.sources.picture_file import read_image
from tracker.types import Image

log = logging.getLogger(__name__)

THUMBNAIL_PX = 96
# What somebody waits for goes first, then what is seen, then what is only looked through.
ASKED, SEEN, SEARCHED = range(3)
_STOP_S = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Thumbnail:
    """A small picture, BGR."""

    path: Path
    image: Image


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """What a model makes of a picture; None where it finds no face. ``model`` is its name, ``asked`` if it was asked
    for."""

    path: Path
    model: str
    fitted: FittedPicture | None
    asked: bool


@dataclass(frozen=True, slots=True, eq=False)
class ModelReady:
    """A model can fit from now on."""

    name: str
    fitter: PictureFitter


@dataclass(frozen=True, slots=True)
class Refused:
    """Something did not work."""

    reason: str


Outcome = Thumbnail | Fitted | ModelReady | Refused


@dataclass(order=True)
class _Job:
    rank: int
    number: int
    do: Callable[[], Outcome | None] | None = field(compare=False)


class AnnotatorJobs:
    """Does one job after the other in a thread of its own; started with the first job."""

    def __init__(self) -> None:
        self._jobs: PriorityQueue[_Job] = PriorityQueue()
        self._outcomes: SimpleQueue[Outcome] = SimpleQueue()
        self._numbers = count()
        self._thread: threading.Thread | None = None
        self._fitters: dict[str, PictureFitter] = {}

    def thumbnail(self, path: Path) -> None:
        """Make a small picture."""
        self._add(SEEN, lambda: _thumbnail(path))

    def load(self, model: str) -> None:
        """Get a model ready, by its name or its file."""
        self._add(ASKED, lambda: self._loaded(model))

    def fit(self, path: Path, model: str, near: PointMarks, *, asked: bool) -> None:
        """Fit the face of a picture on which some points may be placed already."""

        def do() -> Outcome:
            fitter = self._fitter(model)
            try:
                image = read_image(path)
            except VisavisError:
                return Fitted(path, model, None, asked)
            return Fitted(path, model, fitter.fit(image, near if near.placed else None), asked)

        self._add(ASKED if asked else SEARCHED, do)

    def outcomes(self) -> list[Outcome]:
        """What has come of jobs since this was last asked."""
        found = []
        while True:
            try:
                found.append(self._outcomes.get_nowait())
            except Empty:
                return found

    def forget(self) -> None:
        """Leave out what waits."""
        while True:
            try:
                self._jobs.get_nowait()
            except Empty:
                return

    def close(self) -> None:
        """End, after the job that is being done."""
        self.forget()
        self._jobs.put(_Job(-1, next(self._numbers), None))

    def wait(self) -> None:
        """Wait a little for its end; it keeps nothing of the user's."""
        if self._thread is not None:
            self._thread.join(_STOP_S)

    def _add(self, rank: int, do: Callable[[], Outcome | None]) -> None:
        self._jobs.put(_Job(rank, next(self._numbers), do))
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._run, name="annotator", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while (do := self._jobs.get().do) is not None:
            try:
                outcome = do()
            except VisavisError as error:
                outcome = Refused(str(error))
            except Exception as error:
                log.exception("a job of the annotator failed")
                outcome = Refused(f"{type(error).__name__}: {error}")
            if outcome is not None:
                self._outcomes.put(outcome)

    def _loaded(self, model: str) -> Outcome:
        return ModelReady(model, self._fitter(model))

    def _fitter(self, model: str) -> PictureFitter:
        if model not in self._fitters:
            self._fitters[model] = PictureFitter(model_by_name(model))
        return self._fitters[model]


def _thumbnail(path: Path) -> Thumbnail | None:
    try:
        image = read_image(path)
    except VisavisError:
        # What is wrong with it is told where it is shown.
        return None
    share = THUMBNAIL_PX / max(image.shape[:2])
    size = max(1, round(image.shape[1] * share)), max(1, round(image.shape[0] * share))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return Thumbnail(path, np.asarray(small, dtype=np.uint8))
