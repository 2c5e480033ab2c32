"""The head's pose in the pipeline, on the demo, whose pose is known."""

import csv
import pickle
from dataclasses import replace

import numpy as np
import pytest

from tests.demo_frames import DEMO
from tracker.files.track_table import CENTRE_COLUMNS, COLUMNS, POSE_COLUMNS, TrackTable
from tracker.head.position import HeadPositionSettings, screen_from_camera
from tracker.head.white_balance import WhiteBalanceSettings
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import Wanted
from tracker.types import HeadPose, HeadPosition, PivotDrift, Rotation, State, TrackedHead, TrackResult

AT_ONCE = PipelineSettings(white_balance=WhiteBalanceSettings(enabled=False))
AWAY = 820
# Turned about two axes: how directions are turned from camera to screen is then not the same as from screen to camera.
ASKEW = HeadPositionSettings(camera_tilt_deg=25.0, camera_pan_deg=-35.0, camera_offset_x_cm=8.0)


@pytest.fixture(scope="module")
def demo():
    return DEMO


def followed(demo, frames, settings=AT_ONCE, fov_rad=None):
    pipeline = Pipeline(settings, mode=Mode.FACE, horizontal_fov_rad=fov_rad)
    return pipeline, [pipeline.step(demo.frame(i)) for i in frames]


def angles_deg(pose):
    return np.degrees([pose.rotation.yaw_rad, pose.rotation.pitch_rad, pose.rotation.roll_rad])


def test_the_pose_comes_with_the_angle_of_view_and_is_that_of_the_head(demo):
    _, results = followed(demo, [*range(12), *range(330, 372, 3)])
    assert results[0].horizontal_fov_rad is None
    assert results[0].pose is None
    last = results[-1]
    truth = last.truth
    assert abs(angles_deg(last.pose_raw)[2] - np.degrees(truth.rotation.roll_rad)) < 3
    assert np.all(np.abs(last.pose_raw.place_m - truth.head_camera_m) < (0.01, 0.01, 0.02))
    assert last.pose.covariance.shape == (6, 6)
    assert np.all(np.linalg.eigvalsh(last.pose.covariance) > 0)
    for array in (last.pose.place_m, last.pose.covariance, last.pose_raw.place_m):
        assert not array.flags.writeable


def test_what_one_pipeline_has_learnt_another_one_begins_with(demo):
    first = Pipeline(AT_ONCE, mode=Mode.FACE)
    first.want_reading(Wanted(signals=True))
    for index in range(40):
        first.step(demo.frame(index))
    told, anew = Pipeline(AT_ONCE, mode=Mode.FACE), Pipeline(AT_ONCE, mode=Mode.FACE)
    told.want_reading(Wanted(signals=True))
    told.begin_anew(pickle.loads(pickle.dumps(first.learnt)))
    frames = [demo.frame(index) for index in range(330, 352, 2)]
    ends = [[pipeline.step(frame) for frame in frames][-1] for pipeline in (first, told, anew)]
    assert (ends[1].step, ends[2].step) == (len(frames), len(frames) - 1)
    assert ends[1].horizontal_fov_rad == ends[0].horizontal_fov_rad != ends[2].horizontal_fov_rad
    off = [np.abs(angles_deg(end.pose_raw) - angles_deg(ends[0].pose_raw)).max() for end in ends]
    assert off[1] < off[2]
    knows = [pipeline.person_ranges.neutral_m for pipeline in (first, told)]
    assert np.abs(knows[0] - knows[1]).max() < 1e-3
    # What was handed on is a copy: neither learns from what the other sees.
    assert np.abs(knows[0] - knows[1]).max() > 0


@pytest.mark.parametrize("position", [HeadPositionSettings(), ASKEW], ids=["straight", "askew"])
def test_the_head_position_is_that_of_the_pose(demo, position):
    """In a head that moves, so that smoothing has taken it some way from where it was measured."""
    _, results = followed(demo, range(100, 112), replace(AT_ONCE, position=position))
    lag = [result.head.as_array() - result.head_raw.as_array() for result in results[8:]]
    assert np.abs(lag).max() > 2e-4
    for result in results[8:]:
        for pose, head in ((result.pose_raw, result.head_raw), (result.pose, result.head)):
            expected = screen_from_camera(pose.place_m, position)
            np.testing.assert_allclose(head.as_array(), expected.as_array(), atol=1e-9)


def test_a_known_angle_of_view_gives_a_pose_at_once(demo):
    _, results = followed(demo, range(2), fov_rad=demo.horizontal_fov_rad)
    assert results[0].pose is not None
    assert results[0].horizontal_fov_rad == demo.horizontal_fov_rad


def test_a_wider_head_is_farther_away(demo):
    wide = replace(AT_ONCE, position=HeadPositionSettings(head_width_cm=17.6))
    (usual,), (wider,) = (followed(demo, [0], one, demo.horizontal_fov_rad)[1] for one in (AT_ONCE, wide))
    np.testing.assert_allclose(wider.pose.place_m, 1.1 * usual.pose.place_m, rtol=1e-6)
    assert wider.head_raw.z_m == pytest.approx(wider.pose_raw.place_m[2])


@pytest.mark.parametrize("position", [HeadPositionSettings(), ASKEW], ids=["straight", "askew"])
def test_a_wider_head_is_as_much_less_sure_of_its_place_but_not_of_its_turn(demo, position):
    factor = 1.25
    wide = replace(position, head_width_cm=factor * position.head_width_cm)
    usual, wider = (
        followed(demo, range(100, 104), replace(AT_ONCE, position=one), demo.horizontal_fov_rad)[1][-1]
        for one in (position, wide)
    )
    lengths = np.array([factor] * 3 + [1.0] * 3)
    for one, other in ((usual.pose, wider.pose), (usual.pose_raw, wider.pose_raw)):
        assert np.abs(one.covariance[:3, 3:]).max() > 0
        np.testing.assert_allclose(other.covariance, one.covariance * np.outer(lengths, lengths), rtol=1e-6)


def test_straight_ahead_is_how_one_starts_and_where_one_recentres(demo):
    _, results = followed(demo, range(10), fov_rad=demo.horizontal_fov_rad)
    np.testing.assert_allclose(angles_deg(results[-1].pose), 0, atol=0.5)
    mean_face = replace(AT_ONCE, position=HeadPositionSettings(start_straight=False))
    _, others = followed(demo, range(10), mean_face, demo.horizontal_fov_rad)
    assert np.abs(angles_deg(others[-1].pose)).max() > 1


def test_recentring_takes_the_present_turn_for_straight_ahead_but_keeps_the_roll(demo):
    """The head is turned and tilted by 4 degrees at 3.3 s."""
    pipeline, results = followed(demo, range(60, 99), fov_rad=demo.horizontal_fov_rad)
    before = angles_deg(results[-1].pose_raw)
    assert before[0] > 2
    pipeline.recenter()
    after = angles_deg(pipeline.step(demo.frame(99)).pose)
    # The head goes on turning by half a degree until the next frame.
    assert np.abs(after[:2]).max() < 0.8
    assert after[2] == pytest.approx(before[2], abs=0.6)


def test_a_start_in_motion_is_not_averaged_into_straight_ahead(demo):
    """The head turns by 25 degrees within the frames that would be averaged."""
    _, results = followed(demo, range(420, 460), fov_rad=demo.horizontal_fov_rad)
    truth = [np.degrees(result.truth.rotation.yaw_rad) for result in results]
    assert max(truth) > 24
    assert max(angles_deg(result.pose_raw)[0] for result in results) > 12


def test_a_lost_face_has_no_pose(demo):
    pipeline, results = followed(demo, range(3), fov_rad=demo.horizontal_fov_rad)
    gone = pipeline.step(replace(demo.frame(AWAY), time_s=0.2, index=9))
    assert results[-1].pose is not None
    assert gone.state is State.LOST
    assert gone.pose is None
    assert gone.pose_raw is None


def test_head_mode_has_none(demo):
    pipeline = Pipeline(AT_ONCE, horizontal_fov_rad=demo.horizontal_fov_rad)
    assert pipeline.step(demo.frame(0)).pose is None


def test_the_table_has_the_angles_before_the_score(tmp_path):
    pose = HeadPose(Rotation(0.1, -0.2, 0.3), np.zeros(3), np.eye(6))
    path = tmp_path / "track.csv"
    with TrackTable(path, with_truth=False, position=HeadPositionSettings(), face_size=(68, 44)) as table:
        table.take(None, TrackResult(0, 0.0, State.TRACKING, tracked_head=TrackedHead(pose=pose)))
        table.take(None, TrackResult(1, 0.1, State.LOST))
    with path.open(newline="") as file:
        first, second = csv.DictReader(file)
    names = list(first)
    assert tuple(names[len(COLUMNS) : len(COLUMNS) + 4]) == (*POSE_COLUMNS, "score")
    assert [first[name] for name in POSE_COLUMNS] == ["5.730", "-11.459", "17.189"]
    assert [second[name] for name in POSE_COLUMNS] == ["", "", ""]
    assert len(set(map(len, (first, second)))) == 1


def test_the_table_tells_where_the_head_turns_beside_where_the_eyes_are(tmp_path):
    """The centre is 10 cm behind the eyes, away from the screen; recentring has moved both by 3 cm."""
    pivot_drift, at = PivotDrift(2.2, 0.31), HeadPosition(0.03, 0.115, 0.6)
    pose = HeadPose(Rotation(0, 0, 0), np.array([0, 0, 0.6]), np.eye(6), np.array([0.01, 0.05, 0.7]), pivot_drift)
    path = tmp_path / "track.csv"
    with TrackTable(path, with_truth=False, position=HeadPositionSettings(), face_size=(68, 44)) as table:
        table.take(None, TrackResult(0, 0.0, State.TRACKING, tracked_head=TrackedHead(head=at, pose=pose)))
        table.take(None, TrackResult(1, 0.1, State.TRACKING, tracked_head=TrackedHead(head=at)))
    with path.open(newline="") as file:
        first, second = csv.DictReader(file)
    assert [first[name] for name in CENTRE_COLUMNS] == ["2.000", "6.500", "70.000", "0.310"]
    assert [second[name] for name in CENTRE_COLUMNS] == [""] * 4


def test_a_turning_head_slides_less_at_its_centre_than_at_its_eyes(demo):
    """From 14 s on the demo turns by 25 degrees to both sides, about its neck, swaying a little."""
    _, results = followed(demo, range(415, 520), fov_rad=demo.horizontal_fov_rad)
    poses = [result.pose_raw for result in results if result.pose_raw is not None]
    assert len(poses) > 95
    pivot_drift = poses[-1].pivot_drift
    assert pivot_drift.pivot_mm_per_deg < 0.7 * pivot_drift.eyes_mm_per_deg
    assert not poses[-1].pivot_m.flags.writeable
    # Behind the eyes, below them, and not to one side.
    away = poses[-1].pivot_m - poses[-1].place_m
    assert 0.05 < away[2] < 0.2
