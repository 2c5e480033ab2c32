"""The average face of a folder, and a face between two people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QSignalBlocker, Qt
from PyQt6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.pages.workshop.model_builder.morph_desk import MorphDesk
from gui.pages.workshop.model_builder.picture_view import PictureView
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import CalmSlider
from gui.words import tr
from tracker.types import Image

_SIDE_PX: Final = 280
_STEPS: Final = 100


class AverageView(QWidget):
    """Two switches, a button, and what came of it.

    Parameters
    ----------
    make : callable
        Asks for folder and file, and begins; told whether symmetric and whether frontal faces alone.
    """

    def __init__(self, make: Callable[[bool, bool], object]) -> None:
        super().__init__()
        self.symmetric = QCheckBox(tr("Symmetric"))
        self.symmetric.setToolTip(tr("On: every face is averaged with its mirror image as well"))
        self.frontal = QCheckBox(tr("Only from the front"))
        self.frontal.setToolTip(tr("On: only faces that look into the camera with their lips closed; 68 points"))
        self.make = push_button(
            tr("Average a folder…"),
            tr("Choose a folder of pictures: their faces are warped to the mean shape and mixed"),
            lambda: make(self.symmetric.isChecked(), self.frontal.isChecked()),
            "primary",
        )
        self.note = _dim()
        self.view = PictureView(tr("The average face"))
        side = _side(self.make, self.symmetric, self.frontal, self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.SPACE, 0, 0)
        row.addWidget(side)
        row.addWidget(self.view, 1)

    def show_average(self, image: Image | None, note: str) -> None:
        """Show the newest, and a word about it."""
        self.view.show_image(image)
        self.note.setText(note)


@dataclass(frozen=True, slots=True)
class MorphHooks:
    """What the view of the morph asks for: a picture to choose (0 or 1), and to save a picture or a film."""

    choose: Callable[[int], object]
    save_picture: Callable[[], object]
    save_film: Callable[[], object]


class MorphView(QWidget):
    """Two pictures to choose, two sliders, and what is between them."""

    def __init__(self, desk: MorphDesk, hooks: MorphHooks) -> None:
        super().__init__()
        self._desk = desk
        self.first, self.second = (
            push_button(words, tr("Choose a picture of a face"), partial(hooks.choose, place))
            for place, words in enumerate((tr("First picture…"), tr("Second picture…")))
        )
        self.shape = _slider(tr("Shape"), tr("From the first face to the second: where eyes, nose and mouth are"))
        self.texture = _slider(tr("Colours"), tr("From the first face to the second: skin, hair and light"))
        self.shape.valueChanged.connect(lambda value: self._set("shape", value))
        self.texture.valueChanged.connect(lambda value: self._set("texture", value))
        self.play = QCheckBox(tr("Play"))
        self.play.setToolTip(tr("On: to and fro between the two"))
        self.play.toggled.connect(desk.play)
        self.picture = push_button(tr("Save picture…"), tr("Save what is shown, as a picture"), hooks.save_picture)
        self.film = push_button(
            tr("Save film…"), tr("Save a film from the first to the second and back"), hooks.save_film
        )
        self.note = _dim()
        self.view = PictureView(tr("The face between the two"))
        lines = QFormLayout()
        for words, slider in ((tr("Shape"), self.shape), (tr("Colours"), self.texture)):
            label = QLabel(words)
            label.setBuddy(slider)
            lines.addRow(label, slider)
        sliders = QWidget()
        sliders.setLayout(lines)
        lines.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.SPACE, 0, 0)
        row.addWidget(_side(self.first, self.second, sliders, self.play, self.picture, self.film, self.note))
        row.addWidget(self.view, 1)
        self.refresh()

    def refresh(self) -> None:
        """Show the moment."""
        desk = self._desk
        for button, path in zip((self.first, self.second), desk.files, strict=True):
            if path is not None:
                button.setText(path.name)
        for slider, value in ((self.shape, desk.shape), (self.texture, desk.texture)):
            with QSignalBlocker(slider):
                slider.setValue(round(_STEPS * value))
        for widget in (self.shape, self.texture, self.play, self.picture, self.film):
            widget.setEnabled(desk.is_ready)
        self.note.setText(self._words())
        self.view.show_image(desk.picture())

    def _words(self) -> str:
        if self._desk.problem:
            return self._desk.problem
        if self._desk.is_busy:
            return tr("At work…")
        if not self._desk.is_ready:
            return tr("Choose two pictures of faces. Show somebody’s face only with their consent.")
        return ""

    def _set(self, name: str, value: int) -> None:
        with QSignalBlocker(self.play):
            self.play.setChecked(False)
        self._desk.play(False)
        setattr(self._desk, name, value / _STEPS)
        self.view.show_image(self._desk.picture())


def _slider(name: str, help: str) -> CalmSlider:
    slider = CalmSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, _STEPS)
    slider.setPageStep(_STEPS // 10)
    slider.setAccessibleName(name)
    slider.setToolTip(help)
    return slider


def _dim() -> QLabel:
    label = QLabel()
    label.setProperty("kind", "dim")
    label.setWordWrap(True)
    return label


def _side(*widgets: QWidget) -> QWidget:
    side = QWidget()
    side.setFixedWidth(_SIDE_PX)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, theme.SPACE, 0)
    column.setSpacing(theme.SPACE)
    for widget in widgets:
        column.addWidget(widget)
        if isinstance(widget, QPushButton):
            widget.setMinimumWidth(0)
    column.addStretch(1)
    return side


def suggested(folder: Path) -> str:
    """A name for the average face of a folder."""
    return f"average-{folder.name}.png"
