"""Films of portraits as heads whose place and turn are known, in any condition.

The portraits that come with the program become textured heads, as those that networks are trained with do
(`tracker.training.head_relief`), and are drawn before a room as a camera of a known angle of view would see them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.camera_look import develop, soften_edges
from kernels.rasterise import rasterise_textured
from tracker.accuracy.conditions import FILM_S, RATE_HZ, Condition, pose_at
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.pose.surface import HeadSurface
from tracker.sources.demo_layers import PORTRAITS
from tracker.sources.demo_portrait import portrait_landmarks_xy
from tracker.sources.demo_room import draw_room, lens_shading
from tracker.training.data_set import AnnotatedFace
from tracker.training.head_ears import ear_shades
from tracker.training.head_relief import Relief, ReliefMaker
from tracker.types import Frame, Image, Points, Truth, read_only

SIZE_PX, FOV_RAD = (640, 480), math.radians(60.0)
FRAMES = round(FILM_S * RATE_HZ)

_NOISE_STORE, _EDGE_JUMP = 1 << 18, 0.02
_LAMP_FROM = np.array([-0.88, -0.22, -0.42])
# What passes before the face: how far below and before the eyes, its radii, metres, and how fast.
_COVER_M, _COVER_RADII_M, _COVER_HZ = (0.055, -0.05), (0.055, 0.032), 0.4
_COVER_BGR = (96, 88, 70)


@dataclass(frozen=True, slots=True, eq=False)
class FilmFrame:
    """A frame, and which of its points can be seen.

    Attributes
    ----------
    frame : Frame
        With its truth.
    seen : ndarray, shape (68,), bool
        False for what the head itself hides.
    """

    frame: Frame
    seen: NDArray[np.bool_]


class Studio:
    """Makes the films; the first of each face takes some seconds."""

    def __init__(self) -> None:
        self._maker = ReliefMaker()
        self._reliefs: dict[str, Relief] = {}
        self._surface = HeadSurface(self._maker.model.mean_m)
        self._camera = Pinhole.of_view(FOV_RAD, SIZE_PX)
        self._room, self._shading = draw_room(SIZE_PX), lens_shading(SIZE_PX)
        self._nearness = np.empty(SIZE_PX[::-1], np.float32)
        self._store = np.random.default_rng(0).standard_normal(_NOISE_STORE, np.float32)

    def film(self, face: str, condition: Condition, count: int = FRAMES) -> Iterator[FilmFrame]:
        """The frames of a film; the same ones each time.

        Parameters
        ----------
        face : str
            One of `tracker.accuracy.conditions.FACES`.
        condition : Condition
        count : int
            At most so many frames.
        """
        relief = self._relief(face)
        noise = self._store * np.float32(condition.noise_sigma)
        for index in range(min(count, FRAMES)):
            yield self._frame(relief, condition, index, noise)

    def _relief(self, face: str) -> Relief:
        if face not in self._reliefs:
            picture = next(path for ending in ("png", "jpg") if (path := PORTRAITS / f"{face}.{ending}").exists())
            points = portrait_landmarks_xy(face)
            self._reliefs[face] = self._maker.of(AnnotatedFace(face, picture, points, np.ones(len(points), bool)))
        return self._reliefs[face]

    def _frame(self, relief: Relief, condition: Condition, index: int, noise: NDArray[np.float32]) -> FilmFrame:
        time_s = index / RATE_HZ
        rotation, place = pose_at(condition, time_s)
        turn, place_m = matrix_of(rotation), np.array(place)
        points = self._camera.project(relief.points_m @ turn.T + place_m)
        image = self._image(relief, turn, place_m, condition, time_s)
        image = self._developed(image, condition, index, noise)
        towards = turn.T @ -place_m
        seen = ~self._surface.hidden(towards / np.linalg.norm(towards))
        for array in (image, place_m, points):
            read_only(array)
        truth = Truth(
            visible=True,
            head_camera_m=place_m,
            rotation=rotation,
            box=None,
            landmarks_xy=points,
            horizontal_fov_rad=FOV_RAD,
        )
        return FilmFrame(Frame(image, time_s, index, truth), seen)

    def _image(self, relief: Relief, turn: Points, place_m: Points, condition: Condition, time_s: float) -> Image:
        scene = self._room.copy()
        self._nearness.fill(0)
        corners = relief.surface_m @ turn.T + place_m
        flat = self._camera.project(corners)
        placed = np.column_stack([flat, 1 / corners[:, 2]]).astype(np.float32)
        gains = self._gains(corners, condition.side_light)
        rasterise_textured(
            placed, self._maker.texture_xy, gains, self._maker.triangles, relief.texture, scene, self._nearness
        )
        if condition.covered:
            self._draw_cover(scene, turn, place_m, time_s)
        soft = scene.copy()
        soften_edges(scene, self._nearness, _EDGE_JUMP, soft)
        return np.asarray(cv2.GaussianBlur(soft, (0, 0), max(0.55, condition.blur_sigma_px)), np.uint8)

    def _gains(self, corners_m: Points, side_light: float) -> NDArray[np.float32]:
        """Brightness of each corner under a lamp at the picture's left."""
        rows, columns = self._maker.grid_shape
        grid = corners_m[: rows * columns].reshape(rows, columns, 3)
        normals = np.cross(np.gradient(grid, axis=1), np.gradient(grid, axis=0)).reshape(-1, 3)
        # The normals point inwards.
        facing = normals @ -_LAMP_FROM / np.maximum(np.linalg.norm(normals, axis=1), 1e-12)
        head = 1 + side_light * (0.75 * facing - 0.35)
        ears = ear_shades().reshape(-1) * (1 - 0.4 * side_light)
        return np.asarray(np.clip(np.concatenate([head, ears]), 0.12, 1.6), dtype=np.float32)

    def _draw_cover(self, scene: Image, turn: Points, place_m: Points, time_s: float) -> None:
        """Something dark, such as a mug, that passes before the mouth."""
        aside = 0.08 * math.sin(2 * math.pi * _COVER_HZ * time_s)
        middle = turn @ np.array([aside, *_COVER_M]) + place_m
        x, y = self._camera.project(middle[None])[0]
        across, along = (radius * self._camera.px_per_m(float(middle[2])) for radius in _COVER_RADII_M)
        # In sixteenths of a pixel, so that it glides.
        centre, axes = (round(16 * x), round(16 * y)), (round(16 * across), round(16 * along))
        cv2.ellipse(scene, centre, axes, 0, 0, 360, _COVER_BGR, -1, cv2.LINE_AA, 4)

    def _developed(self, scene: Image, condition: Condition, index: int, noise: NDArray[np.float32]) -> Image:
        image = np.empty_like(scene)
        width, height = SIZE_PX
        starts = np.random.default_rng((1, index)).integers(0, _NOISE_STORE - 3 * width, height)
        develop(scene, np.array(condition.gain_bgr, np.float32), self._shading, noise, starts, image)
        return image
