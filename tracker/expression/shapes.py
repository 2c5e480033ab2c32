"""The 52 shapes of ARKit: their names and order, how far each can be told from one camera's picture, and from what.

Left and right are the subject's own. The order is that of Live Link Face on the wire; its CSV has another.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.readings import Grade
from tracker.words import later


@dataclass(frozen=True, slots=True)
class Shape:
    """One of the 52.

    Attributes
    ----------
    name : str
        ARKit's, such as ``jawOpen``.
    grade : Grade
    source : str
        What it is told from; where it is not given, why. To be translated where it is shown.
    region : str
        The part of the face: "eyes", "jaw", "mouth", "brows", "cheeks" or "nose".
    """

    name: str
    grade: Grade
    source: str
    region: str


_M, _E, _N = Grade.MEASURED, Grade.ESTIMATED, Grade.NOT_GIVEN

_LIDS = later("the lids, as the eye network sees them, and the distance of their points")
_GAZE = later("where the iris is in the eye")
_JAW = later("the chin and the lower lip")
_LIPS = later("the outline of the lips")
_CORNERS = later("the corners of the mouth")
_BROW = later("the line of the brow")
_CHIN_ONLY = later("the chin, where it drops more than the lips part")
_THIN = later("how much of the lip is seen: it may also be pressed")
_DOWN = later("the corners of the mouth, which move down far less than up")
_FOLDS = later("it shows in folds of the skin, which no point follows")
_INWARD = later("it moves towards the camera")
_INSIDE = later("no point is on the tongue")
_LOWER_LID = later("the lower lid moves by less than the points are sure")
_BULGE = later("no point is on the cheeks")

# For each eye in turn: what is told of it, and how.
_EYE = (
    ("eyeBlink", _M, _LIDS),
    ("eyeLookDown", _M, _GAZE),
    ("eyeLookIn", _M, _GAZE),
    ("eyeLookOut", _M, _GAZE),
    ("eyeLookUp", _M, _GAZE),
    ("eyeSquint", _N, _LOWER_LID),
    ("eyeWide", _M, _LIDS),
)
_FACE = (
    ("jawForward", _N, _INWARD, "jaw"),
    ("jawLeft", _M, _JAW, "jaw"),
    ("jawRight", _M, _JAW, "jaw"),
    ("jawOpen", _M, _JAW, "jaw"),
    ("mouthClose", _E, _CHIN_ONLY, "mouth"),
    ("mouthFunnel", _M, _LIPS, "mouth"),
    ("mouthPucker", _M, _LIPS, "mouth"),
    ("mouthLeft", _M, _LIPS, "mouth"),
    ("mouthRight", _M, _LIPS, "mouth"),
    ("mouthSmileLeft", _M, _CORNERS, "mouth"),
    ("mouthSmileRight", _M, _CORNERS, "mouth"),
    ("mouthFrownLeft", _E, _DOWN, "mouth"),
    ("mouthFrownRight", _E, _DOWN, "mouth"),
    ("mouthDimpleLeft", _N, _FOLDS, "mouth"),
    ("mouthDimpleRight", _N, _FOLDS, "mouth"),
    ("mouthStretchLeft", _M, _CORNERS, "mouth"),
    ("mouthStretchRight", _M, _CORNERS, "mouth"),
    ("mouthRollLower", _E, _THIN, "mouth"),
    ("mouthRollUpper", _E, _THIN, "mouth"),
    ("mouthShrugLower", _N, _FOLDS, "mouth"),
    ("mouthShrugUpper", _N, _FOLDS, "mouth"),
    ("mouthPressLeft", _N, _FOLDS, "mouth"),
    ("mouthPressRight", _N, _FOLDS, "mouth"),
    ("mouthLowerDownLeft", _M, _LIPS, "mouth"),
    ("mouthLowerDownRight", _M, _LIPS, "mouth"),
    ("mouthUpperUpLeft", _M, _LIPS, "mouth"),
    ("mouthUpperUpRight", _M, _LIPS, "mouth"),
    ("browDownLeft", _M, _BROW, "brows"),
    ("browDownRight", _M, _BROW, "brows"),
    ("browInnerUp", _M, _BROW, "brows"),
    ("browOuterUpLeft", _M, _BROW, "brows"),
    ("browOuterUpRight", _M, _BROW, "brows"),
    ("cheekPuff", _N, _BULGE, "cheeks"),
    ("cheekSquintLeft", _N, _BULGE, "cheeks"),
    ("cheekSquintRight", _N, _BULGE, "cheeks"),
    ("noseSneerLeft", _N, _FOLDS, "nose"),
    ("noseSneerRight", _N, _FOLDS, "nose"),
    ("tongueOut", _N, _INSIDE, "mouth"),
)

SHAPES: tuple[Shape, ...] = (
    *(Shape(name + side, grade, source, "eyes") for side in ("Left", "Right") for name, grade, source in _EYE),
    *(Shape(*row) for row in _FACE),
)
NAMES: tuple[str, ...] = tuple(shape.name for shape in SHAPES)


def given_names() -> tuple[str, ...]:
    """The shapes that a face can have at all, in order."""
    return tuple(shape.name for shape in SHAPES if shape.grade is not Grade.NOT_GIVEN)


def mirrored_name(name: str) -> str:
    """The shape that a shape becomes when the picture is mirrored; in the middle of the face it stays itself."""
    for one, other in (("Left", "Right"), ("Right", "Left")):
        if name.endswith(one):
            return name.removesuffix(one) + other
    return name
