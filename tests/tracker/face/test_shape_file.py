import numpy as np
import pytest

from tracker.errors import ModelFileError
from tracker.face.model_file import shipped_face_model
from tracker.face.shape_file import load_shape_model, save_shape_model


def test_a_shape_model_survives_its_file(tmp_path):
    shape = shipped_face_model().shape
    save_shape_model(shape, tmp_path / "s.npz")
    again = load_shape_model(tmp_path / "s.npz")
    assert again.kind == shape.kind
    for name in ("mean_xy", "modes", "variances"):
        np.testing.assert_array_equal(getattr(again, name), getattr(shape, name))


@pytest.mark.parametrize("content", [b"", b"hello", None])
def test_a_damaged_file_is_refused_by_name(tmp_path, content):
    path = tmp_path / "bad.npz"
    if content is None:
        save_shape_model(shipped_face_model().shape, path)
        content = path.read_bytes()[:-2000]
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"bad\.npz"):
        load_shape_model(path)


def test_a_missing_file_and_a_face_model_are_refused(tmp_path):
    with pytest.raises(ModelFileError, match=r"none\.npz"):
        load_shape_model(tmp_path / "none.npz")
    np.savez(tmp_path / "other.npz", header=np.array('{"format": "visavis-face", "version": 1}'))
    with pytest.raises(ModelFileError, match=r"other\.npz is not a shape model"):
        load_shape_model(tmp_path / "other.npz")
