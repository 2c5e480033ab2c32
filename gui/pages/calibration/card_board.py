"""A still picture on which the corners of a bank card are dragged into place."""

from __future__ import annotations

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.widgets import theme
from gui.widgets.pixels import borrowed
from gui.words import tr
from tracker.types import Image, Points

_REACH_PX, _HANDLE_PX = 26.0, 9.0
_LOUPE_PX, _LOUPE_ZOOM = 70.0, 4.0


class CardBoard(QWidget):
    """Shows a picture as a mirror does, with four handles; arrow keys move the chosen one, Tab takes the next."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The picture, with the corners of the card"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._image: Image | None = None
        self.corners_xy: Points | None = None
        self._chosen, self._dragging = 0, False

    def sizeHint(self) -> QSize:
        return QSize(760, 570)

    def show_image(self, image: Image | None, corners_xy: Points | None = None) -> None:
        """Show a picture, with a card's corners on it or without."""
        self._image, self._chosen, self._dragging = image, 0, False
        self.corners_xy = None if corners_xy is None else np.array(corners_xy, dtype=np.float64)
        self.update()

    def place_of(self, corner: int) -> QPointF:
        """Where on the widget a corner is."""
        assert self.corners_xy is not None
        return self._on_widget(self.corners_xy[corner])

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is None:
            return
        target = self._target(self._image)
        painter.drawImage(target, borrowed(self._image).mirrored(True, False))
        if self.corners_xy is None:
            return
        painter.setPen(QPen(QColor(theme.stage.ACCENT), 2.0))
        painter.drawPolygon(QPolygonF([self.place_of(corner) for corner in range(4)]))
        for corner in range(4):
            chosen = corner == self._chosen
            painter.setPen(QPen(QColor(theme.stage.TEXT if chosen else theme.stage.ACCENT), 2.0))
            painter.setBrush(QColor(142, 166, 255, 120 if chosen else 40))
            painter.drawEllipse(self.place_of(corner), _HANDLE_PX, _HANDLE_PX)
        if self._dragging:
            self._paint_loupe(painter, target)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self.corners_xy is None:
            return
        away = [(self.place_of(corner) - event.position()).manhattanLength() for corner in range(4)]
        nearest = int(np.argmin(away))
        if away[nearest] < _REACH_PX:
            self._chosen, self._dragging = nearest, True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and self._dragging:
            self._put(self._in_picture(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        self._dragging = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        ways = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if event is None or self.corners_xy is None:
            return super().keyPressEvent(event)
        way = ways.get(Qt.Key(event.key()))
        if way is not None:
            step = 5.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.5
            return self._put(self.corners_xy[self._chosen] + step * np.array(way))
        return super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        following = self._chosen + (1 if forward else -1)
        if self.corners_xy is None or following not in range(4):
            return super().focusNextPrevChild(forward)
        self._chosen = following
        self.update()
        return True

    def _put(self, place_xy: Points) -> None:
        if self.corners_xy is not None and self._image is not None:
            height, width = self._image.shape[:2]
            self.corners_xy[self._chosen] = np.clip(place_xy, 0, [width - 1, height - 1])
            self.update()

    def _paint_loupe(self, painter: QPainter, target: QRectF) -> None:
        """The corner being dragged, larger, beside the finger that hides it."""
        assert self._image is not None and self.corners_xy is not None
        x, y = self.corners_xy[self._chosen]
        half = _LOUPE_PX / _LOUPE_ZOOM
        left = self.place_of(self._chosen).x() > target.center().x()
        at = QPointF(target.left() + 12 if left else target.right() - 2 * _LOUPE_PX - 12, target.top() + 12)
        box = QRectF(at.x(), at.y(), 2 * _LOUPE_PX, 2 * _LOUPE_PX)
        mirrored = borrowed(self._image).mirrored(True, False)
        seen_x = self._image.shape[1] - 1 - x
        painter.drawImage(box, mirrored, QRectF(seen_x + 0.5 - half, y + 0.5 - half, 2 * half, 2 * half))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.stage.TEXT), 1.0))
        painter.drawRect(box)
        painter.drawLine(
            QPointF(box.center().x() - 12, box.center().y()), QPointF(box.center().x() + 12, box.center().y())
        )
        painter.drawLine(
            QPointF(box.center().x(), box.center().y() - 12), QPointF(box.center().x(), box.center().y() + 12)
        )

    def _target(self, image: Image) -> QRectF:
        height, width = image.shape[:2]
        scale = min(self.width() / width, self.height() / height)
        shown = width * scale, height * scale
        return QRectF((self.width() - shown[0]) / 2, (self.height() - shown[1]) / 2, *shown)

    def _on_widget(self, place_xy: Points) -> QPointF:
        assert self._image is not None
        target, width = self._target(self._image), self._image.shape[1]
        scale = target.width() / width
        x, y = (float(value) for value in place_xy)
        return QPointF(target.left() + scale * (width - 0.5 - x), target.top() + scale * (y + 0.5))

    def _in_picture(self, place: QPointF) -> Points:
        assert self._image is not None
        target, width = self._target(self._image), self._image.shape[1]
        scale = target.width() / width
        return np.array([width - 0.5 - (place.x() - target.left()) / scale, (place.y() - target.top()) / scale - 0.5])
