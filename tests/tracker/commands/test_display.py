"""Whether a window can be opened, asked of a display that the test makes itself."""

import os
import socket
import threading

import pytest

from tracker.commands.display import display_problem

linux_only = pytest.mark.skipif(os.name != "posix", reason="needs local sockets")


@pytest.fixture
def listening(tmp_path):
    """Opens a local socket at a path; it accepts nothing but lets clients connect."""
    opened = []

    def listen(path):
        server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        server.bind(str(path))
        server.listen()
        opened.append(server)

    yield listen
    for server in opened:
        server.close()


def test_without_variables_there_is_no_display():
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in display_problem({}, "linux")


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_always_have_one(platform):
    assert display_problem({}, platform) is None


def test_offscreen_needs_none():
    assert display_problem({"QT_QPA_PLATFORM": "offscreen"}, "linux") is None


@pytest.mark.parametrize("display", [":54321", "nonsense", ":", "/nowhere:0"])
def test_a_display_that_is_not_there_is_named(display):
    assert display_problem({"DISPLAY": display}, "linux") == f"The display {display} does not answer."


@linux_only
def test_x_over_a_socket_in_a_folder(tmp_path, listening):
    listening(f"{tmp_path}/x:7")
    assert display_problem({"DISPLAY": f"{tmp_path}/x:7.0"}, "linux") is None


@linux_only
def test_wayland_that_answers_and_one_that_does_not(tmp_path, listening):
    environment = {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert display_problem(environment, "linux") == "The Wayland display wayland-9 does not answer."
    listening(tmp_path / "wayland-9")
    assert display_problem(environment, "linux") is None


def test_x_over_the_network_is_tried_at_its_port():
    with socket.socket() as server:
        for number in range(40, 60):
            try:
                server.bind(("127.0.0.1", 6000 + number))
                break
            except OSError:
                continue
        server.listen()
        accepted = threading.Thread(target=server.accept)
        accepted.start()
        assert display_problem({"DISPLAY": f"127.0.0.1:{number}"}, "linux") is None
        accepted.join()
