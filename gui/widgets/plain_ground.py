"""What stands in the place of the picture but is none: in the window's own colours, not in those of the stage."""

from __future__ import annotations

from PyQt6.QtCore import QEvent
from PyQt6.QtWidgets import QFrame

from gui.widgets import theme


class PlainGround(QFrame):
    """A part of the stage that is dressed as the rest of the window."""

    def __init__(self) -> None:
        super().__init__()
        self._dress()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        if (wanted := theme.window_style()) != self.styleSheet():
            self.setStyleSheet(wanted)
