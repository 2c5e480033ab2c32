"""The kinds of plots: several lines with a legend, one line with its value, bars."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import pyqtgraph
from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtGui import QColor
from PyQt6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.model.measures import PLOT_SECONDS
from gui.model.spans import cut_off, robust_span
from gui.widgets import theme
from gui.widgets.elided_label import ElidedLabel
from gui.words import tr
from tracker.types import Points

_BAR_LIMIT: Final = 3.0
# A bar this near to the limit is held back by it.
_BAR_HELD: Final = 2.95
# How far within the edge an arrowhead stands, as a share of the half axis.
_MARK_INSET: Final = 0.07


class LegendEntry(QWidget):
    """Colour, name and newest value of a series."""

    def __init__(self, name: str, colour: str, unit: str) -> None:
        super().__init__()
        self._unit = unit
        self._name = name
        self._label = QLabel()
        self._label.setProperty("kind", "caption")
        self.show_colour(colour)
        self._value = QLabel()
        self._value.setFont(theme.tabular(self._value.font()))
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance(f"−000.0 {unit}"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        layout.addStretch(1)
        layout.addWidget(self._value)

    def show_colour(self, colour: str) -> None:
        """Stand for a line of another colour."""
        self.colour = colour
        self._label.setText(f'<span style="color:{colour}">●</span>  {tr(self._name)}')

    def show_number(self, number: float | None) -> None:
        """Show a number, or a dash where it is not known."""
        form = ".2f" if self._unit in ("ms", "") else ".1f"
        self._value.setText("–" if number is None else f"{number:{form}} {self._unit}".strip().replace("-", "−"))


class Plot(QWidget):
    """A plot under its title, in the app's style. ``least_width_px`` is what it needs to be of any use."""

    least_width_px = 150

    def __init__(self, title: str, description: str) -> None:
        super().__init__()
        self.plot = pyqtgraph.PlotWidget(background=theme.PANEL, enableMenu=False)
        self._style()
        self.plot.setAccessibleName(title)
        self.plot.setToolTip(description)
        self.heading = QLabel(title)
        self.heading.setProperty("kind", "caption")
        self.heading.setToolTip(description)
        self.top = QHBoxLayout()
        self.top.addWidget(self.heading)
        self.top.addStretch(1)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(theme.SPACE)
        self.middle.addWidget(self.plot, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(self.top)
        layout.addLayout(self.middle, 1)

    def set_span(self, series: Sequence[Points], smallest: float) -> tuple[float, float] | None:
        """Let the vertical axis hold what is known, but for a spike; without anything known it has no numbers."""
        span = robust_span(series, smallest)
        self.plot.getPlotItem().getAxis("left").setStyle(showValues=span is not None)
        if span is not None:
            self.plot.setYRange(*span, padding=0)
        return span

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        """Take the colours of the moment."""
        self.plot.setBackground(theme.PANEL)
        for side in ("left", "bottom"):
            axis = self.plot.getPlotItem().getAxis(side)
            axis.setPen(pyqtgraph.mkPen(theme.BORDER))
            axis.setTextPen(pyqtgraph.mkPen(theme.DIM))

    def _style(self) -> None:
        item = self.plot.getPlotItem()
        item.hideButtons()
        # Room for the last label.
        item.setContentsMargins(0, 0, 12, 0)
        # It has no parent and would outlive the window; its entries make no sense here anyway.
        item.ctrlMenu.deleteLater()
        item.ctrlMenu = None
        item.setMouseEnabled(x=False, y=False)
        item.showGrid(x=False, y=True, alpha=0.2)
        item.setXRange(-PLOT_SECONDS, 0.5, padding=0)
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setStyle(tickLength=0, tickTextOffset=6, hideOverlappingLabels=False)
        self._colour()
        item.getAxis("left").setWidth(34)
        item.getAxis("bottom").setTicks([[(-10, "−10 s"), (-5, "−5 s"), (0, tr("now "))]])
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def series_colour(name: str, order: tuple[str, ...]) -> str:
    """The colour of a series: its own, always the same, whatever else is drawn."""
    return theme.SERIES[_rank(name, order) % len(theme.SERIES)]


def _rank(name: str, order: tuple[str, ...]) -> int:
    """Where a series stands among those that are known; others come behind them, by their names."""
    return order.index(name) if name in order else len(order) + zlib.crc32(name.encode()) % len(theme.SERIES)


class Chart(Plot):
    """Several lines, with a legend that shows the newest values. ``order``: the series there may be, as they stand."""

    least_width_px = 260

    def __init__(self, title: str, unit: str, smallest_span: float, description: str, order: tuple[str, ...]) -> None:
        self._curves: dict[str, Any] = {}
        self._entries: dict[str, LegendEntry] = {}
        self._order = order
        super().__init__(title, description)
        self._unit = unit
        self._marks = pyqtgraph.ScatterPlotItem(size=8, pen=None)
        self._marks.setZValue(1)
        self.plot.addItem(self._marks)
        self._smallest_span = smallest_span
        self._legend = self._make_legend()
        self._note = ElidedLabel()
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._note.setProperty("kind", "caption")
        self._note.setFont(theme.tabular(self._note.font()))
        # All room beside the title, and no more.
        self.top.addWidget(self._note, 1000)

    def _make_legend(self) -> QBoxLayout:
        """Where the names and numbers stand: beside the plot, unless a plot of another kind says otherwise."""
        legend = QVBoxLayout()
        legend.setSpacing(0)
        legend.addStretch(1)
        self.middle.addLayout(legend)
        return legend

    def show_note(self, text: str, help: str) -> None:
        """Say something beside the title; nothing where the text is empty."""
        if text != self._note.text():
            self._note.setText(text)
            self._note.set_help(help)

    def show_series(self, time_s: Points, series: dict[str, Points], newest: dict[str, float | None]) -> None:
        """Draw the series, by name, over the same times (seconds before now), with a number to each in the legend."""
        for name in [name for name in self._curves if name not in series]:
            self.plot.removeItem(self._curves.pop(name))
            self._entries.pop(name).deleteLater()
        for name, values in series.items():
            if name not in self._curves:
                self._add(name)
            self._curves[name].setData(time_s, values, connect="finite")
            self._entries[name].show_number(newest[name])
        span = self.set_span(list(series.values()), self._smallest_span)
        self._marks.setData(spots=[] if span is None else self._spots(time_s, series, span))

    def _colour(self) -> None:
        super()._colour()
        for name, entry in self._entries.items():
            entry.show_colour(series_colour(name, self._order))
            self._curves[name].setPen(pyqtgraph.mkPen(entry.colour, width=1.5))

    def _add(self, name: str) -> None:
        colour = series_colour(name, self._order)
        self._curves[name] = self.plot.plot(pen=pyqtgraph.mkPen(colour, width=1.5), name=name)
        self._entries[name] = LegendEntry(name, colour, self._unit)
        place = sum(_rank(other, self._order) < _rank(name, self._order) for other in self._entries)
        self._legend.insertWidget(place, self._entries[name])

    def _spots(self, time_s: Points, series: dict[str, Points], span: tuple[float, float]) -> list[dict[str, Any]]:
        """An arrowhead at the edge wherever a line leaves the plot, in the line's colour."""
        spots = []
        for name, values in series.items():
            brush = pyqtgraph.mkBrush(self._entries[name].colour)
            for edge, symbol, rows in zip(reversed(span), ("t1", "t"), cut_off(values, span), strict=True):
                inside = edge - _MARK_INSET * (edge - sum(span) / 2)
                spots += [{"pos": (time_s[row], inside), "symbol": symbol, "brush": brush} for row in rows]
        return spots


class LineChart(Plot):
    """One line, its newest value beside the title. A fixed range, or else never less than the smallest span."""

    def __init__(
        self, title: str, form: str, description: str, *, smallest_span: float = 1.0, top: float | None = None
    ) -> None:
        super().__init__(title, description)
        self._form, self._smallest_span, self._top = form, smallest_span, top
        self.value = QLabel()
        self.value.setFont(theme.tabular(self.value.font()))
        self.top.addWidget(self.value)
        self._curve = self.plot.plot()
        self._colour()
        if top is not None:
            self.plot.setYRange(0.0, top, padding=0.12)
            self.plot.getPlotItem().getAxis("left").setTicks(
                [[(share * top, f"{share * top:g}") for share in (0, 0.5, 1)]]
            )

    def _colour(self) -> None:
        super()._colour()
        if hasattr(self, "_curve"):
            self._curve.setPen(pyqtgraph.mkPen(theme.SERIES[0], width=1.5))

    def show_line(self, time_s: Points, values: Points) -> None:
        """Draw the values over their times (seconds before now)."""
        self._curve.setData(time_s, values, connect="finite")
        newest = values[-1] if len(values) else np.nan
        self.value.setText(self._form.format(newest) if np.isfinite(newest) else "–")
        if self._top is None:
            self.set_span([values, np.zeros(1)], self._smallest_span)


class BarChart(Plot):
    """Numbers in units of their spread, from -3 to 3; those at a limit stand out."""

    least_width_px = 170

    def __init__(self, title: str, description: str) -> None:
        super().__init__(title, description)
        item = self.plot.getPlotItem()
        item.getAxis("left").setTicks([[(-3, "−3"), (0, "0"), (3, "3")]])
        item.getAxis("bottom").setTicks([[]])
        self.plot.setYRange(-_BAR_LIMIT, _BAR_LIMIT, padding=0.14)
        self._bars = pyqtgraph.BarGraphItem(x=[], height=[], width=0.7, pen=None)
        self.plot.addItem(self._bars)
        self._count = 0

    def show_bars(self, values: Points) -> None:
        """Draw a bar for each number."""
        if len(values) != self._count:
            self._count = len(values)
            self.plot.setXRange(-0.8, max(self._count, 1) - 0.2, padding=0)
            ends = [(0, "1"), (self._count - 1, str(self._count))] if self._count else []
            self.plot.getPlotItem().getAxis("bottom").setTicks([ends])
        colours = [QColor(theme.WARN if abs(value) > _BAR_HELD else theme.SERIES[0]) for value in values]
        self._bars.setOpts(x=np.arange(len(values)), height=np.clip(values, -_BAR_LIMIT, _BAR_LIMIT), brushes=colours)
