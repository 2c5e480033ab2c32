"""A small picture of what an output feeds: its icon on a coloured ground."""

from __future__ import annotations

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent
from PyQt6.QtWidgets import QWidget

from gui.widgets import theme
from gui.widgets.icons import icon
from tracker.outputs.kinds import KINDS
from tracker.outputs.output import OutputKind

_GROUND_ALPHA = 48


class KindTile(QWidget):
    """The tile of a kind; each kind has a colour of its own among its neighbours, dimmed while it is off."""

    def __init__(self, kind: OutputKind, size_px: int) -> None:
        super().__init__()
        self._kind, self._lit = kind, True
        self._place = tuple(KINDS).index(kind.name) if kind.name in KINDS else 0
        self.setFixedSize(QSize(size_px, size_px))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_lit(self, lit: bool) -> None:
        """Show it in its colour, or grey."""
        if lit is not self._lit:
            self._lit = lit
            self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        series = theme.SERIES
        ink = series[self._place % len(series)] if self._lit else str(theme.DIM)
        ground = QColor(ink)
        ground.setAlpha(_GROUND_ALPHA)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        room = QRectF(self.rect())
        painter.drawRoundedRect(room, 0.24 * room.width(), 0.24 * room.width())
        edge = round(0.2 * room.width())
        icon(self._kind.icon, ink).paint(painter, self.rect().adjusted(edge, edge, -edge, -edge))
