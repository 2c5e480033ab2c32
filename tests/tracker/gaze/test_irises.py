"""Irises and the reader with a network that says what the test wants: what is given, and what is not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.tracker.gaze.test_eye_canvas import face_of
from tracker.gaze.eye_canvas import EYE_ROW_PX, HEIGHT_PX, WIDTH_PX
from tracker.gaze.irises import IrisFinder
from tracker.gaze.reader import EyeReader
from tracker.gaze.screen_map import GazeFeatures
from tracker.head.face_geometry import FACE_BOX_PER_HEAD_WIDTH
from tracker.readings import FaceReading, Side, Zone
from tracker.types import Box, Face, HeadPose, Rotation, Sighting, State, TrackedFace

IMAGE = np.full((480, 640, 3), 120, np.uint8)
OPEN = (31.5, EYE_ROW_PX, 8.0, 12.0, 0.02, 0.98, 0.5)
FOV = np.radians(60)


class Said:
    """A network that gives the same answer for every eye."""

    def __init__(self, answer=OPEN):
        self.answer, self.asked = answer, []

    def answers(self, pictures):
        assert pictures.dtype == np.uint8
        assert pictures.shape[1:] == (HEIGHT_PX, WIDTH_PX)
        self.asked.append(len(pictures))
        return np.tile(np.array(self.answer), (len(pictures), 1))


def fitted(seen=True, **where):
    points = face_of(**{"at": (320.0, 240.0), **where})
    nothing = np.zeros(0)
    return Face(points, nothing, nothing, np.ones(68), np.full(68, seen), 0.9, 0.0)


def tracked(yaw_rad=0.0, **where):
    sighting = Sighting(319.5, 239.5, FACE_BOX_PER_HEAD_WIDTH * 0.16 * 920.0, by_pose=True)
    pose = HeadPose(Rotation(yaw_rad, 0.0, 0.0), np.array([0.0, 0.0, 0.6]), np.eye(6))
    return TrackedFace(
        face_id=1,
        primary=True,
        state=State.TRACKING,
        box=Box(320, 240, 150, 150),
        face=fitted(**where),
        sighting=sighting,
        pose_raw=pose,
        pose=pose,
    )


def test_an_open_eye_has_an_iris_in_frame_pixels():
    face = fitted()
    eyes = IrisFinder(Said()).find(IMAGE, face)
    for side, corners in ((Side.RIGHT, (36, 39)), (Side.LEFT, (42, 45))):
        iris = eyes[side].iris
        np.testing.assert_allclose((iris.x_px, iris.y_px), face.points_xy[list(corners)].mean(axis=0), atol=1e-9)
        assert iris.radius_px == pytest.approx(8.0 * 30 / 40)
        assert iris.confidence > 0.8
        assert eyes[side].gap_px == pytest.approx(9.0)


@pytest.mark.parametrize("change", [{4: 0.9}, {5: 0.2}, {3: 2.0}])
def test_a_closed_or_hidden_iris_is_not_given(change):
    answer = [change.get(index, value) for index, value in enumerate(OPEN)]
    eyes = IrisFinder(Said(answer)).find(IMAGE, fitted())
    assert all(eye.iris is None for eye in eyes.values())
    assert len(eyes) == 2


def test_a_doubtful_place_has_less_confidence():
    sure, unsure = (
        IrisFinder(Said((*OPEN[:6], spread))).find(IMAGE, fitted())[Side.LEFT].iris.confidence for spread in (0.3, 4.0)
    )
    assert unsure < 0.5 * sure


def test_eyes_that_are_turned_away_covered_small_or_outside_are_left_out():
    finder = IrisFinder(Said())
    assert set(finder.find(IMAGE, fitted(), yaw_rad=0.9)) == {Side.LEFT}  # turned to its right: that eye is away
    assert set(finder.find(IMAGE, fitted(), yaw_rad=-0.9)) == {Side.RIGHT}
    assert not finder.find(IMAGE, fitted(seen=False))
    assert not finder.find(IMAGE, fitted(scale=5.0))
    assert not finder.find(IMAGE, fitted(at=(320.0, -5.0)))


def test_the_reader_gives_gaze_and_zone_of_open_eyes():
    reader = EyeReader(IrisFinder(Said()))
    for index in range(30):
        reading = reader.step(IMAGE, tracked(), FOV, index / 30)
    assert reading.left.openness == pytest.approx(1.0, abs=0.1)
    assert reading.gaze.zone is Zone.CENTRE
    assert np.linalg.norm(reading.gaze.direction) == pytest.approx(1)
    assert reading.gaze.direction[2] < -0.9
    assert reading.gaze.place is None
    features = GazeFeatures.of_face(replace(tracked(), reading=FaceReading(gaze=reading.gaze)))
    np.testing.assert_array_equal(features.direction, reading.gaze.direction)
    assert GazeFeatures.of_face(tracked()) is None
    assert reading.left.yaw_rad is not None


def test_irises_to_the_pictures_left_look_to_the_subjects_right():
    network = Said()
    reader = EyeReader(IrisFinder(network))
    for index in range(30):
        reader.step(IMAGE, tracked(), FOV, index / 30)
    # The left eye's canvas is mirrored, so that the same answer would squint: a head that has only its right eye.
    network.answer = (26.0, *OPEN[1:])
    one = tracked()
    seen = one.face.seen.copy()
    seen[[42, 45]] = False
    one = replace(one, face=replace(one.face, seen=seen))
    for index in range(30, 60):
        reading = reader.step(IMAGE, one, FOV, index / 30)
    assert reading.left is None
    assert reading.gaze.yaw_rad > 0.1
    assert reading.gaze.zone is Zone.RIGHT
    assert reading.gaze.confidence < 0.6


def test_closed_eyes_have_openness_but_no_gaze():
    network = Said()
    reader = EyeReader(IrisFinder(network))
    for index in range(30):
        reader.step(IMAGE, tracked(), FOV, index / 30)
    network.answer = (31.5, EYE_ROW_PX, 8.0, 0.5, 0.97, 0.1, 5.0)
    reading = reader.step(IMAGE, tracked(), FOV, 1.0)
    assert reading.gaze is None
    assert reading.left.openness == pytest.approx(0.0, abs=0.1)
    assert reading.left.iris is None
    assert reading.left.yaw_rad is None
    assert reading.left.closed > 0.9


def test_without_an_angle_of_view_there_are_lids_and_irises_but_no_gaze():
    reading = EyeReader(IrisFinder(Said())).step(IMAGE, replace(tracked(), pose_raw=None, pose=None), None, 0.0)
    assert reading.gaze is None
    assert reading.left.iris is not None
    assert reading.left.openness is not None


def test_without_a_pose_openness_is_not_known():
    reading = EyeReader(IrisFinder(Said())).step(IMAGE, replace(tracked(), sighting=None), None, 0.0)
    assert reading.left.openness is None
