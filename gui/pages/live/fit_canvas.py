"""The face as the experts saw it: upright and of one size, with its points and the way of one of them."""

from __future__ import annotations

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.pages.live.heat import HeatSheet
from gui.widgets import theme
from gui.widgets.face_outline import nearest_point, way_on_canvas
from gui.widgets.face_overlays import draw_points, draw_ring, sureness
from gui.widgets.pixels import borrowed
from gui.words import tr
from tracker.types import Face, FitView, Points

_RADIUS_PX = 8.0
_CLICK_REACH_PX = 14.0
_GREYS = [0xFF000000 | level * 0x010101 for level in range(256)]


def draw_way(painter: QPainter, way_xy: Points) -> None:
    """The way of a point through the steps of its fit, with a dot where it began."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.STAGE, 3.4), (theme.TRUTH, 1.6)):
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF([QPointF(*place) for place in way_xy]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.TRUTH))
    painter.drawEllipse(QPointF(*way_xy[0]), 2.4, 2.4)
    painter.setBrush(Qt.BrushStyle.NoBrush)


class FitCanvas(QWidget):
    """The canvas; a click chooses a point."""

    point_chosen = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The face as the experts see it"))
        self.setToolTip(
            tr(
                "The face with its size and tilt taken out, as the experts see it.\n"
                "Over the chosen point lies the heat of its search window; the line is its way through the steps "
                "of the "
                "fit.\nClick a point to choose it."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 130)
        self._face: Face | None = None
        self._sheet: HeatSheet | None = None
        self._chosen = 0

    def show_fit(self, face: Face | None, sheet: HeatSheet | None) -> None:
        """Show a fit that carries its inside, or nothing."""
        self._face, self._sheet = face, sheet
        self.update()

    def show_chosen(self, point: int) -> None:
        """Look into another point."""
        self._chosen = point
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 280)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        view = self._face.view if self._face is not None else None
        if event is None or view is None:
            return
        target, scale = self._target(view)
        x, y = (event.position().x() - target.x()) / scale - 0.5, (event.position().y() - target.y()) / scale - 0.5
        point = nearest_point(view.points_on_canvas_xy, x, y, _CLICK_REACH_PX / scale)
        if point is not None:
            self.point_chosen.emit(point)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _RADIUS_PX, _RADIUS_PX)
        painter.fillPath(outline, QColor(theme.STAGE))
        face, sheet = self._face, self._sheet
        if face is None or sheet is None or face.view is None:
            painter.setPen(QColor(theme.stage.FAINT))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No face to look into yet"))
            return
        view = face.view
        target, scale = self._target(view)
        painter.setClipPath(outline)
        canvas = borrowed(view.canvas)
        canvas.setColorTable(_GREYS)
        painter.drawImage(target, canvas)
        origin = np.array([target.x(), target.y()])
        points_xy = origin + scale * (view.points_on_canvas_xy + 0.5)
        if self._chosen < sheet.count:
            corner = origin + scale * (view.corners_xy[self._chosen] - 0.5 * (view.cell_px - 1))
            height, width = (scale * view.cell_px * cells for cells in view.response_maps.shape[1:])
            painter.setOpacity(0.75)
            sheet.draw(painter, self._chosen, QRectF(corner[0], corner[1], width, height))
            painter.setOpacity(1.0)
        draw_points(painter, points_xy, sureness(face), 0.8)
        if self._chosen < len(points_xy):
            draw_way(painter, origin + scale * (way_on_canvas(face, view, self._chosen) + 0.5))
            draw_ring(painter, points_xy[self._chosen])

    def _target(self, view: FitView) -> tuple[QRectF, float]:
        """Where the canvas is drawn, and how many pixels of the screen one of its own has."""
        height, width = view.canvas.shape
        scale = min(self.width() / width, self.height() / height)
        x, y = 0.5 * (self.width() - scale * width), 0.5 * (self.height() - scale * height)
        return QRectF(x, y, scale * width, scale * height), scale
