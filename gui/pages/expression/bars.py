"""All signals as bars, in one widget that paints only what has changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PyQt6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PyQt6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.model.signal_rows import Region, Row, grade_of, source_of, words_of
from gui.pages.expression.bar_plan import ROW_PX, Place, Plan, bar_lengths, plan_bars, value_words
from gui.widgets import theme
from gui.words import later, tr
from tracker.readings import Grade

_BAR_PX: Final = 7
_NAME_GAP_PX: Final = 8
_EDGE_PX: Final = 2
_NUMBER_PX: Final = 27
_MOST_NAME: Final = 0.52
_FONT_PX: Final = 12
_GRADES: Final = {
    Grade.MEASURED: later("measured"),
    Grade.ESTIMATED: later("estimated from what goes along with it"),
    Grade.NOT_GIVEN: later("not given"),
}


class SignalBars(QWidget):
    """The bars; a click on a row draws its signals into the time line, or no longer."""

    row_clicked = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Signals of the face"))
        self.setToolTip(tr("Each signal of the face from 0 to 1; click one, or press Space, to see it over time."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._regions: Sequence[Region] = ()
        self._grades: Mapping[str, Grade] = {}
        self._plan = Plan((), (), 0)
        self._signals: Mapping[str, float] = {}
        self._drawn: dict[Place, object] = {}
        self._chosen: Mapping[str, int] = {}
        self._mirror, self._numbers = True, False
        self._current = 0
        self._name_px = 0
        self._names: dict[Row, str] = {}

    def show_regions(self, regions: Sequence[Region], grades: Mapping[str, Grade]) -> None:
        """Show other rows."""
        if (regions, grades) != (self._regions, self._grades):
            self._regions, self._grades = regions, grades
            self._arrange()

    def show_signals(self, signals: Mapping[str, float], *, mirror: bool, numbers: bool) -> None:
        """Show the signals of a moment. ``mirror``: the picture is one, so the subject's left is at the left."""
        if (mirror, numbers) != (self._mirror, self._numbers):
            self._mirror, self._numbers = mirror, numbers
            self._drawn.clear()
            self.update()
        self._signals = signals
        room = self._room_px()
        for place in self._plan.places:
            shows = self._shows(place, room)
            if self._drawn.get(place) != shows:
                self._drawn[place] = shows
                self.update(QRect(place.x, place.y, place.width, ROW_PX))

    def show_chosen(self, chosen: Mapping[str, int]) -> None:
        """Mark the rows that are drawn into the time line: by the row's left signal, with the number of the colour."""
        if chosen != self._chosen:
            self._chosen = dict(chosen)
            self.update()

    @property
    def plan(self) -> Plan:
        """Where everything stands."""
        return self._plan

    def row_words(self, place: Place) -> str:
        """What a row says, in words."""
        row, (left, right) = place.row, value_words(place.row, self._signals)
        values = tr("left {left}, right {right}", left=left, right=right) if row.is_pair else left
        grade = tr(_GRADES[grade_of(row, self._grades)])
        return tr("{label}: {values} ({grade})", label=words_of(row), values=values, grade=grade)

    def tip_for(self, place: Place) -> str:
        """What a row says, and what it is told from."""
        source = source_of(place.row)
        return self.row_words(place) + ("\n" + tr("Told from: {source}", source=tr(source)) if source else "")

    def sizeHint(self) -> QSize:
        return QSize(270, self._plan.height)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self._plan.height)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and (place := self._plan.at(event.position().x(), event.position().y())) is not None:
            self._go_to(self._plan.places.index(place))
            self.row_clicked.emit(place.row.left)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event is not None and self._plan.places and event.key() in steps:
            self._go_to(self._current + steps[Qt.Key(event.key())])
        elif event is not None and self._plan.places and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.row_clicked.emit(self._plan.places[self._current].row.left)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent | None) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._plan.at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self.tip_for(place) if place is not None else self.toolTip(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        if event is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, font = event.region(), self._font()
        for title in self._plan.titles:
            line = QRect(title.x, title.y, title.width, ROW_PX)
            if area.intersects(line):
                painter.setFont(_bold(font))
                painter.setPen(QColor(theme.TEXT))
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, tr(title.words))
        painter.setFont(font)
        room = self._room_px()
        for number, place in enumerate(self._plan.places):
            if area.intersects(QRect(place.x, place.y, place.width, ROW_PX)):
                self._paint_row(painter, place, room, current=number == self._current)

    def _paint_row(self, painter: QPainter, place: Place, room: int, *, current: bool) -> None:
        row, y = place.row, place.y
        edge = self._edge_px()
        name = QRect(place.x + edge + room + _NAME_GAP_PX, y, self._name_px, ROW_PX)
        if current and self.hasFocus():
            painter.setPen(QPen(QColor(theme.ACCENT), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(name).adjusted(-5.5, 0.5, 5.5, -0.5), 5, 5)
        colour = self._colour(row.left)
        painter.setPen(QColor(colour or theme.TEXT))
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, self._names[place.row])
        sides = bar_lengths(row, self._signals, room)
        # In a mirror the subject's left is at the left.
        shown = sides if self._mirror else sides[::-1]
        ends = place.x + edge + room, place.x + place.width - edge - room
        for length, inner, way in zip(shown, ends, (-1, 1), strict=True):
            self._paint_bar(painter, QPointF(inner, y + ROW_PX / 2), way, (room, length), row.left)
        if self._numbers:
            self._paint_numbers(painter, place)

    def _paint_bar(
        self, painter: QPainter, inner: QPointF, way: int, lengths: tuple[int, int | None], name: str
    ) -> None:
        """A bar from the middle outwards: the groove, and as much of it as the signal fills."""
        room, length = lengths
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.HOVER if length is not None else theme.RAISED))
        painter.drawRoundedRect(_strip(inner, way, room), _BAR_PX / 2, _BAR_PX / 2)
        if not length:
            return
        colour = QColor(self._colour(name) or theme.ACCENT)
        strip = _strip(inner, way, max(length, _BAR_PX // 2))
        if self._grades.get(name) is Grade.ESTIMATED or name.startswith("AU"):
            # Hollow, so that it can be told apart without its colour.
            painter.setPen(QPen(colour, 1.4))
            colour.setAlphaF(0.3)
            strip.adjust(0.7, 0.7, -0.7, -0.7)
        painter.setBrush(colour)
        painter.drawRoundedRect(strip, _BAR_PX / 2, _BAR_PX / 2)

    def _paint_numbers(self, painter: QPainter, place: Place) -> None:
        values = value_words(place.row, self._signals)
        left = QRectF(place.x, place.y, _NUMBER_PX, ROW_PX)
        right = left.translated(place.width - _NUMBER_PX, 0)
        font = painter.font()
        painter.setFont(_small(font))
        painter.setPen(QColor(theme.DIM))
        for words, area in zip(values if self._mirror else values[::-1], (left, right), strict=True):
            side = Qt.AlignmentFlag.AlignLeft if area is left else Qt.AlignmentFlag.AlignRight
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(font)

    def _colour(self, name: str) -> str | None:
        number = self._chosen.get(name)
        return None if number is None else theme.SERIES[number % len(theme.SERIES)]

    def _shows(self, place: Place, room: int) -> object:
        values = value_words(place.row, self._signals) if self._numbers else ()
        return bar_lengths(place.row, self._signals, room), values

    def _go_to(self, number: int) -> None:
        self._current = min(max(number, 0), len(self._plan.places) - 1)
        self.setAccessibleDescription(self.row_words(self._plan.places[self._current]))
        self.update()

    def _arrange(self) -> None:
        self._plan = plan_bars(self._regions, max(self.width(), 1))
        self._current = min(self._current, max(0, len(self._plan.places) - 1))
        self._drawn.clear()
        self.ensurePolished()
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(words_of(p.row)) for p in self._plan.places), default=0)
        width = self._plan.places[0].width if self._plan.places else self.width()
        self._name_px = min(longest, int(_MOST_NAME * width))
        small = QFontMetrics(self._font())
        self._names = {
            p.row: small.elidedText(words_of(p.row), Qt.TextElideMode.ElideRight, self._name_px)
            for p in self._plan.places
        }
        if self.height() != self._plan.height:
            self.setFixedHeight(self._plan.height)
        self.update()

    def _room_px(self) -> int:
        """How long a bar can be."""
        width = self._plan.places[0].width if self._plan.places else self.width()
        return max(8, (width - self._name_px) // 2 - self._edge_px() - _NAME_GAP_PX)

    def _edge_px(self) -> int:
        """What stays free at the outer end of a bar: room for its number."""
        return _NUMBER_PX if self._numbers else _EDGE_PX

    def _font(self) -> QFont:
        font = theme.tabular(self.font())
        font.setPixelSize(_FONT_PX)
        return font


def _strip(inner: QPointF, way: int, length: int) -> QRectF:
    x = inner.x() if way > 0 else inner.x() - length
    return QRectF(x, inner.y() - _BAR_PX / 2, length, _BAR_PX)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(_FONT_PX - 2)
    return small
