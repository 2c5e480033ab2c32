"""Where the skin of a face is seen: up to its hair, for a face that takes its place.

What tells covers does not look at all of a forehead, and not every face model tells them. So skin is followed upwards
by its colour, row by row of cells, from where it is known to be: hair, a cap or the wall ends it, a shine does not.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.covers import follow_skin
from tracker.effects.face_frame import face_frame
from tracker.types import Covers, Image, Points, read_only

# Rows of cells that are added above those of the covers, as a share of their number.
_MORE_ROWS = 0.3
# The first rows of the covers' own cells see too little of what is above them.
_UNSURE_ROWS = 2
# Probabilities of skin, of 255, between which it is ever more followed upwards from a cell.
_UNSURE, _SURE = 130, 200
# Differences of colour, as logarithms of ratios, between which a cell is ever less of the skin beneath it; what is
# brighter differs by this share of that.
_ALIKE, _OTHER, _SHINE = 0.2, 0.45, 0.4
# The skin's colour is that of so many rows beneath and columns about.
_KNOWN_ROWS, _NEAR_COLUMNS = 8, 9
# Grey levels that keep the dark from mattering.
_DARK = 12.0
# How much of a cell's skin goes on into the ones beside it in the row above.
_WIDENING = 0.85
# Cells are means over so many places, squared.
_PLACES = 3
# Where nothing is known but points: the cells' side and the corners of their grid, in outer-eye distances of the face.
_CELL, _LOW_XY, _HIGH_XY = 0.04, (-1.2, -1.45), (1.2, 1.2)
_BROWS = (17, 18, 19, 20, 21, 22, 23, 24, 25, 26)


def skin_of(covers: Covers | None, picture: Image, points_xy: Points) -> Covers:
    """Where skin is seen over all of a face.

    Parameters
    ----------
    covers : Covers or None
        What is before it, as far as that was told.
    picture : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
    """
    return skin_by_colour(picture, points_xy) if covers is None else with_forehead(covers, picture)


def with_forehead(covers: Covers, picture: Image) -> Covers:
    """The covers with rows of cells added above them, so that they reach over the forehead and into the hair.

    Parameters
    ----------
    covers : Covers
    picture : ndarray, shape (height, width, 3), uint8, BGR
    """
    more = round(_MORE_ROWS * len(covers.skin))
    skin, cover = (np.pad(cells, ((more, 0), (0, 0))) for cells in (covers.skin, covers.cover))
    matrix = covers.picture_from_cells.copy()
    matrix[:, 2] -= more * matrix[:, 1]
    first = more + _UNSURE_ROWS
    skin[:first] = _followed_up(picture, matrix, skin, first)
    return _covers(cover, skin, matrix)


def skin_by_colour(picture: Image, points_xy: Points) -> Covers:
    """The same where nothing but a face's points is known: nothing is before it but its hair.

    Parameters
    ----------
    picture : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
    """
    frame = face_frame(points_xy)
    columns, rows = np.rint(np.subtract(_HIGH_XY, _LOW_XY) / _CELL).astype(int)
    matrix = np.column_stack([_CELL * frame.axes, frame.in_picture(np.array([_LOW_XY]))[0]])
    to_cells = cv2.invertAffineTransform(matrix)
    cells_xy = points_xy @ to_cells[:, :2].T + to_cells[:, 2]
    skin = np.zeros((rows, columns), np.uint8)
    outline = np.rint(np.vstack([cells_xy[:17], cells_xy[list(reversed(_BROWS))]])).astype(np.int32)
    cv2.fillPoly(skin, [cv2.convexHull(outline)], 255)
    first = int(np.clip(np.floor(cells_xy[list(_BROWS), 1].min()), 1, rows - 1))
    skin[:first] = _followed_up(picture, matrix, skin, first)
    # Below the brows the points tell it: all around is laid aside only above them.
    skin[first:] = 255
    return _covers(np.zeros_like(skin), skin, matrix)


def _covers(cover: Image, skin: Image, matrix: NDArray[np.float64]) -> Covers:
    return Covers(*(read_only(np.ascontiguousarray(part)) for part in (cover, skin, matrix)))  # type: ignore[arg-type]


def _followed_up(picture: Image, matrix: NDArray[np.float64], skin: Image, first: int) -> Image:
    """The probability of skin, of 255, in the rows before the first known one, shape (first, columns)."""
    columns, beneath = skin.shape[1], min(len(skin), first + _KNOWN_ROWS)
    # Logarithms, so that a shade is the same on all skins.
    cells = cells_of(picture, matrix, (columns, beneath)).astype(np.float32)
    colours = np.asarray(cv2.log(cells + np.float32(_DARK)), np.float32)
    sure = np.where(skin[first:beneath] >= _SURE, np.float32(1.0), np.float32(0.0))
    if not sure.any():
        return np.zeros((first, columns), np.uint8)
    known = _skin_colours(colours[first:], sure)
    share = np.clip((skin[first].astype(np.float32) - _UNSURE) / np.float32(_SURE - _UNSURE), 0.0, 1.0)
    out = np.empty((first, columns), np.float32)
    follow_skin(colours, first, known, share, (_ALIKE, _OTHER, _SHINE, _WIDENING), out)
    return np.rint(255 * out).astype(np.uint8)


def _skin_colours(colours: NDArray[np.float32], sure: NDArray[np.float32]) -> NDArray[np.float32]:
    """The skin's colour about each column, shape (columns, 3): that of the nearest ones, or of all."""
    weighted, count = (colours * sure[..., None]).sum(axis=0), sure.sum(axis=0)
    near, near_count = (cv2.blur(one[None], (_NEAR_COLUMNS, 1))[0] for one in (weighted, count[:, None]))
    near_count = near_count.reshape(-1, 1)
    usual = weighted.sum(axis=0) / count.sum()
    # As if one cell of the usual colour were among them.
    return np.asarray((near + usual / _NEAR_COLUMNS) / (near_count + 1 / _NEAR_COLUMNS), np.float32)


def cells_of(picture: Image, matrix: NDArray[np.float64], size: tuple[int, ...]) -> Image:
    """The mean colours of cells, shape (rows, columns, 3), uint8, BGR; beyond the picture its border goes on.

    Parameters
    ----------
    picture : ndarray, shape (height, width, 3), uint8, BGR
    matrix : ndarray, shape (2, 3), float64
        Takes (column, row, 1) of the cells to pixels.
    size : tuple of int
        Columns and rows.
    """
    fine = matrix.copy()
    fine[:, :2] /= _PLACES
    fine[:, 2] += fine[:, :2].sum(axis=1) * (1 - _PLACES) / 2
    places = cv2.warpAffine(
        picture,
        fine,
        (size[0] * _PLACES, size[1] * _PLACES),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(cv2.resize(places, size, interpolation=cv2.INTER_AREA), np.uint8)
