"""The detection as a stage: what it looks for, when, and what it says, with a detector that does what the test says."""

import numpy as np
import pytest

from tracker.head.detection import EAGER_SEARCH_S, HINTS_AFTER_S, IDLE_SEARCH_INTERVAL_S, Detected, DetectionStage, Look
from tracker.head.detector import DetectorSettings
from tracker.timing import StageClock
from tracker.types import Box, Detection, Event, Frame

LEFT, RIGHT = (Detection(Box(x, 60, 40, 40), 1.0, 3, "frontal") for x in (40, 120))
IMAGE = np.zeros((120, 160, 3), np.uint8)


class ScriptedDetector:
    """Sees both faces, and likes the one where the face was last seen, or the first."""

    def __init__(self, settings):
        self.looks = self.thorough_looks = 0
        self.use(settings)

    def use(self, settings):
        self.scale_factor = settings.scale_factor

    def detect_by_turns(self, image):
        self.looks += 1
        return LEFT, RIGHT

    def detect(self, image):
        self.thorough_looks += 1
        return LEFT, RIGHT

    def choose(self, detections, frame_size_px, last_known):
        return next((one for one in detections if one.box == last_known), detections[0])


@pytest.fixture
def stage():
    return DetectionStage(DetectorSettings(scale_factor=1.1), ScriptedDetector)


def look_at(stage, time_s, look=Look.FIRST):
    return stage.step(Frame(IMAGE, time_s, 0), look, StageClock())


def test_a_first_look_gives_the_face_to_follow_and_a_further_one_all_of_a_coarser_look(stage):
    assert look_at(stage, 0.0) == Detected(Look.FIRST, (LEFT,))
    stage.last_seen = RIGHT.box
    assert look_at(stage, 0.1).faces == (RIGHT,)
    assert look_at(stage, 0.2, Look.FURTHER) == Detected(Look.FURTHER, (LEFT, RIGHT))
    assert stage.detector.looks == 2, "others are looked for with a detector of larger steps"


def test_nothing_is_done_and_nothing_timed_unless_it_is_wanted(stage):
    clock = StageClock()
    assert stage.step(Frame(IMAGE, 99.0, 0), Look.NONE, clock) == Detected()
    assert stage.detector.looks == 0 and clock.lap() == ()
    stage.step(Frame(IMAGE, 99.1, 0), Look.FIRST, clock)
    assert [one.stage for one in clock.lap()] == ["detection"]


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
        found = stage.step(Frame(IMAGE, float(time_s), 0, recorded=True), Look.FIRST, StageClock())
        assert found.faces == (LEFT,)
    assert stage.detector.thorough_looks == np.count_nonzero(times < EAGER_SEARCH_S)
    assert stage.detector.looks == np.count_nonzero(times >= EAGER_SEARCH_S)


def test_further_looks_are_due_whenever_they_are_wanted_and_never_hint(stage):
    found = [look_at(stage, time_s, Look.FURTHER) for time_s in (10.0, 10.01)]
    assert all(one.faces and not one.events for one in found)


def test_other_settings_reach_both_detectors_in_place(stage):
    detectors = stage.detector, stage._coarse
    assert [one.scale_factor for one in detectors] == [1.1, 1.2]
    stage.use(DetectorSettings(scale_factor=1.3))
    assert (stage.detector, stage._coarse) == detectors
    assert [one.scale_factor for one in detectors] == [1.3, 1.3]
