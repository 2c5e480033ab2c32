"""A head's shape learnt from kept frames, and known from the first frame on: synthetic heads whose shape is known."""

from types import SimpleNamespace

import numpy as np
import pytest

from tracker.head.position import HeadPositionSettings, sighting_of
from tracker.head.smoother import SmoothingSettings
from tracker.personal.frame_chooser import KeptFrame, Sight
from tracker.personal.head_shape import depth_noise_m, learn_identity
from tracker.pose.estimator import HeadPoseEstimator
from tracker.pose.head_tracks import HeadTracks
from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.pose.stage import PoseStage
from tracker.timing import StageClock
from tracker.types import Box, Face, Frame, Rotation, State, TrackedFace

SIZE, FOV_RAD = (640, 480), np.deg2rad(60)
FOCAL_PX = 320 / np.tan(FOV_RAD / 2)
CERTAIN = np.ones(68)
SIGHT = Sight(CERTAIN, SIZE, FOV_RAD)
HERE = np.array([0.02, 0.01, 0.6])
CORNER = (40, 30)
# Another view than straight ahead, in which what is not known of a head shows.
ASIDE = Rotation(0.15, 0.05, 0.0)


@pytest.fixture(scope="module")
def model():
    return shipped_shape_3d()


def somebody(model, seed=3):
    """Shape of a random head without expression."""
    draw = 0.7 * np.random.default_rng(seed).normal(size=model.mode_count) * np.sqrt(model.variances)
    basis, _ = model.expression_basis(10)
    return model.shape_m(draw - draw @ basis.T @ basis)


def seen(shape_m, rotation, random, noise_px=0.1):
    points = shape_m @ matrix_of(rotation).T + HERE
    return FOCAL_PX * points[:, :2] / points[:, 2:] + (319.5, 239.5) + random.normal(0, noise_px, (68, 2))


def minute(shape_m, frames=60):
    """Kept frames, many seconds apart from each other."""
    random = np.random.default_rng(1)
    turns = [Rotation(0.5 * np.sin(1.3 * k), 0.25 * np.sin(2.1 * k), 0.05) for k in range(frames)]
    grey = np.zeros((4, 4), np.uint8)
    return [
        KeptFrame(grey, seen(shape_m, turn, random) - CORNER, CORNER, 0.9, 5.0 * k, SIGHT)
        for k, turn in enumerate(turns)
    ]


def watched(estimator, shape_m, frames, begun_s=0.0, *, learn=True):
    """Errors of depth in mm and of pitch in degrees along a head that turns and nods."""
    random, rows = np.random.default_rng(5), []
    for k in range(frames):
        turn = Rotation(0.4 * np.sin(k / 10), 0.2 * np.sin(k / 6), 0.05)
        fix = estimator.step(seen(shape_m, turn, random), CERTAIN, SIZE, FOV_RAD, begun_s + k / 30, learn=learn)
        rows.append([1000 * (fix.place_m[2] - HERE[2]), np.degrees(fix.rotation.pitch_rad - turn.pitch_rad)])
    return np.array(rows)


@pytest.mark.parametrize("seed", [3, 11])
def test_a_known_head_is_steady_from_the_first_frame_on(model, seed):
    """Against one that is learnt: clearly less noise in the first second, and from there on what that comes to."""
    shape = somebody(model, seed)
    knowing, learning = HeadPoseEstimator(model), HeadPoseEstimator(model)
    knowing.set_identity(learn_identity(minute(shape), model))
    first, anew = watched(knowing, shape, 30), watched(learning, shape, 30)
    assert np.all(first.std(axis=0) < (0.75, 0.4) * anew.std(axis=0))
    watched(learning, shape, 200, 1.0)
    learnt = watched(learning, shape, 30, 8.0, learn=False)
    assert np.all(np.abs(first.mean(axis=0) - learnt.mean(axis=0)) < (0.3, 0.2))
    np.testing.assert_allclose(first.std(axis=0), learnt.std(axis=0), rtol=0.3)


def test_what_is_known_is_never_learnt_anew_and_outlasts_an_absence(model):
    shape, estimator = somebody(model), HeadPoseEstimator(model)
    parameters = learn_identity(minute(shape), model)
    estimator.set_identity(parameters)
    watched(estimator, shape, 1)
    known_m = estimator.shape_m
    assert np.abs(known_m - model.mean_m).max() > 0.002
    watched(estimator, shape, 5)
    assert estimator.shape_m is known_m and estimator.identity.view_count == 0 and estimator.identity.known == 1.0
    estimator.step(seen(shape, ASIDE, np.random.default_rng(0)), CERTAIN, SIZE, FOV_RAD, 60.0)
    np.testing.assert_array_equal(estimator.identity.parameters, parameters)
    np.testing.assert_array_equal(estimator.shape_m, known_m)
    estimator.set_identity(None)
    np.testing.assert_allclose(estimator.shape_m, model.mean_m, atol=1e-12)
    watched(estimator, shape, 5)
    assert estimator.identity.view_count > 0


def test_the_depth_noise_is_that_of_the_place(model):
    shape, random = somebody(model), np.random.default_rng(4)
    looks = [seen(shape, ASIDE, random) for _ in range(20)]
    parameters = learn_identity(minute(shape), model)
    estimator = HeadPoseEstimator(model)
    estimator.set_identity(parameters)
    depths = [estimator.step(one, CERTAIN, SIZE, FOV_RAD, k / 30).place_m[2] for k, one in enumerate(looks)]
    assert depth_noise_m(looks, SIGHT, parameters, model) == pytest.approx(np.std(depths), rel=1e-6)
    assert depth_noise_m(looks, SIGHT, None, model) > np.std(depths)


def test_straight_ahead_is_found_anew_once_the_angle_of_view_is_known(model):
    """A known head's shape never changes, which is when the start is looked at again otherwise."""
    shape, face_of = somebody(model), np.random.default_rng(9)
    aside = np.array([0.1, 0.05, 0.0])
    points = seen(shape, ASIDE, face_of) + FOCAL_PX * aside[:2] / HERE[2]
    face = SimpleNamespace(points_xy=points, confidences=CERTAIN)
    stage = PoseStage(HeadPositionSettings(), SmoothingSettings())
    stage.set_identity(learn_identity(minute(shape), model))
    narrow_rad = np.deg2rad(35)
    for k in range(6):
        frame = Frame(np.zeros((SIZE[1], SIZE[0], 3), np.uint8), k / 30, k)
        fix = stage.measure(face, frame, None if k < 3 else narrow_rad, lambda: None, sure=True)
    rotation = stage.raw(fix).rotation
    assert np.degrees(np.abs([rotation.yaw_rad, rotation.pitch_rad])).max() < 0.05


def test_too_little_tells_no_shape(model):
    frames = minute(somebody(model))
    assert learn_identity(frames[:5], model) is None
    for frame in frames[:8]:
        assert learn_identity([frame] * 30, model) is None
    unseen = [KeptFrame(one.grey, one.points_xy, one.corner_xy, one.score, one.time_s) for one in frames]
    assert learn_identity(unseen, model) is None


class Room:
    """Heads before a camera, placed frame after frame."""

    def __init__(self, model, identity):
        self.shape, self.count, self._clock = somebody(model), 0, StageClock()
        self.head_tracks = HeadTracks(HeadPositionSettings(start_straight=False), SmoothingSettings(), FOV_RAD)
        self.head_tracks.use_pose(True)
        self.head_tracks.use_identity(identity)

    def depth_mm(self, head_id, *, counts=True):
        """Of a head that looks the same each time: it differs where another shape is taken for known."""
        self.count += 1
        points = seen(self.shape, ASIDE, np.random.default_rng(9))
        face = Face(points, np.zeros(4), np.zeros(0), CERTAIN, np.ones(68, np.bool_), score=0.5, motion=0.0)
        frame = Frame(np.zeros((SIZE[1], SIZE[0], 3), np.uint8), self.count / 30, self.count)
        step = self.head_tracks.step if counts else self.head_tracks.step_beside
        box = Box(320.0, 240.0, 200.0, 200.0)
        one = TrackedFace(head_id, counts, State.UNCERTAIN, box, face, sighting=sighting_of(box))
        # Doubtful, so that nothing is learnt.
        return 1000 * step(head_id, one, frame, self._clock, sure=False).head_raw.z_m


def test_the_known_head_is_that_of_the_one_who_counts(model):
    identity = learn_identity(minute(somebody(model)), model)
    mean = Room(model, None).depth_mm(1)
    room = Room(model, identity)
    known = room.depth_mm(1)
    assert abs(known - mean) > 1.0
    assert room.depth_mm(2, counts=False) == pytest.approx(mean, abs=0.2)
    # Another one counts for a while: that is still nobody whose face was learnt.
    assert room.depth_mm(2) == pytest.approx(mean, abs=0.2)
    assert room.depth_mm(1, counts=False) == pytest.approx(known, abs=0.2)
    room.head_tracks.assign_identity(2)
    assert room.depth_mm(2) == pytest.approx(known, abs=0.2)
    assert room.depth_mm(1, counts=False) == pytest.approx(mean, abs=0.2)
    room.head_tracks.keep({1}, present={1})
    assert room.depth_mm(1) == pytest.approx(known, abs=0.2)
    room.head_tracks.use_identity(None)
    assert room.depth_mm(1) == pytest.approx(mean, abs=0.2)
    room.head_tracks.use_identity(identity)
    room.head_tracks.reset()
    assert room.depth_mm(7) == pytest.approx(known, abs=0.2)
