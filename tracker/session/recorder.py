"""Records a session: a lossless sink whose files are whole at any moment, whatever ends the program."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Protocol

from tracker.effects.anonymous import AnonymousFace
from tracker.errors import VisavisError
from tracker.files.growing_file import GrowingFile
from tracker.run.sinks import SinkError
from tracker.session import markers
from tracker.session.description import Clocks, SessionDescription, clocks_at, write_description
from tracker.session.film_writer import FilmWriter, film_writer
from tracker.session.layout import SessionFolder, VideoKind
from tracker.session.markers import Marker
from tracker.session.results_writer import ResultsWriter
from tracker.settings import choice, switch
from tracker.timing import Moment, now
from tracker.types import Frame, Image, TrackResult
from tracker.words import later

# Rows wait at most so long before they are written; every third time, all that is written is put on the disk for sure.
_WRITTEN_EVERY_S, _SYNCED_EVERY = 0.25, 3
# Kept free for the end of a recording that fills the disk.
_RESERVE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class RecorderSettings:
    """What is recorded of a session beside its numbers."""

    video: str = choice(
        "h264",
        ("h264", "ffv1", "anonymous", "none"),
        "What is kept of the picture. Lossless pictures are the camera's to the bit, and take twenty times the room.",
        labels={"h264": "Small (H.264)", "ffv1": "Lossless (FFV1)", "anonymous": "Anonymous", "none": "Numbers only"},
        label="Picture",
    )
    sound: bool = switch(False, "Also record the sound: of a film its own, of a camera the microphone.", label="Sound")


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
    last_s : float or None
        Time of the last frame, on its clock: where a mark that is made now belongs.
    problem : str
        What ended it, or is missing in it, in a sentence; empty while all is well.
    size : int
        Bytes of film and results written so far.
    """

    frames: int = 0
    dropped: int = 0
    seconds: float = 0.0
    last_s: float | None = None
    problem: str = ""
    size: int = 0


class SoundTrack(Protocol):
    """What records the sound beside the frames.

    Attributes
    ----------
    name : str
        Where it comes from; empty where there is none.
    start_s : float or None
        When it begins, on the frames' clock; None while nobody knows.
    problem : str
        Why it, or a part of it, is missing, in a sentence.
    """

    name: str
    start_s: float | None
    problem: str

    def follow(self, time_s: float) -> None:
        """Record what goes with the frames up to this time."""

    def close(self) -> None:
        """Finish its file."""


OpenSound = Callable[[Path, Clocks], SoundTrack]


class SessionRecorder:
    """A sink that records everything; made on any thread, then used as `tracker.run.sinks.Sink` says.

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
    open_sound : callable, optional
        Begins the sound track in a file, when the first frame comes.

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
        open_sound: OpenSound | None = None,
    ) -> None:
        kind = VideoKind((settings or RecorderSettings()).video)
        self.folder = folder
        self._clock, self._exact = clock, monotonic_stamps
        self._description = replace(description, video=kind, started=clock().local)
        self._status = RecorderStatus()
        self._first: Frame | None = None
        self._last: Frame | None = None
        self._marking, self._describing = Lock(), Lock()
        self._error: OSError | None = None
        self._open_sound = open_sound
        self._sound: SoundTrack | None = None
        try:
            self._reserve()
            self._describe()
            self._results = ResultsWriter(folder.results)
            self._markers = GrowingFile(folder.markers)
            self._markers.append(markers.as_bytes(markers.heading()))
        except OSError as error:
            self._free_reserve()
            reason = self._reason(error)
            raise SinkError(f"The recording cannot begin, as {reason}. Choose another folder, or make room.") from error
        source = description.source
        self._stand_in = AnonymousFace() if kind is VideoKind.ANONYMOUS else None
        self._film: FilmWriter | None = film_writer(folder, kind, source.frame_rate_hz if source else None)
        self._ending = Event()
        self._keeper = Thread(target=self._keep, name=f"visavis-recording {folder.path.name}", daemon=True)
        self._keeper.start()

    @property
    def status(self) -> RecorderStatus:
        """How it is doing; may be asked from any thread."""
        return replace(self._status, size=sum(_size_of(file) for file in (self.folder.video, self.folder.results)))

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Record a frame and what is known after it.

        Raises
        ------
        SinkError
            If it cannot be written, or does not go on from the frame before; what was recorded is kept.
        """
        try:
            if self._error is not None:
                raise self._error
            self._begin(frame) if self._first is None else self._check_goes_on(frame)
            if self._film is not None:
                self._film.write(self._picture_of(frame, result), frame.time_s)
            self._results.add(result)
            if self._sound is not None:
                self._sound.follow(frame.time_s)
        except OSError as error:
            raise self._told(error) from error
        except VisavisError as error:
            self._note(str(error))
            raise
        self._count(frame)

    def mark(self, marker: Marker) -> None:
        """Keep a marker, with the time at which it was made; it is with the system at once. From any thread.

        Raises
        ------
        SinkError
            If it cannot be written.
        """
        if marker.wall_ns is None:
            marker = replace(marker, wall_ns=self._clock().wall_ns)
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
        self._free_reserve()
        told: VisavisError | None = None if self._error is None else self._told(self._error)
        # What says how it ended comes before the film's index, which may take all the room that is left.
        for end in (self._results.close, self._close_markers, self._describe_end, self._close_film, self._close_sound):
            try:
                end()
            except OSError as error:
                told = told or self._told(error)
            except VisavisError as error:
                self._note(str(error))
                told = told or error
        with suppress(OSError):
            self._describe_end()
        if told is not None:
            raise told

    def _begin(self, frame: Frame) -> None:
        clocks = clocks_at(frame.time_s, self._clock(), exact=self._exact)
        self._description = replace(self._description, clocks=clocks)
        if self._open_sound is not None:
            self._sound = self._open_sound(self.folder.sound, clocks)
        self._describe()
        self._first = frame

    def _check_goes_on(self, frame: Frame) -> None:
        before = self._last or frame
        if frame is before:
            return
        if frame.index <= before.index or frame.time_s <= before.time_s:
            raise SinkError("The recording has ended, as its source began anew or went back. Start another one.")
        if self._film is not None and frame.image.shape != before.image.shape:
            raise SinkError("The recording has ended, as its pictures have another size now. Start another one.")

    def _count(self, frame: Frame) -> None:
        before, first = self._status, self._first or frame
        missing = 0 if self._last is None else frame.index - self._last.index - 1
        self._last = frame
        self._status = replace(
            before,
            frames=before.frames + 1,
            dropped=before.dropped + missing,
            seconds=frame.time_s - first.time_s,
            last_s=frame.time_s,
        )

    def _keep(self) -> None:
        """Write rows, and have all on the disk, every now and then; on a thread of its own, as disks may hang."""
        rounds = 0
        while not self._ending.wait(_WRITTEN_EVERY_S):
            rounds += 1
            try:
                self._results.flush()
                self._describe_sound()
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

    def _close_markers(self) -> None:
        with self._marking:
            self._markers.close()

    def _picture_of(self, frame: Frame, result: TrackResult) -> Image:
        if self._stand_in is None:
            return frame.image
        height, width = frame.image.shape[:2]
        return self._stand_in.draw((width, height), result)

    def _close_film(self) -> None:
        if self._film is not None:
            self._film.close()

    def _close_sound(self) -> None:
        if self._sound is not None:
            self._sound.close()
            self._describe_sound()
            self._note(self._sound.problem)

    def _describe(self) -> None:
        with self._describing:
            write_description(self.folder.description, self._description)

    def _describe_sound(self) -> None:
        """As soon as it is known when it begins: after a kill it is of no use without."""
        sound = self._sound
        if sound is not None and sound.start_s != self._description.sound_start_s:
            self._description = replace(self._description, sound=sound.name, sound_start_s=sound.start_s)
            self._describe()

    def _describe_end(self) -> None:
        status = self._status
        self._description = replace(
            self._description,
            ended=True,
            problem=status.problem,
            frames=status.frames,
            dropped=status.dropped,
        )
        self._describe()

    def _reserve(self) -> None:
        with self._reserve_path.open("xb") as file:
            file.write(os.urandom(_RESERVE_BYTES))  # which no disk can make smaller

    def _free_reserve(self) -> None:
        with suppress(OSError):
            self._reserve_path.unlink(missing_ok=True)

    @property
    def _reserve_path(self) -> Path:
        return self.folder.path / ".reserve"

    def _note(self, problem: str) -> None:
        self._status = replace(self._status, problem=self._status.problem or problem)

    def _told(self, error: OSError) -> SinkError:
        where = later(f"What was recorded is kept in {self.folder.path}.")
        told = SinkError(f"The recording has ended, as {self._reason(error)}. {where}")
        self._note(str(told))
        return told

    @staticmethod
    def _reason(error: OSError) -> str:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return later("the disk is full")
        return later(f"its folder cannot be written ({error.strerror or error})")


def _size_of(path: Path | None) -> int:
    try:
        return path.stat().st_size if path is not None else 0
    except OSError:
        return 0
