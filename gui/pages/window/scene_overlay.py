"""What is painted over the scene: the small camera picture and a line of words."""

from __future__ import annotations

from time import monotonic

from PyQt6.QtCore import QRect, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter

from gui.widgets import theme
from gui.widgets.pixels import borrowed
from tracker.types import Image

_SAID_S = 3.0
_INSET_SHARE, _MARGIN_PX = 0.16, 18
_TOP = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)


class Words:
    """A line that stands for a moment."""

    def __init__(self) -> None:
        self._text, self._until_s = "", 0.0

    def say(self, text: str, seconds: float = _SAID_S) -> None:
        """Show a line, in place of the last one."""
        self._text, self._until_s = text, monotonic() + seconds

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint it at the top, if it still stands."""
        if monotonic() > self._until_s:
            return
        place = area.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, 0)
        behind = painter.boundingRect(place, _TOP, self._text).adjusted(-12, -6, 12, 6)
        painter.fillRect(behind, QColor(0, 0, 0, 150))
        painter.setPen(QColor(theme.stage.TEXT))
        painter.drawText(place, _TOP, self._text)


def paint_inset(painter: QPainter, image: Image, area: QRect, *, follows: bool) -> None:
    """Paint the camera's picture into the lower right corner, mirrored, framed brightly while a head is followed."""
    picture = borrowed(image).mirrored(True, False)
    width = _INSET_SHARE * area.width()
    height = width * picture.height() / picture.width()
    place = QRectF(area.width() - width - _MARGIN_PX, area.height() - height - _MARGIN_PX, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, picture)
    painter.setPen(QColor(theme.stage.ACCENT if follows else theme.stage.FAINT))
    painter.drawRect(place)
