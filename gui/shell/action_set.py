"""The actions of a window: what each does, which can be seen and done now, and which are on."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtWidgets import QWidget

from gui.model.app_settings import LANGUAGES, AppSettings
from gui.model.palettes import APPEARANCES
from gui.model.state import AppState
from gui.model.tracking import ACTIVE_PHASES, Phase
from gui.pages.protocol import Feature, Slots
from gui.shell.actions import all_actions, language_action, look_action, make_actions, menus_of, shown_on
from gui.shell.feature_set import FeatureSet
from gui.widgets.icons import icon
from gui.words import tr


class ActionSet:
    """All actions; the menus and bars show them.

    Attributes
    ----------
    by_name : dict of QAction
    menus : tuple
        The menus with what stands in them.
    switches : tuple of str
        The names of those that turn the switch of the app's settings that is called the same.
    """

    def __init__(self, owner: QWidget, features: Sequence[type[Feature]]) -> None:
        self._types = features
        self._slots: Slots = {}
        self.by_name = make_actions(owner, all_actions(features), self.do)
        self.menus = menus_of(features)
        self.switches = tuple(name for name in self.by_name if name in AppSettings.__dataclass_fields__)

    def connect(self, slots: Slots) -> None:
        """Say what they do; one that does nothing is a mistake, and so is something that no action does."""
        assert slots.keys() == self.by_name.keys(), f"no match: {sorted(slots.keys() ^ self.by_name.keys())}"
        self._slots = slots

    def do(self, name: str, *on: bool) -> None:
        """Do what an action does; a toggle is told whether it is to be on."""
        self._slots[name](*on)

    def show_state(self, old: AppState, new: AppState) -> None:
        """Show what makes sense on the page, and what can be done."""
        if new.page is not old.page:
            shown = shown_on(self._types, new.page.name)
            for name, action in self.by_name.items():
                action.setVisible(name in shown)
        self.by_name["recenter"].setEnabled(new.phase in ACTIVE_PHASES)
        self.by_name["pause"].setEnabled(not new.busy)
        if new.phase is not old.phase:
            self._show_pause(new)

    def show_choices(self, state: AppState, features: FeatureSet) -> None:
        """Show what is on, and whether there is something to take back on the page on show."""
        for name in self.switches:
            self.by_name[name].setChecked(getattr(state.app, name))
        self.by_name["mirror"].setChecked(state.mirrored)
        for name in APPEARANCES:
            self.by_name[look_action(name)].setChecked(name == state.app.appearance)
        for code in LANGUAGES:
            self.by_name[language_action(code)].setChecked(code == state.app.language)
        for spec in features.specs:
            self.by_name[spec.action.name].setChecked(spec is features.page.spec)
        changes = features.page.history.state
        self.by_name["undo"].setEnabled(changes.can_undo)
        self.by_name["redo"].setEnabled(changes.can_redo)

    def _show_pause(self, state: AppState) -> None:
        """Show whether the source would be held, would go on, or would begin."""
        running = state.phase is Phase.RUNNING or state.busy
        pause = self.by_name["pause"]
        pause.setIcon(icon("pause" if running else "play"))
        pause.setText(tr("&Pause") if running else tr("&Go on") if state.phase is Phase.PAUSED else tr("&Start"))
