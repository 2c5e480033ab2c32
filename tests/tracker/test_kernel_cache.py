"""The folder of compiled kernels follows their contents, and old ones go."""

import os
from pathlib import Path

import pytest

import tracker.kernel_cache as kernel_cache


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    monkeypatch.setenv("NUMBA_CACHE_DIR", "unset below; monkeypatch puts the old value back")
    monkeypatch.setattr(kernel_cache.platformdirs, "user_cache_path", lambda name: tmp_path / "cache" / name)


def use(kernels):
    os.environ.pop("NUMBA_CACHE_DIR", None)
    return kernel_cache.use_kernel_cache(kernels)


def test_any_change_in_any_kernel_means_another_folder(tmp_path):
    (tmp_path / "a.py").write_text("a = 1")
    (tmp_path / "b.py").write_text("b = 1")
    before = use(tmp_path)
    assert before == use(tmp_path) == Path(os.environ["NUMBA_CACHE_DIR"])
    (tmp_path / "b.py").write_text("b = 2")
    assert use(tmp_path) != before


def test_a_folder_that_is_already_chosen_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    assert kernel_cache.use_kernel_cache() == tmp_path


def test_only_the_newest_few_are_kept(tmp_path):
    made = []
    for version in range(kernel_cache.KEPT_VERSIONS + 2):
        (tmp_path / "a.py").write_text(f"a = {version}")
        made.append(use(tmp_path))
        os.utime(made[-1], (version + 1, version + 1))
    assert [folder.exists() for folder in made] == [False, False] + [True] * kernel_cache.KEPT_VERSIONS


def test_without_a_writable_cache_a_passing_one_is_used(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(kernel_cache.platformdirs, "user_cache_path", lambda name: tmp_path / "file")
    monkeypatch.setattr(kernel_cache.tempfile, "mkdtemp", lambda prefix: str(tmp_path / prefix))
    assert use(tmp_path) == tmp_path / "visavis-kernels-"
