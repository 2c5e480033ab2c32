"""The main window: puts views and panels together and connects them with the controller."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

from PyQt6.QtCore import QEvent, Qt, QTimer, QUrl
from PyQt6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PyQt6.QtWidgets import QApplication, QMainWindow

from gui.model.controller import Controller
from gui.model.notices import Remedy
from gui.model.state import AppState
from gui.model.tracking import Phase
from gui.pages.protocol import Feature, Host
from gui.pages.registry import FEATURES
from gui.shell.action_set import ActionSet
from gui.shell.feature_set import FeatureSet
from gui.shell.garbage import GarbageCollector
from gui.shell.hot_plug import HotPlug
from gui.shell.key_keeper import KeyKeeper
from gui.shell.layout import Centre, fill_menus
from gui.shell.source_picker import SourcePicker, source_title
from gui.shell.status_strip import StatusStrip
from gui.shell.tool_bars import make_main_bar, make_mode_bar
from gui.shell.window_commands import WindowCommands
from gui.shell.window_place import kept_place, restore_place
from gui.widgets import theme
from gui.widgets.picture_area import PictureArea
from gui.widgets.screen_size import tell_screen_height
from gui.widgets.settings_panel import PanelHooks, SettingsPanel

PULL_MS = 15
# Where nothing moves a click need only be answered at once, and where nothing is seen not even that.
PULL_RESTING_MS, PULL_HIDDEN_MS = 60, 250


class MainWindow(QMainWindow):
    """The app's window."""

    def __init__(self, controller: Controller, features: Sequence[type[Feature]] = FEATURES) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setMinimumSize(880, 560)
        self._controller = controller
        self._closed = False
        self._actions = ActionSet(self, features)
        self.actions_by_name = self._actions.by_name
        self.stage = PictureArea(controller.use_camera, lambda: controller.set_app(welcomed=True), self.do_remedy)
        self.host = Host(self, controller, self.stage.live, self.actions_by_name, self._actions.do, self._show_choices)
        self.features = FeatureSet(features, self.host)
        commands = WindowCommands(self, controller, self.features, self._actions)
        self._actions.connect(self.features.slots() | commands.slots(self.toggle_full_screen))
        self._build(features)
        controller.subscribe(self._state_changed, self.features.show_frame)
        self._state_changed(AppState(), controller.state)
        restore_place(self, self._centre.columns, controller.state.app)
        self._garbage = GarbageCollector(self)
        self._hot_plug = HotPlug(controller.refresh_cameras, self)
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self._tick)

    def _build(self, types: Sequence[type[Feature]]) -> None:
        """Put the parts where they belong."""
        control, actions = self._controller, self.actions_by_name
        hooks = PanelHooks(control.set_setting, control.seal_setting, control.restore)
        self.panel = SettingsPanel(control.state.settings, hooks, actions["show_expert"])
        self.strip = StatusStrip(self.do_remedy)
        others = (actions[name] for name in ("open_clip", "open_picture", "open_pictures", "demo"))
        self.picker = SourcePicker(control.choose, others)
        self._bars = make_main_bar(actions, types, self.picker), make_mode_bar(actions, types)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self._bars[0])
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self._bars[1])
        views, panels = (self.stage, *self.features.views), (self.panel, *self.features.panels)
        self._centre = Centre(views, self.features.beside, panels, self.strip)
        self.setCentralWidget(self._centre)
        if (menus := self.menuBar()) is not None:
            fill_menus(menus, self._actions.menus, actions)
        self._key_keeper = KeyKeeper(self)
        self._key_keeper.watch(self)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave_full_screen)

    def start(self, source: str | None) -> None:
        """Show the window and begin tracking."""
        self.show()
        tell_screen_height(self.screen(), self._controller)
        self._controller.start(source)
        self._pulse.start(PULL_MS)

    def toggle_full_screen(self) -> None:
        """Nothing but the picture, or everything again."""
        full = not self.isFullScreen()
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._arrange(self._controller.state, full)

    def do_remedy(self, remedy: Remedy) -> None:
        """Do what a button next to a message says."""
        if remedy is Remedy.OTHER_SOURCE:
            self.picker.showMenu()
        elif remedy is Remedy.OPEN_FOLDER:
            if (notice := self._controller.state.notice) is not None:
                QDesktopServices.openUrl(QUrl.fromLocalFile(notice.link))
        elif not self.features.remedy(remedy):
            self._controller.remedy(remedy)

    # Events of the window system

    def closeEvent(self, event: QCloseEvent | None) -> None:
        if not self._closed:
            self._closed = True
            self._close()
        super().closeEvent(event)

    def _close(self) -> None:
        """Vanish at once, end everything without waiting for it, and then wait for what is the user's only."""
        self._pulse.stop()
        self._hot_plug.stop()
        self._controller.set_app(**kept_place(self, self._centre.columns))
        for tool in self.features.tools.values():
            tool.close()
        for window in QApplication.topLevelWidgets():
            window.hide()
        for page in self.features.pages.values():
            page.close()
        self._controller.close()
        for feature in self.features:
            feature.wait()
        self._garbage.stop()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.WindowStateChange and hasattr(self, "_pulse"):
            self._set_pulse()
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
            # A page may take each file; of sources there can be one at a time.
            if not self.features.page.take_file(path):
                self._controller.choose(path)
                return

    # What the controller tells

    def _tick(self) -> None:
        now_s = monotonic()
        self._controller.seen(not self.host.hidden or self._others_are_open())
        self._controller.tick(now_s)
        self.features.tick(now_s)
        self._set_pulse()

    def _others_are_open(self) -> bool:
        """Whether a tool has a window of its own that may be looked at."""
        return any(window.isVisible() for window in QApplication.topLevelWidgets() if window is not self)

    def _set_pulse(self) -> None:
        moves = self._controller.state.busy or self._controller.state.phase is Phase.RUNNING
        pulse_ms = PULL_MS if moves else max(PULL_MS, PULL_RESTING_MS)
        if self.host.hidden and not self._others_are_open():
            pulse_ms = PULL_HIDDEN_MS
        if pulse_ms != self._pulse.interval():
            self._pulse.setInterval(pulse_ms)

    def _state_changed(self, old: AppState, new: AppState) -> None:
        first = not self.windowTitle()
        self.stage.show_state(old, new)
        self.strip.show_state(old, new)
        self.picker.show_state(old, new)
        if (new.settings, new.defaults) != (old.settings, old.defaults) or old.settings is new.settings:
            self.panel.show_settings(new.settings, new.defaults)
        self.features.show_state(old, new)
        if (new.app, new.phase, new.point) != (old.app, old.phase, old.point) or first:
            self._arrange(new, self.isFullScreen())
        self._actions.show_state(old, new)
        self._show_choices()
        if source_title(new) != source_title(old) or first:
            self.setWindowTitle(f"{source_title(new)} – visavis")

    def _show_choices(self) -> None:
        self._actions.show_choices(self._controller.state, self.features)

    def _arrange(self, state: AppState, full: bool) -> None:
        """Show what belongs to the window as it is now: everything, or in full screen only the picture."""
        app, page = state.app, self.features.page
        for bar in self._bars:
            bar.setVisible(not full)
        if (menu := self.menuBar()) is not None:
            menu.setVisible(not full)
        self.strip.setVisible(not full)
        has_settings = page.panel is None and bool(page.spec.groups)
        self.panel.setVisible(app.show_panel and not full and has_settings)
        if has_settings:
            self.panel.show_page(page.spec)
        self.features.arrange(state, full=full)
        self.actions_by_name["full_screen"].setChecked(full)
        self._centre.set_margin(0 if full else theme.SPACE)
        self.stage.live.set_options(
            mirror=app.mirror,
            rounded=not full,
            dimmed=state.phase in (Phase.PAUSED, Phase.ENDED),
            choice=page.overlays(state),
        )

    def _leave_full_screen(self) -> None:
        if self.isFullScreen():
            self.toggle_full_screen()
