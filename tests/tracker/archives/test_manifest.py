import hashlib
from pathlib import Path

import pytest

from tracker.archives.manifest import MODELS, KnownFile, verified
from tracker.errors import ModelFileError
from tracker.pose.shape_model_3d import load_shape_3d


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "model.bin").write_bytes(b"weights")
    digest = hashlib.sha256(b"weights").hexdigest()
    (tmp_path / "manifest.toml").write_text(f'[files."deep/model.bin"]\nsha256 = "{digest}"\n')
    return tmp_path


def test_a_whole_file_is_found(folder):
    assert verified("deep/model.bin", folder).content == b"weights"


def test_what_ships_is_whole():
    assert verified("cascades/haarcascade_profileface.xml").path.is_relative_to(MODELS)


def test_what_was_checked_is_what_is_used():
    known = verified("shape/shape-3d.npz")
    elsewhere = KnownFile(Path("no such file"), known.content)
    assert load_shape_3d(elsewhere).mode_count == load_shape_3d(known).mode_count
    with pytest.raises(ModelFileError, match="no such file is damaged"):
        load_shape_3d(KnownFile(elsewhere.path, known.content[:-1]))


@pytest.mark.parametrize("content", [b"", b"weight", b"Weights"])
def test_an_altered_file_is_refused_by_name(folder, content):
    (folder / "deep" / "model.bin").write_bytes(content)
    with pytest.raises(ModelFileError, match=r"deep/model\.bin is damaged or altered"):
        verified("deep/model.bin", folder)


def test_a_missing_file_is_refused_by_name(folder):
    (folder / "deep" / "model.bin").unlink()
    with pytest.raises(ModelFileError, match=r"deep/model\.bin is missing"):
        verified("deep/model.bin", folder)


def test_an_unlisted_file_is_refused_by_name(folder):
    (folder / "other.bin").write_bytes(b"weights")
    with pytest.raises(ModelFileError, match=r"other\.bin is not in the list"):
        verified("other.bin", folder)


@pytest.mark.parametrize("text", ["", "files = 3", "[files", '[files."deep/model.bin"]\nsize = 3'])
def test_a_useless_manifest_is_named(folder, text):
    (folder / "manifest.toml").write_text(text)
    with pytest.raises(ModelFileError, match=r"manifest\.toml"):
        verified("deep/model.bin", folder)


def test_a_missing_manifest_is_named(folder):
    (folder / "manifest.toml").unlink()
    with pytest.raises(ModelFileError, match=r"manifest\.toml"):
        verified("deep/model.bin", folder)


def test_a_folder_in_the_file_s_place_is_refused(folder):
    (folder / "deep" / "model.bin").unlink()
    (folder / "deep" / "model.bin").mkdir()
    with pytest.raises(ModelFileError, match="cannot be read"):
        verified("deep/model.bin", folder)
