"""What was measured with the present source: camera and screen, its lens, how late it is. Kept with it, and used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.model.notices import Notice
from gui.model.settings_store import SettingsStore
from tracker.calibration.delay import MeasuredDelay
from tracker.calibration.file import CalibrationFile
from tracker.calibration.lens_solver import MeasuredLens
from tracker.calibration.solver import Calibration
from tracker.head.position import HeadPositionSettings
from tracker.pipeline import PipelineSettings

if TYPE_CHECKING:
    from gui.model.controller import Controller

_LONG_S = 8.0


class MeasuredSource:
    """Takes what the tools measure.

    Parameters
    ----------
    control : Controller
    calibrations : CalibrationFile
    store : SettingsStore
        Of the tracker's settings.
    use_settings : callable
        Has the tracker use what the store holds.
    """

    def __init__(
        self,
        control: Controller,
        calibrations: CalibrationFile,
        store: SettingsStore[PipelineSettings],
        use_settings: Callable[[], object],
    ) -> None:
        self._control, self._calibrations, self._store = control, calibrations, store
        self._use_settings = use_settings

    def calibrated(self, found: Calibration) -> None:
        """Keep what was measured of camera, screen and viewer, and use it."""
        self._adopt(self._calibrations.keep(self._name, found, self._position))
        self._control.notify(Notice("Calibrated. It is used whenever this source is opened.", seconds=_LONG_S))

    def lens_found(self, found: MeasuredLens) -> None:
        """Keep the lens, and straighten by it what it bends."""
        self._adopt(self._calibrations.keep_lens(self._name, found.lens, self._position))
        self._control.notify(Notice("The lens is known. It is used whenever this source is opened.", seconds=_LONG_S))

    def delay_found(self, delay: MeasuredDelay | None) -> None:
        """Keep the delay, and run ahead by it; None: forget it."""
        self._calibrations.keep_delay(self._name, delay, self._position)
        self._use_settings()

    def forget_calibration(self) -> None:
        """Go back to what is usual."""
        self._adopt(self._calibrations.forget(self._store.defaults.position))
        self._control.notify(Notice("The calibration of this source is forgotten."))

    def _adopt(self, position: HeadPositionSettings) -> None:
        self._store.adopt("position", position)
        self._use_settings()

    @property
    def _name(self) -> str:
        state = self._control.state
        return state.app.camera_name or state.source_name

    @property
    def _position(self) -> HeadPositionSettings:
        return self._store.value.position
