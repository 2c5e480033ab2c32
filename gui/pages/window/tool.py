"""Opens the window into the scene, feeds it with what is tracked, and lets it go again."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from PyQt6 import sip

from gui.model.action_spec import ActionSpec, Bar
from gui.model.app_settings import AppSettings
from gui.model.eye_choice import EYES, WORDS, EyeChoice
from gui.model.invitation import Invitation
from gui.model.notices import Level, Notice
from gui.pages.protocol import Host, Tool
from gui.pages.window.centre_hint import CALIBRATE_HINT, HINT
from gui.pages.window.game_keys import GAME_KEYS
from gui.pages.window.scene_window import SceneWindow
from gui.pages.window.scene_window_settings import SceneWindowHooks, SceneWindowSettings
from gui.scenes.flight.high_scores import HighScores
from gui.widgets.file_dialogs import ask_for_scene
from gui.widgets.screen_size import metres_per_px
from gui.words import later
from tracker.pipeline import Mode
from tracker.types import Frame, TrackResult

SCORES_FILE = "flight_scores.json"
_PROBLEM_S = 8.0


class WindowTool(Tool):
    """The window into the scene; there is one such window at most.

    While it is open the tracker follows whatever places the eyes best; afterwards what the page is about.
    """

    actions = (
        ActionSpec(
            "window",
            "&Window",
            "Look through the screen into a scene that follows your head",
            ("W", "Ctrl+3"),
            "window",
            menu_order=30,
            bar=Bar.MODES,
        ),
    )
    key_rows = GAME_KEYS
    invitation = Invitation(
        later("Look through the window"),
        later("The screen turns into a window: what lies behind it moves with the head. Esc comes back."),
        "window",
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._owner, self._controller = host.window, host.controller
        self.glass: SceneWindow | None = None
        self._closed_glass: SceneWindow | None = None
        self._eye = EyeChoice()
        self._scores = HighScores()
        self._told: str | None = None

    def open(self) -> None:
        """Show the scene over all of the display that the app is on, or bring it to the front."""
        if self.glass is not None:
            self.glass.raise_()
            self.glass.activateWindow()
            return
        self._delete_closed()
        scores = HighScores(self._controller.folders.config / SCORES_FILE)
        self._scores, self._told = scores, None
        self._tell_problem()
        self.glass = SceneWindow(self._hooks(scores), _look_of(self._controller.state.app), self._owner)
        self.glass.hint = HINT if self._controller.state.calibrated else CALIBRATE_HINT
        self._eye = EyeChoice()
        self._use_eye()
        self.glass.start(self._owner.screen())

    def close(self) -> None:
        """Close the scene, if it is open."""
        if self.glass is not None:
            self.glass.close()

    def _hooks(self, scores: HighScores) -> SceneWindowHooks:
        control = self._controller
        return SceneWindowHooks(
            recenter=control.recenter,
            failed=self._failed,
            closed=self._closed,
            changed=self._keep,
            open_file=self._ask_for_file,
            next_eye=self._next_eye,
            calibrate=self._leave_to_calibrate,
            m_per_px=lambda screen: metres_per_px(screen, control.calibrations),
            scores=scores,
        )

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        if self.glass is None:
            return
        # What lies under it need not be drawn: where the processor draws, the scene gets half as many pictures again.
        covered = self.glass.isFullScreen() and self.glass.screen() is self._owner.screen()
        if covered is self._owner.updatesEnabled():
            self._owner.setUpdatesEnabled(not covered)
        if self._controller.state.mode is Mode.FACE:
            rate = self._controller.state.rates.tracking_fps
            if self._eye.take_rate(rate, monotonic()) and self._controller.state.app.window_eye == EYES[0]:
                self.glass.say("The face is followed too slowly here: the head's colours place the eye from now on")
                self._use_eye()
        self.glass.show_frame(frame, result)
        self._tell_problem()

    def _use_eye(self) -> None:
        self._controller.use_mode(self._eye.mode(self._controller.state.app.window_eye))

    def _next_eye(self) -> str:
        """Take the next way to place the eye; gives the words for it."""
        following = EYES[(EYES.index(self._controller.state.app.window_eye) + 1) % len(EYES)]
        self._controller.set_app(window_eye=following)
        self._use_eye()
        return WORDS[following]

    def _keep(self, look: SceneWindowSettings) -> None:
        self._controller.set_app(
            window_scene=look.scene,
            window_file=str(look.file or ""),
            window_strength=look.strength,
            window_stereo=look.stereo,
            window_inset=look.inset,
            flight=look.pilot,
        )

    def _ask_for_file(self) -> Path | None:
        chosen = ask_for_scene(self.glass or self._owner, self._controller.state.app.window_file)
        return Path(chosen) if chosen else None

    def _leave_to_calibrate(self) -> None:
        self.close()
        self.host.do("calibrate")

    def _failed(self, message: str) -> None:
        self._controller.notify(Notice(message, Level.WARNING, seconds=12.0))

    def _tell_problem(self) -> None:
        """Say once why the high scores are not kept: in the strip, and on the glass that may lie over it."""
        problem = self._scores.problem
        if problem is not None and problem != self._told:
            self._controller.notify(Notice(problem, Level.WARNING, seconds=12.0))
            if self.glass is not None:
                self.glass.say(problem, _PROBLEM_S)
        self._told = problem

    def _closed(self) -> None:
        # Now the strip is seen again.
        self._told = None
        self._tell_problem()
        if self.glass is not None:
            self.glass.deleteLater()
            self._closed_glass, self.glass = self.glass, None
            self._owner.setUpdatesEnabled(True)
            self._controller.use_mode(None)

    def _delete_closed(self) -> None:
        """Delete the window that was closed last, with its OpenGL, before another is made: Qt would do so some time."""
        if self._closed_glass is not None and not sip.isdeleted(self._closed_glass):
            sip.delete(self._closed_glass)
        self._closed_glass = None


def _look_of(app: AppSettings) -> SceneWindowSettings:
    file = Path(app.window_file) if app.window_file else None
    return SceneWindowSettings(
        app.window_scene, file, app.window_strength, app.window_stereo, app.window_inset, app.flight
    )
