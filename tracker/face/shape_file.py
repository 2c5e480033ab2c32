"""Shape models on disk, by themselves: what ``main.py train shape`` writes."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import numpy as np

from tracker.errors import ModelFileError
from tracker.face.shape_model import ShapeModel
from tracker.markup import markup_of
from tracker.types import read_only
from tracker.whole_file import write_whole

FORMAT = "visavis-shape"
VERSION = 1


def save_shape_model(model: ShapeModel, path: Path) -> None:
    """Write a shape model as ``.npz``, atomically."""
    buffer = io.BytesIO()
    header = json.dumps({"format": FORMAT, "version": VERSION, "kind": model.kind})
    np.savez_compressed(
        buffer, header=np.array(header), mean_xy=model.mean_xy, modes=model.modes, variances=model.variances
    )
    write_whole(path, buffer.getvalue())


def load_shape_model(path: Path) -> ShapeModel:
    """Read a shape model written by `save_shape_model`.

    Raises
    ------
    ModelFileError
        If it is missing, damaged, or of another kind or version; the message names the file.
    """
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as file:
            header = json.loads(str(file["header"]))
            if (header["format"], header["version"]) != (FORMAT, VERSION):
                raise ModelFileError(f"{path.name} is not a shape model of version {VERSION}")
            mean, modes, variances = (np.ascontiguousarray(file[name]) for name in ("mean_xy", "modes", "variances"))
        markup_of(len(mean))
        if mean.ndim != 2 or modes.shape != (len(variances), mean.size) or not np.isfinite(modes).all():
            raise ValueError("mean, modes and variances do not belong together")
    except (ValueError, KeyError, TypeError, OSError, EOFError, zipfile.BadZipFile) as error:
        raise ModelFileError(f"the shape model {path.name} cannot be read ({error})") from error
    for array in (mean, modes, variances):
        read_only(array)
    return ShapeModel(str(header["kind"]), mean, modes, variances)
