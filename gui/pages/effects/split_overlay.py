"""What lies over the live picture on the effects page: the line between before and after, and the mark of a film."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QWidget

from gui.widgets import theme
from gui.widgets.live_view import LiveView
from gui.widgets.pixels import borrowed
from gui.words import tr
from tracker.types import Frame

_REACH_PX = 14.0
_HANDLE_PX = 15.0
_KEY_STEP = 0.02
_CHIP_MARGIN_PX = 12.0


class EffectsOverlay(QWidget):
    """Covers the live view. The line can be dragged, or moved by the arrow keys."""

    moved = pyqtSignal(float)
    released = pyqtSignal()

    def __init__(self, live: LiveView) -> None:
        super().__init__(live)
        self._live = live
        self._before: Frame | None = None
        self._split = False
        self._at = 0.5
        self._film_s: float | None = None
        self._dragging = False
        self.setObjectName("split")
        self.setAccessibleName(tr("Line between before and after"))
        self.setToolTip("")
        self.setMouseTracking(True)
        self.setGeometry(live.rect())
        live.installEventFilter(self)
        self._adapt()

    def show_before(self, frame: Frame | None) -> None:
        """The frame on show as it is without the effect."""
        self._before = frame
        self.update()

    def set_split(self, on: bool, at: float) -> None:
        """Whether there is a line, and at which share of the picture's width as seen."""
        if (on, at) != (self._split, self._at):
            self._split, self._at = on, at
            self._adapt()

    def set_film(self, seconds: float | None) -> None:
        """How long the film is by now; None while there is none."""
        shown = None if seconds is None else float(int(seconds))
        if shown != self._film_s:
            self._film_s = shown
            self.update()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._live.rect())
        return False

    def paintEvent(self, event: QPaintEvent | None) -> None:
        target = self._live.target
        if self._before is None or target is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._split:
            self._paint_before(painter, self._before, target)
            self._paint_line(painter, target)
        if self._film_s is not None:
            self._paint_film(painter, target, self._film_s)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is None:
            return
        self._dragging = event.button() == Qt.MouseButton.LeftButton and self._is_near(event.position())
        if not self._dragging:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        target = self._live.target
        if event is None or target is None:
            return
        if self._dragging:
            self.moved.emit(min(1.0, max(0.0, (event.position().x() - target.left()) / target.width())))
        elif self._is_near(event.position()):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        if self._dragging:
            self._dragging = False
            self.released.emit()
        elif event is not None:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and not self._is_near(event.position()):
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        by = {Qt.Key.Key_Left: -_KEY_STEP, Qt.Key.Key_Right: _KEY_STEP}.get(Qt.Key(event.key()))
        if by is None or not self._split:
            super().keyPressEvent(event)
            return
        self.moved.emit(min(1.0, max(0.0, self._at + by)))
        self.released.emit()

    def _adapt(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not self._split)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._split else Qt.FocusPolicy.NoFocus)
        self.setToolTip(tr("Drag the line: before on its left, after on its right") if self._split else "")
        self.update()

    def _line_x(self, target: QRectF) -> float:
        return target.left() + self._at * target.width()

    def _is_near(self, place: QPointF) -> bool:
        target = self._live.target
        return target is not None and self._split and abs(place.x() - self._line_x(target)) <= _REACH_PX

    def _paint_before(self, painter: QPainter, frame: Frame, target: QRectF) -> None:
        height, width = frame.image.shape[:2]
        painter.save()
        painter.setClipRect(QRectF(target.left(), target.top(), self._line_x(target) - target.left(), target.height()))
        painter.translate(target.topLeft())
        painter.scale(target.width() / width, target.height() / height)
        if self._live.mirrored:
            painter.translate(width, 0)
            painter.scale(-1, 1)
        painter.drawImage(0, 0, borrowed(frame.image))
        painter.restore()

    def _paint_line(self, painter: QPainter, target: QRectF) -> None:
        x, middle = self._line_x(target), target.center().y()
        painter.setPen(QPen(QColor(11, 12, 15, 120), 4.0))
        painter.drawLine(QPointF(x, target.top()), QPointF(x, target.bottom()))
        painter.setPen(QPen(QColor(theme.stage.TEXT), 1.6))
        painter.drawLine(QPointF(x, target.top()), QPointF(x, target.bottom()))
        painter.setPen(QPen(QColor(theme.stage.ACCENT if self.hasFocus() else theme.stage.TEXT), 2.0))
        painter.setBrush(QColor(theme.stage.PANEL))
        painter.drawEllipse(QPointF(x, middle), _HANDLE_PX, _HANDLE_PX)
        painter.setPen(QPen(QColor(theme.stage.TEXT), 2.0, cap=Qt.PenCapStyle.RoundCap))
        for side in (-1, 1):
            tip = QPointF(x + 8.5 * side, middle)
            for down in (-4.0, 4.0):
                painter.drawLine(tip, QPointF(x + 4.5 * side, middle + down))
        top = target.top() + _CHIP_MARGIN_PX
        self._paint_chip(painter, tr("Before"), QPointF(x - _CHIP_MARGIN_PX, top), right=True, within=target)
        self._paint_chip(painter, tr("After"), QPointF(x + _CHIP_MARGIN_PX, top), right=False, within=target)

    def _paint_chip(self, painter: QPainter, text: str, corner: QPointF, *, right: bool, within: QRectF) -> None:
        """A word on a dark ground, as long as there is room for it on its side of the line."""
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(text) + 18.0
        box = QRectF(corner.x() - (width if right else 0.0), corner.y(), width, 24.0)
        if not within.contains(box):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(11, 12, 15, 150))
        painter.drawRoundedRect(box, 12, 12)
        painter.setPen(QColor(theme.stage.TEXT))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_film(self, painter: QPainter, target: QRectF, seconds: float) -> None:
        font = theme.tabular(self.font())
        font.setPixelSize(13)
        painter.setFont(font)
        box = QRectF(target.right() - 84.0, target.bottom() - 40.0, 72.0, 28.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(11, 12, 15, 170))
        painter.drawRoundedRect(box, 14, 14)
        painter.setBrush(QColor(theme.stage.BAD))
        painter.drawEllipse(QPointF(box.left() + 15, box.center().y()), 5, 5)
        painter.setPen(QColor(theme.stage.TEXT))
        painter.drawText(box.adjusted(22, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, film_time(seconds))


def film_time(seconds: float) -> str:
    """The length of a film as it is shown: ``0:07``."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
