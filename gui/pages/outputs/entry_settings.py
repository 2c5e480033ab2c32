"""The settings of one output: its target first, then how it sends; what is for experts is folded away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from gui.model.app_settings import value_at
from gui.widgets import theme
from gui.widgets.editors import Editor, Hooks, make_editor
from gui.widgets.icons import icon
from gui.words import tr
from tracker.outputs.profile import OutputEntry
from tracker.settings import Setting, describe, is_relevant

# What the filter of an output is, is for experts: that of the mapping comes before.
_GROUPS = {"target": "plain", "sending": "plain", "filter": "expert"}


class EntrySettings(QWidget):
    """Editors of all declared settings.

    Parameters
    ----------
    entry : OutputEntry
    changed : callable
        Told the path of a setting, such as ``"target.port"``, and its new value.
    finished : callable
        Told when a knob is let go.
    """

    def __init__(
        self, entry: OutputEntry, changed: Callable[[str, object], object], finished: Callable[[], object]
    ) -> None:
        super().__init__()
        self.editors: dict[str, Editor] = {}
        self._declared: dict[str, Setting] = {}
        plain, self.expert = QWidget(), QWidget()
        columns = {"plain": _column(plain), "expert": _column(self.expert)}
        for group, level in _GROUPS.items():
            settings = getattr(entry, group)
            for field, declared in describe(type(settings)).items():
                path = f"{group}.{field}"
                editor = make_editor(declared, getattr(settings, field), Hooks(partial(changed, path), finished))
                editor.setObjectName(path)
                self.editors[path], self._declared[path] = editor, declared
                columns["expert" if "expert" in (level, declared.level) else "plain"].addWidget(editor)
        self.fold = _fold(self._show_expert)
        self.fold.setVisible(columns["expert"].count() > 0)
        line = QFrame()
        line.setProperty("kind", "line")
        column = _column(self)
        for part in (line, plain, self.fold, self.expert):
            column.addWidget(part)
        self._show_expert(False)
        self.show_entry(entry)

    def show_entry(self, entry: OutputEntry) -> None:
        """Show what is set, without telling anyone, and what of it means something."""
        for path, editor in self.editors.items():
            group = path.partition(".")[0]
            relevant = is_relevant(self._declared[path], getattr(entry, group))
            editor.show_value(value_at(entry, path))
            editor.setEnabled(relevant)
            # Each kind of filter has knobs of its own.
            editor.setVisible(relevant or group != "filter")

    def _show_expert(self, shown: bool) -> None:
        self.expert.setVisible(shown)
        self.fold.setIcon(icon("down" if shown else "right", theme.DIM, theme.DIM))


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE // 2)
    return column


def _fold(on_toggle: Callable[[bool], object]) -> QToolButton:
    button = QToolButton()
    button.setText(tr("More settings"))
    button.setAccessibleName(tr("More settings"))
    button.setToolTip(tr("Settings that are seldom touched. Click to fold them away or out."))
    button.setProperty("kind", "fold")
    button.setCheckable(True)
    button.setIconSize(QSize(14, 14))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.toggled.connect(lambda on: on_toggle(on))
    return button
