"""What gestures do, as a small window beside the picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from PyQt6.QtCore import QSignalBlocker, Qt
from PyQt6.QtGui import QCloseEvent
from PyQt6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gui.model.gesture_actions import GestureState
from gui.model.gesture_words import gesture_words
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import CalmList, ToggleSwitch
from gui.widgets.scrolled import scrolled
from gui.widgets.tool_window import ToolWindow
from gui.words import tr
from tracker.errors import KeyboardError
from tracker.expression.gesture_map import NOTHING, TRIGGERS, GestureMap, Response, Trigger
from tracker.keyboard.names import parse_key_press

_WIDTH_PX, _HEIGHT_PX = 560, 620
_KEY_PX = 130


@dataclass(frozen=True, slots=True)
class PanelHooks:
    """What the panel asks of the app."""

    arm: Callable[[bool], object]
    respond: Callable[[Trigger, Response], object]
    switch_keys: Callable[[bool], object]
    closed: Callable[[], object]


class _Row:
    """The editors of one gesture."""

    def __init__(self, trigger: Trigger, actions: Mapping[str, str], changed: Callable[[], object]) -> None:
        name = gesture_words(trigger)
        self.label = QLabel(name)
        self.action = CalmList()
        self.action.addItem(tr("Nothing"), "")
        for key, words in sorted(actions.items(), key=lambda item: item[1].casefold()):
            self.action.addItem(words, key)
        self.action.setAccessibleName(tr("What this does: {gesture}", gesture=name))
        self.action.setToolTip(tr("What the gesture does in this app."))
        self.action.setSizeAdjustPolicy(CalmList.SizeAdjustPolicy.AdjustToContents)
        self.key = QLineEdit()
        self.key.setFixedWidth(_KEY_PX)
        self.key.setAccessibleName(tr("Key for: {gesture}", gesture=name))
        self.key.setToolTip(
            tr("A key of other programs that the gesture presses, such as space, F13 or ctrl+right; empty for none.")
        )
        self.key.setPlaceholderText(tr("no key"))
        self.action.activated.connect(lambda place: changed())
        self.key.editingFinished.connect(lambda: changed())

    def show(self, response: Response) -> None:
        """Show what the gesture does, unless somebody types."""
        with QSignalBlocker(self.action):
            self.action.setCurrentIndex(max(0, self.action.findData(response.action)))
        if not self.key.hasFocus():
            self.key.setText(str(response.key) if response.key is not None else "")


class GesturesPanel(ToolWindow):
    """A line for each gesture, a switch for all of them, and one for keys of other programs."""

    def __init__(self, hooks: PanelHooks, actions: Mapping[str, str], owner: QWidget | None = None) -> None:
        super().__init__(owner, Qt.WindowType.Dialog)
        self.setWindowTitle(tr("Gestures"))
        self.setObjectName("gestures")
        self._hooks = hooks
        self._shown: object = None
        self.rows = {one: _Row(one, actions, partial(self._changed, one)) for one in TRIGGERS}
        self._build()
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    def show_state(self, state: GestureState, gestures: GestureMap, last: str) -> None:
        """Show what gestures do, whether they do it, and the last one."""
        shows = state, gestures, last
        if shows == self._shown:
            return
        self._shown = shows
        for switch, on in ((self.armed, state.armed), (self.keys, state.keys_on)):
            with QSignalBlocker(switch):
                switch.setChecked(on)
        self.status.setText(state.text)
        self.keys_text.setText(state.keys_text)
        self.keys_text.setVisible(bool(state.keys_text))
        self.last.setText(tr("Last gesture: {name}", name=last) if last else tr("No gesture yet"))
        for trigger, row in self.rows.items():
            row.show(gestures.responses.get(trigger, NOTHING))

    def show_problem(self, text: str) -> None:
        """Say what is wrong."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._hooks.closed()
        super().closeEvent(event)

    def _build(self) -> None:
        self.armed = _switch(
            tr("Gestures do something"),
            tr("On: the gestures below do what is chosen. Off: none does anything."),
            self._hooks.arm,
        )
        self.keys = _switch(
            tr("Press keys of other programs"),
            tr(
                "On: gestures press their keys in whatever program has the focus. A lamp in the tool bar shows it.\n"
                "Off at every start."
            ),
            self._switch_keys,
        )
        self.status, self.keys_text, self.problem, self.last = QLabel(), QLabel(), QLabel(), QLabel()
        for label, kind in ((self.status, "dim"), (self.keys_text, "strong"), (self.problem, "strong")):
            label.setProperty("kind", kind)
            label.setWordWrap(True)
        self.last.setProperty("kind", "dim")
        self.problem.setVisible(False)
        close = push_button(tr("Close"), tr("Close this window; gestures go on doing what they do (Esc)"), self.close)
        title = QLabel(tr("Gestures"))
        title.setProperty("kind", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(theme.SPACE)
        column.addWidget(title)
        column.addLayout(_beside(self.armed))
        column.addWidget(self.status)
        column.addWidget(self._table(), 1)
        column.addLayout(_beside(self.keys))
        for label in (self.keys_text, self.problem):
            column.addWidget(label)
        bottom = QHBoxLayout()
        bottom.addWidget(self.last, 1)
        bottom.addWidget(close)
        column.addLayout(bottom)

    def _table(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, theme.SPACE // 2, theme.SPACE, 0)
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE // 2)
        for place, words in enumerate((tr("Gesture"), tr("In this app"), tr("Key elsewhere"))):
            label = QLabel(words)
            label.setProperty("kind", "caption")
            grid.addWidget(label, 0, place)
        for line, row in enumerate(self.rows.values(), start=1):
            for place, part in enumerate((row.label, row.action, row.key)):
                grid.addWidget(part, line, place)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self.rows) + 1, 1)
        return scrolled(inside, sideways=True)

    def _switch_keys(self, on: bool) -> None:
        self.show_problem("")
        # Where that cannot be, the switch goes back.
        self._shown = None
        self._hooks.switch_keys(on)

    def _changed(self, trigger: Trigger) -> None:
        row = self.rows[trigger]
        response = Response(str(row.action.currentData()))
        self.show_problem("")
        if text := row.key.text().strip():
            try:
                response = replace(response, key=parse_key_press(text))
            except KeyboardError as error:
                self.show_problem(tr(str(error)))
                return
        self._hooks.respond(trigger, response)


def _switch(words: str, help: str, changed: Callable[[bool], object]) -> ToggleSwitch:
    switch = ToggleSwitch()
    switch.setAccessibleName(words)
    switch.setToolTip(help)
    switch.toggled.connect(lambda on: changed(on))
    return switch


def _beside(switch: ToggleSwitch) -> QHBoxLayout:
    row = QHBoxLayout()
    label = QLabel(switch.accessibleName())
    label.setBuddy(switch)
    label.setToolTip(switch.toolTip())
    row.addWidget(label, 1)
    row.addWidget(switch)
    return row
