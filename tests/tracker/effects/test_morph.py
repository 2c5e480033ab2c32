"""Faces drawn in other shapes, and the pictures between two of them."""

import cv2
import numpy as np
import pytest

from tracker.effects.face_canvas import FaceCanvas, FaceWarp
from tracker.effects.mask import MaskError
from tracker.effects.morph import Morph, course
from tracker.face.model_file import shipped_face_model

SMALL = FaceCanvas(60.0, -1.5, -1.75, 1.5, 1.65)


@pytest.fixture(scope="module")
def mean_xy():
    return shipped_face_model("svm").shape.mean_xy


def a_face(mean_xy, colour, *, wide=1.0, size=260, turn_rad=0.0):
    """A picture of one colour with a black dot on the nose, and the face's points."""
    turn = np.array([[np.cos(turn_rad), -np.sin(turn_rad)], [np.sin(turn_rad), np.cos(turn_rad)]])
    points = (mean_xy * (wide, 1.0)) @ turn.T * size / 4 + size / 2
    image = np.full((size, size, 3), colour, np.uint8)
    x, y = np.round(points[30]).astype(int)
    cv2.circle(image, (x, y), 4, (0, 0, 0), cv2.FILLED)
    return image, points


def test_a_face_drawn_in_another_shape_has_its_points_there(mean_xy):
    image, points = a_face(mean_xy, (40, 120, 200), turn_rad=0.4)
    wide = mean_xy * (1.2, 1.0)
    picture, seen = FaceWarp(mean_xy, SMALL).draw(image, points, wide)
    x, y = np.round(SMALL.pose.apply(wide)[30]).astype(int)
    assert picture[y, x].max() < 60 and seen[y, x]
    assert np.abs(picture[seen].astype(int) - (40, 120, 200)).max(axis=1).mean() < 8


def test_what_lies_outside_the_photograph_is_not_seen(mean_xy):
    image, points = a_face(mean_xy, (255, 255, 255))
    picture, seen = FaceWarp(mean_xy, SMALL).draw(image[:, :130], points, mean_xy)
    assert seen[:, : SMALL.size_px[0] // 3].any() and not seen[:, -SMALL.size_px[0] // 3 :].any()
    assert not picture[:, -SMALL.size_px[0] // 3 :].any()


def test_a_morph_goes_from_one_face_to_the_other_in_shape_and_in_colours(mean_xy):
    morph = Morph(a_face(mean_xy, (250, 0, 0), turn_rad=0.3), a_face(mean_xy, (0, 0, 250), wide=1.3), SMALL)
    corner = [tuple(morph.picture(amount)[5, 5].astype(int)) for amount in (0.0, 0.5, 1.0)]
    np.testing.assert_allclose(corner, [(250, 0, 0), (125, 0, 125), (0, 0, 250)], atol=2)
    # The colours of the second on the shape of the first.
    np.testing.assert_allclose(morph.picture(0.0, 1.0)[5, 5], (0, 0, 250), atol=2)


def test_the_shape_changes_by_the_amount(mean_xy):
    first, second = a_face(mean_xy, (200, 200, 200)), a_face(mean_xy, (200, 200, 200))
    second[1][30] += (0.0, 12.0)
    second[0][:] = 200
    cv2.circle(second[0], tuple(np.round(second[1][30]).astype(int).tolist()), 4, (0, 0, 0), cv2.FILLED)
    morph = Morph(first, second, SMALL)

    def nose(amount):
        dark = 255.0 - morph.picture(amount).mean(axis=2)
        dark[dark < 100] = 0.0
        return float((dark.sum(axis=1) * np.arange(len(dark))).sum() / dark.sum())

    start, middle, end = (nose(amount) for amount in (0.0, 0.5, 1.0))
    assert end - start > 5.0
    assert middle == pytest.approx(0.5 * (start + end), abs=1.5)


def test_a_picture_goes_on_as_its_mirror_image_beyond_its_edges(mean_xy):
    image, points = a_face(mean_xy, (10, 250, 10))
    cut = image[60:200, 60:200]
    picture = Morph((cut, points - 60), (image, points), SMALL).picture(0.0)
    assert picture.reshape(-1, 3)[:, 1].min() >= 0 and (picture[..., 1] > 200).mean() > 0.95


def test_faces_of_other_points_cannot_be_mixed(mean_xy):
    image, points = a_face(mean_xy, (0, 0, 0))
    with pytest.raises(MaskError, match="68 points and the other 67"):
        Morph((image, points), (image, points[:67]))


def test_a_film_rests_at_both_ends_and_may_come_back():
    there = list(course(50, there_and_back=False))
    assert there[0] == 0.0 and there[-1] == 1.0 and there[5] == 0.0 and there[-6] == 1.0
    assert np.all(np.diff(there) >= 0)
    back = list(course(51, there_and_back=True))
    assert back[0] == back[-1] == 0.0 and max(back) == 1.0
    np.testing.assert_allclose(back, back[::-1], atol=1e-12)
