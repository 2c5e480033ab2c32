"""The data files that ship with the program: where they are, and whether they are whole.

``models/manifest.toml`` lists every file under ``models/`` that the program reads, with its SHA-256.
"""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

from tracker.errors import ModelFileError

MODELS = Path(__file__).resolve().parents[2] / "models"
MANIFEST = "manifest.toml"


def verified(name: str, folder: Path = MODELS) -> Path:
    """Path of a model file whose contents are those that the manifest lists.

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
    expected = _listed_digest(name, folder)
    path = folder / name
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise ModelFileError(f"The model file {name} is missing. Fetch the program's files again.") from error
    except OSError as error:
        raise ModelFileError(f"The model file {name} cannot be read ({error.strerror}).") from error
    if found != expected:
        raise ModelFileError(f"The model file {name} is damaged or altered. Fetch the program's files again.")
    return path


def _listed_digest(name: str, folder: Path) -> str:
    manifest = folder / MANIFEST
    try:
        listed = tomllib.loads(manifest.read_text(encoding="utf-8"))["files"]
        digest = listed[name]["sha256"] if name in listed else None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise ModelFileError(f"The list of model files, {manifest.name}, cannot be read ({error}).") from error
    if not isinstance(digest, str):
        raise ModelFileError(f"The model file {name} is not in the list of model files, {manifest.name}.")
    return digest
