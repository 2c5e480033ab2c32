"""Which scenes there are, and how one is opened by its number or name."""

from __future__ import annotations

from pathlib import Path

from gui.scenes.flight.scene import FlightScene
from gui.scenes.offscreen import OffscreenScene
from gui.scenes.room import build_room
from gui.scenes.scene import Scene
from gui.scenes.tunnel import build_tunnel
from tracker.errors import VisavisError
from tracker.scene_view import SceneOrder

NAMES = ("tunnel", "room", "own", "flight")


def build_scene(which: str, size_m: tuple[float, float], file: Path | None = None) -> Scene:
    """Make the scene of a number (from 1) or name.

    Raises
    ------
    VisavisError
        If there is no such scene, or what it is to show cannot be opened.
    """
    wanted = which.strip().lower()
    name = dict(zip("1234", NAMES, strict=True)).get(wanted, wanted)
    if name not in NAMES:
        listed = ", ".join(f"{number} ({name})" for number, name in enumerate(NAMES, 1))
        raise VisavisError(f"There is no scene {which!r}. There are: {listed}.")
    if file is not None and name != "own":
        raise VisavisError(f"Only the scene 'own' shows a file; leave out {file}, or ask for that scene.")
    if name == "tunnel":
        return build_tunnel(size_m)
    if name == "room":
        return build_room(size_m)
    if name == "flight":
        return FlightScene(size_m)
    if file is None:
        raise VisavisError("The scene 'own' needs something to show: a model (.glb, .gltf, .obj) or a picture.")
    from gui.scenes.own import build_own

    return build_own(file, size_m)


def open_scene(order: SceneOrder) -> OffscreenScene:
    """Make the scene of an order, ready to be looked at without a window.

    Raises
    ------
    VisavisError
        If there is no such scene, what it is to show cannot be opened, or OpenGL 3.3 is missing.
    """
    scene = build_scene(order.scene, order.screen_m, order.file)
    return OffscreenScene(scene, order.size_px, stereo=order.stereo, quick=order.quick)
