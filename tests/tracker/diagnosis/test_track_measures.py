"""What results tell without a picture."""

import math

import numpy as np
import pytest

from tracker.diagnosis.measures import COLUMN, Measure
from tracker.diagnosis.track import TrackMeter
from tracker.head.face_geometry import EYES_BELOW_CENTRE
from tracker.types import (
    Box,
    Detection,
    Face,
    HeadPose,
    Obstacle,
    Rotation,
    Sighting,
    State,
    TrackedFace,
    TrackedHead,
    TrackResult,
)

M = Measure
SIZE_PX = (640, 480)


def sighting(x_px, y_px, side_px):
    """Of a face whose square has this centre."""
    return Sighting(x_px, y_px + EYES_BELOW_CENTRE * side_px, side_px)


def head(index, x_px=320.0, y_px=240.0, side_px=120.0, view="frontal", state=State.TRACKING):
    seen = TrackedHead(
        box=Box(x_px, y_px, side_px, 1.3 * side_px), confidence=0.7, sighting=sighting(x_px, y_px, side_px)
    )
    detection = Detection(Box(x_px, y_px, side_px, side_px), 5.0, 4, view) if view else None
    return TrackResult(index, index / 30.0, state, detection=detection, tracked_head=seen)


def away(index, state=State.LOST, **values):
    return TrackResult(index, index / 30.0, state, **values)


def face(index, face_id=1, primary=True, x_px=320.0, side_px=120.0, confidences=None, turn=None, state=State.TRACKING):
    angle = np.linspace(0, 2 * np.pi, 68, endpoint=False)
    points = np.stack([x_px + 0.4 * side_px * np.cos(angle), 240 + 0.4 * side_px * np.sin(angle)], axis=1)
    sure = np.full(68, 0.9) if confidences is None else confidences
    fitted = Face(points, np.zeros(10), np.ones(6), sure, sure > 0.25, 0.8, 0.001, confidence_span=(0.5, 0.8))
    pose = HeadPose(Rotation(*turn), np.array([0.0, 0.0, 0.6]), np.eye(6)) if turn is not None else None
    one = TrackedFace(face_id, primary, state, Box(x_px, 240, side_px, side_px), fitted,
                      sighting=sighting(x_px, 240.0, side_px), pose_raw=pose)  # fmt: skip
    return TrackResult(index, index / 30.0, state, faces=(one,))


def last(results, size_px=SIZE_PX):
    meter = TrackMeter()
    return [meter.measure(result, size_px) for result in results][-1]


def test_distances_to_the_edges_are_in_faces_and_negative_outside():
    row = last([head(0, x_px=40.0, y_px=420.0)])
    assert row[COLUMN[M.LEFT]] == pytest.approx((40 - 60) / 120)
    assert row[COLUMN[M.RIGHT]] == pytest.approx((640 - 40 - 60) / 120)
    assert row[COLUMN[M.TOP]] == pytest.approx((420 - 60) / 120)
    assert row[COLUMN[M.BOTTOM]] == pytest.approx(0.0)
    assert row[COLUMN[M.SIZE]] == pytest.approx(120 / 480)


def test_without_a_size_of_the_picture_no_place_is_known():
    row = last([head(0)], size_px=None)
    assert np.isnan(row[[COLUMN[one] for one in (M.LEFT, M.TOP, M.SIZE)]]).all()
    assert row[COLUMN[M.SURE]] == 1.0


def test_velocity_is_in_faces_a_second():
    row = last([head(index, x_px=200 + 8.0 * index, y_px=300 - 4.0 * index) for index in range(10)])
    assert row[COLUMN[M.VELOCITY_X]] == pytest.approx(8 * 30 / 120)
    assert row[COLUMN[M.VELOCITY_Y]] == pytest.approx(-4 * 30 / 120)


def test_what_is_lost_has_no_place_and_says_how_far_away_it_is_found_again():
    meter = TrackMeter()
    for result in (head(0), head(1)):
        meter.measure(result, SIZE_PX)
    row = meter.measure(away(2, obstacle=Obstacle.DARK), SIZE_PX)
    assert np.isnan(row[COLUMN[M.LEFT]])
    assert row[COLUMN[M.OBSTACLE]] == 2.0
    assert row[COLUMN[M.GAP]] == pytest.approx(1 / 30)
    found = meter.measure(head(3, x_px=320 + 240.0), SIZE_PX)
    assert found[COLUMN[M.JUMP]] == pytest.approx(2.0)
    assert np.isnan(meter.measure(head(4, x_px=560.0), SIZE_PX)[COLUMN[M.JUMP]])


def test_a_head_is_sure_only_where_the_detector_sees_it():
    assert last([head(0), head(1, view=None)])[COLUMN[M.SURE]] == 0.0
    assert last([head(0, view="profile-left")])[COLUMN[M.PROFILE]] == -1.0
    assert last([head(0, view="profile-right")])[COLUMN[M.PROFILE]] == 1.0


def test_turns_are_told_in_degrees():
    row = last([face(0, turn=(0.5, -0.2, 0.1))])
    turns = row[[COLUMN[M.YAW], COLUMN[M.PITCH], COLUMN[M.ROLL]]]
    assert turns == pytest.approx([math.degrees(angle) for angle in (0.5, -0.2, 0.1)])


def test_doubt_is_told_for_the_part_of_the_face_that_it_is_about():
    confidences = np.full(68, 0.9)
    confidences[48:68] = 0.4
    row = last([face(0, confidences=confidences)])
    assert row[COLUMN[M.SURE_BELOW]] == 0.0
    assert row[COLUMN[M.SURE_ABOVE]] == 1.0
    assert row[COLUMN[M.SEEN]] == 1.0


def test_a_face_that_is_unsure_is_not_sure():
    assert last([face(0, state=State.UNCERTAIN)])[COLUMN[M.SURE]] == 0.0


def test_the_share_that_another_face_covers_is_told_also_when_the_first_is_gone():
    meter = TrackMeter()
    meter.measure(face(0), SIZE_PX)
    row = meter.measure(face(1, face_id=2, primary=False, x_px=380.0), SIZE_PX)
    assert row[COLUMN[M.OTHERS]] == 1.0
    assert row[COLUMN[M.OVERLAP]] == pytest.approx(0.5)
    row = meter.measure(face(2, face_id=2, primary=False, x_px=600.0), SIZE_PX)
    assert row[COLUMN[M.OVERLAP]] == 0.0
