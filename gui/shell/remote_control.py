"""Lets other programs of the user have the window do what its keys and menus do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from gui.model.notices import Level, Notice
from gui.model.remote import RemoteCommand, RemoteDesk
from gui.model.remote_commands import RemoteActions, window_commands
from gui.model.remote_status import status_of
from gui.shell.main_window import MainWindow
from gui.words import tr
from tracker.control.channel import CONTROL, Listening, listen
from tracker.control.wire import ChannelError, ChannelInUseError

_LONG_S = 8.0
_OPENS_SOMETHING = "…"


class RemoteControl(QObject):
    """There is one for the app; without its channel the window goes on as ever.

    Attributes
    ----------
    desk : RemoteDesk
        Takes what is asked for, from any thread.
    """

    _called = pyqtSignal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._control = window, window.host.controller
        actions = window.actions_by_name
        asked = RemoteActions(
            {name: action.text().replace("&", "").rstrip(_OPENS_SOMETHING) for name, action in actions.items()},
            frozenset(name for name, action in actions.items() if action.isCheckable()),
            self._trigger,
            window.bring_forward,
        )

        def commands() -> Iterable[RemoteCommand]:
            return (*window_commands(self._control, asked), *window.features.remote_commands())

        self.desk = RemoteDesk(commands, self._status, lambda: self._control.state.notice, self._called.emit)
        self._called.connect(self.desk.serve)
        self._listening: Listening | None = None

    def listen(self) -> None:
        """From now on, unless another window of the user does already."""
        try:
            self._listening = listen(CONTROL, self.desk)
        except ChannelInUseError:
            told = tr("Another window of this app is open: what other programs send goes to that one.")
            self._control.notify(Notice(told, seconds=_LONG_S))
        except ChannelError as error:
            told = tr("Other programs cannot send anything: {reason}.", reason=tr(str(error)))
            self._control.notify(Notice(told, Level.WARNING, seconds=_LONG_S))

    def close(self) -> None:
        """Listen no longer."""
        self.desk.close()
        if self._listening is not None:
            self._listening.close()
            self._listening = None

    def _status(self) -> dict[str, Any]:
        return status_of(self._control.state) | self._window.features.remote_status()

    def _trigger(self, name: str, on: bool | None = None) -> bool:
        action = self._window.actions_by_name[name]
        # What makes no sense on the page on show cannot be triggered.
        if not (action.isEnabled() and action.isVisible()):
            return False
        if action.isCheckable() and on is action.isChecked():
            return True
        if action.text().endswith(_OPENS_SOMETHING):
            # Nobody is to wait until a window of the desktop is closed again.
            QTimer.singleShot(0, action.trigger)
        else:
            action.trigger()
        return True
