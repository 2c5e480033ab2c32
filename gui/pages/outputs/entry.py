"""What the window shows of the page of outputs at first."""

from __future__ import annotations

from gui.model.page_spec import PageSpec
from gui.pages.outputs.actions import MENU, PAGE
from gui.pages.protocol import PageEntry, Rooms
from gui.words import later
from tracker.pipeline import Mode


class OutputsEntry(PageEntry):
    """What the window shows of the page of outputs at first."""

    spec = PageSpec(
        "outputs",
        later("Outputs"),
        later("Outputs: feed games, avatars, calls and scripts with what is known of your face"),
        "outputs",
        "Ctrl+7",
        Mode.FACE,
        later("Face tracking"),
        ("white_balance", "detector", "face", "people", "position", "smoothing"),
        ("white_balance", "detector", "people", "position"),
        ("steadiness", "precision", "holding_face"),
        ("show_readout", "show_points", "show_contour", "show_mesh", "show_eyes", "show_detector"),
        menu=MENU,
    )
    actions = PAGE
    place = f"{__package__}.page:OutputsPage"
    rooms = Rooms((290,), (420,))
