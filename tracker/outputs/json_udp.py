"""Lines of JSON as datagrams: docs/outputs/json.md."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.outputs.json_lines import JsonEncoder, points_switch
from tracker.outputs.output import Output, OutputKind
from tracker.outputs.udp import UdpOutput
from tracker.readings import EVERYTHING
from tracker.settings import knob, text
from tracker.words import later


@dataclass(frozen=True, slots=True)
class JsonUdpSettings:
    """Where the script listens."""

    host: str = text("127.0.0.1", "The machine on which the script runs: a name or an address.", label="Machine")
    port: int = knob(9870, 1, 65535, "", "The port that the script listens at.")
    points: bool = points_switch()


def _make(settings: JsonUdpSettings) -> Output:
    return UdpOutput(JsonEncoder(points=settings.points), settings.host, settings.port)


KIND = OutputKind(
    name="json-udp",
    title=later("JSON over UDP"),
    feeds=later("Scripts and other programs of your own; what nobody takes is lost"),
    help=later("Each datagram is one line of JSON. docs/outputs/json.md says what is in it, and has an example."),
    icon="brackets-curly",
    settings=JsonUdpSettings,
    make=_make,
    wanted=EVERYTHING,
)
