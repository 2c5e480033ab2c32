"""What is before a face stays before whatever an effect does to it.

What covers the face is taken away before the effect is drawn, and laid back over it after. In its place meanwhile is
the skin around it, more or less: so a hand neither bends along with a face nor lends its colours to another one.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Covers, Image

Plane = NDArray[np.float32]

# Probabilities between which a cover comes in.
_FROM, _TO = 0.3, 0.7
# Less of the face's cells than this share is no cover: noise does not cost a copy of the picture.
_LEAST_SHARE = 0.002
# What is taken away reaches so many cells farther than what is laid back, or a rim of it would stay in the picture.
_RIM_CELLS = 1.5
# Skin is carried this many cells into what is taken away, from the nearest on.
_REACHES_CELLS = (1.5, 4.0, 12.0)
# How alike the colours of a cell's own parts must be to count as one thing: grey levels, squared, over 255 squared.
_ALIKE = 1e-3
_EDGE_CELLS = 2


@dataclass(frozen=True, slots=True, eq=False)
class Cover:
    """Something before a face, in its window of the picture.

    Attributes
    ----------
    left, top : int
    alpha : ndarray, shape (height, width), float32
        How much of each pixel is of it.
    """

    left: int
    top: int
    alpha: Plane

    def take_away(self, picture: Image, covers: Covers) -> None:
        """Put skin in its place.

        Parameters
        ----------
        picture : ndarray, shape (height, width, 3), uint8, BGR
            Changed in place.
        covers : Covers
            What it was made of.
        """
        part = self._of(picture)
        to_cells = _moved(covers.picture_from_cells, self.left, self.top)
        size = covers.cover.shape[1::-1]
        cells = cv2.warpAffine(
            part, to_cells, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
        )
        skin = _carried(cells, covers.skin.astype(np.float32) / 255 * (covers.cover < 64))
        across, back = part.shape[1::-1], cv2.invertAffineTransform(to_cells)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        filled = cv2.warpAffine(skin, back, across, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        rim_px = _RIM_CELLS * float(np.linalg.norm(to_cells[:, 0]))
        wider = cv2.dilate(self.alpha, np.ones((1 + 2 * round(rim_px),) * 2, np.uint8))
        part[:] = _mixed(filled, part, cv2.GaussianBlur(wider, (0, 0), max(0.5, 0.5 * rim_px)))

    def lay_back(self, drawn: Image, picture: Image) -> None:
        """Put it before what was drawn.

        Parameters
        ----------
        drawn : ndarray, shape (height, width, 3), uint8, BGR
            Changed in place.
        picture : ndarray, shape (height, width, 3), uint8, BGR
            As it was before anything was done to it.
        """
        part = self._of(drawn)
        part[:] = _mixed(self._of(picture), part, self.alpha)

    def _of(self, picture: Image) -> Image:
        height, width = self.alpha.shape
        return picture[self.top : self.top + height, self.left : self.left + width]


def cover_of(covers: Covers, picture: Image, *, with_hair: bool) -> Cover | None:
    """What is before a face in a picture; None where there is nothing to speak of.

    Parameters
    ----------
    covers : Covers
    picture : ndarray, shape (height, width, 3), uint8, BGR
    with_hair : bool
        Whether hair and whatever else is not skin counts, as for a face that takes this one's place; a drawn mask lies
        over hair, and a bent face takes its hair along.
    """
    chances = 255 - covers.skin if with_hair else covers.cover
    alpha = _sharpened(chances)
    if alpha.mean() < _LEAST_SHARE:
        return None
    window = _window(alpha, covers.picture_from_cells, picture.shape[:2])
    if window is None:
        return None
    left, top, width, height = window
    matrix = cv2.invertAffineTransform(_moved(covers.picture_from_cells, left, top))
    return Cover(left, top, _fitted(alpha, matrix, picture[top : top + height, left : left + width]))


def _sharpened(chances: Image) -> Plane:
    share = np.clip((chances.astype(np.float32) / 255 - _FROM) / (_TO - _FROM), 0.0, 1.0)
    return np.asarray(share * share * (3.0 - 2.0 * share), np.float32)


def _window(alpha: Plane, matrix: NDArray[np.float64], size: tuple[int, ...]) -> tuple[int, int, int, int] | None:
    """Left, top, width and height of the pixels that a cover may touch; None where it is out of the picture."""
    rows, columns = np.nonzero(alpha > 0)
    reach = _EDGE_CELLS + _RIM_CELLS
    x, y = (columns.min() - reach, columns.max() + reach), (rows.min() - reach, rows.max() + reach)
    corners = np.array([[across, down, 1.0] for across in x for down in y]) @ matrix.T
    low = np.maximum(np.floor(corners.min(axis=0)), 0).astype(int)
    high = np.minimum(np.ceil(corners.max(axis=0)) + 1, size[::-1]).astype(int)
    return (*low.tolist(), *(high - low).tolist()) if (high - low).min() >= 2 else None


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
    size = part.shape[1::-1]
    coarse = cv2.warpAffine(alpha, matrix, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    cell_px = 1.0 / max(float(np.linalg.norm(matrix[:, 0])), 1e-6)
    side = (1 + 2 * max(1, round(_EDGE_CELLS * cell_px)),) * 2
    guide = cv2.cvtColor(part, cv2.COLOR_BGR2GRAY).astype(np.float32) / 255
    mean, alphas = cv2.blur(guide, side), cv2.blur(coarse, side)
    slope = (cv2.blur(guide * coarse, side) - mean * alphas) / (cv2.blur(guide * guide, side) - mean * mean + _ALIKE)
    fitted = cv2.blur(slope, side) * guide + cv2.blur(alphas - slope * mean, side)
    return np.clip(1.5 * fitted - 0.25, 0.0, 1.0)


def _carried(cells: Image, weight: Plane) -> Image:
    """Colours of the cells that count, carried on into those that do not."""
    known, solid = weight.copy(), cells.astype(np.float32) * weight[..., None]
    colours, total = solid.copy(), known.copy()
    for reach in _REACHES_CELLS:
        missing = np.clip(1.0 - total, 0.0, 1.0)
        near, count = cv2.GaussianBlur(solid, (0, 0), reach), cv2.GaussianBlur(known, (0, 0), reach)
        # What is near tells as much as there is of it.
        share = missing * np.clip(4.0 * count, 0.0, 1.0) / np.maximum(count, 1e-3)
        colours, total = colours + near * share[..., None], total + count * share
    return np.clip(colours / np.maximum(total, 1e-3)[..., None], 0, 255).astype(np.uint8)


def _mixed(over: Image, under: Image, alpha: Plane) -> Image:
    return np.asarray(cv2.blendLinear(np.ascontiguousarray(over), np.ascontiguousarray(under), alpha, 1.0 - alpha))
