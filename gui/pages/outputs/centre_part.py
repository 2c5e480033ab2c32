"""The centre: what counts as straight ahead, how it comes after, and small steps by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.pages.outputs.curves_part import MappingHooks
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import Editor
from gui.widgets.icons import icon
from gui.widgets.knob_column import KnobColumn
from gui.words import tr
from tracker.outputs.axes import AXES
from tracker.outputs.mapping.settings import CentreSettings, PoseMapping
from tracker.settings import describe, describe_groups, is_relevant

_DECLARED = describe(CentreSettings)
# A step by hand, centimetres and degrees.
_STEPS = dict.fromkeys(AXES[:3], 0.5) | dict.fromkeys(AXES[3:], 1.0)
_KNOBS_PX = 280


@dataclass(frozen=True, slots=True)
class CentreHooks:
    """Asked to take the middle here, and to send so much more of an axis."""

    recenter: Callable[[], object]
    nudge: Callable[[str, float], object]


class CentrePart(QWidget):
    """The part."""

    def __init__(self, hooks: MappingHooks, centre: CentreHooks) -> None:
        super().__init__()
        self._centre = centre
        self.editors: dict[str, Editor] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.SPACE)
        row.addWidget(self._knobs(hooks), 1)
        row.addLayout(self._by_hand(), 1)

    def show_mapping(self, mapping: PoseMapping) -> None:
        """Show what is set."""
        for name, editor in self.editors.items():
            editor.show_value(getattr(mapping.centre, name))
            editor.setEnabled(is_relevant(_DECLARED[name], mapping.centre))

    def show_expert(self, on: bool) -> None:
        """Show also what is for experts, or no longer."""
        for name, editor in self.editors.items():
            editor.setVisible(on or _DECLARED[name].level == "plain")

    def _knobs(self, hooks: MappingHooks) -> QWidget:
        def change(name: str, value: object) -> None:
            hooks.set(f"centre.{name}", value)

        knobs = KnobColumn(_DECLARED, CentreSettings(), change, hooks.seal, _KNOBS_PX)
        self.editors = knobs.editors
        return knobs

    def _by_hand(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE)
        column.addWidget(
            push_button(
                tr("Recentre now"),
                tr("You sit straight in front now: make this the middle (C)"),
                self._centre.recenter,
                "primary",
            ),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        about = QLabel(tr("Send a little more or less, until the next recentring:"))
        about.setProperty("kind", "dim")
        about.setWordWrap(True)
        column.addWidget(about)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(2)
        groups = describe_groups(PoseMapping())
        for place, axis in enumerate(AXES):
            title = tr(groups[axis].title)
            line, side = place % 3, 4 * (place // 3)
            grid.addWidget(QLabel(title), line, side)
            for number, (sign, amount) in enumerate((("minus", -_STEPS[axis]), ("add", _STEPS[axis]))):
                words = tr("{axis}: less", axis=title) if amount < 0 else tr("{axis}: more", axis=title)
                grid.addWidget(self._step(sign, words, axis, amount), line, side + 1 + number)
            grid.setColumnMinimumWidth(3, theme.SPACE)
        grid.setColumnStretch(7, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _step(self, sign: str, words: str, axis: str, amount: float) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(sign))
        button.setProperty("kind", "small")
        button.setAutoRepeat(True)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._centre.nudge(axis, amount))
        return button
