"""Runs beside a recording: tracking again, and what of it is looked at."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt6.QtCore import QSignalBlocker, QSize, Qt
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from gui.pages.sessions.player import SessionPlayer
from gui.pages.sessions.runs import RunsDesk, run_words, summary_words
from gui.pages.sessions.side import SidePart
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import CalmList, name_of
from gui.words import tr


class RunsPart(SidePart):
    """A list of the runs, of which one is looked at; a button for another one, with its progress.

    Parameters
    ----------
    player : SessionPlayer
    desk : RunsDesk
    actions : mapping of str to QAction
    """

    def __init__(self, player: SessionPlayer, desk: RunsDesk, actions: Mapping[str, QAction]) -> None:
        super().__init__(player)
        self.title = tr("Runs")
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self.list = CalmList()
        self.list.setAccessibleName(tr("Compare with"))
        self.list.setToolTip(
            tr("A run of other settings or another model, shown beside what was recorded, with the difference")
        )
        self.list.setMinimumContentsLength(8)
        self.list.currentIndexChanged.connect(lambda place: desk.compare(str(self.list.itemData(place) or "")))
        self.words = QLabel()
        self.words.setProperty("kind", "dim")
        self.words.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(tr("Progress"))
        self.stop = push_button(
            tr("Cancel"), tr("Leave the run that is being made; nothing of it is kept"), desk.cancel
        )
        self.going = _row(self.progress, self.stop)
        delete = _tool(actions["delete_run"])
        delete.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.buttons = _row(_tool(actions["track_again"]), delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        self.list.setSizeAdjustPolicy(CalmList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name = name_of(self.list, tr("Compare with"))
        for part in (self.name, self.list, self.words, self.going, self.buttons):
            layout.addWidget(part)

    def refresh(self) -> None:
        """Show the runs as they are now."""
        desk = self._desk
        shown = desk.runs, desk.wanted, desk.compared, desk.is_running, round(1000 * desk.share)
        if shown == self._shown:
            return
        self._shown = shown
        self._fill()
        self.progress.setValue(round(1000 * desk.share))
        self.going.setVisible(desk.is_running)
        for part in (self.name, self.list):
            part.setVisible(bool(desk.runs))
        self.words.setText(self._told())

    def _told(self) -> str:
        desk = self._desk
        if desk.is_running:
            return tr("Tracking again… You can go on meanwhile.")
        if desk.compared is not None:
            return tr("Difference: {words}", words=summary_words(desk.compared.summary))
        if desk.wanted:
            return tr("Comparing…")
        return "" if desk.runs else tr("Track the recording again with other settings or another model, and compare.")

    def _fill(self) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItem(tr("Nothing"), "")
            for run in self._desk.runs:
                self.list.addItem(run_words(run), run.name)
            self.list.setCurrentIndex(max(0, self.list.findData(self._desk.wanted)))


def _row(*parts: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE // 2)
    for part in parts:
        row.addWidget(part)
    if all(isinstance(part, QToolButton) for part in parts):
        row.addStretch(1)
    return holder


def _tool(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().replace("&", ""))
    button.setProperty("kind", "quiet")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(14, 14))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
