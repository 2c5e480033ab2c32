"""The icon in the tray: only where there is one, and never the only way to a window that is gone."""

import pytest
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QSystemTrayIcon, QWidget

from gui.shell.tray import Tray

# Of a screen that is none.
pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)


@pytest.fixture
def place(qtbot):
    """A window with the actions that the tray shows."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window, {name: QAction(name, window) for name in ("pause", "recenter", "quit")}


def test_without_a_tray_there_is_no_icon(place):
    window, actions = place
    tray = Tray(window, window.show, actions, lambda: False)
    tray.show(True)
    assert not tray.available and not tray.is_shown and window.isVisible()


def test_the_icon_hides_and_shows_the_window(place):
    window, actions = place
    tray = Tray(window, window.show, actions, lambda: True)
    tray.show(True)
    (icon,) = window.findChildren(QSystemTrayIcon)
    assert [action.text() for action in icon.contextMenu().actions()[1:]] == ["pause", "recenter", "quit"]
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isHidden()
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert window.isHidden()
    icon.contextMenu().actions()[0].trigger()
    assert window.isVisible()
    tray.show(True)
    assert len(window.findChildren(QSystemTrayIcon)) == 1


def test_a_window_does_not_go_with_its_icon(place):
    window, actions = place
    tray = Tray(window, window.show, actions, lambda: True)
    tray.show(True)
    tray.turn_window()
    tray.show(False)
    assert window.isVisible() and not tray.is_shown
    tray.show(True)
    tray.turn_window()
    tray.close()
    assert window.isHidden()
