"""The list of what can be looked at, with a small picture of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PyQt6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PyQt6.QtGui import QAction, QActionGroup, QColor, QFont, QIcon, QKeySequence, QPainter, QPainterPath, QPixmap
from PyQt6.QtWidgets import QMenu, QToolButton

from gui.model.recent import RecentFiles
from gui.model.state import AppState
from gui.model.stills import Still, Stills, shrunk
from gui.model.tracking import ACTIVE_PHASES, CAMERA, DEMO
from gui.widgets import theme
from gui.widgets.icons import icon
from gui.widgets.pixels import borrowed
from gui.words import tr
from tracker.errors import SourceProblem
from tracker.types import Frame, Image

_TILE = QSize(40, 40)
_SIGN_PX = 20
_LOOK_MS = 120
# Who only moves on to what stands below wakes no camera.
_LINGER_MS = 350
_LONGEST_NAME = 40
_PORTRAIT = str(theme.ASSETS / "portraits" / "collins.png")


@dataclass(frozen=True, slots=True)
class Sources:
    """What there is to choose from: how a source is chosen, the files of late, their stills, and the present frame."""

    choose: Callable[[str], object]
    recent: RecentFiles
    stills: Stills
    present: Callable[[], Frame | None]


class SourcePicker(QToolButton):
    """A button that names the source and drops the list down.

    A camera that is not in use is opened only while the list is open and the pointer, or the keyboard, rests on it.

    Parameters
    ----------
    sources : Sources
    others : actions
        What else there is to open; stands at the end.
    """

    def __init__(self, sources: Sources, others: Iterable[QAction]) -> None:
        super().__init__()
        self.setObjectName("source")
        self.setAccessibleName(tr("Source"))
        self.setToolTip(tr("What to look at: a camera, a clip, pictures or the demo"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(18, 18))
        self.setMinimumWidth(136)
        self._sources = sources
        self._others = tuple(others)
        self._group: QActionGroup | None = None
        self._state = AppState()
        self._shown: dict[str, tuple[QAction, object]] = {}
        self._rests_on = ""
        self.list = QMenu(self)
        self.list.setObjectName("sources")
        self.list.setToolTipsVisible(True)
        self.list.aboutToShow.connect(self._opened)
        self.list.aboutToHide.connect(self._closed)
        self.setMenu(self.list)
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._show_stills)
        self._lingering = QTimer(self)
        self._lingering.setSingleShot(True)
        self._lingering.timeout.connect(self._look_through)
        self._fill(self._state)
        self._name(self._state)

    def show_state(self, old: AppState, new: AppState) -> None:
        """Bring button and list up to date with a new state."""
        self._state = new
        if (new.cameras, new.source) != (old.cameras, old.source):
            self._fill(new)
        if (new.source, new.source_name, new.cameras) != (old.source, old.source_name, old.cameras):
            self._name(new)

    def _fill(self, state: AppState) -> None:
        self.list.clear()
        self._shown.clear()
        if self._group is not None:
            self._group.deleteLater()
        self._group = QActionGroup(self)
        for camera in state.cameras:
            tip = tr("Look through this camera ({key})", key=camera.key)
            action = self._add(camera.key, camera.name, tip, "camera")
            action.hovered.connect(partial(self._rest_on, camera.key))
        if not state.cameras:
            missing = QAction(tr("No camera found. Plug one in; it appears here."), self._group)
            missing.setEnabled(False)
            self.list.addAction(missing)
        self._add(DEMO, tr("Demo"), tr("Track a portrait that the program moves itself"), "demo")
        if recent := self._sources.recent.present:
            self.list.addSeparator()
            for path in recent:
                self._add(path, _short(Path(path).name), path, "clip")
            tip = tr("Forget which clips, pictures and folders were opened; the files stay")
            self._add_command(tr("Clear these"), tip, icon("remove", theme.DIM), self._clear_recent)
        self.list.addSeparator()
        for other in self._others:
            keys = other.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            text = f"{other.text()}\t{keys}" if keys else other.text()
            self._add_command(text, other.statusTip(), other.icon(), other.trigger)

    def _add_command(self, text: str, tip: str, sign: QIcon, do: Callable[[], object]) -> None:
        """What is no source itself: with a sign that is smaller than the pictures."""
        action = QAction(_tile(None, sign, framed=False), text, self._group)
        action.setToolTip(tip)
        action.triggered.connect(lambda: do())
        action.hovered.connect(self._lingering.stop)
        self.list.addAction(action)

    def _add(self, key: str, text: str, tip: str, name: str) -> QAction:
        action = QAction(_tile(None, icon(name, theme.FAINT)), text, self._group)
        action.setCheckable(True)
        action.setChecked(key == self._state.source)
        if action.isChecked():
            font = self.list.font()
            font.setWeight(QFont.Weight.DemiBold)
            action.setFont(font)
        action.setToolTip(tip)
        action.triggered.connect(lambda _, key=key: self._sources.choose(key))
        if key not in {camera.key for camera in self._state.cameras}:
            action.hovered.connect(self._lingering.stop)
        self.list.addAction(action)
        self._shown[key] = action, None
        return action

    def _clear_recent(self) -> None:
        self._sources.recent.clear()
        self._fill(self._state)

    # Small pictures

    def _opened(self) -> None:
        self._fill(self._state)
        cameras = {camera.key for camera in self._state.cameras}
        for key in self._shown.keys() - cameras:
            self._sources.stills.want(_PORTRAIT if key == DEMO else key)
        self._show_stills()
        self._looking.start(_LOOK_MS)

    def _closed(self) -> None:
        self._looking.stop()
        self._lingering.stop()

    def _rest_on(self, key: str) -> None:
        self._rests_on = key
        self._lingering.start(_LINGER_MS)

    def _look_through(self) -> None:
        """Have a look through the camera on which the pointer rests, unless it is in use."""
        if self._rests_on != self._state.source:
            self._sources.stills.want(self._rests_on, again=True)

    def _show_stills(self) -> None:
        """Show what is known by now; the present source as it looks at this moment."""
        for key, (action, before) in self._shown.items():
            known: Still | Frame | None = self._sources.stills.get(_PORTRAIT if key == DEMO else key)
            if key == self._state.source and key != DEMO and self._state.phase in ACTIVE_PHASES:
                known = self._sources.present() or known
            if known is None or known is before:
                continue
            self._shown[key] = action, known
            image = shrunk(known.image) if isinstance(known, Frame) else known.image
            action.setIcon(_tile(image, icon("no-camera", theme.FAINT)))
            if isinstance(known, Still) and known.problem is SourceProblem.BUSY:
                name = next((one.name for one in self._state.cameras if one.key == key), action.text())
                action.setText(tr("{name}: in use by another program", name=name))

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
        return tr("Demo")
    if state.source == CAMERA and not state.source_name:
        return tr("Camera")
    named = next((camera.name for camera in state.cameras if camera.key == state.source), "")
    return _short(named or state.source_name or Path(state.source).name or tr("Choose a source"), 32)


def _short(title: str, longest: int = _LONGEST_NAME) -> str:
    half = longest // 2 - 1
    return title if len(title) <= longest else f"{title[:half]}…{title[-half:]}"


def _tile(image: Image | None, sign: QIcon, *, framed: bool = True) -> QIcon:
    """A picture on a round-cornered ground, or a sign where there is none."""
    ratio = 2.0
    tile = QPixmap(_TILE * int(ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    room = QRectF(0, 0, _TILE.width(), _TILE.height())
    if framed:
        outline = QPainterPath()
        outline.addRoundedRect(room, 6, 6)
        painter.setClipPath(outline)
        painter.fillRect(room, QColor(theme.STAGE))
    if image is None:
        place = QRect(0, 0, _SIGN_PX, _SIGN_PX)
        place.moveCenter(room.toRect().center())
        sign.paint(painter, place)
    else:
        height, width = image.shape[:2]
        scale = max(room.width() / width, room.height() / height)
        cover = QRectF(0, 0, scale * width, scale * height)
        cover.moveCenter(room.center())
        painter.drawImage(cover, borrowed(image))
    painter.end()
    return QIcon(tile)
