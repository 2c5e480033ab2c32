"""The drawn masks can be drawn anew, and come out as they ship; the average face averages."""

import numpy as np
import pytest

from tracker.effects.art.canvas import Canvas
from tracker.effects.art.plan import plan_points
from tracker.effects.art.workshop import DESIGNS, drawn_mask
from tracker.effects.clear_pixels import without_hidden_colours
from tracker.effects.gallery import Gallery
from tracker.errors import DataSetError
from tracker.markup import IBUG_68
from tracker.training.average_face import average_face, has_closed_lips, is_frontal
from tracker.training.data_set import read_folder


@pytest.mark.parametrize("name", ["gold", "calavera"])
def test_what_ships_is_what_is_drawn(name, tmp_path):
    shipped = Gallery(tmp_path).load(name)
    drawn = drawn_mask(name)
    assert drawn.title == shipped.title
    np.testing.assert_allclose(drawn.points_xy, shipped.points_xy, atol=1e-3)
    visible = shipped.image[..., 3] > 0
    difference = np.abs(drawn.image.astype(int) - shipped.image)[visible]
    assert difference.mean() < 0.5


def test_every_design_is_drawn():
    for name in DESIGNS:
        mask = drawn_mask(name, oversampling=1)
        assert mask.image.shape[2] == 4
        assert 0.1 < (mask.image[..., 3] > 128).mean() < 0.8


def test_the_plan_is_a_whole_symmetric_face():
    points = plan_points()
    np.testing.assert_allclose(IBUG_68.mirrored(points, 1.0), points)
    assert len(np.unique(points.round(4), axis=0)) == 68
    assert np.linalg.norm(points[45] - points[36]) == pytest.approx(1.0)


def test_shapes_cover_what_they_should():
    canvas = Canvas("ffffff", 1)
    square = canvas.fill([(-0.3, -0.2), (0.3, -0.2), (0.3, 0.2), (-0.3, 0.2)], sharp=True)
    beyond = np.maximum(np.abs(canvas.x) - 0.3, np.abs(canvas.y) - 0.2) * 190  # pixels
    assert np.all(square[beyond < -1] == 1)
    assert np.all(square[beyond > 2] == 0)  # the soft edge
    left = canvas.disc(-0.4, 0.0, 0.1)
    both = canvas.both_sides(left)
    np.testing.assert_array_equal(both, both[:, ::-1])
    assert both.sum() == pytest.approx(2 * left.sum())
    assert left.sum() == pytest.approx(np.pi * (0.1 * 190) ** 2, rel=0.01)


def test_a_flat_surface_faces_the_viewer_and_a_slope_does_not():
    canvas = Canvas("808080", 1)
    np.testing.assert_allclose(canvas.normals(), np.broadcast_to([0, 0, 1], (*canvas.alpha.shape, 3)))
    canvas.relief = canvas.x.copy()  # rises to the right, by 45 degrees
    np.testing.assert_allclose(canvas.normals()[5, 5], np.array([-1, 0, 1]) / np.sqrt(2), atol=1e-3)


def test_clear_pixels_take_the_colour_beside_them():
    image = np.zeros((20, 20, 4), np.uint8)
    image[..., 1] = 255
    image[:, :10] = (10, 20, 200, 255)
    clean = without_hidden_colours(image)
    np.testing.assert_array_equal(clean[:, :10], image[:, :10])
    np.testing.assert_array_equal(clean[..., 3], image[..., 3])
    assert np.abs(clean[:, 10:13, :3].astype(int) - (10, 20, 200)).max() <= 2


def test_the_average_of_a_few_faces(shared):
    faces = read_folder(shared / "data" / "faces" / "afw")
    chosen = [face for face in faces if is_frontal(face.points_xy) and has_closed_lips(face.points_xy)]
    assert 10 < len(chosen) < len(faces)
    mask = average_face(faces[:60])
    np.testing.assert_array_equal(mask.image, mask.image[:, ::-1])
    np.testing.assert_allclose(IBUG_68.mirrored(mask.points_xy, mask.image.shape[1]), mask.points_xy, atol=1e-6)

    def grey(points):
        x, y = np.round(mask.points_xy[points].mean(axis=0)).astype(int)
        return mask.image[y - 3 : y + 4, x - 3 : x + 4].mean()

    # Pupils are darker than cheeks, so the faces came to lie on each other.
    cheek = grey([1, 31])
    assert grey(range(36, 42)) < 0.75 * cheek
    assert grey(range(42, 48)) < 0.75 * cheek


def test_turned_faces_are_told_from_frontal_ones(shared):
    faces = read_folder(shared / "data" / "faces" / "afw")
    for face in faces:
        points = face.points_xy
        left, right = points[30, 0] - points[0, 0], points[16, 0] - points[30, 0]
        if min(left, right) < 0.25 * max(left, right):
            assert not is_frontal(points), face.name


def test_no_face_to_average_is_told():
    with pytest.raises(DataSetError, match="no face"):
        average_face([])
