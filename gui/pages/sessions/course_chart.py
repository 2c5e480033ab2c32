"""One plot of a recording over its time, and what is shaded and marked in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import pyqtgraph
from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PyQt6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from gui.model.course import Spans
from gui.model.course_plots import PlotSpec
from gui.model.transport import Tick, clock_text
from gui.widgets import theme
from gui.widgets.charts import Chart, series_colour
from gui.words import tr
from tracker.types import Points

_LEAST_PX: Final = 78
_VEIL: Final = 0.16


class Backdrop(pyqtgraph.GraphicsObject):  # type: ignore[misc]
    """What lies behind the lines: where nothing was tracked, where frames are missing, and what was marked."""

    def __init__(self) -> None:
        super().__init__()
        self._lost: Spans = ()
        self._gaps: Spans = ()
        self._ticks: tuple[Tick, ...] = ()
        self.setZValue(-10)

    def show_spans(self, lost: Spans, gaps: Spans) -> None:
        """Shade these, seconds from the beginning."""
        self._lost, self._gaps = lost, gaps
        self.update()

    def show_ticks(self, ticks: tuple[Tick, ...]) -> None:
        """Draw these as lines, and those that last as shades."""
        self._ticks = ticks
        self.update()

    def boundingRect(self) -> QRectF:
        """All that can be seen."""
        box = self.getViewBox()
        return QRectF(box.viewRect()) if box is not None else QRectF()

    def viewRangeChanged(self) -> None:
        """Be drawn wherever it is looked at."""
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, *_: Any) -> None:
        room = self.boundingRect()
        for spans, role, style in (
            (self._lost, "BAD", Qt.BrushStyle.SolidPattern),
            (self._gaps, "DIM", Qt.BrushStyle.BDiagPattern),
        ):
            self._shade(painter, room, spans, role, style)
        for tick in self._ticks:
            colour = QColor(getattr(theme, tick.role))
            if tick.until_s > tick.at_s:
                self._shade(painter, room, ((tick.at_s, tick.until_s),), tick.role, Qt.BrushStyle.Dense6Pattern)
            pen = QPen(colour, 1.2, Qt.PenStyle.DashLine)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawLine(QPointF(tick.at_s, room.top()), QPointF(tick.at_s, room.bottom()))

    def _shade(self, painter: QPainter, room: QRectF, spans: Spans, role: str, style: Qt.BrushStyle) -> None:
        colour = QColor(getattr(theme, role))
        colour.setAlphaF(_VEIL if style is Qt.BrushStyle.SolidPattern else 3 * _VEIL)
        brush = pyqtgraph.mkBrush(colour)
        brush.setStyle(style)
        back, can_be = painter.transform().inverted()
        if can_be:
            # Patterns are of pixels, whatever the axes are.
            brush.setTransform(back)
        for begin, end in spans:
            if end >= room.left() and begin <= room.right():
                painter.fillRect(QRectF(begin, room.top(), max(end - begin, 1e-9), room.height()), brush)


class LegendLine(QWidget):
    """Names and numbers in a line; those that have no room are left out, from the end."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(2 * theme.SPACE, 0, 0, 0)
        self.row.setSpacing(2 * theme.SPACE)
        self.row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 18)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show as many as there is room for."""
        room = self.width() - 2 * theme.SPACE
        for place in range(self.row.count()):
            item = self.row.itemAt(place)
            if item is not None and (entry := item.widget()) is not None:
                room -= entry.sizeHint().width() + 2 * theme.SPACE
                entry.setVisible(room >= 0)


class CourseChart(Chart):
    """Lines over the time of the recording; the numbers in the legend are those at the play head."""

    def __init__(self, spec: PlotSpec, order: tuple[str, ...]) -> None:
        self.spec = spec
        super().__init__(tr(spec.title), tr(spec.unit), spec.smallest_span, tr(spec.help), order)
        self.head = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self.head.setZValue(5)
        self.backdrop = Backdrop()
        self.plot.addItem(self.backdrop, ignoreBounds=True)
        self.plot.addItem(self.head, ignoreBounds=True)
        self._note.hide()
        self.plot.getPlotItem().getAxis("left").setTickDensity(0.5)
        self.setMinimumHeight(_LEAST_PX)
        self.plot.setCursor(Qt.CursorShape.CrossCursor)
        self._dotted: dict[str, Any] = {}
        self._colour()

    def _make_legend(self) -> QBoxLayout:
        """In one line above the plot, so that plots one above the other are of the same width."""
        self.legend = LegendLine()
        self.top.addWidget(self.legend, 1000)
        return self.legend.row

    def show_window(self, window_s: tuple[float, float], ticks: Sequence[float], *, with_times: bool) -> None:
        """Show this part of the time, with numbers below it or without."""
        item = self.plot.getPlotItem()
        item.setXRange(*window_s, padding=0)
        decimals = 1 if len(ticks) > 1 and ticks[1] - ticks[0] < 1 else 0
        axis = item.getAxis("bottom")
        axis.setTicks([[(at, clock_text(at, decimals)) for at in ticks]])
        axis.setStyle(showValues=with_times)
        axis.setHeight(None if with_times else 2)

    def show_lines(self, time_s: Points, lines: dict[str, Points]) -> None:
        """Draw lines over time."""
        self.show_series(time_s, lines, dict.fromkeys(lines))
        self.legend.fit()

    def show_others(self, time_s: Points, lines: dict[str, Points]) -> None:
        """Draw lines of another run, dotted, each in the colour of the one that it stands beside."""
        for name in [name for name in self._dotted if name not in lines]:
            self.plot.removeItem(self._dotted.pop(name))
        for name, values in lines.items():
            if name not in self._dotted:
                self._dotted[name] = self.plot.plot(connect="finite")
            colour = series_colour(name, self._order)
            self._dotted[name].setPen(pyqtgraph.mkPen(colour, width=1.2, style=Qt.PenStyle.DotLine))
            self._dotted[name].setData(time_s, values, connect="finite")

    def show_head(self, time_s: float, numbers: dict[str, float | None]) -> None:
        """Show where the play head stands, and the numbers there."""
        self.head.setValue(time_s)
        for name, number in numbers.items():
            if name in self._entries:
                self._entries[name].show_number(number)

    @property
    def width_px(self) -> int:
        """How many columns of pixels there are."""
        return max(1, int(self.plot.getPlotItem().getViewBox().width()))

    def time_at(self, x_px: float) -> float:
        """The time at a column of the plot's widget."""
        box = self.plot.getPlotItem().getViewBox()
        place = box.mapSceneToView(self.plot.mapToScene(QPointF(x_px, 0.0).toPoint()))
        return float(place.x())

    def _colour(self) -> None:
        super()._colour()
        if hasattr(self, "head"):
            self.head.setPen(pyqtgraph.mkPen(theme.TEXT, width=1.4))
