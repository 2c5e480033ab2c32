"""The demo's eyes: where they look, where their irises are drawn, and what the lids do."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tracker.sources.demo import DemoSettings, DemoSource, head_pose
from tracker.sources.demo_eyes import CENTRES_M, angles_of, direction_of, eye_directions
from tracker.sources.demo_path import ROUND_S, STILL, moment_at


@pytest.fixture(scope="module")
def demo():
    return DemoSource(DemoSettings(noise_sigma=0.0))


def test_at_rest_both_eyes_look_into_the_camera():
    turn, place = head_pose(STILL)
    for centre, direction in zip(CENTRES_M, eye_directions(STILL, turn, place), strict=True):
        eye = turn @ centre + place
        np.testing.assert_allclose(turn @ direction, -eye / np.linalg.norm(eye), atol=1e-12)


@pytest.mark.parametrize(("yaw", "pitch"), [(0.3, 0.0), (-0.2, 0.15), (0.0, -0.2)])
def test_directions_have_the_signs_of_the_heads_turns(yaw, pitch):
    direction = direction_of(yaw, pitch)
    assert np.linalg.norm(direction) == pytest.approx(1)
    assert angles_of(direction) == pytest.approx((yaw, pitch))
    assert np.sign(direction[0]) == -np.sign(yaw)  # positive yaw: to the picture's left
    assert np.sign(direction[1]) == np.sign(pitch)  # positive pitch: down


def test_the_path_looks_everywhere_and_at_the_camera():
    angles, jumps, before = [], 0, None
    for time_s in np.arange(0, ROUND_S, 1 / 120):
        moment = moment_at(float(time_s))
        both = eye_directions(moment, *head_pose(moment))
        angles.append(np.degrees([angles_of(one) for one in both]))
        if before is not None and np.degrees(np.arccos(np.clip(both[0] @ before, -1, 1))) > 1.5:
            jumps += 1
        before = both[0]
    yaw, pitch = np.moveaxis(np.array(angles), 2, 0)
    assert yaw.min() < -15
    assert yaw.max() > 15
    assert pitch.min() < -9
    assert pitch.max() > 11
    assert np.abs(yaw).max() < 24
    assert np.abs(pitch).max() < 16
    assert jumps > 40  # of frames within saccades


def test_irises_are_drawn_where_the_truth_says(demo):
    """The centre of what is dark within the opening of the lids, as far as the lids leave the iris free."""
    for time_s in (1.3, 1.7, 7.05, 7.45, 12.4):
        frame = demo.frame(round(time_s * 30))
        grey = cv2.cvtColor(frame.image, cv2.COLOR_BGR2GRAY).astype(float)
        for eye in (frame.truth.left_eye, frame.truth.right_eye):
            x, y = eye.iris_xy
            rows, columns = np.mgrid[0 : grey.shape[0], 0 : grey.shape[1]]
            strip = (np.abs(rows - y) < 0.5 * eye.radius_px) & (np.abs(columns - x) < 1.5 * eye.radius_px)
            dark = np.clip(80 - grey, 0, None) * strip
            assert (columns * dark).sum() / dark.sum() == pytest.approx(x, abs=0.15 * eye.radius_px)
            assert dark.sum() > 0


def test_winks_close_one_eye_and_blinks_both(demo):
    blink, left, right = (demo.truth(round(time_s * 30)) for time_s in (2.0, 10.6, 6.5))
    assert blink.left_eye.openness < 0.05
    assert blink.right_eye.openness < 0.05
    assert left.left_eye.openness < 0.05
    assert left.right_eye.openness == 1
    assert right.left_eye.openness == 1
    assert right.right_eye.openness < 0.05
    marks = left.landmarks_xy
    assert marks[46, 1] - marks[44, 1] < 0.4 * (marks[41, 1] - marks[37, 1])


def test_there_are_no_eyes_while_the_head_is_away(demo):
    away = demo.truth(round(27.5 * 30))
    assert away.left_eye is None
    assert away.right_eye is None
