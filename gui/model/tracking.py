"""What the app needs to know of the tracker, in the app's own words; `gui.model.bridge` puts it into practice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from tracker.errors import SourceProblem
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import Wanted
from tracker.run.playback import PlaybackSettings
from tracker.run.runner import ClipStatus
from tracker.run.sinks import SinkSet
from tracker.session.reader import Session
from tracker.types import Box, Frame, TrackResult

DEMO = "demo"
CAMERA = "camera"


class Phase(Enum):
    """Where the tracking is, seen from the app."""

    IDLE = "idle"
    PREPARING = "preparing"
    OPENING = "opening"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"


BUSY_PHASES = (Phase.PREPARING, Phase.OPENING)
ACTIVE_PHASES = (Phase.RUNNING, Phase.PAUSED)


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """A camera as it stands in the list; ``key`` is what opens it again tomorrow."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work is, 0 to 1; None where that is not known."""

    text: str
    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there are no pictures. ``kind`` is None for a fault of the program itself."""

    kind: SourceProblem | None
    message: str


@dataclass(frozen=True, slots=True)
class Rates:
    """How fast it goes. None: not known (yet)."""

    camera_fps: float | None = None
    tracking_fps: float | None = None
    latency_ms: float | None = None
    dropped: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """Everything there is to know at one pull.

    Attributes
    ----------
    note : str
        What the tracker has to say while it runs, such as that the camera hangs; '' for nothing.
    pair : tuple or None
        The newest frame with its result, if there is a new one.
    model_problem : str
        Why the face cannot be followed, once; the head is followed instead. '' for nothing.
    personal_problem : str
        Why what was learnt of a face is not used, once; the face is followed as any face. '' for nothing.
    processor_note : str
        Why the network does not run where it was wanted, once. '' for nothing.
    clip : ClipStatus or None
        What is known of a recorded source with an end, and how it is played.
    session : Session or None
        The recording that is played in place of being tracked.
    monotonic_stamps : bool
        Whether the frames' times are on the machine's own clock, see `FrameSource`.
    cameras : tuple or None
        The cameras there are, if somebody has looked since the last pull.
    """

    phase: Phase = Phase.IDLE
    source_name: str = ""
    live: bool = False
    progress: Progress | None = None
    problem: Problem | None = None
    rates: Rates = field(default_factory=Rates)
    note: str = ""
    model_problem: str = ""
    personal_problem: str = ""
    processor_note: str = ""
    pair: tuple[Frame, TrackResult] | None = None
    clip: ClipStatus | None = None
    session: Session | None = None
    monotonic_stamps: bool = False
    cameras: tuple[CameraChoice, ...] | None = None


class Tracking(Protocol):
    """The tracker, as the controller sees it. No call blocks; what came of it is seen in a later `pull`.

    ``sinks`` get every result, whatever the source; what fails among them is told by `SinkSet.new_failures`.
    """

    sinks: SinkSet

    def open(self, spec: str, settings: PipelineSettings, fallback: str = "") -> None:
        """Close the present source and start tracking another, or ``fallback`` where there is none of that name."""

    def release(self) -> None:
        """Close the present source."""

    def pull(self) -> Update:
        """What is new."""

    def pause(self) -> None:
        """Hold still."""

    def resume(self) -> None:
        """Go on; a clip that is over begins anew."""

    def seek(self, index: int) -> None:
        """Go on from a frame of a clip; held still, or at its end, only show it."""

    def step(self, frames: int) -> None:
        """Hold still, so many frames of a clip further on or back."""

    def scrub(self, on: bool) -> None:
        """Hold a clip still as its place is looked for, or no longer."""

    def play_as(self, settings: PlaybackSettings) -> None:
        """Play a clip in another way."""

    def rest(self, resting: bool) -> None:
        """Hold still for as long as nobody looks; nothing is told of it."""

    def recenter(self) -> None:
        """Take the head's present place as the middle."""

    def follow(self, box: Box) -> None:
        """Follow what is in a box of the newest frame by its colours alone."""

    def follow_faces(self) -> None:
        """Follow faces again, rather than that."""

    def choose_face(self, face_id: int) -> None:
        """Let one of the faces in view count."""

    def change(self, settings: PipelineSettings) -> None:
        """Track with other settings from the next frame on."""

    def use_mode(self, mode: Mode) -> None:
        """Follow something else from the next frame on, and with every source from now on."""

    def want_colours(self, wanted: bool) -> None:
        """Ask for the back-projection image, or no longer."""

    def want_fit_view(self, wanted: bool) -> None:
        """Ask for the inside of the fits, or no longer."""

    def want_reading(self, wanted: Wanted) -> None:
        """Ask for what faces say, for more or for less of it."""

    def post(self, command: Callable[[Pipeline], object]) -> None:
        """Have something done with the pipeline, on its thread between two frames; nothing where there is none."""

    def list_cameras(self) -> None:
        """Look which cameras there are."""

    def close(self) -> None:
        """Stop all threads, for good. Blocks, but not for long."""
