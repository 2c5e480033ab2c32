"""The app's side of "Why was I lost?": watches every source, tells each loss once, and shows the last ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gui.model.action_spec import ActionSpec
from gui.model.loss_reports import ReportSaver, description_of
from gui.model.losses import Losses
from gui.model.notices import Remedy
from gui.model.state import AppState
from gui.pages.protocol import Host, Slots, Tool
from gui.widgets.file_dialogs import ask_where_report
from gui.words import later, tr
from tracker.diagnosis.watch import LossRecord
from tracker.run.privacy import Privacy
from tracker.run.sinks import Delivery, SinkQueue
from tracker.types import Frame, TrackResult

if TYPE_CHECKING:
    from gui.pages.losses.panel import LossesPanel


class LossesTool(Tool):
    """There is one panel at most; losses are watched for whether it is open or not."""

    actions = (
        ActionSpec(
            "why_lost",
            later("&Why was I lost?"),
            later("Show when and why the face was lost, with what was measured in the ten seconds before"),
            ("Shift+W",),
            "lost",
            menu_order=40,
        ),
    )

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.losses = Losses()
        self.panel: LossesPanel | None = None
        self._queue: SinkQueue | None = None
        self._is_over = False
        self._newest_s: float | None = None
        self._size_px = (0, 0)
        self._saver = ReportSaver()

    def slots(self) -> Slots:
        return {"why_lost": self.open}

    def open(self) -> None:
        """Show the panel, or bring it to the front."""
        from gui.pages.losses.panel import LossesPanel, PanelHooks  # with plots, which are slow to load

        if self.panel is None:
            hooks = PanelHooks(self._save, self._keep_pictures, self._closed)
            self.panel = LossesPanel(hooks, self.host.window)
            self._show()
            self.panel.show()
        self.panel.raise_()
        self.panel.activateWindow()

    def show_state(self, old: AppState, new: AppState) -> None:
        if new.source != old.source:
            self.losses.forget()
        anew = self.losses.keep_pictures(new.app.loss_pictures and new.privacy is Privacy.OPEN)
        if (anew or self._queue is None) and not self._is_over:
            self._attach()
        if self.panel is not None:
            self._show()

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        self._newest_s, self._size_px = result.time_s, (frame.image.shape[1], frame.image.shape[0])

    def tick(self, now_s: float) -> None:
        notice = self.losses.tick(self.host.controller.state)
        if notice is not None:
            self.host.controller.notify(notice)
        while not self._saver.outcomes.empty():
            self.host.controller.notify(self._saver.outcomes.get())
        if self.panel is not None:
            self._show()

    def remedy(self, remedy: Remedy) -> bool:
        if remedy is not Remedy.WHY_LOST:
            return False
        self.open()
        return True

    def close(self) -> None:
        """Close the panel, and watch no longer."""
        self._is_over = True
        if self.panel is not None:
            self.panel.close()
        if self._queue is not None:
            self.host.controller.sinks.detach(self._queue)
            self._queue = None

    def wait(self) -> None:
        self._saver.wait()

    def _attach(self) -> None:
        sinks = self.host.controller.sinks
        if self._queue is not None:
            sinks.detach(self._queue)
        watch = self.losses.watch
        self._queue = sinks.attach(tr("“Why was I lost?”"), lambda: watch, Delivery.LOSSLESS)
        # It is no reason to track while nobody looks.
        self._queue.passive = True

    def _show(self) -> None:
        if self.panel is not None:
            state = self.host.controller.state
            entries = self.losses.entries(state, self._newest_s)
            self.panel.show_losses(self.losses.records, entries, state)

    def _keep_pictures(self, wanted: bool) -> None:
        self.host.controller.set_app(loss_pictures=wanted)

    def _save(self, record: LossRecord) -> None:
        """Save a report where the user wants it."""
        if path := ask_where_report(self.panel or self.host.window):
            self._saver.save(Path(path), record, description_of(self.host.controller.state, self._size_px))

    def _closed(self) -> None:
        if self.panel is not None:
            self.panel.deleteLater()
            self.panel = None
