"""When each picture of a film is shown: its own time stamps as far as they make sense."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Protocol, TypeVar

# No picture is shown for longer than a day; a stamp that says so is another clock's.
_LONGEST_GAP_S = 86_400.0


class Stamped(Protocol):
    """What carries time stamps, as `av.VideoFrame` does; both in units of ``time_base``, both may be missing."""

    @property
    def pts(self) -> int | None:
        """When to show it."""

    @property
    def dts(self) -> int | None:
        """When it was decoded, which is in order; all that some containers, such as AVI, know."""

    @property
    def time_base(self) -> Fraction | None:
        """Seconds of one unit."""


P = TypeVar("P", bound=Stamped)


class FilmClock:
    """Gives the pictures of a film strictly increasing times, of which the first is 0.

    Stamps that increase are kept. One that does not fit between its neighbours is put between them, one that is missing
    comes a step after the one before, and where the stamps jump, as in films that were joined, time goes on by one
    step and their distances count from there.

    Parameters
    ----------
    step_s : float
        The time between two pictures at the film's nominal rate.

    Attributes
    ----------
    origin_s : float
        The first picture's time in the film, which is 0 here; known once the first picture was asked for.
    time_s : float or None
        The time that was given out last.
    """

    def __init__(self, step_s: float) -> None:
        self.origin_s = 0.0
        self.time_s: float | None = None
        self._step_s = step_s
        self._shift_s = 0.0

    def timed(self, pictures: Iterable[P]) -> Iterator[tuple[P, float]]:
        """Each picture with its time in seconds; looks one picture ahead."""
        held: tuple[P, float | None] | None = None
        for picture in pictures:
            ahead = picture, _stamp_s(picture)
            if held is not None:
                yield held[0], self._advance(held[1], ahead[1])
            held = ahead
        if held is not None:
            yield held[0], self._advance(held[1], None)

    def _advance(self, stamp_s: float | None, next_stamp_s: float | None) -> float:
        if self.time_s is None:
            self.origin_s = self._first(stamp_s, next_stamp_s)
            self._shift_s = -self.origin_s
            self.time_s = 0.0
            return 0.0
        before_s, usual_s = self.time_s, self.time_s + self._step_s
        here_s = None if stamp_s is None else stamp_s + self._shift_s
        next_s = None if next_stamp_s is None else next_stamp_s + self._shift_s
        goes_on = next_s is not None and next_s > before_s
        if next_s is not None and goes_on and (here_s is None or not before_s < here_s <= next_s):
            here_s = min(usual_s, (before_s + next_s) / 2)
        elif here_s is None:
            here_s = usual_s
        elif not before_s < here_s <= before_s + _LONGEST_GAP_S:
            self._shift_s += usual_s - here_s
            here_s = usual_s
        self.time_s = here_s
        return here_s

    def _first(self, stamp_s: float | None, next_stamp_s: float | None) -> float:
        if stamp_s is not None:
            return stamp_s
        return 0.0 if next_stamp_s is None else next_stamp_s - self._step_s


def _stamp_s(picture: Stamped) -> float | None:
    ticks, base = picture.pts if picture.pts is not None else picture.dts, picture.time_base
    return None if ticks is None or not base else float(ticks * base)
