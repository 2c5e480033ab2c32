"""The two pages with the live picture: the head by its colours, and the face by its points."""

from __future__ import annotations

from gui.model.page_spec import PageSpec
from gui.model.state import AppState
from gui.pages.live.actions import FACE_ACTIONS, HEAD_ACTIONS
from gui.pages.live.inside_panel import InsidePanel
from gui.pages.live.plots import PlotPanel
from gui.pages.protocol import Host, Page, Part
from gui.widgets.face_overlays import FaceChoice
from gui.widgets.overlays import OverlayChoice
from tracker.pipeline import Mode
from tracker.types import Frame, TrackResult


class LivePage(Page):
    """What both have in common: the plots, which are the same ones, and the truth."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.plots = host.part(_make_plots)
        self.views = (Part(self.plots, "show_plots"),)

    def enter(self) -> None:
        self.plots.show_mode(self.spec.mode)

    def show_state(self, old: AppState, new: AppState) -> None:
        self.host.actions["show_truth"].setEnabled(new.has_truth)

    def tick(self, now_s: float) -> None:
        if self.is_shown and not self.host.covered:
            self.plots.refresh(now_s)


class HeadPage(LivePage):
    """Where the head is."""

    spec = PageSpec(
        "head",
        "Head",
        "Head: where your head is, by its colours",
        "head",
        "Ctrl+1",
        Mode.HEAD,
        "Head tracking",
        ("white_balance", "detector", "camshift", "following", "position", "smoothing"),
        colours_for=("show_colours",),
    )
    actions = HEAD_ACTIONS

    def overlays(self, state: AppState) -> OverlayChoice:
        app = state.app
        return OverlayChoice(app.show_detector, app.show_head, app.show_colours, app.show_trail, app.show_truth)


class FacePage(LivePage):
    """The points of the face, and what happens inside a fit."""

    spec = PageSpec(
        "face",
        "Face",
        "Face: the brows, eyes, nose, lips and jaw, point by point",
        "face",
        "Ctrl+2",
        Mode.FACE,
        "Face tracking",
        ("white_balance", "detector", "face", "people", "position", "smoothing"),
        ("white_balance", "detector"),
        fit_view_for=("show_patches", "show_inside"),
    )
    actions = FACE_ACTIONS

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.inside = InsidePanel(host.controller.choose_point)
        self.beside = (Part(self.inside, "show_inside"),)

    def overlays(self, state: AppState) -> OverlayChoice:
        app = state.app
        parts = app.show_points, app.show_mesh, app.show_contour, app.show_numbers, app.show_patches, app.show_truth
        chosen = state.point if app.show_inside else None
        return OverlayChoice(app.show_detector, head=False, trail=False, truth=False, face=FaceChoice(*parts, chosen))

    def show_state(self, old: AppState, new: AppState) -> None:
        super().show_state(old, new)
        self.inside.show_state(old, new)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        super().show_frame(frame, result)
        self.inside.show_face(result.face)


def _make_plots(host: Host) -> PlotPanel:
    return PlotPanel(host.controller.recorder)
