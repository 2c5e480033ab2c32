"""Live Link Face's datagrams, decoded byte by byte in the order that its receivers read them."""

import struct
from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import PART_S, PARTS, known_sample
from tracker.outputs.live_link import LiveLinkEncoder
from tracker.readings import EyeReading, FaceReading
from tracker.timing import Moment

# The order on the wire; the app's own CSV has another one for jaw and mouth.
NAMES = """
eyeBlinkLeft eyeLookDownLeft eyeLookInLeft eyeLookOutLeft eyeLookUpLeft eyeSquintLeft eyeWideLeft
eyeBlinkRight eyeLookDownRight eyeLookInRight eyeLookOutRight eyeLookUpRight eyeSquintRight
eyeWideRight jawForward jawLeft jawRight jawOpen mouthClose mouthFunnel mouthPucker mouthLeft
mouthRight mouthSmileLeft mouthSmileRight mouthFrownLeft mouthFrownRight mouthDimpleLeft
mouthDimpleRight mouthStretchLeft mouthStretchRight mouthRollLower mouthRollUpper mouthShrugLower
mouthShrugUpper mouthPressLeft mouthPressRight mouthLowerDownLeft mouthLowerDownRight
mouthUpperUpLeft mouthUpperUpRight browDownLeft browDownRight browInnerUp browOuterUpLeft
browOuterUpRight cheekPuff cheekSquintLeft cheekSquintRight noseSneerLeft noseSneerRight tongueOut
headYaw headPitch headRoll leftEyeYaw leftEyePitch leftEyeRoll rightEyeYaw rightEyePitch
rightEyeRoll
"""
WIRE = NAMES.split()


def decode(data):
    """By the layout of Unreal's receiver."""
    assert data[0] == 6
    words, place = [], 1
    for _ in range(2):
        (length,) = struct.unpack_from(">i", data, place)
        words.append(data[place + 4 : place + 4 + length].decode())
        place += 4 + length
    frame, sub_frame, rate, per, count = struct.unpack_from(">ifiiB", data, place)
    values = struct.unpack_from(">61f", data, place + 17)
    assert count == 61 and len(data) == place + 17 + 4 * 61
    return words, (frame, sub_frame, rate, per), dict(zip(WIRE, values, strict=True))


def moment():
    return Moment(wall_ns=0, monotonic_ns=0)


def values_of(sample):
    (message,) = LiveLinkEncoder("me", moment).messages(sample)
    return decode(message)[2]


def middle_of(part):
    return known_sample((PARTS.index(part) + 0.5) * PART_S, 1.0)


@pytest.mark.parametrize(
    ("part", "name", "expected"),
    [
        ("turn left", "headYaw", -np.radians(30.0)),
        ("look up", "headPitch", -np.radians(20.0)),
        ("lean right", "headRoll", -np.radians(15.0)),
        ("close the left eye", "eyeBlinkLeft", 1.0),
        ("open the mouth", "jawOpen", 0.8),
    ],
)
def test_each_movement_moves_one_value_and_no_other(part, name, expected):
    moved = {key: value for key, value in values_of(middle_of(part)).items() if abs(value) > 1e-6}
    assert moved == pytest.approx({name: expected})


def test_eyes_look_to_the_own_right_and_down_with_positive_angles():
    sample = middle_of("look up")
    face = replace(
        sample.result.faces[0],
        reading=FaceReading(
            shapes=MappingProxyType({"eyeLookOutRight": 0.5}),
            left=EyeReading(yaw_rad=0.2, pitch_rad=0.1),
            right=EyeReading(yaw_rad=0.3, pitch_rad=-0.1),
        ),
    )
    sample = replace(sample, result=replace(sample.result, faces=(face,)))
    values = values_of(sample)
    assert [values[f"leftEye{turn}"] for turn in ("Yaw", "Pitch", "Roll")] == pytest.approx([0.2, 0.1, 0.0])
    assert [values[f"rightEye{turn}"] for turn in ("Yaw", "Pitch", "Roll")] == pytest.approx([0.3, -0.1, 0.0])
    mirrored = values_of(sample.in_mirror())
    assert (mirrored["leftEyeYaw"], mirrored["eyeLookOutLeft"]) == pytest.approx((-0.3, 0.5))


def test_who_sends_and_when():
    encoder = LiveLinkEncoder("me ä", moment)
    (first,) = encoder.messages(known_sample(0.0, 100.0))
    (second,) = encoder.messages(known_sample(0.0, 100.0 + 1.5 / 60))
    (device, subject), (frame, sub_frame, rate, per), _ = decode(first)
    assert len(device) == 36 and subject == "me ä" and (rate, per) == (60, 1)
    assert decode(second)[1][0] + decode(second)[1][1] - frame - sub_frame == pytest.approx(1.5, abs=1e-3)
    assert decode(second)[0][0] == device and 0 <= frame < 24 * 3600 * 60


def test_without_a_sure_pose_nothing_is_said_and_without_a_reading_the_face_rests():
    sample = middle_of("turn left")
    assert LiveLinkEncoder("me").messages(replace(sample, axes=None)) == ()
    unread = replace(sample, result=replace(sample.result, faces=(replace(sample.result.faces[0], reading=None),)))
    assert {value for name, value in values_of(unread).items() if name != "headYaw"} == {0.0}


def test_signals_and_gaze_are_asked_for():
    assert KINDS["live-link"].wanted.signals and KINDS["live-link"].wanted.gaze
