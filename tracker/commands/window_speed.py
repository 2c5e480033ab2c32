"""Measures how long a picture of the window takes: the scenes as the app draws them, in a picture of 1280x720."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from tracker.errors import VisavisError
from tracker.scene_view import OpenScene, SceneOrder

SCENES = ("tunnel", "room")
SIZE_PX = (1280, 720)
_SCREEN_M = (0.3556, 0.20)
_PICTURES = 40


@dataclass(frozen=True, slots=True)
class WindowSpeed:
    """Milliseconds a picture of one scene, over a turn of the head."""

    median_ms: float
    p95_ms: float


def measure_window(open_scene: OpenScene, pictures: int = _PICTURES) -> dict[str, WindowSpeed | None]:
    """Measure each scene; None where OpenGL is missing.

    Parameters
    ----------
    open_scene : callable
        Opens the scene of a `SceneOrder`.
    pictures : int
        More: steadier figures.
    """
    return {name: _measure(open_scene, SceneOrder(name, None, SIZE_PX, _SCREEN_M, quick=True), pictures)
            for name in SCENES}  # fmt: skip


def speed_row(speed: WindowSpeed) -> dict[str, float]:
    """One scene's figures as they are printed."""
    fps, median_ms, p95_ms = 1000.0 / speed.median_ms, speed.median_ms, speed.p95_ms
    return {"fps": round(fps, 1), "median_ms": round(median_ms, 2), "p95_ms": round(p95_ms, 2)}


def _measure(open_scene: OpenScene, order: SceneOrder, pictures: int) -> WindowSpeed | None:
    try:
        scene = open_scene(order)
    except VisavisError:
        return None
    spent_ms = []
    try:
        scene.render(np.array([0.0, 0.0, 0.6]))
        for turn in np.linspace(0.0, 2 * np.pi, pictures):
            start_s = time.perf_counter()
            scene.render(np.array([0.1 * np.sin(turn), 0.05 * np.cos(turn), 0.6]))
            spent_ms.append((time.perf_counter() - start_s) * 1e3)
    finally:
        scene.close()
    return WindowSpeed(float(np.median(spent_ms)), float(np.percentile(spent_ms, 95)))
