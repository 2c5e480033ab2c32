"""Finds words that have no room: of labels, buttons, lists and number fields that are on show inside a widget."""

from PyQt6.QtCore import QRect, QSize, Qt
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from gui.widgets.elided_label import ElidedLabel

_KINDS = (QLabel, QAbstractButton, QComboBox, QAbstractSpinBox)
_LIST_ARROW_PX = 30


def cut_labels(top: QWidget) -> list[str]:
    """What is cut inside a widget that is on show: for each, its kind, its words, what it needs and what it has."""
    found = []
    for widget in (w for kind in _KINDS for w in top.findChildren(kind)):
        if not widget.isVisible() or _is_part_of_a_larger_one(widget):
            continue
        needed, room = _needed(widget), widget.size()
        if needed.width() > room.width() or needed.height() > room.height() or _hangs_over(widget, top):
            words = _words(widget)
            if words:
                size = f"{needed.width()}x{needed.height()} in {room.width()}x{room.height()}"
                found.append(f"{type(widget).__name__} {words!r}: {size}")
    return found


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == widget.toolButtonStyle().ToolButtonIconOnly:
        return ""
    return str(widget.text())  # type: ignore[attr-defined]


def _needed(widget: QWidget) -> QSize:
    """The room that the words of a widget need."""
    metrics = widget.fontMetrics()
    match widget:
        case ElidedLabel():
            # It ends in dots and can be read in its tool tip.
            return QSize(0, metrics.height())
        case QLabel() if widget.wordWrap():
            return QSize(0, widget.heightForWidth(widget.width()))
        case QLabel() if not widget.text():
            return QSize(0, 0)
        case QComboBox():
            longest = max((metrics.horizontalAdvance(widget.itemText(i)) for i in range(widget.count())), default=0)
            return QSize(longest + _LIST_ARROW_PX, metrics.height())
        case QAbstractSpinBox():
            line = widget.lineEdit()
            around = widget.width() - line.width() if isinstance(line, QLineEdit) else 0
            return QSize(metrics.horizontalAdvance(widget.text()) + around, metrics.height())
        case _:
            return QSize(widget.sizeHint().width(), metrics.height())


def _hangs_over(widget: QWidget, top: QWidget) -> bool:
    """Whether the ends of a line lie outside of what is around it; what can be scrolled to does not count."""
    around, place = widget.parentWidget(), QRect(0, 0, widget.width(), widget.height())
    inner = widget
    while around is not None and inner is not top:
        place = place.translated(inner.pos())
        area = around.parentWidget()
        if isinstance(area, QScrollArea | QAbstractItemView):
            sideways = area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            place = QRect(0, 0, 1, 1) if sideways else QRect(place.x(), 0, place.width(), 1)
        if place.left() < -1 or place.right() > around.width() or (place.bottom() > around.height()):
            return True
        inner, around = around, around.parentWidget()
    return False


def _is_part_of_a_larger_one(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QHeaderView | QAbstractItemView | QAbstractSpinBox | QComboBox | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False
