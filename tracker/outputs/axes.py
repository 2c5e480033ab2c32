"""A head's pose as six numbers, as the user feels them: the common ground of all outputs.

An array of shape (6,): x, y, z in centimetres and yaw, pitch, roll in degrees. x is to the user's own right, y up, z
away from the screen; yaw turns to the own right, pitch looks up, and roll leans towards the own right shoulder. The
first three are a right-handed frame, in which the head's rotation is ``Rx(pitch) Ry(-yaw) Rz(-roll)``.
"""

from __future__ import annotations

from dataclasses import replace
from math import degrees, radians

import numpy as np
from numpy.typing import NDArray

from tracker.geometry import HeadPose, Rotation
from tracker.pose.rotation import matrix_of, rotation_of

Axes = NDArray[np.float64]

AXES = ("x", "y", "z", "yaw", "pitch", "roll")
POSITION, ROTATION = slice(0, 3), slice(3, 6)
# The camera looks at the user: its x goes to the user's own left, and its y down.
_OWN_FROM_CAMERA = np.array([-1.0, -1.0, 1.0])
_MIRROR: Axes = np.array([-1.0, 1.0, 1.0, -1.0, 1.0, -1.0])


def axes_of(pose: HeadPose, *, about_pivot: bool = False) -> Axes:
    """The axes of a pose in the camera frame.

    Parameters
    ----------
    pose : HeadPose
    about_pivot : bool
        Where the place is that of the pivot, as far as that is known, rather than of the eyes.

    Returns
    -------
    ndarray, shape (6,), float64, centimetres and degrees
        The place is seen from the camera.
    """
    place_m = pose.pivot_m if about_pivot and pose.pivot_m is not None else pose.place_m
    turn = pose.rotation
    return np.array(
        [
            *(100.0 * _OWN_FROM_CAMERA * place_m),
            degrees(turn.yaw_rad),
            -degrees(turn.pitch_rad),
            -degrees(turn.roll_rad),
        ]
    )


def pose_with(axes: Axes, pose: HeadPose) -> HeadPose:
    """A pose that lies where the axes say; what else there is, is that of another. The pivot is not known then."""
    yaw, pitch, roll = (radians(angle) for angle in axes[ROTATION])
    place_m = 0.01 * _OWN_FROM_CAMERA * axes[POSITION]
    return replace(pose, rotation=Rotation(yaw, -pitch, -roll), place_m=place_m, pivot_m=None, pivot_drift=None)


def matrix_of_axes(axes: Axes) -> NDArray[np.float64]:
    """The rotation of the head in the frame of x, y, z: takes a head that looks at the screen to this one, (3, 3)."""
    yaw, pitch, roll = (radians(angle) for angle in axes[ROTATION])
    return matrix_of(Rotation(-yaw, pitch, -roll))


def angles_of_matrix(turn: NDArray[np.float64]) -> NDArray[np.float64]:
    """Yaw, pitch and roll of such a rotation, shape (3,), degrees."""
    found = rotation_of(turn)
    return np.asarray(np.degrees([-found.yaw_rad, found.pitch_rad, -found.roll_rad]))


def mirrored(axes: Axes) -> Axes:
    """As a mirror shows it: right for left."""
    return axes * _MIRROR
