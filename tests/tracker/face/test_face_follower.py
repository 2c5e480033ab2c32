"""Following the demo's head, whose landmarks are known in every frame."""

from functools import lru_cache

import numpy as np
import pytest

from tracker.face.follower import FaceFollower, FaceSettings, FaceState
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.head.detector import FaceDetector
from tracker.settings import checked, describe
from tracker.sources.demo import DemoSettings, DemoSource


@lru_cache
def _frames(count, seconds=0.0):
    settings = DemoSettings(loop=False)
    with DemoSource(settings) as source:
        skipped = round(seconds * source.frame_rate_hz)
        frames = [source.read() for _ in range(skipped + count)]
    return tuple(frames[skipped:])


class _Detector:
    """The real detector, which counts how often it is asked."""

    def __init__(self):
        self._detector, self.calls = FaceDetector(), 0

    def detect(self, image):
        self.calls += 1
        return self._detector.detect(image)


def _run(follower, images, detector):
    """Follow the face, and where there is none, look for it in the same frame."""
    tracks = []
    for image in images:
        picture = GreyPicture(image)
        track = follower.follow(picture)
        if track.fit is None:
            taken_up = follower.acquire(picture, detector.detect(image))
            track = taken_up if taken_up.fit is not None else track
        tracks.append(track)
    return tracks


def _error(fit, truth):
    return np.linalg.norm(fit.points_xy - truth, axis=1).mean() / np.linalg.norm(truth[36] - truth[45])


@pytest.fixture(scope="module", params=["svm", "conv-small"])
def model(request):
    return shipped_face_model(request.param)


def test_the_head_is_followed_with_one_detection(model):
    frames, detector = _frames(90), _Detector()
    tracks = _run(FaceFollower(model), [frame.image for frame in frames], detector)
    assert {track.state for track in tracks} == {FaceState.TRACKING}
    assert detector.calls == 1
    errors = [_error(track.fit, frame.truth.landmarks_xy) for track, frame in zip(tracks, frames, strict=True)]
    assert np.median(errors) < 0.06
    assert max(errors) < 0.15


def test_a_face_that_vanishes_is_lost_at_once_and_found_when_it_is_back(model):
    images = [frame.image for frame in _frames(12)]
    nothing = np.full_like(images[0], 110)
    follower, detector = FaceFollower(model), _Detector()
    assert _run(follower, images[:4], detector)[-1].state is FaceState.TRACKING
    gone = _run(follower, [nothing] * 6, detector)
    assert gone[0].state is FaceState.LOST
    assert all(track.fit is None for track in gone)
    assert detector.calls >= 6
    back = _run(follower, images[4:6], detector)
    assert back[0].state is FaceState.TRACKING


def test_nothing_is_ever_fitted_to_an_empty_room(model):
    wall = np.random.default_rng(0).normal(128, 10, (240, 320, 3)).clip(0, 255).astype(np.uint8)
    tracks = _run(FaceFollower(model), [wall] * 4, _Detector())
    assert {track.state for track in tracks} == {FaceState.FITTING}


def test_fresh_camera_noise_hardly_moves_the_points(model):
    """One frame a hundred times with noise of three grey levels: the issue's own yardstick, 0.15 %."""
    image = _frames(12)[5].image.astype(np.float64)
    random = np.random.default_rng(3)
    noisy = [(image + random.normal(0, 3, image.shape)).clip(0, 255).astype(np.uint8) for _ in range(100)]
    tracks = _run(FaceFollower(model), noisy, _Detector())
    points = np.array([track.fit.points_xy for track in tracks[10:]])
    deviation = np.sqrt((points.std(axis=0) ** 2).sum(axis=1)).mean()
    assert deviation / np.linalg.norm(points[0, 36] - points[0, 45]) < 0.0015


def test_a_jump_across_the_picture_is_survived(model):
    image = _frames(12)[5].image
    jumped = np.roll(image, 60, axis=1)
    follower, detector = FaceFollower(model), _Detector()
    first, *_ = _run(follower, [image, image], detector)
    last = _run(follower, [jumped] * 3, detector)[-1]
    assert last.state is FaceState.TRACKING
    assert np.linalg.norm(last.fit.points_xy - (first.fit.points_xy + np.array([60, 0])), axis=1).mean() < 3.0


def test_reset_forgets_the_face(model):
    images = [frame.image for frame in _frames(12)]
    follower, detector = FaceFollower(model), _Detector()
    _run(follower, images[:2], detector)
    follower.reset()
    _run(follower, images[2:3], detector)
    assert detector.calls == 2


def test_settings_are_within_their_ranges():
    checked(FaceSettings())
    # The file of a face that was learnt is chosen by learning it, not by a control.
    assert set(describe(FaceSettings)) == set(FaceSettings.__dataclass_fields__) - {"personal"}
