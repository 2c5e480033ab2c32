"""Turns of a head as unit quaternions of plain floats: of three numbers, numpy costs more than it computes.

A quaternion is (w, x, y, z), in the right-handed frame of `tracker.outputs.axes`; it takes a head that looks at the
screen to this one.
"""

from __future__ import annotations

from math import acos, atan2, cos, degrees, hypot, radians, sin

from tracker.outputs.axes import ROTATION, Axes

Quaternion = tuple[float, float, float, float]
Vector = tuple[float, float, float]

STRAIGHT: Quaternion = (1.0, 0.0, 0.0, 0.0)
# Below this angle, radians, an arc and its chord are the same.
_SMALL_RAD = 1e-6


def turn_of(axes: Axes) -> Quaternion:
    """The turn that axes say; ``matrix_of_axes`` as a quaternion.

    Parameters
    ----------
    axes : ndarray, shape (6,), float64
        The place does not matter.
    """
    yaw, pitch, roll = axes[ROTATION].tolist()
    yaw, pitch, roll = radians(yaw) / 2, radians(pitch) / 2, radians(roll) / 2
    cy, sy, cp, sp, cr, sr = cos(yaw), -sin(yaw), cos(pitch), sin(pitch), cos(roll), -sin(roll)
    # (cy + sy j) (cp + sp i) (cr + sr k)
    return (
        cy * cp * cr + sy * sp * sr,
        cy * sp * cr + sy * cp * sr,
        sy * cp * cr - cy * sp * sr,
        cy * cp * sr - sy * sp * cr,
    )


def about_roll(roll_rad: float) -> Quaternion:
    """The turn of a head that leans towards its own right shoulder, and does nothing else."""
    return cos(roll_rad / 2), 0.0, 0.0, -sin(roll_rad / 2)


def angles_of(turn: Quaternion) -> Vector:
    """Yaw, pitch and roll of a turn, degrees: yaw and roll within 180, pitch within 90."""
    w, x, y, z = turn
    sideways, upright = 2 * (x * y + w * z), w * w - x * x + y * y - z * z
    yaw = atan2(-2 * (x * z + w * y), w * w - x * x - y * y + z * z)
    pitch = atan2(2 * (w * x - y * z), hypot(sideways, upright))
    return degrees(yaw), degrees(pitch), degrees(atan2(-sideways, upright))


def product(first: Quaternion, second: Quaternion) -> Quaternion:
    """The turn that does the second, then the first."""
    (a, b, c, d), (w, x, y, z) = first, second
    return (
        a * w - b * x - c * y - d * z,
        a * x + b * w + c * z - d * y,
        a * y - b * z + c * w + d * x,
        a * z + b * y - c * x + d * w,
    )


def inverse(turn: Quaternion) -> Quaternion:
    """The turn back."""
    w, x, y, z = turn
    return w, -x, -y, -z


def turned(turn: Quaternion, vector: Vector) -> Vector:
    """A vector of the head's frame in the frame of the axes."""
    _, x, y, z = product(product(turn, (0.0, *vector)), inverse(turn))
    return x, y, z


def angle_between(first: Quaternion, second: Quaternion) -> float:
    """How far it is from one turn to another, degrees, at most 180."""
    w, x, y, z = product(inverse(first), second)
    return degrees(2 * atan2(hypot(x, y, z), abs(w)))


def between(first: Quaternion, second: Quaternion, share: float) -> Quaternion:
    """The turn that lies a share of the way from the first to the second, by the shortest way (Shoemake's slerp)."""
    cosine = sum(a * b for a, b in zip(first, second, strict=True))
    sign = 1.0 if cosine >= 0 else -1.0
    angle = acos(min(1.0, abs(cosine)))
    kept, taken = (
        (sin((1 - share) * angle) / sin(angle), sign * sin(share * angle) / sin(angle))
        if angle > _SMALL_RAD
        else (1 - share, sign * share)
    )
    return unit(*(kept * a + taken * b for a, b in zip(first, second, strict=True)))


def unit(w: float, x: float, y: float, z: float) -> Quaternion:
    """The turn of a quaternion of any length but zero."""
    length = hypot(w, x, y, z)
    return w / length, x / length, y / length, z / length
