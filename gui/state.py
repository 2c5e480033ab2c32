"""The state of the app that the views show; a new one replaces it whenever something changes."""

from __future__ import annotations

from dataclasses import dataclass, field

from gui.app_settings import AppSettings
from gui.measures import Jitter
from gui.notices import Advice, Notice, no_source_advice, source_advice
from gui.tracking import BUSY_PHASES, DEMO, CameraChoice, Phase, Problem, Progress, Rates
from tracker.pipeline import PipelineSettings
from tracker.types import State


@dataclass(frozen=True, slots=True)
class AppState:
    """Everything that is shown, except for the stream of pictures."""

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
    has_truth: bool = False
    can_undo: bool = False
    can_redo: bool = False
    settings: PipelineSettings = field(default_factory=PipelineSettings)
    defaults: PipelineSettings = field(default_factory=PipelineSettings)
    app: AppSettings = field(default_factory=AppSettings)

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
