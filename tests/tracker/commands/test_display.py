"""Whether a window can be opened, asked of displays that the test makes itself."""

import os
import shutil
import socket
import subprocess
import sys

import pytest

from tracker.commands.display import display_problem

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="displays are named by variables on Linux only")


def test_without_variables_there_is_no_display():
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in display_problem({}, "linux")


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_always_have_one(platform):
    assert display_problem({}, platform) is None


@pytest.mark.parametrize("chosen", ["offscreen", "minimal:size=10", "vnc;wayland"])
def test_qt_without_windows_needs_none(chosen):
    assert display_problem({"QT_QPA_PLATFORM": chosen}, "linux") is None


@pytest.mark.parametrize("display", [":54321", "nonsense", ":", "/nowhere:0"])
def test_a_display_that_is_not_there_is_named(display):
    assert display_problem({"DISPLAY": display}, "linux") == f"The display {display} does not answer."


def test_an_x_server_that_runs_is_found(tmp_path):
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    receiver, sender = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(sender), "-screen", "0", "64x64x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[sender],
        stderr=subprocess.DEVNULL,
    )
    os.close(sender)
    with os.fdopen(receiver) as answer:
        number = answer.readline().strip()
    try:
        assert display_problem({"DISPLAY": f":{number}"}, "linux") is None
        assert display_problem({"DISPLAY": f":{number}", "WAYLAND_DISPLAY": "gone"}, "linux") is None
    finally:
        server.terminate()
        server.wait()
    assert "does not answer" in display_problem({"DISPLAY": f":{number}"}, "linux")


def test_wayland_that_answers_and_one_that_does_not(tmp_path):
    environment = {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert display_problem(environment, "linux") == "The Wayland display wayland-9 does not answer."
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-9"))
        server.listen()
        assert display_problem(environment, "linux") is None


def test_as_a_program_it_prints_the_problem_and_fails():
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    program = [sys.executable, "-m", "tracker.commands.display"]
    done = subprocess.run(program, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
