"""The list of what can be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QAction, QActionGroup
from PyQt6.QtWidgets import QMenu, QToolButton

from gui.model.state import AppState
from gui.model.tracking import CAMERA, DEMO
from gui.widgets import theme
from gui.widgets.icons import icon


class SourcePicker(QToolButton):
    """A button that names the source and drops the list down.

    Parameters
    ----------
    on_choose : callable
        Told the key of the camera that was chosen.
    others : actions
        What else there is to open; stands below the cameras.
    """

    def __init__(self, on_choose: Callable[[str], object], others: Iterable[QAction]) -> None:
        super().__init__()
        self.setObjectName("source")
        self.setAccessibleName("Source")
        self.setToolTip("What to look at: a camera, a clip, pictures or the demo")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(18, 18))
        self.setMinimumWidth(136)
        self._on_choose = on_choose
        self._others = tuple(others)
        self._group: QActionGroup | None = None
        self.list = QMenu(self)
        self.setMenu(self.list)
        self._fill(AppState())
        self._name(AppState())

    def show_state(self, old: AppState, new: AppState) -> None:
        """Bring button and list up to date with a new state."""
        if (new.cameras, new.source) != (old.cameras, old.source):
            self._fill(new)
        if (new.source, new.source_name, new.cameras) != (old.source, old.source_name, old.cameras):
            self._name(new)

    def _fill(self, state: AppState) -> None:
        self.list.clear()
        if self._group is not None:
            self._group.deleteLater()
        self._group = QActionGroup(self)
        for camera in state.cameras:
            action = QAction(icon("camera"), camera.name, self._group)
            action.setCheckable(True)
            action.setChecked(camera.key == state.source)
            action.setToolTip(f"Look through this camera ({camera.key})")
            action.triggered.connect(lambda _, key=camera.key: self._on_choose(key))
            self.list.addAction(action)
        if not state.cameras:
            missing = QAction("No camera found. Plug one in; it appears here.", self._group)
            missing.setEnabled(False)
            self.list.addAction(missing)
        self.list.addSeparator()
        self.list.addActions(self._others)

    def _name(self, state: AppState) -> None:
        self.setText(source_title(state))
        if state.source == DEMO:
            name = "demo"
        elif state.source == CAMERA or any(camera.key == state.source for camera in state.cameras):
            name = "camera"
        else:
            name = "clip"
        self.setIcon(icon(name, theme.ACCENT))


def source_title(state: AppState) -> str:
    """What the present source is called, in a few words."""
    if state.source == DEMO:
        return "Demo"
    if state.source == CAMERA and not state.source_name:
        return "Camera"
    named = next((camera.name for camera in state.cameras if camera.key == state.source), "")
    title = named or state.source_name or Path(state.source).name or "Choose a source"
    return title if len(title) <= 32 else f"{title[:15]}…{title[-15:]}"
