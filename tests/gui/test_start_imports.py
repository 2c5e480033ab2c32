"""What the window's start loads: a library or a page that slips in here costs every start of the program."""

import subprocess
import sys
from pathlib import Path

import pytest

from gui.pages.protocol import PageEntry
from gui.pages.registry import FEATURES

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "import sys, gui.shell.app, gui.shell.main_window; print(' '.join(sys.modules))"
# Each takes some tens to some hundreds of milliseconds, and is needed by what is asked for later.
SLOW = ("pyqtgraph", "scipy.interpolate", "scipy.optimize", "scipy.spatial", "scipy.ndimage", "scipy.linalg", "sklearn")
SLOW_TOO = ("pyarrow.compute", "pyarrow.parquet", "trimesh", "onnxruntime", "torch")


@pytest.fixture(scope="module")
def loaded():
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_windows_start_loads_no_slow_library(loaded):
    assert "PyQt6.QtWidgets" in loaded and not loaded & {*SLOW, *SLOW_TOO}


def test_it_loads_no_page_with_an_entry(loaded):
    places = {one.place.split(":")[0] for one in FEATURES if issubclass(one, PageEntry)}
    assert len(places) >= 5 and not loaded & places
