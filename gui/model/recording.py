"""Recording a session: its beginning and end, how it goes, and what is marked meanwhile. No Qt."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event
from typing import Final

from gui.model.marks import MarkDesk
from gui.model.notices import Level, Notice, Remedy
from gui.model.transport import clock_text
from gui.words import later, tr
from tracker.changes import ChangeKind
from tracker.errors import VisavisError
from tracker.run.sinks import Delivery, SinkQueue, SinkSet, as_told
from tracker.session.describing import described_here
from tracker.session.description import SessionDescription
from tracker.session.layout import SessionError, SessionFolder, VideoKind, new_session
from tracker.session.loss_markers import LossMarkers
from tracker.session.markers import Marker, MarkerKind
from tracker.session.outside_marks import NOTHING_YET, OutsideMarks, OutsideSettings
from tracker.session.recorder import OpenSound, RecorderSettings, SessionRecorder
from tracker.types import Frame, TrackResult

log = logging.getLogger(__name__)

# With less room than this it is told before, and with less than that nothing is begun.
LITTLE_BYTES: Final = 2 * 10**9
TOO_LITTLE_BYTES: Final = 10**8
_LOOK_S: Final = 0.5
# What is kept of the picture where it is the source's own.
_SEEING: Final = (VideoKind.H264.value, VideoKind.FFV1.value)
_LONG_S: Final = 12.0
_END_S: Final = 20.0
_PATIENCE: Final = 15


@dataclass(frozen=True, slots=True)
class RecordingView:
    """What is shown of a recording.

    Attributes
    ----------
    on : bool
        Whether one goes on.
    folder : Path or None
    seconds : float
    size : int
        Bytes on the disk.
    left_out : int
        Frames that tracking or writing was too slow for.
    markers : int
    leaves_out : bool
        Whether what is going on now is to be left out.
    """

    on: bool = False
    folder: Path | None = None
    seconds: float = 0.0
    size: int = 0
    left_out: int = 0
    markers: int = 0
    leaves_out: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """What is to be recorded, where, and how.

    Attributes
    ----------
    library : Path
        The folder in which the recording gets one of its own.
    local_time : str
        When it begins, ISO 8601.
    description : SessionDescription
        What is known beforehand.
    settings : RecorderSettings
    monotonic_stamps : bool
        See `tracker.sources.source.FrameSource`.
    open_sound : callable or None
        Begins the sound.
    outside : OutsideSettings
        Which programs may mark.
    """

    library: Path
    local_time: str
    description: SessionDescription
    settings: RecorderSettings
    monotonic_stamps: bool = False
    open_sound: OpenSound | None = None
    outside: OutsideSettings = field(default_factory=OutsideSettings)


OpenRecorder = Callable[[Order], SessionRecorder]


def open_recorder(order: Order) -> SessionRecorder:
    """Make the folder and the recorder of a session.

    Raises
    ------
    VisavisError
        If that cannot be.
    """
    name = order.local_time[:19].replace("T", "_").replace(":", "-")
    wanted, number = order.library / name, 1
    while wanted.exists():
        number += 1
        wanted = order.library / f"{name}_{number}"
    folder = new_session(wanted, order.local_time)
    return SessionRecorder(
        folder,
        described_here(order.description),
        order.settings,
        monotonic_stamps=order.monotonic_stamps,
        open_sound=order.open_sound,
    )


class _Tape:
    """The recorder as a sink, with what others want to know of it."""

    def __init__(self, recorder: SessionRecorder) -> None:
        self.recorder = recorder
        self.losses = LossMarkers(recorder.mark, tr)
        self.time_s: float | None = None
        self.closed = Event()
        self._waited = 0
        self._begun = False

    def take(self, frame: Frame, result: TrackResult) -> None:
        # What comes before the beginning that was asked for could never be replayed; but rather that than nothing.
        self._begun = self._begun or any(change.kind is ChangeKind.BEGUN for change in result.changes)
        self._waited += 1
        if not self._begun and self._waited < _PATIENCE:
            return
        self.recorder.take(frame, result)
        self.losses.take(frame, result)
        self.time_s = frame.time_s

    def close(self) -> None:
        try:
            self.losses.close()
        finally:
            try:
                self.recorder.close()
            finally:
                self.closed.set()


class Recording:
    """There is one at a time; the last one that ended is kept to be told of.

    Parameters
    ----------
    sinks : SinkSet
        What gets every result.
    notify : callable
        Shows a notice.
    open_tape : callable
        Makes the recorder, on the sink's thread.

    Attributes
    ----------
    view : RecordingView
    marks : MarkDesk
        What was marked in the present recording.
    """

    def __init__(
        self, sinks: SinkSet, notify: Callable[[Notice], object], open_tape: OpenRecorder = open_recorder
    ) -> None:
        self._sinks, self._notify, self._open_tape = sinks, notify, open_tape
        self._queue: SinkQueue | None = None
        self._tapes: list[_Tape] = []
        self._ending: list[SinkQueue] = []
        self._looked_s = 0.0
        self._unwritten: SimpleQueue[Marker] = SimpleQueue()
        self._listening: SinkQueue | None = None
        self._outside: OutsideMarks | None = None
        # Marks of other programs, that are in the recording already.
        self._come: SimpleQueue[Marker] = SimpleQueue()
        self.view = RecordingView()
        self.marks = MarkDesk()

    def start(self, order: Order) -> bool:
        """Begin, unless there is no room; says whether it was begun. What goes wrong later is told by `tick`."""
        if self.view.on or not self._has_room(order.library):
            return False
        tapes: list[_Tape] = []
        unwritten: SimpleQueue[Marker] = SimpleQueue()

        def open_tape() -> _Tape:
            tapes.append(_Tape(self._open_tape(order)))
            _write(unwritten, tapes[0].recorder)
            return tapes[0]

        self._tapes, self.marks, self._unwritten = tapes, MarkDesk(), unwritten
        self._queue = self._sinks.attach(
            tr("the recording"), open_tape, Delivery.LOSSLESS, wants_pictures=order.settings.video in _SEEING
        )
        self.view = RecordingView(on=True)
        if order.outside.any:
            self._listen(order)
        return True

    def stop(self) -> None:
        """Let what was begun end; `tick` tells when it has."""
        if self._queue is None:
            return
        if self.view.leaves_out:
            self.leave_out()
        if self._listening is not None:
            self._sinks.detach(self._listening)
        self._listening = self._outside = None
        self._sinks.detach(self._queue)
        self._ending.append(self._queue)
        self._queue = None
        self._look()
        self.view = replace(self.view, on=False, leaves_out=False)

    def mark(self, kind: MarkerKind, label: str = "", time_s: float | None = None) -> None:
        """Mark a time on the frames' clock; None: that of the newest frame that was recorded."""
        time_s = self._time_s if time_s is None else time_s
        if time_s is not None and self.view.on:
            self._keep(Marker(time_s, kind, label))

    def leave_out(self, time_s: float | None = None) -> None:
        """From a time on nothing counts; the second time, from then on it counts again."""
        time_s = self._time_s if time_s is None else time_s
        if time_s is None or not self.view.on:
            return
        if (marker := self.marks.span(time_s)) is not None:
            self._hand_on(marker)
        self.view = replace(self.view, leaves_out=self.marks.span_from_s is not None)

    def tick(self, now_s: float) -> None:
        """See how it goes, and tell what became of one that has ended."""
        if self._queue is not None and self._queue.error is not None:
            self.stop()
        while not self._come.empty():
            self.marks.add(self._come.get())
            self.view = replace(self.view, markers=len(self.marks.markers))
        if self._queue is not None and now_s - self._looked_s >= _LOOK_S:
            self._looked_s = now_s
            self._look()
        for queue in tuple(self._ending):
            if queue.ended or queue.error is not None:
                self._ending.remove(queue)
                self._tell_end(queue)

    def wait(self) -> None:
        """Wait until what was begun has ended, as the program ends."""
        for queue in self._ending:
            queue.join(_END_S)

    @property
    def _tape(self) -> _Tape | None:
        return self._tapes[0] if self._tapes else None

    @property
    def _time_s(self) -> float | None:
        return self._tape.time_s if self._tape is not None and self.view.on else None

    def _listen(self, order: Order) -> None:
        """Have other programs mark, too."""
        tapes = self._tapes

        def take(marker: Marker) -> None:
            if not tapes:
                raise SessionError(NOTHING_YET)
            tapes[0].recorder.mark(marker)
            self._come.put(marker)

        self._outside = outside = OutsideMarks(order.outside, take, exact=order.monotonic_stamps)
        for problem in outside.problems:
            self._notify(Notice(problem, Level.WARNING, seconds=_LONG_S))
        self._listening = self._sinks.attach(later("the marks of programs"), lambda: outside, wants_pictures=False)
        # It is no reason to track while nobody looks.
        self._listening.passive = True

    def _keep(self, marker: Marker) -> None:
        self.marks.add(marker)
        if self._outside is not None:
            self._outside.send(marker)
        self._hand_on(marker)

    def _hand_on(self, marker: Marker) -> None:
        self.view = replace(self.view, markers=len(self.marks.markers))
        # What is marked before there is a recorder, the recorder begins with.
        self._unwritten.put(marker)
        if self._tape is not None:
            _write(self._unwritten, self._tape.recorder)

    def _has_room(self, library: Path) -> bool:
        free = free_bytes(library)
        if free is None or free >= LITTLE_BYTES:
            return True
        room = size_text(free)
        if free < TOO_LITTLE_BYTES:
            told = tr("There is no room for a recording in {folder}: {size} are free.", folder=library, size=room)
            self._notify(Notice(told, Level.ERROR, seconds=_LONG_S))
            return False
        told = tr("There is little room for a recording in {folder}: {size} are free.", folder=library, size=room)
        self._notify(Notice(told, Level.WARNING, seconds=_LONG_S))
        return True

    def _look(self) -> None:
        tape = self._tape
        if tape is None:
            return
        status = tape.recorder.status
        folder = tape.recorder.folder.path
        self.view = replace(
            self.view,
            folder=folder,
            seconds=status.seconds,
            size=size_of(folder),
            left_out=status.dropped,
            markers=len(self.marks.markers),
        )

    def _tell_end(self, queue: SinkQueue) -> None:
        self._look()
        folder = self.view.folder
        if queue.error is not None:
            log.warning("the recording ended", exc_info=queue.error)
            text = str(as_told(queue.name, queue.error))
            kept = folder is not None and SessionFolder(folder).is_session and self.view.seconds > 0
            remedies = (Remedy.OPEN_RECORDING, Remedy.OPEN_FOLDER) if kept else ()
            self._notify(Notice(text, Level.ERROR, remedies, seconds=2 * _LONG_S, link=str(folder or "")))
            return
        if folder is None:
            return
        values = {"name": folder.name, "time": clock_text(self.view.seconds), "size": size_text(self.view.size)}
        text = tr("Recorded {time} ({size}) as {name}", **values)
        if self.view.left_out:
            text = tr("{words}; frames left out: {count}", words=text, count=self.view.left_out)
        self._notify(
            Notice(text, remedies=(Remedy.OPEN_RECORDING, Remedy.OPEN_FOLDER), seconds=_LONG_S, link=str(folder))
        )


def _write(markers: SimpleQueue[Marker], recorder: SessionRecorder) -> None:
    """Hand on what was marked; from any thread."""
    with suppress(Empty):
        while True:
            marker = markers.get_nowait()
            with suppress(VisavisError):  # what keeps it from being written ends the recording, and is told then
                recorder.mark(marker)


def free_bytes(folder: Path) -> int | None:
    """How much room there is where a folder is, or will be; None where nobody knows."""
    for place in (folder, *folder.parents):
        if place.exists():
            with suppress(OSError):
                return shutil.disk_usage(place).free
            return None
    return None


def size_of(folder: Path) -> int:
    """How many bytes the files of a folder take."""
    total = 0
    with suppress(OSError):
        for file in folder.iterdir():
            with suppress(OSError):
                # What is hidden is there for the end of a recording only.
                total += 0 if file.name.startswith(".") else file.stat().st_size
    return total


def size_text(size: int) -> str:
    """A size as people read it: 840 kB, 12.3 MB, 2.5 GB."""
    if size < 10**6:
        return f"{max(0, round(size / 1e3))} kB"
    return f"{size / 1e6:.1f} MB" if size < 10**9 else f"{size / 1e9:.1f} GB"
