"""The similarity sheet of the recording that is played, in a window of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from gui.model.sheet_cursor import likeness_words
from gui.pages.sessions.player import SessionPlayer
from gui.pages.sessions.sheet_desk import SheetDesk, SheetState
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.file_dialogs import ask_where_sheet
from gui.widgets.sheet_view import SheetView
from gui.widgets.tool_window import ToolWindow
from gui.words import later, tr
from tracker.errors import VisavisError
from tracker.files.picture_writer import write_picture
from tracker.session.reader import Session
from tracker.session.sheet import SheetWish
from tracker.session.sheet_features import Likeness
from tracker.session.sheet_file import SheetCell, write_sheet

_LIKE = {
    Likeness.SHAPE: later("Shape and turn"),
    Likeness.EXPRESSION: later("Expression"),
    Likeness.LOOK: later("Look of the picture"),
    Likeness.POSE: later("Turn of the head"),
}


class SheetWindow(ToolWindow):
    """A click on a face goes to its frame; the frame on show is framed.

    Parameters
    ----------
    player : SessionPlayer
    tell : callable
        Shows a line in the strip.
    closed : callable
    parent : QWidget
    """

    def __init__(
        self, player: SessionPlayer, tell: Callable[[str], object], closed: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(tr("Similarity sheet"))
        self._player, self._tell, self._closed = player, tell, closed
        self.desk = SheetDesk()
        self._session: Session | None = None
        self._position = -1
        self.by = QComboBox()
        for like, words in _LIKE.items():
            self.by.addItem(tr(words), like)
        self.by.setAccessibleName(tr("What makes faces alike"))
        self.by.setToolTip(tr("What makes faces alike, so that they lie near each other"))
        self.by.currentIndexChanged.connect(lambda: self._start())
        self.view = SheetView()
        self.view.chosen.connect(self._jump)
        self.words = ElidedLabel()
        self.words.setAccessibleName(tr("State of the sheet"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.save = push_button(tr("Save…"), tr("Save the sheet as a picture, and beside it what is where"), self._save)
        self._lay_out()
        self.resize(720, 780)
        self.refresh()

    def refresh(self) -> None:
        """Follow the recording that is played; called at the screen's rate."""
        if self._player.session is not self._session:
            self._session = self._player.session
            self._start()
        if self.desk.tick():
            self._show(self.desk.state)
        if self._player.clock is not None and self._player.position != self._position:
            self._position = self._player.position
            self.view.follow(self._player.clock.recorded(self._position))

    def closeEvent(self, event: object) -> None:
        self.desk.stop()
        self._closed()

    def _lay_out(self) -> None:
        like = QLabel(tr("Alike by"))
        like.setBuddy(self.by)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        for part in (like, self.by):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.SPACE + 4,) * 4)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)

    def _start(self) -> None:
        self.view.show_sheet(None, None)
        if self._session is None:
            self.desk.stop()
        else:
            self.desk.start(self._session, SheetWish(by=self.by.currentData()))
        self._show(self.desk.state)

    def _show(self, state: SheetState) -> None:
        self.bar.setVisible(state.is_working)
        self.bar.setRange(0, 0 if state.share is None else 1000)
        if state.share is not None:
            self.bar.setValue(round(1000 * state.share))
        self.save.setEnabled(state.made is not None)
        if (made := state.made) is None:
            self.words.setText(state.problem or state.words or tr("Play a recording to see its faces here."))
            return
        self.words.setText(likeness_words(made.sheet))
        begin_s = float(self._session.times_s[0]) if self._session is not None and len(self._session.times_s) else 0.0
        self.view.show_sheet(made.sheet, made.picture, begin_s)
        self._position = -1
        self.view.setFocus()

    def _jump(self, cell: SheetCell) -> None:
        if self._player.clock is not None and cell.time_s is not None:
            self._player.seek_index(self._player.clock.index(cell.time_s))

    def _save(self) -> None:
        if (made := self.desk.state.made) is None or not (chosen := ask_where_sheet(self)):
            return
        path = Path(chosen)
        if path.suffix.lower() not in (".jpg", ".jpeg", ".png"):
            path = path.with_suffix(".jpg")
        try:
            write_picture(path, made.picture)
            write_sheet(path.with_suffix(".json"), made.sheet)
        except VisavisError as error:
            self._tell(str(error))
        else:
            self._tell(tr("The sheet is saved as {name}.", name=path.name))
