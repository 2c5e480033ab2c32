"""A board to be printed, and where its corners are in a picture.

It is a chessboard with markers in its white squares (ChArUco: S. Garrido-Jurado et al., "Automatic generation and
detection of highly reliable fiducial markers under occlusion", Pattern Recognition 47, 2014), so that parts of it will
do, and every corner is known by its number.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from tracker.errors import VisavisError
from tracker.types import Image, Points
from tracker.whole_file import whole_file

SQUARES = (8, 6)
"""Across and down."""
SQUARE_M = 0.028
PAPERS_M = {"a4": (0.297, 0.210), "letter": (0.2794, 0.2159)}
"""Width and height of the sheets that it fits on."""
CORNERS = (SQUARES[0] - 1) * (SQUARES[1] - 1)

_MARKER_SHARE = 0.75
_DICTIONARY = cv2.aruco.DICT_4X4_50
_DOTS_PER_M = 300 / 0.0254
# The ruler below the board, by which a print is checked.
_RULER_M, _RULER_BELOW_M = 0.1, 0.010
_BLACK, _SHADE = 0, 90
# Fewer corners tell too little of how the board lies.
_FEWEST_CORNERS = 8


class BoardError(VisavisError):
    """The board cannot be written."""


@dataclass(frozen=True, slots=True, eq=False)
class SeenBoard:
    """The board in a picture.

    Attributes
    ----------
    ids : ndarray, shape (N,), int64
        Which of the `CORNERS`, in order.
    corners_xy : ndarray, shape (N, 2), float64, pixels
    size_px : tuple of int
        (width, height) of the picture.
    """

    ids: NDArray[np.int64]
    corners_xy: Points
    size_px: tuple[int, int]

    def __len__(self) -> int:
        return len(self.ids)


def corners_m(ids: NDArray[np.int64]) -> NDArray[np.float64]:
    """Where corners are on the board, shape (N, 3), metres; z is 0.

    Parameters
    ----------
    ids : ndarray, shape (N,), int64
    """
    return np.asarray(_board().getChessboardCorners(), dtype=np.float64)[ids]


def find_board(image: Image) -> SeenBoard | None:
    """The board in a picture.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR

    Returns
    -------
    SeenBoard or None
        None where too little of it is seen.
    """
    corners, ids, _, _ = _detector().detectBoard(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))
    if ids is None or len(ids) < _FEWEST_CORNERS:
        return None
    size_px = image.shape[1], image.shape[0]
    return SeenBoard(
        np.asarray(ids, dtype=np.int64).reshape(-1), np.asarray(corners, dtype=np.float64).reshape(-1, 2), size_px
    )


def draw_board(px_per_m: float, margin_px: int = 0) -> Image:
    """The board alone.

    Parameters
    ----------
    px_per_m : float
    margin_px : int
        White about it.

    Returns
    -------
    ndarray, shape (height, width, 3), uint8, BGR
    """
    width, height = (round(count * SQUARE_M * px_per_m) for count in SQUARES)
    size = (width + 2 * margin_px, height + 2 * margin_px)
    grey = _board().generateImage(size, None, margin_px, 1)
    return np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), dtype=np.uint8)


def draw_sheet(paper: str = "a4") -> Image:
    """A sheet of paper with the board in its middle and a ruler of 10 cm, for 300 dots an inch.

    Parameters
    ----------
    paper : str
        One of `PAPERS_M`.

    Returns
    -------
    ndarray, shape (height, width, 3), uint8, BGR
    """
    width, height = (round(side * _DOTS_PER_M) for side in PAPERS_M[paper])
    sheet = np.full((height, width, 3), 255, np.uint8)
    board = draw_board(_DOTS_PER_M)
    # A little up, for the ruler.
    left, top = (width - board.shape[1]) // 2, (height - board.shape[0]) // 3
    sheet[top : top + board.shape[0], left : left + board.shape[1]] = board
    _draw_ruler(sheet, left, top + board.shape[0] + round(_RULER_BELOW_M * _DOTS_PER_M))
    return sheet


def write_board(path: Path, paper: str = "a4") -> None:
    """Write a sheet with the board, to be printed at its true size.

    Parameters
    ----------
    path : Path
        ``.pdf`` or ``.png``; replaced if it exists.
    paper : str
        One of `PAPERS_M`.

    Raises
    ------
    BoardError
        If it is of another kind, or cannot be written.
    """
    kinds = {".pdf": "PDF", ".png": "PNG"}
    if path.suffix.lower() not in kinds:
        raise BoardError(f"{path.name}: a board is written as .pdf or .png.")
    kind, dots_per_inch = kinds[path.suffix.lower()], _DOTS_PER_M * 0.0254
    sheet = Pillow.fromarray(draw_sheet(paper)[..., 0])
    how: dict[str, Any] = {"resolution": dots_per_inch} if kind == "PDF" else {"dpi": (dots_per_inch, dots_per_inch)}
    try:
        with whole_file(path) as file:
            sheet.save(file, kind, **how)
    except OSError as error:
        raise BoardError(f"{path.name} cannot be written: {error.strerror or error}.") from error


def _draw_ruler(sheet: Image, left: int, top: int) -> None:
    tick = round(0.003 * _DOTS_PER_M)
    for millimetre in range(0, round(_RULER_M * 1000) + 1, 10):
        x = left + round(millimetre / 1000 * _DOTS_PER_M)
        cv2.line(sheet, (x, top), (x, top + tick), (_BLACK,) * 3, 3)
    right = left + round(_RULER_M * _DOTS_PER_M)
    cv2.line(sheet, (left, top), (right, top), (_BLACK,) * 3, 3)
    cv2.putText(sheet, "10 cm", (right + tick, top + tick), cv2.FONT_HERSHEY_SIMPLEX, 1.4, (_SHADE,) * 3, 3)


@cache
def _board() -> Any:
    dictionary = cv2.aruco.getPredefinedDictionary(_DICTIONARY)
    return cv2.aruco.CharucoBoard(SQUARES, SQUARE_M, _MARKER_SHARE * SQUARE_M, dictionary)


@cache
def _detector() -> Any:
    return cv2.aruco.CharucoDetector(_board())
