"""What will happen with the files that are dragged over the window."""

from __future__ import annotations

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.model.drop import DropPlan
from gui.widgets import theme
from gui.widgets.icons import icon

_INSET_PX = 10.0
_ICON_PX = 56


class DropOverlay(QWidget):
    """A frame over the stage, with the plan in words."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._possible = True
        self._icon, self.words = QLabel(), QLabel()
        self.words.setProperty("kind", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        column.addStretch(1)
        for label in (self._icon, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.words.setWordWrap(True)
        column.addStretch(1)
        self.hide()

    def show_plan(self, plan: DropPlan | None) -> None:
        """Say what will happen; None: nothing is dragged any more."""
        self.setVisible(plan is not None)
        if plan is None:
            return
        self._possible = plan.possible
        size = QSize(_ICON_PX, _ICON_PX)
        self._icon.setPixmap(icon(plan.icon, self._colour).pixmap(size, self.devicePixelRatioF()))
        self.words.setText(plan.words)
        self.setAccessibleName(plan.words)
        self.raise_()
        self.update()

    @property
    def _colour(self) -> str:
        return theme.ACCENT if self._possible else theme.WARN

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.STAGE)
        ground.setAlpha(215)
        painter.fillRect(self.rect(), ground)
        style = Qt.PenStyle.DashLine if self._possible else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(self._colour), 2.0, style))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX), 10, 10)
