"""How a recorded source is played: what is to be read next, asked for by anyone, answered to the capture thread."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Condition

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0)


@dataclass(frozen=True, slots=True)
class PlaybackSettings:
    """How a recorded source is played.

    Attributes
    ----------
    speed : float
        Seconds of it in one, at most: all frames are tracked, so that a slow machine takes longer.
    loop : bool
        Begin anew at the end, rather than stop there.
    first, last : int or None
        Frames between which it is played again and again, both included; one alone stands for itself and the end of
        the source on the other side. None, None: all of it.
    """

    speed: float = 1.0
    loop: bool = False
    first: int | None = None
    last: int | None = None

    @property
    def repeats(self) -> bool:
        """Whether it goes on after its end."""
        return self.loop or self.first is not None or self.last is not None


@dataclass(frozen=True, slots=True)
class Order:
    """What the capture thread does next: read a frame, having gone to ``seek`` before where that is a number.

    ``request`` counts the requests to seek that are fulfilled by it.
    """

    seek: int | None
    request: int


class Playback:
    """Between those who ask for frames and the thread that reads them; all methods may be called from any thread.

    Of requests to seek the newest wins. While it is paused, or stands at the end, a request to seek or to step makes
    for exactly one frame.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._settings = PlaybackSettings()
        self._paused = self._in_hand = self._at_end = self._stopped = False
        self._wanted: int | None = None
        self._steps = False
        self._asked = self._arrived = 0
        self._position = -1

    @property
    def settings(self) -> PlaybackSettings:
        """How it is played."""
        return self._settings

    @property
    def seeking(self) -> bool:
        """Whether a frame that was asked for is not there yet."""
        return self._arrived < self._asked

    def use(self, settings: PlaybackSettings) -> None:
        """Play in another way from the next frame on."""
        with self._changed:
            self._settings = settings
            self._changed.notify_all()

    def pause(self) -> None:
        """Read no more frames than are asked for one by one."""
        with self._changed:
            self._paused = True

    def resume(self) -> None:
        """Go on; at the end, from the beginning."""
        with self._changed:
            self._paused = self._steps = False
            if self._at_end:
                self._want(self._settings.first or 0)
            self._changed.notify_all()

    def seek(self, index: int) -> None:
        """Go on from a frame; from the end it is shown, and nothing played."""
        with self._changed:
            self._paused = self._paused or self._at_end
            self._want(max(0, index))
            self._changed.notify_all()

    def scrub(self, on: bool) -> None:
        """Read no more frames than are sought, as long as somebody moves to and fro."""
        with self._changed:
            self._in_hand = on
            self._changed.notify_all()

    def step(self, frames: int) -> None:
        """Hold still, ``frames`` further on, or further back where that is negative."""
        with self._changed:
            self._paused = True
            if frames == 1 and self._wanted is None:
                self._steps = not self._at_end
            else:
                before = self._position if self._wanted is None else self._wanted
                self._want(max(0, before + frames))
            self._changed.notify_all()

    @property
    def paused(self) -> bool:
        """Whether frames are read only as they are asked for."""
        return self._paused

    def stop(self) -> None:
        """Let nothing more be read, for good."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def next(self) -> Order | None:
        """Wait for what is to be read next; None once nothing is."""
        with self._changed:
            self._changed.wait_for(self._has_work)
            if self._stopped:
                return None
            wanted, self._wanted, self._steps = self._wanted, None, False
            if wanted is None and not self._paused and self._position == self._settings.last:
                wanted = self._settings.first or 0
            if wanted is not None:
                self._position, self._at_end = wanted, False
            return Order(wanted, self._asked)

    def read(self, index: int, order: Order) -> bool:
        """A frame was read; False if it is of no use, as another one was asked for meanwhile."""
        with self._changed:
            if order.seek is None and self._wanted is not None:
                return False
            self._position = index
            return True

    def ended(self, order: Order) -> bool:
        """There was no frame left; True if it begins anew, False if it stands still until something is asked for."""
        with self._changed:
            # What has no frame at all would begin anew for ever.
            if self._wanted is None and order.seek is None and self._settings.repeats and not self._paused:
                self._wanted = self._settings.first or 0
            self._at_end = self._wanted is None
            self._arrived = max(self._arrived, order.request)
            return not self._at_end

    def arrived(self, request: int) -> None:
        """The frame that fulfils these requests to seek is there for everyone to see."""
        with self._changed:
            self._arrived = max(self._arrived, request)

    def _want(self, index: int) -> None:
        self._wanted, self._steps, self._at_end = index, False, False
        self._asked += 1

    def _has_work(self) -> bool:
        plays = not (self._paused or self._in_hand or self._at_end)
        return self._stopped or self._wanted is not None or self._steps or plays
