"""The row of plots below the picture: where the head is, how good the fit is, how long each stage takes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np
from PyQt6.QtGui import QResizeEvent, QShowEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout

from gui.model.measures import Recorder
from gui.widgets import theme
from gui.words import later, tr
from tracker.pipeline import Mode
from tracker.types import Points

if TYPE_CHECKING:
    from gui.widgets.charts import BarChart, Chart, LineChart, Plot

_AXES: Final = ("x", "y", "z")
# In the pipeline's order; each keeps its colour.
_STAGES: Final = (
    later("white balance"),
    later("detection"),
    later("camshift"),
    later("verification"),
    later("face"),
    later("look"),
    later("responses"),
    later("pose"),
    later("position"),
    later("smoothing"),
)
_REFRESH_S: Final = 1 / 12
_MEAN_S: Final = 2.0
_SMALLEST_SPAN_CM: Final = 4.0
_SMALLEST_SPAN_MS: Final = 2.0
_SMALLEST_SPAN_PERCENT: Final = 0.1
_NO_BARS: Final = np.empty(0)
_SLIDE_HELP: Final = later(
    "How far a turn of your head moves the point between your eyes, and what is left of it at the point in your neck\n"
    "about which you turn, as far as the tracker has learnt that from your turns. The curves show the eyes."
)


class PlotPanel(QFrame):
    """The plots side by side, as many as there is room for. Hidden, they cost nothing, and are not even made."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self.setObjectName("plots")
        self._recorder = recorder
        self._drawn_s = 0.0
        self._shows: object = None
        self._mode = Mode.HEAD
        self._made = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.SPACE // 2, 0, theme.SPACE // 2, theme.SPACE // 2)
        self.setMinimumSize(160, 120)

    @cached_property
    def _of_mode(self) -> dict[Mode, tuple[Plot, ...]]:
        return {
            Mode.HEAD: (self.position, self.stages),
            Mode.FACE: (self.score, self.convergence, self.shape_bars, self.stages, self.position),
        }

    @cached_property
    def position(self) -> Chart:
        from gui.widgets.charts import Chart

        return Chart(
            tr("Head position, last 10 s"),
            "cm",
            _SMALLEST_SPAN_CM,
            tr(
                "Where the point between your eyes is, from the middle of the screen:\n"
                "x to the right, y up, z away from it."
            ),
            _AXES,
        )

    @cached_property
    def stages(self) -> Chart:
        from gui.widgets.charts import Chart

        return Chart(
            tr("Time per stage"),
            "ms",
            _SMALLEST_SPAN_MS,
            tr(
                "How long each step of the tracker took for one picture.\nThe numbers are means over the last 2 s. "
                "An arrowhead at the edge is a picture that took longer than there is room for."
            ),
            _STAGES,
        )

    @cached_property
    def score(self) -> LineChart:
        from gui.widgets.charts import LineChart

        return LineChart(
            tr("Score of the fit"), "{:.2f}", tr("How good the fit looks: 0 is no face, 1 as good as it gets."), top=1.0
        )

    @cached_property
    def convergence(self) -> LineChart:
        from gui.widgets.charts import LineChart

        return LineChart(
            tr("Last step"),
            "{:.3f} %",
            tr(
                "How far the points still moved in the last step of the fit, as a share of the eyes' distance.\n"
                "Small: the fit has come to rest."
            ),
            smallest_span=_SMALLEST_SPAN_PERCENT,
        )

    @cached_property
    def shape_bars(self) -> BarChart:
        from gui.widgets.charts import BarChart

        return BarChart(
            tr("Shape of the face, in σ"),
            tr(
                "The parameters of the face's shape, the most telling first, in units of how much they vary between\n"
                "people and expressions (σ). A bar at 3 is held back there."
            ),
        )

    def show_mode(self, mode: Mode) -> None:
        """Show the plots that tell something in a mode."""
        if mode is not self._mode:
            self._mode = mode
            if self._made:
                self._arrange()

    def refresh(self, now_s: float) -> None:
        """Draw what is new, if anyone can see it, and not more often than is of use."""
        if not self.isVisible() or now_s - self._drawn_s < _REFRESH_S:
            return
        shows = self._recorder.changes, self._mode, tuple(plot.isHidden() for plot in self._of_mode[self._mode])
        if shows == self._shows:
            return
        self._drawn_s, self._shows = now_s, shows
        if not self.position.isHidden():
            self._draw_position()
        if not self.stages.isHidden():
            self._draw_stages()
        if self._mode is Mode.FACE:
            self._draw_fit()

    def showEvent(self, event: QShowEvent | None) -> None:
        if not self._made:
            self._made = True
            for plot in self._of_mode[Mode.FACE]:
                self._row.addWidget(plot)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        if self._made:
            self._arrange()

    def _arrange(self) -> None:
        """Show the plots of the mode, the first ones first, as long as there is room."""
        wanted = self._of_mode[self._mode]
        room = self.width()
        shown: list[Plot] = []
        for plot in wanted:
            room -= plot.least_width_px
            if shown and room < 0:
                break
            shown.append(plot)
        # In the order of the mode: the position comes first where it is the matter.
        for index, plot in enumerate(wanted):
            self._row.insertWidget(index, plot, plot.least_width_px)
        for plot in self._of_mode[Mode.FACE]:
            plot.setVisible(plot in shown)

    def _draw_position(self) -> None:
        time_s, position = self._recorder.positions_cm()
        columns = {name: position[:, column] for column, name in enumerate(_AXES)}
        self.position.show_series(time_s, columns, {name: _last(values) for name, values in columns.items()})
        pivot_drift = self._recorder.pivot_drift()
        words = (
            tr(
                "turning: eyes {eyes:.1f}, neck {neck:.1f} mm/°",
                eyes=pivot_drift.eyes_mm_per_deg,
                neck=pivot_drift.pivot_mm_per_deg,
            )
            if pivot_drift is not None
            else ""
        )
        self.position.show_note(words, tr(_SLIDE_HELP))

    def _draw_stages(self) -> None:
        time_s, stages = self._recorder.stages_ms()
        lately = time_s > -_MEAN_S
        self.stages.show_series(time_s, stages, {name: float(values[lately].mean()) for name, values in stages.items()})

    def _draw_fit(self) -> None:
        time_s, fits = self._recorder.fits()
        self.score.show_line(time_s, fits[:, 0])
        if not self.convergence.isHidden():
            self.convergence.show_line(time_s, 100.0 * fits[:, 1])
        if not self.shape_bars.isHidden():
            face = self._recorder.face()
            self.shape_bars.show_bars(_NO_BARS if face is None else face.parameters[4:] / face.shape_sigmas)


def _last(values: Points) -> float | None:
    """The newest value, if it is known."""
    return float(values[-1]) if len(values) and np.isfinite(values[-1]) else None
