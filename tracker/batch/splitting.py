"""Where long clips are split: at key frames, by nothing but the clip and the settings, whoever does the work."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tracker.batch.order import SplitSettings
from tracker.batch.outcome import Chunk
from tracker.sources.video_file import VideoFile

# In chunks: what is shorter is not split, and the last chunk is not shorter.
_LEAST, _LAST = 1.5, 0.5


def chunks_of(clip: VideoFile, settings: SplitSettings) -> tuple[Chunk, ...]:
    """The chunks of a clip; one alone if it is short, or if only decoding all of it tells which pictures it has.

    Parameters
    ----------
    clip : VideoFile
        Open. It is read through once, without decoding, if it is long.
    settings : SplitSettings
    """
    announced = (clip.frame_count or 0) / (clip.frame_rate_hz or 25.0)
    if announced < _LEAST * settings.chunk_s:
        return ()
    times_s, keys = clip.frame_times(), clip.key_frames()
    if times_s is None or keys is None:
        return ()
    return split(times_s, keys, settings)


def split(times_s: NDArray[np.float64], keys: NDArray[np.int64], settings: SplitSettings) -> tuple[Chunk, ...]:
    """Chunks that begin to be tracked at key frames, each long enough before what counts of it.

    Parameters
    ----------
    times_s : ndarray, shape (N,), float64, seconds, increasing
        When each frame is shown.
    keys : ndarray, shape (K,), int64, increasing
        Frames that can be decoded by themselves.
    settings : SplitSettings

    Returns
    -------
    tuple of Chunk
        All frames count in exactly one; nothing where there would be only one chunk.
    """
    chunk_s, overlap_s = settings.chunk_s, settings.overlap_s
    count, end_s = times_s.size, float(times_s[-1])
    starts = [(0, 0)]
    due_s = chunk_s
    for key in keys:
        warm_s = float(times_s[key])
        if warm_s < due_s - overlap_s:
            continue
        first = int(np.searchsorted(times_s, warm_s + overlap_s))
        if end_s - (warm_s + overlap_s) < _LAST * chunk_s:
            break
        starts.append((int(key), first))
        due_s = max(due_s, warm_s + overlap_s) + chunk_s
    if len(starts) == 1:
        return ()
    ends = [first for _, first in starts[1:]] + [count]
    return tuple(
        Chunk(number, warm, first, end) for number, ((warm, first), end) in enumerate(zip(starts, ends, strict=True))
    )
