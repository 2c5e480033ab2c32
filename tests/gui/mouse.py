"""A mouse that moves when it is told to: QTest's goes through the window system, whose events come when they like."""

from PyQt6.QtCore import QEvent, QPoint, QPointF, Qt
from PyQt6.QtGui import QMouseEvent
from PyQt6.QtWidgets import QApplication, QWidget


def move_mouse(widget: QWidget, place: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move to ``place`` of ``widget``, with the button ``held`` down."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        held,
        QApplication.keyboardModifiers(),
    )
    QApplication.sendEvent(widget, event)


def drag_mouse(
    qtbot, widget: QWidget, *places: QPoint, button=Qt.MouseButton.LeftButton, modifier=Qt.KeyboardModifier.NoModifier
) -> None:
    """Press at the first of the ``places``, move over the others and let go at the last."""
    qtbot.mousePress(widget, button, modifier, places[0])
    for place in places[1:]:
        move_mouse(widget, place, button)
    qtbot.mouseRelease(widget, button, modifier, places[-1])
