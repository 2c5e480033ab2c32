"""One editor for each kind of setting: number, choice, switch, text. All speak in plain values."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PyQt6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt
from PyQt6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PyQt6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from gui.widgets import theme
from gui.widgets.file_dialogs import ask_for_model
from gui.words import later, tr
from tracker.settings import Choice, Knob, Setting, Switch, Text

_UNITS = {"deg": "°", "": "", "grey levels": later(" levels")}
_SHARES = ("of picture height", "of picture width", "of picture")
_SMALL_SECONDS = 0.5
_DEFAULT_STEPS = 100
# Stands in a list for a file that is yet to be named; no file can be called so.
_ASK = "\0"
# Where there are more, as of ports, no hand hits the right one.
_MOST_STEPS = 20_000


def name_of(control: QWidget, words: str) -> QLabel:
    """The name of a control, for the place before it; where there is little room it takes several lines."""
    name = QLabel(words)
    name.setBuddy(control)
    name.setWordWrap(True)
    return name


@dataclass(frozen=True, slots=True)
class Hooks:
    """Whom an editor tells: of every new value, and of the end of a change."""

    changed: Callable[[object], object]
    finished: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Scale:
    """How a number is shown: ``shown = stored * factor``, in steps of ``step``, followed by ``suffix``."""

    factor: float
    step: float
    decimals: int
    suffix: str

    @classmethod
    def of(cls, knob: Knob, *, whole: bool) -> Scale:
        """A readable scale for a knob: short times in milliseconds, shares in per cent."""
        factor, unit = 1.0, knob.unit
        if unit == "s" and knob.high <= _SMALL_SECONDS:
            factor, unit = 1000.0, "ms"
        elif unit in _SHARES:
            factor, unit = 100.0, "%"
        step = factor * (knob.step or (1.0 if whole else _nice_step((knob.high - knob.low) / _DEFAULT_STEPS)))
        decimals = 0 if whole else max(0, math.ceil(-math.log10(step) - 1e-9))
        return cls(factor, step, decimals, tr(_UNITS[unit]) if unit in _UNITS else f" {tr(unit)}")


class NumberEditor(QWidget):
    """A name, a number field and a slider."""

    def __init__(self, knob: Knob, value: float, hooks: Hooks) -> None:
        super().__init__()
        self._knob = knob
        self._whole = isinstance(value, int)
        self._scale = Scale.of(knob, whole=self._whole)
        self._hooks = hooks
        self.field = _NumberField()
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self._set_up(tr(knob.label), tr(knob.help))
        self.show_value(value)
        self.field.valueChanged.connect(self._field_changed)
        self.field.editingFinished.connect(lambda: hooks.finished())
        self.slider.valueChanged.connect(self._slider_moved)
        self.slider.sliderReleased.connect(lambda: hooks.finished())

    def show_value(self, value: object) -> None:
        """Show a value without telling anyone."""
        assert isinstance(value, int | float)
        shown = float(value) * self._scale.factor
        with QSignalBlocker(self.field), QSignalBlocker(self.slider):
            if abs(self.field.value() - shown) > 0.5 * 10.0**-self._scale.decimals:
                self.field.setValue(shown)
            self.slider.setValue(round((shown - self._low) / self._scale.step))

    @property
    def _low(self) -> float:
        return self._knob.low * self._scale.factor

    def _set_up(self, label: str, help: str) -> None:
        scale, high = self._scale, self._knob.high * self._scale.factor
        self.field.setDecimals(scale.decimals)
        self.field.setRange(self._low, high)
        self.field.setSingleStep(scale.step)
        self.field.setSuffix(scale.suffix)
        self.field.setValue(self._low)
        self.slider.setRange(0, round((high - self._low) / scale.step))
        self.slider.setVisible(self.slider.maximum() <= _MOST_STEPS)
        self.slider.setPageStep(max(1, self.slider.maximum() // 10))
        limits = tr("From {low} to {high}.", low=f"{self._low:g}", high=f"{high:g}{scale.suffix}")
        tip = f"{help}\n{limits}"
        for widget in (self.field, self.slider):
            widget.setAccessibleName(label)
            widget.setAccessibleDescription(help)
        self.setToolTip(tip)
        name = name_of(self.field, label)
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.slider)

    def _field_changed(self, shown: float) -> None:
        self._tell(shown)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round((shown - self._low) / self._scale.step))

    def _slider_moved(self, place: int) -> None:
        shown = min(self._low + place * self._scale.step, self._knob.high * self._scale.factor)
        with QSignalBlocker(self.field):
            self.field.setValue(shown)
        self._tell(self.field.value())

    def _tell(self, shown: float) -> None:
        stored = min(max(shown / self._scale.factor, self._knob.low), self._knob.high)
        self._hooks.changed(round(stored) if self._whole else round(stored, 9))


class ChoiceEditor(QWidget):
    """A name and a drop-down list, at whose end a file can be asked for where that is a choice too."""

    def __init__(self, choice: Choice, value: str, hooks: Hooks, ask: Callable[[QWidget], str] = ask_for_model) -> None:
        super().__init__()
        self.list = CalmList()
        self._hooks, self._ask, self._value = hooks, ask, value
        for option, label in zip(choice.options, choice.labels, strict=True):
            self.list.addItem(tr(label), option)
        if choice.suffix:
            self.list.addItem(tr("A file of your own…"), _ASK)
        self.list.setAccessibleName(tr(choice.label))
        self.list.setAccessibleDescription(tr(choice.help))
        self.setToolTip(tr(choice.help))
        self.show_value(value)
        self.list.currentIndexChanged.connect(lambda index: self._choose(self.list.itemData(index)))
        name = name_of(self.list, tr(choice.label))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE // 2)
        layout.addWidget(name, 1)
        layout.addWidget(self.list)

    def show_value(self, value: object) -> None:
        """Show a value without telling anyone."""
        with QSignalBlocker(self.list):
            if self.list.findData(value) < 0:
                self.list.addItem(Path(str(value)).name, value)
            self.list.setCurrentIndex(self.list.findData(value))
        self._value = str(value)

    def _choose(self, value: str) -> None:
        before = self._value
        chosen = self._ask(self.window() or self) if value == _ASK else value
        self.show_value(chosen or before)
        if chosen:
            self._hooks.changed(chosen)
            self._hooks.finished()


class SwitchEditor(QWidget):
    """A name and a switch."""

    def __init__(self, switch: Switch, value: bool, hooks: Hooks) -> None:
        super().__init__()
        self.switch = ToggleSwitch()
        self.switch.setAccessibleName(tr(switch.label))
        self.switch.setAccessibleDescription(tr(switch.help))
        self.setToolTip(tr(switch.help))
        self.show_value(value)
        self.switch.toggled.connect(lambda on: (hooks.changed(on), hooks.finished()))
        name = name_of(self.switch, tr(switch.label))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE // 2, 0, theme.SPACE // 2)
        layout.addWidget(name, 1)
        layout.addWidget(self.switch)

    def show_value(self, value: object) -> None:
        """Show a value without telling anyone."""
        with QSignalBlocker(self.switch):
            self.switch.setChecked(bool(value))


class TextEditor(QWidget):
    """A name and a line of text; what is typed counts once it is done, and an empty line only where it may."""

    def __init__(self, declared: Text, value: str, hooks: Hooks) -> None:
        super().__init__()
        self._declared, self._hooks, self._value = declared, hooks, value
        self.line = QLineEdit()
        self.line.setMaxLength(declared.longest)
        self.line.setAccessibleName(tr(declared.label))
        self.line.setAccessibleDescription(tr(declared.help))
        self.setToolTip(tr(declared.help))
        self.show_value(value)
        self.line.editingFinished.connect(self._finish)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE // 2)
        layout.addWidget(name_of(self.line, tr(declared.label)), 1)
        layout.addWidget(self.line, 1)

    def show_value(self, value: object) -> None:
        """Show a value without telling anyone."""
        self._value = str(value)
        with QSignalBlocker(self.line):
            self.line.setText(self._value)

    def _finish(self) -> None:
        typed = self.line.text().strip()
        if not (typed or self._declared.may_be_empty):
            self.show_value(self._value)
        elif typed != self._value:
            self._value = typed
            self._hooks.changed(typed)
            self._hooks.finished()


Editor = NumberEditor | ChoiceEditor | SwitchEditor | TextEditor


def make_editor(declared: Setting, value: object, hooks: Hooks) -> Editor:
    """The editor for a declared setting."""
    match declared:
        case Knob():
            assert isinstance(value, int | float)
            return NumberEditor(declared, value, hooks)
        case Choice():
            return ChoiceEditor(declared, str(value), hooks)
        case Switch():
            return SwitchEditor(declared, bool(value), hooks)
        case Text():
            return TextEditor(declared, str(value), hooks)


class ToggleSwitch(QCheckBox):
    """A check box that looks like a switch: the knob's side says it, not the colour alone."""

    def sizeHint(self) -> QSize:
        return QSize(36, 22)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def event(self, event: QEvent | None) -> bool:
        """Keep the key that turns it, although the app uses the same one."""
        asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and asked and event.key() == Qt.Key.Key_Space:
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(1.5, (self.height() - 19) / 2, 33, 19)
        painter.setPen(QPen(QColor(theme.TEXT), 1.2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ACCENT if self.isChecked() else theme.HOVER))
        painter.drawRoundedRect(track, 9.5, 9.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ON_ACCENT if self.isChecked() else theme.DIM))
        x = track.right() - 9.5 if self.isChecked() else track.left() + 9.5
        painter.drawEllipse(QPointF(x, track.center().y()), 6.5, 6.5)


class _NumberField(QDoubleSpinBox):
    """A number field that the wheel turns only when it has the focus, so that scrolling the panel changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(96)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(theme.tabular(self.font()))

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        _wheel_if_focused(self, event, super().wheelEvent)


class CalmSlider(QSlider):
    """A slider that the wheel turns only when it has the focus."""

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        _wheel_if_focused(self, event, super().wheelEvent)


class CalmList(QComboBox):
    """A list that the wheel turns only when it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        _wheel_if_focused(self, event, super().wheelEvent)


def _wheel_if_focused(widget: QWidget, event: QWheelEvent | None, turn: Callable[[QWheelEvent | None], None]) -> None:
    if widget.hasFocus():
        turn(event)
    elif event is not None:
        event.ignore()


def _nice_step(step: float) -> float:
    """The largest of 1, 2, 5 times a power of ten that is not above ``step``."""
    power = 10.0 ** math.floor(math.log10(step))
    return max(times * power for times in (1, 2, 5) if times * power <= step * (1 + 1e-9))
