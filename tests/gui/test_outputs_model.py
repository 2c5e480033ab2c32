"""What the app sends, and what it says of it: without a window, to a target on this machine."""

import socket
import struct
import time
from dataclasses import replace

import numpy as np
import pytest

from gui.model.remote import RemoteError
from gui.model.tracking import Phase
from gui.pages.outputs.model import OutputsModel
from gui.pages.outputs.remote import outputs_commands, outputs_status
from gui.pages.outputs.views import Quiet, card_view, lamp_view
from tracker.geometry import HeadPose, Rotation
from tracker.outputs.kinds import KINDS
from tracker.outputs.opentrack import OpentrackSettings
from tracker.outputs.output import OutputKind, OutputState, OutputStatus
from tracker.outputs.profile import OutputEntry, Profile
from tracker.readings import Wanted
from tracker.run.sinks import SinkSet
from tracker.types import State

LONG_S = 20.0
OPENTRACK = KINDS["opentrack"]
POSE = HeadPose(Rotation(0.1, 0.0, 0.0), np.array([0.0, 0.0, 0.6]), np.zeros((6, 6)))


@pytest.fixture
def heard():
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    line.bind(("127.0.0.1", 0))
    line.settimeout(LONG_S)
    yield line
    line.close()


@pytest.fixture
def model(controller):
    controller.use_page("outputs")
    model = OutputsModel(controller, frozenset)
    yield model
    model.close()
    model.wait()


@pytest.fixture
def output(model, heard):
    """An output to `heard`, which is off."""
    entry = model.desk.add_output(OPENTRACK)
    model.desk.set(entry.name, "target.port", heard.getsockname()[1])
    model.desk.seal()
    return entry.name


@pytest.fixture
def see(tracking, controller, make_pair, make_face):
    """Shows the tracker a face."""

    def see(index=0):
        frame, result = make_pair(index=index, face=make_face(with_view=False))
        faces = tuple(replace(one, pose=POSE, pose_raw=POSE) for one in result.faces)
        tracking.run(live=True, pair=(frame, replace(result, faces=faces)), monotonic_stamps=True)
        controller.tick(0.1 * index + 0.1)

    return see


def until(condition):
    end_s = time.monotonic() + LONG_S
    while not condition():
        assert time.monotonic() < end_s, "what should happen did not"
        time.sleep(0.002)


def test_nothing_is_attached_until_an_output_is_on(model, output, see, heard, controller):
    see(0)
    model.tick(0.0)
    assert not controller.sinks.is_wanted
    model.desk.switch(output, True)
    model.tick(0.1)
    assert controller.sinks.is_wanted and controller.sinks.seeing() == ()
    see(1)
    assert len(struct.unpack("<6d", heard.recv(100))) == 6
    assert model.hub.monotonic_stamps, "as the source says"
    model.desk.switch(output, False)
    model.tick(0.3)
    assert not controller.sinks.is_wanted


def test_another_profile_sends_elsewhere_at_once(model, output, see, heard):
    model.desk.switch(output, True)
    model.desk.duplicate()
    model.desk.set(output, "target.port", 1)
    model.desk.seal()
    model.tick(0.0)
    assert model.hub.profile is model.desk.profile
    model.desk.step(-1)
    model.tick(0.1)
    see(1)
    assert heard.recv(100)


def test_a_knob_that_is_turned_is_followed_when_it_rests(model, output):
    model.desk.switch(output, True)
    model.tick(0.0)
    before = model.hub.profile
    for step in range(5):
        model.desk.set(output, "target.port", 5000 + step)
        model.tick(0.1 * step)
    assert model.hub.profile is before
    model.tick(0.9)
    assert model.hub.profile.entry(output).target.port == 5004
    model.desk.set(output, "target.port", 6000)
    model.desk.seal()
    model.tick(0.91)
    assert model.hub.profile.entry(output).target.port == 6000


def test_paused_outputs_send_nothing(model, output, see, heard):
    model.desk.switch(output, True)
    model.pause(True)
    model.tick(0.0)
    see(1)
    heard.settimeout(0.1)
    with pytest.raises(TimeoutError):
        heard.recv(100)
    assert model.quiet is Quiet.PAUSED
    assert model.lamp().words == "Outputs paused"
    model.pause(False)
    heard.settimeout(LONG_S)
    see(2)
    assert heard.recv(100)


def test_a_test_sends_the_known_motion_to_an_output_that_is_on(model, output, heard):
    model.tick(1.0)
    model.test(output)
    heard.settimeout(0.1)
    with pytest.raises(TimeoutError):
        heard.recv(100)
    model.desk.switch(output, True)
    model.test(output)
    heard.settimeout(LONG_S)
    assert heard.recv(100)
    assert model.cards()[0].testing
    model.tick(8.0)
    assert not model.cards()[0].testing


class Silent:
    def open(self):
        pass

    def send(self, sample):
        return 1

    def idle(self):
        return 0

    def close(self):
        pass


def make_kind(**values):
    return OutputKind("made", "Made", "tests", "", "plane", OpentrackSettings, lambda target: Silent(), **values)


def test_what_is_read_from_faces_is_what_the_outputs_want(model, tracking):
    model.desk.switch(model.desk.add_output(make_kind(wanted=Wanted(gaze=True))).name, True)
    model.tick(0.0)
    assert tracking.called("want_reading")[-1][0].gaze
    model.desk.switch("Made", False)
    model.tick(0.1)
    assert not tracking.called("want_reading")[-1][0].gaze


def test_pictures_go_out_with_the_effect_where_one_is_shown_and_the_lamp_names_who_gets_them(model, controller):
    effect = SinkSet()
    model.desk.switch(model.desk.add_output(make_kind(pictures=True)).name, True)
    model.tick(0.0)
    assert controller.sinks.seeing() == ("an output",)
    model.tick(0.1, effect)
    assert controller.sinks.seeing() == ()
    assert effect.seeing() == ("an output",)
    model.tick(0.2)
    assert controller.sinks.seeing() == ("an output",) and effect.seeing() == ()
    model.desk.switch("Made", False)
    model.tick(0.3)
    assert controller.sinks.seeing() == ()
    effect.close(LONG_S)


def test_a_program_that_begins_brings_its_profile(controller):
    running = set()
    model = OutputsModel(controller, lambda: frozenset(running))
    model.desk.rename("Desk")
    model.desk.new("Race")
    model.desk.set_programs(("race",))
    model.desk.choose("Desk")
    running.add("Race.exe")
    end_s = time.monotonic() + LONG_S
    while model.desk.profile.name != "Race":
        model.tick(0.0)
        assert time.monotonic() < end_s
        time.sleep(0.002)
    assert "Race" in controller.state.notice.text
    model.close()
    model.wait()


def test_a_camera_is_not_let_go_while_outputs_are_fed(model, output, see, controller, tracking):
    controller.set_app(release_after_min=1.0)
    model.desk.switch(output, True)
    model.tick(0.0)
    see(0)
    controller.minimised(True)
    controller.tick(100.0)
    assert not tracking.called("release")
    model.desk.switch(output, False)
    model.tick(101.0)
    controller.tick(102.0)
    assert len(tracking.called("release")) == 1


def status(state, **values):
    return OutputStatus("It", state, **values)


@pytest.mark.parametrize(
    ("given", "quiet", "shown"),
    [
        (status(OutputState.OFF), Quiet.NO_FACE, ("Off", "FAINT", "", "", "")),
        (
            status(OutputState.WAITING, error="Nobody listens.", last_error="Nobody listens."),
            None,
            ("Waiting", "WARN", "", "", "Nobody listens."),
        ),
        (status(OutputState.SENDING, packets_hz=59.6, delay_ms=3.4), None, ("Sending", "GOOD", "60/s", "3 ms", "")),
        (status(OutputState.SENDING, packets_hz=60.0), None, ("Sending", "GOOD", "60/s", "", "")),
        (status(OutputState.SILENT), Quiet.NO_FACE, ("Ready", "DIM", "", "", Quiet.NO_FACE.value)),
        (status(OutputState.SILENT), Quiet.HEAD_MODE, ("Ready", "DIM", "", "", Quiet.HEAD_MODE.value)),
    ],
)
def test_a_card_says_how_its_output_is_doing(given, quiet, shown):
    view = card_view(OutputEntry(OPENTRACK, "It"), given, quiet)
    assert (view.state, view.role, view.rate, view.delay, view.detail) == shown
    assert view.target == "127.0.0.1:4242"
    assert view.last_error == ""


def test_a_delay_is_not_told_where_nobody_knows_when_pictures_were_taken():
    given = status(OutputState.SENDING, packets_hz=60.0, delay_ms=3.4)
    assert card_view(OutputEntry(OPENTRACK, "It"), given, None, exact=False).delay == ""


def test_what_stood_against_an_output_is_told_when_it_is_over():
    given = status(OutputState.SENDING, packets_hz=60.0, last_error="Nobody listened.")
    assert card_view(OutputEntry(OPENTRACK, "It"), given, None).last_error == "Nobody listened."


def test_the_lamp_tells_of_those_that_are_on():
    profile = Profile("P", tuple(OutputEntry(OPENTRACK, name, on=name != "c") for name in "abc"))
    states = (OutputState.SENDING, OutputState.WAITING, OutputState.OFF)
    cards = [
        card_view(entry, status(state, packets_hz=58.0 if state is OutputState.SENDING else 0.0), None)
        for entry, state in zip(profile.outputs, states, strict=True)
    ]
    lamp = lamp_view(profile, cards, None)
    assert lamp.words == "2 outputs, 58/s, 1 waiting" and lamp.role == "WARN"
    assert lamp.lines == ("Profile: P", "a: Sending", "b: Waiting")
    assert lamp_view(profile, cards[:1], None).words == "1 output, 58/s"
    assert lamp_view(profile, cards[:1], Quiet.HEAD_MODE).words == "Outputs need a face"
    assert not lamp_view(profile, cards[2:], None).words


def test_on_the_page_of_heads_it_is_told_that_a_face_is_needed(model, controller, see):
    see(0)
    assert model.quiet is None
    controller.use_page("head")
    assert model.quiet is Quiet.HEAD_MODE


def test_why_nothing_is_sent_is_told(model, controller, tracking, make_pair):
    controller.tick(0.0)
    assert model.quiet is Quiet.NO_PICTURE
    tracking.run(pair=make_pair(0, state=State.LOST))
    controller.tick(0.1)
    assert model.quiet is Quiet.NO_FACE
    tracking.update = replace(tracking.update, phase=Phase.PAUSED)
    controller.tick(0.2)
    assert model.quiet is Quiet.STANDS_STILL


def test_other_programs_choose_profiles_pause_and_switch_outputs(model, output):
    commands = {command.name: command.do for command in outputs_commands(model)}
    model.desk.new("Race")
    assert commands["profile"]("my outputs") == "Profile: My outputs"
    assert model.desk.profile.name == "My outputs"
    commands["outputs"]("pause")
    assert outputs_status(model)["paused"]
    commands["outputs"]("resume")
    assert not model.paused
    assert commands["output"]("OPENTRACK on") == "opentrack is on."
    model.tick(0.0)
    told = outputs_status(model)
    assert told["profile"] == "My outputs"
    assert [(one["name"], one["kind"]) for one in told["outputs"]] == [("opentrack", "opentrack")]
    commands["output"]("opentrack off")
    for command, text in (("profile", "nowhere"), ("outputs", ""), ("output", "opentrack"), ("output", "it on")):
        with pytest.raises(RemoteError):
            commands[command](text)
    model.desk.choose("Race")
    with pytest.raises(RemoteError):
        commands["output"]("it on")


def test_profiles_are_kept_when_the_program_ends(controller, folders):
    model = OutputsModel(controller, frozenset)
    model.desk.add_output(OPENTRACK)
    model.close()
    model.wait()
    assert (folders.config / "profiles" / "My outputs.toml").exists()
