"""Under what a face is followed to see how exactly: one thing is made difficult at a time."""

from __future__ import annotations

import math
from dataclasses import dataclass

from tracker.types import Rotation
from tracker.words import later

FACES = ("collins", "hopper", "american-gothic", "straw-hat", "adele-bloch-bauer")
"""Portraits that look nearly straight ahead, as their other side is made up."""
RATE_HZ = 30.0
STILL_S = 1.5
"""Each film begins so long with a head that looks straight ahead and keeps still: that is where tracking starts."""
FILM_S = 5.0
_RAMP_S = 0.6


@dataclass(frozen=True, slots=True)
class Motion:
    """How far a head sways: degrees of yaw, pitch and roll, and metres across, up and to the camera."""

    yaw_deg: float = 0.0
    pitch_deg: float = 0.0
    roll_deg: float = 0.0
    x_m: float = 0.0
    y_m: float = 0.0
    z_m: float = 0.0


_USUAL = Motion(yaw_deg=18, pitch_deg=8, roll_deg=10, x_m=0.06, y_m=0.02, z_m=0.08)


@dataclass(frozen=True, slots=True)
class Condition:
    """One kind of film.

    Attributes
    ----------
    name : str
        In files.
    title : str
        As people read it.
    motion : Motion
    distance_m : float
    gain_bgr : tuple of float
        Colour and brightness of the light; 1 is the portrait's own.
    side_light : float
        0 to 1: how much of the light comes from the picture's left.
    noise_sigma : float
        Grey levels.
    blur_sigma_px : float
    covered : bool
        Whether something passes before the mouth and half of the face.
    """

    name: str
    title: str
    motion: Motion = _USUAL
    distance_m: float = 0.6
    gain_bgr: tuple[float, float, float] = (1.0, 1.0, 1.0)
    side_light: float = 0.0
    noise_sigma: float = 1.5
    blur_sigma_px: float = 0.0
    covered: bool = False


CONDITIONS = (
    Condition("still", later("Still"), motion=Motion()),
    Condition("moving", later("Moving")),
    Condition("turned", later("Turned far"), motion=Motion(yaw_deg=50, pitch_deg=6)),
    Condition("far", later("Far away"), distance_m=1.2),
    Condition("dim", later("Dim, warm light"), gain_bgr=(0.2, 0.26, 0.32), noise_sigma=5.0),
    Condition("side-light", later("Light from one side"), side_light=1.0),
    Condition("blurred", later("Blurred"), blur_sigma_px=2.5),
    Condition("noisy", later("Noisy"), noise_sigma=16.0),
    Condition("covered", later("Partly covered"), covered=True),
)


def condition_named(name: str) -> Condition | None:
    """The condition of a name; None where there is none any more."""
    return next((one for one in CONDITIONS if one.name == name), None)


def pose_at(condition: Condition, time_s: float) -> tuple[Rotation, tuple[float, float, float]]:
    """How the head is turned, and where the point between the eyes is in the camera frame, metres.

    The rates have no common measure, so that turns and moves come together in ever other ways.

    Parameters
    ----------
    condition : Condition
    time_s : float
        From the beginning of the film.
    """
    since = max(0.0, time_s - STILL_S)
    grown = min(1.0, since / _RAMP_S)
    # Smooth, so that nothing jolts when the head starts off.
    grown = grown * grown * (3 - 2 * grown)
    motion = condition.motion

    def sway(rate_hz: float, phase: float = 0.0) -> float:
        return grown * math.sin(2 * math.pi * (rate_hz * since) + phase)

    rotation = Rotation(
        math.radians(motion.yaw_deg * sway(0.45)),
        math.radians(motion.pitch_deg * sway(0.62, 0.7)),
        math.radians(motion.roll_deg * sway(0.37, 1.9)),
    )
    x, y, z = motion.x_m * sway(0.53), motion.y_m * sway(0.71, 0.4), motion.z_m * sway(0.29)
    return rotation, (x, y, condition.distance_m + z)
