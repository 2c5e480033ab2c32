"""The face as a stage of the pipeline: follow it, and say it in the program's own terms."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from tracker.face.fitter import FitResult
from tracker.face.follower import FaceFollower, FaceSettings, FaceState
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.head.face_geometry import EYES_BELOW_CENTRE, FRONTAL_FACE
from tracker.head.follower import HeadFix
from tracker.types import Box, Detection, Face, Image, State

_STATES = {
    FaceState.FITTING: State.DETECTING,
    FaceState.TRACKING: State.TRACKING,
    FaceState.UNCERTAIN: State.UNCERTAIN,
    FaceState.LOST: State.LOST,
}


class FaceStage:
    """Follows one face with the model that the settings name.

    Parameters
    ----------
    settings : FaceSettings

    Raises
    ------
    ModelFileError
        If the model's file is missing or damaged.
    """

    def __init__(self, settings: FaceSettings) -> None:
        self._model = shipped_face_model(settings.model)
        self._follower = FaceFollower(self._model, settings)
        self._sigmas = np.sqrt(self._model.shape.variances)
        self._sigmas.flags.writeable = False

    @property
    def size(self) -> tuple[int, int]:
        """Numbers of points and of parameters of a face."""
        shape = self._model.shape
        return shape.markup.point_count, 4 + shape.mode_count

    def step(
        self, image: Image, detect: Callable[[], Sequence[Detection]], *, with_view: bool
    ) -> tuple[State, HeadFix | None]:
        """Follow the face into the next frame.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        detect : callable
            Looks for faces in this frame; called only while there is none.
        with_view : bool
            Whether to hand out the inside of the fit too.

        Returns
        -------
        state : State
            DETECTING, TRACKING, UNCERTAIN or LOST.
        fix : HeadFix or None
            With the landmarks; None while there is no face.
        """
        self._follower.keep_iterates = with_view
        track = self._follower.step(GreyPicture(image), detect)
        if track.fit is None:
            return _STATES[track.state], None
        box = self._face_box(track.fit)
        # The estimate of a very good fit lies above 1, which is as sure as one can be.
        score = min(1.0, max(0.0, track.score))
        return _STATES[track.state], HeadFix(box, box, score, None, self._face(track.fit, score, with_view))

    def _face_box(self, fit: FitResult) -> Box:
        """The face as Viola-Jones would frame it, from the eyes and the size of the whole face.

        The distance of the eyes alone would shrink with every turn of the head.
        """
        pose = fit.parameters.pose
        side = pose.scale / FRONTAL_FACE.eye_span
        eyes = fit.points_xy[self._model.shape.markup.regions["eyes"]].mean(axis=0)
        down = -EYES_BELOW_CENTRE * side
        x = float(eyes[0]) - down * np.sin(pose.roll_rad)
        y = float(eyes[1]) + down * np.cos(pose.roll_rad)
        return Box(float(x), float(y), side, side, pose.roll_rad)

    def _face(self, fit: FitResult, score: float, with_view: bool) -> Face:
        pose = fit.parameters.pose
        return Face(
            points_xy=fit.points_xy,
            parameters=np.concatenate([pose.as_array(), fit.parameters.shape]),
            shape_sigmas=self._sigmas,
            confidences=fit.confidences,
            score=score,
            motion=fit.last_motion,
            view=self._follower.fit_view(fit) if with_view else None,
        )
