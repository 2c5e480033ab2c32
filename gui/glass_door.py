"""Opens the window into the scene, feeds it with what is tracked, and lets it go again."""

from __future__ import annotations

from PyQt6.QtWidgets import QWidget

from gui.controller import Controller
from gui.notices import Level, Notice
from gui.views.glass import Glass, GlassHooks
from tracker.flight.high_scores import HighScores
from tracker.types import Frame, TrackResult

SCORES_FILE = "flight_scores.json"


class GlassDoor:
    """The app's side of the window into the scene; there is one such window at most."""

    def __init__(self, owner: QWidget, controller: Controller) -> None:
        self._owner = owner
        self._controller = controller
        self.glass: Glass | None = None
        controller.subscribe(lambda old, new: None, self._show_frame)

    def open(self) -> None:
        """Show the scene over all of the display that the app is on, or bring it to the front."""
        if self.glass is not None:
            self.glass.raise_()
            self.glass.activateWindow()
            return
        scores = HighScores(self._controller.folders.config / SCORES_FILE)
        self._tell_problem(scores)
        self.glass = Glass(GlassHooks(self._controller.recenter, self._failed, self._closed, scores), self._owner)
        self.glass.start(self._owner.screen())

    def close(self) -> None:
        """Close the scene, if it is open."""
        if self.glass is not None:
            self.glass.close()

    def _show_frame(self, frame: Frame, result: TrackResult) -> None:
        if self.glass is None:
            return
        # What lies under it need not be drawn: where the processor draws, the scene gets half as many pictures again.
        covered = self.glass.isFullScreen() and self.glass.screen() is self._owner.screen()
        if covered is self._owner.updatesEnabled():
            self._owner.setUpdatesEnabled(not covered)
        self.glass.show_frame(frame, result)

    def _failed(self, message: str) -> None:
        self._controller.notify(Notice(message, Level.WARNING, seconds=12.0))

    def _tell_problem(self, scores: HighScores) -> None:
        if scores.problem is not None:
            self._controller.notify(Notice(scores.problem, Level.WARNING, seconds=12.0))

    def _closed(self) -> None:
        if self.glass is not None:
            self.glass.deleteLater()
            self.glass = None
            self._owner.setUpdatesEnabled(True)
