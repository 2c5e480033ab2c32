"""What may be larger than its place, in an area that scrolls."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QScrollArea, QWidget


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
