"""A picture, as large as there is room for."""

from __future__ import annotations

from PyQt6.QtCore import QRectF, QSize
from PyQt6.QtGui import QColor, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.widgets import theme
from gui.widgets.pixels import borrowed
from tracker.types import Image


class PictureView(QWidget):
    """Shows a picture in its own shape, in the middle."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.image: Image | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 160)

    def sizeHint(self) -> QSize:
        return QSize(420, 460)

    def show_image(self, image: Image | None) -> None:
        """Show a picture, uint8 BGR; None for an empty place."""
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.STAGE))
        if self.image is not None:
            height, width = self.image.shape[:2]
            scale = min(self.width() / width, self.height() / height)
            left, top = 0.5 * (self.width() - scale * width), 0.5 * (self.height() - scale * height)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(left, top, scale * width, scale * height), borrowed(self.image))
        painter.end()
