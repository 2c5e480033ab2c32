"""Editors for the few controls that everybody understands: sliders with words, lists, rows of switches."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QSignalBlocker, Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.model.app_settings import value_at
from gui.model.plain_controls import OWN, Composite, Single
from gui.widgets import theme
from gui.widgets.editors import CalmList, CalmSlider, Hooks, NumberEditor, ToggleSwitch, make_editor, name_of
from gui.words import tr
from tracker.settings import describe, is_relevant


class PositionSlider(QWidget):
    """A composite control as a slider: its name, the word of its position, and words at both ends."""

    def __init__(self, control: Composite, choose: Callable[[int], object], finished: Callable[[], object]) -> None:
        super().__init__()
        self._control, self._choose = control, choose
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(control.positions) - 1)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(tr(control.label))
        self.slider.setAccessibleDescription(tr(control.help))
        self.setToolTip(tr(control.help))
        self.word = QLabel()
        self.word.setProperty("kind", "dim")
        name = name_of(self.slider, tr(control.label))
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(self.word)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE // 2)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.slider)
        layout.addLayout(_ends(control.ends))
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(lambda: finished())

    def show_settings(self, settings: object) -> None:
        """Show where the settings are, without telling anyone."""
        place = self._control.position_in(settings)
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._control.nearest_in(settings) if place is None else place)
        self.word.setText(tr(OWN if place is None else self._control.positions[place].word))

    def _moved(self, place: int) -> None:
        self.word.setText(tr(self._control.positions[place].word))
        self._choose(place)


class PositionList(QWidget):
    """A composite control as a list."""

    def __init__(self, control: Composite, choose: Callable[[int], object], finished: Callable[[], object]) -> None:
        super().__init__()
        self._control = control
        self.list = CalmList()
        for position in control.positions:
            self.list.addItem(tr(position.word))
        self.list.setAccessibleName(tr(control.label))
        self.list.setAccessibleDescription(tr(control.help))
        self.setToolTip(tr(control.help))
        name = name_of(self.list, tr(control.label))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE // 2)
        layout.addWidget(name, 1)
        layout.addWidget(self.list)
        # Told only of what the user picks.
        self.list.activated.connect(lambda place: self._picked(place, choose, finished))

    def show_settings(self, settings: object) -> None:
        """Show where the settings are; where they are nowhere, the list says that they are somebody's own."""
        place, count = self._control.position_in(settings), len(self._control.positions)
        if place is None and self.list.count() == count:
            self.list.addItem(tr(OWN))
        elif place is not None and self.list.count() > count:
            self.list.removeItem(count)
        self.list.setCurrentIndex(count if place is None else place)

    def _picked(self, place: int, choose: Callable[[int], object], finished: Callable[[], object]) -> None:
        if place < len(self._control.positions):
            choose(place)
            finished()


class PlainKnob(QWidget):
    """A knob of the tracker as it is, a number with words at both ends."""

    def __init__(self, control: Single, settings: object, hooks: Hooks) -> None:
        super().__init__()
        self._path = control.path
        group, _, field = control.path.partition(".")
        self._group = group
        self._declared = describe(type(value_at(settings, group)))[field]
        self.editor = make_editor(self._declared, value_at(settings, control.path), hooks)
        self.setToolTip(self.editor.toolTip())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.editor)
        if control.ends and isinstance(self.editor, NumberEditor):
            layout.addLayout(_ends(control.ends))

    def show_settings(self, settings: object) -> None:
        """Show the value, without telling anyone, and whether it means something."""
        self.editor.show_value(value_at(settings, self._path))
        self.editor.setEnabled(is_relevant(self._declared, value_at(settings, self._group)))


class DrawnSwitch(QWidget):
    """A switch of the app, in words: the same as the action in the menu."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.switch = ToggleSwitch()
        self._name = name_of(self.switch, "")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._name, 1)
        layout.addWidget(self.switch)
        self.switch.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        words = self._action.text().replace("&", "")
        self._name.setText(words)
        self.switch.setAccessibleName(words)
        self.switch.setAccessibleDescription(self._action.statusTip())
        self.switch.setChecked(self._action.isChecked())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())


def _ends(words: tuple[str, ...]) -> QHBoxLayout:
    """Small words at both ends of a slider."""
    row = QHBoxLayout()
    for number, word in enumerate(words):
        if number:
            row.addStretch(1)
        label = QLabel(tr(word))
        label.setProperty("kind", "caption")
        row.addWidget(label)
    return row
