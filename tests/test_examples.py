"""The small programs in examples/: each is short, and runs."""

import ast
import runpy
import socket
import sys
from itertools import islice
from pathlib import Path

import av
import pytest

import visavis
from tests.sessions_made import make_session
from tracker.control.channel import CONTROL, listen
from tracker.control.messages import Reply, reply_line, request_of
from tracker.session.markers import Marker, MarkerKind

FOLDER = Path(__file__).resolve().parents[1] / "examples"
NAMES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
FRAMES = 22


@pytest.fixture
def run(monkeypatch, capsys):
    """Runs one with arguments, on the first frames of what it opens; gives what it prints."""

    open_source = visavis.open_source

    def short(spec, **options):
        source = open_source(spec)
        frames = list(islice(source, FRAMES))
        monkeypatch.setattr(source, "read", lambda: frames.pop(0) if frames else None)
        return source

    def run(name, *arguments):
        monkeypatch.setattr("visavis.interface.open_source", short)
        monkeypatch.setattr(sys, "argv", [name, *map(str, arguments)])
        runpy.run_module(f"examples.{name}", run_name="__main__")
        return capsys.readouterr().out.splitlines()

    return run


@pytest.mark.parametrize("name", NAMES)
def test_each_is_short_and_says_how_it_is_run(name):
    text = (FOLDER / f"{name}.py").read_text(encoding="utf-8")
    told = ast.get_docstring(ast.parse(text))
    assert f"python -m examples.{name}" in told
    assert len([line for line in text.splitlines() if line.strip()]) < 15
    assert imported(text) <= {"sys", "pythonosc", "visavis"}
    assert f"def test_{name}" in Path(__file__).read_text(encoding="utf-8")


def imported(text):
    """The packages that a program imports."""
    nodes = list(ast.walk(ast.parse(text)))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom)]
    return {name.split(".")[0] for name in names}


def test_open_source(run):
    lines = run("open_source", "demo")
    assert "frames a second" in lines[0] and len(lines) == FRAMES + 1


def test_list_expressions(run):
    lines = run("list_expressions", "demo")
    assert lines and all(len(line.split(",")) == 2 for line in lines)


def test_fit_picture(run):
    (line,) = run("fit_picture", FOLDER.parent / "assets" / "portraits" / "hopper.jpg")
    assert line.startswith(("score 0.", "score 1.")) and line.endswith("of 68 points seen")


def test_print_pose(run):
    lines = run("print_pose", "demo")
    assert lines and all(line.startswith("x ") and "yaw" in line for line in lines)


def test_drive_osc(run):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as synth:
        synth.bind(("127.0.0.1", 0))
        synth.settimeout(5.0)
        run("drive_osc", "demo", synth.getsockname()[1])
        assert synth.recv(1000).startswith(b"/head\0\0\0,ff\0")


def test_mask_a_clip(run, tmp_path):
    run("mask_a_clip", "demo", tmp_path / "out.mp4")
    with av.open(str(tmp_path / "out.mp4")) as film:
        assert sum(1 for _ in film.decode(video=0)) == FRAMES


def test_read_session(run, tmp_path):
    folder = make_session(tmp_path / "one", markers=(Marker(0.4, MarkerKind.EVENT, "go"),))
    lines = run("read_session", folder)
    assert "nothing missing" in lines[0] and lines[-1] == "0.400 s: event go"
    assert len(lines) > 10


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no such sockets")
def test_send_command(run, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert "does not run" in run("send_command", "recenter")[0]

    class App:
        def answer(self, line, moment):
            return reply_line(Reply(True, f"Done: {request_of(line).text}"))

        def refuse(self, reason):
            return reply_line(Reply(False, reason))

    app = listen(CONTROL, App())
    assert run("send_command", "mark", "two", "words") == ["Done: two words"]
    app.close()
