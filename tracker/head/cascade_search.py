"""Cascades over an image pyramid: one set of integral images, any number of cascades, no allocation once warm.

The result for one cascade is what OpenCV's ``CascadeClassifier.detectMultiScale`` gives for the same picture and
parameters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.cascade import BLOCK, Cascade, Room, cell_offsets, scan_pyramid
from kernels.grouping import group_rectangles
from kernels.integral import integral_images
from tracker.types import Image

_TOLERANCE = 0.2
_ALIGNMENT = 64


@dataclass(frozen=True, slots=True)
class Hit:
    """A group of windows that passed.

    Attributes
    ----------
    x_px, y_px, width_px, height_px : int
        In the picture that was searched.
    neighbours : int
        Windows in the group.
    score : float
        The best sum that a window of the group had in the last stage.
    """

    x_px: int
    y_px: int
    width_px: int
    height_px: int
    neighbours: int
    score: float


class CascadeSearch:
    """Holds the pyramid of one picture and runs cascades over it.

    Parameters
    ----------
    cascades : mapping of str to Cascade
        All trained on windows of one size; they share the integral images.
    """

    def __init__(self, cascades: Mapping[str, Cascade]) -> None:
        windows = {(cascade.window_width, cascade.window_height) for cascade in cascades.values()}
        if len(windows) != 1:
            raise ValueError("the cascades must have windows of one size")
        self._window = windows.pop()
        self._cascades = dict(cascades)
        self._tree_nodes = max(int(np.diff(c.roots).max()) for c in self._cascades.values())
        self._shape: tuple[int, int] = (0, 0)
        self._levels = np.zeros((0, 4), np.int32)
        self._scales = np.zeros(0, np.float32)
        self._grey = np.zeros(0, np.uint8)
        self._make_rows(0, _ALIGNMENT)
        self._make_result_room(256)

    def stages(self, name: str) -> int:
        """Number of stages of a cascade."""
        return len(self._cascades[name].stage_thresholds)

    def prepare(self, grey: Image, scale_factor: float, min_size_px: float = 0, max_size_px: float = np.inf) -> None:
        """Take a picture in.

        Parameters
        ----------
        grey : ndarray, shape (height, width), uint8
        scale_factor : float
            Ratio of neighbouring window sizes, above 1. Larger: faster, misses more.
        min_size_px, max_size_px : float
            Sizes of windows to look at.
        """
        self._shape = (grey.shape[0], grey.shape[1])
        self._scales = self._window_scales(grey.shape, scale_factor, min_size_px, max_size_px)
        self._levels = self._plan(grey.shape)
        for level in self._levels:
            first, width, height, step = (int(value) for value in level)
            view = self._grey[: width * height].reshape(height, width)
            cv2.resize(grey, (width, height), dst=view, interpolation=cv2.INTER_LINEAR_EXACT)
            rows = slice(first, first + height + 1)
            integral_images(view, step, self._sums[rows], self._squares[rows])

    def scan(self, name: str) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
        """All windows that pass the cascade called ``name``, ungrouped.

        Returns
        -------
        rectangles : ndarray, shape (n, 4), int32
            x, y, width, height; a view that holds until the next call.
        scores : ndarray, shape (n,), float64
            Likewise.
        """
        cascade, offsets, room = self._cascades[name], self._offsets[name], self._room
        integrals = (self._sums, self._squares)
        while True:
            count = int(
                scan_pyramid(
                    integrals, self._levels, self._scales, cascade, offsets, room, self._rectangles, self._scores
                )
            )
            if count <= len(self._scores):
                return self._rectangles[:count], self._scores[:count]
            self._make_result_room(2 * count)

    def find(self, name: str, min_neighbours: int) -> list[Hit]:
        """The groups of more than ``min_neighbours`` windows that pass, clipped to the picture. 0: every window."""
        rectangles, scores = self.scan(name)
        if len(rectangles) == 0:
            return []
        groups, neighbours_of, score_of = self._groups
        count = group_rectangles(
            rectangles, scores, min_neighbours, _TOLERANCE, self._labels, groups, neighbours_of, score_of
        )
        hits = []
        for i in range(count):
            x, y, width, height = (int(side) for side in groups[i])
            right, bottom = min(x + width, self._shape[1]), min(y + height, self._shape[0])
            x, y = max(x, 0), max(y, 0)
            if right > x and bottom > y:
                hits.append(Hit(x, y, right - x, bottom - y, int(neighbours_of[i]), float(score_of[i])))
        return hits

    def _window_scales(
        self, shape: tuple[int, ...], scale_factor: float, min_size_px: float, max_size_px: float
    ) -> NDArray[np.float32]:
        """The scales that OpenCV would look at: where no size fits between the two, the nearest one."""
        window_width, window_height = self._window
        every: list[np.float32] = []
        factor = 1.0
        while round(window_width * factor) <= shape[1] and round(window_height * factor) <= shape[0]:
            every.append(np.float32(factor))
            factor *= scale_factor
        sizes = [round(float(np.float32(min(self._window)) * scale)) for scale in every]
        chosen = [scale for scale, size in zip(every, sizes, strict=True) if min_size_px <= size <= max_size_px]
        if not chosen and every:
            nearest = int(np.argmin([abs(size - min_size_px) for size in sizes]))
            chosen = [every[nearest]]
        return np.asarray(chosen, np.float32)

    def _plan(self, shape: tuple[int, ...]) -> NDArray[np.int32]:
        """Where each level's integral image lies, and room for all of them."""
        levels = np.zeros((len(self._scales), 4), np.int32)
        rows = 0
        for level, scale in zip(levels, self._scales, strict=True):
            width = round(float(np.float32(shape[1]) / scale))
            height = round(float(np.float32(shape[0]) / scale))
            level[:] = rows, width, height, 1 if scale >= 2 else 2
            rows += height + 1
        if len(levels):
            width, height = int(levels[0, 1]), int(levels[0, 2])
            if self._grey.size < width * height:
                self._grey = np.zeros(width * height, np.uint8)
            if len(self._sums) < rows or self._sums.shape[1] < width + 2:
                stride = -(-(width + 2) // _ALIGNMENT) * _ALIGNMENT
                self._make_rows(max(rows, len(self._sums)), max(stride, self._sums.shape[1]))
        return levels

    def _make_rows(self, rows: int, stride: int) -> None:
        """Room for integral images of so many rows, and what depends on the length of a row."""
        self._sums = np.zeros((rows, stride), np.int32)
        self._squares = np.zeros((rows, stride), np.uint32)
        self._room = Room(
            values=np.zeros((self._tree_nodes, max(stride, BLOCK)), np.float32),
            norms=np.zeros(stride, np.float32),
            totals=np.zeros(max(stride, BLOCK)),
            cells=np.zeros(rows * stride, np.uint32),
            cell_norms=np.zeros(rows * stride, np.float32),
        )
        self._offsets = {name: _offsets(cascade, stride) for name, cascade in self._cascades.items()}

    def _make_result_room(self, capacity: int) -> None:
        self._rectangles = np.zeros((capacity, 4), np.int32)
        self._scores = np.zeros(capacity)
        self._labels = np.zeros(capacity, np.int32)
        self._groups = (np.zeros((capacity, 4), np.int32), np.zeros(capacity, np.int32), np.zeros(capacity))


def _offsets(cascade: Cascade, stride: int) -> NDArray[np.uint32]:
    """Cell offsets of all nodes, and of the window less its border, for both steps; shape (2, nodes + 1, 12)."""
    inner = np.zeros((1, 3, 4), np.int32)
    inner[0, 0] = 1, 1, cascade.window_width - 2, cascade.window_height - 2
    rectangles = np.concatenate([cascade.rectangles, inner])
    offsets = np.zeros((2, len(rectangles), 12), np.uint32)
    for step in (1, 2):
        cell_offsets(rectangles, stride, step, offsets[step - 1])
    return offsets
