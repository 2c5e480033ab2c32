"""What is done to a portrait before it is put onto faces: no hair, no teeth in its lips, large enough."""

import numpy as np
import pytest

from tracker.effects.gallery import Gallery
from tracker.effects.mesh import Reach, edge_vertices, shipped_mesh
from tracker.effects.portrait import made_ready
from tracker.effects.spread_colours import spread_colours


@pytest.fixture(scope="module")
def collins():
    mask = Gallery().load("collins")
    return mask.image[..., :3].copy(), mask.points_xy


@pytest.fixture(scope="module")
def ready(collins):
    portrait = made_ready(*collins, keep_mouth=False)
    return portrait.image, portrait.points_xy


def at(image, points_xy, half=2):
    """Mean colours of small squares about places."""
    places = np.rint(points_xy).astype(int).reshape(-1, 2)
    return np.array([image[y - half : y + half + 1, x - half : x + half + 1].mean(axis=(0, 1)) for x, y in places])


def test_it_is_enlarged_with_its_points(collins, ready):
    (image, points_xy), (larger, moved_xy) = collins, ready
    times = larger.shape[0] // image.shape[0]
    assert times == 3 and larger.shape[:2] == tuple(times * side for side in image.shape[:2])
    # The tip of the nose is what it was.
    np.testing.assert_allclose(at(larger, moved_xy[30], 7), at(image, points_xy[30]), atol=4)
    again = made_ready(larger, moved_xy, keep_mouth=True)
    assert again.image.shape == larger.shape and (again.points_xy == moved_xy).all()


def test_skin_takes_the_place_of_hair(ready):
    image, points_xy = ready
    forehead_xy = shipped_mesh(Reach.WHOLE).vertices_xy(points_xy)[edge_vertices()[-10:-1]]
    cheeks = at(image, 0.5 * (points_xy[[2, 14]] + points_xy[[31, 35]]), 9).mean(axis=0)
    assert np.abs(at(image, forehead_xy) - cheeks).max() < 30


def test_lips_go_on_into_the_mouth_and_teeth_stay_where_they_are_wanted(collins, ready):
    image, points_xy = ready
    teeth_xy = points_xy[[61, 62, 63, 65, 66, 67]].mean(axis=0)
    lips = at(image, 0.5 * (points_xy[[50, 52, 56, 58]] + points_xy[[61, 63, 65, 67]])).mean(axis=0)
    kept = made_ready(*collins, keep_mouth=True).image
    whole, teeth = at(image, teeth_xy)[0], at(kept, teeth_xy)[0]
    # Teeth are white, lips are red.
    assert teeth[2] - teeth[0] < 0.5 * (lips[2] - lips[0])
    assert np.abs(whole - lips).max() < 40


def test_colours_spread_into_what_is_unknown():
    rng = np.random.default_rng(1)
    known = (rng.random((37, 52)) < 0.1).astype(np.float32)
    colours = np.where(known[..., None] > 0, np.float32([10, 120, 240]), np.float32(99))
    np.testing.assert_allclose(
        spread_colours(colours, known), np.broadcast_to([10, 120, 240], colours.shape), atol=1e-2
    )
    sides = np.zeros((40, 40), np.float32)
    sides[:, :10], sides[:, 30:] = 1, 1
    ramp = np.zeros((40, 40, 3), np.float32)
    ramp[:, 30:] = 200
    spread = spread_colours(ramp, sides)[20, :, 0]
    assert spread[9] == pytest.approx(0, abs=1e-3) and spread[30] == pytest.approx(200, abs=1e-3)
    assert 60 < spread[19:21].mean() < 140 and (np.diff(spread) > -1).all()


def test_where_nothing_is_known_nothing_is_made_up():
    assert not spread_colours(np.full((9, 7, 3), 50, np.float32), np.zeros((9, 7), np.float32)).any()
