"""Gathers the faces of still pictures for a similarity sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from tracker.errors import SourceError
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder, Guess
from tracker.head.detector import FaceDetector
from tracker.session.sheet_samples import FaceSample, SampleMaker
from tracker.sources.picture_file import PictureFile
from tracker.types import Image

# Fitted together, which costs less than one by one; pictures of a camera are large, so no more of them wait.
_BATCH_FACES, _BATCH_BYTES = 16, 200_000_000


class StillGathering:
    """Finds the faces of pictures, all of each; holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : FaceModel
        Of 68 points.
    side_px : int
        Of the samples' pictures.

    Attributes
    ----------
    samples : list of FaceSample
        In the order of the pictures; of a picture the largest and most central face first. Complete after `finish`.
    refused : list of str
        A sentence for each picture that cannot be read.
    """

    def __init__(self, model: FaceModel, side_px: int) -> None:
        self.samples: list[FaceSample] = []
        self.refused: list[str] = []
        self._shape = model.shape
        self._finder, self._detector = FaceFinder(model), FaceDetector()
        self._maker = SampleMaker(side_px)
        self._waiting: list[tuple[int, Path, Image, Guess]] = []

    def take_all(self, pictures: Sequence[Path], advance: Callable[[], object] = lambda: None) -> None:
        """Take all pictures in; ``advance`` is called after each."""
        for index, path in enumerate(pictures):
            self.take(index, path)
            advance()
        self.finish()

    def take(self, index: int, path: Path) -> None:
        """Take one in."""
        try:
            with closing(PictureFile(path)) as file:
                image = file.read()[0].shown
        except SourceError as problem:
            self.refused.append(str(problem))
            return
        self._waiting.append((index, path, image, self._finder.look(image, self._detector)))
        faces = sum(len(guess.hypotheses) for *_, guess in self._waiting)
        if faces >= _BATCH_FACES or sum(image.nbytes for *_, image, _ in self._waiting) >= _BATCH_BYTES:
            self.finish()

    def finish(self) -> None:
        """Find the faces of what has come together."""
        waiting, self._waiting = self._waiting, []
        answers = self._finder.fit_still([guess for *_, guess in waiting])
        for (index, path, image, _), found in zip(waiting, answers, strict=True):
            self.samples += [
                self._maker.of_still((index, path.name, number), image, face.fit, self._shape)
                for number, face in enumerate(found, start=1)
            ]
