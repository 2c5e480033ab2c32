"""A process that works for a batch: what it was asked for, what it has ready, and whether it is to stop."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from threading import Event, Lock

from tracker.batch.order import Order, installation
from tracker.batch.outcome import StoppedError
from tracker.effects.making import Materials, find_mask
from tracker.effects.mask import Mask
from tracker.errors import VisavisError
from tracker.face.covers import CoverTeller
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder, FoundFace
from tracker.face.model_file import model_by_name
from tracker.face.prepared import PreparedFace, prepare_face
from tracker.face.reference_frame import GreyPicture
from tracker.face.still_face import StillFaces
from tracker.head.detector import FaceDetector
from tracker.pipeline import Mode, Pipeline
from tracker.readings import EVERYTHING
from tracker.types import Image, StillFace


class Station:
    """Where the work of one batch is done, in one process.

    Parameters
    ----------
    asked : Order
        As it came; the files that travelled along are written down here.

    Attributes
    ----------
    asked : Order
        By which is noted how things were made.
    order : Order
        The same with the paths of this machine.

    Raises
    ------
    VisavisError
        If this machine has another version of the program or its models than the one that asks.
    OSError
        If the files cannot be written down.
    """

    def __init__(self, asked: Order) -> None:
        here, there = installation(), asked.installation
        if here != there:
            what = "version of the program" if here.program != there.program else "set of models"
            raise VisavisError(f"A worker has another {what} than the machine that asks. Install the same on all.")
        self.asked = asked
        self._folder = Path(tempfile.mkdtemp(prefix="visavis-batch-")) if asked.files else None
        self.order = asked.unpacked(self._folder) if self._folder is not None else asked
        self._fitting = Lock()
        self._stopping = Event()
        self._masks: dict[str, Mask] = {}

    def stop(self) -> None:
        """Let the work that is going on give up; from any thread."""
        self._stopping.set()

    def check(self) -> None:
        """Give up if that is wanted.

        Raises
        ------
        StoppedError
            If it is.
        """
        if self._stopping.is_set():
            raise StoppedError("The work was stopped.")

    def close(self) -> None:
        """Remove what was written down."""
        self.stop()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def pipeline(self, *, with_reading: bool) -> Pipeline:
        """A new pipeline, as it was asked for; its model is read once."""
        pipeline = Pipeline(self.order.settings, horizontal_fov_rad=self.order.horizontal_fov_rad)
        if self.order.mode is Mode.FACE:
            pipeline.use_mode(Mode.FACE, self._prepared)
        if with_reading:
            pipeline.want_reading(EVERYTHING)
        return pipeline

    @cached_property
    def face_size(self) -> tuple[int, int] | None:
        """See `Pipeline.face_size`."""
        return self.pipeline(with_reading=False).face_size

    def faces_in(self, image: Image) -> list[FoundFace]:
        """The faces in a picture, the most prominent first.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        """
        with self._fitting:
            return self._finder.fit_still([self._finder.look(image, self._detector)])[0]

    def told_of(self, found: Sequence[FoundFace], picture: GreyPicture) -> list[StillFace]:
        """What is known of the faces that were found in a picture."""
        with self._fitting:
            return [self._still_faces.of(face, picture) for face in found]

    @property
    def point_count(self) -> int:
        """Points of a face that is fitted in a picture."""
        return self._still_model.shape.markup.point_count

    @property
    def materials(self) -> Materials:
        """What effects are made of; a mask is made of a picture once."""
        return Materials(find_mask=self._mask, tell_covers=CoverTeller(self._prepared.model))

    @cached_property
    def _prepared(self) -> PreparedFace:
        return prepare_face(self.order.settings.face)

    @cached_property
    def _finder(self) -> FaceFinder:
        return FaceFinder(self._still_model)

    @cached_property
    def _still_faces(self) -> StillFaces:
        return StillFaces(self._still_model, self.order.horizontal_fov_rad)

    @cached_property
    def _still_model(self) -> FaceModel:
        return model_by_name(self.order.settings.face.model)

    @cached_property
    def _detector(self) -> FaceDetector:
        return FaceDetector()

    def _mask(self, name: str) -> Mask:
        if name not in self._masks:
            self._masks[name] = find_mask(name)
        return self._masks[name]
