"""Channels of lines: what comes through, who may speak, and that nothing hostile does harm."""

import os
import socket
import stat
import sys
import threading
from pathlib import Path

import pytest

from tracker.control import channel, line_socket
from tracker.control.line_pipe import LinePipe, ask_pipe
from tracker.control.line_socket import LineSocket, ask_socket
from tracker.control.wire import (
    LONGEST_LINE,
    MOST_CONNECTIONS,
    MOST_LINES_A_SECOND,
    ChannelError,
    ChannelInUseError,
    NoAnswerError,
    NobodyThereError,
)
from tracker.timing import Moment

unix = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no such sockets")


class Echo:
    """Says what it heard, and keeps it."""

    def __init__(self):
        self.heard = []

    def answer(self, line, moment):
        self.heard.append(bytes(line))
        return b"heard " + line[:20]

    def refuse(self, reason):
        return f"no: {reason}".encode()


@pytest.fixture
def echo():
    return Echo()


@pytest.fixture
def listening(echo, tmp_path):
    """A socket that listens; its path is short, as paths of sockets have to be."""
    server = LineSocket(tmp_path / "run" / "c.sock", echo)
    yield server
    server.close()


def connected(path):
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(20.0)
    line.connect(str(path))
    return line


def all_of(line):
    answer = b""
    try:
        while piece := line.recv(4096):
            answer += piece
    except ConnectionError:  # hung up with something unread
        pass
    return answer.decode("utf-8", "replace").split("\n")[:-1]


def said(path, content):
    """What a caller gets to read until it is hung up, who says something and no more."""
    with connected(path) as line:
        if content:
            line.sendall(content)
            line.shutdown(socket.SHUT_WR)
        return all_of(line)


@unix
def test_lines_come_through_and_are_answered_in_their_order(listening, echo):
    assert ask_socket(listening.path, b"one", 20.0) == b"heard one"
    assert said(listening.path, b"a\nb\r\n\n  \nc") == ["heard a", "heard b\r", "heard c"]
    assert echo.heard == [b"one", b"a", b"b\r", b"c"]


@unix
def test_only_the_same_user_can_connect(listening):
    assert stat.S_IMODE(listening.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(listening.path.parent.stat().st_mode) == 0o700


@unix
def test_a_folder_that_others_could_enter_is_closed_and_one_of_somebody_else_is_not_used(echo, tmp_path, monkeypatch):
    (tmp_path / "run").mkdir(mode=0o777)
    LineSocket(tmp_path / "run" / "c.sock", echo).close()
    assert stat.S_IMODE((tmp_path / "run").stat().st_mode) == 0o700
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    with pytest.raises(ChannelError, match="somebody else"):
        LineSocket(tmp_path / "run" / "c.sock", echo)


@unix
def test_a_caller_who_is_somebody_else_is_turned_away(listening, echo, monkeypatch):
    monkeypatch.setattr(line_socket, "is_same_user", lambda caller: False)
    assert said(listening.path, b"") == ["no: only the user who has started it may send"]
    assert not echo.heard


@pytest.mark.skipif(not hasattr(socket, "SO_PEERCRED"), reason="this system does not tell who calls")
def test_who_calls_is_asked(monkeypatch):
    here, there = socket.socketpair()
    assert line_socket.is_same_user(here)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    monkeypatch.setattr(line_socket.struct, "unpack", lambda form, told: (1, 4711, 1))
    assert not line_socket.is_same_user(here)
    here.close()
    there.close()


@unix
def test_binary_is_handed_on_as_it_came_and_harms_nobody(listening, echo):
    assert len(said(listening.path, bytes(range(256)) + b"\n\x00\xff\nlast\n")) == 4
    assert echo.heard[-1] == b"last"


@unix
def test_a_line_without_end_is_not_kept(listening, echo):
    with connected(listening.path) as line:
        try:
            for _ in range(1000):
                line.sendall(b"x" * 4096)
        except OSError:
            pass
        else:
            pytest.fail("four megabytes were listened to")
    assert ask_socket(listening.path, b"after", 20.0) == b"heard after"
    assert all(len(line) <= 2 * LONGEST_LINE + 2 for line in echo.heard)


@unix
def test_what_looks_like_a_web_page_is_hung_up_on_with_all_that_follows(listening, echo):
    request = b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n\r\nrecenter\n"
    assert said(listening.path, request) == []
    assert said(listening.path, b"GET /recenter HTTP/1.1\r\n\r\n") == []
    assert echo.heard == []
    assert said(listening.path, b"POST a letter") == ["heard POST a letter"]


@unix
def test_no_more_programs_than_some_are_connected(listening):
    lines = []
    try:
        for _ in range(MOST_CONNECTIONS):
            lines.append(connected(listening.path))
            # Answered, so that it is surely among those that are connected.
            lines[-1].sendall(b"me\n")
            assert lines[-1].recv(100) == b"heard me\n"
        for _ in range(200):
            with connected(listening.path) as more:
                assert b"too many" in more.recv(200)
        lines.pop().close()
        lines[0].sendall(b"still here\n")
        assert lines[0].recv(100) == b"heard still here\n"
    finally:
        for line in lines:
            line.close()


@unix
def test_a_flood_is_stopped_and_hung_up_on(echo, tmp_path):
    stands = Moment(5, 7_000_000_000)
    server = LineSocket(tmp_path / "c.sock", echo, clock=lambda: stands)
    answers = said(server.path, b"a\n" * (MOST_LINES_A_SECOND + 50))
    server.close()
    assert answers[:-1] == ["heard a"] * MOST_LINES_A_SECOND
    assert answers[-1].startswith("no: more than")
    assert len(echo.heard) == MOST_LINES_A_SECOND


@unix
def test_more_calls_in_a_second_than_anybody_needs_wait(echo, tmp_path, monkeypatch):
    monkeypatch.setattr(line_socket, "_MOST_CALLS_A_SECOND", 3)
    moments = iter([Moment(0, 0)] * 7 + [Moment(0, 2_000_000_000)] * 100)
    server = LineSocket(tmp_path / "c.sock", echo, clock=lambda: next(moments))
    rests = []
    monkeypatch.setattr(LineSocket, "_rest", lambda self: rests.append(1))
    callers = [connected(server.path) for _ in range(4)]
    callers[3].sendall(b"me\n")
    assert callers[3].recv(100) == b"heard me\n"
    for caller in callers:
        caller.close()
    server.close()
    assert rests


@unix
def test_who_never_reads_is_hung_up_on_and_the_others_are_served(echo, tmp_path, monkeypatch):
    monkeypatch.setattr(line_socket, "MOST_LINES_A_SECOND", 10**6)
    echo.answer = lambda line, moment: b"x" * 50_000
    server = LineSocket(tmp_path / "c.sock", echo)
    with connected(server.path) as deaf:
        deaf.sendall(b"tell me\n" * 100)
        assert len(ask_socket(server.path, b"and me", 20.0)) == 50_000
        # What was sent before it was hung up on is whole, but for the last.
        assert len(all_of(deaf)) < 100
    server.close()


@unix
def test_who_is_silent_for_long_is_hung_up_on(echo, tmp_path):
    clock = {"s": 0.0}
    server = LineSocket(tmp_path / "c.sock", echo, clock=lambda: Moment(0, round(1e9 * clock["s"])))
    with connected(server.path) as line:
        line.sendall(b"me\n")
        assert line.recv(100) == b"heard me\n"
        clock["s"] = 31.0
        ask_socket(server.path, b"somebody else", 20.0)
        assert line.recv(100) == b""
    server.close()


@unix
def test_nobody_listens_before_and_after(echo, tmp_path):
    path = tmp_path / "c.sock"
    for _ in range(2):
        with pytest.raises(NobodyThereError):
            ask_socket(path, b"a", 1.0)
        LineSocket(path, echo).close()
        assert not path.exists()


@unix
def test_who_listens_and_says_nothing_is_not_waited_for_long(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "c.sock"))
        server.listen(1)
        with pytest.raises(NoAnswerError):
            ask_socket(tmp_path / "c.sock", b"a", 0.01)


@unix
def test_a_second_one_is_told_and_what_a_killed_one_left_is_taken_away(listening, echo, tmp_path):
    with pytest.raises(ChannelInUseError):
        LineSocket(listening.path, echo)
    assert ask_socket(listening.path, b"first", 20.0) == b"heard first"
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(tmp_path / "left.sock"))
    left.close()
    LineSocket(tmp_path / "left.sock", echo).close()


@unix
def test_one_that_is_too_busy_to_take_calls_is_not_taken_for_dead(echo, tmp_path):
    path = tmp_path / "c.sock"
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as caller:
        server.bind(str(path))
        server.listen(0)
        caller.setblocking(False)
        caller.connect(str(path))
        with pytest.raises(ChannelInUseError):
            LineSocket(path, echo)
    assert path.is_socket()


@unix
def test_a_file_in_its_place_is_left_alone(echo, tmp_path):
    (tmp_path / "c.sock").write_text("mine")
    with pytest.raises(ChannelError, match=r"c\.sock cannot be used"):
        LineSocket(tmp_path / "c.sock", echo)
    assert (tmp_path / "c.sock").read_text() == "mine"


@unix
def test_closing_waits_for_what_is_being_answered(tmp_path):
    begun, go_on = threading.Event(), threading.Event()

    class Slow(Echo):
        def answer(self, line, moment):
            begun.set()
            go_on.wait(20.0)
            return super().answer(line, moment)

    slow = Slow()
    server = LineSocket(tmp_path / "c.sock", slow)
    with connected(server.path) as line:
        line.sendall(b"a\n")
        assert begun.wait(20.0)
        threading.Timer(0.01, go_on.set).start()
        server.close()
        assert slow.heard == [b"a"]
        assert all_of(line) == ["heard a"]


@unix
def test_the_pipe_of_windows_speaks_likewise(echo, tmp_path):
    address = str(tmp_path / "pipe")
    pipe = LinePipe(address, echo, "AF_UNIX")
    assert ask_pipe(address, b"one", 20.0, "AF_UNIX") == b"heard one"
    assert ask_pipe(address, b"GET / HTTP/1.1", 20.0, "AF_UNIX") == b""
    with pytest.raises(ChannelInUseError):
        LinePipe(address, echo, "AF_UNIX")
    pipe.close()
    assert echo.heard == [b"one"]
    with pytest.raises(NobodyThereError):
        ask_pipe(address, b"two", 20.0, "AF_UNIX")


@unix
def test_a_flood_of_the_pipe_is_stopped(echo, tmp_path):
    address, stands = str(tmp_path / "pipe"), Moment(5, 7_000_000_000)
    pipe = LinePipe(address, echo, "AF_UNIX", clock=lambda: stands)
    answers = [ask_pipe(address, b"a", 20.0, "AF_UNIX") for _ in range(MOST_LINES_A_SECOND + 1)]
    pipe.close()
    assert answers[:-1] == [b"heard a"] * MOST_LINES_A_SECOND and b"more than" in answers[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="where it lies is the system's own matter elsewhere")
def test_channels_are_told_apart_by_their_names(echo, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert channel.where("markers") == str(tmp_path / "visavis" / "markers.sock")
    with pytest.raises(NobodyThereError):
        channel.ask("control", b"a", 1.0)
    listening = channel.listen("control", echo)
    assert channel.ask("control", b"a", 20.0) == b"heard a"
    with pytest.raises(NobodyThereError):
        channel.ask("markers", b"a", 1.0)
    listening.close()


@unix
def test_where_even_the_last_folder_is_somebody_elses_it_is_told(echo, monkeypatch):
    def refuse(name):
        raise PermissionError(1, "it belongs to another user")

    monkeypatch.setattr(line_socket.platformdirs, "user_runtime_dir", refuse)
    with pytest.raises(ChannelError, match="belongs to you alone"):
        channel.listen("control", echo)
    with pytest.raises(ChannelError, match="belongs to you alone"):
        channel.ask("control", b"a", 1.0)


@unix
def test_an_answer_that_fails_ends_nothing(listening, echo, caplog):
    echo.answer = lambda line, moment: 1 // 0
    for _ in range(2):
        assert ask_socket(listening.path, b"a", 20.0) == b"no: something went wrong; the log says what"
    assert "could not be answered" in caplog.text


@unix
@pytest.mark.parametrize("made", [Path.mkdir, Path.touch, lambda path: path.symlink_to("nowhere")])
def test_what_lies_in_its_place_is_told_and_left(echo, tmp_path, made):
    made(tmp_path / "c.sock")
    with pytest.raises(ChannelError, match="something else is in its place; move that away"):
        LineSocket(tmp_path / "c.sock", echo)
    assert os.path.lexists(tmp_path / "c.sock")
