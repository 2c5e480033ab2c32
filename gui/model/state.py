"""The state of the app that the views show; a new one replaces it whenever something changes."""

from __future__ import annotations

from dataclasses import dataclass, field

from gui.model.app_settings import AppSettings
from gui.model.measures import Jitter
from gui.model.notices import Advice, Notice, no_source_advice, source_advice
from gui.model.tracking import BUSY_PHASES, DEMO, CameraChoice, Phase, Problem, Progress, Rates
from tracker.pipeline import Mode, PipelineSettings
from tracker.types import State

NOSE_TIP = 30


@dataclass(frozen=True, slots=True)
class AppState:
    """Everything that is shown, except for the stream of pictures. ``point`` is the point of the face looked into,
    ``calibrated`` whether the source in use is."""

    phase: Phase = Phase.IDLE
    source: str = ""
    source_name: str = ""
    live: bool = False
    cameras: tuple[CameraChoice, ...] = ()
    progress: Progress | None = None
    problem: Problem | None = None
    notice: Notice | None = None
    tracker: State | None = None
    rates: Rates = field(default_factory=Rates)
    jitter: Jitter | None = None
    score: float | None = None
    has_truth: bool = False
    point: int = NOSE_TIP
    calibrated: bool = False
    can_undo: bool = False
    can_redo: bool = False
    settings: PipelineSettings = field(default_factory=PipelineSettings)
    defaults: PipelineSettings = field(default_factory=PipelineSettings)
    app: AppSettings = field(default_factory=AppSettings)

    @property
    def mode(self) -> Mode:
        """What is followed."""
        return Mode(self.app.mode)

    @property
    def effects(self) -> bool:
        """Whether the page with the effects is shown; they need the face."""
        return self.app.effects and self.mode is Mode.FACE

    @property
    def wants_colours(self) -> bool:
        """Whether the picture of the head's colours can be seen."""
        return self.mode is Mode.HEAD and self.app.show_colours

    @property
    def wants_fit_view(self) -> bool:
        """Whether anything of the inside of a fit can be seen."""
        seen = self.app.show_patches or self.app.show_inside
        return self.mode is Mode.FACE and not self.app.effects and seen

    @property
    def busy(self) -> bool:
        """Whether a source is on its way."""
        return self.phase in BUSY_PHASES

    @property
    def advice(self) -> Advice | None:
        """What stands in the picture's place, if there is no picture."""
        if self.phase is Phase.FAILED:
            return source_advice(self.problem.kind if self.problem else None)
        return no_source_advice() if self.phase is Phase.IDLE else None

    @property
    def welcome(self) -> bool:
        """Whether the first-start note is shown."""
        return self.source == DEMO and not self.app.welcomed and self.phase in (Phase.RUNNING, Phase.PREPARING)
