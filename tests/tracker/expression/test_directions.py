"""Each shape is found where it was made, on the side on which it was made, and a turned head shows none."""

import numpy as np
import pytest

from tests.tracker.expression.made_faces import mean_face, moved
from tracker.expression.directions import shipped_directions
from tracker.expression.shapes import mirrored_name
from tracker.markup import IBUG_68
from tracker.pose.estimator import HeadPoseEstimator
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.types import Rotation

NAMES = shipped_directions().names
SIZE, FOV_RAD = (640, 480), np.deg2rad(60)


def amounts(face, yaw_rad=0.0, pitch_rad=0.0, closed=0.0):
    found = shipped_directions().amounts((face - mean_face())[:, :2], yaw_rad, pitch_rad, closed)
    return dict(zip(NAMES, found, strict=True))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("amount", [0.5, 1.0])
def test_a_shape_is_found_and_no_other(name, amount):
    found = amounts(moved(**{name: amount}))
    assert found.pop(name) == pytest.approx(amount, abs=0.2)
    assert max(found.values()) < 0.1


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("Left")])
def test_left_is_the_subjects_left(name):
    """Which is on the right of the picture, where x is greater."""
    move = shipped_directions().moves_m[NAMES.index(name)]
    moving = np.linalg.norm(move, axis=1) > 0.002
    if name in ("jawLeft", "mouthLeft"):
        assert move[moving, 0].min() > 0
    else:
        assert mean_face()[moving, 0].mean() > 0.005


@pytest.mark.parametrize("name", NAMES)
def test_a_mirrored_face_shows_the_mirrored_shape(name):
    face = moved(**{name: 0.8})[IBUG_68.mirror] * (-1, 1, 1)
    found = amounts(face)
    assert max(found, key=found.get) == mirrored_name(name)


def test_two_at_once_are_told_apart():
    found = amounts(moved(jawOpen=0.6, mouthSmileLeft=0.7, browInnerUp=0.8))
    assert found["jawOpen"] == pytest.approx(0.6, abs=0.1)
    assert found["mouthSmileLeft"] == pytest.approx(0.7, abs=0.12)
    assert found["browInnerUp"] == pytest.approx(0.8, abs=0.12)
    assert found["mouthSmileRight"] < 0.05


@pytest.mark.parametrize("axis", ["yaw", "pitch"])
@pytest.mark.parametrize("turn_deg", [-20, -10, 10, 20])
def test_a_still_face_that_turns_shows_no_shape(axis, turn_deg):
    """Neither a mean one, nor one whose nose and brows lie deeper and whose pose is found a little wrong for it."""
    turn_rad = np.deg2rad(turn_deg)
    rotation = Rotation(turn_rad if axis == "yaw" else 0.0, turn_rad if axis == "pitch" else 0.0, 0.0)
    other = mean_face()
    other[17:36, 2] += 0.0015
    for face in (mean_face(), other):
        seen = [_frontal(face, turn) for turn in (Rotation(0, 0, 0), rotation)]
        found = shipped_directions().amounts((seen[1] - seen[0])[:, :2], rotation.yaw_rad, rotation.pitch_rad, 0.0)
        # What turned faces are known to show by themselves is taken off; that must not show as its contrary either.
        assert found.max() < 0.1, NAMES[found.argmax()]


def _frontal(face, rotation):
    points_xy = Pinhole.of_view(FOV_RAD, SIZE).project(face @ matrix_of(rotation).T + (0.02, -0.03, 0.6))
    estimator = HeadPoseEstimator()
    assert estimator.step(points_xy, np.ones(68), SIZE, FOV_RAD, 0.0, learn=False) is not None
    return estimator.frontal(points_xy, SIZE, FOV_RAD)


def test_a_little_noise_shows_next_to_nothing():
    random = np.random.default_rng(0)
    worst = max(max(amounts(mean_face() + random.normal(0, 0.0003, (68, 3))).values()) for _ in range(50))
    assert worst < 0.08


def test_brows_over_closed_eyes_are_not_raised():
    face = moved(browInnerUp=0.12, browOuterUpLeft=0.15, browOuterUpRight=0.15)
    assert max(amounts(face, closed=1.0).values()) < 0.03 < max(amounts(face, closed=0.0).values())
