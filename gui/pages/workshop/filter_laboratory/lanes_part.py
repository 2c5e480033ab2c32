"""The kinds of filters side by side: whether each is drawn, how it does, and the knobs of the chosen one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QPainter, QPaintEvent
from PyQt6.QtWidgets import QCheckBox, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from gui.pages.workshop.filter_laboratory.ghost_canvas import method_colour
from gui.pages.workshop.filter_laboratory.model import LaboratoryModel, method_words, trial_numbers
from gui.widgets import theme
from gui.widgets.knob_column import KnobColumn
from gui.words import tr
from tracker.head.smoother import METHODS, SmoothingSettings
from tracker.settings import describe, is_relevant

_DECLARED = {name: setting for name, setting in describe(SmoothingSettings).items() if name != "method"}
_KNOBS_PX, _MARK_PX = 250, 12


class LanesPart(QWidget):
    """The part.

    Parameters
    ----------
    model : LaboratoryModel
    changed : callable
        Told that something is to be shown anew.
    """

    def __init__(self, model: LaboratoryModel, changed: Callable[[], object]) -> None:
        super().__init__()
        self._model, self._changed = model, changed
        self.ghosts: dict[str, QCheckBox] = {}
        self.chosen: dict[str, QRadioButton] = {}
        self._numbers: dict[str, tuple[QLabel, QLabel]] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE + 4)
        grid.setColumnStretch(2, 1)
        for column, words in ((2, tr("Filter")), (3, tr("Jitter")), (4, tr("Lag"))):
            heading = QLabel(words)
            heading.setProperty("kind", "caption")
            grid.addWidget(heading, 0, column)
        for row, method in enumerate(METHODS, start=1):
            self._add(grid, row, method)
        self.knobs = KnobColumn(_DECLARED, SmoothingSettings(), self._turned, lambda: None, _KNOBS_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self.knobs, 1)

    def refresh(self) -> None:
        """Show what is so now."""
        model = self._model
        settings = model.lanes[model.chosen]
        for method in METHODS:
            self.ghosts[method].setChecked(method in model.shown)
            self.chosen[method].setChecked(method == model.chosen)
            told = trial_numbers(model.trials.get(method), model.part)
            for label, words in zip(self._numbers[method], told, strict=True):
                label.setText(words)
        for name, editor in self.knobs.editors.items():
            editor.show_value(getattr(settings, name))
            editor.setVisible(is_relevant(_DECLARED[name], settings) and model.chosen != "none")

    def _add(self, grid: QGridLayout, row: int, method: str) -> None:
        name = method_words(method)
        ghost = self.ghosts[method] = QCheckBox()
        ghost.setAccessibleName(tr("Draw {filter}", filter=name))
        ghost.setToolTip(tr("Draw the head that comes out of this filter"))
        ghost.clicked.connect(partial(self._show, method))
        chosen = self.chosen[method] = QRadioButton(name)
        chosen.setAccessibleName(name)
        chosen.setToolTip(tr("Turn the knobs of this filter, and draw its head over the others"))
        chosen.clicked.connect(partial(self._choose, method))
        jitter, lag = self._numbers[method] = QLabel(), QLabel()
        for label in (jitter, lag):
            label.setFont(theme.tabular(label.font()))
        for column, part in enumerate((ghost, _Swatch(method), chosen, jitter, lag)):
            grid.addWidget(part, row, column)

    def _show(self, method: str, wanted: bool) -> None:
        (self._model.shown.add if wanted else self._model.shown.discard)(method)
        self._changed()

    def _choose(self, method: str) -> None:
        self._model.chosen = method
        self._changed()

    def _turned(self, name: str, value: object) -> None:
        self._model.set_knob(name, value)


class _Swatch(QWidget):
    """The colour of a kind of filter."""

    def __init__(self, method: str) -> None:
        super().__init__()
        self._method = method
        self.setFixedSize(_MARK_PX, _MARK_PX)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(method_colour(self._method))
        painter.drawRoundedRect(self.rect(), 3, 3)
