"""Where results go: each sink on a bounded queue and a thread of its own, so that none slows tracking or another.

A sink is anything with `take` and `close`. Its queue either keeps the newest result only (a screen, a virtual camera),
or loses nothing (a table, a film): a file is then read no faster than its slowest lossless sink takes it, while what a
camera gives meanwhile is left out and counted. A sink that fails or hangs is told by name, and the others go on.

Pictures go to none but sinks that want them, and to none at all where numbers are all that may leave the tracker: see
`tracker.run.privacy`.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from threading import Condition, Lock, Thread
from typing import Protocol

from tracker.changes import Change
from tracker.errors import VisavisError
from tracker.run.privacy import PictureGate, Privacy, Seen, without_pictures
from tracker.types import Content, Frame, TrackResult

log = logging.getLogger(__name__)

# Results that may wait for a lossless sink, as long as their pictures take no more memory than this.
_MOST_WAITING, _FEWEST_WAITING, _WAITING_BYTES = 24, 3, 200_000_000
# A source that waits is read no further ahead than this: what waits for a film is not in it if the program is killed.
_AHEAD_S, _FEWEST_AHEAD = 0.2, 2
# For the same reason what a camera gives is left out rather than kept waiting for longer than this.
_BEHIND_S = 0.5
# A sink that has been busy with one result for so long is said to hang; a first result may have to compile kernels.
STALLED_S = 10.0
# After so long nothing waits for it any more, until it comes back.
GIVEN_UP_S = 60.0
_POLL_S = 0.05


class Sink(Protocol):
    """Something that takes results. Both methods are called on the sink's own thread, one after the other."""

    def take(self, frame: Frame, result: TrackResult) -> object:
        """Take in a frame and what is known after it."""

    def close(self) -> object:
        """Finish what was begun; called once, also after `take` has raised."""


OpenSink = Callable[[], Sink]
# Whether it is still worth waiting for room, asked every now and then.
GoesOn = Callable[[], bool]


_Item = Seen | Callable[[], object]


class Delivery(Enum):
    """What becomes of results that come faster than a sink takes them."""

    NEWEST = "newest wins"
    LOSSLESS = "lossless"


class SinkError(VisavisError):
    """What a sink writes cannot be written."""


@dataclass(frozen=True, slots=True)
class SinkStatus:
    """How a sink is doing.

    Attributes
    ----------
    name : str
    taken, dropped, waiting : int
        Results that it has taken in, that were left out, and that wait in its queue.
    stalled : bool
        It has been busy with one result for longer than `STALLED_S`.
    given_up : bool
        For so long that nothing waits for it any more.
    error : Exception or None
        What ended it.
    """

    name: str
    taken: int
    dropped: int
    waiting: int
    stalled: bool
    given_up: bool
    error: Exception | None


class SinkQueue:
    """The queue and the thread of one sink.

    Parameters
    ----------
    name : str
        What to call it in messages, such as ``"the table track.csv"``.
    open_sink : callable
        Makes the sink; called on the sink's thread, as what it opens (OpenGL, an encoder) may belong to a thread.
    delivery : Delivery
    clock : callable
        Seconds on the clock of `time.monotonic`.

    Attributes
    ----------
    delivery : Delivery
        May be changed at any time.
    paused : bool
        While set, nothing is put in, and nothing is counted as dropped: nobody looks.
    passive : bool
        While set, it takes what there is, but is no reason to go on where nobody else wants results.
    wants_pictures : bool
        Whether it looks at pictures; else it gets none.
    sees_source : bool
        Whether it may get the source's own pictures; to be changed by `show_source`.
    """

    def __init__(
        self,
        name: str,
        open_sink: OpenSink,
        delivery: Delivery,
        clock: Callable[[], float] = time.monotonic,
        *,
        wants_pictures: bool = True,
        sees_source: bool = True,
    ) -> None:
        self.name = name
        self.delivery = delivery
        self.paused = self.passive = False
        self.wants_pictures, self.sees_source = wants_pictures, sees_source
        self._clock = clock
        self._changed = Condition()
        self._waiting: deque[_Item] = deque()
        self._opened = self._finishing = False
        self._taken = self._dropped = 0
        self._left_out: tuple[Change, ...] = ()
        self._busy_since_s: float | None = clock()
        self._error: Exception | None = None
        self._thread = Thread(target=self._work, args=(open_sink,), name=f"visavis-sink {name}", daemon=True)
        self._thread.start()

    @property
    def error(self) -> Exception | None:
        """What ended the sink."""
        return self._error

    @property
    def over(self) -> bool:
        """Whether it takes nothing any more: it failed, or is being finished."""
        return self._finishing or self._error is not None

    @property
    def ended(self) -> bool:
        """Whether it is closed, and nothing went wrong in that."""
        return not self._thread.is_alive() and self._error is None

    def put(self, frame: Frame, result: TrackResult, goes_on: GoesOn | None = None) -> None:
        """Hand in a result.

        Parameters
        ----------
        frame : Frame
        result : TrackResult
        goes_on : callable or None
            For a lossless sink: waits for room while this says so. None: a result for which there is no room is left
            out, and counted. What was done to the pipeline is never left out: the next result tells it, too.
        """
        with self._changed:
            if self.over:
                return
            if self.paused:
                self._left_out += result.changes
                return
            if self.delivery is Delivery.NEWEST:
                actions = [item for item in self._waiting if callable(item)]
                self._dropped += len(self._waiting) - len(actions)
                self._waiting = deque(actions)
            elif not (self._has_place(frame) if goes_on is None else self._wait_for_room(frame, goes_on)):
                self._dropped += not self.over
                self._left_out += result.changes
                return
            if self._left_out:
                result = replace(result, changes=(*self._left_out, *result.changes))
                self._left_out = ()
            # Decided here, so that no picture slips in while it is changed.
            self._waiting.append(self._allowed(frame, result))
            self._changed.notify_all()

    def put_again(self, frame: Frame, result: TrackResult) -> None:
        """Hand in what was taken last once more, unless something newer came meanwhile."""
        with self._changed:
            if not self._waiting and self._busy_since_s is None:
                self.put(frame, result)

    def show_source(self, yes: bool) -> None:
        """Let the source's pictures in from now on, or none; in the latter case none of those that wait, either."""
        with self._changed:
            self.sees_source = yes
            self._waiting = deque(one if callable(one) else self._allowed(*one) for one in self._waiting)

    def _allowed(self, frame: Frame, result: TrackResult) -> Seen:
        allowed = self.wants_pictures and (self.sees_source or frame.content is not Content.CAMERA)
        return (frame, result) if allowed else without_pictures(frame, result)

    def post(self, action: Callable[[], object]) -> None:
        """Have something done on the sink's thread once it has taken what waits now; not at all if it fails before."""
        with self._changed:
            if not self.over:
                self._waiting.append(action)
                self._changed.notify_all()

    def wait_until_open(self) -> None:
        """Wait until the sink is made, or cannot be."""
        with self._changed:
            self._changed.wait_for(lambda: self._opened or self._error is not None)

    def finish(self) -> None:
        """Take nothing more in; what waits is still taken, and then the sink is closed. Returns at once."""
        with self._changed:
            self._finishing = True
            self._changed.notify_all()

    def join(self, timeout_s: float | None = None) -> bool:
        """Wait for the end of a sink that is being finished; False if it hangs, or ``timeout_s`` is over.

        Further interruptions do not break this off: what was begun is ended properly.
        """
        end_s = None if timeout_s is None else self._clock() + timeout_s
        while self._thread.is_alive():
            try:
                self._thread.join(_POLL_S)
            except KeyboardInterrupt:
                continue
            if self.status().given_up or (end_s is not None and self._clock() > end_s):
                return False
        return True

    def status(self) -> SinkStatus:
        """How it is doing."""
        with self._changed:
            busy_s = self._busy_s()
            return SinkStatus(
                name=self.name,
                taken=self._taken,
                dropped=self._dropped,
                waiting=len(self._waiting),
                stalled=busy_s > STALLED_S,
                given_up=busy_s > GIVEN_UP_S,
                error=self._error,
            )

    def _has_room(self, frame: Frame) -> bool:
        fitting = _WAITING_BYTES // max(1, frame.image.nbytes)
        return len(self._waiting) < max(_FEWEST_WAITING, min(_MOST_WAITING, fitting))

    def _has_place(self, frame: Frame) -> bool:
        return self._has_room(frame) and self._is_near(frame, _BEHIND_S)

    def _is_near(self, frame: Frame, most_s: float) -> bool:
        first_s = next((item[0].time_s for item in self._waiting if not callable(item)), frame.time_s)
        return len(self._waiting) < _FEWEST_AHEAD or frame.time_s - first_s <= most_s

    def _busy_s(self) -> float:
        since_s = self._busy_since_s
        return 0.0 if since_s is None else self._clock() - since_s

    def _wait_for_room(self, frame: Frame, goes_on: GoesOn) -> bool:
        while not (self._has_room(frame) and self._is_near(frame, _AHEAD_S)):
            if self.over or self._busy_s() > GIVEN_UP_S or not goes_on():
                return False
            self._changed.wait(_POLL_S)
        return not self.over

    def _work(self, open_sink: OpenSink) -> None:
        sink = None
        try:
            sink = open_sink()
            with self._changed:
                self._opened = True
                self._changed.notify_all()
            while (item := self._next()) is not None:
                if callable(item):
                    item()
                else:
                    sink.take(*item)
                    self._taken += 1
        except Exception as error:
            self._fail(error)
        if sink is not None:
            try:
                sink.close()
            except Exception as error:
                self._fail(error)
        self._busy_since_s = None

    def _next(self) -> _Item | None:
        with self._changed:
            self._busy_since_s = None
            self._changed.wait_for(lambda: self._waiting or self._finishing)
            self._busy_since_s = self._clock()
            item = self._waiting.popleft() if self._waiting else None
            self._changed.notify_all()
            return item

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, VisavisError | OSError):
            log.error("%s failed", self.name, exc_info=error)
        with self._changed:
            self._error = self._error or error
            self._waiting.clear()
            self._changed.notify_all()


class SinkSet:
    """The sinks of a run; may be changed from any thread at any time."""

    def __init__(self) -> None:
        # Replaced as a whole, so that a result is handed round without a lock.
        self._queues: tuple[SinkQueue, ...] = ()
        self._leaving: tuple[SinkQueue, ...] = ()
        self._reported: set[SinkQueue] = set()
        self._changing = Lock()
        self.gate = PictureGate()
        # Of the sinks that want pictures, and what stands behind them.
        self._seeing: dict[SinkQueue, SinkSet | None] = {}

    def use_privacy(self, privacy: Privacy) -> None:
        """Let all sinks see this from now on; the source's pictures that wait are taken back, where they may not.

        Raises
        ------
        VisavisError
            See `PictureGate.use`.
        """
        with self._changing:
            self.gate.use(privacy)
            for queue in self._seeing:
                queue.show_source(privacy is Privacy.OPEN)

    def attach(
        self,
        name: str,
        open_sink: OpenSink,
        delivery: Delivery = Delivery.LOSSLESS,
        *,
        wants_pictures: bool = True,
        behind: SinkSet | None = None,
    ) -> SinkQueue:
        """Add a sink; see `SinkQueue`. It gets every result from now on.

        Parameters
        ----------
        name, open_sink, delivery
            See `SinkQueue`.
        wants_pictures : bool
            Whether it looks at pictures: a table does not, and gets none.
        behind : SinkSet, optional
            Sinks that it hands pictures on to.
        """
        with self._changing:
            sees_source = self.gate.privacy is Privacy.OPEN
            queue = SinkQueue(name, open_sink, delivery, wants_pictures=wants_pictures, sees_source=sees_source)
            self._queues = (*self._queues, queue)
            if wants_pictures:
                self._seeing[queue] = behind
        return queue

    def seeing(self) -> tuple[str, ...]:
        """Names of all sinks that get the source's pictures now, and of those behind them."""
        names: list[str] = []
        for queue, behind in tuple(self._seeing.items()):
            if queue.sees_source and not queue.paused and not queue.over:
                names += [queue.name, *(behind.seeing() if behind is not None else ())]
        return tuple(names)

    def detach(self, queue: SinkQueue) -> None:
        """Let a sink take what waits for it, and close it. Returns at once; `SinkQueue.join` waits."""
        with self._changing:
            self._queues = tuple(one for one in self._queues if one is not queue)
            self._seeing.pop(queue, None)
            self._leaving = (*(one for one in self._leaving if not one.ended), queue)
        queue.finish()

    def put(self, frame: Frame, result: TrackResult, goes_on: GoesOn | None = None) -> None:
        """Hand a result to every sink, with the picture that may be seen; see `SinkQueue.put`."""
        frame, result = self.gate.passed(frame, result)
        for queue in self._queues:
            queue.put(frame, result, goes_on)

    def wait_until_open(self) -> None:
        """Wait until all sinks are made.

        Raises
        ------
        VisavisError
            If one cannot be.
        """
        for queue in self._queues:
            queue.wait_until_open()
        self.check()

    @property
    def is_heard(self) -> bool:
        """Whether any sink is left that takes results; true where there never was one."""
        return not self._queues or not all(queue.over for queue in self._queues)

    @property
    def is_wanted(self) -> bool:
        """Whether any sink waits for results."""
        return any(not (queue.over or queue.paused or queue.passive) for queue in self._queues)

    def statuses(self) -> tuple[SinkStatus, ...]:
        """How all are doing."""
        return tuple(queue.status() for queue in self._queues)

    def new_failures(self) -> list[tuple[str, Exception]]:
        """Names and errors of sinks that have failed since this was last asked, also in ending: each is told once."""
        known = (*self._queues, *self._leaving)
        failed = [(queue, queue.error) for queue in known if queue not in self._reported]
        new = [(queue, error) for queue, error in failed if error is not None]
        self._reported.update(queue for queue, _ in new)
        return [(queue.name, error) for queue, error in new]

    def finish(self) -> None:
        """Let all sinks take what waits for them, and end. Returns at once; `close` waits."""
        for queue in self._queues:
            queue.finish()

    def close(self, timeout_s: float | None = None) -> None:
        """Let all sinks take what waits for them, close them, and wait for that; they stay known to `check`."""
        self.finish()
        for queue in self._queues:
            if not queue.join(timeout_s) and queue.error is None:
                log.warning("%s did not end in time", queue.name)

    def check(self) -> None:
        """Raise the error of the first sink that failed.

        Raises
        ------
        VisavisError
            What it raised; a `SinkError` where the system would not write, or the sink hangs.
        """
        for status in self.statuses():
            if status.error is not None:
                raise as_told(status.name, status.error) from status.error
            if status.given_up:
                raise SinkError(f"{_capitalised(status.name)} hangs, and its end is missing.")


def as_told(name: str, error: Exception) -> Exception:
    """The error of a sink in words for the user, where it is not a fault of the program."""
    if isinstance(error, VisavisError):
        return error
    reason = getattr(error, "strerror", None)
    return SinkError(f"{_capitalised(name)} cannot be written: {reason}.") if reason else error


def _capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]
