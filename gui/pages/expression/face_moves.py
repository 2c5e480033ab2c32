"""How each signal moves the points of the drawn face. Drawn by hand, after what ARKit's shapes are. No Qt.

Millimetres at a signal of 1, in the head's frame: x to the subject's left, y down, z back. Of what comes in pairs the
subject's left is written down; the right is its mirror image.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

import numpy as np

from tracker.geometry import Points, read_only
from tracker.markup import markup_of

_POINTS: Final = 68
_MM: Final = 1e-3
Moves = Mapping[int, tuple[float, float, float]]


def _all(points: range, move: tuple[float, float, float]) -> Moves:
    return dict.fromkeys(points, move)


_LOWER_LIP: Final = (*range(55, 60), *range(65, 68))
# A jaw turns about its joints: what lies further down goes further.
_JAW_DOWN: Final = {
    8: 26,
    7: 26,
    9: 26,
    6: 24,
    10: 24,
    5: 19,
    11: 19,
    4: 11,
    12: 11,
    3: 5,
    13: 5,
    57: 29,
    56: 28,
    58: 28,
    55: 19,
    59: 19,
    66: 30,
    65: 28,
    67: 28,
    48: 6,
    54: 6,
    60: 7,
    64: 7,
    49: 1,
    53: 1,
    62: -1,
    61: -1,
    63: -1,
}
_SIDED: Final[Mapping[str, Moves]] = {
    "eyeSquint": {46: (0, -2.0, 0), 47: (0, -2.0, 0), 43: (0, 1.0, 0), 44: (0, 1.2, 0)},
    "browOuterUp": {23: (0, -2.5, 0), 24: (0, -5.0, 0), 25: (0, -6.5, 0), 26: (0, -4.5, 0)},
    "browDown": {22: (-2.5, 6.0, 0), 23: (-1.5, 5.5, 0), 24: (-0.5, 4.0, 0), 25: (0, 2.5, 0), 26: (0, 1.0, 0)},
    "mouthSmile": {
        54: (6.5, -6.5, 4),
        53: (4.0, -3.0, 2),
        55: (4.5, -4.0, 2),
        64: (6.0, -6.0, 4),
        52: (1.2, -0.3, 0),
        56: (1.8, -1.5, 0),
        63: (2.4, -1.2, 0),
        65: (2.4, -1.4, 0),
        46: (0, -1.0, 0),
        47: (0, -1.0, 0),
        35: (1.0, -0.5, 0),
    },
    "mouthFrown": {
        54: (1.0, 6.0, 0),
        53: (0.5, 3.2, 0),
        55: (0.5, 3.2, 0),
        64: (1.0, 5.6, 0),
        52: (0, 1.0, 0),
        56: (0, 0.6, 0),
    },
    "mouthDimple": {54: (4.0, -1.2, 3), 64: (3.6, -1.2, 3), 53: (1.6, 0, 1), 55: (1.6, 0, 1)},
    "mouthStretch": {54: (6.0, 2.2, 3), 64: (5.4, 2.0, 3), 53: (3.0, 1.0, 1), 55: (3.2, 1.2, 1)},
    "mouthUpperUp": {52: (0, -4.0, 0), 53: (0, -3.4, 0), 51: (0, -2.0, 0), 63: (0, -4.4, 0), 62: (0, -2.4, 0)},
    "mouthLowerDown": {55: (0, 3.0, 0), 56: (0, 5.0, 0), 57: (0, 2.6, 0), 65: (0, 5.6, 0), 66: (0, 2.8, 0)},
    "mouthPress": {52: (0, 1.6, 0), 53: (0, 1.0, 0), 51: (0, 0.8, 0), 55: (0, -1.0, 0), 56: (0, -1.6, 0)},
    "mouth": _all(range(48, 68), (8.0, 0, 0)),
    "jaw": {
        **dict.fromkeys((*range(5, 12), *_LOWER_LIP), (8.0, 0, 0)),
        4: (4.0, 0, 0),
        12: (4.0, 0, 0),
        48: (3.0, 0, 0),
        54: (3.0, 0, 0),
    },
    "cheekSquint": {46: (0, -2.2, 0), 47: (0, -2.2, 0)},
    "noseSneer": {35: (0.5, -2.8, 0), 34: (0.2, -1.6, 0), 52: (0, -1.4, 0), 53: (0, -1.2, 0), 22: (-1.0, 1.5, 0)},
}
# As half of them, for the left; the points in the middle are written down at their half.
_BOTH: Final[Mapping[str, Moves]] = {
    "browInnerUp": {22: (0, -7.0, 0), 23: (0, -4.6, 0), 24: (0, -1.8, 0)},
    "mouthFunnel": {
        54: (-8.0, 0, -3),
        64: (-7.0, 0, -3),
        53: (-2.0, -2.0, -4),
        52: (0, -3.0, -5),
        51: (0, -1.4, -2.5),
        55: (-2.0, 3.0, -4),
        56: (0, 4.0, -5),
        57: (0, 2.0, -2.5),
        63: (0, -2.6, -4),
        62: (0, -1.3, -2),
        65: (0, 4.6, -4),
        66: (0, 2.3, -2),
    },
    "mouthPucker": {
        54: (-11.0, 0, -4),
        64: (-10.0, 0, -4),
        53: (-5.5, -0.6, -5),
        55: (-6.0, 0.6, -5),
        52: (-2.0, -1.0, -5),
        56: (-2.0, 1.0, -5),
        63: (-3.0, 0, -5),
        65: (-3.0, 0, -5),
    },
    "mouthRollUpper": {52: (0, 2.4, 1), 53: (0, 1.4, 1), 51: (0, 1.2, 0.5)},
    "mouthRollLower": {55: (0, -2.0, 1), 56: (0, -3.2, 1), 57: (0, -1.6, 0.5)},
    "mouthShrugUpper": {52: (0, -2.4, -1), 53: (0, -1.6, 0), 51: (0, -1.2, 0), 63: (0, -2.0, 0), 62: (0, -1.0, 0)},
    "mouthShrugLower": {
        55: (0, -2.4, 0),
        56: (0, -3.2, -1),
        57: (0, -1.6, -1),
        65: (0, -2.6, 0),
        66: (0, -1.3, 0),
        9: (0, -2.0, 0),
        8: (0, -1.0, 0),
    },
    "mouthClose": {
        55: (0, -14.0, 0),
        56: (0, -21.0, 0),
        57: (0, -11.0, 0),
        65: (0, -25.0, 0),
        66: (0, -13.0, 0),
    },
    "cheekPuff": {12: (3.0, 0, 0), 13: (4.5, 0, 0), 14: (3.5, 0, 0), 11: (1.5, 0, 0)},
}
# The mean of many faces in pictures has its mouth a little open; a face at rest does not.
_CLOSING: Final = {
    **dict.fromkeys((56, 57, 58, 65, 66, 67), (0.0, -6.4, 0.0)),
    **dict.fromkeys((55, 59), (0.0, -4.0, 0.0)),
    **dict.fromkeys((6, 7, 8, 9, 10), (0.0, -4.5, 0.0)),
    **dict.fromkeys((5, 11), (0.0, -3.0, 0.0)),
    **dict.fromkeys((61, 62, 63), (0.0, 0.6, 0.0)),
}


@cache
def closing_m() -> Points:
    """What closes the mouth of the mean face, shape (68, 3), metres."""
    made: Points = read_only(_array(_CLOSING))  # type: ignore[assignment]
    return made


@cache
def moves_m() -> Mapping[str, Points]:
    """What each signal does at 1, shape (68, 3), metres; signals that are not in it move no point."""
    moves: dict[str, Points] = {"jawOpen": _array({p: (0.0, float(down), 0.0) for p, down in _JAW_DOWN.items()})}
    for stem, move in _SIDED.items():
        moves[f"{stem}Left"] = _array(move)
        moves[f"{stem}Right"] = _mirrored(moves[f"{stem}Left"])
    for name, move in _BOTH.items():
        half = _array(move)
        moves[name] = half + _mirrored(half)
    for move_m in moves.values():
        read_only(move_m)
    return moves


def _array(move: Moves) -> Points:
    array = np.zeros((_POINTS, 3))
    for point, shift_mm in move.items():
        array[point] = shift_mm
    return _MM * array


def _mirrored(move_m: Points) -> Points:
    return np.asarray(move_m[markup_of(_POINTS).mirror] * (-1.0, 1.0, 1.0))
