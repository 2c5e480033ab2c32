"""The settings at the side, generated from the settings data classes in the pipeline's order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from gui.model.app_settings import value_at
from gui.model.page_spec import PageSpec
from gui.widgets import theme
from gui.widgets.editors import Editor, Hooks, make_editor
from gui.widgets.icons import icon
from tracker.settings import Group, describe, describe_groups, is_relevant


@dataclass(frozen=True, slots=True)
class PanelHooks:
    """Whom the panel tells: of a changed setting, of the end of a change, of a group to be restored."""

    changed: Callable[[str, object], object]
    finished: Callable[[], object]
    restore: Callable[[str], object]


class SettingsGroup(QWidget):
    """One stage's settings under a title that folds them away."""

    def __init__(self, name: str, group: Group, settings: object, hooks: PanelHooks) -> None:
        super().__init__()
        self.editors: dict[str, Editor] = {}
        self._declared = describe(type(settings))
        self._fold = QToolButton()
        self._fold.setText(group.title)
        self._fold.setProperty("kind", "fold")
        self._fold.setCheckable(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setToolTip(f"{group.help}\nClick to fold this group away or out.")
        self._fold.setAccessibleName(f"{group.title}, group of settings")
        self._fold.setIconSize(QSize(14, 14))
        self._fold.toggled.connect(self._show_body)
        self.restore_button = QToolButton()
        self.restore_button.setIcon(icon("restore", theme.DIM))
        self.restore_button.setProperty("kind", "small")
        self.restore_button.setToolTip(f"Restore the defaults of “{group.title}”")
        self.restore_button.setAccessibleName(f"Restore the defaults of {group.title}")
        self.restore_button.clicked.connect(lambda: hooks.restore(name))
        self._line = QFrame()
        self._line.setProperty("kind", "line")
        header = QHBoxLayout()
        header.addWidget(self._fold)
        header.addStretch(1)
        header.addWidget(self.restore_button)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(theme.SPACE // 2, 0, theme.SPACE // 2, theme.SPACE)
        body.setSpacing(theme.SPACE // 2)
        for field, declared in self._declared.items():
            path = f"{name}.{field}"
            editor_hooks = Hooks(partial(hooks.changed, path), hooks.finished)
            editor = make_editor(declared, getattr(settings, field), editor_hooks)
            editor.setObjectName(path)
            body.addWidget(editor)
            self.editors[field] = editor
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(self._line)
        layout.addLayout(header)
        layout.addWidget(self._body)
        self._fold.setChecked(True)

    def show_settings(self, old: object, new: object, defaults: object) -> None:
        """Bring the editors up to date; the restore button shows only where there is something to restore."""
        for field, editor in self.editors.items():
            if getattr(old, field) != getattr(new, field):
                editor.show_value(getattr(new, field))
            editor.setEnabled(is_relevant(self._declared[field], new))
            # Never hidden here: a slider that is drawn across its default would vanish under the hand.
            if getattr(new, field) != getattr(defaults, field):
                editor.setVisible(True)
        self.restore_button.setVisible(new != defaults)

    def show_expert(self, expert: bool, settings: object, defaults: object) -> None:
        """Show all editors, or the plain ones and those of settings that are not as usual."""
        for field, editor in self.editors.items():
            unusual = getattr(settings, field) != getattr(defaults, field)
            editor.setVisible(expert or unusual or self._declared[field].level == "plain")

    def set_first(self, first: bool) -> None:
        """The first group on show needs no line above it."""
        self._line.setVisible(not first)

    def fold(self, folded: bool) -> None:
        """Fold the group away, or out."""
        self._fold.setChecked(not folded)

    def _show_body(self, unfolded: bool) -> None:
        self._body.setVisible(unfolded)
        self._fold.setIcon(icon("down" if unfolded else "right", theme.DIM, theme.DIM))


class SettingsPanel(QFrame):
    """All groups, one below the other."""

    def __init__(self, settings: object, hooks: PanelHooks, expert: QAction) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAccessibleName("Settings")
        self.groups: dict[str, SettingsGroup] = {}
        self._shown = self._defaults = settings
        self._expert = expert
        self._page: PageSpec | None = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.SPACE, 0, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE // 2)
        for name, described in describe_groups(settings).items():
            group = SettingsGroup(name, described, getattr(settings, name), hooks)
            column.addWidget(group)
            self.groups[name] = group
        column.addStretch(1)
        self.heading = QLabel()
        self.heading.setProperty("kind", "heading")
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, 0)
        top.addWidget(self.heading, 1)
        top.addWidget(_expert_button(expert))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE // 2)
        layout.addLayout(top)
        layout.addWidget(area, 1)
        self.setMinimumWidth(272)
        expert.toggled.connect(self._show_expert)
        self._show_expert()

    def show_page(self, page: PageSpec) -> None:
        """Show the groups that matter on a page, of which there is one at least."""
        if page is self._page:
            return
        self._page = page
        self.heading.setText(page.panel_title)
        for name, group in self.groups.items():
            group.setVisible(name in page.groups)
            group.set_first(name == page.groups[0])
            group.fold(name in page.folded)
        self._show_expert()

    def show_settings(self, settings: object, defaults: object) -> None:
        """Bring all groups up to date."""
        for name, group in self.groups.items():
            group.show_settings(value_at(self._shown, name), value_at(settings, name), value_at(defaults, name))
        self._shown, self._defaults = settings, defaults

    def _show_expert(self) -> None:
        for name, group in self.groups.items():
            group.show_expert(self._expert.isChecked(), value_at(self._shown, name), value_at(self._defaults, name))


def _expert_button(expert: QAction) -> QToolButton:
    """A button for an action that can be switched on and off, with a word of its own."""
    button = QToolButton()
    button.setText("Expert")
    button.setProperty("kind", "segment")
    button.setCheckable(True)
    button.setChecked(expert.isChecked())
    button.setToolTip(expert.toolTip())
    button.setAccessibleName(expert.text().replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(expert.trigger)
    expert.toggled.connect(button.setChecked)
    return button
