"""Any coloured thing followed from a box that somebody drew around it: colours alone, no face is looked for.

headtrackr.js follows whatever its CamShift is shown until nothing of its colours is left. Here it also counts as out of
sight when what is in the box no longer has its colours, and is then looked for in the whole picture. The colours are
those of the box that was drawn: nothing confirms the thing, so renewing them would let the box wander off.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

from tracker.errors import VisavisError
from tracker.head.camshift import CamShift, CamShiftSettings, ColourFix, Colours
from tracker.types import Box, Image, TrackedThing

# After so long out of sight it is given up.
GIVE_UP_S = 10.0
SMALLEST_PX = 8.0
# A box is drawn around all of a thing, or more loosely: the shares of it that are tried for its colours, largest first.
LEARN_INNER = (0.9, 0.65, 0.45)
# The colours of a thing and of what is around it may overlap by so much, and be so much larger than the box.
_LARGEST_OVERLAP, _LARGEST_GROWTH = 0.35, 1.6
# Colours that are found again must match this well, as a share of how well they did in the box that was drawn, and
# cover an area that is at most so many times larger or smaller than the last.
_FOUND_SHARE = 0.6
_FOUND_RATIO = 4.0
# A box that covers more of the picture has run onto what is behind the thing.
_LARGEST_SHARE = 0.6


class NotFollowableError(VisavisError):
    """What was shown cannot be told from what is around it."""


@dataclass(frozen=True, slots=True, eq=False)
class ThingMemory:
    """What there is to know of a thing to find it again.

    Attributes
    ----------
    settings : CamShiftSettings
        That it is followed with; in another colour space than the present ones if these came after it.
    inner : float
        The share of the box that was drawn in which its colours are.
    colours : Colours
    first, last : ColourFix
        In the box that was drawn, and when it was last seen.
    """

    settings: CamShiftSettings
    inner: float
    colours: Colours
    first: ColourFix
    last: ColourFix


class ThingFollower:
    """Follows one thing.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
        The picture in which it was shown.
    box : Box
        Around it, as it was drawn.
    settings : CamShiftSettings

    Raises
    ------
    NotFollowableError
        If the box is too small, or its colours are those of all around it.
    """

    def __init__(self, image: Image, box: Box, settings: CamShiftSettings) -> None:
        if min(box.width_px, box.height_px) < SMALLEST_PX:
            raise NotFollowableError("The box is too small to follow what is in it. Draw a larger one.")
        learnt = (self._learnt(image, box, settings, inner) for inner in LEARN_INNER)
        found = next((one for one in learnt if one is not None), None)
        if found is None:
            message = "What is in the box has the colours of what is around it, so it cannot be followed. "
            raise NotFollowableError(message + "Draw the box closer around it, or choose something of another colour.")
        camshift, fix = found
        self._begin(camshift, fix, fix)
        self._seen = True

    def _begin(self, camshift: CamShift, first: ColourFix, last: ColourFix) -> None:
        self._camshift, self._first, self._last = camshift, first, last
        self._lost_since_s: float | None = None
        self.given_up = False
        self.look_anywhere()

    @classmethod
    def recalled(cls, memory: ThingMemory) -> Self:
        """Follow what was followed before; it may be at any place.

        Parameters
        ----------
        memory : ThingMemory
        """
        thing, camshift = cls.__new__(cls), CamShift(memory.settings, memory.inner)
        camshift.know(memory.colours)
        thing._begin(camshift, memory.first, memory.last)
        return thing

    @property
    def memory(self) -> ThingMemory:
        """What there is to know of it."""
        camshift = self._camshift
        return ThingMemory(camshift.settings, camshift.inner, camshift.colours, self._first, self._last)

    @property
    def _least(self) -> float:
        return self._camshift.settings.min_confidence

    def use(self, settings: CamShiftSettings) -> None:
        """Follow with other settings; another colour space is for what is shown next."""
        self._camshift.use(settings)

    def look_anywhere(self) -> None:
        """It may be at any place in the next frame."""
        self._seen, self._lost_since_s = False, None

    def step(self, image: Image, time_s: float) -> TrackedThing:
        """Follow it into the next frame, or look for it there.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        time_s : float
        """
        fix = self._camshift.follow(image) if self._seen else None
        if fix is None or fix.confidence < self._least or _is_huge(fix.box, image):
            fix = self._found_again(image)
        self._seen = fix is not None
        if fix is None:
            self._lost_since_s = time_s if self._lost_since_s is None else self._lost_since_s
            self.given_up = time_s - self._lost_since_s >= GIVE_UP_S
            return TrackedThing()
        self._last, self._lost_since_s = fix, None
        return TrackedThing(fix.box, fix.confidence, math.sqrt(_area(fix.box) / _area(self._first.box)))

    def back_projection(self) -> Image:
        """Picture of where its colours were in the last frame, uint8."""
        return self._camshift.back_projection()

    def _learnt(
        self, image: Image, box: Box, settings: CamShiftSettings, inner: float
    ) -> tuple[CamShift, ColourFix] | None:
        camshift = CamShift(settings, inner)
        fix = camshift.start(image, box)
        if fix is None or fix.confidence < settings.min_confidence or camshift.overlap() > _LARGEST_OVERLAP:
            return None
        return (camshift, fix) if _area(fix.box) < _LARGEST_GROWTH**2 * _area(box) else None

    def _found_again(self, image: Image) -> ColourFix | None:
        fix = self._camshift.find(image, self._last.box)
        if fix is None or fix.confidence < max(self._least, _FOUND_SHARE * self._first.confidence):
            return None
        ratio = _area(fix.box) / _area(self._last.box)
        return fix if 1 / _FOUND_RATIO < ratio < _FOUND_RATIO and not _is_huge(fix.box, image) else None


def _area(box: Box) -> float:
    return box.width_px * box.height_px


def _is_huge(box: Box, image: Image) -> bool:
    return bool(_area(box) > _LARGEST_SHARE * image.shape[0] * image.shape[1])
