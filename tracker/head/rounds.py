"""Looking for further faces piece by piece: the whole search costs as much as many frames, so each has a part of it.

A round goes over all pieces: the whole picture for faces from the front, in profile and tilted, and tiles of it, at a
finer size, for small ones. Where nothing is new a piece is looked at now and then. Where something is, a round over
that part of the picture is begun at once, a piece in each frame for as long as there is an allowance for the work.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from tracker.head.cascade_search import CascadeSearch
from tracker.head.detector import (
    FRONTAL,
    PROFILE_LEFT,
    PROFILE_RIGHT,
    DetectorSettings,
    detections_in,
    distinct,
    face_search,
)
from tracker.head.grey import GreyFrame
from tracker.head.scene import WHOLE, News, Part
from tracker.head.upright_view import reduced_part
from tracker.types import Box, Detection, Image

# Larger steps of size than for the first face: who is there is there for longer than one look, and every other round
# looks at sizes between those of the one before.
_SCALE_FACTOR, _BETWEEN = 1.2, 0.913
# Small faces are looked for down to this share of the usual least size; the cascades see nothing below their window.
_SMALL_SHARE, _WINDOW_PX = 0.3, 20.0
# A tile is about as much work as the whole picture at the usual size.
_TILE_PX = 80_000
# Hits that make a face, beside the usual ones: boxes from the side and tilted are less sure; at small sizes there are
# few windows to hit.
_MORE_ASIDE, _MORE_SMALL = 1, -1
# Whole pieces a second: what the allowance grows by, what is spent where nothing is new, or while somebody is missing.
_ALLOWANCE, _QUIET, _MISSING = 6.0, 2.0, 15.0
# What of a piece any look costs, however small its part is.
_LEAST_COST = 0.15
# It is asked this often whether anything is new. What was is looked at again after a while, when it may hold still.
_NEWS_S, _AGAIN_S = 0.1, 0.8
# The faces from the front are looked at again after so many other pieces.
_OTHERS = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the search.

    Attributes
    ----------
    view : str
        The cascade.
    tilt_rad : float
    part : Part
    small : bool
        Whether small faces are looked for.
    """

    view: str
    tilt_rad: float = 0.0
    part: Part = WHOLE
    small: bool = False

    def within(self, part: Part) -> Piece:
        """The same look at no more than a part."""
        return replace(self, part=self.part.within(part))


class SearchRounds:
    """Looks at one piece after another.

    Parameters
    ----------
    settings : DetectorSettings
    """

    def __init__(self, settings: DetectorSettings) -> None:
        self._settings = settings
        self._news = News()
        self.restart()

    @cached_property
    def _search(self) -> CascadeSearch:
        """Not needed by those who only follow what was found."""
        return face_search()

    def use(self, settings: DetectorSettings) -> None:
        """Look with other settings from now on."""
        self._settings = settings
        self._size_px = (0, 0)

    def restart(self) -> None:
        """Everything is new, and the allowance is full."""
        self._news.reset()
        self._size_px = (0, 0)
        self._pieces: list[Piece] = []
        # What is left of the round over what was new, what was new since it began, and what is to be seen again.
        self._round: list[Piece] = []
        self._new: Part | None = None
        self._again: tuple[float, Part] | None = None
        self._next = self._rounds = 0
        self._allowance, self._front_is_due = math.inf, False
        self._time_s = self._looked_s = self._asked_s = -math.inf

    def begin(self, grey: Image) -> None:
        """Everything may be new: go over all of it as quickly as at first."""
        self._plan(grey)
        self._new, self._allowance = WHOLE, math.inf

    def is_due(self, grey: GreyFrame, time_s: float, beside: Iterable[Box], *, missing: bool) -> bool:
        """Whether a piece is to be looked at in this frame.

        Parameters
        ----------
        grey : GreyFrame
        time_s : float
        beside : iterable of Box
            Those who are known to be there.
        missing : bool
            Whether somebody was there a moment ago.
        """
        self._plan(grey)
        passed_s, self._time_s = max(0.0, time_s - self._time_s), time_s
        self._allowance = min(self._allowance + _ALLOWANCE * passed_s, float(len(self._pieces)))
        if time_s - self._asked_s >= _NEWS_S - 1e-6:
            self._asked_s = time_s
            self._notice(self._news.part(grey, beside), time_s)
        waited_s = time_s - self._looked_s
        if waited_s >= 1.0 / (_MISSING if missing else _QUIET) - 1e-6:
            return True
        return bool(self._round) and self._allowance >= self._cost(self._round[0])

    def look(self, grey: Image, time_s: float, *, missing: bool = False) -> tuple[Detection, ...]:
        """Look at the next piece.

        Parameters
        ----------
        grey : ndarray, shape (height, width), uint8
        time_s : float
        missing : bool
            Whether somebody was there a moment ago, and mostly comes back seen from the front: every other piece is for
            that.

        Returns
        -------
        tuple of Detection
            The most certain first.
        """
        self._plan(grey)
        self._front_is_due = missing and not self._front_is_due
        if self._front_is_due:
            piece = self._pieces[0]
        elif self._round:
            piece = self._round.pop(0)
        else:
            piece = self._pieces[self._next]
            self._next = (self._next + 1) % len(self._pieces)
            self._rounds += self._next == 0
        self._allowance, self._looked_s = max(0.0, self._allowance - self._cost(piece)), time_s
        return self._in_piece(grey, piece, between=self._rounds % 2 == 0)

    def look_everywhere(self, grey: Image) -> tuple[Detection, ...]:
        """Look at all pieces at once."""
        self._plan(grey)
        pieces = dict.fromkeys(self._pieces)
        return distinct([one for piece in pieces for one in self._in_piece(grey, piece, between=False)])

    def _notice(self, part: Part | None, time_s: float) -> None:
        """What is new is looked at in a round of its own, and once more when nothing has been new for a while."""
        if part is not None:
            self._new = part.with_(self._new)
            self._again = time_s + _AGAIN_S, part.with_(self._again[1] if self._again else None)
        elif self._again is not None and time_s >= self._again[0]:
            self._new, self._again = self._again[1].with_(self._new), None
        if self._new is not None and not self._round:
            pieces = [piece.within(self._new) for piece in dict.fromkeys(self._pieces)]
            self._round, self._new = [piece for piece in pieces if piece.part.area > 0.0], None
            self._rounds += 1

    def _cost(self, piece: Piece) -> float:
        whole = max(one.part.area for one in self._pieces if one.small) if piece.small else 1.0
        return max(_LEAST_COST, piece.part.area / whole)

    def _plan(self, grey: Image | GreyFrame) -> None:
        size_px = (grey.shape[1], grey.shape[0])
        if size_px != self._size_px:
            self._size_px, self._pieces = size_px, plan(size_px, self._settings)
            self._round, self._next = [], 0

    def _in_piece(self, grey: Image, piece: Piece, *, between: bool) -> tuple[Detection, ...]:
        """What is seen in a piece; with sizes between the usual ones where that is wanted."""
        settings, (width, height) = self._settings, self._size_px
        scale = _small_scale(height, settings) if piece.small else min(1.0, settings.work_size_px / max(width, height))
        scale *= _BETWEEN if between else 1.0
        part = piece.part
        view = reduced_part(
            grey, (part.left * width, part.top * height, part.right * width, part.bottom * height), scale
        )
        if view is None:
            return ()
        view = view.turned(piece.tilt_rad) if piece.tilt_rad else view
        usual_px = settings.min_face * height * scale
        sizes_px = (_WINDOW_PX, usual_px) if piece.small else (usual_px, math.inf)
        self._search.prepare(view.grey, max(settings.scale_factor, _SCALE_FACTOR), *sizes_px)
        aside = piece.view != FRONTAL or piece.tilt_rad != 0.0
        least = settings.min_neighbours + (_MORE_SMALL if piece.small else _MORE_ASIDE if aside else 0)
        found = detections_in(view, self._search, piece.view, max(1, least))
        # The corners that turning brings in hold nothing of the picture.
        return distinct([one for one in found if 0 <= one.box.x_px < width and 0 <= one.box.y_px < height])


def plan(size_px: tuple[int, int], settings: DetectorSettings) -> list[Piece]:
    """The pieces of a round, faces from the front again and again among them.

    Parameters
    ----------
    size_px : tuple of int
        (width, height) of the picture.
    settings : DetectorSettings
    """
    others = [Piece(PROFILE_LEFT), Piece(PROFILE_RIGHT)] if settings.profiles else []
    if settings.tilt_retry:
        tilt_rad = math.radians(settings.tilt_deg)
        others += [Piece(FRONTAL, sign * times * tilt_rad) for times in (1, 2) for sign in (1, -1)]
    others += [Piece(FRONTAL, part=part, small=True) for part in _tiles(size_px, settings)]
    pieces = []
    for number, piece in enumerate(others):
        pieces += [Piece(FRONTAL), piece] if number % _OTHERS == 0 else [piece]
    return pieces or [Piece(FRONTAL)]


def _small_scale(height_px: int, settings: DetectorSettings) -> float:
    """Of the view in which the smallest face looked for is as large as the cascades' window."""
    return min(1.0, _WINDOW_PX / (_SMALL_SHARE * settings.min_face * height_px))


def _tiles(size_px: tuple[int, int], settings: DetectorSettings) -> list[Part]:
    """Parts of the picture that overlap by the largest of the small faces."""
    width, height = size_px
    overlap_px = settings.min_face * height
    side_px = math.sqrt(_TILE_PX) / _small_scale(height, settings)
    step_px = max(side_px - overlap_px, 0.25 * side_px)
    columns, rows = (max(1, math.ceil((side - overlap_px) / step_px)) for side in size_px)
    across, down = (_overlapping(count, overlap_px / side) for count, side in ((columns, width), (rows, height)))
    return [Part(left, top, right, bottom) for top, bottom in down for left, right in across]


def _overlapping(count: int, overlap: float) -> list[tuple[float, float]]:
    """Beginnings and ends of so many equal parts of 0 to 1."""
    return [(max(0.0, i / count - 0.5 * overlap), min(1.0, (i + 1) / count + 0.5 * overlap)) for i in range(count)]
