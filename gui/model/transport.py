"""How a clip is played, and what there is to show of that below the picture. No Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from gui.model.tracking import Tracking, Update
from gui.words import later, tr
from tracker.run.playback import SPEEDS, PlaybackSettings
from tracker.run.runner import ClipStatus
from tracker.run.timeline import LOST, TRACKED, UNSEEN, UNSURE
from tracker.types import Points

FALLBACK_RATE_HZ = 25.0
KNOWN_WORDS = {
    UNSEEN: later("not seen yet"),
    TRACKED: later("tracked"),
    UNSURE: later("unsure"),
    LOST: later("lost, or nothing found"),
}


def clock_text(seconds: float, decimals: int = 0) -> str:
    """A time as on a clock: 0:07, 12:34.56, 1:02:03."""
    unit = 10**decimals
    ticks = max(0, math.floor(seconds * unit + 1e-6))
    whole, rest = divmod(ticks, unit)
    hours, minutes, last = whole // 3600, whole // 60 % 60, whole % 60
    text = f"{hours}:{minutes:02d}:{last:02d}" if hours else f"{minutes}:{last:02d}"
    return f"{text}.{rest:0{decimals}d}" if decimals else text


@dataclass(frozen=True, slots=True, eq=False)
class ClipTimes:
    """When the frames of a clip are shown: as it says, or evenly where that is not known."""

    count: int
    rate_hz: float
    times_s: Points | None = None

    @property
    def duration_s(self) -> float:
        """How long it is."""
        return self.at(self.count - 1) + 1.0 / self.rate_hz if self.count else 0.0

    def at(self, index: int) -> float:
        """When a frame is shown."""
        if self.times_s is None or not 0 <= index < self.times_s.size:
            return index / self.rate_hz
        return float(self.times_s[index])

    def index_at(self, time_s: float) -> int:
        """The frame that is shown at a time."""
        if self.times_s is None:
            index = math.floor(time_s * self.rate_hz + 1e-6)
        else:
            index = int(np.searchsorted(self.times_s, time_s + 1e-9, side="right")) - 1
        return min(max(0, index), max(0, self.count - 1))


@dataclass(frozen=True, slots=True)
class Tick:
    """Something that stands on the bar of a clip.

    Attributes
    ----------
    at_s, until_s : float
        Seconds from the beginning of the clip; the same where it is a moment.
    role, shape : str
        Its colour, by the name of one of the theme's, and its shape.
    words : str
        What it is called.
    """

    at_s: float
    until_s: float
    role: str
    shape: str
    words: str


@dataclass(frozen=True, slots=True)
class TransportView:
    """What is shown of a clip and how it is played.

    Attributes
    ----------
    shown : bool
        Whether there is a clip.
    seekable : bool
    count : int
        Of frames.
    position : int
        The frame on show, or the one that is on its way.
    playback : PlaybackSettings
    version : int
        Changes when more is known of the clip.
    ticks : tuple of Tick
        What stands on its bar.
    """

    shown: bool = False
    seekable: bool = False
    count: int = 0
    position: int = 0
    playback: PlaybackSettings = field(default_factory=PlaybackSettings)
    version: int = 0
    ticks: tuple[Tick, ...] = ()


class Transport:
    """Seeks, steps, and chooses speed and marks; says what is to be shown.

    Parameters
    ----------
    tracking : Tracking
    """

    def __init__(self, tracking: Tracking) -> None:
        self._tracking = tracking
        self._clip: ClipStatus | None = None
        self._target: int | None = None
        self._playback = PlaybackSettings()
        self._told: NDArray[np.uint8] | None = None
        self._ticks: tuple[Tick, ...] = ()
        self.times = ClipTimes(0, FALLBACK_RATE_HZ)
        self.view = TransportView()

    def begin(self) -> None:
        """Another source is opened: it has no marks, and is played at its own speed."""
        self._playback = PlaybackSettings(loop=self._playback.loop)
        self._clip = self._target = self._told = None
        self._ticks = ()
        self.view = TransportView(playback=self._playback)

    def tell_known(self, codes: NDArray[np.uint8]) -> None:
        """What is known of all frames from elsewhere, as where they were tracked before: see `Timeline.codes`."""
        self._told = codes

    def set_ticks(self, ticks: Iterable[Tick]) -> None:
        """Let these stand on the bar of the clip, until another source is opened."""
        self._ticks = tuple(ticks)
        self.view = replace(self.view, ticks=self._ticks)

    def take(self, update: Update) -> bool:
        """Take in what is new; True where the frame on show does not follow on from the one before."""
        clip = update.clip
        self._clip = clip
        if clip is None:
            self.view = TransportView(playback=self._playback)
            return False
        if clip.playback != self._playback:
            self._tracking.play_as(self._playback)
        before = self.view.position
        position = before if update.pair is None else update.pair[0].index
        arrived = self._target is not None and not clip.seeking
        if arrived:
            self._target = None
        self._show(clip, position if self._target is None else self._target)
        return arrived or (self._target is None and position < before)

    def known(self, bins: int) -> NDArray[np.uint8]:
        """What the tracker knew over the clip, in so many parts of equal time.

        Returns
        -------
        ndarray, shape (bins,), uint8
            The worst that is known in each part; UNSEEN where no frame of it was seen.
        """
        if self._clip is None or not self.view.count:
            return np.zeros(bins, np.uint8)
        edges = np.linspace(0.0, self.times.duration_s, bins, endpoint=False)
        if self.times.times_s is None:
            firsts = np.floor(edges * self.times.rate_hz + 1e-6).astype(np.int64)
        else:
            firsts = np.searchsorted(self.times.times_s, edges + 1e-9, side="right") - 1
        count = self.view.count
        codes = np.zeros(count, np.uint8)
        seen = self._known[:count]
        codes[: seen.size] = seen
        return np.maximum.reduceat(codes, np.clip(firsts, 0, count - 1))

    def words_at(self, index: int) -> str:
        """What there is to say of a frame."""
        known = self._known
        code = int(known[index]) if index < known.size else UNSEEN
        time = clock_text(self.times.at(index), 2)
        return tr("{time} · frame {number} · {known}", time=time, number=index, known=tr(KNOWN_WORDS[code]))

    # What can be done

    def seek(self, index: int) -> None:
        """Go to a frame."""
        if not self.view.seekable:
            return
        self._target = min(max(0, index), max(0, self.view.count - 1))
        self._tracking.seek(self._target)
        self.view = replace(self.view, position=self._target)

    def seek_by(self, seconds: float) -> None:
        """Go on or back by a time."""
        self.seek(self.times.index_at(max(0.0, self.times.at(self.view.position) + seconds)))

    def seek_end(self) -> None:
        """Go to the last frame."""
        self.seek(self.view.count - 1)

    def step(self, frames: int) -> None:
        """Hold still, so many frames further on or back."""
        if self.view.seekable:
            self._tracking.step(frames)

    def scrub(self, on: bool) -> None:
        """The place in the clip is taken in hand, and held still there, or let go."""
        if self.view.seekable:
            self._tracking.scrub(on)

    def set_speed(self, speed: float) -> None:
        """Play faster or slower."""
        self._play_as(speed=speed)

    def change_speed(self, steps: int) -> None:
        """Play at the next higher or lower of the usual speeds."""
        place = SPEEDS.index(min(SPEEDS, key=lambda speed: abs(speed - self._playback.speed)))
        self.set_speed(SPEEDS[min(max(0, place + steps), len(SPEEDS) - 1)])

    def set_loop(self, on: bool) -> None:
        """Begin anew at the end, or stop there."""
        self._play_as(loop=on)

    def mark_first(self) -> None:
        """From this frame on it is repeated; again on the same frame: from the beginning."""
        here, last = self.view.position, self._playback.last
        first = None if self._playback.first == here else here
        self._play_as(first=first, last=None if first is not None and last is not None and last <= first else last)

    def mark_last(self) -> None:
        """Up to this frame it is repeated; again on the same frame: up to the end."""
        here, first = self.view.position, self._playback.first
        last = None if self._playback.last == here else here
        self._play_as(last=last, first=None if first is not None and last is not None and last <= first else first)

    def clear_marks(self) -> None:
        """Repeat no part any more."""
        self._play_as(first=None, last=None)

    @property
    def _known(self) -> NDArray[np.uint8]:
        if self._clip is None:
            return np.zeros(0, np.uint8)
        return self._clip.known if self._told is None else self._told

    def _play_as(self, **values: object) -> None:
        if not self.view.seekable:
            return
        self._playback = replace(self._playback, **values)  # type: ignore[arg-type]
        self._tracking.play_as(self._playback)
        self.view = replace(self.view, playback=self._playback)

    def _show(self, clip: ClipStatus, position: int) -> None:
        rate_hz = clip.frame_rate_hz or FALLBACK_RATE_HZ
        # A clip may be longer than it says.
        count = max(clip.frame_count or 0, position + 1, clip.known.size)
        self.times = ClipTimes(count, rate_hz, clip.times_s)
        version = clip.version if self._told is None else -1
        self.view = TransportView(True, clip.seekable, count, position, self._playback, version, self._ticks)
