"""Leaves to buttons and sliders the keys they live by, although the app uses the same ones."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QAbstractButton, QSlider, QWidget

_SLIDER_KEYS = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right)
_BUTTON_KEYS = (Qt.Key.Key_Space,)


class KeyKeeper(QObject):
    """Turns a shortcut back into a plain key press where the widget with the focus needs that key."""

    def watch(self, widget: QWidget) -> None:
        """Keep the keys of all buttons and sliders inside a widget."""
        for inside in (*widget.findChildren(QAbstractButton), *widget.findChildren(QSlider)):
            inside.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = _SLIDER_KEYS if isinstance(watched, QSlider) else _BUTTON_KEYS
            if event.key() in wanted and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                event.accept()
                return True
        return False
