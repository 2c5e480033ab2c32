"""The settings at the side: a few for everybody, and below them, for those who ask, all of the tracker's, generated
from the settings data classes in the pipeline's order."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.model.app_settings import value_at
from gui.model.page_spec import PageSpec
from gui.model.plain_controls import changed_knobs
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.expert_button import expert_button
from gui.widgets.plain_panel import PlainPanel
from gui.widgets.scrolled import scrolled
from gui.widgets.search_field import SearchField
from gui.widgets.settings_group import PanelHooks, SettingsGroup
from gui.words import tr
from tracker.settings import describe_groups


class SettingsPanel(QFrame):
    """The plain controls, and all groups, one below the other."""

    def __init__(self, settings: object, hooks: PanelHooks, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAccessibleName(tr("Settings"))
        self.groups: dict[str, SettingsGroup] = {}
        self._shown = self._defaults = settings
        self._expert = actions["show_expert"]
        self._page: PageSpec | None = None
        self.plain = PlainPanel(settings, hooks, actions)
        self.search = SearchField(tr("Find a setting"), tr("Shows the settings whose names or help have these words"))
        self.nothing = QLabel(tr("No setting of this page has these words."))
        self.others = QLabel()
        for label in (self.nothing, self.others):
            label.setProperty("kind", "dim")
            label.setWordWrap(True)
        self.see_others = push_button(
            tr("Show them"), tr("Show the settings for experts"), self._expert.trigger, "link"
        )
        for name, described in describe_groups(settings).items():
            self.groups[name] = SettingsGroup(name, described, getattr(settings, name), hooks)
        self._expert_button = expert_button(self._expert)
        self._lay_out()
        self.setMinimumWidth(272)
        self._expert.toggled.connect(self._show_expert)
        self.search.textChanged.connect(self._show_found)

    def show_page(self, page: PageSpec) -> None:
        """Show what matters on a page, of which there is one group at least."""
        if page is self._page:
            return
        self._page = page
        self.heading.setText(tr(page.panel_title))
        self.plain.show_page(page)
        for name, group in self.groups.items():
            group.set_first(name == page.groups[0] and not page.plain)
            group.fold(name in page.folded)
        self.search.clear()
        self._show_expert()

    def show_settings(self, settings: object, defaults: object) -> None:
        """Bring all up to date."""
        for name, group in self.groups.items():
            group.show_settings(value_at(settings, name), value_at(defaults, name))
        self._shown, self._defaults = settings, defaults
        self.plain.show_settings(settings)
        self._show_others()

    def look_for(self) -> None:
        """Let the user type what to look for, among all settings."""
        if not self._expert.isChecked():
            self._expert.trigger()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.SPACE, 0, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE // 2)
        for widget in (self.plain, self.others, self.nothing, *self.groups.values()):
            column.addWidget(widget)
        column.insertWidget(2, self.see_others, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.heading = QLabel()
        self.heading.setProperty("kind", "heading")
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, 0)
        top.addWidget(self.heading, 1)
        top.addWidget(self._expert_button)
        look = QHBoxLayout()
        look.setContentsMargins(theme.SPACE + 4, 0, theme.SPACE + 4, 0)
        look.addWidget(self.search)
        area = scrolled(inside, takes_focus=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE // 2)
        layout.addLayout(top)
        layout.addLayout(look)
        layout.addWidget(area, 1)

    def _order_tabs(self) -> None:
        """Let Tab go down the panel as it looks now."""
        parts = (self._expert_button, self.search, *self.plain.in_order(), self.see_others, *self.groups.values())
        # Not what is inside the list that drops down from a box.
        inner = [w for part in parts for w in (part, *part.findChildren(QWidget)) if w.window() is self.window()]
        stops = [w for w in inner if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.focusProxy() is None]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _show_expert(self) -> None:
        self.search.setVisible(self._expert.isChecked())
        if not self._expert.isChecked():
            self.search.clear()
        self._show_found()
        self._order_tabs()

    def _show_found(self) -> None:
        """Show what has the words that are looked for; without any, all."""
        if self._page is None:
            return
        asked, found = self.search.text(), self.plain.show_found(self.search.text())
        for name, group in self.groups.items():
            shown = self._expert.isChecked() and name in self._page.groups and group.show_found(asked)
            group.setVisible(shown)
            found = found or shown
        self.nothing.setVisible(not found)
        self._show_others()

    def _show_others(self) -> None:
        """Say that something for experts is not as usual, where it cannot be seen."""
        count = 0
        if self._page is not None and not self._expert.isChecked():
            count = len(changed_knobs(self._shown, self._defaults, self._page.groups, self._page.plain))
        one, more = (
            tr("A setting for experts is not as usual."),
            tr("{count} settings for experts are not as usual.", count=count),
        )
        self.others.setText(one if count == 1 else more)
        self.others.setVisible(count > 0)
        self.see_others.setVisible(count > 0)
