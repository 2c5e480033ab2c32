"""A player at the game: from the title through flights and pauses to the high scores, and on to the next flight."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from gui.scenes.flight.game import Flight, step
from gui.scenes.flight.high_scores import Entry, HighScores
from gui.scenes.flight.pilot import Pilot, Way, autopilot
from tracker.types import Points

# The course that is flown behind the title.
_SHOW_SEED = 7
# How long the head must be back before the flight goes on by itself.
BACK_S = 1.5
# Without hands: how long title and end are shown.
_SHOWN_S = 2.0
_OVER_SHOWN_S = 5.0
# The key that was meant for steering must not skip the end.
_END_STAYS_S = 0.6

_WAYS = {
    "left": Way.LEFT, "a": Way.LEFT, "right": Way.RIGHT, "d": Way.RIGHT,
    "up": Way.UP, "w": Way.UP, "down": Way.DOWN, "s": Way.DOWN,
}  # fmt: skip
_GO = ("enter", "space")
_PAUSE = "p"


class Phase(Enum):
    """What is going on."""

    READY = "ready"
    FLYING = "flying"
    PAUSED = "paused"
    HEAD_LOST = "head lost"
    OVER = "over"


class Session:
    """Holds the flight, and decides when time passes for it.

    Parameters
    ----------
    seed : int
        Of the first course; each flight has the next.
    scores : HighScores, optional
    today : callable, optional
        The day as it is written into the list.
    hands_free : bool
        Starts by itself and again after the end, as where there is no keyboard.
    """

    def __init__(
        self,
        seed: int = 0,
        scores: HighScores | None = None,
        *,
        today: Callable[[], str] | None = None,
        hands_free: bool = False,
    ) -> None:
        self.flight = Flight(_SHOW_SEED)
        self.phase = Phase.READY
        self.pilot = Pilot()
        self.scores = scores or HighScores()
        self.place: int | None = None
        self.follows = False
        self._today = today or (lambda: "")
        self.hands_free = hands_free
        self._next_seed = seed
        self._phase_s = self._back_s = 0.0

    @property
    def going_on_in_s(self) -> float | None:
        """While the head is back after it was lost: how long until the flight goes on."""
        return BACK_S - self._back_s if self.phase is Phase.HEAD_LOST and self.follows else None

    def advance(self, dt_s: float, eye_m: Points | None) -> None:
        """Let time pass.

        Parameters
        ----------
        dt_s : float
            As it really passed.
        eye_m : ndarray, shape (3,), float64, metres, or None
            The eye in the screen frame; None while no head is followed.
        """
        self.follows = eye_m is not None
        self._phase_s += dt_s
        match self.phase:
            case Phase.FLYING:
                self._fly(dt_s, eye_m)
            case Phase.HEAD_LOST:
                self._wait_for_head(dt_s)
            case Phase.READY:
                self._show(dt_s, eye_m)
            case Phase.OVER if self.hands_free and self._phase_s >= _OVER_SHOWN_S:
                self._take_off()

    def press(self, key: str, *, down: bool = True) -> bool:
        """Take a key: ``left``, ``right``, ``up``, ``down`` or ``w a s d``; ``enter`` or ``space``; ``p``.

        Returns
        -------
        bool
            Whether it meant something here.
        """
        if key in _WAYS:
            self.pilot.hold(_WAYS[key], down=down)
            if down and self.phase is Phase.HEAD_LOST:
                self._to(Phase.FLYING)
            return True
        if key not in (*_GO, _PAUSE):
            return False
        if down:
            self._go() if key in _GO else self._toggle_pause()
        return True

    def pause(self) -> None:
        """Hold a flight, as when the window is covered; no key is held any more."""
        self.pilot.let_go()
        if self.phase in (Phase.FLYING, Phase.HEAD_LOST):
            self._to(Phase.PAUSED)

    def _fly(self, dt_s: float, eye_m: Points | None) -> None:
        if eye_m is None and not self.pilot.by_keys:
            self._to(Phase.HEAD_LOST)
            return
        self.flight = step(self.flight, dt_s, self.pilot.move(dt_s, eye_m))
        if self.flight.is_over:
            self.place = self.scores.add(Entry(self.flight.score, self.flight.level, self._today()))
            self._to(Phase.OVER)

    def _show(self, dt_s: float, eye_m: Points | None) -> None:
        """Behind the title the ship flies by itself; the pilot only learns where the head is."""
        self.pilot.move(dt_s, eye_m)
        if self.flight.is_over:
            self.flight = Flight(_SHOW_SEED)
        self.flight = step(self.flight, dt_s, autopilot(self.flight))
        if self.hands_free and self.follows and self._phase_s >= _SHOWN_S:
            self._take_off()

    def _wait_for_head(self, dt_s: float) -> None:
        self._back_s = self._back_s + dt_s if self.follows else 0.0
        if self._back_s >= BACK_S:
            self._to(Phase.FLYING)

    def _go(self) -> None:
        match self.phase:
            case Phase.READY:
                self._take_off()
            case Phase.OVER if self._phase_s >= _END_STAYS_S:
                self._take_off()
            case Phase.PAUSED:
                self._to(Phase.FLYING)

    def _toggle_pause(self) -> None:
        match self.phase:
            case Phase.FLYING | Phase.HEAD_LOST:
                self._to(Phase.PAUSED)
            case Phase.PAUSED:
                self._to(Phase.FLYING)

    def _take_off(self) -> None:
        """Begin a flight: the head, where it is now, is in the middle; without one the keys steer."""
        self.flight = Flight(self._next_seed)
        self._next_seed += 1
        self.place = None
        self.pilot.centre()
        self.pilot.by_keys = self.pilot.by_keys or not self.follows
        self._to(Phase.FLYING)

    def _to(self, phase: Phase) -> None:
        self.phase, self._phase_s, self._back_s = phase, 0.0, 0.0
