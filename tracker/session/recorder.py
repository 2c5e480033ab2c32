"""Records a session: a lossless sink whose files are whole at any moment, whatever ends the program."""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Lock, Thread

from tracker.errors import VisavisError
from tracker.files.growing_file import GrowingFile
from tracker.run.sinks import SinkError
from tracker.session import markers
from tracker.session.description import SessionDescription, clocks_at, write_description
from tracker.session.film_writer import FilmWriter, film_writer
from tracker.session.layout import SessionFolder, VideoKind
from tracker.session.markers import Marker
from tracker.session.results_writer import ResultsWriter
from tracker.settings import choice, switch
from tracker.timing import Moment, now
from tracker.types import Frame, TrackResult

# Rows wait at most so long before they are written, and all that is written before it is on the disk for sure.
_WRITTEN_EVERY_S, _SYNCED_EVERY = 0.4, 2
# Kept free for the end of a recording that fills the disk.
_RESERVE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class RecorderSettings:
    """What is recorded of a session beside its numbers."""

    video: str = choice(
        "h264",
        ("h264", "ffv1", "none"),
        "What is kept of the picture. Lossless pictures are the camera's to the bit and take twenty times the room.",
        labels={"h264": "Small (H.264)", "ffv1": "Lossless (FFV1)", "none": "Numbers only"},
        label="Picture",
    )
    sound: bool = switch(False, "Also record the sound.", label="Sound")


@dataclass(frozen=True, slots=True)
class RecorderStatus:
    """How a recording is doing.

    Attributes
    ----------
    frames : int
        Recorded so far.
    dropped : int
        Frames that came between them and are missing, as tracking or recording was too slow.
    seconds : float
        From the first frame to the last, on their clock.
    size : int
        Bytes of the results written so far.
    problem : str
        What ended it, in a sentence; empty while all is well.
    """

    frames: int = 0
    dropped: int = 0
    seconds: float = 0.0
    size: int = 0
    problem: str = ""


class SessionRecorder:
    """A sink that records everything; made on any thread, used as `tracker.run.sinks.Sink` says.

    Parameters
    ----------
    folder : SessionFolder
        Made by `new_session`, with nothing in it.
    description : SessionDescription
        What is known beforehand.
    settings : RecorderSettings
    clock : callable
        What the time is.
    monotonic_stamps : bool
        See `tracker.sources.source.FrameSource`.

    Raises
    ------
    SinkError
        If nothing can be written there.
    """

    def __init__(
        self,
        folder: SessionFolder,
        description: SessionDescription,
        settings: RecorderSettings | None = None,
        *,
        clock: Callable[[], Moment] = now,
        monotonic_stamps: bool = False,
    ) -> None:
        settings = settings or RecorderSettings()
        kind = VideoKind(settings.video)
        self.folder = folder
        self._clock, self._exact = clock, monotonic_stamps
        self._description = replace(description, video=kind, started=clock().local)
        self._status = RecorderStatus()
        self._first: Frame | None = None
        self._last_index = -1
        self._marking = Lock()
        self._error: OSError | None = None
        try:
            self._reserve()
            self._describe()
            self._results = ResultsWriter(folder.results)
            self._markers = GrowingFile(folder.markers)
            self._markers.append(markers.as_bytes(markers.heading()))
        except OSError as error:
            raise self._told(error) from error
        rate_hz = description.source.frame_rate_hz if description.source else None
        self._film: FilmWriter | None = film_writer(folder, kind, rate_hz)
        self._ending = Event()
        self._keeper = Thread(target=self._keep, name=f"visavis-recording {folder.path.name}", daemon=True)
        self._keeper.start()

    @property
    def status(self) -> RecorderStatus:
        """How it is doing; may be asked from any thread."""
        return replace(self._status, size=self._results.size)

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Record a frame and what is known after it.

        Raises
        ------
        SinkError
            If it cannot be written; what was recorded before is kept.
        """
        try:
            if self._error is not None:
                raise self._error
            if self._first is None:
                self._begin(frame)
            if self._film is not None:
                self._film.write(frame.image, frame.time_s)
            self._results.add(result)
        except OSError as error:
            raise self._told(error) from error
        self._count(frame)

    def mark(self, marker: Marker) -> None:
        """Keep a marker; it is with the system at once. May be called from any thread.

        Raises
        ------
        SinkError
            If it cannot be written.
        """
        try:
            with self._marking:
                self._markers.append(markers.as_bytes(markers.line_of(marker)))
        except OSError as error:
            raise self._told(error) from error

    def close(self) -> None:
        """End everything properly.

        Raises
        ------
        VisavisError
            If something could not be written to its end; everything else is.
        """
        self._ending.set()
        self._keeper.join()
        error = self._error
        self._free_reserve()
        for end in (self._results.close, self._close_film, self._markers.close):
            try:
                end()
            except OSError as problem:
                error = error or problem
            except VisavisError as problem:
                self._status = replace(self._status, problem=str(problem))
        told = self._told(error) if error is not None else None
        status = self._status
        self._description = replace(
            self._description, ended=True, problem=status.problem, frames=status.frames, dropped=status.dropped
        )
        with suppress(OSError):  # told already, or the reader says that it is missing
            self._describe()
        if told is not None:
            raise told from error

    def _begin(self, frame: Frame) -> None:
        self._first = frame
        clocks = clocks_at(frame.time_s, self._clock(), exact=self._exact)
        self._description = replace(self._description, clocks=clocks)
        self._last_index = frame.index - 1
        self._describe()

    def _count(self, frame: Frame) -> None:
        before, first = self._status, self._first or frame
        missing = max(0, frame.index - self._last_index - 1)
        self._last_index = frame.index
        self._status = replace(
            before, frames=before.frames + 1, dropped=before.dropped + missing, seconds=frame.time_s - first.time_s
        )

    def _keep(self) -> None:
        """Write rows, and have all on the disk, every now and then; on a thread of its own, as disks may hang."""
        rounds = 0
        while not self._ending.wait(_WRITTEN_EVERY_S):
            rounds += 1
            try:
                self._results.flush()
                if rounds % _SYNCED_EVERY == 0:
                    self._sync()
            except OSError as error:
                self._error = error
                return

    def _sync(self) -> None:
        self._results.sync()
        self._markers.sync()
        if self._film is not None:
            self._film.sync()

    def _close_film(self) -> None:
        if self._film is not None:
            self._film.close()

    def _describe(self) -> None:
        write_description(self.folder.description, self._description)

    def _reserve(self) -> None:
        with self._reserve_path.open("xb") as file:
            file.write(bytes(_RESERVE_BYTES))

    def _free_reserve(self) -> None:
        with suppress(OSError):
            self._reserve_path.unlink(missing_ok=True)

    @property
    def _reserve_path(self) -> Path:
        return self.folder.path / ".reserve"

    def _told(self, error: OSError) -> SinkError:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        reason = "the disk is full" if full else f"its folder cannot be written any more ({error.strerror})"
        told = SinkError(f"The recording {self.folder.path} has ended, as {reason}. What was recorded is kept.")
        self._status = replace(self._status, problem=self._status.problem or str(told))
        return told
