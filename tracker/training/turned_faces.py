"""Annotated faces seen from other sides: pictures of heads turned by up to 90 degrees, with their true points and turn.

A face becomes a textured head (`tracker.training.head_relief`), which is drawn as a camera before it would see it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.rasterise import rasterise_textured
from tracker.pose.rotation import matrix_of
from tracker.pose.surface import HeadSurface
from tracker.training.head_ears import ear_shades
from tracker.training.head_relief import Relief, ReliefMaker
from tracker.training.head_shell import AXIS_Z_M
from tracker.types import Image, Points, Rotation

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]
Random = np.random.Generator

# How much of the world the picture shows at the head, metres; the head frame's point in its middle.
_EXTENT_M = 0.46
_MIDDLE_M = np.array([0.0, 0.03, 0.06], dtype=np.float32)
_DISTANCE_M = (0.45, 2.0)
# What lies farther before a point than this hides it, metres; so does its own surface below this cosine to the camera.
_BEFORE_M, _GRAZING = 0.008, 0.02
# The head turns more than the body; between these heights the neck twists, metres.
_NECK_M, _BODY_SHARE = (0.105, 0.17), (0.2, 1.0)
# How much of a new lamp's light is laid over that of the photograph.
_LAMP, _LAMP_AT = (0.0, 0.45), (0.0, -0.5, -1.5)
_EARS_SHARE = 0.6
_EDGE_PX = 0.7


@dataclass(frozen=True, slots=True, eq=False)
class TurnedPicture:
    """A head seen from another side.

    Attributes
    ----------
    image : ndarray, shape (side, side, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
        Where the points of the head are, also those that are not seen.
    seen : ndarray, shape (68,), bool
    turn : ndarray, shape (3, 3), float64
        Rotation from head to camera; the head is in the middle of the picture.
    """

    image: Image
    points_xy: Points
    seen: Flags
    turn: Array


class TurnedFaces:
    """Draws reliefs; holds work space, so it belongs to one thread.

    Parameters
    ----------
    maker : ReliefMaker
        Of the reliefs.
    side_px : int
        Of the pictures. They show 0.46 m at the head.
    """

    def __init__(self, maker: ReliefMaker, side_px: int = 288) -> None:
        self._side_px = side_px
        self._triangles, self._texture_xy = maker.triangles, maker.texture_xy
        self._grid_shape = maker.grid_shape
        self._head_triangles = np.flatnonzero((maker.triangles < np.prod(maker.grid_shape)).all(axis=1)).max() + 1
        self._nearness = np.empty((side_px, side_px), dtype=np.float32)
        self._point_normals = HeadSurface(maker.model.mean_m).normals

    def turned(
        self, relief: Relief, yaw_rad: float, pitch_rad: float, random: Random, backdrop: Image | None = None
    ) -> TurnedPicture:
        """A picture of a head.

        Parameters
        ----------
        relief : Relief
        yaw_rad, pitch_rad : float
            How it is to be turned to the camera, whatever it was in the photograph; without roll.
        random : Generator
            For the camera's distance, the light, the body, and whether there are ears.
        backdrop : ndarray, shape (h, w, 3), uint8, BGR, optional
            What is behind it; of any size, stretched. Without it the photograph, blurred.
        """
        turn = matrix_of(Rotation(yaw_rad, pitch_rad, 0.0))
        distance_m = float(np.exp(random.uniform(*np.log(_DISTANCE_M))))
        focal_px = self._side_px * distance_m / _EXTENT_M
        body = (random.uniform(*_BODY_SHARE) - 1.0) * yaw_rad

        def camera(points_m: Points) -> Points:
            return np.asarray((points_m - _MIDDLE_M) @ turn.T + (0.0, 0.0, distance_m), dtype=np.float32)

        corners = camera(self._twisted(relief.surface_m, body))
        gains = self._gains(corners, random)
        count = len(self._triangles) if random.uniform() < _EARS_SHARE else self._head_triangles
        image, covered = self._drawn(relief, self._seen_at(corners, focal_px), gains, self._triangles[:count])
        points = camera(relief.points_m)
        placed = self._seen_at(points, focal_px)
        seen = self._seen(points, placed, turn)
        behind = cv2.resize(relief.backdrop if backdrop is None else backdrop, (self._side_px, self._side_px))
        share = cv2.GaussianBlur(cv2.erode(covered, np.ones((3, 3), np.uint8)), (0, 0), _EDGE_PX)[..., None]
        mixed = np.rint(share * image + (1 - share) * behind).astype(np.uint8)
        return TurnedPicture(mixed, placed[:, :2].astype(np.float64), seen, turn)

    def _twisted(self, surface_m: NDArray[np.float32], body_rad: float) -> Points:
        """The surface with its lower part turned about the upright axis."""
        share = np.clip((surface_m[:, 1] - _NECK_M[0]) / (_NECK_M[1] - _NECK_M[0]), 0.0, 1.0)
        # From the head back to the body: a turn about the upright axis by that much.
        angle = share * body_rad
        cosine, sine = np.cos(angle), np.sin(angle)
        x, z = surface_m[:, 0], surface_m[:, 2] - AXIS_Z_M
        return np.column_stack([cosine * x + sine * z, surface_m[:, 1], cosine * z - sine * x + AXIS_Z_M])

    def _gains(self, corners_m: Points, random: Random) -> NDArray[np.float32]:
        """Brightness of each corner under another lamp."""
        strength = random.uniform(*_LAMP)
        lamp = random.normal(_LAMP_AT, 1.0)
        lamp /= np.linalg.norm(lamp)
        grid = corners_m[: np.prod(self._grid_shape)].reshape(*self._grid_shape, 3)
        normals = np.cross(np.gradient(grid, axis=1), np.gradient(grid, axis=0)).reshape(-1, 3)
        facing = normals @ -lamp / np.maximum(np.linalg.norm(normals, axis=1), 1e-12)
        head = 1.0 + strength * (facing - 0.6)
        ears = ear_shades().reshape(-1) * (1.0 - 0.3 * strength)
        return np.asarray(np.clip(np.concatenate([head, ears]), 0.2, 1.6), dtype=np.float32)

    def _drawn(
        self, relief: Relief, corners: NDArray[np.float32], gains: NDArray[np.float32], triangles: NDArray[np.int32]
    ) -> tuple[Image, NDArray[np.float32]]:
        image = np.zeros((*self._nearness.shape, 3), dtype=np.uint8)
        self._nearness[:] = 0.0
        rasterise_textured(corners, self._texture_xy, gains, triangles, relief.texture, image, self._nearness)
        return image, (self._nearness > 0).astype(np.float32)

    def _seen(self, points_m: Points, placed: NDArray[np.float32], turn: Array) -> Flags:
        """Which points face the camera with nothing before them."""
        towards = -points_m / np.linalg.norm(points_m, axis=1, keepdims=True)
        facing = ((self._point_normals @ turn.T) * towards).sum(axis=1)
        at = np.clip(np.rint(placed[:, :2]).astype(int), 0, self._side_px - 1)
        nearness = self._nearness[at[:, 1], at[:, 0]]
        before_m = points_m[:, 2] - 1.0 / np.maximum(nearness, 1e-6)
        return np.asarray((facing > _GRAZING) & (before_m < _BEFORE_M))

    def _seen_at(self, points_m: Points, focal_px: float) -> NDArray[np.float32]:
        """Picture positions and nearness, shape (N, 3)."""
        flat = focal_px * points_m[:, :2] / points_m[:, 2:] + (self._side_px - 1) / 2
        return np.column_stack([flat, 1.0 / points_m[:, 2]]).astype(np.float32)
