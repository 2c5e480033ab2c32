"""The course of a gaze calibration, what is kept of it, and the map of looks; without Qt and without eyes."""

import numpy as np
import pytest

from gui.pages.expression.gaze_course import FRESH_MARKS, LOOK_S, MARKS, GazeCourse, GazePhase, Look, error_words
from gui.pages.expression.gaze_heat import COLUMNS, ROWS, GazeHeat
from gui.pages.expression.gaze_keeper import GazeKeeper, Screen, look_of
from tracker.gaze.screen_map import GazeFeatures
from tracker.geometry import HeadPose, Rotation
from tracker.readings import EyeReading, FaceReading, Gaze, ScreenPlace, Zone
from tracker.types import Box, State, TrackedFace, TrackResult

SCREEN_M = (0.52, 0.29)
# The camera stands above the screen, the eyes are before it.
UP_M, EYES_M = 0.16, np.array([0.01, 0.05, 0.6])


def direction_to(x_m, y_m):
    """Unit vector in the camera frame, from the eyes to a place of the screen frame."""
    # The camera looks at the viewer: what is right on the screen is left in its picture.
    target = np.array([-x_m, UP_M - y_m, 0.0])
    way = target - EYES_M
    return way / np.linalg.norm(way)


def look_at(place_m, rng=None, confidence=0.9, openness=1.0):
    noise = np.zeros(2) if rng is None else rng.normal(0.0, 0.004, 2)
    return Look(
        GazeFeatures(direction_to(*(np.array(place_m) + noise)), np.zeros(2), EYES_M.copy()), openness, confidence
    )


def go_through(course, rng=None, until=None, bad=lambda mark: False):
    """Look at every mark as it comes."""
    time_s = 0.0
    while (mark := course.mark) is not None and course.phase is not until and time_s < 120.0:
        time_s += 1 / 30
        course.take(look_at(course.place_m(mark), rng, openness=0.2 if bad(mark) else 1.0), time_s)
    return time_s


@pytest.fixture
def course():
    made = GazeCourse(SCREEN_M)
    made.begin()
    return made


def test_nine_dots_and_four_fresh_ones_make_a_map_with_its_error(course):
    seconds = go_through(course, np.random.default_rng(3))
    assert course.phase is GazePhase.DONE
    assert seconds == pytest.approx((len(MARKS) + len(FRESH_MARKS)) * LOOK_S, abs=1.0)
    assert 0.001 < course.made.error_m < 0.012
    assert course.progress == (13, 13)
    assert "cm off" in error_words(course.made)
    pairs = course.looks()
    assert [pair[0] for pair in pairs] == list(FRESH_MARKS)
    assert all(abs(m.x - s.x) < 0.03 and abs(m.y - s.y) < 0.05 for m, s in pairs)


def test_marks_cover_the_screen_and_the_fresh_ones_are_others():
    places = {(mark.x, mark.y) for mark in MARKS}
    assert len(places) == 9
    assert not places & {(mark.x, mark.y) for mark in FRESH_MARKS}
    assert {mark.x for mark in MARKS} == {0.1, 0.5, 0.9}


def test_who_looks_away_makes_it_longer_and_spoils_nothing(course):
    first = course.mark
    for number in range(100):
        course.take(None, number / 30)
    assert course.mark is first
    assert not course.is_seen
    assert course.share == 0.0
    go_through(course)
    assert course.phase is GazePhase.DONE


def test_closed_eyes_fail_with_what_to_do(course):
    go_through(course, bad=lambda mark: True)
    assert course.phase is GazePhase.FAILED
    assert "open eyes" in course.problem
    assert course.mark is None
    course.begin()
    assert course.mark == MARKS[0]


def test_where_a_mark_is(course):
    assert course.place_m(MARKS[0]) == pytest.approx((0.0, 0.0))
    top_left = next(mark for mark in MARKS if (mark.x, mark.y) == (0.1, 0.1))
    assert course.place_m(top_left) == pytest.approx((-0.4 * SCREEN_M[0], 0.4 * SCREEN_M[1]))


# What is kept


@pytest.fixture
def see(make_face):
    """A frame of somebody who looks at a place."""

    def make(place_m, time_s=0.0, told=None, zone=Zone.CENTRE, gaze=True):
        face = TrackedFace(
            face_id=1,
            primary=True,
            state=State.TRACKING,
            box=Box(0, 0, 1, 1),
            face=make_face(),
            pose_raw=HeadPose(Rotation(0, 0, 0), EYES_M, np.eye(6)),
            reading=FaceReading(
                left=EyeReading(0.9),
                right=EyeReading(0.8),
                gaze=Gaze(0, 0, direction_to(*place_m), zone, told, 0.9) if gaze else None,
            ),
        )
        return TrackResult(0, time_s, State.TRACKING, faces=(face,), horizontal_fov_rad=1.1)

    return make


def test_a_look_is_what_the_reading_says(see):
    look = look_of(see((0.1, 0.05)))
    np.testing.assert_allclose(look.features.direction, direction_to(0.1, 0.05))
    assert (look.openness, look.confidence) == (0.8, 0.9)
    np.testing.assert_allclose(look.features.place_m, EYES_M)
    assert look_of(see((0.1, 0.05), gaze=False)) is None
    assert look_of(TrackResult(0, 0.0, State.LOST)) is None


class FakePipeline:
    def __init__(self):
        self.maps = []

    def use_screen_map(self, made):
        self.maps.append(made)


@pytest.fixture
def pipeline():
    return FakePipeline()


@pytest.fixture
def make_keeper(tmp_path, pipeline):
    return lambda: GazeKeeper(tmp_path, lambda command: command(pipeline), lambda notice: pytest.fail(notice.text))


def calibrated_by(see):
    course = GazeCourse(SCREEN_M)
    course.begin()
    time_s = 0.0
    while (mark := course.mark) is not None:
        time_s += 1 / 30
        course.take(look_of(see(course.place_m(mark), time_s)), time_s)
    return course.made


def test_a_calibration_is_handed_to_the_tracker_and_is_there_the_next_time(make_keeper, see, pipeline):
    keeper, screen = make_keeper(), Screen("a screen", SCREEN_M)
    keeper.use("a camera", screen)
    assert pipeline.maps == [None]
    keeper.keep(made := calibrated_by(see))
    assert pipeline.maps[-1] is made
    assert made.place(look_of(see((0.1, 0.05))).features).x_m == pytest.approx(0.1, abs=0.012)
    again = make_keeper()
    again.use("a camera", screen)
    assert again.calibrated
    np.testing.assert_allclose(pipeline.maps[-1].weights, made.weights)
    again.use("another camera", screen)
    assert not again.calibrated
    assert pipeline.maps[-1] is None
    keeper.forget()
    assert pipeline.maps[-1] is None
    last = make_keeper()
    last.use("a camera", screen)
    assert not last.calibrated


def test_a_source_that_begins_is_told_of_the_calibration(make_keeper, see, pipeline):
    keeper, screen = make_keeper(), Screen("a screen", SCREEN_M)
    keeper.use("a camera", screen)
    keeper.keep(calibrated_by(see))
    count = len(pipeline.maps)
    keeper.use("a camera", screen)
    assert len(pipeline.maps) == count
    keeper.begin()
    keeper.use("a camera", screen)
    assert pipeline.maps[-1] is not None
    assert len(pipeline.maps) == count + 1


def test_what_is_not_seen_is_not_told(make_keeper, see):
    keeper, place = make_keeper(), ScreenPlace(0.1, 0.05, 0.01)
    keeper.use("a camera", Screen("a screen", SCREEN_M))
    keeper.take(see((0, 0), 1.0, told=place))
    assert (keeper.place, keeper.zone) == (place, Zone.CENTRE)
    keeper.take(TrackResult(0, 2.0, State.LOST))
    assert (keeper.place, keeper.zone) == (None, None)


# The map


def test_the_map_is_hot_where_was_looked_and_fades():
    heat = GazeHeat(SCREEN_M)
    assert heat.levels().max() == 0
    for number in range(60):
        heat.add(ScreenPlace(0.13, 0.0725, 0.01), number / 30)
    row, column = np.unravel_index(heat.levels().argmax(), (ROWS, COLUMNS))
    assert (column + 0.5) / COLUMNS == pytest.approx(0.75, abs=0.02)
    assert (row + 0.5) / ROWS == pytest.approx(0.25, abs=0.02)
    for number in range(60, 60 + 30 * 20):
        heat.add(ScreenPlace(-0.2, -0.1, 0.01), number / 30)
    assert heat.levels()[9, 48] < 40
    heat.clear()
    assert heat.levels().max() == 0


def test_time_that_was_not_seen_is_no_look():
    heat = GazeHeat(SCREEN_M)
    heat.add(ScreenPlace(0.0, 0.0, 0.01), 0.0)
    heat.add(ScreenPlace(0.0, 0.0, 0.01), 100.0)
    heat.add(None, 100.03)
    assert heat.levels().max() == 0
