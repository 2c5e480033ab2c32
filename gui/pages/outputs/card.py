"""One output as a card: what it is, how it is doing, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PyQt6.QtCore import QSignalBlocker, QSize, Qt
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout

from gui.pages.outputs.entry_settings import EntrySettings
from gui.pages.outputs.kind_tile import KindTile
from gui.pages.outputs.state_dot import StateDot
from gui.pages.outputs.views import CardView
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import ToggleSwitch
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.icons import icon
from gui.words import tr
from tracker.outputs.profile import OutputEntry

_TILE_PX = 40
_HELP, _SETTINGS = "help", "settings"


@dataclass(frozen=True, slots=True)
class CardHooks:
    """What cards ask for, each of the output of a name."""

    switch: Callable[[str, bool], object]
    test: Callable[[str], object]
    set: Callable[[str, str, object], object]
    seal: Callable[[], object]
    rename: Callable[[str], object]
    duplicate: Callable[[str], object]
    move: Callable[[str, int], object]
    remove: Callable[[str], object]


class OutputCard(QFrame):
    """The card; ``open`` says which of its two folds is open: ``"settings"``, ``"help"`` or neither, ''."""

    def __init__(self, entry: OutputEntry, hooks: CardHooks) -> None:
        super().__init__()
        self.setObjectName("card")
        self.entry, self._hooks, self.open = entry, hooks, ""
        self._view: CardView | None = None
        self.settings: EntrySettings | None = None
        self.tile = KindTile(entry.kind, _TILE_PX)
        self.name = ElidedLabel()
        self.name.setProperty("kind", "strong")
        self.about = ElidedLabel()
        self.about.setProperty("kind", "caption")
        self.switch = ToggleSwitch()
        self.dot = StateDot()
        self.state, self.numbers = QLabel(), QLabel()
        self.numbers.setProperty("kind", "dim")
        self.numbers.setFont(theme.tabular(self.numbers.font()))
        self.detail, self.before, self.help = _wrapped(), _wrapped(), _wrapped()
        self._make_buttons()
        self._lay_out()
        self.switch.toggled.connect(lambda on: hooks.switch(self.entry.name, on))
        self.show_entry(entry)

    def show_entry(self, entry: OutputEntry) -> None:
        """Show what is set."""
        self.entry = entry
        kind = entry.kind
        self.setAccessibleName(tr("Output {name}", name=entry.name))
        self.name.setText(entry.name)
        self.help.setText(tr(kind.help))
        self.switch.setAccessibleName(tr("Send to {name}", name=entry.name))
        self.switch.setToolTip(tr("On: what is known of your face goes there. Off: nothing leaves this machine."))
        for button, words in (
            (self.test, tr("Test {name}", name=entry.name)),
            (self.settings_button, tr("Settings of {name}", name=entry.name)),
            (self.help_button, tr("How to set up what receives {name}", name=entry.name)),
            (self.more, tr("More about {name}", name=entry.name)),
        ):
            button.setAccessibleName(words)
        with QSignalBlocker(self.switch):
            self.switch.setChecked(entry.on)
        if self.settings is not None:
            self.settings.show_entry(entry)

    def show_view(self, view: CardView) -> None:
        """Show how it is doing; what is shown already is left alone, so that nothing moves."""
        if view == self._view:
            return
        self._view = view
        self.tile.set_lit(view.on)
        self.dot.show_role(view.role)
        feeds = tr(view.kind.feeds)
        about = tr("{target} · {feeds}", target=view.target, feeds=feeds) if view.target else feeds
        for label, words in (
            (self.about, about),
            (self.state, view.state),
            (self.numbers, "   ".join(part for part in (view.rate, view.delay) if part)),
            (self.detail, view.detail),
            (self.before, tr("Before: {error}", error=view.last_error) if view.last_error else ""),
        ):
            if words != label.text():
                label.setText(words)
        stands_against = view.role == "WARN"
        if bool(self.detail.property("kind")) is stands_against:
            # What is dim and what is not is known to the style only when it is asked anew.
            self.detail.setProperty("kind", "" if stands_against else "dim")
            self.detail.setStyleSheet(self.detail.styleSheet())
        self.detail.setVisible(bool(view.detail))
        self.before.setVisible(bool(view.last_error))
        self.test.setEnabled(view.on and not view.testing)
        self.test.setText(tr("Testing…") if view.testing else tr("Test"))

    def fold_out(self, part: str) -> None:
        """Open one fold, or with '' close both."""
        self.open = part
        if part == _SETTINGS and self.settings is None:
            self.settings = EntrySettings(self.entry, self._set, self._hooks.seal)
            self._column.addWidget(self.settings)
        if self.settings is not None:
            self.settings.setVisible(part == _SETTINGS)
        self.help.setVisible(part == _HELP)
        self.settings_button.setChecked(part == _SETTINGS)
        self.help_button.setChecked(part == _HELP)

    def _set(self, path: str, value: object) -> None:
        self._hooks.set(self.entry.name, path, value)

    def _make_buttons(self) -> None:
        self.test: QPushButton = push_button(
            tr("Test"),
            tr(
                "Send a known motion in place of your face for six seconds: a head turns left, looks up, leans right, "
                "comes nearer, winks with its left eye and opens its mouth. Switch the output on first"
            ),
            lambda: self._hooks.test(self.entry.name),
            "link",
        )
        self.settings_button = _fold_button(
            tr("Settings"), tr("Where it sends to, how often, and which way round"), partial(self._toggle, _SETTINGS)
        )
        self.help_button = _fold_button(
            tr("Help"), tr("What is to be set in the program that receives"), partial(self._toggle, _HELP)
        )
        self.more = QToolButton()
        self.more.setIcon(icon("menu", theme.DIM))
        self.more.setIconSize(QSize(18, 18))
        self.more.setProperty("kind", "small")
        self.more.setToolTip(tr("Rename, duplicate, move or remove this output"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        hooks = self._hooks
        for words, sign, act in (
            (tr("Rename…"), "rename", lambda: hooks.rename(self.entry.name)),
            (tr("Duplicate"), "add-picture", lambda: hooks.duplicate(self.entry.name)),
            (tr("Move up"), "up", lambda: hooks.move(self.entry.name, -1)),
            (tr("Move down"), "down", lambda: hooks.move(self.entry.name, 1)),
            (tr("Remove"), "remove", lambda: hooks.remove(self.entry.name)),
        ):
            if (action := self.menu.addAction(icon(sign), words)) is not None:
                action.triggered.connect(lambda checked=False, act=act: act())
        self.more.setMenu(self.menu)

    def _toggle(self, part: str) -> None:
        self.fold_out("" if self.open == part else part)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.name)
        titles.addWidget(self.about)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE + 4)
        top.addWidget(self.tile)
        top.addLayout(titles, 1)
        top.addWidget(self.switch)
        doing = QHBoxLayout()
        doing.setSpacing(theme.SPACE)
        doing.addWidget(self.dot)
        doing.addWidget(self.state)
        doing.addStretch(1)
        doing.addWidget(self.numbers)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self.test, self.settings_button, self.help_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.SPACE + 4, theme.SPACE + 4, theme.SPACE + 4, theme.SPACE)
        self._column.setSpacing(theme.SPACE - 2)
        self._column.addLayout(top)
        self._column.addLayout(doing)
        self._column.addWidget(self.detail)
        self._column.addWidget(self.before)
        self._column.addLayout(buttons)
        self._column.addWidget(self.help)
        self.before.setProperty("kind", "caption")
        self.detail.setProperty("kind", "dim")
        self.help.setProperty("kind", "dim")
        self.help.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.detail, self.before, self.help):
            label.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def _wrapped() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    # A host, or what another program says, may be a word without end, or look like a web page.
    label.setMinimumWidth(1)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _fold_button(words: str, tip: str, on_click: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setProperty("kind", "segment")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setIconSize(QSize(14, 14))
    button.clicked.connect(lambda: on_click())
    return button
