"""Samples with odd content: whatever a tracker says, nothing that is not a number goes out, on any wire."""

import json
import struct
from dataclasses import replace
from math import inf, isfinite, nan
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracker.outputs.osc_receiver import decode
from tracker.geometry import Rotation
from tracker.outputs.axes import AXES
from tracker.outputs.camera.framing import Framer
from tracker.outputs.hub import OutputHub
from tracker.outputs.joystick import FULL, JoystickSettings, StickMotion
from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import known_sample
from tracker.outputs.lab_streams import STREAMS
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.settings import AxisMapping, CentreSettings, PoseMapping
from tracker.outputs.plausible import plausible
from tracker.outputs.pointer.pointing import make_pointing
from tracker.outputs.pointer.settings import PointerSettings
from tracker.outputs.profile import Profile
from tracker.outputs.sending import Sending, SendingSettings
from tracker.outputs.vtube.answers import Range
from tracker.outputs.vtube.parameters import OWN, values_of
from tracker.readings import (
    Emotion,
    Expression,
    EyeReading,
    FaceReading,
    Gaze,
    Gesture,
    GestureKind,
    Iris,
    ScreenPlace,
    Side,
    Zone,
)
from tracker.types import State, TrackResult

NUMBERS = st.one_of(st.sampled_from([nan, inf, -inf, 1e300, -1e300, 1e39, 0.0, -0.0, 5e-324]), st.floats(-3.0, 3.0))
MAYBE = st.none() | NUMBERS
SHAPES = st.sampled_from(["jawOpen", "eyeBlinkLeft", "mouthClose", "mouthSmileRight", "browInnerUp", "mouthPucker"])
ALL_INVERTED = SendingSettings(mirror=True, **{f"invert_{axis}": True for axis in AXES})
MANY = PoseMapping(
    FilterSettings(method="none"),
    CentreSettings(mode="off"),
    **{axis: AxisMapping(gain=4.0, limit=180.0) for axis in ("yaw", "pitch", "roll")},
)


@st.composite
def readings(draw):
    eyes = st.builds(
        EyeReading, MAYBE, st.none() | st.builds(Iris, NUMBERS, NUMBERS, NUMBERS, NUMBERS), MAYBE, MAYBE, MAYBE
    )
    place = st.none() | st.builds(ScreenPlace, NUMBERS, NUMBERS, NUMBERS)
    gaze = st.builds(Gaze, NUMBERS, NUMBERS, st.none(), st.sampled_from(Zone), place, NUMBERS)
    probabilities = st.fixed_dictionaries(dict.fromkeys(Emotion, NUMBERS))
    expression = st.builds(Expression, probabilities, st.none() | st.sampled_from(Emotion))
    gesture = st.builds(
        Gesture, st.sampled_from(GestureKind), NUMBERS, NUMBERS, st.none() | st.sampled_from(Side), NUMBERS
    )
    return FaceReading(
        shapes=MappingProxyType(draw(st.dictionaries(SHAPES, NUMBERS, max_size=6))),
        action_units=draw(st.dictionaries(st.sampled_from([1, 12, 45]), NUMBERS)),
        left=draw(st.none() | eyes),
        right=draw(st.none() | eyes),
        gaze=draw(st.none() | gaze),
        expression=draw(st.none() | expression),
        gestures=tuple(draw(st.lists(gesture, max_size=3))),
    )


@st.composite
def faces(draw, face_id):
    """A face as it is tracked, in which any number may be something else."""
    face = known_sample(draw(st.floats(0.0, 6.0)), 0.0).result.faces[0]
    points_xy = face.face.points_xy.copy()
    count = draw(st.sampled_from([68, 71]))
    points_xy = np.concatenate([points_xy, points_xy[: count - 68]])
    points_xy[draw(st.integers(0, 67)), draw(st.integers(0, 1))] += draw(NUMBERS)
    pose = replace(
        face.pose,
        rotation=Rotation(*(draw(NUMBERS) for _ in range(3))),
        place_m=np.array([draw(NUMBERS), draw(NUMBERS), draw(st.just(0.6) | NUMBERS)]),
    )
    fitted = replace(face.face, points_xy=points_xy, confidences=np.ones(count), seen=np.ones(count, bool))
    return replace(
        face,
        face_id=face_id,
        primary=face_id == 1,
        state=draw(st.sampled_from([State.TRACKING, State.TRACKING, State.UNCERTAIN])),
        face=fitted,
        pose=draw(st.none() | st.just(pose) | st.just(face.pose)),
        pose_raw=draw(st.none() | st.just(pose) | st.just(face.pose)),
        reading=draw(st.none() | readings()),
    )


@st.composite
def results(draw):
    found = tuple(draw(faces(face_id)) for face_id in range(1, 1 + draw(st.integers(0, 3))))
    fov_rad = draw(st.none() | st.just(1.0) | st.sampled_from([nan, inf]))
    return TrackResult(
        draw(st.integers(0, 1 << 40)),
        draw(st.floats(0.0, 1e6)),
        State.TRACKING,
        faces=found,
        horizontal_fov_rad=fov_rad,
    )


def sent_of(result, captured_s, sending):
    """What an output is given of a result, after all that comes before it."""
    hub = OutputHub(monotonic_stamps=True)
    hub.use(Profile("p", (), MANY))
    given_out = []
    hub._hand_round = lambda sample, *, pictures: given_out.append(sample)
    frame = replace(known_sample(0.0, 0.0).frame, time_s=captured_s)
    hub.take(frame, result)
    (sample,) = given_out
    return Sending(sending).adapted(sample)


def encoder_of(kind, **target):
    output = KINDS[kind].make(KINDS[kind].settings(**target))
    return output._encoder


def refuse(constant):
    raise AssertionError(f"{constant} was sent")


def numbers_in(kind, message):
    """All that a message says, as numbers."""
    match kind:
        case "opentrack":
            return struct.unpack("<6d", message)
        case "live-link":
            return struct.unpack("!61f", message[-244:])
        case "openseeface":
            assert len(message) % 1785 == 0
            parts = [message[start : start + 1785] for start in range(0, len(message), 1785)]
            return [
                value
                for part in parts
                for value in (*struct.unpack_from("<di4f", part), *np.frombuffer(part[29:], "<f4"))
            ]
        case "ifacialmocap" | "ifacialmocap-tcp":
            assert b"nan" not in message and b"inf" not in message.lower().replace(b"_ifacial", b"")
            return ()
        case "json-udp" | "json-tcp" | "json-socket":
            json.loads(message, parse_constant=refuse)
            return ()
        case "vmc" | "vrchat" | "osc":
            return [value for _, values in decode([message]) for value in values if isinstance(value, float)]
    raise AssertionError(f"{kind} is not taken apart here")


ENCODED = {
    "opentrack": {},
    "openseeface": {"faces": "all"},
    "ifacialmocap": {},
    "ifacialmocap-tcp": {},
    "live-link": {},
    "vmc": {"emotions": True},
    "vrchat": {},
    "osc": {"bridge": True, "bundled": False},
    "json-udp": {"points": True},
    "json-tcp": {"points": True},
    "json-socket": {"points": True},
}


def test_all_that_sends_numbers_is_among_these():
    assert set(KINDS) - set(ENCODED) == {"camera", "vtube-studio", "lsl", "joystick", "pointer"}


@given(results(), st.floats(0.0, 1e6), st.sampled_from([SendingSettings(), ALL_INVERTED]))
@settings(max_examples=60, deadline=None)
def test_nothing_that_is_not_a_number_goes_out(result, captured_s, sending):
    sample = sent_of(result, captured_s, sending)
    for kind, target in ENCODED.items():
        for message in encoder_of(kind, **target).messages(sample):
            assert all(map(isfinite, numbers_in(kind, message))), kind
    ranges = dict.fromkeys(("FaceAngleX", "FacePositionZ", "MouthOpen", "Brows", "EyeLeftX", *OWN), Range(-30.0, 30.0))
    assert all(map(isfinite, values_of(sample, ranges).values()))
    for stream in STREAMS:
        assert all(map(isfinite, stream.values(sample) or ())), stream.name
    assert np.all(np.abs(FULL * StickMotion(JoystickSettings()).step(sample.axes, captured_s)) <= FULL)
    for mode in ("stick", "spot", "gaze"):
        pointed = make_pointing(PointerSettings(mode=mode)).step(sample)
        assert pointed is None or all(map(isfinite, (*pointed.place, *pointed.way_px, *(pointed.spot or ()))))


@given(results())
@settings(max_examples=30, deadline=None)
def test_what_is_in_order_is_left_as_it_is(result):
    kept = plausible(result)
    assert plausible(kept) is kept
    known = known_sample(1.0, 0.0).result
    assert plausible(known) is known


def test_only_what_is_out_of_order_is_not_known():
    result = known_sample(0.5, 0.0).result
    face = result.faces[0]
    shapes = MappingProxyType({"jawOpen": nan, "mouthSmileLeft": 0.25})
    eye = EyeReading(inf, None, 0.1, 0.2)
    spoilt = replace(face, reading=replace(face.reading, shapes=shapes, left=eye))
    kept = plausible(replace(result, faces=(spoilt,))).faces[0]
    assert dict(kept.reading.shapes) == {"mouthSmileLeft": 0.25}
    assert kept.reading.left == EyeReading(None, None, 0.1, 0.2)
    assert kept.pose is face.pose and kept.reading.right is face.reading.right


def test_a_clock_that_jumps_and_many_frames_a_second_are_sent_as_they_come():
    often = Sending(SendingSettings(), FilterSettings(method="one-euro"))
    times = [*(index / 240 for index in range(240)), 1e6, 3.0, 3.0, -5.0, 0.0]
    for time_s in times:
        sample = often.filtered(known_sample(0.5, time_s))
        assert often.is_due(time_s) and np.all(np.isfinite(sample.axes))
    seldom = Sending(SendingSettings(rate_hz=30.0))
    assert sum(seldom.is_due(index / 240) for index in range(240)) == 30
    assert seldom.is_due(-100.0)


@pytest.mark.parametrize("mirror", [False, True])
def test_pictures_of_any_size_become_one_of_the_cameras(mirror):
    framer = Framer((640, 360))
    for width, height in ((3840, 2160), (16, 16), (640, 360), (1, 1000), (1000, 1), (640, 480), (16, 9)):
        shown = framer.framed(np.full((height, width, 3), 200, np.uint8), mirror=mirror)
        assert shown.shape == (360, 640, 3) and shown.max() == 200
        covered = round(min(640, 360 * width / height)) * round(min(360, 640 * height / width))
        assert np.count_nonzero(shown[..., 0]) == pytest.approx(covered, rel=0.02, abs=1000), (
            "no rest of the one before"
        )
