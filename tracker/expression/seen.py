"""What the parts that read a face are given, and what a part is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from tracker.expression.person import Person
from tracker.expression.pose_free import shipped_shape_reader
from tracker.gaze.screen_map import ScreenMap
from tracker.readings import FaceReading
from tracker.types import Frame, Points, TrackedFace


@dataclass(frozen=True, eq=False)
class SeenFace:
    """What there is to read in one frame.

    Attributes
    ----------
    frame : Frame
    face : TrackedFace
        Surely tracked and placed in space.
    frontal_m : ndarray, shape (68, 3), float64, metres
        Its points in the head's frame.
    person : Person
        The face at rest and its extremes, as far as they are known.
    horizontal_fov_rad : float or None
        None while it is not known.
    screen_map : ScreenMap or None
        The user's calibration of their gaze, for the user's own face.
    """

    frame: Frame
    face: TrackedFace
    frontal_m: Points
    person: Person
    horizontal_fov_rad: float | None = None
    screen_map: ScreenMap | None = None

    @property
    def turn_rad(self) -> tuple[float, float]:
        """Yaw and pitch of the head before smoothing; 0 while the angle of view is not known."""
        pose = self.face.pose_raw
        return (0.0, 0.0) if pose is None else (pose.rotation.yaw_rad, pose.rotation.pitch_rad)

    @cached_property
    def shape_sigmas(self) -> NDArray[np.float64] | None:
        """Its shape parameters, see `ShapeReader.of_frontal`: worked out once, for whichever parts go by them."""
        return shipped_shape_reader().of_frontal(self.frontal_m)

    def seen_share(self, points: slice) -> float:
        """Share of these points that are really seen, 0 to 1."""
        seen = self.face.face.seen[points]
        return np.count_nonzero(seen) / len(seen)


class Part(Protocol):
    """Reads one kind of things from one face."""

    def step(self, seen: SeenFace, reading: FaceReading) -> FaceReading:
        """Add to what the parts before it have read."""

    def lost(self) -> None:
        """The face is not there, or not sure, in this frame."""
