"""What is known of the user's own face: captured, learnt while it runs, and kept for the next time. No Qt.

It belongs to whoever sits before the camera; with the demo and with clips nothing of it is used, and nothing is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import Final

from gui.model.notices import Level, Notice
from gui.words import later, tr
from tracker.expression.neutral import NeutralCapture
from tracker.expression.ranges import SUFFIX, PersonRanges, PersonRangesError, load_ranges, save_ranges
from tracker.pipeline import Pipeline
from tracker.types import TrackResult

FILE: Final = f"face-ranges{SUFFIX}"
# What has been learnt is kept so often.
_KEEP_S: Final = 30.0
_LONG_S: Final = 10.0
_TAKEN: Final = later("Your neutral face is taken; all signals begin from it.")
_FORGOTTEN: Final = later("Your neutral face and your ranges are forgotten, and learnt anew.")

Post = Callable[[Callable[[Pipeline], object]], object]


class PersonKeeper:
    """Captures, keeps and forgets.

    Parameters
    ----------
    path : Path
        Where the ranges are kept.
    post : callable
        Has something done with the pipeline.
    tell : callable
        Shows a notice in the strip.

    Attributes
    ----------
    capture : NeutralCapture or None
        While a neutral face is being captured.
    """

    def __init__(self, path: Path, post: Post, tell: Callable[[Notice], object]) -> None:
        self._path, self._post, self._tell = path, post, tell
        self._kept: PersonRanges | None = None
        self._loaded = self._is_own = False
        self._asked_s: float | None = None
        self._answers: SimpleQueue[PersonRanges | None] = SimpleQueue()
        self.capture: NeutralCapture | None = None

    @property
    def has_own(self) -> bool:
        """Whether a neutral face of the user's own is kept."""
        return self._kept is not None and self._kept.captured

    def begin(self, *, own: bool) -> None:
        """A source begins to run. ``own``: it shows the user."""
        self.capture = None
        self._is_own = own
        self._drop_answers()
        if own:
            self._load()
            kept = self._kept
            self._post(lambda pipeline: pipeline.use_ranges(kept))

    def start_capture(self) -> None:
        """Begin to capture a neutral face, or begin anew."""
        self.capture = NeutralCapture()

    def cancel(self) -> None:
        """Capture nothing."""
        self.capture = None

    def take(self, result: TrackResult) -> None:
        """A result of the tracker."""
        capture = self.capture
        if capture is None:
            return
        capture.take(result.primary, result.time_s)
        if not capture.done:
            return
        self.capture = None
        if capture.ranges is None:
            assert capture.refusal is not None
            self._tell(Notice(tr(capture.refusal.value), Level.WARNING, seconds=_LONG_S))
            return
        self._use(capture.ranges)
        self._tell(Notice(tr(_TAKEN), seconds=_LONG_S))

    def reset(self) -> None:
        """Forget the neutral face and all ranges."""
        self.capture = None
        self._kept = None
        self._drop_answers()
        self._post(lambda pipeline: pipeline.use_ranges(None))
        try:
            if self._is_own:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            self._cannot(error)
            return
        self._tell(Notice(tr(_FORGOTTEN), seconds=_LONG_S))

    def tick(self, now_s: float) -> None:
        """Keep what has been learnt, now and then."""
        while not self._answers.empty():
            if (learnt := self._answers.get()) is not None and self._is_own:
                self._kept = learnt
                self._save()
        if self._asked_s is None:
            self._asked_s = now_s
        elif self._is_own and now_s - self._asked_s >= _KEEP_S:
            self._asked_s, answers = now_s, self._answers
            self._post(lambda pipeline: answers.put(pipeline.person_ranges))

    def _use(self, ranges: PersonRanges) -> None:
        self._drop_answers()
        self._post(lambda pipeline: pipeline.use_ranges(ranges))
        if self._is_own:
            self._kept = ranges
            self._save()

    def _load(self) -> None:
        if self._loaded:
            return
        self._loaded = True
        try:
            self._kept = load_ranges(self._path) if self._path.exists() else None
        except PersonRangesError as error:
            self._tell(Notice(tr(str(error)), Level.WARNING, seconds=_LONG_S))

    def _save(self) -> None:
        assert self._kept is not None
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            save_ranges(self._kept, self._path)
        except OSError as error:
            self._cannot(error)

    def _cannot(self, error: OSError) -> None:
        text = tr("{name} cannot be changed ({reason}).", name=self._path.name, reason=error.strerror)
        self._tell(Notice(text, Level.WARNING, seconds=_LONG_S))

    def _drop_answers(self) -> None:
        """What was asked before is no longer true."""
        self._answers = SimpleQueue()
