import threading
from types import SimpleNamespace

import pytest

from tracker.errors import KeyboardError
from tracker.keyboard.names import parse_key_press
from tracker.keyboard.opening import open_keyboard
from tracker.keyboard.typist import Typist
from tracker.keyboard.uinput import UinputKeyboard
from tracker.keyboard.xtest import XtestKeyboard

CTRL, SHIFT, RIGHT, F13 = 29, 42, 106, 183


class FakeEvdev:
    """As much of python-evdev as is used."""

    class UInputError(Exception):
        pass

    ecodes = SimpleNamespace(EV_KEY=1)

    def __init__(self, *, breaks=False):
        self.made, self.written, self.closed, self.breaks = None, [], False, breaks

    def UInput(self, events, name, devnode):  # noqa: N802
        self.made = (events, name, devnode)
        return self

    def write(self, kind, code, value):
        if self.breaks:
            raise OSError("No such device")
        self.written.append((kind, code, value))

    def syn(self):
        self.written.append("syn")

    def close(self):
        self.closed = True


@pytest.fixture
def device(tmp_path):
    path = tmp_path / "uinput"
    path.touch()
    return path


def test_uinput_presses_modifiers_first_and_lets_go_of_them_last(device):
    evdev = FakeEvdev()
    keyboard = UinputKeyboard(evdev, device)
    events, name, node = evdev.made
    assert {CTRL, SHIFT, RIGHT, F13} <= set(events[1]) and name == "visavis gestures" and node == str(device)
    press = parse_key_press("ctrl+shift+right")
    keyboard.down(press)
    keyboard.up(press)
    keyboard.close()
    assert [one for one in evdev.written if one != "syn"] == [
        *((1, code, 1) for code in (CTRL, SHIFT, RIGHT)),
        *((1, code, 0) for code in (RIGHT, SHIFT, CTRL)),
    ]
    assert evdev.written.count("syn") == 6 and evdev.closed


def test_uinput_says_what_is_missing(device, monkeypatch):
    with pytest.raises(KeyboardError, match="sudo modprobe uinput"):
        UinputKeyboard(FakeEvdev(), device.with_name("nothing"))
    monkeypatch.setattr("os.access", lambda path, mode: False)
    with pytest.raises(KeyboardError, match='TAG\\+="uaccess"'):
        UinputKeyboard(FakeEvdev(), device)
    monkeypatch.undo()

    refusing = FakeEvdev()
    refusing.UInput = refuse
    with pytest.raises(KeyboardError, match=r"made no device \(no\)"):
        UinputKeyboard(refusing, device)


def refuse(*_given, **_more):
    raise FakeEvdev.UInputError("no")


def test_uinput_that_breaks_is_told(device):
    keyboard = UinputKeyboard(FakeEvdev(breaks=True), device)
    with pytest.raises(KeyboardError, match="No such device"):
        keyboard.down(parse_key_press("a"))


class FakeServer:
    """An X server with a German layout of a few keys, from keycode 8 on."""

    XcffibException = type("XcffibException", (Exception,), {})
    ROWS = ((0, 0), (0x7A, 0x5A), (0xFFE1, 0), (0xFFE3, 0), (0x37, 0x2F), (0xFF53, 0))

    def __init__(self, *, present=True, reachable=True):
        self.present, self.reachable, self.sent, self.connected = present, reachable, [], False
        self.xtest = SimpleNamespace(key="XTEST")
        self.core = self

    def connect(self, display):
        if not self.reachable:
            raise self.XcffibException(display)
        self.connected = True
        return self

    def disconnect(self):
        self.connected = False

    def get_setup(self):
        return SimpleNamespace(min_keycode=8, max_keycode=8 + len(self.ROWS) - 1)

    def QueryExtension(self, length, name):  # noqa: N802
        assert length == len(name)
        return self._answer(present=self.present)

    def GetKeyboardMapping(self, first, count):  # noqa: N802
        assert (first, count) == (8, len(self.ROWS))
        return self._answer(keysyms_per_keycode=2, keysyms=[sign for row in self.ROWS for sign in row])

    def GetInputFocus(self):  # noqa: N802
        return self._answer()

    def FakeInput(self, kind, code, *rest):  # noqa: N802
        if not self.reachable:
            raise self.XcffibException("gone")
        self.sent.append((kind, code))

    def flush(self):
        pass

    def __call__(self, key):
        assert key == "XTEST"
        return self

    def _answer(self, **values):
        return SimpleNamespace(reply=lambda: SimpleNamespace(**values))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("z", [9]),
        ("ctrl+right", [11, 13]),
        ("7", [12]),
        # Of a sign that needs shift on this layout, shift is pressed too, and only once.
        ("slash", [10, 12]),
        ("shift+slash", [10, 12]),
        # A key that no layout names is at its place.
        ("F13", [191]),
    ],
)
def test_x11_presses_keys_where_the_layout_has_them(text, codes):
    server = FakeServer()
    keyboard = XtestKeyboard(":7", server)
    press = parse_key_press(text)
    keyboard.down(press)
    keyboard.up(press)
    keyboard.close()
    assert server.sent == [*((2, code) for code in codes), *((3, code) for code in reversed(codes))]
    assert not server.connected


def test_x11_says_what_is_missing():
    with pytest.raises(KeyboardError, match=":7 cannot be reached"):
        XtestKeyboard(":7", FakeServer(reachable=False))
    bare = FakeServer(present=False)
    with pytest.raises(KeyboardError, match="XTEST extension is switched off"):
        XtestKeyboard(":7", bare)
    assert not bare.connected
    server = FakeServer()
    keyboard = XtestKeyboard(":7", server)
    server.reachable = False
    with pytest.raises(KeyboardError, match="takes nothing any more"):
        keyboard.down(parse_key_press("z"))


def refused(*_given):
    raise KeyboardError("uinput may not be used by you; do this.")


@pytest.mark.parametrize(
    ("environment", "platform", "uinput", "outcome"),
    [
        ({"DISPLAY": ":3"}, "linux", lambda: "uinput", "uinput"),
        ({"DISPLAY": ":3"}, "linux", refused, "X11 :3"),
        ({"DISPLAY": ":3", "WAYLAND_DISPLAY": "wayland-0"}, "linux", lambda: "uinput", "uinput"),
        (
            {"DISPLAY": ":3", "WAYLAND_DISPLAY": "wayland-0"},
            "linux",
            refused,
            "On Wayland .* only. uinput may not .*this",
        ),
        ({"DISPLAY": ":3", "XDG_SESSION_TYPE": "wayland"}, "linux", refused, "On Wayland .* only. uinput may not"),
        ({}, "linux", refused, "Without a desktop .* only. uinput may not"),
        ({"DISPLAY": ":3"}, "darwin", lambda: "uinput", "on Linux only"),
        ({}, "win32", lambda: "uinput", "on Linux only"),
    ],
)
def test_the_way_is_chosen_by_the_desktop(environment, platform, uinput, outcome):
    def open_it():
        return open_keyboard(environment, platform, uinput, lambda display: f"X11 {display}")

    if " " in outcome and not outcome.startswith("X11"):
        with pytest.raises(KeyboardError, match=outcome) as error:
            open_it()
        assert "\n" not in str(error.value)
    else:
        assert open_it() == outcome


class Recording:
    way = "record"

    def __init__(self, *, breaks=False):
        self.done, self.closed, self.breaks, self.typed = [], False, breaks, threading.Semaphore(0)

    def down(self, press):
        if self.breaks:
            raise KeyboardError("gone")
        self.done.append(f"{press} down")

    def up(self, press):
        self.done.append(f"{press} up")
        self.typed.release()

    def close(self):
        self.closed = True


def test_a_typist_types_in_order_and_lets_go():
    keyboard = Recording()
    typist = Typist(keyboard)
    assert typist.way == "record"
    assert typist.press(parse_key_press("a")) and typist.press(parse_key_press("ctrl+b"))
    assert keyboard.typed.acquire(timeout=10) and keyboard.typed.acquire(timeout=10)
    typist.close()
    assert keyboard.done == ["a down", "a up", "ctrl+b down", "ctrl+b up"]
    assert keyboard.closed and not typist.press(parse_key_press("c"))


def test_a_typist_does_not_let_keys_pile_up_and_never_leaves_one_down():
    keyboard = Recording()
    typist = Typist(keyboard)
    taken = [typist.press(parse_key_press("a")) for _ in range(30)]
    assert taken[0] and not taken[-1]
    typist.close()
    typist.close()
    assert len(keyboard.done) % 2 == 0 and keyboard.closed


def test_a_typist_tells_once_what_went_wrong():
    keyboard = Recording(breaks=True)
    typist = Typist(keyboard)
    typist.press(parse_key_press("a"))
    assert str(typist.problems.get(timeout=10)) == "gone"
    typist.close()
    assert keyboard.closed and typist.problems.empty() and not typist.press(parse_key_press("a"))
