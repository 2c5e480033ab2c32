"""What can be set of the chosen effect, at the side of the picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.model.app_settings import value_at
from gui.pages.effects.effects_state import EffectsState
from gui.pages.effects.kinds import KINDS
from gui.pages.effects.settings import EffectsPageSettings
from gui.pages.effects.tiles import title_of
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import Editor, Hooks, make_editor
from gui.widgets.expert_button import expert_button
from gui.widgets.scrolled import scrolled
from gui.words import tr
from tracker.effects.settings import ComponentSettings, EffectSettings
from tracker.settings import Setting, describe, is_relevant

# What is not chosen in the gallery, in the order in which it stands there.
_KNOBS = {name: setting for name, setting in describe(EffectSettings).items() if name not in ("kind", "preset")}
# Titles within the panel stand clear of what is written below them.
_TITLE_PX = 24
_MASK_ACTIONS = ("correct_points", "rename_mask", "remove_mask")


@dataclass(frozen=True, slots=True)
class PanelHooks:
    """Whom the panel tells: of a changed setting, of the end of a change, of components to be set back."""

    changed: Callable[[str, object], object]
    finished: Callable[[], object]
    reset_components: Callable[[], object]


class EffectsPanel(QFrame):
    """The knobs of the chosen kind of effect, and what can be done with the chosen mask."""

    def __init__(self, actions: Mapping[str, QAction], hooks: PanelHooks) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAccessibleName(tr("Settings of the effect"))
        self._hooks = hooks
        self.editors: dict[str, Editor] = {}
        self._expert = actions["show_expert"]
        self._state = EffectsState()
        self._expert.toggled.connect(lambda: self._show_kind())
        self.heading = QLabel()
        self.heading.setProperty("kind", "heading")
        self.hint = _dim("")
        self.mask_group = _MaskGroup(actions)
        self.components = _group(tr("Components of the shape"))
        self.reset = push_button(
            tr("Reset"), tr("Set all components back to 0: the face as the preset bends it"), self._reset
        )
        self.speed = QLabel()
        self.speed.setProperty("kind", "caption")
        self.speed.setFont(theme.tabular(self.speed.font()))
        self.speed.setAccessibleName(tr("Time the effect takes"))
        self.speed.setToolTip(
            tr("How long the effect takes for one picture, on average; finding the face comes on top.")
        )
        column = QVBoxLayout()
        column.setContentsMargins(theme.SPACE + 4, theme.SPACE + 4, theme.SPACE + 4, theme.SPACE)
        column.setSpacing(theme.SPACE)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(expert_button(self._expert))
        column.addLayout(top)
        column.addWidget(self.hint)
        for name, declared in _KNOBS.items():
            column.addWidget(self._editor(f"effect.{name}", declared))
        column.addWidget(self.speed)
        column.addWidget(self.mask_group)
        self._fill_components()
        column.addWidget(self.components)
        column.addWidget(_line())
        column.addWidget(self._editor("picture", describe(EffectsPageSettings)["picture"]))
        self.keep = _dim(
            tr("S saves a picture of what you see, V a film. A note in the file says that it has an effect.")
        )
        column.addWidget(self.keep)
        column.addStretch(1)
        self._put_into_scroll_area(column)
        self.setMinimumWidth(272)

    def show_state(self, old: EffectsState, new: EffectsState) -> None:
        """Bring everything up to date."""
        effect = new.page.effect
        for path, editor in self.editors.items():
            editor.show_value(value_at(new.page, path))
        self._state = new
        self._show_kind()
        self.heading.setText(tr(KINDS[effect.kind].title) if effect.kind != "none" else tr("Effects"))
        self.hint.setText(tr(KINDS[effect.kind].hint))
        self.reset.setEnabled(effect.components != ComponentSettings())
        self.mask_group.show_state(new)

    def _show_kind(self) -> None:
        """Show the knobs that mean something now; those for experts where they are asked for, or are not as usual."""
        effect, usual = self._state.page.effect, EffectSettings()
        for name, declared in _KNOBS.items():
            asked = self._expert.isChecked() or declared.level == "plain"
            wanted = asked or getattr(effect, name) != getattr(usual, name)
            self.editors[f"effect.{name}"].setVisible(wanted and is_relevant(declared, effect))
        changed = effect.components != ComponentSettings()
        self.components.setVisible(effect.kind == "deform" and (self._expert.isChecked() or changed))
        self._show_or_hide_speed()

    def show_speed(self, milliseconds: float | None) -> None:
        """How long the effect takes for a picture; None while nothing is drawn."""
        text = "" if milliseconds is None else tr("{time} ms a picture", time=f"{milliseconds:.1f}")
        if text != self.speed.text():
            self.speed.setText(text)
            self._show_or_hide_speed()

    def _show_or_hide_speed(self) -> None:
        self.speed.setVisible(self._expert.isChecked() and bool(self.speed.text()))

    def _fill_components(self) -> None:
        layout = self.components.layout()
        assert layout is not None
        about = tr("Further changes, the most telling first, in standard deviations between people (σ).")
        layout.addWidget(_dim(about))
        for name, declared in describe(ComponentSettings).items():
            layout.addWidget(self._editor(f"effect.components.{name}", declared))
        layout.addWidget(self.reset)

    def _editor(self, path: str, declared: Setting) -> Editor:
        hooks = Hooks(partial(self._hooks.changed, path), self._hooks.finished)
        usual = value_at(EffectsPageSettings(), path)
        editor = make_editor(declared, usual, hooks)
        editor.setObjectName(path)
        self.editors[path] = editor
        return editor

    def _reset(self) -> None:
        self._hooks.reset_components()

    def _put_into_scroll_area(self, column: QVBoxLayout) -> None:
        inside = QWidget()
        inside.setLayout(column)
        area = scrolled(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE // 2)
        layout.addWidget(area)


class _MaskGroup(QWidget):
    """The chosen mask: what it is called, where it comes from, and what can be done with it."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._actions = actions
        self.title = QLabel()
        self.title.setProperty("kind", "strong")
        self.title.setMinimumHeight(_TITLE_PX)
        # A long name is cut off rather than making the panel wider.
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.about = _dim("")
        self.buttons = {name: _tool(actions[name]) for name in _MASK_ACTIONS}
        buttons = QGridLayout()
        buttons.setSpacing(2)
        buttons.setColumnStretch(2, 1)
        for place, button in enumerate(self.buttons.values()):
            # The first, which every mask has, fills a row of its own.
            row, column = (0, 0) if place == 0 else (1, place - 1)
            buttons.addWidget(button, row, column, 1, 3 if place == 0 else 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(_line())
        layout.addSpacing(theme.SPACE // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addLayout(buttons)

    def show_state(self, state: EffectsState) -> None:
        """Show the mask in use, if one is."""
        entry = state.chosen_mask
        self._actions["correct_points"].setEnabled(entry is not None)
        for name in ("rename_mask", "remove_mask"):
            self._actions[name].setEnabled(entry is not None and entry.own)
            self.buttons[name].setVisible(entry is not None and entry.own)
        self.setVisible(entry is not None)
        if entry is not None:
            self.title.setText(title_of(entry))
            self.title.setToolTip(title_of(entry))
            shipped = tr("Comes with the program; corrected, it becomes a copy of yours.")
            self.about.setText(tr("Your own mask.") if entry.own else shipped)


def _tool(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().replace("&", ""))
    button.setProperty("kind", "quiet")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _group(title: str) -> QWidget:
    """A group under a line and a title."""
    group = QWidget()
    layout = QVBoxLayout(group)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.SPACE // 2)
    heading = QLabel(title)
    heading.setProperty("kind", "strong")
    heading.setMinimumHeight(_TITLE_PX)
    layout.addWidget(_line())
    layout.addWidget(heading)
    return group


def _dim(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "dim")
    label.setWordWrap(True)
    return label


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "line")
    return line
