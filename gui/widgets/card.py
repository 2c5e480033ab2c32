"""A large button with an icon, a title and a line."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from gui.widgets import theme
from gui.widgets.icons import icon

_ICON_PX = 34
_ICON_FOLDED_PX = 20


class Card(QPushButton):
    """A large button: an icon, a title and a line; folded, the line is in its tooltip alone."""

    def __init__(self, title: str, sign: str, line: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._sign = sign
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(title)
        self._icon, self._title, self.line = QLabel(), QLabel(title), QLabel()
        self._title.setProperty("kind", "heading")
        self.line.setProperty("kind", "dim")
        for label in (self._icon, self._title, self.line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for label in (self._title, self.line):
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self.line)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.SPACE + 4,) * 4)
        row.setSpacing(theme.SPACE + 4)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        self.clicked.connect(lambda: on_click())
        self.say(line)
        self.fold(False)

    def say(self, text: str) -> None:
        """Say this below the title."""
        self.line.setText(text)
        self.setToolTip(text)
        self.setAccessibleDescription(text)

    def fold(self, folded: bool) -> None:
        """Make do with less room, or with all of it again."""
        size = _ICON_FOLDED_PX if folded else _ICON_PX
        picture = icon(self._sign, theme.ACCENT).pixmap(QSize(size, size), self.devicePixelRatioF())
        self._icon.setPixmap(picture)
        self.line.setVisible(not folded)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return super().heightForWidth(width) if layout is None else layout.totalHeightForWidth(width)
