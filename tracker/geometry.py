"""Where things are: boxes in pictures, places and turns of heads. All frozen; the arrays in them are read-only.

Conventions (frames, units, signs) are in ``kernels/README.md``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Points = NDArray[np.float64]


def read_only(array: NDArray[np.generic]) -> NDArray[np.generic]:
    """Mark an array as read-only, in place, and return it."""
    array.flags.writeable = False
    return array


@dataclass(frozen=True, slots=True)
class Box:
    """A rotated rectangle in a picture.

    Attributes
    ----------
    x_px, y_px : float
        Centre.
    width_px, height_px : float
        Size along the box's own axes.
    angle_rad : float
        Rotation, 0 = upright, positive from x to y (clockwise in the picture).
    """

    x_px: float
    y_px: float
    width_px: float
    height_px: float
    angle_rad: float = 0.0

    def corners_xy(self) -> Points:
        """Corner points, shape (4, 2), from the top left clockwise in the box's own axes."""
        along = 0.5 * self.width_px * np.array([np.cos(self.angle_rad), np.sin(self.angle_rad)])
        down = 0.5 * self.height_px * np.array([-np.sin(self.angle_rad), np.cos(self.angle_rad)])
        centre = np.array([self.x_px, self.y_px])
        return np.stack([centre - along - down, centre + along - down, centre + along + down, centre - along + down])


@dataclass(frozen=True, slots=True)
class HeadPosition:
    """The point between the eyes in the screen frame: x right and y up as the viewer sees it, z from the screen, m."""

    x_m: float
    y_m: float
    z_m: float

    def as_array(self) -> Points:
        """Shape (3,), metres."""
        return np.array([self.x_m, self.y_m, self.z_m])


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the head's position is worked out from: where the eyes are in the picture, and how large the face is.

    Attributes
    ----------
    x_px, y_px : float
        The point between the eyes.
    width_px : float
        Width of the face as the detector frames it.
    by_pose : bool
        Measured by the pose of the face's points, rather than by a box around it.
    """

    x_px: float
    y_px: float
    width_px: float
    by_pose: bool = False


@dataclass(frozen=True, slots=True)
class Rotation:
    """Head rotation in the camera frame, R = Rx(pitch) Ry(yaw) Rz(roll), radians."""

    yaw_rad: float
    pitch_rad: float
    roll_rad: float


@dataclass(frozen=True, slots=True)
class PivotDrift:
    """How far turns of the head move it in the picture's plane, root mean square over the last turns.

    Attributes
    ----------
    eyes_mm_per_deg : float
        The point between the eyes.
    pivot_mm_per_deg : float
        The point about which the head turns, as far as it was known before each turn: what is left over.
    """

    eyes_mm_per_deg: float
    pivot_mm_per_deg: float


@dataclass(frozen=True, slots=True, eq=False)
class HeadPose:
    """Where a head is and how it is turned, in the camera frame.

    Attributes
    ----------
    rotation : Rotation
    place_m : ndarray, shape (3,), float64, metres
        The point between the eyes.
    covariance : ndarray, shape (6, 6), float64
        Of place (x, y, z, metres) and turn (about the camera's x, y, z axes, radians), from the noise of the points in
        one frame. A wrong shape or size of the head is not in it.
    pivot_m : ndarray, shape (3,), float64, metres, or None
        The point about which the head turns, as far as that has been learnt: unlike the eyes it stays when the head
        only turns.
    pivot_drift : PivotDrift or None
        None until the head has turned some times.
    """

    rotation: Rotation
    place_m: Points
    covariance: NDArray[np.float64]
    pivot_m: Points | None = None
    pivot_drift: PivotDrift | None = None


@dataclass(frozen=True, slots=True, eq=False)
class TrueEye:
    """What is known for sure about an eye.

    Attributes
    ----------
    iris_xy : ndarray, shape (2,), float64, pixels
        Centre of the iris in the picture, behind a closed lid too.
    radius_px : float
        Of the iris.
    direction : ndarray, shape (3,), float64
        Where it looks: unit vector in the head's frame, whose axes are the camera frame's when the face looks straight
        into the camera.
    openness : float
        1 as at rest, 0 closed.
    """

    iris_xy: Points
    radius_px: float
    direction: Points
    openness: float


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """What is known for sure about a frame that the program made itself.

    Attributes
    ----------
    visible : bool
        Whether the head is in the picture (at least half of the face box).
    head_camera_m : ndarray, shape (3,), float64, metres
        The point between the eyes in the camera frame.
    rotation : Rotation
    box : Box or None
        The face as Viola-Jones frames it; None when not visible.
    landmarks_xy : ndarray, shape (68, 2), float64, or None
        The iBUG points in the picture.
    horizontal_fov_rad : float
        Of the camera that made the picture.
    left_eye, right_eye : TrueEye or None
        The subject's own; None when not visible.
    """

    visible: bool
    head_camera_m: Points
    rotation: Rotation
    box: Box | None
    landmarks_xy: Points | None
    horizontal_fov_rad: float
    left_eye: TrueEye | None = None
    right_eye: TrueEye | None = None
