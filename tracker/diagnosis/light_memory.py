"""The best set-up of lamp, chair and camera that was seen so far, for each camera; numbers only."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from math import isfinite
from pathlib import Path
from typing import Any

from tracker.checked_file import json_of, shown, taken_apart
from tracker.diagnosis.light import NAMES, LightReading
from tracker.whole_file import kept_aside, write_whole

FILE_NAME = "light.json"
_FORMAT, _VERSION = "visavis-light", 1
_LARGEST = 1e6


@dataclass(frozen=True, slots=True)
class SetUp:
    """How it was at its best.

    Attributes
    ----------
    goodness : float
        0 to 100.
    reading : LightReading
    """

    goodness: float
    reading: LightReading


class LightMemory:
    """Set-ups by camera; every change is saved at once.

    Parameters
    ----------
    path : Path
        Read at once; need not exist. A damaged one is put aside.

    Attributes
    ----------
    problems : list of str
        A line for each thing that went wrong with the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problems: list[str] = []
        self._best: dict[str, SetUp] = {}
        if path.exists():
            self._read()

    def best(self, camera: str) -> SetUp | None:
        """The best of a camera."""
        return self._best.get(camera)

    def keep(self, camera: str, found: SetUp | None) -> None:
        """Keep a set-up as the best one; None: forget it."""
        if found is None:
            self._best.pop(camera, None)
        else:
            self._best[camera] = found
        self._save()

    def _save(self) -> None:
        kept = {
            camera: {"goodness": one.goodness, "reading": asdict(one.reading)} for camera, one in self._best.items()
        }
        content = json.dumps({"format": _FORMAT, "version": _VERSION, "cameras": kept}, indent=1)
        try:
            write_whole(self._path, content.encode())
        except OSError as error:
            self.problems.append(f"{self._path.name} cannot be saved ({error.strerror})")

    def _read(self) -> None:
        try:
            values = json_of(self._path)
            with taken_apart():
                self._best = _taken(values)
        except OSError as error:
            self.problems.append(f"{self._path.name} cannot be read ({error.strerror}); the best light is found anew")
        except ValueError as error:
            self.problems.append(
                f"{self._path.name} cannot be read ({error}); {kept_aside(self._path)}the best light is found anew"
            )


def _taken(values: dict[str, Any]) -> dict[str, SetUp]:
    if values["format"] != _FORMAT:
        raise ValueError("it holds no set-ups of light")
    if values["version"] != _VERSION:
        raise ValueError(f"it is of version {shown(values['version'])}, not {_VERSION}")
    return {
        str(camera): SetUp(_number(kept["goodness"]), LightReading(**_numbers(kept["reading"])))
        for camera, kept in values["cameras"].items()
    }


def _numbers(values: dict[str, Any]) -> dict[str, float]:
    return {name: _number(values[name]) for name in NAMES if values.get(name) is not None}


def _number(value: Any) -> float:
    if not isfinite(number := float(value)) or abs(number) > _LARGEST:
        raise ValueError("a number is beyond all reason")
    return number
