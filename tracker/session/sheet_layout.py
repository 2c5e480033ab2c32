"""Where each face lies on a similarity sheet: t-SNE to the plane, and from there each to a cell of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, isqrt

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

Array = NDArray[np.float64]
Cells = NDArray[np.int64]

_SEED = 0
# About how many neighbours a face has; the usual value of t-SNE, and its least.
_PERPLEXITY, _FEWEST = 30.0, 5
# How many faces can be assigned in seconds; the time goes by the cube.
MOST_FACES = 4096


@dataclass(frozen=True, slots=True, eq=False)
class SheetLayout:
    """Who lies where.

    Attributes
    ----------
    columns, rows : int
    cells : ndarray, shape (N, 2), int64
        Column and row of each face, from 0; no two are the same.
    neighbour_distance, random_distance : float
        Mean distance of faces in adjoining cells (side by side, or one above the other), and of any two.
    """

    columns: int
    rows: int
    cells: Cells
    neighbour_distance: float
    random_distance: float

    @property
    def ratio(self) -> float:
        """How far apart neighbours are in their features against any two: 1 is no better than chance, 0 all alike."""
        return self.neighbour_distance / self.random_distance if self.random_distance > 0 else 1.0


def laid_out(features: Array, progress: Callable[[str], object] = lambda step: None) -> SheetLayout:
    """Lay faces out so that those that are alike lie near each other.

    t-SNE (van der Maaten & Hinton, JMLR 2008) from the principal plane, with a fixed seed, and the assignment to cells
    that moves the faces least (sum of squares; Jonker & Volgenant's algorithm, after Crouse 2016).

    Parameters
    ----------
    features : ndarray, shape (N, D), float64
        From 1 to `MOST_FACES` faces.
    progress : callable
        Told ``"embedding"`` and ``"grid"`` as these begin.

    Returns
    -------
    SheetLayout
        As square as can be; where there are more cells than faces, some stay empty.
    """
    columns, rows = grid_for(len(features))
    progress("embedding")
    plane = embedded(features)
    progress("grid")
    cells = assigned(plane, columns, rows)
    return SheetLayout(columns, rows, cells, *likeness(features, cells))


def grid_for(count: int) -> tuple[int, int]:
    """Columns and rows of the smallest grid that is square, or one row less."""
    columns = isqrt(count - 1) + 1
    return columns, ceil(count / columns)


def embedded(features: Array) -> Array:
    """The faces in the plane, shape (N, 2)."""
    count = len(features)
    if count < _FEWEST or not np.ptp(features, axis=0).max() > 0.0:
        return np.stack([np.arange(count), np.zeros(count)], axis=1).astype(np.float64)
    # Loaded here, as it takes a second.
    from sklearn.manifold import TSNE

    width = min(_PERPLEXITY, (count - 1) / 3.0)
    # A column of noise far below any difference: t-SNE begins at the principal plane, and there may be but a line.
    noise = np.random.default_rng(_SEED).normal(scale=1e-6 * features.std(), size=(count, 1))
    method = TSNE(init="pca", perplexity=width, random_state=_SEED, method="barnes_hut")
    # On one thread the same faces always come to lie in the same places; more are hardly quicker, and where something
    # else needs the processor ten times slower. What this limits has to be loaded already.
    with threadpool_limits(1):
        return np.asarray(method.fit_transform(np.hstack([features, noise])), dtype=np.float64)


def assigned(plane: Array, columns: int, rows: int) -> Cells:
    """A cell for each place in the plane, shape (N, 2)."""
    from scipy.optimize import linear_sum_assignment  # slow to load, and not needed before a sheet is made

    span = np.ptp(plane, axis=0)
    placed = (plane - plane.min(axis=0)) / np.where(span > 0, span, 1.0)
    # Wider than high stays so, as far as a grid can.
    column, row = np.meshgrid(np.arange(columns), np.arange(rows))
    cells = np.stack([column.ravel(), row.ravel()], axis=1)
    centres = (cells + 0.5) / (columns, rows)
    costs = ((placed[:, None, :] - centres[None, :, :]) ** 2).sum(axis=2)
    return np.asarray(cells[linear_sum_assignment(costs)[1]])


def likeness(features: Array, cells: Cells) -> tuple[float, float]:
    """Mean distance of faces in adjoining cells, and of any two; 0 and 0 where there are no two."""
    from scipy.spatial.distance import pdist  # slow to load, and not needed before a sheet is made

    if len(features) < 2:
        return 0.0, 0.0
    place = {(int(column), int(row)): number for number, (column, row) in enumerate(cells)}
    pairs = [
        (number, place[other])
        for (column, row), number in place.items()
        for other in ((column + 1, row), (column, row + 1))
        if other in place
    ]
    first, second = np.array(pairs).T
    near = np.sqrt(((features[first] - features[second]) ** 2).sum(axis=1)).mean()
    return float(near), float(pdist(features).mean())
