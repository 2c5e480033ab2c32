"""The virtual joystick: axes as the user feels them, its middle without a face, and never a jump."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tracker.errors import KeyboardError
from tracker.keyboard.uinput_device import UinputDevice
from tracker.outputs.joystick import BUTTONS, FULL, Joystick, JoystickSettings, StickMotion, button_of
from tracker.outputs.known_motion import PART_S, PARTS, known_sample
from tracker.outputs.output import OutputError
from tracker.readings import Gesture, GestureKind, Side

KEY, ABSOLUTE, TRIGGER = 1, 3, 0x120
CALM = JoystickSettings(turn_deg=60.0, shift_cm=40.0, hold_s=0.5, glide_s=0.4)
TURNED = np.array([10.0, 0.0, -40.0, -30.0, 90.0, 0.0])
PLACE = [0.25, 0.0, -1.0, -0.5, 1.0, 0.0]


class FakeDevice:
    def __init__(self, events, name, **identity):
        self.events, self.name, self.identity = events, name, identity
        self.written, self.closed, self.breaks = [], False, False

    def write(self, changes):
        if self.breaks:
            raise KeyboardError("uinput takes nothing any more; switch it off and on again.")
        self.written.append(list(changes))

    def close(self):
        self.closed = True


@pytest.fixture
def plugged():
    devices = []

    def make(*given, **more):
        devices.append(FakeDevice(*given, **more))
        return devices[-1]

    def plug(**settings):
        output = Joystick(replace(CALM, **settings), make)
        output.open()
        return output, devices[-1]

    return plug


def sample_at(axes, time_s, *gestures):
    sample = known_sample(0.0, time_s)
    face = sample.result.faces[0]
    told = replace(face, reading=replace(face.reading, gestures=gestures))
    return replace(sample, axes=axes, result=replace(sample.result, faces=(told,)))


def axes_of(changes):
    return [value / FULL for kind, _, value in changes if kind == ABSOLUTE]


def run(motion, poses, start_s=0.0, rate_hz=60.0):
    return np.array([motion.step(pose, start_s + index / rate_hz) for index, pose in enumerate(poses)])


def test_the_device_has_six_axes_and_is_known_again(plugged):
    _, device = plugged()
    assert [code for code, _ in device.events[ABSOLUTE]] == [0, 1, 2, 3, 4, 5]
    assert {limits for _, limits in device.events[ABSOLUTE]} == {(0, -FULL, FULL, 0, 0, 0)}
    assert list(device.events[KEY]) == [TRIGGER + index for index in range(8)]
    assert device.name == "visavis head" and device.identity["vendor"] and device.identity["product"]


def test_the_head_moves_the_stick_as_the_user_feels_it(plugged):
    output, device = plugged(glide_s=0.05)
    for index, part in enumerate(["turn left", "look up", "lean right"]):
        known = known_sample((PARTS.index(part) + 0.5) * PART_S, 10.0 * index).axes - [0, 0, 60, 0, 0, 0]
        for time_s in (10.0 * index, 10.0 * index + 1.0):
            output.send(sample_at(known, time_s))
        expected = [0.0] * 6
        expected[3 + index] = [-30 / 60, 20 / 60, 15 / 60][index]
        assert axes_of(device.written[-1]) == pytest.approx(expected, abs=1e-4)


def test_axes_end_at_their_ends():
    assert run(StickMotion(CALM), [TURNED] * 60)[-1] == pytest.approx(PLACE)


def test_without_a_face_it_stays_and_then_glides_to_the_middle():
    motion = StickMotion(CALM)
    run(motion, [TURNED] * 60)
    away = run(motion, [None] * 90, 1.0)
    assert away[:30] == pytest.approx(np.tile(PLACE, (30, 1)))
    assert np.abs(away[40]).max() < 1.0 and away[-1] == pytest.approx(np.zeros(6))


def test_it_never_jumps():
    motion = StickMotion(CALM)
    poses = [TURNED] * 60 + [None] * 20 + [-TURNED] * 10 + [None] * 60 + [TURNED] * 60 + [None, TURNED] * 20
    places = np.vstack([np.zeros(6), run(motion, poses)])
    # Slow at both ends, it is half as fast again in the middle; from end to end it has two ways to go.
    quickest = 2 * 1.5 / (CALM.glide_s * 60.0)
    assert np.abs(np.diff(places, axis=0)).max() <= quickest + 1e-9
    assert np.abs(places).max() == 1.0


def test_a_clock_that_jumps_back_moves_nothing_by_a_jump():
    motion = StickMotion(CALM)
    run(motion, [TURNED] * 60, 100.0)
    again = run(motion, [-TURNED] * 60, 0.0)
    assert again[0] == pytest.approx(PLACE) and again[-1] == pytest.approx(-np.array(PLACE))


def test_without_frames_it_goes_to_the_middle_by_small_steps(plugged):
    output, device = plugged()
    for index in range(60):
        output.send(sample_at(TURNED, index / 60))
    sent = [output.idle() for _ in range(40)]
    places = np.array([axes_of(changes) for changes in device.written[-sum(sent) - 1 :]])
    assert np.abs(np.diff(places, axis=0)).max() < 0.25
    assert places[-1] == pytest.approx(np.zeros(6)) and sent[-1] == 0, "at rest nothing is sent"


def test_gestures_press_buttons_for_a_moment_if_wished(plugged):
    wink = Gesture(GestureKind.WINK, 0.0, 0.1, Side.RIGHT)
    output, device = plugged(buttons=True)
    output.send(sample_at(TURNED, 1.0, wink))
    output.send(sample_at(TURNED, 1.05))
    output.send(sample_at(TURNED, 1.2))
    presses = [[change for change in changes if change[0] == KEY] for changes in device.written]
    assert presses == [[(KEY, TRIGGER + 3, 1)], [], [(KEY, TRIGGER + 3, 0)]]
    output, device = plugged()
    output.send(sample_at(TURNED, 1.0, wink))
    assert not [change for change in device.written[-1] if change[0] == KEY]


def test_each_button_is_pressed_by_one_gesture():
    pressed = [button_of(Gesture(kind, 0.0, 0.0, side or Side.LEFT)) for kind, side in BUTTONS]
    assert pressed == list(range(8))
    assert button_of(Gesture(GestureKind.BLINK, 0.0, 0.0)) is None


def test_what_is_missing_is_told(plugged):
    def refuse(*given, **more):
        raise KeyboardError("This system has no uinput; load its module with: sudo modprobe uinput")

    with pytest.raises(OutputError, match="sudo modprobe uinput"):
        Joystick(CALM, refuse).open()
    output, device = plugged()
    device.breaks = True
    with pytest.raises(OutputError, match="takes nothing any more"):
        output.send(sample_at(TURNED, 0.0))
    output.close()
    assert device.closed


def test_a_real_joystick_can_be_plugged_in():
    evdev = pytest.importorskip("evdev")
    if not os.access(Path("/dev/uinput"), os.W_OK):
        pytest.skip("uinput may not be used here")
    output = Joystick(CALM, UinputDevice)
    output.open()
    try:
        assert "visavis head" in [evdev.InputDevice(path).name for path in evdev.list_devices()]
    finally:
        output.close()
