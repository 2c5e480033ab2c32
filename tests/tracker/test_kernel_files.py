"""Compiled kernels are loaded as they were written, or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import tracker.kernel_cache as kernel_cache
from tracker.kernel_files import SUFFIX, KernelFiles

ROOT = Path(__file__).resolve().parents[2]
KEY, DATA = (("float64",), ("x86_64", "a processor"), ("code", "")), ("name", bytes(range(256)) * 20, {"nested": 1.5})

KERNEL = """
from numba import njit

@njit(cache=True)
def doubled(x):
    return x + x
"""
PROGRAM = """
import sys
from pathlib import Path
from tracker.kernel_cache import use_kernel_cache
folder = Path(sys.argv[1])
use_kernel_cache(folder / "kernels", folder / "cache")
sys.path.insert(0, str(folder / "kernels"))
from small import doubled
print(doubled(21), doubled(0.5), sum(doubled.stats.cache_hits.values()))
"""


@pytest.fixture
def files(tmp_path):
    files = KernelFiles(str(tmp_path / "kernels"), "small.doubled-5.py311", b"stamp")
    files.save(KEY, DATA)
    return files


def only_file(folder):
    (path,) = (folder / "kernels").iterdir()
    return path


def test_what_was_saved_is_loaded(files, tmp_path):
    assert files.load(KEY) == DATA
    assert files.load((("int64",), *KEY[1:])) is None
    assert only_file(tmp_path).stat().st_mode & 0o777 == 0o600
    files.flush()
    assert files.load(KEY) is None


def test_no_damage_is_loaded(files, tmp_path):
    path, random = only_file(tmp_path), np.random.default_rng(0)
    content = path.read_bytes()
    damages = [b"", content[:10], content[:32], content + b"\0"]
    damages += [content[: random.integers(len(content))] for _ in range(50)]
    for _ in range(150):
        damaged = np.frombuffer(content, np.uint8).copy()
        damaged[random.integers(0, len(content), 4)] ^= np.uint8(1 << random.integers(0, 8))
        damages.append(damaged.tobytes())
    for damaged in damages:
        path.write_bytes(damaged)
        path.chmod(0o600)
        assert files.load(KEY) == (DATA if damaged == content else None)
        assert path.exists() == (damaged == content)
    files.save(KEY, DATA)
    assert files.load(KEY) == DATA


def test_what_was_made_for_something_else_is_not_loaded(files, tmp_path):
    other = KernelFiles(str(tmp_path / "kernels"), "small.halved-9.py311", b"stamp")
    other.save(KEY, "another kernel")
    mine = next((tmp_path / "kernels").glob(f"small.doubled*{SUFFIX}"))
    theirs = next((tmp_path / "kernels").glob(f"small.halved*{SUFFIX}"))
    mine.write_bytes(theirs.read_bytes())
    assert files.load(KEY) is None
    assert KernelFiles(str(tmp_path / "kernels"), "small.halved-9.py311", b"a newer source").load(KEY) is None


def test_what_others_could_write_is_not_loaded(files, tmp_path, monkeypatch):
    only_file(tmp_path).chmod(0o666)
    assert files.load(KEY) is None
    files.save(KEY, DATA)
    monkeypatch.setattr(kernel_cache, "_trusted_owners", lambda: {os.geteuid() + 1})
    assert files.load(KEY) is None


def test_a_pipe_or_a_folder_in_its_place_is_replaced(files, tmp_path):
    path = only_file(tmp_path)
    for make in (os.mkfifo, os.mkdir, lambda place: place.symlink_to("/dev/zero")):
        path.unlink()
        make(path)
        assert files.load(KEY) is None
        files.save(KEY, DATA)
        assert files.load(KEY) == DATA


def test_without_a_folder_nothing_is_kept(tmp_path):
    (tmp_path / "file").write_text("")
    for place in ("", str(tmp_path / "file" / "kernels")):
        files = KernelFiles(place, "small.doubled-5.py311", b"stamp")
        files.save(KEY, DATA)
        assert files.load(KEY) is None
        files.flush()


def test_a_program_with_a_damaged_cache_compiles_again(tmp_path):
    (tmp_path / "kernels").mkdir()
    (tmp_path / "kernels" / "small.py").write_text(KERNEL)
    variables = {name: value for name, value in os.environ.items() if name != "NUMBA_CACHE_DIR"}

    def run():
        command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
        return subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True, check=True).stdout

    assert run() == "42 1.0 0\n"
    damaged, _ = sorted((tmp_path / "cache").rglob(f"*{SUFFIX}"))
    machine_code = bytearray(damaged.read_bytes())
    machine_code[len(machine_code) // 2] ^= 0xFF
    damaged.write_bytes(machine_code)
    assert run() == "42 1.0 1\n"
