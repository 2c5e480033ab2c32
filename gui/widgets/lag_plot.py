"""Trembling against lag: a line for each kind of filter, to choose by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pyqtgraph
from PyQt6.QtGui import QColor

from gui.widgets import theme
from gui.widgets.charts import Plot
from gui.words import tr
from tracker.pose.filter_trials import Findings, Trial, front_by
from tracker.settings import Choice


class LagPlot(Plot):
    """Trembling against lag: a line for each kind of filter, the chosen trial with a ring around it."""

    least_width_px = 260

    def __init__(self, methods: Choice, title: str, chosen: Callable[[Any], object]) -> None:
        super().__init__(
            title,
            tr(
                "To the right: how far what is sent comes after the head. Up: how much it trembles at rest.\n"
                "Each line is a kind of filter from steady to quick; none beats those on the pale band in both.\n"
                "Click a point to choose it"
            ),
        )
        self._chosen, self._part = chosen, "turn"
        self._labels = dict(zip(methods.options, methods.labels, strict=True))
        item = self.plot.getPlotItem()
        item.getAxis("bottom").setTicks(None)
        item.getAxis("left").setWidth(52)
        item.enableAutoRange()
        for side in ("bottom", "left"):
            # The units are said; thousandths of them would be others.
            item.getAxis(side).enableAutoSIPrefix(False)
        item.setLabel("bottom", tr("lag in ms"))
        self._name_axis()
        item.showGrid(x=True, y=True, alpha=0.15)
        self._legend = item.addLegend(offset=(-8, 8), labelTextSize="9pt", labelTextColor=theme.DIM)
        self._ring = pyqtgraph.ScatterPlotItem(size=16, brush=None)
        self._ring.setZValue(2)
        self.plot.addItem(self._ring)
        self._drawn: list[Any] = []
        self._lanes: list[Any] = []
        self._show_numbers(False)

    def show_findings(self, findings: Findings[Any], part: str) -> None:
        """Draw what was found of the "place" or of the "turn"."""
        self._part = part
        self._name_axis()
        for one in self._drawn:
            self.plot.removeItem(one)
        self._drawn.clear()
        self._ring.clear()
        names = list(self._labels)
        for line in findings.lines(part):
            place = names.index(line.method)
            colour = theme.SERIES[place % len(theme.SERIES)]
            curve = pyqtgraph.PlotDataItem(
                line.lags_ms,
                line.jitters,
                pen=pyqtgraph.mkPen(colour, width=1.5),
                symbol="o",
                symbolSize=8,
                symbolBrush=colour,
                symbolPen=None,
                data=list(line.trials),
                name=tr(self._labels[line.method]),
            )
            curve.sigPointsClicked.connect(lambda _, points, *rest: self._clicked(points))
            self.plot.addItem(curve)
            self._drawn.append(curve)
        self._draw_front(findings)
        self._show_numbers(bool(self._drawn))
        self.plot.getPlotItem().autoRange()

    def _draw_front(self, findings: Findings[Any]) -> None:
        """A pale band along those that no other one beats in both."""
        front = [trial.part(self._part) for trial in front_by(findings.trials, self._part)]
        if len(front) > 1:
            colour = QColor(theme.TEXT)
            colour.setAlpha(50)
            band = pyqtgraph.PlotDataItem(
                [told.lag_ms for told in front], [told.jitter for told in front], pen=pyqtgraph.mkPen(colour, width=9)
            )
            band.setZValue(-1)
            self.plot.addItem(band)
            self._drawn.append(band)

    def show_lanes(self, lanes: Mapping[str, Trial[Any]]) -> None:
        """Mark what is in use, by its kind: a diamond in the colour of its line."""
        for one in self._lanes:
            self.plot.removeItem(one)
        self._lanes.clear()
        names = list(self._labels)
        for method, trial in lanes.items():
            told = trial.part(self._part)
            if told.lag_ms is None or told.jitter is None:
                continue
            colour = theme.SERIES[names.index(method) % len(theme.SERIES)]
            lane = pyqtgraph.ScatterPlotItem(
                [told.lag_ms],
                [told.jitter],
                symbol="d",
                size=15,
                brush=colour,
                pen=pyqtgraph.mkPen(theme.TEXT, width=1),
            )
            lane.setZValue(3)
            self.plot.addItem(lane)
            self._lanes.append(lane)

    def _show_numbers(self, known: bool) -> None:
        """Axes have numbers only where something is drawn."""
        for side in ("left", "bottom"):
            self.plot.getPlotItem().getAxis(side).setStyle(showValues=known)

    def mark(self, trial: Trial[Any]) -> None:
        """Put a ring around a trial."""
        self._ring.clear()
        measure = trial.part(self._part)
        if measure.lag_ms is not None and measure.jitter is not None:
            self._ring.setData([measure.lag_ms], [measure.jitter], pen=pyqtgraph.mkPen(theme.TEXT, width=2), brush=None)

    def _name_axis(self) -> None:
        words = tr("trembling in °") if self._part == "turn" else tr("trembling in mm")
        self.plot.getPlotItem().setLabel("left", words)

    def _clicked(self, points: Sequence[Any]) -> None:
        if len(points) and isinstance(trial := points[0].data(), Trial):
            self._chosen(trial)
