"""The map from looks to the screen: known ones are found, errors are those of fresh points, bad looks are left out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tracker.gaze.eye_model import direction_of
from tracker.gaze.screen_map import GazeCalibrationError, GazeFeatures, GazeSample, calibrated, validated
from tracker.pose.rotation import matrix_of
from tracker.types import Rotation

GRID = [(x, y) for y in (0.08, 0.0, -0.08) for x in (-0.15, 0.0, 0.15)]
FRESH = [(-0.08, 0.05), (0.08, 0.05), (-0.08, -0.05), (0.08, -0.05)]
CAMERA_ABOVE_M = 0.12
PLACE = np.array([0.01, -0.02, 0.6])


def look_at(target, random, place=PLACE, noise=0.0, warp=0.0):
    """A look as the eyes are read: off by a turn that grows with its square, and noisy."""
    # The camera frame has x to the viewer's left on the screen, y down, from the camera above the screen's middle.
    aim = np.array([-target[0], CAMERA_ABOVE_M - target[1], 0.0])
    way = aim - place
    yaw, pitch = np.arcsin(-way[0] / np.linalg.norm(way)), np.arctan2(way[1], -way[2])
    yaw, pitch = 0.85 * yaw + 0.04 + warp * pitch * yaw, 0.8 * pitch - 0.06 + warp * yaw * yaw
    direction = direction_of(yaw + random.normal(0, noise), pitch + random.normal(0, noise))
    return GazeFeatures.of(direction, matrix_of(Rotation(*random.normal(0, 0.02, 2), 0.0)), place)


def samples_of(targets, seed=0, **how):
    random, samples, time_s = np.random.default_rng(seed), [], 0.0
    for target in targets:
        for index in range(45):
            samples.append(GazeSample(time_s, look_at(target, random, **how), target, index / 30))
            time_s += 1 / 30
    return samples


def test_a_bent_mapping_is_found_and_its_error_is_that_of_fresh_points():
    made = calibrated(samples_of(GRID, warp=0.4))
    checked = validated(made, samples_of(FRESH, seed=1, warp=0.4))
    assert checked.error_m < 0.006
    assert checked.error_rad == pytest.approx(np.arctan2(checked.error_m, 0.6))
    place = checked.place(look_at((0.05, 0.02), np.random.default_rng(2), warp=0.4))
    assert (place.x_m, place.y_m) == pytest.approx((0.05, 0.02), abs=0.012)
    assert place.error_m == checked.error_m


def test_noise_is_told_honestly():
    noise = np.radians(2.0)
    made = validated(calibrated(samples_of(GRID, noise=noise)), samples_of(FRESH, seed=3, noise=noise))
    # The mean length of a normal error in two directions.
    assert made.error_m == pytest.approx(noise * 0.6 * np.sqrt(np.pi / 2), rel=0.35)


def test_blinks_and_glances_aside_do_not_count():
    clean = samples_of(GRID)
    random = np.random.default_rng(5)
    dirty = []
    for index, one in enumerate(clean):
        closed, aside = index % 9 == 7, index % 11 == 3
        wild = look_at((0.4, -0.3), random)
        dirty.append(replace(one, features=wild if closed or aside else one.features, openness=0.1 if closed else 1.0))
    fresh = samples_of(FRESH, seed=1)
    assert validated(calibrated(dirty), fresh).error_m < 1.5 * validated(calibrated(clean), fresh).error_m + 0.002


def test_looks_before_the_saccade_do_not_count():
    late = []
    for index, one in enumerate(samples_of(GRID)):
        before = GRID[max(index // 45 - 1, 0)]
        late.append(replace(one, features=look_at(before, np.random.default_rng(index))) if index % 45 < 12 else one)
    assert validated(calibrated(late), samples_of(FRESH, seed=1)).error_m < 0.006


def test_a_head_far_from_the_calibration_gets_no_place():
    made = calibrated(samples_of(GRID))
    random = np.random.default_rng(0)
    assert made.place(look_at((0, 0), random)) is not None
    assert made.place(look_at((0, 0), random, place=np.array([0.3, 0.0, 0.6]))) is None
    turned = GazeFeatures.of(direction_of(0, 0), matrix_of(Rotation(0.5, 0.0, 0.0)), PLACE)
    assert made.place(turned) is None
    assert made.place(GazeFeatures.of(direction_of(1.5, 0), np.eye(3), PLACE)) is None


def test_a_head_that_moves_a_little_is_followed():
    made = calibrated(samples_of(GRID))
    moved = look_at((0.0, 0.0), np.random.default_rng(0), place=PLACE + np.array([0.05, 0.0, 0.0]))
    place = made.place(moved)
    assert np.hypot(place.x_m, place.y_m) < 0.025


def test_too_few_looks_are_refused():
    with pytest.raises(GazeCalibrationError, match="open eyes"):
        calibrated([replace(one, openness=0.2) for one in samples_of(GRID)])
    with pytest.raises(GazeCalibrationError):
        calibrated([])
    with pytest.raises(GazeCalibrationError):
        validated(calibrated(samples_of(GRID)), samples_of(FRESH[:1]))
