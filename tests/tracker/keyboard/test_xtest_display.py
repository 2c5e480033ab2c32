"""Keys that really go through an X server, into a window that has the focus."""

import os
import select
import shutil
import subprocess

import pytest

from tracker.keyboard.names import parse_key_press
from tracker.keyboard.typist import Typist
from tracker.keyboard.xtest import XtestKeyboard

xcffib = pytest.importorskip("xcffib", reason="xcffib is not installed: pip install xcffib", exc_type=ImportError)
xproto = pytest.importorskip("xcffib.xproto")

PATIENCE_S = 10.0


@pytest.fixture
def display():
    """An X server of its own, so that no key ever gets to a real desktop."""
    if not shutil.which("Xvfb"):
        pytest.skip("there is no Xvfb to try keys on")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "320x240x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    if not number:
        server.wait()
        pytest.skip("Xvfb does not start here")
    yield f":{number}"
    server.terminate()
    server.wait()


class Window:
    """A window that writes down which keys it gets, by what they stand for."""

    def __init__(self, display):
        self._server = xcffib.connect(display)
        setup = self._server.get_setup()
        root, core = setup.roots[0], self._server.core
        window = self._server.generate_id()
        wanted = xproto.EventMask.KeyPress | xproto.EventMask.KeyRelease | xproto.EventMask.Exposure
        core.CreateWindow(
            root.root_depth, window, root.root, 0, 0, 100, 100, 0, xproto.WindowClass.InputOutput,
            root.root_visual, xproto.CW.EventMask, [wanted],
        )  # fmt: skip
        core.MapWindow(window)
        self._server.flush()
        self._next(xproto.ExposeEvent)
        core.SetInputFocusChecked(xproto.InputFocus.Parent, window, 0).check()
        found = core.GetKeyboardMapping(setup.min_keycode, setup.max_keycode - setup.min_keycode + 1).reply()
        self._first, self._wide, self._keysyms = setup.min_keycode, found.keysyms_per_keycode, list(found.keysyms)

    def _next(self, *kinds):
        while True:
            while (event := self._server.poll_for_event()) is not None:
                if type(event) in kinds:
                    return event
            assert select.select([self._server.get_file_descriptor()], [], [], PATIENCE_S)[0], "nothing came"

    def keys(self, count):
        """The next so many key events: pressed or not, keycode's first sign, and the modifiers' mask."""
        events = [self._next(xproto.KeyPressEvent, xproto.KeyReleaseEvent) for _ in range(count)]
        return [
            (type(event) is xproto.KeyPressEvent, self._keysyms[(event.detail - self._first) * self._wide], event.state)
            for event in events
        ]

    def close(self):
        self._server.disconnect()


def test_a_window_gets_the_keys(display):
    window, typist = Window(display), Typist(XtestKeyboard(display))
    ctrl, shift, right, space = 0xFFE3, 0xFFE1, 0xFF53, 0x20
    try:
        assert typist.press(parse_key_press("space"))
        assert window.keys(2) == [(True, space, 0), (False, space, 0)]
        assert typist.press(parse_key_press("ctrl+shift+right"))
        assert window.keys(6) == [
            (True, ctrl, 0),
            (True, shift, 4),
            (True, right, 5),
            (False, right, 5),
            (False, shift, 5),
            (False, ctrl, 4),
        ]
        assert typist.press(parse_key_press("F5"))
        assert [key for _, key, _ in window.keys(2)] == [0xFFC2, 0xFFC2]
    finally:
        typist.close()
        window.close()
    assert typist.problems.empty()


def test_a_key_that_the_layout_does_not_name_is_pressed_at_its_place(display):
    window, typist = Window(display), Typist(XtestKeyboard(display))
    try:
        assert typist.press(parse_key_press("F13"))
        assert [down for down, _, _ in window.keys(2)] == [True, False]
    finally:
        typist.close()
        window.close()
