"""What was measured of all cameras (calibration, lens, delay) and the sizes of all screens, in one file."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from math import isfinite
from pathlib import Path
from typing import Any

import platformdirs
import tomli_w

from tracker.calibration.delay import MeasuredDelay
from tracker.calibration.solver import Calibration
from tracker.checked_file import shown, taken_apart, toml_of
from tracker.head.position import HeadPositionSettings
from tracker.pose.lens import Lens, lens_of, with_lens
from tracker.settings import SCHEMA_VERSION, from_dict
from tracker.whole_file import kept_aside, write_whole

FILE_NAME = "calibration.toml"
_PIXEL_M = (0.00002, 0.003)
_LONGEST_DELAY_S = 5.0


def user_calibration_path() -> Path:
    """Where the app keeps the user's calibrations."""
    return Path(platformdirs.user_config_dir("visavis")) / FILE_NAME


@dataclass(frozen=True, slots=True)
class CameraCalibration:
    """What is kept about one camera.

    Attributes
    ----------
    name : str
        What the camera is called, by which it is found when its key has changed.
    position : HeadPositionSettings
        What was found, and what the user has changed since.
    error_cm : tuple of float or None
        What is left of uncertainty in the eye's place: x, y, z. None where it was not calibrated, but something else
        of it was measured.
    delay : MeasuredDelay or None
        None where nobody has measured it.
    """

    name: str
    position: HeadPositionSettings
    error_cm: tuple[float, float, float] | None = None
    delay: MeasuredDelay | None = None


class CalibrationFile:
    """Calibrations by camera and pixel sizes by screen; every change is saved at once.

    The position settings belong to the source in use: `turn_to` puts those of one source away and takes out those of
    another. All sources without a calibration share theirs.

    Parameters
    ----------
    path : Path
        Read at once; need not exist. A damaged one is put aside.

    Attributes
    ----------
    problems : list of str
        A line for each thing in the file that was not taken over.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problems: list[str] = []
        self._cameras: dict[str, CameraCalibration] = {}
        self._screens: dict[str, float] = {}
        self._shared: HeadPositionSettings | None = None
        self._current = ""
        if path.exists():
            self._read()

    @property
    def current(self) -> CameraCalibration | None:
        """What was measured of the source in use."""
        return self._cameras.get(self._current)

    @property
    def is_calibrated(self) -> bool:
        """Whether the source in use was calibrated."""
        return self.current is not None and self.current.error_cm is not None

    def of_camera(self, name: str, key: str = "") -> CameraCalibration | None:
        """The calibration of a camera that is called ``name``; of several, the one kept under ``key``, or the first."""
        known = {other: kept for other, kept in self._cameras.items() if kept.name == name}
        return known.get(key) or next(iter(known.values()), None)

    def turn_to(self, key: str, name: str, present: HeadPositionSettings) -> HeadPositionSettings:
        """Use another source.

        Parameters
        ----------
        key, name : str
            What opens it again, and what it is called; '' for a name that is not known.
        present : HeadPositionSettings
            The settings in use until now; kept for the source that they belong to.

        Returns
        -------
        HeadPositionSettings
            Those to use from now on.
        """
        self._put_away(present)
        self._current = self._key_of(key, name)
        self._save()
        return self.current.position if self.current else (self._shared or present)

    def keep(self, name: str, found: Calibration, present: HeadPositionSettings) -> HeadPositionSettings:
        """Keep a calibration of the source in use; gives the settings to use from now on."""
        known = self._begun(name, present)
        return self._keep(replace(known, name=name, position=found.applied(present), error_cm=found.error_cm))

    def keep_lens(self, name: str, lens: Lens, present: HeadPositionSettings) -> HeadPositionSettings:
        """Keep the lens of the source in use; gives the settings to use from now on."""
        return self._keep(replace(self._begun(name, present), position=with_lens(present, lens)))

    def keep_delay(self, name: str, delay: MeasuredDelay | None, present: HeadPositionSettings) -> None:
        """Keep the delay of the source in use; None: forget it."""
        self._keep(replace(self._begun(name, present), position=present, delay=delay))

    def forget(self, defaults: HeadPositionSettings) -> HeadPositionSettings:
        """Forget the calibration of the source in use, but not its lens and delay; gives the settings to use from now
        on."""
        known = self._cameras.pop(self._current, None)
        if known is not None and ((lens := lens_of(known.position)) is not None or known.delay is not None):
            position = self._shared or defaults
            kept = position if lens is None else with_lens(position, lens)
            return self._keep(CameraCalibration(known.name, kept, delay=known.delay))
        self._save()
        return self._shared or defaults

    def _begun(self, name: str, present: HeadPositionSettings) -> CameraCalibration:
        """What is kept about the source in use; where that is nothing yet, a place for it."""
        if self.current is None:
            self._shared = present
        return self.current or CameraCalibration(name, present)

    def _keep(self, camera: CameraCalibration) -> HeadPositionSettings:
        self._cameras[self._current] = camera
        self._save()
        return camera.position

    def metres_per_px(self, screen: str) -> float | None:
        """The measured size of a screen's pixel, metres; None where nobody has measured it."""
        return self._screens.get(screen)

    def set_metres_per_px(self, screen: str, size_m: float | None) -> None:
        """Keep the size of a screen's pixel; None: believe the screen."""
        if size_m is None:
            self._screens.pop(screen, None)
        else:
            self._screens[screen] = min(max(size_m, _PIXEL_M[0]), _PIXEL_M[1])
        self._save()

    def _put_away(self, present: HeadPositionSettings) -> None:
        if self.current is not None:
            self._cameras[self._current] = replace(self.current, position=present)
        else:
            self._shared = present

    def _key_of(self, key: str, name: str) -> str:
        """The key under which a camera is kept: its own, or that of a camera of the same name."""
        if key in self._cameras or not name:
            return key
        return next((other for other, kept in self._cameras.items() if kept.name == name), key)

    def _save(self) -> None:
        values: dict[str, Any] = {"schema": SCHEMA_VERSION, "current": self._current, "screens": self._screens}
        if self._shared is not None:
            values["shared"] = asdict(self._shared)
        values["cameras"] = {key: _table(kept) for key, kept in self._cameras.items()}
        try:
            write_whole(self._path, tomli_w.dumps(values).encode())
        except OSError as error:
            self.problems.append(f"{self._path.name} cannot be saved ({error.strerror})")

    def _read(self) -> None:
        try:
            values = toml_of(self._path)
            with taken_apart():
                self._take(values)
        except OSError as error:
            self.problems.append(f"{self._path.name} cannot be read ({error.strerror}); calibrate again")
        except ValueError as error:
            self.problems.append(f"{self._path.name} cannot be read ({error}); {kept_aside(self._path)}calibrate again")

    def _take(self, values: dict[str, Any]) -> None:
        if values.get("schema") != SCHEMA_VERSION:
            raise ValueError(f"it is of schema {shown(values.get('schema'))}, not {SCHEMA_VERSION}")
        self._current = str(values.get("current", ""))
        self._screens = {str(name): _pixel_m(size) for name, size in values.get("screens", {}).items()}
        if "shared" in values:
            self._shared = self._position(values["shared"])
        for key, kept in values.get("cameras", {}).items():
            self._cameras[key] = self._camera(kept)

    def _camera(self, kept: dict[str, Any]) -> CameraCalibration:
        error_cm, delay = None, None
        if "error_cm" in kept:
            x, y, z = (float(value) for value in kept["error_cm"])
            error_cm = (x, y, z)
            if not all(map(isfinite, error_cm)):
                raise ValueError("an error is not a number")
        if "delay" in kept:
            delay = MeasuredDelay(*(_delay_s(kept["delay"][name]) for name in ("seen_s", "known_s", "sigma_s")))
        return CameraCalibration(str(kept["name"]), self._position(kept["position"]), error_cm, delay)

    def _position(self, values: dict[str, Any]) -> HeadPositionSettings:
        position, problems = from_dict(HeadPositionSettings, values)
        self.problems += problems
        return position


def _table(kept: CameraCalibration) -> dict[str, Any]:
    table: dict[str, Any] = {"name": kept.name, "position": asdict(kept.position)}
    if kept.error_cm is not None:
        table["error_cm"] = list(kept.error_cm)
    if kept.delay is not None:
        table["delay"] = asdict(kept.delay)
    return table


def _delay_s(value: Any) -> float:
    if not 0.0 <= float(value) <= _LONGEST_DELAY_S:
        raise ValueError("a camera has an impossible delay")
    return float(value)


def _pixel_m(size: Any) -> float:
    if not _PIXEL_M[0] <= float(size) <= _PIXEL_M[1]:
        raise ValueError("a pixel of a screen has an impossible size")
    return float(size)
