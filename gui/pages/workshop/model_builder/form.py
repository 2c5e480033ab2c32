"""What is to be built: choices of the model builder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QSignalBlocker
from PyQt6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.pages.workshop.model_builder.desk import BuilderDesk
from gui.pages.workshop.model_builder.order import AUTOMATIC, CHANNELS, EXPERTS, KINDS, SHAPES
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import CalmList
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.file_dialogs import ask_for_folder, ask_for_layout, ask_for_model, ask_where_model
from gui.words import tr

_MOST_SCALE, _LEAST_SCALE = 120, 15
_MOST_STEPS: Final = 1_000_000


class Form(QWidget):
    """Shows what is ordered, and takes other wishes.

    Parameters
    ----------
    desk : BuilderDesk
    changed : callable
        Told of every change.
    """

    def __init__(self, desk: BuilderDesk, changed: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._changed = desk, changed
        self.folder = push_button(
            tr("Choose…"),
            tr("The folder of pictures that the annotator has filled, or that has .pts files beside them"),
            self._ask_folder,
        )
        self.output = push_button(
            tr("Save as…"), tr("The model file to write; its card and its report go beside it"), self._ask_output
        )
        self.layout_file = push_button(
            tr("Choose…"),
            tr("What the points are, where the layout is your own and the annotator has not kept it in the folder"),
            self._ask_layout,
        )
        self.base = push_button(
            tr("Choose…"),
            tr("A classical model of the same faces: it gives the network its shape and its start"),
            self._ask_base,
        )
        self.kind = _choice(tr("Kind"), tr("What finds the points: patch experts or a network"), KINDS)
        self.shape = _choice(tr("Shape"), tr("How shapes vary: together, or by components of few points"), SHAPES)
        self.experts = _choice(tr("Experts"), tr("How the patch experts are learnt"), EXPERTS)
        self.modes = _number(
            AUTOMATIC,
            100,
            tr("Components"),
            tr("Of shape. More follow a face closer; few faces give fewer."),
        )
        self.modes.setSpecialValueText(tr("automatic"))
        self.scales = tuple(
            _number(_LEAST_SCALE, _MOST_SCALE, name, tr("Pixels between the eye corners: higher sees more detail."))
            for name in (tr("Coarse scale"), tr("Fine scale"))
        )
        self.steps = _number(1, _MOST_STEPS, tr("Steps"), tr("Of 32 pictures each. More is better, up to a point."))
        self.steps.setSingleStep(1000)
        self.channels = {name: _box(tr(words)) for name, words in CHANNELS.items()}
        self._build()
        self._connect()
        self.show_order()

    def show_order(self) -> None:
        """Show what is ordered."""
        order, summary = self._desk.order, self._desk.summary
        for words, path in ((self.folder_words, order.folder), (self.output_words, order.output)):
            words.setText(path.name if path is not None else tr("none yet"))
            words.set_help(str(path or ""))
        self.layout_words.setText(order.layout.name if order.layout is not None else tr("as the folder says"))
        self.base_words.setText(order.base.name if order.base is not None else tr("none yet"))
        self.summary.setText(summary.words if summary is not None else "")
        self.summary.setVisible(summary is not None)
        for choice, value in ((self.kind, order.kind), (self.shape, order.shape), (self.experts, order.experts)):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(value))
        numbers = ((self.modes, order.modes), (self.steps, order.steps), *zip(self.scales, order.scales, strict=True))
        for field, number in numbers:
            with QSignalBlocker(field):
                field.setValue(number)
        for name, box in self.channels.items():
            with QSignalBlocker(box):
                box.setChecked(name in order.channels)
        self.classical.setVisible(not order.is_network)
        self.network.setVisible(order.is_network)

    def _connect(self) -> None:
        for choice, name in ((self.kind, "kind"), (self.shape, "shape"), (self.experts, "experts")):
            choice.activated.connect(lambda _, name=name, choice=choice: self._set(**{name: str(choice.currentData())}))
        self.modes.valueChanged.connect(lambda value: self._set(modes=value))
        self.steps.valueChanged.connect(lambda value: self._set(steps=value))
        for field in self.scales:
            field.valueChanged.connect(lambda: self._set(scales=tuple(one.value() for one in self.scales)))
        for box in self.channels.values():
            box.toggled.connect(
                lambda: self._set(channels=tuple(name for name, one in self.channels.items() if one.isChecked()))
            )

    def _build(self) -> None:
        self.folder_words, self.output_words, self.base_words = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self.layout_words = ElidedLabel()
        self.summary = QLabel()
        self.summary.setProperty("kind", "dim")
        self.summary.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.SPACE, 0)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(_row(tr("Pictures"), self.folder_words, self.folder))
        layout.addWidget(self.summary)
        layout.addLayout(_row(tr("Layout"), self.layout_words, self.layout_file))
        layout.addLayout(_row(tr("Model"), self.output_words, self.output))
        layout.addLayout(_lines((tr("Kind"), self.kind)))
        self.classical = QWidget()
        boxes = QVBoxLayout()
        for box in self.channels.values():
            boxes.addWidget(box)
        inside = _lines(
            (tr("Shape"), self.shape),
            (tr("Components"), self.modes),
            (tr("Experts"), self.experts),
            (tr("Coarse scale"), self.scales[0]),
            (tr("Fine scale"), self.scales[1]),
        )
        inside.addRow(QLabel(tr("Channels")), boxes)
        inside.setContentsMargins(0, 0, 0, 0)
        self.classical.setLayout(inside)
        self.network = QWidget()
        column = QVBoxLayout(self.network)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(_row(tr("Begins with"), self.base_words, self.base))
        column.addLayout(_lines((tr("Steps"), self.steps)))
        layout.addWidget(self.classical)
        layout.addWidget(self.network)
        layout.addStretch(1)

    def _set(self, **values: object) -> None:
        self._desk.change(**values)
        self.show_order()
        self._changed()

    def _ask_folder(self) -> None:
        if chosen := ask_for_folder(self, str(self._desk.order.folder or "")):
            self._set(folder=Path(chosen))

    def _ask_output(self) -> None:
        if chosen := ask_where_model(self):
            self._set(output=Path(chosen))

    def _ask_layout(self) -> None:
        if chosen := ask_for_layout(self):
            self._set(layout=Path(chosen))

    def _ask_base(self) -> None:
        if chosen := ask_for_model(self):
            self._set(base=Path(chosen))


def _row(name: str, words: ElidedLabel, button: QPushButton) -> QHBoxLayout:
    label = QLabel(name)
    label.setBuddy(button)
    button.setAccessibleName(tr("{name}: {button}", name=name, button=button.text()))
    row = QHBoxLayout()
    row.setSpacing(theme.SPACE)
    row.addWidget(label)
    row.addWidget(words, 1)
    row.addWidget(button)
    return row


def _lines(*rows: tuple[str, QWidget]) -> QFormLayout:
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    for name, field in rows:
        label = QLabel(name)
        label.setBuddy(field)
        form.addRow(label, field)
    return form


def _choice(name: str, help: str, options: Mapping[str, str]) -> CalmList:
    choice = CalmList()
    choice.setAccessibleName(name)
    choice.setToolTip(help)
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    choice.setSizeAdjustPolicy(CalmList.SizeAdjustPolicy.AdjustToContents)
    for value, words in options.items():
        choice.addItem(tr(words), value)
    return choice


def _number(low: int, high: int, name: str, help: str) -> QSpinBox:
    field = QSpinBox()
    field.setRange(low, high)
    field.setAccessibleName(name)
    field.setToolTip(help)
    field.setKeyboardTracking(False)
    return field


def _box(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setAccessibleName(words)
    box.setToolTip(tr("What the patch experts look at; each more makes them slower and steadier."))
    return box
