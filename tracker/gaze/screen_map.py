"""From where the eyes look to a place on the screen, learnt from looks at known places.

The place where the line of sight meets the plane of the camera is corrected by a ridge regression on the look, its
squares and product, and the head's turn and place; so a head that moves away from where it was calibrated falls back
on geometry. The ridge's strength is chosen by leaving out one point at a time. Samples that are off for their point
count for less (P. Huber, "Robust estimation of a location parameter", 1964), and those before a saccade has ended, or
with closing eyes, not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import radians
from typing import Self

import numpy as np
from numpy.typing import NDArray

from tracker.errors import VisavisError
from tracker.pose.rotation import rotation_of
from tracker.readings import ScreenPlace
from tracker.types import Points, TrackedFace

Array = NDArray[np.float64]

# What counts as one unit of each regressor: look across and down (tangents), their squares and product, the head's yaw
# and pitch (radians), its place (metres).
_UNITS = np.array([0.2, 0.2, 0.04, 0.04, 0.04, 0.15, 0.15, 0.05, 0.05, 0.05])
_STRENGTHS = (0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0)  # samples' worth, per unit
_HUBER_M = 0.02
_ROUNDS = 6
# After a point appears, until the eyes have got there; and what is too closed to count.
SETTLE_S = 0.45
_OPEN_ENOUGH, _LEAST_CONFIDENCE = 0.65, 0.3
# Looks of one point that are farther from their median, in median distances.
_OUTLIER, _LEAST_SPREAD = 4.0, 0.01
_FEWEST_POINTS, _FEWEST_SAMPLES = 5, 5
# Beyond the heads of the calibration by more than this, the map says nothing.
_TURN_ROOM_RAD, _PLACE_ROOM_M = radians(12.0), np.array([0.12, 0.10, 0.15])
_STEEPEST = 0.3  # cosine of the line of sight with the plane, below which they do not meet anywhere near


class GazeCalibrationError(VisavisError):
    """The looks do not do for a calibration; the message says why and what to do."""


@dataclass(frozen=True, slots=True, eq=False)
class GazeFeatures:
    """What one look is made of.

    Attributes
    ----------
    direction : ndarray, shape (3,), float64
        Unit vector in the camera frame.
    head_rad : ndarray, shape (2,), float64
        Yaw and pitch of the head.
    place_m : ndarray, shape (3,), float64
        The point between the eyes, camera frame.
    """

    direction: Points
    head_rad: Points
    place_m: Points

    @classmethod
    def of(cls, direction: Points, turn: Array, place_m: Points) -> Self:
        """Of a look of a head that is turned and placed so."""
        rotation = rotation_of(turn)
        return cls(direction, np.array([rotation.yaw_rad, rotation.pitch_rad]), place_m)

    @classmethod
    def of_face(cls, one: TrackedFace) -> Self | None:
        """Of a face that was read; None where it has no gaze."""
        gaze = one.reading.gaze if one.reading else None
        if gaze is None or gaze.direction is None or one.pose_raw is None:
            return None
        rotation = one.pose_raw.rotation
        return cls(gaze.direction, np.array([rotation.yaw_rad, rotation.pitch_rad]), one.pose_raw.place_m)

    def met_m(self) -> Points | None:
        """Where the line of sight meets the plane of the camera, screen frame from the camera; None beside it all."""
        if -self.direction[2] < _STEEPEST:
            return None
        at = self.place_m - self.direction * (self.place_m[2] / self.direction[2])
        return np.asarray(-at[:2], np.float64)

    def regressors(self) -> Array:
        """Shape (10,), in units."""
        x, y = self.direction[:2] / -self.direction[2]
        return np.asarray(np.array([x, y, x * x, y * y, x * y, *self.head_rad, *self.place_m]) / _UNITS, np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class GazeSample:
    """One frame of a look at a known place.

    Attributes
    ----------
    time_s : float
    features : GazeFeatures
    target_m : tuple of float
        Screen frame: x right, y up from the screen's centre, metres.
    since_s : float
        Since that place was shown.
    openness, confidence : float
        The less open eye's openness, and the gaze's confidence.
    """

    time_s: float
    features: GazeFeatures
    target_m: tuple[float, float]
    since_s: float
    openness: float = 1.0
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class ScreenMap:
    """A calibration to a screen.

    Attributes
    ----------
    weights : ndarray, shape (11, 2), float64
        Of the regressors, the constant first; metres.
    middle : ndarray, shape (10,), float64
        Regressors about which they count.
    heads : ndarray, shape (2, 5), float64
        Least and largest yaw, pitch, x, y, z of the head in the calibration.
    error_m, error_rad : float
        On points that it was not made of: mean distance, and the angle that this is at the eyes.
    strength : float
        Of the ridge.
    """

    weights: Array
    middle: Array
    heads: Array
    error_m: float
    error_rad: float
    strength: float

    def place(self, features: GazeFeatures) -> ScreenPlace | None:
        """Where a look meets the screen; None for a head that is far from where it was calibrated.

        Parameters
        ----------
        features : GazeFeatures
        """
        room = np.array([_TURN_ROOM_RAD, _TURN_ROOM_RAD, *_PLACE_ROOM_M])
        head = np.concatenate([features.head_rad, features.place_m])
        met = features.met_m()
        if met is None or (head < self.heads[0] - room).any() or (head > self.heads[1] + room).any():
            return None
        x, y = met + _design(features, self.middle) @ self.weights
        return ScreenPlace(float(x), float(y), self.error_m)


def calibrated(samples: Sequence[GazeSample]) -> ScreenMap:
    """The map from looks at known points; its error is that of points left out.

    Parameters
    ----------
    samples : sequence of GazeSample
        Of nine points, say, for a second each.

    Raises
    ------
    GazeCalibrationError
        If there are too few usable looks.
    """
    points = _usable(samples)
    if len(points) < _FEWEST_POINTS:
        raise GazeCalibrationError(
            "Too few of the points were looked at with open eyes. Sit in good light, look at each point until it goes "
            "out, and try again."
        )
    errors = {strength: _left_out_error(points, strength) for strength in _STRENGTHS}
    strength = min(errors, key=errors.__getitem__)
    made = _fitted([one for point in points for one in point], strength)
    return _with_error(made, errors[strength], points)


def validated(made: ScreenMap, samples: Sequence[GazeSample]) -> ScreenMap:
    """The map with its error as measured on fresh points.

    Parameters
    ----------
    made : ScreenMap
    samples : sequence of GazeSample
        Of points that it was not made of, four say.

    Raises
    ------
    GazeCalibrationError
        If there are too few usable looks.
    """
    points = _usable(samples)
    if len(points) < 2:
        raise GazeCalibrationError("Too few of the points were looked at with open eyes. Please try the check again.")
    return _with_error(made, _error(made, points), points)


def _with_error(made: ScreenMap, error_m: float, points: list[list[GazeSample]]) -> ScreenMap:
    away_m = float(np.median([one.features.place_m[2] for point in points for one in point]))
    return replace(made, error_m=error_m, error_rad=float(np.arctan2(error_m, away_m)))


def _usable(samples: Sequence[GazeSample]) -> list[list[GazeSample]]:
    """By point: settled, with open eyes, near the others of the point."""
    by_point: dict[tuple[float, float], list[GazeSample]] = {}
    for one in samples:
        if (
            one.since_s >= SETTLE_S
            and one.openness >= _OPEN_ENOUGH
            and one.confidence >= _LEAST_CONFIDENCE
            and one.features.met_m() is not None
        ):
            by_point.setdefault(one.target_m, []).append(one)
    kept = [_near_each_other(point) for point in by_point.values() if len(point) >= _FEWEST_SAMPLES]
    return [point for point in kept if len(point) >= _FEWEST_SAMPLES]


def _near_each_other(point: list[GazeSample]) -> list[GazeSample]:
    looks = np.array([one.features.direction[:2] for one in point])
    away = np.linalg.norm(looks - np.median(looks, axis=0), axis=1)
    most = _OUTLIER * max(float(np.median(away)), _LEAST_SPREAD)
    return [one for one, off in zip(point, away, strict=True) if off <= most]


def _design(features: GazeFeatures, middle: Array) -> Array:
    return np.concatenate([[1.0], features.regressors() - middle])


def _fitted(samples: Sequence[GazeSample], strength: float) -> ScreenMap:
    regressors = np.array([one.features.regressors() for one in samples])
    middle = regressors.mean(axis=0)
    design = np.column_stack([np.ones(len(samples)), regressors - middle])
    met = np.array([one.features.met_m() for one in samples], dtype=np.float64)
    wanted = np.array([one.target_m for one in samples]) - met
    ridge = strength * np.diag([0.0] + [1.0] * len(_UNITS))
    counts = np.ones(len(samples))
    weights = np.zeros((design.shape[1], 2))
    for _ in range(_ROUNDS):
        weights = np.linalg.solve(design.T @ (counts[:, None] * design) + ridge, design.T @ (counts[:, None] * wanted))
        off = np.linalg.norm(wanted - design @ weights, axis=1)
        counts = np.minimum(1.0, _HUBER_M / np.maximum(off, 1e-9))
    heads = np.array([np.concatenate([one.features.head_rad, one.features.place_m]) for one in samples])
    return ScreenMap(weights, middle, np.stack([heads.min(axis=0), heads.max(axis=0)]), 0.0, 0.0, strength)


def _left_out_error(points: list[list[GazeSample]], strength: float) -> float:
    errors = []
    for index, left_out in enumerate(points):
        others = [one for number, point in enumerate(points) if number != index for one in point]
        errors.append(_error(_fitted(others, strength), [left_out]))
    return float(np.mean(errors))


def _error(made: ScreenMap, points: list[list[GazeSample]]) -> float:
    """Mean distance of looks from where they should be, each point counting the same, metres."""
    means = []
    for point in points:
        met = np.array([one.features.met_m() for one in point], dtype=np.float64)
        found = met + np.array([_design(one.features, made.middle) for one in point]) @ made.weights
        means.append(np.linalg.norm(found - point[0].target_m, axis=1).mean())
    return float(np.mean(means))
