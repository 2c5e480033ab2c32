"""How a training goes, written down for whoever watches it: one JSON object a line, version 1.

The first line of each run says ``{"format": "visavis-training", "version": 1}``; a training that was stopped and goes
on appends another run. Then lines of three kinds, each with the seconds since the run began: how far a step is
(``step``, ``share``), a point of a curve (``curve``, ``x``, ``y``), and how it ended (``end``: ``done``, ``stopped`` or
``failed``). A last line that is cut short, as of a program that was killed, is left out.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Any, Final

from tracker.checked_file import shown, taken_apart, text_of
from tracker.errors import DataSetError

FORMAT: Final = "visavis-training"
VERSION: Final = 1
ENDS: Final = ("done", "stopped", "failed")
# Nobody watches more closely, and a training of hours stays a small file.
_EVERY_S: Final = 0.5
_MOST_BYTES: Final = 1 << 24
_LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a training.

    Attributes
    ----------
    name : str
    share : float
        How much of it is done, 0 to 1.
    began_s, at_s : float
        Seconds from the beginning of its run to where it was first and last told of.
    """

    name: str
    share: float
    began_s: float
    at_s: float


@dataclass(frozen=True, slots=True)
class TrainingCourse:
    """What a log tells.

    Attributes
    ----------
    runs : int
        How often it was begun or gone on with.
    steps : tuple of Step
        Of the newest run, in their order.
    curves : dict of str to tuple of (float, float)
        Points of each curve, over all runs.
    end : str
        One of `ENDS`; empty while it goes on, or where it was killed.
    """

    runs: int
    steps: tuple[Step, ...]
    curves: dict[str, tuple[tuple[float, float], ...]]
    end: str


class TrainingLog:
    """Writes a log; what comes faster than anybody watches is put together.

    Parameters
    ----------
    path : Path
        Appended to.
    clock : callable
        Seconds, from any beginning.

    Raises
    ------
    OSError
        If it cannot be written; so do its methods.
    """

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        self._clock, self._start_s = clock, clock()
        self._file = path.open("a", encoding="utf-8")
        self._told: dict[str, float] = {}
        self._waiting: dict[str, list[tuple[float, float]]] = {}
        if self._file.tell():
            # A line that a killed run left half would swallow this one.
            self._file.write("\n")
        self._write({"format": FORMAT, "version": VERSION})

    def __call__(self, step: str, share: float) -> None:
        """Tell that a step is so far."""
        now_s = self._clock()
        if share >= 1.0 or now_s - self._told.get(step, -_EVERY_S) >= _EVERY_S:
            self._told[step] = now_s
            self._write({"at_s": round(now_s - self._start_s, 3), "step": step, "share": round(share, 5)})

    def measure(self, curve: str, x: float, y: float) -> None:
        """Add a point to a curve; of those within half a second the mean is kept."""
        self._waiting.setdefault(curve, []).append((x, y))
        now_s = self._clock()
        if now_s - self._told.get(f"curve {curve}", -_EVERY_S) >= _EVERY_S:
            self._told[f"curve {curve}"] = now_s
            self._flush(curve, now_s)

    def close(self, end: str) -> None:
        """Finish with how it ended, one of `ENDS`."""
        now_s = self._clock()
        for curve in list(self._waiting):
            self._flush(curve, now_s)
        self._write({"at_s": round(now_s - self._start_s, 3), "end": end})
        self._file.close()

    def _flush(self, curve: str, now_s: float) -> None:
        points = self._waiting.pop(curve)
        x, y = points[-1][0], sum(value for _, value in points) / len(points)
        self._write({"at_s": round(now_s - self._start_s, 3), "curve": curve, "x": x, "y": y})

    def _write(self, line: dict[str, Any]) -> None:
        self._file.write(f"{json.dumps(line)}\n")
        self._file.flush()


def read_training_log(path: Path) -> TrainingCourse:
    """Read what `TrainingLog` wrote.

    Raises
    ------
    DataSetError
        If it cannot be read, or is no such log.
    """
    try:
        text = text_of(path, _MOST_BYTES)
        reader = _Reader()
        with taken_apart():
            # What stands behind the last end of a line is still being written.
            for line in text.split("\n")[:-1]:
                reader.take(line)
    except OSError as error:
        raise DataSetError(f"{path.name} cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise DataSetError(f"{path.name} is not the log of a training ({error})") from error
    if not reader.runs:
        raise DataSetError(f"{path.name} is not the log of a training (it is empty)")
    return TrainingCourse(
        reader.runs,
        tuple(reader.steps.values()),
        {name: tuple(points) for name, points in reader.curves.items()},
        reader.end,
    )


class _Reader:
    def __init__(self) -> None:
        self.runs, self.end = 0, ""
        self.steps: dict[str, Step] = {}
        self.curves: dict[str, list[tuple[float, float]]] = {}

    def take(self, text: str) -> None:
        if not text:
            return
        try:
            line = json.loads(text)
        except ValueError:
            if self.runs:  # the half line of a run that was killed
                return
            raise
        if "format" in line:
            self._begin(line)
        elif not self.runs:
            raise ValueError("it does not begin as one")
        elif "step" in line:
            self._step(_name(line["step"]), _number(line["share"]), _number(line["at_s"]))
        elif "curve" in line:
            self.curves.setdefault(_name(line["curve"]), []).append((_number(line["x"]), _number(line["y"])))
        elif line["end"] in ENDS:
            self.end = line["end"]
        else:
            raise ValueError(f"it cannot end as {shown(line['end'])}")

    def _begin(self, line: dict[str, Any]) -> None:
        if line["format"] != FORMAT:
            raise ValueError(f"it is one of {shown(line['format'])}")
        if line["version"] != VERSION:
            raise ValueError(f"it is of version {shown(line['version'])}; this program reads version {VERSION}")
        self.runs, self.end, self.steps = self.runs + 1, "", {}

    def _step(self, name: str, share: float, at_s: float) -> None:
        began_s = self.steps[name].began_s if name in self.steps else at_s
        self.steps[name] = Step(name, min(1.0, max(0.0, share)), began_s, at_s)


def _name(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_NAME:
        raise ValueError(f"{shown(value)} is no name")
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise ValueError(f"{shown(value)} is no number")
    return float(value)
