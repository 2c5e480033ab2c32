"""The face that mirrors the signals: the mean head in three dimensions, moved by them, as lines on a plane. No Qt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from gui.pages.expression.face_moves import closing_m, moves_m
from gui.pages.expression.model import EyeLook
from tracker.geometry import Points, Rotation, read_only
from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d

# From how far the head is looked at: near enough to be seen in depth.
_VIEW_M: Final = 0.7
_SKULL_UP_M, _SKULL_WIDER = 0.09, 1.04
_SKULL_POINTS: Final = 19
# Drawn small, eyes a little larger than life are read better.
_LARGER_EYES: Final = 1.22
_IRIS_M, _EYEBALL_M = 0.0072, 0.0135
_BALL_FROM_LIDS_M: Final = np.array([0.0, -0.0006, _EYEBALL_M - 0.003])
# Beyond that the far side of a head of lines turns inside out.
_MOST_TURN_RAD: Final = 0.55
# How far a lower lid rises as the eye closes.
_LOWER_LID: Final = 0.18
# Of each eye, the subject's right first: the upper lid and, below it, the lower one, and the corners.
_LIDS: Final = {"right": ((37, 41), (38, 40)), "left": ((43, 47), (44, 46))}
_CORNERS: Final = {"right": (36, 39), "left": (42, 45)}
EYES: Final = {"right": tuple(range(36, 42)), "left": tuple(range(42, 48))}
NOWHERE: Final = Rotation(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class Iris2D:
    """An iris on the plane: its centre, and its half axes."""

    centre_xy: Points
    radius_xy: tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class DrawnFace:
    """A face as lines, in metres at the head's distance, x to the right of the picture and y down, eyes at about 0, 0.

    Attributes
    ----------
    points_xy : ndarray, shape (68, 2)
        The points of the markup.
    skull_xy : ndarray, shape (19, 2)
        From the left end of the jaw's line over the top to its right end; both are points 16 and 0 at their ends.
    ears_xy : ndarray, shape (2, 5, 2)
        The ears, the subject's right one first.
    irises : mapping of str to Iris2D
        By side; an iris that is hidden is still in it, and its lids are drawn over it.
    openness : mapping of str to float
        How open the drawn lids are, by side.
    """

    points_xy: Points
    skull_xy: Points
    ears_xy: Points
    irises: Mapping[str, Iris2D]
    openness: Mapping[str, float]


@cache
def rest_m() -> Points:
    """The mean head with its mouth closed, shape (68, 3), metres."""
    made: Points = read_only(with_larger_eyes(shipped_shape_3d().mean_m + closing_m()))  # type: ignore[assignment]
    return made


def with_larger_eyes(points_m: Points) -> Points:
    """A head with eyes as they are drawn, shape (68, 3), metres."""
    larger = points_m.copy()
    for eye in map(list, EYES.values()):
        middle = points_m[eye].mean(axis=0)
        larger[eye] = middle + _LARGER_EYES * (points_m[eye] - middle)
    return larger


def moved_m(signals: Mapping[str, float], looks: Mapping[str, EyeLook]) -> Points:
    """The points of the head, moved by signals, shape (68, 3), metres.

    Parameters
    ----------
    signals : mapping of str to float
        Those that move nothing are passed over.
    looks : mapping of str to EyeLook
        Of the ``left`` and the ``right`` eye.
    """
    points_m = rest_m().copy()
    for name, move_m in moves_m().items():
        if (value := signals.get(name, 0.0)) > 0.0:
            points_m += min(value, 1.0) * move_m
    for side, lids in _LIDS.items():
        openness = looks[side].openness
        for upper, lower in lids:
            gap = points_m[upper] - points_m[lower]
            points_m[lower] += _LOWER_LID * max(0.0, 1.0 - openness) * gap
            points_m[upper] = points_m[lower] + max(0.0, openness) * (points_m[upper] - points_m[lower])
    return points_m


def draw_face(points_m: Points, rotation: Rotation | None, looks: Mapping[str, EyeLook]) -> DrawnFace:
    """Turn a head and lay it on the plane.

    Parameters
    ----------
    points_m : ndarray, shape (68, 3), metres
        In the head's frame.
    rotation : Rotation or None
        None: straight on.
    looks : mapping of str to EyeLook
        Of the ``left`` and the ``right`` eye.
    """
    turn = matrix_of(_held_back(rotation or NOWHERE))
    irises = {side: _iris(points_m, looks[side], side, turn) for side in _CORNERS}
    return DrawnFace(
        _seen(points_m, turn),
        _seen(_skull_m(points_m), turn),
        _seen(_ears_m(points_m), turn),
        irises,
        {side: look.openness for side, look in looks.items()},
    )


def _held_back(rotation: Rotation) -> Rotation:
    angles = rotation.yaw_rad, rotation.pitch_rad
    yaw, pitch = (_MOST_TURN_RAD * math.tanh(angle / _MOST_TURN_RAD) for angle in angles)
    return Rotation(yaw, pitch, rotation.roll_rad)


def _seen(points_m: Points, turn: Points) -> Points:
    turned = points_m @ turn.T
    return np.asarray(turned[..., :2] * (_VIEW_M / (_VIEW_M + turned[..., 2:])))


def _skull_m(points_m: Points) -> Points:
    """The outline of the head from the end of the jaw's line at the subject's left over the top to the other end."""
    left, right = points_m[16], points_m[0]
    angle = np.linspace(0.0, np.pi, _SKULL_POINTS)
    middle, half = 0.5 * (left + right), 0.5 * (left[0] - right[0])
    wider = 1.0 + (_SKULL_WIDER - 1.0) * np.sin(angle)
    return np.stack(
        [
            middle[0] + half * wider * np.sign(np.cos(angle)) * np.abs(np.cos(angle)) ** 0.86,
            middle[1] - _SKULL_UP_M * np.sin(angle) ** 0.92,
            middle[2] + 0.006 * np.sin(angle),
        ],
        axis=1,
    )


def _ears_m(points_m: Points) -> Points:
    outline = np.array([(0.0, -0.004, 0.008), (9e-3, -0.012, 0.018), (12e-3, 6e-3, 0.022), (8e-3, 0.024, 0.016)])
    outline = np.vstack([outline, (-1e-3, 0.034, 0.002)])
    return np.stack([points_m[0] + outline * (-1.0, 1.0, 1.0), points_m[16] + outline])


def _iris(points_m: Points, look: EyeLook, side: str, turn: Points) -> Iris2D:
    """The iris on the ball of the eye, which lies behind the lids."""
    inner, outer = (points_m[corner] for corner in _CORNERS[side])
    centre = 0.5 * (inner + outer) + _BALL_FROM_LIDS_M
    # Positive yaw is to the subject's right, left in the picture, as for the head.
    gaze = matrix_of(Rotation(look.yaw_rad, look.pitch_rad, 0.0)) @ np.array([0.0, 0.0, -1.0])
    place = centre + _EYEBALL_M * gaze
    facing = turn @ gaze
    thin = max(0.35, abs(float(facing[2])))
    return Iris2D(_seen(place[None], turn)[0], (_IRIS_M * thin, _IRIS_M))
