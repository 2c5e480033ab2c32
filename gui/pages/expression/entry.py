"""What the window shows of the page about what a face says at first."""

from __future__ import annotations

from gui.model.page_spec import PageSpec
from gui.model.state import AppState
from gui.model.tracking import DEMO, Phase
from gui.pages.expression.actions import ACTIONS, KEY_ROWS, MENU
from gui.pages.protocol import PageEntry, Rooms
from gui.words import later
from tracker.pipeline import Mode
from tracker.readings import Wanted


class ExpressionEntry(PageEntry):
    """What the window shows of the page about what a face says at first."""

    spec = PageSpec(
        "expression",
        later("Expression"),
        later("Expression: what your face says, as signals, expressions and gestures"),
        "expression",
        "Ctrl+5",
        Mode.FACE,
        later("Face tracking"),
        ("white_balance", "detector", "face", "people", "position", "smoothing", "expression", "gestures"),
        ("white_balance", "detector", "people", "position"),
        ("steadiness", "precision", "holding_face", "expression.smoothing", "expression.learn"),
        ("show_eyes", "show_points", "show_contour", "show_mesh", "show_detector", "show_truth", "show_signal_numbers"),
        reading=Wanted(signals=True, expressions=True, gaze=True, gestures=True),
        menu=MENU,
    )
    actions = ACTIONS
    key_rows = KEY_ROWS
    place = f"{__package__}.page:ExpressionPage"
    rooms = Rooms((150,), (290,))

    @classmethod
    def is_needed(cls, state: AppState) -> bool:
        # What is known of the user's own face goes to the tracker, whatever page is shown.
        is_user = state.live and state.source != DEMO and state.phase is Phase.RUNNING
        return is_user or bool(state.settings.expression.own)
