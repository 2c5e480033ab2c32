"""What one half of a face says of the other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tracker.annotation.marks import PointMarks
from tracker.markup import Markup


def filled_by_mirror(markup: Markup, marks: PointMarks) -> PointMarks:
    """The same marks with the missing points of one side where those of the other have them.

    The mirror is the reflection that takes all points whose mirror images are placed to these, in least squares.
    Without two such points, or missing ones that have a mirror image, nothing changes.
    """
    points, mirror = marks.points_xy, markup.mirror
    placed = np.isfinite(points[:, 0])
    known = placed & placed[mirror]
    missing = ~placed & placed[mirror]
    z = _complex(points[known])
    if not missing.any() or len(z) < 2:
        return marks
    images = _complex(points[mirror][known])
    # w = turn * conj(z) + shift, with |turn| = 1: the reflection in a line.
    centred = np.conj(z - z.mean())
    turn = np.vdot(centred, images - images.mean())
    if abs(turn) == 0:
        return marks
    turn /= abs(turn)
    others = _complex(points[mirror][missing])
    found = turn * np.conj(others - z.mean()) + images.mean()
    filled = points.copy()
    filled[missing] = np.stack([found.real, found.imag], axis=1)
    return marks.with_points(filled)


def _complex(points_xy: NDArray[np.float64]) -> NDArray[np.complex128]:
    return np.asarray(points_xy[:, 0] + 1j * points_xy[:, 1])
