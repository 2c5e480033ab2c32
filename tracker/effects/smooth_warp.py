"""Pictures bent smoothly: thin-plate splines through points, looked up on a coarse grid.

F. Bookstein, "Principal warps: thin-plate splines and the decomposition of deformations", PAMI 1989.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Image, Points

# Where each pixel of a picture is taken from in another, shape (height, width, 2), x and y.
PixelMap = NDArray[np.float32]

_STEP_PX = 8
# Points around the picture's edge that keep the surroundings from curling up.
_ANCHORS = 5


def smooth_map(target_xy: Points, source_xy: Points, size: tuple[int, int], *, edge_stays: bool = False) -> PixelMap:
    """Where the pixels of a bent picture come from.

    Parameters
    ----------
    target_xy, source_xy : ndarray, shape (N, 2), pixels
        Places in the bent picture, no two the same, and where they are taken from.
    size : tuple of int
        Width and height of the bent picture.
    edge_stays : bool
        The edge of the picture is where it was; else it goes along with the points.

    Returns
    -------
    ndarray, shape (height, width, 2), float32
        Away from the points it nears the affine map that fits them best.
    """
    from scipy.interpolate import RBFInterpolator  # slow to load, and not needed before a picture is bent

    width, height = size
    across, down = np.linspace(0, width - 1, _ANCHORS), np.linspace(0, height - 1, _ANCHORS)
    grid = np.stack(np.meshgrid(across, down), axis=2)
    edge = np.ones(grid.shape[:2], bool)
    edge[1:-1, 1:-1] = False
    anchors = grid[edge]
    affine = np.linalg.lstsq(_homogeneous(target_xy), source_xy, rcond=None)[0]
    spline = RBFInterpolator(
        np.vstack([target_xy, anchors]),
        np.vstack([source_xy, anchors if edge_stays else _homogeneous(anchors) @ affine]),
        kernel="thin_plate_spline",
    )
    # A cell more on each side, from whose middles it goes on evenly.
    counts = [-(-length // _STEP_PX) + 2 for length in (height, width)]
    rows, columns = (np.indices(counts) - 0.5) * _STEP_PX - 0.5
    places = np.stack([columns.ravel(), rows.ravel()], axis=1)
    coarse = spline(places).reshape(*counts, 2).astype(np.float32)
    fine = cv2.resize(coarse, None, fx=_STEP_PX, fy=_STEP_PX, interpolation=cv2.INTER_LINEAR)
    return np.ascontiguousarray(fine[_STEP_PX : _STEP_PX + height, _STEP_PX : _STEP_PX + width], np.float32)


def bent(image: Image, pixels: PixelMap) -> Image:
    """A picture with its pixels taken from where a map says; beyond its edge they go on as there."""
    x, y = np.ascontiguousarray(pixels[..., 0]), np.ascontiguousarray(pixels[..., 1])
    return np.asarray(cv2.remap(image, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def area_ratio(pixels: PixelMap) -> NDArray[np.float32]:
    """How much of the source each pixel of a map stands for, square pixels; negative where it is turned over."""
    down, across = (np.asarray(np.gradient(pixels, axis=axis), np.float32) for axis in (0, 1))
    return np.asarray(across[..., 0] * down[..., 1] - across[..., 1] * down[..., 0], np.float32)


def _homogeneous(points_xy: Points) -> Points:
    return np.column_stack([points_xy, np.ones(len(points_xy))])
