"""What a face says: signals, expressions, gaze and gestures. All frozen; the arrays in them are read-only.

Left and right are the subject's own. What is not known is None or left out, never 0 and never an old value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import TypeVar

from tracker.geometry import Points

K = TypeVar("K")


def _none() -> Mapping[K, float]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be read from faces; nothing costs anything that nobody asked for.

    Attributes
    ----------
    signals, expressions, gaze, gestures : bool
        What they say.
    covers : bool
        What is before them, which says nothing.
    """

    signals: bool = False
    expressions: bool = False
    gaze: bool = False
    gestures: bool = False
    covers: bool = False

    @property
    def any(self) -> bool:
        """Whether anything is that they say."""
        return self.signals or self.expressions or self.gaze or self.gestures

    def __or__(self, other: Wanted) -> Wanted:
        """What one or the other asks for."""
        return Wanted(
            self.signals or other.signals,
            self.expressions or other.expressions,
            self.gaze or other.gaze,
            self.gestures or other.gestures,
            self.covers or other.covers,
        )

    def __and__(self, other: Wanted) -> Wanted:
        """What both ask for."""
        return Wanted(
            self.signals and other.signals,
            self.expressions and other.expressions,
            self.gaze and other.gaze,
            self.gestures and other.gestures,
            self.covers and other.covers,
        )


NOTHING, EVERYTHING = Wanted(), Wanted(signals=True, expressions=True, gaze=True, gestures=True)


class Side(Enum):
    """The subject's own sides."""

    LEFT = "left"
    RIGHT = "right"


class Grade(Enum):
    """How far a signal can be trusted: seen in the picture, guessed from what goes along with it, or not told."""

    MEASURED = "measured"
    ESTIMATED = "estimated"
    NOT_GIVEN = "not given"


@dataclass(frozen=True, slots=True)
class Iris:
    """The coloured part of an eye, where enough of it is seen.

    Attributes
    ----------
    x_px, y_px : float
        Its centre in the picture.
    radius_px : float
    confidence : float
        0 to 1.
    """

    x_px: float
    y_px: float
    radius_px: float
    confidence: float


@dataclass(frozen=True, slots=True)
class EyeReading:
    """One eye.

    Attributes
    ----------
    openness : float or None
        0 closed, 1 as open as it usually is; wide open is more. None where the eye is hidden.
    iris : Iris or None
    yaw_rad, pitch_rad : float or None
        Where it looks in the head's frame: 0, 0 straight ahead; signs as the head's turns, so positive to the
        subject's own right and down.
    closed : float or None
        Probability that it is closed.
    """

    openness: float | None = None
    iris: Iris | None = None
    yaw_rad: float | None = None
    pitch_rad: float | None = None
    closed: float | None = None


class Zone(Enum):
    """Where somebody looks, as coarsely as it can be told without a calibration; seen from the viewer."""

    CENTRE = "centre"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class ScreenPlace:
    """A place on the screen, screen frame: x right, y up from its centre, metres.

    Attributes
    ----------
    x_m, y_m : float
    error_m : float
        Typical error, measured on fresh points after the calibration.
    """

    x_m: float
    y_m: float
    error_m: float


@dataclass(frozen=True, slots=True, eq=False)
class Gaze:
    """Where both eyes look together.

    Attributes
    ----------
    yaw_rad, pitch_rad : float
        In the head's frame, as for `EyeReading`.
    direction : ndarray, shape (3,), float64, or None
        Unit vector in the camera frame; None while the head's pose is not known.
    zone : Zone or None
    place : ScreenPlace or None
        After a calibration.
    confidence : float
        0 to 1.
    """

    yaw_rad: float
    pitch_rad: float
    direction: Points | None
    zone: Zone | None
    place: ScreenPlace | None
    confidence: float


class Emotion(Enum):
    """Expressions of a face that have a name; they are no feelings."""

    NEUTRAL = "neutral"
    HAPPINESS = "happiness"
    SURPRISE = "surprise"
    SADNESS = "sadness"
    ANGER = "anger"
    DISGUST = "disgust"
    FEAR = "fear"
    CONTEMPT = "contempt"


@dataclass(frozen=True, slots=True)
class Expression:
    """What a face looks like, not what its owner feels.

    Attributes
    ----------
    probabilities : mapping of Emotion to float
        Of all of them, together 1.
    emotion : Emotion or None
        The most probable one; None where none is probable enough: unsure.
    own : mapping of str to float
        Probabilities of the user's own expressions, where some were learnt.
    own_name : str
        The most probable one of these, '' for none of them.
    """

    probabilities: Mapping[Emotion, float]
    emotion: Emotion | None
    own: Mapping[str, float] = field(default_factory=_none)
    own_name: str = ""


class GestureKind(Enum):
    """What a head or a face does in a moment."""

    NOD = "nod"
    SHAKE = "shake"
    TILT = "tilt"
    LEAN_IN = "lean in"
    LEAN_BACK = "lean back"
    LEAN_ASIDE = "lean aside"
    LOOK_ASIDE = "look aside"
    BLINK = "blink"
    DOUBLE_BLINK = "double blink"
    WINK = "wink"
    EYES_CLOSED = "eyes closed"
    RAISED_BROWS = "raised brows"
    OPEN_MOUTH = "open mouth"


@dataclass(frozen=True, slots=True)
class Gesture:
    """Something that a head or a face did.

    Attributes
    ----------
    kind : GestureKind
    start_s, end_s : float
        On the clock of the frames; it is told in the frame in which it is sure.
    side : Side or None
        The subject's own, where there is one.
    strength : float
        0 to 1.
    """

    kind: GestureKind
    start_s: float
    end_s: float
    side: Side | None = None
    strength: float = 1.0


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FaceReading:
    """What one face says in one frame, as far as somebody asked; only of a face that is surely tracked.

    Attributes
    ----------
    shapes : mapping of str to float
        The shapes of ARKit by their names (``jawOpen``), 0 to 1. One that is not in it is not known.
    action_units : mapping of int to float
        Estimates that go by the numbers of FACS, 0 to 1; no coding by a person.
    left, right : EyeReading or None
    gaze : Gaze or None
    expression : Expression or None
    masculine : float or None
        Probability that the shape of the face would be called a man's; only if switched on.
    gestures : tuple of Gesture
        Those that became sure in this frame.
    calibrated : bool
        Whether the neutral face is this person's own.
    """

    shapes: Mapping[str, float] = field(default_factory=_none)
    action_units: Mapping[int, float] = field(default_factory=_none)
    left: EyeReading | None = None
    right: EyeReading | None = None
    gaze: Gaze | None = None
    expression: Expression | None = None
    masculine: float | None = None
    gestures: tuple[Gesture, ...] = ()
    calibrated: bool = False
