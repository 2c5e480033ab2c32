"""What is drawn over the picture. All in the picture's own pixels; the painter is already scaled to them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from gui import theme
from tracker.types import Box, Image, Points, TrackResult


@dataclass(frozen=True, slots=True)
class OverlayChoice:
    """Which overlays are wanted."""

    detector: bool = True
    head: bool = True
    colours: bool = False
    trail: bool = True
    truth: bool = False


def draw_overlays(painter: QPainter, result: TrackResult, trail_xy: Points, choice: OverlayChoice) -> None:
    """Draw what is wanted and known about one frame."""
    if choice.colours and result.back_projection is not None:
        _draw_colours(painter, result.back_projection)
    if choice.trail:
        _draw_trail(painter, trail_xy)
    if choice.truth and result.truth is not None and result.truth.box is not None:
        _draw_box(painter, result.truth.box, theme.TRUTH, Qt.PenStyle.DotLine)
    if choice.detector and result.detection is not None:
        _draw_box(painter, result.detection.box, theme.DETECTOR, Qt.PenStyle.DashLine)
    if choice.head and result.box is not None:
        _draw_head(painter, result.box)


def _pen(colour: str, width_px: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine, alpha: int = 255) -> QPen:
    shade = QColor(colour)
    shade.setAlpha(alpha)
    pen = QPen(shade, width_px, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    pen.setCosmetic(True)
    return pen


def _polygon(points_xy: Points) -> QPolygonF:
    # Pixel centres are at integers here, at halves in Qt.
    return QPolygonF([QPointF(x + 0.5, y + 0.5) for x, y in points_xy])


def _draw_box(painter: QPainter, box: Box, colour: str, style: Qt.PenStyle) -> None:
    if not np.isfinite(corners := box.corners_xy()).all():
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(theme.STAGE, 3.5, alpha=110))
    painter.drawPolygon(_polygon(corners))
    painter.setPen(_pen(colour, 1.6, style))
    painter.drawPolygon(_polygon(corners))


def _draw_head(painter: QPainter, box: Box) -> None:
    """The tracked box as four corner brackets, with a tick on top so that its tilt can be read."""
    corners = box.corners_xy()
    if not np.isfinite(corners).all():
        return
    for width_px, colour, alpha in ((5.0, theme.STAGE, 120), (2.4, theme.ACCENT, 255)):
        painter.setPen(_pen(colour, width_px, alpha=alpha))
        for corner, before, after in zip(corners, np.roll(corners, 1, 0), np.roll(corners, -1, 0), strict=True):
            arm = 0.22
            painter.drawPolyline(
                _polygon(np.stack([corner + arm * (before - corner), corner, corner + arm * (after - corner)]))
            )
        top = 0.5 * (corners[0] + corners[1])
        down = 0.06 * (corners[3] - corners[0])
        painter.drawPolyline(_polygon(np.stack([top - down, top + down])))


def _draw_trail(painter: QPainter, trail_xy: Points) -> None:
    """The last way of the head, fading with age."""
    count = len(trail_xy)
    for index in range(1, count):
        pair = trail_xy[index - 1 : index + 1]
        if np.isfinite(pair).all():
            painter.setPen(_pen(theme.ACCENT, 2.2, alpha=int(200 * (index / count) ** 1.5)))
            painter.drawPolyline(_polygon(pair))


def _draw_colours(painter: QPainter, back_projection: Image) -> None:
    height, width = back_projection.shape
    data = np.ascontiguousarray(back_projection)
    image = QImage(data.data, width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable(_colour_table())
    painter.drawImage(QRectF(0, 0, width, height), image)


@cache
def _colour_table() -> list[int]:
    """Unlikely pixels are darkened, likely ones tinted with the accent colour."""
    accent = QColor(theme.ACCENT)
    table = []
    for level in range(256):
        share = level / 255
        shade = QColor(int(accent.red() * share), int(accent.green() * share), int(accent.blue() * share))
        shade.setAlpha(int(170 + 20 * share))
        table.append(shade.rgba())
    return table
