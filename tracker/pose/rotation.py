"""Rotations of the head in the two forms that the program uses; conventions in ``kernels/README.md``."""

from __future__ import annotations

from math import asin, atan2, copysign, cos, hypot, pi, sin

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Rotation

Array = NDArray[np.float64]

# Twice the sine of an angle below which differences of a matrix's entries do not tell its axis well.
_SMALL = 1e-4
# Left and right exchanged.
_MIRROR = np.diag([-1.0, 1.0, 1.0])


def rotation_of(turn: Array) -> Rotation:
    """Angles of a matrix ``Rx(pitch) Ry(yaw) Rz(roll)``, shape (3, 3)."""
    yaw = asin(min(1.0, max(-1.0, float(turn[0, 2]))))
    pitch, roll = atan2(-turn[1, 2], turn[2, 2]), atan2(-turn[0, 1], turn[0, 0])
    if abs(pitch) <= 0.5 * pi:
        return Rotation(yaw, pitch, roll)
    # The other triple of the same matrix: turned past the profile, rather than turned less, bent back and overhead.
    return Rotation(_opposite(-yaw), _opposite(pitch), _opposite(roll))


def matrix_of(rotation: Rotation) -> Array:
    """``Rx(pitch) Ry(yaw) Rz(roll)``, shape (3, 3)."""
    (ca, cb, cc), (sa, sb, sc) = (
        tuple(f(angle) for angle in (rotation.pitch_rad, rotation.yaw_rad, rotation.roll_rad)) for f in (cos, sin)
    )
    return np.array(
        [
            [cb * cc, -cb * sc, sb],
            [ca * sc + sa * sb * cc, ca * cc - sa * sb * sc, -sa * cb],
            [sa * sc - ca * sb * cc, sa * cc + ca * sb * sc, ca * cb],
        ]
    )


def vector_of(turn: Array) -> Array:
    """Rotation vector of a matrix: axis times angle, shape (3,), radians."""
    (xx, xy, xz), (yx, yy, yz), (zx, zy, zz) = turn.tolist()
    x, y, z = zy - yz, xz - zx, yx - xy
    twice_sine, twice_cosine = hypot(x, y, z), xx + yy + zz - 1.0
    if twice_sine < _SMALL:
        # The axis of a half turn is not in the differences; OpenCV looks for it in the matrix, which takes longer.
        return np.asarray(cv2.Rodrigues(turn)[0][:, 0], dtype=np.float64)
    share = atan2(twice_sine, twice_cosine) / twice_sine
    return np.array([share * x, share * y, share * z])


def matrix_of_vector(vector: Array) -> Array:
    """Matrix of a rotation vector, shape (3, 3)."""
    return np.asarray(cv2.Rodrigues(vector)[0], dtype=np.float64)


def facing_from_camera(place_m: Array) -> Array:
    """Rotation from the camera frame to that of a camera in its place that looks straight at a point, shape (3, 3).

    Parameters
    ----------
    place_m : ndarray, shape (3,), float64, metres
        Before the camera.
    """
    x, y, z = place_m.tolist()
    length = hypot(x, y, z)
    x, y, z = x / length, y / length, z / length
    # Rodrigues' formula about (y, -x, 0), which takes the place onto the line of sight.
    share = 1.0 / (1.0 + z)
    return np.array([[1.0 - share * x * x, -share * x * y, -x], [-share * x * y, 1.0 - share * y * y, -y], [x, y, z]])


def mirrored_turn(turn: Array) -> Array:
    """A turn as it is seen in the mirror, left and right exchanged.

    Parameters
    ----------
    turn : ndarray, shape (3, 3), float64

    Returns
    -------
    ndarray, shape (3, 3), float64
    """
    return np.asarray(_MIRROR @ turn @ _MIRROR)


def _opposite(angle_rad: float) -> float:
    """Half a turn away, from -pi to pi."""
    return angle_rad - copysign(pi, angle_rad)
