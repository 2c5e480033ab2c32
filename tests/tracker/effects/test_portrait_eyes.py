"""A portrait's eyes look where the face beneath looks, between its lids, and close when it closes its own."""

import cv2
import numpy as np
import pytest

from tracker.effects.eyes import LIDS, LookingEyes, without_irises
from tracker.effects.gallery import Gallery
from tracker.effects.patches import enclosed
from tracker.readings import EyeReading, Iris, Side

SCALE = 3


@pytest.fixture(scope="module")
def portrait():
    mask = Gallery().load("collins")
    image = cv2.resize(mask.image[..., :3], None, fx=SCALE, fy=SCALE, interpolation=cv2.INTER_CUBIC)
    return image, (mask.points_xy + 0.5) * SCALE - 0.5


@pytest.fixture(scope="module")
def apart(portrait):
    return without_irises(*portrait)


def iris_at(points_xy, side, along):
    """An iris so far along the way between an eye's corners, from their middle, in their distance."""
    first = LIDS[side].start
    left, right = points_xy[first], points_xy[first + 3]
    x, y = 0.5 * (left + right) + along * (right - left)
    return Iris(float(x), float(y), 0.2 * float(np.linalg.norm(right - left)), 0.9)


def test_irises_are_taken_out_between_the_lids(portrait, apart):
    (image, points_xy), (white, eyes) = portrait, apart
    assert set(eyes) == set(Side)
    lids = np.zeros(image.shape[:2], bool)
    for side, eye in eyes.items():
        inside = enclosed(points_xy[LIDS[side]], image.shape[1::-1])
        lids |= inside
        assert np.percentile(white[inside], 10) > np.percentile(image[inside], 10) + 30
        # The disc is dark in its middle, and brighter beyond its rim.
        assert eye.disc[20:28, 20:28].mean() < eye.disc[20:28, [0, 1, -2, -1]].mean()
    np.testing.assert_array_equal(white[~lids], image[~lids])


@pytest.mark.parametrize("along", [-0.2, 0.0, 0.2])
def test_they_lie_where_those_beneath_are_and_only_between_the_lids(portrait, apart, along):
    points_xy, (white, eyes) = portrait[1], apart
    face = white.transpose(2, 0, 1).astype(np.float32)
    before = face.copy()
    looking = LookingEyes(eyes)
    seen = {side: EyeReading(iris=iris_at(points_xy, side, along)) for side in Side}
    looking.look(seen, points_xy)
    looking.draw(face, points_xy)
    for side in Side:
        inside = enclosed(points_xy[LIDS[side]], white.shape[1::-1])
        darker = np.maximum(before - face, 0).sum(axis=0) * inside
        middle_px = (darker.sum(axis=0) * np.arange(darker.shape[1])).sum() / darker.sum()
        assert middle_px == pytest.approx(seen[side].iris.x_px, abs=0.35 * seen[side].iris.radius_px)
    lids = [enclosed(points_xy[one], white.shape[1::-1]).astype(np.uint8) for one in LIDS.values()]
    near = cv2.dilate(lids[0] | lids[1], np.ones((5, 5), np.uint8)) > 0
    assert not (face != before).any(axis=0)[~near].any()


def test_behind_lids_they_stay_and_after_a_reset_they_are_as_in_the_portrait(portrait, apart):
    points_xy, (white, eyes) = portrait[1], apart
    drawn = []
    looking = LookingEyes(eyes)
    for seen in (None, 0.2, "closed", None):
        if seen is None:
            looking.reset()
        elif seen == "closed":
            looking.look({side: EyeReading(closed=1.0) for side in Side}, points_xy)
            assert looking.closed(Side.LEFT) == 1.0
        else:
            looking.look(
                {side: EyeReading(iris=iris_at(points_xy, side, seen), closed=0.0) for side in Side}, points_xy
            )
            assert looking.closed(Side.LEFT) == 0.0
        face = white.transpose(2, 0, 1).astype(np.float32)
        looking.draw(face, points_xy)
        drawn.append(face)
    np.testing.assert_array_equal(drawn[1], drawn[2])
    np.testing.assert_array_equal(drawn[0], drawn[3])
    assert (drawn[0] != drawn[1]).any() and looking.closed(Side.RIGHT) == 0.0


@pytest.mark.parametrize("shift", [(0, 0), (-5000, 0), (300, 300)])
@pytest.mark.parametrize("scale", [0.01, 1.0])
def test_eyes_outside_the_picture_or_too_small_for_a_pixel(portrait, apart, shift, scale):
    points_xy, (_, eyes) = portrait[1], apart
    face = np.zeros((3, 120, 150), np.float32)
    LookingEyes(eyes).draw(face, points_xy * scale + shift)
    assert np.isfinite(face).all()
