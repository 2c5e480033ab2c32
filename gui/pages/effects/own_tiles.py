"""When the tiles are drawn on the face that is followed: seldom, and never two sets at once. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from gui.pages.effects.mask_jobs import MaskJobs
from gui.pages.effects.pictures import OWN_FACE_KINDS
from gui.pages.effects.tiles import PictureKey, Tile
from tracker.run.effect_sink import ChangedFrame
from tracker.types import Image, State, TrackResult

# A tile that moved along with the face would draw the eye away from the picture.
_INTERVAL_S = 4.0


class OwnTiles:
    """Has the tiles drawn when others come on show, and then at most every few seconds."""

    def __init__(self, jobs: MaskJobs) -> None:
        self._jobs = jobs
        self._keys: tuple[PictureKey, ...] = ()
        self._asked_s = 0.0
        self._awaited = self._outdated = False

    def look(self, tiles: Sequence[Tile], shown: tuple[ChangedFrame, TrackResult], now_s: float) -> None:
        """Have the tiles drawn on the face in a picture on show, if it is time."""
        keys = tuple(tile.picture for tile in tiles if tile.picture[0] in OWN_FACE_KINDS)
        frame, result = shown
        if not keys or result.face is None or result.state is not State.TRACKING or self._awaited:
            return
        if keys == self._keys and now_s - self._asked_s < _INTERVAL_S:
            return
        points_xy = result.face.points_xy
        height, width = frame.before.shape[:2]
        if np.any(points_xy < 0) or np.any(points_xy >= (width, height)):
            return
        self._keys, self._asked_s, self._awaited, self._outdated = keys, now_s, True, False
        self._jobs.draw_own(keys, frame.before, points_xy)

    def arrived(self, images: Mapping[PictureKey, Image]) -> bool:
        """Tiles were drawn: whether they are to be shown, as they are of a face still there."""
        self._awaited = False
        return bool(images) and not self._outdated

    def forget(self) -> None:
        """The face is no longer there; another one will be somebody else's."""
        self._keys, self._outdated = (), True
