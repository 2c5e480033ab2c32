"""The last ten seconds: no more of them, no less, and no picture that nobody wanted."""

import numpy as np
import pytest

from tracker.diagnosis.measures import MEASURES
from tracker.diagnosis.ring import RING_S, Ring, without_pictures
from tracker.types import Box as FaceBox
from tracker.types import Covers, Event, Face, FitView, State, TrackedFace, TrackResult

IMAGE = np.random.default_rng(0).integers(0, 255, (48, 64, 3), np.uint8)


def fill(ring, count, rate_hz, **values):
    for index in range(count):
        result = TrackResult(index, index / rate_hz, State.TRACKING, **values)
        if ring.wants(result):
            ring.put(result, np.full(len(MEASURES), float(index)))
            ring.put_picture(IMAGE, result.time_s)


@pytest.mark.parametrize("rate_hz", [15.0, 30.0, 60.0])
def test_ten_seconds_of_usual_cameras_are_kept_frame_by_frame(rate_hz):
    ring = Ring()
    fill(ring, int(25 * rate_hz), rate_hz)
    course, results = ring.course(), ring.results()
    assert len(course) == len(results)
    assert course.times_s[-1] - course.times_s[0] == pytest.approx(RING_S, abs=1.5 / rate_hz)
    assert (np.diff(course.indices) == 1).all()
    assert (course.values[:, 0] == course.indices).all()
    assert [result.index for result in results] == list(course.indices)


def test_of_a_quick_source_ten_seconds_are_kept_with_frames_left_out():
    ring = Ring()
    fill(ring, 5000, 240.0)
    course = ring.course()
    assert course.times_s[-1] - course.times_s[0] == pytest.approx(RING_S, abs=0.5)
    assert len(course) <= 600


def test_a_frame_in_which_something_happens_is_never_left_out():
    ring = Ring()
    ring.put(TrackResult(0, 0.0, State.TRACKING), np.zeros(len(MEASURES)))
    assert not ring.wants(TrackResult(1, 0.001, State.TRACKING))
    assert ring.wants(TrackResult(1, 0.001, State.TRACKING, events=(Event.VERIFIED,)))
    assert ring.wants(TrackResult(1, 0.001, State.LOST))


def test_pictures_are_kept_only_where_they_are_allowed():
    without, allowed = Ring(), Ring(pictures=True)
    for ring in (without, allowed):
        fill(ring, 900, 30.0)
    assert without.pictures() is None
    assert not without.keeps_pictures
    pictures = allowed.pictures()
    assert pictures.images.shape[1:] == (90, 120)
    assert 80 <= len(pictures.times_s) <= 101
    assert (np.diff(pictures.times_s) > 0).all()


def test_a_small_picture_is_the_picture_in_grey():
    ring = Ring(pictures=True)
    image = np.zeros((480, 640, 3), np.uint8)
    image[:240] = 200
    ring.put(TrackResult(0, 0.0, State.TRACKING), np.zeros(len(MEASURES)))
    ring.put_picture(image, 0.0)
    small = ring.pictures().images[0]
    assert (small[:44] == 200).all()
    assert (small[46:] == 0).all()


def test_what_was_forgotten_is_gone_its_pictures_too():
    ring = Ring(pictures=True)
    fill(ring, 100, 30.0)
    ring.clear()
    assert len(ring.course()) == 0
    assert ring.results() == ()
    assert ring.pictures() is None
    assert not ring._images.any()


def test_a_copy_stays_as_it_was():
    ring = Ring()
    fill(ring, 100, 30.0)
    course = ring.course()
    kept = course.values.copy()
    fill(ring, 900, 30.0)
    assert (course.values == kept).all()


def test_results_lose_their_pictures_and_nothing_else():
    points = np.zeros((68, 2))
    view = FitView(np.zeros((9, 9), np.uint8), points, 11, np.zeros((68, 9, 9), np.float32), points, ())
    known = {"view": view, "covers": Covers(*np.zeros((2, 9, 9), np.uint8), np.eye(2, 3))}
    face = Face(points, np.zeros(10), np.ones(6), np.ones(68), np.ones(68, bool), 0.9, 0.0, **known)
    tracked = TrackedFace(1, True, State.TRACKING, FaceBox(1, 2, 3, 3), face)
    result = TrackResult(3, 0.1, State.TRACKING, faces=(tracked,), back_projection=np.zeros((48, 64), np.uint8))
    lean = without_pictures(result)
    assert lean.back_projection is None
    assert lean.face.view is lean.face.covers is None
    assert lean.face.points_xy is points
    assert (lean.index, lean.time_s, lean.primary.face_id) == (3, 0.1, 1)
    plain = TrackResult(3, 0.1, State.TRACKING)
    assert without_pictures(plain).state is State.TRACKING
