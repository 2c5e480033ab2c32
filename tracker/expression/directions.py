"""How a face moves by each shape, and how much of each is in a movement that was seen.

The directions are set by hand on the 68 points of a mean face, in millimetres at the full shape. What the pose leaves
in the points (a little turn, tilt, shift or size, as heads are not of the mean depth) has directions of its own, of
either sign, that are found along with them: without these a nod would raise the brows.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import hypot, radians

import numpy as np
from numpy.typing import NDArray

from tracker.expression.shapes import mirrored_name
from tracker.markup import IBUG_68
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Points

Array = NDArray[np.float64]

# Where each point goes, millimetres right and down in the picture; the subject's left is on the right.
_Moves = Mapping[int, tuple[float, float]]

_JAW_OPEN: _Moves = {
    6: (0, 18),
    7: (0, 21),
    8: (0, 22),
    9: (0, 21),
    10: (0, 18),
    4: (1, 10),
    5: (1, 14),
    11: (-1, 14),
    12: (-1, 10),
    3: (0, 5),
    13: (0, 5),
    48: (2, 8),
    54: (-2, 8),
    60: (2, 8),
    64: (-2, 8),
    49: (1, 0),
    53: (-1, 0),
    55: (-2, 17),
    56: (0, 21),
    57: (0, 22),
    58: (0, 21),
    59: (2, 17),
    65: (-1, 21),
    66: (0, 22),
    67: (1, 21),
}
_LOWER_LIP = (55, 56, 57, 58, 59, 65, 66, 67)
_MIDDLE: Mapping[str, _Moves] = {
    "jawOpen": _JAW_OPEN,
    # The lips stay together while the jaw opens.
    "mouthClose": {
        **{point: (-x, -y) for point, (x, y) in _JAW_OPEN.items() if point >= 48},
        **{point: (-_JAW_OPEN[point][0], 3 - _JAW_OPEN[point][1]) for point in _LOWER_LIP},
        **dict.fromkeys((50, 51, 52, 61, 62, 63), (0.0, 3.0)),
    },
    "mouthFunnel": {
        48: (7, 0),
        60: (7, 0),
        49: (4, -3),
        50: (1, -4),
        51: (0, -4),
        61: (2, -3),
        62: (0, -3),
        54: (-7, 0),
        64: (-7, 0),
        53: (-4, -3),
        52: (-1, -4),
        63: (-2, -3),
        55: (-4, 4),
        56: (-1, 6),
        57: (0, 6),
        58: (1, 6),
        59: (4, 4),
        65: (-2, 5),
        66: (0, 5),
        67: (2, 5),
    },
    "mouthPucker": {
        48: (10, 0),
        60: (10, 0),
        49: (6, 0),
        50: (2, -1),
        51: (0, -1),
        61: (3, 1),
        62: (0, 1),
        54: (-10, 0),
        64: (-10, 0),
        53: (-6, 0),
        52: (-2, -1),
        63: (-3, 1),
        55: (-6, 0),
        56: (-2, 1),
        57: (0, 1),
        58: (2, 1),
        59: (6, 0),
        65: (-3, -1),
        66: (0, -1),
        67: (3, -1),
    },
    "mouthRollLower": {55: (0, -3), 56: (0, -5), 57: (0, -5), 58: (0, -5), 59: (0, -3)},
    "mouthRollUpper": {49: (0, 2), 50: (0, 4), 51: (0, 4), 52: (0, 4), 53: (0, 2)},
    "browInnerUp": {
        21: (0, -8),
        22: (0, -8),
        20: (0, -6),
        23: (0, -6),
        19: (0, -2.5),
        24: (0, -2.5),
    },
}
_LEFT: Mapping[str, _Moves] = {
    "jawLeft": {
        **dict.fromkeys((6, 7, 8, 9, 10), (10, 0)),
        5: (7, 0),
        11: (7, 0),
        4: (4, 0),
        12: (4, 0),
        **dict.fromkeys(_LOWER_LIP, (6, 0)),
        48: (2, 0),
        54: (2, 0),
        60: (2, 0),
        64: (2, 0),
    },
    "mouthLeft": dict.fromkeys(range(48, 68), (9, 0)),
    "mouthSmileLeft": {
        54: (7, -8),
        64: (6, -7),
        53: (4, -4),
        55: (5, -5),
        63: (2, -2),
        65: (2, -2.5),
        52: (1, -1),
        56: (1, -1.5),
    },
    "mouthFrownLeft": {54: (1, 6), 64: (1, 5), 53: (0, 2), 55: (0, 3.5)},
    "mouthStretchLeft": {54: (9, 1.5), 64: (8, 1.5), 53: (5, 1), 55: (6, 2), 63: (2.5, 0.5), 65: (3, 1), 56: (1.5, 1)},
    "mouthLowerDownLeft": {55: (0, 4), 56: (0, 7), 57: (0, 4.5), 65: (0, 7), 66: (0, 4.5)},
    "mouthUpperUpLeft": {53: (0, -4), 52: (0, -6), 51: (0, -3.5), 63: (0, -6), 62: (0, -3.5)},
    "browDownLeft": {22: (-3, 6), 23: (-2, 6), 24: (-1, 5), 25: (0, 3), 26: (0, 1)},
    "browOuterUpLeft": {26: (0, -5), 25: (0, -8), 24: (0, -7), 23: (0, -3)},
}

# The jaw line slides along the face as it turns, and lids blink.
_WEIGHTS = np.ones(68)
_WEIGHTS[:17] = (0, 0, 0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.2, 0.2, 0.15, 0.1, 0.05, 0.02, 0, 0, 0)
_WEIGHTS[36:48] = (1, 0.1, 0.1, 1, 0.1, 0.1, 1, 0.1, 0.1, 1, 0.1, 0.1)
# Of sums of shapes that explain a movement equally well, the smaller one and the one of fewer; square millimetres.
_RIDGE, _NUISANCE_RIDGE, _SPARSITY = 6.0, 1.0, 3.0
# What of each shape is taken for noise: of a face that looks ahead, and more of one that is turned by a radian, where
# depths that are not of the mean face show.
_NOISE, _NOISE_PER_RAD, _MOST_TURNED_RAD = 0.02, 0.3, radians(45)
# What a still face seems to do as it nods down by a radian, as it turns to its right by one, and as it closes its eyes:
# the points of lips and brows are found in shadows and folds that move, and a shape model lifts the brow over a closed
# eye. Measured on faces that do so. Right sides mirror the left ones.
_BY_PITCH: Mapping[str, float] = {
    "mouthRollLower": -0.55,
    "browInnerUp": -0.25,
    "browOuterUpLeft": -0.2,
    "browDownLeft": 0.1,
    "mouthUpperUpLeft": 0.2,
    "mouthFunnel": -0.12,
    "jawOpen": 0.35,
    "mouthClose": 0.5,
}
_BY_YAW: Mapping[str, float] = {"mouthSmileLeft": 0.3, "mouthStretchLeft": 0.3, "mouthLeft": -0.12}
_BY_CLOSED: Mapping[str, float] = {"browInnerUp": 0.13, "browOuterUpLeft": 0.16}


class Directions:
    """The shapes that points tell, and how to find them in a movement.

    Parameters
    ----------
    mean_m : ndarray, shape (68, 3), float64, metres
        The face on which they are set.

    Attributes
    ----------
    names : tuple of str
    moves_m : ndarray, shape (shapes, 68, 2), float64, metres
        Of each shape at 1.
    """

    def __init__(self, mean_m: Points) -> None:
        # Slow to load, and not needed before faces are read; but then here, so that no frame waits for it.
        from scipy.optimize import nnls

        self._least_squares = nnls
        moves = _all_moves()
        self.names = tuple(moves)
        shapes_mm = np.stack([_as_array(one) for one in moves.values()])
        self.moves_m = shapes_mm / 1000
        flat, nuisances = shapes_mm.reshape(len(moves), -1), _nuisances(mean_m)
        weights = np.repeat(_WEIGHTS, 2)
        own = (nuisances * weights) @ nuisances.T + _NUISANCE_RIDGE * np.eye(len(nuisances))
        # With the nuisances taken out of it, a weighted square between two movements.
        metric = np.diag(weights) - (nuisances * weights).T @ np.linalg.solve(own, nuisances * weights)
        gram = flat @ metric @ flat.T + _RIDGE * np.eye(len(flat))
        self._root = np.ascontiguousarray(np.linalg.cholesky(gram).T)
        # Least squares in the root are those in the points: |root w - step|.
        self._project = np.linalg.solve(self._root.T, flat @ metric) * 1000
        self._offset = np.linalg.solve(self._root.T, np.full(len(flat), _SPARSITY))
        leaks = (self._leak(_BY_YAW, -1), self._leak(_BY_PITCH, 1), self._leak(_BY_CLOSED, 1))
        self._by_state = self._root @ np.column_stack(leaks)

    def _leak(self, left: Mapping[str, float], sign: int) -> Array:
        leak = np.zeros(len(self.names))
        for name, amount in left.items():
            leak[self.names.index(name)] = amount
            if (other := mirrored_name(name)) != name:
                leak[self.names.index(other)] = sign * amount
        return leak

    def amounts(self, movement_m: Array, yaw_rad: float, pitch_rad: float, closed: float) -> Array:
        """How much of each shape is in a movement.

        Parameters
        ----------
        movement_m : ndarray, shape (68, 2), float64, metres
            From rest, in the plane of the face.
        yaw_rad, pitch_rad : float
            How the head is turned.
        closed : float
            How far the eyes are, 0 to 1.

        Returns
        -------
        ndarray, shape (shapes,), float64
            0 or more; 1 is as far as the direction that is set by hand, and a person may go farther.
        """
        step = self._project @ movement_m.reshape(-1) - self._by_state @ (yaw_rad, pitch_rad, closed) - self._offset
        noise = _NOISE + _NOISE_PER_RAD * min(_MOST_TURNED_RAD, hypot(yaw_rad, pitch_rad))
        return np.asarray(np.maximum(self._least_squares(self._root, step)[0] - noise, 0.0) / (1.0 - noise))


@lru_cache(maxsize=1)
def shipped_directions() -> Directions:
    """Those on the mean face that comes with the program.

    Raises
    ------
    ModelFileError
        If that is missing or damaged.
    """
    return Directions(shipped_shape_3d().mean_m)


def _all_moves() -> dict[str, _Moves]:
    both = {}
    for name, moves in _LEFT.items():
        both[name] = moves
        both[mirrored_name(name)] = {int(IBUG_68.mirror[point]): (-x, y) for point, (x, y) in moves.items()}
    return {**_MIDDLE, **both}


def _as_array(moves: _Moves) -> Array:
    array = np.zeros((68, 2))
    for point, move in moves.items():
        array[point] = move
    return array


def _nuisances(mean_m: Points) -> Array:
    """What is left of the pose in the points, as movements of some millimetres; shape (6, 136)."""
    x, y, z = 1000 * mean_m.T
    nothing, one = np.zeros_like(x), np.ones_like(x)
    rows = ((one, nothing), (nothing, one), (x / 30, y / 30), (-y / 30, x / 30), (z / 10, nothing), (nothing, z / 10))
    return np.stack([np.column_stack(row).reshape(-1) for row in rows])
