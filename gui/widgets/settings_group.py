"""One stage's settings under a title that folds them away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.model.search import matches
from gui.widgets import theme
from gui.widgets.editors import Editor, Hooks, make_editor
from gui.widgets.icons import icon
from gui.words import tr
from tracker.settings import Group, describe, is_relevant


@dataclass(frozen=True, slots=True)
class PanelHooks:
    """Whom the panel tells: of a changed setting, of the end of a change, of a group to be restored, and of several
    settings that were changed together, by one name."""

    changed: Callable[[str, object], object]
    finished: Callable[[], object]
    restore: Callable[[str], object]
    several: Callable[[Mapping[str, object], str], object]


class SettingsGroup(QWidget):
    """One stage's settings under a title that folds them away. The editors are made when they are first asked for."""

    def __init__(self, name: str, group: Group, settings: object, hooks: PanelHooks) -> None:
        super().__init__()
        self._name, self._settings, self._hooks = name, settings, hooks
        self._editors: dict[str, Editor] = {}
        self._group = group
        self._declared = describe(type(settings))
        self._fold = QToolButton()
        self._fold.setText(tr(group.title))
        self._fold.setProperty("kind", "fold")
        self._fold.setCheckable(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setToolTip(f"{tr(group.help)}\n{tr('Click to fold this group away or out.')}")
        self._fold.setAccessibleName(tr("{title}, group of settings", title=tr(group.title)))
        self._fold.setIconSize(QSize(14, 14))
        self._fold.toggled.connect(self._show_body)
        self.restore_button = QToolButton()
        self.restore_button.setIcon(icon("restore", theme.DIM))
        self.restore_button.setProperty("kind", "small")
        self.restore_button.setToolTip(tr("Restore the defaults of “{title}”", title=tr(group.title)))
        self.restore_button.setAccessibleName(tr("Restore the defaults of {title}", title=tr(group.title)))
        self.restore_button.clicked.connect(lambda: hooks.restore(name))
        self._line = QFrame()
        self._line.setProperty("kind", "line")
        header = QHBoxLayout()
        header.addWidget(self._fold)
        header.addStretch(1)
        header.addWidget(self.restore_button)
        self._body = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(self._line)
        layout.addLayout(header)
        layout.addWidget(self._body)
        self._fold.setChecked(True)

    @property
    def editors(self) -> dict[str, Editor]:
        """By the names of the settings."""
        if not self._editors:
            self._make_editors()
        return self._editors

    def show_settings(self, new: object, defaults: object) -> None:
        """Bring the editors up to date; the restore button shows only where there is something to restore."""
        old, self._settings = self._settings, new
        for field, editor in self._editors.items():
            if getattr(old, field) != getattr(new, field):
                editor.show_value(getattr(new, field))
            editor.setEnabled(is_relevant(self._declared[field], new))
        self.restore_button.setVisible(new != defaults)

    def show_found(self, asked: str) -> bool:
        """Show the editors whose words have what is asked for, all if it is the group's; says whether there are any."""
        whole = matches(asked, tr(self._group.title), tr(self._group.help))
        found = False
        for field, editor in self.editors.items():
            declared = self._declared[field]
            shown = whole or matches(asked, tr(declared.label), tr(declared.help), *map(tr, _options(declared)))
            editor.setVisible(shown)
            found = found or shown
        # What was found is seen even where the group is folded.
        self._show_body(found and (bool(asked) or self._fold.isChecked()))
        return found

    def set_first(self, first: bool) -> None:
        """The first group on show needs no line above it."""
        self._line.setVisible(not first)

    def fold(self, folded: bool) -> None:
        """Fold the group away, or out."""
        self._fold.setChecked(not folded)

    def _make_editors(self) -> None:
        body = QVBoxLayout(self._body)
        body.setContentsMargins(theme.SPACE // 2, 0, theme.SPACE // 2, theme.SPACE)
        body.setSpacing(theme.SPACE // 2)
        for field, declared in self._declared.items():
            path = f"{self._name}.{field}"
            hooks = Hooks(partial(self._hooks.changed, path), self._hooks.finished)
            editor = make_editor(declared, getattr(self._settings, field), hooks)
            editor.setObjectName(path)
            editor.setEnabled(is_relevant(declared, self._settings))
            body.addWidget(editor)
            self._editors[field] = editor

    def _show_body(self, unfolded: bool) -> None:
        self._body.setVisible(unfolded)
        self._fold.setIcon(icon("down" if unfolded else "right", theme.DIM, theme.DIM))


def _options(declared: object) -> tuple[str, ...]:
    return getattr(declared, "labels", ())
