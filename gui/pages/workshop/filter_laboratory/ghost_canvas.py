"""The stage of the filter laboratory: the same head through several filters at once, as ghosts."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import QPointF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.pages.workshop.filter_laboratory.ghosts import GhostView
from gui.pages.workshop.filter_laboratory.model import LaboratoryModel
from gui.widgets import theme
from gui.words import tr
from tracker.head.smoother import METHODS
from tracker.pose.head_course import HeadCourse
from tracker.types import Points

MAGNIFIED = (1, 5, 20)


def method_colour(method: str) -> QColor:
    """The colour of a kind of filter."""
    return QColor(theme.SERIES[METHODS.index(method) % len(theme.SERIES)])


class GhostCanvas(QWidget):
    """Draws the heads."""

    def __init__(self, model: LaboratoryModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("The head through each filter"))
        self.setToolTip(
            tr(
                "The same head through all filters at once, each in its colour, as in a mirror.\n"
                "What trembles has too little smoothing; what comes after has too much."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)
        self.magnified = 1.0
        self._model = model
        self._view: tuple[HeadCourse, GhostView] | None = None

    def sizeHint(self) -> QSize:
        return QSize(560, 320)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.PANEL))
        course, answer = self._model.course, self._model.answer
        if course is None or answer is None:
            painter.setPen(QColor(theme.DIM))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No head to replay yet"))
            return
        if self._view is None or self._view[0] is not course:
            self._view = course, GhostView(course)
        number, raw = self._model.index, answer.heads["none"]
        # The chosen one last, over the others.
        for method in sorted(answer.heads, key=lambda name: name == self._model.chosen):
            if method in self._model.shown:
                points = self._view[1].points_xy(answer.heads[method], raw, number, self.magnified)
                colour = method_colour(method)
                chosen = method == self._model.chosen
                colour.setAlpha(255 if chosen else 170)
                painter.setPen(QPen(colour, 2.4 if chosen else 1.4))
                self._draw(painter, points, self._view[1].lines)

    def _draw(self, painter: QPainter, points: Points, lines: Sequence[Sequence[int]]) -> None:
        middle_x, middle_y, height = self.width() / 2, self.height() / 2, self.height()
        places = [QPointF(middle_x + height * x, middle_y + height * y) for x, y in points.tolist()]
        for path in lines:
            painter.drawPolyline(QPolygonF([places[point] for point in path]))
