"""What the window shows of the effects page at first."""

from __future__ import annotations

from gui.model.invitation import Invitation
from gui.model.page_spec import PageSpec
from gui.pages.effects.actions import ACTIONS, MENU
from gui.pages.effects.kinds import kind_action
from gui.pages.protocol import PageEntry, Rooms
from gui.words import later
from tracker.pipeline import Mode


class EffectsEntry(PageEntry):
    """What the window shows of the effects page at first."""

    spec = PageSpec(
        "effects",
        "Effects",
        "Effects: another face, a mask, a bent face or a caricature, live",
        "effects",
        "Ctrl+4",
        Mode.FACE,
        menu=MENU,
    )
    actions = ACTIONS
    invitation = Invitation(
        later("Try a mask"),
        later("A painted face that moves with the one in the picture. There are more, and your own photos."),
        "mask",
        then=(kind_action("mask"),),
    )
    place = f"{__package__}.page:EffectsPage"
    rooms = Rooms((150,), panel=True)
