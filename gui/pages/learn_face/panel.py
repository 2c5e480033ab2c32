"""The guided minute as a small window beside the picture: what to do next, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QCloseEvent
from PyQt6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gui.pages.learn_face.cell_map import CellMap
from gui.pages.learn_face.procedure import LearningPhase, LearningProcedure
from gui.pages.learn_face.words import FAILED, KEPT, LEARNING, NOT_KEPT, READY, TITLE, UNABLE, rows_of
from gui.widgets import theme
from gui.widgets.tool_window import ToolWindow
from gui.words import tr
from tracker.face.personal_file import Measures, PersonalModel

_WIDTH_PX = 440


@dataclass(frozen=True, slots=True)
class PanelHooks:
    """What the panel asks of the app."""

    begin: Callable[[], object]
    cancel: Callable[[], object]
    use: Callable[[bool], object]
    delete: Callable[[], object]
    closed: Callable[[], object]


class LearnPanel(ToolWindow):
    """One window for all stages."""

    def __init__(self, hooks: PanelHooks, owner: QWidget | None = None) -> None:
        super().__init__(owner, Qt.WindowType.Dialog)
        self.setWindowTitle(tr(TITLE))
        self.setObjectName("learning")
        self._hooks = hooks
        self._build()

    # What is shown

    def show_ready(self, kept: PersonalModel | None, *, used: bool, problem: str = "") -> None:
        """Before the minute; with what was learnt before, if anything was."""
        self._use_stage(LearningPhase.READY)
        self.text.setText(
            tr(problem) if problem else (tr(KEPT, name=kept.base_name, frames=kept.frames) if kept else tr(READY))
        )
        self._show_numbers((kept.before, kept.after) if kept else None)
        self.use.setVisible(kept is not None)
        self.use.setChecked(used)
        self.delete.setVisible(kept is not None or bool(problem))
        self.go_on.setText(tr("Learn again") if kept or problem else tr("Start"))
        self.go_on.setFocus()
        self._fit()

    def show_unable(self, reason: str) -> None:
        """Nothing can be learnt with the model in use."""
        self._use_stage(LearningPhase.READY)
        self.text.setText(tr(UNABLE, reason=tr(reason)))
        self.go_on.setVisible(False)
        self._fit()

    def show_course(self, course: LearningProcedure) -> None:
        """While pictures come together, and while they are learnt from."""
        self._use_stage(course.stage)
        if course.stage is LearningPhase.COLLECTING:
            progress = course.progress
            self.text.setText(tr(progress.advice))
            self.map.show_progress(progress)
            self.bar.setValue(round(1000 * min(1.0, progress.seconds / course.seconds)))
            self.status.setText(tr("{passed:.0f} of {all:.0f} seconds", passed=progress.seconds, all=course.seconds))
        elif course.stage is LearningPhase.LEARNING:
            self.text.setText(tr(LEARNING))
            self.bar.setValue(round(1000 * course.share))
            self.status.setText(tr(course.step))
        elif course.stage is LearningPhase.FAILED:
            self.text.setText(tr(FAILED, problem=tr(course.problem)))
        self._fit()

    def show_refused(self, before: Measures, after: Measures) -> None:
        """What was learnt was no better."""
        self._use_stage(LearningPhase.FAILED)
        self.text.setText(tr(NOT_KEPT))
        self._show_numbers((before, after))
        self._fit()

    # Building

    def _build(self) -> None:
        self.title, self.text, self.status = QLabel(tr(TITLE)), QLabel(), QLabel()
        for label, kind in ((self.title, "title"), (self.text, "text"), (self.status, "dim")):
            label.setProperty("kind", kind)
        self.text.setWordWrap(True)
        self.map = CellMap()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.numbers = QWidget()
        self._grid = QGridLayout(self.numbers)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * theme.SPACE)
        self.use = QCheckBox(tr("Use what was learnt"))
        self.use.setToolTip(tr("On: your face is followed with what was learnt from it. Off: as any face."))
        self.use.clicked.connect(lambda on: self._hooks.use(on))
        self.delete, self.cancel, self.go_on = (
            QPushButton(tr("Delete")),
            QPushButton(tr("Cancel")),
            QPushButton(tr("Start")),
        )
        self.delete.setToolTip(tr("Delete what was learnt from this computer."))
        self.cancel.setToolTip(tr("Close; what was not finished is forgotten (Esc)"))
        self.go_on.setProperty("kind", "primary")
        self.delete.clicked.connect(lambda: self._hooks.delete())
        self.cancel.clicked.connect(self.close)
        self.go_on.clicked.connect(lambda: self._hooks.begin())
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.map, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self.numbers, self.use, self.bar, self.status):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.delete)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go_on)
        column.addLayout(row)

    def _use_stage(self, stage: LearningPhase) -> None:
        working = stage in (LearningPhase.COLLECTING, LearningPhase.LEARNING)
        self.map.setVisible(stage is LearningPhase.COLLECTING)
        self.bar.setVisible(working)
        self.status.setVisible(working)
        self.go_on.setVisible(not working)
        self.go_on.setText(tr("Try again"))
        self.cancel.setText(tr("Cancel") if working else tr("Close"))
        self.use.setVisible(False)
        self.delete.setVisible(False)
        self.numbers.setVisible(False)
        kind = "heading" if stage is LearningPhase.COLLECTING else "text"
        if self.text.property("kind") != kind:
            self.text.setProperty("kind", kind)
            if (style := self.text.style()) is not None:
                style.polish(self.text)

    def _show_numbers(self, pair: tuple[Measures, Measures] | None) -> None:
        self.numbers.setVisible(pair is not None)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if pair is None:
            return
        for line, row in enumerate(rows_of(*pair)):
            for column, (text, kind) in enumerate(zip(row.cells, ("dim", "strong", "strong"), strict=True)):
                label = QLabel(text)
                label.setProperty("kind", "caption" if line == 0 else kind)
                label.setToolTip(row.help)
                self._grid.addWidget(label, line, column)
        self._grid.setColumnStretch(0, 1)

    def _fit(self) -> None:
        if (layout := self.layout()) is not None:
            layout.activate()
        height = self.heightForWidth(_WIDTH_PX)
        self.setFixedSize(_WIDTH_PX, max(height, self.minimumSizeHint().height()))

    # The window

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._hooks.cancel()
        self._hooks.closed()
        super().closeEvent(event)
