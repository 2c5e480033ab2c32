"""The flight: a ship among rocks behind the glass, steered by the head that looks at it."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from gui.scenes.flight import shapes
from gui.scenes.flight.game import SPARK_S, Flight, Happening, Spark
from gui.scenes.flight.session import Session
from gui.scenes.flight.track_layout import Kind, Thing, things_between
from gui.scenes.flight.words import write_words
from gui.scenes.lettering import Lettering
from gui.scenes.meshes import POSITION, UV, Mesh
from gui.scenes.scene import Colour, Light, Material, Part, Pattern, Scene, Swarm, box_corners

Array = NDArray[np.float64]

# The ship is so far behind the glass, and things are seen from here to there; in field units.
SHIP_BEHIND, AHEAD, PAST = 1.0, 36.0, 3.5
_ROCKS = 4
_POSTS_APART, _POSTS_AT = 6.0, 3.1
_MOTES, _MOTES_LONG = 70, 24.0
_SPARKS_EACH = 14
_HALF_TURN = math.pi
# How fast the way turns to the head's new middle, and the lowest place to look from.
_AIM_S, _ABOVE_FLOOR = 0.4, 0.15
_GLOW: dict[Kind, tuple[Colour, float]] = {
    Kind.ORB: ((0.06, 0.30, 0.40), 2.4),
    Kind.CELL: ((0.08, 0.42, 0.16), 2.4),
    Kind.GATE: ((0.22, 0.13, 0.03), 1.5),
}
_SPARK_COLOURS: dict[Happening, Colour] = {
    Happening.CAUGHT: (0.45, 0.95, 1.0),
    Happening.HURT: (1.0, 0.42, 0.20),
    Happening.GATE: (1.0, 0.82, 0.35),
    Happening.CELL: (0.45, 1.0, 0.55),
}


class FlightScene(Scene):
    """The scene of a `Session`: what is where follows from its flight anew for every picture.

    Without a session the flight begins by itself, as where there are no keys.
    """

    def __init__(self, size_m: tuple[float, float], session: Session | None = None) -> None:
        self.session = session or Session(hands_free=True)
        self.unit_m = min(size_m[0] / 3.2, size_m[1] / 1.8)
        self._swarms = {name: Swarm(most) for name, most in _SWARM_SIZES.items()}
        depth = shapes.SKY_AWAY * self.unit_m
        super().__init__(
            "Flight",
            size_m,
            depth,
            _parts(self._swarms, self.unit_m),
            _light(self.unit_m),
            corners_m=box_corners(size_m, depth),
            lettering=Lettering(),
        )
        self._eye_m = np.array([0.0, 0.0, 0.6])
        self._follows = False
        self._aim_m = np.zeros(2)
        self._place_all()

    def look(self, eye_m: Array, *, follows: bool) -> None:
        """Hear from where it is going to be looked at, and whether that place follows a head."""
        self._eye_m, self._follows = eye_m, follows

    def drawn_from(self, eye_m: Array) -> Array:
        """The way does not lead straight away from the glass but from where the head was at the start.

        Drawing for an eye that is moved sideways is the same as shearing what lies behind the glass, so this is still
        exactly what such a scene looks like; else the sun would be out of sight for everyone who looks from above.
        """
        drawn = eye_m.copy()
        drawn[:2] -= self._aim_m
        drawn[1] = max(drawn[1], self.unit_m * (shapes.FLOOR_Y + _ABOVE_FLOOR))
        return drawn

    def press(self, key: str, *, down: bool = True) -> bool:
        """Take a key, see `Session.press`."""
        return self.session.press(key, down=down)

    def advance(self, dt_s: float) -> None:
        """Let time pass for the flight."""
        self.session.advance(dt_s, self._eye_m if self._follows else None)
        middle = self.session.pilot.middle_m if self._follows else None
        self._aim_m += (1.0 - math.exp(-dt_s / _AIM_S)) * (np.array(middle or (0.0, 0.0)) - self._aim_m)
        self._place_all()

    def _place_all(self) -> None:
        for swarm in self._swarms.values():
            swarm.clear()
        flight = self.session.flight
        # Between two ticks everything has moved on a little.
        along = flight.along + flight.left_over_s * flight.speed
        x, y = flight.x + flight.left_over_s * flight.speed_x, flight.y + flight.left_over_s * flight.speed_y
        self._place_surroundings(along)
        for thing in things_between(flight.seed, along - PAST, along + AHEAD):
            if thing.key not in flight.gone or thing.kind is Kind.GATE:
                self._place_thing(thing, along, flight)
        if not flight.is_over:
            self._place_ship(flight, x, y)
        for spark in flight.sparks:
            self._place_spark(spark, flight)
        if self.lettering is not None:
            write_words(self.lettering, self.session, self.size_m)

    def _at(self, x: float, y: float, ahead: float) -> tuple[float, float, float]:
        """A place in the field, in metres."""
        return self.unit_m * x, self.unit_m * y, -self.unit_m * (ahead + SHIP_BEHIND)

    def _place_surroundings(self, along: float) -> None:
        swarms, unit = self._swarms, self.unit_m
        eye_x, eye_y, _ = (float(value) for value in self.drawn_from(self._eye_m))
        swarms["sky"].add((eye_x, eye_y, 0.0), unit)
        swarms["floor"].add((0.0, 0.0, unit * (along % 1.0)), unit)
        first = -((along + PAST) % _POSTS_APART)
        for number in range(int((AHEAD + PAST) / _POSTS_APART) + 1):
            ahead = first + _POSTS_APART * number
            for side in (-_POSTS_AT, _POSTS_AT):
                swarms["posts"].add(self._at(side, 0.0, ahead), unit)
                swarms["halos"].add(self._at(side, -0.06, ahead), 0.34 * unit, tint=(0.55, 0.34, 0.14, 1.0))
        for x, y, place in _DUST:
            ahead = (place - 1.15 * along) % _MOTES_LONG - PAST
            swarms["motes"].add(self._at(x, y, ahead), unit, tint=(1.0, 1.0, 1.0, 0.55))

    def _place_thing(self, thing: Thing, along: float, flight: Flight) -> None:
        swarms, unit = self._swarms, self.unit_m
        ahead = thing.along - along
        place = self._at(thing.x, thing.y, ahead)
        # What has been passed is in the way of the eye: it fades.
        veil = 1.0 if ahead > -0.3 else max(0.0, 1.0 - (-0.3 - ahead) / (PAST - 0.8))
        time_s = flight.time_s + flight.left_over_s
        turn = time_s * (0.6 + thing.look % 97 / 70) + thing.look
        spin = (*_AXES[thing.look % len(_AXES)], turn % math.tau)
        match thing.kind:
            case Kind.ROCK:
                swarms[f"rock {thing.look % _ROCKS}"].add(place, unit * thing.radius, spin, (1.0, 1.0, 1.0, veil))
            case Kind.BEAM_UPRIGHT | Kind.BEAM_LEVEL:
                swarms[thing.kind.value].add(place, unit, tint=(1.0, 1.0, 1.0, veil))
            case Kind.GATE:
                passed = thing.key in flight.gone
                swarms["gates"].add(place, unit, tint=(1.0, 1.0, 1.0, veil * (0.45 if passed else 1.0)))
            case Kind.ORB | Kind.CELL:
                about_y = (0.0, 1.0, 0.0, (2.2 * time_s + thing.look) % math.tau)
                swarms[thing.kind.value].add(place, unit * thing.radius, about_y, (1.0, 1.0, 1.0, veil))
        self._place_glow_and_shadow(thing, place, ahead, veil)

    def _place_glow_and_shadow(
        self, thing: Thing, place: tuple[float, float, float], ahead: float, veil: float
    ) -> None:
        unit = self.unit_m
        if thing.kind in _GLOW:
            colour, size = _GLOW[thing.kind]
            self._swarms["halos"].add(place, size * unit * thing.radius, tint=(*colour, veil))
        if thing.kind is not Kind.BEAM_LEVEL:
            # The higher it flies, the wider and fainter is its shadow.
            height = thing.y - shapes.FLOOR_Y if thing.kind is not Kind.BEAM_UPRIGHT else 0.0
            size, dark = thing.radius * (1.25 + 0.35 * height), 0.75 / (1.0 + 0.7 * height)
            on_floor = self._at(thing.x, shapes.FLOOR_Y + 0.012, ahead)
            self._swarms["shadows"].add(on_floor, unit * size, tint=(1.0, 1.0, 1.0, dark * veil))

    def _place_ship(self, flight: Flight, x: float, y: float) -> None:
        swarms, unit = self._swarms, self.unit_m
        time_s = flight.time_s + flight.left_over_s
        blinks = flight.time_s < flight.unhurt_until_s and math.sin(28.0 * time_s) < 0
        spin = _banked(flight.speed_x, flight.speed_y)
        place = self._at(x, y, 0.0)
        swarms["ship"].add(place, 1.5 * unit, spin, (1.0, 1.0, 1.0, 0.25 if blinks else 1.0))
        flicker = 1.0 + 0.12 * math.sin(61.0 * time_s) + 0.08 * math.sin(97.0 * time_s)
        reach = 0.1125 * math.cos(spin[3] * spin[2]), 0.1125 * math.sin(spin[3] * spin[2])
        for side in (-1.0, 1.0):
            engine = self._at(x + side * reach[0], y + side * reach[1] + 0.06, -0.30)
            swarms["halos"].add(engine, 0.13 * flicker * unit, tint=(0.22, 0.42, 0.85, 1.0))
            swarms["halos"].add(engine, 0.050 * unit, tint=(1.0, 1.0, 1.0, 1.0))
        if flight.shields > 1 and flight.time_s < flight.unhurt_until_s:
            swarms["halos"].add(place, 0.42 * unit, tint=(0.05, 0.18, 0.32, 1.0))
        on_floor = self._at(x, shapes.FLOOR_Y + 0.014, 0.0)
        swarms["shadows"].add(on_floor, unit * (0.24 + 0.10 * (y + 1.0)), tint=(1.0, 1.0, 1.0, 0.7 / (1.6 + y)))

    def _place_spark(self, spark: Spark, flight: Flight) -> None:
        """Splinters that fly apart evenly in all directions."""
        age = (flight.time_s + flight.left_over_s - spark.since_s) / SPARK_S
        colour, left = _SPARK_COLOURS[spark.happening], max(0.0, 1.0 - age)
        far = (1.1 if spark.happening is Happening.HURT else 0.75) * (1.0 - left * left)
        # They are carried along for a while, or they would be behind the viewer at once.
        ahead = 0.3 * (spark.along - flight.along) + 0.1
        for x, y, z in _EVENLY:
            place = self._at(spark.x + far * x, spark.y + far * y, ahead + far * z)
            self._swarms["sparks"].add(place, 0.030 * left * self.unit_m, (x, y, z, 9.0 * age), (*colour, 1.0))
        middle = self._at(spark.x, spark.y, ahead)
        bright = (0.8 if spark.happening is Happening.HURT else 0.35) * left * left * left
        tint = (bright * colour[0], bright * colour[1], bright * colour[2], 1.0)
        self._swarms["halos"].add(middle, (0.25 + 0.6 * age) * self.unit_m, tint=tint)


_SWARM_SIZES = {
    "sky": 1, "floor": 1, "shadows": 160, "posts": 20, **{f"rock {number}": 48 for number in range(_ROCKS)},
    Kind.BEAM_UPRIGHT.value: 12, Kind.BEAM_LEVEL.value: 12, "gates": 12, Kind.ORB.value: 48, Kind.CELL.value: 8,
    "ship": 1, "sparks": 12 * _SPARKS_EACH, "motes": _MOTES, "halos": 128,
}  # fmt: skip


def _unit_ways(count: int) -> list[tuple[float, float, float]]:
    """Directions spread evenly (a spiral of the golden angle around a sphere)."""
    ways = []
    for number in range(count):
        y = 1.0 - 2.0 * (number + 0.5) / count
        around = number * _HALF_TURN * (3.0 - math.sqrt(5.0))
        ways.append((math.sqrt(1 - y * y) * math.cos(around), y, math.sqrt(1 - y * y) * math.sin(around)))
    return ways


_AXES, _EVENLY = _unit_ways(9), _unit_ways(_SPARKS_EACH)
# The additive sequence of the plastic number fills a cube evenly (M. Roberts, 2018).
_DUST = [
    (4.4 * (0.8192 * n % 1.0) - 2.2, 2.2 * (0.6710 * n % 1.0) - 0.95, _MOTES_LONG * (0.5497 * n % 1.0))
    for n in range(1, _MOTES + 1)
]


def _banked(speed_x: float, speed_y: float) -> tuple[float, float, float, float]:
    """The ship leans into its curve: axis and angle."""
    pitch, roll = 0.07 * speed_y, -0.13 * speed_x
    yaw = -0.04 * speed_x
    angle = math.sqrt(pitch * pitch + yaw * yaw + roll * roll)
    return (pitch / angle, yaw / angle, roll / angle, angle) if angle > 1e-6 else (0.0, 0.0, 1.0, 0.0)


def _sized(mesh: Mesh, size: float) -> Mesh:
    vertices = mesh.vertices.copy()
    vertices[:, POSITION] *= size
    vertices[:, UV] *= size
    return Mesh(vertices, mesh.triangles)


def _light(unit_m: float) -> Light:
    """A low sun ahead, and the cool sky behind the viewer, from where most of the light comes."""
    red, green, blue = (value * value for value in shapes.DUSK)
    return Light(
        lamp_m=(-6.0 * unit_m, 9.0 * unit_m, 7.0 * unit_m),
        aim_m=(0.0, 0.0, -6.0 * unit_m),
        lamp_colour=(1.15, 1.0, 0.95),
        sky=(0.48, 0.42, 0.62),
        ground=(0.34, 0.20, 0.34),
        fog_colour=(red, green, blue),
        fog_m=(-0.2 * unit_m, 33.0 * unit_m),
    )


def _parts(swarms: dict[str, Swarm], unit_m: float) -> list[Part]:
    """Everything in the order in which it is drawn."""
    shining = Material(glow=1.0)
    far = Material(glow=1.0, hazy=False)
    # Lines 0.045 wide, one in every unit; the mesh is scaled by the swarm, and its uv are field units.
    grid = Material(Pattern.GRID, cell_m=1.0, second_colour=(0.42, 0.36, 0.86))
    halo = Material(Pattern.SOFT, glow=1.0, adds=True)
    facing = shapes.soft_disc(lies=False, colour=(1.0, 1.0, 1.0))
    dark = shapes.soft_disc(lies=True, colour=(0.02, 0.01, 0.05))
    stone = Material(gloss=0.15)
    parts = [
        # The floor before the sky that it hides half of.
        Part(shapes.floor(), grid, swarm=swarms["floor"]),
        Part(shapes.sky(), far, swarm=swarms["sky"]),
        Part(dark, Material(Pattern.SOFT), swarm=swarms["shadows"], blends=True),
        Part(shapes.post(), Material(glow=0.6), swarm=swarms["posts"], blends=True),
    ]
    parts += [Part(shapes.rock(n), stone, swarm=swarms[f"rock {n}"], blends=True) for n in range(_ROCKS)]
    beams = Material(glow=0.45, gloss=0.2)
    for kind in (Kind.BEAM_UPRIGHT, Kind.BEAM_LEVEL):
        mesh = shapes.beam(0.09, upright=kind is Kind.BEAM_UPRIGHT)
        parts.append(Part(mesh, beams, swarm=swarms[kind.value], blends=True))
    gold, gem = Material(glow=0.35, gloss=0.8), Material(glow=0.45, gloss=0.8)
    parts += [
        Part(shapes.gate(), gold, swarm=swarms["gates"], blends=True),
        Part(shapes.orb(), gem, swarm=swarms[Kind.ORB.value], blends=True),
        Part(shapes.cell(), gem, swarm=swarms[Kind.CELL.value], blends=True),
        Part(shapes.ship(), Material(gloss=0.5), swarm=swarms["ship"], blends=True),
        Part(shapes.chip(), shining, swarm=swarms["sparks"], blends=True),
        Part(shapes.mote(), shining, swarm=swarms["motes"], blends=True),
        Part(facing, halo, swarm=swarms["halos"], blends=True),
    ]
    return parts
