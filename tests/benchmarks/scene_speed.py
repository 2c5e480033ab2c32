"""Prints how long a picture of 1280x720 of each scene takes on this machine, and what draws it.

usage: LIBGL_ALWAYS_SOFTWARE=1 PYTHONPATH=. python tests/benchmarks/scene_speed.py [FRAMES]
"""

import sys
import time

import numpy as np

from gui.scenes.context import offscreen_context
from gui.scenes.offscreen import OffscreenScene
from gui.scenes.opening import build_scene

SIZE_PX = (1280, 720)
SCREEN_M = (0.3556, 0.20)


def measure(name, samples, quick, frames):
    """One line for one scene with some antialiasing or none; processor time counts all threads."""
    scene = OffscreenScene(build_scene(name, SCREEN_M), SIZE_PX, samples=samples, quick=quick)
    scene.render(np.array([0.0, 0.0, 0.6]))
    cpu_s, spent_ms = time.process_time(), []
    for turn in np.linspace(0, 2 * np.pi, frames):
        start_s = time.perf_counter()
        eye = np.array([0.1 * np.sin(turn), 0.05 * np.cos(turn), 0.6])
        scene.advance(1 / 30, eye, follows=True)
        scene.render(eye)
        spent_ms.append(1000 * (time.perf_counter() - start_s))
    cpu_ms = 1000 * (time.process_time() - cpu_s) / frames
    scene.close()
    median, kind = np.median(spent_ms), "outlines" if quick else f"{samples} samples"
    print(
        f"{name}, {kind}: median {median:.1f} ms ({1000 / median:.0f} fps), best {min(spent_ms):.1f} ms, "
        f"processor {cpu_ms:.1f} ms a picture"
    )


if __name__ == "__main__":
    context = offscreen_context()
    print(context.info["GL_RENDERER"])
    context.release()
    for named in ("tunnel", "room", "flight"):
        for wanted, outlines in ((0, False), (0, True), (4, False)):
            measure(named, wanted, outlines, int(sys.argv[1]) if len(sys.argv) > 1 else 40)
