"""The gate before the first detection: wait until the camera's automatic exposure has settled."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import cv2

from tracker.settings import Needs, knob, switch
from tracker.types import Image

_ENABLED = Needs("enabled", (True,))


@dataclass(frozen=True, slots=True)
class WhiteBalanceSettings:
    """When the picture's brightness counts as steady."""

    enabled: bool = switch(
        True,
        "Wait for steady light before looking for a face. Off: look at once.",
        label="Wait for steady light",
        level="expert",
    )
    window_s: float = knob(
        0.4,
        0.1,
        2.0,
        "s",
        "Look at this much of the past. Longer: surer, but a later start.",
        step=0.1,
        label="Time looked at",
        level="expert",
        needs=_ENABLED,
    )
    tolerance: float = knob(
        2.0,
        0.5,
        20.0,
        "grey levels",
        "How much the mean grey may move in that time. Higher: starts sooner.",
        step=0.5,
        label="Tolerated change",
        level="expert",
        needs=_ENABLED,
    )
    time_limit_s: float = knob(
        3.0, 0.5, 20.0, "s", "Start after this long even in unsteady light.", step=0.5, level="expert", needs=_ENABLED
    )


class WhiteBalanceGate:
    """Says when the mean grey has been steady for a while.

    Parameters
    ----------
    settings : WhiteBalanceSettings
    """

    def __init__(self, settings: WhiteBalanceSettings) -> None:
        self._settings = settings
        self._history: deque[tuple[float, float]] = deque()
        self._start_s: float | None = None

    def is_steady(self, image: Image, time_s: float) -> bool:
        """Take one frame in and say whether the light is steady, or the time limit is over.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        time_s : float
            The frame's capture time.
        """
        if not self._settings.enabled:
            return True
        if self._start_s is None:
            self._start_s = time_s
        self._history.append((time_s, mean_grey(image)))
        while len(self._history) > 2 and time_s - self._history[1][0] >= self._settings.window_s:
            self._history.popleft()
        if time_s - self._start_s >= self._settings.time_limit_s:
            return True
        if time_s - self._history[0][0] < self._settings.window_s:
            return False
        levels = [level for _, level in self._history]
        return max(levels) - min(levels) < self._settings.tolerance


def mean_grey(image: Image) -> float:
    """Mean of the three channels over a quarter-size sample of the picture, grey levels."""
    return float(sum(cv2.mean(image[::4, ::4])[:3]) / 3)
