"""What the light coach knows and says. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from gui.words import later, tr
from tracker.diagnosis.light import LightMeter, LightReading
from tracker.diagnosis.light_advice import LightCoach, goodness
from tracker.diagnosis.light_memory import LightMemory, SetUp
from tracker.diagnosis.light_words import ADVICE, NO_FACE, ROWS, WELL, Row, value_of
from tracker.types import Content, Frame, TrackResult

# A set-up must be so much better, for so long, before it is remembered: luck is not light.
_BETTER, _STEADY_S = 2.0, 3.0
_HIDDEN = later("The picture does not leave the tracker now, so that its light cannot be told.")
UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A value, as it is now and as it was at its best."""

    title: str
    help: str
    now: str
    best: str


@dataclass(frozen=True, slots=True)
class LightView:
    """What is shown.

    Attributes
    ----------
    advice : str
    well : bool
        Whether there is nothing to do.
    goodness : float or None
        0 to 100.
    compared : str
        How it is against the best set-up.
    rows : tuple of ShownRow
    has_best : bool
    """

    advice: str
    well: bool
    goodness: float | None
    compared: str
    rows: tuple[ShownRow, ...]
    has_best: bool


class LightModel:
    """Measures every frame, says one thing at a time, and remembers the best set-up of each camera.

    Parameters
    ----------
    memory : LightMemory
    """

    def __init__(self, memory: LightMemory) -> None:
        self._memory = memory
        self.begin("")

    def begin(self, camera: str) -> None:
        """Another camera."""
        self._camera = camera
        self._meter, self._coach = LightMeter(), LightCoach()
        self._reading, self._time_s = LightReading(), 0.0
        self._better_since_s: float | None = None
        self._hidden = False

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Measure a frame."""
        self._hidden = frame.content is not Content.CAMERA
        if self._hidden:
            return
        self._meter.take(frame.image, result)
        self._reading, self._time_s = self._meter.reading(), frame.time_s
        self._remember()

    def forget_best(self) -> None:
        """Forget the best set-up of this camera."""
        self._memory.keep(self._camera, None)
        self._better_since_s = None

    def view(self) -> LightView:
        """What is shown now."""
        now, best = goodness(self._reading), self._memory.best(self._camera)
        advice = None if self._hidden else self._coach.advice(self._reading, self._time_s)
        if self._hidden:
            text = tr(_HIDDEN)
        elif now is None:
            text = tr(NO_FACE)
        else:
            text = tr(WELL) if advice is None else tr(ADVICE[advice.trouble], value=advice.value)
        then = None if best is None else best.reading
        rows = tuple(
            ShownRow(tr(row.title), tr(row.help), _words(row, self._reading), _words(row, then)) for row in ROWS
        )
        well = now is not None and advice is None and not self._hidden
        return LightView(text, well, now, _compared(now, best), rows, best is not None)

    def _remember(self) -> None:
        now, best = goodness(self._reading), self._memory.best(self._camera)
        if now is None or now < (best.goodness + _BETTER if best else 0.0):
            self._better_since_s = None
        elif self._better_since_s is None:
            self._better_since_s = self._time_s
        elif self._time_s - self._better_since_s >= _STEADY_S:
            self._memory.keep(self._camera, SetUp(now, self._reading))
            self._better_since_s = None


def _words(row: Row, seen: LightReading | None) -> str:
    value = None if seen is None else value_of(row, seen)
    return UNKNOWN if value is None else tr(row.words, value=value)


def _compared(now: float | None, best: SetUp | None) -> str:
    if now is None:
        return ""
    if best is None:
        return tr("{now:.0f} of 100. The best set-up is remembered once it was seen for some seconds.", now=now)
    if now >= best.goodness - _BETTER:
        return tr("{now:.0f} of 100: as good as ever with this camera.", now=now)
    return tr("{now:.0f} of 100; at its best with this camera it was {best:.0f}.", now=now, best=best.goodness)
