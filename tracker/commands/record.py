"""`main.py record`: record a session without a window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from math import radians
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted
from tracker.commands.following import Tally, TrackMode, Watch, check_mode, opened
from tracker.commands.losses import tell_losses
from tracker.commands.options import Fov, MaxFrames, Mode, Personal, Quiet, Realtime, Source
from tracker.commands.outputs import check_folder
from tracker.commands.reading import Work
from tracker.commands.settings_options import Changes, Model, SettingsFile, read_options
from tracker.readings import EVERYTHING, NOTHING

if TYPE_CHECKING:
    from tracker.pipeline import Pipeline
    from tracker.run.offline import Tracked
    from tracker.session.outside_marks import OutsideMarks
    from tracker.session.recorder import SessionRecorder
    from tracker.sources.source import FrameSource

EPILOG = """Examples:

main.py record --source camera --output session --mode face --signals

main.py record --source camera --output sessions --seconds 60 --video ffv1

main.py record --source camera --output session --numbers-only

main.py record --source clip.mp4 --output session --sound"""


class Picture(Enum):
    """What is kept of the picture; names of tracker.session.layout.VideoKind, which is not loaded for --help."""

    H264 = "h264"
    FFV1 = "ffv1"
    ANONYMOUS = "anonymous"
    NONE = "none"


def command(
    source: Source,
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            help="The session's folder. Where something is in it, the session gets one within, named by the time.",
        ),
    ],
    video: Annotated[
        Picture,
        typer.Option(
            "--video",
            help="The picture: small (h264), as the camera gave it (ffv1), a face that moves as you do (anonymous), "
            "or none.",
        ),
    ] = Picture.H264,
    numbers_only: Annotated[bool, typer.Option("--numbers-only", help="The same as --video none.")] = False,
    sound: Annotated[bool, typer.Option("--sound", help="Also the sound: a film's own, or the microphone.")] = False,
    microphone: Annotated[
        str | None, typer.Option("--microphone", help="Also the sound of this microphone, by the system's name for it.")
    ] = None,
    marks: Annotated[
        bool, typer.Option("--marks/--no-marks", help="Take marks of other programs, as `mark` sends them.")
    ] = True,
    lsl_markers: Annotated[
        str | None, typer.Option("--lsl-markers", metavar="NAME", help="Also take the marks of this LSL stream.")
    ] = None,
    lsl_outlet: Annotated[
        bool, typer.Option("--lsl-outlet", help="Also send marks out, as the LSL stream visavis_markers.")
    ] = False,
    seconds: Annotated[float | None, typer.Option("--seconds", min=0.1, help="Stop after so many seconds.")] = None,
    max_frames: MaxFrames = None,
    realtime: Realtime = False,
    mode: Mode = TrackMode.HEAD,
    signals: Annotated[bool, typer.Option("--signals", help="In face mode: also what the face says.")] = False,
    personal: Personal = None,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    fov: Fov = None,
    quiet: Quiet = False,
) -> int:
    """Record a session: pictures, every result, and what they were made with. Ctrl+C ends it properly."""
    check_mode(mode, {"--personal": personal, "--model": model, "--signals": signals})
    check_folder(output, inputs=[source, settings, personal, model])
    options = read_options(changes, settings, model=model, personal=personal)
    wanted = EVERYTHING if signals else NOTHING
    fov_rad = radians(fov) if fov else None
    watch = Watch(source, mode, options, fov_rad, wanted, max_frames, realtime=realtime, quiet=quiet)
    kind = Picture.NONE if numbers_only else video
    listened = microphone if microphone is not None else "" if sound else None
    with opened(watch) as (frames, pipeline, tracked):
        recorder = _recorder(watch, output, kind, frames, pipeline, listened)
        folder = recorder.folder.path
        outside = _outside((marks, lsl_markers or "", lsl_outlet), recorder, frames, quiet=quiet)
        work = Work("Recording", folder, expected=tracked.expected, live=frames.live, quiet=quiet)
        tally = _tally(recorder, kind, outside)
        work.do(within(tracked.through(pipeline.step), seconds), tally.sinks, tally)
    if not quiet:
        noted.print(f"{tally}: {folder}", markup=False)
        if tally.losses is not None:
            tell_losses(tally.losses)
        for note in (recorder.status.problem, tally.nothing_found):
            if note:
                noted.print(note, markup=False)
    return 0


def _recorder(
    watch: Watch, output: Path, kind: Picture, source: FrameSource, pipeline: Pipeline, microphone: str | None
) -> SessionRecorder:
    """The recorder of a new session; ``microphone`` is None for no sound, and empty for whatever sound there is."""
    from tracker.session.describing import describe_run
    from tracker.session.layout import new_session
    from tracker.session.recorder import RecorderSettings, SessionRecorder
    from tracker.session.sound import sound_of
    from tracker.timing import now

    description = describe_run(
        pipeline, source, watch.source, wanted=watch.wanted, horizontal_fov_rad=watch.horizontal_fov_rad
    )
    return SessionRecorder(
        new_session(output.expanduser(), now().local),
        description,
        RecorderSettings(video=kind.value, sound=microphone is not None),
        monotonic_stamps=source.monotonic_stamps,
        open_sound=None if microphone is None else sound_of(source, watch.source, microphone),
    )


def _outside(
    wanted: tuple[bool, str, bool], recorder: SessionRecorder, source: FrameSource, *, quiet: bool
) -> OutsideMarks:
    """What takes the marks of other programs: by the socket, of an LSL stream, and whether ours go out as one."""
    from tracker.session.outside_marks import OutsideMarks, OutsideSettings

    outside = OutsideMarks(OutsideSettings(*wanted), recorder.mark, exact=source.monotonic_stamps)
    if not quiet:
        for problem in outside.problems:
            noted.print(problem, markup=False)
    return outside


def _tally(recorder: SessionRecorder, kind: Picture, outside: OutsideMarks) -> Tally:
    from tracker.run.privacy import Privacy
    from tracker.run.sinks import SinkSet
    from tracker.session.loss_markers import WatchedRecorder

    sinks, seen = SinkSet(), kind in (Picture.H264, Picture.FFV1)
    if not seen:
        sinks.use_privacy(Privacy.NUMBERS)
    watched = WatchedRecorder(recorder)
    sinks.attach(f"the recording {recorder.folder.path}", lambda: watched, wants_pictures=seen)
    sinks.attach("the marks of other programs", lambda: outside, wants_pictures=False)
    return Tally(sinks, losses=watched.losses)


def within(tracked: Iterable[Tracked], seconds: float | None) -> Iterator[Tracked]:
    """Frames and results until so many seconds have passed on the frames' clock; None: all.

    Parameters
    ----------
    tracked : iterable of (Frame, TrackResult)
    seconds : float or None
    """
    begun_s = None
    for frame, result in tracked:
        begun_s = frame.time_s if begun_s is None else begun_s
        if seconds is not None and frame.time_s - begun_s >= seconds:
            return
        yield frame, result
