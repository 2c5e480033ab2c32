"""Eye and nose filters on disk: one small ``.npz``."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import numpy as np

from tracker.archives.manifest import verified
from tracker.errors import ModelFileError
from tracker.face.eye_filters import SQUARE_PX, SQUARES, EyeFilters
from tracker.types import read_only
from tracker.whole_file import write_whole

FORMAT = "visavis-eye-filters"
VERSION = 1


def save_eye_filters(filters: EyeFilters, path: Path) -> None:
    """Write filters, atomically."""
    header = json.dumps({"format": FORMAT, "version": VERSION})
    buffer = io.BytesIO()
    np.savez_compressed(buffer, header=np.array(header), spectra=filters.spectra)
    write_whole(path, buffer.getvalue())


def load_eye_filters(path: Path) -> EyeFilters:
    """Read filters written by `save_eye_filters`.

    Raises
    ------
    ModelFileError
        If the file is missing, damaged, or of another kind or version; the message names it.
    """
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as file:
            header = json.loads(str(file["header"]))
            if (header["format"], header["version"]) != (FORMAT, VERSION):
                raise ModelFileError(f"{path.name} does not hold eye filters of version {VERSION}")
            spectra = np.ascontiguousarray(file["spectra"], dtype=np.complex64)
        if spectra.shape != (len(SQUARES), SQUARE_PX, SQUARE_PX) or not np.isfinite(spectra).all():
            raise ValueError("the filters are not of the right size")
    except (ValueError, KeyError, TypeError, OSError, EOFError, zipfile.BadZipFile) as error:
        raise ModelFileError(f"the eye filters in {path.name} cannot be read ({error})") from error
    read_only(spectra)
    return EyeFilters(spectra)


def shipped_eye_filters() -> EyeFilters:
    """The filters that come with the program.

    Raises
    ------
    ModelFileError
        If they are missing or not as the manifest says.
    """
    return load_eye_filters(verified("eyes/eye-filters.npz"))
