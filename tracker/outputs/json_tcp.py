"""Lines of JSON to whoever connects to a port: docs/outputs/json.md."""

from __future__ import annotations

import errno
import socket
from dataclasses import dataclass
from functools import partial

from tracker.outputs.json_lines import JsonEncoder, points_switch
from tracker.outputs.line_server import MOST_CLIENTS, LineServer
from tracker.outputs.output import Output, OutputError, OutputKind
from tracker.outputs.udp import address_of
from tracker.readings import EVERYTHING
from tracker.settings import knob, text
from tracker.words import later


@dataclass(frozen=True, slots=True)
class JsonTcpSettings:
    """Where scripts connect to."""

    host: str = text(
        "127.0.0.1",
        "The address of this machine to listen at. 127.0.0.1: only programs of this machine can connect. 0.0.0.0:"
        " everybody in the network can, and sees what is sent.",
        label="Listen at",
    )
    port: int = knob(9871, 1, 65535, "", "The port to listen at.")
    points: bool = points_switch()


def _listening(host: str, port: int) -> socket.socket:
    family, address = address_of(host, port, socket.SOCK_STREAM)
    try:
        return socket.create_server(address[:2], family=family, backlog=MOST_CLIENTS)
    except OSError as error:
        sentence = {
            errno.EADDRINUSE: later(f"Port {port} is in use. Choose another one, or end the program that has it."),
            errno.EADDRNOTAVAIL: later(f"{host} is no address of this machine. Use 127.0.0.1."),
            errno.EACCES: later(f"Port {port} is not for programs of users. Choose one above 1023."),
        }.get(error.errno or 0)
        if sentence is None:
            raise
        raise OutputError(sentence) from error


def _make(settings: JsonTcpSettings) -> Output:
    return LineServer(JsonEncoder(points=settings.points), partial(_listening, settings.host, settings.port))


KIND = OutputKind(
    name="json-tcp",
    title=later("JSON over TCP"),
    feeds=later("Scripts and other programs of your own that connect"),
    help=later(
        "Connect to the port and read lines; each is one frame. Say nothing, or you are hung up on."
        " docs/outputs/json.md says what is in a line, and has an example."
    ),
    icon="brackets-curly",
    settings=JsonTcpSettings,
    make=_make,
    wanted=EVERYTHING,
)
