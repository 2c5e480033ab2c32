"""The curves of the six axes: one is chosen, its curve drawn, its knobs beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.pages.outputs.curve_canvas import CanvasHooks, CurveCanvas
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import Editor
from gui.widgets.knob_column import KnobColumn
from gui.words import later, tr
from tracker.outputs.axes import AXES
from tracker.outputs.mapping.curve import Curve, CurvePoints
from tracker.outputs.mapping.settings import AxisMapping, PoseMapping
from tracker.outputs.mapping.stages import MappedPose
from tracker.settings import describe, describe_groups

_KNOBS = {name: setting for name, setting in describe(AxisMapping).items() if name != "asymmetric"}
_TWO = describe(AxisMapping)["asymmetric"]
_FORWARD, _BACKWARD = "points", "backward_points"
# The two directions of each axis, the one first in which its number grows.
_WAYS = {
    "x": (later("To the right"), later("To the left")),
    "y": (later("Up"), later("Down")),
    "z": (later("Away"), later("Nearer")),
    "yaw": (later("To the right"), later("To the left")),
    "pitch": (later("Up"), later("Down")),
    "roll": (later("To the right"), later("To the left")),
}
_KNOBS_PX = 210


@dataclass(frozen=True, slots=True)
class MappingHooks:
    """What parts of the mapping ask for: a setting by its path, such as ``"yaw.gain"``, and the end of a change."""

    set: Callable[[str, object], object]
    seal: Callable[[], object]


class CurvesPart(QWidget):
    """The part."""

    def __init__(self, hooks: MappingHooks) -> None:
        super().__init__()
        self._hooks = hooks
        self._mapping = PoseMapping()
        self.axis, self.way = "yaw", _FORWARD
        self.canvas = CurveCanvas(CanvasHooks(self._points_changed, hooks.seal))
        self.editors: dict[str, Editor] = {}
        self.now = QLabel()
        self.now.setProperty("kind", "dim")
        self.now.setFont(theme.tabular(self.now.font()))
        self.now.setAccessibleName(tr("The head now, and what is sent of it"))
        self.now.setToolTip(tr("How far the head is from its centre now, and what is sent of it."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE + 4)
        row.addLayout(self._axes())
        row.addLayout(self._middle(), 1)
        row.addWidget(self._knobs())
        self.show_mapping(self._mapping)

    def show_mapping(self, mapping: PoseMapping) -> None:
        """Show what is set."""
        self._mapping = mapping
        present: AxisMapping = getattr(mapping, self.axis)
        if not present.asymmetric:
            self.way = _FORWARD
        for name, editor in self.editors.items():
            editor.show_value(getattr(present, name))
        other = _BACKWARD if self.way == _FORWARD else _FORWARD
        behind = getattr(present, other) if present.asymmetric else None
        self.canvas.show_curve(self.axis, self._unit, getattr(present, self.way), behind)
        for name, button in self._ways.items():
            button.setVisible(present.asymmetric)
            button.setText(tr(_WAYS[self.axis][name == _BACKWARD]))
            button.setChecked(name == self.way)
        self.straight.setEnabled(bool(getattr(present, self.way)))

    def show_pose(self, pose: MappedPose | None) -> None:
        """Show where the head is now; None: not known."""
        if pose is None:
            self.canvas.show_dot(None)
            self._say("–")
            return
        place = AXES.index(self.axis)
        value, sent = float(pose.filtered[place]), float(pose.mapped[place])
        present: AxisMapping = getattr(self._mapping, self.axis)
        own_way = not present.asymmetric or (value >= 0) is (self.way == _FORWARD)
        moved = max(0.0, abs(value) - present.dead_zone)
        self.canvas.show_dot((moved, Curve(self.canvas.points).at(moved)) if own_way else None)
        self._say(tr("{moved}  →  {sent}", moved=self._number(value), sent=self._number(sent)))

    def choose(self, axis: str) -> None:
        """Show another axis."""
        self.axis, self.way = axis, _FORWARD
        self._buttons[axis].setChecked(True)
        self._hooks.seal()
        self.show_mapping(self._mapping)

    @property
    def _unit(self) -> str:
        return " cm" if self.axis in AXES[:3] else "°"

    def _number(self, value: float) -> str:
        # What is rounded to nothing has no sign.
        rounded = round(value, 1) or 0.0
        return f"{rounded:+.1f}{self._unit}".replace("-", "−") if rounded else f"0.0{self._unit}"

    def _say(self, words: str) -> None:
        if words != self.now.text():
            self.now.setText(words)

    def _points_changed(self, points: CurvePoints) -> None:
        self._hooks.set(f"{self.axis}.{self.way}", points)

    def _choose_way(self, way: str) -> None:
        self.way = way
        self.show_mapping(self._mapping)

    def _straighten(self) -> None:
        self._hooks.set(f"{self.axis}.{self.way}", ())
        self._hooks.seal()

    def _axes(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        groups = describe_groups(PoseMapping())
        for axis in AXES:
            title = tr(groups[axis].title)
            button = segment(title, tr("Show the curve of: {axis}", axis=title), partial(self.choose, axis))
            button.setChecked(axis == self.axis)
            self._group.addButton(button)
            self._buttons[axis] = button
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _middle(self) -> QVBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(2)
        self._ways = {
            way: segment("", tr("Show the curve of this direction"), partial(self._choose_way, way))
            for way in (_FORWARD, _BACKWARD)
        }
        for way, button in self._ways.items():
            button.setAccessibleName(tr("First direction") if way == _FORWARD else tr("Other direction"))
            top.addWidget(button)
        top.addWidget(self.now)
        top.addStretch(1)
        self.straight = push_button(
            tr("Straight"), tr("Take all points away: what is sent is what the head does"), self._straighten, "link"
        )
        top.addWidget(self.straight)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE // 2)
        column.addLayout(top)
        column.addWidget(self.canvas, 1)
        return column

    def _knobs(self) -> QWidget:
        declared = {**_KNOBS, "asymmetric": _TWO}
        knobs = KnobColumn(declared, AxisMapping(), self._set, self._hooks.seal, _KNOBS_PX)
        knobs.setMaximumWidth(_KNOBS_PX + 80)
        self.editors = knobs.editors
        return knobs

    def _set(self, name: str, value: object) -> None:
        self._hooks.set(f"{self.axis}.{name}", value)


def segment(words: str, tip: str, on_click: Callable[[], object]) -> QToolButton:
    """A button of a row of which one is on."""
    button = QToolButton()
    button.setText(words)
    button.setAccessibleName(words)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setProperty("kind", "segment")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: on_click())
    return button
