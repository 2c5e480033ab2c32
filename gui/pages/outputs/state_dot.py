"""A small mark of how an output is doing: its shape says it as well as its colour."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PyQt6.QtWidgets import QWidget

from gui.widgets import theme

_PX = 14


class StateDot(QWidget):
    """A disc while it sends, a triangle where something stands against it, a ring while it rests."""

    def __init__(self) -> None:
        super().__init__()
        self._role = "FAINT"
        self.setFixedSize(QSize(_PX, _PX))

    def show_role(self, role: str) -> None:
        """Another colour of the theme, and its shape."""
        if role != self._role:
            self._role = role
            self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        colour, centre = QColor(getattr(theme, self._role)), QPointF(_PX / 2, _PX / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if self._role == "WARN":
            painter.drawPolygon(QPolygonF([QPointF(7, 1.5), QPointF(13, 12.5), QPointF(1, 12.5)]))
        elif self._role in ("GOOD", "ACCENT"):
            painter.drawEllipse(centre, 4.5, 4.5)
            colour.setAlpha(60)
            painter.setBrush(colour)
            painter.drawEllipse(centre, 7.0, 7.0)
        else:
            painter.setPen(QPen(colour, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 4.2, 4.2)
