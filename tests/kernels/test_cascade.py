import numpy as np
import pytest

from kernels.cascade import BLOCK, Cascade, Room, cell_offsets, scan_pyramid
from kernels.integral import integral_images

WINDOW_WIDTH, WINDOW_HEIGHT = 8, 7


def make_cascade(seed, trees_in_stages=(2, 3, 4)):
    """Random trees of one to three nodes; stages that about half of the windows pass."""
    rng = np.random.default_rng(seed)
    rectangles, weights, branches, leaves, roots, ends = [], [], [], [], [0], [0]
    for trees in trees_in_stages:
        for _ in range(trees):
            nodes = int(rng.integers(1, 4))
            first, leaf = roots[-1], len(leaves)
            for own in range(nodes):
                deeper = own + 1 < nodes
                pair = [first + own + 1 if deeper else -1 - leaf - own - 1, -1 - leaf - own]
                branches.append(pair if rng.random() < 0.5 else pair[::-1])
                rectangles.append(random_rectangles(rng))
                third = 0.0 if rectangles[-1][2][2] == 0 else 2.0
                weights.append([-1.0, 2.0, third, rng.normal(0, 0.1)])
            leaves += list(rng.normal(0, 1, nodes + 1))
            roots.append(first + nodes)
        ends.append(ends[-1] + trees)
    return Cascade(
        WINDOW_WIDTH,
        WINDOW_HEIGHT,
        np.array(rectangles, np.int32),
        np.array(weights, np.float32),
        np.array(branches, np.int32),
        np.array(leaves, np.float32),
        np.array(roots, np.int32),
        np.array(ends, np.int32),
        np.full(len(trees_in_stages), -1.5, np.float32),
    )


def random_rectangles(rng):
    found = []
    for number in range(3):
        x, y = rng.integers(0, WINDOW_WIDTH - 1), rng.integers(0, WINDOW_HEIGHT - 1)
        width, height = rng.integers(1, WINDOW_WIDTH - x + 1), rng.integers(1, WINDOW_HEIGHT - y + 1)
        found.append([x, y, width, height] if number < 2 or rng.random() < 0.5 else [0, 0, 0, 0])
    return found


def naive_window(grey, cascade, x, y):
    """Stage that rejects the window and the last stage's sum; stage -1 where the window is too flat."""
    inner = grey[y + 1 : y + WINDOW_HEIGHT - 1, x + 1 : x + WINDOW_WIDTH - 1].astype(np.int64)
    spread = inner.size * (inner**2).sum() - inner.sum() ** 2
    if spread <= 0:
        return -1, 0.0
    norm = np.float32(1 / np.sqrt(float(spread)))
    if inner.size * float(norm) >= 0.1:
        return -1, 0.0
    total = 0.0
    for stage in range(len(cascade.stage_thresholds)):
        total = 0.0
        for tree in range(cascade.stage_ends[stage], cascade.stage_ends[stage + 1]):
            node = cascade.roots[tree]
            while node >= 0:
                value = np.float32(0)
                for (left, top, width, height), weight in zip(
                    cascade.rectangles[node], cascade.weights[node, :3], strict=True
                ):
                    part = grey[y + top : y + top + height, x + left : x + left + width]
                    value += weight * np.float32(part.astype(np.int64).sum())
                node = cascade.branches[node, 0 if value * norm < cascade.weights[node, 3] else 1]
            total += float(cascade.leaves[-1 - node])
        if total < cascade.stage_thresholds[stage]:
            return stage, total
    return len(cascade.stage_thresholds), total


def naive_scan(levels, cascade):
    """The scan of OpenCV's invoker in plain loops, over [(picture, step, scale)]."""
    rectangles, scores = [], []
    for grey, step, scale in levels:
        for y in range(0, grey.shape[0] + 1 - WINDOW_HEIGHT, step):
            x = 0
            while x < grey.shape[1] + 1 - WINDOW_WIDTH:
                stage, score = naive_window(grey, cascade, x, y)
                if stage == len(cascade.stage_thresholds):
                    sides = [np.float32(value) * scale for value in (x, y, WINDOW_WIDTH, WINDOW_HEIGHT)]
                    rectangles.append([round(float(side)) for side in sides])
                    scores.append(score)
                x += 2 * step if stage == 0 else step
    return np.reshape(rectangles, (-1, 4)), np.array(scores)


def scan(levels, cascade, capacity=5000):
    stride = 64
    rows = sum(grey.shape[0] + 1 for grey, _, _ in levels)
    sums, squares = np.zeros((rows, stride), np.int32), np.zeros((rows, stride), np.uint32)
    table = np.zeros((len(levels), 4), np.int32)
    first = 0
    for line, (grey, step, _) in zip(table, levels, strict=True):
        height, width = grey.shape
        line[:] = first, width, height, step
        integral_images(grey, step, sums[first : first + height + 1], squares[first : first + height + 1])
        first += height + 1
    inner = np.zeros((1, 3, 4), np.int32)
    inner[0, 0] = 1, 1, WINDOW_WIDTH - 2, WINDOW_HEIGHT - 2
    offsets = np.zeros((2, len(cascade.rectangles) + 1, 12), np.uint32)
    for step in (1, 2):
        cell_offsets(np.concatenate([cascade.rectangles, inner]), stride, step, offsets[step - 1])
    room = Room(
        np.zeros((3, max(stride, BLOCK)), np.float32),
        np.zeros(stride, np.float32),
        np.zeros(max(stride, BLOCK)),
        np.zeros(rows * stride, np.uint32),
        np.zeros(rows * stride, np.float32),
    )
    scales = np.array([scale for _, _, scale in levels], np.float32)
    rectangles, scores = np.full((capacity, 4), -1, np.int32), np.full(capacity, np.nan)
    found = scan_pyramid((sums, squares), table, scales, cascade, offsets, room, rectangles, scores)
    return found, rectangles[: min(found, capacity)], scores[: min(found, capacity)]


def make_levels(seed):
    rng = np.random.default_rng(seed)
    sizes = [((33, 40), 2, 1.0), ((28, 31), 2, 1.37), ((20, 27), 1, 2.25), ((8, 9), 1, 5.5), ((7, 8), 1, 6.5)]
    levels = []
    for shape, step, scale in sizes:
        grey = rng.integers(0, 256, shape, np.uint8)
        grey[: shape[0] // 3, : shape[1] // 2] = 80  # too flat to be looked at
        levels.append((grey, step, np.float32(scale)))
    return levels


@pytest.mark.parametrize("seed", range(6))
def test_finds_what_plain_loops_find(seed):
    cascade, levels = make_cascade(seed), make_levels(seed)
    expected, expected_scores = naive_scan(levels, cascade)
    found, rectangles, scores = scan(levels, cascade)
    assert found == len(expected)
    np.testing.assert_array_equal(rectangles, expected)
    np.testing.assert_allclose(scores, expected_scores, rtol=0, atol=1e-12)


def test_the_oracle_sees_some_windows_and_not_others():
    counts = [len(naive_scan(make_levels(seed), make_cascade(seed))[0]) for seed in range(6)]
    assert sum(count > 10 for count in counts) >= 3
    assert max(counts) < 900


def test_a_single_stage_has_scores_too():
    cascade, levels = make_cascade(3, (3,)), make_levels(3)
    expected, expected_scores = naive_scan(levels, cascade)
    found, rectangles, scores = scan(levels, cascade)
    assert found == len(expected) > 0
    np.testing.assert_array_equal(rectangles, expected)
    np.testing.assert_allclose(scores, expected_scores, rtol=0, atol=1e-12)


def test_more_than_a_block_of_windows_and_more_than_fit():
    cascade = make_cascade(1, (1, 1))
    cascade = cascade._replace(stage_thresholds=np.full(2, -9.0, np.float32))
    levels = [(np.random.default_rng(0).integers(0, 256, (40, 50), np.uint8), 1, np.float32(2))]
    expected, expected_scores = naive_scan(levels, cascade)
    assert len(expected) > 2 * BLOCK
    found, rectangles, _ = scan(levels, cascade)
    np.testing.assert_array_equal(rectangles, expected)
    few_found, few, few_scores = scan(levels, cascade, capacity=7)
    assert few_found == found
    np.testing.assert_array_equal(few, expected[:7])
    np.testing.assert_allclose(few_scores, expected_scores[:7], rtol=0, atol=1e-12)


def test_a_picture_without_texture_has_nothing():
    grey = np.full((30, 40), 90, np.uint8)
    assert scan([(grey, 1, np.float32(2)), (grey, 2, np.float32(3))], make_cascade(0))[0] == 0
