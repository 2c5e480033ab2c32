"""The full screen on which points are looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import QEvent, QPointF, QRectF, Qt
from PyQt6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QScreen
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.pages.expression.gaze_course import GazeCourse, GazePhase, Look, Mark, error_words
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.words import later, tr
from tracker.gaze.screen_map import ScreenMap

_PANEL_PX: Final = 560
_GAP_PX: Final = 48
_LARGE_PX, _SMALL_PX, _DOT_PX = 30.0, 9.0, 4.0
_READY: Final = later(
    "Look at each dot until the next one comes: nine of them, and then four more that show how good it is. Sit as you "
    "usually do, with light on your face; your head may move a little."
)
_UNSEEN: Final = later("Your eyes are not seen. Look at the dot, with light on your face.")


@dataclass(frozen=True, slots=True)
class BoardHooks:
    """What the board asks of the app: to use what was found, to forget what is used, and that it was closed."""

    finish: Callable[[ScreenMap], object]
    forget: Callable[[], object]
    closed: Callable[[], object]


class GazeBoard(QWidget):
    """One window for the whole course. Esc leaves everything as it was."""

    def __init__(self, hooks: BoardHooks, owner: QWidget | None = None) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setWindowTitle(tr("Calibrate my gaze"))
        self.setObjectName("gaze-board")
        self._hooks = hooks
        self.course = GazeCourse((0.5, 0.3))
        self._build()

    def start(self, screen: QScreen, m_per_px: float, *, calibrated: bool) -> None:
        """Begin, on all of a screen."""
        size = screen.size()
        self.course = GazeCourse((m_per_px * size.width(), m_per_px * size.height()))
        self.forget.setVisible(calibrated)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._show()

    def take(self, look: Look | None, time_s: float) -> None:
        """A frame; None where it is not known where the eyes look."""
        before = self.course.phase
        self.course.take(look, time_s)
        if self.course.phase is not before:
            self._show()
        self.update()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        self._place_panel()

    def event(self, event: QEvent | None) -> bool:
        # Esc is for this window, also where the system leaves the one behind it active, which has a shortcut for it.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.panel.isVisible():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self._hooks.closed()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.STAGE))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, seen in self.course.looks() if self.course.phase is GazePhase.DONE else ():
            self._paint_look(painter, mark, seen)
        if (target := self.course.mark) is not None:
            self._paint_target(painter, self._at(target))
            self._paint_words(painter)

    def _paint_target(self, painter: QPainter, at: QPointF) -> None:
        """A ring that closes in on a dot, so that the eyes come to rest on its middle."""
        radius = _LARGE_PX + (_SMALL_PX - _LARGE_PX) * self.course.share
        colour = QColor(theme.stage.ACCENT if self.course.is_seen else theme.UNSURE)
        painter.setPen(QPen(colour, 3.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.stage.TEXT))
        painter.drawEllipse(at, _DOT_PX, _DOT_PX)

    def _paint_words(self, painter: QPainter) -> None:
        """How far it is; away from the target, so that nobody reads it there."""
        done, count = self.course.progress
        words = tr("{done} of {count}   ·   Esc leaves everything as it was", done=done + 1, count=count)
        if not self.course.is_seen:
            words = tr(_UNSEEN)
        painter.setPen(QColor(theme.stage.DIM if self.course.is_seen else theme.UNSURE))
        line = QRectF(0, 0.5 * self.height() + 2 * _LARGE_PX, self.width(), 40)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_look(self, painter: QPainter, mark: Mark, seen: Mark) -> None:
        painter.setPen(QPen(QColor(theme.stage.DIM), 1.5))
        painter.drawLine(self._at(mark), self._at(seen))
        painter.setPen(QPen(QColor(theme.TRUTH), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self._at(mark), _SMALL_PX, _SMALL_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.stage.ACCENT))
        painter.drawEllipse(self._at(seen), _DOT_PX + 2, _DOT_PX + 2)

    def _at(self, mark: Mark) -> QPointF:
        return QPointF(mark.x * self.width(), mark.y * self.height())

    def _build(self) -> None:
        self.title, self.text = QLabel(), QLabel()
        self.title.setProperty("kind", "title")
        self.text.setWordWrap(True)
        self.go_on = push_button(tr("Start"), tr("Begin with the first dot (Space)"), self._go_on, "primary")
        self.again = push_button(tr("Again"), tr("Look at all dots once more"), self._begin)
        self.leave = push_button(tr("Close"), tr("Leave everything as it was (Esc)"), self.close)
        self.forget = push_button(
            tr("Forget it"), tr("Forget where you look on this screen, and close"), self._forget, "link"
        )
        self.panel = QFrame(self)
        self.panel.setObjectName("card")
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(theme.SPACE + 4)
        column.addWidget(self.title)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(self.forget)
        row.addStretch(1)
        for button in (self.leave, self.again, self.go_on):
            row.addWidget(button)
        column.addLayout(row)

    def _show(self) -> None:
        course = self.course
        self.panel.setVisible(course.mark is None)
        done, failed = course.phase is GazePhase.DONE, course.phase is GazePhase.FAILED
        self.setCursor(Qt.CursorShape.ArrowCursor if course.mark is None else Qt.CursorShape.BlankCursor)
        self.again.setVisible(done)
        self.go_on.setText(tr("Use it") if done else tr("Try again") if failed else tr("Start"))
        if done and course.made is not None:
            self.title.setText(tr("Your gaze is calibrated"))
            self.text.setText(error_words(course.made))
        elif failed:
            self.title.setText(tr("It did not work"))
            self.text.setText(course.problem)
        else:
            self.title.setText(tr("Calibrate my gaze"))
            self.text.setText(tr(_READY))
        self.go_on.setFocus()
        self._place_panel()
        self.update()

    def _begin(self) -> None:
        self.course.begin()
        self._show()

    def _go_on(self) -> None:
        if self.course.phase is GazePhase.DONE and self.course.made is not None:
            self._hooks.finish(self.course.made)
            self.close()
        elif self.course.mark is None:
            self._begin()

    def _forget(self) -> None:
        self._hooks.forget()
        self.close()

    def _place_panel(self) -> None:
        if (layout := self.panel.layout()) is not None:
            layout.activate()
        width = min(self.width() - 2 * _GAP_PX, _PANEL_PX)
        height = max(self.panel.heightForWidth(width), self.panel.minimumSizeHint().height())
        self.panel.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
