"""The plots of a recording below its picture, locked to its time line."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PyQt6.QtGui import QAction, QMouseEvent, QWheelEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.model.course import Spans, TimeWindow, gap_spans, lost_spans, merged, outline, ticks_s, value_at
from gui.model.course_plots import DIFFERENCE, PLOTS, Lines, PlotSpec, lines_of, order_of
from gui.model.transport import Transport
from gui.pages.sessions.actions import plot_action
from gui.pages.sessions.course_chart import CourseChart
from gui.pages.sessions.player import SessionPlayer
from gui.pages.sessions.runs import DIFFERENCE_WORDS, ComparedRun
from gui.widgets import theme
from gui.widgets.icons import icon
from gui.widgets.scrolled import scrolled
from gui.words import tr
from tracker.session.series import SessionSeries

_TICK_PX: Final = 90
_NOTCH: Final = 120.0
_ZOOM_ACTIONS: Final = ("course_nearer", "course_farther", "course_whole")


class CoursePanel(QFrame):
    """Plots one above the other. A click goes to the time that is clicked, the wheel zooms. Hidden, it costs nothing.

    Parameters
    ----------
    player : SessionPlayer
    transport : Transport
    actions : mapping of str to QAction
    """

    def __init__(self, player: SessionPlayer, transport: Transport, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("plots")
        self.setAccessibleName(tr("Plots of the recording"))
        self._player, self._transport = player, transport
        self.charts: list[CourseChart] = []
        self.window_s: TimeWindow | None = None
        self._lines: dict[str, Lines] = {}
        self._others: dict[str, Lines] = {}
        self._compared: ComparedRun | None = None
        self._spans: tuple[Spans, Spans] = ((), ())
        self._drawn: tuple[object, ...] = ()
        self._signals: tuple[str, ...] = ()
        self._specs: tuple[PlotSpec, ...] = ()
        self._series: SessionSeries | None = None
        self.note = QLabel()
        self.note.setProperty("kind", "caption")
        self.choose = self._menu_button(actions)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        inside = QWidget()
        inside.setLayout(self._column)
        self._area = scrolled(inside, takes_focus=False)
        self._lay_out(actions)
        self.setMinimumSize(200, 132)

    def show_plots(self, specs: tuple[PlotSpec, ...], signals: tuple[str, ...]) -> None:
        """Show these plots, with these signals."""
        if self._player.compared is not None:
            specs = (DIFFERENCE, *specs)
        if (specs, signals) == (self._specs, self._signals):
            return
        self._specs, self._signals = specs, signals
        for chart in self.charts:
            chart.hide()
            self._column.removeWidget(chart)
            chart.deleteLater()
        orders = [tuple(map(tr, DIFFERENCE_WORDS)) if spec is DIFFERENCE else order_of(spec, signals) for spec in specs]
        self.charts = [CourseChart(spec, order) for spec, order in zip(specs, orders, strict=True)]
        for place, chart in enumerate(self.charts):
            # The last one has the times below it.
            self._column.addWidget(chart, 5 if place == len(self.charts) - 1 else 4)
            chart.plot.viewport().installEventFilter(self)
        self._read()

    def refresh(self) -> None:
        """Draw what is new."""
        if not self.isVisible():
            return
        if self._player.series is not self._series or self._player.compared is not self._compared:
            self._series, self._compared = self._player.series, self._player.compared
            self._read()
        if self._series is None or self._player.clock is None or not self._series.times_s.size:
            self._say(tr("Reading the numbers of the recording…") if self._player.is_open else "")
            return
        if not self.charts:
            self._say(tr("No plot is chosen. Choose some by the button at the right."))
            return
        self._say("" if any(self._lines.values()) else tr("The recording has no numbers for these plots."))
        head_s = self._transport.times.at(self._transport.view.position)
        whole = self._whole()
        window = self.window_s if self.window_s is not None and self.window_s.length_s == whole.length_s else whole
        self.window_s = window.following(head_s)
        drawn = (self._series, self.window_s, self.width(), self.height(), theme.present(), len(self.charts))
        if drawn != self._drawn or self._ticks_differ():
            self._drawn = drawn
            self._draw()
        self._show_head(head_s)

    def zoom(self, steps: float, about_s: float | None = None) -> None:
        """Show less of the time, or more."""
        if self.window_s is not None:
            head_s = self._transport.times.at(self._transport.view.position)
            self.window_s = self.window_s.zoomed(steps, head_s if about_s is None else about_s)

    def show_whole(self) -> None:
        """Show all of the time."""
        self.window_s = None

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        chart = next((chart for chart in self.charts if chart.plot.viewport() is watched), None)
        if chart is None:
            return False
        if isinstance(event, QWheelEvent):
            return self._wheel(chart, event)
        if isinstance(event, QMouseEvent):
            return self._mouse(chart, event)
        return False

    def _mouse(self, chart: CourseChart, event: QMouseEvent) -> bool:
        kind, left = event.type(), Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonPress and event.button() == left:
            self._transport.scrub(True)
            self._player.seek_s(chart.time_at(event.position().x()))
        elif kind == QEvent.Type.MouseMove and event.buttons() & left:
            self._player.seek_s(chart.time_at(event.position().x()))
        elif kind == QEvent.Type.MouseButtonRelease and event.button() == left:
            self._transport.scrub(False)
        elif kind == QEvent.Type.MouseButtonDblClick:
            self.show_whole()
        else:
            return False
        return True

    def _wheel(self, chart: CourseChart, event: QWheelEvent) -> bool:
        turned = event.angleDelta()
        if self.window_s is None or not (turned.x() or turned.y()):
            return False
        sideways = turned.x() or (turned.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            wide = self.window_s.last_s - self.window_s.first_s
            self.window_s = self.window_s.moved(-0.1 * wide * sideways / _NOTCH)
        else:
            self.zoom(turned.y() / _NOTCH, chart.time_at(QPointF(event.position()).x()))
        return True

    def _whole(self) -> TimeWindow:
        clock = self._player.clock
        return TimeWindow.whole(float(clock.played_s[-1]) if clock is not None and clock.played_s.size else 0.0)

    def _read(self) -> None:
        """Which lines there are, and where there are none."""
        self._drawn = ()
        series, clock = self._series, self._player.clock
        if series is None or clock is None:
            self._lines, self._others, self._spans = {}, {}, ((), ())
            return
        self._lines = {
            spec.name: lines_of(spec, series, self._signals) for spec in self._specs if spec is not DIFFERENCE
        }
        self._others = {}
        if (compared := self._compared) is not None:
            again = compared.series
            self._others = {name: lines_of(PLOTS[name], again, self._signals) for name in self._lines}
            self._lines[DIFFERENCE.name] = compared.apart
        count = min(series.states.size, clock.played_s.size)
        self._spans = lost_spans(clock.played_s[:count], series.states[:count]), gap_spans(clock.played_s)

    def _draw(self) -> None:
        assert self.window_s is not None and self._player.clock is not None
        span = self.window_s.span_s
        width = max(chart.width_px for chart in self.charts)
        pixel_s = (span[1] - span[0]) / width
        ticks = ticks_s(span, max(1, width // _TICK_PX))
        lost, gaps = (merged(spans, pixel_s) for spans in self._spans)
        self._marks = self._transport.view.ticks
        time_s = self._player.clock.played_s
        for place, chart in enumerate(self.charts):
            lines = self._lines.get(chart.spec.name, {})
            cut = {name: values[: time_s.size] for name, values in lines.items()}
            count = min((values.size for values in cut.values()), default=0)
            chart.show_window(span, ticks, with_times=place == len(self.charts) - 1)
            chart.show_lines(*outline(time_s[:count], cut, span, width))
            others = {name: values[: time_s.size] for name, values in self._others.get(chart.spec.name, {}).items()}
            chart.show_others(*outline(time_s, others, span, width))
            chart.backdrop.show_spans(lost, gaps)
            chart.backdrop.show_ticks(self._marks)

    def _ticks_differ(self) -> bool:
        return getattr(self, "_marks", ()) != self._transport.view.ticks

    def _show_head(self, head_s: float) -> None:
        index = self._transport.view.position
        for chart in self.charts:
            lines = self._lines.get(chart.spec.name, {})
            chart.show_head(head_s, {name: value_at(values, index) for name, values in lines.items()})

    def _say(self, words: str) -> None:
        if words != self.note.text():
            self.note.setText(words)

    def _menu_button(self, actions: dict[str, QAction]) -> QToolButton:
        button = QToolButton()
        button.setText(tr("Plots"))
        button.setIcon(icon("down", theme.DIM))
        button.setProperty("kind", "quiet")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(12, 12))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tr("Choose which plots are shown, and which signals"))
        button.setAccessibleName(tr("Choose plots"))
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        for name in PLOTS:
            menu.addAction(actions[plot_action(name)])
        menu.addSeparator()
        menu.addAction(actions["choose_signals"])
        button.setMenu(menu)
        return button

    def _lay_out(self, actions: dict[str, QAction]) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE, 2, theme.SPACE, 0)
        top.addWidget(self.note, 1)
        for name in _ZOOM_ACTIONS:
            button = QToolButton()
            button.setDefaultAction(actions[name])
            button.setProperty("kind", "small")
            button.setIconSize(QSize(14, 14))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(actions[name].text().replace("&", ""))
            top.addWidget(button)
        top.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE // 2, 0, theme.SPACE // 2, theme.SPACE // 2)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)
