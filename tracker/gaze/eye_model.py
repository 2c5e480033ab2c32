"""Where eyes look: two spheres in the head's frame, and the ray through the centre of each iris.

The iris turns about the eyeball's centre at about 10.5 mm. An eye that looks into the camera has its iris exactly on
the line from the camera to that centre, wherever the head is. People look at what is by the camera more than anywhere
else, so the centres are learnt from that, slowly and with little weight on all that is far from it (as in J. Wang and
others, "Hybrid model and appearance based eye tracking with Kinect", ETRA 2016, who learn them from looks at known
places). With people who look elsewhere for minutes on end, that place becomes the middle of what is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.pose.pinhole import Pinhole
from tracker.readings import Iris, Side
from tracker.types import Points

Array = NDArray[np.float64]

IRIS_AWAY_M = 0.0105
# Eyeballs of a mean head, head frame: origin at the point between the eyes (x), y down, z away from the camera.
_APART_M, _DOWN_M, _DEEP_M = 0.0315, 0.0005, 0.0108
# How much that differs between heads, and between their fits; the depth is the same of both eyes.
_SIGMAS_M = np.array([0.0025, 0.0025, 0.0025, 0.0025, 0.0020])
# Of one look that is at the camera, metres at the iris: 6 degrees. Looks that are farther off count for less and less.
_LOOK_SIGMA_M, _ELSEWHERE_M = 0.0012, 0.0016
# Looks follow each other too closely to be told apart as so many; and what is learnt fades over some minutes.
_WEIGHT_PER_S, _FADES_S = 4.0, 240.0
# What takes seconds to learn need not be looked at in every frame.
_LEARNS_EVERY_S = 0.09
_LONGEST_STEP_S = 0.2
_INDICES = {Side.RIGHT: (0, 1, 4), Side.LEFT: (2, 3, 4)}


@dataclass(frozen=True, slots=True, eq=False)
class HeadView:
    """Where a head is seen.

    Attributes
    ----------
    turn : ndarray, shape (3, 3), float64
        From the head's frame to the camera's.
    place_m : ndarray, shape (3,), float64
        The point between the eyes, at the size of a mean head.
    camera : Pinhole
    """

    turn: Array
    place_m: Points
    camera: Pinhole


class EyeModel:
    """The eyeballs of one head."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Another head."""
        self._mean = np.array([-_APART_M, _DOWN_M, _APART_M, _DOWN_M, _DEEP_M])
        self._prior = self._mean.copy()
        # Information form: what is known beyond the mean head.
        self._information = np.zeros((5, 5))
        self._pull = np.zeros(5)
        self._time_s: float | None = None

    def centre_m(self, side: Side) -> Points:
        """Where an eyeball turns, head frame, shape (3,)."""
        return np.array(self._mean[list(_INDICES[side])])

    def direction(self, iris: Iris, side: Side, view: HeadView) -> Points:
        """Where an eye looks: unit vector in the head's frame, shape (3,).

        Parameters
        ----------
        iris : Iris
        side : Side
        view : HeadView
        """
        centre = view.turn @ self.centre_m(side) + view.place_m
        x, y = (np.array([iris.x_px, iris.y_px]) - view.camera.centre_xy) / view.camera.focal_px
        ray = np.array([x, y, 1.0]) / np.sqrt(x * x + y * y + 1)
        along = float(ray @ centre)
        beside = ray * along - centre
        short = IRIS_AWAY_M**2 - float(beside @ beside)
        # A ray that passes by the ball means its edge.
        found = beside - ray * np.sqrt(short) if short > 0 else beside
        return np.asarray(view.turn.T @ (found / np.linalg.norm(found)))

    def learn(self, irises: Mapping[Side, Iris], view: HeadView, time_s: float) -> None:
        """Take a frame in, as one in which the eyes may look into the camera.

        Parameters
        ----------
        irises : mapping of Side to Iris
        view : HeadView
        time_s : float
        """
        since = self._time_s
        if since is not None and 0.0 < time_s - since < _LEARNS_EVERY_S:
            return
        self._time_s = time_s
        if since is None or time_s <= since:
            return
        dt_s = min(time_s - since, _LONGEST_STEP_S)
        keep = np.exp(-dt_s / _FADES_S)
        self._information *= keep
        self._pull *= keep
        # Eyes look together: what one eye says of being elsewhere, holds for both.
        parts = [self._residual(iris, side, view) for side, iris in irises.items()]
        if not parts:
            return
        away = float(np.sqrt(np.mean([residual @ residual for _, residual in parts])))
        weight = _WEIGHT_PER_S * dt_s / (1 + (away / _ELSEWHERE_M) ** 2) ** 2 / _LOOK_SIGMA_M**2
        for (design, residual), iris in zip(parts, irises.values(), strict=True):
            target = residual + design @ self._mean
            self._information += weight * iris.confidence * design.T @ design
            self._pull += weight * iris.confidence * design.T @ (target - design @ self._prior)
        solved = np.linalg.solve(self._information + np.diag(1 / _SIGMAS_M**2), self._pull)
        self._mean = self._prior + np.clip(solved, -3 * _SIGMAS_M, 3 * _SIGMAS_M)

    def _residual(self, iris: Iris, side: Side, view: HeadView) -> tuple[Array, Array]:
        """How the centre moves in the picture with what is learnt (metres at its depth), and what is left over."""
        centre = view.turn @ self.centre_m(side) + view.place_m
        seen = np.array([iris.x_px, iris.y_px])
        off = (seen - view.camera.project(centre)) * centre[2] / view.camera.focal_px
        # Across the picture, as it moves towards and away from the camera, too.
        across = np.array([[1.0, 0.0, -centre[0] / centre[2]], [0.0, 1.0, -centre[1] / centre[2]]])
        design = np.zeros((2, 5))
        design[:, list(_INDICES[side])] = across @ view.turn
        return design, off


def angles_of(direction: Points) -> tuple[float, float]:
    """Yaw and pitch of a direction, by the signs of the head's turns (kernels/README.md), radians."""
    x, y, z = (float(value) for value in direction)
    return float(np.arcsin(np.clip(-x, -1, 1))), float(np.arctan2(y, -z))


def direction_of(yaw_rad: float, pitch_rad: float) -> Points:
    """The unit vector of a yaw and a pitch, shape (3,)."""
    return np.array(
        [-np.sin(yaw_rad), np.sin(pitch_rad) * np.cos(yaw_rad), -np.cos(pitch_rad) * np.cos(yaw_rad)], np.float64
    )
