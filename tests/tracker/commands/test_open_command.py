"""`open`: the app that runs is reached, and where none runs, one is opened."""

import socket

import pytest

from tracker.app_start import AppStart
from tracker.control.channel import CONTROL, listen
from tracker.control.messages import Reply, reply_line, request_of

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no such sockets")


@pytest.fixture(autouse=True)
def own_channel(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)


@pytest.fixture
def opened():
    return []


@pytest.fixture
def open_with(run, opened):
    """Runs the command; what would open the app is kept in ``opened``."""

    def open_app(start):
        opened.append(start)
        return 5

    return lambda *arguments: run("open", *arguments, open_app=open_app)


@pytest.fixture
def app():
    """An app that runs, and what it was asked for; it knows no page "nowhere"."""

    class App:
        def answer(self, line, moment):
            request = request_of(line)
            self.asked.append((request.command, request.text))
            return reply_line(Reply(request.text != "nowhere", "There is no such page."))

        def refuse(self, reason):
            return reply_line(Reply(False, reason))

    app = App()
    app.asked = []
    channel = listen(CONTROL, app)
    yield app
    channel.close()


def test_where_no_app_runs_one_is_opened(open_with, opened, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clip.mp4").touch()
    assert open_with("clip.mp4", "--page", "effects", "--minimised") == 5
    assert open_with() == open_with("camera") == 5
    assert opened == [AppStart(str(tmp_path / "clip.mp4"), "effects", True), AppStart(), AppStart("camera")]


def test_the_app_that_runs_shows_it(open_with, opened, app, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clip.mp4").touch()
    assert open_with("clip.mp4", "--page", "effects") == 0
    assert app.asked == [("page", "effects"), ("source", str(tmp_path / "clip.mp4")), ("show", "")]
    app.asked.clear()
    assert open_with() == open_with("camera", "--minimised") == open_with("--minimised") == 0
    assert app.asked == [("show", ""), ("source", "camera"), ("status", "")]
    assert opened == []


def test_the_token_of_the_desktop_is_handed_on(open_with, app, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "a-token")
    assert open_with() == 0
    assert app.asked == [("show", "a-token")]


def test_another_window_can_be_had(open_with, opened, app):
    assert open_with("--new-window") == 5
    assert opened == [AppStart()] and app.asked == []


def test_what_the_app_does_not_do_is_told(open_with, opened, app, capsys):
    assert open_with("--page", "nowhere") == 2
    assert capsys.readouterr().err == "visavis: There is no such page.\n" and opened == []
