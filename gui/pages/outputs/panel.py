"""What stands beside the picture: the choice of profile, and a card for each of its outputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PyQt6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.pages.outputs.actions import PROFILE
from gui.pages.outputs.book import ProfileBook
from gui.pages.outputs.card import CardHooks, OutputCard
from gui.pages.outputs.views import CardView
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import CalmList
from gui.widgets.empty_state import EmptyState
from gui.widgets.icons import icon
from gui.widgets.scrolled import scrolled
from gui.words import tr
from tracker.outputs.profile import Profile

_LEAST_PX = 336
_SETTLED_MS = 500
_SIGN, _ICON = QSize(56, 56), QSize(18, 18)


class OutputsPanel(QFrame):
    """The panel.

    Parameters
    ----------
    actions : mapping of str to QAction
    hooks : CardHooks
        What the cards ask for.
    choose : callable
        Told the name of a profile that is to be used.
    """

    def __init__(self, actions: Mapping[str, QAction], hooks: CardHooks, choose: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("inside")
        self.setAccessibleName(tr("Outputs"))
        self._actions, self._hooks = actions, hooks
        self.cards: dict[str, OutputCard] = {}
        self.profiles = CalmList()
        self.profiles.setAccessibleName(tr("Profile"))
        self.profiles.setToolTip(tr("Which outputs there are, and how each sends; it can be changed at any time"))
        self.profiles.setSizeAdjustPolicy(CalmList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.profiles.setMinimumContentsLength(8)
        self.profiles.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.profiles.activated.connect(lambda place: choose(self.profiles.itemText(place)))
        self._pages = QStackedLayout()
        self._pages.addWidget(self._filled())
        self._pages.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, theme.SPACE // 2)
        column.setSpacing(theme.SPACE)
        column.addLayout(self._head())
        column.addLayout(self._pages, 1)
        self.setMinimumWidth(_LEAST_PX)
        # Where a new card is, is known once all have found their places.
        self._revealed = ""
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._scroll)
        if (bar := self._area.verticalScrollBar()) is not None:
            bar.rangeChanged.connect(self._scroll)

    def show_book(self, book: ProfileBook, profile: Profile) -> None:
        """Show which profiles there are, and the outputs of the one in use."""
        with QSignalBlocker(self.profiles):
            if book.names != tuple(self.profiles.itemText(place) for place in range(self.profiles.count())):
                self.profiles.clear()
                self.profiles.addItems(book.names)
            self.profiles.setCurrentText(profile.name)
        names = [entry.name for entry in profile.outputs]
        kinds = [entry.kind for entry in profile.outputs]
        if names != list(self.cards) or kinds != [card.entry.kind for card in self.cards.values()]:
            self._deal(profile)
        for entry in profile.outputs:
            self.cards[entry.name].show_entry(entry)
        self._pages.setCurrentIndex(0 if names else 1)
        # Where there is nothing else, the button stands in the middle.
        self.add.setVisible(bool(names))

    def show_views(self, views: Sequence[CardView]) -> None:
        """Show how all are doing."""
        for view in views:
            if view.name in self.cards:
                self.cards[view.name].show_view(view)

    def reveal(self, name: str) -> None:
        """Bring a card into view, with its settings open and those of the others folded away."""
        for card in self.cards.values():
            card.fold_out("settings" if card.entry.name == name else "")
        self.cards[name].switch.setFocus(Qt.FocusReason.OtherFocusReason)
        self._revealed = name
        self._settled.start()

    def _scroll(self) -> None:
        if self._revealed in self.cards:
            self._area.ensureWidgetVisible(self.cards[self._revealed])
        if not self._settled.isActive():
            self._revealed = ""

    def _deal(self, profile: Profile) -> None:
        """Have a card for each output; those that stay are moved, and keep what is folded out."""
        before, self.cards = self.cards, {}
        gone: list[OutputCard] = []
        for place, entry in enumerate(profile.outputs):
            card = before.pop(entry.name, None)
            if card is None or card.entry.kind is not entry.kind:
                gone += [card] if card is not None else []
                card = OutputCard(entry, self._hooks)
            self.cards[entry.name] = card
            self._column.insertWidget(place, card)
        for card in (*gone, *before.values()):
            card.hide()
            card.deleteLater()

    def _head(self) -> QVBoxLayout:
        title = QLabel(tr("Outputs"))
        title.setProperty("kind", "heading")
        add = self._actions["add_output"]
        self.add = push_button(tr("Add output…"), add.toolTip(), add.trigger, "primary")
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE + 4, 0, theme.SPACE + 4, 0)
        top.addWidget(title, 1)
        top.addWidget(self.add)
        self.pause = QToolButton()
        self.pause.setDefaultAction(self._actions["pause_outputs"])
        self.pause.setProperty("kind", "small")
        self.menu_button = QToolButton()
        self.menu_button.setIcon(icon("menu"))
        self.menu_button.setProperty("kind", "small")
        self.menu_button.setAccessibleName(tr("What can be done with profiles"))
        self.menu_button.setToolTip(tr("New, duplicate, rename, import, export or delete a profile"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.menu_button)
        menu.addActions([self._actions[spec.name] for spec in PROFILE])
        self.menu_button.setMenu(menu)
        for button in (self.pause, self.menu_button):
            button.setIconSize(_ICON)
        for button, name in ((self.pause, tr("Pause outputs")), (self.menu_button, "")):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if name:
                button.setAccessibleName(name)
        label = QLabel(tr("Profile"))
        label.setProperty("kind", "dim")
        label.setBuddy(self.profiles)
        line = QHBoxLayout()
        line.setContentsMargins(theme.SPACE + 4, 0, theme.SPACE + 4, 0)
        for part in (label, self.profiles, self.menu_button, self.pause):
            line.addWidget(part)
        head = QVBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addLayout(top)
        head.addLayout(line)
        return head

    def _filled(self) -> QWidget:
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(theme.SPACE + 4, 0, theme.SPACE + 4, theme.SPACE)
        self._column.setSpacing(theme.SPACE)
        honest = QLabel(tr("Nothing leaves this machine until you switch an output on."))
        honest.setProperty("kind", "caption")
        honest.setWordWrap(True)
        self._column.addWidget(honest)
        self._column.addStretch(1)
        self._area = scrolled(self._inside, takes_focus=False)
        return self._area

    def _empty(self) -> QWidget:
        add = self._actions["add_output"]
        text = tr(
            "An output sends what is known of your head and face to another program: a game, an avatar, a call. "
            "Nothing leaves this machine until you switch one on. "
            "Any number of them can be on at once, on every page of this window."
        )
        button = push_button(tr("Add output…"), add.toolTip(), add.trigger, "primary")
        return scrolled(EmptyState("outputs", tr("No outputs yet"), text, [button]), takes_focus=False)
