"""The strip below: how the tracking goes, in a few numbers, and what there is to say, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PyQt6.QtCore import QPointF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui.model.notices import STATE_HELP, STATE_WORDS, Level, Notice, Remedy
from gui.model.state import AppState
from gui.model.tracking import Phase
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.icon_label import IconLabel
from gui.widgets.icons import icon
from gui.words import later, tr
from tracker.pipeline import Mode
from tracker.types import State

_STATE_MARGIN_PX = 110
_LEVELS = {
    Level.INFO: ("info", "DIM"),
    Level.WARNING: ("warning", "WARN"),
    Level.ERROR: ("error", "BAD"),
}
_PHASE_WORDS = {
    Phase.IDLE: (later("No source"), later("Choose a camera, a clip or the demo.")),
    Phase.PREPARING: (
        later("Preparing"),
        later("The tracker is made ready for this machine; only after an installation or an update."),
    ),
    Phase.OPENING: (later("Opening"), later("The source is being opened.")),
    Phase.PAUSED: (later("Paused"), later("The picture stands still. Press Space to go on.")),
    Phase.ENDED: (later("Ended"), later("The clip is over.")),
    Phase.FAILED: (later("No picture"), later("The source gives no pictures; the message says why.")),
}


class Lamp(QWidget):
    """A small round light."""

    def __init__(self) -> None:
        super().__init__()
        self._colour: str = theme.FAINT
        self.setFixedSize(QSize(12, 12))

    def set_colour(self, colour: str) -> None:
        """Shine in another colour."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        halo = QColor(self._colour)
        halo.setAlpha(60)
        for colour, radius in ((halo, 6.0), (QColor(self._colour), 3.6)):
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(6, 6), radius, radius)


class Readout(QWidget):
    """A number with its name; of fixed width, so that nothing moves when the number does."""

    def __init__(self, name: str, widest: str, help: str) -> None:
        super().__init__()
        caption = QLabel(name)
        caption.setProperty("kind", "caption")
        self.value = QLabel("–")
        self.value.setFont(theme.tabular(self.value.font()))
        self.value.setMinimumWidth(self.value.fontMetrics().horizontalAdvance(widest))
        self.value.setAccessibleName(name)
        self.setToolTip(help)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(caption)
        layout.addWidget(self.value)

    def show_number(self, number: float | None, form: str) -> None:
        """Show a number, or a dash where it is not known."""
        self.show_text("–" if number is None else form.format(number))

    def show_text(self, text: str) -> None:
        """Show words in the number's place."""
        if text != self.value.text():
            self.value.setText(text)


class StatusStrip(QFrame):
    """State, message and numbers; ``lamps`` are what pages and tools show there, of which those hidden take no room."""

    def __init__(self, on_remedy: Callable[[Remedy], object], lamps: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._on_remedy, self._lamps = on_remedy, tuple(lamps)
        self._running = self._has_score = False
        self.lamp = Lamp()
        self.state = QLabel(tr("Starting"))
        self.state.setMinimumWidth(self.state.fontMetrics().horizontalAdvance(tr("Steadying light")) + 4)
        self.state.setAccessibleName(tr("State of the tracker"))
        self.mark = IconLabel()
        self.message = ElidedLabel()
        self.message.setAccessibleName(tr("Message"))
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        self.camera = Readout(tr("Camera"), "000 fps", tr("Pictures a second that the source gives."))
        self.tracking = Readout(tr("Tracking"), "000 fps", tr("Pictures a second that are tracked."))
        self.latency = Readout(tr("Delay"), "000 ms", tr("From the capture of a picture to its result."))
        self.dropped = Readout(
            tr("Dropped"),
            "00000",
            tr("Pictures that came too fast to be tracked; the newest always wins."),
        )
        self.jitter = Readout(
            tr("Jitter"),
            "00.00 mm · 0.00 px",
            tr(
                "How much the smoothed head position trembles around its way over the last 2 s (standard deviation).\n"
                "Measured while you hold still. A lower cut-off in “Smoothing” makes it calmer.\n"
                "In face mode: how much the points tremble, as a share of the distance of the outer eye corners."
            ),
        )
        self.score = Readout(tr("Score"), "0.00", tr("How good the fit looks: 0 is no face, 1 as good as it gets."))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * theme.SPACE, theme.SPACE // 2, 2 * theme.SPACE, theme.SPACE)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.lamp)
        layout.addWidget(self.state)
        for lamp in self._lamps:
            layout.addWidget(lamp)
        layout.addWidget(self.mark)
        layout.addWidget(self.message, 1)
        layout.addLayout(self._buttons)
        self._numbers = QWidget()
        numbers = QHBoxLayout(self._numbers)
        numbers.setContentsMargins(theme.SPACE, 0, 0, 0)
        numbers.setSpacing(2 * theme.SPACE)
        for readout in (self.camera, self.tracking, self.latency, self.dropped, self.score, self.jitter):
            numbers.addWidget(readout)
        layout.addWidget(self._numbers)
        self.setMinimumHeight(40)

    def show_state(self, old: AppState, new: AppState) -> None:
        """Bring the strip up to date with a new state."""
        if (new.phase, new.tracker) != (old.phase, old.tracker) or not self.state.toolTip():
            self._show_tracker(new)
        if new.notice != old.notice:
            self._show_notice(new.notice)
        if _numbers(new) != _numbers(old):
            self._show_numbers(new)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Whatever does not fit is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Show those numbers for which there is room beside the message, the weightiest first."""
        metrics = self.message.fontMetrics()
        room_px = self.width() - self.state.sizeHint().width() - _STATE_MARGIN_PX
        room_px -= sum(lamp.sizeHint().width() + theme.SPACE for lamp in self._lamps if not lamp.isHidden())
        room_px -= metrics.horizontalAdvance(self.message.text()) + self._buttons.sizeHint().width()
        some = False
        for readout in (self.tracking, self.score, self.latency, self.jitter, self.camera, self.dropped):
            wanted = self._running and (readout is not self.score or self._has_score)
            if wanted:
                room_px -= readout.sizeHint().width() + 2 * theme.SPACE
            readout.setVisible(wanted and room_px >= 0)
            some = some or (wanted and room_px >= 0)
        self._numbers.setVisible(some)

    def _show_tracker(self, state: AppState) -> None:
        if state.phase is Phase.RUNNING:
            tracker = state.tracker or State.STARTING
            word, help, colour = STATE_WORDS[tracker], STATE_HELP[tracker], theme.state_colour(tracker)
        else:
            word, help = _PHASE_WORDS[state.phase]
            colour = theme.BAD if state.phase is Phase.FAILED else theme.DIM
        self.lamp.set_colour(colour)
        self.state.setText(tr(word))
        self.state.setToolTip(tr(help))

    def _show_notice(self, notice: Notice | None) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.message.setText(tr(notice.text) if notice else "")
        self.mark.setVisible(notice is not None)
        self._fit()
        if notice is None:
            return
        name, role = _LEVELS[notice.level]
        self.mark.show_icon(icon(name, getattr(theme, role)), 16)
        self.mark.setAccessibleName(tr(notice.level.value))
        for remedy in notice.remedies:
            said = tr(remedy.value)
            self._buttons.addWidget(push_button(said, said, partial(self._on_remedy, remedy), "link"))

    def _show_numbers(self, state: AppState) -> None:
        self._running, self._has_score = state.phase is Phase.RUNNING, state.mode is Mode.FACE
        rates, jitter = state.rates, state.jitter
        self.camera.show_number(rates.camera_fps, "{:.0f} fps")
        self.tracking.show_number(rates.tracking_fps, "{:.0f} fps")
        self.latency.show_number(rates.latency_ms, "{:.0f} ms")
        self.dropped.show_number(rates.dropped, "{:d}")
        self.score.show_number(state.score, "{:.2f}")
        if jitter is None:
            self.jitter.show_text(tr("hold still"))
        elif state.mode is Mode.FACE:
            self.jitter.show_number(None if jitter.face is None else 100 * jitter.face, tr("{:.2f} % of eyes"))
        else:
            self.jitter.show_text(f"{jitter.millimetres:.2f} mm · {jitter.pixels:.2f} px")
        self._fit()


def _numbers(state: AppState) -> tuple[object, ...]:
    """What the numbers are made of."""
    return state.rates, state.jitter, state.score, state.mode, state.phase
