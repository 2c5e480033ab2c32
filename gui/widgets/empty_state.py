"""What stands where there is nothing to show yet: what it will be, and how to begin."""

from __future__ import annotations

from collections.abc import Iterable

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.widgets import theme
from gui.widgets.icons import icon

_SIGN = QSize(56, 56)
_TEXT_PX = 460


class EmptyState(QWidget):
    """A sign, a title, some sentences, and buttons below each other's middle.

    Parameters
    ----------
    sign : str
        An icon.
    title, text : str
    buttons : iterable of QPushButton
        What to begin with.
    """

    def __init__(self, sign: str, title: str, text: str, buttons: Iterable[QPushButton]) -> None:
        super().__init__()
        self._sign = QLabel()
        self._sign.setPixmap(icon(sign, theme.FAINT).pixmap(_SIGN))
        self.title, self.text = QLabel(title), QLabel(text)
        self.title.setProperty("kind", "title")
        self.text.setProperty("kind", "dim")
        self.title.setWordWrap(True)
        self.text.setWordWrap(True)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.SPACE + 4)
        self._column.addStretch(2)
        for label in (self._sign, self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._column.addWidget(label)
        self._column.addLayout(row)
        self._column.addStretch(3)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        # Lines stay short enough to be read by the margins: a label with a greatest width would lose its last lines.
        side = max(3 * theme.SPACE, (self.width() - _TEXT_PX) // 2)
        self._column.setContentsMargins(side, 2 * theme.SPACE, side, 2 * theme.SPACE)
        super().resizeEvent(event)
