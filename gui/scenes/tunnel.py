"""The target tunnel: a deep box of grid lines with targets on rods, some of them in front of the glass."""

from __future__ import annotations

import numpy as np

from gui.scenes.meshes import UV, Mesh, box_inside, coloured, joined, rod, target
from gui.scenes.openness import in_corners, in_shadow_of_balls, near_balls
from gui.scenes.scene import Light, Material, Part, Pattern, Scene, box_corners

# Places in the reference's units: the tunnel is 500 wide, 500 high and 3000 deep, the glass is at 50, 27 are 1 cm.
TARGETS = (
    (0, 150, -2100),
    (150, -100, -1050),
    (-130, 0, -700),
    (-150, -150, -550),
    (0, -150, -200),
    (-150, 100, 0),
    (100, 0, 500),
    (-50, -50, 600),
    (50, 0, 1100),
)
_TUNNEL, _GLASS, _UNITS_PER_M = (500.0, 500.0, 3000.0), 50.0, 2700.0
_RADIUS_SHARE = 0.072
_LINES_APART = {"floor": (1.0, 0.45), "ceiling": (1.0, 0.45), "left": (0.45, 1.0), "right": (0.45, 1.0)}
_WALL, _LINE = (0.13, 0.15, 0.22), (0.46, 0.56, 0.98)
_RED, _CREAM, _STEEL = (0.86, 0.16, 0.14), (0.97, 0.95, 0.90), (0.55, 0.58, 0.64)
_DARK = (0.006, 0.008, 0.014)


def target_places(size_m: tuple[float, float]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Where the targets hang: across the screen in its own proportions, in depth as the reference has them.

    Parameters
    ----------
    size_m : tuple of float
        Width and height of the screen.

    Returns
    -------
    ndarray, shape (9, 3), float64, metres
        From far to near; ``z > 0`` is in front of the glass.
    """
    units = np.array(TARGETS, dtype=float)
    across = units[:, :2] / _TUNNEL[:2] * size_m
    return np.column_stack([across, (units[:, 2] - _GLASS) / _UNITS_PER_M])


def build_tunnel(size_m: tuple[float, float]) -> Scene:
    """Make the scene for a screen of a width and height."""
    depth = _TUNNEL[2] / _UNITS_PER_M
    places, radius = target_places(size_m), _RADIUS_SHARE * size_m[1]
    radii = np.full(len(places), radius)
    lamp = np.array([-0.25 * size_m[0], 0.95 * size_m[1], 0.60])
    walls = []
    for name, mesh in box_inside(*size_m, depth, size_m[1] / 24).items():
        dark = near_balls(in_corners(mesh, (*size_m, depth), 0.15 * size_m[1]), places, radii, 1.5)
        wall = in_shadow_of_balls(dark, lamp, places, radii)
        # Lines across the tunnel are seen from very flat, so there are fewer of them.
        wall.vertices[:, UV] *= _LINES_APART.get(name, (1.0, 1.0))
        walls.append(wall)
    grid = Material(Pattern.GRID, cell_m=size_m[1] / 8, second_colour=_LINE)
    parts = [Part(coloured(joined(walls), _WALL), grid)]
    for place in places:
        parts += _on_a_rod(place, radius, depth)
    light = Light(
        lamp_m=(float(lamp[0]), float(lamp[1]), float(lamp[2])),
        aim_m=(0.0, -0.2 * size_m[1], -0.35),
        lamp_colour=(0.95, 0.92, 0.85),
        sky=(0.50, 0.54, 0.66),
        ground=(0.26, 0.26, 0.32),
        fog_colour=_DARK,
        fog_m=(0.05, 1.35 * depth),
    )
    return Scene("Target tunnel", size_m, depth, parts, light, corners_m=box_corners(size_m, depth))


def _on_a_rod(place: np.ndarray[tuple[int], np.dtype[np.float64]], radius: float, depth: float) -> list[Part]:
    disc: Mesh = coloured(target(radius, 0.22 * radius).moved(place), _RED)
    in_front = bool(place[2] > 0)
    back = np.array([place[0], place[1], -depth])
    stick = coloured(rod(back, place - [0.0, 0.0, 0.1 * radius], 0.045 * radius), _STEEL)
    return [
        Part(stick, Material(gloss=0.6), blends=in_front),
        Part(disc, Material(Pattern.RINGS, second_colour=_CREAM, gloss=0.35), blends=in_front),
    ]
