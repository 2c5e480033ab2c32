"""A label that shows an icon, in the colours of the moment."""

from __future__ import annotations

from PyQt6.QtCore import QSize
from PyQt6.QtGui import QIcon, QPainter, QPaintEvent
from PyQt6.QtWidgets import QWidget


class IconLabel(QWidget):
    """An icon without a button."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QIcon()

    def show_icon(self, icon: QIcon, size_px: int) -> None:
        """Show another icon."""
        self._icon = icon
        self.setFixedSize(QSize(size_px, size_px))
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
