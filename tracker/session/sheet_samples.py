"""The faces that a similarity sheet may show: what is kept of each, and which ones, in memory that does not grow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.expression.face_crop import POINTS, SIDE_PX, FaceCrop, crop_pose
from tracker.face.fitter import FitResult
from tracker.face.shape_model import ShapeModel, Similarity
from tracker.markup import IBUG_68
from tracker.types import Image, Points, State, TrackedFace, TrackResult, read_only

# Behind faces, and of faces without a picture.
GROUND_BGR, LINE_BGR = (34, 29, 27), (226, 220, 216)
_SUBPIXEL_BITS = 4
# So much of a face's picture stands in its cell: the crop of the expression network, and this share of it around that.
_MARGIN = 0.12
# Where the middle of the face is in the crop, as a share of its side below the middle.
_LOWER = -0.03


@dataclass(frozen=True, slots=True, eq=False)
class FaceSample:
    """One face of one picture.

    Attributes
    ----------
    index : int
        Of the frame, or of the picture in its folder.
    time_s : float or None
        Of the frame; None for pictures of a folder.
    name : str
        Of the picture's file; empty for frames.
    number : int
        Which face of the picture, from 1.
    points_xy : ndarray, shape (68, 2), float64, pixels
    shape_sigmas : ndarray, shape (K,), float64
        Shape parameters of the flat model, in standard deviations.
    grey : ndarray, shape (48, 48), uint8, or None
        The face upright, see `FaceCrop`; None where numbers are all there is.
    picture : ndarray, shape (side, side, 3), uint8, BGR
        The same with some of what is around it, for the eye; its lines where numbers are all there is.
    signals : mapping of str to float
        What was read of it, see `FaceReading.shapes`; empty where nobody asked.
    """

    index: int
    time_s: float | None
    name: str
    number: int
    points_xy: Points
    shape_sigmas: Points
    grey: NDArray[np.uint8] | None
    picture: Image
    signals: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


class SampleMaker:
    """Makes samples of faces; holds work space, so it belongs to one thread.

    Parameters
    ----------
    side_px : int
        Of the pictures.
    """

    def __init__(self, side_px: int) -> None:
        self._side_px = side_px
        self._crop = FaceCrop()

    def of_face(self, result: TrackResult, face: TrackedFace, image: Image | None) -> FaceSample:
        """A sample of a face of 68 points that is tracked; ``image`` is the frame's, where there is one."""
        fitted = face.face
        shape = fitted.parameters[4:] / np.maximum(fitted.shape_sigmas, 1e-12)
        signals = face.reading.shapes if face.reading is not None else MappingProxyType({})
        grey, picture = self._cut(image, fitted.points_xy)
        return FaceSample(result.index, result.time_s, "", 1, fitted.points_xy, shape, grey, picture, signals)

    def of_still(self, place: tuple[int, str, int], image: Image, fit: FitResult, model: ShapeModel) -> FaceSample:
        """A sample of a face in a picture.

        Parameters
        ----------
        place : tuple of int, str, int
            Number of the picture in its folder, its file's name, and which face of it this is.
        image : ndarray, shape (height, width, 3), uint8, BGR
        fit : FitResult
        model : ShapeModel
            What it was fitted with.
        """
        shape = fit.parameters.shape / np.sqrt(model.variances)
        index, name, number = place
        return FaceSample(index, None, name, number, fit.points_xy, shape, *self._cut(image, fit.points_xy))

    def _cut(self, image: Image | None, points_xy: Points) -> tuple[NDArray[np.uint8] | None, Image]:
        if image is None:
            return None, read_only(drawn(points_xy, self._side_px))  # type: ignore[return-value]
        grey = self._crop.grey(image, points_xy).copy()
        return read_only(grey), read_only(upright(image, points_xy, self._side_px))  # type: ignore[return-value]


def upright(image: Image, points_xy: Points, side_px: int) -> Image:
    """A face with some of what is around it, upright in a square.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
        What lies outside it is like its nearest edge.
    points_xy : ndarray, shape (68, 2), pixels
    side_px : int

    Returns
    -------
    ndarray, shape (side_px, side_px, 3), uint8, BGR
    """
    # Averaged down from twice the size, or a large face would flicker from cell to cell.
    canvas_px = 2 * side_px
    place = square_pose(points_xy, canvas_px)
    matrix = np.array([[place.a, -place.b, place.x_px], [place.b, place.a, place.y_px]])
    flags = cv2.INTER_AREA if place.scale < 1 else cv2.INTER_LINEAR
    canvas = cv2.warpAffine(image, matrix, (canvas_px, canvas_px), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(canvas, (side_px, side_px), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def drawn(points_xy: Points, side_px: int) -> Image:
    """The lines of a face in such a square, where there is no picture of it."""
    canvas = np.full((side_px, side_px, 3), GROUND_BGR, np.uint8)
    placed = square_pose(points_xy, side_px).apply(points_xy)
    fixed = np.round(placed * (1 << _SUBPIXEL_BITS)).astype(np.int32)
    width = max(1, round(side_px / 64))
    for contour in IBUG_68.contours:
        cv2.polylines(canvas, [fixed[contour]], False, LINE_BGR, width, cv2.LINE_AA, _SUBPIXEL_BITS)
    return canvas


def square_pose(points_xy: Points, side_px: int) -> Similarity:
    """Takes the picture to that square; raises what `crop_pose` raises."""
    inner_px = side_px / (1.0 + 2.0 * _MARGIN)
    scale = inner_px / SIDE_PX
    offset = 0.5 * (side_px - inner_px)
    return Similarity(scale, 0.0, offset, offset + _LOWER * side_px).after(crop_pose(points_xy))


def sure_face(result: TrackResult) -> TrackedFace | None:
    """The face that counts, where it can be on a sheet: surely tracked, with 68 points that are not all in one spot."""
    face = result.primary
    if face is None or result.state is not State.TRACKING or face.state is not State.TRACKING:
        return None
    points_xy = face.face.points_xy
    fits = points_xy.shape == (POINTS, 2) and bool(np.isfinite(points_xy).all()) and np.ptp(points_xy, axis=0).min() > 1
    return face if fits else None


class Thinned:
    """Keeps samples at even steps of those that there are, at most twice as many as asked for, however many come.

    Whenever there are too many, every other one goes, and from then on only every other one is taken.

    Parameters
    ----------
    count : int
        How many there are to be at least, once so many have come.

    Attributes
    ----------
    samples : list of FaceSample
    seen : int
        How many there were to choose from.
    """

    def __init__(self, count: int) -> None:
        self.samples: list[FaceSample] = []
        self.seen = 0
        self._most = 2 * count
        self._step = 1

    def wants_next(self) -> bool:
        """Count one more; whether it is one of those to be kept, so that only these have to be made."""
        wanted = self.seen % self._step == 0
        self.seen += 1
        if wanted and len(self.samples) >= self._most:
            del self.samples[1::2]
            self._step *= 2
            wanted = (self.seen - 1) % self._step == 0
        return wanted

    def add(self, sample: FaceSample) -> None:
        """Keep one that was wanted."""
        self.samples.append(sample)


class Gathering:
    """Gathers samples of the face that counts from results and their pictures.

    Parameters
    ----------
    count : int
        See `Thinned`.
    side_px : int
        Of the samples' pictures.
    """

    def __init__(self, count: int, side_px: int) -> None:
        self.kept = Thinned(count)
        self._maker = SampleMaker(side_px)

    def take(self, image: Image | None, result: TrackResult) -> None:
        """Take in the picture of a frame, where there is one, and what is known after it."""
        face = sure_face(result)
        if face is not None and self.kept.wants_next():
            self.kept.add(self._maker.of_face(result, face, image))
