"""iFacialMocap's text, taken apart as its receivers do, and built back into a head in ARKit's frame."""

import re
import socket
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType

import numpy as np
import pytest

from tracker.outputs.answering import AnsweringOutput
from tracker.outputs.ifacialmocap import CALL, KIND, IFacialMocapEncoder, IFacialMocapSettings, encoder_for
from tracker.outputs.ifacialmocap_tcp import KIND as TCP_KIND
from tracker.outputs.ifacialmocap_tcp import IFacialMocapTcpSettings
from tracker.outputs.known_motion import PART_S, PARTS, known_sample
from tracker.outputs.output import OutputError, UnheardError
from tracker.outputs.udp import UdpOutput
from tracker.readings import EyeReading, FaceReading

NAMES = """
browInnerUp browDown_L browDown_R browOuterUp_L browOuterUp_R eyeLookUp_L eyeLookUp_R eyeLookDown_L
eyeLookDown_R eyeLookIn_L eyeLookIn_R eyeLookOut_L eyeLookOut_R eyeBlink_L eyeBlink_R eyeSquint_L
eyeSquint_R eyeWide_L eyeWide_R cheekPuff cheekSquint_L cheekSquint_R noseSneer_L noseSneer_R jawOpen
jawForward jawLeft jawRight mouthFunnel mouthPucker mouthLeft mouthRight mouthRollUpper mouthRollLower
mouthShrugUpper mouthShrugLower mouthClose mouthSmile_L mouthSmile_R mouthFrown_L mouthFrown_R
mouthDimple_L mouthDimple_R mouthUpperUp_L mouthUpperUp_R mouthLowerDown_L mouthLowerDown_R mouthPress_L
mouthPress_R mouthStretch_L mouthStretch_R tongueOut
"""
OFFICIAL = set(NAMES.split())


def middle_of(part):
    return known_sample((PARTS.index(part) + 0.5) * PART_S, 1.0)


def text_of(sample, version="v1"):
    (message,) = IFacialMocapEncoder(version).messages(sample)
    return message.decode("ascii")


def taken_apart(text, between="-"):
    """As VMagicMirror reads it: exactly one ``=``, and a bar after every part."""
    shapes, _, rest = text.partition("=")
    assert text.count("=") == 1 and text.endswith("|") and shapes.endswith("|") and " " not in text
    values = {}
    for part in shapes.split("|")[:-1]:
        name, number = part.split(between)
        assert re.fullmatch(r"\d+", number)
        values[name] = int(number)
    parts = dict(part.split("#") for part in rest.split("|")[:-1])
    assert list(parts) == ["head", "rightEye", "leftEye"]
    return values, {name: np.array([float(one) for one in numbers.split(",")]) for name, numbers in parts.items()}


def arkit_turn(degrees_xyz):
    """The matrix of ARKit's angles in its frame: x to the own left, y up, z out of the face; leant, nodded, turned."""
    x, y, z = np.radians(degrees_xyz)
    about_x = np.array([[1, 0, 0], [0, np.cos(x), -np.sin(x)], [0, np.sin(x), np.cos(x)]])
    about_y = np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
    about_z = np.array([[np.cos(z), -np.sin(z), 0], [np.sin(z), np.cos(z), 0], [0, 0, 1]])
    return about_y @ about_x @ about_z


OWN_LEFT, UP, OUT_OF_THE_FACE = np.eye(3)


def test_a_head_that_turns_left_looks_to_its_own_left():
    looks = arkit_turn(taken_apart(text_of(middle_of("turn left")))[1]["head"][:3]) @ OUT_OF_THE_FACE
    assert looks @ OWN_LEFT == pytest.approx(0.5) and looks @ UP == pytest.approx(0.0)


def test_a_head_that_looks_up_looks_up():
    looks = arkit_turn(taken_apart(text_of(middle_of("look up")))[1]["head"][:3]) @ OUT_OF_THE_FACE
    assert looks @ UP == pytest.approx(np.sin(np.radians(20.0))) and looks @ OWN_LEFT == pytest.approx(0.0)


def test_a_head_that_leans_right_has_its_top_on_its_own_right():
    top = arkit_turn(taken_apart(text_of(middle_of("lean right")))[1]["head"][:3]) @ UP
    assert top @ OWN_LEFT == pytest.approx(-np.sin(np.radians(15.0)))


def test_places_are_metres_as_the_camera_sees_them():
    assert taken_apart(text_of(middle_of("come nearer")))[1]["head"][3:] == pytest.approx([0.0, 0.0, -0.4], abs=2e-6)
    moved = replace(middle_of("turn left"), axes=np.array([7.0, 3.0, 60.0, 0.0, 0.0, 0.0]))
    assert taken_apart(text_of(moved))[1]["head"][3:] == pytest.approx([-0.07, 0.03, -0.6], abs=2e-6)


@pytest.mark.parametrize(("version", "between"), [("v1", "-"), ("v2", "&")])
def test_all_shapes_are_there_by_their_names_and_only_what_moves_moves(version, between):
    for part, name, value in (("close the left eye", "eyeBlink_L", 100), ("open the mouth", "jawOpen", 80)):
        values, _ = taken_apart(text_of(middle_of(part), version), between)
        assert set(values) == OFFICIAL
        assert {shape: number for shape, number in values.items() if number} == {name: value}


def test_eyes_look_down_and_to_the_own_left_with_positive_angles():
    sample = middle_of("open the mouth")
    reading = FaceReading(
        shapes=MappingProxyType({}), left=EyeReading(yaw_rad=0.2, pitch_rad=0.1), right=EyeReading(yaw_rad=-0.3)
    )
    face = replace(sample.result.faces[0], reading=reading)
    _, turns = taken_apart(text_of(replace(sample, result=replace(sample.result, faces=(face,)))))
    assert turns["leftEye"] == pytest.approx(np.degrees([0.1, -0.2, 0.0]), abs=1e-5)
    assert turns["rightEye"] == pytest.approx([0.0, 0.0, 0.0])


def test_no_message_equals_the_one_before():
    encoder, sample = IFacialMocapEncoder(), known_sample(0.0, 1.0)
    sent = [encoder.messages(sample)[0] for _ in range(4)]
    assert all(one != other for one, other in pairwise(sent))


def test_without_a_sure_pose_nothing_is_said():
    assert IFacialMocapEncoder().messages(replace(known_sample(0.0, 1.0), axes=None)) == ()


@pytest.fixture
def line():
    """A port of 127.0.0.2, which is another machine as far as anybody can tell; the same one is free at 127.0.0.1."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.bind(("127.0.0.2", 0))
        made.settimeout(20.0)
        yield made


def answering(port, here="127.0.0.1"):
    return AnsweringOutput(UdpOutput(IFacialMocapEncoder(), "127.0.0.1", 9), port, encoder_for, here)


def test_who_asks_is_sent_to_at_the_port_of_phones(line):
    port = line.getsockname()[1]
    output = answering(port)
    output.open()
    try:
        line.sendto(b"something else", ("127.0.0.1", port))
        line.sendto(CALL + b"|sendDataVersion=v2", ("127.0.0.1", port))
        sent = output.send(middle_of("open the mouth"))
        values, _ = taken_apart(line.recv(4096).decode("ascii"), "&")
        assert values["jawOpen"] == 80 and sent >= 1
    finally:
        output.close()


def test_a_port_that_is_in_use_is_told_in_a_sentence(line):
    port = line.getsockname()[1]
    output = answering(port, "127.0.0.2")
    with pytest.raises(OutputError, match=f"Port {port} is in use"):
        output.open()
    output.close()


def test_the_newest_few_askers_are_served():
    output = answering(0)
    output.open()
    try:
        place = output._socket.getsockname()
        lines = []
        for last in range(2, 8):
            lines.append(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
            lines[-1].bind((f"127.0.0.{last}", 0))
            lines[-1].sendto(CALL, place)
        output.idle()
        assert list(output._askers) == [f"127.0.0.{last}" for last in range(4, 8)]
    finally:
        output.close()
        for one in lines:
            one.close()


def test_udp_is_plain_unless_answering_is_switched_on():
    assert isinstance(KIND.make(IFacialMocapSettings()), UdpOutput)
    assert isinstance(KIND.make(IFacialMocapSettings(answer=True)), AnsweringOutput)


def test_over_tcp_each_message_has_its_end():
    with socket.create_server(("127.0.0.1", 0)) as server:
        output = TCP_KIND.make(IFacialMocapTcpSettings(port=server.getsockname()[1]))
        output.open()
        channel, _ = server.accept()
        with channel:
            channel.settimeout(20.0)
            output.send(middle_of("open the mouth"))
            output.send(middle_of("open the mouth"))
            output.close()
            received = b""
            while piece := channel.recv(65536):
                received += piece
    first, second, rest = received.split(b"___iFacialMocap")
    assert rest == b"" and taken_apart(first.decode(), "&")[0]["jawOpen"] == 80
    assert taken_apart(second.decode(), "&")[0]["jawOpen"] == 80


def test_tcp_tells_who_is_not_there_and_who_hangs_up():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        output = TCP_KIND.make(IFacialMocapTcpSettings(port=port))
        output.open()
        channel, _ = server.accept()
        channel.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        channel.close()
        with pytest.raises(OutputError, match="has hung up"):
            for _ in range(100):
                output.send(middle_of("open the mouth"))
        output.close()
    with pytest.raises(UnheardError, match="Nobody listens"):
        TCP_KIND.make(IFacialMocapTcpSettings(port=port)).open()
    with pytest.raises(OutputError, match="no machine"):
        TCP_KIND.make(IFacialMocapTcpSettings(host="no..such")).open()
