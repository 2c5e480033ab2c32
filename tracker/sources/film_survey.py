"""Which pictures a film has, and when each is shown, from its packets alone: nothing is decoded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from tracker.errors import SourceError
from tracker.sources.film_clock import FilmClock
from tracker.sources.film_container import DECODER_ERRORS, open_film
from tracker.types import read_only

# The bit in the first byte of a packet of VP8 that is set where the picture is shown (RFC 6386, section 9.1).
_VP8_SHOWN = 0x10


@dataclass(frozen=True, slots=True)
class _Stamp:
    """A time stamp as `FilmClock` takes it."""

    pts: int | None
    dts: int | None
    time_base: Fraction | None


@dataclass(frozen=True, slots=True, eq=False)
class FilmSurvey:
    """The pictures of a film in the order in which they are shown.

    Attributes
    ----------
    ticks : ndarray, shape (N,), int64, read-only
        The time stamp of each in the file, strictly increasing.
    times_s : ndarray, shape (N,), float64, read-only
        When each is shown, as `VideoFile` says it.
    keys : ndarray, shape (K,), int64
        Which pictures can be decoded by themselves, increasing; the first picture always counts as one.
    key_dts : ndarray, shape (K,), int64
        Their decoding times in the file.
    """

    ticks: NDArray[np.int64]
    times_s: NDArray[np.float64]
    keys: NDArray[np.int64]
    key_dts: NDArray[np.int64]

    def index_of(self, ticks: int | None) -> int | None:
        """Which picture has this time stamp; None if there is none."""
        if ticks is None:
            return None
        place = int(np.searchsorted(self.ticks, ticks))
        return place if place < self.ticks.size and self.ticks[place] == ticks else None

    def key_at(self, index: int) -> int:
        """The place in ``keys`` of the last picture up to ``index`` that can be decoded by itself."""
        return max(0, int(np.searchsorted(self.keys, index, side="right")) - 1)


def survey_film(
    path: Path, step_s: float, first_ticks: int, goes_on: Callable[[], bool] = lambda: True
) -> FilmSurvey | None:
    """Look through the packets of a film.

    Parameters
    ----------
    path : Path
    step_s : float
        The time between two pictures at the film's nominal rate.
    first_ticks : int
        Time stamp of the first picture that can be decoded: those before it are not shown.
    goes_on : callable
        Asked now and then; breaks off when it is false.

    Returns
    -------
    FilmSurvey or None
        None where the packets do not tell: time stamps are missing, come twice or jump, or parts are damaged.
    """
    try:
        container, stream = open_film(path)
    except SourceError:
        return None
    try:
        packets = _shown_packets(container, stream, goes_on)
    except DECODER_ERRORS:
        return None
    finally:
        container.close()
    base = stream.time_base
    if packets is None or not base:
        return None
    shown = sorted(packet for packet in packets if packet[0] >= first_ticks)
    ticks = np.array([pts for pts, _, _ in shown], np.int64)
    if not ticks.size or ticks[0] != first_ticks or (np.diff(ticks) <= 0).any():
        return None
    clock = FilmClock(step_s)
    times_s = np.array([time_s for _, time_s in clock.timed(_Stamp(int(tick), None, base) for tick in ticks)])
    keys = np.array([0, *(place for place, (_, _, is_key) in enumerate(shown) if is_key and place)], np.int64)
    key_dts = np.array([shown[place][1] for place in keys], np.int64)
    return FilmSurvey(read_only(ticks), read_only(times_s), keys, key_dts)  # type: ignore[arg-type]


def _shown_packets(
    container: av.container.InputContainer, stream: av.VideoStream, goes_on: Callable[[], bool]
) -> list[tuple[int, int, bool]] | None:
    """When each packet is shown and decoded, and whether it can be decoded by itself; None where they do not tell."""
    is_vp8 = stream.codec_context.name in ("vp8", "libvpx")
    shown, before = [], None
    for packet in container.demux(stream):
        if not packet.size:
            continue
        if packet.is_corrupt or packet.pts is None or packet.dts is None or not goes_on():
            return None
        if before is not None and packet.dts < before:
            return None  # films that were joined: their stamps begin again
        before = packet.dts
        if packet.is_discard or (is_vp8 and not memoryview(packet)[0] & _VP8_SHOWN):
            continue
        shown.append((packet.pts, packet.dts, packet.is_keyframe))
    return shown
