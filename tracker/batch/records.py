"""The note beside what was made of an input: of what, and how, so that done work is known again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any

from tracker.checked_file import content_of, opened, taken_apart
from tracker.errors import VisavisError
from tracker.whole_file import write_whole

FORMAT, VERSION = "visavis-batch", 1
_MOST_BYTES = 1 << 20
_HEAD_BYTES = 1 << 16


class RecordError(VisavisError):
    """The note of what was done cannot be read."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an input was when it was worked on.

    Attributes
    ----------
    size : int
        Bytes.
    mtime_ns : int
        When it was written.
    head_sha256 : str
        Of its first 64 KiB.
    """

    size: int
    mtime_ns: int
    head_sha256: str


@dataclass(frozen=True, slots=True)
class Making:
    """How something is made: what decides about it, besides the input.

    Attributes
    ----------
    settings, models : str
        Digests of all settings that matter to it, and of the models.
    program : str
        The version of the program.
    """

    settings: str
    models: str
    program: str


@dataclass(frozen=True, slots=True)
class Made:
    """One product that was made.

    Attributes
    ----------
    making : Making
    files : mapping of str to int
        Names, beside the note, and sizes in bytes.
    frames, faces : int
        How many frames it is of, and in how many of them there is a face; of a picture, how many faces.
    problem : str
        Why it is not of the whole input, which is damaged; empty for all others.
    """

    making: Making
    files: Mapping[str, int]
    frames: int = 0
    faces: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """What was made of an input, by the names of the products."""

    stamp: Stamp
    products: Mapping[str, Made] = field(default_factory=dict)

    def with_made(self, product: str, made: Made) -> Record:
        """The same with one more product."""
        return replace(self, products={**self.products, product: made})


class Standing(Enum):
    """How it stands with a product."""

    DONE = "done"
    MISSING = "missing"
    CHANGED = "the input has changed"
    OTHERWISE = "made with other settings, models or another version"


def stamp_of(path: Path) -> Stamp:
    """What an input is now.

    Raises
    ------
    OSError
        If it cannot be read.
    """
    with opened(path) as (file, found):
        return Stamp(found.st_size, found.st_mtime_ns, hashlib.sha256(file.read(_HEAD_BYTES)).hexdigest())


def standing(record: Record | None, product: str, stamp: Stamp, making: Making, folder: Path) -> Standing:
    """Whether a product is there as it would be made now.

    Parameters
    ----------
    record : Record or None
    product : str
    stamp : Stamp
        Of the input now.
    making : Making
    folder : Path
        Where its files are.
    """
    made = record.products.get(product) if record is not None else None
    if record is None or made is None or not all(_is_there(folder / name, size) for name, size in made.files.items()):
        return Standing.MISSING
    if record.stamp != stamp:
        return Standing.CHANGED
    return Standing.DONE if made.making == making else Standing.OTHERWISE


def read_record(path: Path) -> Record | None:
    """The note; None where there is none.

    Raises
    ------
    RecordError
        If it is damaged, or of another version of the program that this one does not know.
    """
    try:
        values = json.loads(content_of(path, _MOST_BYTES))
        with taken_apart():
            return _taken(values)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        raise RecordError(
            f"{path} is no note of a batch, or is damaged ({error}). Delete it, and the work is done anew."
        ) from error


def write_record(path: Path, record: Record) -> None:
    """Write the note, whole or not at all.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    values = {
        "format": FORMAT,
        "version": VERSION,
        "input": asdict(record.stamp),
        "products": {name: asdict(made) for name, made in record.products.items()},
    }
    write_whole(path, (json.dumps(values, indent=1) + "\n").encode())


def _is_there(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except OSError:
        return False


def _taken(values: dict[str, Any]) -> Record:
    if values["format"] != FORMAT or values["version"] != VERSION:
        raise ValueError("it is of another kind or version")
    return Record(
        Stamp(**_typed(values["input"], Stamp)), {str(name): _made(made) for name, made in values["products"].items()}
    )


def _made(values: dict[str, Any]) -> Made:
    files = {str(name): _number(size) for name, size in values["files"].items()}
    if any(Path(name).name != name for name in files):
        raise ValueError("a file of it lies elsewhere")
    making = Making(**_typed(values["making"], Making))
    return Made(making, files, _number(values["frames"]), _number(values["faces"]), _text(values["problem"]))


def _typed(values: dict[str, Any], kind: type) -> dict[str, Any]:
    numbers = ("size", "mtime_ns")
    names = kind.__dataclass_fields__  # type: ignore[attr-defined]
    return {name: _number(values[name]) if name in numbers else _text(values[name]) for name in names}


def _number(value: Any) -> int:
    if type(value) is not int:
        raise ValueError("a number in it is none")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("a text in it is none")
    return value
