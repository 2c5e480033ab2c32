"""Marks from other programs: what a line may say, how they come, and when it was."""

import json
import socket
import sys

import pytest

from tracker.control.channel import MARKERS, ask
from tracker.run.sinks import SinkError
from tracker.session.frame_clock import FrameClock
from tracker.session.layout import SessionError
from tracker.session.marker_channel import listen_for_marks, send_mark
from tracker.session.marker_lines import LONGEST_LABEL, LONGEST_LINE, Mark, line_of, mark_of
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

    def __call__(self, mark, moment):
        self.marks.append(mark)


@pytest.fixture
def taken():
    return Taken()


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path, monkeypatch):
    """Channels are in a folder of the test's own; its path is short, as paths of sockets have to be."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture
def listening(taken):
    server = listen_for_marks(taken)
    yield server
    server.close()


@unix
def test_a_mark_comes_through_and_is_answered(listening, taken):
    send_mark(Mark("stimulus 3", MarkerKind.EXCLUDE, 1.5))
    assert ask(MARKERS, b"mark a", 20.0) == b"ok"
    assert taken.marks == [Mark("stimulus 3", MarkerKind.EXCLUDE, 1.5), Mark("a")]


@unix
def test_garbage_is_answered_and_does_no_harm(listening, taken):
    for line in (b"hello", b"\x00\xff", b"mark", b"{}", b"x" * 5000):
        assert ask(MARKERS, line, 20.0).startswith(b"error: ")
    send_mark(Mark("after"))
    assert taken.marks == [Mark("after")]


@unix
def test_what_refuses_a_mark_is_the_answer():
    def refuse(mark, moment):
        raise SessionError("No frame has been recorded yet.")

    server = listen_for_marks(refuse)
    with pytest.raises(SessionError, match="No frame has been recorded yet"):
        send_mark(Mark("a"))
    server.close()


@unix
def test_nobody_listens_before_and_after(taken):
    for _ in range(2):
        with pytest.raises(SessionError, match="Begin a recording first"):
            send_mark(Mark("a"))
        listen_for_marks(taken).close()


@unix
def test_a_second_recording_is_told(listening, taken):
    with pytest.raises(SessionError, match="already"):
        listen_for_marks(taken)


@unix
def test_a_file_in_its_place_is_told(taken, tmp_path):
    (tmp_path / "visavis").mkdir()
    (tmp_path / "visavis" / "markers.sock").write_text("mine")
    with pytest.raises(SessionError, match="cannot send marks"):
        listen_for_marks(taken)


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
def test_a_mark_becomes_a_marker_of_the_recording():
    markers = []
    outside = OutsideMarks(OutsideSettings(socket=True), markers.append, exact=True)
    assert outside.problems == ()
    with pytest.raises(SessionError, match="No frame"):
        send_mark(Mark("too early"))
    outside.take(*frame_at(1.0))
    send_mark(Mark("now", MarkerKind.NOTE, 2.0))
    outside.close()
    (marker,) = markers
    assert (marker.kind, marker.label, marker.duration_s, marker.origin) == (MarkerKind.NOTE, "now", 2.0, "socket")
    assert marker.wall_ns is not None


@unix
def test_a_recording_that_has_ended_says_so():
    def full(marker):
        raise SinkError("The recording has ended, as the disk is full.")

    outside = OutsideMarks(OutsideSettings(socket=True), full, exact=True)
    outside.take(*frame_at(1.0))
    with pytest.raises(SessionError, match="the disk is full"):
        send_mark(Mark("now"))
    outside.close()


@unix
def test_what_cannot_listen_is_told_and_the_recording_goes_on(listening):
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
