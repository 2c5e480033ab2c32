"""What the window shows of the page of recordings at first."""

from __future__ import annotations

from gui.model.notices import Remedy
from gui.model.page_spec import PageSpec
from gui.model.state import AppState
from gui.pages.protocol import PageEntry, Rooms
from gui.pages.sessions.actions import MENU, PAGE
from gui.words import later
from tracker.pipeline import Mode


class SessionsEntry(PageEntry):
    """What the window shows of the page of recordings at first."""

    spec = PageSpec(
        "sessions",
        later("Sessions"),
        later("Sessions: record what is tracked, and play, mark and measure it"),
        "sessions",
        "Ctrl+6",
        Mode.FACE,
        menu=MENU,
    )
    actions = PAGE
    place = f"{__package__}.page:SessionsPage"
    rooms = Rooms((290,), (290,), panel=True)
    remedies = frozenset({Remedy.OPEN_RECORDING})

    @classmethod
    def is_needed(cls, state: AppState) -> bool:
        return state.session is not None
