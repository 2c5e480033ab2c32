"""Records from every page: begins, ends, marks, and shows how it goes."""

from __future__ import annotations

from functools import partial
from typing import Any

from gui.model.marks import LABELS
from gui.model.remote import RemoteCommand
from gui.model.state import AppState
from gui.pages.protocol import Host, Slots, Tool
from gui.pages.sessions.actions import EVERYWHERE, label_action
from gui.pages.sessions.desk import RecordingDesk
from gui.pages.sessions.lamp import RecordingLamp
from gui.pages.sessions.player import SessionPlayer
from gui.pages.sessions.remote import recording_commands, recording_status
from gui.widgets import theme
from gui.widgets.icons import icon
from gui.words import tr
from tracker.session.markers import MarkerKind
from tracker.types import Frame, TrackResult


def recording_desk(host: Host) -> RecordingDesk:
    """The one of a window."""
    return RecordingDesk(host.controller)


def session_player(host: Host) -> SessionPlayer:
    """The one of a window."""
    return SessionPlayer(host.controller)


class RecordingTool(Tool):
    """What is marked goes into the recording that is made, or else into the one that is played."""

    actions = EVERYWHERE

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.desk, self.player = host.part(recording_desk), host.part(session_player)
        self.strip = self.lamp = RecordingLamp(self.desk.toggle)
        host.actions["record"].setIcon(icon("record", theme.BAD, theme.BAD))
        self._shown: tuple[object, ...] = ()
        self._show()

    def slots(self) -> Slots:
        labels: Slots = {label_action(n): partial(self._label, n) for n in range(1, LABELS + 1)}
        own: Slots = {
            "record": lambda on: self._toggle(),
            "mark_event": lambda: self._mark(MarkerKind.EVENT, ""),
            "mark_span": lambda on: self._span(),
        }
        return labels | own

    def remote_commands(self) -> tuple[RemoteCommand, ...]:
        return recording_commands(self.desk, self.player)

    def remote_status(self) -> dict[str, Any]:
        return {"recording": recording_status(self.desk.recording.view)}

    def show_state(self, old: AppState, new: AppState) -> None:
        self.desk.show_state(old, new)
        self.player.show_state(old, new)

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        self.desk.take(frame)

    def tick(self, now_s: float) -> None:
        self.desk.tick(now_s)
        self.player.tick()
        self._show()

    def close(self) -> None:
        self.desk.close()
        self.player.close()

    def wait(self) -> None:
        self.desk.recording.wait()

    def _toggle(self) -> None:
        self.desk.toggle()
        self._show()

    def _mark(self, kind: MarkerKind, label: str) -> None:
        if self.desk.recording.view.on:
            self.desk.mark(kind, label)
        else:
            self.player.mark(kind, label)
        self._show()

    def _label(self, number: int) -> None:
        self._mark(MarkerKind.LABEL, self.desk.settings.label(number))

    def _span(self) -> None:
        if self.desk.recording.view.on:
            self.desk.leave_out()
        else:
            self.player.leave_out()
        self._show()

    def _show(self) -> None:
        view, settings = self.desk.recording.view, self.desk.settings
        actions = self.host.actions
        # A click has turned them, whatever came of it.
        actions["record"].setChecked(view.on)
        actions["mark_span"].setChecked(view.leaves_out or self.player.leaves_out)
        look = view, settings, self.player.is_open
        if look == self._shown:
            return
        self._shown = look
        self.lamp.show_view(view)
        actions["record"].setIconText(tr("End recording") if view.on else tr("Record"))
        can_mark = view.on or self.player.is_open
        for name in ("mark_event", "mark_span", *map(label_action, range(1, LABELS + 1))):
            actions[name].setEnabled(can_mark)
        for number in range(1, LABELS + 1):
            actions[label_action(number)].setText(settings.label(number))
