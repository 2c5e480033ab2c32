"""The filter laboratory without its window: whose head is replayed, through which filters, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from gui.pages.workshop.filter_laboratory.jobs import Answer, LaboratoryJobs, Order, Wish
from gui.words import later, tr
from tracker.head.smoother import METHODS, SmoothingSettings
from tracker.pose.head_course import CourseKeeper, HeadCourse, moment_of
from tracker.pose.smoothing_laboratory import PLACE, TURN, SmoothingTrial
from tracker.settings import Choice, describe, is_relevant
from tracker.types import Points, TrackResult

# So much of the live head is kept; and so much must be known before anything is tried.
KEPT_S, LEAST_S = 20.0, 4.0
# A live head is tried again so often.
AGAIN_S = 2.0
# Name, words, unit, part, column, and what it is multiplied by.
AXES = (
    ("yaw", later("Yaw"), "°", TURN, 1, 180 / np.pi),
    ("pitch", later("Pitch"), "°", TURN, 0, 180 / np.pi),
    ("roll", later("Roll"), "°", TURN, 2, 180 / np.pi),
    ("x", later("x"), "cm", PLACE, 0, 100.0),
    ("y", later("y"), "cm", PLACE, 1, 100.0),
    ("z", later("z"), "cm", PLACE, 2, 100.0),
)
WANTED = {TURN: 0.05, PLACE: 0.2}


class LaboratoryModel:
    """The state of the laboratory.

    Attributes
    ----------
    lanes : dict of str to SmoothingSettings
        Settings of each kind of filter, all replayed at once.
    shown : set of str
        The kinds whose heads are drawn.
    chosen : str
        The kind whose knobs are shown, and that "use this one" takes.
    answer : Answer or None
        What is on show.
    source_name, live_name : str
        Whose head it is, and whose the live one is.
    part : str
        "turn" or "place": of which jitter and lag are shown.
    axis : str
        Of `AXES`: what the chart shows.
    place_s : float
        Where the replay stands, from the begin.
    is_playing, is_live : bool
        Whether it goes on; whether the newest seconds are tried again and again.
    problem : str
    """

    def __init__(self, jobs: LaboratoryJobs | None = None) -> None:
        self.jobs = jobs or LaboratoryJobs()
        self.lanes = {method: SmoothingSettings(method=method) for method in METHODS}
        self.shown = set(METHODS)
        self.chosen = "one-euro"
        self.answer: Answer | None = None
        self.source_name = self.live_name = self.problem = ""
        self.part, self.axis = TURN, "yaw"
        self.place_s = 0.0
        self.is_playing = self.is_live = False
        self._present = SmoothingSettings()
        self._keeper = CourseKeeper(KEPT_S)
        self._source: HeadCourse | Path | None = None
        self._ticked_s: float | None = None
        self._tried_s = -np.inf
        self._seen: TrackResult | None = None

    @property
    def course(self) -> HeadCourse | None:
        """The head that is replayed."""
        return self.answer.course if self.answer is not None else None

    @property
    def length_s(self) -> float:
        """How long it is."""
        return self.course.length_s if self.course is not None else 0.0

    @property
    def known_s(self) -> float:
        """How many of the live head's last seconds are kept."""
        return self._keeper.length_s

    @property
    def index(self) -> int:
        """Number of the moment at which the replay stands."""
        course = self.course
        assert course is not None
        after = np.searchsorted(course.times_s, course.times_s[0] + self.place_s + 1e-9, "right")
        return max(0, int(after) - 1)

    @property
    def trials(self) -> Mapping[str, SmoothingTrial]:
        """How each kind of filter does."""
        return self.answer.trials if self.answer is not None else {}

    def begin_with(self, present: SmoothingSettings) -> None:
        """The app's own smoothing is among those that are tried."""
        self._present = present
        self.lanes[present.method] = present
        self.chosen = present.method

    def take(self, result: TrackResult) -> None:
        """Keep the live head, each frame once."""
        if result is not self._seen:
            self._seen = result
            self._keeper.put(moment_of(result))

    def use_live(self) -> None:
        """Try the last seconds of the live head, if enough is known."""
        if self.known_s >= LEAST_S:
            self.source_name = self.live_name
            self._source = self._keeper.course()
            self._again()

    def open(self, path: Path) -> None:
        """Try a recording or a table."""
        self.is_live, self.source_name, self._source = False, path.name, path
        self._again()

    def set_knob(self, name: str, value: object) -> None:
        """Turn a knob of the chosen kind."""
        self.lanes[self.chosen] = replace(self.lanes[self.chosen], **{name: value})  # type: ignore[arg-type]
        self._again()

    def choose(self, trial: SmoothingTrial) -> None:
        """Take the settings that were tried."""
        self.chosen = trial.settings.method
        self.lanes[self.chosen] = trial.settings
        self._again()

    def tune(self, jitter: float) -> None:
        """Find, for every kind, the settings that lag least and tremble no more than that."""
        if self._source is not None:
            self.jobs.begin(Order(self._source, dict(self.lanes), self._present, Wish(self.part, jitter)))

    def used(self) -> dict[str, object]:
        """The app's settings that make the chosen one its own."""
        settings = self.lanes[self.chosen]
        names = [name for name, declared in describe(SmoothingSettings).items() if is_relevant(declared, settings)]
        return {f"smoothing.{name}": getattr(settings, name) for name in names}

    def seek(self, place_s: float) -> None:
        """Stand elsewhere."""
        self.place_s = min(max(place_s, 0.0), self.length_s)

    def tick(self, now_s: float) -> bool:
        """Go on; whether something new came."""
        elapsed_s = 0.0 if self._ticked_s is None else now_s - self._ticked_s
        self._ticked_s = now_s
        if self.is_playing and not self.is_live and self.length_s > 0:
            self.place_s = (self.place_s + elapsed_s) % self.length_s
        if self.is_live and now_s - self._tried_s >= AGAIN_S and not self.jobs.is_busy:
            self._tried_s = now_s
            self.use_live()
        answer = self.jobs.poll()
        if answer is not None:
            self._take(answer)
        return answer is not None

    def go_live(self, on: bool) -> None:
        """Try the newest seconds again and again, or what is on show from steady to quick."""
        self.is_live, self.is_playing = on, False
        self._tried_s = -np.inf

    def window(self, before_s: float, after_s: float) -> tuple[Points, dict[str, Points]]:
        """What the chosen axis does about where the replay stands: times from there, and each kind's values."""
        answer, course = self.answer, self.course
        if answer is None or course is None:
            return np.zeros(0), {}
        now_s = course.times_s[0] + self.place_s
        rows = np.flatnonzero((course.times_s >= now_s - before_s) & (course.times_s <= now_s + after_s))
        _, _, _, part, column, factor = next(axis for axis in AXES if axis[0] == self.axis)
        series = {}
        for method in METHODS:
            head = answer.heads.get(method)
            values = None if head is None else head.places_m if part == PLACE else head.turns
            if values is not None and method in self.shown:
                series[method] = factor * values[rows, column]
        return course.times_s[rows] - now_s, series

    def _again(self) -> None:
        if self._source is not None:
            self.jobs.begin(Order(self._source, dict(self.lanes), self._present, quickly=self.is_live))

    def _take(self, answer: Answer) -> None:
        self.problem = answer.problem
        if answer.course is None:
            return
        if isinstance(self._source, Path):
            # Read once.
            self._source = answer.course
        is_new = self.course is None or self.course is not answer.course
        self.answer = answer
        if answer.course.turns is None:
            self.part = PLACE
            self.axis = "x" if self.axis in ("yaw", "pitch", "roll") else self.axis
        if is_new and not self.is_live:
            self.place_s, self.is_playing = 0.0, True
        self.place_s = self.length_s if self.is_live else min(self.place_s, self.length_s)
        if answer.wish is not None:
            self._take_tuned(answer, answer.wish)

    def _take_tuned(self, answer: Answer, wish: Wish) -> None:
        self.lanes = dict(answer.lanes)
        if not answer.tuned:
            self.problem = tr("No filter trembles as little on this head. Allow for more.")
            return
        self.chosen = min(answer.tuned, key=lambda method: abs(answer.trials[method].part(wish.part).lag_ms or 0.0))


def method_words(method: str) -> str:
    """What a kind of filter is called."""
    declared = describe(SmoothingSettings)["method"]
    assert isinstance(declared, Choice)
    return tr(declared.labels[declared.options.index(method)])


def trial_numbers(trial: SmoothingTrial | None, part: str) -> tuple[str, str]:
    """Jitter and lag as they are shown; a dash for what is not known."""
    told = None if trial is None else trial.part(part)
    jitter = "–" if told is None or told.jitter is None else f"{told.jitter:.3f} {'°' if part == TURN else 'mm'}"
    lag = "–" if told is None or told.lag_ms is None else f"{told.lag_ms:.0f} ms".replace("-", "−")
    return jitter, lag


def advice(model: LaboratoryModel) -> str:
    """What is to be said of what is on show, or to be done for more to be known."""
    findings = model.answer.findings if model.answer is not None else None
    if model.problem:
        return model.problem
    if model.course is None or findings is None:
        if model.known_s < LEAST_S:
            return tr("Waiting for some seconds of your head…")
        return tr("Turn your head for a while, hold it still for a while, then take the last seconds.")
    if not findings.rested:
        return tr("Jitter is not known: hold the head still for a while, too.")
    if not findings.moved:
        return tr("Lag is not known: move the head for a while, too.")
    if model.course.smoothed:
        return tr("This head was smoothed before it was kept, so it trembles less than a camera's.")
    return tr("{name}, {seconds:.0f} s", name=model.source_name, seconds=model.length_s)
