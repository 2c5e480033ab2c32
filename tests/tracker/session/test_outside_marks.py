"""Marks from other programs: what a line may say, who may send it, when it was, and that nothing hostile does harm."""

import json
import os
import socket
import stat
import sys
import threading

import pytest

from tracker.run.sinks import SinkError
from tracker.session import marker_socket
from tracker.session.frame_clock import FrameClock
from tracker.session.layout import SessionError
from tracker.session.marker_lines import LONGEST_LABEL, LONGEST_LINE, Mark, line_of, mark_of
from tracker.session.marker_pipe import MarkerPipe, send_by_pipe
from tracker.session.marker_socket import MOST_CONNECTIONS, MOST_MARKS_A_SECOND, MarkerSocket, send_mark
from tracker.session.marker_stream import LslClock, mark_of_text
from tracker.session.markers import MarkerKind
from tracker.session.outside_marks import OutsideMarks, OutsideSettings
from tracker.timing import Moment
from tracker.types import Frame, State, TrackResult

unix = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no such sockets")


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        (b"mark start of block 2", Mark("start of block 2")),
        (b"MARK start\r\n", Mark("start")),
        (b"exclude the phone rang", Mark("the phone rang", MarkerKind.EXCLUDE)),
        ("note für später".encode(), Mark("für später", MarkerKind.NOTE)),
        (b'{"mark": "a", "kind": "exclude", "duration_s": 2.5}', Mark("a", MarkerKind.EXCLUDE, 2.5)),
        (b'{"mark": "a"}', Mark("a")),
        (b"mark two\twords\x07 here", Mark("two words here")),
    ],
)
def test_what_a_line_says(line, mark):
    assert mark_of(line) == mark
    assert mark_of(line_of(mark)) == mark


@pytest.mark.parametrize(
    "line",
    [
        *(b"", b"mark", b"mark    ", b"hello", b"\xff\xfe", b"{", b"[]", b"{}", b'{"mark": 3}', b"mark \x00"),
        *(b'{"mark": "a", "kind": "loss"}', b'{"mark": "a", "time_s": 3}', b'{"mark": "a", "duration_s": -1}'),
        *(b'{"mark": "a", "duration_s": NaN}', b'{"mark": "a", "duration_s": true}', b'{"mark": "a", "kind": []}'),
        *(
            b"mark " + b"x" * (LONGEST_LABEL + 1),
            b"x" * (LONGEST_LINE + 1),
            b"[" * 900,
            b'{"mark": "a", "duration_s": 1e999}',
        ),
    ],
)
def test_anything_else_is_refused_in_one_line(line):
    with pytest.raises(SessionError) as refused:
        mark_of(line)
    assert "\n" not in str(refused.value) and len(str(refused.value)) < 400


class Taken:
    """Keeps what comes."""

    def __init__(self):
        self.marks = []
        self.come = threading.Condition()

    def __call__(self, mark, moment):
        with self.come:
            self.marks.append((mark, moment))
            self.come.notify_all()


@pytest.fixture
def taken():
    return Taken()


@pytest.fixture
def listening(taken, tmp_path):
    """A socket that listens; its path is short, as paths of sockets have to be."""
    server = MarkerSocket(taken, tmp_path / "run" / "m.sock")
    yield server
    server.close()


def ask(path, content):
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(20.0)
        line.connect(str(path))
        if content:
            line.sendall(content)
            line.shutdown(socket.SHUT_WR)
        answer = b""
        while piece := line.recv(4096):
            answer += piece
    return answer.decode().splitlines()


@unix
def test_a_mark_comes_through_and_is_answered(listening, taken):
    send_mark(Mark("stimulus 3", MarkerKind.EXCLUDE, 1.5), listening.path)
    assert ask(listening.path, b"mark a\nmark b\nmark c") == ["ok"] * 3
    assert [mark.label for mark, _ in taken.marks] == ["stimulus 3", "a", "b", "c"]
    assert taken.marks[0][0] == Mark("stimulus 3", MarkerKind.EXCLUDE, 1.5)


@unix
def test_only_the_same_user_can_connect(listening):
    assert stat.S_IMODE(listening.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(listening.path.parent.stat().st_mode) == 0o700


@unix
def test_a_caller_who_is_somebody_else_is_turned_away(listening, taken, monkeypatch):
    monkeypatch.setattr(marker_socket, "_is_same_user", lambda caller: False)
    assert ask(listening.path, b"")[0].startswith("error: ")
    assert not taken.marks


@pytest.mark.skipif(not hasattr(socket, "SO_PEERCRED"), reason="this system does not tell who calls")
def test_who_calls_is_asked(monkeypatch):
    here, there = socket.socketpair()
    assert marker_socket._is_same_user(here)
    monkeypatch.setattr(os, "getuid", lambda: 12345 if os.geteuid() else 0)
    monkeypatch.setattr(marker_socket.struct, "unpack", lambda form, told: (1, 4711, 1))
    assert not marker_socket._is_same_user(here)
    here.close()
    there.close()


@unix
def test_garbage_is_answered_line_by_line_and_does_no_harm(listening, taken):
    answers = ask(listening.path, b"hello\nmark a\n\x00\xff\nmark\n\n{}\nmark b\n")
    assert [answer == "ok" for answer in answers] == [False, True, False, False, False, True]
    assert all(answer == "ok" or answer.startswith("error: ") for answer in answers)
    assert [mark.label for mark, _ in taken.marks] == ["a", "b"]


@unix
def test_a_line_without_end_is_not_kept(listening, taken):
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(20.0)
        line.connect(str(listening.path))
        try:
            for _ in range(1000):
                line.sendall(b"x" * 4096)
        except OSError:
            pass
        else:
            pytest.fail("four megabytes were listened to")
    send_mark(Mark("after"), listening.path)
    assert [mark.label for mark, _ in taken.marks] == ["after"]


@unix
def test_no_more_programs_than_some_are_connected(listening, taken):
    lines = []
    try:
        for _ in range(MOST_CONNECTIONS):
            line = socket.socket(socket.AF_UNIX)
            line.settimeout(20.0)
            line.connect(str(listening.path))
            # Answered, so that it is surely among those that are connected.
            line.sendall(b"mark me\n")
            assert line.recv(100) == b"ok\n"
            lines.append(line)
        for _ in range(200):
            with socket.socket(socket.AF_UNIX) as more:
                more.settimeout(20.0)
                more.connect(str(listening.path))
                assert b"too many" in more.recv(200)
        lines.pop().close()
        lines[0].sendall(b"mark still here\n")
        assert lines[0].recv(100) == b"ok\n"
    finally:
        for line in lines:
            line.close()


@unix
def test_a_flood_is_stopped(taken, tmp_path):
    stands = Moment(5, 7_000_000_000)
    server = MarkerSocket(taken, tmp_path / "m.sock", clock=lambda: stands)
    answers = ask(server.path, b"mark a\n" * (MOST_MARKS_A_SECOND + 50))
    server.close()
    assert answers.count("ok") == MOST_MARKS_A_SECOND
    assert "more than" in answers[-1]


@unix
def test_what_refuses_a_mark_is_the_answer(tmp_path):
    def refuse(mark, moment):
        raise SessionError("No frame has been recorded yet.")

    server = MarkerSocket(refuse, tmp_path / "m.sock")
    with pytest.raises(SessionError, match="No frame has been recorded yet"):
        send_mark(Mark("a"), server.path)
    server.close()


@unix
def test_nobody_listens_before_and_after(taken, tmp_path):
    path = tmp_path / "m.sock"
    for _ in range(2):
        with pytest.raises(SessionError, match="Begin a recording first"):
            send_mark(Mark("a"), path)
        MarkerSocket(taken, path).close()
        assert not path.exists()


@unix
def test_a_second_recording_is_told_and_what_a_killed_one_left_is_taken_away(listening, taken, tmp_path):
    with pytest.raises(SessionError, match="already"):
        MarkerSocket(taken, listening.path)
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(tmp_path / "left.sock"))
    left.close()
    MarkerSocket(taken, tmp_path / "left.sock").close()


@unix
def test_a_file_in_its_place_is_left_alone(taken, tmp_path):
    (tmp_path / "m.sock").write_text("mine")
    with pytest.raises(SessionError, match="cannot send marks"):
        MarkerSocket(taken, tmp_path / "m.sock")
    assert (tmp_path / "m.sock").read_text() == "mine"


@unix
def test_the_pipe_of_windows_speaks_likewise(taken, tmp_path):
    address = str(tmp_path / "pipe")
    pipe = MarkerPipe(taken, address, "AF_UNIX")
    send_by_pipe(Mark("one"), address, "AF_UNIX")
    with pytest.raises(SessionError, match="label"):
        send_by_pipe(Mark(""), address, "AF_UNIX")
    pipe.close()
    assert [mark.label for mark, _ in taken.marks] == ["one"]
    with pytest.raises(SessionError, match="Begin a recording first"):
        send_by_pipe(Mark("two"), address, "AF_UNIX")


# When it was


def moment_at(seconds):
    return Moment(round(1e9 * (1000.0 + seconds)), round(1e9 * seconds))


def test_with_a_camera_a_mark_is_when_it_came_to_the_microsecond():
    clock = FrameClock(exact=True)
    assert clock.at(5.0) is None
    clock.note(4.9, moment_at(4.95))
    assert clock.at(5.0) == 5.0
    assert clock.at(4.2) == 4.2


def test_with_a_clip_a_mark_is_where_the_clip_was_and_a_pause_adds_nothing():
    clock = FrameClock(exact=False)
    clock.note(2.0, moment_at(100.0))
    assert clock.at(100.02) == pytest.approx(2.02)
    assert clock.at(160.0) < 2.5


def frame_at(time_s):
    return Frame(None, time_s, 0), TrackResult(0, time_s, State.DETECTING)


@unix
def test_a_mark_becomes_a_marker_of_the_recording(tmp_path, monkeypatch):
    monkeypatch.setattr(marker_socket, "socket_path", lambda: tmp_path / "m.sock")
    markers = []
    outside = OutsideMarks(OutsideSettings(socket=True), markers.append, exact=True)
    assert outside.problems == ()
    with pytest.raises(SessionError, match="No frame"):
        send_mark(Mark("too early"), tmp_path / "m.sock")
    outside.take(*frame_at(1.0))
    send_mark(Mark("now", MarkerKind.NOTE, 2.0), tmp_path / "m.sock")
    outside.close()
    (marker,) = markers
    assert (marker.kind, marker.label, marker.duration_s, marker.origin) == (MarkerKind.NOTE, "now", 2.0, "socket")
    assert marker.wall_ns is not None


@unix
def test_a_recording_that_has_ended_says_so(tmp_path, monkeypatch):
    def full(marker):
        raise SinkError("The recording has ended, as the disk is full.")

    monkeypatch.setattr(marker_socket, "socket_path", lambda: tmp_path / "m.sock")
    outside = OutsideMarks(OutsideSettings(socket=True), full, exact=True)
    outside.take(*frame_at(1.0))
    with pytest.raises(SessionError, match="the disk is full"):
        send_mark(Mark("now"), tmp_path / "m.sock")
    outside.close()


@unix
def test_what_cannot_listen_is_told_and_the_recording_goes_on(listening, monkeypatch):
    monkeypatch.setattr(marker_socket, "socket_path", lambda: listening.path)
    outside = OutsideMarks(OutsideSettings(socket=True), lambda marker: None, exact=True)
    assert len(outside.problems) == 1 and "already" in outside.problems[0]
    outside.close()


def test_without_the_library_lsl_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pylsl", None)
    outside = OutsideMarks(OutsideSettings(stream="x", outlet=True), lambda marker: None, exact=True)
    assert len(outside.problems) == 2 and all("pip install pylsl" in problem for problem in outside.problems)
    outside.close()


def test_the_clocks_are_read_together():
    ticks = iter(range(10_000))
    # Each reading takes a microsecond; LSL's clock is 12 s behind.
    clock = LslClock(lambda: 1e-6 * next(ticks) - 12.0, lambda: Moment(0, 1000 * next(ticks)))
    assert clock.offset_s == pytest.approx(12.0, abs=1e-9)
    assert clock.error_s == pytest.approx(1e-6)
    moment = clock.moment(3.0, Moment(wall_ns=10**18, monotonic_ns=16 * 10**9))
    assert moment.monotonic_ns == pytest.approx(15e9, abs=10)
    assert moment.wall_ns == pytest.approx(10**18 - 10**9, abs=200)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("stimulus/left", Mark("stimulus/left")),
        ("mark", Mark("mark")),
        (json.dumps({"mark": "a", "kind": "exclude"}), Mark("a", MarkerKind.EXCLUDE)),
        ('{"other": "program"}', Mark('{"other": "program"}')),
        ("two\nlines", Mark("two lines")),
        ("x" * 5000, Mark("x" * LONGEST_LABEL)),
    ],
)
def test_what_a_sample_says(text, mark):
    assert mark_of_text(text) == mark


def test_a_sample_without_words_is_no_mark():
    with pytest.raises(SessionError):
        mark_of_text("  \n")
