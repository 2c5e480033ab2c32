"""The live picture."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.model.head_numbers import head_numbers
from gui.widgets import theme
from gui.widgets.backdrop import Backdrop
from gui.widgets.face_outline import face_at, nearest_point
from gui.widgets.overlays import OverlayChoice, OverlayData, draw_overlays
from gui.widgets.pixels import borrowed
from gui.widgets.readout import draw_readout
from gui.widgets.stick_face import draw_stick_faces
from gui.words import tr
from tracker.types import Box, Content, Frame

_RADIUS_PX = 12.0
_CLICK_REACH_PX = 12.0
# How much wider than its box a head is, at each side.
_HAIR = 0.2
# Enough to be seen, too little to be in the way of who looks closely.
_NOT_LIVE = QColor(11, 12, 15, 70)


class LiveView(QWidget):
    """Shows the newest frame, as large as it fits, with the overlays on it; points and faces can be clicked."""

    point_clicked = pyqtSignal(int)
    face_clicked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live")
        self.setAccessibleName(tr("Live picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 200)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._frame: Frame | None = None
        self._scene: OverlayData | None = None
        self._mirror = True
        self._rounded = True
        self._choice = OverlayChoice()
        self._dimmed = False
        self._backdrop = Backdrop()

    @property
    def frame(self) -> Frame | None:
        """The frame on show."""
        return self._frame

    @property
    def target(self) -> QRectF | None:
        """Where in the view the frame is shown; None without one."""
        return None if self._frame is None else self._target(self._frame)

    @property
    def mirrored(self) -> bool:
        """Whether the frame is shown as in a mirror."""
        return self._mirror

    def show_frame(self, frame: Frame, scene: OverlayData | None) -> None:
        """Show a frame and what is known about it, if anything is."""
        if self._frame is not None and self._frame.content is not frame.content:
            # What is seen around the picture is of the pictures before.
            self._backdrop.forget()
        self._frame, self._scene = frame, scene
        self.update()

    def clear(self) -> None:
        """Show nothing: an old picture must not pass for a live one."""
        self._frame = self._scene = None
        self._backdrop.forget()
        self.update()

    def set_options(self, *, mirror: bool, rounded: bool, dimmed: bool, choice: OverlayChoice) -> None:
        """How to show it. ``dimmed``: the picture is not live."""
        options = (mirror, rounded, dimmed, choice)
        if options != (self._mirror, self._rounded, self._dimmed, self._choice):
            self._mirror, self._rounded, self._dimmed, self._choice = options
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(960, 720)

    def render_snapshot(self) -> QImage | None:
        """The picture as shown, mirrored and with overlays, in the frame's own size; None when there is none."""
        if self._frame is None:
            return None
        height, width = self._frame.image.shape[:2]
        image = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, width, height)
        self._paint_frame(painter, self._frame, whole)
        self._paint_readout(painter, whole, whole)
        painter.end()
        return image

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        if self._frame is None:
            painter.fillRect(room, QColor(theme.STAGE))
        else:
            target = self._target(self._frame)
            self._backdrop.paint(painter, self._frame, target, room, self._mirror)
            self._paint_frame(painter, self._frame, target)
            self._paint_readout(painter, target, room)
            if self._dimmed:
                painter.fillRect(room, _NOT_LIVE)
        if self._rounded:
            # Laid over the corners: to cut the picture to a round shape takes longer than to draw it.
            corners = QPainterPath()
            corners.addRect(room)
            corners.addRoundedRect(room, _RADIUS_PX, _RADIUS_PX)
            painter.fillPath(corners, QColor(theme.WINDOW))

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._scene is None:
            return
        if (place := self._in_picture(event.position())) is None:
            return
        x, y, scale = place
        others = [one for one in self._scene.result.faces if not one.primary]
        if (point := self._point_at(x, y, _CLICK_REACH_PX / scale)) is not None:
            self.point_clicked.emit(point)
        elif (number := face_at(others, x, y)) is not None:
            self.face_clicked.emit(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        window = self.window()
        if window is not None and hasattr(window, "toggle_full_screen"):
            window.toggle_full_screen()

    def _point_at(self, x: float, y: float, reach: float) -> int | None:
        """The point of the primary face next to a place in the picture, if it is near enough to be meant, and if
        something of the face is drawn."""
        if self._scene is None or self._choice.face is None:
            return None
        face = self._scene.result.face
        return None if face is None else nearest_point(face.points_xy, x, y, reach)

    def _in_picture(self, place: QPointF) -> tuple[float, float, float] | None:
        """Where a place of the view is in the frame on show, in its pixels, and how much larger it is shown."""
        if self._frame is None:
            return None
        target, width = self._target(self._frame), self._frame.image.shape[1]
        scale = target.width() / width
        x, y = (place.x() - target.x()) / scale - 0.5, (place.y() - target.y()) / scale - 0.5
        return width - 1 - x if self._mirror else x, y, scale

    def _target(self, frame: Frame) -> QRectF:
        """The largest rectangle of the frame's shape that fits, in the middle."""
        height, width = frame.image.shape[:2]
        scale = min(self.width() / width, self.height() / height)
        shown_width, shown_height = width * scale, height * scale
        return QRectF((self.width() - shown_width) / 2, (self.height() - shown_height) / 2, shown_width, shown_height)

    def _paint_frame(self, painter: QPainter, frame: Frame, target: QRectF) -> None:
        height, width = frame.image.shape[:2]
        painter.save()
        painter.setClipRect(target)
        painter.translate(target.topLeft())
        painter.scale(target.width() / width, target.height() / height)
        if self._mirror:
            painter.translate(width, 0)
            painter.scale(-1, 1)
        device = painter.device()
        unit = device.devicePixelRatioF() if device else 1.0
        if frame.content is Content.NOTHING:
            draw_stick_faces(painter, self._scene.result if self._scene is not None else None, (width, height), unit)
        else:
            painter.drawImage(0, 0, borrowed(frame.image))
        if self._scene is not None:
            draw_overlays(painter, self._scene, self._choice, unit)
        painter.restore()

    def _paint_readout(self, painter: QPainter, target: QRectF, room: QRectF) -> None:
        if self._frame is None or self._scene is None or not self._choice.readout:
            return
        result = self._scene.result
        if result.box is not None:
            head = self._shown_head(result.box, self._frame.image.shape[1], target)
            painter.save()
            draw_readout(painter, head_numbers(result), head, target, room)
            painter.restore()

    def _shown_head(self, box: Box, width: int, target: QRectF) -> QRectF:
        """What is to be kept free around a head, where it is shown: the box, and some hair."""
        scale = target.width() / width
        (left, top), (right, bottom) = box.corners_xy().min(axis=0) + 0.5, box.corners_xy().max(axis=0) + 0.5
        if self._mirror:
            left, right = width - right, width - left
        hair = _HAIR * (right - left)
        size = (right - left + 2 * hair) * scale, (bottom - top) * scale
        return QRectF(target.x() + (left - hair) * scale, target.y() + top * scale, *size)
