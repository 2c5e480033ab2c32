"""What programs say to the app, and what it answers: there and back, and whatever else may come."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.control.messages import MessageError, Reply, Request, reply_line, reply_of, request_line, request_of
from tracker.control.wire import LONGEST_LINE


@pytest.mark.parametrize(
    ("line", "request_"),
    [
        (b"recenter", Request("recenter")),
        (b"  Recenter \r\n", Request("recenter")),
        (b"record start", Request("record", "start")),
        (b"profile\tMy  game ", Request("profile", "My  game")),
        ("mark für später".encode(), Request("mark", "für später")),
        (b'{"command": "record", "text": "start"}', Request("record", "start")),
        (b'{"version": 1, "command": "pause"}', Request("pause")),
    ],
)
def test_what_a_line_asks_for(line, request_):
    assert request_of(line) == request_
    assert request_of(request_line(request_)) == request_


@given(st.from_regex(r"[a-z][a-z0-9_-]{0,39}", fullmatch=True), st.text(max_size=300))
def test_a_request_comes_back_as_it_was_or_is_refused(command, text):
    line = request_line(Request(command, text))
    try:
        assert request_of(line) == Request(command, text.strip())
    except MessageError:
        assert not text.strip().isprintable()


@pytest.mark.parametrize(
    "line",
    [
        *(b"", b"   ", b"\xff\xfe", b"{", b"[]", b"{}", b"2", b"-x", b"../x", b"mark a\x00b", b"mark \x1b[2J"),
        *(b'{"command": 3}', b'{"command": "a", "text": []}', b'{"command": "a", "more": 1}', b'{"command": ""}'),
        *(b'{"command": "a", "version": 2}', b'{"command": "a", "version": true}', b'{"command": "a", "version": {}}'),
        *(b"x" * (LONGEST_LINE + 1), b"a" * 41, b"[" * 900, b'{"a":' * 900, b'{"command": "a", "text": "\\ud800"}'),
    ],
)
def test_anything_else_is_refused_in_one_line(line):
    with pytest.raises(MessageError) as refused:
        request_of(line)
    assert "\n" not in str(refused.value) and len(str(refused.value)) < 400


def test_an_answer_comes_back_as_it_was():
    reply = Reply(False, "Nothing is being recorded – yet.", {"a": [1, None, {"b": 2.5}]})
    line = reply_line(reply)
    assert b"\n" not in line and json.loads(line)["version"] == 1
    assert reply_of(line) == reply


@pytest.mark.parametrize(
    "line", [b"", b"ok", b"{}", b'{"version": 2, "done": true, "text": ""}', b'{"version": 1, "done": 1, "text": ""}']
)
def test_what_is_no_answer_is_refused(line):
    with pytest.raises(MessageError):
        reply_of(line)


def test_what_is_no_number_is_never_sent():
    with pytest.raises(ValueError):
        reply_line(Reply(True, values={"rate": float("nan")}))
