"""What the window shows of the workshop at first."""

from __future__ import annotations

from gui.model.action_spec import ActionSpec
from gui.model.page_spec import PageSpec
from gui.pages.protocol import PageEntry, Rooms
from gui.pages.workshop.menu import MENU
from gui.pages.workshop.specs import SPECS
from gui.words import later
from tracker.pipeline import Mode


class WorkshopEntry(PageEntry):
    """What the window shows of the workshop at first."""

    spec = PageSpec(
        "workshop",
        later("Workshop"),
        later("Workshop: annotate, build, look inside, and measure"),
        "workshop",
        "Ctrl+8",
        Mode.HEAD,
        menu=MENU,
    )
    actions = (
        *(spec.action for spec in SPECS),
        ActionSpec(
            "all_benches",
            later("&All tools"),
            later("Close the tool, and show the cards of all again"),
            ("Ctrl+Backspace",),
            "patches",
            menu=MENU,
            menu_order=10,
        ),
    )
    place = f"{__package__}.page:WorkshopPage"
    rooms = Rooms(beside=(380,))
