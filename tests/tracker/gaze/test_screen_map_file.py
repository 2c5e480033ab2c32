import json

import numpy as np
import pytest

from tests.tracker.gaze.test_screen_map import GRID, look_at, samples_of
from tracker.gaze.screen_map import calibrated
from tracker.gaze.screen_map_file import ScreenMapFile


@pytest.fixture(scope="module")
def made():
    return calibrated(samples_of(GRID))


def test_a_map_comes_back_as_it_was(made, tmp_path):
    path = tmp_path / "gaze.json"
    ScreenMapFile(path).keep("a camera", "a screen", made)
    file = ScreenMapFile(path)
    assert not file.problems
    again = file.get("a camera", "a screen")
    look = look_at((0.05, 0.02), np.random.default_rng(0))
    assert again.place(look) == made.place(look)
    assert file.get("a camera", "another screen") is None
    file.forget("a camera", "a screen")
    assert ScreenMapFile(path).get("a camera", "a screen") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[:-40],
        lambda text: text.replace("visavis-gaze", "other"),
        lambda text: text.replace('"version": 1', '"version": 2'),
        lambda text: text.replace('"error_m":', '"error_x":'),
        lambda text: json.dumps({**json.loads(text), "maps": {"a": {"weights": [[1e9] * 2] * 11}}}),
        lambda text: "[1, 2]",
    ],
)
def test_a_damaged_file_is_told_and_put_aside(made, tmp_path, damage):
    path = tmp_path / "gaze.json"
    ScreenMapFile(path).keep("a camera", "a screen", made)
    path.write_text(damage(path.read_text()))
    file = ScreenMapFile(path)
    assert file.get("a camera", "a screen") is None
    assert len(file.problems) == 1
    assert "calibrate again" in file.problems[0]
    assert (tmp_path / "gaze.kept-1.json").exists()
    file.keep("a camera", "a screen", made)
    assert ScreenMapFile(path).get("a camera", "a screen") is not None


def test_a_folder_that_cannot_be_written_is_told(made, tmp_path):
    (tmp_path / "file").write_text("")
    file = ScreenMapFile(tmp_path / "file" / "gaze.json")
    file.keep("a", "b", made)
    assert "cannot be saved" in file.problems[0]
