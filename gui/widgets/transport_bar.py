"""What stands below the picture of a clip: its place and length, and how it is played."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QAction, QActionGroup, QResizeEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.model.transport import Transport, TransportView, clock_text
from gui.widgets import theme
from gui.widgets.seek_bar import SeekBar
from gui.words import tr
from tracker.run.playback import SPEEDS

_ICON = QSize(18, 18)
# What makes no sense without a clip that can be sought.
_OF_CLIPS = (
    "step_back",
    "step_on",
    "seek_back",
    "seek_on",
    "seek_back_short",
    "seek_on_short",
    "clip_start",
    "clip_end",
    "slower",
    "faster",
    "loop",
    "mark_first",
    "mark_last",
    "clear_marks",
)


class TransportBar(QFrame):
    """Pulls what is new at each `tick`; hidden while there is no clip."""

    def __init__(self, transport: Transport, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("transport")
        self._transport, self._actions = transport, actions
        self._view: TransportView | None = None
        self._allowed = True
        self._buttons: dict[str, QToolButton] = {}
        self.bar = SeekBar(transport)
        self.bar.sought.connect(transport.seek)
        self.bar.stepped.connect(transport.step)
        self.bar.in_hand.connect(transport.scrub)
        self.place, self.length = _number(tr("Time of the frame on show")), _number(tr("Length of the clip"))
        self.speed = self._speed_button()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE // 2, 2, theme.SPACE // 2, 2)
        layout.setSpacing(2)
        for name in ("step_back", "pause", "step_on"):
            layout.addWidget(self._button(name))
        layout.addSpacing(theme.SPACE // 2)
        layout.addWidget(self.place)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.length)
        layout.addSpacing(theme.SPACE // 2)
        layout.addWidget(self.speed)
        layout.addWidget(self._button("loop"))
        for name, text in (("mark_first", "A"), ("mark_last", "B")):
            layout.addWidget(self._button(name, text))
        # What is left out first where there is no room; the keys and the menu have it, too.
        self._spare = (*(self._buttons[name] for name in ("mark_last", "mark_first", "loop")), self.speed, self.length)
        self.hide()
        self.tick()

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons, the time and the bar."""
        size = super().minimumSizeHint()
        return QSize(self._needed(()), size.height())

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as much as there is room for."""
        shown: tuple[QWidget, ...] = ()
        for widget in reversed(self._spare):
            fits = self._needed((*shown, widget)) <= self.width()
            widget.setVisible(fits)
            shown = (*shown, widget) if fits else shown

    def _needed(self, spare: tuple[QWidget, ...]) -> int:
        always = (*(self._buttons[name] for name in ("step_back", "pause", "step_on")), self.place, self.bar)
        widths = [max(widget.minimumSizeHint().width(), widget.minimumWidth()) for widget in (*always, *spare)]
        return sum(widths) + 2 * len(widths) + 3 * theme.SPACE

    def allow(self, on: bool) -> None:
        """Whether it may be seen at all, as in full screen it may not."""
        self._allowed = on
        self.setVisible(on and self._transport.view.shown)

    def tick(self) -> None:
        """Show what is new."""
        view, before = self._transport.view, self._view
        if view == before:
            return
        self._view = view
        self.setVisible(self._allowed and view.shown)
        if before is None or view.seekable != before.seekable:
            for name in _OF_CLIPS:
                self._actions[name].setEnabled(view.seekable)
            self.speed.setEnabled(view.seekable)
        if view.shown:
            self.bar.show_view(view)
            self._show_numbers(view)
        if before is None or view.playback != before.playback:
            self._show_playback(view)

    def _show_numbers(self, view: TransportView) -> None:
        times = self._transport.times
        self.place.setText(clock_text(times.at(view.position), 2))
        self.place.setToolTip(self._transport.words_at(view.position))
        self.length.setText(clock_text(times.duration_s))
        self.length.setToolTip(tr("{count} frames", count=view.count))
        for label in (self.place, self.length):  # so that nothing moves while it plays
            if label.sizeHint().width() > label.minimumWidth():
                label.setMinimumWidth(label.sizeHint().width())
                self._fit()

    def _show_playback(self, view: TransportView) -> None:
        playback = view.playback
        self.speed.setText(f"{playback.speed:g}×")
        for speed, action in self._speeds.items():
            action.setChecked(speed == playback.speed)
        self._actions["loop"].setChecked(playback.loop)
        for name, mark in (("mark_first", playback.first), ("mark_last", playback.last)):
            self._buttons[name].setProperty("marked", mark is not None)
            if (style := self._buttons[name].style()) is not None:
                style.polish(self._buttons[name])

    def _button(self, name: str, text: str = "") -> QToolButton:
        button, action = QToolButton(), self._actions[name]
        button.setDefaultAction(action)
        button.setObjectName(f"transport_{name}")
        button.setProperty("kind", "transport")
        button.setIconSize(_ICON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        if text:
            # Changes of the action would put its own words back.
            action.changed.connect(partial(button.setText, text))
            button.setText(text)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._buttons[name] = button
        return button

    def _speed_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("transport_speed")
        button.setProperty("kind", "transport")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tr("Speed"))
        button.setToolTip(
            tr(
                "How fast the clip is played (< and >). Every frame is tracked, so it gets no faster "
                "than this machine tracks; the screen leaves out what it has no time for."
            )
        )
        button.setText("0.25×")
        button.setMinimumWidth(button.sizeHint().width())
        menu, group = QMenu(button), QActionGroup(button)
        self._speeds: dict[float, QAction] = {}
        for speed in SPEEDS:
            action = QAction(f"{speed:g}×", menu)
            action.setCheckable(True)
            action.triggered.connect(partial(self._set_speed, speed))
            group.addAction(action)
            menu.addAction(action)
            self._speeds[speed] = action
        button.setMenu(menu)
        return button

    def _set_speed(self, speed: float, _checked: bool) -> None:
        self._transport.set_speed(speed)


class PictureColumn(QWidget):
    """The picture with what belongs to it below."""

    def __init__(self, stage: QWidget, bar: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(stage, 1)
        layout.addWidget(bar)


def _number(name: str) -> QLabel:
    label = QLabel()
    label.setFont(theme.tabular(label.font()))
    label.setProperty("kind", "dim")
    label.setAccessibleName(name)
    return label
