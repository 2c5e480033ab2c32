"""The course of measuring the delay from light to screen. No Qt, no clock."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum

from gui.words import later, tr
from tracker.calibration.delay import MEASURED_S, DelayProblem, FlashRecord, MeasuredDelay, flash_times
from tracker.pose.viewpoint import MOST_AHEAD_S
from tracker.types import Image

# The camera's exposure settles on the patch before anything counts.
_SETTLING_S = 1.5
_READY = later(
    "Point the camera at this screen, or hold a mirror before it so that the camera sees the patch. In a dim room the "
    "light on your face or on the wall will do. Then start: the patch flashes for {seconds:.0f} seconds, and your own "
    "picture need not be seen."
)
_WARNING = later("It flashes a few times a second: do not use it if flashing light is not good for you.")
_PROBLEMS = {
    DelayProblem.NO_FLASH: later(
        "The camera did not see the patch flash. Point it at the screen, come nearer, or make the room darker, and try "
        "again."
    ),
    DelayProblem.TOO_SHORT: later("Too few pictures came meanwhile. Wait until the camera runs, and try again."),
}
_NO_CAMERA = later("This needs a camera: choose one as the source first.")


class Phase(Enum):
    """Where the measuring is."""

    READY = "ready"
    FLASHING = "flashing"
    WORKING = "working"
    FOUND = "found"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LatencyView:
    """What is shown.

    Attributes
    ----------
    phase : Phase
    text : str
    share : float
        0 to 1, of the flashing.
    kept : str
        What is known of this camera.
    """

    phase: Phase
    text: str
    share: float
    kept: str


class LatencyModel:
    """Says when the patch is to change, takes in frames, and works the delay out in a thread of its own."""

    def __init__(self) -> None:
        self.phase = Phase.READY
        self.bright = False
        self._problem: DelayProblem | None = None
        self._record, self._times_s = FlashRecord(), flash_times(0)
        self._next, self._begun_s, self._now_s = 0, 0.0, 0.0
        self._pool: ThreadPoolExecutor | None = None
        self._work: Future[MeasuredDelay | DelayProblem] | None = None
        self.found: MeasuredDelay | None = None

    def start(self, now_s: float, seed: int) -> None:
        """Begin to flash.

        Parameters
        ----------
        now_s : float
            On the clock of the frames' stamps.
        seed : int
            Of the moments at which it flashes.
        """
        self.phase, self.bright, self.found, self._problem = Phase.FLASHING, False, None, None
        self._record, self._times_s = FlashRecord(), flash_times(seed)
        self._next, self._begun_s, self._now_s = 0, now_s + _SETTLING_S, now_s

    def stop(self) -> None:
        """Forget what was begun."""
        if self.phase is Phase.FLASHING:
            self.phase = Phase.READY
        self.bright = False

    def close(self) -> None:
        """End it."""
        self.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._work = None
        if self.phase is Phase.WORKING:
            self.phase = Phase.READY

    def wants_change(self, now_s: float) -> bool:
        """Whether the patch is to change now; `changed` says when it did."""
        self._now_s = now_s
        return (
            self.phase is Phase.FLASHING
            and self._next < len(self._times_s)
            and now_s >= self._begun_s + self._times_s[self._next]
        )

    def changed(self, drawn_s: float) -> None:
        """The patch was drawn in its other brightness."""
        self.bright = not self.bright
        self._record.patch_changed(drawn_s)
        self._next += 1

    def take(self, image: Image, stamp_s: float | None, known_s: float) -> None:
        """A frame came.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        stamp_s : float or None
            When it was taken, on the clock of `start`; None where it has no such stamp.
        known_s : float
            When it was there, tracked.
        """
        if self.phase is Phase.FLASHING and known_s >= self._begun_s:
            self._record.take(image, known_s if stamp_s is None else stamp_s, known_s)

    def tick(self, now_s: float) -> MeasuredDelay | None:
        """Go on; the delay, once, when it was found."""
        self._now_s = now_s
        if self.phase is Phase.FLASHING and now_s >= self._begun_s + MEASURED_S:
            self.phase, self.bright = Phase.WORKING, False
            self._pool = self._pool or ThreadPoolExecutor(1, "latency")
            self._work = self._pool.submit(self._record.delay)
        if self._work is None or not self._work.done():
            return None
        outcome, self._work = self._work.result(), None
        if isinstance(outcome, DelayProblem):
            self.phase, self._problem = Phase.FAILED, outcome
            return None
        self.phase, self.found = Phase.FOUND, outcome
        return outcome

    def view(self, kept: MeasuredDelay | None, *, live: bool) -> LatencyView:
        """What is shown.

        Parameters
        ----------
        kept : MeasuredDelay or None
            What is known of this camera.
        live : bool
            Whether the source is a camera.
        """
        share = (self._now_s - self._begun_s) / MEASURED_S if self.phase is Phase.FLASHING else 0.0
        return LatencyView(self.phase, self._text(live=live), min(1.0, max(0.0, share)), _kept_words(kept))

    def _text(self, *, live: bool) -> str:
        if not live:
            return tr(_NO_CAMERA)
        if self.phase is Phase.FAILED and self._problem is not None:
            return tr(_PROBLEMS[self._problem])
        if self.phase is Phase.WORKING:
            return tr("The delay is worked out …")
        if self.phase is Phase.FOUND and self.found is not None:
            return tr(
                "Light takes {seen:.0f} ms from the screen through the camera to the program, and {known:.0f} ms until "
                "it is tracked (± {sigma:.0f} ms). The window runs ahead by that from now on.",
                seen=1000 * self.found.seen_s,
                known=1000 * self.found.known_s,
                sigma=1000 * self.found.sigma_s,
            )
        return "\n\n".join((tr(_READY, seconds=MEASURED_S), tr(_WARNING)))


def _kept_words(kept: MeasuredDelay | None) -> str:
    if kept is None:
        return tr("Not measured with this camera yet: the window runs ahead by what is usual.")
    if kept.known_s > MOST_AHEAD_S:
        return tr(
            "With this camera: {known:.0f} ms. Nobody's head can be foretold for so long: the window runs ahead by "
            "{most:.0f} ms.",
            known=1000 * kept.known_s,
            most=1000 * MOST_AHEAD_S,
        )
    return tr("With this camera: {known:.0f} ms, by which the window runs ahead.", known=1000 * kept.known_s)
