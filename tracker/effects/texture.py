"""The picture of another face, made ready to be drawn at any size."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.mesh import POINT_COUNT, FaceMesh, edge_vertices
from tracker.effects.portrait_light import evenly_lit
from tracker.types import Image, Points

_LEAST_SIDE_PX = 16
# A halved picture is taken when the face is drawn at less than this share of the size at hand, and given up again a
# little later, so that a face that breathes about the limit does not flicker between two sharpnesses.
_HALVE_BELOW, _DOUBLE_ABOVE = 0.62, 0.80


class FaceTexture:
    """Ever smaller versions of a picture, and where the mesh's vertices lie in them.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3 or 4), uint8, BGR or BGRA (straight alpha)
    points_xy : ndarray, shape (68, 2), float64, pixels
    mesh : FaceMesh

    Attributes
    ----------
    has_alpha : bool

    Raises
    ------
    ValueError
        When picture or points have another shape or type, or the points are not finite.
    """

    def __init__(self, image: Image, points_xy: Points, mesh: FaceMesh) -> None:
        if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] not in (3, 4) or min(image.shape[:2]) < 2:
            raise ValueError(f"a mask's picture must be 8-bit BGR or BGRA, not {image.dtype} {image.shape}")
        if points_xy.shape != (POINT_COUNT, 2) or not np.isfinite(points_xy).all():
            raise ValueError(f"a mask needs {POINT_COUNT} finite points, not {points_xy.shape}")
        self.has_alpha = image.shape[2] == 4 and bool(image[..., 3].min() < 255)
        self._vertices = mesh.vertices_xy(np.asarray(points_xy, np.float64))
        taken = _with_alpha(image)
        self._levels = _levels(taken if self.has_alpha else evenly_lit(taken, points_xy, mesh))
        self._places = [((self._vertices + 0.5) / 2**k - 0.5).astype(np.float32) for k in range(len(self._levels))]
        self._level = 0

    def reset(self) -> None:
        """Forget which size was drawn last."""
        self._level = 0

    def level_for(self, vertices_xy: Points) -> tuple[Image, NDArray[np.float32]]:
        """The version for a face whose vertices lie there, BGRA, and the vertices' places in it, (V, 2)."""
        scale = _size(vertices_xy) / max(_size(self._vertices), 1e-6)
        while self._level + 1 < len(self._levels) and scale * 2**self._level < _HALVE_BELOW:
            self._level += 1
        while self._level > 0 and scale * 2 ** (self._level - 1) > _DOUBLE_ABOVE:
            self._level -= 1
        return self._levels[self._level], self._places[self._level]


def _size(vertices_xy: Points) -> float:
    """Square root of the area within the mesh's edge."""
    x, y = vertices_xy[edge_vertices()].T
    return float(np.sqrt(0.5 * abs(x @ np.roll(y, -1) - y @ np.roll(x, -1))))


def _with_alpha(image: Image) -> Image:
    """BGRA, with the colours of opaque pixels carried on into clear ones, so that none bleed in from there."""
    if image.shape[2] == 3:
        return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2BGRA), np.uint8)
    clear = image[..., 3] < 8
    out = image.copy()
    if clear.any() and not clear.all():
        _, labels = cv2.distanceTransformWithLabels(
            clear.astype(np.uint8), cv2.DIST_L2, 3, labelType=cv2.DIST_LABEL_PIXEL
        )
        colours = np.zeros((labels.max() + 1, 3), np.uint8)
        colours[labels[~clear]] = image[~clear][:, :3]
        out[..., :3] = np.where(clear[..., None], colours[labels], image[..., :3])
    return np.ascontiguousarray(out)


def _levels(image: Image) -> list[Image]:
    levels = [image]
    while min(levels[-1].shape[:2]) >= 2 * _LEAST_SIDE_PX:
        height, width = levels[-1].shape[:2]
        # Whole 2 x 2 cells: an odd last row or column is left out, which keeps places exact.
        even = levels[-1][: height // 2 * 2, : width // 2 * 2]
        levels.append(np.ascontiguousarray(cv2.resize(even, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)))
    return levels
