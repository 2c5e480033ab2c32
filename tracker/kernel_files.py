"""The files in which Numba keeps compiled kernels, each sealed, so that nothing is loaded but what was written.

Numba's own files are pickles and machine code which it loads as they are: what is damaged ends the program, and what
somebody else put there is run. It also keeps an index beside them, written apart from what it lists, by which two
processes that compile at once can come to load a kernel of another signature. Here every compiled kernel has one file,
named after what it was compiled for, behind a sum of its contents, its name and all that it depends on. What is not in
order counts as not there, and is made anew.

Numba imports this module by the name in ``NUMBA_CACHE_LOCATOR_CLASSES``; see `tracker.kernel_cache`.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import llvmlite
import numba
from numba.core import caching, config
from numba.core.serialize import dumps
from numba.np import linalg

from tracker.checked_file import opened
from tracker.kernel_cache import drop, is_own

SUFFIX = ".kernel"
_SEAL_BYTES = hashlib.sha256().digest_size
# The largest of ours has half a million.
_MOST_BYTES = 1 << 26


def _spare_linear_algebra() -> None:
    """Let Numba take for granted that SciPy's linear algebra is there. It would load it, for a third of a second, only
    to see whether it is; none of our kernels wants it, and for one that does it is still loaded."""
    ensure_blas = linalg.ensure_blas
    linalg.ensure_blas = lambda: None
    try:
        importlib.import_module("numba.np.arraymath")
    finally:
        linalg.ensure_blas = ensure_blas


_spare_linear_algebra()


class KernelLocator(caching._SourceFileBackedLocatorMixin, caching._CacheLocator):
    """Tells Numba where the compiled kernels of a source file are kept: nowhere, if no folder was chosen.

    Parameters
    ----------
    py_func : function
    py_file : str
        Its source file.
    """

    def __init__(self, py_func: Callable[..., Any], py_file: str) -> None:
        self._py_file = py_file
        self._lineno = py_func.__code__.co_firstlineno
        # Only the last folder's name: copies of the same kernels share what was compiled.
        chosen: str = config.CACHE_DIR  # type: ignore[attr-defined]
        self._cache_path = str(Path(chosen) / Path(py_file).parent.name) if chosen else ""

    def get_cache_path(self) -> str:
        """The folder; '' for none."""
        return self._cache_path

    def ensure_cache_path(self) -> None:
        """Nothing: the folder is made when there is something to keep, and doing without it is no error."""


class KernelFiles:
    """The compiled forms of one kernel. It stands in for Numba's ``IndexDataCacheFile`` and has its signatures.

    Parameters
    ----------
    cache_path : str
        The folder; '' for none.
    filename_base : str
        Names the kernel and the Python version.
    source_stamp : object
        Changes with the kernel's source file.
    """

    def __init__(self, cache_path: str, filename_base: str, source_stamp: object) -> None:
        self._folder = Path(cache_path) if cache_path else None
        self._base = filename_base
        self._made_by = (numba.__version__, llvmlite.__version__, sys.version, source_stamp)

    def flush(self) -> None:
        """Forget all compiled forms."""
        for path in self._folder.glob(f"{self._base}-*{SUFFIX}") if self._folder else ():
            drop(path)

    def save(self, key: object, data: object) -> None:
        """Keep what was compiled for a signature and a processor. Without the means to, nothing is kept."""
        if self._folder is None:
            return
        path, payload = self._path(key), dumps((key, data))  # type: ignore[no-untyped-call]
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(path, self._seal(path, payload) + payload)

    def load(self, key: object) -> Any:
        """What was compiled for a signature and a processor; None where there is nothing that can be trusted."""
        if self._folder is None:
            return None
        path = self._path(key)
        try:
            content = _content(path)
            seal, payload = content[:_SEAL_BYTES], content[_SEAL_BYTES:]
            if seal != self._seal(path, payload):
                raise ValueError("not what was written")
            kept_key, data = pickle.loads(payload)
            if kept_key != key:
                raise ValueError("made for something else")
        except FileNotFoundError:
            return None
        except Exception:  # what is wrong with it does not matter, and unpickling fails in every way there is
            drop(path)
            return None
        return data

    def _path(self, key: object) -> Path:
        assert self._folder is not None
        return self._folder / f"{self._base}-{hashlib.sha256(repr(key).encode()).hexdigest()[:16]}{SUFFIX}"

    def _seal(self, path: Path, payload: bytes) -> bytes:
        sum_ = hashlib.sha256(repr((path.name, self._made_by)).encode())
        sum_.update(payload)
        return sum_.digest()


def _content(path: Path) -> bytes:
    with opened(path) as (file, found):
        if not is_own(found) or found.st_size > _MOST_BYTES:
            raise ValueError("not a file of ours")
        return file.read()


def _write(path: Path, content: bytes) -> None:
    """Two processes that write the same draft may spoil it; its seal tells."""
    draft = path.with_suffix(".part")
    drop(draft)
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(draft, flags, 0o600), "wb") as file:
        file.write(content)
    draft.replace(path)


# Numba lets others say where its files are, but not what is in them.
caching.IndexDataCacheFile = KernelFiles  # type: ignore[assignment,misc]
