"""The page with the window into a scene: drawn in the picture's place, or in full screen in a window of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import monotonic

from PyQt6 import sip
from PyQt6.QtGui import QAction, QImage, QScreen

from gui.model.eye_choice import EYES, WORDS, EyeChoice
from gui.model.invitation import Invitation
from gui.model.notices import Level, Notice
from gui.model.page_spec import PageSpec
from gui.model.state import AppState
from gui.model.tracking import Phase
from gui.pages.protocol import Host, Page, Part, Slots
from gui.pages.window.actions import ACTIONS, MENU, SCENES, scene_action
from gui.pages.window.bar import BarHooks, SceneBar
from gui.pages.window.centre_hint import CALIBRATE_HINT, HINT
from gui.pages.window.game_keys import FULL_KEYS, GAME_KEYS
from gui.pages.window.look import Look, kept_look, look_of
from gui.pages.window.model import GAME, OWN, STRENGTH_STEP, WindowModel
from gui.pages.window.scene_window import SceneWindow, SceneWindowHooks
from gui.pages.window.stage import SceneStage
from gui.scenes.flight.high_scores import HighScores
from gui.scenes.layers import PICTURES
from gui.scenes.model_file import MODELS
from gui.widgets.file_dialogs import ask_for_scene
from gui.widgets.pixels import save_png
from gui.widgets.screen_size import metres_per_px
from gui.words import later, tr
from tracker.pipeline import Mode
from tracker.pose.viewpoint import ViewpointSettings
from tracker.types import Frame, TrackResult

SCORES_FILE = "flight_scores.json"
_PROBLEM_S = 8.0
_LONG_S = 12.0
_FIRST_WORDS = later("Move your head: the view follows. F: full screen")


class WindowPage(Page):
    """The scene follows the head; while the page is shown the tracker follows whatever places the eyes best."""

    spec = PageSpec(
        "window",
        "Window",
        "Window: look through the screen into a scene that follows your head",
        "window",
        "Ctrl+3",
        Mode.HEAD,
        menu=MENU,
        more_keys=("W",),
    )
    actions = ACTIONS
    key_rows = (*GAME_KEYS, *FULL_KEYS)
    invitation = Invitation(
        later("Look through the window"),
        later("The picture turns into a window: what lies behind it moves with the head."),
        "window",
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._control = control = host.controller
        self._scores = HighScores()
        self._told: str | None = None
        self.model = WindowModel(look_of(control.state.app), self._scores, self._keep)
        self.model.run_ahead(control.state.delay)
        self.stage = self.scene = SceneStage(self.model, self._m_per_px, host.window)
        self.scene.full_screen_wanted.connect(self.fill_screen)
        self.scene.open_own.clicked.connect(lambda: self._ask_for_file())
        self.bar = self._make_bar(in_full=False)
        self.views = (Part(self.bar),)
        self.glass: SceneWindow | None = None
        self._closed_glass: SceneWindow | None = None
        self._before: QImage | None = None
        self._eye = EyeChoice()
        self._todo: list[Callable[[], object]] = []
        self._show_bars()

    def slots(self) -> Slots:
        model = self.model
        scenes: Slots = {scene_action(name): lambda on=True, name=name: self._use_scene(name) for name in SCENES}
        return scenes | {
            "open_scene": self._ask_for_file,
            "strength_more": lambda: model.use_strength(model.look.strength + STRENGTH_STEP),
            "strength_less": lambda: model.use_strength(model.look.strength - STRENGTH_STEP),
            "strength_right": lambda: model.use_strength(ViewpointSettings().strength),
            "next_eye": self._next_eye,
            "scene_stereo": model.use_stereo,
            "scene_inset": lambda on: model.use(inset=on),
        }

    # The page comes and goes

    def enter(self) -> None:
        before = None if self.host.live.frame is None else self.host.live.grab().toImage()
        self._eye = EyeChoice()
        self._scores = self.model.game.scores = HighScores(self._control.folders.config / SCORES_FILE)
        self._choose_hint(self._control.state)
        self.model.say(tr(_FIRST_WORDS))
        self.scene.start(before)
        self._told = None
        # The tracker is lent once the page is there, as a page that is chosen gets it back.
        self._todo = [self._use_eye, self._tell_problem]
        if self._is_taken_by_game:
            self._todo.append(self.scene.setFocus)

    def leave(self) -> None:
        self._todo = []
        if self.glass is not None:
            self.glass.close()
        self.scene.stop()
        self.model.surface = None

    def close(self) -> None:
        self.leave()
        self._delete_closed()

    def fill_screen(self) -> bool:
        """Show the scene over all of the display that the app is on, or bring it to the front."""
        if self.glass is not None:
            self.glass.raise_()
            self.glass.activateWindow()
            return True
        self._delete_closed()
        hooks = SceneWindowHooks(
            self._do_from_full, self._failed, self._closed, self._ask_for_file, self._next_eye, self._m_per_px
        )
        self._before = before = self.scene.picture()
        self.scene.stop()
        self.glass = glass = SceneWindow(self.model, hooks, self._make_bar(in_full=True), self.host.window)
        self._show_bars()
        glass.start(self.host.window.screen(), before)
        return True

    # What comes in

    def show_state(self, old: AppState, new: AppState) -> None:
        if new.delay != old.delay:
            self.model.run_ahead(new.delay)
        if not self.is_shown:
            return
        dimmed = new.advice is not None or new.busy
        if (dimmed, not self.host.window.isFullScreen()) != (self.scene.dimmed, self.scene.rounded):
            self.scene.dimmed, self.scene.rounded = dimmed, not self.host.window.isFullScreen()
            self.scene.update()
        if (new.phase is not old.phase and new.phase is Phase.OPENING) or new.source != old.source:
            self.model.frame = None
        if self.glass is not None and new.notice is not old.notice:
            self._say_too(new.notice)
        self._choose_hint(new)
        self._show_bars()

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        if self.glass is not None:
            # What lies under it need not be drawn: where the processor draws, the scene gets half as many pictures
            # again.
            covered = self.glass.isFullScreen() and self.glass.screen() is self.host.window.screen()
            if covered is self.host.window.updatesEnabled():
                self.host.window.setUpdatesEnabled(not covered)
        state = self._control.state
        too_slow = state.mode is Mode.FACE and self._eye.take_rate(state.rates.tracking_fps, monotonic())
        if too_slow and state.app.window_eye == EYES[0]:
            self.model.say(tr("The face is followed too slowly here: the head's colours place the eye from now on"))
            self._use_eye()
        self.model.show_frame(frame, result)
        self._tell_problem()

    def tick(self, now_s: float) -> None:
        todo, self._todo = self._todo, []
        for one in todo:
            one()

    def save_snapshot(self, when: datetime) -> None:
        picture = self.scene.picture()
        if picture is None:
            self._control.notify(Notice(tr("There is no picture to save yet."), Level.WARNING))
        else:
            self._control.snapshot(lambda path: save_png(picture, path), when)

    def take_file(self, path: str) -> bool:
        """Show a dropped model or picture behind the glass; a clip is a source."""
        if Path(path).suffix.lower() not in (*MODELS, *PICTURES):
            return False
        self._use_scene(OWN, Path(path))
        return True

    def file_words(self, path: str) -> str:
        """What dropping a file does."""
        return tr("Show it behind the glass") if Path(path).suffix.lower() in (*MODELS, *PICTURES) else ""

    # What is chosen

    @property
    def _is_taken_by_game(self) -> bool:
        return self.model.look.scene == GAME

    def _use_scene(self, name: str, file: Path | None = None) -> None:
        self.model.use_scene(name, file)
        self._show_bars()
        if self._is_taken_by_game and self.glass is None:
            self.scene.setFocus()

    def _use_eye(self) -> None:
        self._control.use_mode(self._eye.mode(self._control.state.app.window_eye))

    def _choose_eye(self, name: str) -> None:
        self._control.set_app(window_eye=name)
        self._use_eye()
        self.model.say(tr(WORDS[name]))

    def _next_eye(self) -> None:
        self._choose_eye(EYES[(EYES.index(self._control.state.app.window_eye) + 1) % len(EYES)])

    def _keep(self, look: Look) -> None:
        stereo = look.stereo is not self._control.state.app.window_stereo
        self._control.set_app(**kept_look(look))
        if stereo:
            self.scene.rebuild()

    def _ask_for_file(self) -> None:
        if chosen := ask_for_scene(self.glass or self.host.window, self._control.state.app.window_file):
            self._use_scene(OWN, Path(chosen))

    # What is shown

    def _do_from_full(self, name: str) -> None:
        """Do what an action of the app does; calibration comes back to full screen."""
        glass = self.glass
        if name == "calibrate" and glass is not None:
            self.host.afterwards[name] = glass.go_on
        self.host.do(name)
        if glass is not None and name in self.host.afterwards:
            glass.hold()

    def _make_bar(self, *, in_full: bool) -> SceneBar:
        hooks = BarHooks(
            self._do_from_full if in_full else self.host.do,
            self.model.use_strength,
            self._choose_eye,
            self._leave_full if in_full else self.fill_screen,
        )
        more: tuple[QAction, ...] = ()
        if in_full:
            other = QAction(tr("Next display"), self.host.window)
            other.setToolTip(tr("Show the scene on the next display (M)"))
            other.triggered.connect(lambda: self.glass.next_display() if self.glass is not None else None)
            more = (other,)
        return SceneBar(self.host.actions, hooks, in_full=in_full, more=more)

    def _show_bars(self) -> None:
        state = self._control.state
        for bar in (self.bar, *((self.glass.bar,) if self.glass is not None else ())):
            bar.show_look(self.model.look, state.app.window_eye, calibrated=state.calibrated)
        for name in SCENES:
            self.host.actions[scene_action(name)].setChecked(name == self.model.look.scene)
        self.host.actions["scene_stereo"].setChecked(self.model.look.stereo)
        self.host.actions["scene_inset"].setChecked(self.model.look.inset)

    def _leave_full(self) -> None:
        if self.glass is not None:
            self.glass.close()

    def _choose_hint(self, state: AppState) -> None:
        """Only a camera can be calibrated."""
        self.model.hint = CALIBRATE_HINT if state.live and not state.calibrated else HINT

    def _say_too(self, notice: Notice | None) -> None:
        """Over the full screen the strip is out of sight."""
        if notice is not None and notice.level is not Level.INFO:
            self.model.say(tr(notice.text), notice.seconds or _PROBLEM_S)

    def _m_per_px(self, screen: QScreen | None) -> float:
        return metres_per_px(screen, self._control.calibrations)

    # What the full screen tells

    def _failed(self, message: str) -> None:
        self._control.notify(Notice(message, Level.WARNING, seconds=_LONG_S))

    def _tell_problem(self) -> None:
        """Say once why the high scores are not kept: in the strip, and on the glass that may lie over it."""
        problem = self._scores.problem
        if problem is not None and problem != self._told:
            self._control.notify(Notice(problem, Level.WARNING, seconds=_LONG_S))
        self._told = problem

    def _closed(self) -> None:
        if self.glass is None:
            return
        self.glass.deleteLater()
        self._closed_glass, self.glass = self.glass, None
        self.host.window.setUpdatesEnabled(True)
        # Now the strip is seen again.
        self._told = None
        self._tell_problem()
        if self.is_shown:
            self.scene.start(self._before)
            self.scene.setFocus()

    def _delete_closed(self) -> None:
        """Delete the window that was closed last, with its OpenGL, before another is made: Qt would do so some time."""
        if self._closed_glass is not None and not sip.isdeleted(self._closed_glass):
            sip.delete(self._closed_glass)
        self._closed_glass = None
