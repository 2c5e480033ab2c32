"""Training pictures for the network: the points must stay on the face whatever is done to the picture."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from tracker.face.conv_experts import conv_frame
from tracker.face.model_file import shipped_face_model
from tracker.face.shape_model import Similarity
from tracker.markup import IBUG_68
from tracker.training.conv_crops import CropSource, _glasses, augmented
from tracker.training.data_set import AnnotatedFace


@pytest.fixture(scope="module")
def mean_xy():
    return shipped_face_model("svm").shape.mean_xy


@pytest.fixture
def spots(mean_xy, tmp_path):
    """Two faces that are nothing but bright spots at the outer eye corners and the chin."""
    faces = []
    for number, roll in enumerate((0.0, 0.5)):
        points = Similarity(120 * np.cos(roll), 120 * np.sin(roll), 250.0, 260.0).apply(mean_xy)
        image = np.full((520, 520, 3), 40, dtype=np.uint8)
        for x, y in points[[36, 45, 8]]:
            cv2.circle(image, (round(16 * x), round(16 * y)), 16 * 5, (255, 255, 255), -1, cv2.LINE_AA, shift=4)
        path = tmp_path / f"spots{number}.png"
        cv2.imwrite(str(path), image)
        faces.append(AnnotatedFace(path.stem, path, points, np.ones(68, dtype=bool)))
    return faces


def _source(faces, mean_xy):
    return CropSource(faces, mean_xy, conv_frame(mean_xy), IBUG_68, lambda step, share: None)


def _spot_near(picture, point):
    """Centre of mass of what is bright within 8 pixels."""
    y, x = np.mgrid[0:128, 0:128]
    near = (np.hypot(x - point[0], y - point[1]) < 8) * np.clip(picture - picture.mean(), 0, None)
    return np.array([(near * x).sum(), (near * y).sum()]) / near.sum()


def test_a_plain_cut_is_upright_and_in_the_middle(spots, mean_xy):
    source = _source(spots, mean_xy)
    expected = conv_frame(mean_xy).canvas_from_shape.apply(mean_xy)
    for number in range(2):
        picture, points = source.plain(number)
        np.testing.assert_allclose(points, expected, atol=0.05)
        for index in (36, 45, 8):
            np.testing.assert_allclose(_spot_near(picture, points[index]), points[index], atol=0.4)


def test_points_stay_on_the_picture_however_it_is_moved(spots, mean_xy):
    source, moved = _source(spots, mean_xy), []
    for seed in range(12):
        picture, points = source.moved(seed % 2, np.random.default_rng(seed))
        moved.append(points)
        for index in (36, 45, 8):
            if (points[index] > 9).all() and (points[index] < 118).all():
                np.testing.assert_allclose(_spot_near(picture, points[index]), points[index], atol=0.6)
    assert np.std(moved, axis=0).max() > 2


def test_twins_are_the_same_face_moved_by_the_shift(spots, mean_xy):
    source = _source(spots, mean_xy)
    (first, points), (second, moved), shift = source.cut_twice(0, np.random.default_rng(3))
    np.testing.assert_allclose(moved - points, np.tile(shift, (68, 1)))
    assert np.abs(shift).max() <= 2
    assert not np.array_equal(first, second)
    for index in (36, 45, 8):
        if (points[index] > 12).all() and (points[index] < 115).all():
            np.testing.assert_allclose(_spot_near(second, points[index] + shift), moved[index], atol=0.6)


def test_points_that_are_not_known_are_off_the_picture_also_in_the_mirror(spots, mean_xy):
    known = np.ones(68, dtype=bool)
    known[36] = False
    source = _source([replace(face, visible=known) for face in spots], mean_xy)
    seen = set()
    for seed in range(8):
        _, points = source.cut(0, np.random.default_rng(seed))
        missing = np.flatnonzero(points[:, 0] < -1000)
        assert len(missing) == 1
        seen.add(int(missing[0]))
    assert seen == {36, 45}


def test_the_same_luck_gives_the_same_picture(spots, mean_xy):
    source = _source(spots, mean_xy)
    first, again, other = (source.cut(0, np.random.default_rng(seed))[0] for seed in (5, 5, 6))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_wear_keeps_the_size_and_changes_the_picture(mean_xy):
    points = conv_frame(mean_xy).canvas_from_shape.apply(mean_xy)
    random = np.random.default_rng(0)
    image = random.integers(0, 256, (128, 128), dtype=np.uint8)
    other = random.integers(0, 256, (384, 384), dtype=np.uint8)
    results = [augmented(image, points, other, np.random.default_rng(seed)) for seed in range(40)]
    assert all(one.shape == image.shape and one.dtype == np.uint8 for one in results)
    assert sum(not np.array_equal(one, image) for one in results) > 20


def test_a_profile_gets_no_glasses():
    image = np.random.default_rng(0).integers(0, 256, (96, 96)).astype(np.uint8)
    points = np.full((68, 2), 40.0)
    for seed in range(10):
        np.testing.assert_array_equal(_glasses(image, points, image, np.random.default_rng(seed)), image)
    points[42:48] += 20.0
    assert not np.array_equal(_glasses(image, points, image, np.random.default_rng(0)), image)
