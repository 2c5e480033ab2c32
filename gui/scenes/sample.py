"""The model that stands in for the viewer's own until there is one: a plant in a pot, grown from a seed.

python -m gui.scenes.sample     makes assets/scenes/sample.glb and the pictures of the scenes anew
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from gui.scenes.meshes import COLOUR, NORMAL, POSITION, Mesh, assembled, ball, coloured, joined, rod, turned_profile
from tracker.files.picture_writer import write_picture
from tracker.whole_file import write_whole

Array = NDArray[np.float64]

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "scenes"
SEED = 3
_LEAVES, _FLOWERS = 34, 7
_GOLDEN_RAD = np.pi * (3.0 - np.sqrt(5.0))
_POT = [(0.0, 0.0), (0.20, 0.0), (0.21, 0.02), (0.27, 0.34), (0.30, 0.35), (0.30, 0.42), (0.26, 0.42), (0.25, 0.37)]
_CLAY, _EARTH, _STALK = (0.78, 0.40, 0.26), (0.20, 0.13, 0.09), (0.30, 0.48, 0.22)
_YOUNG, _OLD = np.array([0.55, 0.78, 0.34]), np.array([0.13, 0.42, 0.25])
_PETALS = ((0.96, 0.72, 0.24), (0.93, 0.42, 0.52), (0.98, 0.93, 0.88))
_TOP = 0.37
# How the pictures of the scenes are taken: their size, how large the glass is, and where the eye is.
TILE_PX = (252, 156)
_GLASS_M, _EYE_M = (0.34, 0.21), (0.09, 0.05, 0.5)


def sample_file() -> Path:
    """The model that comes with the program."""
    return FOLDER / "sample.glb"


def grown(seed: int = SEED) -> Mesh:
    """The plant with its pot, some 1.3 high, its foot at the origin, y up."""
    rng = np.random.default_rng(seed)
    profile = np.array(_POT)
    parts = [coloured(turned_profile(profile, 36), _CLAY)]
    earth = np.array([(0.0, _TOP), (0.252, _TOP - 0.005)])
    parts.append(coloured(turned_profile(earth[::-1].copy()), _EARTH))
    for number in range(_LEAVES):
        age = 1.0 - number / (_LEAVES - 1)
        parts.append(_leaf(rng, number * _GOLDEN_RAD, age))
    for number in range(_FLOWERS):
        parts += _flower(rng, (number + 0.4) * 2.0 * np.pi / _FLOWERS, _PETALS[number % len(_PETALS)])
    return joined(parts)


def _leaf(rng: np.random.Generator, around_rad: float, age: float) -> Mesh:
    """A leaf that rises and bends over: the older, the farther out. Seen from both sides."""
    length, width = 0.34 + 0.40 * age + rng.normal(0.0, 0.03), 0.050 + 0.045 * age
    lean = 0.25 + 0.95 * age + rng.normal(0.0, 0.06)
    around_rad += rng.normal(0.0, 0.12)
    along, across = np.meshgrid(np.linspace(0.0, 1.0, 10), np.linspace(-1.0, 1.0, 3), indexing="ij")
    angle = lean * along**1.4
    out = length * along * np.sin(0.5 * angle + 0.15) + 0.02
    up = length * along * np.cos(0.75 * angle) + _TOP
    half = width * np.sin(np.pi * np.clip(along * 0.93 + 0.06, 0.0, 1.0)) ** 0.8
    # The middle of the leaf lies lower than its edges.
    up = up + 0.35 * half * np.abs(across)
    points = np.stack([out, up, half * across], axis=-1)
    spin = np.array(
        [[np.cos(around_rad), 0.0, np.sin(around_rad)], [0.0, 1.0, 0.0], [-np.sin(around_rad), 0.0, np.cos(around_rad)]]
    )
    shade = 0.82 + 0.18 * np.abs(across) + rng.normal(0.0, 0.03)
    colour = shade[..., None] * (_OLD + (1.0 - age) * (_YOUNG - _OLD) + 0.12 * along[..., None] * (_YOUNG - _OLD))
    return _two_sided(points @ spin.T, np.clip(colour, 0.0, 1.0))


def _two_sided(grid: Array, colours: Array) -> Mesh:
    rows, columns = grid.shape[:2]
    index = np.arange(rows * columns).reshape(rows, columns)
    corners = index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]
    a, b, c, d = (part.ravel() for part in corners)
    front = np.concatenate([np.stack([a, b, c], axis=1), np.stack([a, c, d], axis=1)])
    along, across = np.gradient(grid, axis=0), np.gradient(grid, axis=1)
    normals = np.cross(along, across).reshape(-1, 3)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    places = grid.reshape(-1, 3)
    sides = [assembled(places, normals, front), assembled(places, -normals, front[:, ::-1].copy())]
    for side in sides:
        side.vertices[:, COLOUR] = colours.reshape(-1, 3)
    return joined(sides)


def _flower(rng: np.random.Generator, around_rad: float, colour: tuple[float, float, float]) -> list[Mesh]:
    """A stalk with a ball of blossoms on it."""
    out, top = 0.10 + 0.20 * rng.random(), 0.95 + 0.32 * rng.random()
    foot = np.array([0.02 * np.cos(around_rad), _TOP, 0.02 * np.sin(around_rad)])
    head = np.array([out * np.cos(around_rad), top, out * np.sin(around_rad)])
    parts = [coloured(rod(foot, head, 0.010), _STALK)]
    for number in range(10):
        y = 1.0 - 2.0 * (number + 0.5) / 10
        turn = number * _GOLDEN_RAD
        way = np.array([np.sqrt(1 - y * y) * np.cos(turn), y, np.sqrt(1 - y * y) * np.sin(turn)])
        tone = 0.86 + 0.14 * rng.random()
        shade = (tone * colour[0], tone * colour[1], tone * colour[2])
        parts.append(coloured(ball(0.030, rows=5, columns=8).moved(head + 0.042 * way), shade))
    return parts


def as_glb(mesh: Mesh) -> bytes:
    """A mesh as a glTF file in one piece, coloured at its corners."""
    from trimesh import Scene, Trimesh
    from trimesh.exchange.gltf import export_glb

    colours = np.round(255 * np.column_stack([mesh.vertices[:, COLOUR], np.ones(len(mesh.vertices))]))
    made = Trimesh(
        mesh.vertices[:, POSITION],
        mesh.triangles.reshape(-1, 3),
        vertex_normals=mesh.vertices[:, NORMAL],
        vertex_colors=colours.astype(np.uint8),
        process=False,
    )
    return bytes(export_glb(Scene(made), include_normals=True))  # type: ignore[no-untyped-call]


def draw_tile(name: str) -> NDArray[np.uint8]:
    """The picture of a scene as it is offered, BGR."""
    from gui.scenes.offscreen import OffscreenScene
    from gui.scenes.opening import build_scene

    scene = build_scene(name, _GLASS_M, sample_file() if name == "own" else None)
    scene.lettering = None
    drawn = OffscreenScene(scene, (2 * TILE_PX[0], 2 * TILE_PX[1]))
    eye_m = np.array(_EYE_M)
    for _ in range(90):
        drawn.advance(1 / 30, eye_m, follows=False)
    picture = drawn.render(eye_m).copy()
    drawn.close()
    return np.asarray(cv2.resize(picture, TILE_PX, interpolation=cv2.INTER_AREA), np.uint8)


def main() -> None:
    """Make everything in the folder anew."""
    from gui.scenes.opening import NAMES

    write_whole(sample_file(), as_glb(grown()))
    for name in NAMES:
        write_picture(FOLDER / f"{name}.png", draw_tile(name), "")


if __name__ == "__main__":
    main()
