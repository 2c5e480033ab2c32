"""Pictures that are drawn as SVG: curves over time, and the way of a frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray

_WIDTH, _PLOT_HEIGHT, _LEFT, _TOP = 760, 170, 62, 50
_INK, _FAINT = "#6b7683", "#9aa4b0"
_FONT = 'font-family="system-ui, sans-serif" font-size="13"'


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """A line of a plot, its name and its colour."""

    name: str
    colour: str
    times_s: NDArray[np.float64]
    values: NDArray[np.float64]


def plots(curves: Sequence[Curve], spans_s: Sequence[tuple[float, float]], across: str, up: str) -> str:
    """One plot below the other, each of a stretch of time, with one legend."""
    height = _TOP + len(spans_s) * (_PLOT_HEIGHT + 54)
    parts, x = [], _LEFT
    for curve in curves:
        parts.append(f'<rect x="{x}" y="10" width="16" height="4" rx="2" fill="{curve.colour}"/>')
        parts.append(_text(x + 22, 17, curve.name))
        x += 48 + 7.2 * len(curve.name)
    for number, span in enumerate(spans_s):
        parts += _plot(curves, span, _TOP + number * (_PLOT_HEIGHT + 54), (across, up))
    return _svg(_WIDTH, height, parts)


def _plot(curves: Sequence[Curve], span_s: tuple[float, float], top: float, words: tuple[str, str]) -> list[str]:
    shown = [(curve.times_s >= span_s[0]) & (curve.times_s <= span_s[1]) for curve in curves]
    values = np.concatenate([curve.values[part] for curve, part in zip(curves, shown, strict=True)])
    low, high = values.min(), values.max()
    wide, tall = (_WIDTH - _LEFT - 12) / (span_s[1] - span_s[0]), (_PLOT_HEIGHT - 8) / (high - low)
    parts = []
    for value in _ticks(low, high):
        y = top + _PLOT_HEIGHT - 4 - tall * (value - low)
        parts.append(f'<path d="M{_LEFT} {y:.1f}H{_WIDTH - 12}" stroke="{_FAINT}" stroke-width="0.4"/>')
        parts.append(_text(_LEFT - 8, y + 4, f"{value:g}", "end"))
    foot = top + _PLOT_HEIGHT + 18
    parts += [_text(_LEFT + wide * (value - span_s[0]), foot, f"{value:g}", "middle") for value in _ticks(*span_s)]
    parts.append(_text(_WIDTH - 12, top + _PLOT_HEIGHT + 34, words[0], "end"))
    parts.append(_text(_LEFT, top - 6, words[1]))
    for curve, part in zip(curves, shown, strict=True):
        places = zip(curve.times_s[part], curve.values[part], strict=True)
        way = " ".join(
            f"{_LEFT + wide * (t - span_s[0]):.1f},{top + _PLOT_HEIGHT - 4 - tall * (v - low):.1f}" for t, v in places
        )
        parts.append(f'<polyline points="{way}" fill="none" stroke="{curve.colour}" stroke-width="1.4"/>')
    return parts


def _ticks(low: float, high: float) -> list[float]:
    """Round numbers between two, four or so."""
    step = 10.0 ** np.floor(np.log10((high - low) / 3))
    step = next(step * part for part in (1, 2, 5, 10) if (high - low) / (step * part) < 6)
    return [float(round(value, 6)) for value in np.arange(np.ceil(low / step), np.floor(high / step) + 1) * step]


_STAGES = ("white balance", "detection", "head", "face", "pose", "smoothing", "expression, gaze")
_SINKS = (("window", "newest wins"), ("film, table, session", "all of them"), ("live outputs", "newest wins"))


def flow() -> str:
    """From a source through the pipeline to the sinks."""
    parts = [
        f'<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        f'<path d="M0 0L8 4L0 8z" fill="{_INK}"/></marker></defs>'
    ]
    parts += _box(10, 120, 130, 76, ("source", "camera, film, demo"), "#2f8f5b")
    parts += _box(214, 16, 190, 284, ("Pipeline.step", ""), "#3a6ea5")
    for number, stage in enumerate(_STAGES):
        parts += _box(230, 48 + 35 * number, 158, 28, (stage, ""), "#3a6ea5")
    parts += _box(482, 120, 118, 76, ("SinkSet.put", "a queue for each"), "#7a5ca5")
    for number, sink in enumerate(_SINKS):
        parts += _box(664, 26 + 100 * number, 160, 64, sink, "#b08a1e")
        parts.append(_arrow(600, 158, 660, 58 + 100 * number))
    parts += [_arrow(140, 158, 210, 158), _arrow(404, 158, 478, 158)]
    parts += [_text(175, 148, "Frame", "middle"), _text(441, 148, "TrackResult", "middle")]
    for x, words in ((75, "capture thread"), (309, "tracking thread"), (744, "a thread for each")):
        parts.append(_text(x, 322, words, "middle", _FAINT))
    return _svg(836, 334, parts)


def _box(x: float, y: float, width: float, height: float, words: tuple[str, str], colour: str) -> list[str]:
    shape = f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="6" fill="{colour}" fill-opacity="0.14"'
    top = y + 20 if height > 100 else y + height / 2 + (-3 if words[1] else 4.5)
    parts = [f'{shape} stroke="{colour}"/>', _text(x + width / 2, top, words[0], "middle")]
    return [*parts, _text(x + width / 2, top + 18, words[1], "middle", _FAINT)] if words[1] else parts


def _arrow(x0: float, y0: float, x1: float, y1: float) -> str:
    return f'<path d="M{x0} {y0}L{x1} {y1}" stroke="{_INK}" stroke-width="1.5" fill="none" marker-end="url(#tip)"/>'


def _text(x: float, y: float, words: str, anchor: str = "start", colour: str = _INK) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" {_FONT}>{escape(words)}</text>'


def _svg(width: float, height: float, parts: Sequence[str]) -> str:
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n' + "\n".join(parts) + "\n</svg>\n"
