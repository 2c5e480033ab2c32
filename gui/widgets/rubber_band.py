"""A box drawn with the mouse around something in the live picture."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QWidget

from gui.widgets import theme
from gui.widgets.caption import draw_caption
from gui.widgets.live_view import LiveView
from gui.words import tr
from tracker.head.thing import SMALLEST_PX
from tracker.types import Box

# A shorter way is a click.
_CLICK_PX = 10.0
_SMALLEST_SHOWN_PX = 16.0
_VEIL = 90


class RubberBand(QWidget):
    """Lies over the live picture and lets the mouse through; while it is active, a drag draws a box."""

    drawn = pyqtSignal(object)

    def __init__(self, live: LiveView) -> None:
        super().__init__(live)
        self._live = live
        self._active = False
        self._from: QPointF | None = None
        self._to = QPointF()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        live.installEventFilter(self)
        self.hide()

    def set_active(self, on: bool) -> None:
        """Whether a drag draws a box."""
        self._active = on
        self._end()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if watched is not self._live or event is None:
            return False
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._live.rect())
        elif isinstance(event, QMouseEvent) and self._active:
            return self._follow_mouse(event)
        return False

    def _follow_mouse(self, event: QMouseEvent) -> bool:
        """Take part in what the mouse does; true where nobody else should."""
        if event.type() == QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._from = event.position()
        elif event.type() == QEvent.Type.MouseMove and self._from is not None:
            self._to = event.position()
            if self.isHidden() and (self._to - self._from).manhattanLength() > _CLICK_PX:
                self.setGeometry(self._live.rect())
                self.show()
                self.raise_()
            self.update()
        elif event.type() == QEvent.Type.MouseButtonRelease and self._from is not None:
            box = None if self.isHidden() else self.box()
            self._end()
            if box is not None:
                self.drawn.emit(box)
                return True
        return False

    def box(self) -> Box | None:
        """What was drawn, in the picture's pixels; None for what is outside it or too small to be meant."""
        target, frame = self._live.target, self._live.frame
        if target is None or frame is None:
            return None
        shown = self._rectangle().intersected(target)
        width = frame.image.shape[1]
        scale = target.width() / width
        if min(shown.width(), shown.height()) < max(_SMALLEST_SHOWN_PX, SMALLEST_PX * scale):
            return None
        centre = (shown.center() - target.topLeft()) / scale
        x = width - centre.x() if self._live.mirrored else centre.x()
        return Box(x - 0.5, centre.y() - 0.5, shown.width() / scale, shown.height() / scale)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place, good = self._rectangle(), self.box() is not None
        veil = QColor(theme.STAGE)
        veil.setAlpha(_VEIL)
        for outside in (
            QRectF(0, 0, self.width(), place.top()),
            QRectF(0, place.bottom(), self.width(), self.height() - place.bottom()),
            QRectF(0, place.top(), place.left(), place.height()),
            QRectF(place.right(), place.top(), self.width() - place.right(), place.height()),
        ):
            painter.fillRect(outside, veil)
        painter.setPen(QPen(QColor(theme.ACCENT if good else theme.DIM), 2.0, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place, 4, 4)
        words = tr("Let go to follow this by its colours") if good else tr("Draw a larger box")
        draw_caption(painter, words, QPointF(place.center().x(), place.bottom() + 6), QRectF(self.rect()))

    def _rectangle(self) -> QRectF:
        begin = self._from if self._from is not None else self._to
        return QRectF(begin, self._to).normalized().intersected(QRectF(self.rect()))

    def _end(self) -> None:
        self._from = None
        self.hide()
