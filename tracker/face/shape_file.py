"""Shape models on disk, by themselves: what ``main.py train shape`` writes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tracker.archives.archive import Archive, ArchiveKind, Member, read_archive, write_archive
from tracker.archives.header import Record, Text
from tracker.face.shape_model import ShapeModel
from tracker.layouts import MOST_TEXT, layout_of_text
from tracker.markup import markup_of

SHAPE_KINDS = Text(options=("pca", "sparse-pca"))
# A layout of somebody's own, see `tracker.layouts`.
LAYOUT = Text(longest=MOST_TEXT)
# Lengths that are 1 by convention may be off by so much: the canvases that faces are looked at on follow from them.
_NEAR_ONE = 0.1
_LEAST_SIZE = 0.02
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
    header=Record({"kind": SHAPE_KINDS}, optional={"layout": LAYOUT}),
    advice="fetch or train it again",
)


def save_shape_model(model: ShapeModel, path: Path) -> None:
    """Write a shape model as ``.npz``, atomically."""
    arrays = {name: getattr(model, name) for name in SHAPE_MEMBERS}
    write_archive(path, KIND, {"kind": model.kind, **layout_header(model)}, arrays)


def layout_header(model: ShapeModel) -> dict[str, str]:
    """What a header says of the layout of a shape model: nothing where it comes with the program."""
    return {} if model.layout is None else {"layout": model.layout.text}


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
    layout = layout_of_text(archive.header["layout"]) if "layout" in archive.header else None
    if layout is not None and layout.point_count != len(mean):
        raise ValueError("its layout has other points")
    left, right = (layout or markup_of(len(mean))).outer_eyes
    size = float(np.linalg.norm(mean[right] - mean[left]))
    # The two by which others are measured may be nearer to one another than the eyes.
    size = 1.0 if layout is not None and size > _LEAST_SIZE else size
    lengths = [size, *np.linalg.norm(modes, axis=1)]
    if np.abs(np.subtract(lengths, 1.0)).max() > _NEAR_ONE:
        raise ValueError("its mean face or a mode is not of unit length")
    return ShapeModel(kind, mean, modes, variances, layout)
