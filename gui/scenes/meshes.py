"""Meshes made by code: walls, balls, rods, discs, rounded boxes and a knot.

A mesh is a table of vertices with the columns of `COLUMNS` and a list of triangles, counter-clockwise from outside.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

# position, normal, colour, place on the surface (metres, or 0 to 1 for a picture), openness to the light around, and
# share of the lamp's light
COLUMNS = 13
POSITION, NORMAL, COLOUR, UV, OPENNESS, LAMP_SHARE = slice(0, 3), slice(3, 6), slice(6, 9), slice(9, 11), 11, 12
WHITE = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """A surface of triangles.

    Attributes
    ----------
    vertices : ndarray, shape (N, 13), float32
        See `COLUMNS`.
    triangles : ndarray, shape (M, 3), int32
    """

    vertices: NDArray[np.float32]
    triangles: NDArray[np.int32]

    def moved(self, to_m: Array | tuple[float, float, float]) -> Mesh:
        """The mesh at another place."""
        vertices = self.vertices.copy()
        vertices[:, POSITION] += np.asarray(to_m, dtype=np.float32)
        return replace(self, vertices=vertices)

    def turned(self, rotation: Array) -> Mesh:
        """The mesh turned about the origin by a rotation matrix."""
        vertices = self.vertices.copy()
        for part in (POSITION, NORMAL):
            vertices[:, part] = self.vertices[:, part] @ rotation.T.astype(np.float32)
        return replace(self, vertices=vertices)


def assembled(positions: Array, normals: Array, triangles: NDArray[np.integer], uv: Array | None = None) -> Mesh:
    """Put a mesh together; it is white, and open to the light."""
    vertices = np.ones((len(positions), COLUMNS), dtype=np.float32)
    vertices[:, POSITION], vertices[:, NORMAL] = positions, normals
    vertices[:, UV] = 0.0 if uv is None else uv
    return Mesh(vertices, np.ascontiguousarray(triangles, dtype=np.int32))


def coloured(mesh: Mesh, colour: tuple[float, float, float]) -> Mesh:
    """The mesh in one colour (sRGB, 0 to 1)."""
    vertices = mesh.vertices.copy()
    vertices[:, COLOUR] = colour
    return replace(mesh, vertices=vertices)


def joined(meshes: list[Mesh]) -> Mesh:
    """Several meshes as one, drawn in one go."""
    starts = np.cumsum([0, *(len(mesh.vertices) for mesh in meshes)])
    triangles = [mesh.triangles + np.int32(start) for mesh, start in zip(meshes, starts[:-1], strict=True)]
    return Mesh(np.concatenate([mesh.vertices for mesh in meshes]), np.concatenate(triangles))


def _grid_triangles(rows: int, columns: int) -> NDArray[np.int64]:
    first = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).reshape(-1)
    lower = np.stack([first, first + 1, first + columns + 1], axis=1)
    upper = np.stack([first, first + columns + 1, first + columns], axis=1)
    return np.concatenate([lower, upper])


def wall(corner_m: Array, along_m: Array, up_m: Array, cell_m: float) -> Mesh:
    """A rectangle of small cells, seen from where ``along`` turns into ``up`` counter-clockwise.

    Parameters
    ----------
    corner_m, along_m, up_m : ndarray, shape (3,), float64, metres
        One corner and the two edges from it.
    cell_m : float
        Largest side of a cell; smaller shades more smoothly.
    """
    sides = np.linalg.norm(along_m), np.linalg.norm(up_m)
    columns, rows = (max(2, int(np.ceil(side / cell_m)) + 1) for side in sides)
    v, u = (
        grid.reshape(-1, 1) for grid in np.meshgrid(np.linspace(0, 1, rows), np.linspace(0, 1, columns), indexing="ij")
    )
    normal = np.cross(along_m, up_m) / (sides[0] * sides[1])
    positions = corner_m + u * along_m + v * up_m
    uv = np.concatenate([u * sides[0], v * sides[1]], axis=1)
    return assembled(positions, np.broadcast_to(normal, positions.shape), _grid_triangles(rows, columns), uv)


def ball(radius_m: float, rows: int = 18, columns: int = 30) -> Mesh:
    """A sphere about the origin."""
    down, round_ = np.meshgrid(np.linspace(np.pi, 0, rows), np.linspace(0, 2 * np.pi, columns), indexing="ij")
    normals = np.stack([np.sin(down) * np.sin(round_), np.cos(down), np.sin(down) * np.cos(round_)], axis=-1).reshape(
        -1, 3
    )
    return assembled(radius_m * normals, normals, _grid_triangles(rows, columns))


def turned_profile(profile_m: Array, columns: int = 48) -> Mesh:
    """A body of revolution about the y axis, with hard edges where the profile has corners.

    Parameters
    ----------
    profile_m : ndarray, shape (N, 2), float64, metres
        (radius, height), from the bottom to the top along the outside.
    columns : int
        Steps around.
    """
    parts = []
    round_ = np.linspace(0, 2 * np.pi, columns)
    around = np.stack([np.sin(round_), np.cos(round_)], axis=1)
    for (r0, y0), (r1, y1) in pairwise(profile_m):
        slope = np.array([y1 - y0, r0 - r1]) / max(np.hypot(y1 - y0, r0 - r1), 1e-12)
        rings = [
            np.column_stack([r * around[:, 0], np.full(columns, y), r * around[:, 1]]) for r, y in ((r0, y0), (r1, y1))
        ]
        normal = np.column_stack([slope[0] * around[:, 0], np.full(columns, slope[1]), slope[0] * around[:, 1]])
        parts.append(assembled(np.concatenate(rings), np.concatenate([normal, normal]), _grid_triangles(2, columns)))
    return joined(parts)


def rod(start_m: Array, end_m: Array, radius_m: float, columns: int = 12) -> Mesh:
    """An open cylinder between two points."""
    axis = end_m - start_m
    length = float(np.linalg.norm(axis))
    upright = turned_profile(np.array([[radius_m, 0.0], [radius_m, length]]), columns)
    y = axis / length
    x = np.cross(y, [0.0, 0.0, 1.0] if abs(y[2]) < 0.9 else [1.0, 0.0, 0.0])
    x = x / np.linalg.norm(x)
    return upright.turned(np.column_stack([x, y, np.cross(x, y)])).moved(start_m)


def target(radius_m: float, thickness_m: float, columns: int = 48) -> Mesh:
    """A disc that faces the viewer; its uv is (x, y) in radii, for rings."""
    half, bevel = 0.5 * thickness_m, 0.3 * thickness_m
    profile = np.array([[0.0, -half], [radius_m - bevel, -half], [radius_m, bevel - half], [radius_m, half - bevel],
                        [radius_m - bevel, half], [0.0, half]])  # fmt: skip
    disc = turned_profile(profile, columns).turned(np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]]))
    disc.vertices[:, UV] = disc.vertices[:, :2] / radius_m
    return disc


def slab(size_m: tuple[float, float, float]) -> Mesh:
    """A box about the origin; its uv are metres."""
    x, y, z = (0.5 * side for side in size_m)
    corner = np.array([-x, -y, z])
    front = wall(corner, np.array([2 * x, 0, 0]), np.array([0, 2 * y, 0]), 10.0)
    right = wall(np.array([x, -y, z]), np.array([0, 0, -2 * z]), np.array([0, 2 * y, 0]), 10.0)
    top = wall(np.array([-x, y, z]), np.array([2 * x, 0, 0]), np.array([0, 0, -2 * z]), 10.0)
    over = np.diag([-1.0, 1.0, -1.0]), np.diag([1.0, -1.0, -1.0])
    return joined([front, right, top, front.turned(over[0]), right.turned(over[0]), top.turned(over[1])])


def knot(radius_m: float, tube_m: float, turns: tuple[int, int] = (2, 3), steps: tuple[int, int] = (200, 20)) -> Mesh:
    """A torus knot about the origin, which winds ``turns`` times around the axis and through the ring."""
    p, q = turns
    t = np.linspace(0, 2 * np.pi, steps[0])

    def course(at: Array) -> Array:
        ring = 2.0 + np.cos(q * at)
        return radius_m / 3.0 * np.stack([ring * np.cos(p * at), ring * np.sin(p * at), np.sin(q * at)], axis=1)

    centre = course(t)
    tangent = course(t + 1e-4) - course(t - 1e-4)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    # A frame from the direction outwards never twists out of step, so the seam closes.
    side = np.cross(tangent, centre)
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    up = np.cross(side, tangent)
    round_ = np.linspace(0, 2 * np.pi, steps[1])
    normals = (np.cos(round_)[None, :, None] * side[:, None] + np.sin(round_)[None, :, None] * up[:, None]).reshape(
        -1, 3
    )
    positions = np.repeat(centre, steps[1], axis=0) + tube_m * normals
    return assembled(positions, normals, _grid_triangles(steps[0], steps[1])[:, ::-1])


def box_inside(width_m: float, height_m: float, depth_m: float, cell_m: float) -> dict[str, Mesh]:
    """The inside of a box that begins at the glass: ``floor``, ``ceiling``, ``left``, ``right`` and ``back``."""
    x, y, z = 0.5 * width_m, 0.5 * height_m, depth_m
    right, up, inwards = np.array([width_m, 0.0, 0.0]), np.array([0.0, height_m, 0.0]), np.array([0.0, 0.0, -depth_m])
    return {
        "floor": wall(np.array([-x, -y, 0.0]), right, inwards, cell_m),
        "ceiling": wall(np.array([-x, y, -z]), right, -inwards, cell_m),
        "left": wall(np.array([-x, -y, 0.0]), inwards, up, cell_m),
        "right": wall(np.array([x, -y, -z]), -inwards, up, cell_m),
        "back": wall(np.array([-x, -y, -z]), right, up, cell_m),
    }
