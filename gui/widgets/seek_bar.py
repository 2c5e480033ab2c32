"""The bar of a clip: where it is, what the tracker knew where, and what of it is repeated."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PyQt6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget

from gui.model.transport import Transport, TransportView
from gui.widgets import theme
from gui.words import tr
from tracker.run.timeline import LOST, TRACKED, UNSEEN, UNSURE

_HEIGHT_PX = 28
_EDGE_PX = 8.0
_HANDLE_PX = 6.5
_WHEEL_STEP = 120
# What is not tracked is thinner too, so that the colours are not all there is to tell it by.
_THICKNESS_PX = {UNSEEN: 4.0, TRACKED: 8.0, UNSURE: 6.0, LOST: 4.0}
_DIMMED = 0.35
_MOST_NAMED = 4
# Corners about the middle, in halves of the size.
_SHAPES = {
    "diamond": ((0, -1), (1, 0), (0, 1), (-1, 0)),
    "flag": ((-0.3, -1), (1, -0.4), (-0.3, 0.2), (-0.3, 1), (-0.7, 1), (-0.7, -1)),
    "triangle": ((0, 1), (-1, -0.8), (1, -0.8)),
    "dot": ((0.5, -0.8), (0.8, 0), (0.5, 0.8), (-0.5, 0.8), (-0.8, 0), (-0.5, -0.8)),
}


class SeekBar(QSlider):
    """Its value is the frame on show. What the user wants is told by signals; what comes of it is shown later."""

    sought = pyqtSignal(int)
    stepped = pyqtSignal(int)
    in_hand = pyqtSignal(bool)

    def __init__(self, transport: Transport, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("seek_bar")
        self.setAccessibleName(tr("Place in the clip"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setMinimumWidth(80)
        self._transport = transport
        self._view = TransportView()
        self._codes: NDArray[np.uint8] = np.zeros(0, np.uint8)
        self._codes_of: tuple[int, ...] = ()
        self._hover_x: float | None = None
        self._turned = 0
        self.valueChanged.connect(self._value_set)

    def show_view(self, view: TransportView) -> None:
        """Show another place, or more that is known."""
        if view == self._view:
            return
        self._view = view
        self.blockSignals(True)
        self.setRange(0, max(0, view.count - 1))
        self.setValue(view.position)
        self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, _HEIGHT_PX)

    # What the user does

    def _value_set(self, value: int) -> None:
        """By a screen reader; the mouse and the keys go their own ways."""
        self.sought.emit(value)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and event.button() is Qt.MouseButton.LeftButton and self._view.seekable:
            self.in_hand.emit(True)
            self._seek_to(event)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None:
            return
        self._hover_x = event.position().x()
        self.update()
        if event.buttons() & Qt.MouseButton.LeftButton and self._view.seekable:
            self._seek_to(event)
        place = event.globalPosition().toPoint()
        place.setY(self.mapToGlobal(self.rect().topLeft()).y() - 48)
        words = self._words_at(event.position().x())
        if not self._view.seekable:
            words = tr("{place}. This clip can only be played from its beginning to its end.", place=words)
        QToolTip.showText(place, words, self)

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and event.button() is Qt.MouseButton.LeftButton and self._view.seekable:
            self.in_hand.emit(False)

    def leaveEvent(self, event: QEvent | None) -> None:
        self._hover_x = None
        self.update()

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is None:
            return
        self._turned += event.angleDelta().y() or event.angleDelta().x()
        notches = int(self._turned / _WHEEL_STEP)
        self._turned -= notches * _WHEEL_STEP
        if notches:
            self.stepped.emit(-notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        frames = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
        ends = {Qt.Key.Key_Home: self.minimum(), Qt.Key.Key_End: self.maximum()}
        key = Qt.Key(event.key())
        if key in frames:
            self.stepped.emit(frames[key])
        elif key in ends:
            self.sought.emit(ends[key])
        else:
            event.ignore()

    def _seek_to(self, event: QMouseEvent) -> None:
        self.sought.emit(self._index_at(event.position().x()))

    # Where things are

    def _span(self) -> tuple[float, float]:
        """Left end and width of the clip's time on the bar."""
        return _EDGE_PX, max(1.0, self.width() - 2 * _EDGE_PX)

    def _index_at(self, x: float) -> int:
        left, width = self._span()
        return self._transport.times.index_at(min(max(0.0, (x - left) / width), 1.0) * self._transport.times.duration_s)

    def _words_at(self, x: float) -> str:
        """What there is to say of a place: of its frame, and of what stands there."""
        near = [tick.words for tick in self._view.ticks if self.x_at(tick.at_s) - 5 <= x <= self.x_at(tick.until_s) + 5]
        return "\n".join((self._transport.words_at(self._index_at(x)), *near[:_MOST_NAMED]))

    def x_at(self, time_s: float) -> float:
        """Where a time is on the bar, in pixels."""
        left, width = self._span()
        duration_s = self._transport.times.duration_s
        return left + width * (min(max(0.0, time_s / duration_s), 1.0) if duration_s > 0 else 0.0)

    def x_of(self, index: int) -> float:
        """Where a frame is on the bar, in pixels."""
        left, width = self._span()
        duration_s = self._transport.times.duration_s
        return left + width * (self._transport.times.at(index) / duration_s if duration_s > 0 else 0.0)

    # Painting

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_known(painter)
        self._draw_marks(painter)
        self._draw_ticks(painter)
        middle = self.height() / 2
        if self._hover_x is not None and self._view.seekable:
            painter.setPen(QPen(QColor(theme.DIM), 1.0))
            painter.drawLine(QPointF(self._hover_x, middle - 8), QPointF(self._hover_x, middle + 8))
        painter.setPen(QPen(QColor(theme.WINDOW), 2.0))
        painter.setBrush(QColor(theme.ACCENT if self.hasFocus() else theme.TEXT))
        radius = _HANDLE_PX if self._view.seekable else 0.6 * _HANDLE_PX
        painter.drawEllipse(QPointF(self.x_of(self._view.position), middle), radius, radius)

    def _draw_known(self, painter: QPainter) -> None:
        left, width = self._span()
        middle = self.height() / 2
        path = QPainterPath()
        path.addRoundedRect(QRectF(left, middle - 4, width, 8), 4, 4)
        painter.save()
        painter.setClipPath(path)
        bins = max(1, round(width))
        version = (self._view.version, self._view.count, bins)
        if version != self._codes_of:
            self._codes, self._codes_of = self._transport.known(bins), version
        colours = {UNSEEN: theme.HOVER, TRACKED: theme.GOOD, UNSURE: theme.WARN, LOST: theme.BAD}
        for begin, end, code in _runs(self._codes):
            thickness = _THICKNESS_PX[code]
            place = QRectF(left + begin * width / bins, middle - thickness / 2, (end - begin) * width / bins, thickness)
            painter.fillRect(place, QColor(colours[code]))
        painter.restore()

    def _draw_marks(self, painter: QPainter) -> None:
        """Brackets around what is repeated; the rest of the clip is dim."""
        first, last = self._view.playback.first, self._view.playback.last
        if first is None and last is None:
            return
        left, width = self._span()
        begin = left if first is None else self.x_of(first)
        end = left + width if last is None else self.x_of(last + 1) if last + 1 < self._view.count else left + width
        veil = QColor(theme.WINDOW)
        veil.setAlphaF(1 - _DIMMED)
        painter.fillRect(QRectF(0, 0, begin, self.height()), veil)
        painter.fillRect(QRectF(end, 0, self.width() - end, self.height()), veil)
        painter.setPen(QPen(QColor(theme.ACCENT), 2.0))
        bottom = self.height() - 3.0
        for x, inward in ((begin, 4), (end, -4)):
            corners = QPointF(x + inward, 3), QPointF(x, 3), QPointF(x, bottom), QPointF(x + inward, bottom)
            painter.drawPolyline(QPolygonF(corners))

    def _draw_ticks(self, painter: QPainter) -> None:
        for tick in self._view.ticks:
            draw_tick(
                painter, tick.shape, self.x_at(tick.at_s), self.x_at(tick.until_s), QColor(getattr(theme, tick.role))
            )


def draw_tick(painter: QPainter, shape: str, x: float, until_x: float, colour: QColor) -> None:
    """Draw what stands above a bar, from ``x`` to ``until_x``; moments differ by their shapes, too."""
    painter.setPen(QPen(QColor(theme.WINDOW), 1.0))
    painter.setBrush(colour)
    if until_x - x >= 1.0 or shape == "span":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(QRectF(x, 1.0, max(2.0, until_x - x), 3.0))
        for end in (x, max(x + 2.0, until_x)):
            painter.drawRect(QRectF(end - 1.0, 1.0, 2.0, 7.0))
        return
    corners = _SHAPES.get(shape, _SHAPES["diamond"])
    painter.drawPolygon(QPolygonF([QPointF(x + 4.5 * dx, 5.0 + 4.5 * dy) for dx, dy in corners]))


def _runs(codes: NDArray[np.uint8]) -> Iterator[tuple[int, int, int]]:
    """Begin, end and value of each stretch of equal values."""
    if not codes.size:
        return
    edges = [0, *(np.flatnonzero(np.diff(codes)) + 1).tolist(), codes.size]
    for begin, end in pairwise(edges):
        yield begin, end, int(codes[begin])
