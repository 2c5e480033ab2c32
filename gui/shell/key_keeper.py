"""Leaves to buttons, sliders and lists the keys they live by, although the app uses the same ones."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QAbstractButton, QAbstractItemView, QSlider, QWidget

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
