"""The shape classifiers on disk: one small ``.npz``."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

from tracker.archives.archive import Archive, ArchiveKind, Member, read_archive, write_archive
from tracker.archives.header import Record, Text
from tracker.archives.manifest import KnownFile, verified
from tracker.expression.shape_classifier import SCORED, TOLD, ShapeScorers
from tracker.pose.shape_model_3d import digest_of, shipped_shape_3d

_ROWS = len(SCORED) + 1
# K shape parameters.
_MEMBERS = {
    "weights": Member(np.float64, (_ROWS, "K"), largest=1e3),
    "biases": Member(np.float64, (_ROWS,), largest=1e3),
    "directions": Member(np.float64, (_ROWS, "K"), largest=1e2),
    "neutral": Member(np.float64, ("K",), largest=1e2),
    "mixing": Member(np.float64, (len(TOLD), len(SCORED)), largest=1e3),
    "offsets": Member(np.float64, (len(TOLD),), largest=1e3),
    "platt": Member(np.float64, (_ROWS, 2), largest=1e3),
}
KIND = ArchiveKind(
    title="file of shape classifiers",
    format="visavis-shape-classifiers",
    versions=(1,),
    members=lambda header: _MEMBERS,
    header=Record({"shape_model": Text()}),
    advice="fetch or train it again",
)
SHIPPED = "expression/shapes.npz"


def save_shape_scorers(scorers: ShapeScorers, path: Path) -> None:
    """Write classifiers for the parameters of the 3-D shape model that comes with the program, atomically."""
    arrays = {name: getattr(scorers, name) for name in _MEMBERS}
    write_archive(path, KIND, {"shape_model": digest_of(shipped_shape_3d())}, arrays)


def load_shape_scorers(path: Path | KnownFile) -> ShapeScorers:
    """Read classifiers written by `save_shape_scorers`.

    Raises
    ------
    ModelFileError
        If the file is missing, damaged, of another kind or version, or for another 3-D shape model.
    """
    return read_archive(path, KIND, _from_archive)


def _from_archive(archive: Archive) -> ShapeScorers:
    model = shipped_shape_3d()
    if archive.header["shape_model"] != digest_of(model):
        raise ValueError("it belongs to another 3-D shape model")
    if len(archive.arrays["neutral"]) != model.mode_count:
        raise ValueError("it is for another number of shape parameters")
    return ShapeScorers(**{name: archive.arrays[name] for name in _MEMBERS})


@lru_cache(maxsize=1)
def shipped_shape_scorers() -> ShapeScorers:
    """The classifiers that come with the program.

    Raises
    ------
    ModelFileError
        If they are missing or not as the manifest says.
    """
    return load_shape_scorers(verified(SHIPPED))
