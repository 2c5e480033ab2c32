"""The small dialog in which a mask is given another name."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.words import tr

_LONGEST = 60


class NameDialog(QDialog):
    """One line to write in; ``keep`` takes what was written."""

    def __init__(self, parent: QWidget, title: str, keep: Callable[[str], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rename the mask"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keep = keep
        self.line = QLineEdit(title)
        self.line.setMaxLength(_LONGEST)
        self.line.setAccessibleName(tr("New name of the mask"))
        self.line.setToolTip(tr("What stands below the mask in the gallery; its files keep their names"))
        self.line.selectAll()
        self.line.textChanged.connect(self._check)
        label = QLabel(tr("Name of the mask"))
        label.setBuddy(self.line)
        self.save_button = push_button(tr("Rename"), tr("Keep this name"), self.save, "primary")
        self.save_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addStretch(1)
        row.addWidget(push_button(tr("Cancel"), tr("Leave the name as it is (Esc)"), self.reject))
        row.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * theme.SPACE,) * 4)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(label)
        layout.addWidget(self.line)
        layout.addSpacing(theme.SPACE)
        layout.addLayout(row)
        self.setMinimumWidth(420)

    def save(self) -> None:
        """Take the name over."""
        self._keep(self.line.text())
        self.accept()

    def _check(self, text: str) -> None:
        self.save_button.setEnabled(bool(text.strip()))
