"""What of a pose is counted from where: the centre, and the point of the head whose place is told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp, hypot, inf, isfinite, radians

import numpy as np

from tracker.geometry import HeadPose
from tracker.outputs.axes import AXES, POSITION, Axes, axes_of, own_place
from tracker.outputs.mapping.settings import CentreSettings
from tracker.outputs.mapping.turns import (
    Quaternion,
    Vector,
    about_roll,
    angle_between,
    angles_of,
    between,
    inverse,
    product,
    turn_of,
    turned,
)

# Who sits down comes into the picture in motion: so long after the first sight the centre still comes after, so fast.
_SETTLING_S, _SETTLING_SPEED = 2.0, 2.0
# Who is farther away, centimetres or degrees, looks or leans there on purpose: no centre comes after.
_REACH = 20.0
# In this time most of what is newly known of the neck, or of another choice, has come through.
_NECK_S = 0.3
_NOTHING: Vector = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Sight:
    """A pose as it is needed here.

    Attributes
    ----------
    raw : ndarray, shape (6,), float64
        Its axes.
    place : tuple of 3 floats
        Of the eyes, centimetres.
    turn : Quaternion
    neck : tuple of 3 floats or None
        From the eyes to the point that the head turns about, in the head's own frame, centimetres.
    """

    raw: Axes
    place: Vector
    turn: Quaternion
    neck: Vector | None


@dataclass(frozen=True, slots=True)
class Centre:
    """A pose that counts as straight ahead and in the middle.

    Attributes
    ----------
    place : tuple of 3 floats
        Of the eyes.
    turn : Quaternion
    nudge : ndarray, shape (6,), float64, or None
        Axes that are told of it; None for 0.
    """

    place: Vector
    turn: Quaternion
    nudge: Axes | None = None


def sight_of(pose: HeadPose) -> Sight | None:
    """What is needed of a pose; None where it has a number that is none.

    Parameters
    ----------
    pose : HeadPose
    """
    pivot_m, rotation = pose.pivot_m, pose.rotation
    numbers = [*pose.place_m.tolist(), rotation.yaw_rad, rotation.pitch_rad, rotation.roll_rad]
    if not isfinite(sum(numbers if pivot_m is None else numbers + pivot_m.tolist())):
        return None
    raw = axes_of(pose)
    x, y, z = raw[POSITION].tolist()
    turn, neck = turn_of(raw), None
    if pivot_m is not None:
        neck = turned(inverse(turn), tuple(own_place(pivot_m - pose.place_m).tolist()))
    return Sight(raw, (x, y, z), turn, neck)


def corrected(sight: Sight, centre: Centre | None, neck: Vector, settings: CentreSettings) -> Axes:
    """The axes of a pose as seen from the centre.

    Parameters
    ----------
    sight : Sight
    centre : Centre or None
        None as long as there is none.
    neck : tuple of 3 floats
        As in `Sight`; of the point whose place is told.
    settings : CentreSettings

    Returns
    -------
    ndarray, shape (6,), float64
        0, or the nudge, for the centre, as far as the mode goes.
    """
    place, turn = sight.place, sight.turn
    there = _moved(place, turned(turn, neck), 1.0)
    if centre is None or settings.mode == "off":
        return np.array([*there, *angles_of(turn)])
    # The neck of the centre is where this neck was, as far as is known by now: so nothing jumps when it gets known.
    there = _moved(there, _moved(centre.place, turned(centre.turn, neck), 1.0), -1.0)
    if settings.mode == "full":
        turn = product(inverse(centre.turn), turn)
    elif settings.mode == "roll-compensated":
        level = about_roll(-radians(angles_of(centre.turn)[2]))
        turn = product(product(inverse(product(centre.turn, level)), turn), level)
    if centre.nudge is not None:
        there = _moved(there, tuple(centre.nudge[POSITION].tolist()), 1.0)
        turn = product(turn_of(centre.nudge), turn)
    return np.array([*there, *angles_of(turn)])


class CentreKeeper:
    """Where the centre is, and how it comes after a head that stays away from it.

    Attributes
    ----------
    centre : Centre or None
    neck : tuple of 3 floats
        From the eyes to the point whose place is told, in the head's frame; gradually what is known and wanted.
    """

    def __init__(self) -> None:
        self.centre: Centre | None = None
        self.neck: Vector = _NOTHING
        self._seen_s: float | None = None
        self._settling_s = 0.0

    def lost(self) -> None:
        """Nothing is seen: the centre stays."""
        self._seen_s = None

    def put(self, sight: Sight) -> None:
        """The centre is here now, and waits for nobody to settle."""
        self.centre = Centre(sight.place, sight.turn)
        self._settling_s = 0.0

    def nudge(self, axis: str, amount: float) -> None:
        """Tell so much more of an axis, in its unit, until the centre is put elsewhere.

        Parameters
        ----------
        axis : str
            One of `AXES`.
        amount : float
        """
        if self.centre is not None:
            nudge = np.zeros(len(AXES)) if self.centre.nudge is None else self.centre.nudge.copy()
            nudge[AXES.index(axis)] += amount
            self.centre = replace(self.centre, nudge=nudge)

    def step(self, sight: Sight, time_s: float, settings: CentreSettings) -> None:
        """Come after what is seen.

        Parameters
        ----------
        sight : Sight
        time_s : float
        settings : CentreSettings
        """
        dt_s = 0.0 if self._seen_s is None else max(0.0, time_s - self._seen_s)
        first = self._seen_s is None and self.centre is None
        self._seen_s = time_s
        self._learn_neck(sight, dt_s, settings, at_once=first)
        if self.centre is None:
            if settings.at_start:
                self.put(sight)
                self._settling_s = _SETTLING_S
            return
        if self._settling_s > 0:
            self._settling_s -= dt_s
            self._follow(sight, 1 - exp(-_SETTLING_SPEED * dt_s), 0.0, inf)
        elif settings.follow_speed:
            self._follow(sight, 1 - exp(-settings.follow_speed * dt_s), settings.follow_dead_zone, _REACH)

    def _learn_neck(self, sight: Sight, dt_s: float, settings: CentreSettings, *, at_once: bool) -> None:
        wanted = _NOTHING if settings.about == "eyes" else sight.neck
        if wanted is not None:
            share = 1.0 if at_once else 1 - exp(-dt_s / _NECK_S)
            self.neck = _moved(self.neck, _moved(wanted, self.neck, -1.0), share)

    def _follow(self, sight: Sight, share: float, dead_zone: float, reach: float) -> None:
        """Go a share of the way to what is seen, as far as that is beyond the dead zone."""
        if self.centre is None:
            return
        at_neck = _moved(sight.place, turned(sight.turn, self.neck), 1.0)
        away = _moved(at_neck, _moved(self.centre.place, turned(self.centre.turn, self.neck), 1.0), -1.0)
        place_share = share * _beyond(hypot(*away), dead_zone, reach)
        turn_share = share * _beyond(angle_between(self.centre.turn, sight.turn), dead_zone, reach)
        self.centre = replace(
            self.centre,
            place=_moved(self.centre.place, away, place_share),
            turn=between(self.centre.turn, sight.turn, turn_share),
        )


def _beyond(distance: float, dead_zone: float, reach: float) -> float:
    """What share of a distance lies beyond the dead zone; nothing of one that is out of reach."""
    return (distance - dead_zone) / distance if dead_zone < distance < reach else 0.0


def _moved(place: Vector, way: Vector, share: float) -> Vector:
    return place[0] + share * way[0], place[1] + share * way[1], place[2] + share * way[2]
