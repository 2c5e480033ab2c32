"""Watches results for losses of the face, and says why each came about: a sink."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock

from tracker.diagnosis.loss import Loss
from tracker.diagnosis.measures import COLUMN, Course, Measure
from tracker.diagnosis.picture import PictureMeter
from tracker.diagnosis.ring import Pictures, Ring
from tracker.diagnosis.rules import diagnose
from tracker.diagnosis.track import TrackMeter
from tracker.types import Content, Event, Frame, State, TrackResult

# A loss is looked into once so much of what came after it is known, or the face is there again.
SETTLE_S = 0.4
# Pictures are measured at most every so many seconds: 20 times a second, every second frame of most cameras.
_MEASURED_EVERY_S = 0.045
_FOLLOWED = (State.TRACKING, State.UNCERTAIN)
# How many losses are kept, with what was measured, and with all results and pictures.
MOST_LOSSES, MOST_RECORDS, MOST_WHOLE = 10_000, 50, 3
# Pictures as small as this are none: they stand in for one that may not be seen.
_LEAST_PX = 16

Listener = Callable[[Loss], object]


@dataclass(frozen=True, slots=True, eq=False)
class LossRecord:
    """A loss with the ten seconds before it.

    Attributes
    ----------
    loss : Loss
    course : Course
        What was measured, until shortly after the loss.
    results : tuple of TrackResult
        As many as the course has rows; empty where too many losses came after it for them to be kept.
    pictures : Pictures or None
        The same of small grey pictures, where those are allowed.
    """

    loss: Loss
    course: Course
    results: tuple[TrackResult, ...] = ()
    pictures: Pictures | None = None


class LossWatch:
    """A sink that notes why the face is lost. `take` and `close` belong to one thread; all else may be called from any.

    Parameters
    ----------
    listener : callable, optional
        Told each loss, on the sink's thread, as soon as its cause is told, and again once the face is found again.
    pictures : bool
        Whether small grey pictures of the last ten seconds are kept in memory.

    Attributes
    ----------
    losses : tuple of Loss
        Since the start, or since they were forgotten; of more than `MOST_LOSSES` the last ones.
    records : tuple of LossRecord
        The last ones.
    """

    def __init__(self, listener: Listener | None = None, *, pictures: bool = False) -> None:
        self.losses: tuple[Loss, ...] = ()
        self.records: tuple[LossRecord, ...] = ()
        self._listener = listener
        self._ring = Ring(pictures=pictures)
        self._track, self._picture = TrackMeter(), PictureMeter()
        self._size_px: tuple[int, int] | None = None
        self._measured_s = float("-inf")
        self._time_s = float("-inf")
        self._lost: TrackResult | None = None
        self._told: Loss | None = None
        self._face_id: int | None = None
        self._was_followed = False
        self._lock = Lock()

    @property
    def keeps_pictures(self) -> bool:
        """Whether small pictures are kept."""
        return self._ring.keeps_pictures

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Measure a frame, and look into a loss.

        Parameters
        ----------
        frame : Frame
        result : TrackResult
        """
        if result.time_s <= self._time_s or Event.CAMERA_FOUND in result.events:
            self._begin_anew()
        self._time_s = result.time_s
        if result.thing is not None:
            self._was_followed = False
            return
        lost = self._is_lost(result)
        if lost or self._ring.wants(result):
            self._measure(frame, result)
        if lost:
            self._conclude()
            self._lost = result
        followed = result.state in _FOLLOWED
        self._follow_up(result.time_s, followed=followed and not lost)
        self._was_followed = followed
        self._face_id = result.primary.face_id if result.primary is not None else None

    def close(self) -> None:
        """Look into a loss that has just come."""
        self._conclude()

    def clear(self) -> None:
        """Forget all losses that were told."""
        with self._lock:
            self.losses, self.records = (), ()

    def now(self) -> LossRecord | None:
        """The last ten seconds as they are, without a loss; None where there is nothing yet."""
        with self._lock:
            course = self._ring.course()
            if not len(course):
                return None
            latest = Loss(float(course.times_s[-1]), int(course.indices[-1]), diagnose(course, len(course) - 1))
            return LossRecord(latest, course, self._ring.results(), self._ring.pictures())

    def _begin_anew(self) -> None:
        self._conclude()
        self._told = None
        self._was_followed = False
        self._measured_s = float("-inf")
        with self._lock:
            self._ring.clear()
        self._track, self._picture = TrackMeter(), PictureMeter()

    def _is_lost(self, result: TrackResult) -> bool:
        if Event.LOST in result.events or (self._was_followed and result.state is State.LOST):
            return True
        primary = result.primary
        if not self._was_followed or primary is None or self._face_id in (None, primary.face_id):
            return False
        # Another face counts all at once, though the one that did is not there to be chosen any more.
        return self._face_id not in [one.face_id for one in result.faces]

    def _measure(self, frame: Frame, result: TrackResult) -> None:
        image = frame.image
        large = min(image.shape[:2]) >= _LEAST_PX
        visible = large and frame.content is Content.CAMERA
        if large:
            self._size_px = (image.shape[1], image.shape[0])
        values = self._track.measure(result, self._size_px)
        if visible and result.time_s - self._measured_s >= _MEASURED_EVERY_S:
            self._measured_s = result.time_s
            sure = values[COLUMN[Measure.SURE]] == 1.0
            for measure, value in self._picture.measure(
                image, result.time_s, self._track.square, sure=bool(sure)
            ).items():
                values[COLUMN[measure]] = value
        with self._lock:
            self._ring.put(result, values)
            if visible:
                self._ring.put_picture(image, result.time_s)

    def _follow_up(self, time_s: float, *, followed: bool) -> None:
        if self._lost is not None and (followed or time_s - self._lost.time_s >= SETTLE_S):
            self._conclude()
        if followed and self._told is not None:
            told, self._told = self._told, None
            over = replace(told, lasted_s=time_s - told.time_s)
            self._replace(told, over)
            self._tell(over)

    def _conclude(self) -> None:
        """Say why the face was lost."""
        if self._lost is None:
            return
        course = self._ring.course()
        row = int((course.indices == self._lost.index).nonzero()[0][-1])
        self._told = loss = Loss(self._lost.time_s, self._lost.index, diagnose(course, row))
        self._lost = None
        with self._lock:
            self.losses = (*self.losses, loss)[-MOST_LOSSES:]
            record = LossRecord(loss, course, self._ring.results(), self._ring.pictures())
            kept = [*self.records, record][-MOST_RECORDS:]
            lean = [LossRecord(one.loss, one.course) for one in kept[:-MOST_WHOLE]]
            self.records = (*lean, *kept[-MOST_WHOLE:])
        self._tell(loss)

    def _replace(self, told: Loss, over: Loss) -> None:
        """Unless all were forgotten meanwhile."""
        with self._lock:
            if self.losses[-1:] == (told,):
                self.losses = (*self.losses[:-1], over)
                self.records = (*self.records[:-1], replace(self.records[-1], loss=over))

    def _tell(self, loss: Loss) -> None:
        if self._listener is not None:
            self._listener(loss)
