"""What is before each face, steady from frame to frame.

The mask of one frame trembles a little where it is doubtful. Its cells lie on the face and move with it, so that the
mask of the frame before, laid over, says the same of a face that nothing has happened to; it counts where the picture
of the face did not change, and not where it did: a hand that comes or goes leaves no shadow behind.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.covers import keep_where_still
from tracker.archives.manifest import MODELS, listed_digests, verified
from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import ConvFitter, FitLook
from tracker.face.cover_decoder import CoverDecoder, cell_frame, colour_canvas, colours_of
from tracker.face.face_model import FaceModel
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture, ReferenceFrame
from tracker.face.shape_model import Similarity
from tracker.face.shipped import SHIPPED_MODELS
from tracker.types import Covers, Frame, Image, Points, TrackedFace, read_only

Plane = NDArray[np.float32]

_FOLDER, _PREFIX, _SUFFIX = "face/", "covers-", ".onnx"
# How much of the mask before is kept where nothing has changed, and the changes of a cell's colours, as logarithms of
# their ratio, between which it is given up. Noise of a camera is below the first.
_KEPT = 0.7
_STILL, _CHANGED = 0.06, 0.22


@lru_cache(maxsize=4)
def decoder_for(network: bytes) -> CoverDecoder | None:
    """The decoder that comes with the program and belongs to a landmark network; None where there is none.

    Raises
    ------
    ModelFileError
        If it is damaged or does not run.
    """
    for name in listed_digests(MODELS):
        if name.startswith(_FOLDER + _PREFIX) and name.endswith(_SUFFIX):
            decoder = CoverDecoder(verified(name).content, name)
            if decoder.belongs_to(network):
                return decoder
    return None


def cover_reader_for(model: FaceModel) -> CoverReader | None:
    """What tells the covers of faces that are fitted with a model; None where nothing does.

    Raises
    ------
    ModelFileError
        If it is damaged or does not run.
    """
    if model.network is None or (decoder := decoder_for(model.network)) is None:
        return None
    return CoverReader(decoder, ConvExperts(model.network, model.name).frame)


def usual_cover_teller() -> CoverTeller | None:
    """What tells covers whichever model fits the faces: by the first that comes with the program and can; None if none.

    Raises
    ------
    ModelFileError
        If a model file is missing or damaged.
    """
    models = map(shipped_face_model, SHIPPED_MODELS)
    return next((CoverTeller(model) for model in models if cover_reader_for(model) is not None), None)


class CoverReader:
    """Says of faces what is before them. Holds what was before them in the last frame, so it belongs to one thread.

    Parameters
    ----------
    decoder : CoverDecoder
    frame : ReferenceFrame
        The canvas of the landmark network.
    """

    def __init__(self, decoder: CoverDecoder, frame: ReferenceFrame) -> None:
        self.taps = decoder.taps
        self._decoder, self._frame, self._cells = decoder, frame, cell_frame(frame)
        self._last: dict[int, _Mask] = {}

    def keep(self, face_ids: Collection[int]) -> None:
        """Forget all faces but these."""
        self._last = {face_id: mask for face_id, mask in self._last.items() if face_id in face_ids}

    def step(self, face_id: int, image: Image, look: FitLook) -> Covers:
        """What is before a face in the next frame.

        Parameters
        ----------
        face_id : int
        image : ndarray, shape (height, width, 3), uint8, BGR
        look : FitLook
            Of the fit of that face in it, with what the tapped tensors held.
        """
        colours = colours_of(colour_canvas(image, self._frame, look.pose))
        chances = self._decoder.mask(colours, look.seen)[[2, 0]].transpose(1, 2, 0)
        now = _Mask(colours, np.ascontiguousarray(chances), look.pose)
        if face_id in self._last:
            now = now.steadied(self._last[face_id], self._cells)
        self._last[face_id] = now
        view = self._cells.picture_from_canvas(look.pose)
        cover, skin = np.rint(255.0 * now.chances).astype(np.uint8).transpose(2, 0, 1)
        matrix = np.array([[view.a, -view.b, view.x_px], [view.b, view.a, view.y_px]])
        return Covers(*(read_only(np.ascontiguousarray(part)) for part in (cover, skin, matrix)))  # type: ignore[arg-type]


class CoverTeller:
    """Tells what is before faces whose points are all that is known, as of a recording: by a look of its own at each.

    Parameters
    ----------
    model : FaceModel
        Of 68 points; one that cannot tell covers tells none.

    Raises
    ------
    ModelFileError
        If its network, or what tells the covers, is damaged or does not run.
    """

    def __init__(self, model: FaceModel) -> None:
        self._reader, self._fitter = cover_reader_for(model), None
        if self._reader is not None and model.network is not None:
            experts = ConvExperts(model.network, model.name)
            experts.tap(self._reader.taps)
            self._fitter = ConvFitter(model.shape, experts)

    def __call__(self, frame: Frame, one: TrackedFace) -> Covers | None:
        """What is before a face of the next frame; None where that cannot be told.

        Parameters
        ----------
        frame : Frame
        one : TrackedFace
        """
        return self._told(one.face_id, frame.image, one.face.points_xy)

    def of_picture(self, image: Image, points_xy: Points) -> Covers | None:
        """The same of a face in a picture that has nothing to do with any other.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        points_xy : ndarray, shape (68, 2), float64, pixels
        """
        if self._reader is not None:
            self._reader.keep(())
        return self._told(0, image, points_xy)

    def _told(self, face_id: int, image: Image, points_xy: Points) -> Covers | None:
        if self._reader is None or self._fitter is None:
            return None
        return self._reader.step(face_id, image, self._fitter.look(GreyPicture(image), points_xy))


class _Mask:
    """The mask of a frame: ``colours`` (rows, columns, 3), ``chances`` (rows, columns, 2) of cover and skin."""

    def __init__(self, colours: Plane, chances: Plane, pose: Similarity) -> None:
        self.colours, self.chances, self.pose = colours, chances, pose

    def steadied(self, before: _Mask, cells: ReferenceFrame) -> _Mask:
        """Mixed with the mask of the frame before, where the picture is what it was."""
        there = cells.picture_from_canvas(before.pose).inverse().after(cells.picture_from_canvas(self.pose))
        matrix = np.array([[there.a, -there.b, there.x_px], [there.b, there.a, there.y_px]])
        size, flags = (cells.width_px, cells.height_px), cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        colours, chances = (
            cv2.warpAffine(one, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
            for one in (before.colours, before.chances)
        )
        mixed = self.chances.copy()
        keep_where_still(self.colours, colours, chances, (_KEPT, _STILL, _CHANGED), mixed)
        return _Mask(self.colours, mixed, self.pose)


def chance_at(covers: Covers, points_xy: Points) -> NDArray[np.float64]:
    """The probability that something is before each point, shape (N,); 0 beyond the cells.

    Parameters
    ----------
    covers : Covers
    points_xy : ndarray, shape (N, 2), float64, pixels of the picture
    """
    cells_from_picture = cv2.invertAffineTransform(covers.picture_from_cells)
    at = (points_xy @ cells_from_picture[:, :2].T + cells_from_picture[:, 2]).astype(np.float32)
    found = cv2.remap(covers.cover, at[:, None, 0], at[:, None, 1], cv2.INTER_LINEAR, borderValue=0)
    return np.asarray(found[:, 0] / 255.0, np.float64)
