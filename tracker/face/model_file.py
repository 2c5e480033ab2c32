"""Face models on disk: one ``.npz`` each.

The models that ship are listed with their sha256 in ``models/manifest.toml``, and so is every model in the manifest of
the folder that it was trained into. A file that is truncated, altered, of another kind or version is refused by name.
"""

from __future__ import annotations

import hashlib
import io
import json
import tomllib
import zipfile
from dataclasses import astuple
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tracker.archives.manifest import MANIFEST, verified
from tracker.errors import ModelFileError
from tracker.face.channels import CHANNELS
from tracker.face.face_model import FaceModel
from tracker.face.initialiser import BoxRelation, DescriptorLayout, Initialiser, RegressionStage
from tracker.face.patch_expert import ChannelExperts, PatchExperts
from tracker.face.shape_model import ShapeModel
from tracker.face.validator import Judgement, Validator
from tracker.markup import markup_of
from tracker.types import read_only
from tracker.whole_file import write_whole

FORMAT = "visavis-face"
VERSION = 1

Arrays = dict[str, NDArray[Any]]

SHIPPED_MODELS = ("conv", "conv-small", "svm", "svm-sparse", "mosse")


def save_face_model(model: FaceModel, path: Path, manifest_folder: Path | None = None) -> None:
    """Write a model, and its sha256 into a manifest. Both writes are atomic.

    Parameters
    ----------
    model : FaceModel
    path : Path
    manifest_folder : Path, optional
        Where the manifest is; the model's own folder, or one above it.
    """
    arrays, header = _taken_apart(model)
    buffer = io.BytesIO()
    np.savez_compressed(buffer, allow_pickle=False, header=np.array(json.dumps(header)), **arrays)
    write_whole(path, buffer.getvalue())
    _list(path, hashlib.sha256(buffer.getvalue()).hexdigest(), manifest_folder or path.parent)


def _list(path: Path, digest: str, folder: Path) -> None:
    """Put a file's sha256 into the manifest of a folder, and leave the rest of the manifest as it is."""
    manifest = folder / MANIFEST
    title = f'[files."{path.relative_to(folder).as_posix()}"]'
    lines = manifest.read_text(encoding="utf-8").splitlines() if manifest.exists() else []
    if title in lines:
        lines[lines.index(title) + 1] = f'sha256 = "{digest}"'
    else:
        lines += [*([""] if lines else []), title, f'sha256 = "{digest}"']
    write_whole(manifest, ("\n".join(lines) + "\n").encode())


def shipped_face_model(name: str = "svm") -> FaceModel:
    """One of the models that come with the program.

    Raises
    ------
    ModelFileError
        If it is missing or not as the manifest says.
    """
    return load_face_model(verified(f"face/{name}.npz"))


def model_by_name(name: str) -> FaceModel:
    """A model that comes with the program, or one's own from a file.

    Parameters
    ----------
    name : str
        Name of a shipped model, or the path of a ``.npz`` file.

    Raises
    ------
    ModelFileError
        If there is none, or it is not in order.
    """
    return load_face_model(Path(name)) if name.endswith(".npz") else shipped_face_model(name)


def load_face_model(path: Path) -> FaceModel:
    """Read a model written by `save_face_model`.

    Raises
    ------
    ModelFileError
        If it is missing, truncated, altered, or of another kind or version; the message names the file.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelFileError(f"the face model {path.name} cannot be read ({error.strerror})") from error
    _check_sum(path, content)
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            header = json.loads(str(file["header"]))
            _check_header(path, header)
            arrays = {name: file[name] for name in file.files if name != "header"}
        return _put_together(header, arrays)
    except (ValueError, KeyError, TypeError, OSError, EOFError, zipfile.BadZipFile) as error:
        raise ModelFileError(
            f"the face model {path.name} is damaged ({_first_sentence(error)}); fetch or train it again"
        ) from error


def _first_sentence(error: Exception) -> str:
    """What is wrong; numpy goes on with advice for programmers."""
    return str(error).split(". ")[0]


def _check_sum(path: Path, content: bytes) -> None:
    manifest = path.parent / MANIFEST
    try:
        expected = tomllib.loads(manifest.read_text(encoding="utf-8"))["files"][path.name]["sha256"]
    except (OSError, KeyError, TypeError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        # A model that somebody brings along need not be listed; its own structure is still checked.
        return
    if hashlib.sha256(content).hexdigest() != expected:
        raise ModelFileError(f"the face model {path.name} is not the file that its manifest lists: it was altered")


def _check_header(path: Path, header: dict[str, Any]) -> None:
    if header.get("format") != FORMAT:
        raise ModelFileError(f"{path.name} is not a face model")
    if header.get("version") != VERSION:
        raise ModelFileError(
            f"the face model {path.name} is of version {header.get('version')}; this program reads version {VERSION}"
        )


def _layout_to_dict(layout: DescriptorLayout) -> dict[str, float]:
    return {
        "scale": layout.scale,
        "cells": layout.cells,
        "spacing_px": layout.spacing_px,
        "pool_px": layout.pool_px,
    }


def _taken_apart(model: FaceModel) -> tuple[Arrays, dict[str, Any]]:
    arrays: Arrays = {
        "mean_xy": model.shape.mean_xy,
        "modes": model.shape.modes,
        "variances": model.shape.variances,
        "shape_errors": model.shape_errors,
        "validator": model.validator.weights.astype(np.float16),
    }
    header: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "name": model.name,
        "shape_kind": model.shape.kind,
        "validator": {
            **_layout_to_dict(model.validator.layout),
            "bias": model.validator.bias,
            "judgement": list(astuple(model.validator.judgement)),
        },
        "views": {},
        "stages": [],
        "experts": [],
    }
    if model.network is not None:
        arrays["network"] = np.frombuffer(model.network, dtype=np.uint8)
    for view, relation in model.initialiser.relations.items():
        header["views"][view] = [relation.x, relation.y, relation.scale]
        arrays[f"start_{view}"] = model.initialiser.starts[view]
    for number, stage in enumerate(model.initialiser.stages):
        header["stages"].append(_layout_to_dict(stage.layout))
        # Half precision costs less than a thousandth of a step, and half the file.
        arrays[f"stage_{number}_weights"] = stage.weights.astype(np.float16)
        arrays[f"stage_{number}_bias"] = stage.bias
    for number, experts in enumerate(model.experts):
        header["experts"].append({"scale": experts.scale, "channels": [one.channel for one in experts.channels]})
        arrays[f"experts_{number}_reliabilities"] = experts.reliabilities
        for one in experts.channels:
            arrays[f"experts_{number}_{one.channel}_filters"] = one.filters
            arrays[f"experts_{number}_{one.channel}_logistic"] = np.stack([one.gains, one.biases])
    return arrays, header


def _put_together(header: dict[str, Any], arrays: Arrays) -> FaceModel:
    shape = ShapeModel(
        str(header["shape_kind"]),
        *(_array(arrays, name, np.float64) for name in ("mean_xy", "modes", "variances")),
    )
    _check_shape(shape, arrays)
    layout_of = {"scale": float, "cells": int, "spacing_px": float, "pool_px": int}
    stages = []
    for number, part in enumerate(header["stages"]):
        layout = DescriptorLayout(**{key: kind(part[key]) for key, kind in layout_of.items()})
        weights = _array(arrays, f"stage_{number}_weights", np.float32)
        if weights.shape != (4 + shape.mode_count, layout.length(len(shape.mean_xy))):
            raise ValueError(f"stage {number} has weights of shape {weights.shape}")
        stages.append(RegressionStage(layout, weights, _array(arrays, f"stage_{number}_bias", np.float32)))
    relations = {view: BoxRelation(*(float(value) for value in values)) for view, values in header["views"].items()}
    starts = {view: _array(arrays, f"start_{view}", np.float64) for view in relations}
    part = header["validator"]
    layout = DescriptorLayout(**{key: kind(part[key]) for key, kind in layout_of.items()})
    judgement = Judgement(*(float(value) for value in part.get("judgement", ())))
    validator = Validator(layout, _array(arrays, "validator", np.float32), float(part["bias"]), judgement)
    experts = tuple(_experts(number, part, arrays) for number, part in enumerate(header["experts"]))
    if not experts and "network" not in arrays:
        raise ValueError("it holds no experts")
    return FaceModel(
        name=str(header["name"]),
        shape=shape,
        initialiser=Initialiser(relations, starts, tuple(stages)),
        shape_errors=_array(arrays, "shape_errors", np.float64),
        experts=experts,
        validator=validator,
        network=arrays["network"].astype(np.uint8).tobytes() if "network" in arrays else None,
    )


def _experts(number: int, part: dict[str, Any], arrays: Arrays) -> PatchExperts:
    channels = []
    for name in part["channels"]:
        if name not in CHANNELS:
            raise ValueError(f"unknown channel {name!r}")
        gains, biases = _array(arrays, f"experts_{number}_{name}_logistic", np.float32)
        filters = _array(arrays, f"experts_{number}_{name}_filters", np.float32)
        channels.append(ChannelExperts(name, filters, np.ascontiguousarray(gains), np.ascontiguousarray(biases)))
    reliabilities = _array(arrays, f"experts_{number}_reliabilities", np.float64)
    return PatchExperts(float(part["scale"]), tuple(channels), reliabilities)


def _check_shape(shape: ShapeModel, arrays: Arrays) -> None:
    count = len(shape.mean_xy)
    markup_of(count)
    if shape.modes.shape != (len(shape.variances), 2 * count) or len(arrays["shape_errors"]) != len(shape.variances):
        raise ValueError("mean, modes and variances do not belong together")


def _array(arrays: Arrays, name: str, kind: type[np.generic]) -> NDArray[Any]:
    array = np.ascontiguousarray(arrays[name], dtype=kind)
    if not np.isfinite(array).all():
        raise ValueError(f"{name} holds numbers that are not finite")
    return read_only(array)
