"""What other programs can ask of recordings, and are told of them. No Qt."""

from __future__ import annotations

from functools import partial
from typing import Any

from gui.model.recording import RecordingView
from gui.model.remote import RemoteCommand, RemoteError, chosen
from gui.pages.sessions.desk import RecordingDesk
from gui.pages.sessions.player import SessionPlayer
from gui.words import later, tr
from tracker.session.marker_lines import LONGEST_LABEL
from tracker.session.markers import MarkerKind

_NOTHING = later("Nothing is being recorded.")
_WORDS = {"start": "start", "stop": "stop"}


def recording_commands(desk: RecordingDesk, player: SessionPlayer) -> tuple[RemoteCommand, ...]:
    """What can be asked for."""
    return (
        RemoteCommand(
            "record",
            later("Begin a recording, or end it"),
            partial(_record, desk),
            "start|stop",
            lambda: _WORDS,
            sure=True,
        ),
        RemoteCommand("mark", later("Mark this moment in the recording"), partial(_mark, desk, player), "TEXT"),
    )


def recording_status(view: RecordingView) -> dict[str, Any] | None:
    """How the recording goes, if there is one."""
    if not view.on:
        return None
    return {
        "folder": str(view.folder) if view.folder is not None else None,
        "seconds": round(view.seconds, 1),
        "bytes": view.size,
        "markers": view.markers,
        "left_out": view.left_out,
    }


def _record(desk: RecordingDesk, text: str) -> str:
    on, wanted = desk.recording.view.on, chosen(text, _WORDS) == "start"
    if wanted and on:
        return tr("It is being recorded already.")
    if not wanted and not on:
        raise RemoteError(_NOTHING)
    desk.toggle()
    if desk.recording.view.on is not wanted:
        return ""  # the app tells why
    return tr("Recording.") if wanted else tr("The recording ends.")


def _mark(desk: RecordingDesk, player: SessionPlayer, text: str) -> str:
    if len(text) > LONGEST_LABEL:
        raise RemoteError(tr("A mark has at most {count} letters.", count=LONGEST_LABEL))
    if desk.recording.view.on:
        desk.mark(MarkerKind.EVENT, text)
    elif player.is_open:
        player.mark(MarkerKind.EVENT, text)
    else:
        raise RemoteError(_NOTHING)
    return tr("Marked.")
