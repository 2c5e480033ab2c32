"""What of the kernels is compiled: told by a note in their cache, so that asking costs next to nothing.

A note holds what it was made for and the names of the compiled files that were there then. It only saves work: where it
is wrong, kernels are compiled when they are first called.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from enum import Enum
from importlib.metadata import version
from pathlib import Path

from tracker.checked_file import content_of
from tracker.kernel_cache import cache_folder, digest_of_kernels
from tracker.whole_file import write_whole

_SUFFIX = ".compiled"
_MOST_BYTES = 1 << 16


class KernelPart(Enum):
    """What the kernels are compiled for, in the order in which it is wanted."""

    HEAD = "head"
    FACE = "face"
    EFFECTS = "effects"


def is_compiled(part: KernelPart) -> bool:
    """Whether the cache holds what a part needs on this processor."""
    folder = cache_folder()
    if folder is None:
        return False
    try:
        made_for, *names = content_of(_note(folder, part), _MOST_BYTES).decode().splitlines()
    except (OSError, ValueError):
        return False
    return made_for == _made_for() and all((folder / name).exists() for name in names)


def note_compiled(part: KernelPart) -> None:
    """Note that the cache holds what a part needs. Without a cache nothing is noted."""
    folder = cache_folder()
    if folder is None:
        return
    ours = f".py{sys.version_info[0]}{sys.version_info[1]}-"
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.kernel") if ours in path.name)
    with suppress(OSError):  # it is noted by the next warm-up
        write_whole(_note(folder, part), "\n".join([_made_for(), *names]).encode())


def _note(folder: Path, part: KernelPart) -> Path:
    return folder / f"{part.value}-{sys.implementation.cache_tag}{_SUFFIX}"


def _made_for() -> str:
    from llvmlite import binding

    processor = os.environ.get("NUMBA_CPU_NAME") or binding.get_host_cpu_name()
    features = os.environ.get("NUMBA_CPU_FEATURES") or binding.get_host_cpu_features().flatten()
    made_for = digest_of_kernels(), version("numba"), version("llvmlite"), sys.version, processor, features
    return repr(made_for)
