"""What `--version` tells: the program, what numbers are worked out by, and the models that come with it."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib import metadata

from tracker import VERSION
from tracker.archives.manifest import listed_digests

PACKAGES = ("numpy", "numba", "opencv-python", "av", "PyQt6", "moderngl", "onnxruntime-gpu", "onnxruntime")
# So much of a digest tells two models apart.
_DIGITS = 12


def versions_of(packages: tuple[str, ...]) -> dict[str, str]:
    """The versions of those that are installed.

    Parameters
    ----------
    packages : tuple of str
    """
    found = {}
    for name in packages:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def version_lines() -> Iterator[str]:
    """All of it, a line each.

    Yields
    ------
    str
    """
    yield f"visavis {VERSION}"
    yield f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
    for name, version in versions_of(PACKAGES).items():
        yield f"{name} {version}"
    for name, digest in listed_digests().items():
        yield f"{name} {digest[:_DIGITS]}"
