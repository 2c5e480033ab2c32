"""The main window: puts views and panels together and connects them with the controller."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import monotonic

from PyQt6.QtCore import QEvent, Qt, QTimer, QUrl
from PyQt6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PyQt6.QtWidgets import QMainWindow, QWidget

from gui.model.app_settings import AppSettings
from gui.model.controller import Controller
from gui.model.modes import MODES, mode_action
from gui.model.notices import Level, Notice, Remedy
from gui.model.state import AppState
from gui.model.tracking import ACTIVE_PHASES, DEMO, Phase
from gui.pages.calibration.tool import CalibrationTool
from gui.pages.effects.page import NO_OVERLAYS, EffectsPage
from gui.pages.learn_face.tool import LearnFaceTool
from gui.pages.live.inside_panel import InsidePanel
from gui.pages.live.plots import PlotPanel
from gui.pages.window.tool import WindowTool
from gui.shell.actions import MENUS, make_actions
from gui.shell.dialogs import about_dialog, keys_dialog
from gui.shell.garbage import GarbageCollector
from gui.shell.hot_plug import HotPlug
from gui.shell.key_keeper import KeyKeeper
from gui.shell.layout import Centre, fill_menus
from gui.shell.source_picker import SourcePicker, source_title
from gui.shell.status_strip import StatusStrip
from gui.shell.tool_bars import make_main_bar, make_mode_bar
from gui.shell.window_place import kept_place, restore_place
from gui.widgets import theme
from gui.widgets.face_overlays import FaceChoice
from gui.widgets.file_dialogs import ask_for_clip, ask_for_folder, ask_for_picture
from gui.widgets.icons import icon
from gui.widgets.overlays import OverlayChoice, OverlayData
from gui.widgets.picture_area import PictureArea
from gui.widgets.screen_size import metres_per_px
from gui.widgets.settings_panel import PanelHooks, SettingsPanel
from tracker.pipeline import Mode
from tracker.types import Frame, TrackResult

PULL_MS = 15
PULL_HIDDEN_MS = 250
_APP_TOGGLES = tuple(spec.name for _, specs in MENUS for spec in specs if spec.name in AppSettings.__dataclass_fields__)


class MainWindow(QMainWindow):
    """The app's window."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setMinimumSize(880, 560)
        self._controller = controller
        state = controller.state
        self.effects = EffectsPage(self, controller)
        self.actions_by_name = make_actions(self, self._slots())
        self.stage = PictureArea(controller.use_camera, lambda: controller.set_app(welcomed=True), self.do_remedy)
        self.plots = PlotPanel(controller.recorder)
        self.panel = SettingsPanel(
            state.settings,
            PanelHooks(controller.set_setting, controller.seal_setting, controller.restore),
            self.actions_by_name["show_expert"],
        )
        self.inside = InsidePanel(controller.choose_point)
        self.stage.live.point_clicked.connect(controller.choose_point)
        self.stage.live.face_clicked.connect(controller.choose_face)
        self.effects.build(self.actions_by_name, self.stage.live)
        self.strip = StatusStrip(self.do_remedy)
        names = ("open_clip", "open_picture", "open_pictures", "demo")
        self.picker = SourcePicker(controller.choose, (self.actions_by_name[name] for name in names))
        self._bars = make_main_bar(self.actions_by_name, self.picker), make_mode_bar(self.actions_by_name)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self._bars[0])
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self._bars[1])
        self._centre = Centre(
            (self.stage, self.plots, self.effects.gallery),
            (self.inside, self.panel, self.effects.panel),
            self.strip,
        )
        self.setCentralWidget(self._centre)
        if (menus := self.menuBar()) is not None:
            fill_menus(menus, self.actions_by_name)
        self._key_keeper = KeyKeeper(self)
        self._key_keeper.watch(self)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave_full_screen)
        controller.subscribe(self._state_changed, self._show_frame)
        self.door = WindowTool(self, controller, lambda: self.calibration.open())
        self.calibration = CalibrationTool(self, controller)
        self.learning = LearnFaceTool(self, controller)
        self._state_changed(AppState(), controller.state)
        restore_place(self, self._centre.columns, state.app)
        self._garbage = GarbageCollector(self)
        self._hot_plug = HotPlug(controller.refresh_cameras, self)
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self._tick)

    def start(self, source: str | None) -> None:
        """Show the window and begin tracking."""
        self.show()
        self._take_screen_height()
        self._controller.start(source)
        self._pulse.start(PULL_MS)

    def toggle_full_screen(self) -> None:
        """Nothing but the picture, or everything again."""
        full = not self.isFullScreen()
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._arrange(self._controller.state, full)

    def door_open(self) -> None:
        """Look through the screen into a scene."""
        self.door.open()

    def do_remedy(self, remedy: Remedy) -> None:
        """Do what a button next to a message says."""
        match remedy:
            case Remedy.OTHER_SOURCE:
                self.picker.showMenu()
            case Remedy.OPEN_FOLDER:
                notice = self._controller.state.notice
                if notice is not None:
                    QDesktopServices.openUrl(QUrl.fromLocalFile(notice.link))
            case Remedy.PUT_BACK:
                self.effects.page.put_back()
            case _:
                self._controller.remedy(remedy)

    def save_snapshot(self) -> None:
        """Save the picture as shown."""
        if self._controller.state.effects:
            self.effects.page.snapshot(self._controller.state.app, datetime.now())
            return
        image = self.stage.live.render_snapshot()
        if image is None:
            self._controller.notify(Notice("There is no picture to save yet.", Level.WARNING))
        else:
            self._controller.snapshot(lambda path: image.save(str(path)), datetime.now())

    # Events of the window system

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._pulse.stop()
        self._controller.set_app(**kept_place(self, self._centre.columns))
        self.door.close()
        self.calibration.close()
        self.learning.close()
        self.hide()
        self.effects.close()
        self._controller.close()
        self._garbage.stop()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.WindowStateChange and hasattr(self, "_pulse"):
            self._pulse.setInterval(PULL_HIDDEN_MS if self.isMinimized() else PULL_MS)
            self._controller.minimised(self.isMinimized())
            self._arrange(self._controller.state, self.isFullScreen())

    def dragEnterEvent(self, event: QDragEnterEvent | None) -> None:
        if event is not None and (data := event.mimeData()) is not None and any(u.isLocalFile() for u in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent | None) -> None:
        if event is None or (data := event.mimeData()) is None:
            return
        for path in [url.toLocalFile() for url in data.urls() if url.isLocalFile()]:
            event.acceptProposedAction()
            # Each picture becomes a mask; of anything else there can be one at a time.
            if not (self._controller.state.effects and self.effects.take_file(path)):
                self._controller.choose(path)
                return

    # What the controller tells

    def _tick(self) -> None:
        now_s = monotonic()
        self._controller.tick(now_s)
        self.effects.tick(now_s)
        self.plots.refresh(now_s)

    def _show_frame(self, frame: Frame, result: TrackResult) -> None:
        if self._controller.state.effects:
            self.effects.put(frame, result)
            return
        recorder = self._controller.recorder
        self.stage.live.show_frame(frame, OverlayData(result, recorder.trail_xy(), recorder.detection()))
        self.inside.show_face(result.face)

    def _state_changed(self, old: AppState, new: AppState) -> None:
        self.stage.show_state(old, new)
        self.strip.show_state(old, new)
        self.picker.show_state(old, new)
        self.inside.show_state(old, new)
        if (new.settings, new.defaults) != (old.settings, old.defaults) or old.settings is new.settings:
            self.panel.show_settings(new.settings, new.defaults)
        if (new.app, new.phase, new.point) != (old.app, old.phase, old.point) or not self.windowTitle():
            self._arrange(new, self.isFullScreen())
        self.effects.show_app(old, new, self.isFullScreen())
        self._show_actions(old, new)
        if source_title(new) != source_title(old) or not self.windowTitle():
            self.setWindowTitle(f"{source_title(new)} – visavis")

    def _show_actions(self, old: AppState, new: AppState) -> None:
        actions = self.actions_by_name
        for name in _APP_TOGGLES:
            actions[name].setChecked(getattr(new.app, name))
        for mode in MODES:
            actions[mode_action(mode)].setChecked(mode is new.mode and not new.effects)
        actions["mode_effects"].setChecked(new.effects)
        if (new.mode, new.effects) != (old.mode, old.effects) or not self.windowTitle():
            for _, specs in MENUS:
                for spec in specs:
                    actions[spec.name].setVisible(spec.is_shown(new.mode, effects=new.effects))
        undoable = self.effects.page.state if new.effects else new
        actions["undo"].setEnabled(undoable.can_undo)
        actions["redo"].setEnabled(undoable.can_redo)
        actions["recenter"].setEnabled(new.phase in ACTIVE_PHASES)
        actions["show_truth"].setEnabled(new.has_truth)
        actions["pause"].setEnabled(not new.busy)
        if new.phase is not old.phase:
            running = new.phase is Phase.RUNNING or new.busy
            actions["pause"].setIcon(icon("pause" if running else "play"))
            actions["pause"].setText("&Pause" if running else "&Go on" if new.phase is Phase.PAUSED else "&Start")

    def _arrange(self, state: AppState, full: bool) -> None:
        """Show what belongs to the window as it is now: everything, or in full screen only the picture."""
        app, face = state.app, state.mode is Mode.FACE
        for bar in self._bars:
            bar.setVisible(not full)
        if (menu := self.menuBar()) is not None:
            menu.setVisible(not full)
        self.strip.setVisible(not full)
        self.panel.setVisible(app.show_panel and not full and not state.effects)
        self.panel.show_mode(MODES[state.mode])
        self.inside.setVisible(app.show_inside and face and not full and not state.effects)
        self.plots.show_mode(state.mode)
        self.plots.setVisible(app.show_plots and not full and not state.effects)
        self.effects.show_app(state, state, full)
        self.actions_by_name["full_screen"].setChecked(full)
        self._centre.set_margin(0 if full else theme.SPACE)
        self.stage.live.set_options(
            mirror=app.mirror,
            rounded=not full,
            dimmed=state.phase in (Phase.PAUSED, Phase.ENDED),
            choice=_overlay_choice(state),
        )

    # What the user does

    def _slots(self) -> dict[str, Callable[..., object]]:
        control = self._controller
        toggles: dict[str, Callable[..., object]] = {
            name: lambda on, name=name: control.set_app(**{name: on}) for name in _APP_TOGGLES
        }
        modes: dict[str, Callable[..., object]] = {
            mode_action(mode): lambda _, mode=mode: self._use_mode(mode) for mode in MODES
        }
        return (
            toggles
            | modes
            | self.effects.slots()
            | {
                "mode_effects": lambda _: self._use_effects(),
                "open_clip": lambda: self._open(ask_for_clip),
                "open_picture": lambda: self._open(ask_for_picture),
                "open_pictures": lambda: self._open(ask_for_folder),
                "demo": lambda: control.choose(DEMO),
                "snapshot": self.save_snapshot,
                "quit": self.close,
                "undo": lambda: (self.effects.page if control.state.effects else control).undo(),
                "redo": lambda: (self.effects.page if control.state.effects else control).redo(),
                "pause": control.toggle_pause,
                "recenter": control.recenter,
                "retry": control.retry,
                "window": self.door_open,
                "calibrate": lambda: self.calibration.open(),
                "learn_face": lambda: self.learning.open(),
                "full_screen": lambda on: self.toggle_full_screen(),
                "keys": lambda: keys_dialog(self, self.actions_by_name).open(),
                "about": lambda: about_dialog(self).open(),
            }
        )

    def _use_mode(self, mode: Mode) -> None:
        self._controller.set_app(effects=False)
        self._controller.use_mode(mode)
        self._show_actions(self._controller.state, self._controller.state)

    def _use_effects(self) -> None:
        self._controller.set_app(effects=True)
        self._controller.use_mode(Mode.FACE)
        self._show_actions(self._controller.state, self._controller.state)

    def _open(self, ask: Callable[[QWidget, str], str]) -> None:
        path = ask(self, self._controller.state.source)
        if path:
            self._controller.choose(path)

    def _leave_full_screen(self) -> None:
        if self.isFullScreen():
            self.toggle_full_screen()

    def _take_screen_height(self) -> None:
        screen = self.screen()
        if screen is not None:
            size_m = metres_per_px(screen, self._controller.calibrations)
            self._controller.screen_height(100 * size_m * screen.size().height())


def _overlay_choice(state: AppState) -> OverlayChoice:
    """What is drawn over the picture in the present mode."""
    app = state.app
    if state.effects:
        return NO_OVERLAYS
    if state.mode is Mode.HEAD:
        return OverlayChoice(app.show_detector, app.show_head, app.show_colours, app.show_trail, app.show_truth)
    parts = app.show_points, app.show_mesh, app.show_contour, app.show_numbers, app.show_patches, app.show_truth
    chosen = state.point if app.show_inside else None
    return OverlayChoice(app.show_detector, head=False, trail=False, truth=False, face=FaceChoice(*parts, chosen))
