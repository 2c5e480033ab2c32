"""What a model looks at, as pictures: the filters of its patch experts, or what its network makes of a face. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from gui.words import later, tr
from tracker.errors import DataSetError
from tracker.face.attention import cover_changes
from tracker.face.conv_experts import ConvExperts
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder
from tracker.face.onnx_weights import first_filters
from tracker.face.patch_expert import PatchExperts
from tracker.face.reference_frame import GreyPicture
from tracker.head.detector import FaceDetector
from tracker.run.behind import Tell
from tracker.types import Image, Points

# Pixels of a picture for one of a filter, and for one of a canvas.
_FILTER_ZOOM: Final = 10
_CANVAS_PX: Final = 300
_GAP_PX: Final = 6
_HEAT_SHARE: Final = 0.6
_MARK: Final = (255, 200, 60)
CHANNEL_WORDS: Final = {
    "grey": later("grey levels"),
    "gradient": later("edges to each side"),
    "lbp": later("local patterns"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """A picture and what it shows: ``title`` in few words, ``help`` in a sentence or two."""

    title: str
    help: str
    image: Image


@dataclass(frozen=True, slots=True, eq=False)
class NetworkLook:
    """What a network made of a face.

    Attributes
    ----------
    canvas : ndarray, shape (side, side), float32
        As it saw it.
    maps : ndarray, shape (N, cells, cells), float32
        Where it takes each point to be.
    changes : ndarray, shape (N, places, places), float32
        See `tracker.face.attention.cover_changes`.
    points_xy : ndarray, shape (N, 2)
        Where they were found, on the canvas.
    """

    canvas: NDArray[np.float32]
    maps: NDArray[np.float32]
    changes: NDArray[np.float32]
    points_xy: Points


def network_look(model: FaceModel, image: Image, tell: Tell) -> NetworkLook:
    """Let a model find the face in a picture, and see what its network looks at.

    Parameters
    ----------
    model : FaceModel
        With a network.
    image : ndarray, shape (height, width, 3), uint8, BGR
    tell : callable
        Told the share done.

    Raises
    ------
    DataSetError
        If no face is found.
    ModelFileError
        If the network does not run.
    """
    assert model.network is not None
    tell(0.0)
    picture = GreyPicture(image)
    found = FaceFinder(model).find(picture, FaceDetector().detect(image))
    if not found:
        raise DataSetError(later("no face was found in the picture; choose another one"))
    pose = found[0].fit.parameters.pose
    experts = ConvExperts(model.network, model.name)
    canvas = np.empty((experts.side_px, experts.side_px), np.float32)
    experts.canvas(picture, pose, canvas)
    maps = experts.maps(canvas[None, None])[0]
    points = experts.frame.picture_from_canvas(pose).inverse().apply(found[0].fit.points_xy)
    return NetworkLook(canvas, maps, cover_changes(experts, canvas, tell), points)


def tiles_of(model: FaceModel, look: NetworkLook | None, point: int | None) -> tuple[Tile, ...]:
    """The pictures of a model and of one of its points; of all points where none is chosen.

    Parameters
    ----------
    model : FaceModel
    look : NetworkLook or None
        What its network made of a face, once that is known.
    point : int or None
    """
    if model.network is None:
        return tuple(tile for experts in model.experts for tile in _expert_tiles(experts, point))
    tiles = () if look is None else _look_tiles(look, point)
    filters = first_filters(model.network)
    return tiles if filters is None else (*tiles, _first_layer(filters))


def _expert_tiles(experts: PatchExperts, point: int | None) -> list[Tile]:
    """A picture for each channel: all planes of one point's filter, or the first plane of everybody's."""
    tiles = []
    for one in experts.channels:
        channel, scale = tr(CHANNEL_WORDS[one.channel]), f"{experts.scale:g}"
        if point is None:
            title = tr("All points: {channel}, {scale} px", channel=channel, scale=scale)
            image = _sheet(np.abs(one.filters).sum(axis=1), zoom=4, signed=False)
            help = tr("How much weight each point's filter has at each pixel. Click a point of the face for its own.")
        else:
            title = tr("Point {point}: {channel}, {scale} px", point=point, channel=channel, scale=scale)
            image = _sheet(one.filters[point], _FILTER_ZOOM, signed=True)
            help = tr(
                "The filter of this point's patch expert, a picture for each plane of the channel: bright where it "
                "wants much, dark where little. The face is looked at with {scale} pixels between the eye corners.",
                scale=scale,
            )
        tiles.append(Tile(title, help, image))
    return tiles


def _look_tiles(look: NetworkLook, point: int | None) -> tuple[Tile, ...]:
    chosen = slice(None) if point is None else slice(point, point + 1)
    seen = _grey(look.canvas)
    marked = look.points_xy[chosen]
    whose = tr("all points") if point is None else tr("point {point}", point=point)
    return (
        Tile(
            tr("What it sees"),
            tr("The face upright, in grey levels that no lamp changes. The marks are where it was fitted."),
            _with_marks(seen, marked, look.canvas.shape[0]),
        ),
        Tile(
            tr("Where it takes {whose} to be", whose=whose),
            tr("The network's response map: the brighter, the likelier."),
            _with_heat(seen, look.maps[chosen].max(axis=0)),
        ),
        Tile(
            tr("What it looks at for {whose}", whose=whose),
            tr(
                "How much the response map changes when a grey square covers a place: bright places are those that it "
                "needs. (Zeiler and Fergus, 2014)"
            ),
            _with_heat(seen, look.changes[chosen].mean(axis=0)),
        ),
    )


def _first_layer(filters: NDArray[np.float32]) -> Tile:
    return Tile(
        tr("Its first filters"),
        tr("The filters of the network's first layer: edges, spots and waves of which all else is made."),
        _sheet(filters, 2 * _FILTER_ZOOM, signed=True),
    )


def _sheet(filters: NDArray[np.float32], zoom: int, *, signed: bool) -> Image:
    """Filters side by side, each with the whole range of greys; a signed one is 0 at the middle grey."""
    count, rows, columns = filters.shape
    across = int(np.ceil(np.sqrt(count)))
    down = -(-count // across)
    cell = (rows * zoom + _GAP_PX, columns * zoom + _GAP_PX)
    sheet = np.zeros((down * cell[0] - _GAP_PX, across * cell[1] - _GAP_PX, 4), np.uint8)
    for number, one in enumerate(filters):
        most = max(float(np.abs(one).max()), 1e-12)
        levels = 127.5 + 127.5 * one / most if signed else 255.0 * one / most
        top, left = (place * side for place, side in zip(divmod(number, across), cell, strict=True))
        grey = cv2.resize(levels.astype(np.uint8), None, fx=zoom, fy=zoom, interpolation=cv2.INTER_NEAREST)
        sheet[top : top + rows * zoom, left : left + columns * zoom] = cv2.cvtColor(grey, cv2.COLOR_GRAY2BGRA)
    return sheet


def _grey(canvas: NDArray[np.float32]) -> Image:
    """A standardised canvas as a picture."""
    low, high = np.percentile(canvas, (1, 99))
    levels = np.clip(255.0 * (canvas - low) / max(float(high - low), 1e-6), 0, 255).astype(np.uint8)
    larger = cv2.resize(levels, (_CANVAS_PX, _CANVAS_PX), interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.cvtColor(larger, cv2.COLOR_GRAY2BGRA), np.uint8)


def _with_heat(seen: Image, values: NDArray[np.float32]) -> Image:
    levels = np.clip(255.0 * values / max(float(values.max()), 1e-12), 0, 255).astype(np.uint8)
    smooth = cv2.resize(levels, (_CANVAS_PX, _CANVAS_PX), interpolation=cv2.INTER_LINEAR)
    heat = cv2.cvtColor(cv2.applyColorMap(smooth, cv2.COLORMAP_INFERNO), cv2.COLOR_BGR2BGRA)
    return np.asarray(cv2.addWeighted(seen, 1.0 - _HEAT_SHARE, heat, _HEAT_SHARE, 0.0), np.uint8)


def _with_marks(seen: Image, points_xy: Points, side_px: int) -> Image:
    marked, scale = seen.copy(), _CANVAS_PX / side_px
    for x, y in (points_xy + 0.5) * scale:
        cv2.circle(marked, (round(x * 16), round(y * 16)), 40, (*_MARK, 255), cv2.FILLED, cv2.LINE_AA, 4)
    return marked
