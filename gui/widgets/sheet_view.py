"""A similarity sheet to look at: zoomed by the wheel, moved by dragging; a click or Enter goes to the frame."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PyQt6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.model.sheet_cursor import SheetCursor, words_of
from gui.widgets import theme
from gui.widgets.pixels import borrowed
from gui.words import tr
from tracker.session.sheet_file import Sheet, SheetCell
from tracker.types import Image

_ZOOM_STEP, _LARGEST_ZOOM = 1.2, 8.0
# A press that moves less than this is a click.
_CLICK_PX = 5.0
_MARGIN_PX = 8.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SheetView(QWidget):
    """Emits ``chosen`` with the `SheetCell` that was clicked, or that Enter was pressed on."""

    chosen = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Faces, those that are alike near each other"))
        self.setToolTip(tr("Click a face to go to its frame; the wheel zooms, dragging moves; arrows and Enter do too"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cursor_: SheetCursor | None = None
        self._hovered: SheetCell | None = None
        self._image = QImage()
        self._memory: Image | None = None
        self._begin_s = 0.0
        self._zoom, self._corner, self._fitted = 1.0, QPointF(), True
        self._pressed: QPointF | None = None
        self._dragged = False

    def show_sheet(self, sheet: Sheet | None, picture: Image | None, begin_s: float = 0.0) -> None:
        """Show another sheet, or none. ``begin_s``: the time of the first frame, from which times are told."""
        self.cursor_ = None if sheet is None else SheetCursor(sheet)
        self._memory, self._begin_s, self._hovered = picture, begin_s, None
        self._image = QImage() if picture is None else borrowed(picture)
        self.fit()
        self._tell()

    def follow(self, time_s: float) -> None:
        """Frame the face that is nearest to a time on the frames' clock."""
        if self.cursor_ is not None and (moved := self.cursor_.nearest(time_s)) != self.cursor_:
            self._move_to(moved, shown=False)

    def fit(self) -> None:
        """Show all of it."""
        room = max(1.0, self.width() - 2 * _MARGIN_PX), max(1.0, self.height() - 2 * _MARGIN_PX)
        width, height = max(1, self._image.width()), max(1, self._image.height())
        self._zoom, self._fitted = min(room[0] / width, room[1] / height), True
        self._corner = QPointF(0.5 * (self.width() - self._zoom * width), 0.5 * (self.height() - self._zoom * height))
        self.update()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom in or out, about a place of the view that stays."""
        place = about or QPointF(self.width() / 2, self.height() / 2)
        zoom = min(max(self._zoom * factor, 0.05), _LARGEST_ZOOM)
        self._corner = place - (place - self._corner) * (zoom / self._zoom)
        self._zoom, self._fitted = zoom, False
        self.update()

    def area_of(self, cell: SheetCell) -> QRectF:
        """Where a face is in the view."""
        assert self.cursor_ is not None
        side = self.cursor_.sheet.cell_px * self._zoom
        return QRectF(self._corner.x() + cell.column * side, self._corner.y() + cell.row * side, side, side)

    def sizeHint(self) -> QSize:
        return QSize(640, 640)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        if self._fitted:
            self.fit()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.STAGE))
        if self.cursor_ is None:
            return
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        target = QRectF(self._corner.x(), self._corner.y(), self._image.width(), self._image.height())
        target.setSize(target.size() * self._zoom)
        painter.drawImage(target, self._image)
        for cell, colour in ((self._hovered, theme.stage.TEXT), (self.cursor_.cell, theme.stage.ACCENT)):
            if cell is not None:
                self._frame(painter, self.area_of(cell), colour)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.stage.ACCENT), 1.0))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None:
            self.zoom_by(_ZOOM_STEP ** (event.angleDelta().y() / 120.0), event.position())
            event.accept()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is not None:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None:
            return
        if self._pressed is None:
            self._hover(event)
            return
        moved = event.position() - self._pressed
        if self._dragged or moved.manhattanLength() > _CLICK_PX:
            self._dragged, self._fitted = True, False
            self._corner += moved
            self._pressed = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        clicked, self._pressed = not self._dragged, None
        if event is None or self.cursor_ is None or not clicked or event.button() != Qt.MouseButton.LeftButton:
            return
        if (cell := self._cell_at(event.position())) is not None:
            self._move_to(SheetCursor(self.cursor_.sheet, cell))
            self.chosen.emit(cell)

    def leaveEvent(self, event: object) -> None:
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None or self.cursor_ is None:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._move_to(self.cursor_.moved(*_ARROWS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.cursor_.cell is not None:
                self.chosen.emit(self.cursor_.cell)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(1 / _ZOOM_STEP if key == Qt.Key.Key_Minus else _ZOOM_STEP)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit()
        else:
            super().keyPressEvent(event)

    def _frame(self, painter: QPainter, area: QRectF, colour: str) -> None:
        painter.setPen(QPen(QColor(theme.STAGE), 4.0))
        painter.drawRect(area)
        painter.setPen(QPen(QColor(colour), 2.0))
        painter.drawRect(area)

    def _cell_at(self, place: QPointF) -> SheetCell | None:
        if self.cursor_ is None:
            return None
        on_sheet = (place - self._corner) / self._zoom
        return self.cursor_.at(on_sheet.x(), on_sheet.y())

    def _hover(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not self._hovered:
            self._hovered = cell
            self.update()
        if cell is not None:
            QToolTip.showText(event.globalPosition().toPoint(), words_of(cell, self._begin_s), self)

    def _move_to(self, cursor: SheetCursor, *, shown: bool = True) -> None:
        self.cursor_ = cursor
        if shown and cursor.cell is not None:
            area = self.area_of(cursor.cell)
            # No farther than is needed to see it whole.
            self._corner += QPointF(
                max(0.0, -area.left()) - max(0.0, area.right() - self.width()),
                max(0.0, -area.top()) - max(0.0, area.bottom() - self.height()),
            )
        self._tell()
        self.update()

    def _tell(self) -> None:
        cell = self.cursor_.cell if self.cursor_ is not None else None
        self.setAccessibleDescription("" if cell is None else words_of(cell, self._begin_s))
