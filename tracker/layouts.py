"""Layouts of points of somebody's own: a small text file, and the same in one line for models and sessions.

The file is TOML::

    visavis_layout = 1
    name = "twelve"
    points = ["right eye, outer corner", "left eye, outer corner", "tip of the nose"]
    mirror = [["right eye, outer corner", "left eye, outer corner"]]
    size = ["right eye, outer corner", "left eye, outer corner"]
    lines = [["right eye, outer corner", "tip of the nose"]]

Points are placed in the order of ``points``. Those in no pair of ``mirror`` lie in the middle of the face. ``size``
names the two by whose distance errors are measured: the outer corners of the eyes if there are such, first the one on
the left of the picture (the subject's right). ``lines``, and a table ``regions`` of names and points, may be left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from tracker.checked_file import shown, taken_apart, toml_of
from tracker.errors import DataSetError
from tracker.markup import MARKUPS, Indices, Markup, unnamed_markup

VERSION = 1
FEWEST_POINTS, MOST_POINTS = 3, 400
MOST_TEXT = 1 << 17
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_LONGEST_POINT_NAME = 80
_KEYS = ("visavis_layout", "name", "points", "mirror", "size", "lines", "regions")


def read_layout(path: Path) -> Markup:
    """A layout from its file.

    Raises
    ------
    DataSetError
        If it cannot be read, or something in it is wrong; the sentence says what.
    """
    try:
        return _markup_of(toml_of(path))
    except OSError as error:
        raise DataSetError(f"The layout {path.name} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise DataSetError(f"The layout {path.name} cannot be used: {error}.") from error


@lru_cache(maxsize=64)
def layout_of_text(text: str) -> Markup:
    """The layout whose `Markup.text` this is.

    Raises
    ------
    ValueError
        If it is none.
    """
    with taken_apart():
        table = json.loads(text)
    return _markup_of(table)


def markup_with(text: str | None, point_count: int) -> Markup:
    """What the points of a face mean.

    Parameters
    ----------
    text : str or None
        `Markup.text` of a layout of somebody's own.
    point_count : int

    Returns
    -------
    Markup
        Points that nobody has named, where it is not known.
    """
    try:
        known = layout_of_text(text) if text else _SHIPPED[point_count]
    except (ValueError, KeyError):
        return unnamed_markup(point_count)
    return known if known.point_count == point_count else unnamed_markup(point_count)


def _markup_of(table: Mapping[str, Any]) -> Markup:
    if not isinstance(table, dict) or table.get("visavis_layout") != VERSION:
        raise ValueError(f"it does not say visavis_layout = {VERSION}")
    if unknown := sorted(set(table) - set(_KEYS)):
        raise ValueError(f"it has {shown(unknown[0])}, which means nothing")
    name = table.get("name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ValueError("its name is not a few small letters, digits, - or _")
    names = _names_of(table.get("points"))
    places = {point: place for place, point in enumerate(names)}
    mirror = np.arange(len(names))
    for first, second in _runs(table.get("mirror", []), places, "mirror", 2):
        if first == second or mirror[first] != first or mirror[second] != second:
            raise ValueError(f"{shown(names[first])} is in more than one pair of its mirror")
        mirror[first], mirror[second] = second, first
    ((left, right),) = _runs([table.get("size")], places, "size", 2)
    if mirror[left] != right or left == right:
        raise ValueError("the two points of its size are no pair of its mirror")
    return Markup(
        name=name,
        mirror=mirror,
        outer_eyes=(left, right),
        regions=_regions_of(table.get("regions", {}), places),
        contours=tuple(np.array(line) for line in _runs(table.get("lines", []), places, "lines")),
        parts=tuple((point, np.array([place])) for point, place in places.items()),
        text=json.dumps({key: table[key] for key in _KEYS if key in table}, separators=(",", ":")),
    )


def _names_of(points: object) -> list[str]:
    if not isinstance(points, list) or not FEWEST_POINTS <= len(points) <= MOST_POINTS:
        raise ValueError(f"its points are not {FEWEST_POINTS} to {MOST_POINTS} names")
    for point in points:
        if not isinstance(point, str) or not point.strip() or not point.isprintable():
            raise ValueError(f"{shown(point)} is no name of a point")
        if len(point) > _LONGEST_POINT_NAME:
            raise ValueError(f"{shown(point)} is too long for the name of a point")
    if len(set(points)) < len(points):
        raise ValueError("two of its points have the same name")
    if len(points) in _SHIPPED:
        raise ValueError(
            f"{len(points)} points are the program's own {_SHIPPED[len(points)].name}; add a point, or leave one out"
        )
    return points


def _runs(lines: object, places: Mapping[str, int], what: str, length: int = 0) -> Iterable[tuple[int, ...]]:
    """Runs of points by their places, of that length where one is given."""
    if not isinstance(lines, list):
        raise ValueError(f"its {what} is not a list")
    for line in lines:
        if not isinstance(line, list) or not line or (length and len(line) != length):
            raise ValueError(f"a part of its {what} is not a list of {length or 'some'} points")
        if strangers := [point for point in line if not isinstance(point, str) or point not in places]:
            raise ValueError(f"its {what} has {shown(strangers[0])}, which is none of its points")
        yield tuple(places[point] for point in line)


def _regions_of(table: object, places: Mapping[str, int]) -> dict[str, Indices]:
    """Its regions, and one more of the points that are in none."""
    if not isinstance(table, dict):
        raise ValueError("its regions are not a table")
    runs = _runs([*table.values()], places, "regions")
    regions = {name: np.array(run) for name, run in zip(table, runs, strict=True)}
    if "points" in regions:
        raise ValueError("a region may not be called points")
    named = [int(point) for region in regions.values() for point in region]
    if len(set(named)) < len(named):
        raise ValueError("a point is in more than one of its regions")
    rest = [place for place in places.values() if place not in named]
    return regions | ({"points": np.array(rest)} if rest else {})


_SHIPPED = {markup.point_count: markup for markup in MARKUPS.values()}
