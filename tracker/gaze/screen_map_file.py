"""The user's calibrations of their gaze, one for each camera and screen, in one small file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
from numpy.typing import NDArray

from tracker.checked_file import json_of, shown, taken_apart
from tracker.gaze.screen_map import ScreenMap
from tracker.whole_file import kept_aside, write_whole

FILE_NAME = "gaze.json"
_FORMAT, _VERSION = "visavis-gaze", 1
_SHAPES = {"weights": (11, 2), "middle": (10,), "heads": (2, 5)}
# Metres and units beyond what any calibration gives.
_LARGEST = 1000.0
_LARGEST_ERROR_M, _LARGEST_ERROR_RAD = 2.0, 1.6


def user_gaze_path() -> Path:
    """Where the app keeps the user's calibrations of their gaze."""
    return Path(platformdirs.user_config_dir("visavis")) / FILE_NAME


class ScreenMapFile:
    """Maps by what they are of; every change is saved at once.

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
        self._maps: dict[str, ScreenMap] = {}
        if path.exists():
            self._read()

    def get(self, camera: str, screen: str) -> ScreenMap | None:
        """The map of a camera and a screen, or None."""
        return self._maps.get(_key(camera, screen))

    def keep(self, camera: str, screen: str, made: ScreenMap) -> None:
        """Keep the map of a camera and a screen."""
        self._maps[_key(camera, screen)] = made
        self._save()

    def forget(self, camera: str, screen: str) -> None:
        """Forget the map of a camera and a screen."""
        if self._maps.pop(_key(camera, screen), None) is not None:
            self._save()

    def _save(self) -> None:
        maps = {key: values_of(made) for key, made in self._maps.items()}
        content = json.dumps({"format": _FORMAT, "version": _VERSION, "maps": maps}, indent=1)
        try:
            write_whole(self._path, content.encode())
        except OSError as error:
            self.problems.append(f"{self._path.name} cannot be saved ({error.strerror})")

    def _read(self) -> None:
        try:
            values = json_of(self._path)
            with taken_apart():
                self._maps = _taken(values)
        except OSError as error:
            self.problems.append(f"{self._path.name} cannot be read ({error.strerror}); calibrate again")
        except ValueError as error:
            self.problems.append(f"{self._path.name} cannot be read ({error}); {kept_aside(self._path)}calibrate again")


def _key(camera: str, screen: str) -> str:
    return json.dumps([camera, screen])


def values_of(made: ScreenMap) -> dict[str, Any]:
    """Plain values from which `from_values` makes the same map again, to the last bit.

    Parameters
    ----------
    made : ScreenMap
    """
    arrays = {name: getattr(made, name).tolist() for name in _SHAPES}
    return {**arrays, "error_m": made.error_m, "error_rad": made.error_rad, "strength": made.strength}


def _taken(values: Any) -> dict[str, ScreenMap]:
    if not isinstance(values, dict) or values.get("format") != _FORMAT:
        raise ValueError("it holds no calibrations of a gaze")
    if values.get("version") != _VERSION:
        raise ValueError(f"it is of version {shown(values.get('version'))}, not {_VERSION}")
    return {str(key): from_values(value) for key, value in values["maps"].items()}


def from_values(value: Any) -> ScreenMap:
    """The map of some plain values.

    Parameters
    ----------
    value : dict
        Of `values_of`.

    Raises
    ------
    ValueError
        If its numbers cannot be; among other errors, for something else than such values.
    """
    arrays = {name: _array(value[name], shape) for name, shape in _SHAPES.items()}
    error_m = _number(value["error_m"], _LARGEST_ERROR_M)
    error_rad = _number(value["error_rad"], _LARGEST_ERROR_RAD)
    strength = _number(value["strength"], _LARGEST)
    return ScreenMap(arrays["weights"], arrays["middle"], arrays["heads"], error_m, error_rad, strength)


def _array(value: Any, shape: tuple[int, ...]) -> NDArray[np.float64]:
    array = np.asarray(value, dtype=np.float64)
    if array.shape != shape or not (np.abs(array) <= _LARGEST).all():
        raise ValueError("a calibration has numbers that cannot be")
    array.flags.writeable = False
    return array


def _number(value: Any, largest: float) -> float:
    if not 0 <= float(value) <= largest:
        raise ValueError("a calibration has numbers that cannot be")
    return float(value)
