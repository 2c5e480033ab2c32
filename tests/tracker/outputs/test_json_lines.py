"""Lines of JSON: what is in them, and servers that no client can slow."""

import json
import os
import socket
import stat
from dataclasses import replace
from functools import partial
from types import MappingProxyType

import numpy as np
import pytest

from tracker.outputs.json_lines import JsonEncoder
from tracker.outputs.json_socket import KIND as SOCKET_KIND
from tracker.outputs.json_socket import JsonSocketSettings
from tracker.outputs.json_tcp import KIND as TCP_KIND
from tracker.outputs.json_tcp import JsonTcpSettings, _listening
from tracker.outputs.json_udp import KIND as UDP_KIND
from tracker.outputs.json_udp import JsonUdpSettings
from tracker.outputs.known_motion import PART_S, PARTS, known_sample
from tracker.outputs.line_server import MOST_CLIENTS, MOST_MISSED, LineServer
from tracker.outputs.output import OutputError, UnheardError
from tracker.readings import (
    Emotion,
    Expression,
    EyeReading,
    FaceReading,
    Gaze,
    Gesture,
    GestureKind,
    ScreenPlace,
    Side,
    Zone,
)
from tracker.timing import Moment
from tracker.types import State, TrackResult

LONG_S = 20.0


def moment():
    return Moment(wall_ns=1_700_000_000 * 10**9, monotonic_ns=0)


def middle_of(part):
    return known_sample((PARTS.index(part) + 0.5) * PART_S, 1.5, 7)


def fields_of(sample, **given):
    (line,) = JsonEncoder(clock=moment, **given).messages(sample)
    assert line.endswith(b"\n") and line.count(b"\n") == 1
    return json.loads(line)


def with_reading(sample, reading):
    return replace(sample, result=replace(sample.result, faces=(replace(sample.result.faces[0], reading=reading),)))


FULL = FaceReading(
    shapes=MappingProxyType({"jawLeft": 0.25, "eyeBlinkRight": 0.5}),
    left=EyeReading(openness=0.9, yaw_rad=0.1, pitch_rad=0.2, closed=0.1),
    right=EyeReading(),
    gaze=Gaze(0.1, 0.2, None, Zone.LEFT, ScreenPlace(0.2, -0.1, 0.01), 0.75),
    expression=Expression(
        MappingProxyType({Emotion.HAPPINESS: 0.75, Emotion.NEUTRAL: 0.25}), Emotion.HAPPINESS, own_name=""
    ),
    gestures=(Gesture(GestureKind.WINK, 1.0, 1.25, Side.LEFT, 0.5),),
)


def test_a_head_that_turns_left_is_told_in_degrees_and_centimetres():
    fields = fields_of(middle_of("turn left"))
    assert fields["pose"] == pytest.approx(
        {"x_cm": 0.0, "y_cm": 0.0, "z_cm": 60.0, "yaw_deg": -30.0, "pitch_deg": 0.0, "roll_deg": 0.0}, abs=1e-4
    )
    assert (fields["visavis"], fields["index"], fields["state"], fields["face"]) == (1, 7, "tracking", 1)
    assert (fields["monotonic_s"], fields["wall_s"]) == (1.5, 1_700_000_001.5)


def test_pose_is_the_mapped_one_and_pose_raw_the_tracked_one():
    sample = replace(middle_of("turn left"), axes=np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]))
    fields = fields_of(sample)
    assert list(fields["pose"].values()) == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
    assert fields["pose_raw"]["yaw_deg"] == pytest.approx(-30.0)


def test_what_a_face_says_is_told_with_the_signs_of_the_pose():
    fields = fields_of(with_reading(middle_of("turn left"), FULL))
    assert fields["signals"] == {"jawLeft": 0.25, "eyeBlinkRight": 0.5}
    assert fields["eyes"]["left"] == pytest.approx(
        {"openness": 0.9, "closed": 0.1, "yaw_deg": np.degrees(0.1), "pitch_deg": -np.degrees(0.2)}, abs=1e-4
    )
    assert set(fields["eyes"]["right"].values()) == {None}
    assert fields["gaze"]["pitch_deg"] == pytest.approx(-np.degrees(0.2), abs=1e-4)
    assert (fields["gaze"]["zone"], fields["gaze"]["screen_x_m"], fields["gaze"]["confidence"]) == ("left", 0.2, 0.75)
    assert fields["expression"] == {
        "name": "happiness",
        "probabilities": {"happiness": 0.75, "neutral": 0.25},
        "own": {},
        "own_name": None,
    }
    assert fields["gestures"] == [{"kind": "wink", "side": "left", "start_s": 1.0, "end_s": 1.25, "strength": 0.5}]


def test_the_mirror_changes_all_sides_of_the_face():
    fields = fields_of(with_reading(middle_of("turn left"), FULL).in_mirror(), points=True)
    assert fields["pose"]["yaw_deg"] == pytest.approx(30.0)
    assert fields["signals"] == {"jawRight": 0.25, "eyeBlinkLeft": 0.5}
    assert fields["eyes"]["right"]["yaw_deg"] == pytest.approx(-np.degrees(0.1), abs=1e-4)
    assert (fields["gaze"]["zone"], fields["gaze"]["screen_x_m"]) == ("right", 0.2)
    assert fields["gestures"][0]["side"] == "right"
    seen = middle_of("turn left").result.faces[0].face.points_xy
    assert fields["points_px"][0] == pytest.approx([639.0 - seen[16][0], seen[16][1]], abs=0.01)


def test_points_are_told_only_if_wanted():
    assert "points_px" not in fields_of(middle_of("turn left"))
    assert np.shape(fields_of(middle_of("turn left"), points=True)["points_px"]) == (68, 2)


def test_without_a_face_what_is_not_known_is_null():
    sample = replace(middle_of("turn left"), axes=None, stages=None, result=TrackResult(8, 2.0, State.LOST))
    fields = fields_of(sample, points=True)
    assert fields["state"] == "lost" and fields["signals"] == {} and fields["gestures"] == []
    for name in ("face", "pose", "pose_raw", "gaze", "expression", "points_px"):
        assert fields[name] is None
    assert fields["eyes"] == {"left": None, "right": None}


def test_over_udp_a_line_is_a_datagram():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind(("127.0.0.1", 0))
        line.settimeout(LONG_S)
        output = UDP_KIND.make(JsonUdpSettings(port=line.getsockname()[1], points=True))
        output.open()
        output.send(middle_of("open the mouth"))
        output.close()
        assert json.loads(line.recv(65536))["signals"]["jawOpen"] == pytest.approx(0.8)


@pytest.fixture
def server():
    """A server at a free port, and that port."""
    output = LineServer(JsonEncoder(points=True), partial(_listening, "127.0.0.1", 0))
    output.open()
    yield output, output._server.getsockname()
    output.close()


def connected(place):
    line = socket.create_connection(place)
    line.settimeout(LONG_S)
    return line


def lines_of(line, count):
    with line.makefile("rb") as stream:
        return [json.loads(stream.readline()) for _ in range(count)]


def test_each_client_gets_every_line(server):
    output, place = server
    with connected(place) as one, connected(place) as other:
        assert [output.send(middle_of(part)) for part in ("turn left", "look up")] == [2, 2]
        for line in (one, other):
            assert [round(fields["pose"]["yaw_deg"]) for fields in lines_of(line, 2)] == [-30, 0]


def test_nobody_there_costs_nothing(server):
    output, place = server
    with pytest.raises(UnheardError, match="No program is connected"):
        output.send(middle_of("turn left"))
    connected(place).close()
    with pytest.raises(UnheardError):
        for _ in range(1000):
            output.send(middle_of("turn left"))
    assert not output._clients, "who is gone is still sent to"


def test_who_has_said_that_it_says_nothing_still_hears(server):
    output, place = server
    with connected(place) as line:
        line.shutdown(socket.SHUT_WR)
        output.idle()
        output.idle()
        assert output.send(middle_of("turn left")) == 1
        assert lines_of(line, 1)[0]["state"] == "tracking"


def test_who_reads_nothing_misses_lines_and_is_hung_up_on_while_others_go_on(server):
    output, place = server
    slow = socket.socket()
    slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    slow.connect(place)
    sent = []
    with slow, connected(place) as quick, quick.makefile("rb") as stream:
        for _ in range(1000):
            sent.append(output.send(middle_of("turn left")))
            json.loads(stream.readline())
            if len(output._clients) == 1:
                break
        assert len(output._clients) == 1 and sent[0] == 2 and sent[-1] == 1
        assert len(sent) > MOST_MISSED
        slow.settimeout(LONG_S)
        received = b""
        while piece := slow.recv(65536):
            received += piece
    # What it got is whole lines, and at most one that was begun.
    assert all(json.loads(line)["visavis"] == 1 for line in received.split(b"\n")[:-1])


def test_who_says_anything_is_hung_up_on(server):
    output, place = server
    with connected(place) as page:
        page.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        output.idle()
        with pytest.raises(UnheardError):
            output.idle()
        assert output._clients == []


def test_only_so_many_may_connect(server):
    output, place = server
    lines = [connected(place) for _ in range(MOST_CLIENTS)]
    output.idle()
    lines.append(connected(place))
    assert output.send(middle_of("turn left")) == MOST_CLIENTS
    assert lines[-1].recv(10) == b""
    for line in lines:
        line.close()


def test_what_stands_against_listening_is_told_in_a_sentence(server):
    _, (_, port) = server
    for settings, sentence in (
        (JsonTcpSettings(port=port), rf"Port {port} is in use\. Choose another one"),
        (JsonTcpSettings("192.0.2.1", port), r"192\.0\.2\.1 is no address of this machine"),
        (JsonTcpSettings("no..such"), r"no machine"),
    ):
        with pytest.raises(OutputError, match=sentence):
            TCP_KIND.make(settings).open()


def test_by_default_only_this_machine_can_connect():
    assert JsonTcpSettings().host == "127.0.0.1"


def test_a_local_socket_is_for_its_user_only(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_runtime_dir", lambda name: str(tmp_path / name))
    output = SOCKET_KIND.make(JsonSocketSettings(name="my/frames"))
    output.open()
    path = tmp_path / "visavis" / "my-frames.sock"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 and stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(LONG_S)
        line.connect(str(path))
        output.send(middle_of("turn left"))
        assert lines_of(line, 1)[0]["state"] == "tracking"
    with pytest.raises(OutputError, match="Another program listens at"):
        SOCKET_KIND.make(JsonSocketSettings(name="my/frames")).open()
    output.close()
    assert not path.exists()


def test_another_users_call_is_not_let_in(monkeypatch):
    """Asked of the system, who calls is this user; here nobody is."""
    here, there = socket.socketpair(socket.AF_UNIX)
    server = SOCKET_KIND.make(JsonSocketSettings())
    with here, there:
        assert server._lets_in(here)
        monkeypatch.setattr("tracker.control.line_socket.os.getuid", lambda: 12345)
        assert server._lets_in(here) is (os.geteuid() == 0)


def test_who_may_not_stay_is_hung_up_on():
    server = LineServer(JsonEncoder(), partial(_listening, "127.0.0.1", 0), lambda line: False)
    server.open()
    with connected(server._server.getsockname()) as line:
        with pytest.raises(UnheardError):
            server.send(middle_of("turn left"))
        assert line.recv(10) == b""
    server.close()


def test_a_folder_of_somebody_else_is_not_used(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_runtime_dir", lambda name: str(tmp_path / name))
    monkeypatch.setattr("tracker.control.line_socket.os.getuid", lambda: 12345)
    with pytest.raises(OutputError, match=r"Nobody can connect: .*somebody else"):
        SOCKET_KIND.make(JsonSocketSettings()).open()
