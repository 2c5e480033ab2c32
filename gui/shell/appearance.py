"""Keeps the colours of the window as the user wants them, or as the desktop is at the moment."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, Qt
from PyQt6.QtGui import QGuiApplication

from gui.model.palettes import palette_for
from gui.widgets import theme

_SCHEMES = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
_OCCASIONS = (QEvent.Type.ApplicationPaletteChange, QEvent.Type.WindowActivate)


class Appearance(QObject):
    """Follows the desktop's colours and contrast while the user wants that."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen = "desktop"
        if (hints := QGuiApplication.styleHints()) is not None:
            hints.colorSchemeChanged.connect(self._follow)
        # PyQt does not pass on that the wanted contrast changed: look again when somebody comes back from setting it.
        parent.installEventFilter(self)
        self._follow()

    def choose(self, appearance: str) -> None:
        """Have another appearance of `APPEARANCES`."""
        if appearance == self._chosen:
            return
        self._chosen = appearance
        if (hints := QGuiApplication.styleHints()) is not None:
            # The frame of the window and the desktop's own dialogs, too.
            hints.setColorScheme(_SCHEMES.get(appearance, Qt.ColorScheme.Unknown))
        self._follow()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() in _OCCASIONS:
            self._follow()
        return False

    def _follow(self) -> None:
        hints = QGuiApplication.styleHints()
        light, strong = False, False
        if hints is not None:
            light = hints.colorScheme() == Qt.ColorScheme.Light
            access = hints.accessibility()
            strong = access is not None and access.contrastPreference() == Qt.ContrastPreference.HighContrast
        theme.use(palette_for(self._chosen, light=light, contrast=strong))
