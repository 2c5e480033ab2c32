"""The dialog that asks in what formats a recording is wanted, and shows how far that is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QEnterEvent, QFocusEvent
from PyQt6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from gui.model.session_export import ExportChoice, ExportDesk
from gui.model.session_library import SessionEntry
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import Editor, Hooks, make_editor, name_of
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.file_dialogs import ask_where_exports
from gui.words import later, tr
from tracker.session.exports.formats import FORMATS, Format
from tracker.session.exports.settings import ExportSettings
from tracker.settings import describe

_WIDTH_PX, _LONGEST, _ABOUT_LINES = 620, 40, 2
_LINES = {
    "subject": (later("Subject"), later("The subject\u2019s label in the data set: letters and digits")),
    "task": (later("Task"), later("The task\u2019s label in the data set: letters and digits")),
}


class FormatBox(QCheckBox):
    """A format to tick; says which it is to whoever points at it, or comes to it by the keyboard.

    Parameters
    ----------
    form : Format
    pointed : callable
        Told the format.
    """

    def __init__(self, form: Format, pointed: Callable[[Format], object]) -> None:
        super().__init__(tr(form.label))
        self.setAccessibleName(tr(form.label))
        self.setAccessibleDescription(tr(form.help))
        self.setToolTip(tr(form.help))
        self._form, self._pointed = form, pointed

    def enterEvent(self, event: QEnterEvent | None) -> None:
        self._pointed(self._form)
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent | None) -> None:
        self._pointed(self._form)
        super().focusInEvent(event)


class ExportDialog(QDialog):
    """Formats, what can be chosen about them, and where they go.

    Parameters
    ----------
    parent : QWidget
    entry : SessionEntry
        The recording.
    choice : ExportChoice
        What is chosen at first.
    desk : ExportDesk
        Does it.
    """

    def __init__(self, parent: QWidget, entry: SessionEntry, choice: ExportChoice, desk: ExportDesk) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export {name}", name=entry.path.name))
        self._entry, self._desk = entry, desk
        self.choice = choice
        self._was_running = False
        self.boxes: dict[str, QCheckBox] = {}
        self.editors: dict[str, Editor] = {}
        self.lines: dict[str, QLineEdit] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * theme.SPACE,) * 4)
        layout.setSpacing(theme.SPACE)
        columns = QHBoxLayout()
        columns.setSpacing(4 * theme.SPACE)
        columns.addLayout(self._formats())
        columns.addLayout(self._options(), 1)
        self.about = QLabel()
        self.about.setProperty("kind", "dim")
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.about.setMinimumHeight(_ABOUT_LINES * self.fontMetrics().lineSpacing())
        layout.addLayout(columns, 1)
        layout.addWidget(self.about)
        layout.addLayout(self._where())
        self.why = QLabel()
        self.why.setProperty("kind", "dim")
        self.why.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the export is"))
        layout.addWidget(self.why)
        layout.addWidget(self.bar)
        layout.addLayout(self._buttons())
        self.setMinimumWidth(_WIDTH_PX)
        self._show_options()
        self._tell(next((form for form in FORMATS if form.name in self.choice.names), FORMATS[0]))
        self.refresh()

    def refresh(self) -> None:
        """Show how far it is; closes once it is done."""
        running = self._desk.is_running
        if self._was_running and not running:
            self.accept()
        self._was_running = running
        self.bar.setVisible(running)
        self.bar.setValue(round(1000 * self._desk.share))
        self.stop_button.setVisible(running)
        self.close_button.setVisible(not running)
        self.export_button.setEnabled(not running and bool(self.choice.names))

    def go(self) -> None:
        """Begin."""
        for name, line in self.lines.items():
            self._set(name, line.text().strip())
        self.why.setText(self._desk.start(self._entry.path, self.choice))
        self.refresh()

    def choose_folder(self) -> None:
        """Ask where it goes."""
        if folder := ask_where_exports(self, str(self.choice.folder)):
            self.choice = replace(self.choice, folder=Path(folder))
            self._show_folder()

    def _formats(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE)
        for form in FORMATS:
            box = FormatBox(form, self._tell)
            if form.needs_pictures and self._entry.video is None:
                box.setEnabled(False)
                box.setToolTip(tr("This recording holds only numbers, no pictures."))
            box.setChecked(form.name in self.choice.names and box.isEnabled())
            box.toggled.connect(partial(self._tick, form))
            column.addWidget(box)
            self.boxes[form.name] = box
        column.addStretch(1)
        names = tuple(name for name, box in self.boxes.items() if box.isChecked())
        self.choice = replace(self.choice, names=names)
        return column

    def _options(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE)
        for name, declared in describe(ExportSettings).items():
            editor = make_editor(
                declared, getattr(self.choice.settings, name), Hooks(partial(self._set, name), lambda: None)
            )
            editor.setObjectName(name)
            self.editors[name] = editor
            column.addWidget(editor)
        grid = QGridLayout()
        grid.setSpacing(theme.SPACE)
        self._line_names: dict[str, QLabel] = {}
        for row, (name, (words, tip)) in enumerate(_LINES.items()):
            line = QLineEdit(str(getattr(self.choice.settings, name)))
            line.setMaxLength(_LONGEST)
            line.setAccessibleName(tr(words))
            line.setToolTip(tr(tip))
            self._line_names[name] = name_of(line, tr(words))
            grid.addWidget(self._line_names[name], row, 0)
            grid.addWidget(line, row, 1)
            self.lines[name] = line
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _where(self) -> QHBoxLayout:
        self.where = ElidedLabel("")
        self._show_folder()
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(QLabel(tr("Folder")))
        row.addWidget(self.where, 1)
        row.addWidget(push_button(tr("Change…"), tr("Choose the folder into which it goes"), self.choose_folder))
        return row

    def _buttons(self) -> QHBoxLayout:
        self.export_button = push_button(
            tr("Export"), tr("Begin; nothing that is there is replaced"), self.go, "primary"
        )
        self.export_button.setDefault(True)
        self.stop_button = push_button(tr("Stop"), tr("Leave the export; nothing half is kept"), self._desk.cancel)
        self.close_button = push_button(tr("Close"), tr("Close this window (Esc)"), self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addStretch(1)
        for button in (self.stop_button, self.close_button, self.export_button):
            row.addWidget(button)
        return row

    def _tick(self, form: Format, on: bool) -> None:
        names = tuple(one.name for one in FORMATS if (on if one is form else one.name in self.choice.names))
        self.choice = replace(self.choice, names=names)
        self.why.setText("")
        self._tell(form)
        self._show_options()
        self.refresh()

    def _tell(self, form: Format) -> None:
        self.about.setText(tr(form.help))

    def _set(self, name: str, value: Any) -> None:
        self.choice = replace(self.choice, settings=replace(self.choice.settings, **{name: value}))

    def _show_options(self) -> None:
        """Only what matters to the formats that are chosen."""
        options = self.choice.options
        for name, editor in self.editors.items():
            editor.setVisible(name in options)
        for name, line in self.lines.items():
            line.setVisible(name in options)
            self._line_names[name].setVisible(name in options)

    def _show_folder(self) -> None:
        self.where.setText(str(self.choice.folder))
        self.where.set_help(str(self.choice.folder))
