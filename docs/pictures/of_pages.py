"""Pictures of the app's pages, taken by the app itself on its demo, on a screen that needs no display."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np

from tracker.types import Image

_ROOT = Path(__file__).resolve().parents[2]


def page(name: str, seconds: float, *toggles: str) -> Image:
    """The window on that page so long after the head was found; toggles are those of `gui.shell.screenshot`."""
    xvfb = shutil.which("xvfb-run")
    screen = [xvfb, "-a", "-s", "-screen 0 1366x768x24 -noreset"] if xvfb else []
    system = {"QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"} if xvfb else {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.png"
        program = [sys.executable, "-m", "gui.shell.screenshot", str(path), str(seconds), "demo", name, *toggles]
        subprocess.run([*screen, *program], cwd=_ROOT, env={**os.environ, **system}, check=True)
        return np.asarray(cv2.imread(str(path)), np.uint8)
