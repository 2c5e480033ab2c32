"""The model builder's widget: build and watch, the report, the average face, and a morph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PyQt6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from gui.pages.workshop.model_builder.course_view import CourseView
from gui.pages.workshop.model_builder.desk import BuilderDesk, Work
from gui.pages.workshop.model_builder.faces_views import AverageView, MorphHooks, MorphView
from gui.pages.workshop.model_builder.form import Form
from gui.pages.workshop.model_builder.morph_desk import MorphDesk
from gui.pages.workshop.model_builder.report_view import ReportView
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.scrolled import scrolled
from gui.words import later, tr
from tracker.types import Image

_FORM_PX: Final = 430
WORK_WORDS: Final = {
    Work.TRAINING: later("Training"),
    Work.MEASURING: later("Measuring"),
    Work.AVERAGING: later("Averaging"),
}
BUILD, REPORT, AVERAGE, MORPH = range(4)


@dataclass(frozen=True, slots=True)
class BuilderHooks:
    """What the builder asks of its bench."""

    build: Callable[[], object]
    stop: Callable[[], object]
    measure: Callable[[], object]
    open_report: Callable[[], object]
    open_page: Callable[[], object]
    average: Callable[[bool, bool], object]


class Builder(QWidget):
    """Shows what the desks say."""

    def __init__(self, desk: BuilderDesk, morph: MorphDesk, hooks: BuilderHooks, morph_hooks: MorphHooks) -> None:
        super().__init__()
        self._desk, self._hooks = desk, hooks
        self.setObjectName("model_builder")
        self.form = Form(desk, self.refresh)
        self.course = CourseView()
        self.report = ReportView()
        self.average = AverageView(hooks.average)
        self.morph = MorphView(morph, morph_hooks)
        self.tabs = QTabWidget()
        for widget, words in (
            (self._build_tab(), tr("Build")),
            (self._report_tab(), tr("Report")),
            (self.average, tr("Average face")),
            (self.morph, tr("Morph")),
        ):
            self.tabs.addTab(widget, words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.show_report()
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand."""
        desk = self._desk
        problem = desk.problem
        self.build.setEnabled(not problem and not desk.is_running)
        self.build.setText(tr("Go on") if desk.order.goes_on else tr("Build"))
        self.stop.setEnabled(desk.is_running)
        # What is wrong with the folder is said beside it.
        is_told = desk.summary is not None and bool(desk.summary.problem)
        self.problem.setText("" if desk.is_running or is_told else problem)
        self.problem.setVisible(bool(self.problem.text()))
        self.form.setEnabled(not desk.is_running)
        self.form.show_order()
        self.measure.setEnabled(not desk.is_running)
        self.average.make.setEnabled(not desk.is_running)
        self.course.show_view(tr(WORK_WORDS[desk.work]) if desk.work is not None else "", desk.view)

    def show_report(self) -> None:
        """Show the newest report, if there is any."""
        report = self._desk.report
        self.page.setEnabled(self._desk.page is not None)
        self.no_report.setVisible(report is None)
        self.report_area.setVisible(report is not None)
        if report is not None:
            self.report.show_report(report)

    def show_average(self, image: Image | None, note: str) -> None:
        """Show the newest average face, and a word about it."""
        self.average.show_average(image, note)

    def _build_tab(self) -> QWidget:
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("kind", "dim")
        self.build = push_button(
            tr("Build"),
            tr("Train the model, and measure it on faces that are kept out; a training that was stopped goes on"),
            self._hooks.build,
            "primary",
        )
        self.stop = push_button(
            tr("Stop"),
            tr("Stop what runs. It can be gone on with; patch experts from the last part that is whole."),
            self._hooks.stop,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addWidget(self.build, 1)
        buttons.addWidget(self.stop)
        left = QWidget()
        left.setFixedWidth(_FORM_PX)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.addWidget(scrolled(self.form, takes_focus=False), 1)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        tab = QWidget()
        row = QHBoxLayout(tab)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.SPACE)
        row.addWidget(left)
        row.addWidget(scrolled(self.course, takes_focus=False), 1)
        return tab

    def _report_tab(self) -> QWidget:
        self.measure = push_button(
            tr("Measure a model…"),
            tr("Choose a model and a folder of annotated faces, and see how well it finds them"),
            self._hooks.measure,
        )
        opens = push_button(
            tr("Open a report…"), tr("Show a report that was made before (.json)"), self._hooks.open_report
        )
        self.page = push_button(
            tr("Show as web page"),
            tr("The same as one HTML file, with its pictures inside, to keep or to send"),
            self._hooks.open_page,
        )
        self.no_report = QLabel(
            tr(
                "There is no report yet. Build a model, or measure one: it is tried on annotated faces that it has not "
                "seen."
            )
        )
        self.no_report.setWordWrap(True)
        self.no_report.setProperty("kind", "dim")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        for button in (self.measure, opens, self.page):
            row.addWidget(button)
        row.addStretch(1)
        self.report_area = scrolled(self.report, takes_focus=False)
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.addLayout(row)
        column.addWidget(self.no_report, 1)
        column.addWidget(self.report_area, 10)
        return tab
