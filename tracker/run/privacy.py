"""Frames and results without pictures: what leaves the tracker where numbers are all that may leave it.

The picture itself stays with the threads that capture and track: whatever goes to a sink or to a screen is made here.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from tracker.types import Frame, Image, TrackResult, read_only


def without_pictures(frame: Frame, result: TrackResult) -> tuple[Frame, TrackResult]:
    """The same frame and result, with nothing in them that shows what the camera sees.

    The frame's image is black and of the same size, so that places in it mean what they did; the inside of a fit and
    the picture of the head's colours are left out.
    """
    height, width = frame.image.shape[:2]
    # Not `replace`: a frame with more in it would keep that.
    bare = Frame(_black(height, width), frame.time_s, frame.index, frame.truth, frame.recorded, pictured=False)
    return bare, _bare(result)


def _bare(result: TrackResult) -> TrackResult:
    faces = result.faces
    if any(one.face.view is not None for one in faces):
        faces = tuple(replace(one, face=replace(one.face, view=None)) for one in faces)
    if faces is result.faces and result.back_projection is None:
        return result
    return replace(result, faces=faces, back_projection=None)


@lru_cache(maxsize=4)
def _black(height: int, width: int) -> Image:
    """One for all frames of a size; nobody can write into it."""
    return read_only(np.zeros((height, width, 3), np.uint8))  # type: ignore[return-value]
