import numpy as np
import pytest

from tracker.errors import ModelFileError
from tracker.sources.demo_head_file import SHIPPED, build_demo_head, load_demo_head, save_demo_head, shipped_demo_head
from tracker.sources.demo_mesh import MovingPoints


@pytest.fixture(scope="module")
def built():
    return build_demo_head()


def assert_same(head, other):
    for name in MovingPoints.__slots__:
        for one, two in ((head.mesh.points, other.mesh.points), (head.landmarks, other.landmarks)):
            np.testing.assert_allclose(getattr(one, name), getattr(two, name), atol=1e-7)
    np.testing.assert_array_equal(head.mesh.triangles, other.mesh.triangles)
    np.testing.assert_allclose(head.mesh.texture_xy, other.mesh.texture_xy, atol=1e-4)
    np.testing.assert_allclose(head.mesh.normals, other.mesh.normals, atol=1e-5)
    assert np.abs(head.mesh.texture.astype(int) - other.mesh.texture).max() <= 1


def test_what_ships_is_what_is_built(built):
    assert_same(load_demo_head(SHIPPED), built)  # else remake it: python -m tracker.sources.demo_head_file


def test_without_the_file_and_with_a_damaged_one_the_head_is_built(built, tmp_path, monkeypatch):
    damaged = tmp_path / "damaged.npz"
    damaged.write_bytes(SHIPPED.read_bytes()[:1000])
    for path in (tmp_path / "none.npz", damaged):
        with pytest.raises(ModelFileError):
            load_demo_head(path)
        monkeypatch.setattr("tracker.sources.demo_head_file.SHIPPED", path)
        assert_same(shipped_demo_head(), built)


def test_written_and_read_it_is_the_same(built, tmp_path):
    path = tmp_path / "head.npz"
    save_demo_head(path, built)
    head = load_demo_head(path)
    assert_same(head, built)
    assert head.mesh.points.rest_m.flags.writeable, "the compiler takes arrays that cannot be written for another type"
