"""opentrack's "UDP over network": six numbers a datagram.

Source: opentrack, tracker-udp and proto-udp: six little-endian float64, x, y, z in centimetres and yaw, pitch, roll in
degrees. The receiver keeps the newest one, and its last pose while none come; numbers that are not finite are refused.

Signs are those of opentrack's own camera trackers (tracker-pt and tracker-neuralnet, ``data``; the SimConnect output
undoes them): x to the own *left*, y up, z away from the camera, yaw to the own right, pitch up, roll towards the own
*left* shoulder. A profile that was made for aitrack inverts z, pitch and roll, as aitrack's guide asks for.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from tracker.outputs.axes import Axes
from tracker.outputs.output import Output, OutputKind
from tracker.outputs.sample import Sample
from tracker.outputs.udp import UdpOutput
from tracker.settings import choice, knob, text
from tracker.words import later

_WIRE = struct.Struct("<6d")
_OPENTRACK: Axes = np.array([-1.0, 1.0, 1.0, 1.0, 1.0, -1.0])
_SIGNS: Mapping[str, Axes] = MappingProxyType(
    {"opentrack": _OPENTRACK, "aitrack": _OPENTRACK * np.array([1.0, 1.0, -1.0, 1.0, -1.0, -1.0])}
)


@dataclass(frozen=True, slots=True)
class OpentrackSettings:
    """Where opentrack listens."""

    host: str = text("127.0.0.1", "The machine on which opentrack runs: a name or an address.", label="Machine")
    port: int = knob(4242, 1, 65535, "", "The port that opentrack's input listens at.")
    signs: str = choice(
        "opentrack",
        tuple(_SIGNS),
        "As opentrack's own trackers have them: nothing is inverted in opentrack. As aitrack: for a profile that was"
        " made for aitrack in opentrack, with z, pitch and roll inverted.",
        labels={"opentrack": "As opentrack's own trackers", "aitrack": "As aitrack"},
        label="Directions",
    )


class OpentrackEncoder:
    """Silent while the pose is not sure: the receiver holds the last one.

    Parameters
    ----------
    signs : str
        See `OpentrackSettings`.
    """

    def __init__(self, signs: str = "opentrack") -> None:
        self._signs = _SIGNS[signs]

    def messages(self, sample: Sample) -> Sequence[bytes]:
        """One datagram, 48 bytes."""
        return () if sample.axes is None else (_WIRE.pack(*(self._signs * sample.axes)),)


def _make(settings: OpentrackSettings) -> Output:
    return UdpOutput(OpentrackEncoder(settings.signs), settings.host, settings.port)


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
