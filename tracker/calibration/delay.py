"""How long light takes from the screen through the camera into the program: a patch flashes, and frames are searched
for it.

The patch changes at random moments. What a camera sees of it is the same course, later; the delay is where the two
agree best (cross-correlation, C. H. Knapp and G. C. Carter, "The generalized correlation method for estimation of time
delay", ASSP 24, 1976). No place in the picture is asked for: the parts that follow the patch tell where it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Image, Points

Array = NDArray[np.float64]

MEASURED_S = 12.0
"""How long the patch flashes."""
LONGEST_S = 0.6
"""A longer delay is not looked for."""

# How long the patch keeps a brightness, seconds; by chance, so that it is like itself at one delay alone.
_KEPT_S = (0.10, 0.42)
# Parts of the picture that are looked at, across and down.
_PARTS = (24, 18)
# The step of the search; over how long a frame gathers light, as far as it is tried; slower changes are the room's.
_STEP_S, _GATHERED_S, _ROOM_S = 0.004, (0.004, 0.016, 0.033), 1.2
_FEWEST_FRAMES, _FEWEST_CHANGES = 60, 12
# The parts that agree best are averaged, this share of all; the average agrees at least so well, and at no other
# delay, so far away, nearly as well.
_BEST_SHARE, _LEAST_AGREEMENT, _LEAST_LEAD, _AWAY_S = 0.04, 0.5, 0.12, 0.09
# The record is cut into so many, whose delays tell how sure the whole is.
_CUTS = 4


class DelayProblem(Enum):
    """Why there is no delay."""

    TOO_SHORT = "too short"
    NO_FLASH = "no flash"


@dataclass(frozen=True, slots=True)
class MeasuredDelay:
    """What came of it, seconds.

    Attributes
    ----------
    seen_s : float
        From drawing the patch to the stamp of the frame that shows it: what the screen and the camera take.
    known_s : float
        From there to when the frame had been tracked: what a drawing must run ahead to be right when it is seen.
    sigma_s : float
        One standard deviation of either.
    """

    seen_s: float
    known_s: float
    sigma_s: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """Where two courses agree.

    Attributes
    ----------
    delay_s, sigma_s : float
    correlation : float
        0 to 1.
    parts : ndarray, shape (rows, columns), float64
        How well each part of the picture follows the patch, -1 to 1.
    """

    delay_s: float
    sigma_s: float
    correlation: float
    parts: Array


def flash_times(seed: int, seconds: float = MEASURED_S) -> Points:
    """When the patch is to change, seconds from the beginning; shape (N,).

    Parameters
    ----------
    seed : int
    seconds : float
    """
    random = np.random.default_rng(seed)
    kept = random.uniform(*_KEPT_S, size=int(seconds / _KEPT_S[0]))
    times = np.cumsum(kept)
    return np.asarray(times[times < seconds], dtype=np.float64)


class FlashRecord:
    """What the patch did, and what was seen meanwhile."""

    def __init__(self) -> None:
        self._changes_s: list[float] = []
        self._stamps_s: list[float] = []
        self._known_s: list[float] = []
        self._parts: list[Array] = []

    def __len__(self) -> int:
        return len(self._parts)

    def patch_changed(self, time_s: float) -> None:
        """The patch was drawn in its other brightness; it begins dark."""
        self._changes_s.append(time_s)

    def take(self, image: Image, stamp_s: float, known_s: float) -> None:
        """A frame came.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        stamp_s, known_s : float
            When it was taken, and when the program knew of it, on the clock of `patch_changed`.
        """
        small = cv2.resize(image, _PARTS, interpolation=cv2.INTER_AREA)
        self._parts.append(small.astype(np.float64).mean(axis=2))
        self._stamps_s.append(stamp_s)
        self._known_s.append(known_s)

    def delay(self) -> MeasuredDelay | DelayProblem:
        """The delay, or why there is none."""
        if len(self._parts) < _FEWEST_FRAMES or len(self._changes_s) < _FEWEST_CHANGES:
            return DelayProblem.TOO_SHORT
        parts, changes = np.array(self._parts), np.array(self._changes_s)
        seen = agreement(changes, np.array(self._stamps_s), parts)
        known = agreement(changes, np.array(self._known_s), parts)
        if seen is None or known is None:
            return DelayProblem.NO_FLASH
        return MeasuredDelay(seen.delay_s, known.delay_s, max(seen.sigma_s, known.sigma_s))


def agreement(changes_s: Array, times_s: Array, parts: Array) -> Agreement | None:
    """How much later parts of the picture follow the patch.

    Parameters
    ----------
    changes_s : ndarray, shape (C,), float64, seconds
        When the patch changed; it begins dark.
    times_s : ndarray, shape (N,), float64, seconds
        Of the frames.
    parts : ndarray, shape (N, rows, columns), float64
        Brightness of parts of the frames.

    Returns
    -------
    Agreement or None
        None where nothing follows it.
    """
    flat = _without_room(times_s, parts.reshape(len(parts), -1))
    delays = np.arange(0.0, LONGEST_S, _STEP_S)
    # A first look with all parts, to find those that follow.
    courses = _courses(changes_s, times_s, delays, _GATHERED_S[1])
    each = _correlations(courses, flat)
    count = max(2, round(_BEST_SHARE * each.shape[1]))
    best = np.argsort(each.max(axis=0))[-count:]
    signs = np.sign(each[each[:, best].argmax(axis=0), best])
    seen = (flat[:, best] * signs / np.maximum(flat[:, best].std(axis=0), 1e-9)).mean(axis=1)
    found = _best_delay(changes_s, times_s, seen, delays)
    if found is None:
        return None
    delay_s, correlation = found
    row = each[int(np.argmin(np.abs(delays - delay_s)))]
    sigma_s = _sigma(changes_s, times_s, seen, delays)
    return Agreement(delay_s, sigma_s, correlation, row.reshape(parts.shape[1:]))


def _best_delay(changes_s: Array, times_s: Array, seen: Array, delays: Array) -> tuple[float, float] | None:
    tries = [_correlations(_courses(changes_s, times_s, delays, gathered), seen[:, None])[:, 0]
             for gathered in _GATHERED_S]  # fmt: skip
    course = max(tries, key=lambda one: float(one.max()))
    top = int(course.argmax())
    elsewhere = course[np.abs(delays - delays[top]) > _AWAY_S]
    if course[top] < _LEAST_AGREEMENT or course[top] - elsewhere.max() < _LEAST_LEAD:
        return None
    return _peak(course, top) * _STEP_S, float(course[top])


def _peak(course: Array, top: int) -> float:
    """Where the parabola through the highest value and its neighbours has its top, in steps."""
    if not 0 < top < len(course) - 1:
        return float(top)
    before, here, after = course[top - 1 : top + 2]
    bend = before - 2 * here + after
    return float(top + 0.5 * (before - after) / bend) if bend < 0 else float(top)


def _sigma(changes_s: Array, times_s: Array, seen: Array, delays: Array) -> float:
    """Standard deviation of the delay, from those of parts of the record."""
    found = []
    for rows in np.array_split(np.arange(len(times_s)), _CUTS):
        course = _correlations(_courses(changes_s, times_s[rows], delays, _GATHERED_S[1]), seen[rows][:, None])[:, 0]
        found.append(delays[int(course.argmax())])
    return float(np.std(found, ddof=1) / np.sqrt(len(found)))


def _courses(changes_s: Array, times_s: Array, delays: Array, gathered_s: float) -> Array:
    """What frames would show of the patch at each delay, shape (delays, N): 0 dark, 1 bright, between while it
    changes."""
    at = times_s[None, :] - delays[:, None]
    half = 0.5 * gathered_s
    lit = (_lit_until(changes_s, at + half) - _lit_until(changes_s, at - half)) / gathered_s
    return _without_room(times_s, lit.T).T


def _lit_until(changes_s: Array, at_s: Array) -> Array:
    """For how long the patch has been bright until a time."""
    spans = np.diff(changes_s, append=changes_s[-1])
    spans[1::2] = 0.0
    before = np.concatenate([[0.0], np.cumsum(spans)])
    count = np.searchsorted(changes_s, at_s)
    bright = count % 2 == 1
    since = at_s - changes_s[np.maximum(count - 1, 0)]
    return np.asarray(np.where(bright, before[np.maximum(count - 1, 0)] + since, before[count]))


def _correlations(courses: Array, seen: Array) -> Array:
    """Of each course with each column; shapes (D, N) and (N, P) to (D, P)."""
    centred, parts = courses - courses.mean(axis=1, keepdims=True), seen - seen.mean(axis=0)
    lengths = np.linalg.norm(centred, axis=1)[:, None] * np.linalg.norm(parts, axis=0)[None, :]
    return np.asarray(centred @ parts / np.maximum(lengths, 1e-9))


def _without_room(times_s: Array, values: Array) -> Array:
    """Values without what changes slowly, such as daylight and the camera's exposure; shape (N, P)."""
    first = np.searchsorted(times_s, times_s - 0.5 * _ROOM_S)
    last = np.searchsorted(times_s, times_s + 0.5 * _ROOM_S)
    sums = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])
    return np.asarray(values - (sums[last] - sums[first]) / (last - first)[:, None])
