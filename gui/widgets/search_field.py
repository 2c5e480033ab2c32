"""A line to look for something."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QLineEdit, QToolButton

from gui.widgets import theme
from gui.widgets.icons import icon


class SearchField(QLineEdit):
    """A line to look for something; Esc empties it."""

    def __init__(self, hint: str, help: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setToolTip(help)
        self.setAccessibleName(hint)
        self.setAccessibleDescription(help)
        self.setClearButtonEnabled(True)
        self.addAction(icon("missing", theme.DIM), QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
