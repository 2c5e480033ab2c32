"""Everything that can be fed, to choose from: each with a picture, its name, and the programs that take it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.model.search import matches
from gui.pages.outputs.kind_tile import KindTile
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.scrolled import scrolled
from gui.widgets.search_field import SearchField
from gui.words import tr
from tracker.outputs.kinds import KINDS
from tracker.outputs.output import OutputKind

_WIDTH_PX, _HEIGHT_PX = 760, 600
_TILE_PX, _LEAST_CARD_PX = 52, 84
_COLUMNS = 2


class KindButton(QPushButton):
    """A kind of output, to be chosen."""

    def __init__(self, kind: OutputKind) -> None:
        super().__init__()
        self.kind = kind
        title, feeds = tr(kind.title), tr(kind.feeds)
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(feeds)
        self.setToolTip(f"{tr(kind.help)}\n{tr('Click to add it; it is off until you switch it on.')}")
        name, line = QLabel(title), QLabel(feeds)
        name.setProperty("kind", "heading")
        line.setProperty("kind", "dim")
        for label in (name, line):
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(line)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.SPACE + 4,) * 4)
        row.setSpacing(theme.SPACE + 4)
        row.addWidget(KindTile(kind, _TILE_PX))
        row.addLayout(words, 1)
        self.setMinimumHeight(_LEAST_CARD_PX)
        # As high as its words need, which wrap.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.totalMinimumSize()


class AddDialog(QDialog):
    """The list; what is chosen is added at once.

    Parameters
    ----------
    parent : QWidget
    add : callable
        Told the kind that was chosen.
    kinds : mapping of str to OutputKind
    """

    def __init__(
        self, parent: QWidget, add: Callable[[OutputKind], object], kinds: Mapping[str, OutputKind] = KINDS
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add output"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add = add
        self.search = SearchField(
            tr("Find a program or a protocol"), tr("Shows only what has these words in its name or description")
        )
        self.buttons = [KindButton(kind) for kind in kinds.values()]
        for button in self.buttons:
            button.clicked.connect(partial(self._choose, button.kind))
        self.nothing = QLabel(tr("Nothing here has these words."))
        self.nothing.setProperty("kind", "dim")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.search.textChanged.connect(self._show_found)
        self._show_found("")
        self.resize(min(_WIDTH_PX, parent.width()), min(_HEIGHT_PX, parent.height()))

    @property
    def found(self) -> list[KindButton]:
        """What has the words that are looked for."""
        return [button for button in self.buttons if not button.isHidden()]

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Enter that is no button's own takes what was found, if that is one."""
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if len(self.found) == 1:
                self._choose(self.found[0].kind)
        else:
            super().keyPressEvent(event)

    def _choose(self, kind: OutputKind) -> None:
        self.accept()
        self._add(kind)

    def _show_found(self, asked: str) -> None:
        shown = [button for button in self.buttons if matches(asked, *_words(button.kind))]
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.setVisible(button in shown)
        for place, button in enumerate(shown):
            self._grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        self.nothing.setVisible(not shown)

    def _lay_out(self) -> None:
        title = QLabel(tr("What is your face to move?"))
        title.setProperty("kind", "title")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.SPACE)
        for column_number in range(_COLUMNS):
            self._grid.setColumnStretch(column_number, 1)
        for button in self.buttons:
            button.setParent(inside)
        column.addLayout(self._grid)
        column.addWidget(self.nothing)
        column.addStretch(1)
        area = scrolled(inside, takes_focus=False)
        note = QLabel(tr("An output is off until you switch it on; its settings say where it sends to."))
        note.setProperty("kind", "caption")
        note.setWordWrap(True)
        bottom = QHBoxLayout()
        bottom.addWidget(note, 1)
        bottom.addWidget(push_button(tr("Cancel"), tr("Add nothing (Esc)"), self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * theme.SPACE,) * 4)
        layout.setSpacing(theme.SPACE + 4)
        layout.addWidget(title)
        layout.addWidget(self.search)
        layout.addWidget(area, 1)
        layout.addLayout(bottom)


def _words(kind: OutputKind) -> tuple[str, ...]:
    return tuple(map(tr, (kind.name, kind.title, kind.feeds, kind.help)))
