"""Buttons in the app's style."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QPushButton, QToolButton


class DialogToolButton(QToolButton):
    """A tool button of a dialog that Enter starts; Qt would press the dialog's default button instead."""

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def push_button(text: str, tip: str, on_click: Callable[[], object], kind: str = "") -> QPushButton:
    """A push button in the app's style; the keyboard reaches it by Tab, a click leaves the focus where it was."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setAccessibleDescription(tip)
    button.setProperty("kind", kind)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: on_click())
    return button
