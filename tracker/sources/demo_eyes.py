"""The demo's irises: discs that turn with the eyeballs behind the openings of the lids, and the glints on them.

An eyeball is a sphere of 12 mm; the iris is a disc whose rim of 11.7 mm lies on it. The glint is the mirror image of
the room's light in the cornea, a sphere of 7.8 mm, so it moves less than the iris when the eye turns.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.sources.demo_path import Moment
from tracker.types import Image, Points

# Where the eyeballs turn, head frame: found so that irises that look into the camera lie where the portrait has them.
# Of the eye on the picture's left, which is the subject's right one, and of the other.
CENTRES_M = np.array([[-0.02993, 0.00045, 0.0108], [0.03326, 0.00055, 0.0108]])
BALL_RADIUS_M = 0.012
IRIS_RADIUS_M = 0.00585
IRIS_AWAY_M = float(np.sqrt(BALL_RADIUS_M**2 - IRIS_RADIUS_M**2))

_CORNEA_AWAY_M, _CORNEA_RADIUS_M = 0.0050, 0.0078
_GLINT_RADIUS_M = 0.0011
_GLINT_NEARER_M = 0.0002  # before the iris, but behind the lids
_LIGHT_FROM = np.array([-0.30, -0.42, -0.86])
_SIDE_PX, _GLINT_PX = 32, 12
_MARGIN = 1.1  # side of the disc's square over the disc's diameter
_CORNERS = np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])
_TRIANGLES = np.array([[0, 1, 2], [0, 2, 3]], np.int32)


@dataclass(frozen=True, slots=True, eq=False)
class EyePatch:
    """A textured square of an eye.

    Attributes
    ----------
    points_m : ndarray, shape (4, 3), float32
        Camera frame.
    normals : ndarray, shape (4, 3), float32
        Head frame.
    texture_xy : ndarray, shape (4, 2), float32
    triangles : ndarray, shape (2, 3), int32
    texture : ndarray, shape (side, side, 4), uint8, BGRA
    """

    points_m: NDArray[np.float32]
    normals: NDArray[np.float32]
    texture_xy: NDArray[np.float32]
    triangles: NDArray[np.int32]
    texture: Image


def direction_of(yaw_rad: float, pitch_rad: float) -> Points:
    """Unit vector in the head's frame, by the signs of the head's own turns, shape (3,)."""
    return np.array(
        [-np.sin(yaw_rad), np.sin(pitch_rad) * np.cos(yaw_rad), -np.cos(pitch_rad) * np.cos(yaw_rad)], np.float64
    )


def angles_of(direction: Points) -> tuple[float, float]:
    """Yaw and pitch of a direction, radians."""
    x, y, z = direction
    return float(np.arcsin(np.clip(-x, -1, 1))), float(np.arctan2(y, -z))


def eye_directions(moment: Moment, turn: Points, place: Points) -> Points:
    """Where the eyes look, unit vectors in the head's frame, shape (2, 3): the subject's right eye, then the left one.

    Parameters
    ----------
    moment : Moment
    turn, place : ndarray, shapes (3, 3) and (3,)
        Of the head in the camera frame.
    """
    ahead = direction_of(*moment.look_rad)
    camera = -turn.T @ place - CENTRES_M
    camera /= np.linalg.norm(camera, axis=1, keepdims=True)
    mixed = moment.at_camera * camera + (1 - moment.at_camera) * ahead
    return np.asarray(mixed / np.linalg.norm(mixed, axis=1, keepdims=True))


class DemoEyes:
    """What is drawn of the eyes between the eyeballs' white and the lids."""

    def __init__(self) -> None:
        self._iris, self._glint = _iris_texture(), _glint_texture()

    def patches(self, directions: Points, turn: Points, place: Points) -> list[EyePatch]:
        """Irises and glints, in the order in which they are to be drawn.

        Parameters
        ----------
        directions : ndarray, shape (2, 3)
            Of `eye_directions`.
        turn, place : ndarray, shapes (3, 3) and (3,)
        """
        patches = []
        for centre, direction in zip(CENTRES_M, directions, strict=True):
            middle = centre + IRIS_AWAY_M * direction
            square = middle + _MARGIN * IRIS_RADIUS_M * _CORNERS @ _across(direction)
            patches.append(_patch(square @ turn.T + place, direction, self._iris))
            cornea = turn @ (centre + _CORNEA_AWAY_M * direction) + place
            depth = (turn @ middle + place)[2] - _GLINT_NEARER_M
            patches.append(_patch(_glint_square(cornea, depth), direction, self._glint))
        return patches


def _across(direction: Points) -> Points:
    """Two axes of the iris' plane, shape (2, 3); the eye does not roll."""
    right = np.cross(direction, [0.0, -1.0, 0.0])
    right /= np.linalg.norm(right)
    if right[0] < 0:
        right = -right
    return np.stack([right, np.cross(right, direction)])


def _glint_square(cornea: Points, depth: float) -> Points:
    """The glint, facing the camera, at a given depth, camera frame."""
    to_camera = -cornea / np.linalg.norm(cornea)
    half = _LIGHT_FROM + to_camera
    at = cornea + _CORNEA_RADIUS_M * half / np.linalg.norm(half)
    at = at * (depth / at[2])
    square = np.zeros((4, 3))
    square[:, :2] = _GLINT_RADIUS_M * _CORNERS
    return np.asarray(at + square)


def _patch(points_m: Points, direction: Points, texture: Image) -> EyePatch:
    side = len(texture)
    at = (0.5 * (_CORNERS + 1) * side - 0.5).astype(np.float32)
    normals = np.tile(direction.astype(np.float32), (4, 1))
    return EyePatch(points_m.astype(np.float32), normals, at, _TRIANGLES, texture)


def _iris_texture() -> Image:
    """Brown, with fibres, a dark rim and a pupil, shape (32, 32, 4)."""
    rows, columns = (np.mgrid[0:_SIDE_PX, 0:_SIDE_PX] + 0.5) / _SIDE_PX * 2 - 1
    away = _MARGIN * np.hypot(rows, columns)
    angle = np.arctan2(rows, columns)
    fibres = 1 + 0.10 * np.cos(11 * angle + 0.6) + 0.07 * np.cos(17 * angle + 2.0)
    light = fibres * (0.82 + 0.42 * rows) * (1.15 - 0.35 * np.abs(away - 0.55))
    light *= 1 - 0.55 * _ramp(away, 0.66, 0.95)
    colour = np.array([24.0, 46.0, 76.0]) * light[..., None]
    pupil = (1 - _ramp(away, 0.32, 0.46))[..., None]
    colour = colour * (1 - pupil) + np.array([10.0, 10.0, 14.0]) * pupil
    alpha = 255 * (1 - _ramp(away, 0.88, 1.06))
    return np.ascontiguousarray(np.clip(np.dstack([colour, alpha]), 0, 255).astype(np.uint8))


def _glint_texture() -> Image:
    rows, columns = (np.mgrid[0:_GLINT_PX, 0:_GLINT_PX] + 0.5) / _GLINT_PX * 2 - 1
    alpha = 235 * (1 - _ramp(np.hypot(rows, columns), 0.3, 0.95))
    white = np.full((_GLINT_PX, _GLINT_PX, 3), 250.0)
    return np.ascontiguousarray(np.dstack([white, alpha]).astype(np.uint8))


def _ramp(value: Points, low: float, high: float) -> Points:
    share = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(share * share * (3 - 2 * share))
