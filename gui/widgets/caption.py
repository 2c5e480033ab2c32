"""A few words on a small plate, over a picture."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter

from gui.widgets import theme


def draw_caption(painter: QPainter, words: str, top: QPointF, inside: QRectF) -> None:
    """Words on a small plate, centred below a point; moved so that they can be read."""
    metrics = painter.fontMetrics()
    plate = QRectF(0, 0, metrics.horizontalAdvance(words) + 16, metrics.height() + 8)
    plate.moveTopLeft(QPointF(top.x() - plate.width() / 2, top.y()))
    plate.moveLeft(min(max(inside.left(), plate.left()), inside.right() - plate.width()))
    plate.moveTop(min(plate.top(), inside.bottom() - plate.height()))
    ground = QColor(theme.PANEL)
    ground.setAlpha(220)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(plate, 6, 6)
    painter.setPen(QColor(theme.TEXT))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
