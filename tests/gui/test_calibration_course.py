"""The course of a calibration, what is kept of it, and the small deciders of the window. No window needed."""

import numpy as np
import pytest

from gui.model.eye_choice import EyeChoice
from gui.pages.calibration.procedure import LOOK_FRAMES, CalibrationProcedure, SteadyLook, Step
from gui.pages.window.centre_hint import CentreHint
from tracker.calibration.file import CalibrationFile
from tracker.calibration.solver import Calibration, CalibrationError
from tracker.head.position import HeadPositionSettings
from tracker.pipeline import Mode
from tracker.types import HeadPosition, Sighting

USUAL = HeadPositionSettings()
FOUND = Calibration(15.0, 70.0, 1.0, 12.0, 8.0, -2.0, (1.0, 1.5, 2.0), 3.0, 0.5)


def test_a_look_waits_for_a_still_head_and_takes_the_middle():
    rng, look = np.random.default_rng(0), SteadyLook()
    for x in np.linspace(200, 300, 30):
        assert look.add(Sighting(x, 200, 100)) < 1.0
    share = 0.0
    for _ in range(LOOK_FRAMES):
        share = look.add(Sighting(300 + rng.normal(), 200 + rng.normal(), 100 + rng.normal()))
    assert share == 1.0
    assert look.result().x_px == pytest.approx(300, abs=2)
    assert look.add(None) == 0.0


def test_marks_are_symmetric_and_within_the_screen_and_the_cameras_view():
    for width in (0.25, 0.60, 1.5):
        course = CalibrationProcedure((640, 480), USUAL, (width, 0.3))
        left, right, middle = (course.mark(step) for step in (Step.LEFT, Step.RIGHT, Step.MIDDLE))
        assert -left.x_m == right.x_m <= min(0.15, 0.45 * width)
        assert (middle.x_m, left.y_m) == (0.0, None)
        assert 0 < middle.y_m < 0.15


def test_a_step_done_again_replaces_and_one_left_out_is_forgotten():
    course = CalibrationProcedure((640, 480), USUAL, (0.5, 0.3))
    for width in (100.0, 120.0):
        course.take_look(Step.LEFT, Sighting(320, 240, width))
    assert [station.sighting.width_px for station in course.evidence.stations] == [120.0]
    course.skip(Step.LEFT)
    assert not course.evidence.stations
    with pytest.raises(CalibrationError):
        course.outcome()


def test_calibrations_belong_to_their_cameras(tmp_path):
    path = tmp_path / "calibration.toml"
    file = CalibrationFile(path)
    plain = HeadPositionSettings(start_distance_cm=70.0)
    assert file.turn_to("demo", "", plain) == plain
    assert file.turn_to("/dev/video0", "Webcam", plain) == plain
    used = file.keep("Webcam", FOUND, plain)
    assert (used.horizontal_fov_deg, used.estimate_fov, used.start_distance_cm) == (70.0, False, 70.0)
    # What the user changes while it is in use stays with it.
    changed = FOUND.applied(HeadPositionSettings(start_distance_cm=80.0))
    assert file.turn_to("demo", "", changed) == plain
    assert file.current is None
    again = CalibrationFile(path)
    assert not again.problems
    assert again.turn_to("/dev/video2", "Webcam", plain) == changed, "found by its name on another socket"
    assert again.current.error_cm == (1.0, 1.5, 2.0)
    assert again.forget(USUAL) == plain
    assert CalibrationFile(path).current is None


CAMERA = 'schema = 1\n[cameras.a]\nname = "a"\nerror_cm = {}\n[cameras.a.position]\n'


@pytest.mark.parametrize(
    "content",
    [
        *("cameras = 3", "schema = 2", "schema = 1\ncameras = 3", "schema = 1\nscreens = [1]", "x = " + "[" * 5000),
        *(f"schema = 1\n[screens]\nx = {size}" for size in ("nan", "inf", "0", "-1.0", "9" * 400, "9" * 5000)),
        *(CAMERA.format(error) for error in ("[1.0, 2.0]", "[1.0, 2.0, nan]", "3")),
    ],
)
def test_a_damaged_file_is_told_and_put_aside_and_nothing_else_happens(tmp_path, content):
    path = tmp_path / "calibration.toml"
    path.write_text(content)
    (told,) = CalibrationFile(path).problems
    assert told.startswith("calibration.toml cannot be read") and "calibration.kept-1.toml; calibrate again" in told
    assert (tmp_path / "calibration.kept-1.toml").read_text() == content
    again = CalibrationFile(path)
    assert not again.problems, "told once"
    assert again.turn_to("demo", "", USUAL) == USUAL and again.metres_per_px("x") is None


def test_screens_keep_their_measured_size(tmp_path):
    file = CalibrationFile(tmp_path / "c.toml")
    file.set_metres_per_px("DELL", 0.00025)
    assert CalibrationFile(tmp_path / "c.toml").metres_per_px("DELL") == 0.00025
    file.set_metres_per_px("DELL", None)
    assert CalibrationFile(tmp_path / "c.toml").metres_per_px("DELL") is None


@pytest.mark.parametrize(("x", "speaks"), [(0.02, False), (0.12, True)])
def test_the_hint_comes_once_when_the_view_stays_off(x, speaks):
    hint = CentreHint()
    said = [hint.add(HeadPosition(x, 0.0, 0.6), index / 30) for index in range(900)]
    assert sum(said) == speaks


def test_looking_about_brings_no_hint():
    hint = CentreHint()
    times = np.arange(0, 30, 1 / 30)
    assert not any(hint.add(HeadPosition(0.15 * np.sin(2 * time_s), 0.0, 0.6), time_s) for time_s in times)


def test_a_slow_machine_gets_the_head_for_the_eye():
    eye = EyeChoice()
    assert eye.mode("auto") is Mode.FACE
    assert not any(eye.take_rate(25.0, now_s) for now_s in range(20))
    turned = [eye.take_rate(6.0, now_s) for now_s in range(20, 40)]
    assert sum(turned) == 1
    assert eye.mode("auto") is Mode.HEAD
    assert eye.mode("face") is Mode.FACE
