"""`send` and `status`: what they say to an app, what they tell of its answers, and what where there is none."""

import json
import socket

import pytest

from tracker.commands.status import lines_of
from tracker.control.channel import CONTROL, listen
from tracker.control.messages import Reply, reply_line, request_of

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no such sockets")
STATUS = {"phase": "running", "live": True, "recording": None, "outputs": [{"name": "opentrack", "error": None}]}
LISTED = {
    "commands": [
        {"command": "record", "usage": "start|stop", "help": "Begin or end", "choices": {"start": "a", "stop": "b"}},
        {"command": "page", "usage": "NAME", "help": "Show a page", "choices": {"head": "Head"}},
    ]
}


class App:
    """Answers as the app does."""

    def __init__(self):
        self.asked = []

    def answer(self, line, moment):
        request = request_of(line)
        self.asked.append((request.command, request.text))
        values = {"status": STATUS, "list": LISTED}.get(request.command, {})
        done = request.command != "record"
        return reply_line(Reply(done, "Done." if done else "Nothing is being recorded.", values))

    def refuse(self, reason):
        return reply_line(Reply(False, reason))


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture
def app():
    app = App()
    listening = listen(CONTROL, app)
    yield app
    listening.close()


def test_words_go_to_the_app_and_its_answer_is_told(run, app, capsys):
    assert run("send", "mark", "stimulus", "3") == 0
    assert run("send", "Recenter", "--quiet") == 0
    assert app.asked == [("mark", "stimulus 3"), ("recenter", "")]
    assert capsys.readouterr().err == "Done.\n"


def test_a_file_is_meant_from_here_wherever_the_app_is(run, app, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a clip.mp4").touch()
    assert run("send", "source", "a clip.mp4") == run("send", "source", "demo") == 0
    assert app.asked == [("source", str(tmp_path / "a clip.mp4")), ("source", "demo")]


def test_what_is_not_done_is_one_line_and_a_status(run, app, capsys):
    assert run("send", "record", "stop") == 2
    assert capsys.readouterr().err == "visavis: Nothing is being recorded.\n"


@pytest.mark.parametrize("arguments", [("send", "recenter"), ("send", "--list"), ("status",)])
def test_where_no_app_runs_that_is_said(run, capsys, arguments):
    assert run(*arguments) == 2
    assert capsys.readouterr().err == "visavis: The app does not run. Start it with main.py, then try again.\n"


@pytest.mark.parametrize("arguments", [("send",), ("send", "Ünder"), ("send", "mark", "a\x07b")])
def test_what_makes_no_sense_is_not_sent(run, app, capsys, arguments):
    assert run(*arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not app.asked


def test_the_status_is_for_people_or_for_programs(run, app, capsys):
    assert run("status") == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines == [
        ["phase", "running"],
        ["live", "yes"],
        ["recording", "-"],
        ["outputs"],
        ["-"],
        ["name", "opentrack"],
        ["error", "-"],
    ]
    assert run("status", "--json") == 0
    assert json.loads(capsys.readouterr().out) == STATUS


def test_lists_of_plain_values_stand_below_each_other():
    assert list(lines_of({"a": [1, "b"], "c": []})) == ["a", f"{'    -':20} 1", f"{'    -':20} b", f"{'c':20} -"]


def test_what_can_be_sent_is_listed_with_what_can_be_filled_in(run, app, capsys):
    assert run("send", "--list") == 0
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["record", "start|stop", "Begin", "or", "end"],
        ["page", "NAME", "Show", "a", "page"],
        ["head", "Head"],
    ]


def test_where_it_is_sent_is_told_without_an_app(run, capsys, tmp_path):
    assert run("send", "--where") == 0
    assert str(tmp_path) in capsys.readouterr().out
