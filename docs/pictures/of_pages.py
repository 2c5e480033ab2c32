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


def laboratory(seconds: float) -> Image:
    """The filter laboratory with the head of the demo."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "head.csv"
        program = [sys.executable, "main.py", "track", "--source", "demo", "--mode", "face", "--output", str(table)]
        subprocess.run([*program, "--quiet"], cwd=_ROOT, check=True)
        return page("workshop", seconds, "bench_filter_laboratory", f"drop={table}")


def annotator(seconds: float) -> Image:
    """The annotator with the portraits of the gallery, which have their points beside them."""
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((_ROOT / "assets" / "portraits").glob("*.jpg")):
            if path.with_suffix(".pts").exists():
                shutil.copy(path, folder)
                shutil.copy(path.with_suffix(".pts"), folder)
        program = [sys.executable, "main.py", "annotate", folder, "--import", folder, "--quiet"]
        subprocess.run(program, cwd=_ROOT, check=True)
        return page("workshop", seconds, "bench_annotator", f"drop={folder}")


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
