"""A recording as numbers over time, by columns: an hour takes seconds, where building all results takes minutes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from tracker.readings import Emotion
from tracker.run.timeline import LOST, TRACKED, UNSURE
from tracker.types import Points, State

_CODES: Final = {State.TRACKING.name: TRACKED, State.UNCERTAIN.name: UNSURE}
# Where a number stands below what is followed, what it is multiplied by, and what it is called here.
_NUMBERS: Final = (
    ("x", ("head", "x_m"), 100.0),
    ("y", ("head", "y_m"), 100.0),
    ("z", ("head", "z_m"), 100.0),
    ("yaw", ("pose", "rotation", "yaw_rad"), 180.0 / np.pi),
    ("pitch", ("pose", "rotation", "pitch_rad"), 180.0 / np.pi),
    ("roll", ("pose", "rotation", "roll_rad"), 180.0 / np.pi),
)
_READ: Final = (
    ("gaze yaw", ("gaze", "yaw_rad"), 180.0 / np.pi),
    ("gaze pitch", ("gaze", "pitch_rad"), 180.0 / np.pi),
    ("eyeOpenLeft", ("left", "openness"), 1.0),
    ("eyeOpenRight", ("right", "openness"), 1.0),
)

# So many rows, or a few more, are read at a time: some megabytes.
_ROWS: Final = 600

Column = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class SessionSeries:
    """What a recording says of the followed head, frame by frame; what was not known is NaN.

    Attributes
    ----------
    times_s : ndarray, shape (N,), float64
        On the clock of the frames.
    states : ndarray, shape (N,), uint8
        As in `tracker.run.timeline`: TRACKED, UNSURE or LOST.
    numbers : dict of str to ndarray, shape (N,), float32
        ``x``, ``y``, ``z`` in centimetres; ``yaw``, ``pitch``, ``roll``, ``gaze yaw``, ``gaze pitch`` in degrees;
        ``confidence``. Those never known are not there.
    signals : dict of str to ndarray, shape (N,), float32
        By their names; the action units as ``AU12``.
    expressions : dict of str to ndarray, shape (N,), float32
        Probabilities, by the names of `Emotion` in lower case.
    """

    times_s: Points
    states: NDArray[np.uint8]
    numbers: dict[str, Column] = field(default_factory=dict)
    signals: dict[str, Column] = field(default_factory=dict)
    expressions: dict[str, Column] = field(default_factory=dict)


def series_of(batches: Iterable[pa.RecordBatch], observe: Callable[[], object] = lambda: None) -> SessionSeries:
    """Read a recording by columns.

    Parameters
    ----------
    batches : iterable of pyarrow.RecordBatch
        With the schema of `tracker.session.arrow_rows`.
    observe : callable
        Called between two batches; what it raises ends the reading.

    Returns
    -------
    SessionSeries
    """
    parts: list[_Part] = []
    for batch in _larger(batches):
        observe()
        parts.append(_part_of(batch))
    if not parts:
        return SessionSeries(np.zeros(0), np.zeros(0, np.uint8))
    return SessionSeries(
        np.concatenate([part.times_s for part in parts]),
        np.concatenate([part.states for part in parts]),
        *(_joined([getattr(part, name) for part in parts], parts) for name in ("numbers", "signals", "expressions")),
    )


def _larger(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The same rows in fewer batches, each of which costs the same."""
    waiting: list[pa.RecordBatch] = []
    for batch in batches:
        waiting.append(batch)
        if sum(one.num_rows for one in waiting) >= _ROWS:
            yield pa.concat_batches(waiting)
            waiting = []
    if any(one.num_rows for one in waiting):
        yield pa.concat_batches(waiting)


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    times_s: Points
    states: NDArray[np.uint8]
    numbers: dict[str, Column]
    signals: dict[str, Column]
    expressions: dict[str, Column]


def _joined(tables: list[dict[str, Column]], parts: list[_Part]) -> dict[str, Column]:
    names = dict.fromkeys(name for table in tables for name in table)
    missing = [np.full(part.times_s.size, np.nan, np.float32) for part in parts]
    return {
        name: np.concatenate([table.get(name, nothing) for table, nothing in zip(tables, missing, strict=True)])
        for name in names
    }


def _part_of(batch: pa.RecordBatch) -> _Part:
    count = batch.num_rows
    names = batch.column("state").to_pylist()
    states = np.array([_CODES.get(name, LOST) for name in names], np.uint8)
    times_s = batch.column("time_s").to_numpy(zero_copy_only=False).astype(np.float64)
    part = _Part(times_s, states, {}, {}, {})
    heads = batch.column("tracked_head")
    if heads.null_count < count:
        _take_numbers(part.numbers, heads, np.arange(count), count, ("confidence",))
    faces = batch.column("faces")
    flat = faces.flatten()
    if len(flat):
        rows = faces.value_parent_indices().to_numpy()
        chosen = np.flatnonzero(_field(flat, "primary").to_numpy(zero_copy_only=False))
        primaries = flat.take(pa.array(chosen))
        rows = rows[chosen]
        _take_numbers(part.numbers, primaries, rows, count, ("face", "score"))
        _take_readings(part, _field(primaries, "reading"), rows, count)
    return part


def _field(found: pa.StructArray, place: str | list[str]) -> Any:
    """What stands at a place of each, nothing where the whole is nothing."""
    import pyarrow.compute as pc  # slow to load, and not needed before a recording is played

    return pc.struct_field(found, place)


def _take_numbers(
    into: dict[str, Column], found: pa.StructArray, rows: NDArray[np.int64], count: int, confidence: tuple[str, ...]
) -> None:
    for name, place, factor in (*_NUMBERS, ("confidence", confidence, 1.0)):
        _put(into, name, _floats(_field(found, list(place))) * factor, rows, count)


def _take_readings(part: _Part, readings: pa.StructArray, rows: NDArray[np.int64], count: int) -> None:
    if readings.null_count == len(readings):
        return
    for name, place, factor in _READ:
        table = part.numbers if name.startswith("gaze") else part.signals
        _put(table, name, _floats(_field(readings, list(place))) * factor, rows, count)
    _spread(part.signals, _field(readings, "shapes"), str, rows, count)
    _spread(part.signals, _field(readings, "action_units"), lambda number: f"AU{number}", rows, count)
    probabilities = _field(readings, ["expression", "probabilities"])
    _spread(part.expressions, probabilities, lambda name: Emotion[name].value, rows, count)


def _spread(
    into: dict[str, Column], maps: Any, called: Callable[[Any], str], rows: NDArray[np.int64], count: int
) -> None:
    """Take maps of names to numbers, one a row, apart into a column for each name."""
    maps = maps if maps.offset == 0 else pa.concat_arrays([maps])
    present = np.flatnonzero(maps.is_valid().to_numpy(zero_copy_only=False))
    if not present.size:
        return
    maps = maps.take(pa.array(present))
    lengths = np.diff(maps.offsets.to_numpy())
    entry_rows = np.repeat(rows[present], lengths)
    first, last = maps.offsets[0].as_py(), maps.offsets[-1].as_py()
    encoded = maps.keys.slice(first, last - first).dictionary_encode()
    values, codes = _floats(maps.items.slice(first, last - first)), encoded.indices.to_numpy()
    for code, key in enumerate(encoded.dictionary.to_pylist()):
        mine = codes == code
        _put(into, called(key), values[mine], entry_rows[mine], count)


def _put(into: dict[str, Column], name: str, values: Points, rows: NDArray[np.int64], count: int) -> None:
    if not np.isfinite(values).any():
        return
    column = into.setdefault(name, np.full(count, np.nan, np.float32))
    column[rows] = values


def _floats(array: Any) -> Points:
    return np.asarray(array.to_numpy(zero_copy_only=False), np.float64)
