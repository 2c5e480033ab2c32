"""The detection as a stage: what it looks for, when, and what it says, with a detector that does what the test says."""

import numpy as np
import pytest

from tracker.head.detection import EAGER_SEARCH_S, HINTS_AFTER_S, IDLE_SEARCH_INTERVAL_S, Detected, DetectionStage, Look
from tracker.head.detector import DetectorSettings
from tracker.timing import StageClock
from tracker.types import Box, Detection, Event, Frame

LEFT, RIGHT, SMALL = (Detection(Box(x, 60, 40, 40), 1.0, 3, "frontal") for x in (40, 120, 80))
IMAGE = np.zeros((120, 160, 3), np.uint8)


class ScriptedDetector:
    """Sees both faces, and likes the one where the face was last seen, or the first."""

    def __init__(self, settings):
        self.looks = self.thorough_looks = 0
        self.sees = (LEFT, RIGHT)
        self.use(settings)

    def use(self, settings):
        self.scale_factor = settings.scale_factor

    def restart(self):
        pass

    def detect_by_turns(self, image):
        self.looks += 1
        return self.sees

    def detect(self, image):
        self.thorough_looks += 1
        return self.sees

    def choose(self, detections, frame_size_px, last_known):
        return next((one for one in detections if one.box == last_known), next(iter(detections), None))


class ScriptedRounds:
    """Sees one more face; a piece is due in every other frame, and in every one while somebody is missing."""

    def __init__(self, settings):
        self.use(settings)
        self.pieces = self.asked = self.begun = self.whole = 0

    def use(self, settings):
        self.scale_factor = settings.scale_factor

    def begin(self, grey):
        self.begun += 1

    def is_due(self, grey, time_s, beside, *, missing):
        self.asked, self.beside = self.asked + 1, tuple(beside)
        return missing or self.asked % 2 == 1

    def look(self, grey, time_s, *, missing=False):
        self.pieces += 1
        return (SMALL,)

    def look_everywhere(self, grey):
        self.whole += 1
        return (SMALL,)


@pytest.fixture
def stage():
    return DetectionStage(DetectorSettings(scale_factor=1.1), ScriptedDetector, ScriptedRounds)


def look_at(stage, time_s, look=Look.FIRST, *, recorded=False, beside=()):
    frame = Frame(IMAGE, time_s, 0, recorded=recorded)
    return stage.step(frame, look, StageClock(), beside=beside)


def test_a_first_look_gives_all_faces_and_the_one_to_follow_first(stage):
    assert look_at(stage, 0.0) == Detected(Look.FIRST, (LEFT, RIGHT))
    stage.last_seen = RIGHT.box
    assert look_at(stage, 0.1).faces == (RIGHT, LEFT)
    assert stage._rounds.begun == 2, "where there are faces there may be more"


def test_where_the_usual_look_shows_nothing_there_is_a_piece_of_the_round_too(stage):
    stage.detector.sees = ()
    assert look_at(stage, 0.0).faces == (SMALL,)
    assert (stage._rounds.pieces, stage._rounds.whole) == (1, 0)
    assert look_at(stage, 0.1, recorded=True).faces == (SMALL,)
    assert (stage._rounds.pieces, stage._rounds.whole) == (1, 1), "in a recording all of them"


def test_in_a_new_scene_all_is_looked_at_in_the_same_frame_and_nobody_is_expected(stage):
    stage.last_seen = RIGHT.box
    assert look_at(stage, 99.0, Look.SCENE) == Detected(Look.SCENE, (LEFT, RIGHT))
    assert stage.detector.thorough_looks == 1
    stage.detector.sees = ()
    assert look_at(stage, 99.1, Look.SCENE).faces == (SMALL,) and stage._rounds.whole == 1


def test_further_faces_are_looked_for_in_pieces_when_they_are_due(stage):
    found = [look_at(stage, time_s, Look.FURTHER, beside=[LEFT.box]).faces for time_s in (10.0, 10.01, 10.02)]
    assert found == [(SMALL,), (), (SMALL,)] and stage._rounds.beside == (LEFT.box,)
    assert [look_at(stage, time_s, Look.MISSING).faces for time_s in (10.03, 10.04)] == [(SMALL,)] * 2
    assert stage.detector.looks == 0


def test_nothing_is_done_and_nothing_timed_unless_it_is_wanted_and_due(stage):
    clock = StageClock()
    assert stage.step(Frame(IMAGE, 99.0, 0), Look.NONE, clock) == Detected()
    assert stage.detector.looks == stage._rounds.asked == 0 and clock.lap() == ()
    stage.step(Frame(IMAGE, 99.1, 0), Look.FIRST, clock)
    assert [one.stage for one in clock.lap()] == ["detection"]
    stage.step(Frame(IMAGE, 99.2, 0), Look.FURTHER, clock)
    assert [one.stage for one in clock.lap()] == ["detection"]
    assert stage.step(Frame(IMAGE, 99.3, 0), Look.FURTHER, clock) == Detected()
    assert clock.lap() == ()


def test_a_search_in_vain_slows_down_and_hints_once_until_it_begins_anew(stage):
    times = np.arange(0.0, 8.0, 0.04)
    found = [look_at(stage, float(time_s)) for time_s in times]
    late = [time_s for time_s, one in zip(times, found, strict=True) if one.look is Look.FIRST and time_s > 4.0]
    assert np.diff(late).min() >= IDLE_SEARCH_INTERVAL_S - 1e-9
    hints = [time_s for time_s, one in zip(times, found, strict=True) if Event.HINTS in one.events]
    assert len(hints) == 1 and hints[0] >= HINTS_AFTER_S
    stage.begin(8.0)
    assert look_at(stage, 8.0).look is Look.FIRST and look_at(stage, 8.04).look is Look.FIRST


def test_every_frame_of_a_recording_is_looked_at_and_the_first_ones_from_all_sides(stage):
    times = np.arange(0.0, 8.0, 0.04)
    for time_s in times:
        assert look_at(stage, float(time_s), recorded=True).faces == (LEFT, RIGHT)
    assert stage.detector.thorough_looks == np.count_nonzero(times < EAGER_SEARCH_S)
    assert stage.detector.looks == np.count_nonzero(times >= EAGER_SEARCH_S)


def test_further_looks_never_hint(stage):
    assert not any(look_at(stage, float(time_s), Look.FURTHER).events for time_s in range(20))


def test_other_settings_reach_both_in_place(stage):
    both = stage.detector, stage._rounds
    stage.use(DetectorSettings(scale_factor=1.3))
    assert (stage.detector, stage._rounds) == both
    assert [one.scale_factor for one in both] == [1.3, 1.3]
