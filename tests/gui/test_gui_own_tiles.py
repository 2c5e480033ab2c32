"""Tiles of the effects page on the face that is followed: what they show, and how seldom they are drawn."""

from dataclasses import replace

import numpy as np
import pytest

from gui.pages.effects.effects_state import EffectsState
from gui.pages.effects.own_tiles import OwnTiles
from gui.pages.effects.pictures import TILE_PX, draw_own_tiles
from gui.pages.effects.tiles import tiles_for
from tracker.effects.making import find_mask
from tracker.run.effect_sink import ChangedFrame
from tracker.types import Box, Face, State, TrackedFace, TrackResult

CARICATURES, BENT = tiles_for("caricature", ()), tiles_for("deform", ())


class Jobs:
    """Only notes what is asked for."""

    def __init__(self):
        self.asked = []

    def draw_own(self, keys, image, points_xy):
        self.asked.append(keys)


@pytest.fixture
def jobs():
    return Jobs()


@pytest.fixture
def own(jobs):
    return OwnTiles(jobs)


def shown(state=State.TRACKING, shift=0.0):
    mask = find_mask("collins")
    image = np.ascontiguousarray(mask.image[..., :3])
    points_xy = mask.points_xy + shift
    none = np.ones(68)
    face = Face(points_xy, np.zeros(10), np.ones(6), none, none > 0, 0.9, 0.001, None)
    faces = (TrackedFace(1, True, state, Box(0, 0, 1, 1), face),) if state is State.TRACKING else ()
    return ChangedFrame(image, 0.0, 0, before=image, milliseconds=1.0), TrackResult(0, 0.0, state, faces=faces)


def test_each_tile_shows_the_face_changed_more_and_the_picture_stays():
    frame, result = shown()
    before = frame.image.copy()
    keys = [tile.picture for tile in CARICATURES]
    pictures = draw_own_tiles(keys, frame.image, result.face.points_xy)
    assert list(pictures) == keys and all(picture.shape == (TILE_PX, TILE_PX, 4) for picture in pictures.values())
    first, *others = (pictures[key].astype(float) for key in keys)
    apart = [np.abs(other - first).mean() for other in others]
    assert apart == sorted(apart) and apart[0] > 1.0
    np.testing.assert_array_equal(frame.image, before)


def test_a_face_at_the_edge_is_drawn_too():
    frame, result = shown()
    points_xy = result.face.points_xy
    left, top = points_xy.min(axis=0).astype(int)
    (picture,) = draw_own_tiles([CARICATURES[-1].picture], frame.image[top:, left:], points_xy - (left, top)).values()
    assert picture[..., 3].min() == 0 and picture[..., 3].max() == 255


def test_tiles_are_drawn_when_they_come_and_then_seldom(own, jobs):
    own.look(CARICATURES, shown(), 10.0)
    assert jobs.asked == [tuple(tile.picture for tile in CARICATURES)]
    own.look(BENT, shown(), 10.1)
    assert len(jobs.asked) == 1, "one set after the other"
    assert own.arrived({CARICATURES[0].picture: np.zeros(1)})
    own.look(CARICATURES, shown(), 11.0)
    assert len(jobs.asked) == 1
    own.look(BENT, shown(), 11.1)
    assert len(jobs.asked) == 2
    own.arrived({})
    own.look(BENT, shown(), 16.0)
    assert len(jobs.asked) == 3


@pytest.mark.parametrize("kind", ["swap", "mask"])
def test_masks_are_not_drawn_on_the_face(own, jobs, kind):
    own.look([replace(tile, kind=kind, picture=("mask", "fox")) for tile in BENT], shown(), 10.0)
    assert not jobs.asked


def test_only_a_face_wholly_in_the_picture_is_drawn(own, jobs):
    own.look(CARICATURES, shown(State.LOST), 10.0)
    own.look(CARICATURES, shown(shift=-1000.0), 10.0)
    assert not jobs.asked


def test_what_was_drawn_of_a_face_that_is_gone_is_not_shown(own):
    own.look(CARICATURES, shown(), 10.0)
    own.forget()
    images = {CARICATURES[0].picture: np.zeros(1)}
    assert not own.arrived(images)
    own.look(CARICATURES, shown(), 10.1)
    assert own.arrived(images)


def test_the_own_face_stands_before_the_shipped_one():
    state = EffectsState(pictures={("a", "b"): 1, ("c", "d"): 2}, own={("a", "b"): 3})
    assert [state.picture(key) for key in (("a", "b"), ("c", "d"), ("e", "f"))] == [3, 2, None]
