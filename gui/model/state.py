"""The state of the app that the views show; a new one replaces it whenever something changes."""

from __future__ import annotations

from dataclasses import dataclass, field

from gui.model.app_settings import AppSettings
from gui.model.measures import Jitter
from gui.model.notices import Advice, Notice, Thing, no_source_advice, source_advice
from gui.model.page_spec import PageSpec
from gui.model.tracking import ACTIVE_PHASES, BUSY_PHASES, DEMO, CameraChoice, Phase, Problem, Progress, Rates
from tracker.calibration.delay import MeasuredDelay
from tracker.pipeline import Mode, PipelineSettings
from tracker.readings import NOTHING, Wanted
from tracker.run.privacy import Privacy
from tracker.session.reader import Session
from tracker.types import State

NOSE_TIP = 30


@dataclass(frozen=True, slots=True)
class AppState:
    """Everything that is shown, except for the stream of pictures.

    ``monotonic_stamps``: whether the frames' times are on the machine's own clock. ``saved`` tells of a picture that
    was just saved. ``point`` is the point of the face looked into, ``calibrated`` whether the source in use is,
    ``delay`` how long its pictures take if that was measured.
    ``borrowed_mode`` is what a tool has the tracker follow in place of what the page asks for, ``also_read`` what a
    tool has it read from faces on every page. ``session`` is the recording that is played in place of being tracked.
    """

    phase: Phase = Phase.IDLE
    source: str = ""
    source_name: str = ""
    live: bool = False
    monotonic_stamps: bool = False
    cameras: tuple[CameraChoice, ...] = ()
    progress: Progress | None = None
    problem: Problem | None = None
    notice: Notice | None = None
    saved: Notice | None = None
    tracker: State | None = None
    thing: Thing = Thing.NONE
    rates: Rates = field(default_factory=Rates)
    jitter: Jitter | None = None
    score: float | None = None
    has_truth: bool = False
    point: int = NOSE_TIP
    calibrated: bool = False
    delay: MeasuredDelay | None = None
    can_undo: bool = False
    can_redo: bool = False
    settings: PipelineSettings = field(default_factory=PipelineSettings)
    defaults: PipelineSettings = field(default_factory=PipelineSettings)
    app: AppSettings = field(default_factory=AppSettings)
    page: PageSpec = field(default_factory=PageSpec)
    also_read: Wanted = NOTHING
    borrowed_mode: Mode | None = None
    session: Session | None = None

    @property
    def mode(self) -> Mode:
        """What is followed."""
        return self.borrowed_mode or self.page.mode

    @property
    def wants_colours(self) -> bool:
        """Whether the picture of the head's colours can be seen."""
        return self._is_seen(self.page.colours_for)

    @property
    def wants_fit_view(self) -> bool:
        """Whether anything of the inside of a fit can be seen."""
        return self._is_seen(self.page.fit_view_for)

    @property
    def wants_reading(self) -> Wanted:
        """What is read from faces."""
        return self.page.reading | self.also_read

    @property
    def privacy(self) -> Privacy:
        """What of the source's pictures may leave the tracker."""
        return Privacy(self.app.privacy)

    @property
    def busy(self) -> bool:
        """Whether a source is on its way."""
        return self.phase in BUSY_PHASES

    @property
    def advice(self) -> Advice | None:
        """What stands in the picture's place, if there is no picture."""
        if self.phase is Phase.FAILED:
            return source_advice(self.problem.kind, self.problem.message) if self.problem else source_advice(None)
        return no_source_advice() if self.phase is Phase.IDLE else None

    @property
    def from_file(self) -> bool:
        """Whether the source is a clip, a picture or a folder: neither a camera nor the demo, which stands for one."""
        return self.phase in (*ACTIVE_PHASES, Phase.ENDED) and not self.live and self.source != DEMO

    @property
    def mirror_switch(self) -> str:
        """The switch of the app that says whether a source of this kind is mirrored.

        The demo is one of the cameras here: it shows what a user in front of one would see, and "right" is right.
        """
        return "mirror_files" if self.from_file else "mirror"

    @property
    def mirrored(self) -> bool:
        """Whether the picture is shown as a mirror does."""
        return bool(getattr(self.app, self.mirror_switch))

    @property
    def welcome(self) -> bool:
        """Whether the cards of the first start are shown."""
        return not self.app.welcomed and self.advice is None

    @property
    def tells_demo(self) -> bool:
        """Whether the sentence is shown that says what the demo is."""
        return self.welcome and self.source == DEMO

    def _is_seen(self, switches: tuple[str, ...]) -> bool:
        """Whether one of these switches is on, and the tracker follows what the page is about."""
        return self.mode is self.page.mode and any(getattr(self.app, name) for name in switches)
