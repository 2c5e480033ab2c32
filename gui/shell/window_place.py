"""Where the window was and how it was divided, as text for the settings file; never off the screens there are."""

from __future__ import annotations

import base64

from PyQt6.QtCore import QByteArray, QRect, QSize
from PyQt6.QtGui import QGuiApplication
from PyQt6.QtWidgets import QMainWindow, QSplitter

from gui.model.app_settings import AppSettings
from gui.shell.layout import Centre

SMALLEST = QSize(720, 480)
_FIRST = QSize(1280, 820)
# What the frame and the title around a window need, where it is not known yet.
_FRAME = QSize(16, 48)


def kept_place(window: QMainWindow, centre: Centre) -> dict[str, str]:
    """What the app's settings keep of the window's place; nothing of a full screen's size, nor of folded columns."""
    place = {} if centre.compact else {"splitters": _packed(centre.columns.saveState())}
    if not window.isFullScreen():
        place["geometry"] = _packed(window.saveGeometry())
    return place


def restore_place(window: QMainWindow, columns: QSplitter, app: AppSettings) -> None:
    """Put the window where it was, as far as that is on a screen; the first time, give it a sensible size."""
    if not (app.geometry and window.restoreGeometry(_unpacked(app.geometry))):
        screen = window.screen()
        window.resize(first_size(screen.availableGeometry().size() if screen is not None else _FIRST))
    elif not (window.isMaximized() or window.isFullScreen()):
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        window.setGeometry(on_screen(window.geometry(), screens))
    if app.splitters:
        columns.restoreState(_unpacked(app.splitters))


def first_size(available: QSize) -> QSize:
    """The size of a window that was never opened: the usual one, or what fits on the screen."""
    return _FIRST.boundedTo(available - _FRAME).expandedTo(SMALLEST)


def on_screen(wanted: QRect, screens: list[QRect]) -> QRect:
    """A place for the window's inside that lies on one of the screens: the one that has most of it."""
    if not screens:
        return wanted
    best = max(screens, key=lambda screen: _area(screen.intersected(wanted)))
    size = wanted.size().boundedTo(best.size() - _FRAME).expandedTo(SMALLEST)
    lowest = best.topLeft().y() + _FRAME.height() - _FRAME.width() // 2
    x = min(max(wanted.x(), best.x()), best.x() + max(best.width() - size.width(), 0))
    y = min(max(wanted.y(), lowest), max(best.y() + best.height() - size.height(), lowest))
    return QRect(x, y, size.width(), size.height())


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0


def _packed(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode()


def _unpacked(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text))
    except ValueError:
        return QByteArray()
