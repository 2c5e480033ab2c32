"""Open Sound Control: all that is known of the face, each under an address of its own; docs/outputs/osc.md lists them.

Also opentrack's "Open Sound Control" (proto-osc): ``/bridge/quat`` with w, x, y, z, as room simulators for headphones
take it; there x turns up, y to the own right, and z leans to the own right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import degrees

from tracker.outputs.axes import Axes
from tracker.outputs.mapping.turns import turn_of
from tracker.outputs.osc_packets import Value, bundle, message
from tracker.outputs.output import Output, OutputKind
from tracker.outputs.sample import Sample
from tracker.outputs.udp import UdpOutput
from tracker.readings import EVERYTHING, EyeReading, FaceReading
from tracker.settings import Needs, choice, knob, switch, text
from tracker.timing import Moment, now
from tracker.words import later

# What an address cannot have in it.
_RESERVED = re.compile(r"[\s#*,?\[\]{}/]+")
_PER_CM = {"cm": 1.0, "m": 0.01}


@dataclass(frozen=True, slots=True)
class OscSettings:
    """Where it goes, and how the addresses begin."""

    host: str = text("127.0.0.1", "The machine on which the program runs: a name or an address.", label="Machine")
    port: int = knob(8000, 1, 65535, "", "The port that the program listens at.")
    prefix: str = text("/visavis", "How all addresses begin.", longest=100, label="Addresses begin with")
    unit: str = choice("cm", tuple(_PER_CM), "In which the place is told.", labels={"cm": "Centimetres", "m": "Metres"})
    bundled: bool = switch(
        True, "All of a frame comes together. Off: each address by itself, for programs that take no bundles."
    )
    time_tag: bool = switch(
        False,
        "Bundles say when the picture was taken. Off: they are for now; some programs drop what is late.",
        label="Time of the picture",
        needs=Needs("bundled", (True,)),
    )
    bridge: bool = switch(
        False,
        "The turn is sent to /bridge/quat, too, as opentrack does; those programs listen at port 53101.",
        label="Also /bridge/quat",
        level="expert",
    )


class OscEncoder:
    """Tells of each frame whether there is a face, and of a face what is known.

    Parameters
    ----------
    settings : OscSettings
    clock : callable
        What the time is.
    """

    def __init__(self, settings: OscSettings, clock: Callable[[], Moment] = now) -> None:
        self._settings, self._clock = settings, clock
        self._prefix = "".join(f"/{part}" for part in _RESERVED.split(settings.prefix) if part)

    def messages(self, sample: Sample) -> Sequence[bytes]:
        """One bundle, or a datagram for each address."""
        told = list(self._told(sample))
        if not self._settings.bundled:
            return told
        tagged = self._settings.time_tag
        return [bundle(told, self._clock().at(sample.captured_s).wall_ns * 1e-9 if tagged else None)]

    def _told(self, sample: Sample) -> Iterator[bytes]:
        for path, *values in _values(sample):
            yield message(f"{self._prefix}/{path}", *values)
        if sample.axes is not None:
            yield from self._pose(sample.axes)

    def _pose(self, axes: Axes) -> Iterator[bytes]:
        x, y, z, yaw, pitch, roll = axes.tolist()
        per_cm = _PER_CM[self._settings.unit]
        turn = turn_of(axes)
        yield message(f"{self._prefix}/pose/position", per_cm * x, per_cm * y, per_cm * z)
        yield message(f"{self._prefix}/pose/rotation", yaw, pitch, roll)
        yield message(f"{self._prefix}/pose/quaternion", *turn)
        if self._settings.bridge:
            w, qx, qy, qz = turn
            yield message("/bridge/quat", w, qx, -qy, -qz)


def _values(sample: Sample) -> Iterator[tuple[str, *tuple[Value, ...]]]:
    """All but the pose: the end of an address, and what is sent to it."""
    yield "frame", sample.frame.index
    yield "face", int(sample.face is not None)
    for event in sample.result.events:
        yield "event", event.value
    for gesture in sample.gestures:
        side = gesture.side.value if gesture.side is not None else ""
        yield f"gesture/{gesture.kind.value.replace(' ', '_')}", side, gesture.strength, gesture.end_s - gesture.start_s
    if sample.reading is None:
        return
    for name, value in sample.shapes.items():
        yield f"signal/{name}", value
    yield from _eye("left", sample.left)
    yield from _eye("right", sample.right)
    yield from _gaze(sample.reading, -1.0 if sample.mirror else 1.0)
    yield from _expression(sample.reading)


def _eye(side: str, eye: EyeReading | None) -> Iterator[tuple[str, *tuple[Value, ...]]]:
    if eye is None:
        return
    if eye.openness is not None:
        yield f"eye/{side}/openness", eye.openness
    if eye.yaw_rad is not None and eye.pitch_rad is not None:
        yield f"eye/{side}/gaze", degrees(eye.yaw_rad), -degrees(eye.pitch_rad)


def _gaze(reading: FaceReading, side: float) -> Iterator[tuple[str, *tuple[Value, ...]]]:
    gaze = reading.gaze
    if gaze is None:
        return
    yield "gaze/angles", side * degrees(gaze.yaw_rad), -degrees(gaze.pitch_rad)
    yield "gaze/confidence", gaze.confidence
    if gaze.zone is not None:
        yield "gaze/zone", gaze.zone.value
    if gaze.place is not None:
        yield "gaze/place", gaze.place.x_m, gaze.place.y_m, gaze.place.error_m


def _expression(reading: FaceReading) -> Iterator[tuple[str, *tuple[Value, ...]]]:
    expression = reading.expression
    if expression is None:
        return
    yield "expression/name", expression.emotion.value if expression.emotion is not None else ""
    for emotion, probability in expression.probabilities.items():
        yield f"expression/{emotion.value}", probability
    for name, probability in expression.own.items():
        yield "expression/own", name, probability


def _make(settings: OscSettings) -> Output:
    return UdpOutput(OscEncoder(settings), settings.host, settings.port)


KIND = OutputKind(
    name="osc",
    title=later("OSC"),
    feeds=later("TouchDesigner, Max, Pure Data, SuperCollider, Processing, Resolume and other instruments"),
    help=later(
        "In the program open an OSC input (UDP) at the same port. The addresses begin with /visavis: /visavis/face is 1"
        " while there is a face, /visavis/pose/rotation has yaw, pitch and roll in degrees, and /visavis/signal/jawOpen"
        " opens with the mouth. docs/outputs/osc.md lists all of them."
    ),
    icon="broadcast",
    settings=OscSettings,
    make=_make,
    wanted=EVERYTHING,
)
