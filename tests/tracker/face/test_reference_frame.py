import cv2
import numpy as np
import pytest

from tracker.face import reference_frame
from tracker.face.reference_frame import GreyPicture, frame_around
from tracker.face.shape_model import Similarity

MEAN = np.array([[-0.8, -0.7], [0.8, -0.7], [0.0, 0.85]])


def test_the_frame_holds_the_mean_face_with_its_margin():
    frame = frame_around(MEAN, 40.0, 10.0)
    placed = frame.canvas_from_shape.apply(MEAN)
    assert (placed.min(axis=0) >= 10.0 - 1e-9).all()
    assert placed[:, 0].max() <= frame.width_px - 10
    assert placed[:, 1].max() <= frame.height_px - 10


def test_canvas_pixels_go_where_the_pose_puts_them():
    frame, pose = frame_around(MEAN, 40.0, 10.0), Similarity(70.0, 20.0, 150.0, 120.0)
    on_canvas = frame.canvas_from_shape.apply(MEAN)
    np.testing.assert_allclose(frame.picture_from_canvas(pose).apply(on_canvas), pose.apply(MEAN))


@pytest.mark.parametrize("size", [1.0, 1.6, 2.0, 3.0, 5.0])
def test_a_face_looks_the_same_at_any_size(size):
    """A smooth picture, drawn at several sizes: its canvases agree, sub-pixel places included."""

    def picture(scale):
        side = int(220 * scale)
        y, x = (np.mgrid[0:side, 0:side] + 0.5) / scale - 0.5
        return np.rint(128 + 60 * np.sin(x / 9) + 50 * np.cos(y / 11 + x / 30)).astype(np.uint8)

    frame = frame_around(MEAN, 40.0, 10.0)
    pose = Similarity(44.0, 9.0, 110.3, 104.7)
    at_once = GreyPicture(picture(1.0)).canvas(frame, pose)
    larger = Similarity(pose.a * size, pose.b * size, (pose.x_px + 0.5) * size - 0.5, (pose.y_px + 0.5) * size - 0.5)
    assert np.abs(GreyPicture(picture(size)).canvas(frame, larger) - at_once).max() < 1.5


def test_colour_pictures_become_grey():
    image = np.random.default_rng(0).integers(0, 256, (40, 50, 3), dtype=np.uint8)
    np.testing.assert_array_equal(GreyPicture(image).grey, cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))


@pytest.mark.parametrize("shape", [(1, 1), (1, 200), (3, 3), (7, 5000)])
def test_extreme_pictures_do_no_harm(shape):
    frame = frame_around(MEAN, 40.0, 10.0)
    for scale in (0.01, 1.0, 1e4):
        canvas = GreyPicture(np.full(shape, 77, dtype=np.uint8)).canvas(frame, Similarity(scale, 0.0, 0.0, 0.0))
        np.testing.assert_allclose(canvas, 77.0, atol=1e-3)


# In the middle, small and large, beyond an edge and a corner, turned, and far away; the sides of the picture are odd.
POSES = [
    Similarity(20.0, 3.0, 150.0, 120.0),
    Similarity(95.0, 30.0, 180.0, 130.0),
    Similarity(-40.0, 60.0, 8.0, 140.0),
    Similarity(70.0, 0.0, 398.0, 296.0),
    Similarity(30.0, 5.0, -400.0, 900.0),
    Similarity(900.0, 0.0, 200.0, 150.0),
]


@pytest.mark.parametrize("pose", POSES)
def test_a_part_of_the_picture_shows_what_the_whole_does(pose, monkeypatch):
    image = np.random.default_rng(1).integers(0, 256, (301, 403, 3), dtype=np.uint8)
    frame = frame_around(MEAN, 40.0, 10.0)
    seen = GreyPicture(image).canvas(frame, pose)
    monkeypatch.setattr(reference_frame, "_MOSTLY", 0.0)
    np.testing.assert_allclose(seen, GreyPicture(image).canvas(frame, pose), atol=2e-3)


def test_several_faces_and_a_search_all_over_are_seen_alike():
    image = np.random.default_rng(2).integers(0, 256, (300, 400, 3), dtype=np.uint8)
    frame, picture = frame_around(MEAN, 40.0, 10.0), GreyPicture(image)
    poses = [Similarity(15.0, 1.0, x, y) for y in (40.0, 150.0, 260.0) for x in (40.0, 120.0, 200.0, 280.0, 360.0)]
    for pose in (*poses, *poses):
        np.testing.assert_allclose(picture.canvas(frame, pose), GreyPicture(image).canvas(frame, pose), atol=2e-3)


def test_no_more_of_a_frame_is_made_grey_than_is_looked_at(monkeypatch):
    made = []

    def converted(self, part):
        made.append(part.size)
        return part[..., 0]

    monkeypatch.setattr(reference_frame.GreyFrame, "_converted", converted)
    picture = GreyPicture(np.zeros((480, 640, 3), dtype=np.uint8))
    frame = frame_around(MEAN, 40.0, 10.0)
    for step in range(4):
        picture.canvas(frame, Similarity(60.0, 1.0, 300.0 + step, 200.0))
    assert len(made) == 1 and made[0] < 0.2 * 480 * 640 * 3
