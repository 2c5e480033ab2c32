"""Keys of the desktop, as a small window: a switch, the keys, and what to do where there are none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PyQt6.QtCore import QSignalBlocker, Qt
from PyQt6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.pages.desktop_keys.model import DesktopKeysView
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import ToggleSwitch
from gui.widgets.tool_window import ToolWindow
from gui.words import tr

_WIDTH_PX = 520


@dataclass(frozen=True, slots=True)
class PanelHooks:
    """What the panel asks of the app."""

    switch: Callable[[bool], object]
    closed: Callable[[], object]


class DesktopKeysPanel(ToolWindow):
    """A line for each key. ``line`` is a command that recentres, for the desktop's own settings."""

    def __init__(self, hooks: PanelHooks, line: str, owner: QWidget | None = None) -> None:
        super().__init__(owner, Qt.WindowType.Dialog)
        self.setWindowTitle(tr("Keys everywhere"))
        self.setObjectName("desktop_keys")
        self._hooks = hooks
        self._shown: DesktopKeysView | None = None
        self.on = ToggleSwitch()
        self.on.setAccessibleName(tr("Ask the desktop for keys"))
        self.on.setToolTip(
            tr(
                "On: the desktop is asked for keys that steer this app while another window has the focus. "
                "Off: it has none."
            )
        )
        self.on.toggled.connect(hooks.switch)
        self.status = QLabel()
        self.status.setProperty("kind", "strong")
        self.status.setWordWrap(True)
        self.rows = QGridLayout()
        self.rows.setHorizontalSpacing(3 * theme.SPACE)
        self.rows.setColumnStretch(0, 1)
        self.line = QLineEdit(line)
        self.line.setReadOnly(True)
        self.line.setCursorPosition(0)
        self.line.setAccessibleName(tr("Command that recentres"))
        self.line.setToolTip(tr("Recentres; other words than “recenter” do other things, which “send --list” tells"))
        self._build()
        self.resize(_WIDTH_PX, 0)

    def show_view(self, view: DesktopKeysView) -> None:
        """Show how it stands."""
        if view == self._shown:
            return
        self._shown = view
        with QSignalBlocker(self.on):
            self.on.setChecked(view.on)
        self.status.setText(view.text)
        for row, (words, key) in enumerate(view.rows):
            for column, text in enumerate((words, key)):
                self._label(row, column).setText(text)
        self._fit()

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._hooks.closed()
        super().closeEvent(event)

    def _build(self) -> None:
        title = QLabel(tr("Keys everywhere"))
        title.setProperty("kind", "title")
        otherwise = QLabel(
            tr(
                "Any desktop can do it without that, too: bind this command to a key in the settings of its keyboard. "
                "It works while the app runs."
            )
        )
        otherwise.setProperty("kind", "dim")
        otherwise.setWordWrap(True)
        copy = push_button(tr("Copy"), tr("Copy the command, to be put into the desktop's settings"), self._copy)
        close = push_button(tr("Close"), tr("Close this window; the keys stay as they are (Esc)"), self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(theme.SPACE + 4)
        column.addWidget(title)
        asked = QLabel(tr("Ask the desktop for keys"))
        asked.setBuddy(self.on)
        asked.setToolTip(self.on.toolTip())
        column.addLayout(_row(asked, self.on))
        column.addWidget(self.status)
        column.addLayout(self.rows)
        column.addSpacing(theme.SPACE)
        column.addWidget(otherwise)
        column.addLayout(_row(self.line, copy))
        column.addStretch(1)
        column.addLayout(_row(QWidget(), close))

    def _fit(self) -> None:
        """Make room: words that take another line would squeeze the others."""
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.heightForWidth(self.width())))

    def _label(self, row: int, column: int) -> QLabel:
        item = self.rows.itemAtPosition(row, column)
        if item is not None and isinstance(label := item.widget(), QLabel):
            return label
        label = QLabel()
        if column:
            label.setProperty("kind", "dim")
        self.rows.addWidget(label, row, column)
        return label

    def _copy(self) -> None:
        if (clipboard := QGuiApplication.clipboard()) is not None:
            clipboard.setText(self.line.text())


def _row(wide: QWidget, narrow: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(wide, 1)
    row.addWidget(narrow)
    return row
