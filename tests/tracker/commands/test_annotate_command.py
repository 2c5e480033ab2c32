"""`main.py annotate`, as a user types it."""

import cv2
import numpy as np
import pytest

from tests.tracker.annotation.made_layouts import OF_68, write_layout
from tracker.annotation.annotation_set import AnnotationSet
from tracker.annotation.marks import marks_of
from tracker.files.pts import read_pts, write_pts
from tracker.layouts import read_layout
from tracker.sources.demo import DemoSource


@pytest.fixture
def photos(tmp_path):
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(2):
        frame = DemoSource().frame(40 * number)
        cv2.imwrite(str(folder / f"{number}.png"), frame.image)
        write_pts(folder / f"{number}.pts", frame.truth.landmarks_xy)
    return folder


def test_points_come_in_go_out_and_are_counted(run, capsys, photos, tmp_path):
    assert run("annotate", photos, "--import", photos) == 0
    told = capsys.readouterr()
    assert "Taken over: 2 pictures." in told.out + told.err and "2 done" in told.out + told.err
    assert run("annotate", photos, "--export", tmp_path / "out", "--one-based", "--quiet") == 0
    np.testing.assert_allclose(read_pts(tmp_path / "out" / "1.pts"), read_pts(photos / "1.pts") + 1.0, atol=2e-3)
    assert run("annotate", photos, "--export", tmp_path / "out.csv", "--quiet") == 0
    assert run("annotate", photos, "--export", tmp_path / "out.csv") == 2
    assert "is there already" in capsys.readouterr().err


def test_a_model_places_the_points_of_pictures_that_have_none(run, photos):
    assert run("annotate", photos, "--fit", "--model", "svm", "--quiet") == 0
    annotations = AnnotationSet(photos)
    assert annotations.progress.begun == 2
    truth = read_pts(photos / "0.pts")
    away = np.linalg.norm(annotations.marks("0.png").points_xy - truth, axis=1).mean()
    assert away < 0.12 * np.linalg.norm(truth[45] - truth[36])


def test_another_layout_needs_a_few_pictures_first(run, capsys, photos, tmp_path):
    layout = write_layout(tmp_path)
    assert run("annotate", photos, "--layout", layout, "--fit", "--model", "svm") == 2
    assert "Annotate 3 more pictures by hand first" in capsys.readouterr().err
    AnnotationSet(photos, read_layout(layout)).put(
        "0.png", marks_of(read_pts(photos / "0.pts")[list(OF_68)], done=True)
    )
    assert run("annotate", photos, "--layout", layout, "--fit", "--model", "svm", "--quiet") == 2
    assert "Annotate 2 more pictures" in capsys.readouterr().err


def test_a_layout_that_is_not_there_is_told(run, capsys, photos):
    assert run("annotate", photos, "--layout", "twelve.toml") == 2
    assert "no file that is there" in capsys.readouterr().err
