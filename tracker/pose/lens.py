"""What a lens bends: from the picture to that of the ideal pinhole with the same angle of view, and back.

Points are straightened, not pictures (D. C. Brown, "Close-range camera calibration", Photogrammetric Engineering 37,
1971; the numbers are OpenCV's). Lengths are shares of the picture's width, so that they hold for every size of picture
of the same shape.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Self

import numpy as np
from numpy.typing import NDArray

from tracker.head.position import HeadPositionSettings
from tracker.pose.pinhole import Pinhole
from tracker.types import Points, Sighting

Array = NDArray[np.float64]

# Newton's steps to the inverse, which has no formula; they come within a millionth of a pixel.
_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Lens:
    """A camera as it was measured.

    Attributes
    ----------
    horizontal_fov_rad : float
        Of the ideal pinhole of the same focal length.
    aspect : float
        Height of a pixel's focal length over its width's.
    middle_x, middle_y : float
        How far the optical axis is right of and below the picture's middle, in widths of the picture.
    k1, k2, p1, p2 : float
        Radial and tangential distortion.
    """

    horizontal_fov_rad: float
    aspect: float = 1.0
    middle_x: float = 0.0
    middle_y: float = 0.0
    k1: float = 0.0
    k2: float = 0.0
    p1: float = 0.0
    p2: float = 0.0

    @classmethod
    def of_matrix(cls, matrix: Array, distortion: Array, size_px: tuple[int, int]) -> Self:
        """The lens of OpenCV's numbers.

        Parameters
        ----------
        matrix : ndarray, shape (3, 3), float64, pixels
        distortion : ndarray, shape (>= 4,), float64
            k1, k2, p1, p2; whatever follows is left out.
        size_px : tuple of int
            (width, height) of the pictures.
        """
        width, height = size_px
        focal_x, focal_y = float(matrix[0, 0]), float(matrix[1, 1])
        middle = Pinhole(focal_x, (width, height)).centre_xy
        return cls(
            Pinhole(focal_x, size_px).horizontal_fov_rad,
            focal_y / focal_x,
            float(matrix[0, 2] - middle[0]) / width,
            float(matrix[1, 2] - middle[1]) / width,
            *(float(value) for value in np.ravel(distortion)[:4]),
        )

    def matrix(self, size_px: tuple[int, int]) -> Array:
        """OpenCV's camera matrix for pictures of a size, shape (3, 3), pixels."""
        ideal = self.pinhole(size_px)
        (x, y), focal = ideal.centre_xy, ideal.focal_px
        x, y = x + self.middle_x * size_px[0], y + self.middle_y * size_px[0]
        return np.array([[focal, 0.0, x], [0.0, focal * self.aspect, y], [0.0, 0.0, 1.0]])

    @property
    def distortion(self) -> Array:
        """k1, k2, p1, p2, as OpenCV takes them, shape (4,)."""
        return np.array([self.k1, self.k2, self.p1, self.p2])

    def pinhole(self, size_px: tuple[int, int]) -> Pinhole:
        """The ideal camera, whose pictures the straightened points belong to."""
        return Pinhole.of_view(self.horizontal_fov_rad, size_px)

    def straightened(self, points_xy: Points, size_px: tuple[int, int]) -> Points:
        """Where the ideal camera would see what is seen at places of the picture.

        Parameters
        ----------
        points_xy : ndarray, shape (N, 2), float64, pixels
        size_px : tuple of int
            (width, height) of the picture.

        Returns
        -------
        ndarray, shape (N, 2), float64, pixels
        """
        matrix, ideal = self.matrix(size_px), self.pinhole(size_px)
        wanted = (points_xy - matrix[:2, 2]) / (matrix[0, 0], matrix[1, 1])
        rays = wanted.copy()
        for _ in range(_ROUNDS):
            there, slopes = self._bend(rays)
            # The slopes are symmetric: across, both ways, up and down.
            (a, b, c), (x, y) = slopes, (wanted - there).T
            rays += np.column_stack([c * x - b * y, a * y - b * x]) / (a * c - b * b)[:, None]
        return np.asarray(ideal.focal_px * rays + ideal.centre_xy, dtype=np.float64)

    def bent(self, points_xy: Points, size_px: tuple[int, int]) -> Points:
        """The inverse of `straightened`: where in the picture the ideal camera's points are seen.

        Parameters
        ----------
        points_xy : ndarray, shape (N, 2), float64, pixels
        size_px : tuple of int

        Returns
        -------
        ndarray, shape (N, 2), float64, pixels
        """
        ideal, matrix = self.pinhole(size_px), self.matrix(size_px)
        there, _ = self._bend((points_xy - ideal.centre_xy) / ideal.focal_px)
        return np.asarray(there * (matrix[0, 0], matrix[1, 1]) + matrix[:2, 2], dtype=np.float64)

    def straightened_sighting(self, seen: Sighting, size_px: tuple[int, int]) -> Sighting:
        """A face as the ideal camera would sight it."""
        (place,) = self.straightened(np.array([[seen.x_px, seen.y_px]]), size_px)
        return replace(
            seen, x_px=float(place[0]), y_px=float(place[1]), width_px=seen.width_px / self._scale(place, size_px)
        )

    def bent_sighting(self, seen: Sighting, size_px: tuple[int, int]) -> Sighting:
        """The inverse of `straightened_sighting`."""
        place = np.array([seen.x_px, seen.y_px])
        ((x, y),) = self.bent(place[None], size_px)
        return replace(seen, x_px=float(x), y_px=float(y), width_px=seen.width_px * self._scale(place, size_px))

    def _scale(self, place_xy: Points, size_px: tuple[int, int]) -> float:
        """How much larger than in the ideal picture small things are in the real one, at a place of the ideal one."""
        ideal = self.pinhole(size_px)
        _, (a, b, c) = self._bend((place_xy[None] - ideal.centre_xy) / ideal.focal_px)
        # A lens that folds the picture has no size there; none that is measured well does.
        return math.sqrt(max(self.aspect * float((a * c - b * b)[0]), 1e-6))

    def _bend(self, rays: Points) -> tuple[Points, tuple[Array, Array, Array]]:
        """Where rays (x / z, y / z) go, shape (N, 2), and the slopes: of x by x, of either by the other, of y by y."""
        x, y = rays.T
        square = x * x + y * y
        radial, growth = 1 + square * (self.k1 + square * self.k2), 2 * (self.k1 + 2 * square * self.k2)
        p1, p2 = self.p1, self.p2
        bent_x = x * radial + 2 * p1 * x * y + p2 * (square + 2 * x * x)
        bent_y = y * radial + p1 * (square + 2 * y * y) + 2 * p2 * x * y
        across = radial + growth * x * x + 2 * p1 * y + 6 * p2 * x
        between = growth * x * y + 2 * p1 * x + 2 * p2 * y
        along = radial + growth * y * y + 6 * p1 * y + 2 * p2 * x
        return np.column_stack([bent_x, bent_y]), (across, between, along)


@lru_cache(maxsize=8)
def lens_of(position: HeadPositionSettings) -> Lens | None:
    """The lens that settings describe; None where it was not measured, so that it counts as ideal."""
    if not position.straighten_lens or position.estimate_fov:
        return None
    return Lens(
        math.radians(position.horizontal_fov_deg),
        position.lens_aspect,
        position.lens_middle_x,
        position.lens_middle_y,
        position.lens_k1,
        position.lens_k2,
        position.lens_p1,
        position.lens_p2,
    )


def with_lens(position: HeadPositionSettings, lens: Lens) -> HeadPositionSettings:
    """Settings in which a lens is known.

    Parameters
    ----------
    position : HeadPositionSettings
    lens : Lens
    """
    return replace(
        position,
        estimate_fov=False,
        straighten_lens=True,
        horizontal_fov_deg=math.degrees(lens.horizontal_fov_rad),
        lens_aspect=lens.aspect,
        lens_middle_x=lens.middle_x,
        lens_middle_y=lens.middle_y,
        lens_k1=lens.k1,
        lens_k2=lens.k2,
        lens_p1=lens.p1,
        lens_p2=lens.p2,
    )


LENS_SETTINGS = (
    "straighten_lens",
    "lens_aspect",
    "lens_middle_x",
    "lens_middle_y",
    "lens_k1",
    "lens_k2",
    "lens_p1",
    "lens_p2",
)
"""The settings that only a measured lens changes."""
