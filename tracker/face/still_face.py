"""What the fit of a face in a still picture tells beyond its points."""

from __future__ import annotations

import numpy as np

from tracker.face.face_model import FaceModel
from tracker.face.finder import FoundFace
from tracker.face.fit_box import face_box
from tracker.face.fitter import FitResult
from tracker.face.glance import GlanceNetwork
from tracker.face.head_glance import turn_at
from tracker.face.reference_frame import GreyPicture
from tracker.pose.estimator import HeadPoseEstimator, PoseFix
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import facing_from_camera, rotation_of
from tracker.pose.visibility import RESPONDING, SURE_ENOUGH, Visibility
from tracker.pose.wide_turn import with_glance
from tracker.types import Rotation, StillFace, read_only

# Outer corners of the eyes of a mean head, and how far away faces in photographs usually are.
_EYES_M, _USUAL_DISTANCE_M = 0.0892, 1.2


class StillFaces:
    """Says it in the program's own terms; holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : FaceModel
        By which the faces were fitted.
    horizontal_fov_rad : float or None
        Of the camera that took the pictures; None where that is not known.
    glance : GlanceNetwork, optional
        Tells how heads are turned; None for the one that comes with the program.

    Raises
    ------
    ModelFileError
        If the 3-D shape model is missing or damaged.
    """

    def __init__(
        self, model: FaceModel, horizontal_fov_rad: float | None = None, glance: GlanceNetwork | None = None
    ) -> None:
        self._markup, self._fov_rad, self._glance = model.shape.markup, horizontal_fov_rad, glance
        self._estimator = HeadPoseEstimator()
        self._visibility = Visibility(SURE_ENOUGH if model.network is not None else RESPONDING)

    def of(self, found: FoundFace, picture: GreyPicture) -> StillFace:
        """What is known of one face; nothing of the one before it counts.

        Parameters
        ----------
        found : FoundFace
        picture : GreyPicture
            In which it was found.

        Raises
        ------
        ModelFileError
            If the network that glances at heads is missing or damaged.
        """
        fit, pose = found.fit, self._pose(found, picture)
        seen = self._visibility.seen(fit.points_xy, fit.confidences)
        if pose is not None:
            seen = seen & ~self._estimator.hidden(pose)
            read_only(seen)
        return StillFace(
            score=min(1.0, max(0.0, found.score)),
            box=face_box(fit, self._markup),
            rotation=self._rotation(pose) if pose is not None else None,
            place_m=pose.place_m if pose is not None and self._fov_rad is not None else None,
            seen=seen,
        )

    def _pose(self, found: FoundFace, picture: GreyPicture) -> PoseFix | None:
        fit = found.fit
        if len(fit.points_xy) != len(self._estimator.shape_m):
            return None
        self._estimator.forget()
        points, size_px = fit.points_xy, picture.size_px
        view_rad = self._fov_rad
        if view_rad is None:
            # A picture may be cut from another, so its middle tells nothing: the camera is taken to look at the face.
            view_rad = _view_from_afar(fit, size_px[0])
            points = points + (0.5 * (np.array(size_px) - 1.0) - points.mean(axis=0))
        fix = self._estimator.step(points, fit.confidences, size_px, view_rad, 0.0, learn=False)
        turn = turn_at(picture, fit.parameters.pose, self._glance)
        return fix if turn is None else with_glance(self._estimator, fix, turn)

    def _rotation(self, pose: PoseFix) -> Rotation:
        """To the camera, or without its angle of view to one that looks straight at the face."""
        known = self._fov_rad is not None
        return pose.rotation if known else rotation_of(facing_from_camera(pose.place_m) @ pose.turn)


def _view_from_afar(fit: FitResult, width_px: int) -> float:
    """The angle of view of a picture whose face is so far away.

    A picture may be cut from another, so its size tells nothing; from too near, turned heads would seem turned by half.
    """
    eyes_px = fit.parameters.pose.scale
    return Pinhole(eyes_px / _EYES_M * _USUAL_DISTANCE_M, (width_px, 1)).horizontal_fov_rad
