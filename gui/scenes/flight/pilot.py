"""Who steers: the head, whose place in front of the screen is the ship's in the field, or the arrow keys."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from gui.scenes.flight.game import Flight, Steer
from gui.scenes.flight.track_layout import REACH_X, REACH_Y, free_way
from tracker.settings import Knob, checked, describe, knob
from tracker.types import Points

_KEYS_SHARE_A_S = 2.2
# As long as the ship takes to where it is steered.
_LOOK_AHEAD_S = 0.09


@dataclass(frozen=True, slots=True)
class PilotSettings:
    """How far the head has to move."""

    reach_x_cm: float = knob(
        9.0, 2.0, 40.0, "cm", "How far to the side you lean for the ship to reach the edge. Higher: calmer.", step=0.5
    )
    reach_y_cm: float = knob(
        5.0, 1.0, 40.0, "cm", "How far up and down you move for the ship to reach the edge. Higher: calmer.", step=0.5
    )


def calmer(settings: PilotSettings, steps: int) -> PilotSettings:
    """The settings for a head that has to move farther, up and down in proportion.

    Parameters
    ----------
    settings : PilotSettings
    steps : int
        As many steps of the reach to the side; below 0: less far. Stops at the ends of the ranges.
    """
    aside, up = (describe(PilotSettings)[name] for name in ("reach_x_cm", "reach_y_cm"))
    assert isinstance(aside, Knob) and isinstance(up, Knob)
    x_cm = min(max(settings.reach_x_cm + steps * aside.step, aside.low), aside.high)
    y_cm = settings.reach_y_cm * x_cm / settings.reach_x_cm
    return replace(settings, reach_x_cm=x_cm, reach_y_cm=min(max(y_cm, up.low), up.high))


class Way(Enum):
    """A direction that a key stands for: how it moves the ship in x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, 1)
    DOWN = (0, -1)


class Pilot:
    """Makes steering out of the eye's place and of keys held down.

    A key takes the ship over; the head has it again from the next `centre` on.

    Parameters
    ----------
    settings : PilotSettings, optional

    Raises
    ------
    SettingsError
        If a setting is out of its range.
    """

    def __init__(self, settings: PilotSettings | None = None) -> None:
        self._settings = checked(settings or PilotSettings())
        self._middle_m: tuple[float, float] | None = None
        self._held: set[Way] = set()
        self._steer = Steer()
        self.by_keys = False

    def use(self, settings: PilotSettings) -> None:
        """Other settings from the next move on.

        Raises
        ------
        SettingsError
            If a setting is out of its range; the old ones stay in use.
        """
        self._settings = checked(settings)

    @property
    def steer(self) -> Steer:
        """Where the ship is to be."""
        return self._steer

    @property
    def middle_m(self) -> tuple[float, float] | None:
        """Where the head is (x, y) while the ship is in the middle; None until a head has been there."""
        return self._middle_m

    def centre(self, middle_m: tuple[float, float] | None = None) -> None:
        """Say where the head is while the ship is in the middle of the field; it steers again if keys did.

        Parameters
        ----------
        middle_m : tuple of float, metres, or None
            x and y of the eye; None: where it is next.
        """
        self._middle_m, self._steer = middle_m, Steer()
        self.by_keys = bool(self._held)

    def hold(self, way: Way, *, down: bool) -> None:
        """A key is pressed or let go."""
        if down:
            self._held.add(way)
            self.by_keys = True
        else:
            self._held.discard(way)

    def let_go(self) -> None:
        """No key is held any more, as when the window loses the keyboard."""
        self._held.clear()

    def move(self, dt_s: float, eye_m: Points | None) -> Steer:
        """Let time pass.

        Parameters
        ----------
        dt_s : float
        eye_m : ndarray, shape (3,), float64, metres, or None
            The eye that the scene is drawn for, in the screen frame; None while no head is followed.

        Returns
        -------
        Steer
            What it was before where neither keys nor a head say otherwise.
        """
        if self.by_keys:
            self._steer = Steer(*(self._moved(dt_s, axis) for axis in (0, 1)))
        elif eye_m is not None:
            x, y = float(eye_m[0]), float(eye_m[1])
            middle = self._middle_m = self._middle_m or (x, y)
            reach = self._settings
            self._steer = Steer(100 * (x - middle[0]) / reach.reach_x_cm, 100 * (y - middle[1]) / reach.reach_y_cm)
        return self._steer

    def _moved(self, dt_s: float, axis: int) -> float:
        before = (self._steer.x, self._steer.y)[axis]
        way = sum(held.value[axis] for held in self._held)
        return min(1.0, max(-1.0, before + _KEYS_SHARE_A_S * dt_s * way))


def autopilot(flight: Flight) -> Steer:
    """Steer along the way that is always free, as the title shows it.

    Parameters
    ----------
    flight : Flight

    Returns
    -------
    Steer
    """
    x, y = free_way(flight.seed, flight.along + _LOOK_AHEAD_S * flight.speed)
    return Steer(x / REACH_X, y / REACH_Y)
