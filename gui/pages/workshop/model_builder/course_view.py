"""How a job goes: its steps with bars, and its curves."""

from __future__ import annotations

from typing import Final

import numpy as np
import pyqtgraph
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from gui.pages.workshop.model_builder.job import JobState, JobView
from gui.widgets import theme
from gui.widgets.charts import Plot
from gui.words import later, tr
from tracker.files.training_log import Step, TrainingCourse

_STATE_WORDS: Final = {
    JobState.RUNNING: later("Running"),
    JobState.DONE: later("Done"),
    JobState.STOPPED: later("Stopped"),
    JobState.FAILED: later("Failed"),
}
_PLOT_PX: Final = 170


class CurvePlot(Plot):
    """A line over numbers, with its newest value."""

    def __init__(self, title: str, description: str) -> None:
        super().__init__(title, description)
        self.value = QLabel()
        self.value.setFont(theme.tabular(self.value.font()))
        self.top.addWidget(self.value)
        self.plot.getPlotItem().getAxis("bottom").setTicks(None)
        self.plot.getPlotItem().getAxis("left").setWidth(44)
        self._curve = self.plot.plot(pen=pyqtgraph.mkPen(theme.SERIES[0], width=1.8))

    def _colour(self) -> None:
        super()._colour()
        if hasattr(self, "_curve"):
            self._curve.setPen(pyqtgraph.mkPen(theme.SERIES[0], width=1.8))

    def show_points(self, points: tuple[tuple[float, float], ...], words: str = "") -> None:
        """Draw points (x, y) as a line; ``words`` stand beside the title."""
        x, y = np.array(points, np.float64).reshape(-1, 2).T
        self._curve.setData(x, y, symbol="o" if len(x) < 12 else None, symbolSize=5, symbolBrush=theme.SERIES[0])
        if len(x):
            low, high = float(y.min()), float(y.max())
            room = 0.08 * max(high - low, 1e-3)
            self.plot.setXRange(float(x.min()), max(float(x.max()), float(x.min()) + 1e-6), padding=0.02)
            self.plot.setYRange(low - room, high + room, padding=0)
        self.value.setText(words or (f"{y[-1]:.3g}" if len(y) else ""))


class CourseView(QWidget):
    """A line about the state, a bar for each step, a plot for each curve."""

    def __init__(self) -> None:
        super().__init__()
        self.state = QLabel()
        self.state.setProperty("kind", "heading")
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.bars: list[tuple[QLabel, QProgressBar, QLabel]] = []
        self.plots: dict[str, CurvePlot] = {}
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._charts = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.state)
        layout.addWidget(self.problem)
        layout.addLayout(self._grid)
        layout.addLayout(self._charts)
        layout.addStretch(1)
        self.hint = QLabel(
            tr(
                "Choose a folder of annotated pictures and what is to be built of it. Some of the photographs are kept "
                "out; the model is measured on them when it is done."
            )
        )
        self.hint.setProperty("kind", "dim")
        self.hint.setWordWrap(True)
        layout.insertWidget(0, self.hint)
        self.show_view("", None)

    def show_view(self, what: str, view: JobView | None) -> None:
        """Show how a job goes; ``what`` it is, in a word or two."""
        self.hint.setVisible(view is None)
        said = "" if view is None else tr("{work}: {state}", work=what, state=tr(_STATE_WORDS[view.state]))
        self.state.setText(said)
        self.problem.setText(view.problem if view is not None else "")
        self.problem.setVisible(bool(self.problem.text()))
        course = view.course if view is not None else None
        self._show_steps(course.steps if course is not None else ())
        self._show_curves(course)

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        while len(self.bars) < len(steps):
            name, bar, time = QLabel(), QProgressBar(), QLabel()
            bar.setTextVisible(False)
            bar.setRange(0, 1000)
            time.setFont(theme.tabular(time.font()))
            time.setProperty("kind", "dim")
            for column, widget in enumerate((name, bar, time)):
                self._grid.addWidget(widget, len(self.bars), column)
            self.bars.append((name, bar, time))
        for place, widgets in enumerate(self.bars):
            for widget in widgets:
                widget.setVisible(place < len(steps))
        for place, step in enumerate(steps):
            name, bar, time = self.bars[place]
            # One that has been followed by another is done, whatever was told of it last.
            is_last = place == len(steps) - 1
            share, end_s = (step.share, step.at_s) if is_last else (1.0, steps[place + 1].began_s)
            name.setText(tr(step.name))
            bar.setValue(round(1000 * share))
            bar.setAccessibleName(tr(step.name))
            time.setText(clock(end_s - step.began_s))

    def _show_curves(self, course: TrainingCourse | None) -> None:
        curves = course.curves if course is not None else {}
        for name in [name for name in self.plots if name not in curves]:
            plot = self.plots.pop(name)
            self._charts.removeWidget(plot)
            plot.deleteLater()
        for name, points in curves.items():
            if name not in self.plots:
                help = tr("How “{name}” changes as the training goes on", name=tr(name))
                plot = self.plots[name] = CurvePlot(tr(name), help)
                plot.setMinimumHeight(_PLOT_PX)
                self._charts.addWidget(plot)
            self.plots[name].show_points(points)


def clock(seconds: float) -> str:
    """A time as minutes and seconds."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
