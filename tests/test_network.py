"""Nothing leaves the machine: the program runs in children that the kernel kills when they ask for the network."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WATCHED = ROOT / "tests" / "watched.py"
KILLED = -signal.SIGSYS
# What a display, its fonts and OpenGL may keep for themselves.
CACHES_OF_THE_DESKTOP = {"fontconfig", "mesa_shader_cache", "qtshadercache-x86_64-little_endian-lp64"}
UNDER_WATCH = f"import sys; sys.path.insert(0, {str(ROOT)!r}); "

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the watch is a filter of the Linux kernel")


@pytest.fixture(scope="module", autouse=True)
def filters_work():
    """Skip where the machine has no such filters; in a child, because a filter is for ever."""
    code = f"{UNDER_WATCH}from tests.watched import watch_network; watch_network()"
    if subprocess.run([sys.executable, "-c", code], capture_output=True).returncode != 0:
        pytest.skip("this machine has no seccomp filters")


@pytest.fixture
def watched(tmp_path):
    """Runs Python with an empty home and under watch; answers with the process and the files of that home."""
    home = tmp_path / "home"
    home.mkdir()
    kept = ("PATH", "NUMBA_CACHE_DIR", "LIBGL_ALWAYS_SOFTWARE", "VISAVIS_FACE_MODEL")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}

    def run(allowed, *arguments):
        command = [sys.executable, str(WATCHED), allowed, *map(str, arguments)]
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False
        )
        return done, {path.relative_to(home) for path in home.rglob("*") if path.is_file()}

    return run


def foreign(files):
    """Those files of a home that belong neither to the program nor to the desktop."""
    return {path for path in files if "visavis" not in path.parts and not CACHES_OF_THE_DESKTOP & set(path.parts)}


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_UNIX"])
def test_the_watch_sees_a_socket_asked_for_by_a_library(watched, family):
    number = {"AF_INET": 2, "AF_INET6": 10, "AF_UNIX": 1}[family]
    code = f"import ctypes; ctypes.CDLL(None).socket({number}, 2, 0)"
    assert watched("none", "-c", code)[0].returncode == KILLED
    assert watched("local", "-c", code)[0].returncode == (0 if family == "AF_UNIX" else KILLED)


def test_the_watch_holds_for_a_thread_and_a_child(watched):
    code = """
import subprocess, sys
sys.exit(subprocess.run([sys.executable, "-c", "import socket; socket.create_connection(('127.0.0.1', 9))"]).returncode)
"""
    assert watched("local", "-c", code)[0].returncode == KILLED % 256
    code = "import socket, threading; threading.Thread(target=socket.socket).start()"
    assert watched("none", "-c", code)[0].returncode == KILLED


def test_the_wheel_of_onnx_runtime_reports_unless_it_is_switched_off(watched):
    network = f"""
{UNDER_WATCH}
from tracker.commands.probes import identity_network
made = identity_network()
SWITCH
import onnxruntime
onnxruntime.InferenceSession(made, providers=["CPUExecutionProvider"])
"""
    _, quiet = watched("none", "-c", network.replace("SWITCH", ""))
    assert foreign(quiet) == set()
    _, talking = watched("none", "-c", network.replace("SWITCH", "import os; del os.environ['ORT_DISABLE_TELEMETRY']"))
    if not foreign(talking):
        pytest.skip("this edition of ONNX Runtime reports nothing anyway")
    assert {path.name for path in foreign(talking)} >= {"deviceid"}


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(
            ("track", "--source", "demo", "--max-frames", "12", "--mode", "face", "--model", "finest"), id="track"
        ),
        pytest.param(("effect", "swap", "--source", "assets/portraits/hopper.jpg", "--model", "finest"), id="effect"),
        pytest.param(("fit", "assets/portraits/hopper.jpg"), id="fit"),
        pytest.param(("room", "--source", "demo", "--max-frames", "3"), id="room"),
    ],
)
def test_a_command_never_asks_for_the_network(watched, tmp_path, arguments):
    outputs = {"track": tmp_path / "out.csv", "effect": tmp_path / "out.png", "room": tmp_path / "out.mp4"}
    wanted = ("--output", outputs.get(arguments[0], tmp_path / "points"))
    # A scene needs OpenGL, which asks for a display even where there is none.
    allowed = "local" if arguments[0] == "room" else "none"
    done, files = watched(allowed, "main.py", *arguments, *wanted)
    assert done.returncode == 0, done.stderr
    assert Path(wanted[1]).exists()
    assert foreign(files) == set()


def test_doctor_never_asks_for_the_network(watched):
    done, files = watched("local", "main.py", "doctor")
    assert done.returncode == 0
    assert "ended with status" not in done.stdout
    assert "No part of the program uses the network" in " ".join(done.stdout.split())
    assert foreign(files) == set()


def test_the_app_never_asks_for_the_network(watched, tmp_path):
    picture = tmp_path / "window.png"
    done, files = watched("local", "-m", "gui.shell.screenshot", picture, "1", "demo", "face")
    assert done.returncode == 0, done.stderr
    assert picture.exists()
    assert foreign(files) == set()
