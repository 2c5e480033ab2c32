"""Paints the faces of the model viewer, on the screen and into pictures and films."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.pages.workshop.model_viewer.state import ShownShape, triangles_of
from gui.widgets import theme
from tracker.types import Points

# Of the half of a view, what the mean face takes: components move it far.
_FACE_SHARE: Final = 0.68
_CAPTION_PX: Final = 26
_POINT_PX: Final = 2.6
_TRIANGLES = theme.ASSETS / "meshes" / "ibug-68-triangles.csv"


@dataclass(frozen=True, slots=True)
class Look:
    """How faces are painted: ``deep`` as a surface, ``with_mean`` the mean face behind, and the chosen ``point``."""

    deep: bool = False
    with_mean: bool = True
    point: int | None = None


def columns(rect: QRectF, count: int) -> list[QRectF]:
    """Where each of several faces stands."""
    width = rect.width() / max(count, 1)
    return [QRectF(rect.left() + place * width, rect.top(), width, rect.height()) for place in range(count)]


def paint_shapes(painter: QPainter, rect: QRectF, shapes: tuple[ShownShape, ...], look: Look) -> None:
    """Paint faces side by side."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for column, shape in zip(columns(rect, len(shapes)), shapes, strict=True):
        painter.save()
        painter.setClipRect(column)
        _paint(painter, column, shape, look)
        painter.restore()


def on_view(shape: ShownShape, points: Points, column: QRectF) -> Points:
    """Where points of a face are painted, shape (N, 2)."""
    half = 0.5 * min(column.width(), column.height() - _CAPTION_PX)
    # The mean decides, so that a component that makes a face large is seen to do so.
    extent = max(float(np.abs(shape.mean[:, :2]).max()), 1e-6)
    middle = column.center().x(), column.center().y() - 0.5 * _CAPTION_PX
    return np.asarray(points[:, :2] * (_FACE_SHARE * half / extent) + middle)


def _paint(painter: QPainter, column: QRectF, shape: ShownShape, look: Look) -> None:
    places = on_view(shape, shape.points, column)
    triangles = _triangles(len(places))
    if look.deep and len(triangles):
        _paint_surface(painter, places, shape, triangles)
    if look.with_mean and not look.deep:
        _paint_lines(painter, on_view(shape, shape.mean, column), shape, theme.FAINT, 1.2)
    _paint_lines(painter, places, shape, theme.ACCENT if not look.deep else theme.TEXT, 2.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.TEXT))
    for x, y in places:
        painter.drawEllipse(QPointF(x, y), _POINT_PX, _POINT_PX)
    if look.point is not None and look.point < len(places):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.WARN), 2.0))
        painter.drawEllipse(QPointF(*places[look.point]), 3 * _POINT_PX, 3 * _POINT_PX)
    painter.setPen(QColor(theme.DIM))
    painter.drawText(
        column.adjusted(0, 0, 0, -6), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, shape.name
    )


def _paint_surface(painter: QPainter, places: Points, shape: ShownShape, triangles: NDArray[np.int64]) -> None:
    order, light = triangles_of(shape, triangles)
    dark, bright = QColor(theme.RAISED), QColor(theme.SERIES[0])
    for number in order:
        share = 0.25 + 0.75 * float(light[number])
        colour = QColor.fromRgbF(
            *(
                (1.0 - share) * one + share * other
                for one, other in zip(dark.getRgbF()[:3], bright.getRgbF()[:3], strict=True)
            )
        )
        painter.setBrush(colour)
        # A hairline of its own colour closes the gaps that antialiasing leaves between neighbours.
        painter.setPen(QPen(colour, 0.7))
        painter.drawPolygon(_polygon(places[triangles[number]]))


def _paint_lines(painter: QPainter, places: Points, shape: ShownShape, colour: str, width: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    for contour in shape.markup.contours:
        painter.drawPolyline(_polygon(places[contour]))


def _polygon(points: Points) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


@cache
def _triangles(count: int, file: Path = _TRIANGLES) -> NDArray[np.int64]:
    """Triangles of the surface; none for points that no mesh is known of."""
    if count != 68:
        return np.empty((0, 3), np.int64)
    return np.loadtxt(file, delimiter=",", dtype=np.int64)
