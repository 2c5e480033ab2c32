"""A head's pose as six numbers, as the user feels them: the common ground of all outputs.

An array of shape (6,): x, y, z in centimetres and yaw, pitch, roll in degrees. x is to the user's own right, y up, z
away from the screen; yaw turns to the own right, pitch looks up, and roll leans towards the own right shoulder. The
first three are a right-handed frame, in which the head's rotation is ``Ry(-yaw) Rx(pitch) Rz(-roll)``: yaw is the
heading and pitch the height of what the head looks at, as games, opentrack, Unity and Unreal have it. (The tracker's
own angles are of another order, so they differ where a head turns and nods at once.)
"""

from __future__ import annotations

from dataclasses import replace
from math import asin, atan2, cos, degrees, radians, sin

import numpy as np
from numpy.typing import NDArray

from tracker.geometry import HeadPose, Points
from tracker.pose.rotation import matrix_of, rotation_of

Axes = NDArray[np.float64]

AXES = ("x", "y", "z", "yaw", "pitch", "roll")
POSITION, ROTATION = slice(0, 3), slice(3, 6)
# The camera looks at the user: its x goes to the user's own left, and its y down.
_OWN_FROM_CAMERA = np.array([-1.0, -1.0, 1.0])
# Times a rotation, element by element, it is that rotation in the other one of the two frames.
_FLIP = np.outer(_OWN_FROM_CAMERA, _OWN_FROM_CAMERA)
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
    turn = _FLIP * matrix_of(pose.rotation)
    return np.concatenate((own_place(place_m), angles_of_matrix(turn)))


def own_place(place_m: Points) -> Points:
    """A place or a way in the camera frame, metres, as x, y and z, centimetres; both of shape (3,)."""
    return 100.0 * _OWN_FROM_CAMERA * place_m


def pose_with(axes: Axes, pose: HeadPose) -> HeadPose:
    """A pose that lies where the axes say; what else there is, is that of another. The pivot is not known then."""
    rotation = rotation_of(_FLIP * matrix_of_axes(axes))
    place_m = 0.01 * _OWN_FROM_CAMERA * axes[POSITION]
    return replace(pose, rotation=rotation, place_m=place_m, pivot_m=None, pivot_drift=None)


def matrix_of_axes(axes: Axes) -> NDArray[np.float64]:
    """The rotation of the head in the frame of x, y, z: takes a head that looks at the screen to this one, (3, 3)."""
    about_y, about_x, about_z = radians(-axes[3]), radians(axes[4]), radians(-axes[5])
    (cy, cx, cz), (sy, sx, sz) = (tuple(f(angle) for angle in (about_y, about_x, about_z)) for f in (cos, sin))
    return np.array(
        [
            [cy * cz + sy * sx * sz, sy * sx * cz - cy * sz, sy * cx],
            [cx * sz, cx * cz, -sx],
            [cy * sx * sz - sy * cz, sy * sz + cy * sx * cz, cy * cx],
        ]
    )


def angles_of_matrix(turn: NDArray[np.float64]) -> NDArray[np.float64]:
    """Yaw, pitch and roll of such a rotation, shape (3,), degrees."""
    pitch_rad = asin(min(1.0, max(-1.0, -float(turn[1, 2]))))
    yaw_rad, roll_rad = -atan2(turn[0, 2], turn[2, 2]), -atan2(turn[1, 0], turn[1, 1])
    return np.array([degrees(yaw_rad), degrees(pitch_rad), degrees(roll_rad)])


def mirrored(axes: Axes) -> Axes:
    """As a mirror shows it: right for left."""
    return axes * _MIRROR
