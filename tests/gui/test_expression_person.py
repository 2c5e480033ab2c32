"""The neutral face: captured, kept, used again, forgotten; without Qt and without a tracker."""

import numpy as np
import pytest

from gui.pages.expression.person import PersonKeeper
from tracker.expression.ranges import PersonRanges, load_ranges, save_ranges
from tracker.geometry import HeadPose, Rotation
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Box, State, TrackedFace, TrackResult

RANGES = PersonRanges(shipped_shape_3d().mean_m, (0.3, 0.31), captured=True)


class FakePipeline:
    def __init__(self):
        self.used, self.person_ranges = [], None

    def use_ranges(self, ranges):
        self.used.append(ranges)


@pytest.fixture
def pipeline():
    return FakePipeline()


@pytest.fixture
def told():
    return []


@pytest.fixture
def keeper(tmp_path, pipeline, told):
    return PersonKeeper(tmp_path / "new" / "face.toml", lambda command: command(pipeline), told.append)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "new" / "face.toml"


@pytest.fixture
def result(make_face):
    pose = HeadPose(Rotation(0.01, 0.02, 0.0), np.array([0.0, 0.0, 0.6]), np.eye(6))

    def make(time_s, seen=True):
        face = TrackedFace(
            face_id=1,
            primary=True,
            state=State.TRACKING,
            box=Box(0, 0, 1, 1),
            face=make_face(),
            pose_raw=pose,
            frontal_m=shipped_shape_3d().mean_m,
        )
        return TrackResult(0, time_s, State.TRACKING, faces=(face,) if seen else ())

    return make


def capture(keeper, result, seconds=2.5):
    keeper.start_capture()
    for number in range(round(30 * seconds)):
        keeper.take(result(number / 30))


def test_a_captured_face_is_used_and_kept_for_the_next_time(keeper, pipeline, path, result, told):
    keeper.begin(own=True)
    capture(keeper, result)
    assert keeper.capture is None
    assert pipeline.used[-1].captured
    np.testing.assert_allclose(load_ranges(path).neutral_m, shipped_shape_3d().mean_m, atol=1e-5)
    assert "taken" in told[-1].text
    again = PersonKeeper(path, lambda command: command(pipeline), told.append)
    again.begin(own=True)
    assert pipeline.used[-1].captured
    assert again.has_own


def test_the_face_of_a_clip_is_used_but_not_kept(keeper, pipeline, path, result):
    keeper.begin(own=False)
    assert pipeline.used == []
    capture(keeper, result)
    assert pipeline.used[-1].captured
    assert not path.exists()


def test_it_tells_why_no_face_was_taken(keeper, pipeline, result, told):
    keeper.begin(own=True)
    keeper.start_capture()
    keeper.take(result(0.0))
    assert 0 <= keeper.capture.share < 0.1
    for number in range(1, 20):
        keeper.take(result(number / 30, seen=False))
    assert keeper.capture is None
    assert "lost" in told[-1].text
    assert pipeline.used == [None]


def test_forgetting_deletes_the_file(keeper, pipeline, path, told):
    path.parent.mkdir()
    save_ranges(RANGES, path)
    keeper.begin(own=True)
    assert keeper.has_own
    keeper.reset()
    assert not path.exists()
    assert pipeline.used[-1] is None
    assert not keeper.has_own


def test_what_is_learnt_is_kept_now_and_then_but_only_of_the_user(keeper, pipeline, path):
    pipeline.person_ranges = RANGES
    keeper.begin(own=False)
    for now_s in range(0, 100, 10):
        keeper.tick(now_s)
    assert not path.exists()
    keeper.begin(own=True)
    for now_s in range(100, 200, 10):
        keeper.tick(now_s)
    assert load_ranges(path).captured


def test_what_was_asked_before_forgetting_does_not_come_back(keeper, pipeline, path):
    waiting = []
    keeper._post = waiting.append
    keeper.begin(own=True)
    pipeline.person_ranges = RANGES
    for now_s in (0, 40):
        keeper.tick(now_s)
    keeper.reset()
    for command in waiting:
        command(pipeline)
    keeper.tick(41)
    assert not path.exists()


def test_a_damaged_file_is_told_and_not_used(keeper, pipeline, path, told):
    path.parent.mkdir()
    path.write_text("nonsense")
    keeper.begin(own=True)
    assert "face.toml" in told[-1].text
    assert pipeline.used == [None]
