"""The first start: what is seen here, in a sentence, and cards that lead to the three things most worth seeing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from gui.model.invitation import Invitation
from gui.model.state import AppState
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.card import Card
from gui.widgets.icons import icon
from gui.widgets.plain_ground import PlainGround
from gui.words import tr

_CLOSE_PX = 60


class Welcome(PlainGround):
    """A row below the picture: the sentence about the demo, and the cards.

    Parameters
    ----------
    invitations : sequence of Invitation
    on_accept : callable
        Told the invitation whose card was clicked.
    on_own : callable
        The user's own source is wanted: the camera or, where there is none, a clip.
    on_dismiss : callable
    """

    def __init__(
        self,
        invitations: Sequence[Invitation],
        on_accept: Callable[[Invitation], object],
        on_own: Callable[[], object],
        on_dismiss: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.sentence = QLabel()
        self.sentence.setProperty("kind", "dim")
        self.sentence.setWordWrap(True)
        self.own = push_button(" ", " ", on_own, "link")
        self.own.setObjectName("own_source")
        self._invitations = tuple(invitations)
        self.cards = tuple(Card(tr(one.title), one.icon, "", partial(on_accept, one)) for one in invitations)
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE // 2, 0, 0, 0)
        top.addWidget(self.sentence)
        top.addWidget(self.own)
        top.addStretch(1)
        top.addWidget(_close_button(on_dismiss))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        for card in self.cards:
            row.addWidget(card, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE // 2, 0, theme.SPACE // 2)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(top)
        layout.addLayout(row)
        self._offer(has_camera=False)

    def show_state(self, old: AppState, new: AppState) -> None:
        """Come and go, and offer what there is."""
        if bool(new.cameras) != bool(old.cameras):
            self._offer(has_camera=bool(new.cameras))
        if new.tells_demo != old.tells_demo or not self.sentence.text():
            demo = tr("This is a demo: a portrait, moved by the program, and tracked live.")
            self.sentence.setText(demo if new.tells_demo else tr("Three things to begin with:"))
            self._make_room()
        self.own.setVisible(new.tells_demo)
        self.setVisible(new.welcome)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        self._make_room()

    def _make_room(self) -> None:
        # Else a sentence that may be wrapped is, however much room there is.
        room_px = self.width() - self.own.sizeHint().width() - _CLOSE_PX
        needed_px = self.sentence.fontMetrics().horizontalAdvance(self.sentence.text()) + 2
        self.sentence.setMinimumWidth(max(0, min(room_px, needed_px)))

    def fold(self, folded: bool) -> None:
        """Make do with less room."""
        for card in self.cards:
            card.fold(folded)

    def _offer(self, *, has_camera: bool) -> None:
        text = tr("Use my camera") if has_camera else tr("Open a clip…")
        tip = tr("Track your own head with the first camera") if has_camera else tr("Track a head in a film of yours")
        self.own.setText(text)
        self.own.setToolTip(tip)
        self.own.setAccessibleName(text)
        self.own.setAccessibleDescription(tip)
        for card, invitation in zip(self.cards, self._invitations, strict=True):
            card.say(tr(invitation.words(has_camera=has_camera)))


def _close_button(on_click: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon("close", theme.DIM))
    button.setProperty("kind", "small")
    button.setToolTip(tr("Close the welcome; Help has it again"))
    button.setAccessibleName(tr("Close the welcome"))
    button.clicked.connect(lambda: on_click())
    return button
