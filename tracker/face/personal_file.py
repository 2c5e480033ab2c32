"""What was learnt from one face, as a file of the user's own: it stays on this machine and can be deleted any time.

It holds weights, the shape of the head as some numbers, and no picture. It fits the one model that it was learnt with,
by that model's sha256.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
from numpy.typing import NDArray

from tracker.archives.archive import Archive, ArchiveKind, Member, read_archive, write_archive
from tracker.archives.header import Maybe, Number, Record, Text, Whole
from tracker.errors import ModelFileError, PersonalModelError
from tracker.face.conv_experts import OutputHeads
from tracker.face.face_model import FaceModel
from tracker.face.onnx_weights import heads_of
from tracker.face.shipped import FORMER_NAMES, todays_name
from tracker.pose.shape_model_3d import digest_of, shipped_shape_3d

_MEASURES = Record(
    {name: Number() for name in ("jitter", "noise", "distance", "score")}, optional={"depth_m": Maybe(Number())}
)
# N points that a head each of F features finds, K shape parameters of the head in three dimensions.
_MEMBERS = {
    "weights": Member(np.float32, ("N", "F")),
    "biases": Member(np.float32, ("N",)),
    "identity": Member(np.float64, ("K",), optional=True),
}
KIND = ArchiveKind(
    title="personal model",
    format="visavis-personal",
    # The first one had nothing of the head's shape.
    versions=(1, 2),
    members=lambda header: _MEMBERS,
    header=Record(
        {
            **{name: Text() for name in ("base", "base_name", "sha256")},
            "frames": Whole(0, 1_000_000),
            "before": _MEASURES,
            "after": _MEASURES,
        },
        optional={"identity_base": Text()},
    ),
    advice="delete it or learn again",
    error=PersonalModelError,
)
SUFFIX = ".npz"

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Measures:
    """How well a face is followed; lower is better but for the score.

    Attributes
    ----------
    jitter : float
        Mean second difference of the points in time, share of the outer-eye distance.
    noise : float
        Spread of the points under camera noise of 3 grey levels on a picture that stands still, same unit.
    distance : float
        Mean distance of one look from the mean of many, on pictures that were not learnt from, same unit.
    score : float
        Mean estimated quality.
    depth_m : float or None
        Standard deviation of the distance on the picture that stands still under camera noise, from the first look on,
        in metres; None where it is not known.
    """

    jitter: float
    noise: float
    distance: float
    score: float
    depth_m: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PersonalModel:
    """What was learnt from one face.

    Attributes
    ----------
    base : str
        sha256 of the model's part that it belongs to.
    base_name : str
    heads : OutputHeads
    before, after : Measures
        Of the generic model and of this one, on frames that were kept aside.
    frames : int
        How many were learnt from.
    identity : ndarray, shape (K,), float64, or None
        Shape parameters of the head in the 3-D shape model; None where the frames did not tell.
    identity_base : str
        The digest of that model; "" where there are none.
    """

    base: str
    base_name: str
    heads: OutputHeads
    before: Measures
    after: Measures
    frames: int
    identity: Array | None = None
    identity_base: str = ""


def base_of(model: FaceModel) -> str:
    """The sha256 by which a personal model knows its base."""
    return hashlib.sha256(model.network or b"").hexdigest()


def learnt_digest(model: FaceModel) -> str:
    """The sha256 of what was learnt from one face that is in a face model; "" where there is nothing of that."""
    return "" if model.heads is None else _digest(model.heads, model.identity)


def personal_folder() -> Path:
    """Where the app keeps what it has learnt."""
    return platformdirs.user_data_path("visavis") / "personal"


def file_for(model_name: str, folder: Path) -> Path:
    """The file of a face model, by its name or its own file, in a folder of personal ones.

    Where there is only one under the model's former name, it is that.
    """
    name = todays_name(model_name)
    today = folder / f"{Path(name).stem}{SUFFIX}"
    former = (folder / f"{old}{SUFFIX}" for old, new in FORMER_NAMES.items() if new == name)
    return today if today.exists() else next((path for path in former if path.exists()), today)


def save_personal(personal: PersonalModel, path: Path) -> None:
    """Write a personal model; an interruption leaves what was there before.

    Raises
    ------
    ModelFileError
        If it cannot be written.
    """
    header = {
        "base": personal.base,
        "base_name": personal.base_name,
        "frames": personal.frames,
        "before": asdict(personal.before),
        "after": asdict(personal.after),
        "identity_base": personal.identity_base,
    }
    heads, identity = personal.heads, personal.identity
    arrays: dict[str, NDArray[Any]] = {"weights": heads.weights, "biases": heads.biases}
    if identity is not None:
        arrays["identity"] = identity
    try:
        write_archive(path, KIND, {**header, "sha256": _digest(heads, identity)}, arrays)
    except OSError as error:
        raise ModelFileError(f"what was learnt cannot be saved as {path} ({error.strerror})") from error


def load_personal(path: Path) -> PersonalModel:
    """Read a personal model.

    Raises
    ------
    PersonalModelError
        If it is missing, damaged, or of another kind or version; one line that names the file.
    """
    return read_archive(path, KIND, _from_archive)


def _from_archive(archive: Archive) -> PersonalModel:
    header, arrays = archive.header, archive.arrays
    heads, identity = OutputHeads(arrays["weights"], arrays["biases"]), arrays.get("identity")
    if _digest(heads, identity) != header["sha256"]:
        raise ValueError("its numbers were altered")
    return PersonalModel(
        header["base"],
        todays_name(header["base_name"]),
        heads,
        Measures(**header["before"]),
        Measures(**header["after"]),
        header["frames"],
        identity,
        header.get("identity_base", ""),
    )


def delete_personal(path: Path) -> None:
    """Delete a personal model; nothing of it is left.

    Raises
    ------
    ModelFileError
        If it cannot be deleted.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ModelFileError(f"the personal model {path} cannot be deleted ({error.strerror})") from error


def list_personal(folder: Path) -> tuple[Path, ...]:
    """The personal models in a folder, by name."""
    return tuple(sorted(folder.glob(f"*{SUFFIX}")))


def personalised(model: FaceModel, place: str) -> FaceModel:
    """A face model with what was learnt from one face.

    Parameters
    ----------
    model : FaceModel
    place : str
        A personal model, or a folder with one for each face model, in which this one's may be missing; "" for none.

    Raises
    ------
    PersonalModelError
        If the personal model is damaged, or was learnt with another face model.
    """
    if not place:
        return model
    path = Path(place)
    if path.suffix != SUFFIX:
        path = file_for(model.name, path)
        if not path.exists():
            return model
    return with_personal(model, load_personal(path), path.name)


def with_personal(model: FaceModel, personal: PersonalModel, name: str = "") -> FaceModel:
    """A face model with a personal one.

    Raises
    ------
    PersonalModelError
        If they do not belong together.
    """
    if model.network is None or personal.base != base_of(model):
        raise PersonalModelError(
            f"the personal model {name} was learnt with another version of the face model {personal.base_name}, "
            f"not with {model.name}: learn again".replace("  ", " ")
        )
    generic = heads_of(model.network)
    if personal.heads.weights.shape != generic.weights.shape or personal.heads.biases.shape != generic.biases.shape:
        raise PersonalModelError(
            f"the personal model {name} is damaged (its heads do not fit); delete it or learn again"
        )
    _check_identity(personal, name)
    return replace(model, heads=personal.heads, identity=personal.identity)


def _check_identity(personal: PersonalModel, name: str) -> None:
    if personal.identity is None:
        return
    model = shipped_shape_3d()
    if personal.identity_base != digest_of(model):
        raise PersonalModelError(
            f"the personal model {name} was learnt with another version of the 3-D shape model: learn again"
        )
    if personal.identity.shape != (model.mode_count,):
        raise PersonalModelError(
            f"the personal model {name} is damaged (its head does not fit); delete it or learn again"
        )


def _digest(heads: OutputHeads, identity: Array | None) -> str:
    head = b"" if identity is None else identity.tobytes()
    return hashlib.sha256(heads.weights.tobytes() + heads.biases.tobytes() + head).hexdigest()
