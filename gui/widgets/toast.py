"""What was saved: a small picture of it in the corner of the stage, for a while."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QIcon, QPixmap
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from gui.model.notices import Notice
from gui.model.stills import STILL_PX
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.icons import icon
from gui.widgets.pixels import borrowed
from gui.words import tr

_TEXT_PX = 300
_LEAST_PX = 120


class Toast(QFrame):
    """The message with its thumbnail; a click on that opens the picture.

    Parameters
    ----------
    on_open : callable
        Told the path of what is to be opened: the picture, or the folder that it is in.
    on_dismiss : callable
    """

    def __init__(self, on_open: Callable[[str], object], on_dismiss: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._on_open = on_open
        self._notice: Notice | None = None
        self.picture = QToolButton()
        self.picture.setProperty("kind", "small")
        self.picture.setIconSize(QSize(*STILL_PX))
        self.picture.setToolTip(tr("Open the picture"))
        self.picture.setAccessibleName(tr("Open the picture"))
        self.picture.setCursor(Qt.CursorShape.PointingHandCursor)
        self.picture.clicked.connect(lambda: self._notice and self._on_open(self._notice.picture))
        self.text = QLabel()
        self.folder = push_button(tr("Open folder"), tr("Show the picture among its neighbours"), self._show, "link")
        close = QToolButton()
        close.setIcon(icon("close", theme.DIM))
        close.setProperty("kind", "small")
        close.setToolTip(tr("Close this message"))
        close.setAccessibleName(tr("Close this message"))
        close.clicked.connect(lambda: on_dismiss())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.text)
        words.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE // 2, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        row.addWidget(self.picture)
        row.addLayout(words)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def show_notice(self, notice: Notice | None, room_px: int) -> None:
        """Show what was saved, in about half of the room that there is, or nothing any more."""
        self._notice = notice
        self.setVisible(notice is not None)
        if notice is None:
            return
        small, said = notice.thumbnail, tr(notice.text)
        self.picture.setIcon(
            icon("pictures", theme.DIM) if small is None else QIcon(QPixmap.fromImage(borrowed(small)))
        )
        elide = Qt.TextElideMode.ElideMiddle
        text_px = min(_TEXT_PX, max(_LEAST_PX, room_px // 4))
        self.text.setText(self.text.fontMetrics().elidedText(said, elide, text_px))
        self.text.setMinimumWidth(self.text.fontMetrics().horizontalAdvance(self.text.text()) + 2)
        self.text.setToolTip(notice.picture)
        self.setAccessibleName(said)
        if (layout := self.layout()) is not None:
            layout.activate()
        self.adjustSize()

    def _show(self) -> None:
        if self._notice is not None:
            self._on_open(str(Path(self._notice.picture).parent))
