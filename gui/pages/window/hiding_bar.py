"""In full screen the bar comes with the mouse, and goes after a while together with the cursor."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, Qt, QTimer
from PyQt6.QtWidgets import QApplication, QWidget

from gui.widgets import theme

STAYS_MS = 2000


class HidingBar(QObject):
    """Shows a bar at the foot of a window while it may be wanted."""

    def __init__(self, window: QWidget, bar: QWidget) -> None:
        super().__init__(window)
        self._window, self._bar = window, bar
        bar.setParent(window)
        bar.hide()
        self._stays = QTimer(self)
        self._stays.setSingleShot(True)
        self._stays.setInterval(STAYS_MS)
        self._stays.timeout.connect(self._go)
        window.installEventFilter(self)

    def come(self) -> None:
        """Show the bar and the cursor, for a while."""
        self._window.unsetCursor()
        self._arrange()
        self._bar.show()
        self._bar.raise_()
        self._stays.start()

    def stop(self) -> None:
        """Come and go no more."""
        self._stays.stop()

    def _go(self) -> None:
        used = self._bar.underMouse() or self._bar.isAncestorOf(QApplication.focusWidget() or self._window)
        if used or QApplication.activePopupWidget() is not None:
            self._stays.start()
            return
        self._bar.hide()
        self._window.setCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _arrange(self) -> None:
        """In the middle, at the foot."""
        area, wanted = self._window.rect(), self._bar.sizeHint()
        width = min(wanted.width(), area.width() - 2 * theme.SPACE)
        top = area.height() - wanted.height() - 3 * theme.SPACE
        self._bar.setGeometry((area.width() - width) // 2, max(0, top), width, wanted.height())
