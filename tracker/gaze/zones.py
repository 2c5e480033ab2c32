"""Where somebody looks, as coarsely as it can be told without a calibration."""

from __future__ import annotations

from math import radians

from tracker.gaze.eye_model import angles_of
from tracker.readings import Zone
from tracker.types import Points

# Half of the middle zone, about the way to the camera; more is needed to leave it than to come back.
_ACROSS_RAD, _DOWN_RAD = radians(9.0), radians(8.0)
_STAY = 0.25


class Zones:
    """Names the zone, without flicker at its edges."""

    def __init__(self) -> None:
        self._zone: Zone | None = None

    def forget(self) -> None:
        """Nothing is known of where they look now."""
        self._zone = None

    def step(self, direction: Points, eyes_m: Points) -> Zone:
        """The zone of a look.

        Parameters
        ----------
        direction : ndarray, shape (3,)
            Unit vector in the camera frame.
        eyes_m : ndarray, shape (3,)
            The point between the eyes, camera frame.
        """
        yaw, pitch = angles_of(direction)
        camera_yaw, camera_pitch = angles_of(-eyes_m)
        # Positive yaw is to the subject's own right.
        across, down = (yaw - camera_yaw) / _ACROSS_RAD, (pitch - camera_pitch) / _DOWN_RAD
        amounts = {Zone.RIGHT: across, Zone.LEFT: -across, Zone.DOWN: down, Zone.UP: -down}
        if self._zone in amounts:
            amounts[self._zone] += _STAY
        edge = 1 + _STAY if self._zone is Zone.CENTRE else 1.0
        best = max(amounts, key=amounts.__getitem__)
        self._zone = best if amounts[best] > edge else Zone.CENTRE
        return self._zone
