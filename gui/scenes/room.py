"""A small room with a knot on a pedestal, which the viewer may turn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gui.scenes.meshes import Mesh, ball, box_inside, coloured, joined, knot, rod, slab, turned_profile
from gui.scenes.openness import in_corners, in_shadow_of_balls, near_balls
from gui.scenes.scene import Colour, Light, Material, Part, Pattern, Scene, box_corners

Array = NDArray[np.float64]

DEPTH_SHARE = 2.3
_CELLS_ACROSS = 24
_OAK, _SEAM = (0.72, 0.53, 0.36), (0.34, 0.23, 0.15)
_WALLS = {
    "floor": _OAK,
    "ceiling": (0.93, 0.91, 0.88),
    "left": (0.86, 0.83, 0.78),
    "right": (0.86, 0.83, 0.78),
    "back": (0.16, 0.36, 0.40),
}
_STONE, _CORAL, _STRING = (0.90, 0.88, 0.85), (0.93, 0.38, 0.24), (0.30, 0.28, 0.26)
_FRAME, _PAPER = (0.22, 0.16, 0.12), (0.94, 0.92, 0.86)
_SUN, _HILL, _SEA = (0.95, 0.62, 0.25), (0.20, 0.34, 0.40), (0.45, 0.62, 0.66)


@dataclass(frozen=True, slots=True)
class _Ball:
    """A ball: place in shares of the screen's height (y from the floor), radius likewise; ``hangs`` on a string."""

    x: float
    y: float
    z: float
    radius: float
    colour: Colour
    hangs: bool = False


_BALLS = (
    _Ball(-0.46, 0.13, -1.45, 0.13, (0.86, 0.66, 0.28)),
    _Ball(0.52, 0.09, -1.15, 0.09, (0.30, 0.42, 0.80)),
    _Ball(0.40, 0.05, -0.42, 0.05, (0.90, 0.84, 0.72)),
    _Ball(-0.52, 0.74, -0.80, 0.055, (0.95, 0.72, 0.30), hangs=True),
    _Ball(0.56, 0.66, -0.36, 0.050, (0.35, 0.70, 0.66), hangs=True),
    _Ball(-0.38, 0.62, 0.34, 0.042, (0.90, 0.45, 0.55), hangs=True),
)


def room_box(size_m: tuple[float, float]) -> tuple[list[tuple[str, Mesh]], float]:
    """The five coloured walls of a room behind the glass, darker in the corners, and the room's depth."""
    depth = DEPTH_SHARE * size_m[1]
    walls = box_inside(*size_m, depth, size_m[1] / _CELLS_ACROSS)
    shaded = {name: in_corners(mesh, (*size_m, depth), 0.16 * size_m[1], 0.42) for name, mesh in walls.items()}
    return [(name, coloured(mesh, _WALLS[name])) for name, mesh in shaded.items()], depth


def room_light(size_m: tuple[float, float], depth_m: float) -> Light:
    """Daylight from the viewer's upper left."""
    width, height = size_m
    return Light(
        lamp_m=(-0.30 * width, 1.15 * height, 1.5 * height),
        aim_m=(0.06 * width, -0.35 * height, -0.45 * depth_m),
        lamp_colour=(1.05, 0.99, 0.88),
        sky=(0.66, 0.67, 0.70),
        ground=(0.48, 0.43, 0.38),
        cone_rad=0.95,
        reach_m=2.0 * (height + depth_m),
        fog_colour=(0.30, 0.30, 0.31),
        fog_m=(0.0, 5.0 * depth_m),
    )


def wall_parts(walls: list[tuple[str, Mesh]], height_m: float) -> list[Part]:
    """The walls as they are drawn: planks on the floor, where the shadow of the turnable thing falls."""
    planks = Material(Pattern.PLANKS, cell_m=0.11 * height_m, second_colour=_SEAM, gloss=0.25)
    return [Part(mesh, planks if name == "floor" else Material(), shadowed=name == "floor") for name, mesh in walls]


def build_room(size_m: tuple[float, float]) -> Scene:
    """Make the scene for a screen of a width and height."""
    walls, depth = room_box(size_m)
    light = room_light(size_m, depth)
    height = size_m[1]
    pivot = np.array([0.0, 0.05 * height, -0.26 * height])
    top = pivot[1] - 0.285 * height
    pedestal = _pedestal(0.5 * height + top).moved((0.0, -0.5 * height, float(pivot[2])))
    centres, radii = _places(height)
    # The pedestal darkens the floor like a ball that stands on it; the knot like one in its place.
    nearby = (
        np.vstack([centres, [0.0, -0.44 * height, pivot[2]], pivot]),
        np.append(radii, [0.19 * height, 0.16 * height]),
    )
    lamp = np.array(light.lamp_m)
    dark = [(name, in_shadow_of_balls(near_balls(mesh, *nearby), lamp, centres, radii)) for name, mesh in walls]
    shiny = Material(gloss=0.8)
    parts = wall_parts(dark, height)
    parts += [Part(coloured(mesh, colour)) for mesh, colour in _picture(size_m, depth)]
    parts += [Part(coloured(pedestal, _STONE), Material(gloss=0.1), casts=True, shadowed=True)]
    turnable = coloured(knot(0.225 * height, 0.056 * height).moved(pivot), _CORAL)
    parts += [Part(turnable, shiny, turns=True, casts=True, shadowed=True)]
    parts += [part for one in _BALLS for part in _hung_or_laid(one, height)]
    place = float(pivot[0]), float(pivot[1]), float(pivot[2])
    return Scene("Room", size_m, depth, parts, light, place, box_corners(size_m, depth))


def _pedestal(height_m: float) -> Mesh:
    foot, neck, plate = 0.62 * height_m, 0.34 * height_m, 0.56 * height_m
    profile = [(0, 0), (foot, 0), (foot, 0.10), (0.9 * foot, 0.13), (neck, 0.22), (neck, 0.82), (0.92 * plate, 0.89),
               (plate, 0.91), (plate, 0.98), (0.97 * plate, 1.0), (0, 1.0)]  # fmt: skip
    return turned_profile(np.array([[radius, share * height_m] for radius, share in profile]), 64)


def _places(height_m: float) -> tuple[Array, Array]:
    centres = np.array([[one.x, one.y - 0.5, one.z] for one in _BALLS]) * height_m
    return centres, np.array([one.radius for one in _BALLS]) * height_m


def _hung_or_laid(one: _Ball, height_m: float) -> list[Part]:
    centre = np.array([one.x, one.y - 0.5, one.z]) * height_m
    round_ = coloured(ball(one.radius * height_m).moved(centre), one.colour)
    in_front = one.z + one.radius > 0
    parts = [Part(round_, Material(gloss=0.7), blends=in_front)]
    if one.hangs:
        # Before the glass the string goes on out of sight.
        above = np.array([centre[0], height_m if in_front else 0.5 * height_m, centre[2]])
        parts.insert(0, Part(coloured(rod(centre, above, 0.0022 * height_m, 8), _STRING), blends=in_front))
    return parts


def _picture(size_m: tuple[float, float], depth_m: float) -> list[tuple[Mesh, Colour]]:
    """A framed landscape on the back wall, of flat slabs each a little before the last."""
    width, height = 0.62 * size_m[1], 0.42 * size_m[1]
    middle = np.array([0.30 * size_m[1], 0.14 * size_m[1], -depth_m])
    thick = 0.02 * size_m[1]

    def flat(share: tuple[float, float], at: tuple[float, float], layer: int) -> Mesh:
        size = (share[0] * width, share[1] * height, thick)
        return slab(size).moved(middle + np.array([at[0] * width, at[1] * height, thick * (0.5 + 0.3 * layer)]))

    sun = turned_profile(np.array([[0.12 * height, 0.0], [0.0, 1e-4]]), 40)
    upright = np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]])
    sun = sun.turned(upright).moved(middle + np.array([0.12 * width, 0.04 * height, thick * 1.95]))
    return [
        (flat((1.0, 1.0), (0.0, 0.0), 0), _FRAME),
        (flat((0.92, 0.88), (0.0, 0.0), 1), _PAPER),
        (flat((0.80, 0.70), (0.0, 0.0), 2), _SEA),
        (sun, _SUN),
        (joined([flat((0.80, 0.26), (0.0, -0.22), 4)]), _HILL),
    ]
