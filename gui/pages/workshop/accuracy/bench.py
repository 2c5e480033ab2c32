"""Accuracy on this machine as a tool of the workshop."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import QSignalBlocker, Qt
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.model.notices import Level, Notice
from gui.pages.protocol import Host
from gui.pages.workshop.accuracy.model import FILE_NAME, AccuracyModel, Table
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.specs import ACCURACY
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.file_dialogs import ask_for_accuracy, ask_where_accuracy
from gui.words import tr
from tracker.accuracy.report import ReportError

_LOOKED_EVERY_S = 0.3


class AccuracyBench(Bench):
    """One button measures; others' reports can be set beside."""

    spec = ACCURACY

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._looked_s = 0.0
        self._model: AccuracyModel | None = None

    @property
    def model(self) -> AccuracyModel:
        """What it knows; the report is read when it is first opened."""
        if self._model is None:
            self._model = AccuracyModel(self.host.controller.folders.config / FILE_NAME)
        return self._model

    def make_widget(self) -> QWidget:
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much was measured"))
        self.bar.setToolTip(tr("How much was measured of what is left"))
        self.table = QTableWidget()
        self.table.setAccessibleName(tr("What was measured, by condition"))
        self.table.setToolTip(
            tr("Means over the faces, by condition. Less is better, but for “found” and frames a second.")
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        if (side := self.table.verticalHeader()) is not None:
            side.hide()
        self.column = QComboBox()
        self.column.setAccessibleName(tr("What is compared"))
        self.column.setToolTip(tr("Which of the numbers is set side by side"))
        self.column.currentIndexChanged.connect(self._choose)
        panel = QWidget()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, theme.SPACE, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.text)
        layout.addLayout(self._buttons())
        layout.addWidget(self.bar)
        layout.addWidget(self.column, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.table, 1)
        # Where there is no table yet.
        layout.addStretch(0)
        return panel

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.go = push_button(
            tr("Measure"), tr("Follow the films, and measure; what was stopped is gone on with"), self._go, "primary"
        )
        self.anew = push_button(tr("Begin anew"), tr("Measure everything again"), lambda: self._start(anew=True))
        self.compare = push_button(
            tr("Compare…"), tr("Set a report of another machine or model beside this one"), self._compare
        )
        self.alone = push_button(tr("Only mine"), tr("Take the reports of others away again"), self._alone)
        self.save = push_button(tr("Save…"), tr("Save the report, for others to compare with"), self._save)
        for button in (self.go, self.anew, self.compare, self.alone, self.save):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def enter(self) -> None:
        self._show()

    def tick(self, now_s: float) -> None:
        if now_s - self._looked_s >= _LOOKED_EVERY_S:
            self._looked_s = now_s
            if self.model.tick():
                self._show()

    def file_words(self, path: str) -> str:
        return tr("Compare with this report") if path.lower().endswith(".json") else ""

    def take_file(self, path: str) -> bool:
        if not path.lower().endswith(".json"):
            return False
        self._compare_with(path)
        return True

    def close(self) -> None:
        if self._model is not None:
            self._model.close()

    def wait(self) -> None:
        if self._model is not None:
            self._model.wait()

    def _go(self) -> None:
        if self.model.run is not None:
            self.model.stop()
        else:
            self._start(anew=self.model.begins_anew)

    def _start(self, *, anew: bool) -> None:
        self.model.start(anew=anew)
        self._show()

    def _compare(self) -> None:
        if chosen := ask_for_accuracy(self.host.window):
            self._compare_with(chosen)

    def _compare_with(self, path: str) -> None:
        try:
            self.model.compare(Path(path))
        except ReportError as error:
            self.host.controller.notify(Notice(tr(str(error)), Level.WARNING))
        self._show()

    def _alone(self) -> None:
        self.model.compare_no_more()
        self._show()

    def _save(self) -> None:
        if not (chosen := ask_where_accuracy(self.host.window)):
            return
        try:
            self.model.copy_to(Path(chosen))
        except ReportError as error:
            self.host.controller.notify(Notice(tr(str(error)), Level.WARNING))

    def _choose(self, number: int) -> None:
        if number >= 0:
            self.model.chosen = number
            self._show()

    def _show(self) -> None:
        view = self.model.view()
        self.text.setText(view.text)
        self.go.setText(tr("Stop") if view.running else view.start_words)
        self.anew.setEnabled(view.has_report and not view.running)
        self.compare.setEnabled(view.has_report)
        self.alone.setEnabled(bool(view.columns))
        self.save.setEnabled(view.has_report)
        self.bar.setVisible(view.running)
        self.bar.setRange(0, 0 if view.share is None else 1000)
        self.bar.setValue(round(1000 * (view.share or 0.0)))
        with QSignalBlocker(self.column):
            if [self.column.itemText(row) for row in range(self.column.count())] != list(view.columns):
                self.column.clear()
                self.column.addItems(view.columns)
            self.column.setCurrentIndex(view.chosen if view.columns else -1)
        self.column.setVisible(bool(view.columns))
        self._fill(view.table)

    def _fill(self, table: Table) -> None:
        self.table.setVisible(bool(table.rows))
        self.table.setColumnCount(len(table.head))
        self.table.setRowCount(len(table.rows))
        self.table.setHorizontalHeaderLabels(table.head)
        for number, row in enumerate(table.rows):
            for place, words in enumerate(row):
                item = QTableWidgetItem(words)
                if place:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(number, place, item)
        if (head := self.table.horizontalHeader()) is not None:
            head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
