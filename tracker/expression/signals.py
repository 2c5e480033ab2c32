"""From the points of a face without its pose to signals: how far each part of it has moved from rest."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np

from tracker.readings import EyeReading, FaceReading
from tracker.types import Points

# Upper and lower lid of each eye, iBUG points; the subject's left eye is on the right of the picture.
_LIDS = {"left": ((43, 47), (44, 46)), "right": ((37, 41), (38, 40))}
_CORNERS = {"left": (42, 45), "right": (36, 39)}
_INNER_LIPS = (62, 66)
# Lid distance of an eye at rest, in widths of the eye; and how far a jaw opens, in metres.
_OPEN_EYE, _OPEN_JAW_M = 0.28, 0.035


class SignalReader:
    """Signals of one face."""

    def step(self, frontal_m: Points, time_s: float) -> FaceReading:
        """Read a frame.

        Parameters
        ----------
        frontal_m : ndarray, shape (68, 3), float64, metres
            See `tracker.types.HeadEstimate`.
        time_s : float
        """
        openness = {side: _openness(frontal_m, side) for side in _LIDS}
        jaw = float(np.linalg.norm(frontal_m[_INNER_LIPS[1]] - frontal_m[_INNER_LIPS[0]])) / _OPEN_JAW_M
        shapes = {
            "jawOpen": min(1.0, jaw),
            "eyeBlinkLeft": max(0.0, 1.0 - openness["left"]),
            "eyeBlinkRight": max(0.0, 1.0 - openness["right"]),
        }
        return FaceReading(
            shapes=MappingProxyType(shapes), left=EyeReading(openness["left"]), right=EyeReading(openness["right"])
        )

    def lost(self) -> None:
        """The face is not there, or not sure."""


def _openness(frontal_m: Points, side: str) -> float:
    inner, outer = _CORNERS[side]
    width = np.linalg.norm(frontal_m[outer] - frontal_m[inner])
    gap = np.mean([np.linalg.norm(frontal_m[low] - frontal_m[high]) for high, low in _LIDS[side]])
    return min(1.0, float(gap / width) / _OPEN_EYE)
