"""Where the compiled kernels are kept between runs.

Numba checks only the file of the kernel it loads, not those of the kernels that it calls: after an update a cached
caller would go on running the old callee. So the cache lies in a folder named after the contents of all kernels.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

import platformdirs

KEPT_VERSIONS = 4
_KERNELS = Path(__file__).resolve().parent.parent / "kernels"


def use_kernel_cache(kernels: Path = _KERNELS, root: Path | None = None) -> Path:
    """Point Numba at the cache of exactly these kernels, unless NUMBA_CACHE_DIR already names one.

    Must run before Numba is imported. The caches of a few earlier versions are kept, older ones removed.

    Parameters
    ----------
    kernels : Path
        Folder of the kernels' source.
    root : Path, optional
        Where the caches of all versions lie; in the user's own folder for such things unless told otherwise.

    Returns
    -------
    Path
        The folder in use.
    """
    if chosen := os.environ.get("NUMBA_CACHE_DIR"):
        return Path(chosen)
    digest = hashlib.sha256()
    for source in sorted(kernels.rglob("*.py")):
        digest.update(source.read_bytes())
    root = root or platformdirs.user_cache_path("visavis") / "kernels"
    folder = root / digest.hexdigest()[:16]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.touch()
        _remove_old(root)
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix="visavis-kernels-"))
    os.environ["NUMBA_CACHE_DIR"] = str(folder)
    return folder


def _remove_old(root: Path) -> None:
    newest_first = sorted(root.iterdir(), key=lambda folder: folder.stat().st_mtime, reverse=True)
    for folder in newest_first[KEPT_VERSIONS:]:
        shutil.rmtree(folder, ignore_errors=True)
