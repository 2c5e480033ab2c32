"""Which frames of a minute are learnt from."""

from math import radians

import numpy as np
import pytest

from tracker.personal.frame_chooser import COLUMNS, MIDDLE, ROWS, FrameChooser, cell_of, full_cells
from tracker.types import Box, Face, HeadPose, Rotation, State, TrackedFace, TrackResult

ANGLES = np.linspace(0, 2 * np.pi, 68, endpoint=False)
FACE_XY = np.stack([60 + 25 * np.cos(ANGLES), 50 + 25 * np.sin(ANGLES)], axis=1)


def result(time_s, score=0.9, yaw=0.0, pitch=0.0, points_xy=FACE_XY, state=State.TRACKING):
    face = Face(points_xy, np.zeros(10), np.ones(6), np.full(68, 0.5), np.ones(68, np.bool_), score, 0.0)
    pose = HeadPose(Rotation(radians(yaw), radians(pitch), 0.0), np.zeros(3), np.eye(6))
    one = TrackedFace(1, True, state, Box(60, 50, 60, 60), face, pose_raw=pose)
    return TrackResult(round(time_s * 10), time_s, state, faces=(one,))


def picture(seed=0):
    return np.random.default_rng(seed).integers(0, 256, (120, 140, 3), dtype=np.uint8)


@pytest.mark.parametrize(
    ("yaw", "pitch", "cell"),
    [(0, 0, MIDDLE), (-10, 0, (1, 1)), (10, 0, (3, 1)), (-40, 0, (0, 1)), (40, 20, (4, 2)), (0, -20, (2, 0))],
)
def test_a_turn_to_the_own_right_lies_right_and_a_lowered_chin_below(yaw, pitch, cell):
    assert cell_of(radians(yaw), radians(pitch)) == cell


def test_it_says_what_is_missing_until_all_is_there():
    chooser, said = FrameChooser(30.0), []
    ways = [(0, 0), (-10, 0), (10, 0), (0, -10), (0, 10)]
    times = iter(np.arange(0.0, 100.0, 0.5))
    for yaw, pitch in ways:
        for _ in range(4):
            chooser.add(picture(), result(float(next(times)), yaw=yaw, pitch=pitch))
        said.append(chooser.progress.advice)
    assert [words.split()[-1] for words in said[:2]] == ["left", "right"]
    assert "Lift" in said[2] and "Lower" in said[3] and "talk" in said[4]
    assert full_cells(chooser.progress.cells) == 5
    assert chooser.progress.here == (2, 2) and not chooser.progress.done
    assert len(chooser.progress.cells) == ROWS and len(chooser.progress.cells[0]) == COLUMNS


def test_the_minute_counts_from_the_first_face():
    chooser = FrameChooser(2.0)
    chooser.add(picture(), TrackResult(0, 0.0, State.DETECTING))
    chooser.add(picture(), result(10.0))
    assert chooser.progress.seconds == 0.0
    chooser.add(picture(), TrackResult(2, 11.0, State.LOST))
    assert chooser.progress.seconds == 1.0 and "Come into the picture" in chooser.progress.advice
    chooser.add(picture(), result(12.0))
    assert chooser.progress.done


def test_the_best_frames_are_kept_and_memory_is_bounded():
    chooser = FrameChooser(1e9)
    scores = np.random.default_rng(1).uniform(0.76, 1.0, 600)
    for k, score in enumerate(scores):
        chooser.add(picture(), result(float(k), score=float(score)))
    chosen = chooser.collected().chosen
    kept = sorted((one.score - 0.025 for one in chosen), reverse=True)
    assert 8 <= len(kept) <= 16 and set(np.round(kept, 9)) <= set(np.round(scores, 9))
    assert min(kept) > np.quantile(scores, 0.9)
    assert [one.time_s for one in chosen] == sorted(one.time_s for one in chosen)


def test_bad_and_doubtful_frames_are_left_out():
    chooser = FrameChooser()
    chooser.add(picture(), result(0.0, score=0.6))
    chooser.add(picture(), result(1.0, state=State.UNCERTAIN))
    chooser.add(picture(), result(2.0, points_xy=np.zeros((71, 2))))
    assert not chooser.collected().chosen


def test_an_open_mouth_does_not_push_out_closed_ones():
    chooser = FrameChooser()
    opened = FACE_XY.copy()
    opened[62], opened[66] = (60, 60), (60, 75)
    shut = FACE_XY.copy()
    shut[62], shut[66] = (60, 60), (60, 60.5)
    for k in range(20):
        chooser.add(picture(), result(k * 1.0, score=0.8, points_xy=shut))
        chooser.add(picture(), result(k * 1.0 + 0.5, score=0.95, points_xy=opened))
    chooser.add(picture(), TrackResult(99, 99.0, State.LOST))
    scores = [one.score for one in chooser.collected().chosen]
    assert sum(score < 0.9 for score in scores) == 16 and sum(score > 0.9 for score in scores) == 16


def test_what_is_cut_out_is_the_face_and_nothing_is_shared_with_the_frame():
    chooser, image = FrameChooser(), picture(3)
    chooser.add(image, result(0.0))
    chooser.add(picture(), TrackResult(1, 1.0, State.LOST))
    (kept,) = chooser.collected().chosen
    assert not np.shares_memory(kept.grey, image) and kept.grey.size < image[..., 0].size
    assert np.allclose(kept.points_xy + kept.corner_xy, FACE_XY)
    x, y = kept.corner_xy
    expected = image[y : y + kept.grey.shape[0], x : x + kept.grey.shape[1]] @ np.array([0.114, 0.587, 0.299])
    assert np.abs(kept.grey - expected).max() <= 0.5 + 1e-9


def test_a_run_without_gaps_is_kept_aside():
    chooser = FrameChooser()
    for k in range(200):
        chooser.add(picture(), result(k * 0.3) if k != 150 else TrackResult(k, k * 0.3, State.LOST))
    minute = chooser.collected()
    assert [round(one.time_s / 0.3) for one in minute.run] == list(range(151, 200))
    assert max(one.time_s for one in minute.chosen) < minute.run[0].time_s
