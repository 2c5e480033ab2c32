"""The similarity sheet: faces on a square grid, so that those that are alike lie near each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from tracker.session.layout import SessionError
from tracker.session.sheet_choice import Choosing, evenly, most_different
from tracker.session.sheet_features import Likeness, features_of
from tracker.session.sheet_file import Sheet, SheetCell
from tracker.session.sheet_layout import MOST_FACES, SheetLayout, laid_out
from tracker.session.sheet_samples import GROUND_BGR, FaceSample
from tracker.types import Image

# Where the most different of many are chosen, there are so many times as many to choose from.
_ABUNDANCE = 4


@dataclass(frozen=True, slots=True)
class SheetWish:
    """What a sheet is to be like.

    Attributes
    ----------
    by : Likeness
    choosing : Choosing
    count : int
        How many faces at most, up to `MOST_FACES`.
    cell_px : int
        Side of a cell.
    """

    by: Likeness = Likeness.SHAPE
    choosing: Choosing = Choosing.EVENLY
    count: int = 1024
    cell_px: int = 64

    @property
    def candidates(self) -> int:
        """How many faces are to be gathered, where there are so many."""
        return self.count if self.choosing is Choosing.EVENLY else min(_ABUNDANCE * self.count, 2 * MOST_FACES)


def make_sheet(
    samples: Sequence[FaceSample], source: str, wish: SheetWish, progress: Callable[[str], object] = lambda step: None
) -> tuple[Sheet, Image]:
    """Choose faces, lay them out, and paint them.

    Parameters
    ----------
    samples : sequence of FaceSample
        In their order; their pictures are of ``wish.cell_px``.
    source : str
        What they are of.
    wish : SheetWish
    progress : callable
        Told ``"features"``, ``"embedding"``, ``"grid"`` and ``"picture"`` as these begin.

    Returns
    -------
    sheet : Sheet
    picture : ndarray, shape (rows * cell, columns * cell, 3), uint8, BGR

    Raises
    ------
    SessionError
        If there is no face, or they cannot be compared in that way.
    """
    if not samples:
        raise SessionError(f"No face was surely seen in {source}, so there is nothing for a sheet.")
    progress("features")
    # Each face is little work, on which threads would but wait for each other.
    with threadpool_limits(1):
        samples, features = _chosen(samples, wish)
    layout = laid_out(features, progress)
    progress("picture")
    return _sheet(samples, layout, source, wish), painted(samples, layout)


def _chosen(samples: Sequence[FaceSample], wish: SheetWish) -> tuple[list[FaceSample], NDArray[np.float64]]:
    """The faces that are shown, and what they are compared by."""
    if wish.choosing is Choosing.EVENLY:
        chosen = [samples[index] for index in evenly(len(samples), wish.count)]
        return chosen, features_of(chosen, wish.by)
    features = features_of(samples, wish.by)
    indices = most_different(features, wish.count)
    return [samples[index] for index in indices], features[indices]


def painted(samples: Sequence[FaceSample], layout: SheetLayout) -> Image:
    """The faces in their cells, edge to edge."""
    side = samples[0].picture.shape[0]
    canvas = np.full((layout.rows * side, layout.columns * side, 3), GROUND_BGR, np.uint8)
    for sample, (column, row) in zip(samples, layout.cells, strict=True):
        canvas[row * side : (row + 1) * side, column * side : (column + 1) * side] = sample.picture
    return canvas


def _sheet(samples: Sequence[FaceSample], layout: SheetLayout, source: str, wish: SheetWish) -> Sheet:
    cells = [
        SheetCell(int(column), int(row), sample.index, sample.time_s, sample.name, sample.number)
        for sample, (column, row) in zip(samples, layout.cells, strict=True)
    ]
    return Sheet(
        source=source,
        by=wish.by,
        columns=layout.columns,
        rows=layout.rows,
        cell_px=wish.cell_px,
        neighbour_distance=layout.neighbour_distance,
        random_distance=layout.random_distance,
        cells=tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))),
    )
