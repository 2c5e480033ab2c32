"""Which views of the board are still wanted, and where to hold it next.

A lens is known where it was looked through: the corners must have been everywhere in the picture, near its edge above
all, and the board tilted to all sides, or focal length and distance cannot be told apart (Z. Zhang, "A flexible new
technique for camera calibration", PAMI 22, 2000).
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.calibration.lens_board import SeenBoard, corners_m
from tracker.calibration.lens_solver import FEWEST_VIEWS, LensError, MeasuredLens, measure_lens
from tracker.pose.lens import Lens

Array = NDArray[np.float64]
Cells = NDArray[np.int64]

GRID = (6, 4)
"""Parts of the picture, across and down."""
ENOUGH_VIEWS, MOST_VIEWS = 12, 40
# So many corners in a part make it known; so many parts may stay without.
_KNOWN_CORNERS, _MAY_MISS = 3, 2
# Seen from the front below this angle, tilted above that one.
_FLAT_RAD, _TILTED_RAD = np.radians(14.0), np.radians(18.0)
# How far the corners may have moved since the frame before, and have to have since all kept views, in picture widths.
_STILL, _OTHER = 0.004, 0.05
_WANTED_CORNERS = 12
# For the tilts, until more is known.
_USUAL = Lens(float(np.radians(60.0)))


class Tilt(Enum):
    """How the board is held; sides are the picture's."""

    FLAT = "flat"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


class Wish(Enum):
    """What is wanted next."""

    SHOW = "show"
    STILL = "still"
    ELSEWHERE = "elsewhere"
    TILT = "tilt"
    MORE = "more"
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True)
class Guidance:
    """Where to hold the board next.

    Attributes
    ----------
    wish : Wish
    cell : tuple of int or None
        With ELSEWHERE: the part of the picture that is wanted most, column and row.
    tilt : Tilt or None
        With TILT: which.
    """

    wish: Wish
    cell: tuple[int, int] | None = None
    tilt: Tilt | None = None


class LensGuide:
    """Keeps the views that tell something new.

    Attributes
    ----------
    views : list of SeenBoard
    counts : ndarray, shape (rows, columns), int64
        Corners that were seen in each part of the picture.
    tilts : dict of Tilt to int
        Views of each.
    so_far : MeasuredLens or None
        The lens by the views until now; None while they do not tell it.
    """

    def __init__(self) -> None:
        self._last: SeenBoard | None = None
        self._begin()

    def _begin(self) -> None:
        self.views: list[SeenBoard] = []
        self.counts: Cells = np.zeros(GRID[::-1], np.int64)
        self.tilts = dict.fromkeys(Tilt, 0)
        self.so_far: MeasuredLens | None = None

    @property
    def is_enough(self) -> bool:
        """Whether the lens can be worked out well."""
        missing = int(np.count_nonzero(self.counts < _KNOWN_CORNERS))
        return len(self.views) >= ENOUGH_VIEWS and missing <= _MAY_MISS and all(self.tilts.values())

    @property
    def share(self) -> float:
        """How much of what is wanted is there, 0 to 1."""
        known = 1 - max(0, int(np.count_nonzero(self.counts < _KNOWN_CORNERS)) - _MAY_MISS) / self.counts.size
        tilts = np.count_nonzero(list(self.tilts.values())) / len(self.tilts)
        return float(np.mean([known, tilts, min(1.0, len(self.views) / ENOUGH_VIEWS)]))

    def take(self, seen: SeenBoard | None) -> bool:
        """Look at the next frame's board; says whether it was kept.

        Parameters
        ----------
        seen : SeenBoard or None
            None: it was not found. Of another size of picture than before: all begins anew.
        """
        before, self._last = self._last, seen
        if seen is None:
            return False
        if self.views and seen.size_px != self.views[0].size_px:
            self._begin()
        if len(seen) < _WANTED_CORNERS or len(self.views) >= MOST_VIEWS or not _is_still(seen, before):
            return False
        if not self._is_new(seen):
            return False
        self.keep(seen)
        return True

    def keep(self, seen: SeenBoard) -> None:
        """Keep a view, whatever it tells."""
        self.views.append(seen)
        if len(self.views) >= FEWEST_VIEWS:
            with suppress(LensError):
                self.so_far = measure_lens(self.views)
        # Anew for all: the better the lens is known, the better are the tilts.
        held = [self._tilt(view) for view in self.views]
        self.tilts = {tilt: held.count(tilt) for tilt in Tilt}
        columns, rows = cells_of(seen)
        np.add.at(self.counts, (rows, columns), 1)

    def guidance(self) -> Guidance:
        """What is wanted next, after the frame that was taken last."""
        if self._last is None or len(self._last) < _WANTED_CORNERS:
            return Guidance(Wish.ENOUGH if self.is_enough else Wish.SHOW)
        if self.is_enough:
            return Guidance(Wish.ENOUGH)
        if self._is_new(self._last):
            return Guidance(Wish.STILL)
        missing = np.argwhere(self.counts < _KNOWN_CORNERS)
        if len(missing) > _MAY_MISS:
            # The nearest one: the board wanders on from where it is.
            columns, rows = cells_of(self._last)
            away = np.abs(missing - (np.mean(rows), np.mean(columns))).sum(axis=1)
            row, column = missing[int(away.argmin())]
            return Guidance(Wish.ELSEWHERE, cell=(int(column), int(row)))
        wanted = next((tilt for tilt, count in self.tilts.items() if not count), None)
        return Guidance(Wish.MORE) if wanted is None else Guidance(Wish.TILT, tilt=wanted)

    def _tilt(self, seen: SeenBoard) -> Tilt:
        return tilt_of(seen, self.so_far.lens if self.so_far else _USUAL)

    def _is_new(self, seen: SeenBoard) -> bool:
        """Whether a view tells what no other does: other parts of the picture, another tilt, another place."""
        columns, rows = cells_of(seen)
        if np.any(self.counts[rows, columns] < _KNOWN_CORNERS) or not self.tilts[self._tilt(seen)]:
            return all(_apart(seen, other) > 0.5 * _OTHER for other in self.views)
        return len(self.views) < ENOUGH_VIEWS and all(_apart(seen, other) > _OTHER for other in self.views)


def tilt_of(seen: SeenBoard, lens: Lens) -> Tilt:
    """How the board is held in a view; a tilt between two sides counts for the stronger.

    The side of a tilt is that at which the board is farther away.

    Parameters
    ----------
    seen : SeenBoard
    lens : Lens
        As far as it is known.
    """
    matrix, places = lens.matrix(seen.size_px), corners_m(seen.ids)
    found, turned, _ = cv2.solvePnP(places, seen.corners_xy, matrix, lens.distortion, flags=cv2.SOLVEPNP_IPPE)
    if not found:
        return Tilt.FLAT
    normal = cv2.Rodrigues(turned)[0][:, 2]
    normal = normal * np.sign(normal[2])
    if float(np.arccos(min(1.0, normal[2]))) < _FLAT_RAD:
        return Tilt.FLAT
    # A plane of normal n goes away where n.x is below 0.
    across, up = -normal[0], -normal[1]
    if max(abs(across), abs(up)) < np.sin(_TILTED_RAD):
        return Tilt.FLAT
    if abs(across) >= abs(up):
        return Tilt.RIGHT if across > 0 else Tilt.LEFT
    return Tilt.DOWN if up > 0 else Tilt.UP


def cells_of(seen: SeenBoard) -> tuple[Cells, Cells]:
    """Columns and rows of the parts of the picture that the corners lie in, shapes (N,)."""
    shares = seen.corners_xy / seen.size_px * GRID
    cells = np.clip(shares.astype(np.int64), 0, np.array(GRID) - 1)
    return cells[:, 0], cells[:, 1]


def _is_still(seen: SeenBoard, before: SeenBoard | None) -> bool:
    return before is not None and _apart(seen, before) < _STILL


def _apart(one: SeenBoard, other: SeenBoard) -> float:
    """How far the common corners of two views lie apart on average, in picture widths; infinite without any."""
    _, mine, others = np.intersect1d(one.ids, other.ids, return_indices=True)
    if not len(mine):
        return float("inf")
    moved = np.linalg.norm(one.corners_xy[mine] - other.corners_xy[others], axis=1)
    return float(moved.mean()) / one.size_px[0]
