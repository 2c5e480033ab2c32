"""`train annotate`: a table that `train network` reads, and an annotation that can be stopped."""

import cv2
import numpy as np
import pytest

from tests.demo_frames import DEMO
from tracker.training.data_set import read_csv


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "pictures" / "people; friends"
    folder.mkdir(parents=True)
    cv2.imwrite(str(folder / "face.png"), DEMO.frame(0).image)
    cv2.imwrite(str(folder / "none.png"), np.full((120, 160, 3), 90, np.uint8))
    return folder.parent


def _annotate(run, pictures, output, *more):
    return run("train", "annotate", pictures, "--model", "conv-small", "--output", output, *more)


def test_the_table_holds_the_face_and_leaves_out_what_has_none(run, pictures, tmp_path, capsys):
    output = tmp_path / "taught.csv"
    assert _annotate(run, pictures, output) == 0
    assert "1 of 2 pictures" in " ".join(capsys.readouterr().err.split())
    (face,) = read_csv(output, pictures)
    assert face.name == "people; friends/face"
    assert face.picture == pictures / "people; friends" / "face.png"
    assert face.points_xy.shape == (68, 2)
    assert face.visible.mean() > 0.9


def test_what_was_looked_at_before_a_stop_is_not_looked_at_again(run, pictures, tmp_path):
    output = tmp_path / "taught.csv"
    output.with_suffix(".part").write_text('"people; friends/face.png"\n', encoding="utf-8")
    assert _annotate(run, pictures, output) == 0
    assert output.read_text(encoding="utf-8") == ""
    assert not output.with_suffix(".part").exists()


def test_a_folder_that_is_not_there_is_told(run, pictures, tmp_path, capsys):
    assert _annotate(run, pictures, tmp_path / "taught.csv", "--only", "nobody") == 2
    assert "there is no folder" in " ".join(capsys.readouterr().err.split())
