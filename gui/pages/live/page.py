"""The two pages with the live picture: the head by its colours, and the face by its points."""

from __future__ import annotations

from gui.model.invitation import Invitation
from gui.model.notices import HOW_TO_FOLLOW, Thing
from gui.model.page_spec import PageSpec
from gui.model.state import AppState
from gui.pages.live.actions import FACE_ACTIONS, HEAD_ACTIONS
from gui.pages.live.inside_panel import InsidePanel
from gui.pages.live.plots import PlotPanel
from gui.pages.protocol import Host, Page, Part, Slots
from gui.widgets.face_overlays import FaceChoice
from gui.widgets.overlays import OverlayChoice
from gui.widgets.rubber_band import RubberBand
from gui.words import later
from tracker.pipeline import Mode
from tracker.types import Box, Frame, TrackResult

# The side of the square in the middle, as a share of the picture's shorter side.
_MIDDLE_SHARE = 0.2


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
        plain=("steadiness", "search", "holding_head", "position.start_distance_cm"),
        drawn=("show_head", "show_detector", "show_colours", "show_trail", "show_truth"),
        colours_for=("show_colours",),
    )
    actions = HEAD_ACTIONS

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.band = RubberBand(host.live)
        self.band.drawn.connect(host.controller.follow)

    def slots(self) -> Slots:
        control = self.host.controller
        return {
            "follow_thing": lambda: control.notify(HOW_TO_FOLLOW),
            "follow_middle": self._follow_middle,
            "follow_faces": control.follow_faces,
        }

    def _follow_middle(self) -> None:
        if (frame := self.host.live.frame) is not None:
            height, width = frame.image.shape[:2]
            side = _MIDDLE_SHARE * min(width, height)
            self.host.controller.follow(Box(0.5 * (width - 1), 0.5 * (height - 1), side, side))

    def enter(self) -> None:
        super().enter()
        self.band.set_active(True)

    def leave(self) -> None:
        super().leave()
        self.band.set_active(False)

    def show_state(self, old: AppState, new: AppState) -> None:
        super().show_state(old, new)
        self.host.actions["follow_faces"].setEnabled(new.thing is not Thing.NONE)

    def overlays(self, state: AppState) -> OverlayChoice:
        app = state.app
        drawn = app.show_detector, app.show_head, app.show_colours, app.show_trail, app.show_truth
        return OverlayChoice(*drawn, readout=app.show_readout)


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
        ("steadiness", "precision", "face.point_weights", "people.followed", "holding_face"),
        ("show_points", "show_contour", "show_mesh", "show_detector", "show_numbers", "show_patches", "show_truth"),
        fit_view_for=("show_patches", "show_inside"),
    )
    actions = FACE_ACTIONS
    invitation = Invitation(
        later("See my face tracked"),
        later("Your camera, and every brow, eye and lip followed, point by point. Pictures stay on this computer."),
        "face",
        own_source=True,
        text_without_camera=later(
            "Open a clip with a face in it. A camera is offered here as soon as one is plugged in."
        ),
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.inside = InsidePanel(host.controller.choose_point)
        self.beside = (Part(self.inside, "show_inside"),)

    def overlays(self, state: AppState) -> OverlayChoice:
        app = state.app
        parts = app.show_points, app.show_mesh, app.show_contour, app.show_numbers, app.show_patches, app.show_truth
        chosen = state.point if app.show_inside else None
        face = FaceChoice(*parts, chosen)
        return OverlayChoice(app.show_detector, head=False, trail=False, face=face, readout=app.show_readout)

    def show_state(self, old: AppState, new: AppState) -> None:
        super().show_state(old, new)
        self.inside.show_state(old, new)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        super().show_frame(frame, result)
        self.inside.show_face(result.face)


def _make_plots(host: Host) -> PlotPanel:
    return PlotPanel(host.controller.recorder)
