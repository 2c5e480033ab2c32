"""The main window: puts views and panels together and connects them with the controller."""

from __future__ import annotations

import os
from collections.abc import Sequence
from time import monotonic

from PyQt6.QtCore import QEvent, Qt, QTimer, QUrl
from PyQt6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PyQt6.QtWidgets import QApplication, QMainWindow, QWidget

from gui.model.controller import Controller
from gui.model.drop import drop_plan, source_of, source_plan
from gui.model.notices import Level, Notice, Remedy
from gui.model.state import AppState
from gui.model.tracking import Phase
from gui.pages.protocol import Feature, Host
from gui.pages.registry import FEATURES
from gui.shell.action_set import ActionSet
from gui.shell.appearance import Appearance
from gui.shell.feature_set import FeatureSet
from gui.shell.garbage import GarbageCollector
from gui.shell.hot_plug import HotPlug
from gui.shell.key_keeper import KeyKeeper, start_focused
from gui.shell.layout import Centre, fill_menus
from gui.shell.source_picker import SourcePicker, Sources, source_title
from gui.shell.status_strip import StatusStrip
from gui.shell.tool_bars import make_main_bar, make_mode_bar
from gui.shell.tray import Tray
from gui.shell.welcoming import make_welcome
from gui.shell.window_commands import WindowCommands
from gui.shell.window_place import SMALLEST, kept_place, restore_place
from gui.widgets import theme
from gui.widgets.picture_area import PictureArea, StageHooks
from gui.widgets.screen_size import tell_screen_height
from gui.widgets.settings_group import PanelHooks
from gui.widgets.settings_panel import SettingsPanel
from gui.widgets.transport_bar import PictureColumn, TransportBar

PULL_MS = 15
# Where nothing moves a click need only be answered at once, and where nothing is seen not even that.
PULL_RESTING_MS, PULL_HIDDEN_MS = 60, 250


class MainWindow(QMainWindow):
    """The app's window."""

    def __init__(self, controller: Controller, features: Sequence[type[Feature]] = FEATURES) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST)
        self._controller = controller
        self._closed = False
        self._actions = ActionSet(self, features)
        self.actions_by_name = self._actions.by_name
        hooks = StageHooks(self.do_remedy, controller.toggle_pause, _open_path, controller.forget_saved)
        self.stage = PictureArea(make_welcome(features, controller, self.actions_by_name), hooks)
        self.host = Host(
            self,
            controller,
            self.stage.live,
            self.actions_by_name,
            self._actions.do,
            self._show_choices,
            self._rearrange,
        )
        self.features = FeatureSet(features, self.host, self._put)
        commands = WindowCommands(self, controller, self.features, self._actions)
        own = {"find_setting": self._find_setting}
        self._actions.connect(self.features.slots() | commands.slots(self.toggle_full_screen, self.stage.flash) | own)
        self._appearance = Appearance(self)
        self._tray = Tray(self, self.bring_forward, self.actions_by_name)
        self.actions_by_name["show_tray"].setVisible(self._tray.available)
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
        hooks = PanelHooks(control.set_setting, control.seal_setting, control.restore, control.set_several)
        self.panel = SettingsPanel(control.state.settings, hooks, actions)
        self.strip = StatusStrip(self.do_remedy, self.features.strips)
        others = (actions[name] for name in ("open_clip", "open_picture", "open_pictures"))
        sources = Sources(control.choose, control.recent, control.stills, lambda: self.stage.live.frame)
        self.picker = SourcePicker(sources, others)
        self._bars = make_main_bar(actions, types, self.picker), make_mode_bar(actions, types)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self._bars[0])
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self._bars[1])
        self.transport_bar = TransportBar(control.transport, actions)
        views, panels = (
            (PictureColumn(self.stage, self.transport_bar), *self.features.views),
            (self.panel, *self.features.panels),
        )
        self._centre = Centre(views, self.features.beside, panels, self.strip)
        self.setCentralWidget(self._centre)
        if (menus := self.menuBar()) is not None:
            fill_menus(menus, self._actions.menus, actions)
        self._key_keeper = KeyKeeper(self)
        self._key_keeper.watch(self)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._escape)

    def _put(self, place: QWidget, part: QWidget) -> None:
        self._centre.put(place, part)

    def start(self, source: str | None, *, minimised: bool = False) -> None:
        """Show the window, unless it is to stay out of sight, and begin tracking."""
        if not minimised:
            self.show()
        elif not self._tray.is_shown:
            self.showMinimized()
        tell_screen_height(self.screen(), self._controller)
        self._controller.start(source and source_of(source))
        self._pulse.start(PULL_MS)

    def bring_forward(self, token: str = "") -> None:
        """Have the window seen, wherever it was; Wayland wants a token of whom the user has asked for it."""
        if token:  # Qt looks for it there
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def toggle_full_screen(self) -> None:
        """Nothing but the picture, or everything again; a page may have a full screen of its own."""
        full = not self.isFullScreen()
        if full and self.features.page.fill_screen():
            self.actions_by_name["full_screen"].setChecked(False)
            return
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._arrange(self._controller.state, full)

    def do_remedy(self, remedy: Remedy) -> None:
        """Do what a button next to a message says."""
        if remedy is Remedy.OTHER_SOURCE:
            self.picker.showMenu()
        elif remedy is Remedy.OPEN_FOLDER:
            if (notice := self._controller.state.notice) is not None:
                _open_path(notice.link)
        elif not self.features.remedy(remedy):
            self._controller.remedy(remedy)

    def tell_fault(self, message: str) -> None:
        """Say that something went wrong that nobody thought of."""
        self._controller.notify(Notice(message, Level.ERROR, seconds=None))

    # Events of the window system

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """What has the focus and does not know Enter itself, leaves it to the window."""
        if event is None or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not start_focused():
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent | None) -> None:
        if not self._closed:
            self._closed = True
            self._close()
        super().closeEvent(event)

    def _close(self) -> None:
        """Vanish at once, end everything without waiting for it, and then wait for what is the user's only."""
        self._pulse.stop()
        self._hot_plug.stop()
        self._controller.set_app(**kept_place(self, self._centre))
        for tool in self.features.tools.values():
            tool.close()
        for window in QApplication.topLevelWidgets():
            window.hide()
        for feature in self.features:
            if feature not in self.features.tools.values():
                feature.close()
        self._controller.close()
        for feature in self.features:
            feature.wait()
        self._garbage.stop()
        self._tray.close()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.WindowStateChange and hasattr(self, "_pulse"):
            self._set_pulse()
            self._controller.minimised(self.isMinimized())
            self._arrange(self._controller.state, self.isFullScreen())

    def dragEnterEvent(self, event: QDragEnterEvent | None) -> None:
        if event is not None and (paths := _files_of(event)):
            event.acceptProposedAction()
            self.stage.drop.show_plan(drop_plan(paths, self.features.page.file_words))

    def dragLeaveEvent(self, event: QDragLeaveEvent | None) -> None:
        self.stage.drop.show_plan(None)

    def dropEvent(self, event: QDropEvent | None) -> None:
        self.stage.drop.show_plan(None)
        if event is None:
            return
        for path in _files_of(event):
            event.acceptProposedAction()
            # A page may take each file; of sources there can be one at a time.
            if not self.features.page.take_file(path):
                self._open_dropped(path)
                return

    def _open_dropped(self, path: str) -> None:
        plan = source_plan(path)
        if plan.possible:
            self._controller.choose(source_of(path))
        else:
            self._controller.notify(Notice(plan.words, Level.WARNING, seconds=8.0))

    # What the controller tells

    def _tick(self) -> None:
        now_s = monotonic()
        self._controller.seen(not self.host.hidden or self._others_are_open())
        self._controller.tick(now_s)
        self.transport_bar.tick()
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
        self._appearance.choose(new.app.appearance)
        self._tray.show(new.app.show_tray)
        self.stage.show_state(old, new)
        self.strip.show_state(old, new)
        self.picker.show_state(old, new)
        if (new.settings, new.defaults) != (old.settings, old.defaults) or old.settings is new.settings:
            self.panel.show_settings(new.settings, new.defaults)
        self.features.show_state(old, new)
        if _look_of(new) != _look_of(old) or first:
            self._arrange(new, self.isFullScreen())
        self._actions.show_state(old, new)
        self._show_choices()
        if source_title(new) != source_title(old) or first:
            self.setWindowTitle(f"{source_title(new)} – visavis")

    def _show_choices(self) -> None:
        self._actions.show_choices(self._controller.state, self.features)

    def _rearrange(self) -> None:
        self._arrange(self._controller.state, self.isFullScreen())

    def _arrange(self, state: AppState, full: bool) -> None:
        """Show what belongs to the window as it is now: everything, or in full screen only the picture."""
        app, page = state.app, self.features.page
        for bar in self._bars:
            bar.setVisible(not full)
        if (menu := self.menuBar()) is not None:
            menu.setVisible(not full)
        self.strip.setVisible(not full)
        self.transport_bar.allow(not full)
        has_settings = page.panel is None and bool(page.spec.groups)
        self.actions_by_name["find_setting"].setEnabled(has_settings)
        self.panel.setVisible(app.show_panel and not full and has_settings)
        if has_settings:
            self.panel.show_page(page.spec)
        self.stage.show_in_place(page.stage)
        self.features.arrange(state, full=full)
        self._centre.fit()
        self.actions_by_name["full_screen"].setChecked(full)
        self._centre.set_margin(0 if full else theme.SPACE)
        self.stage.live.set_options(
            mirror=state.mirrored,
            rounded=not full,
            # A clip is looked at frame by frame, and nobody takes it for live.
            dimmed=state.phase in (Phase.PAUSED, Phase.ENDED) and not self._controller.transport.view.shown,
            choice=page.overlays(state),
        )

    def _find_setting(self) -> None:
        self._controller.set_app(show_panel=True)
        self.panel.look_for()

    def _escape(self) -> None:
        """Leave what was entered last."""
        if self.isFullScreen():
            self._leave_full_screen()
        else:
            self._controller.follow_faces()

    def _leave_full_screen(self) -> None:
        if self.isFullScreen():
            self.toggle_full_screen()


def _files_of(event: QDropEvent) -> list[str]:
    """The paths of the files of this machine that are dragged."""
    data = event.mimeData()
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data is not None else []


def _look_of(state: AppState) -> tuple[object, ...]:
    """What the arrangement of the window depends on."""
    return state.app, state.phase, state.point, state.mirrored


def _open_path(path: str) -> None:
    """Let the desktop open a file or a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
