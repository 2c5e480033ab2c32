"""Latency from light to screen as a tool of the workshop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from secrets import randbelow
from time import monotonic

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from gui.model.notices import NEEDS_PICTURE
from gui.model.state import AppState
from gui.pages.protocol import Host
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.latency.model import LatencyModel, Phase
from gui.pages.workshop.specs import LATENCY
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.words import later, tr
from tracker.run.privacy import Privacy
from tracker.types import Frame, TrackResult

_DARK, _BRIGHT = QColor(0, 0, 0), QColor(255, 255, 255)


class Patch(QWidget):
    """Dark or bright, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.bright = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Flashing patch"))
        self.setToolTip(tr("The camera has to see this patch, directly or in a mirror"))

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def draw(self, *, bright: bool) -> None:
        """Draw it now, and not when there is time."""
        self.bright = bright
        self.repaint()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        QPainter(self).fillRect(self.rect(), _BRIGHT if self.bright else _DARK)


class LatencyBench(Bench):
    """Flashes, looks for it in the camera's pictures, and keeps the delay of each camera."""

    spec = LATENCY
    key_rows = ((later("Space"), later("Start, stop"), later("In “Latency from light to screen”: flash, or stop.")),)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.model = LatencyModel()

    def make_widget(self) -> QWidget:
        self.patch, self.text, self.kept = Patch(), QLabel(), QLabel()
        self.text.setWordWrap(True)
        self.kept.setWordWrap(True)
        self.kept.setProperty("kind", "dim")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How long it still flashes"))
        self.bar.setToolTip(tr("How long it still flashes"))
        self.start = push_button(
            tr("Start"), tr("Let the patch flash, and measure how late the camera shows it (Space)"), self._toggle,
            "primary",
        )  # fmt: skip
        self.forget = push_button(
            tr("Forget the delay"), tr("Forget what was measured with this camera, and run ahead by what is usual"),
            self._forget,
        )  # fmt: skip
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addWidget(self.forget)
        row.addWidget(self.bar, 1)
        panel = QWidget()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, theme.SPACE, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.patch, 1)
        layout.addWidget(self.text)
        layout.addWidget(self.kept)
        layout.addLayout(row)
        return panel

    def keys(self) -> Mapping[str, Callable[[], object]]:
        return {"Space": self._toggle}

    def enter(self) -> None:
        self._show()

    def leave(self) -> None:
        self.model.stop()
        self._show()

    def show_state(self, old: AppState, new: AppState) -> None:
        if new.source != old.source:
            self.model.stop()
        self._show()

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        stamp = frame.time_s if self.host.controller.state.monotonic_stamps else None
        self.model.take(frame.image, stamp, monotonic())

    def tick(self, now_s: float) -> None:
        if self.model.wants_change(monotonic()):
            self.patch.draw(bright=not self.model.bright)
            self.model.changed(monotonic())
        phase = self.model.phase
        found = self.model.tick(monotonic())
        if found is not None:
            self.host.controller.measured.delay_found(found)
        if phase is not Phase.READY or self.model.phase is not phase:
            self._show()

    def close(self) -> None:
        self.model.close()

    def _toggle(self) -> None:
        state = self.host.controller.state
        if self.model.phase is Phase.FLASHING:
            self.model.stop()
        elif state.privacy is not Privacy.OPEN:
            self.host.controller.notify(NEEDS_PICTURE)
        elif state.live and self.model.phase is not Phase.WORKING:
            self.model.start(monotonic(), randbelow(1 << 31))
        self._show()

    def _forget(self) -> None:
        self.host.controller.measured.delay_found(None)
        self._show()

    def _show(self) -> None:
        state = self.host.controller.state
        view = self.model.view(state.delay, live=state.live)
        flashing = view.phase is Phase.FLASHING
        if self.patch.bright is not self.model.bright:
            self.patch.draw(bright=self.model.bright)
        self.text.setText(view.text)
        self.text.setVisible(not flashing)
        self.kept.setText(view.kept)
        self.bar.setValue(round(100 * view.share))
        self.start.setText(tr("Stop") if flashing else tr("Start"))
        self.start.setEnabled(state.live and view.phase is not Phase.WORKING)
        self.forget.setEnabled(state.delay is not None and not flashing)
