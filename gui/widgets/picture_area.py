"""The picture together with the cards that lie on it, the advice and the progress, and the welcome below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PyQt6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from gui.model.notices import Advice, Remedy
from gui.model.state import AppState
from gui.model.tracking import DEMO, Phase, Progress
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.drop_overlay import DropOverlay
from gui.widgets.icons import icon
from gui.widgets.live_view import LiveView
from gui.widgets.stage_mark import Flash, StageMark
from gui.widgets.toast import Toast
from gui.widgets.welcome import Welcome
from gui.words import tr
from tracker.sources.demo_still import demo_still
from tracker.types import Frame

_CARD_WIDTH_PX = 460
# With less room than this there are short words alone.
_ROOMY_PX = (720, 440)
_PATIENCE_MS = 350


class AdviceCard(QWidget):
    """An empty state: what is the matter, and what to do next."""

    def __init__(self, on_remedy: Callable[[Remedy], object]) -> None:
        super().__init__()
        self._on_remedy = on_remedy
        self._icon = QLabel()
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self._text = QLabel()
        self._text.setProperty("kind", "dim")
        for label in (self._icon, self.title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._icon)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.SPACE)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE + 4)
        layout.addWidget(self._icon)
        layout.addWidget(self.title)
        layout.addWidget(self._text)
        layout.addSpacing(theme.SPACE)
        layout.addLayout(self._buttons)

    def show_advice(self, advice: Advice) -> None:
        """Take over other words and buttons."""
        self._icon.setPixmap(icon(advice.icon, theme.stage.FAINT).pixmap(QSize(56, 56), self.devicePixelRatioF()))
        self.title.setText(tr(advice.title))
        self._text.setText("\n\n".join(map(tr, advice.text.split("\n\n"))))
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._buttons.addStretch(1)
        for number, remedy in enumerate(advice.remedies):
            kind, said = "primary" if number == 0 else "", tr(remedy.value)
            self._buttons.addWidget(push_button(said, said, partial(self._on_remedy, remedy), kind))
        self._buttons.addStretch(1)


class ProgressCard(QFrame):
    """What the app is busy with, and how far it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.text = QLabel()
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        layout.setSpacing(theme.SPACE + 4)
        layout.addWidget(self.text)
        layout.addWidget(self.bar)

    def show_progress(self, progress: Progress) -> None:
        """Take over other words and another fraction; an unknown one makes the bar run to and fro."""
        self.text.setText(tr(progress.text))
        self.bar.setRange(0, 0 if progress.fraction is None else 1000)
        if progress.fraction is not None:
            self.bar.setValue(int(1000 * progress.fraction))


@dataclass(frozen=True, slots=True)
class StageHooks:
    """What can be done on the stage: about a missing picture, with one that stands still, and with a saved one."""

    remedy: Callable[[Remedy], object]
    go_on: Callable[[], object]
    open_path: Callable[[str], object]
    forget_saved: Callable[[], object]


class PictureArea(QWidget):
    """The live view with its cards, and the row below it.

    Parameters
    ----------
    welcome : QWidget
        What stands below the picture at the first start.
    hooks : StageHooks
    """

    def __init__(self, welcome: Welcome, hooks: StageHooks) -> None:
        super().__init__()
        self.live = LiveView(self)
        self._own: QWidget | None = None
        self.welcome = welcome
        self.advice = AdviceCard(hooks.remedy)
        self.progress = ProgressCard()
        self.mark = StageMark(hooks.go_on)
        self.toast = Toast(hooks.open_path, hooks.forget_saved)
        self._flash = Flash()
        self.drop = DropOverlay()
        # What is done in a moment needs no word about it.
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.progress.show)
        for card in (self.advice, self.progress, self.mark, self._flash, self.toast, self.drop):
            card.setParent(self)
            card.hide()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.live, 1)
        column.addWidget(welcome)
        self.live.installEventFilter(self)

    def show_state(self, old: AppState, new: AppState) -> None:
        """Bring the cards up to date with a new state."""
        without = new.phase is not old.phase and new.phase in (Phase.OPENING, Phase.FAILED, Phase.IDLE)
        # The demo begins with its still picture, so nothing flashes between the two.
        goes_on = new.source == DEMO and (old.phase, new.phase) == (Phase.PREPARING, Phase.OPENING)
        if new.source != old.source or (without and not goes_on):
            self.live.clear()
        if new.phase is Phase.PREPARING and new.source == DEMO and self.live.frame is None:
            self._show_still()
        advice = new.advice
        if advice is not None and (advice != old.advice or not self.advice.title.text()):
            self.advice.show_advice(advice)
        if new.busy or new.progress is not None:
            self.progress.show_progress(new.progress or Progress("Opening…"))
            if self.progress.isHidden() and not self._patience.isActive():
                self._patience.start(_PATIENCE_MS)
        else:
            self._patience.stop()
            self.progress.hide()
        self.welcome.show_state(old, new)
        self.advice.setVisible(advice is not None)
        if new.phase is not old.phase:
            self.mark.show_phase(new.phase)
        if new.saved != old.saved:
            self.toast.show_notice(new.saved, self.live.width())
        self._place()

    def _show_still(self) -> None:
        """The demo before it can move."""
        if (picture := demo_still()) is not None:
            self.live.show_frame(Frame(picture, 0.0, 0), None)

    def flash(self) -> None:
        """Show that the picture on show was taken."""
        if self.live.frame is not None:
            self._flash.fire()

    def show_in_place(self, own: QWidget | None) -> None:
        """Show a page's own widget in the place of the live picture; None: the live picture. One that has nothing to do
        with the picture says so by ``hides_picture``."""
        if own is self._own:
            return
        if self._own is not None:
            self._own.removeEventFilter(self)
            self._column.removeWidget(self._own)
            self._own.hide()
        self._own = own
        self.live.setVisible(own is None)
        if own is not None:
            self._column.insertWidget(0, own, 1)
            own.lower()
            if getattr(own, "hides_picture", False):
                # What is said of the picture makes no sense over what has nothing to do with it.
                own.raise_()
                for above in (self._flash, self.toast, self.drop):
                    above.raise_()
            own.installEventFilter(self)
            own.show()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        self.welcome.fold(self.height() < _ROOMY_PX[1] or self.width() < _ROOMY_PX[0])

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        # The picture also changes its size when what stands below it comes or goes.
        if event is not None and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def changeEvent(self, event: QEvent | None) -> None:
        """Stay dark in a light theme, as pictures are looked at here."""
        super().changeEvent(event)
        changed = event is not None and event.type() == QEvent.Type.PaletteChange
        if changed and (wanted := theme.stage_style()) != self.styleSheet():
            self.setStyleSheet(wanted)

    def sizeHint(self) -> QSize:
        return self.live.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 150)

    def _place(self) -> None:
        room = (self._own or self.live).geometry()
        for card in (self.advice, self.progress):
            width = min(_CARD_WIDTH_PX, room.width() - 4 * theme.SPACE)
            height = max(card.sizeHint().height(), card.heightForWidth(width))
            # In the middle of an empty stage, above the face of a picture.
            top = 2 * theme.SPACE if self.live.frame is not None else (room.height() - height) // 2
            card.setGeometry(room.x() + (room.width() - width) // 2, room.y() + top, width, height)
        self._flash.setGeometry(room)
        self.drop.setGeometry(room)
        space = 2 * theme.SPACE
        self.toast.move(room.right() - self.toast.width() - space, room.bottom() - self.toast.height() - space)
        ended, mark = self.mark.phase is Phase.ENDED, self.mark
        # Who holds the picture wants to look at it: the sign stays aside.
        at = (room.center() - mark.rect().center()) if ended else room.topLeft() + QPoint(space, space)
        mark.move(at)
