"""The main window: puts views and panels together and connects them with the controller."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import monotonic

from PyQt6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, QUrl
from PyQt6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PyQt6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QMainWindow,
    QSizePolicy,
    QSlider,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.actions import MENUS, make_actions
from gui.controller import Controller
from gui.garbage import GarbageCollector
from gui.hot_plug import HotPlug
from gui.icons import icon
from gui.notices import Level, Notice, Remedy
from gui.panels.dialogs import about_dialog, keys_dialog
from gui.panels.settings_panel import PanelHooks, SettingsPanel
from gui.panels.source_picker import SourcePicker, source_title
from gui.panels.status_strip import StatusStrip
from gui.state import AppState
from gui.tracking import ACTIVE_PHASES, DEMO, Phase
from gui.views.overlays import OverlayChoice, Scene
from gui.views.plots import PlotPanel
from gui.views.stage import Stage
from tracker.types import Frame, TrackResult

PULL_MS = 15
PULL_HIDDEN_MS = 250
_ICON = QSize(20, 20)
_APP_TOGGLES = (
    "mirror",
    "show_head",
    "show_detector",
    "show_colours",
    "show_trail",
    "show_truth",
    "show_plots",
    "show_panel",
)
_CLIPS = "Clips (*.mp4 *.mkv *.avi *.mov *.webm *.m4v *.mpg *.ogv);;All files (*)"
_PICTURES = "Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;All files (*)"


class MainWindow(QMainWindow):
    """The app's window."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setMinimumSize(880, 560)
        self._controller = controller
        state = controller.state
        self.actions_by_name = make_actions(self, self._slots())
        self.stage = Stage(controller.use_camera, lambda: controller.set_app(welcomed=True), self.do_remedy)
        self.plots = PlotPanel(controller.recorder)
        self.panel = SettingsPanel(
            "Head tracking",
            state.settings,
            PanelHooks(controller.set_setting, controller.seal_setting, controller.restore),
        )
        self.strip = StatusStrip(self.do_remedy)
        names = ("open_clip", "open_picture", "open_pictures", "demo")
        self.picker = SourcePicker(controller.choose, (self.actions_by_name[name] for name in names))
        self._bars = (self._make_main_bar(), self._make_mode_bar())
        self._columns, self._rows = self._make_centre()
        self._make_menus()
        self._keep_keys()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave_full_screen)
        controller.subscribe(self._state_changed, self._show_frame)
        self._state_changed(AppState(), controller.state)
        self._restore_place()
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

    def do_remedy(self, remedy: Remedy) -> None:
        """Do what a button next to a message says."""
        match remedy:
            case Remedy.OTHER_SOURCE:
                self.picker.showMenu()
            case Remedy.OPEN_FOLDER:
                notice = self._controller.state.notice
                if notice is not None:
                    QDesktopServices.openUrl(QUrl.fromLocalFile(notice.link))
            case _:
                self._controller.remedy(remedy)

    def save_snapshot(self) -> None:
        """Save the picture as shown."""
        image = self.stage.live.render_snapshot()
        if image is None:
            self._controller.notify(Notice("There is no picture to save yet.", Level.WARNING))
        else:
            self._controller.snapshot(lambda path: image.save(str(path)), datetime.now())

    # Events of the window system

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._pulse.stop()
        place = {"geometry": _packed(self.saveGeometry()), "splitters": _packed(self._columns.saveState())}
        if self.isFullScreen():
            del place["geometry"]
        self._controller.set_app(**place)
        self.hide()
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
        if event is not None and (data := event.mimeData()) is not None:
            for url in data.urls():
                if url.isLocalFile():
                    self._controller.choose(url.toLocalFile())
                    event.acceptProposedAction()
                    return

    # What the controller tells

    def _tick(self) -> None:
        now_s = monotonic()
        self._controller.tick(now_s)
        self.plots.refresh(now_s)

    def _show_frame(self, frame: Frame, result: TrackResult) -> None:
        recorder = self._controller.recorder
        self.stage.live.show_frame(frame, Scene(result, recorder.trail_xy(), recorder.detection()))

    def _state_changed(self, old: AppState, new: AppState) -> None:
        self.stage.show_state(old, new)
        self.strip.show_state(old, new)
        self.picker.show_state(old, new)
        if (new.settings, new.defaults) != (old.settings, old.defaults) or old.settings is new.settings:
            self.panel.show_settings(new.settings, new.defaults)
        if (new.app, new.phase) != (old.app, old.phase) or not self.windowTitle():
            self._arrange(new, self.isFullScreen())
        self._show_actions(old, new)
        if source_title(new) != source_title(old) or not self.windowTitle():
            self.setWindowTitle(f"{source_title(new)} – visavis")

    def _show_actions(self, old: AppState, new: AppState) -> None:
        actions = self.actions_by_name
        for name in _APP_TOGGLES:
            actions[name].setChecked(getattr(new.app, name))
        actions["undo"].setEnabled(new.can_undo)
        actions["redo"].setEnabled(new.can_redo)
        actions["recenter"].setEnabled(new.phase in ACTIVE_PHASES)
        actions["show_truth"].setEnabled(new.has_truth)
        actions["pause"].setEnabled(not new.busy)
        if new.phase is not old.phase:
            running = new.phase is Phase.RUNNING or new.busy
            actions["pause"].setIcon(icon("pause" if running else "play"))
            actions["pause"].setText("&Pause" if running else "&Go on" if new.phase is Phase.PAUSED else "&Start")

    def _arrange(self, state: AppState, full: bool) -> None:
        """Show what belongs to the window as it is now: everything, or in full screen only the picture."""
        app = state.app
        for bar in self._bars:
            bar.setVisible(not full)
        if (menu := self.menuBar()) is not None:
            menu.setVisible(not full)
        self.strip.setVisible(not full)
        self.panel.setVisible(app.show_panel and not full)
        self.plots.setVisible(app.show_plots and not full)
        self.actions_by_name["full_screen"].setChecked(full)
        self._centre.setContentsMargins(0, 0, 0 if full else theme.SPACE, 0)
        self.stage.live.set_options(
            mirror=app.mirror,
            rounded=not full,
            dimmed=state.phase in (Phase.PAUSED, Phase.ENDED),
            choice=OverlayChoice(app.show_detector, app.show_head, app.show_colours, app.show_trail, app.show_truth),
        )

    # What the user does

    def _slots(self) -> dict[str, Callable[..., object]]:
        control = self._controller
        toggles: dict[str, Callable[..., object]] = {
            name: lambda on, name=name: control.set_app(**{name: on}) for name in _APP_TOGGLES
        }
        return toggles | {
            "open_clip": lambda: self._open_file("Open a clip", _CLIPS),
            "open_picture": lambda: self._open_file("Open a picture", _PICTURES),
            "open_pictures": self._open_folder,
            "demo": lambda: control.choose(DEMO),
            "snapshot": self.save_snapshot,
            "quit": self.close,
            "undo": control.undo,
            "redo": control.redo,
            "pause": control.toggle_pause,
            "recenter": control.recenter,
            "retry": control.retry,
            "full_screen": lambda on: self.toggle_full_screen(),
            "keys": lambda: keys_dialog(self, self.actions_by_name).open(),
            "about": lambda: about_dialog(self).open(),
        }

    def _open_file(self, title: str, kinds: str) -> None:
        path, _ = QFileDialog.getOpenFileName(self, title, self._last_folder(), kinds)
        if path:
            self._controller.choose(path)

    def _open_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, "Open a folder of pictures", self._last_folder())
        if path:
            self._controller.choose(path)

    def _last_folder(self) -> str:
        path = Path(self._controller.state.source)
        return str(path.parent) if path.is_absolute() and path.exists() else str(Path.home())

    def _leave_full_screen(self) -> None:
        if self.isFullScreen():
            self.toggle_full_screen()

    def _take_screen_height(self) -> None:
        screen = self.screen()
        if screen is not None:
            self._controller.screen_height(screen.physicalSize().height() / 10)

    # Putting it together

    def _make_main_bar(self) -> QToolBar:
        bar = self._make_bar("Tools", "tools", Qt.ToolBarArea.TopToolBarArea)
        bar.addWidget(self.picker)
        bar.addSeparator()
        self._add(bar, ("pause", "recenter", "snapshot"), with_text=True)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        self._add(bar, ("show_head", "show_detector", "show_colours", "show_trail", "show_truth"))
        bar.addSeparator()
        self._add(bar, ("mirror", "full_screen"))
        return bar

    def _make_mode_bar(self) -> QToolBar:
        bar = self._make_bar("Modes", "modes", Qt.ToolBarArea.LeftToolBarArea)
        mode = QToolButton()
        mode.setIcon(icon("head"))
        mode.setText("Head")
        mode.setToolTip("Head: where your head is, by its colours")
        mode.setAccessibleName("Mode: head")
        mode.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        mode.setCheckable(True)
        mode.setChecked(True)
        mode.setAutoExclusive(True)
        bar.addWidget(mode)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        bar.addWidget(gap)
        for name in ("show_plots", "show_panel", "keys"):
            self._add(bar, (name,))
            button = bar.widgetForAction(self.actions_by_name[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        return bar

    def _make_bar(self, title: str, name: str, area: Qt.ToolBarArea) -> QToolBar:
        bar = QToolBar(title)
        bar.setObjectName(name)
        bar.setMovable(False)
        bar.setIconSize(_ICON)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setIcon(icon("more"))
        self.addToolBar(area, bar)
        return bar

    def _add(self, bar: QToolBar, names: tuple[str, ...], *, with_text: bool = False) -> None:
        for name in names:
            action = self.actions_by_name[name]
            bar.addAction(action)
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setAccessibleName(action.text().replace("&", ""))
                if with_text:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _make_centre(self) -> tuple[QSplitter, QSplitter]:
        rows = QSplitter(Qt.Orientation.Vertical)
        rows.addWidget(self.stage)
        rows.addWidget(self.plots)
        rows.setSizes([720, 150])
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.addWidget(rows)
        columns.addWidget(self.panel)
        columns.setSizes([960, 300])
        for splitter in (rows, columns):
            splitter.setHandleWidth(theme.SPACE)
            splitter.setChildrenCollapsible(False)
            splitter.setStretchFactor(0, 1)
            splitter.setStretchFactor(1, 0)
        centre = QWidget()
        self._centre = QVBoxLayout(centre)
        self._centre.setSpacing(theme.SPACE // 2)
        self._centre.addWidget(columns, 1)
        self._centre.addWidget(self.strip)
        self.setCentralWidget(centre)
        return columns, rows

    def _make_menus(self) -> None:
        bar = self.menuBar()
        if bar is None:
            return
        for title, specs in MENUS:
            menu = bar.addMenu(title)
            if menu is not None:
                menu.setToolTipsVisible(True)
                for spec in specs:
                    menu.addAction(self.actions_by_name[spec.name])

    def _keep_keys(self) -> None:
        """Let buttons and sliders have the keys they live by, although the app uses the same ones."""
        keeper = _KeyKeeper(self)
        for widget in (*self.findChildren(QAbstractButton), *self.findChildren(QSlider)):
            widget.installEventFilter(keeper)

    def _restore_place(self) -> None:
        app = self._controller.state.app
        if not (app.geometry and self.restoreGeometry(_unpacked(app.geometry))):
            self.resize(1280, 820)
        if app.splitters:
            self._columns.restoreState(_unpacked(app.splitters))


class _KeyKeeper(QObject):
    """Turns a shortcut back into a plain key press where the widget with the focus needs that key."""

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = Qt.Key.Key_Home if isinstance(watched, QSlider) else Qt.Key.Key_Space
            if event.key() == wanted:
                event.accept()
                return True
        return False


def _packed(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode()


def _unpacked(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text))
    except ValueError:
        return QByteArray()
