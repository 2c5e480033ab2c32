"""Choosing the signals that are drawn over the time of a recording."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QSignalBlocker, Qt
from PyQt6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.model.course_plots import MOST_SIGNALS, choices
from gui.pages.sessions.player import SessionPlayer
from gui.widgets import theme
from gui.widgets.search_field import SearchField
from gui.widgets.tool_window import ToolWindow
from gui.words import tr

_NAME = Qt.ItemDataRole.UserRole


class SignalsDialog(ToolWindow):
    """All signals with a tick box each, and a line to look for some.

    Parameters
    ----------
    player : SessionPlayer
    chosen : tuple of str
    changed : callable
        Told all that are chosen whenever that changes.
    closed : callable
    parent : QWidget
    """

    def __init__(
        self,
        player: SessionPlayer,
        chosen: tuple[str, ...],
        changed: Callable[[tuple[str, ...]], object],
        closed: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(tr("Signals over time"))
        self._player, self._chosen, self._changed, self._closed = player, chosen, changed, closed
        self.search = SearchField(tr("Find a signal"), tr("Show only signals with these words in their name"))
        self.search.textChanged.connect(lambda: self.fill())
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Signals"))
        self.list.setToolTip(tr("Tick those that are to be drawn; Space turns a tick"))
        self.list.itemChanged.connect(self._ticked)
        self.hint = QLabel()
        self.hint.setProperty("kind", "dim")
        self.hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * theme.SPACE,) * 4)
        layout.setSpacing(theme.SPACE)
        for part in (self.search, self.list, self.hint):
            layout.addWidget(part)
        self.resize(340, 440)
        self.fill()

    def fill(self) -> None:
        """List what is looked for."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in choices(self._player.series, self.search.text()):
                words = one.words if one.known else tr("{signal} (not recorded)", signal=one.words)
                item = QListWidgetItem(words)
                item.setData(_NAME, one.name)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                item.setCheckState(Qt.CheckState.Checked if one.name in self._chosen else Qt.CheckState.Unchecked)
                self.list.addItem(item)
        self.hint.setText(tr("{count} of at most {most} are drawn.", count=len(self._chosen), most=MOST_SIGNALS))

    def closeEvent(self, event: object) -> None:
        self._closed()

    def _ticked(self, item: QListWidgetItem) -> None:
        name = str(item.data(_NAME))
        kept = tuple(one for one in self._chosen if one != name)
        wanted = item.checkState() == Qt.CheckState.Checked
        # One too many takes the place of the one chosen first.
        self._chosen = (*kept, name)[-MOST_SIGNALS:] if wanted else kept
        self._changed(self._chosen)
        self.fill()
