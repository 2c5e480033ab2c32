"""Which way up a film is to be shown: the matrix in its header, of which only the eight right-angled ones are followed.

The layout is that of FFmpeg's ``AV_PKT_DATA_DISPLAYMATRIX`` (ISO/IEC 14496-12, 8.3.2): (a, b, u, c, d, v, x, y, w)
takes a point (p, q) of the stored picture to (a p + c q + x, b p + d q + y); where that lies does not matter here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.words import later

# More than this share of a matrix beside the nearest right-angled one is told.
_TOLD_SHARE = 0.02
_LEAST_DETERMINANT = 1e-3
# A quarter turn against the clock, y pointing down, and a mirror that swaps left and right.
_QUARTER_TURN = np.array([[0, 1], [-1, 0]])
_MIRROR = np.array([[-1, 0], [0, 1]])


@dataclass(frozen=True, slots=True)
class Orientation:
    """How a stored picture is turned upright.

    Attributes
    ----------
    quarter_turns : int
        0 to 3, against the clock.
    mirrored : bool
        Left and right are swapped after that.
    problem : str
        What is odd about the matrix, a sentence about the film ``{name}``; empty for one of the eight right angles.
    """

    quarter_turns: int = 0
    mirrored: bool = False
    problem: str = ""

    def upright(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The picture, shape (height, width, channels), upright: a view of it, or itself."""
        if self.quarter_turns:
            image = np.rot90(image, self.quarter_turns)
        return image[:, ::-1] if self.mirrored else image

    def upright_size(self, width: int, height: int) -> tuple[int, int]:
        """(width, height) of a stored picture once it is upright."""
        return (height, width) if self.quarter_turns % 2 else (width, height)


def orientation_of(matrix: Sequence[int]) -> Orientation:
    """The right-angled orientation that is nearest to a display matrix.

    Parameters
    ----------
    matrix : sequence of int, length 9
        In FFmpeg's order, all in one fixed-point unit.

    Returns
    -------
    Orientation
        Upright where the matrix leaves nothing of the picture, or is not finite.
    """
    a, b, _, c, d, _, _, _, _ = (float(value) for value in matrix)
    asked = np.array([[a, c], [b, d]])
    size = float(np.linalg.norm(asked))
    if not 0 < size < np.inf or abs(np.linalg.det(asked / size)) < _LEAST_DETERMINANT:
        return Orientation(
            problem=later("{name} is said to be turned in a way that makes no sense; it is shown as it is stored.")
        )
    kinds = [(turns, mirrored) for mirrored in (False, True) for turns in range(4)]
    turns, mirrored = max(kinds, key=lambda kind: round(float((asked / size * _matrix_of(*kind)).sum()), 6))
    beside = float(np.linalg.norm(asked[_matrix_of(turns, mirrored) == 0]) / size)
    odd = later("{name} is to be shown turned by an odd angle; it is turned by the nearest right angle.")
    return Orientation(turns, mirrored, odd if beside > _TOLD_SHARE else "")


def _matrix_of(quarter_turns: int, mirrored: bool) -> NDArray[np.int64]:
    turned = np.linalg.matrix_power(_QUARTER_TURN, quarter_turns)
    return np.asarray(_MIRROR @ turned if mirrored else turned)
