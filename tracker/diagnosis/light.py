"""How well a face is lit and filmed: some measures of the newest second, each of which says what could be better.

Grey levels are gamma-coded; what is said of light is of light itself, by the gamma of usual cameras.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, fields
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.diagnosis.measures import Measure
from tracker.diagnosis.picture import PictureMeter
from tracker.diagnosis.track import FaceSquare, square_of
from tracker.types import Image, State, TrackResult

Grey = NDArray[np.uint8]
Array = NDArray[np.float64]

_GAMMA = 2.2
# Readings are medians over this time; sharpness at rest is that of a longer one.
_LATELY_S, _REST_S = 1.2, 12.0
# Skin is looked for in the middle of the face.
_SKIN_SHARE, _SKIN_PX = 0.55, 24
_DARK, _BURNT = 28, 250
# For the noise: tiles of the picture at its own size, and which of them, the calmest, tells it.
_TILE_PX, _TILES, _CALM_SHARE = 48, (4, 3), 0.25
# For flicker: parts of the picture whose common change from frame to frame is that of the light.
_PARTS = (8, 6)
# A lamp that flickers is sampled at each frame: so few cannot tell.
_FEWEST_FRAMES = 12
# A face moves from this speed on, in face widths a second; it rests below that one.
_MOVES, _RESTS = 0.5, 0.15
_FOLLOWED = (State.TRACKING, State.UNCERTAIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class LightReading:
    """What is measured; None for what is not known.

    Attributes
    ----------
    level : float or None
        Mean grey level of the face, 0 to 255.
    dark, burnt : float or None
        Shares of the face that are black or white.
    side : float or None
        How many times brighter the picture's left half of the face is lit than the right one; below 1 it is darker.
    behind : float or None
        How many times more light comes from around the face than from it.
    contrast : float or None
        Standard deviation of the face's grey levels.
    noise : float or None
        Standard deviation of the sensor's noise, grey levels.
    flicker : float or None
        How the light changes from frame to frame, percent.
    red, blue : float or None
        Light of the face in red and in blue, over that in green; None in a picture without colours.
    blur : float or None
        How much sharper the face is at rest than while it moves, times; about 1 where nothing is blurred.
    size : float or None
        Width of the face in that of the picture.
    distance_m : float or None
        How far away it is.
    """

    level: float | None = None
    dark: float | None = None
    burnt: float | None = None
    side: float | None = None
    behind: float | None = None
    contrast: float | None = None
    noise: float | None = None
    flicker: float | None = None
    red: float | None = None
    blue: float | None = None
    blur: float | None = None
    size: float | None = None
    distance_m: float | None = None


NAMES = tuple(item.name for item in fields(LightReading))


class LightMeter:
    """Measures frames, one after the other. Belongs to one thread."""

    def __init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._meter = PictureMeter()
        self._rows: deque[tuple[float, dict[str, float]]] = deque()
        self._sharp_at_rest: deque[tuple[float, float]] = deque()
        self._sharp_moving: deque[tuple[float, float]] = deque()
        self._before: tuple[float, Image, Array, FaceSquare | None] | None = None

    def take(self, image: Image, result: TrackResult) -> None:
        """Measure a frame.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        result : TrackResult
            Of the same frame; of an earlier time than the one before: all begins anew.
        """
        if self._before is not None and (result.time_s <= self._before[0] or image.shape != self._before[1].shape):
            self._forget()
        followed = result.state in _FOLLOWED and result.sighting is not None
        square = square_of(result.sighting) if followed and result.sighting is not None else None
        row = self._face(image, result, square) if square is not None else {}
        parts = np.log2(_parts(image) + 1.0)
        if self._before is not None:
            row |= {"change": float(np.median(parts - self._before[2])), "noise": _noise(image, self._before[1])}
        self._before = (result.time_s, image, parts, square)
        self._rows.append((result.time_s, row))
        while self._rows[0][0] < result.time_s - _LATELY_S:
            self._rows.popleft()

    def reading(self) -> LightReading:
        """What the newest second tells."""
        known: dict[str, float] = {}
        for name in NAMES:
            values = [row[name] for _, row in self._rows if name in row]
            if values:
                known[name] = median(values)
        changes = [row["change"] for _, row in self._rows if "change" in row]
        if len(changes) >= _FEWEST_FRAMES:
            known["flicker"] = _flicker_percent(changes)
        blur = self._blur()
        return LightReading(**known) if blur is None else LightReading(**known, blur=blur)

    def _face(self, image: Image, result: TrackResult, square: FaceSquare) -> dict[str, float]:
        values = self._meter.measure(image, result.time_s, square, sure=result.state is State.TRACKING)
        row = {"size": square.side_px / image.shape[1]}
        if result.head is not None:
            row["distance_m"] = result.head.z_m
        if Measure.SIDE_LIGHT in values:
            share = float(np.clip(values[Measure.SIDE_LIGHT], -0.98, 0.98))
            row |= {
                "level": values[Measure.FACE_BRIGHTNESS],
                "contrast": values[Measure.FACE_CONTRAST],
                "side": ((1 + share) / (1 - share)) ** _GAMMA,
            }
        if Measure.BACKLIGHT in values:
            row["behind"] = values[Measure.BACKLIGHT] ** _GAMMA
        skin = _skin(image, square)
        if skin is not None:
            row |= _colours(skin)
        self._note_sharpness(values.get(Measure.SHARPNESS), result.time_s, square)
        return row

    def _note_sharpness(self, sharpness: float | None, time_s: float, square: FaceSquare) -> None:
        if sharpness is None or self._before is None or (other := self._before[3]) is None:
            return
        away = float(np.hypot(square.x_px - other.x_px, square.y_px - other.y_px))
        speed = away / square.side_px / (time_s - self._before[0])
        if speed > _MOVES:
            self._sharp_moving.append((time_s, sharpness))
        elif speed < _RESTS:
            self._sharp_at_rest.append((time_s, sharpness))
        for course in (self._sharp_moving, self._sharp_at_rest):
            while course and course[0][0] < time_s - _REST_S:
                course.popleft()

    def _blur(self) -> float | None:
        if min(len(self._sharp_moving), len(self._sharp_at_rest)) < _FEWEST_FRAMES:
            return None
        moving, rest = (median(value for _, value in course) for course in (self._sharp_moving, self._sharp_at_rest))
        return rest / max(moving, 1e-9)


def _parts(image: Image) -> Array:
    """Mean brightness of parts of the picture."""
    small = cv2.resize(image[::4, ::4], _PARTS, interpolation=cv2.INTER_AREA)
    return np.asarray(small.astype(np.float64).mean(axis=2))


def _flicker_percent(changes: Sequence[float]) -> float:
    """Of changes of brightness from frame to frame, in octaves of the grey level."""
    steps = np.diff(changes)
    # Of a value that is other in each frame, the second difference is the square root of 6 times as large.
    return float(100 * np.log(2) * _GAMMA * np.sqrt((steps**2).mean() / 6))


def _noise(image: Image, before: Image) -> float:
    """Noise of the sensor, from what changes in the calmest parts of the picture."""
    height, width = image.shape[:2]
    found = []
    for row in np.linspace(0, max(height - _TILE_PX, 0), _TILES[1]).astype(int):
        for column in np.linspace(0, max(width - _TILE_PX, 0), _TILES[0]).astype(int):
            part = slice(row, row + _TILE_PX), slice(column, column + _TILE_PX)
            now = image[part][..., 1].astype(np.float32)
            if not 10 < float(now.mean()) < 245:  # there noise is cut off
                continue
            found.append(float((now - before[part][..., 1]).std()) / np.sqrt(2))
    return float(np.quantile(found, _CALM_SHARE)) if found else 0.0


def _skin(image: Image, square: FaceSquare) -> Image | None:
    """The middle of the face, small."""
    half = 0.5 * _SKIN_SHARE * square.side_px
    height, width = image.shape[:2]
    left, right = (round(min(max(square.x_px + sign * half, 0), width)) for sign in (-1, 1))
    top, bottom = (round(min(max(square.y_px + sign * half, 0), height)) for sign in (-1, 1))
    if right - left < 8 or bottom - top < 8:
        return None
    return np.asarray(cv2.resize(image[top:bottom, left:right], (_SKIN_PX, _SKIN_PX), interpolation=cv2.INTER_AREA))


def _colours(skin: Image) -> dict[str, float]:
    brightest = skin.max(axis=2)
    row = {"dark": float((brightest < _DARK).mean()), "burnt": float((brightest > _BURNT).mean())}
    told = skin[(brightest >= _DARK) & (brightest <= _BURNT)].astype(np.float64)
    if len(told) < 16:
        return row
    if float(np.ptp(told, axis=1).mean()) < 2.0:  # grey, such as infrared
        return row
    blue, green, red = (np.maximum(told, 1.0) ** _GAMMA).mean(axis=0)
    return row | {"red": float(red / green), "blue": float(blue / green)}
