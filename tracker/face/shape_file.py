"""Shape models on disk, by themselves: what ``main.py train shape`` writes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tracker.archives.archive import Archive, ArchiveKind, Member, read_archive, write_archive
from tracker.archives.header import Record, Text
from tracker.face.shape_model import ShapeModel
from tracker.markup import markup_of

SHAPE_KINDS = Text(options=("pca", "sparse-pca"))
# Lengths that are 1 by convention may be off by so much: the canvases that faces are looked at on follow from them.
_NEAR_ONE = 0.1
# N points, K modes.
SHAPE_MEMBERS = {
    "mean_xy": Member(np.float64, ("N", 2), largest=10.0),
    "modes": Member(np.float64, ("K", "2N"), largest=2.0),
    "variances": Member(np.float64, ("K",), positive=True),
}
KIND = ArchiveKind(
    title="shape model",
    format="visavis-shape",
    versions=(1,),
    members=lambda header: SHAPE_MEMBERS,
    header=Record({"kind": SHAPE_KINDS}),
    advice="fetch or train it again",
)


def save_shape_model(model: ShapeModel, path: Path) -> None:
    """Write a shape model as ``.npz``, atomically."""
    arrays = {name: getattr(model, name) for name in SHAPE_MEMBERS}
    write_archive(path, KIND, {"kind": model.kind}, arrays)


def load_shape_model(path: Path) -> ShapeModel:
    """Read a shape model written by `save_shape_model`.

    Raises
    ------
    ModelFileError
        If it is missing, damaged, or of another kind or version; the message names the file.
    """
    return read_archive(path, KIND, lambda archive: shape_from(archive, archive.header["kind"]))


def shape_from(archive: Archive, kind: str) -> ShapeModel:
    """The shape model among the arrays of an archive.

    Raises
    ------
    ValueError
        If no markup has that many points, or its lengths are not as `ShapeModel` says.
    """
    mean, modes, variances = (archive.arrays[name] for name in SHAPE_MEMBERS)
    left, right = markup_of(len(mean)).outer_eyes
    lengths = [np.linalg.norm(mean[right] - mean[left]), *np.linalg.norm(modes, axis=1)]
    if np.abs(np.subtract(lengths, 1.0)).max() > _NEAR_ONE:
        raise ValueError("its mean face or a mode is not of unit length")
    return ShapeModel(kind, mean, modes, variances)
