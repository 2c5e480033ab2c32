"""Response maps as heat: one perceptual scale of colours for all."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QRectF
from PyQt6.QtGui import QImage, QPainter

from gui.widgets.pixels import borrowed
from tracker.types import Image

_SCALE = "inferno"


@cache
def heat_table() -> list[int]:
    """The colours of 256 levels: equal steps look equal, and grow brighter, so they can be told apart in grey too."""
    from pyqtgraph import colormap  # slow to load, and not needed before a fit is looked into

    levels = colormap.get(_SCALE).getLookupTable(nPts=256)
    return [0xFF000000 | int(r) << 16 | int(g) << 8 | int(b) for r, g, b in levels]


def heat_levels(maps: NDArray[np.float32]) -> Image:
    """Grey levels of response maps (N, rows, columns), one below the other: each from nothing to its best place."""
    best = np.maximum(maps.max(axis=(1, 2), keepdims=True), 1e-12)
    return np.ascontiguousarray((255.0 * maps / best).astype(np.uint8).reshape(-1, maps.shape[2]))


class HeatSheet:
    """All response maps of a fit, ready to be drawn one by one."""

    def __init__(self, maps: NDArray[np.float32]) -> None:
        self._levels = heat_levels(maps)
        self._rows, self._columns = maps.shape[1:]
        self.count = len(maps)
        self._image: QImage = borrowed(self._levels)
        self._image.setColorTable(heat_table())

    def draw(self, painter: QPainter, point: int, target: QRectF) -> None:
        """Draw one map; its cells stay squares with edges."""
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        was_smooth = painter.testRenderHint(smooth)
        painter.setRenderHint(smooth, False)
        painter.drawImage(target, self._image, QRectF(0, point * self._rows, self._columns, self._rows))
        painter.setRenderHint(smooth, was_smooth)
