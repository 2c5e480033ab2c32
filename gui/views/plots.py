"""Plots of where the head is and of the time each stage takes."""

from __future__ import annotations

from typing import Any, Final

import pyqtgraph
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui import theme
from gui.measures import PLOT_SECONDS, Recorder
from tracker.types import Points

_AXES: Final = ("x", "y", "z")
_REFRESH_S: Final = 1 / 12
_SMALLEST_SPAN_CM: Final = 4.0
_SMALLEST_SPAN_MS: Final = 2.0


class Chart(QWidget):
    """One plot with a title and a legend that shows the newest values."""

    def __init__(self, title: str, unit: str, smallest_span: float, description: str) -> None:
        super().__init__()
        self._unit = unit
        self._smallest_span = smallest_span
        self._curves: dict[str, Any] = {}
        self._values: dict[str, QLabel] = {}
        self.plot = pyqtgraph.PlotWidget(background=theme.PANEL)
        self._style_plot()
        self.plot.setAccessibleName(title)
        self.plot.setToolTip(description)
        heading = QLabel(title)
        heading.setProperty("kind", "caption")
        self._legend = QHBoxLayout()
        self._legend.setSpacing(2 * theme.SPACE)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addLayout(self._legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(top)
        layout.addWidget(self.plot, 1)

    def show_series(self, time_s: Points, series: dict[str, Points]) -> None:
        """Draw the series, by name, over the same times (seconds before now)."""
        for name in [name for name in self._curves if name not in series]:
            self.plot.removeItem(self._curves.pop(name))
            self._values.pop(name).deleteLater()
        lowest, highest = [], []
        for name, values in series.items():
            if name not in self._curves:
                self._add(name)
            known = values[values == values]
            self._curves[name].setData(time_s, values, connect="finite")
            text = f"{known[-1]:.1f}" if len(known) and values[-1] == values[-1] else "–"
            self._values[name].setText(f"{self._swatch(name)} {name} {text} {self._unit}")
            if len(known):
                lowest.append(float(known.min()))
                highest.append(float(known.max()))
        if lowest:
            self._set_range(min(lowest), max(highest))

    def _set_range(self, low: float, high: float) -> None:
        spare = max(0.5 * (self._smallest_span - (high - low)), 0.08 * (high - low))
        self.plot.setYRange(low - spare, high + spare, padding=0)

    def _add(self, name: str) -> None:
        colour = theme.SERIES[len(self._curves) % len(theme.SERIES)]
        self._curves[name] = self.plot.plot(pen=pyqtgraph.mkPen(colour, width=1.5), name=name)
        label = QLabel()
        label.setFont(theme.tabular(label.font()))
        label.setProperty("kind", "caption")
        label.setProperty("colour", colour)
        self._legend.addWidget(label)
        self._values[name] = label

    def _swatch(self, name: str) -> str:
        return f'<span style="color:{self._values[name].property("colour")}">●</span>'

    def _style_plot(self) -> None:
        item = self.plot.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(x=False, y=False)
        item.showGrid(x=False, y=True, alpha=0.12)
        item.setXRange(-PLOT_SECONDS, 0, padding=0.01)
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setPen(pyqtgraph.mkPen(theme.BORDER))
            axis.setTextPen(pyqtgraph.mkPen(theme.FAINT))
            axis.setStyle(tickLength=0, tickTextOffset=6)
        item.getAxis("left").setWidth(34)
        item.getAxis("bottom").setTickSpacing(5, 5)
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
            "Time per stage", "ms", _SMALLEST_SPAN_MS, "How long each step of the tracker took for one picture."
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE // 2, 0, theme.SPACE // 2, theme.SPACE // 2)
        layout.addWidget(self.position, 3)
        layout.addWidget(self.stages, 2)
        self.setMinimumHeight(120)

    def refresh(self, now_s: float) -> None:
        """Draw what is new, if anyone can see it, and not more often than is of use."""
        if not self.isVisible() or now_s - self._drawn_s < _REFRESH_S:
            return
        self._drawn_s = now_s
        time_s, position = self._recorder.positions_cm()
        self.position.show_series(time_s, {name: position[:, column] for column, name in enumerate(_AXES)})
        self.stages.show_series(*self._recorder.stages_ms())
