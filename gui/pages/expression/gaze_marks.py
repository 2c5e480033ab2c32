"""Over the window: a dot where on the screen is looked, and a map of where was looked most."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QPoint, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QWidget

from gui.widgets import theme
from gui.widgets.pixels import borrowed

_SIDE_PX: Final = 44
_LEAST_PX: Final = 7.0
# The hottest part lets the window be seen through it.
_DENSEST: Final = 150


class GazeDot(QWidget):
    """A dot, with a ring as large as it is usually off. The mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(_SIDE_PX, _SIDE_PX)
        self.hide()

    def show_at(self, place: QPoint | None) -> None:
        """Show it at a place of the window; None: nowhere."""
        if place is None:
            self.hide()
            return
        self.move(place.x() - _SIDE_PX // 2, place.y() - _SIDE_PX // 2)
        if self.isHidden():
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        painter.setPen(QPen(QColor(theme.STAGE), 4.0))
        painter.drawEllipse(whole.adjusted(6, 6, -6, -6))
        painter.setPen(QPen(QColor(theme.SURE), 2.0))
        painter.drawEllipse(whole.adjusted(6, 6, -6, -6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.SURE))
        painter.drawEllipse(whole.center(), _LEAST_PX / 2, _LEAST_PX / 2)


class GazeMap(QWidget):
    """The map over all of the window. The mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._levels: NDArray[np.uint8] | None = None
        self._screen = QRectF()
        self.hide()

    def show_levels(self, levels: NDArray[np.uint8] | None, screen: QRectF) -> None:
        """Show where was looked; ``screen``: where the screen lies, as the window sees it. None: nothing."""
        self._levels, self._screen = levels, screen
        window = self.parentWidget()
        if levels is None or window is None:
            self.hide()
            return
        self.setGeometry(window.rect())
        if self.isHidden():
            self.show()
            self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        if self._levels is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        image = borrowed(self._levels)
        image.setColorTable(_colours())
        painter.drawImage(self._screen, image)


@cache
def _colours() -> list[int]:
    """From nothing over the accent colour to white: brighter where more was looked."""
    table = []
    for level in range(256):
        share = level / 255
        shade = QColor.fromHslF(0.13 * share, 0.95, 0.45 + 0.25 * share)
        shade.setAlpha(round(_DENSEST * min(1.0, 2.0 * share)))
        table.append(shade.rgba())
    return table
