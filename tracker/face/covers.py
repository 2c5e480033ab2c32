"""What is before each face, steady from frame to frame.

The mask of one frame trembles a little where it is doubtful. Its cells lie on the face and move with it, so that the
mask of the frame before, laid over, says the same of a face that nothing has happened to; it counts where the picture
of the face did not change, and not where it did: a hand that comes or goes leaves no shadow behind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.archives.manifest import MODELS, listed_digests, verified
from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import FitLook
from tracker.face.cover_decoder import CoverDecoder, cell_frame, colour_canvas, colours_of
from tracker.face.face_model import FaceModel
from tracker.face.reference_frame import ReferenceFrame
from tracker.face.shape_model import Similarity
from tracker.types import Covers, Image, Points, read_only

Plane = NDArray[np.float32]

_FOLDER, _PREFIX, _SUFFIX = "face/", "covers-", ".onnx"
# How much of the mask before is kept where nothing has changed, and the change of a cell, in shares of its brightness,
# from which on nothing of it is. Noise of a camera is below the first.
_KEPT = 0.75
_STILL, _CHANGED = 0.06, 0.22
_DARK = 16.0


@lru_cache(maxsize=4)
def decoder_for(network: bytes) -> CoverDecoder | None:
    """The decoder that comes with the program and belongs to a landmark network; None where there is none.

    Raises
    ------
    ModelFileError
        If it is damaged or does not run.
    """
    digest = hashlib.sha256(network).hexdigest()
    for name in listed_digests(MODELS):
        if name.startswith(_FOLDER + _PREFIX) and name.endswith(_SUFFIX):
            decoder = CoverDecoder(verified(name).content, name)
            if decoder.network_sha256 == digest:
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
        canvas = colour_canvas(image, self._frame, look.pose)
        chances = self._decoder.mask(colours_of(canvas), look.seen)[[2, 0]].transpose(1, 2, 0)
        now = _Mask(canvas.astype(np.float32) + np.float32(_DARK), np.ascontiguousarray(chances), look.pose)
        if face_id in self._last:
            now = now.steadied(self._last[face_id], self._cells)
        self._last[face_id] = now
        view = self._cells.picture_from_canvas(look.pose)
        cover, skin = np.rint(255.0 * now.chances).astype(np.uint8).transpose(2, 0, 1)
        matrix = np.array([[view.a, -view.b, view.x_px], [view.b, view.a, view.y_px]])
        return Covers(*(read_only(np.ascontiguousarray(part)) for part in (cover, skin, matrix)))  # type: ignore[arg-type]


class _Mask:
    """The mask of a frame: ``canvas`` (rows, columns, 3), ``chances`` (rows, columns, 2) of cover and skin."""

    def __init__(self, canvas: Plane, chances: Plane, pose: Similarity) -> None:
        self.canvas, self.chances, self.pose = canvas, chances, pose

    def steadied(self, before: _Mask, cells: ReferenceFrame) -> _Mask:
        """Mixed with the mask of the frame before, where the picture is what it was."""
        there = cells.picture_from_canvas(before.pose).inverse().after(cells.picture_from_canvas(self.pose))
        matrix = np.array([[there.a, -there.b, there.x_px], [there.b, there.a, there.y_px]])
        size, flags = (cells.width_px, cells.height_px), cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        canvas = cv2.warpAffine(before.canvas, matrix, size, flags=flags)
        chances = cv2.warpAffine(before.chances, matrix, size, flags=flags)
        change = cv2.blur(np.abs(cv2.log(self.canvas) - cv2.log(np.maximum(canvas, 1.0))).mean(axis=2), (3, 3))
        share = _KEPT * np.clip((_CHANGED - change) / (_CHANGED - _STILL), 0.0, 1.0)[..., None]
        return _Mask(self.canvas, (chances * share + self.chances * (1.0 - share)).astype(np.float32), self.pose)


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
