"""What may be larger than its place, in an area that scrolls."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, Qt
from PyQt6.QtGui import QKeyEvent, QResizeEvent
from PyQt6.QtWidgets import QFrame, QScrollArea, QWidget


class FittingArea(QScrollArea):
    """Gives what is inside all the room there is, and scrolls only where it cannot be as small.

    Qt's own way of it gives what has wrapped words the height that it likes best, and scrolls before it need be.

    Parameters
    ----------
    inside : QWidget
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Leave arrows and pages to what stands around it: they mean something to what is inside."""
        if event is not None:
            event.ignore()

    def _fit(self) -> None:
        view = self.viewport()
        if view is None:
            return
        size = view.size().expandedTo(self._inside.minimumSizeHint())
        layout = self._inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            size.setHeight(max(size.height(), layout.minimumHeightForWidth(size.width())))
        self._inside.resize(size)


def scrolled(inside: QWidget, *, sideways: bool = False, takes_focus: bool = True) -> QScrollArea:
    """An area without a frame that shows a widget as wide as it is itself.

    Parameters
    ----------
    inside : QWidget
    sideways : bool
        Whether it scrolls to the sides too, where the widget cannot be as narrow.
    takes_focus : bool
        Whether the area itself is a stop on the way of the Tab key.
    """
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if not takes_focus:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
