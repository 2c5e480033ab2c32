"""The assistant: leads through the steps of a calibration on the full screen, whose marks the viewer moves to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PyQt6.QtCore import QPointF, Qt, QTimer
from PyQt6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QScreen
from PyQt6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gui.pages.calibration.card_board import CardBoard
from gui.pages.calibration.procedure import LOOKS, CalibrationProcedure, SteadyLook, Step
from gui.pages.calibration.screen_page import ScreenPage
from gui.pages.calibration.words import CORNERS, KEEP_STILL, NO_HEAD, WORDS, StepWords, outcome_text
from gui.widgets import theme
from gui.widgets.screen_size import told_m_per_px
from gui.words import tr
from tracker.calibration.card import guess_card
from tracker.calibration.solver import Calibration
from tracker.errors import VisavisError
from tracker.head.position import HeadPositionSettings
from tracker.types import Frame, Sighting, State, TrackResult

_ORDER = tuple(Step)
_COUNTDOWN_S = 3
_PANEL_PX = 620
_GAP_PX = 48
_FOLLOWED = (State.TRACKING, State.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class AssistantHooks:
    """What the assistant asks of the app."""

    finish: Callable[[Calibration], object]
    forget: Callable[[], object]
    screen_size: Callable[[float | None], object]
    closed: Callable[[], object]


class Assistant(QWidget):
    """One window for all steps; every step can be left out."""

    def __init__(self, hooks: AssistantHooks, before: HeadPositionSettings, owner: QWidget | None = None) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setWindowTitle(tr("Calibration"))
        self.setObjectName("calibration")
        self._hooks, self._before = hooks, before
        self.step = Step.SCREEN
        self._course: CalibrationProcedure | None = None
        self._newest: tuple[Frame, Sighting | None] | None = None
        self._frozen: Sighting | None = None
        self._look: SteadyLook | None = None
        self._found: Calibration | None = None
        self._seconds_left = 0
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._count_down)
        self._build()

    def start(self, screen: QScreen, m_per_px: float, *, calibrated: bool) -> None:
        """Begin, on all of a screen."""
        self.screen_page.show_screen(screen, m_per_px)
        self.reset.setVisible(calibrated)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._go(Step.SCREEN)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        """Take in the newest frame and what is known about it."""
        seen = result.sighting if result.state in _FOLLOWED else None
        self._newest = frame, seen
        if self._course is None:
            height, width = frame.image.shape[:2]
            self._course = CalibrationProcedure((width, height), self._before, self._screen_m())
        if self.board.isVisible() and self._frozen is None:
            self.board.show_image(frame.image)
        if self._look is not None:
            self._follow_look(self._look, seen)

    # Building

    def _build(self) -> None:
        self.caption, self.title, self.text, self.status = QLabel(), QLabel(), QLabel(), QLabel()
        for label, kind in ((self.caption, "caption"), (self.title, "title"), (self.status, "dim")):
            label.setProperty("kind", kind)
        self.text.setWordWrap(True)
        self.status.setWordWrap(True)
        self.screen_page = ScreenPage(lambda size: None)
        self.board = CardBoard()
        self.distance = QDoubleSpinBox()
        self.distance.setRange(20.0, 250.0)
        self.distance.setDecimals(1)
        self.distance.setValue(60.0)
        self.distance.setSuffix(" cm")
        self.distance.setAccessibleName(tr("Distance from the camera to the bridge of your nose"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.back, self.skip, self.go_on = QPushButton(tr("Back")), QPushButton(), QPushButton()
        self.reset = QPushButton(tr("Forget the calibration"))
        self.reset.setToolTip(tr("Go back to what is usual for this camera, and close."))
        self.go_on.setProperty("kind", "primary")
        self.back.clicked.connect(self._go_back)
        self.skip.clicked.connect(self._skip)
        self.go_on.clicked.connect(self._go_on)
        self.reset.clicked.connect(self._forget)
        self.panel = QFrame(self)
        self.panel.setObjectName("card")
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(theme.SPACE + 4)
        parts = (self.caption, self.title, self.text, self.screen_page, self.board, self.distance, self.progress)
        for part in (*parts, self.status):
            column.addWidget(part, 1 if part is self.board else 0)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.reset)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.go_on)
        column.addLayout(row)

    # Steps

    def _go(self, step: Step) -> None:
        self.step, self._frozen, self._look = step, None, None
        self._countdown.stop()
        self._show_words(WORDS[step])
        self.caption.setText(
            tr(
                "Step {number} of {count}   ·   Esc leaves everything as it was",
                number=_ORDER.index(step) + 1,
                count=len(_ORDER),
            )
        )
        self.screen_page.setVisible(step is Step.SCREEN)
        self.board.setVisible(step in (Step.CARD, Step.DISTANCE, *LOOKS))
        self.board.show_image(self._newest[0].image if self._newest else None)
        self.distance.setVisible(step is Step.DISTANCE)
        self.progress.setVisible(step is Step.DISTANCE or step in LOOKS)
        self.progress.setValue(0)
        self.back.setEnabled(step is not Step.SCREEN)
        self.go_on.setEnabled(True)
        self.go_on.setVisible(True)
        if step is Step.RESULT:
            self._show_outcome()
        (self.distance if step is Step.DISTANCE else self.go_on).setFocus()
        self._place_panel()
        self.update()

    def _show_words(self, words: StepWords) -> None:
        self.title.setText(tr(words.title))
        self.text.setText(tr(words.text))
        self.go_on.setText(tr(words.go_on))
        self.skip.setText(tr(words.skip))
        self.skip.setVisible(bool(words.skip))
        self.status.setText("")

    def _next(self) -> None:
        self._go(_ORDER[_ORDER.index(self.step) + 1])

    def _go_back(self) -> None:
        if self._frozen is not None or self._look is not None:
            self._go(self.step)
        elif self.step is not Step.SCREEN:
            self._go(_ORDER[_ORDER.index(self.step) - 1])

    def _skip(self) -> None:
        if self.step is Step.CARD and self._frozen is not None:
            self._go(Step.CARD)
            return
        if self.step is Step.SCREEN:
            self._use_screen_size(None)
        elif self._course is not None:
            self._course.skip(self.step)
        self._next()

    def _use_screen_size(self, size_m: float | None) -> None:
        self._hooks.screen_size(size_m)
        if size_m is None and (screen := self.screen()) is not None:
            self.screen_page.show_screen(screen, told_m_per_px(screen))
        if self._course is not None:
            self._course.screen_m = self._screen_m()

    def _go_on(self) -> None:
        if self.step is Step.SCREEN:
            self._use_screen_size(self.screen_page.m_per_px)
            self._next()
        elif self.step is Step.RESULT:
            if self._found is not None:
                self._hooks.finish(self._found)
            self.close()
        elif self._newest is None or self._newest[1] is None:
            self.status.setText(tr(NO_HEAD))
        elif self.step is Step.CARD:
            self._card_pressed()
        else:
            self._look = SteadyLook()
            self.go_on.setEnabled(False)
            self.status.setText(tr(KEEP_STILL))

    # The card

    def _card_pressed(self) -> None:
        if self._frozen is None:
            self._seconds_left = _COUNTDOWN_S
            self._tell_seconds()
            self._countdown.start()
        elif self._course is not None and self.board.corners_xy is not None:
            try:
                self._course.take_card(self._frozen, self.board.corners_xy)
            except VisavisError as error:
                self.status.setText(tr(str(error)))
                return
            self._next()

    def _count_down(self) -> None:
        self._seconds_left -= 1
        self._tell_seconds()
        if self._seconds_left <= 0:
            self._countdown.stop()
            self.freeze()

    def _tell_seconds(self) -> None:
        self.status.setText(tr("The picture is taken in {seconds} …", seconds=self._seconds_left))

    def freeze(self) -> None:
        """Take the picture in which the card's corners are marked."""
        frame, seen = self._newest or (None, None)
        if frame is None or seen is None:
            self.status.setText(tr(NO_HEAD))
            return
        corners, found = guess_card(frame.image, seen)
        self._frozen = seen
        self.board.show_image(frame.image, corners)
        self._show_words(CORNERS)
        self.status.setText("" if found else tr("The card was not seen by itself; put the outline on it."))
        self.board.setFocus()

    # Looks

    def _follow_look(self, look: SteadyLook, seen: Sighting | None) -> None:
        share = look.add(seen)
        self.progress.setValue(round(100 * share))
        self.status.setText(tr(KEEP_STILL if seen is not None else NO_HEAD))
        if share < 1.0 or self._course is None:
            return
        if self.step is Step.DISTANCE:
            self._course.take_distance(look.result(), self.distance.value() / 100)
        else:
            self._course.take_look(self.step, look.result())
        self._next()

    def _show_outcome(self) -> None:
        self._found = None
        try:
            if self._course is None:
                raise VisavisError("There is no picture to measure in. Start the camera first.")
            self._found = self._course.outcome()
            self.text.setText(outcome_text(self._found, self._before))
        except VisavisError as error:
            self.title.setText(tr("It does not fit together"))
            self.text.setText(tr(str(error)))
        self.go_on.setVisible(self._found is not None)

    def _forget(self) -> None:
        self._hooks.forget()
        self.close()

    # The window

    def _screen_m(self) -> tuple[float, float]:
        size = self.screen_page.m_per_px
        return size * self.width(), size * self.height()

    def _place_panel(self) -> None:
        """In the middle; at the foot of the screen where there are marks to look at."""
        if (layout := self.panel.layout()) is not None:
            layout.activate()
        looks = self.step in LOOKS
        self.board.setMinimumSize(*((260, 150) if looks else (320, 240)))
        self.board.setMaximumHeight(190 if looks else 16777215)
        large = self.step in (Step.CARD, Step.DISTANCE)
        width = min(self.width() - 2 * _GAP_PX, round(1.4 * _PANEL_PX) if large else _PANEL_PX)
        height = self.height() - 2 * _GAP_PX if large else self.panel.sizeHint().height()
        wanted = max(self.panel.heightForWidth(width), self.panel.minimumSizeHint().height(), 0)
        height = min(self.height() - 2 * _GAP_PX, max(height, wanted))
        top = self.height() - height - _GAP_PX if looks else (self.height() - height) // 2
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)

    def resizeEvent(self, event: object) -> None:
        self._place_panel()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.STAGE))
        if self._course is None or self.step not in LOOKS:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark, size_m = self._course.mark(self.step), self.screen_page.m_per_px
        x = 0.5 * self.width() + mark.x_m / size_m
        painter.setPen(QPen(QColor(theme.stage.ACCENT), 3.0))
        painter.drawLine(QPointF(x, 0.0), QPointF(x, self.height()))
        if mark.y_m is not None:
            y = 0.5 * self.height() - mark.y_m / size_m
            half = 0.1 * self.width()
            painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            and self.go_on.isEnabled()
            and self.go_on.isVisible()
        ):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._countdown.stop()
        self._hooks.closed()
        super().closeEvent(event)
