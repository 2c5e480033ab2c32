"""The viewer's own scene: a model in the room, or a picture taken apart into layers."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from gui.scenes.layers import PICTURES, build_layers
from gui.scenes.meshes import Mesh
from gui.scenes.model_file import MODELS, read_model
from gui.scenes.openness import near_balls
from gui.scenes.room import room_box, room_light, wall_parts
from gui.scenes.scene import Material, Part, Scene, box_corners
from tracker.errors import VisavisError

# Of the screen's height: how high and how wide a model may be, and how far behind the glass its middle stands.
_HIGH, _WIDE, _BEHIND = 0.72, 0.95, 0.55


def build_own(file: Path, size_m: tuple[float, float]) -> Scene:
    """Make the scene of a file for a screen of a width and height.

    Raises
    ------
    VisavisError
        If the file is missing, damaged, or of a kind that cannot be shown.
    """
    file = file.expanduser()
    try:
        is_there = file.exists()
    except (OSError, ValueError):  # longer than a path may be, or with characters that no path has
        is_there = False
    if not is_there:
        raise VisavisError(f"There is no file {file}.")
    if file.is_dir() or file.suffix.lower() in PICTURES:
        return build_layers(file, size_m)
    if file.suffix.lower() in MODELS:
        return _in_the_room(file, size_m)
    kinds = ", ".join((*MODELS, *PICTURES))
    raise VisavisError(f"{file} cannot be shown. Give one of {kinds}, or a folder of pictures.")


def _in_the_room(file: Path, size_m: tuple[float, float]) -> Scene:
    pieces = read_model(file)
    height = size_m[1]
    moved, middle = _standing(pieces, height)
    walls, depth = room_box(size_m)
    radius = 0.5 * max(float(np.ptp(mesh.vertices[:, 0])) for mesh, _ in moved)
    floor_spot = np.array([[0.0, -0.5 * height + 0.5 * radius, middle[2]]])
    dark = [(name, near_balls(mesh, floor_spot, np.array([0.8 * radius]))) for name, mesh in walls]
    parts = wall_parts(dark, height)
    parts += [Part(mesh, material, turns=True, casts=True, shadowed=True, blends=True) for mesh, material in moved]
    return Scene(file.name, size_m, depth, parts, room_light(size_m, depth), middle, box_corners(size_m, depth))


def _standing(
    pieces: list[tuple[Mesh, Material]], height_m: float
) -> tuple[list[tuple[Mesh, Material]], tuple[float, float, float]]:
    """The pieces at a size that fits, standing on the floor; and their middle."""
    corners = np.array([[mesh.vertices[:, :3].min(axis=0), mesh.vertices[:, :3].max(axis=0)] for mesh, _ in pieces])
    low, high = corners[:, 0].min(axis=0).astype(float), corners[:, 1].max(axis=0).astype(float)
    across = float(np.hypot(high[0] - low[0], high[2] - low[2]))
    scale = height_m * min(_HIGH / max(high[1] - low[1], 1e-9), _WIDE / max(across, 1e-9))
    centre = 0.5 * (low + high)
    middle = np.array([0.0, -0.5 * height_m + 0.5 * scale * (high[1] - low[1]), -_BEHIND * height_m])
    moved = []
    for mesh, material in pieces:
        vertices = mesh.vertices.copy()
        vertices[:, :3] = scale * (vertices[:, :3] - centre) + middle
        moved.append((Mesh(vertices, mesh.triangles), material))
    return moved, (float(middle[0]), float(middle[1]), float(middle[2]))
