"""What stands beside the picture: the drawn face, the expressions, and the bars of all signals."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from gui.model.signal_rows import not_given, regions_given
from gui.pages.expression.bars import SignalBars
from gui.pages.expression.emotion_bars import EmotionBars
from gui.pages.expression.face_view import FaceView
from gui.pages.expression.gaze_keeper import ZONE_WORDS
from gui.pages.expression.model import HONEST, ExpressionView
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.scrolled import scrolled
from gui.words import later, tr
from tracker.readings import Grade, Zone

_LEAST_PX = 250
MASCULINE = later("By its shape, {share} % would call this face a man’s; more than one guess in four is wrong.")
TAKE_HELP = later(
    "Take your face as it is now, at rest, as the one from which all signals begin.\n"
    "It takes two seconds; look into the camera, with your mouth closed (N)"
)
FORGET_HELP = later("Forget your neutral face and how far your face goes; both are learnt anew (Shift+N)")


class SignalsPanel(QFrame):
    """The panel. Hidden, it costs nothing."""

    def __init__(self, do: Callable[[str], object]) -> None:
        super().__init__()
        self.neutral = NeutralLine(do)
        self.setObjectName("inside")
        self.setAccessibleName(tr("What the face says"))
        self.face, self.emotions, self.bars = FaceView(), EmotionBars(), SignalBars()
        self.headline = ElidedLabel()
        self.headline.setProperty("kind", "title")
        self.headline.setAccessibleName(tr("Expression"))
        self.zone = ElidedLabel()
        self.zone.setProperty("kind", "dim")
        self.zone.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.zone.set_help(tr("Where the eyes look, seen from the viewer; after “Calibrate my gaze” a dot shows it."))
        self.honest, self.masculine = _dim(tr(HONEST)), _dim("")
        self.masculine.hide()
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

    def show_masculine(self, probability: float | None) -> None:
        """Say what the shape of the face would be called; None: nobody asked."""
        self.masculine.setVisible(probability is not None)
        if probability is not None:
            share = round(100 * probability)
            words = tr(
                "By its shape, {share} % would call this face a man’s; more than one guess in four is wrong.",
                share=share,
            )
            if words != self.masculine.text():
                self.masculine.setText(words)

    def show_zone(self, zone: Zone | None) -> None:
        """Say where the eyes look, as coarsely as it is known without a calibration."""
        words = tr(ZONE_WORDS[zone]) if zone is not None else ""
        if words != self.zone.text():
            self.zone.setText(words)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(theme.SPACE + 4)
        beside.addWidget(self.face, 6)
        beside.addWidget(self.emotions, 5)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(*(theme.SPACE + 4,) * 4)
        column.setSpacing(theme.SPACE)
        parts: Sequence[QWidget] = (self.honest, self.masculine, self.neutral, self.sides, self.bars, self.unseen)
        top = QHBoxLayout()
        top.addWidget(self.headline, 1)
        top.addWidget(self.zone, 1)
        column.addLayout(top)
        column.addLayout(beside)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        area = scrolled(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)


class NeutralLine(QWidget):
    """The neutral face: whose it is, the buttons that take and forget it, and how far the taking is."""

    def __init__(self, do: Callable[[str], object]) -> None:
        super().__init__()
        self.words = ElidedLabel()
        self.words.setProperty("kind", "caption")
        self.words.set_help(tr("From which face the signals are measured."))
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the neutral face is taken"))
        self.take = push_button(tr("My neutral face"), tr(TAKE_HELP), lambda: do("neutral_face"))
        self.forget = push_button(tr("Forget"), tr(FORGET_HELP), lambda: do("forget_face"), "link")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE // 2)
        buttons.addWidget(self.take)
        buttons.addWidget(self.forget)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        for part in (self.words, self.bar):
            column.addWidget(part)
        column.addLayout(buttons)
        self.show_state(None, calibrated=False, known=False)

    def show_state(self, share: float | None, *, calibrated: bool, known: bool) -> None:
        """Show how far it is, None while nothing is taken; whether the neutral face is the person's own."""
        self.bar.setVisible(share is not None)
        if share is not None:
            self.bar.setValue(round(100 * share))
            words = tr("Look into the camera, and let your face rest…")
        elif not known:
            words = ""
        else:
            words = tr("From your own neutral face") if calibrated else tr("Neutral face: learnt as you go")
        if words != self.words.text():
            self.words.setText(words)
        stop = share is not None
        text = tr("Stop") if stop else tr("My neutral face")
        if text != self.take.text():
            self.take.setText(text)


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
