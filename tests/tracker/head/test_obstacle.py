"""What keeps faces from being found, on pictures as cameras give them."""

import numpy as np
import pytest

from tracker.head.obstacle import obstacle_in
from tracker.pipeline import Mode, Pipeline
from tracker.sources.demo import DemoSource
from tracker.types import Frame, Obstacle

DEMO = DemoSource().frame(0).image


def noisy(image, sigma, seed=0):
    noise = np.random.default_rng(seed).normal(0.0, sigma, image.shape)
    return np.clip(image + noise, 0, 255).astype(np.uint8)


def hand(brightness):
    """A hand on the lens: skin, lighter to one side, without an edge."""
    across = np.linspace(0.4, 1.0, 640)[None, :, None]
    return np.broadcast_to(brightness * across * np.array([0.35, 0.4, 1.0]), (480, 640, 3))


@pytest.mark.parametrize("sigma", [1.0, 6.0, 12.0])
@pytest.mark.parametrize("covered", [np.zeros((480, 640, 3)), np.full((480, 640, 3), 20.0), hand(60), hand(160)])
def test_a_covered_camera_shows_nothing_but_noise(covered, sigma):
    assert obstacle_in(noisy(covered, sigma)) is Obstacle.COVERED


@pytest.mark.parametrize("size", [(48, 64), (720, 1280), (1280, 720), (3, 3)])
def test_any_size_of_picture_will_do(size):
    assert obstacle_in(np.zeros((*size, 3), np.uint8)) is Obstacle.COVERED


def test_an_unlit_room_is_dark_and_a_lit_one_is_nothing_to_speak_of():
    assert obstacle_in(noisy(0.12 * DEMO, 4.0)) is Obstacle.DARK
    assert obstacle_in(DEMO) is None
    assert obstacle_in(noisy(0.4 * DEMO, 6.0)) is None


def test_a_white_picture_is_glare():
    assert obstacle_in(np.full((480, 640, 3), 255, np.uint8)) is Obstacle.GLARE
    assert obstacle_in(np.clip(4.0 * DEMO.astype(float) + 40, 0, 255).astype(np.uint8)) is Obstacle.GLARE


@pytest.mark.parametrize("mode", [Mode.HEAD, Mode.FACE])
def test_a_hand_before_the_lens_is_told_until_the_face_is_back(mode):
    pipeline = Pipeline(mode=mode)
    black = np.zeros_like(DEMO)
    results = [pipeline.step(Frame(black if 20 <= k < 60 else DEMO, 0.04 * k, k, recorded=True)) for k in range(100)]
    assert {one.obstacle for one in results[:20]} == {None}
    assert results[55].obstacle is Obstacle.COVERED and results[55].box is None
    assert results[-1].obstacle is None and results[-1].box is not None
