"""What was recorded and another run of it, side by side in the place of the picture."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.widgets import theme
from gui.widgets.live_view import LiveView
from gui.widgets.overlays import OverlayChoice, OverlayData
from gui.words import tr
from tracker.types import Frame, Points, TrackResult

_LEAST_PX = (150, 120)


class PairView(QWidget):
    """Two pictures with a title each."""

    def __init__(self) -> None:
        super().__init__()
        self.views = LiveView(), LiveView()
        self.titles = QLabel(tr("As recorded")), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        for view, title in zip(self.views, self.titles, strict=True):
            title.setProperty("kind", "dim")
            title.setAlignment(Qt.AlignmentFlag.AlignCenter)
            view.setMinimumSize(*_LEAST_PX)
            column = QVBoxLayout()
            column.setSpacing(theme.SPACE // 2)
            column.addWidget(title)
            column.addWidget(view, 1)
            row.addLayout(column, 1)
        self.views[0].setAccessibleName(tr("As recorded"))

    def show_run(self, name: str) -> None:
        """Name the run on the right."""
        self.titles[1].setText(name)
        self.views[1].setAccessibleName(name)

    def set_look(self, *, mirror: bool, choice: OverlayChoice) -> None:
        """How both are shown."""
        for view in self.views:
            view.set_options(mirror=mirror, rounded=True, dimmed=False, choice=choice)

    def show_frame(self, frame: Frame, recorded: TrackResult, again: TrackResult, trail_xy: Points) -> None:
        """Show one picture with what was found in it each time."""
        for view, result in zip(self.views, (recorded, again), strict=True):
            view.show_frame(frame, OverlayData(result, trail_xy, None))
