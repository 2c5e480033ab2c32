"""Draws a step of a fit over its picture: heat, patches, arrows and points, and the shape parameters as bars. No text,
so that pages and books can say it in their own words.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.face.shape_model import Similarity
from tracker.face.trace import FitTrace, TracedLook
from tracker.markup import Markup
from tracker.types import Image, Points

Colour = tuple[int, int, int]

# Told apart with any colour vision, on skin and on heat.
POINT, CHOSEN, LINE = (255, 214, 110), (255, 255, 255), (214, 190, 120)
SHIFT, STEP, PULL = (70, 225, 255), (255, 255, 255), (255, 90, 235)
PATCH, GROUND, GRID, BAR, LIMIT = (220, 220, 220), (24, 19, 17), (70, 62, 58), (255, 190, 90), (90, 110, 255)
# Arrows are so many times as long as the ways that they stand for: most of these are a pixel or two.
ARROWS = 4.0
_BITS = 4
_ROOM = 0.42
_HEAT_OPACITY = 0.85
# Fainter heat is left out, so that the face can be seen.
_FAINTEST = 0.06
_SHORTEST_PX = 1.5
_BARS_TO = 3.5


@dataclass(frozen=True, slots=True)
class StepChoice:
    """What is drawn of a step.

    Attributes
    ----------
    points, patches, heat, shifts, pulls : bool
        The points and the lines between them; the square that each expert compares; the response maps; where the maps
        would have the points, and where they go; what the prior takes back.
    chosen : int or None
        The point that is marked, with its way so far.
    alone : bool
        Heat, patch and arrows of the chosen point alone.
    """

    points: bool = True
    patches: bool = False
    heat: bool = True
    shifts: bool = True
    pulls: bool = True
    chosen: int | None = None
    alone: bool = False

    def wants(self, point: int) -> bool:
        """Whether heat, patch and arrows of a point are drawn."""
        return not self.alone or self.chosen is None or point == self.chosen


class StepPicture:
    """The part of a picture in which a fit happens, at a size of one's own.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    trace : FitTrace
    size_px : tuple of int
        Width and height of what is drawn.
    unit_px : int
        Width of thin lines.

    Attributes
    ----------
    drawn_from_picture : Similarity
        Takes pixels of the picture to those that are drawn.
    """

    def __init__(self, image: Image, trace: FitTrace, size_px: tuple[int, int], unit_px: int = 1) -> None:
        self._trace, self._size_px, self._unit_px = trace, size_px, unit_px
        self.drawn_from_picture = _view(trace, size_px)
        matrix = _matrix(self.drawn_from_picture)
        # Where the face is small each pixel becomes many, and where it is large many become one.
        way = cv2.INTER_CUBIC if self.drawn_from_picture.scale > 1 else cv2.INTER_AREA
        shrunk, matrix = _halved(image, matrix)
        ground = cv2.warpAffine(shrunk, matrix, size_px, flags=way, borderMode=cv2.BORDER_CONSTANT, borderValue=GROUND)
        self._ground: Image = np.asarray(ground, dtype=np.uint8)
        self._heats: dict[tuple[int, int | None], tuple[Image, NDArray[np.float32]]] = {}

    def draw(self, number: int, choice: StepChoice | None = None) -> Image:
        """One iterate.

        Parameters
        ----------
        number : int
        choice : StepChoice, optional

        Returns
        -------
        ndarray, shape (height, width, 3), uint8, BGR
            A new picture.
        """
        choice, step = choice or StepChoice(), self._trace.iterates[number]
        drawn = self._ground.copy()
        if choice.heat:
            self._draw_heat(drawn, step.look, choice.chosen if choice.alone else None)
        points_xy = self.drawn_from_picture.apply(step.points_xy)
        if choice.patches:
            self._draw_patches(drawn, number, choice)
        if choice.points:
            _draw_points(drawn, points_xy, self._trace.markup, self._unit_px)
        if step.motion is not None:
            self._draw_arrows(drawn, number, choice)
        if choice.chosen is not None and choice.chosen < len(points_xy):
            self._draw_way(drawn, number, choice.chosen)
            _circle(drawn, points_xy[choice.chosen], 6.0 * self._unit_px, CHOSEN, 2 * self._unit_px)
        return drawn

    def point_at(self, number: int, x: float, y: float, reach_px: float = 14.0) -> int | None:
        """The point of an iterate that is drawn next to a place; None where none is within reach.

        Parameters
        ----------
        number : int
        x, y, reach_px : float
            Pixels of what is drawn.
        """
        points_xy = self.drawn_from_picture.apply(self._trace.iterates[number].points_xy)
        distances = np.hypot(points_xy[:, 0] - x, points_xy[:, 1] - y)
        nearest = int(distances.argmin())
        return nearest if distances[nearest] <= reach_px else None

    def _draw_heat(self, drawn: Image, look: int, point: int | None) -> None:
        if (look, point) not in self._heats:
            field, canvas_from_field = heat_field(self._trace.looks[look], point)
            to_drawn = self.drawn_from_picture.after(self._trace.looks[look].picture_from_canvas)
            matrix = _matrix(to_drawn.after(canvas_from_field))
            levels = cv2.warpAffine(field, matrix, self._size_px, flags=cv2.INTER_LINEAR)
            grey = np.clip(255 * levels, 0, 255).astype(np.uint8)
            colours: Image = np.asarray(cv2.applyColorMap(grey, cv2.COLORMAP_INFERNO), dtype=np.uint8)
            shares = np.where(levels < _FAINTEST, 0.0, _HEAT_OPACITY * np.clip(levels, 0, 1))
            self._heats = {(look, point): (colours, shares[..., None].astype(np.float32))}
        colours, shares = self._heats[look, point]
        drawn[:] = drawn + shares * (colours - drawn.astype(np.float32))

    def _draw_patches(self, drawn: Image, number: int, choice: StepChoice) -> None:
        look, step = self._trace.look_of(number), self._trace.iterates[number]
        on_canvas = look.picture_from_canvas.inverse().apply(step.points_xy)
        half = 0.5 * look.patch_px
        corners = half * np.array([(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)])
        to_drawn = self.drawn_from_picture.after(look.picture_from_canvas)
        for point, place in enumerate(on_canvas):
            if choice.wants(point):
                thick = self._unit_px * (2 if point == choice.chosen else 1)
                _polyline(drawn, to_drawn.apply(place + corners), PATCH, thick, closed=True)

    def _draw_arrows(self, drawn: Image, number: int, choice: StepChoice) -> None:
        step = self._trace.iterates[number]
        motion, size = step.motion, ARROWS * self.drawn_from_picture.scale
        assert motion is not None
        points_xy = self.drawn_from_picture.apply(step.points_xy)
        ends = (motion.shifts_xy, motion.free_xy, motion.steps_xy)
        wished, free, gone = (points_xy + size * way for way in ends)
        for point, start in enumerate(points_xy):
            if not choice.wants(point):
                continue
            if choice.shifts:
                _arrow(drawn, start, wished[point], SHIFT, self._unit_px)
                _arrow(drawn, start, gone[point], STEP, self._unit_px)
            if choice.pulls:
                _arrow(drawn, free[point], gone[point], PULL, self._unit_px)

    def _draw_way(self, drawn: Image, number: int, point: int) -> None:
        way = np.array([step.points_xy[point] for step in self._trace.iterates[: number + 1]])
        _polyline(drawn, self.drawn_from_picture.apply(way), CHOSEN, self._unit_px, closed=False)


def heat_field(look: TracedLook, point: int | None = None) -> tuple[NDArray[np.float32], Similarity]:
    """Response maps laid together: of each place the highest, each map from nothing to its own best place.

    Parameters
    ----------
    look : TracedLook
    point : int, optional
        That one's map alone; by default all.

    Returns
    -------
    field : ndarray, shape (rows, columns), float32
        0 to 1, a cell of the maps each.
    canvas_from_field : Similarity
        Takes its cells to pixels of the canvas.
    """
    chosen = slice(None) if point is None else slice(point, point + 1)
    maps, corners = look.maps[chosen], look.corners_xy[chosen]
    levels = maps / np.maximum(maps.max(axis=(1, 2), keepdims=True), 1e-12)
    origin = corners.min(axis=0)
    places = np.rint((corners - origin) / look.cell_px).astype(np.int64)
    rows, columns = levels.shape[1:]
    field = np.zeros((int(places[:, 1].max()) + rows, int(places[:, 0].max()) + columns), dtype=np.float32)
    for (x, y), level in zip(places, levels, strict=True):
        part = field[y : y + rows, x : x + columns]
        np.maximum(part, level, out=part)
    return field, Similarity(float(look.cell_px), 0.0, float(origin[0]), float(origin[1]))


def patch_of(look: TracedLook, point_xy: Points, side_px: int) -> Image:
    """What an expert sees around a point.

    Parameters
    ----------
    look : TracedLook
    point_xy : ndarray, shape (2,), pixels of the picture
    side_px : int
        Of the square of the canvas that is shown.

    Returns
    -------
    ndarray, shape (side_px, side_px), uint8
    """
    x, y = look.picture_from_canvas.inverse().apply(point_xy)
    middle = 0.5 * (side_px - 1)
    matrix = np.array([[1.0, 0.0, middle - x], [0.0, 1.0, middle - y]])
    size_px, border = (side_px, side_px), cv2.BORDER_REPLICATE
    patch = cv2.warpAffine(look.canvas, matrix, size_px, flags=cv2.INTER_LINEAR, borderMode=border)
    return np.asarray(patch, dtype=np.uint8)


def filter_picture(weights: NDArray[np.float32]) -> Image:
    """Weights of a linear expert as a picture: blue where it wants dark, red where bright, pale where it does not care.

    Parameters
    ----------
    weights : ndarray, shape (rows, columns), float32

    Returns
    -------
    ndarray, shape (rows, columns, 3), uint8, BGR
    """
    share = weights / max(float(np.abs(weights).max()), 1e-12)
    pale, dark, bright = np.array((236, 238, 240.0)), np.array((190, 90, 20.0)), np.array((40, 50, 210.0))
    ends = np.where(share[..., None] < 0, dark, bright)
    drawn: Image = np.rint(pale + np.abs(share)[..., None] * (ends - pale)).astype(np.uint8)
    return drawn


def draw_bars(trace: FitTrace, number: int, size_px: tuple[int, int]) -> Image:
    """The shape parameters of an iterate as bars from -3.5 to 3.5 standard deviations, the first mode at the left.

    Lines are at each whole one, at 0 and 3 stronger; a tick in each bar's place is what the prior holds it to.

    Parameters
    ----------
    trace : FitTrace
    number : int
    size_px : tuple of int
        Width and height.

    Returns
    -------
    ndarray, shape (height, width, 3), uint8, BGR
    """
    width, height = size_px
    drawn = np.full((height, width, 3), GROUND, dtype=np.uint8)

    def level(sigmas: float) -> float:
        return (height - 1) * (0.5 - 0.5 * float(np.clip(sigmas, -_BARS_TO, _BARS_TO)) / _BARS_TO)

    for line in range(-3, 4):
        shade = LIMIT if abs(line) == 3 else PATCH if line == 0 else GRID
        _polyline(drawn, np.array([(0.0, level(line)), (width - 1.0, level(line))]), shade, 1, closed=False)
    sigmas, centres = trace.sigmas(number), trace.centre / trace.deviations
    pitch = width / len(sigmas)
    for mode, (value, centre) in enumerate(zip(sigmas.tolist(), centres.tolist(), strict=True)):
        left, right = round((mode + 0.18) * pitch), max(round((mode + 0.82) * pitch), round((mode + 0.18) * pitch) + 1)
        ends = sorted((round(level(0.0)), round(level(value))))
        drawn[ends[0] : ends[1] + 1, left:right] = BAR
        tick = round(level(centre))
        drawn[max(0, tick - 1) : tick + 1, left:right] = PULL
    return drawn


def _view(trace: FitTrace, size_px: tuple[int, int]) -> Similarity:
    """The whole way of all points, in the middle, with room around."""
    all_xy = np.concatenate([step.points_xy for step in trace.iterates])
    low, high = all_xy.min(axis=0), all_xy.max(axis=0)
    # A brow is not the top of a head.
    low[1] -= 0.25 * (high[1] - low[1])
    sides = np.maximum(high - low, 1.0) * (1.0 + _ROOM)
    scale = float(min(size_px[0] / sides[0], size_px[1] / sides[1]))
    x_px, y_px = 0.5 * (np.array(size_px) - 1.0) - scale * 0.5 * (low + high)
    return Similarity(scale, 0.0, float(x_px), float(y_px))


def _matrix(view: Similarity) -> NDArray[np.float64]:
    return np.array([[view.a, -view.b, view.x_px], [view.b, view.a, view.y_px]])


def _halved(image: Image, matrix: NDArray[np.float64]) -> tuple[Image, NDArray[np.float64]]:
    """The picture halved until a pixel that is drawn covers less than two of it, and the matrix that takes it there."""
    while np.hypot(matrix[0, 0], matrix[1, 0]) < 0.5 and min(image.shape[:2]) >= 8:
        height, width = (side & ~1 for side in image.shape[:2])
        halved = cv2.resize(image[:height, :width], (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        image = np.asarray(halved, dtype=np.uint8)
        # The centre of a pixel of the halved picture lies between those of two.
        matrix = np.column_stack([2.0 * matrix[:, :2], matrix[:, :2] @ (0.5, 0.5) + matrix[:, 2]])
    return image, matrix


def _draw_points(drawn: Image, points_xy: Points, markup: Markup, unit_px: int) -> None:
    for contour in markup.contours:
        _polyline(drawn, points_xy[contour], LINE, unit_px, closed=False)
    for place in points_xy:
        _circle(drawn, place, 2.8 * unit_px, (15, 12, 11), cv2.FILLED)
        _circle(drawn, place, 2.0 * unit_px, POINT, cv2.FILLED)


def _fixed(places: Points) -> NDArray[np.int32]:
    return np.round(np.clip(places, -1e5, 1e5) * (1 << _BITS)).astype(np.int32)


def _circle(drawn: Image, place: Points, radius_px: float, colour: Colour, thickness: int) -> None:
    x, y = _fixed(place).tolist()
    cv2.circle(drawn, (x, y), round(radius_px * (1 << _BITS)), colour, thickness, cv2.LINE_AA, _BITS)


def _polyline(drawn: Image, places: Points, colour: Colour, thickness: int, *, closed: bool) -> None:
    cv2.polylines(drawn, [_fixed(places)], closed, colour, thickness, cv2.LINE_AA, _BITS)


def _arrow(drawn: Image, start: Points, end: Points, colour: Colour, unit_px: int) -> None:
    length = float(np.hypot(*(end - start)))
    if not length >= _SHORTEST_PX * unit_px:
        return
    along = (end - start) / length
    across = np.array([-along[1], along[0]])
    head = min(6.0 * unit_px, 0.5 * length)
    wings = np.array([end - head * (along + 0.5 * across), end, end - head * (along - 0.5 * across)])
    _polyline(drawn, np.array([start, end]), colour, unit_px, closed=False)
    _polyline(drawn, wings, colour, unit_px, closed=False)
