"""Ways to fit a drawn face into the colours of a picture, with one interface, so that they can be compared.

Each fills a layer's ``field``, which is then added to the drawn face.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.blend import (
    border_differences,
    carry_field,
    colour_field,
    colour_moments,
    fill_membrane,
    mark_region,
)
from kernels.flat_mesh import affine_planes, spread
from kernels.mean_value import mean_value_weights
from kernels.poisson import solve_membrane
from tracker.effects.border import Border, SmoothMembrane, steady_border
from tracker.effects.layer import Layer, Window
from tracker.effects.mesh import inner_vertices
from tracker.face.shape_model import fit_similarity
from tracker.types import Image, Points

# Skin against skin stays well within the first, hair and background lie beyond the second.
_LIMITS = (4.0, 16.0)


class Blending(Enum):
    """How a face is fitted into the picture."""

    POISSON = "poisson"
    MEAN_VALUE = "mean value"
    COLOUR_TRANSFER = "colour transfer"
    PLAIN = "plain"


def fades(blending: Blending) -> bool:
    """Whether a face's rim has to fade out, because nothing makes it meet the picture there."""
    return blending is not Blending.POISSON


class Blender(Protocol):
    """Fits a drawn face into a picture. Has one owner, as it may remember the frame before."""

    def fill(self, picture: Image, layer: Layer, corners_xy: NDArray[np.float32]) -> None:
        """Write the layer's field, and its weight where the way of blending decides it.

        Parameters
        ----------
        picture : ndarray, shape (H, W, 3), uint8, BGR
        layer : Layer
            With owner, face and weight of a face that has been drawn.
        corners_xy : ndarray, shape (V, 2), float32, pixels of the picture
            The mesh's vertices.
        """

    def reset(self) -> None:
        """Forget earlier frames."""


class PoissonBlender:
    """The face's gradients with the picture's colours on the border.

    The field of the frame before, moved along with the face, is where the solver starts; and what little the border has
    changed since is taken over bit by bit.

    Parameters
    ----------
    cycles : int
        Of the solver in each frame; more is nearer to the exact answer.
    first_cycles : int
        In a frame with none before it.
    limits : tuple of float
        Of the `SmoothMembrane` that keeps hair and background out of the face. With infinite ones this is plain Poisson
        blending.
    """

    # Share of the face's width over which it fades where it cannot meet the picture.
    _FADE = 0.03
    # In a window of more pixels than these the field is worked out at a half and at a quarter of the size: it is smooth
    # but for the border.
    _LARGE_PX = 40_000, 150_000

    def __init__(self, cycles: int = 2, first_cycles: int = 6, limits: tuple[float, float] = _LIMITS) -> None:
        self._cycles, self._first_cycles = cycles, first_cycles
        self._membrane = SmoothMembrane(limits)
        self._last: _Solved | None = None
        self._border: Border = np.empty((0, 2), np.int32)

    def reset(self) -> None:
        """Start the next frame from nothing."""
        self._last = None

    def fill(self, picture: Image, layer: Layer, corners_xy: NDArray[np.float32]) -> None:
        """See `Blender.fill`. The weight becomes 0 on the region's border and outside, else 1 or fading."""
        window, corners = layer.window, corners_xy.astype(np.float64)
        if len(self._border) != picture.shape[0] * picture.shape[1]:
            self._border = np.empty((picture.shape[0] * picture.shape[1], 2), np.int32)
        mark_region(layer.weight, layer.free)
        count = border_differences(
            picture, window.left, window.top, layer.face, layer.weight, layer.free, layer.field, self._border
        )
        layer.weight[:] = layer.free
        border = self._border[:count]
        self._membrane.fit(layer, border)
        self._membrane.tame(layer, border, max(1, round(self._FADE * window.width)))
        grid = 2 ** sum(window.width * window.height > large for large in self._LARGE_PX)
        field, free, fixed = _coarser(layer, border, grid) if grid > 1 else (layer.field, layer.free, border)
        last = self._last if self._last is not None and self._last.grid == grid else None
        if last is None:
            fill_membrane(free, _on_grid(self._membrane.frame, grid), self._membrane.model, field)
        else:
            earlier = layer.last_field if last.field is None else last.field
            way_back = _way_back(window, corners, last)
            steady_border(field, fixed, earlier, last.region, way_back)
            carry_field(earlier, way_back, free, field)
        # A larger face moves farther in a frame: where its grid is coarse there is time for one cycle more.
        solve_membrane(field, free, layer.work, self._first_cycles if last is None else self._cycles + (grid > 1))
        if grid > 1:
            _spread_out(field, layer, grid)
        region = free.copy()
        region[fixed[:, 0], fixed[:, 1]] = 1
        self._last = _Solved(window, corners, grid, region, field if grid > 1 else None)


@dataclass(frozen=True, slots=True, eq=False)
class _Solved:
    """The frame before: its window, its mesh, pixels from one value of its field to the next, where it has values, and
    the field if it is not the layer's.
    """

    window: Window
    corners_xy: Points
    grid: int
    region: NDArray[np.float32]
    field: NDArray[np.float32] | None


def _coarser(layer: Layer, border: Border, grid: int) -> tuple[NDArray[np.float32], NDArray[np.float32], Border]:
    """The layer's field, known on the border, its free part and its border, in cells of so many pixels squared."""
    rows, columns = (-(-side // grid) * grid for side in layer.free.shape)
    size, by_area, at = (columns // grid, rows // grid), cv2.INTER_AREA, (border[:, 0], border[:, 1])
    plane = np.zeros((rows, columns), np.float32)
    plane[at] = 1
    share = np.maximum(cv2.resize(plane, size, interpolation=by_area), np.float32(1e-6))
    field = np.empty((3, size[1], size[0]), np.float32)
    for channel in range(3):
        plane[at] = layer.field[channel][at]
        field[channel] = cv2.resize(plane, size, interpolation=by_area) / share
    plane[:] = 0
    plane[: layer.free.shape[0], : layer.free.shape[1]] = layer.free
    # A cell is free where all of its pixels are: where some are not, one of them is of the border.
    free = cv2.resize(plane, size, interpolation=by_area) > 1 - 1e-3
    return field, free.astype(np.float32), np.argwhere(~free & (share > 1e-6)).astype(np.int32)


def _spread_out(field: NDArray[np.float32], layer: Layer, grid: int) -> None:
    """Fill the free part of the layer's field from a coarser one."""
    rows, columns = layer.free.shape
    size, inside = (grid * field.shape[2], grid * field.shape[1]), layer.free > 0
    for channel in range(3):
        larger = cv2.resize(field[channel], size, interpolation=cv2.INTER_LINEAR)
        np.copyto(layer.field[channel], larger[:rows, :columns], where=inside)


def _on_grid(frame: tuple[float, float, float], grid: int) -> tuple[float, float, float]:
    """A membrane's coordinates, counted in cells of that many pixels."""
    shift = 0.5 * (grid - 1)
    return (frame[0] - shift) / grid, (frame[1] - shift) / grid, frame[2] * grid


def _way_back(window: Window, corners_xy: Points, last: _Solved) -> tuple[float, float, float, float]:
    """The similarity (a, b, x, y) that takes a cell of the window to where the same spot of the face was before."""
    here = (corners_xy - (window.left, window.top) + 0.5) / last.grid - 0.5
    there = (last.corners_xy - (last.window.left, last.window.top) + 0.5) / last.grid - 0.5
    pose = fit_similarity(here, there)
    return pose.a, pose.b, pose.x_px, pose.y_px


class MeanValueBlender:
    """A membrane by mean-value coordinates: known at the mesh's vertices, linear in between. Fades towards the rim."""

    # Places along the rim at which picture and face are compared, from one vertex to the next.
    _STEPS = 4

    def __init__(self, triangles: NDArray[np.int32], vertex_count: int) -> None:
        self._triangles = triangles
        self._membrane = SmoothMembrane(_LIMITS)
        self._values = np.zeros((vertex_count, 3), np.float32)
        self._planes = np.zeros((len(triangles), 3, 3), np.float32)
        # Row by row, so that a rim of which a part is out of sight has contiguous weights too.
        self._weights = np.zeros(vertex_count * len(inner_vertices()) * self._STEPS)

    def reset(self) -> None:
        """There is nothing to forget."""

    def fill(self, picture: Image, layer: Layer, corners_xy: NDArray[np.float32]) -> None:
        """See `Blender.fill`."""
        window, corners = layer.window, corners_xy.astype(np.float64)
        rim = self._rim(corners)
        pixels = np.rint(rim - (window.left, window.top)).astype(np.int32)[:, ::-1]
        inside = np.clip(pixels, 0, (window.height - 1, window.width - 1))
        seen = (inside == pixels).all(axis=1) & (layer.owner[inside[:, 0], inside[:, 1]] >= 0)
        if seen.sum() < 3:
            layer.field[:] = 0
            return
        rim, pixels = rim[seen], np.ascontiguousarray(pixels[seen])
        rows, columns = pixels.T
        layer.field[:, rows, columns] = (
            picture[window.top + rows, window.left + columns].T - layer.face[:, rows, columns]
        )
        self._membrane.fit(layer, pixels)
        self._membrane.tame(layer, pixels, -1)
        weights = self._weights[: len(corners) * len(rim)].reshape(len(corners), len(rim))
        mean_value_weights(corners, rim, weights)
        self._values[:] = weights @ layer.field[:, rows, columns].T
        affine_planes(corners_xy, self._triangles, self._values, (window.left, window.top), self._planes)
        spread(layer.owner, self._planes, layer.field)

    def _rim(self, corners_xy: Points) -> Points:
        """Places around the face, on skin."""
        ring = corners_xy[inner_vertices()]
        shares = np.arange(self._STEPS)[:, None] / self._STEPS
        return (ring[:, None] + shares * (np.roll(ring, -1, axis=0) - ring)[:, None]).reshape(-1, 2)


# Luma and two colour differences, roughly uncorrelated over skin: JPEG's, of (blue, green, red).
_OPPONENT = np.array([[0.114, 0.587, 0.299], [0.5, -0.331, -0.169], [-0.081, -0.419, 0.5]], np.float32)
_BACK = np.linalg.inv(_OPPONENT).astype(np.float32)


class ColourTransferBlender:
    """Gives the face the means and spreads of the colours that it covers, channel by channel.

    E. Reinhard et al., "Color transfer between images", IEEE CG&A 2001, with luma and colour differences as channels.
    """

    # A face without any spread, such as a drawing in one tone, is not blown up.
    _MOST_STRETCH = 1.3
    _LEAST_SPREAD = 1.0
    _STEP = 2

    def __init__(self) -> None:
        self._moments = np.zeros((4, 3))

    def reset(self) -> None:
        """There is nothing to forget."""

    def fill(self, picture: Image, layer: Layer, corners_xy: NDArray[np.float32]) -> None:
        """See `Blender.fill`."""
        window = layer.window
        colour_moments(picture, window.left, window.top, layer.face, layer.weight, _OPPONENT, self._STEP, self._moments)
        mean, spread_there, face_mean, face_spread = self._moments
        stretch = np.minimum(spread_there / np.maximum(face_spread, self._LEAST_SPREAD), self._MOST_STRETCH)
        matrix = (_BACK * stretch.astype(np.float32)) @ _OPPONENT
        offset = _BACK @ (mean - stretch * face_mean).astype(np.float32)
        colour_field(layer.face, matrix, offset.astype(np.float32), layer.weight, layer.field)


class PlainBlender:
    """Lays the face on as it is, for drawn masks."""

    def reset(self) -> None:
        """There is nothing to forget."""

    def fill(self, picture: Image, layer: Layer, corners_xy: NDArray[np.float32]) -> None:
        """See `Blender.fill`."""
        layer.field[:] = 0


def make_blender(blending: Blending, triangles: NDArray[np.int32], vertex_count: int) -> Blender:
    """The blender of that kind for a mesh."""
    match blending:
        case Blending.POISSON:
            return PoissonBlender()
        case Blending.MEAN_VALUE:
            return MeanValueBlender(triangles, vertex_count)
        case Blending.COLOUR_TRANSFER:
            return ColourTransferBlender()
        case Blending.PLAIN:
            return PlainBlender()
