"""What stands in the picture's place where no picture may be seen: faces of a few lines, heads as ovals."""

from __future__ import annotations

from math import degrees

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.widgets import theme
from gui.widgets.face_outline import outlines
from tracker.types import Box, Face, TrackResult

_LINE_PX, _OTHERS_PX, _ROOM_PX = 2.4, 1.4, 1.0
# The share of a detector's box that a head takes.
_HEAD_WIDTH, _HEAD_HEIGHT = 0.86, 1.16


def draw_stick_faces(painter: QPainter, result: TrackResult | None, size_px: tuple[int, int], unit: float) -> None:
    """Draw what is known, in the frame's pixels, on an empty stage. ``unit``: device pixels of a pen of width 1."""
    width, height = size_px
    painter.fillRect(QRectF(0, 0, width, height), QColor(theme.STAGE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(theme.stage.FAINT, _ROOM_PX, unit))
    painter.drawRect(QRectF(0, 0, width, height))
    if result is None:
        return
    for one in result.faces:
        painter.setPen(_pen(theme.stage.TEXT if one.primary else theme.stage.DIM, _line(one.primary), unit))
        _draw_face(painter, one.face)
    if not result.faces and result.box is not None:
        painter.setPen(_pen(theme.stage.TEXT, _LINE_PX, unit))
        _draw_head(painter, result.box)


def _line(primary: bool) -> float:
    return _LINE_PX if primary else _OTHERS_PX


def _pen(colour: str, width: float, unit: float) -> QPen:
    pen = QPen(QColor(colour), width * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    pen.setCosmetic(True)
    return pen


def _draw_face(painter: QPainter, face: Face) -> None:
    points_xy = face.points_xy
    if np.isfinite(points_xy).all():
        # Pixel centres are at integers here, at halves in Qt.
        for path in outlines(face.markup):
            painter.drawPolyline(QPolygonF([QPointF(x + 0.5, y + 0.5) for x, y in points_xy[list(path)]]))


def _draw_head(painter: QPainter, box: Box) -> None:
    if not np.isfinite(box.corners_xy()).all():
        return
    painter.save()
    painter.translate(box.x_px + 0.5, box.y_px + 0.5)
    painter.rotate(degrees(box.angle_rad))
    painter.drawEllipse(QPointF(0, 0), 0.5 * _HEAD_WIDTH * box.width_px, 0.5 * _HEAD_HEIGHT * box.height_px)
    painter.restore()
