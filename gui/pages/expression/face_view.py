"""The drawn face that does what the signals say."""

from __future__ import annotations

from PyQt6.QtCore import QRectF, QSize
from PyQt6.QtGui import QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from gui.pages.expression.drawn_face import draw_face, moved_m
from gui.pages.expression.face_painter import paint_face
from gui.pages.expression.model import ExpressionView
from gui.words import tr

_AWAY = 0.35


class FaceView(QWidget):
    """The face. While nobody is read it is at rest, and pale."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("A drawn face that does what yours does"))
        self.setToolTip(
            tr(
                "A drawn face, moved by the signals alone: what it does not do, was not seen.\n"
                "It is pale while no face is read."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 112)
        self._view, self._mirror = ExpressionView(), True

    def show_view(self, view: ExpressionView, *, mirror: bool) -> None:
        """Do what is read at a moment."""
        was, self._view, self._mirror = (self._view, self._mirror), view, mirror
        if _looks(was[0]) != _looks(view) or was[1] is not mirror:
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, 176)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        view = self._view
        looks = {"left": view.left, "right": view.right}
        painter = QPainter(self)
        painter.setOpacity(1.0 if view.known else _AWAY)
        face = draw_face(moved_m(view.signals, looks), view.rotation, looks)
        paint_face(painter, face, QRectF(self.rect()), mirror=self._mirror)


def _looks(view: ExpressionView) -> object:
    return view.signals, view.rotation, view.left, view.right, view.known
