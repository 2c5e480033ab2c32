"""What fills the view beside a picture of another shape: the picture itself, blurred and darkened, and calm."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QRectF
from PyQt6.QtGui import QColor, QPainter, QPixmap

from gui.widgets import theme
from gui.widgets.pixels import borrowed
from tracker.types import Content, Frame

_WIDTH_PX = 32
_BLUR_PX = 1.6
# How bright it is beside the picture.
_LIGHT = 0.44
# How much of each new picture goes into it: what moves in the picture is a slow change of light here.
_SHARE = 0.04
# It is drawn anew at every so manieth picture, which nobody sees, and copied for those between.
_EVERY = 8


class Backdrop:
    """Keeps a small, slow mean of the pictures, and what it looks like behind the present one."""

    def __init__(self) -> None:
        self._mean: NDArray[np.float32] | None = None
        self._of: Frame | None = None
        self._drawn: list[QPixmap] = []
        self._look: tuple[object, ...] = ()
        self._age = 0

    def forget(self) -> None:
        """The next picture has nothing to do with those before."""
        self._mean = self._of = None
        self._drawn = []

    def paint(self, painter: QPainter, frame: Frame, target: QRectF, room: QRectF, mirror: bool) -> None:
        """Fill what ``target``, where the picture is shown, leaves of ``room``; nothing where it leaves nothing."""
        sides = _sides(target, room)
        if not sides:
            return
        if frame.content is Content.NOTHING:
            painter.fillRect(room, QColor(theme.STAGE))
            return
        self._take(frame)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        look = (*(side.getRect() for side in sides), room.getRect(), ratio, mirror)
        if not self._drawn or look != self._look or self._age >= _EVERY:
            self._drawn = [self._draw(side, room, ratio, mirror) for side in sides]
            self._look, self._age = look, 0
        for side, drawn in zip(sides, self._drawn, strict=True):
            drawn.setDevicePixelRatio(ratio)
            painter.drawPixmap(side.topLeft(), drawn)

    def _take(self, frame: Frame) -> None:
        if frame is self._of:
            return
        self._of = frame
        self._age += 1
        # Every so manieth pixel is enough of a large picture for a mean as slow as this.
        step = max(1, frame.image.shape[1] // (4 * _WIDTH_PX))
        few = np.ascontiguousarray(frame.image[::step, ::step])
        height = max(2, round(_WIDTH_PX * few.shape[0] / few.shape[1]))
        small = cv2.resize(few, (_WIDTH_PX, height), interpolation=cv2.INTER_AREA).astype(np.float32)
        if self._mean is None or self._mean.shape != small.shape:
            self._mean, self._drawn = small, []
        else:
            self._mean += _SHARE * (small - self._mean)

    def _draw(self, side: QRectF, room: QRectF, ratio: float, mirror: bool) -> QPixmap:
        """What is seen at a side, of the mean as large as covers the room."""
        assert self._mean is not None
        blurred = cv2.GaussianBlur(self._mean, (0, 0), _BLUR_PX)
        if mirror:
            blurred = blurred[:, ::-1]
        height, width = blurred.shape[:2]
        step = min(width / room.width(), height / room.height())
        left = 0.5 * (width - step * room.width()) + step * (side.x() - room.x()) - 0.5
        top = 0.5 * (height - step * room.height()) + step * (side.y() - room.y()) - 0.5
        size = max(1, round(ratio * side.width())), max(1, round(ratio * side.height()))
        mean_from_side = np.array([[step / ratio, 0, left], [0, step / ratio, top]], np.float32)
        dark = (_LIGHT * blurred + 0.5).astype(np.uint8)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        shown = cv2.warpAffine(dark, mean_from_side, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return QPixmap.fromImage(borrowed(np.asarray(shown, np.uint8)))


def _sides(target: QRectF, room: QRectF) -> list[QRectF]:
    """What is left of the room beside the picture, or above and below it, in whole pixels: the picture lies over."""
    if target.x() - room.x() >= 1.0:
        left = QRectF(room.x(), room.y(), target.x() - room.x(), room.height())
        sides = [left, QRectF(target.right(), room.y(), room.right() - target.right(), room.height())]
    elif target.y() - room.y() >= 1.0:
        top = QRectF(room.x(), room.y(), room.width(), target.y() - room.y())
        sides = [top, QRectF(room.x(), target.bottom(), room.width(), room.bottom() - target.bottom())]
    else:
        sides = []
    return [QRectF(side.toAlignedRect()) for side in sides]
