"""All keys at a glance: by menu, and those of the windows that tools open; with a line to look for something."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PyQt6.QtCore import QSize, Qt, QTimer
from PyQt6.QtGui import QAction, QIcon, QKeySequence
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.model.search import matches
from gui.shell.actions import Menus
from gui.widgets import theme
from gui.widgets.search_field import SearchField
from gui.words import tr

_KEYS_PX, _NAME_PX = 190, 200
# What a row needs around its words.
_AROUND_PX, _ABOVE_PX = 28, 14


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together: for each, the key, what it is called, and what it does."""

    title: str
    rows: tuple[tuple[str, str, str], ...]


def key_groups(
    menus: Menus, actions: dict[str, QAction], more: Iterable[tuple[str, Sequence[tuple[str, str, str]]]]
) -> tuple[KeyGroup, ...]:
    """The keys of all actions by menu, and after them those of other windows, by their titles."""
    groups: dict[str, tuple[tuple[str, str, str], ...]] = {}
    for title, specs in menus:
        rows = []
        for spec in specs:
            native = QKeySequence.SequenceFormat.NativeText
            keys = tr(" or ").join(key.toString(native) for key in actions[spec.name].shortcuts())
            if keys:
                rows.append((keys, tr(spec.text).replace("&", "").removesuffix("…"), tr(spec.help)))
        groups[tr(title).replace("&", "")] = tuple(rows)
    for title, rows_of_feature in more:
        said = tuple((tr(key), tr(name), tr(help)) for key, name, help in rows_of_feature)
        # A page's own windows may be called as its menu is.
        groups[title] = (*groups.get(title, ()), *said)
    return tuple(KeyGroup(title, rows) for title, rows in groups.items() if rows)


class KeysDialog(QDialog):
    """The groups below each other, of which the search leaves what has the words."""

    def __init__(self, parent: QWidget, groups: Sequence[KeyGroup]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = groups
        self.search = SearchField(tr("Find a key"), tr("Shows the keys, names and words that have what you type"))
        self.search.textChanged.connect(self._show_found)
        self.table = QTableWidget(0, 3)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self.nothing = QLabel(tr("No key has these words."))
        self._set_up_table()
        heading = QLabel(tr("Keys"))
        heading.setProperty("kind", "title")
        words = QLabel(
            tr(
                "Tab goes from control to control, Enter starts what has the focus, arrow keys turn a knob. Drop a "
                "clip, a picture or a folder onto the window to open it; double-click the picture for full screen."
            )
        )
        for label in (words, self.nothing):
            label.setProperty("kind", "dim")
            label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * theme.SPACE,) * 4)
        layout.setSpacing(theme.SPACE + 4)
        for widget in (heading, words, self.search, self.table, self.nothing, close_buttons(self)):
            layout.addWidget(widget)
        self.setMinimumSize(560, 320)
        self.resize(fitting(parent, 780, 640))
        self._show_found("")
        self.search.setFocus()

    def _set_up_table(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([tr("Key"), tr("Action"), tr("What it does")])
        table.setAccessibleName(tr("Keys"))
        table.setToolTip(tr("All keys; the arrow keys go from one to the next"))
        table.setWordWrap(True)
        table.setShowGrid(False)
        table.setTextElideMode(Qt.TextElideMode.ElideNone)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        bold = table.font()
        bold.setBold(True)
        for group in self._groups:
            title = QTableWidgetItem(group.title)
            title.setFont(bold)
            title.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._add(title)
            table.setSpan(table.rowCount() - 1, 0, 1, 3)
            for row in group.rows:
                self._add(*(QTableWidgetItem(text) for text in row))
        if (rows := table.verticalHeader()) is not None:
            rows.hide()
        if (heads := table.horizontalHeader()) is not None:
            heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
            for column, px in ((0, _KEYS_PX), (1, _NAME_PX)):
                heads.resizeSection(column, px)
            heads.setStretchLastSection(True)
            # Wrapped words need other heights at another width, which the table takes only after it was told so.
            self._soon.timeout.connect(self._wrap)
            heads.sectionResized.connect(lambda *_: self._soon.start(0))

    def _wrap(self) -> None:
        """Make each row as high as its wrapped words; Qt's own way to do so knows nothing of the room around them."""
        table, metrics = self.table, self.table.fontMetrics()
        for row in range(table.rowCount()):
            height = metrics.height()
            for column in range(table.columnCount() if table.columnSpan(row, 0) == 1 else 0):
                if (item := table.item(row, column)) is not None:
                    width = max(table.columnWidth(column) - _AROUND_PX, 1)
                    needed = metrics.boundingRect(0, 0, width, 0, Qt.TextFlag.TextWordWrap, item.text())
                    height = max(height, needed.height())
            table.setRowHeight(row, height + _ABOVE_PX)

    def _add(self, *cells: QTableWidgetItem) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, cell in enumerate(cells):
            cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, cell)

    def _show_found(self, asked: str) -> None:
        """Show the rows that have the words, each under its title, and all of a group whose title has them."""
        row, any_found = 0, False
        for group in self._groups:
            whole = matches(asked, group.title)
            shown = [whole or matches(asked, *words) for words in group.rows]
            for place, visible in enumerate((any(shown), *shown)):
                self.table.setRowHidden(row + place, not visible)
            row += 1 + len(shown)
            any_found = any_found or any(shown)
        self.table.setVisible(any_found)
        self.nothing.setVisible(not any_found)
        self._wrap()


def close_buttons(dialog: QDialog) -> QDialogButtonBox:
    """The button that closes a dialog."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    for button in buttons.buttons():
        button.setIcon(QIcon())
        button.setToolTip(tr("Close this window"))
        button.setAccessibleName(button.text().replace("&", ""))
    buttons.rejected.connect(dialog.reject)
    return buttons


def fitting(parent: QWidget, width: int, height: int) -> QSize:
    """A size for a dialog that is inside its screen."""
    screen = parent.screen()
    wanted = QSize(width, height)
    return wanted if screen is None else wanted.boundedTo(screen.availableGeometry().size() - QSize(16, 48))
