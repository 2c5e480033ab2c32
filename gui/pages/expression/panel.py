"""What stands beside the picture: the drawn face, the expressions, and the bars of all signals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.pages.expression.bars import SignalBars
from gui.pages.expression.emotion_bars import EmotionBars
from gui.pages.expression.face_view import FaceView
from gui.pages.expression.model import HONEST, ExpressionView
from gui.pages.expression.rows import not_given, regions_given
from gui.widgets import theme
from gui.widgets.elided_label import ElidedLabel
from gui.words import tr
from tracker.readings import Grade

_LEAST_PX = 250


class SignalsPanel(QFrame):
    """The panel. Hidden, it costs nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inside")
        self.setAccessibleName(tr("What the face says"))
        self.face, self.emotions, self.bars = FaceView(), EmotionBars(), SignalBars()
        self.headline = ElidedLabel()
        self.headline.setProperty("kind", "title")
        self.headline.setAccessibleName(tr("Expression"))
        self.honest = _dim(tr(HONEST))
        self.sides = SidesLine()
        self.unseen = _dim("")
        self._lay_out()
        self.setMinimumWidth(_LEAST_PX)

    def show_rows(self, grades: Mapping[str, Grade], *, with_units: bool) -> None:
        """Show the rows of what is given, and name what is not."""
        self.bars.show_regions(regions_given(grades, with_units=with_units), grades)
        missing = ", ".join(tr(label) for label in not_given(grades))
        self.unseen.setText(tr("Not seen by a camera like this: {names}.", names=missing))
        self.unseen.setVisible(bool(missing))

    def show_view(self, view: ExpressionView, *, mirror: bool, numbers: bool) -> None:
        """Show a moment."""
        self.face.show_view(view, mirror=mirror)
        self.emotions.show_emotions(view.emotions)
        self.bars.show_signals(view.signals, mirror=mirror, numbers=numbers)
        self.sides.show_mirror(mirror)
        # A face that is not there has no name; the line keeps its place.
        words = view.headline or (tr("A face") if view.known else tr("No face"))
        if words != self.headline.text():
            self.headline.setText(words)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(theme.SPACE + 4)
        beside.addWidget(self.face, 6)
        beside.addWidget(self.emotions, 5)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(*(theme.SPACE + 4,) * 4)
        column.setSpacing(theme.SPACE)
        parts: Sequence[QWidget] = (self.honest, self.sides, self.bars, self.unseen)
        column.addWidget(self.headline)
        column.addLayout(beside)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)


class SidesLine(QWidget):
    """Which side of the bars is which side of the face."""

    def __init__(self) -> None:
        super().__init__()
        self.setToolTip(tr("The sides are those of the person in the picture."))
        self._ends = QLabel(), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for label in self._ends:
            label.setProperty("kind", "caption")
            row.addWidget(label)
        row.insertStretch(1, 1)
        self._mirror: bool | None = None

    def show_mirror(self, mirror: bool) -> None:
        """In a mirror the subject's left is at the left."""
        if mirror is not self._mirror:
            self._mirror = mirror
            words = tr("left side"), tr("right side")
            for label, text in zip(self._ends, words if mirror else words[::-1], strict=True):
                label.setText(text)


def _dim(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "caption")
    label.setWordWrap(True)
    return label
