"""The VMC protocol as a receiver reads it: bones in Unity's axes, and shapes by their names."""

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from tests.tracker.outputs.osc_receiver import decode
from tracker.expression.shapes import NAMES
from tracker.outputs.known_motion import PART_S, PARTS, known_sample
from tracker.outputs.vmc import VmcEncoder, VmcSettings
from tracker.readings import Emotion, Expression, EyeReading
from tracker.types import State, TrackResult

# Unity: left-handed, x to the right of who looks along z.
RIGHT, UP, FORWARD = np.eye(3)


def middle_of(part):
    return known_sample((PARTS.index(part) + 0.5) * PART_S, 1.0)


def saying(sample, **reading):
    face = sample.result.faces[0]
    said = replace(face, reading=replace(face.reading, **reading))
    return replace(sample, result=replace(sample.result, faces=(said,)))


def told(sample, **settings):
    """Bones by name as their seven numbers, and shapes by name."""
    messages = decode(VmcEncoder(VmcSettings(**settings)).messages(sample))
    bones = {values[0]: values[1:] for address, values in messages if address == "/VMC/Ext/Bone/Pos"}
    shapes = {values[0]: values[1] for address, values in messages if address == "/VMC/Ext/Blend/Val"}
    return bones, shapes


def turned(bones, direction, *names):
    """What becomes of a direction of the last bone's own in a chain of bones, by Unity's `Quaternion * Vector3`."""
    for name in reversed(names):
        (*place, x, y, z, w) = bones[name]
        assert place == [0.0, 0.0, 0.0] and np.hypot(np.linalg.norm([x, y, z]), w) == pytest.approx(1.0)
        axis = np.array([x, y, z])
        direction = direction + 2 * np.cross(axis, np.cross(axis, direction) + w * direction)
    return direction


@pytest.mark.parametrize("neck", [0.0, 0.4, 1.0])
def test_a_head_turns_the_avatars_the_same_way(neck):
    bones, _ = told(middle_of("turn left"), neck=neck)
    looks = turned(bones, FORWARD, "Neck", "Head")
    assert looks == pytest.approx([-0.5, 0.0, np.cos(np.radians(30))], abs=1e-6), "to the avatar's own left"
    bones, _ = told(middle_of("look up"), neck=neck)
    assert turned(bones, FORWARD, "Neck", "Head") @ UP == pytest.approx(np.sin(np.radians(20)), abs=1e-6)
    bones, _ = told(middle_of("lean right"), neck=neck)
    assert turned(bones, UP, "Neck", "Head") @ RIGHT == pytest.approx(np.sin(np.radians(15)), abs=1e-6)


def test_unitys_euler_angles_of_a_turn():
    # Quaternion.Euler(0, -30, 0) of Unity is (0, sin -15, 0, cos 15).
    bones, _ = told(middle_of("turn left"), neck=0.0)
    assert bones["Head"][3:] == pytest.approx([0.0, -np.sin(np.radians(15)), 0.0, np.cos(np.radians(15))], abs=1e-6)
    assert bones["Neck"][3:] == pytest.approx([0.0, 0.0, 0.0, 1.0])


def test_unitys_euler_angles_of_a_turn_that_is_all_of_them():
    turned = replace(middle_of("look up"), axes=np.array([0.0, 0.0, 0.0, -30.0, 20.0, 15.0]))
    # Quaternion.Euler(-20, -30, -15): about z, then x, then y; the algebra is that of right hands.
    unity = Rotation.from_euler("YXZ", [-30.0, -20.0, -15.0], degrees=True).as_quat()
    assert told(turned, neck=0.0)[0]["Head"][3:] == pytest.approx(unity, abs=1e-6)


def test_the_neck_does_its_share():
    bones, _ = told(middle_of("turn left"), neck=0.25)
    assert turned(bones, FORWARD, "Neck") @ RIGHT == pytest.approx(-np.sin(np.radians(7.5)), abs=1e-6)


def test_the_mirror_turns_it_the_other_way():
    bones, shapes = told(middle_of("turn left").in_mirror())
    assert turned(bones, FORWARD, "Neck", "Head") @ RIGHT == pytest.approx(0.5, abs=1e-6)
    _, shapes = told(middle_of("close the left eye").in_mirror())
    assert shapes["Blink_R"] == shapes["EyeBlinkRight"] == pytest.approx(1.0) and shapes["Blink_L"] == 0.0


def test_eyes_look_where_the_users_look():
    right, down = np.radians(20.0), np.radians(10.0)
    looking = saying(middle_of("look up"), left=EyeReading(1.0, None, right, down), right=None)
    bones, _ = told(looking)
    looks = turned(bones, FORWARD, "LeftEye")
    assert looks @ RIGHT == pytest.approx(np.sin(right), abs=1e-6)
    assert looks @ UP == pytest.approx(-np.sin(down) * np.cos(right), abs=1e-6)
    assert "RightEye" not in bones


def test_shapes_have_the_receivers_names():
    full = MappingProxyType(dict.fromkeys(NAMES, 0.5) | {"mouthClose": 0.0})
    _, shapes = told(saying(middle_of("look up"), shapes=full), standard=False)
    assert len(shapes) == 52 and all(name[0].isupper() for name in shapes)
    assert {name[0].lower() + name[1:] for name in shapes} == set(NAMES)
    _, shapes = told(saying(middle_of("look up"), shapes=full), perfect_sync=False)
    assert set(shapes) == {"Blink_L", "Blink_R", "A", "I", "U", "E", "O"}


def test_the_left_eye_is_the_left_eye():
    _, shapes = told(middle_of("close the left eye"))
    assert shapes["Blink_L"] == shapes["EyeBlinkLeft"] == pytest.approx(1.0)
    assert shapes["Blink_R"] == shapes["EyeBlinkRight"] == 0.0


@pytest.mark.parametrize(
    ("mouth", "vowel"),
    [
        ({"jawOpen": 1.0}, "A"),
        ({"jawOpen": 1.0, "mouthFunnel": 1.0}, "O"),
        ({"mouthPucker": 1.0}, "U"),
        ({"jawOpen": 1.0, "mouthStretchLeft": 1.0, "mouthStretchRight": 1.0}, "E"),
        ({"mouthStretchLeft": 1.0, "mouthStretchRight": 1.0}, "I"),
        ({"jawOpen": 1.0, "mouthClose": 1.0}, ""),
    ],
)
def test_vowels_are_what_the_lips_do(mouth, vowel):
    shapes = MappingProxyType(dict.fromkeys(NAMES, 0.0) | mouth)
    _, values = told(saying(middle_of("look up"), shapes=shapes))
    assert {name: values[name] for name in "AIUEO"} == {name: float(name == vowel) for name in "AIUEO"}


def test_vowels_never_add_up_to_more_than_a_mouth():
    random = np.random.default_rng(0)
    for _ in range(50):
        shapes = MappingProxyType(dict(zip(NAMES, random.uniform(0, 1, len(NAMES)).tolist(), strict=True)))
        _, values = told(saying(middle_of("look up"), shapes=shapes))
        vowels = [values[name] for name in "AIUEO"]
        assert min(vowels) >= 0.0 and sum(vowels) <= 1.0 + 1e-6


def test_what_is_not_known_is_left_out():
    _, shapes = told(saying(middle_of("look up"), shapes=MappingProxyType({"eyeBlinkLeft": 0.25})))
    assert shapes == {"Blink_L": 0.25, "EyeBlinkLeft": 0.25}
    _, shapes = told(saying(middle_of("look up"), shapes=MappingProxyType({"jawOpen": 0.5})))
    assert shapes == {"A": 0.5, "JawOpen": 0.5}


def test_expressions_only_when_asked_for():
    likely = dict.fromkeys(Emotion, 0.0) | {Emotion.HAPPINESS: 0.75, Emotion.ANGER: 0.25}
    happy = saying(middle_of("look up"), expression=Expression(likely, Emotion.HAPPINESS))
    _, shapes = told(happy, emotions=True)
    assert (shapes["Joy"], shapes["Angry"], shapes["Sorrow"]) == (0.75, 0.25, 0.0)
    assert "Joy" not in told(happy)[1]


def test_a_frame_begins_with_its_state_and_ends_with_apply():
    encoder = VmcEncoder(VmcSettings())
    first = decode(encoder.messages(middle_of("look up")))
    assert first[0] == ("/VMC/Ext/OK", [1, 3, 0, 1]) and first[1] == ("/VMC/Ext/T", [0.0])
    assert first[-1] == ("/VMC/Ext/Blend/Apply", [])
    later = decode(encoder.messages(replace(middle_of("look up"), captured_s=3.5)))
    assert later[1] == ("/VMC/Ext/T", [2.5])


def test_without_a_face_bones_and_shapes_rest_where_they_are():
    lost = replace(middle_of("look up"), result=TrackResult(1, 1.0, State.LOST), axes=None)
    messages = decode(VmcEncoder(VmcSettings()).messages(lost))
    assert messages == [("/VMC/Ext/OK", [1, 3, 0, 0]), ("/VMC/Ext/T", [0.0])]


def test_a_face_without_a_pose_has_no_head():
    bones, shapes = told(replace(middle_of("look up"), axes=None))
    assert set(bones) == {"LeftEye", "RightEye"} and shapes
