"""How a face model does, as a file: what `main.py train report` measured, JSON, version 1."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import asdict, dataclass
from math import isnan
from pathlib import Path
from typing import Any, Final

import numpy as np

from tracker.archives.header import Items, Maybe, Number, Record, Text, Whole, parsed
from tracker.checked_file import text_of
from tracker.errors import DataSetError
from tracker.whole_file import write_whole

FORMAT: Final = "visavis-model-report"
VERSION: Final = 1
# Up to where the curve of errors is drawn, percent, and how finely.
CURVE_PERCENT: Final = 10.0
_CURVE_STEPS: Final = 100
_MOST_BYTES: Final = 1 << 25
_MOST_FACES, _MOST_POINTS, _MOST_ROWS = 100_000, 1000, 200
_LARGEST_PICTURE: Final = 1 << 18
_JPEG: Final = b"\xff\xd8"


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """Errors of a group of faces, percent of the outer-eye distance; None where none of them was found.

    Attributes
    ----------
    label : str
    total, found : int
    mean, median : float or None
    auc : float
        Area under the curve of errors up to 8 %, a face that was not found counting as failed.
    failed : float
        Share that is further than 10 % off or was not found.
    """

    label: str
    total: int
    found: int
    mean: float | None
    median: float | None
    auc: float
    failed: float


@dataclass(frozen=True, slots=True)
class FaceRow:
    """One face.

    Attributes
    ----------
    name : str
        Of its picture, without ending, in its folder.
    error : float or None
        Mean over its points, percent; None where it was not found.
    yaw_deg : float or None
        How far it is turned; None where its points do not tell.
    picture : bytes or None
        Of the worst faces: a JPEG of the face with its points.
    """

    name: str
    error: float | None
    yaw_deg: float | None
    picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class ModelReport:
    """What was measured of a model.

    Attributes
    ----------
    model, about, data : str
        Its name, what it is made of, and on which faces it was measured.
    rows : tuple of ErrorRow
        All faces first, then each folder.
    yaws : tuple of ErrorRow
        By how far the faces are turned.
    regions : tuple of (str, float)
        Mean error of each part of the face, percent.
    mean_xy : tuple of (float, float)
        The model's mean face.
    point_errors : tuple of float
        Mean error of each point, percent; empty where no face was found.
    faces : tuple of FaceRow
        The worst first; those that were not found before all others.
    """

    model: str
    about: str
    data: str
    rows: tuple[ErrorRow, ...]
    yaws: tuple[ErrorRow, ...]
    regions: tuple[tuple[str, float], ...]
    mean_xy: tuple[tuple[float, float], ...]
    point_errors: tuple[float, ...]
    faces: tuple[FaceRow, ...]

    @property
    def worst(self) -> tuple[FaceRow, ...]:
        """The faces with a picture."""
        return tuple(face for face in self.faces if face.picture is not None)

    def curve(self) -> tuple[tuple[float, float], ...]:
        """The cumulative error curve: (percent, share of all faces whose error is at most that)."""
        errors = np.sort([face.error for face in self.faces if face.error is not None])
        limits = np.linspace(0.0, CURVE_PERCENT, _CURVE_STEPS + 1)
        shares = np.searchsorted(errors, limits, side="right") / max(len(self.faces), 1)
        return tuple(zip(limits.tolist(), shares.tolist(), strict=True))


def known(value: float) -> float | None:
    """A number, or None in place of one that is not known."""
    return None if isnan(value) else value


def write_model_report(report: ModelReport, path: Path) -> None:
    """Write a report, whole or not at all.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    table = {"format": FORMAT, "version": VERSION, **asdict(report)}
    write_whole(path, json.dumps(table, default=_as_text).encode())


def read_model_report(path: Path) -> ModelReport:
    """Read what `write_model_report` wrote.

    Raises
    ------
    DataSetError
        If it cannot be read, or is no such report.
    """
    try:
        table = parsed(text_of(path, _MOST_BYTES))
        if table.get("format") != FORMAT:
            raise ValueError("it is of another kind")
        if table.get("version") != VERSION:
            raise ValueError(f"this program reads version {VERSION}")
        return _report(_REPORT.taken(table, "the report"))
    except OSError as error:
        raise DataSetError(f"{path.name} cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise DataSetError(f"{path.name} is not the report of a model ({error}); make it again") from error


def _as_text(value: object) -> str:
    if not isinstance(value, bytes):
        raise TypeError(type(value).__name__)
    return base64.b64encode(value).decode()


@dataclass(frozen=True, slots=True)
class _Jpeg:
    """A picture as text."""

    def taken(self, value: object, where: str) -> bytes:
        """Its bytes."""
        if not isinstance(value, str) or len(value) > _LARGEST_PICTURE:
            raise ValueError(f"{where} is not a picture")
        try:
            content = base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError) as error:
            raise ValueError(f"{where} is not a picture") from error
        if not content.startswith(_JPEG):
            raise ValueError(f"{where} is not a JPEG")
        return content


_SHARE, _PERCENT, _COUNT = Number(0.0, 1.0), Number(0.0, 1e6), Whole(0, _MOST_FACES)
_ROW = Record(
    {
        "label": Text(),
        "total": _COUNT,
        "found": _COUNT,
        "mean": Maybe(_PERCENT),
        "median": Maybe(_PERCENT),
        "auc": _SHARE,
        "failed": _SHARE,
    }
)
_FACE = Record(
    {"name": Text(longest=1000), "error": Maybe(_PERCENT), "yaw_deg": Maybe(Number(0.0, 180.0))},
    optional={"picture": Maybe(_Jpeg())},
)


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two values of two rules."""

    first: Text | Number
    second: Number

    def taken(self, value: object, where: str) -> tuple[Any, float]:
        """The two."""
        if not isinstance(value, list) or len(value) != 2:
            raise ValueError(f"{where} is not a pair")
        return self.first.taken(value[0], where), self.second.taken(value[1], where)


_REPORT = Record(
    {
        "model": Text(),
        "about": Text(longest=1000),
        "data": Text(longest=1000),
        "rows": Items(_ROW, 1, _MOST_ROWS),
        "yaws": Items(_ROW, 0, _MOST_ROWS),
        "regions": Items(_Pair(Text(), _PERCENT), 0, _MOST_ROWS),
        "mean_xy": Items(_Pair(Number(-10.0, 10.0), Number(-10.0, 10.0)), 2, _MOST_POINTS),
        "point_errors": Items(_PERCENT, 0, _MOST_POINTS),
        "faces": Items(_FACE, 1, _MOST_FACES),
    }
)


def _report(taken: dict[str, Any]) -> ModelReport:
    report = ModelReport(
        **taken
        | {
            "rows": tuple(ErrorRow(**row) for row in taken["rows"]),
            "yaws": tuple(ErrorRow(**row) for row in taken["yaws"]),
            "faces": tuple(FaceRow(**face) for face in taken["faces"]),
        }
    )
    if report.point_errors and len(report.point_errors) != len(report.mean_xy):
        raise ValueError("the errors of its points are not those of its mean face")
    return report
