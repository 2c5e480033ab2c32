"""What is painted over the scene: the small camera picture, a line of words, and the picture that was there before."""

from __future__ import annotations

from PyQt6.QtCore import QRect, QRectF, Qt
from PyQt6.QtGui import QColor, QImage, QPainter

from gui.pages.window.model import WindowModel
from gui.widgets import theme
from gui.widgets.pixels import borrowed
from tracker.types import Image

FADE_S = 0.45
_INSET_SHARE, _MARGIN_PX = 0.16, 18
_TOP = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)


class Fade:
    """The last picture, which gives way to the scene."""

    def __init__(self) -> None:
        self._picture: QImage | None = None
        self._since_s: float | None = None

    @property
    def goes_on(self) -> bool:
        """Whether something of the last picture is still to be seen."""
        return self._picture is not None

    def begin(self, picture: QImage | None) -> None:
        """Begin with a picture; it stands until the scene is painted for the first time."""
        self._picture, self._since_s = picture, None

    def paint_whole(self, painter: QPainter, area: QRect) -> None:
        """Paint all of it, while there is no scene yet."""
        if self._picture is not None:
            painter.drawImage(area, self._picture)

    def paint(self, painter: QPainter, area: QRect, now_s: float) -> None:
        """Paint what is left of it, over the scene."""
        if self._picture is None:
            return
        self._since_s = now_s if self._since_s is None else self._since_s
        left = 1.0 - (now_s - self._since_s) / FADE_S
        if left <= 0.0:
            self._picture = None
            return
        painter.setOpacity(min(1.0, left))
        painter.drawImage(area, self._picture)
        painter.setOpacity(1.0)


def paint_over(painter: QPainter, model: WindowModel, area: QRect, now_s: float) -> None:
    """Paint the camera's picture, if it is wanted, and what there is to say."""
    if model.frame is not None and model.look.inset:
        paint_inset(painter, model.frame.image, area, follows=model.follows)
    if text := model.said(now_s):
        _paint_words(painter, text, area)


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


def _paint_words(painter: QPainter, text: str, area: QRect) -> None:
    place = area.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, 0)
    behind = painter.boundingRect(place, _TOP, text).adjusted(-12, -6, 12, 6)
    # Words on a scene stand on dark ground in every theme.
    painter.fillRect(behind, QColor(0, 0, 0, 150))
    painter.setPen(QColor(Qt.GlobalColor.white))
    painter.drawText(place, _TOP, text)
