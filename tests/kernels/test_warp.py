import numpy as np
import pytest

from kernels.warp import standardise, warp_similarity


def _bilinear(image, x, y):
    x = min(max(x, 0.0), image.shape[1] - 1.000001)
    y = min(max(y, 0.0), image.shape[0] - 1.000001)
    column, row = int(x), int(y)
    fx, fy = x - column, y - row
    cell = image[row : row + 2, column : column + 2].astype(float)
    return (1 - fy) * ((1 - fx) * cell[0, 0] + fx * cell[0, 1]) + fy * ((1 - fx) * cell[1, 0] + fx * cell[1, 1])


def _naive(image, a, b, tx, ty, shape):
    out = np.zeros(shape)
    for v in range(shape[0]):
        for u in range(shape[1]):
            for du in (-0.25, 0.25):
                for dv in (-0.25, 0.25):
                    x = a * (u + du) - b * (v + dv) + tx
                    y = b * (u + du) + a * (v + dv) + ty
                    out[v, u] += 0.25 * _bilinear(image, x, y)
    return out


@pytest.mark.parametrize(
    ("a", "b", "tx", "ty"),
    [
        (1.0, 0.0, 3.0, 4.0),
        (0.8, 0.5, 12.0, 2.0),
        (1.7, -0.4, 1.0, 15.0),
        (2.0, 1.0, -20.0, -9.0),
        (0.1, 0.0, 0.0, 0.0),
        # Beyond each edge, wholly outside, upside down, and farther and larger than any face.
        (1.1, 0.2, -9.0, 3.0),
        (1.1, -0.2, 43.0, 12.0),
        (1.0, 0.1, 20.0, -7.0),
        (1.0, 0.1, 20.0, 33.0),
        (1.0, 0.3, 500.0, -300.0),
        (-1.3, 0.1, 30.0, 30.0),
        (9.0, 2.0, -60.0, -70.0),
        (1.0, 0.0, 3e6, 0.0),
    ],
)
def test_warp_equals_plain_loops(a, b, tx, ty):
    image = np.random.default_rng(1).integers(0, 256, (40, 53), dtype=np.uint8)
    # A part of a wider canvas: rows that do not follow each other.
    out = np.full((14, 30), np.nan, dtype=np.float32)[:, :17]
    warp_similarity(image, a, b, tx, ty, out)
    np.testing.assert_allclose(out, _naive(image, a, b, tx, ty, out.shape), atol=2e-3)


def test_warp_of_a_plane_is_exact_at_sub_pixel_places():
    rows, columns = np.mgrid[0:60, 0:60]
    image = (2 * columns + rows).astype(np.uint8)
    out = np.empty((20, 20), dtype=np.float32)
    a, b, tx, ty = 0.9, 0.3, 15.37, 9.81
    warp_similarity(image, a, b, tx, ty, out)
    v, u = np.mgrid[0:20, 0:20]
    np.testing.assert_allclose(out, 2 * (a * u - b * v + tx) + b * u + a * v + ty, atol=1e-3)


@pytest.mark.parametrize("a", [np.nan, np.inf, 1e300])
def test_nothing_is_seen_at_a_place_that_is_no_number(a):
    out = np.full((5, 5), np.nan, dtype=np.float32)
    warp_similarity(np.full((9, 9), 7, dtype=np.uint8), a, 0.0, 1.0, 1.0, out)
    assert not out.any()


def test_standardised_levels_have_mean_zero_and_spread_one_unless_they_are_flat():
    levels = np.random.default_rng(3).uniform(10, 60, (40, 32)).astype(np.float32)
    out = levels.copy()
    standardise(out, 1.0)
    np.testing.assert_allclose(out, (levels - levels.mean()) / levels.std(), atol=1e-5)
    faint = (0.01 * levels).astype(np.float32)
    out = faint.copy()
    standardise(out, 1.0)
    np.testing.assert_allclose(out, faint - faint.mean(), atol=1e-6)
