"""The one pinhole camera: how large a metre is at a distance, and where points come to lie in the picture."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan, pi, tan
from typing import Self

import numpy as np
from numpy.typing import NDArray

from tracker.types import Points

# Half of the widest angle of view: a picture cannot show half the world.
_WIDEST_HALF_RAD = 0.49 * pi


@dataclass(frozen=True, slots=True)
class Pinhole:
    """A camera with square pixels that looks through the middle of its picture.

    Attributes
    ----------
    focal_px : float
        Focal length.
    frame_size_px : tuple of int
        (width, height).
    """

    focal_px: float
    frame_size_px: tuple[int, int]

    @classmethod
    def of_view(cls, horizontal_fov_rad: float, frame_size_px: tuple[int, int]) -> Self:
        """The camera of an angle of view; from 0 to pi."""
        half_rad = min(0.5 * horizontal_fov_rad, _WIDEST_HALF_RAD)
        return cls(0.5 * frame_size_px[0] / tan(half_rad), frame_size_px)

    @property
    def horizontal_fov_rad(self) -> float:
        """The angle of view."""
        return 2 * atan(0.5 * self.frame_size_px[0] / self.focal_px)

    @property
    def centre_xy(self) -> Points:
        """The middle of the picture, shape (2,), pixels."""
        width, height = self.frame_size_px
        return np.array([0.5 * (width - 1), 0.5 * (height - 1)])

    def px_per_m(self, depth_m: float) -> float:
        """Pixels for a metre at a depth."""
        return self.focal_px / depth_m

    def depth_m(self, px_per_m: float) -> float:
        """The depth at which a metre has so many pixels."""
        return self.focal_px / px_per_m

    def project(self, points_m: Points) -> Points:
        """Where points of the camera frame are seen, shapes (..., 3) to (..., 2), pixels."""
        return np.asarray(self.focal_px * points_m[..., :2] / points_m[..., 2:] + self.centre_xy, dtype=np.float64)

    def unproject(self, points_xy: Points, depths_m: Points) -> Points:
        """The points that are seen at places of the picture, at these depths; shapes (N, 2) and (N,) to (N, 3)."""
        rays = np.column_stack([(points_xy - self.centre_xy) / self.focal_px, np.ones(len(points_xy))])
        return np.asarray(rays * depths_m[:, None], dtype=np.float64)

    def point_at(self, xy: Points, px_per_m: float) -> Points:
        """The point that is seen at a place, where a metre has so many pixels; shapes (2,) to (3,), camera frame."""
        (x, y), (width, height) = xy.tolist(), self.frame_size_px
        x_m, y_m = (x - 0.5 * (width - 1)) / px_per_m, (y - 0.5 * (height - 1)) / px_per_m
        return np.array([x_m, y_m, self.depth_m(px_per_m)])

    def as_array(self) -> NDArray[np.float64]:
        """Focal length and middle as `kernels.pose` takes them, shape (3,), pixels."""
        width, height = self.frame_size_px
        return np.array([self.focal_px, 0.5 * (width - 1), 0.5 * (height - 1)])
