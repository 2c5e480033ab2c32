"""The viewer's own scene: a model in the room, or a picture taken apart into layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gui.scenes.layers import PICTURES, build_layers
from gui.scenes.meshes import COLOUR, UV, Mesh, assembled
from gui.scenes.openness import near_balls
from gui.scenes.room import room_box, room_light, wall_parts
from gui.scenes.scene import Material, Part, Pattern, Scene, box_corners
from tracker.errors import VisavisError

Array = NDArray[np.float64]

MODELS = (".glb", ".gltf", ".obj", ".ply", ".stl")
MOST_TRIANGLES = 3_000_000
# Of the screen's height: how high and how wide a model may be, and how far behind the glass its middle stands.
_HIGH, _WIDE, _BEHIND = 0.72, 0.95, 0.55
_GREY = (0.80, 0.80, 0.82)


def build_own(file: Path, size_m: tuple[float, float]) -> Scene:
    """Make the scene of a file for a screen of a width and height.

    Raises
    ------
    VisavisError
        If the file is missing, damaged, or of a kind that cannot be shown.
    """
    file = file.expanduser()
    if not file.exists():
        raise VisavisError(f"There is no file {file}.")
    if file.is_dir() or file.suffix.lower() in PICTURES:
        return build_layers(file, size_m)
    if file.suffix.lower() in MODELS:
        return _in_the_room(file, size_m)
    kinds = ", ".join((*MODELS, *PICTURES))
    raise VisavisError(f"{file} cannot be shown. Give one of {kinds}, or a folder of pictures.")


def _in_the_room(file: Path, size_m: tuple[float, float]) -> Scene:
    pieces = _pieces(file)
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


def _pieces(file: Path) -> list[tuple[Mesh, Material]]:
    import trimesh

    try:
        loaded = trimesh.load_scene(file)
        shapes = [shape for shape in loaded.dump() if isinstance(shape, trimesh.Trimesh) and len(shape.faces)]
        if sum(len(shape.faces) for shape in shapes) > MOST_TRIANGLES:
            raise VisavisError(f"{file} has more than {MOST_TRIANGLES:,} triangles; make it simpler first.")
        pieces = [_piece(shape) for shape in shapes]
    except VisavisError:
        raise
    except Exception as error:  # readers of model files fail in many ways
        reason = " ".join(str(error).split()) or type(error).__name__
        raise VisavisError(f"{file} cannot be read as a model ({reason}).") from error
    if not pieces or not all(np.isfinite(mesh.vertices).all() for mesh, _ in pieces):
        raise VisavisError(f"{file} has no surface that could be shown.")
    return pieces


def _piece(shape: Any) -> tuple[Mesh, Material]:
    """One shape of a model with its picture or its colours."""
    mesh = assembled(np.asarray(shape.vertices), np.asarray(shape.vertex_normals), np.asarray(shape.faces))
    image, uv = _picture_of(shape)
    if image is not None:
        mesh.vertices[:, UV] = uv
        return mesh, Material(Pattern.PICTURE, gloss=0.2, picture=image)
    mesh.vertices[:, COLOUR] = _colours_of(shape)
    return mesh, Material(gloss=0.3)


def _picture_of(shape: Any) -> tuple[NDArray[np.uint8] | None, Array | None]:
    visual = shape.visual
    uv = getattr(visual, "uv", None)
    material = getattr(visual, "material", None)
    image = getattr(material, "baseColorTexture", None) or getattr(material, "image", None)
    if uv is None or image is None or len(uv) != len(shape.vertices):
        return None, None
    return np.asarray(image.convert("RGBA"), dtype=np.uint8), np.asarray(uv, dtype=float)


def _colours_of(shape: Any) -> Array:
    visual = shape.visual
    if getattr(visual, "kind", None) == "vertex":
        return np.asarray(visual.vertex_colors, dtype=float)[:, :3] / 255
    main = getattr(visual, "main_color", None) if getattr(visual, "defined", False) else None
    if main is None:
        main = getattr(getattr(visual, "material", None), "main_color", None)
    return np.asarray(_GREY if main is None else np.asarray(main, dtype=float)[:3] / 255)
