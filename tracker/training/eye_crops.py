"""Eyes of real pictures to train the eye network with: open and closed eyes, annotated faces, faces with pupils.

Each comes as a larger and finer piece of its picture, so that it can be shifted, turned and scaled by chance. What is
not known of an eye is NaN (or -1 for yes and no), and does not count.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.errors import DataSetError
from tracker.gaze.eye_canvas import EYE_ROW_PX, EYE_WIDTH_PX, HEIGHT_PX, WIDTH_PX, EyeCanvas, canvas_of
from tracker.readings import Side
from tracker.sources.picture_file import read_image
from tracker.training.data_set import AnnotatedFace
from tracker.training.eye_camera import photographed
from tracker.training.eye_rendering import EyeTruth
from tracker.types import Image, Points

_FINER, _PIECE_PX = 1.5, (160, 120)
_CENTRE_XY = np.array([(WIDTH_PX - 1) / 2, (HEIGHT_PX - 1) / 2])
_LIDS = {Side.RIGHT: ((37, 41), (38, 40)), Side.LEFT: ((44, 46), (43, 47))}
_PUPILS = {Side.RIGHT: 68, Side.LEFT: 69}
# Lids that are nearer than this share of the eye's width are closed; open above the other.
_CLOSED, _OPEN = 0.06, 0.16
_CROP_EYE_SHARE, _CROP_ROW_SHARE = 0.74, 0.55  # of the crops of open and closed eyes: how wide the eye, in which row
_HELD_OUT_OF = 5
_EYE_PARTS = (3, 4)  # classes of the rendered faces' masks


@dataclass(frozen=True, slots=True, eq=False)
class RealEye:
    """One eye.

    Attributes
    ----------
    piece : ndarray, shape (120, 160), uint8
        1.5 pixels for one of the canvas, about its centre.
    iris_xy : ndarray, shape (2,), float64
        Canvas pixels.
    gap_px, closed, width_px : float
        Lids' distance on the canvas; 0 or 1; width of the eye in its picture.
    span_px : float
        Distance of the outer eye corners in its picture; NaN of a crop of one eye.
    """

    piece: Image
    iris_xy: Points
    gap_px: float
    closed: float
    width_px: float
    span_px: float = float("nan")


def held_out_file(name: str) -> bool:
    """Whether a file of open or closed eyes is kept out: one of five, by its name."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % _HELD_OUT_OF == 0


def open_and_closed(folder: Path, held_out: bool) -> list[RealEye]:
    """The crops in ``open`` and ``closed``, of which it is not known which eye they show: every one stands upright.

    Parameters
    ----------
    folder : Path
    held_out : bool
        Those that are kept out, or the others.

    Raises
    ------
    DataSetError
        If there are none.
    """
    eyes = []
    for closed, name in enumerate(("open", "closed")):
        for path in sorted((folder / name).glob("*.jpg")):
            if held_out_file(f"{name}/{path.name}") == held_out:
                grey = cv2.cvtColor(read_image(path), cv2.COLOR_BGR2GRAY)
                eyes.append(_of_crop(np.asarray(grey, np.uint8), float(closed)))
    if not eyes:
        raise DataSetError(f"{folder} has no pictures of eyes in its folders open and closed")
    return eyes


def canvas_of_crop(size_px: tuple[int, int]) -> EyeCanvas:
    """The canvas of a crop (width, height) that shows an eye in its middle."""
    width, height = size_px
    scale = _CROP_EYE_SHARE * width / EYE_WIDTH_PX
    middle = np.array([(width - 1) / 2, _CROP_ROW_SHARE * height])
    shift = middle - scale * np.array([(WIDTH_PX - 1) / 2, EYE_ROW_PX])
    return EyeCanvas(np.column_stack([np.eye(2) * scale, shift]), scale)


def of_faces(faces: list[AnnotatedFace]) -> list[RealEye]:
    """Both eyes of faces with 68 points: how far the lids are apart."""
    eyes = []
    for face in faces:
        eyes += _of_face(face.read_image(), face.points_xy)
    return eyes


def with_pupils(folder: Path, held_out: bool) -> list[RealEye]:
    """Both eyes of rendered faces with 70 points in ``NAME_ldmks.txt``; every second face is kept out.

    Eyes that something hides, by ``NAME_seg.png``, are left out.
    """
    eyes = []
    for path in sorted(folder.glob("*_ldmks.txt"))[1 if held_out else 0 :: 2]:
        eyes += _of_face(read_image(_beside(path, ".jpg")), np.loadtxt(path), sides=free_sides(path))
    return eyes


def free_sides(path: Path) -> tuple[Side, ...]:
    """Eyes of a rendered face, by the path of its points, whose pupil nothing hides."""
    parts = cv2.imread(str(_beside(path, "_seg.png")), cv2.IMREAD_GRAYSCALE)
    points_xy = np.loadtxt(path)
    free = []
    for side in Side:
        x, y = np.round(points_xy[_PUPILS[side]]).astype(int)
        inside = parts is not None and 0 <= y < parts.shape[0] and 0 <= x < parts.shape[1]
        if parts is not None and inside and parts[y, x] in _EYE_PARTS:
            free.append(side)
    return tuple(free)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name.replace("_ldmks.txt", ending))


def _of_face(picture: Image, points_xy: Points, sides: tuple[Side, ...] = tuple(Side)) -> list[RealEye]:
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    eyes = []
    for side in sides:
        canvas = canvas_of(points_xy, side)
        width = canvas.scale * EYE_WIDTH_PX if canvas else 0
        outer_px = float(np.linalg.norm(points_xy[36] - points_xy[45]))
        # An eye much narrower than the other one is turned away.
        if canvas is None or width < 9 or width < 0.2 * outer_px:
            continue
        gap = float(np.mean([np.linalg.norm(points_xy[a] - points_xy[b]) for a, b in _LIDS[side]])) / canvas.scale
        share = gap / EYE_WIDTH_PX
        closed = 1.0 if share < _CLOSED else 0.0 if share > _OPEN else -1.0
        pupil = _to_canvas(canvas, points_xy[_PUPILS[side]]) if len(points_xy) > 68 else np.full(2, np.nan)
        if share < _OPEN * 0.6:
            pupil = np.full(2, np.nan)
        eyes.append(RealEye(_piece(grey, canvas), pupil, gap, closed, width, outer_px))
    return eyes


def _of_crop(grey: Image, closed: float) -> RealEye:
    canvas = canvas_of_crop((grey.shape[1], grey.shape[0]))
    return RealEye(_piece(grey, canvas), np.full(2, np.nan), np.nan, closed, canvas.scale * EYE_WIDTH_PX)


def looks_of(
    eyes: list[RealEye], mirrored: bool = False, random: np.random.Generator | None = None
) -> tuple[Image, Points]:
    """Eyes to measure with, and where their irises are: as they are, or as a tracker might cut them.

    Parameters
    ----------
    eyes : list of RealEye
    mirrored : bool
        Left and right exchanged, for crops of which it is not known which eye they show.
    random : Generator, optional
        With it they are shifted, turned, scaled, and go through a camera.

    Returns
    -------
    pictures : ndarray, shape (n, 48, 64), uint8
    irises_xy : ndarray, shape (n, 2), float64
    """
    if random is not None:
        pictures, truth = cut_by_chance(eyes, random, loose=0.7)
        return pictures, truth.iris_xy.astype(np.float64)
    half = (np.array(_PIECE_PX) - 1) / 2
    warp = np.column_stack([np.eye(2) / _FINER, _CENTRE_XY - half / _FINER])
    pieces = [np.ascontiguousarray(eye.piece[:, ::-1]) if mirrored else eye.piece for eye in eyes]
    cut = [cv2.warpAffine(piece, warp, (WIDTH_PX, HEIGHT_PX), flags=cv2.INTER_LINEAR) for piece in pieces]
    return np.asarray(cut, np.uint8), np.array([eye.iris_xy for eye in eyes])


def _to_canvas(canvas: EyeCanvas, frame_xy: Points) -> Points:
    linear = canvas.frame_from_canvas[:, :2]
    return np.asarray(np.linalg.solve(linear, frame_xy - canvas.frame_from_canvas[:, 2]))


def _piece(grey: Image, canvas: EyeCanvas) -> Image:
    linear = canvas.frame_from_canvas[:, :2] / _FINER
    middle = canvas.to_frame(_CENTRE_XY)
    half = (np.array(_PIECE_PX) - 1) / 2
    to_map = np.column_stack([linear, middle - linear @ half])
    sigma = 0.4 * canvas.scale / _FINER
    if sigma > 0.6:
        grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), sigma), np.uint8)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(grey, to_map, _PIECE_PX, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def cut_by_chance(eyes: list[RealEye], random: np.random.Generator, loose: float = 1.0) -> tuple[Image, EyeTruth]:
    """Eyes as the tracker might cut them, shifted, turned and scaled, through a camera.

    Parameters
    ----------
    eyes : list of RealEye
    random : Generator
    loose : float
        Share of the usual shifts, turns and scales.

    Returns
    -------
    pictures : ndarray, shape (n, 48, 64), uint8
    truth : EyeTruth
    """
    pictures, irises, gaps = [], [], []
    for eye in eyes:
        scale = 1 + loose * float(np.clip(random.normal(0, 0.08), -0.2, 0.2))
        angle = loose * float(np.clip(random.normal(0, 0.09), -0.25, 0.25))
        shift = loose * np.clip(random.normal(0, 2.2, 2), -6, 6)
        c, s = scale * np.cos(angle), scale * np.sin(angle)
        canvas_from_piece = np.array([[c, -s], [s, c]]) / _FINER
        half = (np.array(_PIECE_PX) - 1) / 2
        moved = _CENTRE_XY + shift
        warp = np.column_stack([canvas_from_piece, moved - canvas_from_piece @ half])
        pictures.append(
            cv2.warpAffine(
                eye.piece, warp, (WIDTH_PX, HEIGHT_PX), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE
            )
        )
        irises.append(moved + canvas_from_piece @ (_FINER * (eye.iris_xy - _CENTRE_XY)))
        gaps.append(scale * eye.gap_px)
    closed = np.array([eye.closed for eye in eyes])
    xy = np.array(irises, np.float32)
    seen = np.where(np.isfinite(xy[:, 0]), 1, np.where(closed == 1, 0, -1))
    taken = photographed(np.array(pictures, np.float32), random)
    unknown: NDArray[np.float32] = np.full(len(eyes), np.nan, np.float32)
    return taken, EyeTruth(xy, unknown, np.array(gaps, np.float32), seen.astype("f4"), closed.astype("f4"))
