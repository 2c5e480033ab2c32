"""The membrane solver against a direct sparse solve, and cloning with it against OpenCV's."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scipy.ndimage import gaussian_filter
from scipy.sparse import coo_matrix
from scipy.sparse.linalg import spsolve

from kernels.poisson import solve_membrane, work_size


def direct(field, free):
    """The exact membrane: as many equations as unknowns, neighbours beyond the arrays left out."""
    height, width = free.shape
    rows, columns = np.nonzero(free)
    number = np.full(free.shape, -1)
    number[rows, columns] = np.arange(len(rows))
    triples, right, diagonal = [], np.zeros((len(rows), 3)), np.zeros(len(rows))
    for down, across in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        r, c = rows + down, columns + across
        there = (r >= 0) & (r < height) & (c >= 0) & (c < width)
        diagonal += there
        equation, r, c = np.nonzero(there)[0], r[there], c[there]
        unknown = number[r, c] >= 0
        triples.append((equation[unknown], number[r, c][unknown], -np.ones(unknown.sum())))
        right[equation[~unknown]] += field[:, r[~unknown], c[~unknown]].T
    triples.append((np.arange(len(rows)), np.arange(len(rows)), diagonal))
    i, j, values = (np.concatenate(part) for part in zip(*triples, strict=True))
    out = field.astype(np.float64)
    out[:, rows, columns] = spsolve(coo_matrix((values, (i, j))).tocsc(), right).T
    return out


def blob(seed, shape):
    """A region with a wavy outline, some with holes, some cut off by the sides."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[: shape[0], : shape[1]]
    middle = rng.uniform(0.2, 0.8, 2) if seed % 2 else (0.5, 0.5)
    angle = np.arctan2(y - middle[0] * shape[0], x - middle[1] * shape[1])
    away = np.hypot((y - middle[0] * shape[0]) / shape[0], (x - middle[1] * shape[1]) / shape[1])
    region = away < 0.42 + 0.05 * np.sin(5 * angle + seed)
    if seed % 3 == 0:
        region[shape[0] // 2 : shape[0] // 2 + 7, shape[1] // 3 : shape[1] // 3 + 12] = False
    field = np.float32(60) * gaussian_filter(rng.standard_normal((3, *shape)), (0, 8, 8)) * 16
    field += rng.normal(0, 4, field.shape)
    return np.where(region, 0, field).astype(np.float32), region.astype(np.float32)


def solved(field, free, cycles):
    field = field.copy()
    # Whatever the work space holds must not matter.
    solve_membrane(field, free, np.full(work_size(*free.shape), np.nan, np.float32), cycles)
    return field


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("shape", [(131, 97), (64, 64), (45, 150)])
def test_it_converges_to_the_direct_solution(seed, shape):
    field, free = blob(seed, shape)
    exact, inside = direct(field, free), free > 0
    # Where sides cut the region off it takes longer.
    some, many = (4, 8) if seed % 2 == 0 else (10, 24)
    errors = [np.abs(solved(field, free, cycles) - exact)[:, inside].mean() for cycles in (0, some, many)]
    assert errors[1] < 0.03 * errors[0]
    assert errors[2] < 0.01
    np.testing.assert_array_equal(solved(field, free, 4)[:, ~inside], field[:, ~inside])


def test_a_good_guess_needs_one_cycle():
    field, free = blob(2, (131, 97))
    exact = direct(field, free)
    guess = (exact + np.random.default_rng(0).normal(0, 5, exact.shape) * (free > 0)).astype(np.float32)
    assert np.abs(solved(guess, free, 1) - exact)[:, free > 0].mean() < 0.6


@pytest.mark.parametrize("shape", [(1, 1), (3, 40), (5, 5), (9, 2)])
def test_small_and_narrow_regions(shape):
    free = np.zeros(shape, np.float32)
    free[shape[0] // 2, 1:-1] = 1
    field = np.full((3, *shape), 7, np.float32) * (1 - free)
    np.testing.assert_allclose(solved(field, free, 12)[:, free > 0], 7, atol=0.2)


def test_arrays_that_do_not_fit_are_refused():
    field, free = blob(0, (40, 30))
    with pytest.raises(ValueError, match="work space"):
        solve_membrane(field, free, np.zeros(work_size(40, 30) - 1, np.float32), 1)
    with pytest.raises(ValueError, match="region"):
        solve_membrane(field[:, 1:], free, np.zeros(work_size(40, 30), np.float32), 1)


def test_cloning_is_opencvs_within_three_grey_levels():
    """OpenCV also lets the picture around the region give way a little, hence the tolerance."""
    rng = np.random.default_rng(3)
    scene, face = (
        np.clip(128 + 700 * gaussian_filter(rng.standard_normal((160, 140, 3)), (9, 9, 0)) + shift, 0, 255)
        for shift in (20, -30)
    )
    scene, face = scene.astype(np.uint8), face.astype(np.uint8)
    mask = cv2.ellipse(np.zeros((160, 140), np.uint8), (70, 80), (45, 55), 0, 0, 360, 255, -1)
    x, y, width, height = cv2.boundingRect(mask)
    theirs = cv2.seamlessClone(face, scene, mask.copy(), (x + width // 2, y + height // 2), cv2.NORMAL_CLONE)
    # OpenCV shrinks the mask by three pixels.
    free = cv2.erode(mask, np.ones((3, 3), np.uint8), iterations=3) > 0
    difference = (scene.astype(np.float32) - face).transpose(2, 0, 1)
    field = np.ascontiguousarray(np.where(free, 0, difference), np.float32)
    ours = np.clip(face + solved(field, free.astype(np.float32), 8).transpose(1, 2, 0), 0, 255)
    assert np.abs(face.astype(float) - theirs)[free].mean() > 20
    assert np.abs(ours - theirs)[free].mean() < 3
