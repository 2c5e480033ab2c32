"""A calibrated camera on the command line: its calibration is used and said, and an angle of view by hand wins."""

from dataclasses import replace
from math import radians
from threading import Event

import numpy as np
import pytest

from tracker.calibration.file import CalibrationFile
from tracker.calibration.solver import Calibration
from tracker.commands.application import run_command_line
from tracker.head.position import HeadPositionSettings

FOUND = Calibration(17.3, 71.0, 4.0, 20.0, 8.0, -2.0, (1.2, 0.8, 2.5), 1.0, 0.4)
LINE = "The calibration of Desk Camera (x, y, z to ±1.2, 0.8, 2.5 cm) is used"


@pytest.fixture
def path(tmp_path, monkeypatch):
    """Where the app keeps its calibrations, with that of one camera in it."""
    path = tmp_path / "config" / "calibration.toml"
    path.parent.mkdir()
    monkeypatch.setattr("tracker.calibration.file.user_calibration_path", lambda: path)
    file = CalibrationFile(path)
    file.turn_to("/dev/video7", "Desk Camera", HeadPositionSettings())
    file.keep("Desk Camera", FOUND, HeadPositionSettings())
    return path


@pytest.fixture
def track(tmp_path, path, run, opens, pipeline, list_source, make_frames):
    """Run `track` on a live source of a name; gives the position settings and the angle of view in use."""

    def track(name, *options, live=True):
        opens(list_source(make_frames(3), live=live, name=name))
        assert run("track", "-s", "camera", "-o", tmp_path / "track.csv", *options) == 0
        made = pipeline.made[-1]
        return made.settings.position, made.horizontal_fov_rad

    return track


def test_the_calibration_of_the_camera_is_used_and_said(track, capsys):
    position, fov_rad = track("Desk Camera")
    assert position == FOUND.applied(HeadPositionSettings()) and fov_rad is None
    assert capsys.readouterr().err.count(LINE + ".") == 1


@pytest.mark.parametrize(("name", "live"), [("Other Camera", True), ("Desk Camera", False)])
def test_nothing_else_is_taken_for_it(track, capsys, name, live):
    position, _ = track(name, live=live)
    assert position == HeadPositionSettings()
    assert "calibration" not in capsys.readouterr().err.lower()


def test_an_angle_of_view_by_hand_wins_over_the_measured_one(track, capsys):
    position, fov_rad = track("Desk Camera", "--fov", "50")
    assert fov_rad == pytest.approx(radians(50.0)) and position.camera_offset_y_cm == 20.0
    assert f"{LINE}, but with the angle of view given by --fov." in capsys.readouterr().err


def test_quiet_uses_it_and_says_nothing(track, capsys):
    position, _ = track("Desk Camera", "-q")
    assert position.head_width_cm == 17.3
    assert capsys.readouterr() == ("", "")


def test_a_damaged_file_is_told_and_tracking_goes_on(track, path, capsys):
    path.write_text("schema = [")
    position, _ = track("Desk Camera")
    assert position == HeadPositionSettings()
    assert "calibrate again" in capsys.readouterr().err


def test_of_two_kept_under_one_name_the_one_asked_for_is_taken(path):
    file = CalibrationFile(path)
    file.turn_to("camera", "", FOUND.applied(HeadPositionSettings()))
    file.keep("Desk Camera", replace(FOUND, head_width_cm=15.0), HeadPositionSettings())
    file = CalibrationFile(path)
    widths = [file.of_camera("Desk Camera", key).position.head_width_cm for key in ("", "/dev/video7", "camera")]
    assert widths == [17.3, 17.3, 15.0]
    assert file.of_camera("Another", "camera") is None


class PlainScene:
    """Writes down the eyes it is drawn for."""

    def __init__(self, eyes):
        self.eyes = eyes

    def advance(self, dt_s, eye_m, *, follows):
        pass

    def render(self, eye_m, roll_rad=0.0):
        self.eyes.append(np.array(eye_m))
        return np.zeros((48, 64, 3), np.uint8)

    def close(self):
        pass


def as_drawn(frames, eyes):
    """Frames no faster than they are drawn: of a live source, what comes too fast is left out."""
    for index, frame in enumerate(frames):
        while len(eyes) < index - 1:
            Event().wait(0.001)
        yield frame


def test_the_room_is_drawn_for_the_place_that_was_measured(
    tmp_path, path, opens, pipeline, list_source, make_frames, capsys
):
    def draw(name, *options):
        eyes = []
        opens(list_source(as_drawn(make_frames(60), eyes), live=True, name=name))
        arguments = ["room", "-s", "camera", "-o", str(tmp_path / name), "--size", "64x48", *options]
        assert run_command_line(arguments, lambda source: 1, lambda order: PlainScene(eyes)) == 0
        return eyes[-1], pipeline.made[-1], capsys.readouterr().err

    eye, made, said = draw("Desk Camera", "--fov", "50")
    assert made.settings.position.camera_offset_y_cm == 20.0 and LINE in said
    assert made.horizontal_fov_rad == pytest.approx(radians(50.0))
    assert eye == pytest.approx([0.0123, -0.045, 0.6], abs=2e-3)
    eye, made, said = draw("Other Camera")
    assert made.settings.position == HeadPositionSettings() and LINE not in said
    assert eye == pytest.approx([0.0, 0.0, 0.6], abs=2e-3), "the head starts in front of the middle"
    eye, made, _ = draw("Third Camera", "--set", "position.camera_offset_y_cm=20", "--set", "smoothing.method=none")
    assert (made.settings.position.camera_offset_y_cm, made.settings.smoothing.method) == (20.0, "none")
    assert eye == pytest.approx([0.0123, -0.045, 0.6], abs=2e-3), "whoever says where the camera is, is believed"
