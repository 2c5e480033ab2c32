"""Small programs that try a part of the machine, each in a process of its own.

A broken driver may end the process that asks it, and nothing in this package may load Qt or OpenGL; so what is tried
is written out as text and run apart.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass

import numpy as np

from kernels.onnx_network import network, node

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

PROVIDERS = """
import sys, numpy
sys.path.insert(0, sys.argv[2])
import onnxruntime
from tracker.archives.graphics_processor import missing_library
from tracker.archives.onnx_session import CUDA, SessionError, open_session
network = bytes.fromhex(sys.argv[1])
for provider in onnxruntime.get_available_providers():
    try:
        works = open_session(network, provider).run(None, {"x": numpy.ones(1, "f4")})[0][0] == 1
    except Exception:
        works = False
    why = missing_library() if provider == CUDA and not works else ""
    print("provider:", provider.removesuffix("ExecutionProvider"), "works" if works else "fails", why)
"""

PLACEMENT = """
import sys
sys.path.insert(0, sys.argv[1])
from tracker.kernel_cache import use_kernel_cache
use_kernel_cache()
from tracker.archives.onnx_session import CUDA
from tracker.face.model_file import shipped_face_model
from tracker.face.processor import AUTO, look_ms, placement_for
model = shipped_face_model("exact")
placement = placement_for(model, AUTO)
where = "the graphics processor (CUDA)" if placement.provider == CUDA else "the processor"
print(f"on {where}, {look_ms(model.network, model.name, placement.provider):.1f} ms a look. {placement.note}".strip())
"""

RESPONSES = """
import sys
sys.path.insert(0, sys.argv[1])
from tracker.kernel_cache import use_kernel_cache
use_kernel_cache()
from tracker.face.response_backend import choose_backend, milliseconds
backend = choose_backend()
print(f"{backend.value}, {milliseconds(backend):.2f} ms for the response maps of a face")
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a probe said: its output if it ``worked``, else its last words."""

    worked: bool
    text: str


def probe(program: str, *arguments: str) -> Answer:
    """Run one of the programs above.

    Parameters
    ----------
    program : str
        Python source.
    *arguments : str
        For the program.
    """
    try:
        done = subprocess.run(
            [sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=LIMIT_S, check=False
        )
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
