"""What of the source's pictures leaves the tracker: all, a stand-in that is drawn from numbers, or nothing.

The picture itself stays with the threads that capture and track: whatever goes to a sink or to a screen passes here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from functools import lru_cache
from typing import Protocol

import numpy as np

from tracker.types import Content, Frame, Image, TrackResult, read_only

Seen = tuple[Frame, TrackResult]


class Privacy(Enum):
    """What of pictures may leave the tracker."""

    OPEN = "open"
    ANONYMOUS = "anonymous"
    NUMBERS = "numbers"


class StandIn(Protocol):
    """What draws pictures in place of the source's."""

    def draw(self, size_px: tuple[int, int], result: TrackResult) -> Image:
        """A picture of that width and height, by nothing but the result."""


def _average_face() -> StandIn:
    # Only here: its kernels take a moment to load, and `--help` shall not wait for them.
    from tracker.effects.anonymous import AnonymousFace

    return AnonymousFace()


class PictureGate:
    """Lets pictures out of the tracker, or does not. Passed by the tracking thread, changed by any.

    Parameters
    ----------
    make_stand_in : callable
        Makes what draws the stand-ins, once they are asked for.

    Attributes
    ----------
    privacy : Privacy
        To be changed by `use`.
    """

    def __init__(self, make_stand_in: Callable[[], StandIn] = _average_face) -> None:
        self.privacy = Privacy.OPEN
        self._make_stand_in = make_stand_in
        self._stand_in: StandIn | None = None

    def use(self, privacy: Privacy) -> None:
        """Let this out from now on.

        Raises
        ------
        VisavisError
            If stand-ins cannot be drawn; what was let out before still is.
        """
        if privacy is Privacy.ANONYMOUS and self._stand_in is None:
            self._stand_in = self._make_stand_in()
        self.privacy = privacy

    def passed(self, frame: Frame, result: TrackResult) -> Seen:
        """What may be seen of a frame and its result; what has passed already is handed through."""
        privacy = self.privacy
        if privacy is Privacy.OPEN or frame.content is not Content.CAMERA:
            return frame, result
        return self._replaced(frame, result, privacy)

    def _replaced(self, frame: Frame, result: TrackResult, privacy: Privacy) -> Seen:
        bare, told = without_pictures(frame, result)
        if privacy is Privacy.NUMBERS or self._stand_in is None:
            return bare, told
        height, width = frame.image.shape[:2]
        return replace(bare, image=self._stand_in.draw((width, height), told), content=Content.STAND_IN), told


def without_pictures(frame: Frame, result: TrackResult) -> Seen:
    """The same frame and result, with nothing in them that shows what the source sees.

    The frame's image is black and of the same size, so that places in it mean what they did; the inside of a fit, what
    is before a face and the picture of the head's colours are left out.
    """
    height, width = frame.image.shape[:2]
    # Not `replace`: a frame with more in it would keep that.
    bare = Frame(_black(height, width), frame.time_s, frame.index, frame.truth, frame.recorded, Content.NOTHING)
    return bare, _bare(result)


def _bare(result: TrackResult) -> TrackResult:
    faces = result.faces
    if any(one.face.view is not None or one.face.covers is not None for one in faces):
        faces = tuple(replace(one, face=replace(one.face, view=None, covers=None)) for one in faces)
    if faces is result.faces and result.back_projection is None:
        return result
    return replace(result, faces=faces, back_projection=None)


@lru_cache(maxsize=4)
def _black(height: int, width: int) -> Image:
    """One for all frames of a size; nobody can write into it."""
    return read_only(np.zeros((height, width, 3), np.uint8))  # type: ignore[return-value]
