"""The data files that ship with the program or were trained: whether they are the ones that a manifest lists.

A manifest, ``manifest.toml``, lists files below its folder with their SHA-256. The one of ``models/`` lists all that
the program reads there.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from tracker.checked_file import content_of, toml_of
from tracker.errors import ModelFileError
from tracker.whole_file import write_whole

MODELS = Path(__file__).resolve().parents[2] / "models"
MANIFEST = "manifest.toml"
# The largest that ships has eleven million.
MOST_BYTES = 1 << 27


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file whose contents are those that a manifest lists.

    Attributes
    ----------
    path : Path
    content : bytes
        What was checked; the file itself may be another by now.
    """

    path: Path
    content: bytes


def verified(name: str, folder: Path = MODELS) -> KnownFile:
    """A model file whose contents are those that the manifest lists.

    Parameters
    ----------
    name : str
        Path below the folder with forward slashes, such as ``cascades/haarcascade_profileface.xml``.
    folder : Path
        The folder that holds the manifest.

    Raises
    ------
    ModelFileError
        If the file is missing, altered, or not listed, or if there is no readable manifest.
    """
    try:
        expected = _listed(name, folder)
    except (OSError, ValueError) as error:
        raise ModelFileError(f"The list of model files, {MANIFEST}, cannot be read ({error}).") from error
    if expected is None:
        raise ModelFileError(f"The model file {name} is not in the list of model files, {MANIFEST}.")
    path = folder / name
    try:
        content = content_of(path, MOST_BYTES)
    except FileNotFoundError as error:
        raise ModelFileError(f"The model file {name} is missing. Fetch the program's files again.") from error
    except OSError as error:
        raise ModelFileError(f"The model file {name} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise ModelFileError(f"The model file {name} cannot be read ({error}).") from error
    if hashlib.sha256(content).hexdigest() != expected:
        raise ModelFileError(f"The model file {name} is damaged or altered. Fetch the program's files again.")
    return KnownFile(path, content)


def is_altered(path: Path, content: bytes) -> bool:
    """Whether the manifest of a file's own folder lists it with other contents.

    A model that somebody brings along need not be listed, so without an entry it is not altered.
    """
    try:
        expected = _listed(path.name, path.parent)
    except (OSError, ValueError):
        return False
    return expected is not None and hashlib.sha256(content).hexdigest() != expected


def listed_digests(folder: Path = MODELS) -> dict[str, str]:
    """The sha256 of every file that a manifest lists, by its name; none where there is no readable manifest."""
    try:
        names = toml_of(folder / MANIFEST).get("files")
        digests = {name: _listed(name, folder) for name in names or ()}
    except (OSError, ValueError):
        return {}
    return {name: digest for name, digest in digests.items() if digest is not None}


def list_file(path: Path, content: bytes, folder: Path) -> None:
    """Put a file's sha256 into the manifest of a folder, and leave the rest of the manifest as it is.

    Parameters
    ----------
    path : Path
        The file, somewhere below the folder.
    content : bytes
        What is in it.
    folder : Path
        Where the manifest is, or will be.
    """
    manifest = folder / MANIFEST
    title = f'[files."{path.relative_to(folder).as_posix()}"]'
    # Whatever else stands there is not ours to judge, and is written back byte by byte.
    old = manifest.read_text(encoding="utf-8", errors="surrogateescape") if manifest.exists() else ""
    lines = old.splitlines()
    if title not in lines:
        lines += [*([""] if lines else []), title]
    at = lines.index(title)
    lines[at : at + 2] = [title, f'sha256 = "{hashlib.sha256(content).hexdigest()}"']
    write_whole(manifest, ("\n".join(lines) + "\n").encode(errors="surrogateescape"))


def _listed(name: str, folder: Path) -> str | None:
    """The sha256 that a manifest has for a file; a ValueError if it is no manifest."""
    files = toml_of(folder / MANIFEST).get("files")
    if not isinstance(files, dict):
        raise ValueError("it lists no files")
    entry = files.get(name)
    digest = entry.get("sha256") if isinstance(entry, dict) else None
    return digest if isinstance(digest, str) else None
