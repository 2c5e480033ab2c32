"""The picture together with the cards that lie on it: the welcome, the advice, the progress."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt6.QtCore import QSize, Qt, QTimer
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.model.notices import Advice, Remedy
from gui.model.state import AppState
from gui.model.tracking import Phase, Progress
from gui.widgets import theme
from gui.widgets.icons import icon
from gui.widgets.live_view import LiveView

_CARD_WIDTH_PX = 460
_WELCOME_WIDTH_PX = 660
_PATIENCE_MS = 350


def push_button(text: str, tip: str, on_click: Callable[[], object], kind: str = "") -> QPushButton:
    """A push button in the app's style; the keyboard reaches it by Tab, a click leaves the focus where it was."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setAccessibleDescription(tip)
    button.setProperty("kind", kind)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: on_click())
    return button


class WelcomeCard(QFrame):
    """The first-start note: one sentence, one button."""

    def __init__(self, on_use_camera: Callable[[], object], on_dismiss: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        text = QLabel("This is a demo: a portrait, moved by the program, and tracked live.")
        text.setWordWrap(True)
        self.use_camera = push_button(
            "Use my camera", "Track your own head with the first camera", on_use_camera, "primary"
        )
        self.use_camera.setObjectName("use_camera")
        dismiss = QToolButton()
        dismiss.setIcon(icon("close", theme.DIM))
        dismiss.setProperty("kind", "small")
        dismiss.setToolTip("Close this note and stay with the demo")
        dismiss.setAccessibleName("Close this note")
        dismiss.clicked.connect(lambda: on_dismiss())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * theme.SPACE, theme.SPACE + 4, theme.SPACE + 4, theme.SPACE + 4)
        layout.setSpacing(2 * theme.SPACE)
        layout.addWidget(text, 1)
        layout.addWidget(self.use_camera)
        layout.addWidget(dismiss)


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
        self._icon.setPixmap(icon(advice.icon, theme.FAINT).pixmap(QSize(56, 56), self.devicePixelRatioF()))
        self.title.setText(advice.title)
        self._text.setText(advice.text)
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._buttons.addStretch(1)
        for number, remedy in enumerate(advice.remedies):
            kind = "primary" if number == 0 else ""
            self._buttons.addWidget(push_button(remedy.value, remedy.value, partial(self._on_remedy, remedy), kind))
        self._buttons.addStretch(1)


class ProgressCard(QWidget):
    """What the app is busy with, and how far it is."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE + 4)
        layout.addWidget(self.text)
        layout.addWidget(self.bar)

    def show_progress(self, progress: Progress) -> None:
        """Take over other words and another fraction; an unknown one makes the bar run to and fro."""
        self.text.setText(progress.text)
        self.bar.setRange(0, 0 if progress.fraction is None else 1000)
        if progress.fraction is not None:
            self.bar.setValue(int(1000 * progress.fraction))


class PictureArea(QWidget):
    """The live view with its cards."""

    def __init__(
        self,
        on_use_camera: Callable[[], object],
        on_dismiss: Callable[[], object],
        on_remedy: Callable[[Remedy], object],
    ) -> None:
        super().__init__()
        self.live = LiveView(self)
        self._own: QWidget | None = None
        self.welcome = WelcomeCard(on_use_camera, on_dismiss)
        self.advice = AdviceCard(on_remedy)
        self.progress = ProgressCard()
        # What is done in a moment needs no word about it.
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.progress.show)
        for card in (self.welcome, self.advice, self.progress):
            card.setParent(self)
            card.hide()

    def show_state(self, old: AppState, new: AppState) -> None:
        """Bring the cards up to date with a new state."""
        if (
            new.phase is not old.phase and new.phase in (Phase.OPENING, Phase.FAILED, Phase.IDLE)
        ) or new.source != old.source:
            self.live.clear()
        advice = new.advice
        if advice is not None and (advice != old.advice or not self.advice.title.text()):
            self.advice.show_advice(advice)
        if new.busy:
            self.progress.show_progress(new.progress or Progress("Opening…"))
            if self.progress.isHidden() and not self._patience.isActive():
                self._patience.start(_PATIENCE_MS)
        else:
            self._patience.stop()
            self.progress.hide()
        self.welcome.setVisible(new.welcome)
        self.advice.setVisible(advice is not None)
        self._place()

    def show_in_place(self, own: QWidget | None) -> None:
        """Show a page's own widget in the place of the live picture; None: the live picture."""
        if own is self._own:
            return
        if self._own is not None:
            self._own.hide()
        self._own = own
        if own is not None:
            own.setParent(self)
            own.setGeometry(self.rect())
            own.stackUnder(self.live)
            own.show()
        self.live.setVisible(own is None)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        self.live.setGeometry(self.rect())
        if self._own is not None:
            self._own.setGeometry(self.rect())
        self._place()

    def sizeHint(self) -> QSize:
        return self.live.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 240)

    def _place(self) -> None:
        space = 2 * theme.SPACE
        for card in (self.advice, self.progress):
            width = min(_CARD_WIDTH_PX, self.width() - 2 * space)
            height = max(card.sizeHint().height(), card.heightForWidth(width))
            card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        width = min(_WELCOME_WIDTH_PX, self.width() - 2 * space)
        height = max(self.welcome.sizeHint().height(), self.welcome.heightForWidth(width))
        self.welcome.setGeometry((self.width() - width) // 2, self.height() - height - space, width, height)
