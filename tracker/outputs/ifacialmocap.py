"""iFacialMocap's text, which whatever takes an iPhone takes: VSeeFace, VMagicMirror, Warudo and many more.

Source: its own documents and a dozen receivers and senders. A line of ``name-value|`` for each of the 52 shapes (``&``
for ``-`` in version 2; whole numbers, 0 to 100; sides as ``_L`` and ``_R``), then ``=head#rx,ry,rz,px,py,pz|``,
``rightEye#rx,ry,rz|`` and ``leftEye#rx,ry,rz|`` in degrees and metres.

Angles and place are ARKit's, in a frame whose x goes to the own left, y up and z from the face to the camera (a sender
that was built on ARKit converts them back to it; Unity's Euler angles come out of them mirrored): rx grows as the nose
goes down, ry as the head turns to the own left, rz as it leans to the own right.

There is no "unknown", and some receivers count the shapes: what is not known is sent as at rest. VMagicMirror takes a
message that equals the one before for a face that is lost, so no two do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import degrees
from typing import Any

from tracker.expression.shapes import NAMES
from tracker.outputs.answering import AnsweringOutput
from tracker.outputs.output import Output, OutputKind
from tracker.outputs.sample import Sample
from tracker.outputs.udp import UdpOutput
from tracker.readings import EyeReading, Wanted
from tracker.settings import choice, knob, switch, text
from tracker.words import later

# Directions, not sides of a pair.
_WHOLE = {"jawLeft", "jawRight", "mouthLeft", "mouthRight"}
_BETWEEN = {"v1": "-", "v2": "&"}
# Far less than anything that is measured, m.
_ODD_M = 1e-6
# What a receiver sends to be sent to.
CALL = b"iFacialMocap_sahuasouryya9218sauhuiayeta91555dy3719"
_CALL_V2 = CALL + b"|sendDataVersion=v2"
_PHONE_PORT = 49983


def version_choice(default: str) -> Any:
    """Declare the setting of which version of the format is sent."""
    return choice(
        default,
        tuple(_BETWEEN),
        "Of the format. Take another one only if the program asks for it.",
        labels={"v1": "1", "v2": "2"},
    )


@dataclass(frozen=True, slots=True)
class IFacialMocapSettings:
    """Where the program listens that takes iFacialMocap."""

    host: str = text("127.0.0.1", "The machine on which the program runs: a name or an address.", label="Machine")
    port: int = knob(_PHONE_PORT, 1, 65535, "", "The port that the program listens at.")
    version: str = version_choice("v1")
    answer: bool = switch(
        False,
        "Programs in this network that ask for a face at port 49983, as they ask a phone, are sent it, too.",
        label="Answer who asks",
        level="expert",
    )


class IFacialMocapEncoder:
    """Silent while the pose is not sure: the receiver holds the last face, or lets it come to rest.

    Parameters
    ----------
    version : str
        "v1" or "v2".
    end : bytes
        What stands after each message.
    """

    def __init__(self, version: str = "v1", end: bytes = b"") -> None:
        between = _BETWEEN[version]
        self._shapes = "|".join(f"{_wire_name(name)}{between}{{{name}}}" for name in NAMES)
        self._end, self._odd = end, False

    def messages(self, sample: Sample) -> Sequence[bytes]:
        """One message."""
        if sample.axes is None:
            return ()
        self._odd = not self._odd
        x_cm, y_cm, z_cm, yaw, pitch, roll = sample.axes.tolist()
        head = (-pitch, -yaw, roll, -0.01 * x_cm, 0.01 * y_cm, -0.01 * z_cm + self._odd * _ODD_M)
        shapes = sample.shapes
        words = self._shapes.format(**{name: round(100 * shapes.get(name, 0.0)) for name in NAMES})
        eyes = f"rightEye#{_numbers(_turn(sample.right))}|leftEye#{_numbers(_turn(sample.left))}|"
        return (f"{words}|=head#{_numbers(head)}|{eyes}".encode("ascii") + self._end,)


def _wire_name(name: str) -> str:
    if name in _WHOLE:
        return name
    for side in ("Left", "Right"):
        if name.endswith(side):
            return f"{name.removesuffix(side)}_{side[0]}"
    return name


def _turn(eye: EyeReading | None) -> tuple[float, float, float]:
    if eye is None or eye.yaw_rad is None or eye.pitch_rad is None:
        return 0.0, 0.0, 0.0
    return degrees(eye.pitch_rad), -degrees(eye.yaw_rad), 0.0


def _numbers(values: Sequence[float]) -> str:
    return ",".join(f"{value:.6f}" for value in values)


def encoder_for(call: bytes) -> IFacialMocapEncoder | None:
    """What is sent to who calls like this; None: it is no call."""
    if not call.startswith(CALL):
        return None
    return IFacialMocapEncoder("v2" if call.startswith(_CALL_V2) else "v1")


def _make(settings: IFacialMocapSettings) -> Output:
    own = UdpOutput(IFacialMocapEncoder(settings.version), settings.host, settings.port)
    return AnsweringOutput(own, _PHONE_PORT, encoder_for) if settings.answer else own


KIND = OutputKind(
    name="ifacialmocap",
    title=later("iFacialMocap"),
    feeds=later("VSeeFace, VMagicMirror, Warudo, Blender and whatever takes this iPhone app"),
    help=later(
        "In the program choose iFacialMocap as the tracker, as if a phone were to be connected; where it wants the"
        " phone's address, give that of this machine. It must listen at port 49983 (UDP). What one camera cannot tell"
        " stays at rest: cheeks, tongue, nose, jaw forward, dimples, pressed lips."
    ),
    icon="device-mobile",
    settings=IFacialMocapSettings,
    make=_make,
    wanted=Wanted(signals=True, gaze=True),
)
