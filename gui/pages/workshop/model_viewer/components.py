"""A slider for each component of a model, in standard deviations."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PyQt6.QtCore import QSignalBlocker, QSize, Qt
from PyQt6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from gui.pages.workshop.model_viewer.state import LIMIT_SIGMAS, ViewerState
from gui.widgets import theme
from gui.widgets.editors import CalmSlider
from gui.widgets.icons import icon
from gui.words import tr

_STEPS: Final = 20


def sigmas_text(value: float) -> str:
    """A number of standard deviations."""
    return f"{value:+.1f} σ".replace("-", "−") if round(value, 1) else "0.0 σ"


class Components(QWidget):
    """Rows of a button that plays, a number, a slider, and its value.

    Parameters
    ----------
    state : ViewerState
    changed : callable
        Told when something is to be shown anew.
    """

    def __init__(self, state: ViewerState, changed: Callable[[], object]) -> None:
        super().__init__()
        self._state, self._changed = state, changed
        self.sliders: list[CalmSlider] = []
        self.buttons: list[QToolButton] = []
        self._values: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, theme.SPACE, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)

    def rebuild(self) -> None:
        """As many rows as the model has components."""
        count = len(self._state.sigmas)
        while len(self.sliders) < count:
            self._add(len(self.sliders))
        for row in range(len(self.sliders)):
            for column in range(4):
                if (item := self._grid.itemAtPosition(row, column)) is not None and (widget := item.widget()):
                    widget.setVisible(row < count)
        self.refresh()

    def refresh(self) -> None:
        """Show the values of the moment."""
        for row, value in enumerate(self._state.sigmas):
            with QSignalBlocker(self.sliders[row]):
                self.sliders[row].setValue(round(value * _STEPS))
            self._values[row].setText(sigmas_text(value))
            with QSignalBlocker(self.buttons[row]):
                self.buttons[row].setChecked(self._state.playing == row)

    def _add(self, row: int) -> None:
        button = QToolButton()
        button.setCheckable(True)
        button.setIcon(icon("play"))
        button.setIconSize(QSize(14, 14))
        button.setProperty("kind", "small")
        button.setAccessibleName(tr("Play component {number}", number=row + 1))
        button.setToolTip(
            tr("Let component {number} go to and fro between −3 and 3 standard deviations", number=row + 1)
        )
        button.toggled.connect(partial(self._play, row))
        slider = CalmSlider(Qt.Orientation.Horizontal)
        slider.setRange(round(-LIMIT_SIGMAS * _STEPS), round(LIMIT_SIGMAS * _STEPS))
        slider.setPageStep(_STEPS)
        slider.setAccessibleName(tr("Component {number}", number=row + 1))
        slider.setToolTip(
            tr("Component {number}, in standard deviations of the faces it was learnt from", number=row + 1)
        )
        slider.valueChanged.connect(partial(self._slide, row))
        value = QLabel()
        value.setFont(theme.tabular(value.font()))
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setMinimumWidth(value.fontMetrics().horizontalAdvance("−0.0 σ"))
        number = QLabel(str(row + 1))
        number.setProperty("kind", "dim")
        for column, widget in enumerate((button, number, slider, value)):
            self._grid.addWidget(widget, row, column)
        self.buttons.append(button)
        self.sliders.append(slider)
        self._values.append(value)

    def _slide(self, row: int, place: int) -> None:
        self._state.set(row, place / _STEPS)
        self.refresh()
        self._changed()

    def _play(self, row: int, on: bool) -> None:
        self._state.play(row if on else None)
        self.refresh()
        self._changed()
