"""A stop-watch for the stages of one frame, and what the time is. One of the few places that may read a clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic_ns, perf_counter, time_ns
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.types import StageTime


class _Stage:
    """One block that is timed. A class, as a generator takes three times as long, and there are many in a frame."""

    __slots__ = "_name", "_start", "_times"

    def __init__(self, times: dict[str, float], name: str) -> None:
        self._times, self._name = times, name

    def __enter__(self) -> None:
        self._start = perf_counter()

    def __exit__(self, *error: object) -> None:
        self._times[self._name] = self._times.get(self._name, 0.0) + (perf_counter() - self._start) * 1e3


class StageClock:
    """Collects how long each stage of the current frame took."""

    def __init__(self) -> None:
        self._times: dict[str, float] = {}

    def stage(self, name: str) -> _Stage:
        """Time the body of a ``with`` block under ``name``; blocks of the same name add up."""
        return _Stage(self._times, name)

    def lap(self) -> tuple[StageTime, ...]:
        """The times since the last lap, in the order in which the stages first ran; starts a new lap."""
        # Loaded here, so that what only asks for the time need not wait for NumPy.
        from tracker.types import StageTime

        times = tuple(StageTime(name, milliseconds) for name, milliseconds in self._times.items())
        self._times.clear()
        return times


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment on the machine's clocks.

    Attributes
    ----------
    wall_ns : int
        Nanoseconds since 1970, UTC.
    monotonic_ns : int
        Nanoseconds of the clock that is never set.
    """

    wall_ns: int
    monotonic_ns: int

    @property
    def local(self) -> str:
        """Date and time of where the machine is, ISO 8601, to the second and with the offset from UTC."""
        return datetime.fromtimestamp(self.wall_ns // 10**9, UTC).astimezone().isoformat()

    @property
    def day_s(self) -> float:
        """Seconds since midnight of where the machine is."""
        local = datetime.fromtimestamp(self.wall_ns // 10**9, UTC).astimezone()
        return local.hour * 3600 + local.minute * 60 + local.second + self.wall_ns % 10**9 * 1e-9

    def at(self, monotonic_s: float) -> Moment:
        """The moment at which the clock that is never set showed so many seconds."""
        monotonic_ns = round(monotonic_s * 1e9)
        return Moment(self.wall_ns - self.monotonic_ns + monotonic_ns, monotonic_ns)


def now() -> Moment:
    """What the time is."""
    return Moment(time_ns(), monotonic_ns())
