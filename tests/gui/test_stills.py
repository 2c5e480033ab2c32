"""Small stills of sources."""

import cv2
import numpy as np
import pytest

from gui.model.stills import STILL_PX, shrunk, still_of
from tracker.errors import SourceError
from tracker.sources.source import FrameSource
from tracker.types import Frame


class Fading(FrameSource):
    """A film that begins in the dark."""

    name, size_px, closed = "Fading", (64, 48), False

    def __init__(self, levels):
        self._levels = iter(levels)

    def read(self):
        level = next(self._levels, None)
        return None if level is None else Frame(np.full((48, 64, 3), level, np.uint8), 0.0, 0)

    def close(self):
        self.closed = True


@pytest.mark.parametrize(("levels", "shown"), [([0, 5, 90, 200], 90), ([0, 5, 9], 9), ([], None)])
def test_the_first_picture_with_light_in_it_is_shown(levels, shown):
    source = Fading(levels)
    still = still_of("x", lambda spec: source)
    assert (still is None) if shown is None else np.all(still == shown)
    assert source.closed


def test_a_still_keeps_its_shape_and_is_small():
    wide, tall = shrunk(np.zeros((300, 900, 3), np.uint8)), shrunk(np.zeros((900, 300, 3), np.uint8))
    assert wide.shape == (32, STILL_PX[0], 3) and tall.shape == (STILL_PX[1], 24, 3)
    assert shrunk(np.zeros((10, 20, 3), np.uint8)).shape == (10, 20, 3), "nothing is made larger"


def test_stills_of_pictures_and_of_what_is_none(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), np.full((200, 400, 3), 77, np.uint8))
    assert np.all(still_of(str(tmp_path / "a.png")) == 77)
    (tmp_path / "b.png").write_bytes(b"nothing")
    with pytest.raises(SourceError):
        still_of(str(tmp_path / "b.png"))
