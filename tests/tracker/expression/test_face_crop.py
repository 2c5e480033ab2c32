"""The crop that the expression network looks at."""

import cv2
import numpy as np
import pytest

from tracker.expression.face_crop import _ANCHORS_PX, SIDE_PX, FaceCrop, crop_pose, samples_for, standardised
from tracker.face.shape_model import Similarity
from tracker.pose.shape_model_3d import shipped_shape_3d


def _face(scale_px=90.0, roll_rad=0.0, x_px=160.0, y_px=120.0):
    """The average face from the front, outer eye corners so far apart."""
    model = shipped_shape_3d()
    flat = model.shape_m(np.zeros(model.mode_count))[:, :2]
    unit = float(np.linalg.norm(flat[45] - flat[36]))
    a, b = scale_px / unit * np.cos(roll_rad), scale_px / unit * np.sin(roll_rad)
    return Similarity(a, b, x_px, y_px).apply(flat - flat.mean(axis=0))


def _scene(seed=0, shape=(240, 320)):
    noise = np.random.default_rng(seed).uniform(0, 255, (24, 32)).astype(np.float32)
    return np.clip(cv2.resize(noise, shape[::-1], interpolation=cv2.INTER_CUBIC), 0, 255).astype(np.uint8)


def test_eyes_nose_and_mouth_lie_where_they_do_in_the_training_pictures():
    placed = crop_pose(_face()).apply(_face())
    anchors = [placed[36:42].mean(0), placed[42:48].mean(0), placed[31:36].mean(0), placed[[48, 54]].mean(0)]
    np.testing.assert_allclose(anchors, _ANCHORS_PX, atol=2.0)


def test_the_crop_goes_with_the_face():
    move = Similarity(1.3 * np.cos(0.4), 1.3 * np.sin(0.4), 20.0, -35.0)
    still, moved = crop_pose(_face()), crop_pose(move.apply(_face()))
    np.testing.assert_allclose(moved.after(move).as_array(), still.as_array(), atol=1e-9)


@pytest.mark.parametrize("scale_px", [30.0, 90.0])
def test_the_same_pixels_whatever_turn_the_picture_takes(scale_px):
    """A picture turned by a quarter, and the points with it: nothing of it changes but which way it is read."""
    image, points = _scene(), _face(scale_px)
    turned = np.ascontiguousarray(np.rot90(image, -1))
    turned_points = np.stack([image.shape[0] - 1 - points[:, 1], points[:, 0]], axis=1)
    seen, again = FaceCrop().grey(image, points).copy(), FaceCrop().grey(turned, turned_points)
    assert np.abs(seen.astype(int) - again).max() <= 3


def test_every_pixel_is_the_mean_of_what_it_covers():
    """The naive twin: each sample of the enlarged crop looked up by itself, then averaged."""
    image, points = _scene(1), _face(110.0, 0.2)
    pose = crop_pose(points)
    samples = samples_for(pose)
    back, expected = pose.inverse(), np.zeros((SIDE_PX, SIDE_PX))
    for row in range(SIDE_PX):
        for column in range(SIDE_PX):
            levels = []
            for down in range(samples):
                for across in range(samples):
                    place = np.array([column + (across + 0.5) / samples - 0.5, row + (down + 0.5) / samples - 0.5])
                    levels.append(_between(image, *back.apply(place)))
            expected[row, column] = np.mean(levels)
    assert samples > 1
    assert np.abs(FaceCrop().grey(image, points) - expected).max() < 3.0


def _between(image, x, y):
    x, y = np.clip(x, 0, image.shape[1] - 1.001), np.clip(y, 0, image.shape[0] - 1.001)
    left, top = int(x), int(y)
    patch = image[top : top + 2, left : left + 2].astype(float)
    return np.array([1 - (y - top), y - top]) @ patch @ np.array([1 - (x - left), x - left])


def test_a_grey_picture_and_the_same_in_colour_are_cut_alike():
    image, points = _scene(), _face()
    np.testing.assert_array_equal(
        FaceCrop().grey(image, points).copy(), FaceCrop().grey(cv2.cvtColor(image, cv2.COLOR_GRAY2BGR), points)
    )


def test_the_lamp_does_not_matter():
    image, points, crop = _scene(), _face(), FaceCrop()
    dim = (40 + image.astype(float) * 0.5).astype(np.uint8)
    bright = crop.cut(image, points).copy()
    np.testing.assert_allclose(crop.cut(dim, points), bright, atol=0.05)
    assert bright.mean() == pytest.approx(0.0, abs=1e-5)
    assert bright.std() == pytest.approx(1.0, abs=1e-4)


def test_a_flat_picture_stays_finite():
    assert np.isfinite(standardised(np.full((SIDE_PX, SIDE_PX), 7.0, np.float32))).all()


def test_faces_off_the_picture_are_continued_by_its_edge():
    crop = FaceCrop().grey(np.full((50, 50), 90, np.uint8), _face(60.0, 0.0, 500.0, -300.0))
    assert (crop == 90).all()


def test_other_markups_are_refused():
    with pytest.raises(ValueError, match="68 points"):
        crop_pose(np.zeros((71, 2)))
