"""The things that are seen in the flight, as meshes in field units (see `gui.scenes.flight.track_layout`)."""

from __future__ import annotations

from random import Random

import numpy as np
from numpy.typing import NDArray

from gui.scenes.flight.track_layout import GATE_RADIUS, GATE_TUBE
from gui.scenes.meshes import (
    COLOUR,
    POSITION,
    UV,
    Mesh,
    assembled,
    ball,
    coloured,
    joined,
    knot,
    rod,
    slab,
    turned_profile,
    wall,
)
from gui.scenes.scene import Colour

Array = NDArray[np.float64]

FLOOR_Y = -1.0
SKY_AWAY = 48.0
_FLOOR_HALF, _FLOOR_LONG, _FLOOR_NEARER = 26.0, 44.0, 8.0
DUSK = (0.66, 0.36, 0.46)
_HEIGHTS = (0.0, 2.0, 7.0, 15.0, 40.0)
_DUSKS = (DUSK, DUSK, (0.42, 0.22, 0.44), (0.17, 0.10, 0.34), (0.03, 0.04, 0.13))
_SUN_AT, _SUN_RADIUS = (0.0, 2.8), 3.7
_HILLS, _FAR_HILLS = (0.33, 0.18, 0.36), (0.50, 0.27, 0.42)
_SUN_LOW, _SUN_HIGH = (1.0, 0.52, 0.38), (1.0, 0.90, 0.62)
_HULL, _WING, _TRIM, _CANOPY, _NOZZLE = (
    (0.90, 0.92, 0.96),
    (0.62, 0.68, 0.80),
    (0.98, 0.45, 0.25),
    (0.16, 0.24, 0.42),
    (0.20, 0.22, 0.28),
)


_NOSE_DOWN_RAD = 0.17


def faceted(corners: Array, colours: Array | None = None) -> Mesh:
    """A mesh of flat triangles: ``corners`` (N, 3, 3), counter-clockwise, and a colour for each (N, 3)."""
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    mesh = assembled(corners.reshape(-1, 3), np.repeat(normals, 3, axis=0), np.arange(3 * len(corners)).reshape(-1, 3))
    if colours is not None:
        mesh.vertices[:, COLOUR] = np.repeat(colours, 3, axis=0)
    return mesh


def flattened(mesh: Mesh) -> Mesh:
    """The same surface with hard edges between its triangles."""
    corners = mesh.vertices[mesh.triangles, POSITION].astype(float)
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    return faceted(corners[area > 1e-9])


def rock(number: int) -> Mesh:
    """A lump of radius 1 at most, each number another one."""
    chance = Random(number)
    mesh = ball(1.0, 8, 12)
    way = mesh.vertices[:, POSITION].astype(float)
    size = np.ones(len(way))
    for _ in range(7):
        bump = np.array([chance.gauss(0, 1) for _ in range(3)])
        bump /= np.linalg.norm(bump)
        # Cut off by a plane, as broken stone is.
        size = np.minimum(size, (0.72 + 0.2 * chance.random()) / np.maximum(way @ bump, 1e-3))
    mesh.vertices[:, POSITION] = way * size[:, None]
    lump = flattened(mesh)
    tones = np.array([0.85 + 0.3 * chance.random() for _ in range(len(lump.vertices) // 3)])
    lump.vertices[:, COLOUR] = np.repeat(tones[:, None] * (0.50, 0.47, 0.60), 3, axis=0)
    return lump


def ship() -> Mesh:
    """The ship, 0.5 long, with its nose towards -z and a little down, so that it is seen from above."""
    lying = np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]])  # y to -z
    profile = np.array([[0.0, -0.20], [0.026, -0.20], [0.040, -0.10], [0.038, 0.06], [0.018, 0.22], [0.0, 0.31]])
    hull = coloured(turned_profile(profile, 14).turned(lying), _HULL)
    canopy = ball(0.028, 8, 12)
    canopy.vertices[:, POSITION] *= (0.8, 0.9, 2.4)
    parts = [hull, coloured(canopy.moved((0.0, 0.030, -0.07)), _CANOPY)]
    for side in (-1.0, 1.0):
        parts.append(_wing(side))
        engine = turned_profile(np.array([[0.0, -0.07], [0.022, -0.07], [0.026, 0.0], [0.014, 0.09], [0.0, 0.10]]), 12)
        parts.append(coloured(engine.turned(lying).moved((0.075 * side, 0.0, 0.13)), _NOZZLE))
    down, over = np.cos(_NOSE_DOWN_RAD), np.sin(_NOSE_DOWN_RAD)
    return joined(parts).turned(np.array([[1.0, 0, 0], [0, down, over], [0, -over, down]]))


def _wing(side: float) -> Mesh:
    """A swept wing with a coloured tip that points down, and a fin."""
    root, tip, low = np.array([0.03 * side, 0.0, -0.10]), np.array([0.27 * side, -0.02, 0.16]), 0.012

    def plate(points: list[Array], thick: Array, colour: Colour) -> Mesh:
        """A flat triangle with a back."""
        a, b, c = points
        over = [a + thick, b + thick, c + thick]
        under = [a - thick, c - thick, b - thick]
        faces = np.array([over, under] if np.cross(b - a, c - a) @ thick > 0 else [over[::-1], under[::-1]])
        return coloured(faceted(faces), colour)

    up, out = np.array([0.0, low / 2, 0.0]), np.array([0.006 * side, 0.0, 0.0])
    back = np.array([0.03 * side, 0.0, 0.18])
    drop = [tip + np.array(way) for way in ((0.0, 0.0, -0.10), (0.015 * side, -0.06, 0.03), (0.0, 0.0, 0.03))]
    fin = [np.array((x * side, y, z)) for x, y, z in ((0.06, 0.01, 0.06), (0.09, 0.12, 0.19), (0.07, 0.01, 0.18))]
    return joined([plate([root, tip, back], up, _WING), plate(drop, out, _TRIM), plate(fin, out, _TRIM)])


def gate() -> Mesh:
    """A ring that faces the ship."""
    return coloured(knot(GATE_RADIUS, GATE_TUBE, (1, 0), (44, 9)), (1.0, 0.76, 0.26))


def orb() -> Mesh:
    """A cut stone with two points."""
    stone = ball(1.0, 3, 7)
    stone.vertices[:, POSITION] *= (0.72, 1.0, 0.72)
    return coloured(flattened(stone), (0.35, 0.95, 1.0))


def cell() -> Mesh:
    """What mends the shield: a ball in a ring."""
    return joined(
        [coloured(ball(0.5, 8, 12), (0.72, 1.0, 0.70)), coloured(knot(0.9, 0.12, (1, 0), (28, 7)), (0.30, 0.92, 0.45))]
    )


def beam(radius: float, *, upright: bool) -> Mesh:
    """A bar across the field, with collars."""
    end = np.array([0.0, 1.9, 0.0]) if upright else np.array([2.9, 0.0, 0.0])
    start = np.array([0.0, FLOOR_Y, 0.0]) if upright else -end
    bar = coloured(rod(start, end, 0.72 * radius, 12), (1.0, 0.30, 0.22))
    way = end - start
    collars = []
    for share in np.arange(0.06, 1.0, 0.11):
        middle = start + share * way
        collars.append(coloured(rod(middle - 0.022 * way, middle + 0.022 * way, radius, 12), (0.20, 0.16, 0.24)))
    return joined([bar, *collars])


def post() -> Mesh:
    """A lamp at the side of the way."""
    return joined(
        [
            coloured(slab((0.05, 0.9, 0.05)).moved((0.0, FLOOR_Y + 0.45, 0.0)), (0.16, 0.13, 0.26)),
            coloured(slab((0.09, 0.09, 0.09)).moved((0.0, FLOOR_Y + 0.94, 0.0)), (1.0, 0.80, 0.50)),
        ]
    )


def mote() -> Mesh:
    """A streak of dust."""
    return coloured(slab((0.006, 0.006, 0.40)), (0.85, 0.80, 1.0))


def chip() -> Mesh:
    """A splinter for sparks, white."""
    return flattened(ball(1.0, 3, 5))


def soft_disc(*, lies: bool, colour: Colour) -> Mesh:
    """A square of half-width 1 for the pattern SOFT; it lies on the floor or faces the viewer."""
    x, y = np.array([2.0, 0.0, 0.0]), np.array([0.0, 0.0, -2.0]) if lies else np.array([0.0, 2.0, 0.0])
    square = wall(-0.5 * (x + y), x, y, 2.0)
    square.vertices[:, UV] -= 1.0
    return coloured(square, colour)


def floor() -> Mesh:
    """The ground, from behind the viewer to where the fog hides it."""
    corner = np.array([-_FLOOR_HALF, FLOOR_Y, _FLOOR_NEARER])
    across, along = np.array([2 * _FLOOR_HALF, 0.0, 0.0]), np.array([0.0, 0.0, -_FLOOR_LONG - _FLOOR_NEARER])
    mesh = coloured(wall(corner, across, along, 2.0), (0.13, 0.10, 0.25))
    mesh.vertices[:, UV] -= _FLOOR_HALF, _FLOOR_NEARER
    return mesh


def sky() -> Mesh:
    """Dusk, stars, sun and hills around the place of the eye, so far away that it goes along with it."""
    low, high, half = -2.0, 58.0, 84.0
    corner = np.array([-half, low, -SKY_AWAY])
    dome = wall(corner, np.array([2 * half, 0.0, 0.0]), np.array([0.0, high - low, 0.0]), 2.0)
    x, y = dome.vertices[:, 0], dome.vertices[:, 1]
    dusk = np.column_stack([np.interp(y, _HEIGHTS, [colour[k] for colour in _DUSKS]) for k in range(3)])
    # The glare of the sun, which is nothing at the horizon, or the fog would end in an edge.
    away = np.hypot(x - _SUN_AT[0], y - _SUN_AT[1])
    glare = np.exp(-away / 5.5) * np.clip(y / 2.0, 0.0, 1.0)
    dome.vertices[:, COLOUR] = np.clip(dusk + glare[:, None] * (0.55, 0.22, 0.10), 0.0, 1.0)
    ground = coloured(
        wall(np.array([-3 * half, -60.0, -SKY_AWAY]), np.array([6 * half, 0, 0]), np.array([0, 58, 0]), 500.0), DUSK
    )
    return joined([dome, ground, _stars(), _sun(), _ridge(3, 2.6, _FAR_HILLS, 0.2), _ridge(5, 1.7, _HILLS, 0.3)])


def _stars() -> Mesh:
    chance = Random(11)
    corners, colours = [], []
    for _ in range(420):
        x, y = chance.uniform(-60, 60), chance.uniform(5.0, 60.0)
        size = chance.uniform(0.02, 0.075)
        light = chance.uniform(0.25, 1.0) * min(1.0, (y - 3.0) / 8.0)
        middle = np.array([x, y, -SKY_AWAY + 0.05])
        right, up = np.array([size, 0.0, 0.0]), np.array([0.0, size, 0.0])
        corners += [[middle - right, middle - up, middle + right], [middle - right, middle + right, middle + up]]
        colours += 2 * [np.array([0.86, 0.88, 1.0]) * (0.25 + 0.75 * light)]
    return faceted(np.array(corners), np.array(colours))


def _sun() -> Mesh:
    """A disc, brighter above."""
    around = np.linspace(0, 2 * np.pi, 65)
    radius, middle = _SUN_RADIUS, np.array([*_SUN_AT, -SKY_AWAY + 0.1])
    rim = middle + radius * np.column_stack([np.cos(around), np.sin(around), np.zeros(65)])
    corners = np.stack([np.repeat(middle[None], 64, axis=0), rim[:-1], rim[1:]], axis=1)
    disc = faceted(corners)
    share = np.clip(0.5 + 0.5 * (disc.vertices[:, 1:2] - middle[1]) / radius, 0.0, 1.0)
    disc.vertices[:, COLOUR] = (1 - share) * _SUN_LOW + share * _SUN_HIGH
    return disc


def _ridge(number: int, height: float, colour: Colour, ahead: float) -> Mesh:
    """A line of hills that is lower in the middle, and at its foot has the colour of the fog."""
    chance = Random(number)
    x = np.arange(-100.0, 101.0, 2.5) + np.array([chance.uniform(-0.9, 0.9) for _ in range(81)])
    y = height * np.array([chance.uniform(0.25, 1.0) for _ in x]) * (0.35 + 0.65 * np.clip(np.abs(x) / 14, 0, 1))
    z = np.full_like(x, -SKY_AWAY + ahead)
    top, foot = np.column_stack([x, y, z]), np.column_stack([x, np.full_like(x, -1.0), z])
    corners = np.concatenate([np.stack([foot[:-1], foot[1:], top[1:]], 1), np.stack([foot[:-1], top[1:], top[:-1]], 1)])
    hills = faceted(corners)
    hills.vertices[:, COLOUR] = np.where(hills.vertices[:, 1:2] > 0, colour, DUSK)
    return hills
