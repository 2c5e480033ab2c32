"""Large quiet signs on the picture: that it stands still, and the flash of a snapshot."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QEasingCurve, QSize, Qt, QVariantAnimation
from PyQt6.QtGui import QColor, QPainter, QPaintEvent
from PyQt6.QtWidgets import QToolButton, QWidget

from gui.model.tracking import Phase
from gui.widgets.icons import icon
from gui.words import later, tr

_FLASH_MS = 260
_FLASH_LIGHT = 0.7
_MARKS = {
    Phase.PAUSED: ("pause", later("Paused"), later("The picture stands still. Click, or press Space, to go on")),
    Phase.ENDED: ("restore", later("Play again"), later("The clip is over. Click, or press Space, to play it again")),
}


class StageMark(QToolButton):
    """Says that the picture is not live, and lets it go on."""

    def __init__(self, on_click: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "mark")
        self.setIconSize(QSize(36, 36))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: on_click())
        self.phase: Phase | None = None

    def show_phase(self, phase: Phase) -> None:
        """Be there while the picture stands still."""
        self.phase = phase if phase in _MARKS else None
        self.setVisible(self.phase is not None)
        if self.phase is None:
            return
        name, word, tip = _MARKS[self.phase]
        ended = self.phase is Phase.ENDED
        self.setIcon(icon(name, "#ffffff"))
        self.setText(tr(word))
        self.setToolTip(tr(tip))
        self.setAccessibleName(tr(word))
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextUnderIcon if ended else style.ToolButtonIconOnly)
        self.adjustSize()


class Flash(QWidget):
    """A short white light over the picture, as of a camera."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._light = 0.0
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(_FLASH_MS)
        self._fade.setStartValue(_FLASH_LIGHT)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._fade.valueChanged.connect(self._show_light)
        self._fade.finished.connect(self.hide)
        self.hide()

    def fire(self) -> None:
        """Flash once."""
        self.show()
        self.raise_()
        self._fade.stop()
        self._fade.start()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        white = QColor("#ffffff")
        white.setAlphaF(self._light)
        QPainter(self).fillRect(self.rect(), white)

    def _show_light(self, light: object) -> None:
        self._light = float(light) if isinstance(light, float) else 0.0
        self.update()
