"""What a scene is made of, as plain data; the renderer turns it into pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from gui.scenes.lettering import Lettering
from gui.scenes.meshes import Mesh

Colour = tuple[float, float, float]
Array = NDArray[np.float64]

# Drag to turn: radians a pixel, and what share of the way is left after a second.
TURN_RAD_PER_PX = 0.01
TURN_LEFT_AFTER_S = 0.002


class Pattern(Enum):
    """How a surface's colour is patterned; the names are those in assets/shaders/surface.frag."""

    PLAIN = "PLAIN"
    GRID = "GRID"
    RINGS = "RINGS"
    PLANKS = "PLANKS"
    PICTURE = "PICTURE"
    SOFT = "SOFT"


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """What a surface looks like.

    Attributes
    ----------
    pattern : Pattern
    cell_m : float
        Size of the pattern.
    second_colour : tuple of float
        Of lines, rings and seams (sRGB, 0 to 1); the first is the mesh's own.
    gloss : float
        0 matt to 1 polished.
    glow : float
        1: shines by itself and takes no light.
    picture : ndarray, shape (height, width, 4), uint8, RGBA, or None
    hazy : bool
        Fog lies before it.
    adds : bool
        Its light is added to what is behind it, which it does not hide.
    """

    pattern: Pattern = Pattern.PLAIN
    cell_m: float = 0.05
    second_colour: Colour = (0.0, 0.0, 0.0)
    gloss: float = 0.0
    glow: float = 0.0
    picture: NDArray[np.uint8] | None = None
    hazy: bool = True
    adds: bool = False


class Swarm:
    """Places at which one mesh is drawn many times over, changed from picture to picture.

    Parameters
    ----------
    most : int
        More than these are not drawn.
    """

    def __init__(self, most: int) -> None:
        self.rows: NDArray[np.float32] = np.zeros((most, 12), dtype=np.float32)
        self.count = 0

    def clear(self) -> None:
        """Begin anew."""
        self.count = 0

    def add(
        self,
        place_m: tuple[float, float, float],
        scale: float = 1.0,
        spin: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 0.0),
        tint: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0),
    ) -> None:
        """Draw one here: ``spin`` is a unit axis and an angle, ``tint`` multiplies the colour and the opacity."""
        if self.count < len(self.rows):
            self.rows[self.count] = (*place_m, scale, *spin, *tint)
            self.count += 1


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A mesh with its material.

    Attributes
    ----------
    mesh : Mesh
    material : Material
    turns : bool
        The viewer may turn it.
    casts, shadowed : bool
        It throws a shadow, and takes one, that is found anew whenever something turns. Shadows of things that stay
        are better put into the mesh, see `gui.scenes.openness`.
    blends : bool
        It is transparent somewhere, or may come close to the eye, where things fade.
    swarm : Swarm or None
        Where it is drawn, if not once as it stands.
    """

    mesh: Mesh
    material: Material = field(default_factory=Material)
    turns: bool = False
    casts: bool = False
    shadowed: bool = False
    blends: bool = False
    swarm: Swarm | None = None


@dataclass(frozen=True, slots=True)
class Light:
    """The light of a scene; colours are linear and may exceed 1.

    Attributes
    ----------
    lamp_m, aim_m : tuple of float, metres
        Where the lamp is and what it shines on.
    lamp_colour, sky, ground : tuple of float
        Of the lamp, and of what comes from above and from below.
    cone_rad : float
        Opening of the lamp's cone, in which things throw shadows.
    reach_m : float
        How far shadows are looked for.
    fog_colour : tuple of float
        Also the colour behind everything.
    fog_m : tuple of float
        Depths behind the glass at which the fog begins and is complete.
    """

    lamp_m: Colour
    aim_m: Colour
    lamp_colour: Colour = (1.0, 0.96, 0.90)
    sky: Colour = (0.35, 0.38, 0.45)
    ground: Colour = (0.18, 0.16, 0.15)
    cone_rad: float = 1.4
    reach_m: float = 2.5
    fog_colour: Colour = (0.0, 0.0, 0.0)
    fog_m: tuple[float, float] = (0.4, 1.2)


@dataclass(slots=True, eq=False)
class Scene:
    """Things behind and before the glass, in the screen frame, and how far the turnable one is turned.

    Attributes
    ----------
    name : str
        As shown.
    size_m : tuple of float
        Width and height of the screen it was built for.
    depth_m : float
        Of the farthest thing behind the glass.
    parts : sequence of Part
        From far to near, as they are drawn.
    light : Light
    pivot_m : tuple of float
        What turnable parts turn about.
    corners_m : ndarray, shape (8, 3), float64, metres
        Corners of the box around the scene: those in the glass first, then those at the back, each lower left, lower
        right, upper right, upper left.
    lettering : Lettering or None
        What is written on the glass.
    """

    name: str
    size_m: tuple[float, float]
    depth_m: float
    parts: Sequence[Part]
    light: Light
    pivot_m: Colour = (0.0, 0.0, 0.0)
    corners_m: Array = field(default_factory=lambda: np.zeros((8, 3)))
    lettering: Lettering | None = None
    _wanted_rad: Array = field(default_factory=lambda: np.zeros(2))
    _turned_rad: Array = field(default_factory=lambda: np.zeros(2))

    def turn(self, dx_px: float, dy_px: float) -> None:
        """The viewer drags the turnable thing by so many pixels, right and down."""
        self._wanted_rad += TURN_RAD_PER_PX * np.array([dx_px, dy_px])

    def look(self, eye_m: Array, *, follows: bool) -> None:
        """Hear from where it is going to be looked at, and whether that place follows a head; before `advance`."""

    def drawn_from(self, eye_m: Array) -> Array:
        """The eye in the scene's own frame: a scene may lie aslant behind the glass."""
        return eye_m

    def press(self, key: str, *, down: bool = True) -> bool:
        """Take a key that the viewer presses or lets go; says whether it means anything in this scene."""
        return False

    def advance(self, dt_s: float) -> None:
        """Let time pass: the thing turns on to where it was dragged."""
        left = self._wanted_rad - self._turned_rad
        self._turned_rad += left if np.abs(left).max() < 1e-4 else left * (1.0 - TURN_LEFT_AFTER_S ** max(dt_s, 0.0))

    @property
    def turned_rad(self) -> tuple[float, float]:
        """How far the thing is turned about the upright and about the level axis."""
        return float(self._turned_rad[0]), float(self._turned_rad[1])


def box_corners(size_m: tuple[float, float], depth_m: float) -> Array:
    """Corners of a box that begins at the glass, in the order of `Scene.corners_m`."""
    x, y = 0.5 * size_m[0], 0.5 * size_m[1]
    face = np.array([[-x, -y], [x, -y], [x, y], [-x, y]])
    return np.concatenate([np.column_stack([face, np.full(4, z)]) for z in (0.0, -depth_m)])
