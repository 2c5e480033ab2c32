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
        self._on_change: Callable[[], object] | None = on_change
        try:
            from PyQt6.QtMultimedia import QMediaDevices
        except ImportError:
            timer = QTimer(self)
            timer.timeout.connect(self._tell)
            timer.start(_LOOK_AGAIN_MS)
        else:
            self.devices = QMediaDevices(self)
            self.devices.videoInputsChanged.connect(self._tell)

    def stop(self) -> None:
        """Call nobody any more."""
        self._on_change = None

    def _tell(self) -> None:
        if self._on_change is not None:
            self._on_change()
