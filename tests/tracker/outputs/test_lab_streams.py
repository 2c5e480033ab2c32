"""Lab Streaming Layer: what is in each stream, and for real, over this machine's own loop, by inlets and by pyxdf.

LSL reads its configuration once, so all of the latter is done in a process of its own.
"""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType, SimpleNamespace

import numpy as np
import pytest

from tests.tracker.outputs.xdf_writer import write_xdf
from tracker.expression.shapes import given_names
from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import PART_S, PARTS, known_sample
from tracker.outputs.lab_streams import STREAMS, UNKNOWN, LabStreams, LabStreamSettings
from tracker.outputs.output import OutputError
from tracker.readings import Emotion, Expression, Gaze, Gesture, GestureKind, ScreenPlace, Side
from tracker.session.layout import SessionError
from tracker.types import State

ROOT = Path(__file__).resolve().parents[3]
BY_NAME = {stream.name: stream for stream in STREAMS}


def middle_of(part, captured_s=100.0):
    return known_sample((PARTS.index(part) + 0.5) * PART_S, captured_s)


def with_reading(sample, **changes):
    face = sample.result.faces[0]
    told = replace(face, reading=replace(face.reading, **changes))
    return replace(sample, result=replace(sample.result, faces=(told,)))


def lost(sample):
    return replace(sample, axes=None, stages=None, result=replace(sample.result, faces=(), state=State.LOST))


def unsure(sample):
    face = replace(sample.result.faces[0], state=State.UNCERTAIN)
    return replace(sample, axes=None, stages=None, result=replace(sample.result, faces=(face,)))


def values_of(name, sample):
    stream = BY_NAME[name]
    values = stream.values(sample)
    return None if values is None else dict(zip((one.label for one in stream.channels), values, strict=True))


class FakeLsl:
    """As much of pylsl as is used, and what was sent."""

    IRREGULAR_RATE = 0.0

    def __init__(self):
        self.sent, self.infos = {}, {}

    def local_clock(self):
        import time

        return time.monotonic() - 40.0

    def StreamInfo(self, *given):  # noqa: N802
        leaf = SimpleNamespace(append_child_value=lambda key, value: None)
        leaf.append_child = lambda key: leaf
        return SimpleNamespace(given=given, desc=lambda: leaf)

    def StreamOutlet(self, info):  # noqa: N802
        name, self.infos[info.given[0]] = info.given[0], info.given
        sent = self.sent.setdefault(name, [])
        return SimpleNamespace(push_sample=lambda values, stamp_s: sent.append((values, stamp_s)))


@pytest.fixture
def fake():
    return FakeLsl()


@pytest.fixture
def streams(fake):
    made = LabStreams(LabStreamSettings(name="lab"), lambda: fake)
    made.open()
    yield made
    made.close()


def test_the_pose_is_in_metres_and_degrees_as_the_user_feels_it():
    left = values_of("pose", middle_of("turn left"))
    assert left == pytest.approx({"x": 0, "y": 0, "z": 0.6, "yaw": -30.0, "pitch": 0, "roll": 0})
    assert values_of("pose", middle_of("look up"))["pitch"] == pytest.approx(20.0)
    assert values_of("pose", middle_of("lean right"))["roll"] == pytest.approx(15.0)
    assert values_of("pose", middle_of("come nearer"))["z"] == pytest.approx(0.4)


def test_a_closed_left_eye_is_the_left_one():
    signals = values_of("signals", middle_of("close the left eye"))
    assert (signals["eyeBlinkLeft"], signals["eyeBlinkRight"]) == pytest.approx((1.0, 0.0))
    assert (signals["openness_left"], signals["openness_right"]) == pytest.approx((0.0, 1.0))
    mirrored = values_of("signals", middle_of("close the left eye").in_mirror())
    assert (mirrored["eyeBlinkLeft"], mirrored["openness_right"]) == pytest.approx((0.0, 0.0))


def test_points_are_pixels_x_before_y():
    sample = middle_of("turn left")
    points = values_of("face", sample)
    assert len(points) == 136
    assert (points["x_30"], points["y_30"]) == pytest.approx(tuple(sample.face.face.points_xy[30]))
    mirrored = values_of("face", sample.in_mirror())
    assert mirrored["x_0"] == pytest.approx(639.0 - points["x_16"]) and mirrored["y_0"] == points["y_16"]


def test_gaze_is_up_and_to_the_own_right_and_its_place_is_silent_without_a_calibration():
    gaze = Gaze(0.2, 0.1, None, None, None, 0.9)
    sample = with_reading(middle_of("look up"), gaze=gaze)
    expected = {"yaw": np.degrees(0.2), "pitch": -np.degrees(0.1), "confidence": 0.9}
    assert values_of("gaze", sample) == pytest.approx(expected)
    assert values_of("gaze", sample.in_mirror())["yaw"] == pytest.approx(-np.degrees(0.2))
    assert values_of("gaze_place", sample) is None
    placed = with_reading(sample, gaze=replace(gaze, place=ScreenPlace(0.1, -0.05, 0.01)))
    assert values_of("gaze_place", placed) == pytest.approx({"x": 0.1, "y": -0.05, "error": 0.01})


def test_what_is_not_known_is_no_number_that_could_be_taken_for_one():
    bare = with_reading(middle_of("look up"), shapes=MappingProxyType({}), left=None, gaze=None)
    signals = values_of("signals", bare)
    assert {signals[name] for name in (*given_names(), "openness_left")} == {UNKNOWN}
    assert signals["openness_right"] == pytest.approx(1.0)
    assert values_of("gaze", bare) is None and values_of("expression", bare) is None
    for away in (lost(bare), unsure(bare)):
        assert [stream.values(away) for stream in STREAMS] == [None] * len(STREAMS)


def test_times_are_of_the_capture_on_the_clock_of_lsl(streams, fake):
    assert streams.send(middle_of("look up", 100.0)) == 5  # a mark, pose, points, signals and gaze
    ((pose, stamp_s),) = fake.sent["lab_pose"]
    assert stamp_s == pytest.approx(60.0, abs=0.1) and len(pose) == 6
    assert fake.infos["lab_pose"][-1].startswith("lab_pose@")


def test_marks_say_when_a_face_comes_and_goes_and_when_gestures_began(streams, fake):
    sample = middle_of("look up", 100.0)
    streams.send(lost(sample))
    wink = Gesture(GestureKind.WINK, sample.frame.time_s - 0.5, sample.frame.time_s, Side.LEFT)
    nod = Gesture(GestureKind.NOD, sample.frame.time_s - 0.8, sample.frame.time_s)
    streams.send(replace(with_reading(sample, gestures=(wink,)), missed=(nod,)))
    streams.send(sample)
    streams.send(unsure(sample))
    marks = fake.sent["lab_markers"]
    assert [label for (label,), _ in marks] == ["face found", "nod", "wink:left", "face lost"]
    stamps = [stamp_s for _, stamp_s in marks]
    assert np.array(stamps) - stamps[0] == pytest.approx([0.0, -0.8, -0.5, 0.0])


def test_points_of_another_markup_are_announced_anew(streams, fake):
    sample = middle_of("look up")
    face = sample.result.faces[0]
    other = replace(face, face=replace(face.face, points_xy=np.zeros((71, 2))))
    streams.send(replace(sample, result=replace(sample.result, faces=(other,))))
    assert fake.infos["lab_face"][2] == 142 and len(fake.sent["lab_face"][0][0]) == 142


def test_streams_that_are_off_are_not_announced(fake):
    made = LabStreams(LabStreamSettings(face=False, markers=False, gaze=False), lambda: fake)
    made.open()
    made.send(middle_of("look up"))
    assert set(fake.infos) == {"visavis_pose", "visavis_signals", "visavis_expression"}


def test_without_the_library_there_is_a_sentence():
    def missing():
        raise SessionError("Lab Streaming Layer is not here. Install it with: pip install pylsl")

    with pytest.raises(OutputError, match="pip install pylsl"):
        LabStreams(LabStreamSettings(), missing).open()


CONFIGURATION = """
[multicast]
ResolveScope = machine
[lab]
KnownPeers = {localhost}
SessionID = visavis-outputs-%d
[log]
level = -3
"""
PROGRAM = """
import json, sys, time
import pylsl
from dataclasses import replace
from tracker.outputs.hub import OutputHub
from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import known_sample
from tracker.outputs.profile import OutputEntry, Profile

PATIENCE_S = 20.0
NAMES = ("pose", "face", "signals", "markers")

def until(done):
    end_s = time.monotonic() + PATIENCE_S
    while not (got := done()):
        if time.monotonic() > end_s:
            sys.exit("nobody was found")
        time.sleep(0.01)
    return got

hub = OutputHub(monotonic_stamps=True)
hub.use(Profile("lab", (OutputEntry(KINDS["lsl"], "lab"),)))
inlets = {}
for name in NAMES:
    found = until(lambda: pylsl.resolve_byprop("name", f"visavis_{name}", 1, 1.0))
    inlets[name] = pylsl.StreamInlet(found[0], recover=False)
    inlets[name].open_stream(PATIENCE_S)
outlets = hub._lines[0].worker._output
until(lambda: outlets._markers.have_consumers())
until(lambda: all(outlets._outlets[name].have_consumers() for name in NAMES[:3]))
begun_s = time.monotonic()
offset_s = begun_s - pylsl.local_clock()
for index, moment_s in enumerate((0.5, 1.5, 4.5)):
    # Taken an hour ago: when it comes does not matter.
    sample = known_sample(moment_s, begun_s - 3600.0 + moment_s, index)
    hub.take(sample.frame, sample.result)
    until(lambda: hub.statuses()["lab"].packets >= 4 * (index + 1))
told = {}
for name, inlet in inlets.items():
    pulled = [inlet.pull_sample(PATIENCE_S) for _ in range(1 if name == "markers" else 3)]
    told[name] = {
        "xml": inlet.info().as_xml(),
        "values": [values for values, _ in pulled],
        "stamps": [stamp for _, stamp in pulled],
    }
    inlet.close_stream()
assert hub.end(PATIENCE_S)
print(json.dumps({"streams": told, "begun_s": begun_s - offset_s}))
"""


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """What LabRecorder would have written, as pyxdf reads it, by name; and when it began on LSL's clock."""
    pytest.importorskip("pylsl", reason="Lab Streaming Layer is not installed", exc_type=(ImportError, RuntimeError))
    pyxdf = pytest.importorskip("pyxdf")
    folder = tmp_path_factory.mktemp("lsl")
    (folder / "lsl_api.cfg").write_text(CONFIGURATION % os.getpid())
    environment = os.environ | {"LSLAPICFG": str(folder / "lsl_api.cfg"), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode and ("nobody was found" in done.stderr or "socket" in done.stderr):
        pytest.skip("LSL finds no streams on this machine, not even its own")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    streams = [
        (one["xml"], "string" if name == "markers" else "float32", one["values"], one["stamps"])
        for name, one in told["streams"].items()
    ]
    write_xdf(folder / "recorded.xdf", streams)
    read, _ = pyxdf.load_xdf(folder / "recorded.xdf", synchronize_clocks=False, dejitter_timestamps=False)
    return {stream["info"]["name"][0]: stream for stream in read}, told["begun_s"]


def channels_of(stream):
    return [
        (one["label"][0], one["unit"][0], one["type"][0]) for one in stream["info"]["desc"][0]["channels"][0]["channel"]
    ]


def test_a_recording_has_the_values_under_their_labels(recorded):
    pose = recorded[0]["visavis_pose"]
    assert channels_of(pose) == [
        ("x", "meters", "PositionX"),
        ("y", "meters", "PositionY"),
        ("z", "meters", "PositionZ"),
        ("yaw", "degrees", "OrientationH"),
        ("pitch", "degrees", "OrientationP"),
        ("roll", "degrees", "OrientationR"),
    ]
    assert pose["time_series"][:, 2:5] == pytest.approx(
        np.array([[0.6, -30.0, 0.0], [0.6, 0.0, 20.0], [0.6, 0.0, 0.0]]), abs=1e-5
    )
    signals = recorded[0]["visavis_signals"]
    column = [label for label, _, _ in channels_of(signals)].index("eyeBlinkLeft")
    assert signals["time_series"][:, column] == pytest.approx([0.0, 0.0, 1.0])
    assert signals["info"]["desc"][0]["unknown_value"] == ["-1"]
    assert recorded[0]["visavis_face"]["time_series"].shape == (3, 136)
    assert recorded[0]["visavis_markers"]["time_series"] == [["face found"]]


def test_a_recording_has_the_times_of_the_capture(recorded):
    streams, begun_s = recorded
    for name in ("visavis_pose", "visavis_face", "visavis_signals"):
        assert streams[name]["time_stamps"] - (begun_s - 3600.0) == pytest.approx([0.5, 1.5, 4.5], abs=0.05)
        assert float(streams[name]["info"]["nominal_srate"][0]) == 0.0
    assert streams["visavis_markers"]["time_stamps"] - (begun_s - 3600.0) == pytest.approx([0.5], abs=0.05)


def test_streams_are_told_apart_by_machine_and_kind(recorded):
    sources = {stream["info"]["source_id"][0] for stream in recorded[0].values()}
    assert len(sources) == 4 and all("@" in source for source in sources)
    assert recorded[0]["visavis_pose"]["info"]["type"] == ["MoCap"]


def test_the_kind_reads_all_that_it_sends():
    wanted = KINDS["lsl"].wanted
    assert wanted.signals and wanted.expressions and wanted.gaze and wanted.gestures


def test_expressions_are_sent_in_their_order():
    probabilities = MappingProxyType(dict.fromkeys(Emotion, 0.1) | {Emotion.HAPPINESS: 0.3})
    sample = with_reading(middle_of("look up"), expression=Expression(probabilities, Emotion.HAPPINESS))
    assert values_of("expression", sample)["happiness"] == 0.3
