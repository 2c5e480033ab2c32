"""The first page of the workshop: a card for each tool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.pages.workshop.specs import BenchSpec
from gui.widgets import theme
from gui.widgets.card import Card
from gui.widgets.plain_ground import PlainGround
from gui.widgets.scrolled import scrolled
from gui.words import tr

_CARD_PX = 300
_MOST_COLUMNS = 3


class Home(PlainGround):
    """As many cards side by side as there is room for."""

    # What is said of a picture makes no sense over them.
    hides_picture = True

    def __init__(self, specs: Sequence[BenchSpec], on_open: Callable[[str], object]) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        title = QLabel(tr("Workshop"))
        title.setProperty("kind", "title")
        line = QLabel(tr("Tools to annotate, build, look inside, and measure."))
        line.setProperty("kind", "dim")
        line.setWordWrap(True)
        self.cards = tuple(
            Card(tr(spec.title), spec.icon, tr(spec.help), partial(on_open, spec.name)) for spec in specs
        )
        inside = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.SPACE + 4)
        column = QVBoxLayout(inside)
        column.setContentsMargins(*(2 * theme.SPACE,) * 4)
        column.setSpacing(theme.SPACE)
        column.addWidget(title)
        column.addWidget(line)
        column.addSpacing(theme.SPACE)
        column.addLayout(self._grid)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inside, takes_focus=False))
        self._columns = 0
        self._lay_out(_MOST_COLUMNS)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._lay_out(min(max(self.width() // _CARD_PX, 1), _MOST_COLUMNS))

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(place, columns))
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
