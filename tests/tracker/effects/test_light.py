"""The light of the scene on a drawn face: brightness, hue, shadows, and what is no skin."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tracker.effects.face_frame import mean_face
from tracker.effects.layer import Layer, Window
from tracker.effects.light import SceneLight

SIDE = 260
POINTS = mean_face()[:, :2] * 110.0 + SIDE / 2 + (0.0, 10.0)
SKIN_BGR = np.array([110.0, 140.0, 190.0])
CHEEKS = ([100, 165], [160, 165])


def layer_of(face):
    """A layer of the whole picture with a face drawn on it, (H, W, 3)."""
    layer = Layer((SIDE, SIDE))
    layer.open(Window(0, 0, SIDE, SIDE))
    layer.face[:] = face.transpose(2, 0, 1)
    layer.weight[:] = 1.0
    return layer


def lit(scene, face, *, of_a_drawing=False):
    layer = layer_of(face)
    SceneLight(of_a_drawing=of_a_drawing).put_on(np.clip(scene + 0.5, 0, 255).astype(np.uint8), layer, POINTS)
    return layer.face.transpose(1, 2, 0)


def skin(light=1.0):
    return np.ones((SIDE, SIDE, 3)) * SKIN_BGR * light


def at(image, place):
    return image[place[1] - 6 : place[1] + 7, place[0] - 6 : place[0] + 7].mean(axis=(0, 1))


@pytest.mark.parametrize("light", [0.5, np.array([1.3, 0.9, 0.5])])
def test_one_skin_gets_the_colour_of_another_under_any_light(light):
    other = skin() * np.array([0.7, 0.6, 0.6])
    np.testing.assert_allclose(lit(skin(light), other), skin(light), atol=1.0)


def test_a_shadow_on_the_scene_is_a_shadow_on_the_face_and_the_faces_own_is_gone():
    half = 0.4 + 0.6 * (np.arange(SIDE) > SIDE / 2)[None, :, None]
    out = lit(skin(half), skin(half[:, ::-1]))
    for place in CHEEKS:
        np.testing.assert_allclose(at(out, place), at(skin(half), place), rtol=0.08)


def test_what_a_face_is_made_of_stays():
    """Spots much smaller than the reach of light keep their contrast."""
    face = skin()
    for x in range(70, 200, 8):
        cv2.circle(face, (x, 165), 1, (60.0, 80.0, 110.0), -1)
    out = lit(skin(0.5), face)
    np.testing.assert_allclose(out[165, 70:200:8] / skin(0.5)[165, 70:200:8], face[165, 70:200:8] / SKIN_BGR, rtol=0.12)


def test_brows_lips_and_eyes_of_the_scene_are_not_taken_for_shadows():
    scene = skin()
    for feature in (slice(17, 22), slice(22, 27), slice(36, 42), slice(42, 48), slice(48, 60)):
        cv2.fillConvexPoly(scene, cv2.convexHull(np.rint(POINTS[feature]).astype(np.int32)), (20.0, 20.0, 20.0))
    np.testing.assert_allclose(lit(scene, skin()), skin(), rtol=0.02)


def test_what_differs_too_much_counts_little():
    """A black plaster over a cheek darkens the face less than a shadow would."""
    scene = skin()
    scene[160:175, 95:110] = 10.0
    assert at(lit(scene, skin()), (102, 167)).mean() > 0.75 * SKIN_BGR.mean()


def test_noise_of_the_scene_does_not_reach_the_face():
    rng = np.random.default_rng(0)
    frames = [lit(skin() + rng.normal(0, 6, (SIDE, SIDE, 3)), skin()) for _ in range(8)]
    assert np.std(frames, axis=0).mean() < 0.6


def test_a_drawing_keeps_its_colours_in_white_light_and_gets_those_of_coloured_light():
    green = np.ones((SIDE, SIDE, 3)) * (40.0, 160.0, 60.0)
    white, blue = (lit(skin(light), green, of_a_drawing=True) for light in (1.0, np.array([1.5, 0.9, 0.4])))
    plain, tinted = at(white, CHEEKS[0]), at(blue, CHEEKS[0])
    np.testing.assert_allclose(plain / plain.sum(), [40 / 260, 160 / 260, 60 / 260], atol=0.01)
    assert tinted[0] / tinted[2] > 1.4 * plain[0] / plain[2]


def test_a_drawing_gets_darker_with_the_scene_and_on_one_side():
    grey = np.full((SIDE, SIDE, 3), 150.0)
    half = 0.4 + 0.6 * (np.arange(SIDE) > SIDE / 2)[None, :, None]
    left, right = (at(lit(skin(half), grey, of_a_drawing=True), place).mean() for place in CHEEKS)
    assert left < 0.7 * right


@pytest.mark.parametrize("shift", [0.0, 5000.0])
def test_where_no_skin_is_seen_nothing_breaks(shift):
    layer = layer_of(skin())
    layer.weight[:] = 0.0
    scene = np.zeros((SIDE, SIDE, 3), np.uint8)
    for of_a_drawing in (False, True):
        SceneLight(of_a_drawing=of_a_drawing).put_on(scene, layer, POINTS + shift)
        assert np.isfinite(layer.face).all()


def test_noise_fades_over_time_and_a_new_light_comes_at_once():
    rng, light = np.random.default_rng(1), SceneLight(of_a_drawing=False)

    def put_on(scale, shift=0.0):
        layer = layer_of(skin())
        scene = skin(scale) + rng.normal(0, 6, (SIDE, SIDE, 3))
        light.put_on(np.clip(scene + 0.5, 0, 255).astype(np.uint8), layer, POINTS + shift)
        return layer.face.mean(axis=0)[100:200, 80:180]

    alone = [lit(skin() + rng.normal(0, 6, (SIDE, SIDE, 3)), skin())[100:200, 80:180].mean(axis=2) for _ in range(12)]
    # The face moves meanwhile, and its light with it.
    steadied = [put_on(1.0, 0.1 * frame) for frame in range(20)][8:]
    assert np.var(steadied, axis=0).mean() < 0.4 * np.var(alone, axis=0).mean()
    np.testing.assert_allclose(put_on(0.6).mean(), 0.6 * SKIN_BGR.mean(), rtol=0.03)
    light.reset()
    np.testing.assert_allclose(put_on(1.0).mean(), SKIN_BGR.mean(), rtol=0.02)
