"""Where the compiled kernels are kept between runs.

Numba checks only the file of the kernel it loads, not those of the kernels that it calls: after an update a cached
caller would go on running the old callee. So the cache lies in a folder named after the contents of all kernels. How
the files in it are written and checked is the business of `tracker.kernel_files`.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from threading import Event

import platformdirs

from tracker.program import IS_INSTALLED

KEPT_VERSIONS = 6
_KERNELS = Path(__file__).resolve().parent.parent / "kernels"
# Numba imports it when the first kernel is declared. Nothing here may import Numba, as `--help` shall not wait for it.
_LOCATOR = f"{__package__}.kernel_files.KernelLocator"
# The build puts the package's name before its own imports.
_OWN_IMPORT = re.compile(rb"^(\s*(?:from|import) )visavis\.", re.MULTILINE)
_FOR_OTHERS_TO_WRITE = 0o022
_compiled_here = Event()


def use_kernel_cache(kernels: Path = _KERNELS, root: Path | None = None) -> Path | None:
    """Point Numba at the cache of exactly these kernels, unless NUMBA_CACHE_DIR already names one.

    Should run before Numba is imported: kernels that were declared by then have their files elsewhere. The caches of a
    few earlier versions are kept, older ones removed. What is in the cache is run, so a folder that somebody else owns
    or may write to is dropped and made again.

    Parameters
    ----------
    kernels : Path
        Folder of the kernels' source.
    root : Path, optional
        Where the caches of all versions lie; in the user's own folder for such things unless told otherwise.

    Returns
    -------
    Path or None
        The folder in use; None where there can be none, and every run compiles anew.
    """
    folder = _chosen_cache(kernels, root)
    if "numba" in sys.modules:  # by whoever uses this program as a library
        sys.modules["numba"].core.config.reload_config()
    return folder


def _chosen_cache(kernels: Path, root: Path | None) -> Path | None:
    """Tell Numba by the environment, which it looks at as it is imported."""
    os.environ["NUMBA_CACHE_LOCATOR_CLASSES"] = _LOCATOR
    if chosen := os.environ.get("NUMBA_CACHE_DIR"):
        return Path(chosen)
    root = root or platformdirs.user_cache_path("visavis") / "kernels"
    # What is compiled knows its module by name, and that differs.
    folder = root / (digest_of_kernels(kernels) + ("-installed" if IS_INSTALLED else ""))
    # Without a home the user's folder is called "~", beside whatever the user is working on.
    if not (root.is_absolute() and _made(root) and _made(folder)):
        return None
    with suppress(OSError):  # an old version too many, or a disk that cannot be written, is no reason not to read
        os.utime(folder)
        _remove_old(root)
    os.environ["NUMBA_CACHE_DIR"] = str(folder)
    return folder


def cache_folder() -> Path | None:
    """The folder in use; None where there is none, or before `use_kernel_cache`."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    return Path(chosen) if chosen else None


def kernels_in_use() -> str:
    """Whether this process has loaded its kernels from the cache, or has compiled some of them itself.

    One that was compiled here does not always sum in the order in which it does once it is loaded: the last digits may
    differ (seen: 2e-9 of a box's place). Those that are loaded agree, whichever run has compiled them.
    """
    return "as compiled" if _compiled_here.is_set() else "as loaded"


def note_compiled_here() -> None:
    """This process has compiled kernels itself, rather than loaded them."""
    _compiled_here.set()


def digest_of_kernels(kernels: Path = _KERNELS) -> str:
    """What names the present version of all kernels together, 16 hexadecimal digits.

    They are the same in a checkout and in a program that was installed from it.
    """
    digest = hashlib.sha256()
    for source in sorted(kernels.rglob("*.py")):
        digest.update(f"{source.relative_to(kernels).as_posix()}\0".encode())
        digest.update(hashlib.sha256(_OWN_IMPORT.sub(rb"\1", source.read_bytes())).digest())
    return digest.hexdigest()[:16]


def is_own(found: os.stat_result) -> bool:
    """Whether a file or folder is the user's, or the administrator's, and nobody else may write to it."""
    if not hasattr(os, "geteuid"):  # Windows, where only the user may write to the user's folders
        return True
    return found.st_uid in _trusted_owners() and not found.st_mode & _FOR_OTHERS_TO_WRITE


def drop(path: Path) -> None:
    """Remove whatever is at a place in the cache, as far as that can be done."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()


def _trusted_owners() -> set[int]:
    return {os.geteuid(), 0}


def _made(folder: Path) -> bool:
    """Whether there is a folder of the user's own at this place now."""
    try:
        if folder.exists() and not (folder.is_dir() and is_own(folder.stat())):
            drop(folder)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return is_own(folder.stat())
    except OSError:
        return False


def _remove_old(root: Path) -> None:
    newest_first = sorted(root.iterdir(), key=lambda folder: folder.lstat().st_mtime, reverse=True)
    for folder in newest_first[KEPT_VERSIONS:]:
        drop(folder)
