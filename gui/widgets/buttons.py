"""Buttons in the app's style."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QPushButton


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
