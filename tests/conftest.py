"""What all tests share: the kernels' cache, folders that are not the user's, and a watch for threads left behind."""

import gc
import os
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

import hypothesis
import pytest

from tracker.kernel_cache import use_kernel_cache

ROOT = Path(__file__).resolve().parent.parent
THREAD_GRACE_S = 3.0
GARBAGE_OBJECTS = 20_000

# Faces are followed with the quickest model by default: what this machine can afford depends on what else it is doing.
os.environ["VISAVIS_FACE_MODEL"] = "svm"
# How long an example takes depends on what else the machine is doing.
hypothesis.settings.register_profile("visavis", deadline=None)
hypothesis.settings.load_profile("visavis")
# In this order: the kernels' cache outlives the run and is found before the folders are exchanged.
use_kernel_cache()
_HOME = tempfile.mkdtemp(prefix="visavis-tests-")
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[variable] = str(Path(_HOME) / variable.lower())
# Its own for every process: programs find each other by it, and tests are not to find each other.
os.environ["XDG_RUNTIME_DIR"] = str(Path(_HOME) / "run")
Path(os.environ["XDG_RUNTIME_DIR"]).mkdir(mode=0o700)

if sys.platform == "linux" and not os.environ.get("DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("LIBGL_ALWAYS_SOFTWARE", "1")

import cv2  # noqa: E402

# OpenCV's wheel points Qt to plugins of its own, for another Qt.
os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
os.environ.pop("QT_QPA_FONTDIR", None)
cv2.setNumThreads(1)


def pytest_unconfigure():
    """Remove the folders that stood in for the user's."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def qapp():
    """The application, made as the app makes it; from here on only the main thread collects garbage, as in the app.

    A collector that runs on a thread of a test may delete a widget of the test before, which crashes in a later one.
    """
    from gui.shell.app import make_application

    app = make_application()
    gc.disable()
    # What is there by now stays, and looking through all of it after each test took a quarter of the time.
    gc.collect()
    gc.freeze()
    yield app
    gc.unfreeze()
    gc.enable()
    app.setStyleSheet("")


@pytest.fixture(autouse=True)
def garbage_collected():
    """Do Python's work where the collector is switched off."""
    yield
    if not gc.isenabled() and gc.get_count()[0] > GARBAGE_OBJECTS:
        gc.collect()


@pytest.fixture(autouse=True)
def no_thread_left():
    """Fail a test whose threads outlive it."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREAD_GRACE_S
    while left := [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left running: {', '.join(thread.name for thread in left)}")
        left[0].join(0.05)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of clips and faces that lies beside the project on the developers' machines."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder ../shared with clips and annotated faces is not here")
    return folder
