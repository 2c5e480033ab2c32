"""What other programs may have the app do: who waits, who does it, what is refused, and in which words."""

import json
import threading

import pytest

from gui.model.notices import Level, Notice
from gui.model.remote import RemoteCommand, RemoteDesk, chosen
from gui.model.remote_status import status_of
from gui.model.state import AppState
from gui.model.tracking import Phase, Rates
from tracker.control.messages import Request, reply_of
from tracker.timing import Moment
from tracker.types import State

MOMENT = Moment(0, 0)


class Room:
    """An app of which the window's thread is whoever calls `serve`."""

    def __init__(self, patience_s=20.0):
        self.done, self.notice = [], None
        self.awake = threading.Event()
        commands = (
            RemoteCommand("pause", "Hold", self.pause),
            RemoteCommand("page", "Show", lambda text: chosen(text, {"head": "Kopf", "face": "Gesicht"}), "NAME"),
            RemoteCommand("fail", "Fail", self.fail),
            RemoteCommand("warn", "Warn", self.warn),
            RemoteCommand("surely", "Warn", self.warn, "[not]", sure=True),
        )
        self.desk = RemoteDesk(
            lambda: commands, lambda: {"phase": "running"}, lambda: self.notice, self.awake.set, patience_s
        )

    def pause(self, text):
        self.done.append(threading.get_ident())
        return "Paused."

    def fail(self, text):
        raise RuntimeError("a hole in the program")

    def warn(self, text):
        self.notice = Notice("The disk is full.", Level.WARNING)
        return "" if text == "not" else "Done."

    def ask(self, line):
        """What a line is answered by, while the window does its work."""
        answers = []
        asker = threading.Thread(target=lambda: answers.append(reply_of(self.desk.answer(line, MOMENT))))
        asker.start()
        assert self.awake.wait(20.0)
        self.desk.serve()
        asker.join()
        return answers[0]


@pytest.fixture
def room():
    return Room()


def test_it_is_done_on_the_windows_thread_and_answered_on_the_other(room):
    reply = room.ask(b"pause")
    assert reply.done and reply.text == "Paused."
    assert room.done == [threading.get_ident()]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        (b"puase", "Did you mean “pause”?"),
        (b"xyzzy", "Send “list”"),
        (b"pause now", "without anything after it"),
        (b"page faec", "Did you mean “face”?"),
        (b"page Gesichter", "Did you mean “face”?"),
        (b"page", "head, face"),
        (b"page xyzzy", "There are: head, face."),
    ],
)
def test_what_cannot_be_done_is_said_with_what_may_be_meant(room, line, part):
    reply = room.ask(line)
    assert not reply.done and part in reply.text
    assert not room.done


def test_names_and_words_are_known_in_large_and_small_letters(room):
    assert room.ask(b"page FACE").text == "face"
    assert room.ask(b"page gesicht").text == "face"


def test_what_the_window_warns_of_meanwhile_is_the_answer(room):
    reply = room.ask(b"warn")
    assert not reply.done and reply.text == "The disk is full."
    # What stood there before has nothing to do with it.
    assert room.ask(b"pause").done
    assert room.ask(b"surely").text == "Done."
    assert not room.ask(b"surely not").done


def test_garbage_never_reaches_the_window(room):
    for line in (b"\xff", b"{", b"x" * 5000, b"mark \x1b[2J"):
        assert not reply_of(room.desk.answer(line, MOMENT)).done
    assert not room.awake.is_set()


def test_a_fault_is_told_to_both(room):
    with pytest.raises(RuntimeError, match="a hole"):
        room.desk.reply_to(Request("fail"))
    call = room.desk.post(Request("fail"))
    with pytest.raises(RuntimeError, match="a hole"):
        room.desk.serve()
    assert not call.result(0).done and "fault in the program" in call.result(0).text


def test_what_nobody_waits_for_any_more_is_not_done():
    room = Room(patience_s=0.0)
    reply = reply_of(room.desk.answer(b"pause", MOMENT))
    assert not reply.done and "does not answer" in reply.text
    room.desk.serve()
    assert not room.done


def test_what_takes_long_is_not_called_undone(room):
    """The window is at work already when patience ends."""
    begun, told = threading.Event(), threading.Event()

    def slowly(text):
        begun.set()
        assert told.wait(20.0)
        return ""

    class Patient(RemoteDesk):
        def post(self, request):
            call = super().post(request)
            assert begun.wait(20.0)
            return call

    desk = Patient(lambda: [RemoteCommand("pause", "", slowly)], dict, lambda: None, room.awake.set, patience_s=0.0)
    window = threading.Thread(target=lambda: (room.awake.wait(20.0), desk.serve()))
    window.start()
    reply = reply_of(desk.answer(b"pause", MOMENT))
    told.set()
    window.join()
    assert not reply.done and "still at it" in reply.text


def test_at_the_end_nobody_is_kept_waiting(room):
    call = room.desk.post(Request("pause"))
    room.desk.close()
    assert call.cancelled()
    reply = reply_of(room.desk.answer(b"pause", MOMENT))
    assert not reply.done and "about to end" in reply.text
    room.desk.serve()
    assert not room.done


def test_the_list_tells_all_with_what_can_be_filled_in(room):
    choices = RemoteCommand("page", "Show a page", lambda text: "", "NAME", lambda: {"head": "Kopf"})
    desk = RemoteDesk(lambda: [choices], dict, lambda: None, lambda: None)
    values = json.loads(json.dumps(dict(desk.reply_to(Request("list")).values)))
    assert values["commands"][0] == {
        "command": "page",
        "usage": "NAME",
        "help": "Show a page",
        "choices": {"head": "Kopf"},
    }
    assert {one["command"] for one in values["commands"]} == {"page", "status", "list"}


def test_two_commands_of_one_name_are_a_mistake():
    twice = [RemoteCommand("page", "", str), RemoteCommand("page", "", str)]
    with pytest.raises(AssertionError, match="twice"):
        RemoteDesk(lambda: twice, dict, lambda: None, lambda: None).reply_to(Request("list"))


def test_in_the_status_what_is_not_known_is_none_and_nothing_old_stays():
    state = AppState(phase=Phase.RUNNING, source="demo", tracker=State.TRACKING, rates=Rates(30.04, None, 7.26, 2))
    told = status_of(state)
    assert (told["phase"], told["state"], told["source_fps"], told["tracking_fps"]) == (
        "running",
        "tracking",
        30.0,
        None,
    )
    ended = status_of(AppState(phase=Phase.ENDED, tracker=State.TRACKING, rates=Rates(30.0, 30.0, 7.0)))
    assert (ended["state"], ended["source_fps"], ended["latency_ms"]) == (None, None, None)
    json.dumps(told)
