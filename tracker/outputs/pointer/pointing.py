"""Where the pointer goes: by the head like a stick, or to a spot that head or eyes point at."""

from __future__ import annotations

from dataclasses import dataclass
from math import copysign, hypot

import numpy as np

from tracker.head.smoother import RESTART_AFTER_S, OneEuroSmoother
from tracker.outputs.pointer.settings import GAZE, STICK, PointerSettings
from tracker.outputs.sample import Sample

Place = tuple[float, float]

# Of a screen: what a way of the mouse is measured by, and how much farther it is from side to side.
_SCREEN_HEIGHT_PX, _ASPECT = 1080.0, 16 / 9
# The cut-off rises by so much with each screen height a second.
_BETA = 12.0
_YAW, _PITCH = 3, 4


@dataclass(frozen=True, slots=True)
class Pointed:
    """Where the pointer is to be after a frame.

    Attributes
    ----------
    place : tuple of float
        In screen heights, to the right and down, from wherever it began; only for comparing.
    way_px : tuple of int
        To be moved by, right and down.
    spot : tuple of float or None
        To be at, as shares of the desktop's width and height.
    """

    place: Place
    way_px: tuple[int, int] = (0, 0)
    spot: Place | None = None


class StickPointing:
    """The farther the head is turned, the faster.

    Parameters
    ----------
    settings : PointerSettings
    """

    def __init__(self, settings: PointerSettings) -> None:
        self._settings = settings
        self._time_s: float | None = None
        self._place_px = np.zeros(2)

    def step(self, sample: Sample) -> Pointed | None:
        """Where to after a frame; None while the head is not known."""
        axes, before_s = sample.axes, self._time_s
        self._time_s = None if axes is None else sample.captured_s
        if axes is None:
            return None
        passed_s = 0.0 if before_s is None else sample.captured_s - before_s
        if not 0 < passed_s < RESTART_AFTER_S:
            passed_s = 0.0
        before_px = np.round(self._place_px)
        speeds = self._speed(float(axes[_YAW])), -self._speed(float(axes[_PITCH]))
        self._place_px = self._place_px + passed_s * np.array(speeds)
        right, down = (np.round(self._place_px) - before_px).astype(int).tolist()
        x, y = (self._place_px / _SCREEN_HEIGHT_PX).tolist()
        return Pointed((x, y), (right, down))

    def _speed(self, angle_deg: float) -> float:
        beyond = max(0.0, abs(angle_deg) - self._settings.dead_deg)
        return copysign(self._settings.speed * beyond, angle_deg)


class SpotPointing:
    """The pointer is where head or eyes point at; calm there, as small motions do not move it.

    Parameters
    ----------
    settings : PointerSettings
    """

    def __init__(self, settings: PointerSettings) -> None:
        self._settings = settings
        self._smoother = OneEuroSmoother(settings.cutoff_hz, _BETA)
        self._place: Place | None = None

    def step(self, sample: Sample) -> Pointed | None:
        """Where to after a frame; None while it is not known."""
        spot = self._gazed_at(sample) if self._settings.mode == GAZE else self._headed_at(sample)
        if spot is None:
            return None
        smooth = self._smoother.step(np.array([spot[0] * _ASPECT, spot[1]]), sample.captured_s)
        self._place = x, y = self._led(*smooth.tolist())
        return Pointed((x, y), spot=(min(max(x / _ASPECT, 0.0), 1.0), min(max(y, 0.0), 1.0)))

    def _led(self, x: float, y: float) -> Place:
        """The place before, drawn behind as on a short lead."""
        if self._place is None:
            return x, y
        away_x, away_y = x - self._place[0], y - self._place[1]
        away, still = hypot(away_x, away_y), 0.01 * self._settings.still_percent
        if away <= still:
            return self._place
        return x - away_x * still / away, y - away_y * still / away

    def _headed_at(self, sample: Sample) -> Place | None:
        if sample.axes is None:
            return None
        reach_deg = 2 * self._settings.reach_deg
        return 0.5 + float(sample.axes[_YAW]) / reach_deg, 0.5 - _ASPECT * float(sample.axes[_PITCH]) / reach_deg

    def _gazed_at(self, sample: Sample) -> Place | None:
        gaze = None if sample.reading is None else sample.reading.gaze
        if gaze is None or gaze.place is None:
            return None
        right = 100 * gaze.place.x_m / self._settings.screen_width_cm
        return 0.5 + right, 0.5 - 100 * gaze.place.y_m / self._settings.screen_height_cm


def make_pointing(settings: PointerSettings) -> StickPointing | SpotPointing:
    """What moves the pointer by these settings."""
    return StickPointing(settings) if settings.mode == STICK else SpotPointing(settings)
