"""Our own addresses, as python-osc decodes them."""

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest
from pythonosc.dispatcher import Dispatcher
from pythonosc.osc_bundle import OscBundle
from pythonosc.osc_server import BlockingOSCUDPServer
from scipy.spatial.transform import Rotation

from tests.tracker.outputs.osc_receiver import by_address, decode
from tracker.outputs.axes import matrix_of_axes
from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import PART_S, PARTS, known_sample
from tracker.outputs.osc import OscEncoder, OscSettings
from tracker.readings import Emotion, Expression, EyeReading, Gaze, Gesture, GestureKind, ScreenPlace, Side, Zone
from tracker.timing import Moment
from tracker.types import Event, State, TrackResult


def middle_of(part):
    return known_sample((PARTS.index(part) + 0.5) * PART_S, 1.0)


def told(sample, **settings):
    return by_address(OscEncoder(OscSettings(**settings)).messages(sample))


def saying(sample, **reading):
    face = sample.result.faces[0]
    said = replace(face, reading=replace(face.reading, **reading))
    return replace(sample, result=replace(sample.result, faces=(said,)))


@pytest.mark.parametrize(
    ("part", "index", "degrees", "quaternion"),
    [
        ("turn left", 0, -30.0, (0.0, np.sin(np.radians(15)), 0.0)),
        ("look up", 1, 20.0, (np.sin(np.radians(10)), 0.0, 0.0)),
        ("lean right", 2, 15.0, (0.0, 0.0, -np.sin(np.radians(7.5)))),
    ],
)
def test_turns(part, index, degrees, quaternion):
    values = told(middle_of(part))
    expected = [0.0, 0.0, 0.0]
    expected[index] = degrees
    assert values["/visavis/pose/rotation"] == pytest.approx(expected)
    w = np.cos(np.radians(abs(degrees) / 2))
    assert values["/visavis/pose/quaternion"] == pytest.approx([w, *quaternion], abs=1e-6)


def test_the_place_in_either_unit():
    nearer = replace(middle_of("come nearer"), axes=np.array([1.0, 2.0, -20.0, 0.0, 0.0, 0.0]))
    assert told(nearer)["/visavis/pose/position"] == pytest.approx([1.0, 2.0, -20.0])
    assert told(nearer, unit="m")["/visavis/pose/position"] == pytest.approx([0.01, 0.02, -0.2])


def test_signals_by_name_and_only_known_ones():
    values = told(middle_of("close the left eye"))
    assert values["/visavis/signal/eyeBlinkLeft"] == pytest.approx([1.0])
    assert values["/visavis/signal/eyeBlinkRight"] == [0.0]
    assert values["/visavis/eye/left/openness"] == pytest.approx([0.0])
    assert values["/visavis/eye/right/openness"] == [1.0]
    signals = {address.rsplit("/", 1)[1] for address in values if "/signal/" in address}
    assert signals == set(middle_of("close the left eye").shapes)


def test_gaze_with_the_signs_of_the_pose():
    gaze = Gaze(0.1, 0.2, None, Zone.LEFT, ScreenPlace(0.1, -0.05, 0.02), 0.75)
    left = EyeReading(yaw_rad=0.3, pitch_rad=0.1)
    looking = saying(middle_of("look up"), gaze=gaze, left=left, right=None)
    values = told(looking)
    assert values["/visavis/gaze/angles"] == pytest.approx(np.degrees([0.1, -0.2]))
    assert values["/visavis/eye/left/gaze"] == pytest.approx(np.degrees([0.3, -0.1]))
    assert values["/visavis/gaze/place"] == pytest.approx([0.1, -0.05, 0.02])
    assert values["/visavis/gaze/zone"] == ["left"] and values["/visavis/gaze/confidence"] == [0.75]
    assert "/visavis/eye/left/openness" not in values and "/visavis/eye/right/gaze" not in values
    mirrored = told(looking.in_mirror())
    assert mirrored["/visavis/gaze/angles"] == pytest.approx(np.degrees([-0.1, -0.2]))
    assert mirrored["/visavis/eye/right/gaze"] == pytest.approx(np.degrees([-0.3, -0.1]))


def test_expressions():
    probabilities = dict.fromkeys(Emotion, 0.0) | {Emotion.HAPPINESS: 1.0}
    happy = Expression(probabilities, Emotion.HAPPINESS, MappingProxyType({"my grin": 0.5}), "my grin")
    values = told(saying(middle_of("look up"), expression=happy))
    assert values["/visavis/expression/name"] == ["happiness"]
    assert values["/visavis/expression/happiness"] == [1.0] and values["/visavis/expression/fear"] == [0.0]
    assert values["/visavis/expression/own"] == ["my grin", 0.5]
    unsure = replace(happy, emotion=None)
    assert told(saying(middle_of("look up"), expression=unsure))["/visavis/expression/name"] == [""]


def test_happenings_come_once_each():
    nod, wink = Gesture(GestureKind.NOD, 1.0, 1.5), Gesture(GestureKind.WINK, 2.0, 2.25, Side.LEFT, 0.5)
    sample = saying(middle_of("look up"), gestures=(nod, wink))
    sample = replace(sample, result=replace(sample.result, events=(Event.RECENTERED,)))
    values = told(sample)
    assert values["/visavis/gesture/nod"] == ["", 1.0, 0.5]
    assert values["/visavis/gesture/wink"] == ["left", 0.5, 0.25]
    assert values["/visavis/event"] == ["recentred"]
    assert told(sample.in_mirror())["/visavis/gesture/wink"][0] == "right"


@pytest.mark.parametrize("unsure", [False, True])
def test_without_a_face_only_that_is_told(unsure):
    sample = middle_of("look up")
    faces = tuple(replace(one, state=State.UNCERTAIN) for one in sample.result.faces) if unsure else ()
    lost = replace(sample, result=TrackResult(1, 1.0, State.LOST, faces=faces), axes=None)
    assert told(lost) == {"/visavis/frame": [0], "/visavis/face": [0]}
    assert told(sample)["/visavis/face"] == [1]


def test_the_beginning_of_addresses_is_the_users_own():
    for prefix, expected in (("/visavis", "/visavis"), (" my face/a*b//", "/my/face/a/b"), ("/", "")):
        assert f"{expected}/face" in told(middle_of("look up"), prefix=prefix)


def test_one_by_one_for_programs_that_take_no_bundles():
    sample = middle_of("look up")
    alone = OscEncoder(OscSettings(bundled=False)).messages(sample)
    assert not any(OscBundle.dgram_is_bundle(one) for one in alone)
    assert decode(alone) == decode(OscEncoder(OscSettings()).messages(sample))


def test_a_bundle_says_when_the_picture_was_taken():
    sample = replace(middle_of("look up"), captured_s=7.75)
    clock = lambda: Moment(wall_ns=1_700_000_001_000_000_000, monotonic_ns=8_000_000_000)  # noqa: E731
    (tagged,) = OscEncoder(OscSettings(time_tag=True), clock).messages(sample)
    assert OscBundle(tagged).timestamp == pytest.approx(1_700_000_000.75, abs=1e-3)
    (plain,) = OscEncoder(OscSettings(), clock).messages(sample)
    assert plain[8:16] == bytes(7) + b"\x01", "at once"


def test_the_bridge_has_the_signs_of_opentracks_sender():
    # QQuaternion.fromEulerAngles(pitch, yaw, -roll) of opentrack: up, right, and roll to the own left positive.
    for part, sine, place in (("turn left", -15, 2), ("look up", 10, 1), ("lean right", 7.5, 3)):
        w_x_y_z = told(middle_of(part), bridge=True)["/bridge/quat"]
        expected = [np.cos(np.radians(sine)), 0.0, 0.0, 0.0]
        expected[place] = np.sin(np.radians(sine))
        assert w_x_y_z == pytest.approx(expected, abs=1e-6)
    assert "/bridge/quat" not in told(middle_of("look up"))


def test_a_turn_that_is_all_of_them():
    turned = replace(middle_of("look up"), axes=np.array([0.0, 0.0, 0.0, -30.0, 20.0, 15.0]))
    values = told(turned, bridge=True)
    w, x, y, z = values["/visavis/pose/quaternion"]
    matrix = Rotation.from_quat([x, y, z, w]).as_matrix()
    assert matrix == pytest.approx(matrix_of_axes(turned.axes), abs=1e-6)
    # Qt's order: about z, then x, then y.
    qt = Rotation.from_euler("YXZ", [-30.0, 20.0, 15.0], degrees=True).as_quat()
    w, *x_y_z = values["/bridge/quat"]
    assert [*x_y_z, w] == pytest.approx(qt, abs=1e-6)


def test_python_oscs_server_takes_it():
    seen = {}
    dispatcher = Dispatcher()
    dispatcher.set_default_handler(lambda address, *values: seen.update({address: values}))
    with BlockingOSCUDPServer(("127.0.0.1", 0), dispatcher) as server:
        kind = KINDS["osc"]
        output = kind.make(OscSettings(port=server.server_address[1]))
        output.open()
        assert output.send(middle_of("turn left")) == 1
        server.timeout = 20.0
        server.handle_request()
        output.close()
    assert seen["/visavis/pose/rotation"] == pytest.approx((-30.0, 0.0, 0.0))
