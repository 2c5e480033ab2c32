"""What `track`, `record` and `expression` have in common: a pipeline over a source, and what a run comes to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from time import perf_counter
from typing import TYPE_CHECKING

from tracker.commands.console import noted, prepare_kernels
from tracker.commands.settings_options import SettingsOptions, pipeline_settings
from tracker.errors import VisavisError
from tracker.readings import Wanted
from tracker.types import Frame, State, TrackResult

if TYPE_CHECKING:
    from tracker.diagnosis.watch import LossWatch
    from tracker.pipeline import Pipeline
    from tracker.run.offline import TrackedFrames
    from tracker.run.sinks import SinkSet
    from tracker.sources.source import FrameSource

# Mean grey below which a picture is as good as black.
DARK_GREY = 8.0
_DARK = " All of them are black or nearly so: check the camera's cover, or the light."


class TrackMode(Enum):
    """What is tracked; the names of tracker.pipeline.Mode, which is not loaded for --help."""

    HEAD = "head"
    FACE = "face"


@dataclass(frozen=True, slots=True)
class Watch:
    """What is to be tracked, and how."""

    source: str
    mode: TrackMode
    options: SettingsOptions
    horizontal_fov_rad: float | None
    wanted: Wanted
    max_frames: int | None
    realtime: bool
    quiet: bool


def check_mode(mode: TrackMode, of_faces: Mapping[str, object]) -> None:
    """Make sure that no option of face mode is given in another one.

    Parameters
    ----------
    mode : TrackMode
    of_faces : mapping of str to object
        The options of face mode by name, with what was given; None or False where nothing was.

    Raises
    ------
    VisavisError
        If one is given.
    """
    if mode is TrackMode.FACE:
        return
    for option, value in of_faces.items():
        if value not in (None, False):
            raise VisavisError(f"{option} is for face mode: add --mode face.")


def check_points(pipeline: Pipeline, what: str) -> None:
    """Make sure that faces are followed by the 68 points.

    Raises
    ------
    VisavisError
        If the model has others; ``what`` begins the sentence.
    """
    from tracker.pipeline import POSE_POINTS

    count = pipeline.face_size[0] if pipeline.face_size is not None else POSE_POINTS
    if count != POSE_POINTS:
        raise VisavisError(f"{what} needs the 68 points of a face, and this model has {count}. Choose another --model.")


@contextmanager
def opened(watch: Watch) -> Iterator[tuple[FrameSource, Pipeline, TrackedFrames]]:
    """The source, opened, the pipeline for it, and the frames of the one to be led through the other.

    Raises
    ------
    VisavisError
        If the source cannot be opened or has no frame, or the settings do not work.
    """
    # Loaded here, so that --help need not wait for Numba and OpenCV.
    from tracker.face.prepared import prepare_face
    from tracker.pipeline import Mode, Pipeline
    from tracker.run.offline import TrackedFrames
    from tracker.session.opening import open_source

    with open_source(watch.source, realtime=watch.realtime) as source:
        prepare_kernels(quiet=watch.quiet)
        tracked = TrackedFrames(source, watch.max_frames)
        fov_rad = watch.horizontal_fov_rad
        settings = pipeline_settings(
            source, watch.source, watch.options, fov_given=fov_rad is not None, quiet=watch.quiet
        )
        pipeline = Pipeline(settings, mode=Mode(watch.mode.value), horizontal_fov_rad=fov_rad)
        if watch.wanted.any:
            check_points(pipeline, "What a face says")
            pipeline.want_reading(watch.wanted)
        if watch.mode is TrackMode.FACE and not watch.quiet and (note := prepare_face(settings.face).note):
            noted.print(note, markup=False)
        yield source, pipeline, tracked


@dataclass(slots=True)
class Tally:
    """What a run came to so far; ``sinks`` know what they had to leave out."""

    sinks: SinkSet
    begun_s: float = field(default_factory=perf_counter)
    frames: int = 0
    tracking: int = 0
    seconds: float = 0.0
    brightest: float = 0.0
    losses: LossWatch | None = None

    def add(self, frame: Frame, result: TrackResult) -> None:
        """Count a frame in."""
        from tracker.head.white_balance import mean_grey

        self.frames += 1
        self.seconds = perf_counter() - self.begun_s
        self.tracking += result.state is State.TRACKING
        if self.tracking == 0:
            self.brightest = max(self.brightest, mean_grey(frame.image))

    @property
    def nothing_found(self) -> str:
        """What there is to say if no face was found; else empty."""
        if self.tracking:
            return ""
        return f"No face was found in any picture.{_DARK if self.brightest < DARK_GREY else ''}"

    def __str__(self) -> str:
        if self.frames == 0:
            return "no frames"
        share = 100 * self.tracking / self.frames
        left_out = sum(status.dropped for status in self.sinks.statuses())
        more = f", {left_out} came too fast to be written" if left_out else ""
        return f"{self.frames} frames, {share:.1f} % tracking, {self.frames / max(self.seconds, 1e-9):.0f} fps{more}"
