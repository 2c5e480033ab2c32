"""The detail of a drawn face against the scene's: as soft, as grainy, and never sharper."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tracker.effects.detail import SceneDetail
from tracker.effects.layer import Layer, Window

SIDE = 200


def texture(seed=0):
    """Something with detail of all sizes, as a sharp face has."""
    rng = np.random.default_rng(seed)
    image = np.full((SIDE, SIDE), 130.0)
    for _ in range(150):
        x, y = rng.integers(0, SIDE, 2).tolist()
        cv2.circle(image, (x, y), int(rng.integers(2, 9)), float(rng.uniform(80, 180)), -1)
    return np.repeat(image[..., None], 3, axis=2)


def softened(image, sigma):
    return cv2.GaussianBlur(image, (0, 0), sigma)


def brought(scenes, face):
    """The drawn face after the last of some frames."""
    detail, layer = SceneDetail(), Layer((SIDE, SIDE))
    for scene in scenes:
        layer.open(Window(0, 0, SIDE, SIDE))
        layer.face[:] = face.transpose(2, 0, 1)
        layer.weight[:] = 1.0
        detail.bring(np.clip(scene + 0.5, 0, 255).astype(np.uint8), layer)
    return layer.face.transpose(1, 2, 0).copy()


def fineness(image):
    inside = image[20:-20, 20:-20, 1].astype(np.float32)
    return float((inside - cv2.GaussianBlur(inside, (0, 0), 0.8)).std())


@pytest.mark.parametrize(("sigma", "most"), [(1.0, 1.6), (2.0, 2.6)])
def test_a_sharp_face_becomes_about_as_soft_as_the_scene(sigma, most):
    scene, face = softened(texture(1), sigma), texture(2)
    out = brought([scene], face)
    assert fineness(out) < most * fineness(scene) < 0.7 * fineness(face)


def test_a_face_is_not_made_sharper_than_it_is():
    face = softened(texture(2), 2.0)
    assert fineness(brought([texture(1)], face)) < 1.3 * fineness(face)


def test_alike_faces_are_left_alone():
    np.testing.assert_allclose(brought([texture(1)], texture(1)), texture(1), atol=0.6)


def test_a_noisy_scene_lends_its_grain():
    rng = np.random.default_rng(3)
    grain = rng.normal(0, 5, (SIDE, SIDE, 1))
    face = softened(texture(2), 3.0)
    added = (brought([softened(texture(1), 3.0) + grain], face) - face)[20:-20, 20:-20, 1]
    assert 2.5 < added.std() < 6.0
    assert np.corrcoef(added.ravel(), grain[20:-20, 20:-20, 0].ravel())[0, 1] > 0.6


def test_brows_of_the_scene_do_not_come_through():
    """Only what is as weak as grain is taken from the scene."""
    scene, face = np.full((SIDE, SIDE, 3), 130.0), np.full((SIDE, SIDE, 3), 130.0)
    scene += np.random.default_rng(4).normal(0, 2, scene.shape)
    scene[95:100, 50:150] = 20.0
    assert np.abs(brought([scene], face) - face).max() < 12


def test_it_follows_slowly_so_that_sharpness_does_not_pump():
    sharp, soft, face = texture(1), softened(texture(1), 2.0), texture(2)
    settled, moved = brought([sharp] * 3, face), brought([sharp] * 3 + [soft], face)
    at_last = brought([sharp] * 3 + [soft] * 30, face)
    assert np.abs(moved - settled).mean() < 0.4 * np.abs(at_last - settled).mean()


def test_too_small_a_face_is_left_alone():
    layer = Layer((12, 12))
    layer.open(Window(0, 0, 12, 12))
    layer.face[:], layer.weight[:] = 100.0, 1.0
    SceneDetail().bring(np.zeros((12, 12, 3), np.uint8), layer)
    assert (layer.face == 100.0).all()
