"""The rasteriser against a plain loop in exact fractions, and the properties a mesh relies on."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from scipy.spatial import Delaunay

from kernels.rasterise import rasterise_textured

SIZE = (41, 53)  # rows, columns


def draw(corners, triangles, texture, texture_xy=None, gains=None, image=None, nearness=None):
    corners = np.asarray(corners, np.float32)
    texture_xy = np.zeros((len(corners), 2), np.float32) if texture_xy is None else np.asarray(texture_xy, np.float32)
    gains = np.ones(len(corners), np.float32) if gains is None else np.asarray(gains, np.float32)
    image = np.zeros((*SIZE, 3), np.uint8) if image is None else image
    nearness = np.zeros(SIZE, np.float32) if nearness is None else nearness
    rasterise_textured(corners, texture_xy, gains, np.asarray(triangles, np.int32), texture, image, nearness)
    return image, nearness


def plain(level, alpha=255):
    return np.full((1, 1, 4), [level, level, level, alpha], np.uint8)


def naive_coverage(corners_xy):
    """Pixels of one triangle by the top-left rule, in exact fractions of corners rounded to 1/256 pixel."""
    at = [tuple(Fraction(int(np.floor(np.float32(v) * 256 + 0.5)), 256) for v in corner) for corner in corners_xy]
    area = (at[1][0] - at[0][0]) * (at[2][1] - at[0][1]) - (at[1][1] - at[0][1]) * (at[2][0] - at[0][0])
    if area < 0:
        at = [at[0], at[2], at[1]]
    covered = np.zeros(SIZE, bool)
    for row in range(SIZE[0]):
        for column in range(SIZE[1]):
            inside = area != 0
            for (x0, y0), (x1, y1) in ((at[0], at[1]), (at[1], at[2]), (at[2], at[0])):
                edge = (x1 - x0) * (row - y0) - (y1 - y0) * (column - x0)
                top_left = y1 < y0 or (y1 == y0 and x1 > x0)
                inside = inside and (edge > 0 or (edge == 0 and top_left))
            covered[row, column] = inside
    return covered


@pytest.mark.parametrize("seed", range(6))
def test_coverage_equals_the_plain_loop(seed):
    rng = np.random.default_rng(seed)
    corners = rng.uniform(-15, 65, (3, 2)) if seed % 2 else rng.integers(-4, 40, (3, 2)).astype(float)
    image, _ = draw(np.column_stack([corners, np.ones(3)]), [[0, 1, 2]], plain(255))
    np.testing.assert_array_equal(image[..., 0] == 255, naive_coverage(corners))


@pytest.mark.parametrize("snap", [False, True])
def test_a_mesh_covers_each_pixel_once(snap):
    """Half-transparent triangles add up: a gap would stay 0, an overlap become brighter than one coat."""
    rng = np.random.default_rng(5)
    frame = np.array([[-3, -3], [60, -3], [60, 50], [-3, 50]])
    points = np.concatenate([frame, rng.uniform(0, 50, (150, 2))])
    points = np.round(points) if snap else points  # with corners and edges right on pixel centres too
    points = np.unique(points, axis=0)
    triangles = Delaunay(points).simplices
    triangles[::2] = triangles[::2, ::-1]  # both directions of turning
    image, nearness = draw(np.column_stack([points, np.ones(len(points))]), triangles, plain(200, 100))
    assert np.unique(image).tolist() == [78]  # 200 * 100 / 255, one coat
    assert not nearness.any()  # less than half covering: hides nothing


def test_an_affine_texture_is_exact():
    """A texture that is itself a plane is reproduced at every pixel, whatever the triangle."""
    rows, columns = np.mgrid[0:40, 0:60]
    texture = np.stack([2 * columns + rows, 3 * columns, 4 * rows, np.full_like(rows, 255)], axis=2).astype(np.uint8)
    matrix, shift = np.array([[0.71, 0.22], [-0.18, 0.63]]), np.array([9.3, 12.1])
    corners = np.array([[3.2, 2.1], [47.7, 8.4], [11.3, 36.6]])
    image, nearness = draw(np.column_stack([corners, np.ones(3)]), [[0, 1, 2]], texture, corners @ matrix.T + shift)
    at = np.argwhere(nearness > 0)
    assert len(at) > 500
    u, v = (at[:, ::-1] @ matrix.T + shift).T
    expected = np.stack([2 * u + v, 3 * u, 4 * v], axis=1)
    assert np.abs(image[at[:, 0], at[:, 1]] - expected).max() <= 0.51


def test_perspective_follows_the_plane_in_space():
    """A square tilted in depth: the texture position at a pixel is that of the ray's meeting with its plane."""
    columns = np.arange(200)
    ramp = np.repeat(columns[None, :, None], 4, axis=2).repeat(2, axis=0).astype(np.uint8)
    ramp[..., 3] = 255
    space = np.array([[-1, -1, 2.0], [1, -1, 6.0], [1, 1, 6.0], [-1, 1, 2.0]])
    corners = np.column_stack([space[:, :2] / space[:, 2:] * 45 + [26, 20], 1 / space[:, 2]])
    texture_xy = np.column_stack([(space[:, 0] + 1) * 90, np.zeros(4)])
    image, nearness = draw(corners, [[0, 1, 2], [0, 2, 3]], ramp, texture_xy)
    at = np.argwhere(nearness > 0)
    # Ray (s, ., 1) meets the plane z = 4 + 2 x at x = 4 s / (1 - 2 s).
    slope = (at[:, 1] - 26) / 45
    x = 4 * slope / (1 - 2 * slope)
    assert np.abs(image[at[:, 0], at[:, 1], 0] - (x + 1) * 90).max() < 1.6
    np.testing.assert_allclose(nearness[at[:, 0], at[:, 1]], 1 / (4 + 2 * x), rtol=0.01)


def test_the_nearer_triangle_wins_in_either_order():
    corners = [[0, 0, 1.0], [50, 0, 1.0], [0, 40, 1.0], [0, 0, 0.5], [50, 0, 0.5], [50, 40, 0.5]]
    texture = np.concatenate([plain(250), plain(60)], axis=1)
    texture_xy = [[0, 0]] * 3 + [[1, 0]] * 3
    one, _ = draw(corners, [[0, 1, 2], [3, 4, 5]], texture, texture_xy)
    other, _ = draw(corners, [[3, 4, 5], [0, 1, 2]], texture, texture_xy)
    np.testing.assert_array_equal(one, other)
    assert one[1, 5, 0] == 250
    assert one[38, 49, 0] == 60


def test_gain_and_alpha_mix_as_said():
    image = np.full((*SIZE, 3), 40, np.uint8)
    corners = [[-10, -10, 1], [150, -10, 1], [-10, 150, 1]]
    draw(corners, [[0, 1, 2]], plain(100, 102), gains=[1.5, 1.5, 1.5], image=image)
    assert (image == 84).all()  # 0.4 * 150 + 0.6 * 40


def test_gains_go_evenly_across_a_triangle():
    corners = np.array([[3.2, 2.1], [47.7, 8.4], [11.3, 36.6]])
    slope, level = np.array([0.012, 0.021]), 0.4
    gains = corners @ slope + level
    image, nearness = draw(np.column_stack([corners, np.ones(3)]), [[0, 1, 2]], plain(150), gains=gains)
    at = np.argwhere(nearness > 0)
    assert len(at) > 500
    expected = 150 * (at[:, ::-1] @ slope + level)
    assert np.ptp(expected) > 80
    assert np.abs(image[at[:, 0], at[:, 1], 0] - expected).max() <= 0.51


def test_gains_go_evenly_across_the_plane_in_space():
    """As the texture does: what is half way in space is half as bright, though not half way in the picture."""
    space = np.array([[-1, -1, 2.0], [1, -1, 6.0], [1, 1, 6.0], [-1, 1, 2.0]])
    corners = np.column_stack([space[:, :2] / space[:, 2:] * 45 + [26, 20], 1 / space[:, 2]])
    image, nearness = draw(corners, [[0, 1, 2], [0, 2, 3]], plain(100), gains=(space[:, 0] + 1.5) / 1.25)
    at = np.argwhere(nearness > 0)
    slope = (at[:, 1] - 26) / 45
    x = 4 * slope / (1 - 2 * slope)
    assert np.abs(image[at[:, 0], at[:, 1], 0] - 80 * (x + 1.5)).max() < 1.5


@pytest.mark.parametrize(
    "broken", [[5, 5, 0.0], [5, 5, -1.0], [np.nan, 5, 1], [5, np.inf, 1], [5, 5, np.nan], [5, 3e6, 1]]
)
def test_corners_that_cannot_be_drawn_leave_their_triangle_out(broken):
    corners = [broken, [30, 3, 1], [3, 30, 1], [40, 40, 1]]
    image, _ = draw(corners, [[0, 1, 2], [1, 2, 3]], plain(255))
    np.testing.assert_array_equal(image[..., 0] > 0, naive_coverage(np.array(corners)[1:, :2]))


@pytest.mark.parametrize("triangles", [[[0, 1, 3]], [[-1, 0, 1]]])
def test_a_triangle_without_its_corner_is_refused(triangles):
    with pytest.raises(ValueError, match="corner"):
        draw(np.ones((3, 3)), triangles, plain(1))


def test_shapes_are_checked():
    with pytest.raises(ValueError, match="depth buffer"):
        draw(np.ones((3, 3)), [[0, 1, 2]], plain(1), nearness=np.zeros((3, 3), np.float32))
    with pytest.raises(ValueError, match="BGRA"):
        draw(np.ones((3, 3)), [[0, 1, 2]], np.zeros((2, 2, 3), np.uint8))


def test_no_triangles_draw_nothing():
    image, nearness = draw(np.ones((3, 3)), np.zeros((0, 3)), plain(255))
    assert not image.any()
    assert not nearness.any()
