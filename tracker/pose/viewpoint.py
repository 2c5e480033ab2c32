"""The eye that the scene behind the glass is drawn for: it follows the head, and never jumps."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from tracker.settings import checked, knob
from tracker.types import Event, Points, State, TrackResult

MOST_AHEAD_S = 0.25
"""Farther ahead a head cannot be foretold."""

_FOLLOWED = (State.TRACKING, State.UNCERTAIN)
# Without news for this long the head counts as lost, as when a camera stalls.
_STALE_S = 0.5
# A head that is farther from where it was expected than noise and this acceleration explain was not moved there.
_NOISE_M = 0.015
_STRONGEST_M_S2 = 10.0
# Speeds above this are errors of measurement, and are not run ahead of.
_FASTEST_M_S = 1.5
_SPEED_CUTOFF_HZ = 3.0
# While the view eases somewhere it is in motion already: a larger step than this on top would be seen as a jolt.
_JOLT_M = 0.02


@dataclass(frozen=True, slots=True)
class ViewpointSettings:
    """How the head moves the view."""

    strength: float = knob(
        1.0,
        0.0,
        3.0,
        "",
        "How much the view moves with your head. 1 is physically right; more is exaggeration, 0 keeps it still.",
        step=0.1,
    )
    prediction_s: float = knob(
        0.03,
        0.0,
        MOST_AHEAD_S,
        "s",
        "How far ahead the head is predicted, to make up for the delay until the picture is seen. Higher: less lag, "
        "and more overshoot.",
        step=0.005,
    )
    still_speed_m_s: float = knob(
        0.03, 0.005, 0.2, "m/s", "Below this speed nothing is predicted. Higher: calmer at rest.", step=0.005
    )
    rest_distance_cm: float = knob(
        60.0, 25.0, 200.0, "cm", "How far from the screen the view is drawn for while no head is tracked."
    )
    nearest_cm: float = knob(
        18.0, 5.0, 40.0, "cm", "The view is drawn for no nearer an eye than this, however close the head comes."
    )
    ease_out_s: float = knob(
        1.5, 0.1, 5.0, "s", "How long the view takes back to the centre when the head is lost.", step=0.1
    )
    ease_in_s: float = knob(0.6, 0.1, 3.0, "s", "How long the view takes to the head when it has been found.", step=0.1)


class Viewpoint:
    """Turns track results into the eye's position at any later time.

    Each result sets where the view ought to be. Whenever that breaks off (the head is lost, found, recentred, or
    measured in another way), what lies between the old place and the new one becomes an offset, which fades along the
    minimum-jerk curve. So the path is unbroken, and exact again when the offset is gone.

    Parameters
    ----------
    settings : ViewpointSettings, optional

    Raises
    ------
    SettingsError
        If a setting is out of its range.
    """

    def __init__(self, settings: ViewpointSettings | None = None) -> None:
        self._settings = checked(settings or ViewpointSettings())
        self._head: Points | None = None
        self._speed = np.zeros(3)
        self._head_time_s = self._news_s = -math.inf
        self._by_pose = False
        self._offset = np.zeros(3)
        self._offset_since_s, self._offset_for_s = 0.0, 1.0

    @property
    def settings(self) -> ViewpointSettings:
        """The settings in use."""
        return self._settings

    @property
    def follows(self) -> bool:
        """Whether the view follows a head, and does not rest in the centre."""
        return self._head is not None

    def change(self, settings: ViewpointSettings) -> None:
        """Use other settings from now on; the view eases to where they put it.

        Raises
        ------
        SettingsError
            If a setting is out of its range; the old ones stay in use.
        """
        settings = checked(settings)
        if settings == self._settings:
            return
        now_s = self._news_s if math.isfinite(self._news_s) else 0.0
        before = self._unlimited(now_s)
        self._settings = settings
        self._ease_from(before, now_s, settings.ease_in_s)

    def take(self, result: TrackResult) -> None:
        """Take in what is known about one frame.

        Parameters
        ----------
        result : TrackResult
            Later than the one before.
        """
        head = _head_of(result)
        self._let_go_if_stale(result.time_s)
        self._news_s = result.time_s
        if head is None:
            self._let_go(result.time_s)
            return
        dt_s = result.time_s - self._head_time_s
        before = self._unlimited(result.time_s)
        expected = None if self._head is None else self._head + dt_s * self._speed
        broken = expected is None or Event.RECENTERED in result.events or _is_elsewhere(head, expected, dt_s)
        # What measures the head has changed: the two agree only nearly.
        by_pose = result.sighting is not None and result.sighting.by_pose
        broken, self._by_pose = broken or by_pose is not self._by_pose, by_pose
        if broken or self._head is None or dt_s <= 0:
            self._speed = np.zeros(3)
        else:
            self._speed = _speed_after(self._speed, (head - self._head) / dt_s, dt_s)
        self._head, self._head_time_s = head, result.time_s
        if broken or self._jolts(before, result.time_s):
            self._ease_from(before, result.time_s, self._settings.ease_in_s)

    def at(self, time_s: float) -> Points:
        """Where the eye is, or will be.

        Parameters
        ----------
        time_s : float
            On the clock of the frames' capture times; the time at which the picture is drawn. The delay from there to
            the eye is the setting ``prediction_s``.

        Returns
        -------
        ndarray, shape (3,), float64, metres
            The point between the eyes in the screen frame, always in front of the screen.
        """
        self._let_go_if_stale(time_s)
        eye = self._unlimited(time_s)
        eye[2] = max(eye[2], self._settings.nearest_cm / 100)
        return eye

    def _let_go_if_stale(self, time_s: float) -> None:
        if self._head is not None and time_s - self._news_s > _STALE_S:
            self._let_go(self._news_s + _STALE_S)

    def _let_go(self, time_s: float) -> None:
        if self._head is None:
            return
        before = self._unlimited(time_s)
        self._head = None
        self._ease_from(before, time_s, self._settings.ease_out_s)

    def _ease_from(self, before: Points, time_s: float, for_s: float) -> None:
        self._offset = np.zeros(3)
        self._offset = before - self._unlimited(time_s)
        self._offset_since_s, self._offset_for_s = time_s, for_s

    def _jolts(self, before: Points, time_s: float) -> bool:
        eases = time_s - self._offset_since_s < self._offset_for_s
        return eases and float(np.linalg.norm(self._unlimited(time_s) - before)) > _JOLT_M

    def _unlimited(self, time_s: float) -> Points:
        share = (time_s - self._offset_since_s) / self._offset_for_s
        return self._wanted(time_s) + _fading(share) * self._offset

    def _wanted(self, time_s: float) -> Points:
        rest = np.array([0.0, 0.0, self._settings.rest_distance_cm / 100])
        if self._head is None:
            return rest
        speed = float(np.linalg.norm(self._speed))
        # Fades in over one more still_speed, so that the gate itself makes no jump.
        gate = min(1.0, max(0.0, speed / self._settings.still_speed_m_s - 1.0))
        ahead_s = min(max(time_s - self._head_time_s, 0.0), _STALE_S / 5) + self._settings.prediction_s
        head = self._head + gate * ahead_s * self._speed
        wanted: Points = rest + self._settings.strength * (head - rest)
        return wanted


def eye_pair(eye_m: Points, separation_m: float, roll_rad: float = 0.0) -> tuple[Points, Points]:
    """The two eyes beside the point between them.

    Parameters
    ----------
    eye_m : ndarray, shape (3,), float64, metres
        The point between the eyes, screen frame.
    separation_m : float
        From pupil to pupil; 0.063 is usual.
    roll_rad : float
        Tilt of the head as `Rotation` and `Box` count it, positive clockwise in the picture.

    Returns
    -------
    left, right : ndarray, shape (3,), float64, metres
        The viewer's own left and right eye.
    """
    # The camera sees the viewer from the other side: clockwise in the picture is counter-clockwise on the screen.
    half = 0.5 * separation_m * np.array([math.cos(roll_rad), math.sin(roll_rad), 0.0])
    return eye_m - half, eye_m + half


def _head_of(result: TrackResult) -> Points | None:
    if result.head is None or result.state not in _FOLLOWED:
        return None
    head = result.head.as_array()
    return head if np.isfinite(head).all() else None


def _speed_after(speed: Points, measured: Points, dt_s: float) -> Points:
    weight = 1.0 / (1.0 + 1.0 / (2.0 * math.pi * _SPEED_CUTOFF_HZ * dt_s))
    smooth: Points = speed + weight * (measured - speed)
    return smooth * min(1.0, _FASTEST_M_S / max(float(np.linalg.norm(smooth)), 1e-9))


def _is_elsewhere(head: Points, expected: Points, dt_s: float) -> bool:
    return float(np.linalg.norm(head - expected)) > _NOISE_M + _STRONGEST_M_S2 * dt_s * dt_s


def _fading(share: float) -> float:
    """From 1 to 0 along the minimum-jerk curve while ``share`` goes from 0 to 1."""
    share = min(1.0, max(0.0, share))
    return 1.0 - share**3 * (10 - 15 * share + 6 * share * share)
