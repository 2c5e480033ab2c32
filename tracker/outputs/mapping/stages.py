"""A head's pose at every stage of the mapping, under the names that opentrack's log gives them."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.outputs.axes import Axes

STAGES = ("raw", "corrected", "filtered", "mapped")
STAGE_COLUMNS = (
    "dt",
    *(f"{stage}{axis}" for stage in STAGES for axis in ("TX", "TY", "TZ", "Yaw", "Pitch", "Roll")),
)


@dataclass(frozen=True, slots=True, eq=False)
class MappedPose:
    """A pose on its way; arrays of shape (6,), see `tracker.outputs.axes`, read-only and finite.

    Attributes
    ----------
    time_s : float
        Of the picture.
    raw : ndarray
        As tracked, the place that of the eyes.
    corrected : ndarray
        As seen from the centre.
    filtered : ndarray
    mapped : ndarray
        What is sent.
    """

    time_s: float
    raw: Axes
    corrected: Axes
    filtered: Axes
    mapped: Axes


def stage_row(pose: MappedPose, before_s: float | None) -> tuple[float, ...]:
    """A row under `STAGE_COLUMNS`.

    Parameters
    ----------
    pose : MappedPose
    before_s : float or None
        Time of the row before; None in the first one, whose dt is 0.

    Returns
    -------
    tuple of 25 floats
        Seconds, then centimetres and degrees.
    """
    elapsed_s = 0.0 if before_s is None else pose.time_s - before_s
    return elapsed_s, *(value for stage in STAGES for value in getattr(pose, stage).tolist())
