"""The faces of a sample one by one, the way round that they are to be sent, for outputs that send their points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.expression.shapes import mirrored_name
from tracker.markup import markup_of
from tracker.outputs.axes import Axes, axes_of, mirrored, pose_with
from tracker.outputs.sample import Sample
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.readings import EyeReading
from tracker.types import HeadPose, Points, State, TrackedFace


@dataclass(frozen=True, slots=True, eq=False)
class SeenFace:
    """A face that is surely tracked, with its pose; in the mirror, if the sample is.

    Attributes
    ----------
    face_id : int
    primary : bool
        Whether it is the one that counts.
    axes : ndarray, shape (6,), float64
        Of the one that counts after mapping, of others as they are tracked.
    pose : HeadPose
        Where it is in the picture.
    points_xy : ndarray, shape (68, 2), float64, pixels
    confidences : ndarray, shape (68,), float64
        0 for points that are not seen, 1 for those that are as sure as points get.
    shapes : mapping of str to float
    left, right : EyeReading or None
    frame_size_px : tuple of int
        (width, height).
    horizontal_fov_rad : float
    mirror : bool
    """

    face_id: int
    primary: bool
    axes: Axes
    pose: HeadPose
    points_xy: Points
    confidences: NDArray[np.float64]
    shapes: Mapping[str, float]
    left: EyeReading | None
    right: EyeReading | None
    frame_size_px: tuple[int, int]
    horizontal_fov_rad: float
    mirror: bool

    def iris_xy(self, eye: EyeReading | None) -> Points | None:
        """Where the iris of an eye is seen, shape (2,), pixels."""
        if eye is None or eye.iris is None:
            return None
        x_px = self.frame_size_px[0] - 1.0 - eye.iris.x_px if self.mirror else eye.iris.x_px
        return np.array([x_px, eye.iris.y_px])

    def frontal_m(self, points_xy: Points, model_m: Points) -> Points:
        """Points of the picture in the head's frame.

        Parameters
        ----------
        points_xy : ndarray, shape (N, 2), float64, pixels
        model_m : ndarray, shape (N, 3), float64, metres
            Where a head has them: how deep they are is taken from here.

        Returns
        -------
        ndarray, shape (N, 3), float64, metres
            From the point between the eyes: to the own left, down, into the face.
        """
        turn, place_m = matrix_of(self.pose.rotation), self.pose.place_m
        pinhole = Pinhole.of_view(self.horizontal_fov_rad, self.frame_size_px)
        depths_m = model_m @ turn[2] + place_m[2]
        return np.asarray((pinhole.unproject(points_xy, depths_m) - place_m) @ turn)


def seen_faces(sample: Sample) -> Iterator[SeenFace]:
    """The faces that are sure, the one that counts first.

    Parameters
    ----------
    sample : Sample
    """
    fov_rad = sample.result.horizontal_fov_rad
    if fov_rad is None:
        return
    for face in sorted(sample.result.faces, key=lambda one: not one.primary):
        if face.state is State.TRACKING and face.pose is not None and len(face.face.points_xy) == 68:
            seen = _seen(sample, face, face.pose, fov_rad)
            if seen is not None:
                yield seen


def _seen(sample: Sample, face: TrackedFace, pose: HeadPose, fov_rad: float) -> SeenFace | None:
    height, width = sample.frame.image.shape[:2]
    axes, points_xy, sure = axes_of(pose), face.face.points_xy, _confidences(face)
    reading, mirror = face.reading, sample.mirror
    left, right = (reading.left, reading.right) if reading else (None, None)
    shapes = reading.shapes if reading else {}
    if mirror:
        markup = markup_of(len(points_xy))
        axes = mirrored(axes)
        pose, points_xy, sure = pose_with(axes, pose), markup.mirrored(points_xy, width), sure[markup.mirror]
        left, right = right, left
        shapes = {mirrored_name(name): value for name, value in shapes.items()}
    if face.primary:
        if sample.axes is None:
            return None
        axes = sample.axes
    return SeenFace(
        face.face_id, face.primary, axes, pose, points_xy, sure, shapes, left, right, (width, height), fov_rad, mirror
    )


def _confidences(face: TrackedFace) -> NDArray[np.float64]:
    low, high = face.face.confidence_span
    return np.clip((face.face.confidences - low) / (high - low), 0.0, 1.0) * face.face.seen
