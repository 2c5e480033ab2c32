"""The pointer: where head and gaze put it, what clicks, and above all what stops it."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from tracker.errors import KeyboardError
from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import known_sample
from tracker.outputs.output import OutputError, UnheardError
from tracker.outputs.pointer.clicking import Button
from tracker.outputs.pointer.mice import UinputMouse, XtestMouse, open_mouse
from tracker.outputs.pointer.pointer import Pointer
from tracker.outputs.pointer.settings import PointerSettings
from tracker.outputs.pointer.stopping import CLOSED, OVER, WAITING
from tracker.readings import EyeReading, Gaze, Gesture, GestureKind, ScreenPlace, Side
from tracker.types import State

STICK = PointerSettings(dead_deg=4.0, speed=50.0, click="dwell", dwell_s=1.0, dwell_percent=3.0)
SPOT = PointerSettings(mode="spot", reach_deg=15.0, click="wink")
GAZE = PointerSettings(mode="gaze", screen_width_cm=50.0, screen_height_cm=30.0)
OPEN, SHUT = EyeReading(1.0, closed=0.1), EyeReading(0.0, closed=0.95)


class FakeMouse:
    """A pointer on a desktop of 1000 by 500 pixels."""

    def __init__(self, *, tells=True):
        self.at, self.tells, self.clicks, self.moves, self.closed = np.array([500, 250]), tells, [], 0, False
        self.breaks = False

    def move(self, way_px):
        if self.breaks:
            raise KeyboardError("The X11 display takes nothing any more; switch it off and on again.")
        self.at, self.moves = self.at + way_px, self.moves + 1

    def place(self, spot):
        self.at, self.moves = np.round(np.array(spot) * [999, 499]).astype(int), self.moves + 1

    def click(self, button):
        self.clicks.append(button)

    def where(self):
        return tuple(self.at.tolist()) if self.tells else None

    def close(self):
        self.closed = True


def sample_at(time_s, yaw=0.0, pitch=0.0, **reading):
    sample = known_sample(0.0, time_s)
    face = sample.result.faces[0]
    told = replace(face, reading=replace(face.reading, **({"left": OPEN, "right": OPEN} | reading)))
    axes = np.array([0.0, 0.0, 0.0, yaw, pitch, 0.0])
    return replace(sample, axes=axes, result=replace(sample.result, faces=(told,)))


def lost_at(time_s):
    sample = sample_at(time_s)
    return replace(sample, axes=None, result=replace(sample.result, faces=(), state=State.LOST))


@pytest.fixture
def pointing():
    def begin(settings, **mouse):
        made = FakeMouse(**mouse)
        output = Pointer(settings, lambda places: made)
        output.open()
        return output, made

    return begin


def look(output, start_s, seconds, **where):
    for index in range(round(30 * seconds)):
        output.send(sample_at(start_s + index / 30, **where))


def test_like_a_stick_it_goes_faster_the_farther_the_head_is_turned(pointing):
    output, mouse = pointing(STICK)
    look(output, 0.0, 1.0, yaw=3.9, pitch=-3.9)
    assert mouse.moves == 0
    output.send(sample_at(1.0))
    look(output, 1.0 + 1 / 30, 1.0, yaw=14.0, pitch=8.0)
    assert mouse.at - [500, 250] == pytest.approx([500, -200], abs=1)
    look(output, 3.0 - 1 / 30, 1.0, yaw=-9.0)
    assert mouse.at[0] == pytest.approx(500 + 500 - 250, abs=10)


def test_slow_ways_add_up(pointing):
    output, mouse = pointing(replace(STICK, speed=5.0))
    output.send(sample_at(0.0))
    look(output, 1 / 30, 4.0, yaw=5.0)
    assert mouse.at[0] - 500 == pytest.approx(20, abs=1)


@pytest.mark.parametrize(
    ("yaw", "pitch", "place"),
    [(0, 0, (500, 250)), (15, 0, (999, 250)), (-7.5, 0, (250, 250)), (0, 15 * 9 / 16, (500, 0)), (-60, -60, (0, 499))],
)
def test_it_is_where_the_head_points(pointing, yaw, pitch, place):
    output, mouse = pointing(replace(SPOT, still_percent=0.0))
    look(output, 0.0, 0.5, yaw=yaw, pitch=pitch)
    assert mouse.at == pytest.approx(place, abs=1)


def test_it_is_where_the_eyes_look_once_that_is_known(pointing):
    output, mouse = pointing(GAZE)
    gaze = Gaze(0.0, 0.0, None, None, None, 1.0)
    look(output, 0.0, 0.5, gaze=gaze)
    assert mouse.moves == 0
    look(output, 0.5, 0.5, gaze=replace(gaze, place=ScreenPlace(0.125, 0.075, 0.01)))
    assert mouse.at == pytest.approx([750, 125], abs=3)


def test_trembling_moves_nothing(pointing):
    output, mouse = pointing(SPOT)
    rng = np.random.default_rng(5)
    for index in range(90):
        output.send(sample_at(index / 30, yaw=5.0 + rng.normal(0, 0.05), pitch=rng.normal(0, 0.05)))
    assert mouse.moves <= 3
    look(output, 3.0, 1.0, yaw=9.0)
    assert mouse.at[0] == pytest.approx(500 * (1 + 9 / 15), abs=10)


def test_without_a_face_it_stands_still(pointing):
    for settings in (STICK, SPOT):
        output, mouse = pointing(settings)
        look(output, 0.0, 1.0, yaw=10.0)
        before, clicks = mouse.at, len(mouse.clicks)
        assert [output.send(lost_at(1.0 + index / 30)) for index in range(90)] == [0] * 90
        assert output.idle() == 0
        assert (mouse.at == before).all() and len(mouse.clicks) == clicks
        output.send(sample_at(4.0, yaw=10.0))
        assert np.abs(mouse.at - before).max() <= 3, "no jump by the time that has passed"


def test_who_comes_to_a_place_and_stays_clicks_once(pointing):
    output, mouse = pointing(STICK)
    look(output, 0.0, 3.0)
    assert mouse.clicks == [], "nobody has come yet"
    look(output, 3.0, 0.5, yaw=14.0)
    look(output, 3.5, 0.9)
    assert mouse.clicks == []
    look(output, 4.4, 3.0)
    assert mouse.clicks == [Button.LEFT]


def test_a_loss_is_no_stay(pointing):
    output, mouse = pointing(STICK)
    look(output, 0.0, 0.5, yaw=14.0)
    look(output, 0.5, 0.5)
    output.send(lost_at(1.0))
    look(output, 1.1, 3.0)
    assert mouse.clicks == []


@pytest.mark.parametrize(
    ("click", "gesture", "clicks"),
    [
        ("wink", Gesture(GestureKind.WINK, 0, 0, Side.LEFT), [Button.LEFT]),
        ("wink", Gesture(GestureKind.WINK, 0, 0, Side.RIGHT), [Button.RIGHT]),
        ("wink", Gesture(GestureKind.NOD, 0, 0), []),
        ("open-mouth", Gesture(GestureKind.OPEN_MOUTH, 0, 0), [Button.LEFT]),
        ("double-blink", Gesture(GestureKind.DOUBLE_BLINK, 0, 0), [Button.LEFT]),
        ("raised-brows", Gesture(GestureKind.RAISED_BROWS, 0, 0), [Button.LEFT]),
        ("none", Gesture(GestureKind.WINK, 0, 0, Side.LEFT), []),
    ],
)
def test_gestures_click(pointing, click, gesture, clicks):
    output, mouse = pointing(replace(SPOT, click=click))
    output.send(sample_at(0.0, gestures=(gesture,)))
    assert mouse.clicks == clicks


def test_closed_eyes_stop_it_for_good(pointing):
    output, mouse = pointing(STICK)
    look(output, 0.0, 1.9, yaw=20.0, left=SHUT, right=SHUT)
    look(output, 1.9, 1.0, yaw=20.0)
    with pytest.raises(UnheardError, match="stopped by closed eyes") as stopped:
        look(output, 3.0, 2.1, yaw=20.0, left=SHUT, right=SHUT)
    before = mouse.at
    for tell in (lambda: output.send(sample_at(6.0, yaw=20.0)), output.idle):
        with pytest.raises(UnheardError):
            tell()
    output.close()
    output.open()
    with pytest.raises(UnheardError):
        output.send(sample_at(9.0, yaw=20.0))
    assert (mouse.at == before).all() and str(stopped.value) == CLOSED


@pytest.mark.parametrize("left", [OPEN, None, EyeReading(None), EyeReading(0.9)])
def test_one_closed_eye_stops_nothing_nor_what_is_not_known(pointing, left):
    output, mouse = pointing(STICK)
    look(output, 0.0, 5.0, yaw=20.0, left=left, right=SHUT)
    assert mouse.moves > 100


def test_its_time_is_over_some_day_whatever_the_clock_says(pointing):
    output, _ = pointing(replace(STICK, limit_min=1.0))
    look(output, 500.0, 40.0)
    look(output, 10.0, 19.0)
    with pytest.raises(UnheardError) as over:
        look(output, 29.0, 5.0)
    assert str(over.value) == OVER


def test_a_hand_on_the_mouse_goes_first(pointing):
    output, mouse = pointing(replace(STICK, wait_s=2.0))
    look(output, 0.0, 1.0, yaw=14.0)
    mouse.move((40, 0))
    before = mouse.at
    for time_s in (1.0, 2.0, 2.9):
        with pytest.raises(UnheardError) as waiting:
            output.send(sample_at(time_s, yaw=14.0))
        assert str(waiting.value) == WAITING
    assert (mouse.at == before).all()
    output.send(sample_at(3.1, yaw=14.0))
    output.send(sample_at(3.2, yaw=14.0))
    assert mouse.at[0] > before[0]


def test_its_own_motion_is_no_hand_and_where_nobody_may_know_none_is_seen(pointing):
    for tells in (True, False):
        output, mouse = pointing(SPOT, tells=tells)
        for index in range(60):
            output.send(sample_at(index / 30, yaw=0.3 * index))
        assert mouse.moves > 30


def test_a_mouse_that_is_gone_is_told(pointing):
    output, mouse = pointing(STICK)
    output.send(sample_at(0.0, yaw=20.0))
    mouse.breaks = True
    with pytest.raises(OutputError, match="takes nothing any more"):
        output.send(sample_at(0.1, yaw=20.0))
    output.close()
    assert mouse.closed

    def refuse(places):
        raise KeyboardError("The pointer can be moved on Linux only.")

    with pytest.raises(OutputError, match="on Linux only"):
        Pointer(STICK, refuse).open()


def test_the_help_says_how_to_stop_it():
    assert KINDS["pointer"].help.startswith("To stop it close both eyes for two seconds")
    assert PointerSettings().closed_s == 2.0 and PointerSettings().limit_min == 30.0


class FakeDevice:
    def __init__(self, events, name):
        self.events, self.name, self.written = events, name, []

    def write(self, changes):
        self.written.append(list(changes))

    def close(self):
        self.closed = True


def test_uinput_moves_by_ways_or_to_places_and_clicks():
    made = []
    mouse = UinputMouse(False, lambda *given: made.append(FakeDevice(*given)) or made[-1])
    mouse.move((3, -4))
    mouse.click(Button.RIGHT)
    mouse.close()
    assert made[0].events == {1: [0x110, 0x111], 2: [0, 1]}
    assert made[0].written == [[(2, 0, 3), (2, 1, -4)], [(1, 0x111, 1)], [(1, 0x111, 0)]]
    assert mouse.where() is None and made[0].closed
    tablet = UinputMouse(True, lambda *given: made.append(FakeDevice(*given)) or made[-1])
    tablet.place((0.5, 1.0))
    assert made[1].events[3] == [(0, (0, 0, 65535, 0, 0, 0)), (1, (0, 0, 65535, 0, 0, 0))]
    assert made[1].written == [[(3, 0, 32768), (3, 1, 65535)]]


class FakeServer:
    """As much of an X server as is used."""

    XcffibException = type("XcffibException", (Exception,), {})

    def __init__(self):
        self.sent, self.xtest, self.core, self.reachable = [], SimpleNamespace(key="XTEST"), self, True

    def connect(self, display):
        return self

    def disconnect(self):
        self.sent.append("left")

    def get_setup(self):
        return SimpleNamespace(roots=[SimpleNamespace(root=77, width_in_pixels=1001, height_in_pixels=501)])

    def QueryExtension(self, length, name):  # noqa: N802
        return SimpleNamespace(reply=lambda: SimpleNamespace(present=True))

    def QueryPointer(self, root):  # noqa: N802
        if not self.reachable:
            raise self.XcffibException("gone")
        return SimpleNamespace(reply=lambda: SimpleNamespace(root_x=12, root_y=34))

    def GetInputFocus(self):  # noqa: N802
        return SimpleNamespace(reply=lambda: None)

    def FakeInput(self, *given):  # noqa: N802
        self.sent.append(given)

    def flush(self):
        pass

    def __call__(self, key):
        return self


def test_x11_moves_by_ways_and_to_places_and_tells_where_it_is():
    server = FakeServer()
    mouse = XtestMouse(":7", server)
    mouse.move((3, -4))
    mouse.place((0.5, 1.0))
    mouse.click(Button.LEFT)
    mouse.click(Button.RIGHT)
    assert mouse.where() == (12, 34)
    mouse.close()
    assert server.sent == [
        (6, 1, 0, 77, 3, -4, 0),
        (6, 0, 0, 77, 500, 500, 0),
        *((kind, button, 0, 0, 0, 0, 0) for button in (1, 3) for kind in (4, 5)),
        "left",
    ]
    server.reachable = False
    with pytest.raises(KeyboardError, match="takes nothing any more"):
        mouse.where()


def refuse_x(display):
    raise KeyboardError("no X")


def refuse_uinput(places):
    raise KeyboardError("no uinput")


@pytest.mark.parametrize(
    ("environment", "platform", "xtest", "uinput", "outcome"),
    [
        ({"DISPLAY": ":3"}, "linux", lambda display: f"X {display}", refuse_uinput, "X :3"),
        ({"DISPLAY": ":3"}, "linux", refuse_x, lambda places: f"uinput {places}", "uinput True"),
        ({"DISPLAY": ":3"}, "linux", refuse_x, refuse_uinput, "no X"),
        ({"DISPLAY": ":3", "WAYLAND_DISPLAY": "w"}, "linux", refuse_x, lambda places: "uinput", "uinput"),
        ({"DISPLAY": ":3", "XDG_SESSION_TYPE": "wayland"}, "linux", refuse_x, refuse_uinput, "no uinput"),
        ({}, "linux", refuse_x, refuse_uinput, "no uinput"),
        ({"DISPLAY": ":3"}, "win32", lambda display: "X", lambda places: "uinput", "on Linux only"),
    ],
)
def test_the_way_is_chosen_by_the_desktop(environment, platform, xtest, uinput, outcome):
    try:
        found = open_mouse(True, environment, platform, uinput, xtest)
    except KeyboardError as error:
        found = str(error)
    assert outcome in found
