"""When gestures may do something: not while the head is turned away, nor just after the face was found."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from tracker.settings import knob
from tracker.types import Rotation

# So much nearer than the limit the head must come before it counts as facing the screen again.
_BACK_DEG = 5.0
# A face that was not sure for no longer than this was there all the time.
_GAP_S = 0.3


class Readiness(Enum):
    """Whether gestures may do something, or what stands against it."""

    READY = "ready"
    AWAY = "away"
    SETTLING = "settling"
    TURNED = "turned"


@dataclass(frozen=True, slots=True)
class ArmingSettings:
    """When gestures may do something."""

    turned_deg: float = knob(
        35.0,
        10.0,
        80.0,
        "deg",
        "With the head turned farther, gestures do nothing. Higher: they do something also while you look elsewhere.",
        label="Off when turned by",
    )
    settle_s: float = knob(
        1.0,
        0.0,
        10.0,
        "s",
        "After the face was found, gestures do nothing for so long. Higher: safer, and later.",
        step=0.5,
        label="Off after finding the face",
    )


class Arming:
    """Follows whether gestures may do something.

    Parameters
    ----------
    settings : ArmingSettings, optional
    """

    def __init__(self, settings: ArmingSettings | None = None) -> None:
        self._settings = settings or ArmingSettings()
        self.forget()

    def forget(self) -> None:
        """Another source, or another face."""
        self._found_s = self._seen_s = -math.inf
        self._turned = False

    def step(self, time_s: float, rotation: Rotation | None) -> Readiness:
        """Whether gestures may do something in this frame.

        Parameters
        ----------
        time_s : float
        rotation : Rotation or None
            None where the face is not surely tracked.
        """
        if rotation is None:
            return Readiness.AWAY
        if not 0.0 < time_s - self._seen_s <= _GAP_S:
            self._found_s = time_s
        self._seen_s = time_s
        # The angle between where the face looks and the way to the camera, whatever axes it is turned about.
        turn_deg = math.degrees(math.acos(math.cos(rotation.yaw_rad) * math.cos(rotation.pitch_rad)))
        limit_deg = self._settings.turned_deg
        self._turned = turn_deg > (limit_deg - _BACK_DEG if self._turned else limit_deg)
        if time_s - self._found_s < self._settings.settle_s:
            return Readiness.SETTLING
        return Readiness.TURNED if self._turned else Readiness.READY
