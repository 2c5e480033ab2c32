"""A curve with its points to be dragged, and a dot where the head is now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import hypot

from PyQt6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.pages.outputs.curve_points import CurveView, view_of, with_added, with_moved, with_point_between, without
from gui.widgets import theme
from gui.words import tr
from tracker.outputs.mapping.curve import Curve, CurvePoints

_POINT_PX, _GRIP_PX = 5.0, 14.0
_LEFT_PX, _BOTTOM_PX, _EDGE_PX = 36, 22, 10
_LINES, _STEPS = 4, 120
# What a key moves a point by, as a share of what is seen.
_KEY_SHARE, _FINE_SHARE = 0.02, 0.004
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_OTHERS = (
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Insert,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
)


@dataclass(frozen=True, slots=True)
class CanvasHooks:
    """Told the new points, and the end of a change."""

    changed: Callable[[CurvePoints], object]
    finished: Callable[[], object]


class CurveCanvas(QWidget):
    """One curve of one axis; a second one, of the other direction, may be seen behind it."""

    def __init__(self, hooks: CanvasHooks) -> None:
        super().__init__()
        self._hooks = hooks
        self._axis, self._unit = "yaw", "°"
        self.points: CurvePoints = ()
        self._behind: CurvePoints | None = None
        self._view: CurveView = view_of(self._axis, ())
        self._dot: tuple[float, float] | None = None
        self._chosen = 0
        self._dragged: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Curve"))
        self.setToolTip(
            tr(
                "To the right: how far the head moves. Up: how much is sent.\n"
                "Drag a point, double-click for a new one, right-click to take one away.\n"
                "Keys: Page Up and Down choose a point, arrows move it, Insert adds one, Delete takes it away"
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(320, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 130)

    def show_curve(self, axis: str, unit: str, points: CurvePoints, behind: CurvePoints | None) -> None:
        """Show a curve, and that of the other direction behind it."""
        if (axis, points, behind) == (self._axis, self.points, self._behind):
            return
        self._axis, self._unit, self.points, self._behind = axis, unit, points, behind
        self._chosen = min(self._chosen, max(0, len(points) - 1))
        if self._dragged is None:
            self._view = view_of(axis, max(points, behind or (), key=lambda one: one[-1:]))
        self.update()

    def show_dot(self, dot: tuple[float, float] | None) -> None:
        """Show where the head is now, moved and sent; None: not known."""
        if dot != self._dot:
            self._dot = dot
            self.update()

    # Where things are

    @property
    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT_PX, _EDGE_PX, -_EDGE_PX, -_BOTTOM_PX)

    def place_px(self, moved: float, sent: float) -> QPointF:
        """Where two numbers are."""
        room = self._room
        return QPointF(
            room.left() + room.width() * moved / self._view.moved,
            room.bottom() - room.height() * sent / self._view.sent,
        )

    def _numbers_at(self, at: QPointF) -> tuple[float, float]:
        room = self._room
        return (
            self._view.moved * (at.x() - room.left()) / max(1.0, room.width()),
            self._view.sent * (room.bottom() - at.y()) / max(1.0, room.height()),
        )

    def _point_at(self, at: QPointF) -> int | None:
        near = [(hypot(p.x() - at.x(), p.y() - at.y()), n) for n, p in enumerate(self._places())]
        distance, place = min(near, default=(_GRIP_PX, 0))
        return place if distance < _GRIP_PX else None

    def _places(self) -> list[QPointF]:
        return [self.place_px(*point) for point in self.points]

    # Hands

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is None:
            return
        place = self._point_at(event.position())
        if place is None:
            return
        self._chosen = place
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged = place
        elif event.button() is Qt.MouseButton.RightButton:
            self._tell(without(self.points, place))
            self._hooks.finished()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None:
            return
        if self._dragged is None:
            over = self._point_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        elif self._dragged < len(self.points):
            self._tell(with_moved(self._axis, self.points, self._dragged, *self._numbers_at(event.position())))

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        if self._dragged is not None:
            self._dragged = None
            self._view = view_of(self._axis, self.points)
            self._hooks.finished()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and self._point_at(event.position()) is None:
            self._add(with_added(self._axis, self.points, *self._numbers_at(event.position())))

    def event(self, event: QEvent | None) -> bool:
        """Keep the keys that move points, although the app uses some of them."""
        asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and asked and event.key() in (*_MOVES, *_OTHERS):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None or event.key() not in (*_MOVES, *_OTHERS):
            super().keyPressEvent(event)
            return
        key = event.key()
        if key == Qt.Key.Key_Insert:
            self._add(with_point_between(self._axis, self.points))
        elif not self.points:
            return
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._chosen = (self._chosen + (1 if key == Qt.Key.Key_PageUp else -1)) % len(self.points)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._tell(without(self.points, self._chosen))
            self._hooks.finished()
        else:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._nudge(*_MOVES[Qt.Key(key)], _FINE_SHARE if fine else _KEY_SHARE)
        self.update()

    def _nudge(self, right: int, up: int, share: float) -> None:
        moved, sent = self.points[self._chosen]
        to = moved + right * share * self._view.moved, sent + up * share * self._view.sent
        self._tell(with_moved(self._axis, self.points, self._chosen, *to))
        self._view = view_of(self._axis, self.points)

    def _add(self, added: tuple[CurvePoints, int] | None) -> None:
        if added is not None:
            points, self._chosen = added
            self._tell(points)
            self._hooks.finished()

    def _tell(self, points: CurvePoints) -> None:
        self._chosen = min(self._chosen, max(0, len(points) - 1))
        if points != self.points:
            self.points = points
            self._hooks.changed(points)
            self.update()

    # What is seen

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setClipRect(self._room.adjusted(-6, -6, 6, 6))
        if self._behind is not None:
            self._paint_curve(painter, self._behind, QPen(QColor(theme.FAINT), 1.5, Qt.PenStyle.DashLine))
        self._paint_curve(painter, self.points, QPen(QColor(theme.ACCENT), 2.2))
        for number, at in enumerate(self._places()):
            chosen = number == self._chosen and self.hasFocus()
            painter.setPen(QPen(QColor(theme.TEXT if chosen else theme.ACCENT), 2.0))
            painter.setBrush(QColor(theme.ACCENT if number == self._dragged or chosen else theme.PANEL))
            painter.drawEllipse(at, _POINT_PX, _POINT_PX)
        if self._dot is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            colour = QColor(theme.GOOD)
            for radius, alpha in ((9.0, 60), (4.5, 255)):
                colour.setAlpha(alpha)
                painter.setBrush(colour)
                painter.drawEllipse(self.place_px(*self._dot), radius, radius)

    def _paint_ground(self, painter: QPainter) -> None:
        room = self._room
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.CARD))
        painter.drawRoundedRect(room, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.ACCENT), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room, 6, 6)
        font = theme.tabular(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        for number in range(_LINES + 1):
            moved, sent = number * self._view.moved / _LINES, number * self._view.sent / _LINES
            across, up = self.place_px(moved, 0.0), self.place_px(0.0, sent)
            painter.setPen(QPen(QColor(theme.BORDER), 1.0))
            if 0 < number < _LINES:
                painter.drawLine(QPointF(across.x(), room.top()), QPointF(across.x(), room.bottom()))
                painter.drawLine(QPointF(room.left(), up.y()), QPointF(room.right(), up.y()))
            painter.setPen(QColor(theme.DIM))
            below = QRectF(across.x() - 30, room.bottom() + 3, 60 if number < _LINES else 40, 16)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, f"{moved:.3g}{self._unit}")
            if number:
                beside = QRectF(0, up.y() - 8 if number < _LINES else up.y(), _LEFT_PX - 5, 16)
                painter.drawText(beside, Qt.AlignmentFlag.AlignRight, f"{sent:.3g}{self._unit}")
        painter.setPen(QPen(QColor(theme.FAINT), 1.0, Qt.PenStyle.DotLine))
        same = min(self._view.moved, self._view.sent)
        painter.drawLine(self.place_px(0.0, 0.0), self.place_px(same, same))

    def _paint_curve(self, painter: QPainter, points: CurvePoints, pen: QPen) -> None:
        curve, path = Curve(points), QPainterPath(self.place_px(0.0, 0.0))
        for step in range(1, _STEPS + 1):
            moved = self._view.moved * step / _STEPS
            path.lineTo(self.place_px(moved, curve.at(moved)))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
