"""Where a head turns: synthetic heads on necks that are known."""

import numpy as np
import pytest

from tracker.pose.pivot import HeadPivot
from tracker.pose.rotation import matrix_of
from tracker.types import Rotation

NECK_M = np.array([0.0, 0.09, 0.13])
NOBODY_TOLD_M = np.array([0.0, 0.06, 0.10])


def turning(neck_m=NECK_M, *, seconds=20, noise_m=0.0, noise_rad=0.0, sway_m=0.0, speed=1.0, seed=1):
    """Turns and places of the eyes of a head that looks about, 30 a second, and where its neck is."""
    rng, poses = np.random.default_rng(seed), []
    for i in range(30 * seconds):
        t = speed * i / 30
        turn = matrix_of(Rotation(0.5 * np.sin(1.9 * t), 0.25 * np.sin(2.7 * t), 0.1 * np.sin(1.3 * t)))
        neck = np.array([0.02, 0.1, 0.7]) + sway_m * np.array([np.sin(0.8 * i / 30), 0.3 * np.sin(0.5 * i / 30), 0.0])
        told = turn @ matrix_of(Rotation(*rng.normal(0, noise_rad, 3)))
        poses.append((told, neck - turn @ neck_m + rng.normal(0, noise_m, 3) * (1, 1, 5), i / 30))
    return poses


def learnt(poses):
    centre = HeadPivot()
    for pose in poses:
        centre.step(*pose)
    return centre


@pytest.mark.parametrize("neck_m", [NECK_M, (0.0, 0.02, 0.07), (0.005, 0.12, 0.05)])
def test_the_neck_is_found(neck_m):
    np.testing.assert_allclose(learnt(turning(np.array(neck_m))).offset_m, neck_m, atol=0.003)


def test_it_is_found_in_noise_and_sway():
    poses = turning(noise_m=0.0004, noise_rad=np.deg2rad(0.1), sway_m=0.04)
    np.testing.assert_allclose(learnt(poses).offset_m, NECK_M, atol=0.015)


def test_a_turn_slides_the_centre_far_less_than_the_eyes():
    poses = turning(noise_m=0.0003, noise_rad=np.deg2rad(0.05))
    centre = learnt(poses)
    after = np.array([place + turn @ centre.offset_m for turn, place, _ in poses])
    eyes = np.array([place for _, place, _ in poses])
    assert np.ptp(eyes[:, 0]) > 0.1
    assert np.all(np.std(after, axis=0)[:2] < 0.12 * np.std(eyes, axis=0)[:2])
    # A lever of 13 to 16 cm: some 2.5 mm a degree.
    assert 1.8 < centre.pivot_drift.eyes_mm_per_deg < 3.0
    assert centre.pivot_drift.pivot_mm_per_deg < 0.35


def test_the_slide_tells_what_was_known_before_the_turn():
    first = learnt(turning(seconds=3, speed=2.0))
    later = learnt(turning(seconds=15, speed=2.0))
    assert first.pivot_drift.pivot_mm_per_deg > 3 * later.pivot_drift.pivot_mm_per_deg


def test_nothing_is_said_before_a_head_has_turned():
    still = learnt(turning(seconds=1, speed=0.0))
    assert still.pivot_drift is None
    np.testing.assert_allclose(still.offset_m, NOBODY_TOLD_M)


def test_a_tilt_a_walk_and_a_slow_drift_are_no_turns():
    def steps(pose_at):
        return learnt([(*pose_at(i), i / 30) for i in range(150)])

    tilted = steps(
        lambda i: (matrix_of(Rotation(0, 0, 0.4 * np.sin(i / 20))), np.array([0.05 * np.sin(i / 20), 0, 0.6]))
    )
    walked = steps(lambda i: (np.eye(3), np.array([0.002 * i, 0, 0.6])))
    drifted = steps(lambda i: (matrix_of(Rotation(0.001 * i, 0, 0)), np.array([0.001 * i, 0, 0.6])))
    for centre in (tilted, walked, drifted):
        assert centre.pivot_drift is None
        np.testing.assert_allclose(centre.offset_m, NOBODY_TOLD_M)


def test_a_head_that_comes_back_elsewhere_has_not_slid():
    centre = learnt(turning(seconds=15))
    known = centre.offset_m.copy()
    centre.lost()
    for turn, place, time_s in turning(seconds=1):
        centre.step(turn, place + np.array([0.3, 0, 0]), 20 + time_s)
    np.testing.assert_allclose(centre.offset_m, known, atol=1e-3)
    centre.forget()
    assert centre.pivot_drift is None
    np.testing.assert_allclose(centre.offset_m, NOBODY_TOLD_M)
