"""A whole calibration with a user who looks where the points are, blinks, and looks away for a while."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.tracker.gaze.test_irises import tracked
from tests.tracker.gaze.test_screen_map import look_at
from tracker.gaze.procedure import POINT_S, GazeProcedure, Phase
from tracker.gaze.screen_map import GazeCalibrationError
from tracker.readings import EyeReading, FaceReading, Gaze

SCREEN_M = (0.4, 0.25)


def looking(target_m, random, openness=1.0):
    features = look_at(target_m, random, place=np.array([0.0, 0.0, 0.6]), noise=0.01)
    eye = EyeReading(openness=openness)
    reading = FaceReading(left=eye, right=eye, gaze=Gaze(0.0, 0.0, features.direction, None, None, 0.9))
    return replace(tracked(), reading=reading)


def gone_through(openness_at=lambda frame: 1.0):
    procedure, random, points, phases = GazeProcedure(SCREEN_M), np.random.default_rng(0), [], []
    for frame in range(int(14 * POINT_S * 30)):
        time_s = 100 + frame / 30
        point = procedure.point
        if point is None:
            break
        target = point.x * SCREEN_M[0] / 2, point.y * SCREEN_M[1] / 2
        procedure.step(looking(target, random, openness_at(frame)), time_s)
        points.append((point.x, point.y))
        phases.append(procedure.phase)
    return procedure, points, phases


def test_nine_points_are_learnt_and_four_others_checked():
    procedure, points, phases = gone_through(lambda frame: 0.1 if frame % 40 < 4 else 1.0)
    assert procedure.phase is Phase.DONE
    assert len(set(points)) == 13
    assert len(points) / 30 == pytest.approx(13 * POINT_S, abs=0.1)
    assert phases.index(Phase.CHECKING) == pytest.approx(9 * POINT_S * 30, abs=2)
    made = procedure.result()
    assert 0.001 < made.error_m < 0.012
    place = made.place(look_at((0.05, 0.03), np.random.default_rng(1), place=np.array([0.0, 0.0, 0.6])))
    assert (place.x_m, place.y_m) == pytest.approx((0.05, 0.03), abs=0.012)


def test_who_keeps_their_eyes_shut_is_told():
    procedure, _, _ = gone_through(lambda frame: 0.0)
    with pytest.raises(GazeCalibrationError, match="open eyes"):
        procedure.result()


def test_without_a_face_time_goes_on_and_nothing_is_gathered():
    procedure = GazeProcedure(SCREEN_M)
    for frame in range(100):
        procedure.step(None, frame / 10)
    assert (procedure.point.x, procedure.point.y) == (-0.82, -0.82)  # the seventh, after 9.9 s
    with pytest.raises(GazeCalibrationError):
        procedure.result()
