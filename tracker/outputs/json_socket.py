"""Lines of JSON to programs of the same user, by a local socket: docs/outputs/json.md."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tracker.control.channel import CONTROL, MARKERS
from tracker.control.line_socket import is_same_user, listening, socket_path
from tracker.control.wire import ChannelError, ChannelInUseError
from tracker.outputs.json_lines import JsonEncoder, points_switch
from tracker.outputs.line_server import LineServer
from tracker.outputs.output import Output, OutputError, OutputKind
from tracker.readings import EVERYTHING
from tracker.settings import text
from tracker.words import later


@dataclass(frozen=True, slots=True)
class JsonSocketSettings:
    """What the socket is called."""

    name: str = text("frames", "The socket is a file of this name, .sock, in your own folder for such.", longest=40)
    points: bool = points_switch()


def _listening(name: str) -> socket.socket:
    if name in (CONTROL, MARKERS):
        raise OutputError(later(f"visavis itself listens at a socket of the name {name}. Give another name."))
    path = Path(f"{name}.sock")
    try:
        path = socket_path(name)
        return listening(path)
    except ChannelInUseError as error:
        raise OutputError(
            later(f"Another program listens at {path} already. Switch this output off there, or give another name.")
        ) from error
    except ChannelError as error:
        raise OutputError(later(f"Nobody can connect: {error}. JSON over TCP does the same.")) from error


def _make(settings: JsonSocketSettings) -> Output:
    name = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in settings.name)
    return LineServer(JsonEncoder(points=settings.points), partial(_listening, name), is_same_user)


KIND = OutputKind(
    name="json-socket",
    title=later("JSON by a local socket"),
    feeds=later("Scripts and other programs of your own, and of nobody else on this machine"),
    help=later(
        "Connect to the socket visavis/frames.sock in your runtime folder (XDG_RUNTIME_DIR) and read lines; each is one"
        " frame. docs/outputs/json.md says what is in a line, and has an example."
    ),
    icon="brackets-curly",
    settings=JsonSocketSettings,
    make=_make,
    wanted=EVERYTHING,
)
