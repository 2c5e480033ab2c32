"""Small programs that try a part of the machine, each in a process of its own.

A broken driver may end the process that asks it, so what is tried is run apart; and nothing in this package may load Qt
or OpenGL, so what tries them is written out as text.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kernels.onnx_network import network, node
from tracker.program import IMPORT_ROOT, module_words

LIMIT_S = 60.0

OPENGL = """
import sys, moderngl
backend = {"backend": "egl"} if sys.platform == "linux" else {}
context = moderngl.create_context(standalone=True, **backend)
print(f"OpenGL {context.version_code / 100:.1f}: {context.info['GL_RENDERER']}")
"""

WINDOW = """
from PyQt6.QtGui import QGuiApplication
application = QGuiApplication([])
screen = application.primaryScreen()
print(f"{application.platformName()}, {screen.size().width()}x{screen.size().height()}")
"""

# Of `tracker.commands.network_probes`, each by its name.
PROVIDERS, PLACEMENT, RESPONSES = "providers", "placement", "responses"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a probe said: its output if it ``worked``, else its last words."""

    worked: bool
    text: str


def probe(program: str) -> Answer:
    """Run one of the programs above that are text.

    Parameters
    ----------
    program : str
        Python source.
    """
    return _answer([sys.executable, "-c", program])


def probe_networks(name: str) -> Answer:
    """Run one of `tracker.commands.network_probes`.

    Parameters
    ----------
    name : str
    """
    return _answer([*module_words(f"{__package__}.network_probes"), name], IMPORT_ROOT)


def _answer(words: Sequence[str], folder: Path | None = None) -> Answer:
    try:
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=LIMIT_S, check=False)
    except subprocess.TimeoutExpired:
        return Answer(False, f"no answer within {LIMIT_S:.0f} s")
    if done.returncode == 0:
        return Answer(True, done.stdout.strip())
    last_words = [line.strip() for line in done.stderr.splitlines() if line.strip()]
    return Answer(False, last_words[-1] if last_words else f"ended with status {done.returncode}")


def identity_network() -> bytes:
    """The smallest network: one node that hands one number through."""
    number = (np.float32, (1,))
    return network([node("Identity", ["x"], "y")], {"x": number}, {"y": number}, {})
