"""The small read-out beside the head."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QRectF, QSizeF, Qt
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


def draw_readout(
    painter: QPainter, numbers: tuple[HeadNumber, ...], head: QRectF, picture: QRectF, room: QRectF
) -> QRectF:
    """Write the numbers beside the head; gives where, an empty rectangle where there is nothing.

    In the picture, on the head's right if they fit there, else on its left; where neither has room beside the picture,
    and else in a corner of the room away from the head.
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
    beside_picture = QRectF(picture.x(), head.y(), picture.width(), head.height())
    size = QSizeF(width, height)
    place = _beside(head, picture, size) or _beside(beside_picture, room, size) or _corner(head, room, size)
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


def _beside(head: QRectF, within: QRectF, size: QSizeF) -> QRectF | None:
    """On the right or the left of something, with a margin; None where neither has room."""
    room = within.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
    if size.height() > room.height():
        return None
    top = min(max(head.top(), room.top()), room.bottom() - size.height())
    right = max(head.right() + _GAP_PX, room.left())
    if right + size.width() <= room.right():
        return QRectF(QPointF(right, top), size)
    left = min(head.left() - _GAP_PX, room.right()) - size.width()
    return QRectF(QPointF(left, top), size) if left >= room.left() else None


def _corner(head: QRectF, within: QRectF, size: QSizeF) -> QRectF:
    """The upper or lower right corner, whichever is farther away."""
    room = within.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
    above = head.center().y() > room.center().y()
    top = room.top() if above else room.bottom() - size.height()
    return QRectF(QPointF(room.right() - size.width(), top), size)
