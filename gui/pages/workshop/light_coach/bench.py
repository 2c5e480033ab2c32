"""The light coach as a tool of the workshop, beside the live picture."""

from __future__ import annotations

from PyQt6.QtWidgets import QWidget

from gui.model.notices import Level, Notice
from gui.model.state import AppState
from gui.pages.protocol import Host
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.light_coach.model import LightModel
from gui.pages.workshop.light_coach.panel import LightPanel
from gui.pages.workshop.specs import LIGHT_COACH
from gui.words import tr
from tracker.diagnosis.light_memory import FILE_NAME, LightMemory
from tracker.types import Frame, TrackResult

_SHOWN_EVERY_S = 0.25


class LightCoachBench(Bench):
    """Says one thing at a time about lamp, window, camera and place."""

    spec = LIGHT_COACH

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._shown_s = 0.0
        self._camera: str | None = None
        self._model: LightModel | None = None

    @property
    def model(self) -> LightModel:
        """What it knows; the memory is read when it is first opened."""
        if self._model is None:
            memory = LightMemory(self.host.controller.folders.config / FILE_NAME)
            for problem in memory.problems:
                self.host.controller.notify(Notice(tr("Light: {problem}.", problem=problem), Level.WARNING))
            self._model = LightModel(memory)
        return self._model

    def make_widget(self) -> QWidget:
        self.panel = LightPanel(self._forget)
        return self.panel

    def enter(self) -> None:
        self._camera = None
        self._follow(self.host.controller.state)
        self.panel.show_view(self.model.view())

    def show_state(self, old: AppState, new: AppState) -> None:
        self._follow(new)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        self.model.take(frame, result)

    def tick(self, now_s: float) -> None:
        # Numbers that change more often cannot be read.
        if now_s - self._shown_s >= _SHOWN_EVERY_S:
            self._shown_s = now_s
            self.panel.show_view(self.model.view())

    def _follow(self, state: AppState) -> None:
        camera = state.source_name or state.source
        if camera != self._camera:
            self._camera = camera
            self.model.begin(camera)

    def _forget(self) -> None:
        self.model.forget_best()
        self.panel.show_view(self.model.view())
