"""What is a person's own about a face at rest and about how far it goes, as a small file of the user's.

It stays on this machine, holds no picture, and can be deleted any time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import platformdirs
import tomli_w

from tracker.checked_file import shown, taken_apart, toml_of
from tracker.errors import VisavisError
from tracker.expression.openness import CLOSED_SHARES, OPEN_GAPS, USUAL_CLOSED_SHARE
from tracker.expression.shapes import NAMES
from tracker.types import Points, read_only
from tracker.whole_file import write_whole

FORMAT, VERSION = "visavis-ranges", 1
SUFFIX = ".toml"
# What a shape's direction, set by hand, is worth at a person's most.
MOST_LIMITS = (0.5, 1.3)
_POINTS = 68
# No point of a face is farther from between the eyes; the outer corners of the eyes are so far apart.
_REACH_MM, _EYES_MM = 250.0, (50.0, 200.0)


class PersonRangesError(VisavisError):
    """A file of a person's ranges cannot be used; the program learns them anew without it."""


def _nothing() -> Mapping[str, float]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class PersonRanges:
    """A person's own ranges.

    Attributes
    ----------
    neutral_m : ndarray, shape (68, 3), float64, metres, read-only
        The face at rest, as `tracker.types.HeadEstimate.frontal_m`.
    open_gaps : tuple of float
        Lid distances of the open eyes in widths of the eye, left and right.
    closed_share : float
        Of these, when they are closed.
    most : mapping of str to float
        How far each shape goes at most, in amounts of its direction; of those that are known.
    captured : bool
        Whether the person said "this is my neutral face", rather than that it was guessed from what was seen.
    """

    neutral_m: Points
    open_gaps: tuple[float, float]
    closed_share: float = USUAL_CLOSED_SHARE
    most: Mapping[str, float] = field(default_factory=_nothing)
    captured: bool = False


def ranges_path() -> Path:
    """Where the app keeps the user's own."""
    return Path(platformdirs.user_config_dir("visavis")) / f"face-ranges{SUFFIX}"


def save_ranges(ranges: PersonRanges, path: Path) -> None:
    """Write them, whole or not at all.

    Parameters
    ----------
    ranges : PersonRanges
    path : Path
        Replaced if it exists.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    values = {
        "format": FORMAT,
        "version": VERSION,
        "captured": ranges.captured,
        "open_gaps": [round(gap, 5) for gap in ranges.open_gaps],
        "closed_share": round(ranges.closed_share, 4),
        "neutral_mm": [[round(float(value), 3) for value in point] for point in 1000 * ranges.neutral_m],
        "most": {name: round(amount, 4) for name, amount in ranges.most.items()},
    }
    write_whole(path, tomli_w.dumps(values).encode())


def values_of(ranges: PersonRanges) -> dict[str, Any]:
    """Plain values from which `from_values` makes the same ranges again, to the last bit.

    Parameters
    ----------
    ranges : PersonRanges
    """
    return {
        "captured": ranges.captured,
        "open_gaps": list(ranges.open_gaps),
        "closed_share": ranges.closed_share,
        "neutral_m": ranges.neutral_m.tolist(),
        "most": dict(ranges.most),
    }


def from_values(values: dict[str, Any]) -> PersonRanges:
    """The ranges of some plain values.

    Parameters
    ----------
    values : dict
        Of `values_of`.

    Raises
    ------
    ValueError
        If they are no person's; among other errors, for something else than such values.
    """
    neutral_m = np.array(values["neutral_m"], dtype=np.float64)
    if neutral_m.shape != (_POINTS, 3) or not (np.abs(neutral_m) <= _REACH_MM / 1000).all():
        raise ValueError("its points are not those of a face")
    if not _EYES_MM[0] <= 1000 * (neutral_m[45, 0] - neutral_m[36, 0]) <= _EYES_MM[1]:
        raise ValueError("its eyes are not where eyes are")
    left, right = (_within(gap, OPEN_GAPS, "a lid distance") for gap in values["open_gaps"])
    most = {}
    for name, amount in values["most"].items():
        if name not in NAMES:
            raise ValueError(f"there is no shape {shown(name)}")
        most[name] = _within(amount, MOST_LIMITS, name)
    if not isinstance(values["captured"], bool):
        raise ValueError("captured is neither true nor false")
    share = _within(values["closed_share"], CLOSED_SHARES, "closed_share")
    read_only(neutral_m)
    return PersonRanges(neutral_m, (left, right), share, MappingProxyType(most), values["captured"])


def load_ranges(path: Path) -> PersonRanges:
    """Read a file written by `save_ranges`.

    Parameters
    ----------
    path : Path

    Raises
    ------
    PersonRangesError
        If it is missing, damaged, or of another kind or version; the message names the file.
    """
    try:
        values = toml_of(path)
        with taken_apart():
            return _taken(values)
    except OSError as error:
        raise PersonRangesError(f"{path.name} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise PersonRangesError(
            f"{path.name} is no file of a person's ranges, or is damaged ({error}). Capture your neutral face again."
        ) from error


def _taken(values: dict[str, Any]) -> PersonRanges:
    if values["format"] != FORMAT or values["version"] != VERSION:
        raise ValueError(f"it is {shown(values['format'])} of version {shown(values['version'])}")
    return from_values({**values, "neutral_m": np.array(values["neutral_mm"], dtype=np.float64) / 1000})


def _within(value: Any, limits: tuple[float, float], what: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not limits[0] <= value <= limits[1]:
        raise ValueError(f"{what} is {shown(value)}; it must be from {limits[0]:g} to {limits[1]:g}")
    return float(value)
