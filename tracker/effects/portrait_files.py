"""The face in a picture file, by the points beside it or found by the program."""

from __future__ import annotations

from pathlib import Path

from tracker.effects.clear_pixels import on_grey
from tracker.effects.mask import read_with_alpha
from tracker.effects.mask_maker import MaskMaker
from tracker.files.pts import read_pts
from tracker.markup import MARKUPS
from tracker.types import Image, Points

_KNOWN = frozenset(markup.point_count for markup in MARKUPS.values())


def face_in(path: Path) -> tuple[Image, Points]:
    """A picture of a face and its points.

    Parameters
    ----------
    path : Path
        Where a ``.pts`` file in one of the program's own layouts lies beside it, that tells the points; else the
        largest face is found, 68 points, and the picture is cut around it.

    Returns
    -------
    image : ndarray, shape (height, width, 3), uint8, BGR
        Grey where the file is transparent.
    points_xy : ndarray, shape (N, 2), float64, pixels

    Raises
    ------
    DataSetError
        If the points cannot be read.
    MaskError
        If the picture cannot be read, or no face is found in it.
    """
    if (beside := path.with_suffix(".pts")).exists() and len(points := read_pts(beside)) in _KNOWN:
        return on_grey(read_with_alpha(path)), points
    mask = MaskMaker().from_file(path).mask
    return on_grey(mask.image), mask.points_xy
