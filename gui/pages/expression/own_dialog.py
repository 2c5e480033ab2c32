"""The window in which own expressions are recorded and tried."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QCloseEvent
from PyQt6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.pages.expression.own_model import ABOUT, HOLD, SETTLE, OwnExpressions, report_words
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.file_dialogs import ask_for_expressions, ask_where_expressions
from gui.widgets.scrolled import scrolled
from gui.widgets.tool_window import ToolWindow
from gui.words import tr
from tracker.expression.personal_classifier import LONGEST_NAME

_WIDTH_PX, _HEIGHT_PX = 460, 560


@dataclass(frozen=True, slots=True)
class _Line:
    """An expression in the list."""

    name: ElidedLabel
    bar: QProgressBar
    remove: QPushButton

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return self.name, self.bar, self.remove


class OwnDialog(ToolWindow):
    """Names, how alike the face is to each now, and what can be done."""

    def __init__(self, model: OwnExpressions, closed: Callable[[], object], owner: QWidget | None = None) -> None:
        super().__init__(owner, Qt.WindowType.Dialog)
        self.setWindowTitle(tr("My own expressions"))
        self.setObjectName("own-expressions")
        self._model, self._closed = model, closed
        self._lines: dict[str, _Line] = {}
        self._build()
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self.refresh()

    def refresh(self) -> None:
        """Show what is now."""
        state = self._model.state
        if tuple(self._lines) != state.names:
            self._show_names(state.names)
        for name, line in self._lines.items():
            share = round(100 * state.shares.get(name, 0.0))
            if share != line.bar.value():
                line.bar.setValue(share)
        busy = bool(state.collecting)
        self.bar.setVisible(busy)
        self.bar.setValue(round(100 * state.share))
        self.record.setText(tr("Stop") if busy else tr("Record"))
        self.record.setEnabled(busy or state.can_add)
        self.line.setEnabled(not busy)
        self.status.setText(self._words())
        self.now.setText(state.named or (tr("none of them") if state.shares else ""))
        for button in (self.export, self.delete):
            button.setEnabled(bool(state.names) and not busy)

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._model.cancel()
        self._closed()
        super().closeEvent(event)

    def _words(self) -> str:
        state = self._model.state
        if state.problem:
            return state.problem
        if state.collecting:
            return tr(HOLD) if state.share else tr(SETTLE)
        if state.learning:
            return tr("Learning…")
        if len(state.names) == 1:
            return tr("One more, and they can be told apart.")
        return report_words(state.report)

    def _build(self) -> None:
        title, about = QLabel(tr("My own expressions")), QLabel(tr(ABOUT))
        title.setProperty("kind", "title")
        about.setWordWrap(True)
        about.setProperty("kind", "dim")
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setPlaceholderText(tr("Name, such as duck face"))
        self.line.setAccessibleName(tr("Name of the expression"))
        self.line.setToolTip(tr("What you call the expression that is recorded next."))
        self.line.returnPressed.connect(self._record)
        self.record = push_button(
            tr("Record"), tr("Show the expression from now on, for five seconds (Enter)"), self._record, "primary"
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much is recorded"))
        self.status, self.now = QLabel(), ElidedLabel()
        self.status.setWordWrap(True)
        self.status.setProperty("kind", "dim")
        self.now.setProperty("kind", "heading")
        self.now.set_help(tr("What your face is now."))
        above = QHBoxLayout()
        above.addWidget(self.line, 1)
        above.addWidget(self.record)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(theme.SPACE)
        column.addWidget(title)
        column.addWidget(about)
        column.addLayout(above)
        for part in (self.bar, self.status, self.now):
            column.addWidget(part)
        column.addWidget(self._list(), 1)
        column.addLayout(self._buttons())

    def _list(self) -> QWidget:
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, theme.SPACE, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(99, 1)
        return scrolled(inside, sideways=True)

    def _buttons(self) -> QHBoxLayout:
        self.export = push_button(tr("Export…"), tr("Save what was recorded as a file of yours"), self._export)
        self.bring = push_button(
            tr("Import…"), tr("Use a file that was exported, in place of what is here"), self._import
        )
        self.delete = push_button(
            tr("Delete all"), tr("Delete all of these expressions from this computer"), self._delete
        )
        row = QHBoxLayout()
        for button in (self.export, self.bring, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(push_button(tr("Close"), tr("Close this window; what is recorded is kept (Esc)"), self.close))
        return row

    def _show_names(self, names: tuple[str, ...]) -> None:
        for line in self._lines.values():
            for part in line.parts:
                self._grid.removeWidget(part)
                part.deleteLater()
        self._lines = {name: self._make_line(name) for name in names}
        for place, line in enumerate(self._lines.values()):
            for column, part in enumerate(line.parts):
                self._grid.addWidget(part, place, column)

    def _make_line(self, name: str) -> _Line:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("How much your face is this now: {name}", name=name))
        remove = push_button(tr("Remove"), tr("Forget this expression"), lambda: self._remove(name), "link")
        remove.setAccessibleName(tr("Remove {name}", name=name))
        return _Line(ElidedLabel(name), bar, remove)

    def _record(self) -> None:
        if self._model.state.collecting:
            self._model.cancel()
        else:
            self._model.begin(self.line.text())
            if not self._model.state.problem:
                self.line.clear()
        self.refresh()

    def _remove(self, name: str) -> None:
        self._model.remove(name)
        self.refresh()

    def _delete(self) -> None:
        self._model.delete()
        self.refresh()

    def _export(self) -> None:
        if path := ask_where_expressions(self):
            self._model.export(Path(path))
        self.refresh()

    def _import(self) -> None:
        if path := ask_for_expressions(self):
            self._model.bring(Path(path))
        self.refresh()
