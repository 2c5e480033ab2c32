"""A picture, large, with the points of a face on it that can be placed and dragged."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.model.point_editor import PointEditor
from gui.widgets import theme
from gui.widgets.face_outline import nearest_point, outlines, point_name
from gui.words import tr
from tracker.types import Image, Points

_REACH_PX, _PLACING_REACH_PX = 14.0, 6.0
_POINT_PX = 4.0
_MARGIN_PX = 16.0
_FACE_AIR = 0.2
_ZOOM_STEP = 1.2
_ZOOM_RANGE = (0.5, 40.0)
_NUDGE_PX, _FAR_NUDGE = 0.5, 10.0
_CHECK_PX = 12
_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class _Grip(Enum):
    """What is being dragged."""

    POINT = "point"
    FACE = "face"
    PICTURE = "picture"


class PointsCanvas(QWidget):
    """Drag a point to move it, with Shift its neighbours too; drag inside the face to move all of it, beside it to
    move the picture. The wheel zooms.

    While points are missing, and `places_points`, a press places the one that is chosen or the next one.

    ``changed``: anything that is shown; ``settled``: points, after a step is done, and as soon as one is placed.
    """

    changed = pyqtSignal()
    settled = pyqtSignal()

    def __init__(self, image: Image, editor: PointEditor, *, places_points: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(tr("Picture with the points of the face"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 280)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.places_points = places_points
        self._editor = editor
        self._image = _picture_of(image)
        self._size = image.shape[1], image.shape[0]
        self._zoom = 1.0
        self._corner = QPointF()
        self._fitted = True
        self._refit = self.fit
        self._grip: _Grip | None = None
        self._last = QPointF()
        self.chosen: int | None = None
        self._placed_last: int | None = None
        self._hovered: int | None = None

    def show_picture(self, image: Image, editor: PointEditor) -> None:
        """Show another picture with its points, all of it."""
        self._image, self._size, self._editor = _picture_of(image), (image.shape[1], image.shape[0]), editor
        self._grip = self._hovered = self.chosen = self._placed_last = None
        self.fit()
        self.changed.emit()

    @property
    def editor(self) -> PointEditor:
        """The points that are shown."""
        return self._editor

    @property
    def zoom(self) -> float:
        """How many pixels of the view one of the picture has."""
        return self._zoom

    def fit(self) -> None:
        """Show all of the picture, and the face wherever it is."""
        corners = np.array([(0.0, 0.0), (self._size[0] - 1.0, self._size[1] - 1.0)])
        shown = np.concatenate([corners, self._placed_xy()])
        self._refit = self.fit
        self._show(shown.min(axis=0), shown.max(axis=0))

    def fit_face(self) -> None:
        """Show the face large, with a little around it."""
        points = self._placed_xy()
        if len(points) < 2:
            self.fit()
            return
        low, high = points.min(axis=0), points.max(axis=0)
        air = _FACE_AIR * float((high - low).max())
        self._refit = self.fit_face
        # The forehead has no points.
        self._show(low - (air, 2 * air), high + air)

    def _show(self, low: Points, high: Points) -> None:
        width, height = np.maximum(high - low + 1, 1)
        room = max(1.0, self.width() - 2 * _MARGIN_PX), max(1.0, self.height() - 2 * _MARGIN_PX)
        self._zoom = float(np.clip(min(room[0] / width, room[1] / height), *_ZOOM_RANGE))
        middle = 0.5 * (low + high + 1)
        self._corner = QPointF(self.width() / 2 - middle[0] * self._zoom, self.height() / 2 - middle[1] * self._zoom)
        self._fitted = True
        self.update()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom in or out, about a place of the view that stays."""
        place = about or QPointF(self.width() / 2, self.height() / 2)
        zoom = float(np.clip(self._zoom * factor, *_ZOOM_RANGE))
        self._corner = place - (place - self._corner) * (zoom / self._zoom)
        self._zoom, self._fitted = zoom, False
        self.update()

    def on_view(self, point: int) -> QPointF:
        """Where a point that is placed is in the view."""
        return self.on_view_of(self._editor.points_xy[point])

    def on_view_of(self, place_xy: Sequence[float] | Points) -> QPointF:
        """Where a place of the picture is in the view."""
        x, y = place_xy
        return self._corner + QPointF(x + 0.5, y + 0.5) * self._zoom

    def sizeHint(self) -> QSize:
        return QSize(820, 620)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        if self._fitted:
            self._refit()

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None:
            self.zoom_by(_ZOOM_STEP ** (event.angleDelta().y() / 120.0), event.position())
            event.accept()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is None:
            return
        self._last = event.position()
        if event.button() != Qt.MouseButton.LeftButton:
            self._grip = _Grip.PICTURE
        elif (point := self._point_at(event.position())) is not None:
            self._grip, self.chosen = _Grip.POINT, point
        elif (point := self.point_to_place) is not None:
            self._grip, self.chosen = _Grip.POINT, point
            self._placed_last = point
            self._editor.place(point, self._in_picture(event.position()))
            self.settled.emit()
        else:
            self._grip = _Grip.FACE if self._in_face(event.position()) else _Grip.PICTURE
            self.chosen = None
        self._show_cursor(event.position())
        self.changed.emit()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None:
            return
        if self._grip is None:
            self._hover(event.position())
            return
        moved = event.position() - self._last
        self._last = event.position()
        by_xy = moved.x() / self._zoom, moved.y() / self._zoom
        if self._grip is _Grip.PICTURE:
            self._corner += moved
            self._fitted = False
        elif self._grip is _Grip.FACE:
            self._editor.move_all(by_xy)
        elif self.chosen is not None:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._editor.move(self.chosen, by_xy, neighbours=shift)
        self.changed.emit()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        moved, self._grip = self._grip in (_Grip.POINT, _Grip.FACE), None
        self._editor.seal()
        if moved and self.places_points and self._editor.marks.next_point is not None:
            # What was placed is no longer chosen: the next one is to be placed.
            self.chosen = None
        if moved:
            self.settled.emit()
            self.changed.emit()
        if event is not None:
            self._show_cursor(event.position())
        self.update()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.choose_next(1 if key is Qt.Key.Key_PageDown else -1)
        elif key in _ARROWS:
            self._nudge(_ARROWS[key], event.modifiers())
            self.settled.emit()
        else:
            super().keyPressEvent(event)
            return
        self.changed.emit()
        self.update()

    @property
    def point_meant(self) -> int | None:
        """The point that is chosen, or else the one that was placed last."""
        return self.chosen if self.chosen is not None else self._placed_last

    @property
    def point_to_place(self) -> int | None:
        """The point that a press beside all others places: the one that is chosen, or the first that is missing."""
        marks = self._editor.marks
        if not self.places_points or marks.is_whole:
            return None
        if self.chosen is not None and marks.places[self.chosen] is None:
            return self.chosen
        return marks.next_point

    def choose(self, point: int | None) -> None:
        """Choose a point, or none."""
        self.chosen = point
        self.changed.emit()
        self.update()

    def choose_next(self, by: int) -> None:
        """Choose the next point, or the one before."""
        now = (self.point_to_place if self.chosen is None else self.chosen) if self.places_points else self.chosen
        start = (-1 if by > 0 else 0) if now is None else now
        self.choose((start + by) % self._editor.markup.point_count)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), 10, 10)
        painter.fillPath(ground, QColor(theme.STAGE))
        painter.setClipPath(ground)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._zoom < 6.0)
        place = QRectF(self._corner.x(), self._corner.y(), self._size[0] * self._zoom, self._size[1] * self._zoom)
        painter.drawImage(place, self._image)
        self._paint_outlines(painter)
        placed = self._is_placed()
        for point in np.flatnonzero(placed).tolist():
            self._paint_point(painter, point)
        named = self._hovered if self._hovered is not None else self.chosen
        if named is not None and placed[named]:
            self._paint_name(painter, named)

    def _nudge(self, way: tuple[float, float], modifiers: Qt.KeyboardModifier) -> None:
        """Move the chosen point, or the whole face if none is chosen."""
        far = _FAR_NUDGE if modifiers & Qt.KeyboardModifier.ControlModifier else 1.0
        by_xy = way[0] * far * _NUDGE_PX, way[1] * far * _NUDGE_PX
        if self.chosen is None:
            self._editor.move_all(by_xy)
        elif self._is_placed()[self.chosen]:
            self._editor.move(self.chosen, by_xy, neighbours=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        self._editor.seal()

    def _is_placed(self) -> NDArray[np.bool_]:
        return np.isfinite(self._editor.points_xy[:, 0])

    def _placed_xy(self) -> Points:
        return self._editor.points_xy[self._is_placed()]

    def _point_at(self, place: QPointF) -> int | None:
        x, y = self._in_picture(place)
        # Where none is placed, none is near.
        points = np.where(self._is_placed()[:, None], self._editor.points_xy, np.inf)
        # While points are placed, the next one may well lie beside another.
        reach = _REACH_PX if self.point_to_place is None else _PLACING_REACH_PX
        return nearest_point(points, x, y, reach / self._zoom)

    def _in_face(self, place: QPointF) -> bool:
        points = self._placed_xy()
        if len(points) < 3:
            return False
        around = cv2.convexHull(points.astype(np.float32))
        return cv2.pointPolygonTest(around, self._in_picture(place), measureDist=False) >= 0

    def _in_picture(self, place: QPointF) -> tuple[float, float]:
        inside = (place - self._corner) / self._zoom
        return inside.x() - 0.5, inside.y() - 0.5

    def _hover(self, place: QPointF) -> None:
        point = self._point_at(place)
        if point != self._hovered:
            self._hovered = point
            self.update()
        self._show_cursor(place)

    def _show_cursor(self, place: QPointF) -> None:
        if self._grip in (_Grip.FACE, _Grip.PICTURE):
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._point_at(place) is not None or self.point_to_place is not None:
            shape = Qt.CursorShape.CrossCursor
        elif self._in_face(place):
            shape = Qt.CursorShape.SizeAllCursor
        else:
            shape = Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)

    def _paint_outlines(self, painter: QPainter) -> None:
        placed = self._is_placed()
        for pen in (QPen(QColor(11, 12, 15, 130), 3.4), QPen(QColor(theme.SURE), 1.3)):
            painter.setPen(pen)
            for run in outlines(self._editor.markup):
                for first, second in pairwise(run):
                    if placed[first] and placed[second]:
                        painter.drawLine(self.on_view(first), self.on_view(second))

    def _paint_point(self, painter: QPainter, point: int) -> None:
        special = point in (self.chosen, self._hovered)
        colour = QColor(
            theme.stage.WARN if point == self.chosen else theme.stage.TEXT if special else theme.stage.ACCENT
        )
        radius = _POINT_PX * (1.5 if special else 1.0)
        if point in self._editor.marks.hidden:
            # Hollow, whatever the colour: it is not seen.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for width, ink in ((4.0, QColor(11, 12, 15, 200)), (1.8, colour)):
                painter.setPen(QPen(ink, width))
                painter.drawEllipse(self.on_view(point), radius + 1.0, radius + 1.0)
            return
        painter.setPen(QPen(QColor(11, 12, 15, 200), 1.4))
        painter.setBrush(colour)
        painter.drawEllipse(self.on_view(point), radius, radius)

    def _paint_name(self, painter: QPainter, point: int) -> None:
        place, name = self.on_view(point) + QPointF(10, -10), point_name(self._editor.markup, point)
        painter.setPen(QColor(theme.STAGE))
        painter.drawText(place + QPointF(1, 1), name)
        painter.setPen(QColor(theme.stage.TEXT))
        painter.drawText(place, name)


def _picture_of(image: Image) -> QImage:
    """A picture of its own, on a chequered ground where it is clear."""
    height, width = image.shape[:2]
    kind, channels = (QImage.Format.Format_ARGB32, 4) if image.shape[2] == 4 else (QImage.Format.Format_BGR888, 3)
    source = QImage(image.tobytes(), width, height, channels * width, kind)
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(theme.RAISED))
    painter = QPainter(picture)
    if channels == 4:
        for row in range(0, height, _CHECK_PX):
            for column in range(row // _CHECK_PX % 2 * _CHECK_PX, width, 2 * _CHECK_PX):
                painter.fillRect(column, row, _CHECK_PX, _CHECK_PX, QColor(theme.HOVER))
    painter.drawImage(0, 0, source)
    painter.end()
    return picture
