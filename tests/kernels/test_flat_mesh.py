"""The flat rasteriser against plain loops, and what a mesh relies on: no gap, no overlap, clipped anywhere."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from scipy.spatial import Delaunay

from kernels.flat_mesh import affine_planes, cover, draw_flat, spread

SIZE = (41, 53)  # rows, columns


def owners(corners, triangles, left=0, top=0, size=SIZE):
    owner = np.zeros(size, np.int16)
    cover(np.asarray(corners, np.float32), np.asarray(triangles, np.int32), left, top, owner)
    return owner


def naive_coverage(corners_xy):
    """Pixels of one triangle by the top-left rule, in exact fractions of corners rounded to 1/256 pixel."""
    at = [tuple(Fraction(int(np.floor(np.float32(v) * 256 + 0.5)), 256) for v in corner) for corner in corners_xy]
    area = (at[1][0] - at[0][0]) * (at[2][1] - at[0][1]) - (at[1][1] - at[0][1]) * (at[2][0] - at[0][0])
    covered = np.zeros(SIZE, bool)
    for row in range(SIZE[0]):
        for column in range(SIZE[1]):
            inside = area > 0
            for (x0, y0), (x1, y1) in ((at[0], at[1]), (at[1], at[2]), (at[2], at[0])):
                edge = (x1 - x0) * (row - y0) - (y1 - y0) * (column - x0)
                top_left = y1 < y0 or (y1 == y0 and x1 > x0)
                inside = inside and (edge > 0 or (edge == 0 and top_left))
            covered[row, column] = inside
    return covered


@pytest.mark.parametrize("seed", range(8))
def test_coverage_equals_the_plain_loop(seed):
    rng = np.random.default_rng(seed)
    corners = rng.uniform(-15, 65, (3, 2)) if seed % 2 else rng.integers(-4, 40, (3, 2)).astype(float)
    for order in ([0, 1, 2], [0, 2, 1]):
        np.testing.assert_array_equal(owners(corners, [order]) == 0, naive_coverage(corners[order]))


@pytest.mark.parametrize("snap", [False, True])
def test_a_mesh_covers_each_pixel_once(snap):
    rng = np.random.default_rng(5)
    corners = np.concatenate([[[-3, -3], [60, -3], [60, 50], [-3, 50]], rng.uniform(-2, 49, (60, 2))])
    corners = np.rint(corners) if snap else corners
    triangles = Delaunay(corners).simplices
    a, b, c = corners[triangles].transpose(1, 0, 2)
    area = (b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]
    triangles = np.where((area < 0)[:, None], triangles[:, ::-1], triangles)
    counts = sum((owners(corners, [triangle]) >= 0).astype(int) for triangle in triangles)
    np.testing.assert_array_equal(counts, 1)
    assert (owners(corners, triangles) >= 0).all()


def test_backs_are_left_out_and_later_fronts_win():
    square = np.array([[5, 5], [30, 5], [30, 30], [5, 30]], float)
    assert (owners(square, [[0, 2, 1]]) == -1).all()
    owner = owners(square, [[0, 1, 2], [0, 1, 2]])
    assert set(np.unique(owner)) == {-1, 1}


@pytest.mark.parametrize(("left", "top"), [(7, 3), (-4, -6), (200, 5)])
def test_a_window_shows_its_part(left, top):
    corners = np.array([[-8.3, 4.1], [61.7, -3.2], [22.4, 55.9]])
    whole = owners(corners, [[0, 1, 2]], -50, -50, (200, 400))
    part = owners(corners, [[0, 1, 2]], left, top)
    np.testing.assert_array_equal(part, whole[top + 50 : top + 50 + SIZE[0], left + 50 : left + 50 + SIZE[1]])


@pytest.mark.parametrize("bad", [np.nan, np.inf, 1e9])
def test_a_corner_that_is_nowhere_draws_nothing(bad):
    assert (owners([[0, 0], [20, 0], [bad, 20]], [[0, 1, 2]]) == -1).all()


def test_wrong_meshes_are_refused():
    with pytest.raises(ValueError, match="corner outside"):
        owners(np.zeros((3, 2)), [[0, 1, 3]])
    with pytest.raises(ValueError, match="triangles"):
        owners(np.zeros((3, 2)), [[0, 1]])


def naive_texture(texture, u, v):
    rows, columns = texture.shape[:2]
    u, v = min(max(u, 0), columns - 1), min(max(v, 0), rows - 1)
    x, y = int(u), int(v)
    total = np.zeros(4)
    for dy, share_y in ((0, 1 - (v - y)), (1, v - y)):
        for dx, share_x in ((0, 1 - (u - x)), (1, u - x)):
            total += share_x * share_y * texture[min(y + dy, rows - 1), min(x + dx, columns - 1)].astype(float)
    return total


def test_colours_are_bilinear_samples():
    rng = np.random.default_rng(2)
    texture = rng.integers(0, 256, (17, 23, 4)).astype(np.uint8)
    corners = np.array([[3.2, 2.7], [48.1, 6.6], [20.3, 38.9], [50.0, 36.0]], np.float32)
    triangles = np.array([[0, 1, 2], [1, 3, 2]], np.int32)
    # Beyond the texture on purpose: its border goes on.
    values = np.column_stack([rng.uniform(-5, 27, 4), rng.uniform(-4, 21, 4), rng.uniform(0.5, 1.5, 4)])
    values = values.astype(np.float32)
    left, top = 2, 1
    owner = owners(corners, triangles, left, top)
    planes = np.zeros((2, 3, 3), np.float32)
    affine_planes(corners, triangles, values, (left, top), planes)
    face, weight = np.empty((3, *SIZE), np.float32), np.empty(SIZE, np.float32)
    draw_flat(owner, planes, texture, face, weight)
    assert (owner >= 0).sum() > 500
    for row in range(SIZE[0]):
        for column in range(SIZE[1]):
            if owner[row, column] < 0:
                assert weight[row, column] == 0
                continue
            own = triangles[owner[row, column]]
            system = np.vstack([corners[own].T.astype(float), np.ones(3)])
            shares = np.linalg.solve(system, [column + left, row + top, 1])
            u, v, alpha = shares @ values[own]
            colour = naive_texture(texture, u, v)
            np.testing.assert_allclose(face[:, row, column], colour[:3], atol=0.05)
            assert weight[row, column] == pytest.approx(colour[3] / 255 * alpha, abs=1e-3)


def test_values_spread_linearly_and_needles_stay_tame():
    corners = np.array([[0, 0], [50, 0], [0, 40], [50, 0.005]], np.float32)
    triangles = np.array([[0, 1, 2], [0, 1, 3]], np.int32)
    values = (corners @ np.array([[2.0], [-3.0]]) + 5).astype(np.float32)
    planes = np.zeros((2, 1, 3), np.float32)
    affine_planes(corners, triangles, values, (0, 0), planes)
    field = np.empty((1, *SIZE), np.float32)
    owner = owners(corners, triangles[:1])
    spread(owner, planes, field)
    y, x = np.mgrid[: SIZE[0], : SIZE[1]]
    np.testing.assert_allclose(field[0], np.where(owner == 0, 2 * x - 3 * y + 5, 0), atol=1e-3)
    np.testing.assert_allclose(planes[1, 0, :2], 0)
