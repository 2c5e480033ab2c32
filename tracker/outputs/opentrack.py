"""opentrack's "UDP over network": six numbers a datagram.

Source: opentrack, tracker-udp and proto-udp: six little-endian float64, x, y, z in centimetres and yaw, pitch, roll in
degrees. The receiver keeps the newest one, and its last pose while none come; numbers that are not finite are refused.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.outputs.output import Output, OutputKind
from tracker.outputs.sample import Sample
from tracker.outputs.udp import UdpOutput
from tracker.settings import knob, text
from tracker.words import later

_WIRE = struct.Struct("<6d")


@dataclass(frozen=True, slots=True)
class OpentrackSettings:
    """Where opentrack listens."""

    host: str = text("127.0.0.1", "The machine on which opentrack runs: a name or an address.", label="Machine")
    port: int = knob(4242, 1, 65535, "", "The port that opentrack's input listens at.")


class OpentrackEncoder:
    """Silent while the pose is not sure: the receiver holds the last one."""

    def messages(self, sample: Sample) -> Sequence[bytes]:
        """One datagram, 48 bytes."""
        return () if sample.axes is None else (_WIRE.pack(*sample.axes),)


def _make(settings: OpentrackSettings) -> Output:
    return UdpOutput(OpentrackEncoder(), settings.host, settings.port)


KIND = OutputKind(
    name="opentrack",
    title=later("opentrack"),
    feeds=later("Flight and driving simulators, through opentrack"),
    help=later(
        "In opentrack choose the input “UDP over network” and press Start. Its output feeds the game: for Windows games"
        " under Wine or Proton choose “Wine”."
    ),
    icon="plane",
    settings=OpentrackSettings,
    make=_make,
)
