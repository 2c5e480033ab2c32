"""The small read-out beside the head."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gui.model.head_numbers import HeadNumber
from gui.widgets import theme

_SIZE_PX = 12
_GAP_PX = 14.0
_EDGE_PX = 10.0
_PAD_PX = 7.0
_WIDEST = "\N{MINUS SIGN}000.0 cm"
_GROUND = QColor(11, 12, 15, 130)
_NAME = QColor(255, 255, 255, 150)
_NUMBER = QColor(255, 255, 255, 235)


def draw_readout(painter: QPainter, numbers: tuple[HeadNumber, ...], head: QRectF, room: QRectF) -> QRectF:
    """Write the numbers beside the head, inside the room; gives where, an empty rectangle where there is nothing.

    On the head's right if they fit there, else on its left; where neither has room, in a corner of the room away from
    the head.
    """
    if not numbers:
        return QRectF()
    font = theme.tabular(QFont(painter.font()))
    font.setPixelSize(_SIZE_PX)
    metrics = QFontMetricsF(font)
    name_px = max(metrics.horizontalAdvance(number.name) for number in numbers)
    width = name_px + _PAD_PX + metrics.horizontalAdvance(_WIDEST) + 2 * _PAD_PX
    line_px = metrics.height() + 3
    height = line_px * len(numbers) + 2 * _PAD_PX
    place = _beside(head, room.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX), width, height)
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(place, 8, 8)
    inside = place.adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, -_PAD_PX)
    for index, number in enumerate(numbers):
        line = QRectF(inside.x(), inside.y() + index * line_px, inside.width(), line_px)
        painter.setPen(_NAME)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, number.name)
        painter.setPen(_NUMBER)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number.text)
    return place


def _beside(head: QRectF, room: QRectF, width: float, height: float) -> QRectF:
    top = min(max(head.top(), room.top()), max(room.top(), room.bottom() - height))
    right = head.right() + _GAP_PX
    if right + width <= room.right():
        return QRectF(QPointF(max(right, room.left()), top), QPointF(max(right, room.left()) + width, top + height))
    left = head.left() - _GAP_PX - width
    if left >= room.left():
        return QRectF(min(left, room.right() - width), top, width, height)
    above = head.center().y() > room.center().y()
    return QRectF(room.right() - width, room.top() if above else room.bottom() - height, width, height)
