"""The calibration finds what it is made from, says how sure it is, and is right about that."""

import math
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.calibration.card import guess_card
from tracker.calibration.solver import (
    CARD_M,
    Calibration,
    CalibrationError,
    CardLook,
    DistanceLook,
    Evidence,
    Station,
    calibrate,
    camera_point,
    card_scale,
)
from tracker.head.face_geometry import FACE_BOX_PER_HEAD_WIDTH
from tracker.head.position import HeadPositionSettings, rotation_screen_from_camera
from tracker.pipeline import Mode, Pipeline
from tracker.pose.pinhole import Pinhole
from tracker.pose.position import HeadPositionEstimator
from tracker.sources.demo import DemoSettings, DemoSource
from tracker.types import Sighting

SIZE = (640, 480)
TRUE = HeadPositionSettings(
    estimate_fov=False,
    horizontal_fov_deg=71.0,
    head_width_cm=14.6,
    camera_offset_x_cm=2.0,
    camera_offset_y_cm=13.0,
    camera_tilt_deg=9.0,
    camera_pan_deg=-3.0,
)
USUAL = HeadPositionSettings(camera_offset_y_cm=12.0)


def focal_px(true):
    return 0.5 * SIZE[0] / math.tan(math.radians(true.horizontal_fov_deg) / 2)


def sighting(place_m, true=TRUE):
    """How a head at a place on the screen's axes is seen."""
    turn = rotation_screen_from_camera(math.radians(true.camera_tilt_deg), math.radians(true.camera_pan_deg))
    offset = np.array([true.camera_offset_x_cm / 100, true.camera_offset_y_cm / 100, 0.0])
    x, y, z = turn.T @ (np.asarray(place_m) - offset)
    px_per_m = focal_px(true) / z
    centre = 0.5 * (np.array(SIZE) - 1)
    width_px = FACE_BOX_PER_HEAD_WIDTH * true.head_width_cm / 100 * px_per_m
    return Sighting(centre[0] + x * px_per_m, centre[1] + y * px_per_m, width_px)


def distance_of(seen, true=TRUE):
    return float(np.linalg.norm(camera_point(seen, Pinhole(focal_px(true), SIZE), true.head_width_cm / 100)))


def full_evidence(true=TRUE, sigma_m=1e-4):
    """All that can be measured, without any error."""
    middle, left, right = (sighting(place, true) for place in ((0, 0.1, 0.6), (-0.15, 0.08, 0.62), (0.15, 0.1, 0.58)))
    near = sighting((0.0, 0.1, 0.40), true)
    px_per_m = middle.width_px / (FACE_BOX_PER_HEAD_WIDTH * true.head_width_cm / 100)
    return Evidence(
        SIZE,
        USUAL,
        CardLook(middle, px_per_m, 1e-3),
        DistanceLook(middle, distance_of(middle, true), 1e-4),
        (
            Station("the left", left, x_m=-0.15, sigma_m=sigma_m),
            Station("the right", right, x_m=0.15, sigma_m=sigma_m),
            Station("the middle", middle, 0.0, 0.1, sigma_m=sigma_m),
            Station("nearby", near, 0.0, 0.1, sigma_m=sigma_m),
        ),
    )


def test_without_errors_the_truth_is_found():
    found = calibrate(full_evidence())
    assert found.head_width_cm == pytest.approx(14.6, rel=0.01)
    assert found.horizontal_fov_deg == pytest.approx(71.0, abs=0.5)
    assert found.camera_offset_x_cm == pytest.approx(2.0, abs=0.1)
    assert found.camera_offset_y_cm == pytest.approx(13.0, abs=0.1)
    assert found.camera_tilt_deg == pytest.approx(9.0, abs=0.2)
    assert found.camera_pan_deg == pytest.approx(-3.0, abs=0.2)


def test_the_settings_found_put_the_head_where_it_is():
    place = calibrate(full_evidence()).applied(USUAL)
    assert not place.estimate_fov
    estimator = HeadPositionEstimator(place)
    got = estimator.step(sighting((0.1, -0.05, 0.5)), SIZE)
    assert got.as_array() == pytest.approx([0.1, -0.05, 0.5], abs=0.006)


def test_a_card_tells_the_size_and_a_tape_the_product():
    """Sideways the card counts, in depth the tape: each alone leaves the other to what is usual."""
    full = full_evidence()
    only_card = calibrate(replace(full, distance=None, stations=()))
    only_tape = calibrate(replace(full, card=None, stations=()))
    assert only_card.head_width_cm == pytest.approx(14.6, rel=0.01)
    assert only_tape.head_width_cm == pytest.approx(16.0, rel=0.02)
    seen = full.distance.sighting
    tape_m = camera_point(seen, Pinhole(focal_px(only_tape), SIZE), only_tape.head_width_cm / 100)
    assert np.linalg.norm(tape_m) == pytest.approx(distance_of(seen), rel=0.005)
    assert only_card.error_cm[2] > 5 > 2 > only_tape.error_cm[2]
    assert only_card.head_error_cm < 0.6 < only_tape.head_error_cm


def test_without_any_measure_the_head_is_taken_to_be_at_60_cm():
    """The assumption that the reference makes, as a calibration."""
    seen = sighting((0.0, 0.115, 0.6), replace(TRUE, camera_tilt_deg=0.0, camera_pan_deg=0.0))
    found = calibrate(Evidence(SIZE, USUAL, stations=(Station("the middle", seen, x_m=0.0),)))
    point = camera_point(seen, Pinhole(focal_px(found), SIZE), found.head_width_cm / 100)
    assert np.linalg.norm(point) == pytest.approx(0.6, abs=0.02)
    assert 8 < found.error_cm[2] < 12, "ten centimetres of doubt are told"


def test_each_measure_makes_it_surer():
    full = full_evidence(sigma_m=0.02)
    full = replace(full, card=replace(full.card, sigma_px_per_m=17.0), distance=replace(full.distance, sigma_m=0.01))
    nothing = replace(full, card=None, distance=None, stations=full.stations[2:3])
    steps = [
        nothing,
        replace(nothing, distance=full.distance),
        replace(nothing, distance=full.distance, card=full.card),
        replace(full, stations=full.stations[:3]),
    ]
    errors = [np.linalg.norm(calibrate(step).error_cm) for step in steps]
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] < 2.8


def test_the_uncertainty_told_is_the_spread_that_errors_make():
    """Measure many times with errors of the stated size: the spread of the eye's place is what was said."""
    rng = np.random.default_rng(3)
    true = HeadPositionSettings(
        horizontal_fov_deg=65.0, head_width_cm=16.0, camera_offset_x_cm=0.0, camera_offset_y_cm=12.0
    )
    focal = focal_px(true)
    middle = sighting((0.0, 0.1, 0.6), true)
    marks = (-0.15, 0.15, 0.0)
    told, places = [], []
    for _ in range(150):
        seen = [sighting((mark + rng.normal(0, 0.02), 0.1 + rng.normal(0, 0.02), 0.6), true) for mark in marks]
        px_per_m = focal / 0.6 * (1 + rng.normal(0, math.hypot(0.0334, 0.012)))
        distance_m = distance_of(middle, true) * (1 + rng.normal(0, 0.012)) + rng.normal(0, 0.01)
        evidence = Evidence(
            SIZE,
            replace(true, camera_offset_x_cm=rng.normal(0, 3.0), camera_offset_y_cm=12 + rng.normal(0, 2.0)),
            CardLook(middle, px_per_m, 0.022 * px_per_m),
            DistanceLook(middle, distance_m, 0.01),
            [Station(str(mark), one, mark, 0.1 if mark == 0 else None) for mark, one in zip(marks, seen, strict=True)],
        )
        found = calibrate(evidence)
        told.append(found.error_cm)
        camera, width_m = Pinhole(focal_px(found), SIZE), found.head_width_cm / 100
        turn = rotation_screen_from_camera(math.radians(found.camera_tilt_deg), math.radians(found.camera_pan_deg))
        at = np.array([found.camera_offset_x_cm, found.camera_offset_y_cm, 0.0])
        places.append(100 * turn @ camera_point(middle, camera, width_m) + at)
    spread, said = np.std(places, axis=0), np.median(told, axis=0)
    # What was told is also for the sides, where the head's size counts.
    assert np.all(spread < 1.25 * said)
    assert np.all(spread > 0.55 * said)


def test_a_look_that_contradicts_the_rest_is_named():
    full = full_evidence(sigma_m=0.02)
    wrong = replace(full.stations[0], x_m=0.15)
    with pytest.raises(CalibrationError, match="look from the left"):
        calibrate(replace(full, stations=(wrong, *full.stations[1:])))
    doubled = replace(full.card, px_per_m=2 * full.card.px_per_m)
    with pytest.raises(CalibrationError, match=r"[Cc]ard|size"):
        calibrate(replace(full, card=doubled))


def test_nothing_measured_is_told():
    with pytest.raises(CalibrationError, match="Nothing"):
        calibrate(Evidence(SIZE))


@settings(max_examples=60)
@given(st.floats(-1.1, 1.1), st.floats(-3.1, 3.1), st.floats(0, 3.1), st.booleans(), st.integers(0, 3))
def test_a_card_turned_any_way_gives_the_same_scale(away, roll, axis, mirrored, first):
    """Far away, where perspective hardly counts; the card is turned away about any axis in its plane."""
    half = 0.5 * np.array(CARD_M)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
    about = np.array([np.cos(axis), np.sin(axis), 0.0])
    turn, _ = cv2.Rodrigues(away * about)
    spun, _ = cv2.Rodrigues(np.array([0.0, 0.0, roll]))
    # Turned by more than this, the longer side looks the shorter one and the card is taken for another way round.
    if np.cos(away) < 0.7:
        return
    flat = (spun @ turn @ np.column_stack([corners, np.zeros(4)]).T).T[:, :2]
    seen = 1500.0 * flat + (300, 200)
    seen = np.roll(seen[::-1] if mirrored else seen, first, axis=0)
    scale, sigma = card_scale(seen)
    assert scale == pytest.approx(1500.0, rel=1e-6)
    assert sigma / scale == pytest.approx(1.5 / (1500 * CARD_M[0]))


def test_corners_in_a_line_are_refused():
    with pytest.raises(CalibrationError, match="line"):
        card_scale(np.array([[0, 0], [10, 0], [20, 0], [30, 0.0]]))


def with_card(image, middle, px_per_m, turn_rad):
    """A picture with a pale card in it."""
    half = 0.5 * px_per_m * np.array(CARD_M)
    cos, sin = math.cos(turn_rad), math.sin(turn_rad)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half @ np.array([[cos, sin], [-sin, cos]]) + middle
    drawn = image.copy()
    cv2.fillConvexPoly(drawn, np.round(16 * corners).astype(np.int32), (205, 190, 120), cv2.LINE_AA, 4)
    return drawn, corners


@pytest.mark.parametrize("turn_deg", [0, 12, 90, 70])
def test_a_card_beside_the_face_is_found(turn_deg):
    frame = DemoSource(DemoSettings(static=True)).read()
    face = Sighting(319.5, 239.5, 132.0)
    drawn, corners = with_card(frame.image, (450, 250), 930.0, math.radians(turn_deg))
    guess, found = guess_card(drawn, face)
    assert found
    away = np.linalg.norm(guess[:, None] - corners[None], axis=2).min(axis=1)
    assert away.max() < 26.0, "a first guess, to be dragged: hair and shelf draw a corner away"


def test_without_a_card_one_is_put_beside_the_cheek():
    image = np.full((480, 640, 3), 90, np.uint8)
    guess, found = guess_card(image, Sighting(250, 200, 130))
    assert not found
    assert guess[:, 0].min() > 250 + 60
    assert card_scale(guess)[0] == pytest.approx(130 / 0.144, rel=0.01)


@pytest.mark.parametrize("mode", [Mode.HEAD, Mode.FACE])
def test_calibrating_on_the_demo_finds_its_camera(mode):
    """Card and tape as the demo's truth has them; the head is tracked as it always is."""
    demo, pipeline, seen = DemoSource(), Pipeline(mode=mode), {}
    for frame in demo:
        result = pipeline.step(frame)
        if result.sighting is not None:
            seen[frame.index] = (result.sighting, frame.truth)
        if frame.index == 132:
            break
    # The head is still until 2.5 s, then to the right of the picture at 3.3 s and to the left at 4.3 s.
    still, to_one, to_other = seen[60], seen[99], seen[129]
    focal, z = demo.focal_px, still[1].head_camera_m[2]
    stations = [
        Station(str(at), one, *(-truth.head_camera_m[:2] + (0.0, 0.115)), sigma_m=0.02)
        for at, (one, truth) in enumerate((still, to_one, to_other))
    ]
    found = calibrate(
        Evidence(
            demo.size_px,
            HeadPositionSettings(),
            CardLook(still[0], focal / z, 17.0),
            DistanceLook(still[0], float(np.linalg.norm(still[1].head_camera_m)), 0.01),
            stations,
        )
    )
    assert isinstance(found, Calibration)
    assert found.horizontal_fov_deg == pytest.approx(60.0, abs=2.0)
    # How a face of 14.3 cm is framed depends on what frames it.
    assert found.head_width_cm * FACE_BOX_PER_HEAD_WIDTH == pytest.approx(14.3, rel=0.06)
    assert abs(found.camera_tilt_deg) < 3 and abs(found.camera_pan_deg) < 2
    assert max(found.error_cm) < 2.5
