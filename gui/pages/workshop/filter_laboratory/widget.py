"""The filter laboratory as it stands in the window."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.pages.workshop.filter_laboratory.ghost_canvas import MAGNIFIED, GhostCanvas
from gui.pages.workshop.filter_laboratory.lanes_part import LanesPart
from gui.pages.workshop.filter_laboratory.model import AXES, LEAST_S, WANTED, LaboratoryModel, advice, method_words
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.charts import Chart
from gui.widgets.editors import CalmList, CalmSlider
from gui.widgets.lag_plot import LagPlot
from gui.words import tr
from tracker.head.smoother import METHODS, SmoothingSettings
from tracker.pose.smoothing_laboratory import PARTS, TURN, SmoothingTrial
from tracker.settings import Choice, describe
from tracker.types import Points

_BEFORE_S, _AFTER_S = 2.0, 0.5
_STEPS_A_SECOND = 50
_CHART_PX = 150


class FilterLaboratoryWidget(QWidget):
    """The laboratory.

    Parameters
    ----------
    model : LaboratoryModel
    take_live : callable
        Try the last seconds.
    opening : tuple of callable
        Ask for a recording, and for a table.
    use : callable
        Make the chosen filter the app's own.
    """

    def __init__(
        self,
        model: LaboratoryModel,
        take_live: Callable[[], object],
        opening: tuple[Callable[[], object], Callable[[], object]],
        use: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model = model
        self.take = push_button(
            tr("Last seconds"), tr("Replay what your head did in the last 20 seconds (T)"), take_live, "primary"
        )
        self.live = QCheckBox(tr("Live"))
        self.live.setAccessibleName(tr("Live"))
        self.live.setToolTip(tr("Measure the last 20 seconds again and again, while you move"))
        self.recording = push_button(tr("Recording…"), tr("Replay the head of a recording"), opening[0])
        self.table = push_button(tr("Table…"), tr("Replay the head of a table that was written by track"), opening[1])
        self.said = QLabel()
        self.said.setProperty("kind", "dim")
        self.said.setWordWrap(True)
        self.canvas = GhostCanvas(model)
        self.magnify = _list(
            tr("Differences"), tr("How many times as far from the raw head each filter's head is drawn")
        )
        for times in MAGNIFIED:
            self.magnify.addItem(tr("Differences × {times}", times=times), float(times))
        self.play = push_button(tr("Play"), tr("Replay the head, or hold it still (Space)"), self._play)
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Place in the replay"))
        self.slider.setToolTip(tr("Where the replay stands"))
        self.axis = _list(tr("Axis"), tr("What the lines show"))
        for name, words, unit, *_ in AXES:
            self.axis.addItem(tr("{axis} ({unit})", axis=tr(words), unit=unit), name)
        self.chart = _Lines()
        methods = describe(SmoothingSettings)["method"]
        assert isinstance(methods, Choice)
        self.plot = LagPlot(methods, tr("Trembling against lag"), self._chosen)
        self.lanes = LanesPart(model, self.show_all)
        self.part = _list(tr("Of what"), tr("Whose trembling and lag are shown, and tuned: of turns or of the place"))
        for part in PARTS:
            self.part.addItem(tr("turn") if part == TURN else tr("place"), part)
        self.wanted = QDoubleSpinBox()
        self.wanted.setRange(0.001, 50.0)
        self.wanted.setDecimals(3)
        self.wanted.setSingleStep(0.01)
        self.wanted.setAccessibleName(tr("Jitter at most"))
        self.wanted.setToolTip(tr("The most that a head at rest is to tremble. Higher: less lag"))
        self.tune = push_button(
            tr("Tune"), tr("Find the settings of each filter that lag least and tremble no more than this"), self._tune
        )
        self.use = push_button(
            tr("Use this one"), tr("Make the chosen filter the app's own; it can be undone"), use, "primary"
        )
        self._lay_out()
        self._connect()
        self._show_part()
        self.show_all()

    def tick(self, now_s: float) -> None:
        """Show what is new."""
        if self.model.tick(now_s):
            self.show_all()
        elif self.model.is_playing:
            self._show_place()
        self._say()

    def show_all(self) -> None:
        """Show all that there is."""
        model, answer = self.model, self.model.answer
        if answer is not None and answer.findings is not None:
            self.plot.show_findings(answer.findings, model.part)
        self.plot.show_lanes(model.trials)
        self.lanes.refresh()
        if self.part.currentData() != model.part:
            self.part.setCurrentIndex(self.part.findData(model.part))
            self._show_part()
        self.part.setEnabled(model.course is None or model.course.turns is not None)
        self.axis.setCurrentIndex(self.axis.findData(model.axis))
        self.slider.blockSignals(True)
        self.slider.setRange(0, round(_STEPS_A_SECOND * model.length_s))
        self.slider.blockSignals(False)
        self._show_place()
        self._say()

    def _show_place(self) -> None:
        model = self.model
        self.slider.blockSignals(True)
        self.slider.setValue(round(_STEPS_A_SECOND * model.place_s))
        self.slider.blockSignals(False)
        self.chart.show_window(*model.window(_BEFORE_S, _AFTER_S))
        self.canvas.update()

    def _say(self) -> None:
        model = self.model
        self.live.setChecked(model.is_live)
        words = tr("Trying all filters…") if model.jobs.is_busy and not model.is_live else advice(model)
        if words != self.said.text():
            self.said.setText(words)
        self.take.setEnabled(model.known_s >= LEAST_S)
        known = model.course is not None
        self.use.setEnabled(known)
        self.tune.setEnabled(known)
        self.play.setEnabled(known)
        self.play.setText(tr("Pause") if model.is_playing else tr("Play"))

    def _connect(self) -> None:
        self.live.clicked.connect(self._go_live)
        self.slider.valueChanged.connect(self._seek)
        self.axis.activated.connect(self._use_axis)
        self.magnify.activated.connect(self._magnify)
        self.part.activated.connect(self._use_part)

    def _go_live(self, on: bool) -> None:
        self.model.go_live(on)

    def _play(self) -> None:
        self.model.is_playing = not self.model.is_playing
        self._say()

    def _seek(self, step: int) -> None:
        self.model.is_playing = False
        self.model.seek(step / _STEPS_A_SECOND)
        self._show_place()

    def _use_axis(self) -> None:
        self.model.axis = self.axis.currentData()
        self._show_place()

    def _magnify(self) -> None:
        self.canvas.magnified = self.magnify.currentData()
        self.canvas.update()

    def _use_part(self) -> None:
        self.model.part = self.part.currentData()
        self._show_part()
        self.show_all()

    def _show_part(self) -> None:
        """A wish in its own unit."""
        part = self.model.part
        self.wanted.setSuffix(" °" if part == TURN else " mm")
        self.wanted.setValue(WANTED[part])

    def _chosen(self, trial: SmoothingTrial) -> None:
        self.model.choose(trial)
        self.show_all()

    def _tune(self) -> None:
        self.model.tune(self.wanted.value())

    def _lay_out(self) -> None:
        top = _row(self.said, self.take, self.live, self.recording, self.table, self.said)
        transport = _row(self.slider, self.play, self.slider, self.magnify, self.axis)
        wish = _row(self.wanted, self.part, QLabel(tr("Jitter at most")), self.wanted, self.tune, self.use)
        self.chart.setFixedHeight(_CHART_PX)
        left, right, middle = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.canvas, 1)
        left.addLayout(transport)
        left.addWidget(self.chart)
        right.addWidget(self.plot, 1)
        right.addWidget(self.lanes, 1)
        right.addLayout(wish)
        middle.setSpacing(theme.SPACE)
        middle.addLayout(left, 3)
        middle.addLayout(right, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(top)
        layout.addLayout(middle, 1)


class _Lines(Chart):
    """A line for each filter about where the replay stands."""

    def __init__(self) -> None:
        names = tuple(method_words(method) for method in METHODS)
        super().__init__(
            tr("About this moment"),
            "",
            0.5,
            tr("One axis through each filter, from 2 s before to half a second after where the replay stands"),
            names,
        )
        item = self.plot.getPlotItem()
        item.setXRange(-_BEFORE_S, _AFTER_S, padding=0)
        item.getAxis("bottom").setTicks([[(-2, "−2 s"), (-1, "−1 s"), (0, tr("now "))]])
        item.getAxis("left").setWidth(52)

    def show_window(self, times_s: Points, series: dict[str, Points]) -> None:
        """Draw what there is."""
        named = {method_words(method): values for method, values in series.items()}
        self.show_series(times_s, named, {name: _now(times_s, values) for name, values in named.items()})


def _now(times_s: Points, values: Points) -> float | None:
    """The value at the last moment that has come."""
    past = np.flatnonzero(times_s <= 1e-6)
    return float(values[past[-1]]) if len(past) else None


def _row(widest: QWidget, *parts: QWidget) -> QHBoxLayout:
    """Parts side by side, of which one takes what the others leave."""
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part, 1 if part is widest else 0)
    return row


def _list(name: str, tip: str) -> CalmList:
    made = CalmList()
    made.setAccessibleName(name)
    made.setToolTip(tip)
    return made
