"""Which portrait a face is most like: itself first, whatever light, size and noise; reasons that hold."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.effects.gallery import Gallery
from tracker.effects.likeness import _MEASURES, Features, PortraitLikeness, _encoder, likeness_of


@pytest.fixture(scope="module")
def gallery(tmp_path_factory):
    """Three portraits, and two pictures that are none."""
    folder = tmp_path_factory.mktemp("few")
    assets = Path(__file__).resolve().parents[3] / "assets"
    for path in (*assets.glob("portraits/*"), *assets.glob("masks/*")):
        if path.stem in {"hopper", "collins", "straw-hat", "average", "fox"}:
            (folder / path.name).write_bytes(path.read_bytes())
    return Gallery(Path("nowhere"), [folder])


def test_a_face_is_most_like_its_own_portrait(gallery):
    mask = gallery.load("hopper")
    rng = np.random.default_rng(0)
    dark = 0.6 * cv2.resize(mask.image, None, fx=0.8, fy=0.8, interpolation=cv2.INTER_AREA).astype(float)
    picture = np.clip(dark + rng.normal(0, 4, dark.shape), 0, 255).astype(np.uint8)
    likeness = PortraitLikeness(gallery)
    told = likeness.of(picture, (mask.points_xy + 0.5) * 0.8 - 0.5 + rng.normal(0, 1, (68, 2)))
    assert {entry.name for entry, _ in told} == {"hopper", "collins", "straw-hat"}, "no drawing, and not the average"
    assert told[0][0].name == "hopper" and told[0][1].likeness > 0.85 > 0.65 > told[1][1].likeness
    assert [one.likeness for _, one in told] == sorted((one.likeness for _, one in told), reverse=True)


def features(measures, seed=1):
    look = np.random.default_rng(seed).normal(size=len(_encoder().places)).astype(np.float32)
    return Features(look / np.linalg.norm(look), np.array(measures, float))


def test_reasons_are_what_sets_both_apart_from_others():
    long_nosed, other = np.zeros(10), np.zeros(10)
    long_nosed[[0, 5]], other[[0, 5]] = (2.0, 1.5), (1.6, -1.5)
    told = likeness_of(features(long_nosed), features(other, seed=2))
    assert told.reasons == (_MEASURES[0].more,), "both faces are long, but of the noses only one"
    assert likeness_of(features(-long_nosed), features(-other, seed=2)).reasons == (_MEASURES[0].less,)
    assert likeness_of(features(np.zeros(10)), features(np.zeros(10), seed=2)).reasons == ()


def test_likeness_falls_with_the_distance_of_shapes_and_looks():
    one, far = features(np.zeros(10)), features(np.full(10, 1.0))
    assert likeness_of(one, one).likeness == pytest.approx(1.0)
    assert likeness_of(one, far).likeness == pytest.approx(0.5 + 0.5 * np.exp(-2.0), abs=1e-6)
    assert likeness_of(one, features(np.zeros(10), seed=2)).likeness < 0.6
