"""iFacialMocap's text over a connection, as its app sends it when the network loses datagrams.

Source: its documents for developers: the app connects to port 49986 of the program, and each message ends in
``___iFacialMocap``.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.outputs.ifacialmocap import IFacialMocapEncoder, version_choice
from tracker.outputs.output import Output, OutputKind
from tracker.outputs.tcp import TcpOutput
from tracker.readings import Wanted
from tracker.settings import knob, text
from tracker.words import later

_END = b"___iFacialMocap"


@dataclass(frozen=True, slots=True)
class IFacialMocapTcpSettings:
    """Where the program listens that takes iFacialMocap over TCP."""

    host: str = text("127.0.0.1", "The machine on which the program runs: a name or an address.", label="Machine")
    port: int = knob(49986, 1, 65535, "", "The port that the program listens at.")
    version: str = version_choice("v2")


def _make(settings: IFacialMocapTcpSettings) -> Output:
    return TcpOutput(IFacialMocapEncoder(settings.version, _END), settings.host, settings.port)


KIND = OutputKind(
    name="ifacialmocap-tcp",
    title=later("iFacialMocap (TCP)"),
    feeds=later("Programs that take iFacialMocap by TCP, such as its own for Maya, Blender and Unity"),
    help=later(
        "In the program choose iFacialMocap by TCP, as if a phone were to be connected. It must listen at port 49986."
        " Most programs take the other kind, iFacialMocap by UDP."
    ),
    icon="device-mobile",
    settings=IFacialMocapTcpSettings,
    make=_make,
    wanted=Wanted(signals=True, gaze=True),
)
