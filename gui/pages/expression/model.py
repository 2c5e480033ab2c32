"""What the Expression page shows of the stream of results. No Qt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from gui.model.emotion_words import EMOTION_WORDS
from gui.model.signal_rows import action_unit
from gui.pages.expression.history import SignalHistory
from gui.words import later, tr
from tracker.geometry import Rotation
from tracker.readings import Emotion, Expression, EyeReading, FaceReading
from tracker.types import TrackResult

# What is no longer known fades within some tenths of a second: it neither stays nor jumps.
_FADE_S: Final = 0.12
_GONE: Final = 0.01
_MOST_OPEN: Final = 1.0

HONEST: Final = later("This reads what a face looks like, not what somebody feels.")


@dataclass(frozen=True, slots=True)
class EyeLook:
    """Where an eye of the drawn face looks, radians as in `EyeReading`, and how open it is."""

    openness: float = 1.0
    yaw_rad: float = 0.0
    pitch_rad: float = 0.0


@dataclass(frozen=True, slots=True)
class ExpressionView:
    """Everything that the page shows of one moment.

    Attributes
    ----------
    signals : mapping of str to float
        Signals by the names of `gui.model.signal_rows`, of those that are known, or were just now and fade.
    known : bool
        Whether a face is read at this moment.
    rotation : Rotation or None
        Of the head.
    left, right : EyeLook
        The subject's own eyes.
    emotions : mapping of Emotion to float
        Probabilities, or what is left of them; empty where none are known.
    headline : str
        The expression by its name, "unsure", or '' where nothing is known; translated.
    """

    signals: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    known: bool = False
    rotation: Rotation | None = None
    left: EyeLook = EyeLook()
    right: EyeLook = EyeLook()
    emotions: Mapping[Emotion, float] = field(default_factory=lambda: MappingProxyType({}))
    headline: str = ""


class Fading:
    """Numbers that fade to nothing, rather than stay, once they are no longer known."""

    def __init__(self) -> None:
        self._values: dict[str, float] = {}

    def step(self, known: Mapping[str, float], dt_s: float) -> dict[str, float]:
        """What to show: the known ones as they are, of the others what is left after ``dt_s``."""
        left = math.exp(-max(dt_s, 0.0) / _FADE_S)
        faded = {name: left * value for name, value in self._values.items() if name not in known}
        self._values = {name: value for name, value in faded.items() if value > _GONE} | dict(known)
        return dict(self._values)


class ExpressionModel:
    """Takes results, and tells what to show.

    Attributes
    ----------
    history : SignalHistory
        The last seconds of all signals, and what happened in them.
    changes : int
        How often a reading came in: while that stays and nothing fades, nothing need be drawn anew.
    """

    def __init__(self) -> None:
        self.history = SignalHistory()
        self.changes = 0
        self._reading: FaceReading | None = None
        self._rotation: Rotation | None = None
        self._signals, self._emotions = Fading(), Fading()
        self._shown_s: float | None = None

    def take(self, result: TrackResult) -> None:
        """Take in what the primary face says in a new result."""
        face = result.primary
        self._reading = face.reading if face is not None else None
        pose = face.pose if face is not None and self._reading is not None else None
        self._rotation = pose.rotation if pose is not None else None
        gestures = self._reading.gestures if self._reading is not None else ()
        self.history.add(result.time_s, signals_of(self._reading, self._rotation), gestures)
        self.changes += 1

    def forget(self) -> None:
        """Another source: nothing is known, and nothing that was."""
        self._reading = self._rotation = None
        self._signals, self._emotions = Fading(), Fading()
        self.history.clear()
        self.changes += 1

    @property
    def reading(self) -> FaceReading | None:
        """What the face says now."""
        return self._reading

    def view(self, now_s: float) -> ExpressionView:
        """What to show at a moment; call it in the order of time."""
        dt_s = 0.0 if self._shown_s is None else now_s - self._shown_s
        self._shown_s = now_s
        reading = self._reading
        expression = reading.expression if reading is not None else None
        probabilities = {} if expression is None else {e.value: p for e, p in expression.probabilities.items()}
        emotions = self._emotions.step(probabilities, dt_s)
        return ExpressionView(
            MappingProxyType(self._signals.step(signals_of(reading, self._rotation), dt_s)),
            reading is not None,
            self._rotation,
            _look(reading.left if reading is not None else None),
            _look(reading.right if reading is not None else None),
            MappingProxyType({Emotion(name): value for name, value in emotions.items()}),
            headline_of(expression),
        )


def signals_of(reading: FaceReading | None, rotation: Rotation | None) -> dict[str, float]:
    """All that is known, 0 to 1, by the names of `gui.model.signal_rows`; turns of the head in degrees."""
    if reading is None:
        return {}
    signals = dict(reading.shapes)
    for name, eye in (("eyeOpenLeft", reading.left), ("eyeOpenRight", reading.right)):
        if eye is not None and eye.openness is not None:
            signals[name] = min(_MOST_OPEN, max(0.0, eye.openness))
    signals |= {action_unit(number): value for number, value in reading.action_units.items()}
    return signals | (_turns(rotation) if rotation is not None else {})


def headline_of(expression: Expression | None) -> str:
    """The expression in a word or two; '' where none is read."""
    if expression is None:
        return ""
    if expression.own_name or not expression.probabilities:
        return expression.own_name
    return tr(EMOTION_WORDS[expression.emotion]) if expression.emotion is not None else tr("Unsure")


def _turns(rotation: Rotation) -> dict[str, float]:
    """Degrees to each side; see ``kernels/README.md`` for the signs."""
    yaw, pitch, roll = (math.degrees(angle) for angle in (rotation.yaw_rad, rotation.pitch_rad, rotation.roll_rad))
    return {
        "headTurnRight": max(0.0, yaw),
        "headTurnLeft": max(0.0, -yaw),
        "headDown": max(0.0, pitch),
        "headUp": max(0.0, -pitch),
        "headTiltLeft": max(0.0, roll),
        "headTiltRight": max(0.0, -roll),
    }


def _look(eye: EyeReading | None) -> EyeLook:
    """As the eye is; where nothing is known, open and straight ahead, as a drawn face at rest."""
    if eye is None:
        return EyeLook()
    openness = 1.0 if eye.openness is None else min(1.3, max(0.0, eye.openness))
    return EyeLook(openness, eye.yaw_rad or 0.0, eye.pitch_rad or 0.0)
