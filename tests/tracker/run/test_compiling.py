import subprocess
import sys
import threading

import pytest

from tracker.run import compiling as module
from tracker.run.compiling import Compiling
from tracker.run.kernel_parts import KernelPart, is_compiled, note_compiled


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def warmed_up(monkeypatch):
    """What was compiled in this process."""
    parts = []
    monkeypatch.setattr("tracker.run.warm_up.warm_up", lambda report, wanted: parts.extend(wanted) or report("", 1.0))
    return parts


@pytest.fixture
def child(monkeypatch):
    """Call it with a program: it stands in for a process that compiles."""

    def use(program):
        def start(parts):
            command = [sys.executable, "-c", program, *(part.value for part in parts)]
            return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

        monkeypatch.setattr(module, "_child", start)

    return use


def kernel_file(folder):
    python = "".join(str(number) for number in sys.version_info[:2])
    path = folder / "kernels" / f"head.find-1.py{python}-0123.kernel"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"code")
    return path


def test_a_note_holds_for_one_part_as_long_as_its_files_are_there(cache):
    path = kernel_file(cache)
    assert not is_compiled(KernelPart.HEAD)
    note_compiled(KernelPart.HEAD)
    assert is_compiled(KernelPart.HEAD) and not is_compiled(KernelPart.FACE)
    path.unlink()
    assert not is_compiled(KernelPart.HEAD)


def test_a_note_does_not_hold_for_another_processor_or_other_kernels(cache, monkeypatch):
    note_compiled(KernelPart.HEAD)
    with monkeypatch.context() as other:
        other.setenv("NUMBA_CPU_NAME", "another")
        assert not is_compiled(KernelPart.HEAD)
    with monkeypatch.context() as other:
        other.setattr("tracker.run.kernel_parts.digest_of_kernels", lambda: "another")
        assert not is_compiled(KernelPart.HEAD)
    assert is_compiled(KernelPart.HEAD)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"x" * (1 << 17)])
def test_a_damaged_note_is_none(cache, content):
    note_compiled(KernelPart.HEAD)
    (note,) = cache.glob("head*")
    note.write_bytes(content)
    assert not is_compiled(KernelPart.HEAD)


def test_without_a_cache_nothing_is_noted_and_all_is_compiled_here(monkeypatch, warmed_up, child):
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    child("raise SystemExit('must not be started')")
    note_compiled(KernelPart.HEAD)
    Compiling().run()
    assert warmed_up == list(KernelPart)


def test_what_is_compiled_is_not_compiled_again(cache, warmed_up, child):
    for part in KernelPart:
        note_compiled(part)
    child("raise SystemExit('must not be started')")
    compiling = Compiling()
    compiling.run()
    assert compiling.is_done and not warmed_up


def test_how_far_the_processes_are_is_told_and_their_work_is_used(cache, warmed_up, child):
    child(
        "import sys; from tracker.run.kernel_parts import KernelPart, note_compiled\n"
        "print(0.5, flush=True); print('a word of a library'); "
        "[note_compiled(KernelPart(name)) for name in sys.argv[1:]]; print(1.0)"
    )
    told = []
    compiling = Compiling()
    compiling.run(told.append)
    assert not compiling.is_done and told == sorted(told) and told[-1] == 1.0 and len(told) == 4
    assert not warmed_up and Compiling().is_done


def test_where_processes_fail_it_is_done_here(cache, warmed_up, child):
    child("raise SystemExit(3)")
    Compiling([KernelPart.FACE, KernelPart.EFFECTS]).run()
    assert warmed_up == [KernelPart.FACE, KernelPart.EFFECTS]


def test_stopping_ends_the_processes_and_nothing_is_done_instead(cache, warmed_up, child):
    child("print(0.1, flush=True); import time; time.sleep(60)")
    compiling = Compiling()
    compiling.run(lambda share: threading.Thread(target=compiling.stop).start())
    assert not warmed_up and all(one.returncode is not None for one in compiling._children)


def test_asked_without_a_part_it_only_tells(cache):
    assert module.main([]) == 1
    for part in KernelPart:
        note_compiled(part)
    assert module.main([]) == 0
