"""The folder of compiled kernels follows their contents, and old ones go."""

import os
from pathlib import Path

import pytest

import tracker.kernel_cache as kernel_cache


@pytest.fixture(autouse=True)
def own_choice(monkeypatch):
    monkeypatch.setenv("NUMBA_CACHE_DIR", "unset below; monkeypatch puts the old value back")


def use(kernels):
    os.environ.pop("NUMBA_CACHE_DIR", None)
    return kernel_cache.use_kernel_cache(kernels, kernels / "cache")


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


def test_without_a_writable_cache_a_passing_one_is_used(tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be")
    folder = use(tmp_path)
    assert folder.is_dir() and folder.name.startswith("visavis-kernels-")
    assert os.environ["NUMBA_CACHE_DIR"] == str(folder)
    folder.rmdir()
