"""`main.py stream`: what is tracked goes out, and what cannot be is told in a line."""

import socket
import struct

import pytest

from tracker.outputs.kinds import KINDS
from tracker.outputs.mapping.settings import CentreSettings, PoseMapping
from tracker.outputs.opentrack import OpentrackSettings
from tracker.outputs.profile import OutputEntry, Profile, write_profile
from tracker.outputs.sending import SendingSettings


@pytest.fixture
def listener():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind(("127.0.0.1", 0))
        line.settimeout(20.0)
        yield line


def test_a_face_goes_out(run, listener, capsys):
    port = listener.getsockname()[1]
    assert run("stream", "--source", "demo", "--to", f"opentrack=127.0.0.1:{port}", "--max-frames", 45) == 0
    # seen from where it was at first
    assert struct.unpack("<6d", listener.recv(100)) == pytest.approx((0.0,) * 6, abs=1e-9)
    told = capsys.readouterr().err
    assert "45 frames" in told and "; opentrack: " in told and " packets" in told


def test_a_profile_says_what_goes_out(run, listener, tmp_path, capsys):
    target = OpentrackSettings(port=listener.getsockname()[1])
    entry = OutputEntry(KINDS["opentrack"], "simulator", True, SendingSettings(invert_z=True), target)
    as_seen = PoseMapping(centre=CentreSettings(mode="off"))
    write_profile(Profile("flight", (entry,), as_seen), tmp_path / "flight.toml")
    assert run("stream", "--source", "demo", "--profile", tmp_path / "flight.toml", "--max-frames", 30, "-q") == 0
    assert capsys.readouterr().err == ""
    assert -90.0 < struct.unpack("<6d", listener.recv(100))[2] < -30.0


def test_the_mapping_is_logged_under_opentracks_names(run, listener, tmp_path, capsys):
    to = ("--to", f"opentrack=127.0.0.1:{listener.getsockname()[1]}")
    log = tmp_path / "log.csv"
    assert run("stream", "--source", "demo", *to, "--max-frames", 45, "-q", "--log", log) == 0
    header, first, *others = (line.split(",") for line in log.read_text().splitlines())
    assert header[:7] == ["dt", "rawTX", "rawTY", "rawTZ", "rawYaw", "rawPitch", "rawRoll"] and len(header) == 25
    row = dict(zip(header, map(float, first), strict=True))
    # the demo's face is seen some way off, and is the centre at first
    assert row["dt"] == 0 and 30 < row["rawTZ"] < 90 and row["mappedTZ"] == pytest.approx(0.0, abs=1e-6)
    assert others and all(float(one[0]) > 0 for one in others)
    assert run("stream", "--source", "demo", *to, "--max-frames", 5, "-q", "--log", log) == 2
    assert "log.csv" in capsys.readouterr().err and len(log.read_text().splitlines()) == 2 + len(others)


def test_kinds_are_listed(run, capsys):
    assert run("stream", "--kinds") == 0
    told = capsys.readouterr().out
    assert all(name in told for name in KINDS)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "Say where to"),
        (("--to", "opentrak"), "did you mean opentrack"),
        (("--to", "opentrack=:99999"), "port is 99999"),
        (("--to", "opentrack=:http"), "port is 'http'"),
        (("--profile", "none.toml"), "none.toml cannot be read"),
    ],
)
def test_what_cannot_be_is_told_in_a_line(run, capsys, arguments, words):
    assert run("stream", "--source", "demo", *arguments) == 2
    told = capsys.readouterr().err
    assert words in told and told.count("\n") == 1
