"""A line of text that ends in dots where it has no room; the whole of it is its tool tip then."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PyQt6.QtWidgets import QLabel, QSizePolicy


class ElidedLabel(QLabel):
    """One line that takes the room there is."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._help = ""
        # Names may look like a web page.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def is_cut(self) -> bool:
        """Whether not all of the text can be seen."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def setText(self, text: str | None) -> None:
        super().setText(text)
        self._tell()

    def set_help(self, help: str) -> None:
        """Say what the text means, in its tool tip."""
        self._help = help
        self._tell()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        if not self.is_cut:
            super().paintEvent(event)
            return
        style, room = self.style(), self.contentsRect()
        if style is not None:
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            painter = QPainter(self)
            role = self.foregroundRole()
            style.drawItemText(painter, room, int(self.alignment()), self.palette(), self.isEnabled(), text, role)

    def _tell(self) -> None:
        self.setToolTip("\n".join(part for part in (self.text() if self.is_cut else "", self._help) if part))
