"""Leaves to buttons and sliders the keys they live by, although the app uses the same ones; and Enter starts."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QAbstractButton, QApplication, QComboBox, QSlider, QToolButton, QWidget


class KeyKeeper(QObject):
    """Turns a shortcut back into a plain key press where the widget with the focus needs that key."""

    def watch(self, widget: QWidget) -> None:
        """Keep the keys of all buttons and sliders inside a widget."""
        for inside in (*widget.findChildren(QAbstractButton), *widget.findChildren(QSlider)):
            inside.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = Qt.Key.Key_Home if isinstance(watched, QSlider) else Qt.Key.Key_Space
            if event.key() == wanted:
                event.accept()
                return True
        return False


def start_focused() -> bool:
    """Do what the button does that has the focus, or open its list; says whether there is one."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QComboBox):
        focused.showPopup()
    elif isinstance(focused, QToolButton) and focused.menu() is not None:
        focused.showMenu()
    elif isinstance(focused, QAbstractButton):
        focused.click()
    else:
        return False
    return True
