"""The page about what a face says."""

from __future__ import annotations

from collections.abc import Mapping

from gui.model.invitation import Invitation
from gui.model.page_spec import PageSpec
from gui.model.state import AppState
from gui.pages.expression.actions import ACTIONS, MENU
from gui.pages.expression.choice import Choice
from gui.pages.expression.model import ExpressionModel
from gui.pages.expression.panel import SignalsPanel
from gui.pages.expression.time_line import TimeLine
from gui.pages.protocol import Host, Page, Part
from gui.widgets.face_overlays import FaceChoice
from gui.widgets.overlays import OverlayChoice
from gui.words import later
from tracker.pipeline import Mode
from tracker.readings import Grade, Wanted
from tracker.types import Frame, TrackResult

_REFRESH_S = 1 / 40


class ExpressionPage(Page):
    """Signals as bars, over time and on a drawn face; expressions; gestures."""

    spec = PageSpec(
        "expression",
        later("Expression"),
        later("Expression: what your face says, as signals, expressions and gestures"),
        "expression",
        "Ctrl+5",
        Mode.FACE,
        later("Face tracking"),
        ("white_balance", "detector", "face", "people", "position", "smoothing"),
        ("white_balance", "detector", "people", "position"),
        ("steadiness", "precision", "holding_face"),
        ("show_points", "show_contour", "show_mesh", "show_detector", "show_truth", "show_signal_numbers"),
        reading=Wanted(signals=True, expressions=True, gaze=True, gestures=True),
        menu=MENU,
    )
    actions = ACTIONS
    invitation = Invitation(
        later("See what a face says"),
        later("Smiles, blinks and raised brows as numbers, and a drawn face that does what yours does."),
        "expression",
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.model = ExpressionModel()
        self._choice = Choice(host.controller.state.app.signals_over_time.split())
        self._grades: Mapping[str, Grade] = {}
        self._drawn_s = 0.0
        self.panel_beside = SignalsPanel()
        self.over_time = TimeLine(self.model.history)
        self.panel_beside.bars.row_clicked.connect(self._toggle)
        self.panel_beside.bars.show_chosen(self._choice.colours)
        self.beside = (Part(self.panel_beside, "show_signals"),)
        self.views = (Part(self.over_time, "show_over_time"),)
        self._show_rows(host.controller.state)

    def overlays(self, state: AppState) -> OverlayChoice:
        app = state.app
        face = FaceChoice(app.show_points, app.show_mesh, app.show_contour, truth=app.show_truth)
        return OverlayChoice(app.show_detector, head=False, trail=False, face=face, readout=app.show_readout)

    def leave(self) -> None:
        self.model.forget()

    def show_state(self, old: AppState, new: AppState) -> None:
        if new.source != old.source or (new.phase is not old.phase and new.busy):
            self.model.forget()
        if new.app.show_expert is not old.app.show_expert:
            self._show_rows(new)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        super().show_frame(frame, result)
        self.model.take(result)

    def tick(self, now_s: float) -> None:
        if not self.is_shown or self.host.covered or now_s - self._drawn_s < _REFRESH_S:
            return
        self._drawn_s = now_s
        state = self.host.controller.state
        if self.panel_beside.isVisible():
            view = self.model.view(now_s)
            self.panel_beside.show_view(view, mirror=state.mirrored, numbers=state.app.show_signal_numbers)
        self.over_time.refresh(now_s, self._choice.colours)

    def _toggle(self, name: str) -> None:
        self._choice.toggle(name)
        self.panel_beside.bars.show_chosen(self._choice.colours)
        self.host.controller.set_app(signals_over_time=" ".join(self._choice.colours))

    def _show_rows(self, state: AppState) -> None:
        self.panel_beside.show_rows(self._grades, with_units=state.app.show_expert)
