"""Filters tried on how the head moved in the last seconds, on a thread of its own. No Qt."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread

from gui.words import tr
from tracker.outputs.mapping.course import Course, RecentCourse
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.laboratory import FilterFindings, FilterTrial, candidates, compared
from tracker.outputs.mapping.stages import MappedPose
from tracker.settings import Choice, describe

# So much must be known before anything is tried.
LEAST_S = 4.0
_METHODS = describe(FilterSettings)["method"]


class FilterTrials:
    """Keeps what the head did, and tries filters on it when asked to.

    Attributes
    ----------
    findings : FilterFindings or None
        Of the last time.
    """

    def __init__(self) -> None:
        self._recent = RecentCourse()
        self._seen: MappedPose | None = None
        self._thread: Thread | None = None
        self._found: FilterFindings | None = None
        self.findings: FilterFindings | None = None

    def take(self, pose: MappedPose | None) -> None:
        """Take in the newest pose, once."""
        if pose is not None and pose is not self._seen:
            self._recent.put(pose.time_s, pose.raw)
        self._seen = pose

    @property
    def known_s(self) -> float:
        """How many seconds are known."""
        return self._recent.course().length_s

    @property
    def is_busy(self) -> bool:
        """Whether filters are being tried."""
        return self._thread is not None

    def begin(self, present: FilterSettings) -> None:
        """Try all kinds of filters on what is known now."""
        if not self.is_busy and self.known_s >= LEAST_S:
            course = self._recent.course()
            self._thread = Thread(target=self._work, args=(course, present), name="visavis-output-trials", daemon=True)
            self._thread.start()

    def poll(self) -> bool:
        """Whether there are new findings."""
        if self._thread is None or self._thread.is_alive():
            return False
        self._thread, self.findings = None, self._found
        return True

    def wait(self, timeout_s: float) -> None:
        """Wait for the end of what is being tried."""
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _work(self, course: Course, present: FilterSettings) -> None:
        self._found = compared(course, candidates(present))


def trial_words(trial: FilterTrial) -> str:
    """What a filter does, in a line."""
    settings, turn = trial.settings, trial.turn
    assert isinstance(_METHODS, Choice)
    method = tr(_METHODS.labels[_METHODS.options.index(settings.method)])
    if settings.method != "none":
        method = tr("{filter}, {share} % quick", filter=method, share=f"{100 * settings.quickness:.0f}")
    if turn.jitter is None or turn.lag_ms is None:
        return method
    jitter, lag = f"{turn.jitter:.2f}", f"{turn.lag_ms:.0f}".replace("-", "−")
    return tr("{filter}: trembles {jitter}°, lags {lag} ms", filter=method, jitter=jitter, lag=lag)


def advice(findings: FilterFindings) -> str:
    """What is to be done for more to be known; '' where all is."""
    if not findings.rested:
        return tr("Hold your head still for a while, too, and measure again.")
    return "" if findings.moved else tr("Turn your head for a while, too, and measure again.")


def used(present: FilterSettings, trial: FilterTrial) -> FilterSettings:
    """The filter in use, as a trial has it."""
    return replace(present, method=trial.settings.method, quickness=trial.settings.quickness)
