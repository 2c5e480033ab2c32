"""The chosen signals over the last half minute, with a tick for each gesture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
import pyqtgraph
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QFrame, QLabel, QVBoxLayout

from gui.model.gesture_words import gesture_words
from gui.model.signal_rows import ROW_OF, UNIT_REGION, Row, words_of
from gui.pages.expression.history import SECONDS, Happened, SignalHistory
from gui.widgets import theme
from gui.widgets.charts import Plot
from gui.widgets.elided_label import ElidedLabel
from gui.words import tr
from tracker.geometry import Points

_REFRESH_S: Final = 1 / 8
# Ticks stand above the lines.
_TICK: Final = (1.04, 1.16)
_TOP: Final = 1.34
_MOST_LABELS: Final = 8
# Two labels nearer than this would lie on each other.
_LABEL_PX: Final = 100
_UNITS: Final = {row.left: row for row in UNIT_REGION.rows}


class SignalPlot(Plot):
    """The lines and the ticks. All items are made once, and used again."""

    def __init__(self) -> None:
        self._curves: list[Any] = []
        super().__init__(
            tr("Signals, last 30 s"),
            tr(
                "The signals whose bars you clicked, from 0 to 1; of a pair the left one is a full line,\n"
                "the right one dotted. Above them, a tick for each gesture: blinks, winks, nods and others."
            ),
        )
        item = self.plot.getPlotItem()
        item.setXRange(-SECONDS, 0.5, padding=0)
        item.getAxis("bottom").setTicks([[(-30, "−30 s"), (-20, "−20 s"), (-10, "−10 s"), (0, "0 s")]])
        item.getAxis("left").setTicks([[(0, "0"), (0.5, "0.5"), (1, "1")]])
        self.plot.setYRange(0.0, _TOP, padding=0.02)
        self._ticks = self.plot.plot(connect="pairs")
        self._labels = [pyqtgraph.TextItem(anchor=(0.5, 1.0)) for _ in range(_MOST_LABELS)]
        font = QFont(self.font())
        font.setPixelSize(10)
        for label in self._labels:
            label.setFont(font)
            label.setVisible(False)
            self.plot.addItem(label)
        self._colour()

    def show_lines(self, lines: Sequence[tuple[Points, Points]], styles: Sequence[tuple[int, bool]]) -> None:
        """Draw lines of times and values; each with the number of its colour, and whether it is dotted."""
        while len(self._curves) < len(lines):
            self._curves.append(self.plot.plot(connect="finite"))
        for curve, (times, values), (colour, dotted) in zip(self._curves, lines, styles, strict=False):
            style = Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine
            curve.setPen(pyqtgraph.mkPen(theme.SERIES[colour % len(theme.SERIES)], width=1.6, style=style))
            curve.setData(times, values, connect="finite")
        for curve in self._curves[len(lines) :]:
            curve.setData([], [])

    def show_events(self, events: Sequence[Happened]) -> None:
        """Draw a tick for each gesture, and its words where there is room."""
        x = np.repeat([-event.ago_s for event in events], 2)
        self._ticks.setData(x, np.tile(_TICK, len(events)), connect="pairs")
        room_px = max(1.0, self.plot.getPlotItem().getViewBox().width())
        named = labelled(events, _LABEL_PX / room_px * SECONDS)
        for label, event in zip(self._labels, (*named, *(None,) * _MOST_LABELS), strict=False):
            label.setVisible(event is not None)
            if event is not None:
                label.setText(gesture_words(event.gesture))
                label.setPos(-event.ago_s, _TICK[1] - 0.03)

    def _colour(self) -> None:
        super()._colour()
        if hasattr(self, "_labels"):
            self._ticks.setPen(pyqtgraph.mkPen(theme.TEXT, width=1.6))
            for label in self._labels:
                label.setColor(theme.TEXT)


def labelled(events: Sequence[Happened], apart_s: float) -> list[Happened]:
    """Which events have their words written: the newest, and before it those that are far enough from the next."""
    named: list[Happened] = []
    for event in reversed(events):
        if len(named) < _MOST_LABELS and (not named or event.ago_s - named[-1].ago_s >= apart_s):
            named.append(event)
    return named


class TimeLine(QFrame):
    """The plot with its legend. Hidden, it costs nothing."""

    def __init__(self, history: SignalHistory) -> None:
        super().__init__()
        self.setObjectName("plots")
        self._history = history
        self._drawn_s = 0.0
        self.chart = SignalPlot()
        self._entries: list[QLabel] = []
        self._legend = QVBoxLayout()
        self._legend.setSpacing(0)
        self._legend.addStretch(1)
        self.chart.middle.addLayout(self._legend)
        self.last = ElidedLabel()
        self.last.setProperty("kind", "caption")
        self.last.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.last.set_help(tr("The newest gesture"))
        self.chart.top.addWidget(self.last, 1000)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE // 2, 0, theme.SPACE // 2, theme.SPACE // 2)
        layout.addWidget(self.chart)
        self.setMinimumSize(160, 120)

    def refresh(self, now_s: float, chosen: Mapping[str, int]) -> None:
        """Draw what is new, if anyone can see it, and not more often than is of use."""
        if not self.isVisible() or now_s - self._drawn_s < _REFRESH_S:
            return
        self._drawn_s = now_s
        lines, styles = [], []
        for name, colour in chosen.items():
            for place, signal in enumerate(_row(name).signals):
                lines.append(self._history.line(signal))
                styles.append((colour, place > 0))
        self.chart.show_lines(lines, styles)
        events = self._history.events()
        self.chart.show_events(events)
        self.last.setText(gesture_words(events[-1].gesture) if events else "")
        self._show_legend(chosen)

    def _show_legend(self, chosen: Mapping[str, int]) -> None:
        while len(self._entries) < len(chosen):
            entry = QLabel()
            entry.setProperty("kind", "caption")
            self._legend.insertWidget(len(self._entries), entry)
            self._entries.append(entry)
        for entry, name in zip(self._entries, (*chosen, *("",) * len(self._entries)), strict=False):
            entry.setVisible(bool(name))
            if name:
                colour = theme.SERIES[chosen[name] % len(theme.SERIES)]
                words = f'<span style="color:{colour}">●</span>  {words_of(_row(name))}'
                if words != entry.text():
                    entry.setText(words)


def _row(name: str) -> Row:
    return ROW_OF.get(name) or _UNITS[name]
