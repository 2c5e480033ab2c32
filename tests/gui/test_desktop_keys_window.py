"""Keys of the desktop in the window: asked for while they are wanted, and what they do."""

import shlex
import subprocess
import sys

import pytest
from PyQt6.QtGui import QGuiApplication
from PyQt6.QtWidgets import QPushButton

from gui.pages.desktop_keys import tool as tool_module
from gui.pages.desktop_keys.model import OFFERED, keys_for, send_line, view_of
from tracker.control.desktop_keys import DesktopKeysState

WORDS = {name: f"Do {name}" for name in OFFERED}


class Lent:
    """Keys that the test presses."""

    made = ()

    def __init__(self, app_id, keys, fire, tell):
        self.app_id, self.keys, self.fire, self.tell, self.closed = app_id, keys, fire, tell, False
        Lent.made = (*Lent.made, self)

    def close(self):
        self.closed = True


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch):
    monkeypatch.setattr(tool_module, "DesktopKeys", Lent)
    monkeypatch.setattr(Lent, "made", ())


def test_what_is_shown_of_each_state():
    off = view_of(None, WORDS)
    assert not off.on and "only while it has the focus" in off.text
    assert all(key == "no key" for _, key in off.rows)
    lent = view_of(DesktopKeysState(triggers={"recenter": "Ctrl+Alt+C", "pause": ""}), WORDS)
    assert lent.rows[:3] == (
        ("Do recenter", "Ctrl+Alt+C"),
        ("Do pause", "as set in the desktop"),
        ("Do record", "no key"),
    )
    assert "asked" in view_of(DesktopKeysState(asking=True), WORDS).text
    assert "no key yet" in view_of(DesktopKeysState(), WORDS).text
    refused = view_of(DesktopKeysState(problem="The desktop is gone."), WORDS)
    assert refused.on and refused.text == "The desktop is gone."
    assert [key.name for key in keys_for(WORDS)] == list(OFFERED)


@pytest.mark.skipif(sys.platform == "win32", reason="another shell")
def test_the_command_that_is_shown_is_one():
    command = shlex.split(send_line("recenter"))
    assert command[-2:] == ["send", "recenter"]
    assert subprocess.run([*command[:-1], "--where"], capture_output=True, timeout=60, check=True).stdout


def test_keys_are_asked_for_while_they_are_wanted_and_do_what_they_stand_for(window, controller, tracking, camera):
    tool = window.features.tools["desktop_keys"]
    assert not Lent.made
    window.actions_by_name["desktop_keys"].trigger()
    assert "Off" in tool.panel.status.text()
    tool.panel.on.click()
    (lent,) = Lent.made
    assert controller.state.app.keys_everywhere and "asked" in tool.panel.status.text()
    assert {key.name for key in lent.keys} <= set(window.actions_by_name)
    lent.tell(DesktopKeysState(triggers={"recenter": "F9"}))
    assert "whatever window" in tool.panel.status.text()
    lent.fire("recenter")
    assert tracking.called("recenter") == [()]
    # What makes no sense now is not done.
    lent.fire("mark_event")
    tool.panel.on.click()
    assert lent.closed and not controller.state.app.keys_everywhere
    lent.fire("recenter")
    assert tracking.called("recenter") == [()]
    next(button for button in tool.panel.findChildren(QPushButton) if button.text() == "Copy").click()
    assert QGuiApplication.clipboard().text() == send_line("recenter")
    tool.panel.close()
    assert tool.panel is None
