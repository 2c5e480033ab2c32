"""Plots of where the head is and of the time each stage takes."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import pyqtgraph
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui import theme
from gui.measures import PLOT_SECONDS, Recorder
from tracker.types import Points

_AXES: Final = ("x", "y", "z")
_REFRESH_S: Final = 1 / 12
_MEAN_S: Final = 2.0
_SMALLEST_SPAN_CM: Final = 4.0
_SMALLEST_SPAN_MS: Final = 2.0


class LegendEntry(QWidget):
    """Colour, name and newest value of a series."""

    def __init__(self, name: str, colour: str, unit: str) -> None:
        super().__init__()
        self._unit = unit
        label = QLabel(f'<span style="color:{colour}">●</span>  {name}')
        label.setProperty("kind", "caption")
        self._value = QLabel()
        self._value.setFont(theme.tabular(self._value.font()))
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance(f"−000.0 {unit}"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(self._value)

    def show_number(self, number: float | None) -> None:
        """Show a number, or a dash where it is not known."""
        form = ".2f" if self._unit == "ms" else ".1f"
        self._value.setText("–" if number is None else f"{number:{form}} {self._unit}".replace("-", "−"))


class Chart(QWidget):
    """One plot with a title and a legend that shows the newest values."""

    def __init__(self, title: str, unit: str, smallest_span: float, description: str) -> None:
        super().__init__()
        self._unit = unit
        self._smallest_span = smallest_span
        self._curves: dict[str, Any] = {}
        self._entries: dict[str, LegendEntry] = {}
        self.plot = pyqtgraph.PlotWidget(background=theme.PANEL, enableMenu=False)
        self._style_plot()
        self.plot.setAccessibleName(title)
        self.plot.setToolTip(description)
        heading = QLabel(title)
        heading.setProperty("kind", "caption")
        self._legend = QVBoxLayout()
        self._legend.setSpacing(0)
        self._legend.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.SPACE)
        middle.addWidget(self.plot, 1)
        middle.addLayout(self._legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(heading)
        layout.addLayout(middle, 1)

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
        known = np.concatenate([values[np.isfinite(values)] for values in series.values()] or [np.empty(0)])
        self.plot.getPlotItem().getAxis("left").setStyle(showValues=len(known) > 0)
        if len(known):
            self._set_range(float(known.min()), float(known.max()))

    def _set_range(self, low: float, high: float) -> None:
        spare = max(0.5 * (self._smallest_span - (high - low)), 0.08 * (high - low))
        self.plot.setYRange(low - spare, high + spare, padding=0)

    def _add(self, name: str) -> None:
        colour = theme.SERIES[len(self._curves) % len(theme.SERIES)]
        self._curves[name] = self.plot.plot(pen=pyqtgraph.mkPen(colour, width=1.5), name=name)
        self._entries[name] = LegendEntry(name, colour, self._unit)
        self._legend.insertWidget(len(self._curves) - 1, self._entries[name])

    def _style_plot(self) -> None:
        item = self.plot.getPlotItem()
        item.hideButtons()
        # It has no parent and would outlive the window; its entries make no sense here anyway.
        item.ctrlMenu.deleteLater()
        item.ctrlMenu = None
        item.setMouseEnabled(x=False, y=False)
        item.showGrid(x=False, y=True, alpha=0.2)
        item.setXRange(-PLOT_SECONDS, 0.5, padding=0)
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setPen(pyqtgraph.mkPen(theme.BORDER))
            axis.setTextPen(pyqtgraph.mkPen(theme.DIM))
            axis.setStyle(tickLength=0, tickTextOffset=6, hideOverlappingLabels=False)
        item.getAxis("left").setWidth(34)
        item.getAxis("bottom").setTicks([[(-10, "−10 s"), (-5, "−5 s"), (0, "now ")]])
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class PlotPanel(QFrame):
    """The two plots side by side. Hidden, they cost nothing."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self.setObjectName("plots")
        self._recorder = recorder
        self._drawn_s = 0.0
        self.position = Chart(
            "Head position, last 10 s",
            "cm",
            _SMALLEST_SPAN_CM,
            "Where the point between your eyes is, from the middle of the screen:\n"
            "x to the right, y up, z away from it.",
        )
        self.stages = Chart(
            "Time per stage",
            "ms",
            _SMALLEST_SPAN_MS,
            "How long each step of the tracker took for one picture.\nThe numbers are means over the last 2 s.",
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE // 2, 0, theme.SPACE // 2, theme.SPACE // 2)
        layout.addWidget(self.position, 1)
        layout.addWidget(self.stages, 1)
        self.setMinimumHeight(120)

    def refresh(self, now_s: float) -> None:
        """Draw what is new, if anyone can see it, and not more often than is of use."""
        if not self.isVisible() or now_s - self._drawn_s < _REFRESH_S:
            return
        self._drawn_s = now_s
        time_s, position = self._recorder.positions_cm()
        columns = {name: position[:, column] for column, name in enumerate(_AXES)}
        self.position.show_series(time_s, columns, {name: _last(values) for name, values in columns.items()})
        time_s, stages = self._recorder.stages_ms()
        lately = time_s > -_MEAN_S
        self.stages.show_series(time_s, stages, {name: float(values[lately].mean()) for name, values in stages.items()})


def _last(values: Points) -> float | None:
    """The newest value, if it is known."""
    return float(values[-1]) if len(values) and np.isfinite(values[-1]) else None
