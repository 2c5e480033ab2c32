"""Eyes as part of what the pipeline reads: only when asked for, and the calibration only for whose it is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.tracker.expression.made_faces import mean_face, tracked
from tracker.expression.eyes import Eyes, eye_shapes
from tracker.expression.settings import ExpressionSettings
from tracker.expression.stage import ReadingStage
from tracker.readings import EyeReading, Gaze, ScreenPlace, Wanted
from tracker.types import Frame

IMAGE = np.full((480, 640, 3), 120, np.uint8)


class SaidEyes:
    """In place of the eye reader: says what it was given."""

    def __init__(self):
        self.screen_map = None

    def step(self, image, one, horizontal_fov_rad, time_s):
        from tracker.gaze.reader import EyesReading

        place = ScreenPlace(0.0, 0.0, 0.01) if self.screen_map else None
        gaze = Gaze(0.1, 0.0, None, None, place, 0.9) if horizontal_fov_rad else None
        return EyesReading(EyeReading(openness=0.5, yaw_rad=0.1, pitch_rad=0.0), None, gaze)

    def lost(self):
        pass


@pytest.fixture
def stage(monkeypatch):
    monkeypatch.setattr("tracker.expression.eye_part.EyeReader", SaidEyes)
    return ReadingStage(ExpressionSettings())


def faces():
    return tracked(mean_face()), replace(tracked(mean_face()), face_id=2, primary=False)


def test_eyes_are_read_when_gaze_is_asked_for(stage):
    stage.wanted = Wanted(gaze=True)
    one, _ = stage.step(Frame(IMAGE, 0.0, 0), faces(), 1.0)
    assert one.reading.gaze.yaw_rad == 0.1
    assert one.reading.right is None
    stage.wanted = Wanted(signals=True)
    one, _ = stage.step(Frame(IMAGE, 0.1, 1), faces(), 1.0)
    assert one.reading.gaze is None


def test_without_an_angle_of_view_there_is_no_gaze(stage):
    stage.wanted = Wanted(gaze=True)
    one, _ = stage.step(Frame(IMAGE, 0.0, 0), faces())
    assert one.reading.gaze is None


def test_the_calibration_is_of_one_person(stage):
    stage.wanted, stage.screen_map = Wanted(gaze=True), object()
    mine, other = stage.step(Frame(IMAGE, 0.0, 0), faces(), 1.0)
    assert mine.reading.gaze.place is not None
    assert other.reading.gaze.place is None


def test_looks_to_the_subjects_right_are_out_for_the_right_eye():
    look = EyeReading(openness=1.0, yaw_rad=0.3, pitch_rad=0.2)
    shapes = eye_shapes(Eyes(look, look, 0.0, None))
    assert shapes["eyeLookOutRight"] > 0.4
    assert shapes["eyeLookInLeft"] > 0.4
    assert shapes["eyeLookOutLeft"] == shapes["eyeLookInRight"] == 0.0
    assert shapes["eyeLookDownLeft"] > 0.3
    assert shapes["eyeLookUpLeft"] == 0.0
