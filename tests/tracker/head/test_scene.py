"""Cuts and newcomers in made pictures."""

import cv2
import numpy as np
import pytest

from tracker.head.grey import GreyFrame
from tracker.head.scene import WHOLE, CutDetector, News, Part, thumbnail
from tracker.types import Box


def scene(seed):
    """Soft blobs with the contrast of a photograph."""
    noise = np.random.default_rng(seed).normal(0, 1, (240, 320)).astype(np.float32)
    return cv2.normalize(cv2.GaussianBlur(noise, (0, 0), 14), None, 5, 250, cv2.NORM_MINMAX).astype(np.uint8)


A, B = scene(1), scene(2)


def lit(grey, gain, more=0.0):
    return np.clip(grey * np.float64(gain) + more, 0, 255).astype(np.uint8)


def cuts_in(*pictures):
    detector = CutDetector()
    return [detector.is_cut(GreyFrame(picture)) for picture in pictures]


def test_another_scene_is_a_cut_and_the_same_one_is_none():
    assert cuts_in(A, A, B, B, A) == [False, False, True, False, True]


def test_light_is_no_cut():
    assert not any(cuts_in(A, lit(A, 0.25), A, lit(A, 1, 60), A, lit(A, 0.6, -20), lit(A, 1.5)))


def test_a_white_out_hides_no_cut_and_is_none():
    white = np.full_like(A, 255)
    assert cuts_in(A, white, A) == [False] * 3
    assert cuts_in(A, white, white, B) == [False, False, False, True]


def test_a_dissolve_is_no_cut():
    assert not any(cuts_in(*(cv2.addWeighted(A, 1 - share, B, share, 0) for share in np.linspace(0, 1, 15))))


def test_noise_and_a_little_motion_are_no_cut():
    random = np.random.default_rng(0)
    noisy = [lit(np.roll(A, 3 * i, axis=1), 1, random.normal(0, 8, A.shape)) for i in range(8)]
    assert not any(cuts_in(*noisy))


def test_a_picture_of_another_size_is_a_cut_and_after_a_reset_nothing_is():
    detector = CutDetector()
    assert not detector.is_cut(GreyFrame(A))
    assert detector.is_cut(GreyFrame(A[:120]))
    detector.reset()
    assert not detector.is_cut(GreyFrame(B))


@pytest.mark.parametrize("shape", [(4, 4), (30, 40), (720, 1280)])
def test_a_thumbnail_has_one_size_and_no_brightness(shape):
    made = thumbnail(GreyFrame(cv2.resize(A, shape[::-1])))
    assert made.shape == (24, 32)
    assert made.mean() == pytest.approx(0, abs=1e-4) and made.std() == pytest.approx(1, abs=1e-3)
    assert thumbnail(GreyFrame(np.full(shape, 77, np.uint8))) is None


def with_disc(x, y):
    return cv2.circle(A.copy(), (x, y), 22, 255 if A[y, x] < 128 else 0, -1)


def test_what_comes_in_is_news_once_and_light_is_none():
    news = News()
    assert news.part(GreyFrame(A), ()) == WHOLE and news.part(GreyFrame(A), ()) is None
    assert news.part(GreyFrame(lit(A, 0.3)), ()) is None
    part = news.part(GreyFrame(with_disc(250, 80)), ())
    assert part.left < 228 / 320 and part.right > 272 / 320 and part.top < 58 / 240 and part.bottom > 102 / 240
    assert part.area < 0.4
    assert news.part(GreyFrame(with_disc(250, 80)), ()) is None
    assert news.part(GreyFrame(A), ()) is not None, "and so is that it is gone"


def test_what_followed_faces_do_is_no_news():
    news = News()
    news.part(GreyFrame(A), ())
    there = Box(100, 100, 50, 50)
    assert news.part(GreyFrame(with_disc(110, 120)), [there]) is None
    assert news.part(GreyFrame(with_disc(260, 120)), [there]) is not None


def test_parts_meet_and_join():
    left, right = Part(0.0, 0.0, 0.5, 1.0), Part(0.4, 0.2, 1.0, 0.6)
    assert left.within(right) == Part(0.4, 0.2, 0.5, 0.6) and left.with_(right) == WHOLE and left.with_(None) == left
    assert Part(0.0, 0.0, 0.1, 0.1).within(Part(0.5, 0.5, 0.6, 0.6)).area == 0
