"""The app's side of the assistant: opens it, feeds it, and does what it asks for."""

from __future__ import annotations

from gui.model.action_spec import ActionSpec
from gui.model.notices import NEEDS_PICTURE, camera_needed
from gui.pages.calibration.assistant import Assistant, AssistantHooks
from gui.pages.calibration.words import CAMERA_NEEDED
from gui.pages.protocol import Host, Tool
from gui.widgets.screen_size import metres_per_px, screen_key
from gui.words import tr
from tracker.run.privacy import Privacy
from tracker.types import Content, Frame, TrackResult


class CalibrationTool(Tool):
    """There is one assistant at most."""

    actions = (
        ActionSpec(
            "calibrate",
            "C&alibrate…",
            "Measure your head, the camera and the screen, so that the window into the scene is exact",
            ("K",),
            "calibrate",
            menu_order=30,
        ),
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.assistant: Assistant | None = None

    def open(self) -> None:
        """Begin a calibration on the screen that the app is on."""
        screen = self.host.window.screen()
        if self.assistant is not None or screen is None:
            return
        control = self.host.controller
        if control.state.privacy is not Privacy.OPEN:
            control.notify(NEEDS_PICTURE)
            self.host.afterwards.pop(self.actions[0].name, None)
            return
        # What was measured can be forgotten with any source.
        if not (self._has_camera() or control.state.calibrated):
            control.notify(camera_needed(tr(CAMERA_NEEDED), has_camera=bool(control.state.cameras)))
            self.host.afterwards.pop(self.actions[0].name, None)
            return
        hooks = AssistantHooks(
            control.measured.calibrated,
            control.measured.forget_calibration,
            lambda size: control.calibrations.set_metres_per_px(screen_key(screen), size),
            self._closed,
        )
        self.assistant = Assistant(hooks, control.state.settings.position, self.host.window)
        self.assistant.start(screen, metres_per_px(screen, control.calibrations), calibrated=control.state.calibrated)

    def _has_camera(self) -> bool:
        return self.host.controller.state.live

    def close(self) -> None:
        """Close it, if it is open."""
        if self.assistant is not None:
            self.assistant.close()

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        if self.assistant is not None and frame.content is Content.CAMERA:
            self.assistant.show_frame(frame, result)

    def _closed(self) -> None:
        if self.assistant is not None:
            self.assistant.deleteLater()
            self.assistant = None
            if (then := self.host.afterwards.pop(self.actions[0].name, None)) is not None:
                then()
