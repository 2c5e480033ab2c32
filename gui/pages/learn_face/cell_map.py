"""The little map of how the head was turned: a cell for each way, filled as pictures come in."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.widgets import theme
from gui.words import tr
from tracker.personal.frame_chooser import COLUMNS, ROWS, Progress, full_cells

_CELL_PX, _GAP_PX, _LABEL_PX = 44, 6, 20


class CellMap(QWidget):
    """Columns: turned to the user's left to right. Rows: chin up to chin down."""

    def __init__(self) -> None:
        super().__init__()
        self._progress: Progress | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Ways of holding the head that were seen"))
        self.setToolTip(
            tr(
                "Each cell is a way of holding your head: left and right as in a mirror, chin up above, chin "
                "down below.\n"
                "It fills with good pictures. The frame shows where your head is now."
            )
        )

    def sizeHint(self) -> QSize:
        step = _CELL_PX + _GAP_PX
        return QSize(COLUMNS * step - _GAP_PX, ROWS * step - _GAP_PX + 2 * _LABEL_PX)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how full the cells are."""
        self._progress = progress
        cells = full_cells(progress.cells) if progress is not None else 0
        self.setAccessibleDescription(tr("{cells} of {columns} cells full", cells=cells, columns=COLUMNS * ROWS))
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.DIM))
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        across = QRectF(0, 0, self.width(), _LABEL_PX)
        painter.drawText(across, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, tr("chin up"))
        across.moveBottom(self.height())
        painter.drawText(across, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, tr("chin down"))
        for row in range(ROWS):
            for column in range(COLUMNS):
                self._paint_cell(painter, column, row)

    def _paint_cell(self, painter: QPainter, column: int, row: int) -> None:
        step = _CELL_PX + _GAP_PX
        cell = QRectF(column * step, _LABEL_PX + row * step, _CELL_PX, _CELL_PX)
        full = self._progress.cells[row][column] if self._progress is not None else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.RAISED))
        painter.drawRoundedRect(cell, 8, 8)
        if full > 0:
            colour = QColor(theme.GOOD if full >= 1.0 else theme.ACCENT)
            colour.setAlphaF(0.35 + 0.5 * full)
            painter.setBrush(colour)
            painter.drawRoundedRect(cell, 8, 8)
        if full >= 1.0:
            painter.setPen(QPen(QColor(theme.ON_ACCENT), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            middle = cell.center()
            painter.drawLine(middle + QPointF(-7.0, 0.5), middle + QPointF(-2.0, 5.5))
            painter.drawLine(middle + QPointF(-2.0, 5.5), middle + QPointF(7.5, -5.0))
        if self._progress is not None and self._progress.here == (column, row):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.TEXT), 2.0))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 7, 7)
