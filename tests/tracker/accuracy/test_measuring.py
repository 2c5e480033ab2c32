"""Errors, shaking and lag are those that a made-up tracker has."""

import json
import math

import numpy as np
import pytest

from tracker.accuracy import measuring
from tracker.accuracy.conditions import FILM_S, RATE_HZ, condition_named, pose_at
from tracker.accuracy.films import FilmFrame
from tracker.accuracy.measuring import measure
from tracker.accuracy.report import (
    COLUMNS,
    Cell,
    Report,
    ReportError,
    load_report,
    new_report,
    save_report,
    side_by_side,
)
from tracker.pipeline import PipelineSettings
from tracker.types import Box, Face, Frame, HeadPose, Rotation, State, TrackedFace, TrackResult, Truth

POINTS = np.random.default_rng(0).uniform(200, 300, (68, 2))
# 100 pixels between the outer corners of the eyes.
POINTS[36], POINTS[45] = (200.0, 200.0), (300.0, 200.0)
MOVING = condition_named("moving")


def film():
    for index in range(round(FILM_S * RATE_HZ)):
        rotation, place = pose_at(MOVING, index / RATE_HZ)
        turn = max(math.cos(rotation.yaw_rad), 0.3)
        points = POINTS * (turn, 1.0)
        truth = Truth(True, np.array(place), rotation, None, points, 1.0)
        yield FilmFrame(Frame(np.zeros((4, 4, 3), np.uint8), index / RATE_HZ, index, truth), np.ones(68, bool))


@pytest.fixture
def outcome(monkeypatch):
    """What is measured of a tracker that is late, off and lost as told."""

    def measured(late_s=0.0, off_px=0.0, off_m=0.0, off_deg=0.0, shake_m=0.0, lost=()):
        class FakePipeline:
            def __init__(self, settings, **options):
                assert options["horizontal_fov_rad"] is not None

            def step(self, frame):
                if frame.index in lost:
                    return TrackResult(frame.index, frame.time_s, State.LOST)
                rotation, place = pose_at(MOVING, frame.time_s - late_s)
                place_m = np.array(place) + np.array([off_m, 0, shake_m * (-1) ** frame.index])
                turned = Rotation(rotation.yaw_rad, rotation.pitch_rad, rotation.roll_rad + math.radians(off_deg))
                pose = HeadPose(turned, place_m, np.eye(6), place_m, None)
                points = frame.truth.landmarks_xy + np.array([off_px, 0])
                face = Face(points, np.zeros(4), np.zeros(0), np.ones(68), np.ones(68, bool), 1.0, 0.0)
                one = TrackedFace(face_id=1, primary=True, state=State.TRACKING, box=Box(0, 0, 1, 1), face=face,
                                  pose=pose, pose_raw=pose)  # fmt: skip
                return TrackResult(frame.index, frame.time_s, State.TRACKING, faces=(one,))

        monkeypatch.setattr(measuring, "Pipeline", FakePipeline)
        *nothing, cell = measure(film(), PipelineSettings(), "somebody", "moving")
        assert nothing == [None] * round(FILM_S * RATE_HZ)
        return cell

    return measured


def test_a_tracker_that_is_right_has_no_error(outcome):
    cell = outcome()
    assert (cell.face, cell.condition, cell.found, cell.frames) == ("somebody", "moving", 1.0, 135)
    for name in ("points_percent", "turn_deg", "place_cm", "shake_mm", "shake_deg", "lag_ms"):
        assert getattr(cell, name) == pytest.approx(0.0, abs=1e-4), name
    assert cell.ms_median > 0 and cell.fps == pytest.approx(1000 / cell.ms_median)


def test_each_error_is_measured_in_its_unit(outcome):
    cell = outcome(off_px=4.0, off_m=0.02, off_deg=3.0)
    assert cell.points_percent == pytest.approx(4.0, rel=0.01)
    assert cell.place_cm == pytest.approx(2.0, rel=0.01) and cell.turn_deg == pytest.approx(3.0, rel=0.01)
    assert cell.shake_mm == pytest.approx(0.0, abs=1e-6) and cell.lag_ms == pytest.approx(0.0, abs=1.0)


def test_shaking_and_lag_are_told_apart(outcome):
    assert outcome(shake_m=0.001).shake_mm == pytest.approx(2.0, rel=0.01), "from frame to frame, there and back"
    late = outcome(late_s=0.06)
    assert late.lag_ms == pytest.approx(60.0, abs=4.0) and late.turn_deg > 1.0


def test_a_face_that_is_lost_is_not_measured(outcome):
    assert outcome(lost=range(60, 128)).found == pytest.approx(1 - 68 / 135)
    gone = outcome(lost=range(150))
    assert gone.found == 0.0 and gone.points_percent is None and gone.lag_ms is None and gone.ms_median is not None


def report(*points, processor="P"):
    cells = tuple(
        Cell(face=str(k), condition="still", found=1.0, points_percent=value) for k, value in enumerate(points)
    )
    return Report(processor, 4, "fast", cells)


def test_reports_are_set_side_by_side():
    column = COLUMNS[1]
    other = Report("Q", 8, "exact", (Cell(face="0", condition="dim", found=0.5),))
    rows = side_by_side([report(2.0, 4.0, None), other], column)
    assert rows == [("Still", [3.0, None]), ("Dim, warm light", [None, None]), ("All", [3.0, None])]
    assert [column.text(value) for value in rows[0][1]] == ["3.00", "–"]


def test_a_report_is_of_this_machine_and_says_nothing_else_of_it():
    made = new_report("fast")
    assert made.cores >= 1 and made.processor and made.is_of(new_report("fast")) and not made.is_of(new_report("exact"))
    assert set(Report.__slots__) == {"processor", "cores", "model", "cells"}


@pytest.mark.parametrize(
    "change",
    [{"format": "else"}, {"version": 2}, {"machine": {}}, {"model": 7}, {"cells": [{}]}, {"cells": None},
     {"cells": [{"face": "a\n", "condition": "still"}]}],
)  # fmt: skip
def test_a_damaged_report_is_told_in_a_sentence(tmp_path, change):
    path = tmp_path / "r.json"
    save_report(report(1.0), path)
    assert load_report(path) == report(1.0)
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(ReportError, match=r"^r\.json is no report of accuracy that can be used: .*\.$"):
        load_report(path)
