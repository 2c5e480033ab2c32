"""Eye and nose filters on disk: one small ``.npz``."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tracker.archives.archive import ArchiveKind, Member, read_archive, write_archive
from tracker.archives.manifest import KnownFile, verified
from tracker.face.eye_filters import SQUARE_PX, SQUARES, EyeFilters

KIND = ArchiveKind(
    title="file of eye filters",
    format="visavis-eye-filters",
    versions=(1,),
    members=lambda header: {"spectra": Member(np.complex64, (len(SQUARES), SQUARE_PX, SQUARE_PX))},
    advice="fetch or train it again",
)


def save_eye_filters(filters: EyeFilters, path: Path) -> None:
    """Write filters, atomically."""
    write_archive(path, KIND, {}, {"spectra": filters.spectra})


def load_eye_filters(path: Path | KnownFile) -> EyeFilters:
    """Read filters written by `save_eye_filters`.

    Raises
    ------
    ModelFileError
        If the file is missing, damaged, or of another kind or version; the message names it.
    """
    return read_archive(path, KIND, lambda archive: EyeFilters(archive.arrays["spectra"]))


def shipped_eye_filters() -> EyeFilters:
    """The filters that come with the program.

    Raises
    ------
    ModelFileError
        If they are missing or not as the manifest says.
    """
    return load_eye_filters(verified("eyes/eye-filters.npz"))
