"""What there is to know of a point of a step: its patch, its expert, its response map; and the shape parameters."""

from __future__ import annotations

from math import ceil, sqrt

import cv2
import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QRectF
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.pages.workshop.fit_viewer.step_words import expert_words, point_words
from gui.widgets import theme
from gui.widgets.charts import BarChart
from gui.widgets.face_outline import region_of
from gui.widgets.pixels import borrowed
from gui.words import tr
from kernels.response import PATCH_PX
from tracker.face.trace import TracedLook
from tracker.face.trace_picture import ARROWS, PULL, SHIFT, Colour, filter_picture, patch_of
from tracker.face.tracing import TracedFit
from tracker.types import Image

_LEAST_TILE_PX, _MOST_TILE_PX, _BARS_PX = 64, 140, 150
# Canvas pixels of the face around a point of a network, which has no patches.
_SURROUNDINGS_PX = 33
_GREYS = [0xFF000000 | level * 0x010101 for level in range(256)]


class Tile(QWidget):
    """A small array as a picture, its pixels squares; its name below."""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self._picture = _Pixels()
        label = QLabel(name)
        label.setProperty("kind", "caption")
        label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(label)
        layout.addWidget(self._picture)

    def set_side(self, side_px: int) -> None:
        """Draw it as large as this."""
        self._picture.setFixedHeight(side_px)

    def show_image(self, image: Image | None) -> None:
        """Show grey levels or colours, or nothing."""
        self._picture.image = None if image is None else np.ascontiguousarray(image)
        self._picture.update()


class _Pixels(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.image: Image | None = None
        self.setFixedHeight(_LEAST_TILE_PX)
        self.setMinimumWidth(_LEAST_TILE_PX)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        area = QRectF(0, 0, side, side)
        painter.fillRect(area, QColor(theme.STAGE))
        if self.image is None:
            return
        picture = borrowed(self.image)
        if self.image.ndim == 2:
            picture.setColorTable(_GREYS)
        scale = min(side / picture.width(), side / picture.height())
        width, height = scale * picture.width(), scale * picture.height()
        painter.drawImage(QRectF((side - width) / 2, (side - height) / 2, width, height), picture)


class Inspector(QWidget):
    """The point that is looked into."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.facts, self.by = QLabel(), QLabel(), QLabel()
        self.title.setProperty("kind", "strong")
        self.facts.setFont(theme.tabular(self.facts.font()))
        for label in (self.facts, self.by):
            label.setProperty("kind", "dim")
            label.setWordWrap(True)
        self.title.setWordWrap(True)
        self.patch = Tile(tr("Patch"), tr("What its expert sees: the face around the point, upright and of one size"))
        self.expert = Tile(
            tr("Expert"), tr("What the patch is compared with. Red: wants it bright there, blue: wants it dark")
        )
        self.map = Tile(tr("Response"), tr("How well each place would fit the point: the brighter, the better"))
        self.bars = BarChart(
            tr("Shape parameters (σ)"),
            tr("How unusual the face is in each way in which faces differ, in standard deviations; 3 is the limit"),
        )
        self.bars.setFixedHeight(_BARS_PX)
        tiles = QHBoxLayout()
        tiles.setSpacing(theme.SPACE)
        for tile in (self.patch, self.expert, self.map):
            tiles.addWidget(tile, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(self.title)
        layout.addLayout(tiles)
        layout.addWidget(self.facts)
        layout.addWidget(self.by)
        layout.addWidget(self.bars)
        layout.addWidget(_legend())
        layout.addStretch(1)
        self.setMinimumWidth(270)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        side_px = (self.width() - 2 * theme.SPACE) // 3
        for tile in (self.patch, self.expert, self.map):
            tile.set_side(min(max(side_px, _LEAST_TILE_PX), _MOST_TILE_PX))

    def show_point(self, fit: TracedFit | None, number: int, point: int) -> None:
        """Show a point of an iterate, or nothing."""
        if fit is None:
            self.title.setText(tr("Point {point}", point=point))
            self.facts.setText(tr("Nothing is known of it now."))
            self.by.setText("")
            for tile in (self.patch, self.expert, self.map):
                tile.show_image(None)
            return
        region = tr(region_of(point, fit.trace.markup))
        self.title.setText(tr("Point {point} · {region_of}", point=point, region_of=region))
        self.facts.setText(point_words(fit, number, point))
        self.by.setText(expert_words(fit, number))
        look, step = fit.trace.look_of(number), fit.trace.iterates[number]
        side_px = PATCH_PX if look.experts else _SURROUNDINGS_PX
        self.patch.show_image(patch_of(look, step.points_xy[point], side_px))
        self.expert.setVisible(bool(look.experts))
        self.expert.show_image(_expert(look, point))
        self.map.show_image(_heat(look.maps[point]))
        self.bars.show_bars(fit.trace.sigmas(number))


def _legend() -> QLabel:
    """What the colours in the picture mean."""
    lines = (
        f"{_mark(SHIFT)} {tr('where its own map would have the point')}",
        # White on a light ground would not be seen.
        f"□ {tr('where it goes, all points together')}",
        f"{_mark(PULL)} {tr('what the prior takes back')}",
    )
    label = QLabel("<br>".join(lines))
    label.setProperty("kind", "caption")
    label.setWordWrap(True)
    label.setToolTip(tr("Arrows are {times:.0f} times as long as the ways that they stand for", times=ARROWS))
    return label


def _mark(colour: Colour) -> str:
    blue, green, red = colour
    return f'<span style="color:#{red:02x}{green:02x}{blue:02x}">■</span>'


def _expert(look: TracedLook, point: int) -> Image | None:
    """The filters of a point, one for each plane of each channel, in as many rows as columns."""
    if not look.experts:
        return None
    drawn = [filter_picture(plane) for one in look.experts for plane in one.filters[point]]
    columns = ceil(sqrt(len(drawn)))
    drawn += [np.zeros_like(drawn[0])] * (-len(drawn) % columns)
    # A dark line between each two.
    framed = [np.pad(one, ((0, 1), (0, 1), (0, 0))) for one in drawn]
    return np.vstack([np.hstack(framed[first : first + columns]) for first in range(0, len(framed), columns)])


def _heat(response: NDArray[np.float32]) -> Image:
    levels = (255.0 * response / max(float(response.max()), 1e-12)).astype(np.uint8)
    return np.asarray(cv2.applyColorMap(levels, cv2.COLORMAP_INFERNO), dtype=np.uint8)
