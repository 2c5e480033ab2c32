"""What happens inside a fit: the upright face, the experts' answers, and the point that is looked into."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.model.state import NOSE_TIP, AppState
from gui.pages.live.fit_canvas import FitCanvas, draw_way
from gui.pages.live.heat import HeatSheet, heat_table
from gui.pages.live.heat_tiles import HeatTiles
from gui.widgets import theme
from gui.widgets.face_outline import region_of, way_on_canvas
from gui.widgets.scrolled import scrolled
from gui.words import tr
from tracker.face.response_backend import choose_backend
from tracker.types import Face, FitView

_MAP_PX = 84


class LargeMap(QWidget):
    """One response map, large, with the way of the point, and a cross where it came to lie."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_MAP_PX, _MAP_PX)
        self.setAccessibleName(tr("Response map of the chosen point"))
        self.setToolTip(
            tr(
                "The chosen point's search window. The dot: where the fit began.\n"
                "The cross: where it put the point in the end, all points together."
            )
        )
        self._sheet: HeatSheet | None = None
        self._face: Face | None = None
        self._point = 0

    def show_map(self, sheet: HeatSheet | None, face: Face | None, point: int) -> None:
        """Show the map of a point, or nothing."""
        self._sheet, self._face, self._point = sheet, face, point
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face, view = self._face, self._face.view if self._face is not None else None
        if self._sheet is None or face is None or view is None or self._point >= self._sheet.count:
            painter.fillRect(self.rect(), QColor(theme.STAGE))
            return
        self._sheet.draw(painter, self._point, QRectF(self.rect()))
        larger = self.width() / (view.response_maps.shape[2] * view.cell_px)
        origin = view.corners_xy[self._point] - 0.5 * view.cell_px
        draw_way(painter, larger * (way_on_canvas(face, view, self._point) - origin))
        x, y = larger * (view.points_on_canvas_xy[self._point] - origin)
        for colour, width in ((theme.STAGE, 4.0), (theme.TRUTH, 1.8)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(x - 6, y), QPointF(x + 6, y))
            painter.drawLine(QPointF(x, y - 6), QPointF(x, y + 6))


class HeatLegend(QWidget):
    """What the colours of the maps mean."""

    def sizeHint(self) -> QSize:
        return QSize(120, 12)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gradient = QLinearGradient(0, 0, self.width(), 0)
        for step in range(0, 256, 15):
            gradient.setColorAt(step / 255, QColor(heat_table()[step] & 0xFFFFFF))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawRoundedRect(QRectF(0, (self.height() - 6) / 2, self.width(), 6), 3, 3)


class InsidePanel(QFrame):
    """The panel. Hidden, it costs nothing."""

    def __init__(self, on_point: Callable[[int], object]) -> None:
        super().__init__()
        self.setObjectName("inside")
        self.setAccessibleName(tr("Inside the fit"))
        self.canvas, self.tiles, self.large = FitCanvas(), HeatTiles(), LargeMap()
        self.title, self.facts, self.by = QLabel(), QLabel(), QLabel()
        self._face: Face | None = None
        self._point = NOSE_TIP
        for part in (self.canvas, self.tiles):
            part.point_chosen.connect(on_point)
            part.show_chosen(self._point)
        self._lay_out()
        self.setMinimumWidth(264)
        self.show_face(None)

    def show_state(self, old: AppState, new: AppState) -> None:
        """Follow the choice of a point; without a picture there is no fit either."""
        if new.point != old.point:
            self._point = new.point
            self.canvas.show_chosen(new.point)
            self.tiles.show_chosen(new.point)
            self._show_point()
        if (new.phase is not old.phase or new.source != old.source or new.mode is not old.mode) and new.tracker is None:
            self.show_face(None)

    def show_face(self, face: Face | None) -> None:
        """Look into the newest fit; None: there is no face."""
        if face is not None and (face.view is None or not face.view.response_maps.size or self.isHidden()):
            face = None
        if face is None and self._face is None and self.title.text():
            return
        self._face = face
        self._sheet = HeatSheet(face.view.response_maps) if face is not None and face.view is not None else None
        if face is not None and face.view is not None:
            self.by.setText(tr("by {backend}", backend=face.view.by or choose_backend().value))
        self.canvas.show_fit(face, self._sheet)
        self.tiles.show_maps(self._sheet, face.markup if face is not None else None)
        self._show_point()

    def _show_point(self) -> None:
        face, point = self._face, self._point
        if face is None or face.view is None or point >= len(face.points_xy):
            self.large.show_map(None, None, point)
            self.title.setText(tr("Point {point}", point=point))
            self.facts.setText(tr("Nothing is known of it now."))
            return
        self.large.show_map(self._sheet, face, point)
        self.title.setText(tr("Point {point} · {region_of}", point=point, region_of=tr(region_of(point, face.markup))))
        self.facts.setText(
            tr(
                "Confidence {confidences:.2f}\nWent {way_length:.1f} % of the eyes'\ndistance in {max} steps",
                confidences=face.confidences[point],
                way_length=100 * _way_length(face, face.view, point),
                max=max(len(face.view.iterates_xy) - 1, 0),
            )
        )

    def _lay_out(self) -> None:
        heading = QLabel(tr("Inside the fit"))
        heading.setProperty("kind", "heading")
        heading.setToolTip(tr("What is computed where each point may be, and by what"))
        self.by.setProperty("kind", "dim")
        head_line = QHBoxLayout()
        head_line.addWidget(heading)
        head_line.addStretch(1)
        head_line.addWidget(self.by)
        self.title.setProperty("kind", "strong")
        self.facts.setProperty("kind", "dim")
        self.facts.setFont(theme.tabular(self.facts.font()))
        self.facts.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE // 2)
        for label in (self.title, self.facts):
            words.addWidget(label)
        words.addStretch(1)
        chosen = QHBoxLayout()
        chosen.setSpacing(theme.SPACE + 4)
        chosen.addWidget(self.large)
        chosen.addLayout(words, 1)
        legend = QHBoxLayout()
        legend.setSpacing(theme.SPACE)
        for part, share in ((QLabel(tr("not here")), 0), (HeatLegend(), 1), (QLabel(tr("best place")), 0)):
            part.setProperty("kind", "caption")
            legend.addWidget(part, share)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(*(theme.SPACE + 4,) * 4)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(head_line)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(chosen)
        layout.addWidget(self.tiles)
        layout.addLayout(legend)
        area = scrolled(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)


def _way_length(face: Face, view: FitView, point: int) -> float:
    """How far the fit moved a point from where it began, as a share of the distance of the outer eye corners."""
    left, right = face.markup.outer_eyes
    eyes_px = float(np.linalg.norm(face.points_xy[right] - face.points_xy[left]))
    start = view.iterates_xy[0][point] if view.iterates_xy else face.points_xy[point]
    return float(np.linalg.norm(face.points_xy[point] - start)) / max(eyes_px, 1e-9)
