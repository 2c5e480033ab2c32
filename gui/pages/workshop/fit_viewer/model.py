"""What the fit viewer shows: which fits, which step of them, which point. No Qt."""

from __future__ import annotations

from dataclasses import replace

from gui.model.state import NOSE_TIP
from gui.pages.workshop.fit_viewer.jobs import FitAnswer, FitOrder, PaneChoice, Subject, fit_jobs
from tracker.face.trace import Iterate
from tracker.face.trace_picture import StepChoice
from tracker.face.tracing import TracedFit, TraceStart
from tracker.run.behind import NewestOrder

# Seconds for which a step is shown while they are played.
STEP_S = 0.7
# Outer-eye distances beside the face, from where nothing finds it.
_FARTHEST = 1.5


class ViewerModel:
    """The state of the viewer.

    Attributes
    ----------
    panes : tuple of PaneChoice
        One, or two side by side.
    start : TraceStart
    beside : tuple of float
        How far beside the face a fit begins, right and down in the picture, in outer-eye distances.
    answer : FitAnswer or None
        What is on show.
    step : int
        Number of the iterate on show; of a fit with fewer ones the last.
    point : int
        That is looked into.
    active : int
        Number of the pane whose point is looked into.
    choice : StepChoice
        What is drawn.
    is_playing : bool
    problem : str
        Why nothing is fitted; "" while something is.
    """

    def __init__(self, jobs: NewestOrder[FitOrder, FitAnswer] | None = None, model: str = "svm") -> None:
        self.jobs = jobs or fit_jobs()
        self.panes: tuple[PaneChoice, ...] = (PaneChoice(model),)
        self.start = TraceStart.AVERAGE
        self.beside = 0.0, 0.0
        self.answer: FitAnswer | None = None
        self.subject: Subject | None = None
        self.step = self.active = 0
        self.point = NOSE_TIP
        self.choice = StepChoice(chosen=NOSE_TIP)
        self.is_playing = False
        self.problem = ""
        self._stepped_s = 0.0

    @property
    def last_step(self) -> int:
        """Number of the last iterate of the longest fit."""
        return max((len(fit.trace.iterates) - 1 for fit in self._fits), default=0)

    @property
    def fit(self) -> TracedFit | None:
        """The one whose point is looked into."""
        return self._fits[min(self.active, len(self._fits) - 1)] if self._fits else None

    def step_of(self, fit: TracedFit) -> int:
        """Number of the iterate of a fit that is on show."""
        return min(self.step, len(fit.trace.iterates) - 1)

    def iterate_of(self, fit: TracedFit) -> Iterate:
        """The iterate of a fit that is on show."""
        return fit.trace.iterates[self.step_of(fit)]

    @property
    def _fits(self) -> tuple[TracedFit, ...]:
        return self.answer.fits if self.answer is not None else ()

    def look_at(self, subject: Subject) -> None:
        """Fit another picture."""
        self.subject = subject
        self._begin()

    def use_pane(self, number: int, pane: PaneChoice) -> None:
        """Fit by another model, or other channels."""
        panes = (*self.panes[:number], pane, *self.panes[number + 1 :])
        if panes != self.panes:
            self.panes = panes
            self._begin()

    def use_start(self, start: TraceStart) -> None:
        """Begin so, at the face."""
        self.start, self.beside = start, (0.0, 0.0)
        self._begin()

    def move_start(self, right: float, down: float) -> None:
        """Begin so much farther from the face, in outer-eye distances."""
        x, y = self.beside[0] + right, self.beside[1] + down
        self.beside = min(max(x, -_FARTHEST), _FARTHEST), min(max(y, -_FARTHEST), _FARTHEST)
        self._begin()

    def show_beside(self, pane: PaneChoice | None) -> None:
        """Fit by a second model too, or no longer."""
        self.panes = self.panes[:1] if pane is None else (self.panes[0], pane)
        self.active = 0
        self._begin()

    def go_to(self, step: int) -> None:
        """Show another step."""
        self.is_playing = False
        self.step = min(max(step, 0), self.last_step)

    def play(self, now_s: float) -> None:
        """Show one step after the other, from the start again where the last is on show; or stop."""
        self.is_playing = not self.is_playing and self.last_step > 0
        self._stepped_s = now_s
        if self.is_playing and self.step == self.last_step:
            self.step = 0

    def choose(self, point: int, pane: int = 0) -> None:
        """Look into another point."""
        self.point, self.active = point, pane
        self.choice = replace(self.choice, chosen=point)

    def choose_next(self, by: int) -> None:
        """Look into a point so many further on or back; after the last comes the first."""
        if (fit := self.fit) is not None:
            self.choose((self.point + by) % len(fit.result.points_xy), self.active)

    def draw(self, name: str, wanted: bool) -> None:
        """Draw a part of what is known, or no longer; see `StepChoice`."""
        self.choice = replace(self.choice, **{name: wanted})

    def poll(self, now_s: float) -> bool:
        """Take what has come; whether anything is to be shown anew."""
        answer = self.jobs.poll()
        if answer is not None:
            self._take(answer)
        if self.is_playing and now_s - self._stepped_s >= STEP_S:
            self._stepped_s = now_s
            self.step += 1
            self.is_playing = self.step < self.last_step
            return True
        return answer is not None

    def _take(self, answer: FitAnswer) -> None:
        self.problem = answer.problem
        if answer.problem:
            return
        at_end = self.answer is not None and self.step >= self.last_step
        self.answer = answer
        self.step = self.last_step if at_end else min(self.step, self.last_step)
        if (fit := self.fit) is not None and self.point >= len(fit.result.points_xy):
            self.choose(0)

    def _begin(self) -> None:
        if self.subject is not None:
            self.problem = ""
            self.jobs.begin(FitOrder(self.subject, self.panes, self.start, self.beside))
