"""A fit in the viewer: by which model, and the step on show over the picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PyQt6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.pages.workshop.fit_viewer.jobs import PaneChoice
from gui.widgets import theme
from gui.widgets.editors import CalmList
from gui.widgets.pixels import borrowed
from gui.words import later, tr
from tracker.face.follower import FaceSettings
from tracker.face.patch_expert import RESPONSE_MODES
from tracker.face.shipped import SHIPPED_MODELS
from tracker.face.trace_picture import StepChoice, StepPicture
from tracker.face.tracing import TracedFit
from tracker.settings import Choice, describe
from tracker.types import Image

# Drawn at twice the size, so that it is crisp on fine screens and in pictures that are saved.
_FINER = 2
_CHANNELS = {
    "single": later("Gradient"),
    "grey": later("Raw (grey)"),
    "lbp": later("Local binary patterns"),
    "blend-mean": later("All, arithmetic mean"),
    "blend-product": later("All, geometric mean"),
    "cycle": later("All, in turn"),
}


class StepCanvas(QWidget):
    """The step over its picture; a click chooses a point, and a drag begins the fit elsewhere."""

    point_chosen = pyqtSignal(int)
    dragged = pyqtSignal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("A step of the fit"))
        self.setToolTip(
            tr(
                "Heat: where the experts think their points are.\n"
                "Yellow: where each point's own map would have it. White: where it goes. Pink: what the prior takes "
                "back.\nClick a point to look into it. Drag, or press Shift and an arrow key, to begin elsewhere."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 200)
        self.note = ""
        self._image: Image | None = None
        self._fit: TracedFit | None = None
        self._number, self._choice = 0, StepChoice()
        self._drawing: StepPicture | None = None
        self._drawn: Image | None = None
        self._pressed: QPointF | None = None

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    def show_step(self, image: Image | None, fit: TracedFit | None, number: int, choice: StepChoice) -> None:
        """Show an iterate of a fit, or nothing."""
        if fit is not self._fit:
            self._drawing = None
        self._image, self._fit, self._number, self._choice = image, fit, number, choice
        self._drawn = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._drawing is None:
            return
        self._pressed = event.position()
        x, y = (_FINER * (place + 0.5) - 0.5 for place in (event.position().x(), event.position().y()))
        point = self._drawing.point_at(self._number, x, y, 14.0 * _FINER)
        if point is not None:
            self.point_chosen.emit(point)

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._drawing is None or self._fit is None or self._pressed is None:
            return
        way, self._pressed = event.position() - self._pressed, None
        if way.manhattanLength() >= QApplication.startDragDistance():
            eyes_px = self._drawing.drawn_from_picture.scale * self._fit.result.parameters.pose.scale / _FINER
            self.dragged.emit(way.x() / eyes_px, way.y() / eyes_px)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        drawn = self._picture()
        if drawn is None:
            painter.fillRect(self.rect(), QColor(theme.STAGE))
            painter.setPen(QColor(theme.stage.FAINT))
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), words, self.note)
            return
        painter.drawImage(QRectF(self.rect()), borrowed(drawn))

    def _picture(self) -> Image | None:
        if self._image is None or self._fit is None:
            return None
        size_px = _FINER * self.width(), _FINER * self.height()
        if self._drawing is None or (self._drawn is not None and self._drawn.shape[1::-1] != size_px):
            self._drawing = StepPicture(self._image, self._fit.trace, size_px, _FINER)
            self._drawn = None
        if self._drawn is None:
            self._drawn = self._drawing.draw(self._number, self._choice)
        return self._drawn

    def resizeEvent(self, event: object) -> None:
        self._drawing = self._drawn = None


class FitPane(QWidget):
    """The canvas below the lists of what it is fitted by.

    Parameters
    ----------
    choose : callable
        Told what is chosen.
    """

    def __init__(self, choose: Callable[[PaneChoice], object]) -> None:
        super().__init__()
        self._choose = choose
        self.canvas = StepCanvas()
        self.models = _list(
            tr("Model"), tr("The model that fits. Networks see the whole face, the others a patch a point")
        )
        for name, label in zip(SHIPPED_MODELS, _model_labels(), strict=True):
            self.models.addItem(label, name)
        self.channels = _list(
            tr("Channels"), tr("What the classical experts look at; networks find that out themselves")
        )
        for mode in RESPONSE_MODES:
            self.channels.addItem(tr(_CHANNELS[mode]), mode)
        self.said = QLabel()
        self.said.setProperty("kind", "dim")
        self.said.setWordWrap(True)
        # Two lines in any case, so that pictures side by side are of one height.
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(self.models, 1)
        row.addWidget(self.channels, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(row)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.said)
        for chooser in (self.models, self.channels):
            chooser.activated.connect(self._chosen)

    def show_choice(self, pane: PaneChoice, fit: TracedFit | None) -> None:
        """Show by what it is fitted; networks have no channels."""
        if self.models.findData(pane.model) < 0:
            self.models.addItem(Path(pane.model).name, pane.model)
        self.models.setCurrentIndex(self.models.findData(pane.model))
        self.channels.setCurrentIndex(self.channels.findData(pane.channels))
        self.channels.setEnabled(fit is None or bool(fit.combine))

    def _chosen(self) -> None:
        self._choose(PaneChoice(self.models.currentData(), self.channels.currentData()))


def _list(name: str, tip: str) -> CalmList:
    made = CalmList()
    made.setAccessibleName(name)
    made.setToolTip(tip)
    made.setMinimumContentsLength(8)
    return made


def _model_labels() -> list[str]:
    declared = describe(FaceSettings)["model"]
    assert isinstance(declared, Choice)
    labels = dict(zip(declared.options, declared.labels, strict=True))
    return [tr(labels[name]) for name in SHIPPED_MODELS]
