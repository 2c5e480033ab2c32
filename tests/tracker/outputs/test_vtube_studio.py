"""The plugin for VTube Studio against a server that speaks its documented messages, and against hostile ones."""

import json
import os
import socket
import stat
import time
from dataclasses import replace
from threading import Thread
from types import MappingProxyType

import numpy as np
import pytest

from tests.tracker.outputs.fake_vtube_studio import DEFAULTS, FakeVTubeStudio, answer
from tracker.expression.shapes import NAMES, given_names
from tracker.outputs.hub import OutputHub
from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import PART_S, PARTS, known_sample
from tracker.outputs.output import OutputError, OutputState, UnheardError
from tracker.outputs.profile import OutputEntry, Profile, write_profile
from tracker.outputs.vtube.answers import Range, answer_of, broadcast_of, question, ranges_of
from tracker.outputs.vtube.line import Search
from tracker.outputs.vtube.parameters import OWN, values_of
from tracker.outputs.vtube.session import Permission, Session
from tracker.outputs.vtube.token_file import TokenFile, user_token_path
from tracker.outputs.vtube.vtube_studio import VTubeStudio, VTubeStudioSettings
from tracker.types import State, TrackResult

LONG_S = 20.0
RANGES = {name: Range(*span) for name, span in DEFAULTS.items()}


def middle_of(part):
    return known_sample((PARTS.index(part) + 0.5) * PART_S, 1.0)


def saying(sample, shapes):
    face = sample.result.faces[0]
    said = replace(face, reading=replace(face.reading, shapes=MappingProxyType(shapes)))
    return replace(sample, result=replace(sample.result, faces=(said,)))


def lost(sample):
    return replace(sample, result=TrackResult(1, 1.0, State.LOST), axes=None)


def until(condition):
    end_s = time.monotonic() + LONG_S
    while not (found := condition()):
        assert time.monotonic() < end_s, "what should happen did not"
        time.sleep(0.002)
    return found


def hindrance(output, sample=None):
    """What stands against it now; '' for nothing."""
    try:
        output.send(sample or middle_of("look up"))
    except UnheardError as error:
        return str(error)
    return ""


def waits_for(output, words):
    until(lambda: words in hindrance(output))


@pytest.fixture
def studio():
    made = FakeVTubeStudio()
    yield made
    made.stop()
    assert not made.broken


@pytest.fixture
def plugin(studio, tmp_path):
    outputs = []

    def make(**settings):
        settings = VTubeStudioSettings(port=studio.port, **settings)
        outputs.append(VTubeStudio(settings, TokenFile(tmp_path / "token.json")))
        outputs[-1].open()
        return outputs[-1]

    yield make
    for output in outputs:
        output.close()


def moves(output, sample=None):
    def sent():
        try:
            return output.send(sample or middle_of("look up"))
        except UnheardError:
            return 0

    until(sent)


# --- what is said of a face -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "name", "expected"),
    [
        # The model's own left is to the right of the screen: plus, in VTube Studio's default setup.
        ("turn left", "FaceAngleX", 30.0),
        ("look up", "FaceAngleY", 20.0),
        ("lean right", "FaceAngleZ", -15.0),
        ("come nearer", "FacePositionZ", 40.0),
        ("close the left eye", "EyeOpenLeft", 0.0),
        ("close the left eye", "EyeOpenRight", 1.0),
        ("open the mouth", "MouthOpen", 0.8),
    ],
)
def test_signs_and_units(part, name, expected):
    assert values_of(middle_of(part), RANGES)[name] == pytest.approx(expected, abs=1e-4)


def test_the_place_is_to_the_own_left():
    sample = replace(middle_of("look up"), axes=np.array([3.0, 2.0, 1.0, 0.0, 0.0, 0.0]))
    values = values_of(sample, RANGES)
    assert [values[f"FacePosition{axis}"] for axis in "XYZ"] == [-3.0, 2.0, 1.0]


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        (
            {},
            {"MouthSmile": 0.5, "Brows": 0.5, "BrowLeftY": 0.5, "MouthOpen": 0.0, "EyeLeftX": 0.0, "EyeOpenLeft": 1.0},
        ),
        ({"mouthSmileLeft": 1.0, "mouthSmileRight": 1.0}, {"MouthSmile": 1.0}),
        ({"mouthFrownLeft": 1.0, "mouthFrownRight": 1.0}, {"MouthSmile": 0.0}),
        ({"jawOpen": 1.0, "mouthClose": 0.75}, {"MouthOpen": 0.25}),
        ({"browDownLeft": 1.0}, {"BrowLeftY": 0.0, "BrowRightY": 0.5, "Brows": 0.25}),
        ({"browInnerUp": 1.0}, {"BrowLeftY": 1.0, "BrowRightY": 1.0, "Brows": 1.0}),
        # The eyes look to the own right, and up.
        ({"eyeLookInLeft": 0.5, "eyeLookOutRight": 0.5}, {"EyeLeftX": 0.5, "EyeRightX": 0.5}),
        ({"eyeLookUpLeft": 0.5, "eyeLookDownRight": 0.5}, {"EyeLeftY": 0.5, "EyeRightY": -0.5}),
        ({"mouthLeft": 0.5}, {"MouthX": 0.5}),
    ],
)
def test_what_is_made_of_shapes(moved, expected):
    values = values_of(saying(middle_of("look up"), dict.fromkeys(NAMES, 0.0) | moved), RANGES)
    assert {name: values[name] for name in expected} == pytest.approx(expected)


def test_shares_are_of_the_range_that_is_told():
    sample = saying(middle_of("look up"), {"jawOpen": 0.25, "eyeLookInLeft": 0.5, "eyeLookOutLeft": 0.0})
    ranges = {"MouthOpen": Range(-2.0, 2.0), "EyeLeftX": Range(0.0, 100.0), "FaceAngleY": Range(-1.0, 1.0)}
    assert values_of(sample, ranges) == pytest.approx({"MouthOpen": -1.0, "EyeLeftX": 75.0, "FaceAngleY": 20.0})


def test_what_is_not_known_or_not_there_is_left_out():
    values = values_of(saying(middle_of("look up"), {"eyeBlinkLeft": 0.0}), RANGES)
    assert set(values) - {f"Face{kind}{axis}" for kind in ("Angle", "Position") for axis in "XYZ"} == {"EyeOpenLeft"}


def test_the_mirror_changes_all_sides():
    turned = values_of(middle_of("turn left").in_mirror(), RANGES)
    assert turned["FaceAngleX"] == pytest.approx(-30.0)
    closed = values_of(middle_of("close the left eye").in_mirror(), RANGES)
    assert closed["EyeOpenRight"] == pytest.approx(0.0) and closed["EyeOpenLeft"] == 1.0


# --- being let in -----------------------------------------------------------------------------------------------------


def test_the_first_time_the_user_is_asked_and_then_never_again(studio, plugin, tmp_path):
    moves(plugin())
    assert (studio.asked, studio.entered) == (1, 1)
    kept = json.loads((tmp_path / "token.json").read_text())
    assert kept == {"version": 1, "tokens": {"127.0.0.1": "token-1"}}
    moves(plugin())
    assert (studio.asked, studio.entered) == (1, 2)


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_only_the_user_can_read_the_token(tmp_path):
    path = tmp_path / "new" / "token.json"
    for before in (False, True):
        if before:
            path.chmod(0o644)
        TokenFile(path).keep("here", "secret")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert TokenFile(path).get("here") == "secret" and TokenFile(path).get("there") is None
    TokenFile(path).keep("here", None)
    assert TokenFile(path).get("here") is None


@pytest.mark.parametrize("content", ["", "[]", "{", '{"version": 2, "tokens": {"127.0.0.1": "x"}}', '{"version": 1}'])
def test_a_token_file_that_is_none_counts_as_missing(tmp_path, content):
    (tmp_path / "token.json").write_text(content)
    assert TokenFile(tmp_path / "token.json").get("127.0.0.1") is None


def test_while_nobody_presses_allow_the_state_says_so(studio, plugin):
    studio.allows = None
    output = plugin()
    waits_for(output, "press “Allow” there")
    with pytest.raises(UnheardError, match="press “Allow” there"):
        output.idle()
    until(lambda: studio.asked)
    assert hindrance(output) and studio.asked == 1


def test_who_denies_is_not_asked_again_by_the_same_output(studio, plugin):
    studio.allows = False
    output = plugin()
    waits_for(output, "that was denied there")
    output.close()
    output.open()
    waits_for(output, "that was denied there")
    assert studio.asked == 1
    studio.allows = True
    moves(plugin())
    assert studio.asked == 2


def test_a_permission_that_was_taken_back_is_asked_for_anew(studio, plugin):
    moves(plugin())
    studio.tokens.clear()
    moves(plugin())
    assert studio.asked == 2


def test_plugins_that_are_switched_off_are_told(studio, plugin):
    studio.api_on = False
    output = plugin()
    with pytest.raises(OutputError, match="Allow Plugin API access"):
        until(lambda: hindrance(output) == "never")


# --- moving -----------------------------------------------------------------------------------------------------------


def test_a_face_moves_the_parameters_that_there_are(studio, plugin):
    output = plugin()
    moves(output, middle_of("turn left"))
    data = until(lambda: studio.injected)[0]
    values = {one["id"]: one["value"] for one in data["parameterValues"]}
    assert data["faceFound"] is True and data["mode"] == "set"
    assert values["FaceAngleX"] == pytest.approx(30.0) and values["EyeOpenLeft"] == 1.0
    assert set(values) <= set(DEFAULTS)


def test_a_lost_face_is_told_once_and_then_let_go(studio, plugin):
    output = plugin()
    moves(output)
    count = len(until(lambda: studio.injected))
    assert output.send(lost(middle_of("look up"))) == 1
    until(lambda: len(studio.injected) == count + 1)
    assert studio.injected[-1]["faceFound"] is False and studio.injected[-1]["parameterValues"]
    assert output.send(lost(middle_of("look up"))) == output.idle() == 0
    assert output.send(middle_of("look up")) == 1
    until(lambda: studio.injected[-1]["faceFound"])


def test_a_pause_is_bridged_for_two_seconds(studio, plugin):
    output = plugin()
    moves(output)
    count = len(until(lambda: studio.injected))
    assert [output.idle() for _ in range(10)] == [1] * 8 + [0] * 2
    until(lambda: len(studio.injected) == count + 8)
    assert studio.injected[-1] == studio.injected[count - 1]


def test_a_face_of_which_nothing_is_known_says_nothing(studio, plugin):
    output = plugin()
    moves(output)
    count = len(until(lambda: studio.injected))
    assert output.send(replace(saying(middle_of("look up"), {}), axes=None)) == 1, "it is lost"
    assert output.send(replace(saying(middle_of("look up"), {}), axes=None)) == 0
    until(lambda: len(studio.injected) == count + 1)


def test_parameters_of_its_own(studio, plugin):
    output = plugin(own=True)
    moves(output, middle_of("open the mouth"))
    assert set(studio.custom) == set(OWN) and len(OWN) == len(given_names()) <= 100
    values = {one["id"]: one["value"] for one in until(lambda: studio.injected)[0]["parameterValues"]}
    assert values["VisavisJawOpen"] == pytest.approx(0.8)
    moves(plugin(own=True))


def test_parameters_for_which_there_is_no_room_are_left_out(studio, plugin):
    studio.most_custom = 5
    moves(plugin(own=True), middle_of("open the mouth"))
    assert len(studio.custom) == 5
    assert {one["id"] for one in until(lambda: studio.injected)[0]["parameterValues"]} <= {*DEFAULTS, *studio.custom}


def test_a_parameter_that_is_deleted_meanwhile_is_left_out(studio, plugin):
    output = plugin()
    moves(output)
    count = len(until(lambda: studio.injected))
    del studio.defaults["FaceAngleX"]
    until(lambda: hindrance(output) == "" and len(studio.injected) > count)
    assert "FaceAngleX" not in {one["id"] for one in studio.injected[-1]["parameterValues"]}
    assert studio.listed == 2


def test_what_was_on_its_way_when_a_parameter_was_deleted_stands_against_nothing(tmp_path):
    (tmp_path / "token.json").write_text("{}")
    permission = Permission(TokenFile(tmp_path / "token.json"), "here")
    permission.token = "allowed"
    said = []
    session = Session(lambda text: said.append(json.loads(text)), permission, own=False)

    def hear(kind, data):
        session.hear(json.dumps(answer(kind, data, said[-1]["requestID"])))

    hear("AuthenticationResponse", {"authenticated": True})
    hear("InputParameterListResponse", {"defaultParameters": [{"name": "MouthOpen", "min": 0, "max": 1}]})
    for _ in range(3):
        session.move({"MouthOpen": 1.0}, face_found=True)
    gone = answer("APIError", {"errorID": 453, "message": "Not found."}, said[-1]["requestID"])
    for _ in range(3):
        session.hear(json.dumps(gone))
    assert [one["messageType"] for one in said].count("InputParameterListRequest") == 2
    hear("InputParameterListResponse", {"defaultParameters": [{"name": "Brows", "min": 0, "max": 1}]})
    assert session.ready and session.refused == "" and set(session.ranges) == {"Brows"}


def test_a_list_that_names_what_is_not_there_is_asked_for_only_once(studio, plugin):
    output = plugin()
    moves(output)
    listed = {"messageType": "InputParameterListResponse", "apiName": "VTubeStudioPublicAPI"}
    listed["data"] = {"defaultParameters": [{"name": "FaceAngleX", "min": -30, "max": 30}]}
    studio.instead["InputParameterListResponse"] = listed
    del studio.defaults["FaceAngleX"]
    waits_for(output, "VTube Studio refuses what visavis asks (Parameter FaceAngleX not found.)")
    assert studio.listed == 2


def test_another_plugin_that_has_the_parameters_is_told_and_tried_again_each_second(studio, plugin):
    output = plugin()
    studio.taken = True
    waits_for(output, "Another plugin of VTube Studio moves the same parameters")
    count = studio.refused
    for at_s in (1.2, 1.9):
        assert hindrance(output, replace(middle_of("look up"), captured_s=at_s))
    assert studio.refused == count
    with pytest.raises(UnheardError, match="Another plugin"):
        output.idle()
    studio.taken = False
    moves(output, replace(middle_of("look up"), captured_s=2.1))
    until(lambda: studio.injected)


# --- lines that break, and hostile answers ----------------------------------------------------------------------------


def test_nobody_there_is_told_at_once():
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port = line.getsockname()[1]
    output = KINDS["vtube-studio"].make(VTubeStudioSettings(port=port))
    with pytest.raises(OutputError, match=f"cannot be reached at 127.0.0.1, port {port}. Start it"):
        output.open()
    output.close()
    for host, told in (("no..such", "no machine 'no..such'"), ("a b", "no machine"), ("::1", "cannot be reached")):
        with pytest.raises(OutputError, match=told):
            KINDS["vtube-studio"].make(VTubeStudioSettings(host=host, port=port)).open()


@pytest.mark.parametrize("greeting", [None, b"", b"SSH-2.0-OpenSSH_9.6\r\n", b"HTTP/1.1 404 Not Found\r\n\r\n"])
def test_what_is_no_web_socket_is_told_soon(tmp_path, monkeypatch, greeting):
    monkeypatch.setattr("tracker.outputs.vtube.line._OPENING_S", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as server:
        output = VTubeStudio(VTubeStudioSettings(port=server.getsockname()[1]), TokenFile(tmp_path / "token.json"))

        def greet():
            line, _ = server.accept()
            with line:
                line.recv(1000)
                if greeting is None:  # it takes calls and says nothing
                    line.recv(1000)
                line.sendall(greeting or b"")

        thread = Thread(target=greet)
        thread.start()
        with pytest.raises(OutputError, match="cannot be reached" if greeting is None else "is not VTube Studio"):
            output.open()
        thread.join()
        output.close()


def test_a_vtube_studio_that_is_started_again_is_found_again(studio, plugin):
    output = plugin()
    moves(output)
    studio.drop()
    with pytest.raises(OutputError, match="has closed the connection"):
        until(lambda: hindrance(output) == "never")
    output.close()
    output.open()
    moves(output)
    assert studio.asked == 1 and studio.entered == 2


def test_one_that_does_not_answer_gets_no_more(studio, plugin):
    output = plugin()
    moves(output)
    studio.mute = True
    waits_for(output, "does not answer at the moment")
    assert hindrance(output)
    with pytest.raises(UnheardError):
        output.idle()
    assert len(studio.injected) < 100


def test_nobody_is_told_of_the_moment_that_it_takes_to_be_let_in(studio, plugin):
    moves(plugin())
    studio.mute = True
    output = plugin()
    assert [output.send(middle_of("look up")) for _ in range(10)] == [output.idle() for _ in range(10)] == [0] * 10
    waits_for(output, "VTube Studio has not answered yet")


HEAD = {"apiName": "VTubeStudioPublicAPI", "apiVersion": "1.0", "requestID": "visavis-enter"}


@pytest.mark.parametrize(
    "reply",
    [
        "no json",
        "[]",
        "{}",
        '{"apiName": "Other", "messageType": "x"}',
        json.dumps(HEAD | {"messageType": 5}),
        "[" * 100_000,
        b"\xff\x00",
        "1" * 5000,
    ],
)
def test_answers_that_are_none_are_one_sentence(studio, plugin, reply):
    studio.instead["AuthenticationTokenResponse"] = reply
    output = plugin()
    with pytest.raises(OutputError, match="Check the port") as told:
        until(lambda: hindrance(output) == "never")
    assert "\n" not in str(told.value) and len(str(told.value)) < 400


@pytest.mark.parametrize("token", [None, 5, "", "x" * 65, "ä", "a\nb", ["x"]])
def test_a_token_that_is_none_is_refused(studio, plugin, tmp_path, token):
    told = HEAD | {"messageType": "AuthenticationTokenResponse", "data": {"authenticationToken": token}}
    studio.instead["AuthenticationTokenResponse"] = told
    output = plugin()
    with pytest.raises(OutputError, match="a permission that cannot be used"):
        until(lambda: hindrance(output) == "never")
    assert not (tmp_path / "token.json").exists()


def test_an_answer_that_is_too_long_ends_the_connection(studio, plugin):
    studio.instead["AuthenticationTokenResponse"] = "x" * (2 << 20)
    output = plugin()
    with pytest.raises(OutputError, match="closed the connection"):
        until(lambda: hindrance(output) == "never")


def test_a_list_with_nonsense_in_it_is_taken_for_what_is_right():
    good = {"name": "FaceAngleX", "min": -30, "max": 30.5}
    wrong = [None, 5, {}, {"name": 5, "min": 0, "max": 1}, {"name": "A", "min": 1, "max": 0}]
    wrong += [{"name": "B", "min": "0", "max": 1}, {"name": "C", "min": 0, "max": float("inf")}]
    wrong += [{"name": "D", "min": True, "max": 2}, {"name": "E" * 100, "min": 0, "max": 1}]
    for listed in ({"defaultParameters": [*wrong, good]}, {"customParameters": [good], "defaultParameters": 5}):
        assert ranges_of(listed) == {"FaceAngleX": Range(-30.0, 30.5)}


def test_answers_out_of_turn_change_nothing(studio, plugin):
    output = plugin()
    moves(output)
    for kind in ("AuthenticationTokenResponse", "AuthenticationResponse", "InputParameterListResponse", "Event"):
        studio.instead["InjectParameterDataResponse"] = HEAD | {"messageType": kind, "data": {"authenticated": False}}
        output.send(middle_of("look up"))
    studio.instead.clear()
    moves(output)
    assert studio.asked == studio.entered == studio.listed == 1


def test_a_question_is_read_back():
    found = json.loads(question("AuthenticationRequest", "visavis-enter", {"a": 1}))
    assert found == HEAD | {"messageType": "AuthenticationRequest", "data": {"a": 1}}
    with pytest.raises(ValueError, match="JSON"):
        question("InjectParameterDataRequest", "x", {"value": float("nan")})
    refused = answer_of(json.dumps(HEAD | {"messageType": "APIError", "data": {"errorID": 50, "message": "No\nway"}}))
    assert (refused.refusal, refused.words, refused.about) == (50, "No way", "visavis-enter")


# --- found in the network ---------------------------------------------------------------------------------------------


def broadcast(to, **data):
    told = {"apiName": "VTubeStudioPublicAPI", "apiVersion": "1.0", "messageType": "VTubeStudioAPIStateBroadcast"}
    message = json.dumps(told | {"data": {"active": True, "instanceID": "x", **data}}).encode()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(message, ("127.0.0.1", to))


def test_it_is_found_by_what_it_tells_its_network(studio, tmp_path, monkeypatch):
    searches = []

    def search():
        searches.append(Search(0))
        return searches[-1]

    monkeypatch.setattr("tracker.outputs.vtube.vtube_studio.Search", search)
    output = VTubeStudio(VTubeStudioSettings(find=True), TokenFile(tmp_path / "token.json"))
    output.open()
    waits_for(output, "No VTube Studio is found in this network")
    port = searches[0].port
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(b"\xff{", ("127.0.0.1", port))
    broadcast(port, port=studio.port, active=False)
    broadcast(port, port=0)
    waits_for(output, "No VTube Studio is found in this network")
    broadcast(port, port=studio.port)
    moves(output)
    output.close()
    assert studio.entered == 1


@pytest.mark.parametrize("data", [{}, {"port": "8001"}, {"port": True}, {"port": 1 << 16}, None])
def test_a_broadcast_without_a_port_is_none(data):
    told = {"apiName": "VTubeStudioPublicAPI", "messageType": "VTubeStudioAPIStateBroadcast", "data": data}
    with pytest.raises(ValueError, match="it "):
        broadcast_of(json.dumps(told).encode())


# --- all together -----------------------------------------------------------------------------------------------------


def test_on_its_thread_with_a_profile_that_keeps_no_token(studio, tmp_path, monkeypatch):
    monkeypatch.setattr("tracker.outputs.worker._CALM_S", 0.02)
    kind = KINDS["vtube-studio"]
    profile = Profile("model", (OutputEntry(kind, "model", target=VTubeStudioSettings(port=studio.port)),))
    hub = OutputHub(monotonic_stamps=True)
    try:
        hub.use(profile)

        def sent():
            sample = known_sample(0.5, time.monotonic())
            hub.take(sample.frame, sample.result)
            return studio.injected

        until(sent)
        until(lambda: hub.statuses()["model"].state is OutputState.SENDING)
        write_profile(profile, tmp_path / "model.toml")
        (token,) = studio.tokens
        assert token not in (tmp_path / "model.toml").read_text() and token in user_token_path().read_text()
    finally:
        assert hub.end(LONG_S)
        user_token_path().unlink()
