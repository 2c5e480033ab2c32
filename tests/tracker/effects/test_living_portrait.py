"""A portrait beside the face: it stands still with it, moves with it, and leaves the face alone."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.effects.face_frame import mean_face
from tracker.effects.gallery import Gallery
from tracker.effects.living_portrait import LivingPortrait
from tracker.effects.making import Materials, make_effect
from tracker.effects.settings import EffectSettings
from tracker.face.shape_model import Similarity
from tracker.pose.rotation import matrix_of
from tracker.types import Rotation

POSE = Similarity(60.0, 0.0, 120.0, 150.0)
CORNER = slice(180, 352), slice(300, 640)


@pytest.fixture(scope="module")
def mask():
    return Gallery(Path("nowhere")).load("hopper")


@pytest.fixture
def portrait(mask):
    return LivingPortrait(mask.image, mask.points_xy)


def drawn(portrait, face, strength=1.0):
    picture = np.full((360, 640, 3), 90, np.uint8)
    portrait.draw(picture, POSE.apply(face[:, :2]), strength)
    return picture


def speaking():
    face = mean_face().copy()
    face[[55, 56, 57, 58, 59, 65, 66, 67], 1] += 0.15
    face[5:12, 1] += 0.08
    return face


def test_it_stands_where_the_face_is_not_and_as_still_as_that(portrait):
    first = drawn(portrait, mean_face())
    assert (first[:, :280] == 90).all() and first[CORNER].std() > 20
    np.testing.assert_array_equal(drawn(portrait, mean_face()), first)
    np.testing.assert_array_equal(drawn(portrait, mean_face(), 0.0), np.full_like(first, 90))
    portrait.reset()
    picture = np.full((360, 640, 3), 90, np.uint8)
    portrait.draw(picture, Similarity(60.0, 0.0, 500.0, 150.0).apply(mean_face()[:, :2]), 1.0)
    assert (picture[:, 360:] == 90).all() and picture[:, :280].std() > 20


def test_it_opens_its_mouth_with_the_face_and_closes_it_again(portrait):
    still = drawn(portrait, mean_face())
    for _ in range(20):
        still = drawn(portrait, mean_face())
    open_ = drawn(portrait, speaking())
    change = np.abs(open_.astype(int) - still).max(axis=2)
    rows, _ = np.nonzero(change > 100)
    # About the mouth, where it gets dark between the lips.
    assert len(rows) > 50 and np.median(rows) > 270
    dark = [np.count_nonzero(one[270:310, 470:570].max(axis=2) < 50) for one in (still, open_)]
    assert dark[1] > dark[0] + 100
    again = drawn(portrait, mean_face())
    assert np.abs(cv2.blur(again, (3, 3)).astype(int) - cv2.blur(still, (3, 3))).max() < 60


def test_a_head_that_turns_pulls_no_face(portrait):
    still = drawn(portrait, mean_face())
    turned = mean_face() @ matrix_of(Rotation(np.deg2rad(40.0), 0.0, 0.0)).T
    np.testing.assert_array_equal(drawn(portrait, turned), still)


def test_settings_put_it_beside(mask):
    settings = EffectSettings(kind="swap", mask="hopper", beside=True)
    assert isinstance(make_effect(settings, Materials(find_mask=lambda name: mask)), LivingPortrait)
    assert not settings.wants_covers and EffectSettings(kind="mask", beside=True).wants_covers
