"""The eight expressions with their probabilities."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.model.emotion_words import EMOTION_WORDS
from gui.widgets import theme
from gui.words import tr
from tracker.readings import Emotion

_ROW_PX, _BAR_PX, _FONT_PX = 22, 4, 12
_GAP_PX, _MOST_PX = 10, 150
_NUMBER = "100 %"


class EmotionBars(QWidget):
    """A line for each expression: its name, how probable it is, and a bar below."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Expressions"))
        self.setToolTip(
            tr("How probable each expression is, as people who look at such pictures would name it; together 100 %.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shares: dict[Emotion, int] = {}

    def show_emotions(self, probabilities: Mapping[Emotion, float]) -> None:
        """Show probabilities, in per cent; none for nothing."""
        shares = {emotion: round(100 * value) for emotion, value in probabilities.items()}
        if shares != self._shares:
            self._shares = shares
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(140, _ROW_PX * len(EMOTION_WORDS))

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = QFontMetrics(_weighted(_font_of(self), strong=True))
        longest = max(metrics.horizontalAdvance(tr(words)) for words in EMOTION_WORDS.values())
        width = longest + metrics.horizontalAdvance(_NUMBER) + _GAP_PX
        return QSize(min(width, _MOST_PX), _ROW_PX * len(EMOTION_WORDS))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = _font_of(self)
        best = max(self._shares, key=lambda one: self._shares[one], default=None)
        for number, (emotion, words) in enumerate(EMOTION_WORDS.items()):
            painter.setFont(_weighted(font, strong=emotion is best))
            self._paint_line(painter, number * _ROW_PX, tr(words), self._shares.get(emotion))

    def _paint_line(self, painter: QPainter, y: int, words: str, share: int | None) -> None:
        width, metrics = self.width(), painter.fontMetrics()
        number_px = metrics.horizontalAdvance(_NUMBER)
        line = QRectF(0, y, width, _ROW_PX - _BAR_PX - 2)
        painter.setPen(QColor(theme.TEXT if share else theme.DIM))
        name = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - number_px - _GAP_PX // 2)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        number = "–" if share is None else tr("{share} %", share=share)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, y + _ROW_PX - _BAR_PX - 2, width, _BAR_PX)
        painter.setBrush(QColor(theme.HOVER if share is not None else theme.RAISED))
        painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
        if share:
            bar.setWidth(max(_BAR_PX, width * share / 100))
            painter.setBrush(QColor(theme.ACCENT))
            painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)


def _font_of(widget: QWidget) -> QFont:
    font = theme.tabular(widget.font())
    font.setPixelSize(_FONT_PX)
    return font


def _weighted(font: QFont, *, strong: bool) -> QFont:
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
