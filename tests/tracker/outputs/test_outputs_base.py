"""Outputs on their threads: newest wins, none waits for another, and lost targets are found again."""

import socket
import struct
import time
from dataclasses import replace
from threading import Event

import numpy as np
import pytest

from tracker.outputs.hub import OutputHub
from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import LENGTH_S, PART_S, PARTS, known_axes, known_sample
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.settings import AxisMapping, CentreSettings, PoseMapping
from tracker.outputs.opentrack import OpentrackSettings
from tracker.outputs.output import OutputError, OutputKind, OutputState, UnheardError
from tracker.outputs.profile import OutputEntry, Profile
from tracker.outputs.sending import Sending, SendingSettings
from tracker.outputs.udp import UdpOutput
from tracker.outputs.worker import OutputWorker
from tracker.readings import Gesture, GestureKind, Side
from tracker.types import State, TrackResult

LONG_S = 20.0


def waited(event):
    assert event.wait(LONG_S), "what should happen did not"


def until(condition):
    end_s = time.monotonic() + LONG_S
    while not condition():
        assert time.monotonic() < end_s, "what should happen did not"
        time.sleep(0.002)


def middle_of(part):
    """The sample in which a movement has come farthest."""
    return known_sample((PARTS.index(part) + 0.5) * PART_S, time.monotonic())


class Recorded:
    """An output that remembers what it sent; `fail` is raised once by the next `send` or `open`."""

    def __init__(self):
        self.sent, self.opened, self.closed, self.fail = [], 0, 0, None
        self.gate = Event()
        self.gate.set()
        self.came = Event()

    def open(self):
        self.opened += 1

    def send(self, sample):
        self.came.set()
        waited(self.gate)
        if (error := self.fail) is not None:
            self.fail = None
            raise error
        self.sent.append(sample)
        return 1

    def idle(self):
        return 0

    def close(self):
        self.closed += 1


@pytest.fixture
def running():
    workers = []

    def run(output, sending=None):
        workers.append(OutputWorker("it", output, Sending(sending or SendingSettings())))
        return workers[-1]

    yield run
    for worker in workers:
        worker.close()
        assert worker.join(LONG_S)


def test_the_newest_sample_wins(running):
    output = Recorded()
    worker = running(output)
    output.gate.clear()
    worker.put(known_sample(0.0, 0.0, 0))
    waited(output.came)
    for index in range(1, 10):
        worker.put(known_sample(0.0, 0.01 * index, index))
    output.gate.set()
    until(lambda: len(output.sent) == 2)
    assert [sample.frame.index for sample in output.sent] == [0, 9]
    assert worker.status().packets == 2


def with_gesture(sample, *gestures):
    face = sample.result.faces[0]
    told = replace(face, reading=replace(face.reading, gestures=gestures))
    return replace(sample, result=replace(sample.result, faces=(told,)))


WINK, NOD = Gesture(GestureKind.WINK, 0.0, 0.1, Side.LEFT), Gesture(GestureKind.NOD, 0.2, 0.4)


def test_gestures_of_samples_that_are_left_out_are_told_with_the_next(running):
    output = Recorded()
    worker = running(output)
    output.gate.clear()
    worker.put(known_sample(0.0, 0.0, 0))
    waited(output.came)
    worker.put(with_gesture(known_sample(0.0, 0.1, 1), WINK))
    worker.put(known_sample(0.0, 0.2, 2))
    worker.put(with_gesture(known_sample(0.0, 0.3, 3), NOD))
    output.gate.set()
    until(lambda: len(output.sent) == 2)
    worker.put(known_sample(0.0, 0.4, 4))
    until(lambda: len(output.sent) == 3)
    assert [sample.gestures for sample in output.sent] == [(), (WINK, NOD), ()]


def test_gestures_outlast_a_low_rate_and_change_sides_in_the_mirror(running):
    output = Recorded()
    worker = running(output, SendingSettings(rate_hz=10.0, mirror=True))
    worker.put(known_sample(0.0, 0.0))
    until(lambda: len(output.sent) == 1)
    worker.put(with_gesture(known_sample(0.0, 0.02), WINK))
    worker.put(known_sample(0.0, 0.1))
    until(lambda: len(output.sent) == 2)
    assert output.sent[1].gestures == (replace(WINK, side=Side.RIGHT),)


def test_a_lost_target_is_told_and_tried_again(running, monkeypatch):
    monkeypatch.setattr("tracker.outputs.worker._CALM_S", 0.02)
    output = Recorded()
    worker = running(output)
    output.fail = OutputError("It is gone.")
    worker.put(known_sample(0.0, 0.0))
    until(lambda: worker.status().error)
    assert worker.status().state is OutputState.WAITING
    assert worker.status().error == "It is gone."
    until(lambda: output.opened == 2)
    until(lambda: (worker.put(known_sample(0.0, time.monotonic())), output.sent)[1])
    assert output.closed == 1
    until(lambda: not worker.status().error)
    assert worker.status().last_error == "It is gone."


def test_nobody_listening_keeps_the_output_open(running):
    output = Recorded()
    worker = running(output)
    output.fail = UnheardError("Nobody listens.")
    worker.put(known_sample(0.0, 0.0))
    until(lambda: worker.status().error)
    worker.put(known_sample(0.0, 1.0))
    until(lambda: output.sent)
    assert output.opened == 1 and output.closed == 0


class Stumbling:
    """An encoder that fails as often as it is told to."""

    fail = None

    def messages(self, sample):
        error, self.fail = self.fail, None
        if error is not None:
            raise error
        return (sample.frame.index.to_bytes(2),)


def test_datagrams_go_out_at_once_and_what_fails_is_opened_anew(running, listener):
    encoder = Stumbling()
    worker = running(UdpOutput(encoder, "127.0.0.1", listener.getsockname()[1]))
    until(lambda: worker.status().state is OutputState.SILENT)
    for index in range(5):
        worker.put(known_sample(0.0, 0.01 * index, index))
    assert [listener.recv(100)[1] for _ in range(5)] == [0, 1, 2, 3, 4], "none was waiting, so none was left out"
    encoder.fail = OutputError("It is gone.")
    worker.put(known_sample(0.0, 1.0, 5))
    assert worker.status().error == "It is gone."
    until(lambda: worker.status().state is OutputState.WAITING)
    until(lambda: (worker.put(known_sample(0.0, time.monotonic(), 6)), worker.status().packets > 5)[1])
    assert listener.recv(100)[1] == 6


def test_something_unforeseen_is_told_and_ends_nothing(running, caplog):
    output = Recorded()
    worker = running(output)
    output.fail = ZeroDivisionError("division by zero")
    worker.put(known_sample(0.0, 0.0))
    until(lambda: output.opened == 2)
    assert worker.status().last_error == "Something went wrong (division by zero)."
    assert "the output it failed" in caplog.text


def test_a_rate_is_kept_to():
    sending = Sending(SendingSettings(rate_hz=10.0))
    due = [sending.is_due(100.0 + index / 60) for index in range(120)]
    assert sum(due) == 20
    assert Sending(SendingSettings()).is_due(0.0)


def test_after_a_pause_nothing_is_made_up_for():
    sending = Sending(SendingSettings(rate_hz=10.0))
    assert [sending.is_due(time_s) for time_s in (0.0, 50.0, 50.01, 50.05, 50.1)] == [True, True, False, False, True]
    assert sending.is_due(3.0), "another clock"


def test_signs_and_the_mirror():
    sample = replace(known_sample(0.0, 0.0), axes=np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]))
    inverted = Sending(SendingSettings(invert_pitch=True, invert_z=True)).adapted(sample)
    assert inverted.axes == pytest.approx([1.0, 2.0, -3.0, 4.0, -5.0, 6.0])
    mirrored = Sending(SendingSettings(mirror=True)).adapted(sample)
    assert mirrored.axes == pytest.approx([-1.0, 2.0, 3.0, -4.0, 5.0, -6.0])


def test_the_mirror_changes_eyes_and_shapes_over():
    closed = middle_of("close the left eye")
    assert closed.shapes["eyeBlinkLeft"] == pytest.approx(1.0) and closed.left.openness == pytest.approx(0.0)
    mirrored = closed.in_mirror()
    assert mirrored.shapes["eyeBlinkRight"] == pytest.approx(1.0) and mirrored.shapes["eyeBlinkLeft"] == 0.0
    assert (mirrored.left.openness, mirrored.right.openness) == pytest.approx((1.0, 0.0))


def test_the_known_motion_moves_one_thing_at_a_time():
    rest = known_axes(0.0)
    for index, (axis, sign) in enumerate([(3, -1), (4, 1), (5, 1), (2, -1)]):
        moved = known_axes((index + 0.5) * PART_S) - rest
        assert np.sign(moved[axis]) == sign and np.count_nonzero(moved) == 1
    assert known_axes(LENGTH_S) == pytest.approx(rest)
    assert middle_of("open the mouth").shapes["jawOpen"] == pytest.approx(0.8)


@pytest.fixture
def listener():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind(("127.0.0.1", 0))
        line.settimeout(LONG_S)
        yield line


AS_SEEN = PoseMapping(FilterSettings(method="none"), CentreSettings(mode="off"))


def profile_of(*entries):
    return Profile("game", entries, AS_SEEN)


def opentrack_to(listener, **sending):
    target = OpentrackSettings(port=listener.getsockname()[1])
    return OutputEntry(KINDS["opentrack"], "game", True, SendingSettings(**sending), target)


@pytest.fixture
def hub():
    made = OutputHub(monotonic_stamps=True)
    yield made
    assert made.end(LONG_S)


def test_opentrack_gets_six_numbers_of_a_head_that_turns_left(hub, listener):
    hub.use(profile_of(opentrack_to(listener)))
    sample = middle_of("turn left")
    hub.take(sample.frame, sample.result)
    assert struct.unpack("<6d", listener.recv(100)) == pytest.approx((0.0, 0.0, 60.0, -30.0, 0.0, 0.0))


def test_a_face_that_is_not_sure_is_never_sent(hub, listener):
    hub.use(profile_of(opentrack_to(listener)))
    sample = middle_of("look up")
    unsure = replace(sample.result.faces[0], state=State.UNCERTAIN)
    hub.take(sample.frame, replace(sample.result, faces=(unsure,)))
    hub.take(sample.frame, TrackResult(1, 1.0, State.LOST))
    until(lambda: hub.statuses()["game"].state is OutputState.SILENT)
    hub.take(sample.frame, sample.result)
    assert struct.unpack("<6d", listener.recv(100))[4] == pytest.approx(20.0)
    until(lambda: hub.statuses()["game"].packets == 1)


def test_a_pause_sends_nothing(hub, listener):
    hub.use(profile_of(opentrack_to(listener)))
    hub.paused = True
    sample = middle_of("look up")
    hub.take(sample.frame, sample.result)
    hub.paused = False
    sample = middle_of("turn left")
    hub.take(sample.frame, sample.result)
    assert struct.unpack("<6d", listener.recv(100))[3] == pytest.approx(-30.0)


def test_what_stays_as_it_is_is_not_interrupted(hub, listener):
    entry = opentrack_to(listener)
    hub.use(profile_of(entry))
    sample = middle_of("turn left")
    hub.take(sample.frame, sample.result)
    listener.recv(100)
    until(lambda: hub.statuses()["game"].packets == 1)
    hub.use(profile_of(entry, replace(opentrack_to(listener), name="other")))
    assert hub.statuses()["game"].packets == 1
    hub.use(profile_of(replace(entry, on=False)))
    assert hub.statuses()["game"].state is OutputState.OFF and not hub.is_on


def test_the_same_target_with_another_name_and_rate_is_the_same_line(hub, listener):
    hub.use(profile_of(opentrack_to(listener)))
    sample = middle_of("turn left")
    hub.take(sample.frame, sample.result)
    listener.recv(100)
    until(lambda: hub.statuses()["game"].packets == 1)
    hub.use(profile_of(replace(opentrack_to(listener, invert_yaw=True), name="renamed")))
    assert hub.statuses()["renamed"].packets == 1
    hub.take(sample.frame, sample.result)
    assert struct.unpack("<6d", listener.recv(100))[3] == pytest.approx(30.0)


def test_two_outputs_to_one_target_are_two_lines(hub, listener):
    hub.use(profile_of(opentrack_to(listener), replace(opentrack_to(listener), name="other")))
    hub.use(profile_of(opentrack_to(listener), replace(opentrack_to(listener), name="third")))
    sample = middle_of("turn left")
    hub.take(sample.frame, sample.result)
    assert listener.recv(100) == listener.recv(100)
    hub.use(profile_of())
    assert not hub.is_on


def test_the_pose_is_seen_from_the_centre_and_another_mapping_passes_over(hub, listener):
    no_filter, centre = FilterSettings(method="none"), CentreSettings(at_start=False)
    hub.use(Profile("game", (opentrack_to(listener),), PoseMapping(no_filter, centre)))
    hub.recenter()
    sent = []
    for index in range(60):
        # the head is turned by 30 degrees from the tenth frame on; from the thirtieth on all is sent twice as large
        sample = known_sample(0.0 if index < 10 else 0.5 * PART_S, index / 60, index)
        if index == 30:
            doubled = PoseMapping(no_filter, centre, yaw=AxisMapping(gain=2.0))
            hub.use(Profile("other", (opentrack_to(listener),), doubled))
        hub.take(sample.frame, sample.result)
        sent.append(struct.unpack("<6d", listener.recv(100)))
    yaw = [values[3] for values in sent]
    assert sent[0] == pytest.approx((0.0,) * 6, abs=1e-9)
    assert yaw[20] == pytest.approx(-30.0) and yaw[59] == pytest.approx(-60.0)
    steps = -np.diff(yaw[29:45])
    assert np.all(steps >= -1e-9) and np.max(steps) < 6.0, "150 ms, not one step"
    assert yaw[30 + 9] == pytest.approx(-60.0)


def test_a_filter_of_its_own_sees_what_is_not_sent():
    settings = FilterSettings(method="ema", time_constant_ms=100.0)
    often, seldom = (Sending(SendingSettings(rate_hz=rate), settings) for rate in (0.0, 10.0))
    for index in range(30):
        sample = known_sample(0.4 * index / 30, index / 60)
        both = [one.filtered(sample) for one in (often, seldom)]
        seldom.is_due(sample.captured_s)
    assert both[0].axes == pytest.approx(both[1].axes)
    assert 0.0 < abs(both[0].axes[3]) < abs(sample.axes[3]), "it lags"


def test_a_test_sends_the_known_motion(hub, listener):
    hub.use(profile_of(opentrack_to(listener)))
    hub.test("game")
    received = [struct.unpack("<6d", listener.recv(100)) for _ in range(25)]
    assert min(values[3] for values in received) < -20.0
    assert all(values[2] == pytest.approx(0.0) for values in received), "seen from the centre"


def test_a_machine_that_is_not_there_is_told():
    entry = OutputEntry(KINDS["opentrack"], "game", True, SendingSettings(), OpentrackSettings(host="no..such"))
    with pytest.raises(OutputError, match=r"There is no machine 'no\.\.such'"):
        entry.kind.make(entry.target).open()


def test_nobody_at_the_port_is_told(hub, listener):
    entry = opentrack_to(listener)
    listener.close()
    hub.use(profile_of(entry))

    def put():
        sample = known_sample(0.0, time.monotonic())
        hub.take(sample.frame, sample.result)
        return hub.statuses()["game"].error

    until(put)
    assert "Nobody listens at 127.0.0.1" in hub.statuses()["game"].error


def test_texts_of_kinds_are_there():
    for name, kind in KINDS.items():
        assert isinstance(kind, OutputKind) and kind.name == name
        assert kind.title and kind.feeds.strip() and kind.help.endswith(".")
        assert kind.settings() == kind.settings()
