"""Files of points (``.pts``, iBUG's format), version 1.

iBUG's own files count from 1: the centre of the top left pixel is (1, 1). This program counts from 0 everywhere, and so
do the files that it writes beside pictures and reads there; nothing in a file tells which it is. What is to count as
iBUG does (``fit --one-based``, ``export --to pts``) has `FIRST_PIXEL` added to its points.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tracker.checked_file import taken_apart, text_of
from tracker.errors import DataSetError
from tracker.types import Points
from tracker.whole_file import write_whole

# Beyond any picture, and small enough that whatever is computed of it stays a number.
FARTHEST_PX = 1e6
# The centre of the top left pixel in iBUG's own files.
FIRST_PIXEL = 1.0
_MOST_BYTES = 1 << 20


def read_pts(path: Path) -> Points:
    """Points of a ``.pts`` file, shape (N, 2), as they stand in it: pixels from 0 if this program wrote it as usual.

    Raises
    ------
    DataSetError
        If the file is not one.
    """
    try:
        text = text_of(path, _MOST_BYTES)
        with taken_apart():
            body = text.split("{", 1)[1].split("}", 1)[0]
            points = np.array([[float(value) for value in line.split()] for line in body.splitlines() if line.strip()])
    except OSError as error:
        raise DataSetError(f"{path.name} cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise DataSetError(f"{path.name} is not a .pts file ({error})") from error
    if points.ndim != 2 or points.shape[1] != 2 or not (np.abs(points) <= FARTHEST_PX).all():
        raise DataSetError(f"{path.name} does not hold one x and one y on each line")
    return points


def write_pts(path: Path, points_xy: Points) -> None:
    """Write points as a ``.pts`` file, version 1, as they are; it is there whole or not at all.

    Parameters
    ----------
    path : Path
    points_xy : ndarray, shape (N, 2), pixels
        The program's own count from 0; those that are to count as iBUG's have `FIRST_PIXEL` added.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    write_whole(path, pts_text(points_xy).encode())


def pts_text(points_xy: Points) -> str:
    """What `write_pts` writes."""
    lines = [f"{x:.3f} {y:.3f}" for x, y in points_xy]
    return "\n".join(["version: 1", f"n_points: {len(lines)}", "{", *lines, "}", ""])
