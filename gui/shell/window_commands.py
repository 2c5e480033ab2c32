"""What the window's own actions do, in which its pages and tools have no part but that one of the pages is on show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PyQt6.QtWidgets import QMainWindow, QWidget

from gui.model.app_settings import LANGUAGES
from gui.model.controller import Controller
from gui.model.notices import Notice
from gui.model.palettes import APPEARANCES
from gui.model.tracking import DEMO
from gui.pages.protocol import Slots
from gui.shell.action_set import ActionSet
from gui.shell.actions import language_action, look_action
from gui.shell.dialogs import about_dialog
from gui.shell.feature_set import FeatureSet
from gui.shell.keys_dialog import KeysDialog, key_groups
from gui.shell.transport_actions import transport_slots
from gui.widgets.file_dialogs import ask_for_clip, ask_for_folder, ask_for_picture


class WindowCommands:
    """Opens, saves, takes back, chooses a page, turns the switches of the app's settings."""

    def __init__(self, window: QMainWindow, controller: Controller, features: FeatureSet, actions: ActionSet) -> None:
        self._window, self._controller = window, controller
        self._features, self._actions = features, actions

    def slots(self, toggle_full_screen: Callable[[], object], flash: Callable[[], object]) -> Slots:
        """What the actions do, by name."""
        control, features = self._controller, self._features
        switches: Slots = {name: lambda on, name=name: control.set_app(**{name: on}) for name in self._actions.switches}
        choosers: Slots = {spec.action.name: lambda _, name=spec.name: self._use_page(name) for spec in features.specs}
        looks: Slots = {look_action(name): lambda _, name=name: self._use_appearance(name) for name in APPEARANCES}
        tongues: Slots = {language_action(code): lambda _, code=code: self._use_language(code) for code in LANGUAGES}
        own: Slots = {
            "open_clip": lambda: self._open(ask_for_clip),
            "open_picture": lambda: self._open(ask_for_picture),
            "open_pictures": lambda: self._open(ask_for_folder),
            "demo": lambda: control.choose(DEMO),
            "snapshot": lambda: self._take_snapshot(flash),
            "quit": self._window.close,
            "undo": lambda: features.page.history.undo(),
            "redo": lambda: features.page.history.redo(),
            "pause": control.toggle_pause,
            "recenter": control.recenter,
            "retry": control.retry,
            "full_screen": lambda on: toggle_full_screen(),
            "welcome": lambda: control.set_app(welcomed=False),
            "keys": self._show_keys,
            "about": lambda: about_dialog(self._window).open(),
        }
        own["mirror"] = lambda on: control.set_app(**{control.state.mirror_switch: on})
        return switches | choosers | looks | tongues | own | transport_slots(control.transport)

    def _take_snapshot(self, flash: Callable[[], object]) -> None:
        self._features.page.save_snapshot(datetime.now())
        flash()

    def _use_page(self, name: str) -> None:
        self._controller.use_page(name)
        # Clicked again, the button would be off.
        self._actions.show_choices(self._controller.state, self._features)

    def _use_appearance(self, name: str) -> None:
        self._controller.set_app(appearance=name)
        self._actions.show_choices(self._controller.state, self._features)

    def _use_language(self, code: str) -> None:
        self._controller.set_app(language=code)
        self._actions.show_choices(self._controller.state, self._features)
        self._controller.notify(Notice("It is spoken from the next start on."))

    def _open(self, ask: Callable[[QWidget, str], str]) -> None:
        if path := ask(self._window, self._controller.state.source):
            self._controller.choose(path)

    def _show_keys(self) -> None:
        more = [(feature.title, feature.key_rows) for feature in self._features.complete()]
        groups = key_groups(self._actions.menus, self._actions.by_name, more)
        KeysDialog(self._window, groups).open()
