"""What stands beside a recording: parts under their titles, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import QSize
from PyQt6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gui.pages.sessions.player import SessionPlayer
from gui.widgets import theme
from gui.widgets.scrolled import scrolled

_LEAST_PX, _BAR_PX = 184, 14


class SidePart(QWidget):
    """One part. ``title`` stands above it; hidden while `is_wanted` says no.

    Parameters
    ----------
    player : SessionPlayer
        The recording that is played.
    """

    title = ""

    def __init__(self, player: SessionPlayer) -> None:
        super().__init__()
        self.player = player

    @property
    def is_wanted(self) -> bool:
        """Whether there is something to show."""
        return self.player.is_open

    def refresh(self) -> None:
        """Show what is new; called at the screen's rate while it can be seen, so that it does nothing most times."""


class SessionSide(QFrame):
    """The parts, in a column that scrolls."""

    def __init__(self, name: str, parts: Sequence[SidePart]) -> None:
        super().__init__()
        self.setObjectName("inside")
        self.setAccessibleName(name)
        self.parts = tuple(parts)
        self._titles: list[QLabel] = []
        column = QVBoxLayout()
        column.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE + 4, theme.SPACE)
        column.setSpacing(theme.SPACE)
        for part in self.parts:
            title = QLabel(part.title)
            title.setProperty("kind", "heading")
            self._titles.append(title)
            column.addWidget(title)
            column.addWidget(part, part.sizePolicy().verticalStretch())
        column.addStretch(0)
        self._inside = inside = QWidget()
        inside.setLayout(column)
        area = scrolled(inside, takes_focus=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE // 2)
        layout.addWidget(area)

    def minimumSizeHint(self) -> QSize:
        """As wide as its words need, in any language."""
        return QSize(max(_LEAST_PX, self._inside.minimumSizeHint().width() + _BAR_PX), _LEAST_PX)

    def refresh(self) -> None:
        """Show what is new."""
        if not self.isVisible():
            return
        for title, part in zip(self._titles, self.parts, strict=True):
            wanted = part.is_wanted
            if wanted is part.isHidden():
                part.setVisible(wanted)
                title.setVisible(wanted)
            if wanted:
                part.refresh()
