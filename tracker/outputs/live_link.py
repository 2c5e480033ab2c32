"""Live Link Face, as the iPhone app of that name sends it to Unreal: 61 numbers a datagram.

Source: Unreal's AppleARKitFaceSupport (`ToBlendShapeMap`, `ToFTransform`), PyLiveLinkFace, and recordings of the app
itself. A version byte (6); device and subject, each an int32 length and its text; frame, sub-frame and the rate as a
fraction; the count 61; the 52 shapes in the order of `tracker.expression.shapes`; then yaw, pitch and roll of the head,
of the left and of the right eye, radians. All of it is big-endian.

Signs: in recordings of the app pitch grows as the eyes look down, and yaw as they look to the own right; Unreal makes
the head's angles by the same formulas. So they are the tracker's own: yaw to the own right, pitch down, roll towards
the own left shoulder; a head is leant, then nodded, then turned, as Unreal's rotators are.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import radians
from uuid import NAMESPACE_URL, uuid5

from tracker.expression.shapes import NAMES
from tracker.outputs.output import Output, OutputKind
from tracker.outputs.sample import Sample
from tracker.outputs.udp import UdpOutput
from tracker.readings import EyeReading, Wanted
from tracker.settings import knob, text
from tracker.timing import Moment, now
from tracker.words import later

_VERSION, _COUNT, _RATE_HZ = 6, 61, 60
_NOTHING = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class LiveLinkSettings:
    """Where Unreal listens, and what the face is called there."""

    host: str = text("127.0.0.1", "The machine on which Unreal runs: a name or an address.", label="Machine")
    port: int = knob(11111, 1, 65535, "", "The port that the Live Link plugin listens at.")
    subject: str = text("visavis", "The name under which the face is listed in Unreal.", longest=60, label="Name")


class LiveLinkEncoder:
    """Silent while the pose is not sure: the receiver holds the last face.

    The protocol knows no "unknown": shapes and eyes that are not known are sent as at rest.

    Parameters
    ----------
    subject : str
        The name under which the receiver lists the face.
    clock : callable
        What the time is; frames are counted from midnight.
    """

    def __init__(self, subject: str, clock: Callable[[], Moment] = now) -> None:
        device = str(uuid5(NAMESPACE_URL, f"visavis:{subject}")).upper()
        self._header = struct.pack("!B", _VERSION) + _counted(device) + _counted(subject)
        self._clock = clock

    def messages(self, sample: Sample) -> Sequence[bytes]:
        """One datagram."""
        if sample.axes is None:
            return ()
        shapes = sample.shapes
        yaw, pitch, roll = sample.axes[3:].tolist()
        values = (
            *(shapes.get(name, 0.0) for name in NAMES),
            *(radians(yaw), -radians(pitch), -radians(roll)),
            *_turn(sample.left),
            *_turn(sample.right),
        )
        return (self._header + self._frame(sample.captured_s) + struct.pack(f"!B{_COUNT}f", _COUNT, *values),)

    def _frame(self, captured_s: float) -> bytes:
        frame, sub_frame = divmod(self._clock().at(captured_s).day_s * _RATE_HZ, 1.0)
        return struct.pack("!ifii", int(frame), sub_frame, _RATE_HZ, 1)


def _counted(words: str) -> bytes:
    coded = words.encode()
    return struct.pack("!i", len(coded)) + coded


def _turn(eye: EyeReading | None) -> tuple[float, float, float]:
    if eye is None or eye.yaw_rad is None or eye.pitch_rad is None:
        return _NOTHING
    return eye.yaw_rad, eye.pitch_rad, 0.0


def _make(settings: LiveLinkSettings) -> Output:
    return UdpOutput(LiveLinkEncoder(settings.subject), settings.host, settings.port)


KIND = OutputKind(
    name="live-link",
    title=later("Live Link Face"),
    feeds=later("Unreal Engine and MetaHumans"),
    help=later(
        "In Unreal switch on the plugins “Live Link” and “Apple ARKit Face Support”, and open Window, Virtual"
        " Production, Live Link: the face is listed there by its name. Choose it as the ARKit face of your character."
        " What one camera cannot tell stays at rest: cheeks, tongue, nose, jaw forward, dimples, pressed lips."
    ),
    icon="cube",
    settings=LiveLinkSettings,
    make=_make,
    wanted=Wanted(signals=True, gaze=True),
)
