"""What is before a face stays before whatever an effect does to it.

What covers the face is taken away before the effect is drawn, and laid back over it after. In its place meanwhile is
the skin around it, more or less: so a hand neither bends along with a face nor lends its colours to another one.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.covers import lay_back, mix_in
from tracker.effects.visible_skin import cells_of
from tracker.types import Covers, Image, Points

Plane = NDArray[np.float32]

# Probabilities between which a cover comes in: rather a little too much of it than fingers that are drawn over.
_FROM, _TO = 0.2, 0.55
# Less of the face's cells than this share is no cover: noise does not cost a copy of the picture.
_LEAST_SHARE = 0.002
# Side of the square of cells by which what is taken away is wider than what is laid back.
_RIM_CELLS = 3
# Sides of the coarser pictures of the cells from which skin is carried into what is taken away, the nearest first.
_COARSER_CELLS = (32, 12, 4)
# Of a cell that skin is taken from the cover has at most this probability, and skin more than this, of 255; where there
# is none the others count as much as this.
_SURELY_FREE, _SURELY_SKIN, _LEAST_WEIGHT = 64, 180, 1e-3
# How alike the colours of a cell's own parts must be to count as one thing: grey levels, squared, over 255 squared.
_ALIKE = 1e-3
# An edge of a cover is looked for within so many cells of where the mask has it.
_EDGE_CELLS = 2
# So many grey levels off on average, something was drawn.
_SEEN = 6.0
# Above its points, and to their sides, a face that takes another's place reaches so far, in their height.
_FOREHEAD, _SIDES = 0.36, 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """The window of a picture out of which a cover was taken, before that and after it: uint8, BGR."""

    before: Image
    free: Image


@dataclass(frozen=True, slots=True, eq=False)
class Cover:
    """Something before a face, in its window of the picture.

    Attributes
    ----------
    left, top : int
    alpha : ndarray, shape (height, width), float32
        How much of each pixel is of it.
    wider : ndarray, shape (height, width), float32
        The same with a rim: without it something of it would stay in the picture when it is taken away.
    """

    left: int
    top: int
    alpha: Plane
    wider: Plane

    def take_away(self, picture: Image, covers: Covers) -> Taken:
        """Put skin in its place.

        Parameters
        ----------
        picture : ndarray, shape (height, width, 3), uint8, BGR
            Changed in place.
        covers : Covers
            What it was made of.
        """
        part = self._of(picture)
        before = part.copy()
        to_cells, size = _moved(covers.picture_from_cells, self.left, self.top), covers.cover.shape[::-1]
        # Cells beside others are not all skin.
        sure = cv2.erode(np.where(covers.cover < _SURELY_FREE, covers.skin, 0), np.ones((_RIM_CELLS,) * 2, np.uint8))
        weight = np.asarray((sure > _SURELY_SKIN) + _LEAST_WEIGHT * covers.skin / 255, np.float32)
        skin = _carried(cells_of(part, to_cells, size), weight)
        filled = cv2.warpAffine(skin, to_cells, part.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
        mix_in(np.asarray(filled, np.uint8), self.wider, part)
        return Taken(before, part.copy())

    def lay_back(self, drawn: Image, taken: Taken) -> None:
        """Put it before what was drawn; where nothing was, the picture is what it was.

        Parameters
        ----------
        drawn : ndarray, shape (height, width, 3), uint8, BGR
            Changed in place.
        taken : Taken
            What `take_away` gave.
        """
        lay_back(taken.before, taken.free, self.alpha, self.wider, _SEEN, self._of(drawn))

    def _of(self, picture: Image) -> Image:
        height, width = self.alpha.shape
        return picture[self.top : self.top + height, self.left : self.left + width]


def cover_of(covers: Covers, picture: Image, face_xy: Points | None = None) -> Cover | None:
    """What is before a face in a picture; None where there is nothing to speak of.

    Parameters
    ----------
    covers : Covers
    picture : ndarray, shape (height, width, 3), uint8, BGR
    face_xy : ndarray, shape (N, 2), float64, pixels, optional
        The face's points, where hair counts too, and whatever else within the face is not skin: for a face that takes
        this one's place. A drawn mask lies over hair, and a bent face takes its hair along.
    """
    alpha = _sharpened(covers.cover if face_xy is None else 255 - covers.skin)
    if alpha.mean() < _LEAST_SHARE:
        return None
    low, high = _reach_of(alpha, covers.picture_from_cells) if face_xy is None else _face_of(face_xy)
    left, top = np.maximum(np.floor(low), 0).astype(int).tolist()
    right, bottom = np.minimum(np.ceil(high) + 1, picture.shape[1::-1]).astype(int).tolist()
    width, height = right - left, bottom - top
    if min(width, height) < 2:
        return None
    matrix = _moved(covers.picture_from_cells, left, top)
    fitted = _fitted(alpha, matrix, picture[top : top + height, left : left + width])
    wider = cv2.blur(cv2.dilate(alpha, np.ones((_RIM_CELLS,) * 2, np.uint8)), (_RIM_CELLS,) * 2)
    return Cover(left, top, fitted, np.asarray(cv2.warpAffine(wider, matrix, (width, height)), np.float32))


def _sharpened(chances: Image) -> Plane:
    share = np.clip((chances.astype(np.float32) / 255 - _FROM) / (_TO - _FROM), 0.0, 1.0)
    return np.asarray(share * share * (3.0 - 2.0 * share), np.float32)


def _reach_of(alpha: Plane, matrix: NDArray[np.float64]) -> tuple[Points, Points]:
    """The corner nearest to the picture's own and the farthest one, of what a cover may touch."""
    rows, columns = np.nonzero(alpha > 0)
    reach = _EDGE_CELLS + _RIM_CELLS
    x, y = (columns.min() - reach, columns.max() + reach), (rows.min() - reach, rows.max() + reach)
    corners = np.array([[across, down, 1.0] for across in x for down in y]) @ matrix.T
    return corners.min(axis=0), corners.max(axis=0)


def _face_of(points_xy: Points) -> tuple[Points, Points]:
    """The same of what a face in another's place may touch."""
    low, high = points_xy.min(axis=0), points_xy.max(axis=0)
    size = float(np.linalg.norm(high - low))
    return low - size * np.array([_SIDES, _FOREHEAD]), high + size * _SIDES


def _moved(matrix: NDArray[np.float64], left: int, top: int) -> NDArray[np.float64]:
    """From cells to pixels of a window."""
    moved = matrix.copy()
    moved[:, 2] -= left, top
    return moved


def _fitted(alpha: Plane, matrix: NDArray[np.float64], part: Image) -> Plane:
    """A cover's alpha at the picture's own resolution, its edges moved to those that the picture has there.

    A guided filter (K. He, J. Sun and X. Tang, PAMI 2013) whose guide is grey: within a few cells alpha is a linear
    function of the brightness, as far as that explains it.
    """
    size, cell_px = part.shape[1::-1], float(np.linalg.norm(matrix[:, 0]))
    guide = np.asarray(cv2.cvtColor(part, cv2.COLOR_BGR2GRAY), np.float32)
    guide *= np.float32(1 / 255)
    # Two pixels a cell are enough to work it out.
    fewer = tuple(max(2, round(side / max(1.0, 0.5 * cell_px))) for side in size)
    small = cv2.resize(guide, fewer, interpolation=cv2.INTER_AREA)
    share = np.divide(fewer, size)[:, None]
    to_fewer = np.column_stack([matrix[:, :2] * share, (matrix[:, 2:] + 0.5) * share - 0.5])
    coarse = cv2.warpAffine(alpha, to_fewer, fewer)
    side = (1 + 2 * max(1, round(_EDGE_CELLS * min(cell_px, 2.0))),) * 2
    mean, alphas = cv2.blur(small, side), cv2.blur(coarse, side)
    slope = (cv2.blur(small * coarse, side) - mean * alphas) / (cv2.blur(small * small, side) - mean * mean + _ALIKE)
    steep, rest = cv2.blur(slope, side), cv2.blur(alphas - slope * mean, side)
    # What is nearly free or nearly covered is.
    guide *= cv2.resize(1.5 * steep, size)
    guide += cv2.resize(1.5 * rest - 0.25, size)
    return np.clip(guide, 0.0, 1.0, out=guide)


def _carried(cells: Image, weight: Plane) -> Image:
    """Colours of the cells that count, carried on into those that do not: from ever coarser pictures of them."""
    known = np.dstack([cells * weight[..., None], weight])
    filled, size = known, weight.shape[::-1]
    for side in _COARSER_CELLS:
        coarse = cv2.blur(cv2.resize(known, (side, side), interpolation=cv2.INTER_AREA), (3, 3))
        near = cv2.resize(coarse, size, interpolation=cv2.INTER_LINEAR)
        count, missing = near[..., 3:], np.maximum(1.0 - filled[..., 3:], 0.0)
        # What is near tells as much as there is of it.
        filled = filled + near * (missing * np.minimum(4.0 * count, 1.0) / np.maximum(count, 1e-3))
    return np.clip(filled[..., :3] / np.maximum(filled[..., 3:], 1e-3), 0, 255).astype(np.uint8)
