"""Why the face was lost, as the app tells it: one line as it happens, and the last losses to look into. No Qt."""

from __future__ import annotations

import queue
from dataclasses import dataclass

import numpy as np

from gui.model.notices import Level, Notice, Remedy
from gui.model.state import AppState
from gui.model.tracking import Phase
from gui.words import tr
from tracker.diagnosis.loss import Loss, LossCause
from tracker.diagnosis.measures import Course, Measure
from tracker.diagnosis.watch import LossRecord, LossWatch
from tracker.diagnosis.words import SHORT, measure_name, what_happened, what_helps
from tracker.types import Points

_TOLD_S = 10.0
# What is drawn beside what decided, the first ones first.
_USUAL = (
    Measure.CONFIDENCE,
    Measure.FACE_BRIGHTNESS,
    Measure.SHARPNESS,
    Measure.LIKENESS,
    Measure.SIDE_LIGHT,
    Measure.SIZE,
)
CURVES = 4
_MINUTE_S, _HOUR_S = 60.0, 3600.0


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """The course of a measure around a loss.

    Attributes
    ----------
    title : str
    times_s : ndarray, shape (N,), float64
        Seconds, 0 is the loss.
    values : ndarray, shape (N,), float64
        NaN where it is not known.
    limit : float or None
        From where on it spoke for the cause.
    """

    title: str
    times_s: Points
    values: Points
    limit: float | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A loss in the list: when, why, and how long."""

    when: str
    cause: str
    lasted: str


class Losses:
    """Hears of losses from the tracker, and knows what to say of them.

    Attributes
    ----------
    watch : LossWatch
        The sink; on a thread of its own.
    changes : int
        How often the list has changed: while that stays, nothing need be drawn anew.
    """

    def __init__(self) -> None:
        self.changes = 0
        self._told: queue.SimpleQueue[Loss] = queue.SimpleQueue()
        self.watch = self._make_watch(pictures=False)

    def keep_pictures(self, wanted: bool) -> bool:
        """Keep small pictures in memory from now on, or none; True where another watch has to be attached for it."""
        if wanted is self.watch.keeps_pictures:
            return False
        self.watch = self._make_watch(pictures=wanted)
        self.changes += 1
        return True

    def forget(self) -> None:
        """Another source begins."""
        self.watch.clear()
        self.changes += 1

    def tick(self, state: AppState) -> Notice | None:
        """Take in what was told since the last time; what is to be said of it in the strip, or None."""
        notice = None
        while not self._told.empty():
            loss = self._told.get()
            self.changes += 1
            # One that was over before anybody could read of it is not worth a line.
            notice = self._notice(loss, state) if loss.lasted_s is None else None
        return notice

    @property
    def records(self) -> tuple[LossRecord, ...]:
        """The last losses, the newest first."""
        return tuple(reversed(self.watch.records))

    def entries(self, state: AppState, now_s: float | None) -> tuple[Entry, ...]:
        """A line for each record; ``now_s`` is the time of the newest frame on the frames' clock."""
        return tuple(
            Entry(_when(one.loss, state, now_s), tr(SHORT[one.loss.why.cause]), _lasted(one.loss))
            for one in self.records
        )

    def _make_watch(self, *, pictures: bool) -> LossWatch:
        return LossWatch(self._told.put, pictures=pictures)

    @staticmethod
    def _notice(loss: Loss, state: AppState) -> Notice | None:
        """Who steps through a clip that stands still, or has just chosen another source, has not lost anything."""
        if state.phase is not Phase.RUNNING:
            return None
        return Notice(said(loss, state), Level.WARNING, (Remedy.WHY_LOST,), seconds=_TOLD_S)


def said(loss: Loss, state: AppState) -> str:
    """What happened and, where somebody sits before the camera, what helps."""
    words = [tr(what_happened(loss.why, mirrored=state.mirrored))]
    if not state.from_file:
        words.append(tr(what_helps(loss.why, mirrored=state.mirrored)))
    return " ".join(words)


def sureness(loss: Loss) -> str:
    """How sure the cause is, and what else may be."""
    why = loss.why
    if why.cause is LossCause.UNKNOWN:
        return tr("No rule was sure enough.")
    if why.second is not None:
        return tr("Sure to {percent} %; it may also be: {other}.", percent=_percent(loss), other=tr(SHORT[why.second]))
    return tr("Sure to {percent} %.", percent=_percent(loss))


def curves(record: LossRecord, *, mirrored: bool = False) -> tuple[Curve, ...]:
    """What decided and its limits, then what is usual, as far as anything of it is known."""
    course, loss = record.course, record.loss
    limits = {one.measure: one.limit for one in loss.why.evidence}
    wanted = (*limits, *(measure for measure in _USUAL if measure not in limits))
    known = [measure for measure in wanted if np.isfinite(course[measure]).any()]
    return tuple(
        _curve(course, measure, loss, limits.get(measure), tr(measure_name(measure, mirrored=mirrored)))
        for measure in known[:CURVES]
    )


def _curve(course: Course, measure: Measure, loss: Loss, limit: float | None, title: str) -> Curve:
    known = np.isfinite(course[measure])
    times_s = course.times_s - loss.time_s
    # Pictures are measured in every second frame, so that the frames between are no gaps.
    gaps = ~known & ~np.isin(np.arange(len(course)), np.flatnonzero(known) + 1)
    shown = known | gaps
    return Curve(title, times_s[shown], course[measure][shown], limit)


def _percent(loss: Loss) -> int:
    return round(100 * loss.why.confidence)


def _when(loss: Loss, state: AppState, now_s: float | None) -> str:
    if state.from_file:
        minutes, seconds = divmod(loss.time_s, _MINUTE_S)
        return f"{int(minutes)}:{seconds:04.1f}"
    ago_s = 0.0 if now_s is None else max(0.0, now_s - loss.time_s)
    if ago_s < _MINUTE_S:
        return tr("{seconds:.0f} s ago", seconds=ago_s)
    if ago_s < _HOUR_S:
        return tr("{minutes:.0f} min ago", minutes=ago_s // _MINUTE_S)
    return tr("{hours:.0f} h ago", hours=ago_s // _HOUR_S)


def _lasted(loss: Loss) -> str:
    if loss.lasted_s is None:
        return tr("not found again")
    return tr("for {seconds:.1f} s", seconds=loss.lasted_s)
