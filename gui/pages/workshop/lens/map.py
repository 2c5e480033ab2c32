"""The map of the picture: where the board was seen, where it is now, and where it is wanted."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QRectF, QSize
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.pages.workshop.lens.model import LensView
from gui.widgets import theme
from gui.words import tr
from tracker.calibration.lens_guide import GRID

_ENOUGH = 3
_GAP_PX, _DOT_PX = 3, 1.6


class CoverageMap(QWidget):
    """Shows a `LensView`."""

    def __init__(self) -> None:
        super().__init__()
        self._view: LensView | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Parts of the picture in which the board was seen"))
        self.setToolTip(
            tr("The picture as shown. Parts fill as the board is seen in them; the frame marks where it is wanted.")
        )

    def sizeHint(self) -> QSize:
        return QSize(340, 230)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * GRID[1] / GRID[0])

    def show_view(self, view: LensView) -> None:
        """Show where it stands."""
        self._view = view
        known = sum(count >= _ENOUGH for row in view.counts for count in row)
        self.setAccessibleDescription(tr("{known} of {all} parts", known=known, all=GRID[0] * GRID[1]))
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across, down = self.width() / GRID[0], self.height() / GRID[1]
        for row, counts in enumerate(self._view.counts):
            for column, count in enumerate(counts):
                cell = QRectF(column * across, row * down, across, down)
                self._paint_cell(painter, cell.adjusted(_GAP_PX, _GAP_PX, -_GAP_PX, -_GAP_PX), count)
        painter.setPen(QPen(QColor(theme.ACCENT), 2.5))
        if self._view.wanted is not None:
            column, row = self._view.wanted
            painter.drawRoundedRect(QRectF(column * across + 1, row * down + 1, across - 2, down - 2), 6, 6)
        painter.setBrush(QColor(theme.TEXT))
        painter.setPen(QColor(theme.TEXT))
        for x, y in self._view.here:
            painter.drawEllipse(QPointF(x * self.width(), y * self.height()), _DOT_PX, _DOT_PX)
        painter.setBrush(QColor(0, 0, 0, 0))

    def _paint_cell(self, painter: QPainter, cell: QRectF, count: int) -> None:
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(theme.RAISED))
        painter.drawRoundedRect(cell, 5, 5)
        if count:
            colour = QColor(theme.GOOD)
            colour.setAlphaF(0.25 + 0.5 * min(1.0, count / _ENOUGH) * (0.6 if count < _ENOUGH else 1.0))
            painter.setBrush(colour)
            painter.drawRoundedRect(cell, 5, 5)
        painter.setBrush(QColor(0, 0, 0, 0))
