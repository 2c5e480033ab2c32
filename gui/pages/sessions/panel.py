"""How it is recorded, and what the user's own labels are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gui.model.recording_settings import LABEL_NUMBERS, RecordingSettings
from gui.widgets import theme
from gui.widgets.editors import Editor, Hooks, make_editor
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.scrolled import scrolled
from gui.words import tr
from tracker.settings import describe

_LONGEST = 60
_READ = ("signals", "expressions", "gaze", "gestures")


class RecordingPanel(QFrame):
    """The knobs.

    Parameters
    ----------
    settings : RecordingSettings
    changed : callable
        Told the name of a setting and its new value.
    folder : Path
        Where recordings go.
    actions : mapping of str to QAction
    """

    def __init__(
        self,
        settings: RecordingSettings,
        changed: Callable[[str, object], object],
        folder: Path,
        actions: Mapping[str, QAction],
    ) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAccessibleName(tr("Settings of the recording"))
        self._changed = changed
        self.editors: dict[str, Editor] = {}
        self.lines: dict[str, QLineEdit] = {}
        heading = QLabel(tr("Recording"))
        heading.setProperty("kind", "heading")
        column = QVBoxLayout()
        column.setContentsMargins(theme.SPACE + 4, theme.SPACE + 4, theme.SPACE + 4, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(heading)
        declared = describe(RecordingSettings)
        for name, setting in declared.items():
            if name == _READ[0]:
                column.addWidget(_strong(tr("Read from faces")))
            hooks = Hooks(partial(changed, name), lambda: None)
            self.editors[name] = make_editor(setting, getattr(settings, name), hooks)
            self.editors[name].setObjectName(name)
            column.addWidget(self.editors[name])
        column.addWidget(_strong(tr("Marks of an LSL stream")))
        column.addWidget(self._stream(settings))
        column.addWidget(_strong(tr("Own labels")))
        column.addWidget(_dim(tr("Shift and a number mark a moment with these words.")))
        column.addLayout(self._labels(settings))
        column.addWidget(_strong(tr("Folder")))
        where = ElidedLabel(str(folder))
        where.setProperty("kind", "dim")
        where.set_help(str(folder))
        column.addWidget(where)
        column.addWidget(_tool(actions["open_library_folder"]))
        column.addStretch(1)
        self._scroll(column)
        self.setMinimumWidth(272)

    def show_settings(self, settings: RecordingSettings) -> None:
        """Bring all up to date."""
        for name, editor in self.editors.items():
            editor.show_value(getattr(settings, name))
        for name, line in self.lines.items():
            if not line.hasFocus():
                line.setText(getattr(settings, name))

    def _labels(self, settings: RecordingSettings) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.SPACE // 2)
        for number in LABEL_NUMBERS:
            name = f"label_{number}"
            line = QLineEdit(getattr(settings, name))
            line.setMaxLength(_LONGEST)
            line.setPlaceholderText(tr("Label {number}", number=number))
            line.setAccessibleName(tr("Words of label {number}", number=number))
            line.setToolTip(tr("What Shift+{number} marks a moment with", number=number))
            line.editingFinished.connect(partial(self._written, name))
            key = QLabel(str(number))
            key.setProperty("kind", "dim")
            key.setFont(theme.tabular(key.font()))
            key.setBuddy(line)
            grid.addWidget(key, number, 0)
            grid.addWidget(line, number, 1)
            self.lines[name] = line
        return grid

    def _stream(self, settings: RecordingSettings) -> QLineEdit:
        line = QLineEdit(settings.lsl_stream)
        line.setMaxLength(_LONGEST)
        line.setPlaceholderText(tr("Name of the stream"))
        line.setAccessibleName(tr("Name of the LSL stream"))
        line.setToolTip(tr("While recording, the marks of the Lab Streaming Layer stream of this name are taken, too"))
        line.editingFinished.connect(partial(self._written, "lsl_stream"))
        self.lines["lsl_stream"] = line
        return line

    def _written(self, name: str) -> None:
        self._changed(name, self.lines[name].text().strip())

    def _scroll(self, column: QVBoxLayout) -> None:
        inside = QWidget()
        inside.setLayout(column)
        area = scrolled(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE // 2)
        layout.addWidget(area)


def _strong(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "strong")
    label.setContentsMargins(0, theme.SPACE, 0, 0)
    return label


def _dim(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "dim")
    label.setWordWrap(True)
    return label


def _tool(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().replace("&", ""))
    button.setProperty("kind", "quiet")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
