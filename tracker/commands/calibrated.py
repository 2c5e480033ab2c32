"""What the app has measured of a camera, for commands that place the head."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.commands.console import noted
from tracker.sources.source import FrameSource

if TYPE_CHECKING:
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

    file = CalibrationFile(user_calibration_path())
    kept = file.of_camera(source.name, spec)
    if not quiet:
        for problem in file.problems:
            noted.print(f"Calibration: {problem}.", markup=False)
        if kept is not None:
            error = ", ".join(f"{value:.1f}" for value in kept.error_cm)
            but = f", but with {' and '.join(instead)}" if instead else ""
            noted.print(f"The calibration of {kept.name} is used (x, y, z to ±{error} cm){but}.", markup=False)
    return kept.position if kept is not None else None
