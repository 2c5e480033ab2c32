"""The bar of the window into a scene: the scenes, strength, eye, calibration and full screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PyQt6.QtCore import QSignalBlocker, QSize, Qt
from PyQt6.QtGui import QAction, QIcon, QResizeEvent
from PyQt6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.model.eye_choice import EYES
from gui.pages.window.actions import SCENES, scene_action
from gui.pages.window.look import Look
from gui.pages.window.model import STRENGTH_MOST, STRENGTH_STEP
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.icons import icon
from gui.widgets.menus import tell_apart
from gui.words import later, tr

_TILE, _SMALL_TILE = QSize(84, 52), QSize(54, 34)
_NARROW_PX = 720
_EYE_WORDS = {
    "auto": later("Eye: best"),
    "head": later("Eye: head"),
    "face": later("Eye: face"),
}
_MORE = ("open_scene", "scene_stereo", "scene_inset", "recenter")


@dataclass(frozen=True, slots=True)
class BarHooks:
    """Whom the bar tells; ``full`` goes to full screen, or leaves it."""

    do: Callable[[str], object]
    strength: Callable[[float], object]
    eye: Callable[[str], object]
    full: Callable[[], object]


class SceneBar(QFrame):
    """One row: tiles, and the knobs beside them."""

    def __init__(
        self, actions: Mapping[str, QAction], hooks: BarHooks, *, in_full: bool, more: Sequence[QAction] = ()
    ) -> None:
        super().__init__()
        self.setObjectName("card" if in_full else "gallery")
        self.setAccessibleName(tr("Controls of the scene"))
        self._hooks = hooks
        self.tiles = {name: self._tile(name, actions[scene_action(name)]) for name in SCENES}
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(0, round(STRENGTH_MOST / STRENGTH_STEP))
        self.strength.setPageStep(1)
        self.strength.setMinimumWidth(48)
        self.strength.setAccessibleName(tr("Strength"))
        self.strength.setToolTip(
            tr("Higher: the view moves more with your head. 1 is physically right, 0 keeps it still (+ and −)")
        )
        self.strength.valueChanged.connect(lambda steps: hooks.strength(STRENGTH_STEP * steps))
        self.value = QLabel()
        self.value.setFont(theme.tabular(self.value.font()))
        self.eye = QComboBox()
        self.eye.addItems([tr(_EYE_WORDS[name]) for name in EYES])
        self.eye.setAccessibleName(tr("What places your eyes"))
        self.eye.setToolTip(
            tr("What places your eyes: the points of your face, the head's colours, or the better of both (E)")
        )
        self.eye.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.eye.setMinimumContentsLength(10)
        self.eye.activated.connect(lambda row: hooks.eye(EYES[row]))
        self._calibrate_words = tr("Calibrate")
        self.calibrate = push_button(tr("Calibrate"), actions["calibrate"].toolTip(), lambda: hooks.do("calibrate"))
        self.calibrate.setIcon(icon("calibrate"))
        self.full = (
            push_button(tr("Leave full screen"), tr("Back to the page (Esc)"), hooks.full, "primary")
            if in_full
            else push_button(
                tr("Full screen"), tr("The scene over all of the screen; Esc leaves (F)"), hooks.full, "primary"
            )
        )
        self.more = _menu_button([*(actions[name] for name in _MORE), *more])
        self._lay_out()
        self._show_narrow(False)

    def show_look(self, look: Look, eye: str, *, calibrated: bool) -> None:
        """Bring everything up to date."""
        for name, tile in self.tiles.items():
            tile.setChecked(name == look.scene)
        with QSignalBlocker(self.strength):
            self.strength.setValue(round(look.strength / STRENGTH_STEP))
        self.value.setText(f"{look.strength:g}×")
        self.eye.setCurrentIndex(EYES.index(eye) if eye in EYES else 0)
        self._calibrate_words = tr("Calibrated") if calibrated else tr("Calibrate")
        self._show_narrow(self.width() < _NARROW_PX)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._show_narrow(self.width() < _NARROW_PX)

    def _show_narrow(self, narrow: bool) -> None:
        """Where there is little room, pictures are smaller, and what its icon tells goes without words."""
        for tile in self.tiles.values():
            tile.setIconSize(_SMALL_TILE if narrow else _TILE)
        self.calibrate.setText("" if narrow else self._calibrate_words)
        self.eye.setMinimumContentsLength(6 if narrow else 10)
        self.setMaximumHeight(self.sizeHint().height())

    def _lay_out(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(2)
        for tile in self.tiles.values():
            tiles.addWidget(tile)
        first, second = QHBoxLayout(), QHBoxLayout()
        name = QLabel(tr("Strength"))
        name.setBuddy(self.strength)
        self.value.setMinimumWidth(self.value.fontMetrics().horizontalAdvance("0.00×"))
        for row, parts in ((first, (name, self.strength, self.value, self.more)), (second, (self.eye, self.calibrate))):
            row.setSpacing(theme.SPACE)
            for part in parts:
                row.addWidget(part, int(part in (self.strength, self.eye)))
        second.addWidget(self.full)
        knobs = QVBoxLayout()
        knobs.setSpacing(theme.SPACE // 2)
        knobs.addStretch(1)
        knobs.addLayout(first)
        knobs.addLayout(second)
        knobs.addStretch(1)
        inside = QWidget()
        inside.setLayout(knobs)
        inside.setMaximumWidth(560)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        layout.setSpacing(2 * theme.SPACE)
        layout.addLayout(tiles)
        layout.addStretch(1)
        layout.addWidget(inside, 20)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _tile(self, name: str, action: QAction) -> QToolButton:
        tile = QToolButton()
        tile.setStyleSheet("padding: 4px 4px; font-size: 11px;")
        tile.setCheckable(True)
        tile.setText(SCENES[name].title)
        tile.setToolTip(action.toolTip())
        tile.setAccessibleName(SCENES[name].title)
        tile.setAccessibleDescription(tr(SCENES[name].help))
        tile.setIcon(QIcon(str(theme.ASSETS / "scenes" / f"{name}.png")))
        tile.setIconSize(_TILE)
        tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tile.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tile.clicked.connect(lambda _on: self._hooks.do(scene_action(name)))
        return tile


def _menu_button(actions: Sequence[QAction]) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon("dots-three"))
    button.setToolTip(tr("More: your own model, red-cyan glasses, the camera's picture"))
    button.setAccessibleName(tr("More"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    menu = QMenu(button)
    menu.setToolTipsVisible(True)
    for action in actions:
        menu.addAction(action)
    tell_apart(menu)
    button.setMenu(menu)
    return button
