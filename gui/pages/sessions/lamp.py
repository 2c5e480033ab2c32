"""The lamp of a recording in the status strip: that there is one, how long and how large it is, and what it lacks."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtWidgets import QToolButton

from gui.model.recording import RecordingView, size_text
from gui.model.transport import clock_text
from gui.widgets import theme
from gui.widgets.icons import icon
from gui.words import tr


class RecordingLamp(QToolButton):
    """Hidden while nothing is recorded; a click ends the recording."""

    def __init__(self, on_click: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("recording_lamp")
        self.setProperty("kind", "quiet")
        self.setIcon(icon("record", theme.BAD, theme.BAD))
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(theme.tabular(self.font()))
        self.clicked.connect(lambda: on_click())
        self.hide()

    def show_view(self, view: RecordingView) -> None:
        """Show how it goes."""
        if not view.on:
            self.hide()
            return
        words = tr("{time} · {size}", time=clock_text(view.seconds), size=size_text(view.size))
        if view.left_out:
            words = tr("{words} · {count} left out", words=words, count=view.left_out)
        if view.leaves_out:
            words = tr("{words} · does not count", words=words)
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(tr("Recording: {words}", words=words))
            # So that nothing beside it moves as it counts.
            self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))
            self.setToolTip(
                tr("Recording to {folder}\nClick, or press R, to end it", folder=view.folder or tr("a new folder"))
            )
        self.show()
