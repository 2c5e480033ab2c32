import cv2
import numpy as np
import pytest

from tracker.errors import DataSetError
from tracker.files.pts import read_pts, write_pts
from tracker.training.data_set import held_out, read_csv, read_folder, split, stack


def _write_face(folder, name, points):
    folder.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(folder / f"{name}.png"), np.zeros((24, 30, 3), dtype=np.uint8))
    write_pts(folder / f"{name}.pts", points)


def test_points_survive_the_file(tmp_path):
    points = np.random.default_rng(0).uniform(0, 400, (68, 2))
    write_pts(tmp_path / "a.pts", points)
    np.testing.assert_allclose(read_pts(tmp_path / "a.pts"), points, atol=6e-4)


@pytest.mark.parametrize("text", ["", "version: 1\n{\n1 2\n3\n}", "{\na b\n}", "{\nnan 1\n}", "{\n1e300 1\n}", "{}"])
def test_a_damaged_file_is_named(tmp_path, text):
    (tmp_path / "bad.pts").write_text(text)
    with pytest.raises(DataSetError, match=r"bad\.pts"):
        read_pts(tmp_path / "bad.pts")


def test_a_folder_is_read_by_name_and_points_without_picture_are_left_out(tmp_path):
    points = np.ones((68, 2))
    _write_face(tmp_path / "set", "b_1", points)
    _write_face(tmp_path / "set", "a_2", points)
    write_pts(tmp_path / "alone.pts", points)
    faces = read_folder(tmp_path)
    assert [face.name for face in faces] == ["set/a_2", "set/b_1"]
    assert [face.photograph for face in faces] == ["a", "b"]
    assert faces[0].read_image().shape == (24, 30, 3)
    assert stack(faces).shape == (2, 68, 2)


def test_an_empty_folder_and_a_mixed_one_are_refused(tmp_path):
    with pytest.raises(DataSetError, match="no pictures"):
        read_folder(tmp_path)
    _write_face(tmp_path, "a", np.ones((68, 2)))
    _write_face(tmp_path, "b", np.ones((71, 2)))
    with pytest.raises(DataSetError, match="68 and 71"):
        read_folder(tmp_path)


def test_faces_of_one_photograph_stay_together(tmp_path):
    for photo in range(40):
        for face in (1, 2):
            _write_face(tmp_path, f"{photo}_{face}", np.ones((68, 2)))
    training, validation = split(read_folder(tmp_path))
    assert len(training) + len(validation) == 80
    assert not {face.photograph for face in training} & {face.photograph for face in validation}
    assert all(held_out(face.photograph) for face in validation)


def test_the_share_held_out_is_about_fifteen_percent():
    assert 0.12 < np.mean([held_out(str(number)) for number in range(3000)]) < 0.18


def test_csv_in_the_71_point_layout(tmp_path):
    row = ";".join(["x.jpg"] + [f"{i}.5;{2 * i};{'true' if i else 'false'}" for i in range(71)])
    (tmp_path / "a.csv").write_text(row + "\n")
    (face,) = read_csv(tmp_path / "a.csv")
    np.testing.assert_allclose(face.points_xy[3], [3.5, 6.0])
    assert not face.visible[0]
    assert face.visible[1:].all()
    with pytest.raises(DataSetError, match="picture of x"):
        face.read_image()


@pytest.mark.parametrize(
    "text", ["", "x.jpg\n", "x.jpg;1;2;true\ny.jpg;1;2;true;3;4;true\n", "x.jpg;1e300;2;true\n", ";1;2;true\0\n"]
)
def test_a_damaged_csv_is_refused_by_name(tmp_path, text):
    (tmp_path / "a.csv").write_text(text)
    with pytest.raises(DataSetError, match=r"a\.csv"):
        read_csv(tmp_path / "a.csv")


def test_a_picture_that_announces_too_much_is_refused(tmp_path):
    _write_face(tmp_path, "a", np.ones((68, 2)))
    content = bytearray((tmp_path / "a.png").read_bytes())
    content[16:24] = (1 << 20).to_bytes(4, "big") * 2
    (tmp_path / "a.png").write_bytes(content)
    (face,) = read_folder(tmp_path)
    with pytest.raises(DataSetError, match="picture of a"):
        face.read_image()


def test_a_csv_of_another_kind_is_refused_with_its_line(tmp_path):
    (tmp_path / "a.csv").write_text("x.jpg;1;2\n")
    with pytest.raises(DataSetError, match="line 1"):
        read_csv(tmp_path / "a.csv")
