"""The folder of compiled kernels follows their contents, is nobody else's, and old ones go."""

import os
import tempfile
from pathlib import Path
from threading import Event

import pytest

import tracker.kernel_cache as kernel_cache


@pytest.fixture(autouse=True)
def own_choice(monkeypatch):
    monkeypatch.setenv("NUMBA_CACHE_DIR", "unset below; monkeypatch puts the old value back")
    monkeypatch.setenv("NUMBA_CACHE_LOCATOR_CLASSES", "")


def use(kernels):
    os.environ.pop("NUMBA_CACHE_DIR", None)
    return kernel_cache.use_kernel_cache(kernels, kernels / "cache")


def test_any_change_in_any_kernel_means_another_folder(tmp_path):
    (tmp_path / "a.py").write_text("a = 1")
    (tmp_path / "b.py").write_text("b = 1")
    before = use(tmp_path)
    assert before == use(tmp_path) == Path(os.environ["NUMBA_CACHE_DIR"])
    (tmp_path / "b.py").write_text("b = 2")
    after = use(tmp_path)
    assert after != before
    (tmp_path / "b.py").rename(tmp_path / "c.py")
    assert use(tmp_path) not in (before, after)


def test_a_folder_that_is_already_chosen_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    assert kernel_cache.use_kernel_cache() == tmp_path
    assert os.environ["NUMBA_CACHE_LOCATOR_CLASSES"] == "tracker.kernel_files.KernelLocator"


def test_only_the_newest_few_are_kept(tmp_path):
    made = []
    for version in range(kernel_cache.KEPT_VERSIONS + 2):
        (tmp_path / "a.py").write_text(f"a = {version}")
        made.append(use(tmp_path))
        os.utime(made[-1], (version + 1, version + 1))
    assert [folder.exists() for folder in made] == [False, False] + [True] * kernel_cache.KEPT_VERSIONS


@pytest.mark.parametrize("level", ["root", "version"])
def test_what_others_may_write_to_is_made_anew(tmp_path, level):
    folder = use(tmp_path)
    (folder / "planted.kernel").write_bytes(b"what somebody else wants to be run")
    (folder if level == "version" else folder.parent).chmod(0o777)
    assert use(tmp_path) == folder
    assert list(folder.iterdir()) == []
    assert folder.stat().st_mode & 0o777 == folder.parent.stat().st_mode & 0o777 == 0o700


def test_what_belongs_to_somebody_else_is_not_used(tmp_path, monkeypatch):
    use(tmp_path)
    monkeypatch.setattr(kernel_cache, "_trusted_owners", lambda: {os.geteuid() + 1})
    assert use(tmp_path) is None


def test_a_file_in_the_folders_place_is_removed(tmp_path):
    folder = use(tmp_path)
    folder.rmdir()
    folder.write_text("a file where the folder should be")
    assert use(tmp_path) == folder and folder.is_dir()


def test_without_a_writable_cache_there_is_none_and_nothing_is_left_behind(tmp_path, monkeypatch):
    (tmp_path / "temporary").mkdir()
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file" / "cache"))
    os.environ.pop("NUMBA_CACHE_DIR")
    assert kernel_cache.use_kernel_cache() is None
    assert "NUMBA_CACHE_DIR" not in os.environ
    assert list((tmp_path / "temporary").iterdir()) == []


def test_without_a_home_the_working_folder_is_left_alone(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    os.environ.pop("NUMBA_CACHE_DIR")
    assert kernel_cache.use_kernel_cache(root=Path("~/.cache/visavis/kernels")) is None
    assert list(tmp_path.iterdir()) == []


def test_what_this_process_has_compiled_is_not_what_others_load(monkeypatch):
    monkeypatch.setattr(kernel_cache, "_compiled_here", Event())
    before = kernel_cache.kernels_in_use()
    kernel_cache.note_compiled_here()
    assert kernel_cache.kernels_in_use() != before
