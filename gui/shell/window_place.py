"""Where the window was and how it was divided, as text for the settings file."""

from __future__ import annotations

import base64

from PyQt6.QtCore import QByteArray
from PyQt6.QtWidgets import QMainWindow, QSplitter

from gui.model.app_settings import AppSettings

_FIRST_SIZE_PX = (1280, 820)


def kept_place(window: QMainWindow, columns: QSplitter) -> dict[str, str]:
    """What the app's settings keep of the window's place; nothing of a full screen's size."""
    place = {"splitters": _packed(columns.saveState())}
    if not window.isFullScreen():
        place["geometry"] = _packed(window.saveGeometry())
    return place


def restore_place(window: QMainWindow, columns: QSplitter, app: AppSettings) -> None:
    """Put the window where it was; the first time, give it a sensible size."""
    if not (app.geometry and window.restoreGeometry(_unpacked(app.geometry))):
        window.resize(*_FIRST_SIZE_PX)
    if app.splitters:
        columns.restoreState(_unpacked(app.splitters))


def _packed(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode()


def _unpacked(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text))
    except ValueError:
        return QByteArray()
