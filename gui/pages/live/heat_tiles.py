"""All response maps as small tiles, row by row through the regions of the face."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.pages.live.heat import HeatSheet
from gui.widgets import theme
from gui.words import tr
from tracker.markup import Markup

_PER_ROW = 10
_GAP_PX = 3.0
_LABEL_PX = 44.0
_REGION_GAP_PX = 4.0
_LARGEST_TILE_PX = 26.0


@dataclass(frozen=True, slots=True)
class TilePlan:
    """Where tiles go: rows of points, and the region that begins with a row ('' where one goes on)."""

    rows: tuple[tuple[str, tuple[int, ...]], ...]


@cache
def plan_tiles(markup: Markup) -> TilePlan:
    """Rows of at most ten, as even as can be; a new row for each region."""
    rows: list[tuple[str, tuple[int, ...]]] = []
    for name, points in markup.regions.items():
        row_count = -(-len(points) // _PER_ROW)
        length = -(-len(points) // row_count)
        starts = range(0, len(points), length)
        rows += [("" if start else name, tuple(map(int, points[start : start + length]))) for start in starts]
    return TilePlan(tuple(rows))


class HeatTiles(QWidget):
    """The tiles; one is chosen by click or arrow key."""

    point_chosen = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Response maps"))
        self.setToolTip(
            tr(
                "What each point's expert answers, place by place in its search window: bright where it sees its "
                "point.\n"
                "One bright spot: it is sure. A bright line or field: it is not, and the rest of the face decides.\n"
                "Click a tile, or press an arrow key, to look into that point."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sheet: HeatSheet | None = None
        self._markup: Markup | None = None
        self._chosen = 0
        self._places: dict[int, QRectF] = {}
        self._labels: list[tuple[str, QRectF]] = []
        self._planned: tuple[Markup | None, int] = (None, 0)

    def show_maps(self, sheet: HeatSheet | None, markup: Markup | None) -> None:
        """Show the maps of a fit, or none."""
        self._sheet, self._markup = sheet, markup
        self._plan()
        self.update()

    def show_chosen(self, point: int) -> None:
        """Mark another tile."""
        self._chosen = point
        self.update()

    def place_of(self, point: int) -> QRectF:
        """Where a tile is."""
        return self._places[point]

    def sizeHint(self) -> QSize:
        return QSize(280, 190)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        self._plan()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is not None:
            self._choose_at(event.position())

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_PER_ROW, Qt.Key.Key_Down: _PER_ROW}
        if event is not None and self._places and event.key() in steps:
            order = list(self._places)
            now = order.index(self._chosen) if self._chosen in self._places else 0
            self.point_chosen.emit(order[min(max(now + steps[Qt.Key(event.key())], 0), len(order) - 1)])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        if self._sheet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(theme.DIM))
        for name, area in self._labels:
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        for point, area in self._places.items():
            self._sheet.draw(painter, point, area)
        if self._chosen in self._places:
            painter.setPen(QPen(QColor(theme.TEXT), 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._places[self._chosen].adjusted(-1.5, -1.5, 1.5, 1.5), 2.5, 2.5)

    def _choose_at(self, place: QPointF) -> None:
        for point, area in self._places.items():
            if area.adjusted(-1.5, -1.5, 1.5, 1.5).contains(place):
                self.point_chosen.emit(point)

    def _plan(self) -> None:
        if self._markup is None or self._planned == (self._markup, self.width()):
            return
        self._planned = (self._markup, self.width())
        plan = plan_tiles(self._markup)
        side = min((self.width() - _LABEL_PX - 2) / _PER_ROW - _GAP_PX, _LARGEST_TILE_PX)
        self._places, self._labels, y = {}, [], 2.0
        for name, points in plan.rows:
            if name:
                y += _REGION_GAP_PX if self._places else 0.0
                self._labels.append((tr(name).capitalize(), QRectF(0, y, _LABEL_PX, side)))
            for column, point in enumerate(points):
                self._places[point] = QRectF(_LABEL_PX + column * (side + _GAP_PX), y, side, side)
            y += side + _GAP_PX
        self.setFixedHeight(round(y + 2))
