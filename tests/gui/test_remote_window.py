"""The window does what other programs of its user ask for, by the channel that they use."""

import os
import socket
import threading

import pytest

from gui.model.notices import Level
from gui.model.tracking import Phase, Update
from gui.shell.remote_control import RemoteControl
from tests.sessions_made import make_session
from tracker.changes import Change, ChangeKind
from tracker.control.asking import NotDoneError, ask_app
from tracker.control.channel import CONTROL, where
from tracker.control.messages import request_of

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no such sockets")
BEGUN = (Change(ChangeKind.BEGUN),)


@pytest.fixture
def remote(window, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    remote = RemoteControl(window)
    remote.listen()
    yield remote
    remote.close()


@pytest.fixture
def send(remote, qtbot):
    """Sends a line as another program does, while the window does its work; gives what the app says."""

    def send(line):
        replies = []

        def ask():
            try:
                replies.append(ask_app(request_of(line.encode())))
            except NotDoneError as error:
                replies.append(error)

        asker = threading.Thread(target=ask)
        asker.start()
        qtbot.waitUntil(lambda: bool(replies), timeout=20_000)
        asker.join()
        if isinstance(replies[0], NotDoneError):
            raise replies[0]
        return replies[0]

    return send


def test_the_window_comes_back_from_wherever_it_was(send, window, tracking, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    window.hide()
    assert send("show").text == "The window is shown." and window.isVisible()
    window.showMinimized()
    send("show a-token")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a-token"
    assert not window.isMinimized()
    folder = make_session(tmp_path / "monday")
    send(f"source {folder / 'session.toml'}")
    assert tracking.called("open")[-1][0] == str(folder)


@pytest.fixture
def run(tracking, controller, make_pair):
    """The made-up source runs."""

    def run(**values):
        tracking.run(live=True, pair=make_pair(0, **values))
        controller.tick(0.1)

    return run


def test_pages_modes_sources_pause_and_the_middle(send, controller, tracking, run):
    assert send("page expression").text == "Expression"
    assert controller.state.page.name == "expression"
    send("mode head")
    assert controller.state.mode.value == "head"
    send("source /films/my clip.mp4")
    assert tracking.called("open")[-1][0] == "/films/my clip.mp4"
    with pytest.raises(NotDoneError, match="Did you mean “expression”"):
        send("page expresion")

    with pytest.raises(NotDoneError, match="Nothing is running"):
        send("pause")
    with pytest.raises(NotDoneError, match="Nobody is tracked"):
        send("recenter")
    run()
    for _ in range(2):
        assert send("pause").text == "Paused."
        tracking.update = Update(Phase.PAUSED)
        controller.tick(0.2)
    assert len(tracking.called("pause")) == 1
    send("resume")
    assert len(tracking.called("resume")) == 1

    run()
    assert send("recenter").text == "Recentred."
    assert tracking.called("recenter") == [()]

    told = send("status").values
    assert (told["phase"], told["state"], told["mode"], told["source_fps"]) == ("running", "tracking", "head", 30.0)


def test_actions_are_done_by_name_but_for_the_end_of_the_app(send, window, controller, monkeypatch, qtbot):
    assert controller.state.app.show_trail
    for _ in range(2):
        send("action show_trail off")
        assert not controller.state.app.show_trail
    send("action show_trail")
    assert controller.state.app.show_trail
    with pytest.raises(NotDoneError, match="cannot be switched"):
        send("action demo on")
    with pytest.raises(NotDoneError, match="not on this page"):
        send("action rename_mask")

    with pytest.raises(NotDoneError, match="There is no “quit”"):
        send("action quit")
    listed = {one["command"]: one for one in send("list").values["commands"]}
    assert set(listed["action"]["choices"]) == set(window.actions_by_name) - {"quit"}
    assert window.isVisible()

    opened = []
    monkeypatch.setattr("gui.shell.window_commands.ask_for_clip", lambda *args: opened.append(args) or "")
    assert send("action open_clip").text == "Open clip"
    qtbot.waitUntil(lambda: bool(opened))


def test_a_recording_is_begun_marked_and_ended(send, window, tracking, controller, make_pair, run, qtbot):
    recording = window.features.tools["record"].desk.recording
    for line in ("record stop", "mark a"):
        with pytest.raises(NotDoneError, match="Nothing is being recorded"):
            send(line)
    with pytest.raises(NotDoneError, match="no picture to record"):
        send("record start")
    assert send("status").values["recording"] is None
    run()
    for _ in range(2):
        send("record start")
        assert recording.view.on
    tracking.run(live=True, pair=make_pair(1, changes=BEGUN))
    controller.tick(0.2)
    send("mark stimulus 3")
    assert [marker.label for marker in recording.marks.markers] == ["stimulus 3"]
    assert send("status").values["recording"]["markers"] == 1
    with pytest.raises(NotDoneError, match="start, stop"):
        send("record")
    send("record stop")
    assert not recording.view.on
    recording.wait()


def test_an_effect_is_chosen_by_its_name_or_its_title_on_its_page(send, window, controller):
    page = window.features.pages["effects"]
    assert send("status").values["effect"] is None
    assert send("effect fox").text == "Fox"
    assert controller.state.page is page.spec and page.model.state.page.effect.mask == "fox"
    send("effect big eyes")
    assert page.model.state.page.effect.preset == "big-eyes"
    assert send("status").values["effect"] == {"kind": "deform", "name": "big-eyes"}
    send("effect swap fox")
    assert (page.model.state.page.effect.kind, page.model.state.page.effect.mask) == ("swap", "fox")
    send("effect caricature")
    assert page.model.state.page.effect.kind == "caricature"
    send("effect off")
    assert page.model.state.page.effect.kind == "none"
    with pytest.raises(NotDoneError, match="Did you mean “fox”"):
        send("effect fux")


def test_where_nothing_can_listen_the_window_says_so_and_goes_on(remote, window, controller, tmp_path, monkeypatch):
    second = RemoteControl(window)
    second.listen()
    notice = controller.state.notice
    assert "Another window of this app is open" in notice.text and notice.level is Level.INFO
    second.close()
    # The first one's channel is still there.
    with socket.socket(socket.AF_UNIX) as caller:
        assert caller.connect_ex(where(CONTROL)) == 0

    (tmp_path / "other").mkdir(mode=0o700)
    (tmp_path / "other" / "visavis" / "control.sock").mkdir(parents=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "other"))
    third = RemoteControl(window)
    third.listen()
    assert "cannot send anything" in controller.state.notice.text
    third.close()
