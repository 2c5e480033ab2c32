"""The few controls of a page that everybody understands, and what is drawn over the picture."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.model.app_settings import value_at
from gui.model.page_spec import PageSpec
from gui.model.plain_controls import CONTROLS, Composite, Control
from gui.model.search import matches
from gui.widgets import theme
from gui.widgets.editors import Hooks
from gui.widgets.plain_editors import DrawnSwitch, PlainKnob, PositionList, PositionSlider
from gui.widgets.settings_group import PanelHooks
from gui.words import tr
from tracker.settings import describe

PlainEditor = PositionSlider | PositionList | PlainKnob


class PlainPanel(QWidget):
    """All plain controls, of which those of the page are shown."""

    def __init__(self, settings: object, hooks: PanelHooks, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.editors: dict[str, PlainEditor] = {}
        self.switches: dict[str, DrawnSwitch] = {}
        self._settings, self._actions = settings, actions
        self._page: PageSpec | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.SPACE // 2, theme.SPACE // 2, theme.SPACE // 2, theme.SPACE)
        self._column.setSpacing(theme.SPACE)
        for control in CONTROLS.values():
            editor = _make(control, settings, hooks)
            editor.setObjectName(f"plain.{control.name}")
            self.editors[control.name] = editor
            self._column.addWidget(editor)
        self.drawn_title = QLabel(tr("Drawn over the picture"))
        self.drawn_title.setProperty("kind", "strong")
        self.drawn_title.setContentsMargins(0, theme.SPACE, 0, 0)
        self._column.addWidget(self.drawn_title)

    def show_page(self, page: PageSpec) -> None:
        """Show what belongs to a page, in its order."""
        self._page = page
        for place, name in enumerate(page.plain):
            self._column.insertWidget(place, self.editors[name])
        for name in page.drawn:
            if name not in self.switches:
                self.switches[name] = DrawnSwitch(self._actions[name])
        for name in page.drawn:
            self._column.addWidget(self.switches[name])
        self.show_found("")

    def in_order(self) -> list[QWidget]:
        """What is shown on the page, from top to bottom."""
        if self._page is None:
            return []
        return [*(self.editors[name] for name in self._page.plain), *(self.switches[n] for n in self._page.drawn)]

    def show_settings(self, settings: object) -> None:
        """Bring all up to date."""
        self._settings = settings
        for editor in self.editors.values():
            editor.show_settings(settings)

    def show_found(self, asked: str) -> bool:
        """Show what has the words that are asked for; says whether anything has."""
        if self._page is None:
            return False
        found = {n for n in self._page.plain if matches(asked, *_words(CONTROLS[n], self._settings))}
        drawn = {n for n in self._page.drawn if matches(asked, self._actions[n].text().replace("&", ""))}
        for name, editor in self.editors.items():
            editor.setVisible(name in found)
        for name, switch in self.switches.items():
            switch.setVisible(name in drawn)
        self.drawn_title.setVisible(bool(drawn))
        self.setVisible(bool(found or drawn))
        return bool(found or drawn)


def _make(control: Control, settings: object, hooks: PanelHooks) -> PlainEditor:
    if not isinstance(control, Composite):
        return PlainKnob(control, settings, Hooks(partial(hooks.changed, control.path), hooks.finished))
    make = PositionSlider if control.ends else PositionList
    editor = make(control, lambda place: hooks.several(control.positions[place].values, control.name), hooks.finished)
    editor.show_settings(settings)
    return editor


def _words(control: Control, settings: object) -> tuple[str, ...]:
    if isinstance(control, Composite):
        return tuple(map(tr, (control.label, control.help, *control.ends, *(p.word for p in control.positions))))
    group, _, field = control.path.partition(".")
    declared = describe(type(value_at(settings, group)))[field]
    return tuple(map(tr, (declared.label, declared.help, *control.ends, *getattr(declared, "labels", ()))))
