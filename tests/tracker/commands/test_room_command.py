"""`room`: every look ends up as a picture drawn for the right eye, and trouble ends in one line."""

import av
import cv2
import numpy as np
import pytest

from tracker.commands.application import run_command_line
from tracker.commands.room import parse_size
from tracker.errors import SourceError, SourceProblem, VisavisError

SIZE = (64, 48)
TRACK = "frame,time_s,state,head_x_cm,head_y_cm,head_z_cm\n" + "".join(
    f"{i},{i / 30:.6f},TRACKING,{0.1 * i},0,60\n" for i in range(40)
)


class FakeScene:
    """A picture whose shade tells where the eye was."""

    def __init__(self, order, log):
        self.order, self.log = order, log

    def advance(self, dt_s, eye_m, *, follows):
        self.log["times"].append((dt_s, follows))
        self.log["eye_before"] = np.array(eye_m)

    def render(self, eye_m, roll_rad=0.0):
        np.testing.assert_array_equal(eye_m, self.log["eye_before"])
        self.log["eyes"].append(np.array(eye_m))
        return np.full((self.order.size_px[1], self.order.size_px[0], 3), len(self.log["eyes"]), np.uint8)

    def close(self):
        self.log["closed"] = True


@pytest.fixture
def log():
    return {"eyes": [], "times": [], "closed": False}


@pytest.fixture
def room(log):
    """Run `room`; the scene is a fake that writes down what it is asked for."""

    def open_scene(order):
        log["order"] = order
        return FakeScene(order, log)

    def no_app(source):
        raise AssertionError("the app was opened")

    return lambda *arguments, opens=open_scene: run_command_line(["room", *map(str, arguments)], no_app, opens)


@pytest.fixture
def track(tmp_path):
    path = tmp_path / "track.csv"
    path.write_text(TRACK)
    return path


def one_line(capsys):
    printed = capsys.readouterr()
    assert printed.out == ""
    lines = printed.err.strip().splitlines()
    assert len(lines) == 1, printed.err
    return lines[0]


def test_a_track_becomes_a_film_along_the_head(tmp_path, room, track, log):
    output = tmp_path / "new" / "film.mp4"
    assert room("-s", track, "-o", output, "--size", "64x48", "-q") == 0
    with av.open(str(output)) as film:
        assert len(list(film.decode(video=0))) == 40
        assert (film.streams.video[0].width, film.streams.video[0].height) == SIZE
        assert float(film.streams.video[0].average_rate) == pytest.approx(30, rel=0.05)
    assert log["closed"]
    # Eased in by now, and drawn for a head that moves 3 cm a second.
    assert log["eyes"][-1] == pytest.approx([0.039, 0.0, 0.60], abs=1e-3)


def test_a_source_becomes_a_folder_of_pictures(tmp_path, room, opens, pipeline, list_source, make_frames, log):
    opens(list_source(make_frames(5), frame_count=5))
    output = tmp_path / "pictures"
    assert room("-s", "any", "-o", output, "--size", "64x48", "--max-frames", 4, "-q") == 0
    assert sorted(path.name for path in output.iterdir()) == [f"{i:06d}.png" for i in range(4)]
    assert (cv2.imread(str(output / "000002.png")) == 3).all()


def test_the_scene_gets_the_screen_in_the_pictures_shape(tmp_path, room, track, log):
    arguments = (
        "--size",
        "200x100",
        "--screen-height",
        "30",
        "--scene",
        "own",
        "--open",
        "thing.glb",
        "--stereo",
        "-q",
    )
    assert room("-s", track, "-o", tmp_path / "a.mp4", *arguments) == 0
    order = log["order"]
    assert order.screen_m == pytest.approx((0.6, 0.3))
    assert (order.size_px, order.scene, str(order.file), order.stereo) == ((200, 100), "own", "thing.glb", True)


def test_strength_moves_the_eye_farther(tmp_path, room, track, log):
    assert room("-s", track, "-o", tmp_path / "a.mp4", "--strength", 2, "--size", "64x48", "-q") == 0
    assert log["eyes"][-1][0] == pytest.approx(0.078, abs=2e-3)


def test_the_head_starts_in_front_of_the_middle_unless_told_otherwise(tmp_path, room, track, log):
    moved = track.read_text().replace(",0,60", ",11.5,60")
    track.write_text(moved)
    assert room("-s", track, "-o", tmp_path / "a.mp4", "--size", "64x48", "-q") == 0
    assert log["eyes"][-1] == pytest.approx([0.039, 0.0, 0.60], abs=1e-3)
    assert room("-s", track, "-o", tmp_path / "b.mp4", "--size", "64x48", "--as-measured", "-q") == 0
    assert log["eyes"][-1] == pytest.approx([0.039, 0.115, 0.60], abs=1e-3)


def test_the_inset_shows_the_camera(tmp_path, room, opens, pipeline, list_source, make_frames):
    opens(list_source(make_frames(1)))
    assert room("-s", "any", "-o", tmp_path / "with", "--size", "640x360", "--inset", "-q") == 0
    picture = cv2.imread(str(tmp_path / "with" / "000000.png"))
    assert (picture[:200] == 1).all()
    assert (picture[300, 550] == (40, 80, 120)).all()


def test_stopping_keeps_what_was_drawn(tmp_path, room, opens, pipeline, list_source, make_frames, capsys):
    opens(list_source([*make_frames(3), KeyboardInterrupt()]))
    assert room("-s", "any", "-o", tmp_path / "film.mp4", "--size", "64x48") == 130
    assert "3 pictures" in one_line(capsys)
    with av.open(str(tmp_path / "film.mp4")) as film:
        assert len(list(film.decode(video=0))) == 3


def test_a_source_that_breaks_keeps_what_was_drawn(tmp_path, room, opens, pipeline, list_source, make_frames, capsys):
    broken = SourceError(SourceProblem.UNPLUGGED, "The camera was unplugged.")
    opens(list_source([*make_frames(2), broken]))
    assert room("-s", "any", "-o", tmp_path / "pictures", "--size", "64x48") == 2
    assert "2 pictures" in one_line(capsys)
    assert len(list((tmp_path / "pictures").iterdir())) == 2


def test_without_opengl_it_says_so_before_any_tracking(tmp_path, room, track, capsys):
    def no_opengl(order):
        raise VisavisError("The scene needs OpenGL 3.3, which this machine does not give.")

    assert room("-s", track, "-o", tmp_path / "film.mp4", opens=no_opengl) == 2
    assert "OpenGL 3.3" in one_line(capsys)
    assert not (tmp_path / "film.mp4").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-o", "film.avi"), "must be a film"),
        (("-o", "film.mp4", "--size", "big"), "is not one"),
        (("-o", "film.mp4", "--size", "5x5"), "is not one"),
        (("-o", "film.mp4", "--strength", "9"), "strength"),
        (("-o", "track.csv"), "must be a film"),
        (("-o", "film.mp4", "--set", "smoothing.method=ema"), "is tracked already"),
        (("-o", "film.mp4", "--set", "smoothing.metod=ema"), "did you mean method?"),
    ],
)
def test_bad_input_is_told_in_a_line(tmp_path, monkeypatch, room, track, capsys, arguments, said):
    monkeypatch.chdir(tmp_path)
    assert room("-s", track, *arguments) == 2
    assert said in one_line(capsys)


def test_a_missing_track_leaves_no_film(tmp_path, room, capsys):
    assert room("-s", tmp_path / "none.csv", "-o", tmp_path / "film.mp4") == 2
    assert "no file" in one_line(capsys)
    assert not (tmp_path / "film.mp4").exists()


def test_started_without_scenes_it_says_so(tmp_path, track, run, capsys):
    assert run("room", "-s", track, "-o", tmp_path / "film.mp4") == 2
    assert "main.py" in one_line(capsys)


def test_sizes():
    assert parse_size("1280x720") == parse_size(" 1280 × 720 ") == (1280, 720)
