"""The app's side of the assistant: opens it, feeds it, and does what it asks for."""

from __future__ import annotations

from PyQt6.QtWidgets import QWidget

from gui.model.controller import Controller
from gui.pages.calibration.assistant import Assistant, AssistantHooks
from gui.widgets.screen_size import metres_per_px, screen_key
from tracker.types import Frame, TrackResult


class CalibrationTool:
    """There is one assistant at most."""

    def __init__(self, owner: QWidget, controller: Controller) -> None:
        self._owner, self._controller = owner, controller
        self.assistant: Assistant | None = None
        controller.subscribe(lambda old, new: None, self._show_frame)

    def open(self) -> None:
        """Begin a calibration on the screen that the app is on."""
        screen = self._owner.screen()
        if self.assistant is not None or screen is None:
            return
        control = self._controller
        hooks = AssistantHooks(
            control.use_calibration,
            control.forget_calibration,
            lambda size: control.calibrations.set_metres_per_px(screen_key(screen), size),
            self._closed,
        )
        self.assistant = Assistant(hooks, control.state.settings.position, self._owner)
        self.assistant.start(screen, metres_per_px(screen, control.calibrations), calibrated=control.state.calibrated)

    def close(self) -> None:
        """Close it, if it is open."""
        if self.assistant is not None:
            self.assistant.close()

    def _show_frame(self, frame: Frame, result: TrackResult) -> None:
        if self.assistant is not None:
            self.assistant.show_frame(frame, result)

    def _closed(self) -> None:
        if self.assistant is not None:
            self.assistant.deleteLater()
            self.assistant = None
