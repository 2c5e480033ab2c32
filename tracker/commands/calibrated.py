"""What the app has measured of a camera, for commands that place the head."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.commands.console import noted
from tracker.sources.source import FrameSource

if TYPE_CHECKING:
    from tracker.calibration.file import CameraCalibration
    from tracker.head.position import HeadPositionSettings


def calibrated_position(
    source: FrameSource, spec: str, *, instead: Sequence[str] = (), quiet: bool
) -> HeadPositionSettings | None:
    """The position settings of a calibrated camera, with a line that says they are used.

    Parameters
    ----------
    source : FrameSource
        Open. Only live ones are cameras.
    spec : str
        What it was opened by.
    instead : sequence of str
        What goes before it; the line says so.
    quiet : bool
        Say nothing.

    Returns
    -------
    HeadPositionSettings or None
        None for a camera that was not calibrated, and for everything else.
    """
    if not source.live:
        return None
    from tracker.calibration.file import CalibrationFile, user_calibration_path
    from tracker.pose.lens import lens_of

    file = CalibrationFile(user_calibration_path())
    kept = file.of_camera(source.name, spec)
    if kept is not None and kept.error_cm is None and lens_of(kept.position) is None:
        kept = None
    if not quiet:
        for problem in file.problems:
            noted.print(f"Calibration: {problem}.", markup=False)
        if kept is not None:
            but = f", but with {' and '.join(instead)}" if instead else ""
            noted.print(f"{_what_is_known(kept)} is used{but}.", markup=False)
    return kept.position if kept is not None else None


def _what_is_known(kept: CameraCalibration) -> str:
    if kept.error_cm is None:
        return f"The measured lens of {kept.name}"
    error = ", ".join(f"{value:.1f}" for value in kept.error_cm)
    return f"The calibration of {kept.name} (x, y, z to ±{error} cm)"
