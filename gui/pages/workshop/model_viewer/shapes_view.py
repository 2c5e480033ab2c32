"""The faces of the model viewer, to be turned by the mouse and the arrow keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.pages.workshop.model_viewer.painting import Look, columns, on_view, paint_shapes
from gui.pages.workshop.model_viewer.state import ViewerState
from gui.widgets.face_outline import nearest_point
from gui.words import tr

_REACH_PX: Final = 14.0
_KEY_SHARE: Final = 0.04
_ARROWS: Final = {
    Qt.Key.Key_Left: (-_KEY_SHARE, 0.0),
    Qt.Key.Key_Right: (_KEY_SHARE, 0.0),
    Qt.Key.Key_Up: (0.0, -_KEY_SHARE),
    Qt.Key.Key_Down: (0.0, _KEY_SHARE),
}


class ShapesView(QWidget):
    """Drag to turn what has a depth; click a point to choose it, beside all of them to choose none."""

    point_chosen = pyqtSignal()

    def __init__(self, state: ViewerState, reset: Callable[[], object]) -> None:
        super().__init__()
        self._state, self._reset = state, reset
        self._last: QPointF | None = None
        self._moved = False
        self.setAccessibleName(tr("The face of the model"))
        self.setToolTip(
            tr("Click a point to see what its expert looks at. In 3-D, drag or use the arrow keys to turn.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 220)

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def look(self) -> Look:
        """How faces are painted now."""
        return Look(self._state.is_deep, point=self._state.point)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        paint_shapes(painter, QRectF(self.rect()), self._state.shapes(), self.look())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is not None:
            self._last, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._last is None:
            return
        by, side = event.position() - self._last, max(1, min(self.width(), self.height()))
        if not self._moved and by.manhattanLength() < 3:
            return
        self._last, self._moved = event.position(), True
        self._state.drag(by.x() / side, by.y() / side)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and self._last is not None and not self._moved:
            self._choose(event.position())
        self._last = None

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        self._reset()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        way = None if event is None else _ARROWS.get(Qt.Key(event.key()))
        if way is None or not self._state.is_deep:
            super().keyPressEvent(event)
            return
        self._state.drag(*way)
        self.update()

    def place_of(self, point: int) -> QPointF:
        """Where a point of the first face is painted."""
        shapes = self._state.shapes()
        column = columns(QRectF(self.rect()), len(shapes))[0]
        return QPointF(*on_view(shapes[0], shapes[0].points, column)[point])

    def _choose(self, place: QPointF) -> None:
        shapes = self._state.shapes()
        if not shapes:
            return
        column = columns(QRectF(self.rect()), len(shapes))[0]
        points = on_view(shapes[0], shapes[0].points, column)
        self._state.point = nearest_point(points, place.x(), place.y(), _REACH_PX)
        self.point_chosen.emit()
        self.update()
