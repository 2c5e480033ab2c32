"""What is drawn over the picture. All in the picture's own pixels; the painter is already scaled to them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.widgets import theme
from gui.widgets.eye_overlays import draw_eyes
from gui.widgets.face_overlays import FaceChoice, Faces, draw_faces
from gui.widgets.pixels import borrowed
from gui.widgets.thing_overlay import draw_thing
from tracker.types import Box, Detection, Image, Points, TrackResult

# How far the brackets reach along the sides.
_ARM = 0.22


@dataclass(frozen=True, slots=True)
class OverlayChoice:
    """Which overlays are wanted; ``face`` is None where no face is followed."""

    detector: bool = True
    head: bool = True
    colours: bool = False
    trail: bool = True
    truth: bool = False
    face: FaceChoice | None = None
    readout: bool = False
    eyes: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class OverlayData:
    """What is known about the frame on show: result, the way of the head, a recent detection and its freshness."""

    result: TrackResult
    trail_xy: Points
    detection: tuple[Detection, float] | None = None


def draw_overlays(painter: QPainter, scene: OverlayData, choice: OverlayChoice, unit: float) -> None:
    """Draw what is wanted and known about one frame. ``unit``: how many device pixels a pen of width 1 has."""
    result = scene.result
    if choice.colours and result.back_projection is not None:
        _draw_colours(painter, result.back_projection)
    if choice.trail:
        _draw_trail(painter, scene.trail_xy, unit)
    if choice.truth and choice.face is None and result.truth is not None and result.truth.box is not None:
        _draw_box(painter, result.truth.box, Stroke(theme.TRUTH, unit, Qt.PenStyle.DotLine))
    if choice.detector and scene.detection is not None:
        detection, freshness = scene.detection
        _draw_box(painter, detection.box, Stroke(theme.DETECTOR, unit, Qt.PenStyle.DashLine, freshness))
    if choice.head and result.box is not None:
        _draw_head(painter, result.box, unit)
    if choice.head and result.thing is not None:
        draw_thing(painter, result.thing)
    if choice.eyes:
        draw_eyes(painter, result.faces, unit)
    if choice.face is not None:
        draw_faces(painter, Faces(result.face, result.faces, result.truth), choice.face)


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn."""

    colour: str
    unit: float
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    opacity: float = 1.0

    def pen(self, width: float) -> QPen:
        """A pen of this width on the screen, whatever the picture is scaled by."""
        shade = QColor(self.colour)
        shade.setAlphaF(self.opacity)
        pen = QPen(shade, width * self.unit, self.style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        pen.setCosmetic(True)
        return pen


def _polygon(points_xy: Points) -> QPolygonF:
    # Pixel centres are at integers here, at halves in Qt.
    return QPolygonF([QPointF(x + 0.5, y + 0.5) for x, y in points_xy])


def _draw_box(painter: QPainter, box: Box, stroke: Stroke) -> None:
    if not np.isfinite(corners := box.corners_xy()).all():
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(Stroke(theme.STAGE, stroke.unit, opacity=0.4 * stroke.opacity).pen(3.5))
    painter.drawPolygon(_polygon(corners))
    painter.setPen(stroke.pen(1.6))
    painter.drawPolygon(_polygon(corners))


def _draw_head(painter: QPainter, box: Box, unit: float) -> None:
    """The tracked box as four corner brackets, with a tick on top so that its tilt can be read."""
    corners = box.corners_xy()
    if not np.isfinite(corners).all():
        return
    before, after = np.roll(corners, 1, 0), np.roll(corners, -1, 0)
    brackets = np.stack([corners + _ARM * (before - corners), corners, corners + _ARM * (after - corners)], axis=1)
    top, down = 0.5 * (corners[0] + corners[1]), 0.06 * (corners[3] - corners[0])
    for pen in (Stroke(theme.STAGE, unit, opacity=0.45).pen(5.0), Stroke(theme.stage.ACCENT, unit).pen(2.4)):
        painter.setPen(pen)
        for bracket in brackets:
            painter.drawPolyline(_polygon(bracket))
        painter.drawPolyline(_polygon(np.stack([top - down, top + down])))


def _draw_trail(painter: QPainter, trail_xy: Points, unit: float) -> None:
    """The last way of the head, fading with age."""
    count = len(trail_xy)
    for index in range(1, count):
        pair = trail_xy[index - 1 : index + 1]
        if np.isfinite(pair).all():
            painter.setPen(Stroke(theme.stage.ACCENT, unit, opacity=0.8 * (index / count) ** 1.5).pen(2.2))
            painter.drawPolyline(_polygon(pair))


def _draw_colours(painter: QPainter, back_projection: Image) -> None:
    height, width = back_projection.shape
    image = borrowed(back_projection)
    image.setColorTable(_colour_table())
    painter.drawImage(QRectF(0, 0, width, height), image)


@cache
def _colour_table() -> list[int]:
    """Unlikely pixels are darkened, likely ones tinted with the accent colour."""
    accent = QColor(theme.stage.ACCENT)
    table = []
    for level in range(256):
        share = level / 255
        shade = QColor(int(accent.red() * share), int(accent.green() * share), int(accent.blue() * share))
        shade.setAlpha(int(170 + 20 * share))
        table.append(shade.rgba())
    return table
