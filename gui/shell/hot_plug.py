"""Hears when a camera is plugged in or pulled out."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QLoggingCategory, QObject, QTimer

_LOOK_AGAIN_MS = 3000


class HotPlug(QObject):
    """Calls ``on_change`` when the cameras may have changed; without Qt's multimedia part it looks now and then."""

    def __init__(self, on_change: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        # It complains on the terminal about sound libraries that nothing here needs.
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        try:
            from PyQt6.QtMultimedia import QMediaDevices
        except ImportError:
            timer = QTimer(self)
            timer.timeout.connect(lambda: on_change())
            timer.start(_LOOK_AGAIN_MS)
        else:
            self.devices = QMediaDevices(self)
            self.devices.videoInputsChanged.connect(lambda: on_change())
