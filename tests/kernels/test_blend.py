"""Regions, borders and the final mix, against plain loops and known answers."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from kernels.blend import (
    border_differences,
    border_moments,
    carry_field,
    colour_field,
    colour_moments,
    compose,
    mark_region,
    tame_border,
)

SIZE = (30, 26)


def random_planes(seed):
    rng = np.random.default_rng(seed)
    picture = rng.integers(0, 256, (40, 50, 3)).astype(np.uint8)
    return picture, rng.uniform(0, 255, (3, *SIZE)).astype(np.float32), rng.random(SIZE).astype(np.float32)


def marked(weight):
    free = np.empty_like(weight)
    mark_region(weight, free)
    return weight, free


def test_inner_pixels_have_all_their_neighbours_in_the_region():
    y, x = np.mgrid[: SIZE[0], : SIZE[1]]
    weight, free = marked(np.where(np.hypot(x, y - 15) < 12.3, 0.6, 0.4).astype(np.float32))
    region = weight > 0
    assert (region == (np.hypot(x, y - 15) < 12.3)).all()
    # The left side cuts it off: nothing is outside there.
    padded = np.pad(region, 1, mode="edge")
    naive = region & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    np.testing.assert_array_equal(free > 0, naive)
    assert free[15, 0] == 1


def test_differences_are_those_of_the_window():
    picture, face, weight = random_planes(1)
    weight, free = marked(np.maximum(weight, 0.45))
    field, border = np.full((3, *SIZE), 99, np.float32), np.zeros((1000, 2), np.int32)
    count = border_differences(picture, 7, 5, face, weight, free, field, border)
    rim = (weight > 0) & (free == 0)
    assert count == rim.sum() and rim[tuple(border[:count].T)].all()
    part = picture[5 : 5 + SIZE[0], 7 : 7 + SIZE[1]].transpose(2, 0, 1).astype(np.float32)
    np.testing.assert_allclose(field, np.where(free > 0, 99, np.where(rim, part - face, 0)), atol=1e-4)


def test_a_border_with_strangers_is_fitted_without_them_and_tamed():
    y, x = np.mgrid[: SIZE[0], : SIZE[1]]
    border = np.argwhere((x == 3) | (x == 22) | (y == 2) | (y == 27)).astype(np.int32)
    frame, limits = (13.0, 15.0, 2 / 30), (20.0, 70.0)
    across, down = (x - 13) * 2 / 30, (y - 15) * 2 / 30
    true = np.stack([5 + 6 * across, -4 + 3 * down, 2 + 4 * (across**2 - down**2)]).astype(np.float32)
    field = true.copy()
    strangers = border[:12]
    field[:, strangers[:, 0], strangers[:, 1]] += np.array([[120], [-90], [80]])
    model, moments = np.zeros((5, 3)), np.zeros((5, 8))
    for _ in range(3):
        border_moments(field, border, frame, model, limits, moments)
        model = np.linalg.solve(moments[:, :5], moments[:, 5:])
    weight = np.ones(SIZE, np.float32)
    before = field.copy()
    tame_border(field, border, frame, model, limits, 2, weight)
    rows, columns = border.T
    np.testing.assert_allclose(field[:, rows, columns], true[:, rows, columns], atol=0.01)
    np.testing.assert_array_equal(field[:, rows[12:], columns[12:]], before[:, rows[12:], columns[12:]])
    assert (weight[strangers[:, 0], strangers[:, 1]] == 0).all() and weight[20, 13] == 1
    assert (weight < 1).sum() > len(strangers)


def test_a_field_is_carried_along():
    last = np.random.default_rng(0).normal(size=(3, 20, 24)).astype(np.float32)
    free = np.ones(SIZE, np.float32)
    free[0] = 0
    field = np.full((3, *SIZE), 5, np.float32)
    carry_field(last, (1.0, 0.0, -2.0, 3.0), free, field)
    assert (field[:, 0] == 5).all()
    np.testing.assert_array_equal(field[:, 1:17, 2:24], last[:, 4:20, :22])


def test_a_turned_field_is_carried_along():
    """By a similarity that turns, shrinks and reaches beyond the earlier window, whose border goes on there."""
    last = np.random.default_rng(8).normal(size=(3, 20, 24)).astype(np.float32)
    free, field = np.ones(SIZE, np.float32), np.full((3, *SIZE), np.nan, np.float32)
    a, b, x, y = 0.8, 0.3, 4.25, -2.5
    carry_field(last, (a, b, x, y), free, field)
    row, column = np.mgrid[: SIZE[0], : SIZE[1]]
    at = np.stack([b * column + a * row + y, a * column - b * row + x])
    for mine, theirs in zip(field, last, strict=True):
        np.testing.assert_allclose(mine, ndimage.map_coordinates(theirs, at, order=1, mode="nearest"), atol=1e-4)


@pytest.mark.parametrize("strength", [0.0, 0.3, 1.0])
def test_mixing(strength):
    picture, face, weight = random_planes(4)
    field = np.random.default_rng(5).normal(0, 40, face.shape).astype(np.float32)
    out = picture.copy()
    compose(out, 9, 6, face, field, weight, strength)
    part = np.s_[6 : 6 + SIZE[0], 9 : 9 + SIZE[1]]
    new = np.clip(face + field, 0, 255).transpose(1, 2, 0)
    expected = picture.astype(float)
    expected[part] += strength * weight[..., None] * (new - expected[part])
    assert np.abs(out - expected).max() <= 0.51


def test_colour_transfer_gives_means_and_spreads():
    picture, face, weight = random_planes(7)
    face = 0.2 * face + 100
    moments, same = np.empty((4, 3)), np.eye(3, dtype=np.float32)
    colour_moments(picture, 2, 1, face, weight, same, 1, moments)
    matrix = np.diag(moments[1] / moments[3]).astype(np.float32)
    offset = (moments[0] - matrix @ moments[2]).astype(np.float32)
    field = np.empty_like(face)
    colour_field(face, matrix, offset, weight, field)
    inside = weight >= 0.5
    theirs = picture[1 : 1 + SIZE[0], 2 : 2 + SIZE[1]].transpose(2, 0, 1)[:, inside].astype(float)
    ours = (face + field)[:, inside]
    np.testing.assert_allclose(ours.mean(axis=1), theirs.mean(axis=1), atol=0.01)
    np.testing.assert_allclose(ours.std(axis=1), theirs.std(axis=1), rtol=1e-3)
