"""Leaves to buttons, sliders and lists the keys they live by, although the app uses the same ones; and Enter starts."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QSlider,
    QToolButton,
    QWidget,
)

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_KEYS: dict[type[QWidget], tuple[Qt.Key, ...]] = {
    QAbstractButton: (Qt.Key.Key_Space,),
    QSlider: (Qt.Key.Key_Home, Qt.Key.Key_End, *_ARROWS),
    QAbstractItemView: (Qt.Key.Key_Home, Qt.Key.Key_End, *_ARROWS),
}


class KeyKeeper(QObject):
    """Turns a shortcut back into a plain key press where the widget with the focus needs that key."""

    def watch(self, widget: QWidget) -> None:
        """Keep the keys of all buttons, sliders and lists inside a widget."""
        for kind in _KEYS:
            for inside in widget.findChildren(kind):
                inside.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if plain and any(isinstance(watched, kind) and event.key() in keys for kind, keys in _KEYS.items()):
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
