"""VRChat, over OSC: VRCFaceTracking's parameters of an avatar, and VRChat's own eyes.

Source: VRCFaceTracking, `UnifiedExpressionsParameters` and its documentation (names, ranges, and how ARKit's shapes are
told), and VRChat's "OSC Eye Tracking": the eyes' pitch is positive down and their yaw to the own right, in degrees.
docs/outputs/vrchat.md has the table.

A parameter is sent only while all shapes are known that it is made of. Nothing is sent without a face: the avatar keeps
its last one, and after ten seconds VRChat moves the eyes by itself again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import degrees
from types import MappingProxyType

from tracker.outputs.osc_packets import bundles, message
from tracker.outputs.output import Output, OutputKind
from tracker.outputs.sample import Sample
from tracker.outputs.shape_parameter import ShapeParameter, both, difference, known_amounts, mean
from tracker.outputs.udp import UdpOutput
from tracker.readings import EyeReading, Wanted
from tracker.settings import knob, switch, text
from tracker.words import later

_PARAMETERS, _EYES = "/avatar/parameters", "/tracking/eye"
_RESERVED = re.compile(r"[\s#*,?\[\]{}]+")


def _means_difference(up: float, other_up: float, down: float, other_down: float) -> float:
    return 0.5 * (up + other_up - down - other_down)


def _lid(blink: float, wide: float) -> float:
    return 0.75 * (1.0 - blink) + 0.25 * wide


def _lids(blink: float, other_blink: float, wide: float, other_wide: float) -> float:
    return _lid(0.5 * (blink + other_blink), 0.5 * (wide + other_wide))


def _brow_up(outer: float, inner: float) -> float:
    return 0.6 * outer + 0.4 * inner


def _brow(outer: float, inner: float, down: float) -> float:
    return 0.5 * outer + 0.5 * inner - down


def _smile_sad(smile: float, frown: float, stretch: float) -> float:
    return smile - max(frown, stretch)


# Those that are the mean of some shapes, mostly of one: VRCFaceTracking only calls it by another name.
_SAME: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **{name: (name[0].lower() + name[1:],) for name in ("JawOpen", "JawForward", "TongueOut")},
        "MouthClosed": ("mouthClose",),
        "LipFunnel": ("mouthFunnel",),
        "LipFunnelUpper": ("mouthFunnel",),
        "LipFunnelLower": ("mouthFunnel",),
        "LipPucker": ("mouthPucker",),
        "LipPuckerUpper": ("mouthPucker",),
        "LipPuckerLower": ("mouthPucker",),
        "LipSuckUpper": ("mouthRollUpper",),
        "LipSuckLower": ("mouthRollLower",),
        "LipSuck": ("mouthRollUpper", "mouthRollLower"),
        "BrowInnerUp": ("browInnerUp",),
        "BrowOuterUp": ("browOuterUpLeft", "browOuterUpRight"),
        "BrowDown": ("browDownLeft", "browDownRight"),
        "MouthRaiserUpper": ("mouthShrugUpper",),
        "MouthRaiserLower": ("mouthShrugLower",),
        "MouthUpperUp": ("mouthUpperUpLeft", "mouthUpperUpRight"),
        "MouthLowerDown": ("mouthLowerDownLeft", "mouthLowerDownRight"),
        "MouthOpen": ("mouthUpperUpLeft", "mouthUpperUpRight", "mouthLowerDownLeft", "mouthLowerDownRight"),
        "NoseSneer": ("noseSneerLeft", "noseSneerRight"),
        "CheekSquint": ("cheekSquintLeft", "cheekSquintRight"),
        "CheekPuffSuck": ("cheekPuff",),
        "JawZ": ("jawForward",),
    }
)
_SAME_OF_SIDE: Mapping[str, str] = MappingProxyType(
    {
        "BrowDown": "browDown",
        "BrowLowerer": "browDown",
        "BrowPinch": "browDown",
        "BrowOuterUp": "browOuterUp",
        "CheekSquint": "cheekSquint",
        "EyeSquint": "eyeSquint",
        "EyeWide": "eyeWide",
        "MouthCornerPull": "mouthSmile",
        "MouthCornerSlant": "mouthSmile",
        "MouthDimple": "mouthDimple",
        "MouthFrown": "mouthFrown",
        "MouthLowerDown": "mouthLowerDown",
        "MouthPress": "mouthPress",
        "MouthSmile": "mouthSmile",
        "MouthStretch": "mouthStretch",
        "MouthUpperUp": "mouthUpperUp",
        "NoseSneer": "noseSneer",
    }
)


def _of_side(side: str, inwards: float) -> tuple[ShapeParameter, ...]:
    """Those of one side; its eye looks to the own right where it looks inwards, or outwards."""
    brow = (f"browOuterUp{side}", "browInnerUp")
    mouth = (f"mouthSmile{side}", f"mouthFrown{side}")
    return (
        *(ShapeParameter(f"{name}{side}", (f"{shape}{side}",), mean) for name, shape in _SAME_OF_SIDE.items()),
        ShapeParameter(f"BrowInnerUp{side}", ("browInnerUp",), mean),
        ShapeParameter(f"CheekPuffSuck{side}", ("cheekPuff",), mean),
        ShapeParameter(
            f"Eye{side}X",
            (f"eyeLookIn{side}", f"eyeLookOut{side}"),
            lambda look_in, look_out: inwards * (look_in - look_out),
        ),
        ShapeParameter(f"Eye{side}Y", (f"eyeLookUp{side}", f"eyeLookDown{side}"), difference),
        ShapeParameter(f"EyeLid{side}", (f"eyeBlink{side}", f"eyeWide{side}"), _lid),
        ShapeParameter(f"BrowUp{side}", brow, _brow_up),
        ShapeParameter(f"BrowExpression{side}", (*brow, f"browDown{side}"), _brow),
        ShapeParameter(f"SmileFrown{side}", mouth, difference),
        ShapeParameter(f"MouthSad{side}", (mouth[1], f"mouthStretch{side}"), max),
        ShapeParameter(f"SmileSad{side}", (*mouth, f"mouthStretch{side}"), _smile_sad),
    )


PARAMETERS: tuple[ShapeParameter, ...] = (
    *(ShapeParameter(name, shapes, mean) for name, shapes in _SAME.items()),
    *_of_side("Left", 1.0),
    *_of_side("Right", -1.0),
    ShapeParameter("EyeX", ("eyeLookInLeft", "eyeLookOutRight", "eyeLookOutLeft", "eyeLookInRight"), _means_difference),
    ShapeParameter("EyeY", (*both("eyeLookUp"), *both("eyeLookDown")), _means_difference),
    ShapeParameter("EyeLid", (*both("eyeBlink"), *both("eyeWide")), _lids),
    ShapeParameter("EyeWide", both("eyeWide"), max),
    ShapeParameter("EyeSquint", both("eyeSquint"), max),
    ShapeParameter(
        "BrowUp", (*both("browOuterUp"), "browInnerUp"), lambda left, right, inner: _brow_up(mean(left, right), inner)
    ),
    ShapeParameter(
        "BrowExpression",
        (*both("browOuterUp"), "browInnerUp", *both("browDown")),
        lambda left, right, inner, *down: _brow(mean(left, right), inner, mean(*down)),
    ),
    ShapeParameter("JawX", ("jawRight", "jawLeft"), difference),
    ShapeParameter("MouthX", ("mouthRight", "mouthLeft"), difference),
    ShapeParameter("MouthUpperX", ("mouthRight", "mouthLeft"), difference),
    ShapeParameter("MouthLowerX", ("mouthRight", "mouthLeft"), difference),
    ShapeParameter("SmileFrown", (*both("mouthSmile"), *both("mouthFrown")), _means_difference),
    ShapeParameter(
        "SmileSad",
        (*both("mouthSmile"), *both("mouthFrown"), *both("mouthStretch")),
        lambda left, right, *sad: mean(_smile_sad(left, sad[0], sad[2]), _smile_sad(right, sad[1], sad[3])),
    ),
)


@dataclass(frozen=True, slots=True)
class VRChatSettings:
    """Where VRChat listens, and what the avatar takes."""

    host: str = text("127.0.0.1", "The machine on which VRChat runs: a name or an address.", label="Machine")
    port: int = knob(9000, 1, 65535, "", "The port that VRChat listens at.")
    prefix: str = text(
        "",
        "What the avatar's maker put before the names, such as FT for FT/v2/JawOpen; mostly nothing, or FT.",
        longest=100,
        may_be_empty=True,
        label="Before the names",
    )
    parameters: bool = switch(
        True, "The face moves an avatar that was made for VRCFaceTracking.", label="Face of the avatar"
    )
    eyes: bool = switch(
        True,
        "Looking and blinking move the eyes of any avatar. Off: VRChat, or the avatar's own parameters, move them.",
        label="VRChat's own eyes",
    )


class VRChatEncoder:
    """Silent without a face.

    Parameters
    ----------
    settings : VRChatSettings
    """

    def __init__(self, settings: VRChatSettings) -> None:
        place = "/".join((_PARAMETERS, *(part for part in _RESERVED.sub("", settings.prefix).split("/") if part), "v2"))
        self._place, self._eyes = place, settings.eyes
        self._parameters = PARAMETERS if settings.parameters else ()

    def messages(self, sample: Sample) -> Sequence[bytes]:
        """Some bundles, all for now."""
        amounts = known_amounts(self._parameters, sample.shapes)
        told = [message(f"{self._place}/{name}", _limited(amount)) for name, amount in amounts.items()]
        return bundles([*told, *(_eye_messages(sample) if self._eyes else ())])


def _limited(amount: float) -> float:
    return min(1.0, max(-1.0, amount))


def _eye_messages(sample: Sample) -> list[bytes]:
    """Where both eyes look and how far they are closed, each as far as one of them tells."""
    eyes = [eye for eye in (sample.left, sample.right) if eye is not None]
    looks = [look for eye in eyes if (look := _pitch_yaw(eye)) is not None]
    blinks = [sample.shapes[name] for name in both("eyeBlink") if name in sample.shapes]
    told = []
    if looks:
        told.append(message(f"{_EYES}/CenterPitchYaw", *(mean(*angles) for angles in zip(*looks, strict=True))))
    if blinks:
        told.append(message(f"{_EYES}/EyesClosedAmount", _limited(mean(*blinks))))
    return told


def _pitch_yaw(eye: EyeReading) -> tuple[float, float] | None:
    if eye.yaw_rad is None or eye.pitch_rad is None:
        return None
    return degrees(eye.pitch_rad), degrees(eye.yaw_rad)


def _make(settings: VRChatSettings) -> Output:
    return UdpOutput(VRChatEncoder(settings), settings.host, settings.port)


KIND = OutputKind(
    name="vrchat",
    title=later("VRChat"),
    feeds=later("VRChat avatars, with VRCFaceTracking's parameters and VRChat's own eyes"),
    help=later(
        "In VRChat open the action menu and choose Options, OSC, Enabled. The eyes of any avatar follow; the face does"
        " with avatars that were made for VRCFaceTracking (Unified Expressions, with floats). VRCFaceTracking itself"
        " should not run: both would move the same face."
    ),
    icon="globe-hemisphere-west",
    settings=VRChatSettings,
    make=_make,
    wanted=Wanted(signals=True, gaze=True),
)
