"""Learning a face from end to end, on a portrait that moves."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.errors import VisavisError
from tracker.face.model_file import shipped_face_model
from tracker.face.onnx_weights import heads_of
from tracker.face.personal_file import Measures, base_of, with_personal
from tracker.face.shape_model import Similarity
from tracker.files.pts import read_pts
from tracker.personal.adaptation import is_better, learn_face
from tracker.personal.frame_chooser import KeptFrame, Minute, Sight
from tracker.personal.measuring import jitter, measure, moved
from tracker.pose.shape_model_3d import shipped_shape_3d

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "collins"
SIDE = 200
GOOD = Measures(0.005, 0.001, 0.006, 1.1, 0.001)
# A third of the views of each frame: it takes seconds in place of a quarter of a minute.
learn_quickly = partial(learn_face, views=2)


def frame(number, noise=3.0):
    """The portrait, a little turned and moved, with camera noise."""
    grey = cv2.imread(str(PORTRAIT.with_suffix(".png")), cv2.IMREAD_GRAYSCALE)
    points = read_pts(PORTRAIT.with_suffix(".pts"))
    random = np.random.default_rng(number)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = 0.6 * SIDE / float((high - low).max())
    change = cv2.getRotationMatrix2D([float(one) for one in (low + high) / 2], 4 * np.sin(number / 7), scale)
    change[:, 2] += SIDE / 2 - (low + high) / 2 + random.normal(0, 0.3, 2)
    shown = cv2.warpAffine(grey, change, (SIDE, SIDE), flags=cv2.INTER_AREA)
    noisy = np.clip(shown + random.normal(0, noise, shown.shape), 0, 255).astype(np.uint8)
    return KeptFrame(noisy, points @ change[:, :2].T + change[:, 2], (0, 0), 0.9, number / 25)


@pytest.fixture(scope="module")
def model():
    return shipped_face_model("conv-small")


@pytest.fixture(scope="module")
def minute():
    return Minute(tuple(frame(k) for k in range(15)), tuple(frame(k) for k in range(100, 112)))


def test_what_is_learnt_is_no_worse_and_close_to_the_generic(model, minute):
    steps = []
    outcome = learn_quickly(model, minute, lambda step, share: steps.append((step, share)))
    shares = [share for _, share in steps]
    assert shares == sorted(shares) and shares[-1] == 1.0
    assert 10 <= outcome.frames < 15
    assert 0 < outcome.before.distance < 0.05 and 0 < outcome.before.noise < 0.01
    # Whatever comes of so few frames, it has learnt something and is not far off.
    assert outcome.after != outcome.before
    assert outcome.after.distance < 1.1 * outcome.before.distance
    if outcome.personal is None:
        assert not is_better(outcome.after, outcome.before)
    else:
        assert is_better(outcome.after, outcome.before) and outcome.personal.base == base_of(model)
        again = measure(with_personal(model, outcome.personal), minute.run, [], [])
        assert again.jitter == pytest.approx(outcome.after.jitter)
        assert again.noise == pytest.approx(outcome.after.noise)


def test_the_head_alone_is_kept_where_the_points_are_as_good_as_they_get(model, minute, monkeypatch):
    """Learnt from frames that know their camera; nothing better comes of the points."""
    sight = Sight(np.ones(68), (640, 480), 1.0)
    minute = Minute(*(tuple(replace(one, sight=sight) for one in part) for part in (minute.chosen, minute.run)))
    identity = 0.5 * np.sqrt(shipped_shape_3d().variances)
    monkeypatch.setattr("tracker.personal.adaptation.learn_identity", lambda frames: identity)

    def measures(model, *_):
        if model.identity is None:
            return GOOD
        return replace(GOOD, depth_m=0.0004 if np.array_equal(model.heads.weights, generic) else 0.01)

    generic = heads_of(model.network).weights.astype(np.float32)
    monkeypatch.setattr("tracker.personal.adaptation.measure", measures)
    # What is learnt of the points does not count here.
    outcome = learn_face(model, minute, views=1)
    np.testing.assert_array_equal(outcome.personal.identity, identity)
    np.testing.assert_array_equal(outcome.personal.heads.weights, generic)
    assert outcome.after == outcome.personal.after == replace(GOOD, depth_m=0.0004)
    # And it is dropped where it does no good.
    monkeypatch.setattr(
        "tracker.personal.adaptation.measure",
        lambda model, *_: GOOD if model.identity is None else replace(GOOD, depth_m=0.01),
    )
    assert learn_face(model, minute, views=1).personal is None


def test_it_can_be_stopped(model, minute):
    class StopError(Exception):
        pass

    def stop(step, share):
        raise StopError

    with pytest.raises(StopError):
        learn_quickly(model, minute, stop)


def test_what_cannot_learn_says_so(model, minute):
    with pytest.raises(VisavisError, match="svm cannot learn"):
        learn_face(shipped_face_model("svm"), minute)
    with pytest.raises(VisavisError, match="Only 3 good"):
        learn_face(model, replace(minute, chosen=minute.chosen[:3]))


def test_frames_without_a_face_are_not_believed(model, minute):
    random = np.random.default_rng(0)
    noise = [replace(one, grey=random.integers(0, 256, (SIDE, SIDE), np.uint8)) for one in minute.chosen]
    with pytest.raises(VisavisError, match="good pictures"):
        learn_face(model, replace(minute, chosen=tuple(noise)))


@pytest.mark.parametrize(
    ("changes", "better"),
    [
        ({}, False),
        ({"jitter": 0.004}, True),
        ({"noise": 0.0009}, True),
        ({"distance": 0.005}, True),
        ({"jitter": 0.004, "noise": 0.00105}, False),
        ({"jitter": 0.004, "distance": 0.007}, False),
        ({"jitter": 0.004, "score": 1.09}, False),
        ({"jitter": 0.004, "noise": 0.001005}, True),
        ({"jitter": 0.005001, "noise": 0.0005}, False),
        ({"jitter": float("nan")}, False),
        ({"depth_m": 0.0005}, True),
        ({"depth_m": 0.0011, "jitter": 0.004}, False),
        ({"depth_m": float("nan"), "jitter": 0.004}, False),
        ({"depth_m": None, "jitter": 0.004}, True),
    ],
)
def test_only_what_is_better_and_nowhere_worse_is_kept(changes, better):
    assert is_better(replace(GOOD, **changes), GOOD) is better


def test_jitter_is_the_second_difference_over_the_eye_distance():
    points = np.zeros((5, 68, 2))
    points[:, 45, 0] = 50.0
    assert jitter(points + np.arange(5)[:, None, None]) == 0.0
    points[2] += (3.0, 4.0)
    # Second differences of one step of 5: 5, -10, 5.
    assert jitter(points) == pytest.approx((5 + 10 + 5) / 3 / 50)


def test_too_short_a_run_is_refused(model, minute):
    with pytest.raises(VisavisError, match="Try again"):
        measure(model, minute.run[:5], [], [])


def test_a_moved_pose_is_turned_larger_and_shifted():
    pose = moved(Similarity(10.0, 0.0, 5.0, 6.0), np.pi / 2, 2.0, (0.1, -0.2))
    np.testing.assert_allclose(pose.as_array(), [0.0, 20.0, 6.0, 4.0], atol=1e-12)
