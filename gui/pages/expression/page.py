"""The page about what a face says."""

from __future__ import annotations

from gui.model.notices import Level, Notice
from gui.model.other_points import OtherPoints
from gui.model.state import AppState
from gui.model.tracking import ACTIVE_PHASES, DEMO, Phase
from gui.pages.expression.choice import Choice
from gui.pages.expression.class_viewer import ClassViewer
from gui.pages.expression.entry import ExpressionEntry
from gui.pages.expression.gaze_side import GazeSide
from gui.pages.expression.model import ExpressionModel
from gui.pages.expression.own_dialog import OwnDialog
from gui.pages.expression.own_model import FILE as OWN_FILE
from gui.pages.expression.own_model import OwnExpressions
from gui.pages.expression.panel import SignalsPanel
from gui.pages.expression.person import FILE, PersonKeeper
from gui.pages.expression.time_line import TimeLine
from gui.pages.protocol import Host, Page, Part, Slots
from gui.widgets.face_overlays import FaceChoice
from gui.widgets.overlays import OverlayChoice
from gui.words import later, tr
from tracker.errors import VisavisError
from tracker.expression.shapes import SHAPES
from tracker.types import Frame, TrackResult

_REFRESH_S = 1 / 25
_NO_FACE = later("No face is read now. Look into the camera until the bars move, then try again.")
_OWN = "expression.own"
GRADES = {shape.name: shape.grade for shape in SHAPES}

_OTHER_POINTS = later("Expressions, pose and gaze need the 68 points of a face, and the model in use has {count}.")


class ExpressionPage(Page):
    """Signals as bars, over time and on a drawn face; expressions; gestures."""

    spec = ExpressionEntry.spec
    actions = ExpressionEntry.actions
    key_rows = ExpressionEntry.key_rows

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.model = ExpressionModel()
        self._points = OtherPoints(host.controller.notify, _OTHER_POINTS)
        self._choice = Choice(host.controller.state.app.signals_over_time.split())
        control = host.controller
        self.person = PersonKeeper(control.folders.config / FILE, control.post, control.notify)
        self.own = OwnExpressions(control.folders.config / OWN_FILE, self._use_own, control.notify)
        self.own_dialog: OwnDialog | None = None
        self.viewer: ClassViewer | None = None
        self.gaze = GazeSide(host)
        self._drawn_s = 0.0
        self.panel_beside = SignalsPanel(host.do)
        self.over_time = TimeLine(self.model.history)
        self.panel_beside.bars.row_clicked.connect(self._toggle)
        self.panel_beside.bars.show_chosen(self._choice.colours)
        self.beside = (Part(self.panel_beside, "show_signals"),)
        self.views = (Part(self.over_time, "show_over_time"),)
        if host.controller.state.settings.expression.own:
            # What the tracker cannot use, it is not to begin with.
            self.own.load()
        self._show_rows(host.controller.state)

    def slots(self) -> Slots:
        return {
            "neutral_face": self._toggle_capture,
            "forget_face": self.person.reset,
            "own_expressions": self._open_own,
            "class_viewer": self._open_viewer,
            "calibrate_gaze": self.gaze.open,
        }

    def overlays(self, state: AppState) -> OverlayChoice:
        app = state.app
        face = FaceChoice(app.show_points, app.show_mesh, app.show_contour, truth=app.show_truth)
        return OverlayChoice(
            app.show_detector, head=False, trail=False, face=face, readout=app.show_readout, eyes=app.show_eyes
        )

    def enter(self) -> None:
        self._points.forget()

    def leave(self) -> None:
        self._close_windows()
        self.person.cancel()
        self.model.forget()

    def show_state(self, old: AppState, new: AppState) -> None:
        # An old face must not pass for one that is seen.
        gone = new.phase is not old.phase and (new.busy or new.advice is not None)
        if new.source != old.source or gone:
            self.model.forget()
            self.gaze.keeper.lost()
        if new.phase is Phase.RUNNING and old.phase not in (*ACTIVE_PHASES, Phase.ENDED):
            self.gaze.keeper.begin()
            self.person.begin(own=new.live and new.source != DEMO)
        if new.app.show_expert is not old.app.show_expert:
            self._show_rows(new)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        super().show_frame(frame, result)
        self._points.take(result)
        self.model.take(result)
        self.person.take(result)
        if self.own_dialog is not None:
            self.own.take(result)
        self.gaze.take(result)

    def tick(self, now_s: float) -> None:
        if not self.is_shown or self.host.covered or now_s - self._drawn_s < _REFRESH_S:
            return
        self._drawn_s = now_s
        self.person.tick(now_s)
        self.own.tick()
        self.gaze.tick(now_s)
        if self.own_dialog is not None:
            self.own_dialog.refresh()
        state = self.host.controller.state
        if self.panel_beside.isVisible():
            view = self.model.view(now_s)
            self.panel_beside.show_view(view, mirror=state.mirrored, numbers=state.app.show_signal_numbers)
            self._show_neutral()
            reading = self.model.reading
            self.panel_beside.show_masculine(reading.masculine if reading is not None else None)
            self.panel_beside.show_zone(self.gaze.keeper.zone)
        self.over_time.refresh(now_s, self._choice.colours)

    def close(self) -> None:
        self._close_windows()
        self.own.close()

    def _close_windows(self) -> None:
        self.gaze.leave()
        for window in (self.own_dialog, self.viewer):
            if window is not None:
                window.close()

    def _open_own(self) -> None:
        if self.own_dialog is None:
            self.own.load()
            self.own_dialog = OwnDialog(self.own, self._own_closed, self.host.window)
            self.own_dialog.show()
        self.own_dialog.raise_()
        self.own_dialog.activateWindow()

    def _use_own(self, path: str) -> None:
        # First without: a file of the same name may hold something new.
        for value in ("", path):
            self.host.controller.set_setting(_OWN, value)
        self.host.controller.seal_setting()

    def _own_closed(self) -> None:
        if self.own_dialog is not None:
            self.own_dialog.deleteLater()
            self.own_dialog = None

    def _open_viewer(self) -> None:
        if self.viewer is None:
            try:
                self.viewer = ClassViewer(self._viewer_closed, self.host.window)
            except VisavisError as error:
                self.host.controller.notify(Notice(tr(str(error)), Level.WARNING, seconds=8.0))
                return
            self.viewer.show()
        self.viewer.raise_()
        self.viewer.activateWindow()

    def _viewer_closed(self) -> None:
        if self.viewer is not None:
            self.viewer.deleteLater()
            self.viewer = None

    def _toggle_capture(self) -> None:
        if self.person.capture is not None:
            self.person.cancel()
        elif self.host.controller.state.phase is not Phase.RUNNING or self.model.reading is None:
            self.host.controller.notify(Notice(tr(_NO_FACE), Level.WARNING, seconds=8.0))
        else:
            self.person.start_capture()

    def _show_neutral(self) -> None:
        reading, capture = self.model.reading, self.person.capture
        calibrated = reading is not None and reading.calibrated
        share = capture.share if capture is not None else None
        self.panel_beside.neutral.show_state(share, calibrated=calibrated, known=reading is not None)

    def _toggle(self, name: str) -> None:
        self._choice.toggle(name)
        self.panel_beside.bars.show_chosen(self._choice.colours)
        self.host.controller.set_app(signals_over_time=" ".join(self._choice.colours))

    def _show_rows(self, state: AppState) -> None:
        self.panel_beside.show_rows(GRADES, with_units=state.app.show_expert)
