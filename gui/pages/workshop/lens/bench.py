"""Lens as a tool of the workshop, beside the live picture."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from gui.model.notices import Level, Notice
from gui.model.state import AppState
from gui.pages.protocol import Host
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.lens.map import CoverageMap
from gui.pages.workshop.lens.model import LensModel
from gui.pages.workshop.specs import LENS
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.file_dialogs import ask_where_board
from gui.words import later, tr
from tracker.calibration.lens_board import BoardError, write_board
from tracker.types import Frame, TrackResult

_SHOWN_EVERY_S = 0.1
_WHAT_FOR = later(
    "A printed board tells the camera's angle of view and what its lens bends, so that places and turns are right in "
    "the corners of the picture too. Print it, and glue it on something flat; its size does not matter."
)


class LensBench(Bench):
    """Leads the board through the picture, and keeps the lens of each camera."""

    spec = LENS

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.model = LensModel()
        self._shown_s, self._source = 0.0, ""

    def make_widget(self) -> QWidget:
        self.guidance, self.so_far = QLabel(), QLabel()
        self.guidance.setProperty("kind", "strong")
        what_for = QLabel(tr(_WHAT_FOR))
        for label in (self.guidance, self.so_far, what_for):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self.so_far, what_for):
            label.setProperty("kind", "dim")
        self.guidance.setMinimumHeight(3 * self.guidance.fontMetrics().lineSpacing())
        self.so_far.setMinimumHeight(2 * self.so_far.fontMetrics().lineSpacing())
        self.map, self.bar = CoverageMap(), QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much of what is wanted was seen"))
        self.bar.setToolTip(
            tr("How much of what is wanted was seen: all parts of the picture, tilts, and enough views")
        )
        self.use = push_button(
            tr("Use this lens"), tr("Keep it for this camera, and straighten by it what the lens bends"), self._use,
            "primary",
        )  # fmt: skip
        self.restart = push_button(tr("Begin anew"), tr("Forget all views of the board"), self._restart)
        self.print = push_button(
            tr("Save the board…"), tr("Save the board as a sheet to be printed (.pdf or .png)"), self._save_board
        )
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.setSpacing(theme.SPACE)
        for widget in (self.guidance, self.map, self.bar, self.so_far):
            column.addWidget(widget)
        for button in (self.use, self.restart, self.print):
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(what_for)
        column.addStretch(1)
        return panel

    def enter(self) -> None:
        self._follow(self.host.controller.state)
        self._show()

    def leave(self) -> None:
        self.model.close()

    def show_state(self, old: AppState, new: AppState) -> None:
        self._follow(new)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        self.model.take(frame)

    def tick(self, now_s: float) -> None:
        if now_s - self._shown_s >= _SHOWN_EVERY_S:
            self._shown_s = now_s
            self._show()

    def close(self) -> None:
        self.model.close()

    def _follow(self, state: AppState) -> None:
        if state.source != self._source:
            self._source = state.source
            self.model.restart()

    def _show(self) -> None:
        view = self.model.view(mirrored=self.host.controller.state.mirrored)
        self.guidance.setText(view.guidance)
        self.map.show_view(view)
        self.bar.setValue(round(100 * view.share))
        self.so_far.setText(view.so_far)
        self.use.setEnabled(view.can_use)
        self.restart.setEnabled(view.can_restart)

    def _use(self) -> None:
        if (found := self.model.measured()) is not None:
            self.host.controller.measured.lens_found(found)
        self._show()

    def _restart(self) -> None:
        self.model.restart()
        self._show()

    def _save_board(self) -> None:
        if not (chosen := ask_where_board(self.host.window)):
            return
        try:
            write_board(Path(chosen))
        except BoardError as error:
            self.host.controller.notify(Notice(tr(str(error)), Level.WARNING))
        else:
            told = tr("Print it without fitting it to the page: the line below the board is 10 cm long.")
            self.host.controller.notify(Notice(told, seconds=10.0))
