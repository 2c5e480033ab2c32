"""Face models on disk: one ``.npz`` each.

The models that ship are listed with their sha256 in ``models/manifest.toml``, and so is every model in the manifest of
the folder that it was trained into. A file that is truncated, altered, of another kind or version is refused by name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, astuple
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kernels.response import PATCH_PX
from tracker.archives.archive import Archive, ArchiveKind, Member, read_archive, write_archive
from tracker.archives.header import Items, Number, Record, Rule, Text, Whole
from tracker.archives.manifest import KnownFile, verified
from tracker.checked_file import content_of
from tracker.errors import ModelFileError
from tracker.face.channels import CHANNELS
from tracker.face.face_model import FaceModel
from tracker.face.initialiser import BoxRelation, DescriptorLayout, Initialiser, RegressionStage
from tracker.face.patch_expert import ChannelExperts, PatchExperts
from tracker.face.shape_file import LAYOUT, SHAPE_KINDS, SHAPE_MEMBERS, layout_header, shape_from
from tracker.face.shipped import SHIPPED_MODELS, todays_name
from tracker.face.validator import Judgement, Validator

Arrays = dict[str, NDArray[Any]]

# Canvas pixels for one outer-eye distance; a canvas is a few times as wide.
_SCALE = Number(above=0.0, high=500.0)
_LAYOUT: dict[str, Rule] = {
    "scale": _SCALE,
    "cells": Whole(1, 16),
    "spacing_px": Number(above=0.0, high=100.0),
    "pool_px": Whole(1, 99),
}
# Coarse and fine: as many as the classical fit looks at.
_SCALES = 2
_RELATION = Items(Number(-10.0, 10.0), 3, 3)
_HEADER = Record(
    {
        "name": Text(),
        "shape_kind": SHAPE_KINDS,
        "validator": Record({**_LAYOUT, "bias": Number()}, optional={"judgement": Items(Number(), 0, 3)}),
        # Boxes of a view that it does not know are taken for frontal ones.
        "views": Record({"frontal": _RELATION}, optional={"profile-left": _RELATION, "profile-right": _RELATION}),
        "stages": Items(Record(_LAYOUT)),
        "experts": Items(Record({"scale": _SCALE, "channels": Items(Text(options=tuple(CHANNELS)), 1)})),
    },
    optional={"layout": LAYOUT},
)


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
    write_archive(path, KIND, header, arrays, manifest_folder or path.parent)


def shipped_face_model(name: str = "svm") -> FaceModel:
    """One of the models that come with the program.

    Raises
    ------
    ModelFileError
        If it is missing or not as the manifest says.
    """
    return load_face_model(verified(f"face/{todays_name(name)}.npz"))


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
    if name.endswith(".npz"):
        return load_face_model(Path(name))
    if todays_name(name) not in SHIPPED_MODELS:
        choices = ", ".join(SHIPPED_MODELS)
        raise ModelFileError(f"There is no face model {name}: choose {choices}, or name a model file (.npz).")
    return shipped_face_model(name)


def model_digest(name: str) -> str:
    """The sha256 of the file of a model.

    Parameters
    ----------
    name : str
        As for `model_by_name`.

    Raises
    ------
    ModelFileError
        If it cannot be read, or is not as the manifest says.
    """
    if not name.endswith(".npz"):
        return hashlib.sha256(verified(f"face/{todays_name(name)}.npz").content).hexdigest()
    path = Path(name)
    try:
        return hashlib.sha256(content_of(path, KIND.most_bytes)).hexdigest()
    except (OSError, ValueError) as error:
        raise KIND.refusal(path, f"cannot be read ({error})") from error


def load_face_model(path: Path | KnownFile) -> FaceModel:
    """Read a model written by `save_face_model`.

    Raises
    ------
    ModelFileError
        If it is missing, truncated, altered, or of another kind or version; the message names the file.
    """
    return read_archive(path, KIND, _put_together)


def _members(header: dict[str, Any]) -> dict[str, Member]:
    """N points, K modes, a network of B bytes; the rest follows from the header."""
    members = {
        **SHAPE_MEMBERS,
        "shape_errors": Member(np.float64, ("K",), positive=True),
        "validator": Member(np.float32, (_described(header["validator"]),)),
    }
    members |= {f"start_{view}": Member(np.float64, ("K",)) for view in header["views"]}
    for number, part in enumerate(header["stages"]):
        members[f"stage_{number}_weights"] = Member(np.float32, ("K+4", _described(part)))
        members[f"stage_{number}_bias"] = Member(np.float32, ("K+4",))
    for number, part in enumerate(header["experts"]):
        members[f"experts_{number}_reliabilities"] = Member(np.float64, ("N",))
        members |= _expert_members(f"experts_{number}", part["channels"])
    return members | {"network": Member(np.uint8, ("B",), optional=True)}


def _expert_members(prefix: str, channels: Iterable[str]) -> dict[str, Member]:
    members = {}
    for name in channels:
        filters = ("N", CHANNELS[name].planes, PATCH_PX, PATCH_PX)
        members[f"{prefix}_{name}_filters"] = Member(np.float32, filters)
        members[f"{prefix}_{name}_logistic"] = Member(np.float32, (2, "N"))
    return members


def _described(part: dict[str, Any]) -> str:
    """How many numbers describe a face of N points."""
    return f"{_layout(part).length(1)}N"


KIND = ArchiveKind(
    title="face model",
    format="visavis-face",
    versions=(1,),
    members=_members,
    header=_HEADER,
    advice="fetch or train it again",
    # The largest that ships has eleven million.
    most_bytes=1 << 27,
    listed=True,
)


def _taken_apart(model: FaceModel) -> tuple[Arrays, dict[str, Any]]:
    arrays: Arrays = {
        "mean_xy": model.shape.mean_xy,
        "modes": model.shape.modes,
        "variances": model.shape.variances,
        "shape_errors": model.shape_errors,
        "validator": model.validator.weights.astype(np.float16),
    }
    header: dict[str, Any] = {
        "name": model.name,
        "shape_kind": model.shape.kind,
        "validator": {
            **asdict(model.validator.layout),
            "bias": model.validator.bias,
            "judgement": list(astuple(model.validator.judgement)),
        },
        "views": {},
        "stages": [],
        "experts": [],
        **layout_header(model.shape),
    }
    if model.network is not None:
        arrays["network"] = np.frombuffer(model.network, dtype=np.uint8)
    for view, relation in model.initialiser.relations.items():
        header["views"][view] = [relation.x, relation.y, relation.scale]
        arrays[f"start_{view}"] = model.initialiser.starts[view]
    for number, stage in enumerate(model.initialiser.stages):
        header["stages"].append(asdict(stage.layout))
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


def _put_together(archive: Archive) -> FaceModel:
    header, arrays = archive.header, archive.arrays
    if "network" not in arrays and len(header["experts"]) < _SCALES:
        raise ValueError("it has neither a network nor patch experts of two scales")
    stages = tuple(
        RegressionStage(_layout(part), arrays[f"stage_{number}_weights"], arrays[f"stage_{number}_bias"])
        for number, part in enumerate(header["stages"])
    )
    relations = {view: BoxRelation(*values) for view, values in header["views"].items()}
    starts = {view: arrays[f"start_{view}"] for view in relations}
    part = header["validator"]
    judgement = Judgement(*part.get("judgement", ()))
    return FaceModel(
        name=header["name"],
        shape=shape_from(archive, header["shape_kind"]),
        initialiser=Initialiser(relations, starts, stages),
        shape_errors=arrays["shape_errors"],
        experts=tuple(_experts(number, part, archive) for number, part in enumerate(header["experts"])),
        validator=Validator(_layout(part), arrays["validator"], part["bias"], judgement),
        network=arrays["network"].tobytes() if "network" in arrays else None,
    )


def _layout(part: dict[str, Any]) -> DescriptorLayout:
    return DescriptorLayout(**{name: part[name] for name in _LAYOUT})


def _experts(number: int, part: dict[str, Any], archive: Archive) -> PatchExperts:
    channels = []
    for name in part["channels"]:
        gains, biases = archive.arrays[f"experts_{number}_{name}_logistic"]
        channels.append(ChannelExperts(name, archive.arrays[f"experts_{number}_{name}_filters"], gains, biases))
    return PatchExperts(part["scale"], tuple(channels), archive.arrays[f"experts_{number}_reliabilities"])
