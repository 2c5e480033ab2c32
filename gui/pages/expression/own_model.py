"""The user's own expressions: collected, learnt, kept, tried, exported. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

from gui.model.notices import Level, Notice
from gui.words import later, tr
from tracker.errors import PersonalModelError
from tracker.expression.learning import CollectingPhase, OwnExpressionsCourse
from tracker.expression.personal_classifier import OwnReport, PersonalClassifier
from tracker.expression.personal_classifier_file import SUFFIX, load_own_expressions, save_own_expressions
from tracker.expression.pose_free import shipped_shape_reader
from tracker.types import State, TrackResult

FILE: Final = f"own-expressions{SUFFIX}"
_LONG_S: Final = 10.0
_NONE: Final[Mapping[str, float]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class OwnState:
    """What the dialog shows.

    Attributes
    ----------
    names : tuple of str
        What is collected.
    collecting : str
        The name of what is being collected, or ''.
    share : float
        How much of it, 0 to 1; 0 while it is waited for.
    learning : bool
    can_add : bool
        Whether another one can be collected now.
    report : OwnReport or None
        How well what was learnt works.
    shares : mapping of str to float
        What the face is now, by what was learnt; empty while no face is read.
    named : str
        The most probable one, '' for none of them.
    problem : str
        Why something cannot be done; translated.
    """

    names: tuple[str, ...] = ()
    collecting: str = ""
    share: float = 0.0
    learning: bool = False
    can_add: bool = True
    report: OwnReport | None = None
    shares: Mapping[str, float] = field(default_factory=lambda: _NONE)
    named: str = ""
    problem: str = ""


class OwnExpressions:
    """Owns the course and what was learnt.

    Parameters
    ----------
    path : Path
        Where it is kept.
    use : callable
        Has the tracker tell what the file of that name holds; '' for none.
    tell : callable
        Shows a notice in the strip.
    """

    def __init__(self, path: Path, use: Callable[[str], object], tell: Callable[[Notice], object]) -> None:
        self._path, self._use, self._tell = path, use, tell
        self._classifier: PersonalClassifier | None = None
        self._course = OwnExpressionsCourse()
        self._worker: ThreadPoolExecutor | None = None
        self._learning: Future[PersonalClassifier] | None = None
        self._again = self._loaded = False
        self._shares, self._named, self._problem = _NONE, "", ""

    @property
    def state(self) -> OwnState:
        """What is to be shown."""
        course = self._course
        idle = course.phase is CollectingPhase.IDLE
        report = self._classifier.report if self._classifier is not None else None
        return OwnState(
            course.names,
            course.name,
            course.progress,
            self._learning is not None,
            idle and not course.full,
            report,
            self._shares,
            self._named,
            self._problem,
        )

    def load(self) -> None:
        """Read what was learnt before, once."""
        if self._loaded:
            return
        self._loaded = True
        if self._path.exists():
            try:
                self._adopt(load_own_expressions(self._path, shipped_shape_reader().kind))
            except PersonalModelError as error:
                # The tracker could not use it either.
                self._use("")
                self._tell(Notice(tr(str(error)), Level.WARNING, seconds=_LONG_S))

    def take(self, result: TrackResult) -> None:
        """A result of the tracker, while somebody records or tries: it is collected, and told what it is."""
        if self._classifier is None and self._course.phase is CollectingPhase.IDLE:
            self._shares, self._named = _NONE, ""
            return
        face = result.primary
        frontal_m = face.frontal_m if face is not None and face.state is State.TRACKING else None
        features = None if frontal_m is None else shipped_shape_reader().of_frontal(frontal_m)
        before = self._course.names
        self._course.take(features, result.time_s)
        if self._course.names != before:
            self._learn()
        if self._classifier is None or features is None:
            self._shares, self._named = _NONE, ""
        else:
            self._shares, self._named = self._classifier.named(features)

    def begin(self, name: str) -> None:
        """Collect an expression of this name."""
        self._try(lambda: self._course.begin(name))

    def cancel(self) -> None:
        """Collect it no longer."""
        self._course.cancel()

    def remove(self, name: str) -> None:
        """Forget an expression."""
        self._course.remove(name)
        if self._course.enough:
            self._learn()
        else:
            self._forget_learnt()

    def delete(self) -> None:
        """Forget all of them, and delete the file."""
        self._course = OwnExpressionsCourse()
        self._forget_learnt()

    def export(self, path: Path) -> None:
        """Write what was learnt to a file of the user's."""
        if self._classifier is None:
            self._problem = tr("Nothing is learnt yet. Record two expressions first.")
            return
        classifier = self._classifier
        self._try(lambda: save_own_expressions(classifier, shipped_shape_reader().kind, path))

    def bring(self, path: Path) -> None:
        """Use what was exported, in place of what there is."""
        self._try(lambda: self._adopt(load_own_expressions(path, shipped_shape_reader().kind)))
        if not self._problem:
            self._keep()

    def tick(self) -> None:
        """Take over what has been learnt behind."""
        if self._learning is None or not self._learning.done():
            return
        learning, self._learning = self._learning, None
        if self._again:
            self._learn()
            return
        self._try(lambda: self._take_over(learning.result()))

    def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None

    def _learn(self) -> None:
        """Learn behind, as soon as there is enough; what changes meanwhile is learnt after it."""
        if not self._course.enough:
            return
        if self._learning is not None:
            self._again = True
            return
        self._again = False
        self._worker = self._worker or ThreadPoolExecutor(1, "visavis-own")
        self._learning = self._worker.submit(self._course.learn)

    def _take_over(self, classifier: PersonalClassifier) -> None:
        self._classifier = classifier
        self._keep()

    def _adopt(self, classifier: PersonalClassifier) -> None:
        self._classifier = classifier
        self._course = OwnExpressionsCourse(classifier)

    def _keep(self) -> None:
        classifier = self._classifier
        assert classifier is not None
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._try(lambda: save_own_expressions(classifier, shipped_shape_reader().kind, self._path))
        if not self._problem:
            self._use(str(self._path))

    def _forget_learnt(self) -> None:
        self._classifier = None
        self._shares, self._named, self._problem = _NONE, "", ""
        self._use("")
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            self._problem = tr("{name} cannot be deleted ({reason}).", name=self._path.name, reason=error.strerror)

    def _try(self, do: Callable[[], object]) -> None:
        self._problem = ""
        try:
            do()
        except PersonalModelError as error:
            self._problem = tr(str(error))


def report_words(report: OwnReport | None) -> str:
    """How well it works, in a sentence; translated."""
    if report is None:
        return ""
    share = round(100 * report.accuracy)
    if report.confused is None:
        return tr("On moments that were kept out, {share} % are told right.", share=share)
    told, taken = report.confused
    return tr(
        "On moments that were kept out, {share} % are told right; “{told}” is taken for “{taken}” most often.",
        share=share,
        told=told,
        taken=taken,
    )


SETTLE = later("Get ready: show it from now on…")
HOLD = later("Hold it; move your head a little.")
ABOUT = later(
    "Give an expression a name, press Record and show it for some seconds; then the next one. Include a plain face. "
    "It stays on this computer, as numbers without pictures."
)
