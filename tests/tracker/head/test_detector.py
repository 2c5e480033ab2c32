import math
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.head.detector import DetectorSettings, FaceDetector
from tracker.head.face_geometry import FRONTAL_FACE, between_eyes_xy
from tracker.settings import checked
from tracker.types import Box, Detection

PORTRAITS = Path(__file__).resolve().parent.parent.parent.parent / "assets" / "portraits"


@pytest.fixture(scope="module")
def detector():
    return FaceDetector()


def portrait(name="collins.png"):
    image = cv2.imread(str(PORTRAITS / name))
    assert image is not None
    return image


def eyes_of(name):
    lines = (PORTRAITS / name).with_suffix(".pts").read_text().split("{")[1].split("}")[0].split()
    return np.reshape(np.array(lines, float), (68, 2))[36:48].mean(axis=0)


def rolled(image, degrees):
    """Turned clockwise about the middle, and what takes a point there."""
    height, width = image.shape[:2]
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -degrees, 1.0)
    return cv2.warpAffine(image, turn, (width, height), borderMode=cv2.BORDER_REPLICATE), turn


@pytest.mark.parametrize("name", ["collins.png", "hopper.jpg"])
@pytest.mark.parametrize("scale", [0.5, 1.0, 1.7])
def test_the_surest_face_is_where_the_eyes_are(detector, name, scale):
    image = cv2.resize(portrait(name), None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    found = detector.detect(image)[0]
    assert found.view == "frontal"
    assert found.box.angle_rad == 0
    assert found.confidence > 70
    error = between_eyes_xy(found) - eyes_of(name) * scale
    assert np.hypot(*error) < 0.07 * found.box.width_px


@pytest.mark.parametrize("degrees", [-33, 33])
def test_a_tilted_head_is_found_on_the_retry_only(degrees):
    image, turn = rolled(portrait(), degrees)
    found = FaceDetector().detect(image)[0]
    assert found.box.angle_rad == pytest.approx(math.copysign(math.radians(25), degrees))
    truth = turn @ [*eyes_of("collins.png"), 1]
    assert np.hypot(*(between_eyes_xy(found) - truth)) < 0.1 * found.box.width_px
    assert FaceDetector(DetectorSettings(tilt_retry=False, profiles=False)).detect(image) == ()


@pytest.mark.parametrize("degrees", [-50, -30, 0, 30, 50, 85])
def test_the_neighbourhood_is_searched_at_the_roll_of_the_face(detector, degrees):
    image, turn = rolled(portrait(), degrees)
    centre = turn @ [224.0, 114.0, 1]
    near = Box(centre[0] + 8, centre[1] - 8, 110.0, 110.0, math.radians(degrees))
    for found in (detector.verify(image, near), *detector.detect(image, near=near)[:1]):
        assert found.box.angle_rad == pytest.approx(near.angle_rad)
        assert np.hypot(found.box.x_px - centre[0], found.box.y_px - centre[1]) < 10
        assert 85 < found.box.width_px < 125


def test_a_wrong_roll_does_not_hide_an_upright_face(detector):
    found = detector.verify(portrait(), Box(224, 114, 100, 100, math.radians(40)))
    assert found is not None
    assert found.box.angle_rad == 0


def test_only_sizes_asked_for_are_found_near(detector):
    near = Box(224, 114, 100, 100)
    assert detector.detect(portrait(), near=near, scale_range=(0.8, 1.3))
    assert detector.detect(portrait(), near=near, scale_range=(1.5, 2.2)) == ()
    assert detector.detect(portrait(), near=replace(near, width_px=260, height_px=260), scale_range=(0.6, 1.6)) == ()


def test_verification_finds_nothing_beside_the_face(detector):
    assert detector.verify(portrait(), Box(420, 420, 80, 80)) is None
    assert detector.verify(portrait(), Box(224, 300, 100, 100)) is None


def test_a_face_at_the_picture_s_edge_is_still_confirmed(detector):
    image = portrait()[60:, 170:].copy()
    assert detector.verify(image, Box(54, 54, 100, 100)) is not None


def test_faces_smaller_than_asked_for_are_left_out():
    small = cv2.copyMakeBorder(portrait(), 300, 300, 300, 300, cv2.BORDER_REPLICATE)
    assert FaceDetector(DetectorSettings(min_face=0.3)).detect(small) == ()
    assert len(FaceDetector(DetectorSettings(min_face=0.05)).detect(small)) == 1


def test_two_faces_come_apart_and_the_better_known_one_is_chosen(detector):
    image = np.hstack([portrait()[:300, 80:380], portrait()[:300, 80:380][:, ::-1]])
    found = sorted(detector.detect(np.ascontiguousarray(image)), key=lambda d: d.box.x_px)
    assert len(found) == 2
    for expected in found:
        assert detector.choose(found, (600, 300), expected.box) is expected


def at(x, y, size):
    return Detection(Box(x, y, size, size), 70.0, 5, "frontal")


def test_choice_by_size_and_by_middle(detector):
    large, small = at(320, 240, 150), at(320, 240, 60)
    assert detector.choose([small, large], (640, 480)) is large
    middle, side = at(320, 240, 100), at(600, 60, 100)
    assert detector.choose([side, middle], (640, 480)) is middle
    assert detector.choose([side, middle], (640, 480), side.box) is side
    assert detector.choose([], (640, 480)) is None


NOTHING = {
    "one pixel": np.zeros((1, 1, 3), np.uint8),
    "one row": np.full((1, 900, 3), 7, np.uint8),
    "window less one": np.random.default_rng(0).integers(0, 256, (19, 400, 3), np.uint8),
    "window": np.random.default_rng(0).integers(0, 256, (20, 20, 3), np.uint8),
    "narrow": np.random.default_rng(0).integers(0, 256, (2000, 24, 3), np.uint8),
    "black": np.zeros((240, 320, 3), np.uint8),
    "white": np.full((240, 320, 3), 255, np.uint8),
    "empty": np.zeros((0, 0, 3), np.uint8),
    "no columns": np.zeros((20, 0, 3), np.uint8),
    "huge": np.zeros((4000, 6000, 3), np.uint8),
}


@pytest.mark.parametrize("name", NOTHING)
def test_pictures_with_nothing_in_them(detector, name):
    image = NOTHING[name]
    assert detector.detect(image) == ()
    assert detector.verify(image, Box(5, 5, 10, 10, 0.5)) is None


@pytest.mark.parametrize(
    "box",
    [
        Box(math.nan, 100, 100, 100),
        Box(100, math.inf, 100, 100),
        Box(100, 100, math.nan, 100),
        Box(100, 100, 100, 100, math.nan),
        Box(100, 100, 0, 0),
        Box(100, 100, -50, 50),
        Box(100, 100, 1e-9, 1e-9),
        Box(-5000, -5000, 100, 100),
        Box(5000, 100, 100, 100, 1.0),
        Box(1e12, 1e12, 100, 100, 0.3),
        Box(100, 100, 1e9, 1e9),
        Box(100, 100, 1e9, 1e9, 0.4),
        Box(0, 0, 2, 2),
        Box(511, 511, 100, 100, 2.0),
    ],
)
def test_odd_neighbourhoods_find_nothing_and_do_no_harm(detector, box):
    assert detector.verify(portrait(), box) is None
    assert detector.detect(portrait(), near=box) == ()


def test_a_read_only_picture_is_left_alone(detector):
    image = portrait()
    before = image.copy()
    image.flags.writeable = False
    assert detector.detect(image)
    assert detector.verify(image, Box(224, 114, 100, 100))
    np.testing.assert_array_equal(image, before)


def test_settings_are_in_range_and_the_geometry_is_sane():
    checked(DetectorSettings())
    face = Detection(Box(50, 60, 40, 40), 1.0, 1, "frontal")
    np.testing.assert_allclose(between_eyes_xy(face), [50, 60 + 40 * (FRONTAL_FACE.eyes_y - 0.5)])
    lying = replace(face, box=replace(face.box, angle_rad=math.pi / 2))
    np.testing.assert_allclose(between_eyes_xy(lying), [50 - 40 * (FRONTAL_FACE.eyes_y - 0.5), 60])
    left, right = (between_eyes_xy(replace(face, view=f"profile-{side}")) for side in ("left", "right"))
    assert left[0] < 50 < right[0]
    assert left[0] - 50 == pytest.approx(50 - right[0])


def test_turns_find_an_upright_face_at_once_and_a_tilted_one_within_three(detector):
    tilted, _ = rolled(portrait(), 30)
    assert detector.detect_by_turns(portrait())
    assert sum(bool(detector.detect_by_turns(tilted)) for _ in range(3)) == 1
