"""Keeps numbers from outputs that no face can have: receivers take what they get for true, and some never recover.

What is not a number, infinite, or out of all proportion is not known, as anything else that is not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import isfinite
from operator import is_
from types import MappingProxyType
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from tracker.readings import Expression, EyeReading, FaceReading, Gaze, Gesture
from tracker.types import HeadPose, TrackedFace, TrackResult

K = TypeVar("K")

# Of any unit: pixels, degrees, centimetres, shares.
_FARTHEST = 1e6


def plausible(result: TrackResult) -> TrackResult:
    """A result without such numbers; the same one where there are none, as always so far.

    Parameters
    ----------
    result : TrackResult
    """
    faces = tuple(kept for face in result.faces if (kept := _face(face)) is not None)
    fov_rad = _number(result.horizontal_fov_rad)
    if all(map(is_, faces, result.faces)) and len(faces) == len(result.faces) and fov_rad is result.horizontal_fov_rad:
        return result
    return replace(result, faces=faces, horizontal_fov_rad=fov_rad)


def _number(value: float | None) -> float | None:
    # False for what is no number, too.
    return value if value is None or -_FARTHEST <= value <= _FARTHEST else None


def _are_all(values: NDArray[np.float64]) -> bool:
    return bool(np.abs(values).max(initial=0.0) <= _FARTHEST)


def _face(face: TrackedFace) -> TrackedFace | None:
    """None where not even its points are known."""
    if not (_are_all(face.face.points_xy) and _are_all(face.face.confidences)):
        return None
    pose_raw, pose, reading = _pose(face.pose_raw), _pose(face.pose), _reading(face.reading)
    if pose_raw is face.pose_raw and pose is face.pose and reading is face.reading:
        return face
    return replace(face, pose_raw=pose_raw, pose=pose, reading=reading)


def _pose(pose: HeadPose | None) -> HeadPose | None:
    if pose is None:
        return None
    turn = pose.rotation
    if not (isfinite(turn.yaw_rad + turn.pitch_rad + turn.roll_rad) and _are_all(pose.place_m)):
        return None
    if pose.pivot_m is not None and not _are_all(pose.pivot_m):
        return replace(pose, pivot_m=None, pivot_drift=None)
    return pose


def _reading(reading: FaceReading | None) -> FaceReading | None:
    if reading is None:
        return None
    kept: dict[str, Any] = {
        "shapes": _amounts(reading.shapes),
        "action_units": _amounts(reading.action_units),
        "left": _eye(reading.left),
        "right": _eye(reading.right),
        "gaze": _gaze(reading.gaze),
        "expression": _expression(reading.expression),
        "gestures": _gestures(reading.gestures),
    }
    if all(value is getattr(reading, name) for name, value in kept.items()):
        return reading
    return replace(reading, **kept)


def _amounts(values: Mapping[K, float]) -> Mapping[K, float]:
    if all(-_FARTHEST <= value <= _FARTHEST for value in values.values()):
        return values
    return MappingProxyType({name: value for name, value in values.items() if _number(value) is not None})


def _eye(eye: EyeReading | None) -> EyeReading | None:
    if eye is None:
        return None
    numbers: dict[str, Any] = {name: getattr(eye, name) for name in ("openness", "yaw_rad", "pitch_rad", "closed")}
    kept = {name: _number(value) for name, value in numbers.items()}
    iris = eye.iris
    if iris is not None and None in map(_number, (iris.x_px, iris.y_px, iris.radius_px, iris.confidence)):
        iris = None
    return eye if kept == numbers and iris is eye.iris else replace(eye, iris=iris, **kept)


def _gaze(gaze: Gaze | None) -> Gaze | None:
    if gaze is None or None in map(_number, (gaze.yaw_rad, gaze.pitch_rad, gaze.confidence)):
        return None
    place = gaze.place
    if place is not None and None in map(_number, (place.x_m, place.y_m, place.error_m)):
        return replace(gaze, place=None)
    return gaze


def _expression(expression: Expression | None) -> Expression | None:
    if expression is None or None in map(_number, (*expression.probabilities.values(), *expression.own.values())):
        return None
    return expression


def _gestures(gestures: tuple[Gesture, ...]) -> tuple[Gesture, ...]:
    kept = tuple(one for one in gestures if None not in map(_number, (one.strength, one.end_s - one.start_s)))
    return gestures if len(kept) == len(gestures) else kept
