"""Which plots of a recording there are, and which lines are in each. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from gui.model.emotion_words import EMOTION_WORDS
from gui.model.search import matches
from gui.model.signal_rows import ROW_OF, UNIT_REGION, words_of
from gui.words import later, tr
from tracker.session.series import SessionSeries

Lines = Mapping[str, NDArray[np.float32]]
MOST_SIGNALS: Final = 6
_UNITS: Final = {row.left: row for row in UNIT_REGION.rows}


@dataclass(frozen=True, slots=True)
class PlotSpec:
    """One plot.

    Attributes
    ----------
    name : str
        In the code and in the settings file.
    title, help, unit : str
    smallest_span : float
        How much its axis holds at least.
    lines : tuple of str
        Those of `SessionSeries.numbers`; empty where others are chosen.
    """

    name: str
    title: str
    help: str
    unit: str
    smallest_span: float
    lines: tuple[str, ...] = ()


PLOTS: Final = {
    spec.name: spec
    for spec in (
        PlotSpec(
            "position",
            later("Position"),
            later("Where the point between the eyes is, from the middle of the screen: x to the right, y up"),
            "cm",
            4.0,
            ("x", "y"),
        ),
        PlotSpec(
            "distance",
            later("Distance"),
            later("How far the point between the eyes is from the screen"),
            "cm",
            4.0,
            ("z",),
        ),
        PlotSpec("rotation", later("Rotation"), later("How the head is turned"), "°", 10.0, ("yaw", "pitch", "roll")),
        PlotSpec("signals", later("Signals"), later("The signals of the face that you choose, from 0 to 1"), "", 0.3),
        PlotSpec("expressions", later("Expressions"), later("How probable each expression is"), "", 0.3),
        PlotSpec(
            "gaze",
            later("Gaze"),
            later("Where the eyes look, in the head’s frame"),
            "°",
            10.0,
            ("gaze yaw", "gaze pitch"),
        ),
        PlotSpec(
            "confidence",
            later("Confidence"),
            later("How sure the tracker is: 0 not at all, 1 wholly"),
            "",
            0.3,
            ("confidence",),
        ),
    )
}


@dataclass(frozen=True, slots=True)
class SignalChoice:
    """A signal that can be chosen: its name, what people read, and whether the recording has it."""

    name: str
    words: str
    known: bool


DIFFERENCE: Final = PlotSpec(
    "difference",
    later("Difference"),
    later("How far the run is from what was recorded; 0 is the same"),
    "",
    0.1,
)


def plots_of(names: str) -> tuple[PlotSpec, ...]:
    """The plots that are named, in the order in which they stand."""
    wanted = names.split()
    return tuple(spec for name, spec in PLOTS.items() if name in wanted)


def lines_of(spec: PlotSpec, series: SessionSeries, signals: Iterable[str]) -> Lines:
    """The lines of a plot, by what people read; those of which nothing is known are left out."""
    match spec.name:
        case "signals":
            return {signal_words(name): series.signals[name] for name in signals if name in series.signals}
        case "expressions":
            known = (emotion for emotion in EMOTION_WORDS if emotion.value in series.expressions)
            return {tr(EMOTION_WORDS[emotion]): series.expressions[emotion.value] for emotion in known}
        case _:
            return {tr(_WORDS[name]): series.numbers[name] for name in spec.lines if name in series.numbers}


def order_of(spec: PlotSpec, signals: Iterable[str]) -> tuple[str, ...]:
    """The lines that a plot may have, in an order that gives each a colour that it keeps."""
    match spec.name:
        case "signals":
            return tuple(map(signal_words, signals))
        case "expressions":
            return tuple(map(tr, EMOTION_WORDS.values()))
        case _:
            return tuple(tr(_WORDS[name]) for name in spec.lines)


def signal_words(name: str) -> str:
    """What a signal is called, with its side where it has one."""
    row = ROW_OF.get(name) or _UNITS.get(name)
    if row is None:
        return name
    if not row.is_pair:
        return words_of(row)
    side = tr("left") if name == row.left else tr("right")
    return tr("{signal}, {side}", signal=words_of(row), side=side)


def choices(series: SessionSeries | None, asked: str = "") -> tuple[SignalChoice, ...]:
    """All signals that can be chosen, or those whose words are asked for; those that are known first."""
    known = set(series.signals) if series is not None else set()
    names = dict.fromkeys((*ROW_OF, *_UNITS, *known))
    found = [SignalChoice(name, signal_words(name), name in known) for name in names]
    return tuple(sorted((one for one in found if matches(asked, one.words, one.name)), key=lambda one: not one.known))


_WORDS: Final = {
    "x": later("x"),
    "y": later("y"),
    "z": later("z"),
    "yaw": later("yaw"),
    "pitch": later("pitch"),
    "roll": later("roll"),
    "gaze yaw": later("gaze aside"),
    "gaze pitch": later("gaze down"),
    "confidence": later("confidence"),
}
