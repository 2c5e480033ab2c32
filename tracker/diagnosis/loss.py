"""A loss of the face and its cause. Frozen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.diagnosis.measures import Measure


class LossCause(Enum):
    """Why a face may be lost."""

    DARK = "too dark"
    GLARE = "too bright"
    BACKLIGHT = "light from behind"
    SIDE_LIGHT = "light from one side"
    LENS_COVERED = "camera covered"
    BLUR = "blurred"
    FAST = "too fast"
    COVERED = "face covered"
    TURNED = "turned too far"
    LEFT = "left the picture"
    FAR = "too far away"
    NEAR = "too near"
    OTHER_FACE = "another face"
    CUT = "cut in the film"
    STALLED = "pictures stopped"
    UNKNOWN = "unknown"


class Side(Enum):
    """Where to, in the picture as the camera gives it: TILTED is a roll, to either side."""

    LEFT = "left"
    RIGHT = "right"
    ABOVE = "above"
    BELOW = "below"
    TILTED = "tilted"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A measure that decided.

    Attributes
    ----------
    measure : Measure
    value : float
        What was measured.
    limit : float
        From where on it speaks for the cause.
    """

    measure: Measure
    value: float
    limit: float


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Why a face was lost, as far as the measures tell.

    Attributes
    ----------
    cause : LossCause
        UNKNOWN where no rule is sure.
    second : LossCause or None
        What else speaks for itself.
    confidence : float
        0 to 1; 0 where the cause is not known.
    side : Side or None
        Where the face left the picture, or to which side it turned.
    evidence : tuple of Evidence
        What decided for the cause.
    """

    cause: LossCause = LossCause.UNKNOWN
    second: LossCause | None = None
    confidence: float = 0.0
    side: Side | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Loss:
    """One time that the face was lost.

    Attributes
    ----------
    time_s, index
        Of the frame in which it was lost.
    why : Diagnosis
    lasted_s : float or None
        Until it was found again; None while it is not.
    """

    time_s: float
    index: int
    why: Diagnosis
    lasted_s: float | None = None
