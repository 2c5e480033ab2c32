"""Half a minute of each stream, as it arrived: whole, finite, and all saying the same of the same face.

Made by tests/benchmarks/record_streams.py. Each is decoded as its receivers do, and held against the lines of JSON.
"""

import json
import lzma
import struct
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from tests.tracker.outputs import test_ifacialmocap as phone
from tests.tracker.outputs import test_live_link as live_link
from tests.tracker.outputs import test_openseeface as openseeface
from tests.tracker.outputs import test_vmc as vmc
from tests.tracker.outputs.osc_receiver import by_address, decode

FOLDER = Path(__file__).parent / "recorded"
HEAD = struct.Struct("<II")
RIGHT, UP, FORWARD = np.eye(3)


@cache
def recorded(name):
    """The messages of each frame."""
    content, place, frames = lzma.decompress((FOLDER / f"{name}.xz").read_bytes()), 0, {}
    while place < len(content):
        index, length = HEAD.unpack_from(content, place)
        place += HEAD.size + length
        frames.setdefault(index, []).append(content[place - length : place])
    assert place == len(content)
    return frames


@cache
def lines():
    return {index: json.loads(message) for index, (message,) in recorded("json-udp").items()}


def known():
    """The frames in which a face was surely seen, and what the lines of JSON say."""
    return {index: line for index, line in lines().items() if line["pose"] is not None}


def by_json(line):
    """To where the face looks, to its own right and up, and how far its top leans to its own right."""
    yaw, pitch, roll = np.radians([line["pose"][f"{axis}_deg"] for axis in ("yaw", "pitch", "roll")])
    return np.array([np.sin(yaw) * np.cos(pitch), np.sin(pitch), top_right(yaw, pitch, roll)])


def top_right(yaw, pitch, roll):
    # Ry(-yaw) Rx(pitch) Rz(-roll), applied to the top
    return np.cos(yaw) * np.sin(roll) - np.sin(yaw) * np.sin(pitch) * np.cos(roll)


def of_angles(yaw, pitch, roll):
    return by_json({"pose": {"yaw_deg": yaw, "pitch_deg": pitch, "roll_deg": roll}})


def by_opentrack(messages):
    *_, yaw, pitch, left_roll = struct.unpack("<6d", messages[0])
    return of_angles(yaw, pitch, -left_roll)


def by_openseeface(messages):
    turn = openseeface.avatar_turn(openseeface.Reader(messages[0]), openseeface.read(openseeface.REST))
    return np.array([turn[0, 2], turn[1, 2], turn[0, 1]])


def by_phone(messages):
    turn = phone.arkit_turn(phone.taken_apart(messages[0].decode())[1]["head"][:3])
    return np.array([-turn[0, 2], turn[1, 2], -turn[0, 1]])


def by_live_link(messages):
    values = live_link.decode(messages[0])[2]
    return of_angles(*np.degrees([values["headYaw"], -values["headPitch"], -values["headRoll"]]))


def by_vmc(messages):
    bones = {values[0]: values[1:] for address, values in decode(messages) if address == "/VMC/Ext/Bone/Pos"}
    looks, top = (vmc.turned(bones, direction, "Neck", "Head") for direction in (FORWARD, UP))
    return np.array([looks @ RIGHT, looks @ UP, top @ RIGHT])


def by_osc(messages):
    return of_angles(*by_address(messages)["/visavis/pose/rotation"])


TURNS = {
    "opentrack": by_opentrack,
    "openseeface": by_openseeface,
    "ifacialmocap": by_phone,
    "live-link": by_live_link,
    "vmc": by_vmc,
    "osc": by_osc,
}


@pytest.mark.parametrize("name", TURNS)
def test_all_turn_the_head_the_same_way(name):
    frames, said = recorded(name), known()
    turned = np.array([TURNS[name](frames[index]) for index in said])
    expected = np.array([by_json(line) for line in said.values()])
    assert np.ptp(expected[:, 0]) > 0.5, "the demo turns its head"
    assert turned == pytest.approx(expected, abs=2e-5)


JAWS = {
    "ifacialmocap": (lambda messages: phone.taken_apart(messages[0].decode())[0]["jawOpen"] / 100, 0.0051),
    "live-link": (lambda messages: live_link.decode(messages[0])[2]["jawOpen"], 1e-5),
    "vmc": (
        lambda messages: dict(value for address, value in decode(messages) if "Blend/Val" in address)["JawOpen"],
        1e-5,
    ),
    "osc": (lambda messages: by_address(messages)["/visavis/signal/jawOpen"][0], 1e-5),
    "vrchat": (lambda messages: by_address(messages)["/avatar/parameters/v2/JawOpen"][0], 1e-5),
}


@pytest.mark.parametrize("name", JAWS)
def test_all_open_the_mouth_as_far(name):
    jaw, nearly = JAWS[name]
    said = {index: line for index, line in known().items() if "jawOpen" in line["signals"]}
    opened = [jaw(recorded(name)[index]) for index in said]
    assert np.ptp(opened) > 0.05
    assert opened == pytest.approx([line["signals"]["jawOpen"] for line in said.values()], abs=nearly)


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.xz")))
def test_a_half_minute_is_whole(name):
    frames = recorded(name)
    assert max(frames) - min(frames) > 29 * 30 - 30
    assert set(known()) <= set(frames)
    # who has nothing to say of a face that is not there says nothing
    silent = name not in ("vmc", "osc", "json-udp", "vtube-studio")
    assert (set(frames) == set(known())) is silent


def test_vtube_studio_turns_the_model_as_the_head(tmp_path):
    said = known()
    # While nothing new comes the last one is told again.
    injected = {index: json.loads(messages[-1]) for index, messages in recorded("vtube-studio").items()}
    values = [{one["id"]: one["value"] for one in injected[index]["parameterValues"]} for index in said]
    # Plus is the own left, and nothing beyond the ranges: the head is turned by less than 30 degrees.
    assert [one["FaceAngleX"] for one in values] == pytest.approx(
        [-line["pose"]["yaw_deg"] for line in said.values()], abs=1e-4
    )
    assert [one["FaceAngleY"] for one in values] == pytest.approx(
        [line["pose"]["pitch_deg"] for line in said.values()], abs=1e-4
    )


def test_laboratories_get_the_same_numbers_at_the_times_of_the_capture():
    pyxdf = pytest.importorskip("pyxdf")
    streams = {one["info"]["name"][0]: one for one in pyxdf.load_xdf(FOLDER / "lsl.xdf", synchronize_clocks=False)[0]}
    pose, said = streams["visavis_pose"], list(known().values())
    raw = np.array([list(line["pose_raw"].values()) for line in said]) * [0.01, 0.01, 0.01, 1, 1, 1]
    assert pose["time_series"] == pytest.approx(raw, abs=2e-5)
    stamps = np.array([line["monotonic_s"] for line in said])
    assert np.diff(pose["time_stamps"]) == pytest.approx(np.diff(stamps), abs=2e-3)
    points = streams["visavis_face"]["time_series"]
    assert points.shape[1] == 136 and np.all(np.isfinite(points))
    labels = [one["label"][0] for one in streams["visavis_signals"]["info"]["desc"][0]["channels"][0]["channel"]]
    jaw = streams["visavis_signals"]["time_series"][:, labels.index("jawOpen")]
    told = [line["signals"]["jawOpen"] for line in lines().values() if "jawOpen" in (line["signals"] or {})]
    assert jaw[jaw >= 0] == pytest.approx(told, abs=1e-5)
