import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kernels.grouping import group_rectangles

TOLERANCE = 0.2


def group(rectangles, scores, min_neighbours):
    count = len(rectangles)
    out = np.zeros((count, 4), np.int32), np.zeros(count, np.int32), np.zeros(count)
    labels = np.zeros(count, np.int32)
    kept = group_rectangles(
        np.asarray(rectangles, np.int32), np.asarray(scores, float), min_neighbours, TOLERANCE, labels, *out
    )
    return [array[:kept] for array in out]


def similar(a, b):
    limit = TOLERANCE * (min(a[2], b[2]) + min(a[3], b[3])) / 2
    sides = [(r[0], r[1], r[0] + r[2], r[1] + r[3]) for r in (a, b)]
    return all(abs(p - q) <= limit for p, q in zip(*sides, strict=True))


def naive_group(rectangles, scores, min_neighbours):
    """Flood fill over similar rectangles, means, and the rule against small groups in large ones."""
    classes, seen = [], set()
    for i in range(len(rectangles)):
        if i in seen:
            continue
        members, front = {i}, [i]
        while front:
            k = front.pop()
            new = {j for j in range(len(rectangles)) if j not in members and similar(rectangles[k], rectangles[j])}
            members |= new
            front += new
        seen |= members
        classes.append(sorted(members))
    means = [
        [
            round(float(np.float32(sum(rectangles[m][s] for m in c)) * (np.float32(1) / np.float32(len(c)))))
            for s in range(4)
        ]
        for c in classes
    ]
    out = []
    for i, (x, y, w, h) in enumerate(means):
        mine = len(classes[i])
        inside = False
        for j, (u, v, p, q) in enumerate(means):
            dx, dy = round(p * TOLERANCE), round(q * TOLERANCE)
            contains = x >= u - dx and y >= v - dy and x + w <= u + p + dx and y + h <= v + q + dy
            others = len(classes[j])
            if j != i and others > min_neighbours and contains and (others > max(3, mine) or mine < 3):
                inside = True
        if mine > min_neighbours and not inside:
            out.append((means[i], mine, max(scores[m] for m in classes[i])))
    return out


RECTANGLES = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(10, 40)).map(lambda t: (t[0], t[1], t[2], t[2])),
    min_size=1,
    max_size=40,
)


@given(rectangles=RECTANGLES, min_neighbours=st.integers(1, 3), seed=st.integers(0, 99))
@settings(max_examples=150)
def test_equals_plain_loops(rectangles, min_neighbours, seed):
    scores = np.random.default_rng(seed).normal(size=len(rectangles)).tolist()
    means, neighbours, best = group(rectangles, scores, min_neighbours)
    expected = naive_group(rectangles, scores, min_neighbours)
    assert means.tolist() == [list(mean) for mean, _, _ in expected]
    assert neighbours.tolist() == [count for _, count, _ in expected]
    assert best.tolist() == [score for _, _, score in expected]


def test_without_neighbours_asked_for_everything_is_handed_on():
    rectangles = [(0, 0, 20, 20), (1, 1, 20, 20), (90, 90, 20, 20)]
    means, neighbours, best = group(rectangles, [3.0, 1.0, 2.0], 0)
    assert means.tolist() == [list(r) for r in rectangles]
    assert neighbours.tolist() == [1, 1, 1]
    assert best.tolist() == [3.0, 1.0, 2.0]


@pytest.mark.parametrize("inner_count, kept", [(4, 1), (7, 2)])
def test_a_weaker_group_inside_a_stronger_one_is_dropped(inner_count, kept):
    outer = [(0, 0, 100, 100)] * 6
    inner = [(30, 30, 40, 40)] * inner_count
    means, _, _ = group(outer + inner, [0.0] * (6 + inner_count), 2)
    assert len(means) == kept
