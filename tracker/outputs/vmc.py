"""The VMC protocol, version 2.7 of its fields: bones of a head and shapes of a face, for avatars in VRM.

Source: the protocol's specification (marionette-spec) and receivers (EVMC4U, VMagicMirror). A bone's turn is that of
its own transform in Unity: left-handed, x to the avatar's own right, y up, z forward. So a head that turns to its own
left turns the avatar's to the avatar's own left. VRM0 calls its shapes as below; Perfect Sync is the 52 names of ARKit
with a capital letter, which some receivers insist on. Places of bones are an avatar's own, and sent as nothing, as
iFacialMocap does: receivers that take them must be told not to.

Without a face the tracking status is 0 and no bones and shapes are sent: the receiver holds the last ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, sin

from tracker.outputs.axes import Axes
from tracker.outputs.mapping.turns import STRAIGHT, Quaternion, between, product, turn_of
from tracker.outputs.osc_packets import bundles, message
from tracker.outputs.output import Output, OutputKind
from tracker.outputs.sample import Sample
from tracker.outputs.udp import UdpOutput
from tracker.readings import Emotion, EyeReading, Wanted
from tracker.settings import knob, switch, text
from tracker.words import later

# Loaded, and calibrated (3) in the normal mode (0): some receivers hide avatars that are not.
_READY = (1, 3, 0)
_EMOTIONS: Mapping[Emotion, str] = {
    Emotion.HAPPINESS: "Joy",
    Emotion.ANGER: "Angry",
    Emotion.SADNESS: "Sorrow",
}


@dataclass(frozen=True, slots=True)
class VmcSettings:
    """Where the avatar's program listens, and what of the face it gets."""

    host: str = text("127.0.0.1", "The machine on which the program runs: a name or an address.", label="Machine")
    port: int = knob(
        39540,
        1,
        65535,
        "",
        "The port that the program listens at: 39540 in Virtual Motion Capture and VMagicMirror, 39539 in others.",
    )
    neck: float = knob(
        0.4, 0.0, 1.0, "", "What the neck does of the head's turn. Higher: the neck bends more.", step=0.05
    )
    perfect_sync: bool = switch(
        True, "The 52 shapes of ARKit, for avatars that have them. Off: only the standard ones.", label="Perfect Sync"
    )
    standard: bool = switch(
        True,
        "Blinks and vowels that every avatar has. Off: for avatars with Perfect Sync that otherwise close their eyes"
        " twice.",
        label="Standard shapes",
    )
    emotions: bool = switch(
        False,
        "Joy, anger and sorrow as far as the face looks like it: whole expressions, over all else.",
        label="Expressions",
    )


class VmcEncoder:
    """Tells of each frame whether there is a face, and bones and shapes while there is one.

    Parameters
    ----------
    settings : VmcSettings
    """

    def __init__(self, settings: VmcSettings) -> None:
        self._settings = settings
        self._begun_s: float | None = None

    def messages(self, sample: Sample) -> Sequence[bytes]:
        """Some bundles, all for now."""
        if self._begun_s is None or sample.captured_s < self._begun_s:
            self._begun_s = sample.captured_s
        told = [
            message("/VMC/Ext/OK", *_READY, int(sample.face is not None)),
            message("/VMC/Ext/T", sample.captured_s - self._begun_s),
        ]
        if sample.axes is not None:
            told += self._head(sample.axes)
        if sample.face is not None:
            told += _eyes(sample)
            told += self._shapes(sample)
        return bundles(told)

    def _head(self, axes: Axes) -> Iterator[bytes]:
        turn = turn_of(axes)
        neck = between(STRAIGHT, turn, self._settings.neck)
        # The head's bone hangs on the neck's: what is left is for the head.
        yield _bone("Neck", neck)
        yield _bone("Head", between(STRAIGHT, turn, 1.0 - self._settings.neck))

    def _shapes(self, sample: Sample) -> Iterator[bytes]:
        settings, values = self._settings, dict[str, float]()
        if settings.standard:
            values |= _standard(sample.shapes)
        if settings.perfect_sync:
            values |= {f"{name[0].upper()}{name[1:]}": value for name, value in sample.shapes.items()}
        expression = sample.reading.expression if sample.reading is not None else None
        if settings.emotions and expression is not None:
            values |= {shape: expression.probabilities.get(one, 0.0) for one, shape in _EMOTIONS.items()}
        for name, value in values.items():
            yield message("/VMC/Ext/Blend/Val", name, float(value))
        if values:
            yield message("/VMC/Ext/Blend/Apply")


def _bone(name: str, turn: Quaternion) -> bytes:
    """A bone that is turned so in the frame of the axes, which is Unity's but for z."""
    w, x, y, z = turn
    return message("/VMC/Ext/Bone/Pos", name, 0.0, 0.0, 0.0, -x, -y, z, w)


def _eyes(sample: Sample) -> Iterator[bytes]:
    for name, eye in (("LeftEye", sample.left), ("RightEye", sample.right)):
        if eye is not None and (turn := _eye_turn(eye)) is not None:
            yield _bone(name, turn)


def _eye_turn(eye: EyeReading) -> Quaternion | None:
    """``Rx(pitch) Ry(yaw)`` in the frame of the axes."""
    if eye.yaw_rad is None or eye.pitch_rad is None:
        return None
    pitch, yaw = -0.5 * eye.pitch_rad, -0.5 * eye.yaw_rad
    return product((cos(pitch), sin(pitch), 0.0, 0.0), (cos(yaw), 0.0, sin(yaw), 0.0))


def _standard(shapes: Mapping[str, float]) -> dict[str, float]:
    """Blinks, and the vowels that jaw and lips tell: A and O as far as it is open, U with round lips, E and I with wide
    ones."""
    values = {f"Blink_{side[0]}": shapes[name] for side in ("Left", "Right") if (name := f"eyeBlink{side}") in shapes}
    if "jawOpen" not in shapes:
        return values
    apart = max(0.0, shapes["jawOpen"] - shapes.get("mouthClose", 0.0))
    rounded = max(shapes.get("mouthFunnel", 0.0), shapes.get("mouthPucker", 0.0))
    wide = 0.5 * (shapes.get("mouthStretchLeft", 0.0) + shapes.get("mouthStretchRight", 0.0)) * (1.0 - rounded)
    values["A"] = apart * (1.0 - rounded - wide)
    if "mouthFunnel" in shapes:
        values |= {"O": apart * rounded, "U": (1.0 - apart) * rounded}
    if "mouthStretchLeft" in shapes:
        values |= {"E": apart * wide, "I": (1.0 - apart) * wide}
    return values


def _make(settings: VmcSettings) -> Output:
    return UdpOutput(VmcEncoder(settings), settings.host, settings.port)


KIND = OutputKind(
    name="vmc",
    title=later("VMC"),
    feeds=later("VSeeFace, VMagicMirror, Warudo, VNyan, Virtual Motion Capture and other programs for VRM avatars"),
    help=later(
        "In the program switch on its VMC or OSC/VMC receiver and give it the same port. Have it take only the turns of"
        " bones: in EVMC4U switch “Bone Position Synchronize” off. Arms and body are not sent; the program moves them."
    ),
    icon="person",
    settings=VmcSettings,
    make=_make,
    wanted=Wanted(signals=True, expressions=True, gaze=True),
)
