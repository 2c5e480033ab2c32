"""Small curves of what was measured around a loss, each with its limit."""

from __future__ import annotations

from typing import Final

import numpy as np
import pyqtgraph
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.model.losses import CURVES, Curve
from gui.widgets import theme
from gui.widgets.charts import Plot
from gui.words import tr
from tracker.diagnosis.ring import RING_S

_AFTER_S: Final = 0.4
_RIGHT_S: Final = 0.45
_LEAST_S: Final = 2.0
_MOST_TICKS: Final = 5
_HEIGHT_PX: Final = 74
_AXIS_PX: Final = 20


class LossChart(Plot):
    """One curve, a line where the face was lost, and a broken one at the limit of what decided."""

    def __init__(self) -> None:
        super().__init__("", tr("The broken line is the limit: from there on it spoke for the cause."))
        self.setFixedHeight(_HEIGHT_PX + _AXIS_PX)
        if (frame := self.layout()) is not None:
            frame.setContentsMargins(0, theme.SPACE, 0, 0)
        self.value = QLabel()
        self.value.setFont(theme.tabular(self.value.font()))
        self.value.setProperty("kind", "caption")
        self.top.addWidget(self.value)
        item = self.plot.getPlotItem()
        self._curve = self.plot.plot()
        self._moment = pyqtgraph.InfiniteLine(0.0, angle=90)
        self._limit = pyqtgraph.InfiniteLine(0.0, angle=0)
        for line in (self._moment, self._limit):
            item.addItem(line)
        self._colour()

    def show_curve(self, curve: Curve) -> None:
        """Draw it."""
        self.heading.setText(curve.title)
        self.plot.setAccessibleName(curve.title)
        self._curve.setData(curve.times_s, curve.values, connect="finite")
        self._show_times(float(-curve.times_s[0]))
        self._limit.setVisible(curve.limit is not None)
        known = curve.values[np.isfinite(curve.values)]
        if curve.limit is not None:
            self._limit.setValue(curve.limit)
            known = np.append(known, curve.limit)
        self.value.setText(_value_words(curve))
        span = float(np.ptp(known)) or 1.0
        self.plot.setYRange(float(known.min()) - 0.08 * span, float(known.max()) + 0.08 * span, padding=0)

    def _show_times(self, known_s: float) -> None:
        """As many seconds before the loss as are known, but not so few that nothing can be read from them."""
        span_s = min(RING_S, max(_LEAST_S, float(np.ceil(known_s))))
        step_s = next(step for step in (1.0, 2.0, 5.0) if span_s / step <= _MOST_TICKS)
        ticks = [(-at, f"−{at:g} s") for at in np.arange(step_s, span_s, step_s)]
        item = self.plot.getPlotItem()
        item.setXRange(-span_s, _AFTER_S * span_s / RING_S + _RIGHT_S, padding=0)
        item.getAxis("bottom").setTicks([[*ticks, (0, tr("lost"))]])

    def _colour(self) -> None:
        super()._colour()
        if hasattr(self, "_limit"):
            self._curve.setPen(pyqtgraph.mkPen(theme.SERIES[0], width=1.5))
            self._moment.setPen(pyqtgraph.mkPen(theme.BAD, width=1.2))
            self._limit.setPen(pyqtgraph.mkPen(theme.WARN, width=1.2, style=Qt.PenStyle.DashLine))


class LossCurves(QWidget):
    """The curves below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.charts = tuple(LossChart() for _ in range(CURVES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for chart in self.charts:
            column.addWidget(chart)
        column.addStretch(1)

    def show_curves(self, curves: tuple[Curve, ...]) -> None:
        """Draw these; there is room for `CURVES`."""
        for chart, curve in zip(self.charts, curves, strict=False):
            chart.show_curve(curve)
        for place, chart in enumerate(self.charts):
            chart.setVisible(place < len(curves))


def _value_words(curve: Curve) -> str:
    """The last value before the loss, beside its limit where it has one."""
    before = curve.values[(curve.times_s <= 0) & np.isfinite(curve.values)]
    value = _number(before[-1]) if before.size else "–"
    if curve.limit is None:
        return value
    return tr("{value}, limit {limit}", value=value, limit=_number(curve.limit))


def _number(value: float) -> str:
    return f"{value:.2f}".replace("-", "\N{MINUS SIGN}")
