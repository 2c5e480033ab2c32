"""The app's icon in the tray of the desktop, where there is one and the user wants it there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from gui.widgets.icons import app_icon
from gui.words import tr

# What can be done from there, besides showing and hiding the window.
_ACTIONS = ("pause", "recenter", "quit")


class Tray:
    """Shows the icon, and with it the window or nothing.

    Parameters
    ----------
    window : QWidget
    bring_forward : callable
        Has the window seen.
    actions : mapping of str to QAction
        Of the window.
    available : callable
        Whether the desktop has a tray.
    """

    def __init__(
        self,
        window: QWidget,
        bring_forward: Callable[[], object],
        actions: Mapping[str, QAction],
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        self._window, self._bring_forward, self._actions = window, bring_forward, actions
        self._icon: QSystemTrayIcon | None = None
        self.available = available()

    @property
    def is_shown(self) -> bool:
        """Whether the window can be reached by it."""
        return self._icon is not None

    def show(self, wanted: bool) -> None:
        """Show the icon from now on, where there is a tray, or take it away; a hidden window comes back then."""
        if (wanted and self.available) is self.is_shown:
            return
        if self._icon is None:
            self._icon = self._make()
            self._icon.show()
            return
        self._icon.hide()
        self._icon = None
        if self._window.isHidden():
            self._bring_forward()

    def close(self) -> None:
        """Take the icon away, and leave the window as it is."""
        if self._icon is not None:
            self._icon.hide()

    def turn_window(self) -> None:
        """Hide the window that is seen, and show the one that is not."""
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.hide()
        else:
            self._bring_forward()

    def _make(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(app_icon(), self._window)
        icon.setToolTip("visavis")
        self._menu = QMenu(self._window)
        if (turn := self._menu.addAction(tr("Show or hide the window"))) is not None:
            turn.triggered.connect(self.turn_window)
        self._menu.addActions([self._actions[name] for name in _ACTIONS])
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._clicked)
        return icon

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.turn_window()
