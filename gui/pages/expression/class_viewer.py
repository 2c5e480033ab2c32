"""What each classifier looks at: the mean face along its direction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.model.emotion_words import EMOTION_WORDS
from gui.pages.expression.drawn_face import draw_face, with_larger_eyes
from gui.pages.expression.face_painter import paint_face
from gui.pages.expression.model import EyeLook
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import CalmList, CalmSlider
from gui.widgets.tool_window import ToolWindow
from gui.words import later, tr
from tracker.expression.shape_classifier import MASCULINE, MOST_STRENGTH, SCORED, ShapeClassifier
from tracker.expression.shape_classifier_file import shipped_shape_scorers
from tracker.geometry import Points
from tracker.readings import Emotion

_STEPS: Final = 20
_WIDTH_PX, _HEIGHT_PX = 380, 520
_AHEAD: Final = {"left": EyeLook(), "right": EyeLook()}
_MASCULINE: Final = later("Masculine or feminine")


class _Face(QWidget):
    """The face."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The mean face, changed"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(140, 160)
        self._points_m: Points | None = None

    def show_points(self, points_m: Points) -> None:
        """Show a head."""
        self._points_m = points_m
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 330)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        if self._points_m is not None:
            drawn = draw_face(with_larger_eyes(self._points_m), None, _AHEAD)
            paint_face(QPainter(self), drawn, QRectF(self.rect()), mirror=False)


class ClassViewer(ToolWindow):
    """A list of the classes, and a slider along the direction of the chosen one."""

    def __init__(self, closed: Callable[[], object], owner: QWidget | None = None) -> None:
        super().__init__(owner, Qt.WindowType.Dialog)
        self.setWindowTitle(tr("What the classifiers see"))
        self.setObjectName("class-viewer")
        self._closed = closed
        self._classifier = ShapeClassifier(shipped_shape_scorers())
        self._classes: tuple[Emotion | str, ...] = (*SCORED, MASCULINE)
        self._build()
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._show()

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._closed()
        super().closeEvent(event)

    def _build(self) -> None:
        self.face = _Face()
        self.list = CalmList()
        for one in self._classes:
            self.list.addItem(tr(EMOTION_WORDS[one]) if isinstance(one, Emotion) else tr(_MASCULINE))
        self.list.setAccessibleName(tr("Class"))
        self.list.setToolTip(tr("The class along whose direction the face is changed."))
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(-MOST_STRENGTH * _STEPS), round(MOST_STRENGTH * _STEPS))
        self.slider.setValue(_STEPS)
        self.slider.setAccessibleName(tr("How much of it"))
        self.slider.setToolTip(
            tr("To the right, more of the class: 1 is a typical face of it. To the left of 0, its opposite.")
        )
        self.amount = QLabel()
        self.amount.setFont(theme.tabular(self.amount.font()))
        self.amount.setMinimumWidth(40)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        about = QLabel(
            tr("The mean face along what a classifier by shape looks at. What is exaggerated here is all it knows.")
        )
        about.setWordWrap(True)
        about.setProperty("kind", "dim")
        self.list.currentIndexChanged.connect(lambda place: self._show())
        self.slider.valueChanged.connect(lambda value: self._show())
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(theme.SPACE)
        along = QHBoxLayout()
        along.addWidget(self.slider, 1)
        along.addWidget(self.amount)
        bottom = QHBoxLayout()
        bottom.addWidget(push_button(tr("Mean face"), tr("Back to the mean face"), lambda: self.slider.setValue(0)))
        bottom.addStretch(1)
        bottom.addWidget(push_button(tr("Close"), tr("Close this window (Esc)"), self.close))
        column.addWidget(about)
        column.addWidget(self.face, 1)
        column.addWidget(self.list)
        column.addLayout(along)
        column.addLayout(bottom)

    def _show(self) -> None:
        strength = self.slider.value() / _STEPS
        self.amount.setText(f"{strength:+.1f}".replace("-", "−") if strength else "0")
        self.face.show_points(self._classifier.face_m(self._classes[self.list.currentIndex()], strength))
