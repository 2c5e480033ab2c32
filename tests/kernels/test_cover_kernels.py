"""What is before a face, in and out of pictures: against naive loops."""

import cv2
import numpy as np
import pytest

from kernels.covers import follow_skin, keep_where_still, lay_back, mix_in


@pytest.fixture
def rng():
    return np.random.default_rng(3)


def planes(rng, rows, columns):
    """Some of each: nothing, all, and between."""
    return np.clip(rng.uniform(-0.7, 1.7, (rows, columns)), 0, 1).astype(np.float32)


def pictures(rng, count, rows, columns):
    return [rng.integers(0, 256, (rows, columns, 3), np.uint8) for _ in range(count)]


def test_mixing_is_linear_and_leaves_what_is_not_covered(rng):
    over, part = pictures(rng, 2, 31, 17)
    alpha = planes(rng, 31, 17)
    mixed = part.copy()
    mix_in(over, alpha, mixed)
    wanted = part + alpha[..., None] * (over.astype(np.float32) - part)
    assert np.abs(mixed - wanted).max() <= 0.51
    np.testing.assert_array_equal(mixed[alpha == 0], part[alpha == 0])
    np.testing.assert_array_equal(mixed[alpha == 1], over[alpha == 1])


@pytest.mark.parametrize("size", [(23, 40), (1, 5), (2, 1), (3, 3)])
def test_what_stays_is_kept_as_the_plain_formula_says(rng, size):
    kept, still, changed = 0.7, 0.06, 0.22
    colours, before = (rng.uniform(-0.1, 0.1, (*size, 3)).astype(np.float32) for _ in range(2))
    before[:, : size[1] // 2] = colours[:, : size[1] // 2]
    before[: size[0] // 3] += 1.0
    now, last = (rng.uniform(0, 1, (*size, 2)).astype(np.float32) for _ in range(2))
    padded = np.pad(np.abs(colours - before).mean(axis=2), 1, mode="edge")
    rows, columns = size
    change = sum(padded[i : i + rows, j : j + columns] for i in range(3) for j in range(3)) / 9
    share = (kept * np.clip((changed - change) / (changed - still), 0, 1))[..., None]
    mixed = now.copy()
    keep_where_still(colours, before, last, (kept, still, changed), mixed)
    np.testing.assert_allclose(mixed, now + share * (last - now), atol=1e-5)


@pytest.mark.parametrize("size", [(23, 40), (1, 5), (2, 1), (3, 3)])
def test_laying_back_is_as_the_plain_formula(rng, size):
    picture, free, drawn = pictures(rng, 3, *size)
    drawn[:, : size[1] // 2] = free[:, : size[1] // 2]
    alpha, wider = planes(rng, *size), planes(rng, *size)
    out = drawn.copy()
    lay_back(picture, free, alpha, wider, 6.0, out)
    changed = np.abs(drawn.astype(np.float32) - free).max(axis=2)
    changed = cv2.blur(changed, (3, 3), borderType=cv2.BORDER_REPLICATE)
    share = np.minimum(changed / 6.0, 1.0) * (1.0 - alpha)
    wanted = np.where(
        ((wider > 0) | (alpha > 0))[..., None],
        picture + share[..., None] * (drawn.astype(np.float32) - picture),
        drawn.astype(np.float32),
    )
    assert np.abs(out - wanted).max() <= 0.51


def test_skin_is_followed_as_row_by_row(rng):
    colours = (5 + 0.25 * rng.standard_normal((12, 20, 3))).astype(np.float32)
    known = np.full((20, 3), 5, np.float32)
    share = rng.random(20).astype(np.float32)
    alike, other, shine, widening = 0.2, 0.45, 0.4, 0.85
    wanted, at, below = np.zeros((9, 20)), known.astype(np.float64), share.astype(np.float64)
    for row in range(8, -1, -1):
        step = colours[row] - at
        own = np.clip((other - np.maximum(-step, shine * step).max(axis=1)) / (other - alike), 0, 1)
        padded = np.pad(below, 1, mode="edge")
        below = wanted[row] = np.minimum(own, np.maximum(below, widening * np.maximum(padded[:-2], padded[2:])))
        at = at + 0.25 * (below > 0.9)[:, None] * step
    out = np.empty((9, 20), np.float32)
    follow_skin(colours, 9, known, share, (alike, other, shine, widening), out)
    np.testing.assert_allclose(out, wanted, atol=1e-4)
    np.testing.assert_allclose(known, at, atol=1e-4)
