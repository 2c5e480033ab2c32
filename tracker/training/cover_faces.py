"""Faces of which every pixel is known, or some: what the mask of visible skin is learnt from.

Each is cut out once, generously, on the canvas of the landmark network, and holds for every pixel whether it is of the
face, of something else, or unknown. Part masks know all of it (FASSEG's colours, the classes of FaceSynthetics); faces
of which only the points are known tell what lies well within them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.errors import DataSetError
from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import ConvFitter, FitPlan
from tracker.face.reference_frame import GreyPicture, ReferenceFrame
from tracker.face.shape_model import ShapeModel, Similarity, fit_similarity
from tracker.files.pts import read_pts
from tracker.markup import IBUG_68
from tracker.sources.picture_file import read_image
from tracker.training.data_set import AnnotatedFace, held_out
from tracker.types import Image, Points

FACE, OTHER, COVER, UNKNOWN = 0, 1, 2, 255
# Stored faces: resolution and extent as multiples of the canvas.
FINER, ROOM = 1.25, 1.5
# FASSEG's colours, BGR: skin, nose, mouth, eyes; hair and brows; background.
_FASSEG_FACE = ((0, 255, 255), (255, 255, 0), (0, 255, 0), (255, 0, 0))
_FASSEG_HAIR, _FASSEG_GROUND = (0, 0, 127), (0, 0, 255)
# Hair in pieces below this share of the picture are brows.
_LARGEST_BROW = 0.012
# Two of the seven people of FASSEG are kept out, and every fifth rendered face.
_KEPT_OUT_PEOPLE = ("06", "07")
# Of FaceSynthetics: skin, nose, eyes, brows, ears, mouth, lips, neck, beard, glasses. What is worn is of the face.
_SYNTHETIC_FACE = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16)
_SYNTHETIC_COVER, _SYNTHETIC_UNKNOWN = 18, 255
_FIT = FitPlan(looks=3)
# Of a fit that begins where the parts lie: farther off, in outer-eye distances, or of another size, it went astray.
_ASTRAY, _OTHER_SIZE = 0.35, 0.25
# How far within its points a face is surely face, as a share of the way to its middle.
_INSET = 0.1

Labels = NDArray[np.uint8]
Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True, eq=False)
class PartedFace:
    """A face and what its pixels are.

    Attributes
    ----------
    name : str
    image : ndarray, shape (side, side, 3), uint8, BGR
    labels : ndarray, shape (side, side), uint8
        FACE, OTHER, COVER or UNKNOWN.
    """

    name: str
    image: Image
    labels: Labels


class FaceCutter:
    """Cuts faces out as the landmark network would see them, with room around.

    Parameters
    ----------
    experts : ConvExperts
        The network; its frame is the canvas.
    shape : ShapeModel
    """

    def __init__(self, experts: ConvExperts, shape: ShapeModel) -> None:
        self._mean_xy, self._fitter = experts.mean_xy, ConvFitter(shape, experts)
        self._fitter.keep_views = False
        self.frame = larger_frame(experts.frame)

    def fitted_pose(self, image: Image, rough: Similarity) -> Similarity:
        """Where a fit that begins at a rough pose says that the face is; the rough pose where it went astray."""
        start = rough.apply(self._mean_xy)
        found = fit_similarity(self._mean_xy, self._fitter.fit(GreyPicture(image), start, _FIT).points_xy)
        off = np.linalg.norm(found.apply(self._mean_xy).mean(axis=0) - start.mean(axis=0)) / rough.scale
        usable = off < _ASTRAY and abs(np.log(found.scale / rough.scale)) < _OTHER_SIZE
        return found if usable else rough

    def cut(self, name: str, image: Image, labels: Labels, pose: Similarity) -> PartedFace:
        """The face that lies there. Nothing is known beyond the picture."""
        frame = self.frame
        view = frame.picture_from_canvas(pose)
        matrix = np.array([[view.a, -view.b, view.x_px], [view.b, view.a, view.y_px]])
        halvings = max(0, int(np.floor(np.log2(max(view.scale, 1.0)))))
        size = 0.5**halvings
        if halvings:
            image = cv2.resize(image, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
            labels = cv2.resize(labels, image.shape[1::-1], interpolation=cv2.INTER_NEAREST_EXACT)
            matrix = matrix * size
            matrix[:, 2] += 0.5 * size - 0.5
        side, back = (frame.width_px, frame.height_px), cv2.WARP_INVERSE_MAP
        pixels = cv2.warpAffine(image, matrix, side, flags=cv2.INTER_LINEAR | back, borderMode=cv2.BORDER_REPLICATE)
        parts = cv2.warpAffine(labels, matrix, side, flags=cv2.INTER_NEAREST | back, borderValue=UNKNOWN)
        return PartedFace(name, np.asarray(pixels, np.uint8), np.asarray(parts, np.uint8))

    def cut_at_points(self, name: str, image: Image, labels: Labels, points_xy: Points) -> PartedFace:
        """The face with those points, shape (N, 2)."""
        return self.cut(name, image, labels, fit_similarity(self._mean_xy, points_xy))

    def cut_at_parts(self, name: str, image: Image, labels: Labels, rows_px: tuple[float, float, float]) -> PartedFace:
        """A face without points: it is looked for about where eyes and mouth are, (middle x, eyes' y, mouth's y)."""
        eyes, mouth = (self._mean_xy[IBUG_68.regions[name]].mean(axis=0) for name in ("eyes", "mouth"))
        middle, eyes_px, mouth_px = rows_px
        scale = (mouth_px - eyes_px) / float(mouth[1] - eyes[1])
        rough = Similarity(scale, 0.0, middle, eyes_px - scale * float(eyes[1]))
        return self.cut(name, image, labels, self.fitted_pose(image, rough))


def larger_frame(frame: ReferenceFrame) -> ReferenceFrame:
    """The canvas of stored faces: finer than the network's, and with room around."""
    side = int(FINER * ROOM * frame.width_px)
    middle, centre = (frame.width_px - 1) / 2, (side - 1) / 2
    x, y = (centre + FINER * (at - middle) for at in (frame.x_px, frame.y_px))
    return ReferenceFrame(FINER * frame.scale, x, y, side, side)


def read_fasseg(folder: Path, cutter: FaceCutter, progress: Progress) -> tuple[list[PartedFace], list[PartedFace]]:
    """(training, validation) faces of pictures with ``_parts.png`` beside them, by person.

    Raises
    ------
    DataSetError
        If there is none.
    """
    masks = sorted(folder.rglob("*_parts.png"))
    if not masks:
        raise DataSetError(f"{folder} holds no pictures with _parts.png beside them")
    sets: tuple[list[PartedFace], list[PartedFace]] = ([], [])
    for number, path in enumerate(masks):
        progress("reading part masks", number / len(masks))
        name = path.name.removesuffix("_parts.png")
        colours = read_image(path)
        labels, rows = fasseg_labels(colours)
        image = read_image(path.with_name(f"{name}.jpg"))
        face = cutter.cut_at_parts(name, image, labels, rows)
        sets[name.removeprefix("personne")[:2] in _KEPT_OUT_PEOPLE].append(face)
    return sets


def fasseg_labels(colours: Image) -> tuple[Labels, tuple[float, float, float]]:
    """What the pixels of a part mask are, and (middle x, eyes' y, mouth's y) of its face, in pixels."""
    palette = np.array([*_FASSEG_FACE, _FASSEG_HAIR, _FASSEG_GROUND], np.int32)
    nearest = np.abs(colours[:, :, None].astype(np.int32) - palette).sum(axis=3).argmin(axis=2)
    labels = np.where(nearest < len(_FASSEG_FACE), FACE, OTHER).astype(np.uint8)
    count, pieces, facts, _ = cv2.connectedComponentsWithStats((nearest == len(_FASSEG_FACE)).astype(np.uint8))
    small = facts[:count, cv2.CC_STAT_AREA] < _LARGEST_BROW * labels.size
    labels[small[pieces] & (pieces > 0)] = FACE
    nose, mouth, eyes = (np.argwhere(nearest == part) for part in (1, 2, 3))
    skin = np.argwhere(labels[int(eyes[:, 0].mean()) : int(mouth[:, 0].mean())] == FACE)[:, 1]
    # Of a turned head the face reaches from the nose's side to the ear; its middle lies between.
    middle = 0.5 * float(np.median(skin) + nose[:, 1].mean())
    return labels, (middle, float(eyes[:, 0].mean()), float(mouth[:, 0].mean()))


def read_synthetic(folder: Path, cutter: FaceCutter) -> tuple[list[PartedFace], list[PartedFace]]:
    """(training, validation) rendered faces: pictures with ``_seg.png`` and ``_ldmks.txt`` beside them.

    Raises
    ------
    DataSetError
        If there is none.
    """
    paths = sorted(folder.glob("*_seg.png"))
    if not paths:
        raise DataSetError(f"{folder} holds no pictures with _seg.png beside them")
    sets: tuple[list[PartedFace], list[PartedFace]] = ([], [])
    for number, path in enumerate(paths):
        name = path.name.removesuffix("_seg.png")
        image, classes = read_image(path.with_name(f"{name}.jpg")), cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        points = np.loadtxt(path.with_name(f"{name}_ldmks.txt"))[: IBUG_68.point_count]
        labels = np.where(np.isin(classes, _SYNTHETIC_FACE), FACE, OTHER).astype(np.uint8)
        labels[classes == _SYNTHETIC_COVER] = COVER
        labels[classes == _SYNTHETIC_UNKNOWN] = UNKNOWN
        sets[number % 5 == 4].append(cutter.cut_at_points(name, image, labels, points))
    return sets


def of_points(faces: Sequence[AnnotatedFace], cutter: FaceCutter, progress: Progress) -> list[PartedFace]:
    """Annotated faces: what lies within the points is taken for face, all else is unknown."""
    stored = []
    for number, face in enumerate(faces):
        progress("reading pictures", number / len(faces))
        image = face.read_image()
        labels = np.full(image.shape[:2], UNKNOWN, np.uint8)
        middle = face.points_xy.mean(axis=0)
        within = cv2.convexHull(np.rint(face.points_xy + _INSET * (middle - face.points_xy)).astype(np.int32))
        cv2.fillConvexPoly(labels, within, FACE)
        stored.append(cutter.cut_at_points(face.name, image, labels, face.points_xy))
    return stored


def video_faces(folder: Path, most: int) -> list[AnnotatedFace]:
    """Frames of videos, at most so many, spread over the people; those whose names are held out are left out."""
    paths = [path for path in sorted(folder.glob("*.pts")) if not held_out(path.stem.rsplit("_", 1)[0])]
    firsts = paths[:: max(1, len(paths) // most)][:most]
    return [_annotated(path) for path in firsts if path.with_suffix(".jpg").exists()]


def _annotated(path: Path) -> AnnotatedFace:
    points = read_pts(path)
    return AnnotatedFace(path.stem, path.with_suffix(".jpg"), points, np.ones(len(points), np.bool_))
