"""What one half of a face says of the other."""

import numpy as np
import pytest

from tracker.annotation.marks import marks_of, no_marks
from tracker.annotation.mirroring import filled_by_mirror
from tracker.markup import IBUG_68

HALF = [point for point in range(68) if IBUG_68.mirror[point] > point]


def turned_face(angle_rad=0.4):
    """A symmetric face that is tilted and elsewhere."""
    random = np.random.default_rng(3)
    points = random.uniform(-50, 50, (68, 2))
    points = 0.5 * (points + points[IBUG_68.mirror] * (-1.0, 1.0))
    cosine, sine = np.cos(angle_rad), np.sin(angle_rad)
    return points @ np.array([[cosine, sine], [-sine, cosine]]) + (210.0, 140.0)


@pytest.mark.parametrize("kept", [(), (36,), (36, 48, 17)], ids=["the middle alone", "a pair", "some pairs"])
def test_a_side_that_is_missing_is_filled_in_whatever_the_tilt(kept):
    points, marks = turned_face(), marks_of(turned_face())
    for point in HALF:
        marks = marks if point in kept else marks.with_place(point, None)
    if kept:
        # Without the middle, which would tell the mirror as well.
        middle = [point for point in range(68) if IBUG_68.mirror[point] == point]
        for point in middle:
            marks = marks.with_place(point, None)
    filled = filled_by_mirror(IBUG_68, marks)
    placed = np.isfinite(filled.points_xy[:, 0])
    assert placed[HALF].all() and placed.sum() == (len(HALF) * 2 if kept else 68)
    np.testing.assert_allclose(filled.points_xy[placed], points[placed], atol=1e-6)


def test_without_two_points_that_tell_the_mirror_nothing_is_made_up():
    alone = no_marks(68).with_place(5, (10.0, 20.0)).with_place(30, (50.0, 20.0))
    assert filled_by_mirror(IBUG_68, alone) == alone
    whole = marks_of(turned_face())
    assert filled_by_mirror(IBUG_68, whole) == whole
