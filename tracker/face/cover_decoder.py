"""What covers a face, cell by cell: a decoder that reads inside the landmark network's trunk.

Its file is an ONNX network of its own that belongs to one landmark network, by digest; the tensors that it reads in
that one are named in it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.archives.onnx_session import CPU, SessionError, open_session
from tracker.checked_file import one_line, shown, taken_apart
from tracker.errors import ModelFileError
from tracker.face.reference_frame import ReferenceFrame
from tracker.face.shape_model import Similarity
from tracker.types import Image

FORMAT, VERSION = "visavis-covers", 1
# Canvas pixels for one cell of the mask.
CELL_PX = 2
# Face, something else, and what is before the face.
KINDS = 3
# The part of the canvas, about its middle, whose mean colour stands for the face's.
_MIDDLE = (0.3, 0.7)
# Grey levels that keep the dark from mattering.
_DARK = 12.0
_MOST_TAPS = 8

Plane = NDArray[np.float32]
Seen = Mapping[str, NDArray[np.float32]]


class CoverDecoder:
    """The decoder, loaded.

    Parameters
    ----------
    content : bytes
        An ONNX file of `tracker.training.cover_export`.
    name : str
        What the file is called, for messages.
    provider : str
        ONNX Runtime's name of what runs it.

    Attributes
    ----------
    taps : tuple of str
        The tensors of the landmark network that it reads.
    network_sha256 : str
        Of that network.

    Raises
    ------
    ModelFileError
        If it is damaged, of another kind or version, or does not run there.
    """

    def __init__(self, content: bytes, name: str, provider: str = CPU) -> None:
        self._name = name
        try:
            self._session = open_session(content, provider)
        except SessionError as error:
            raise ModelFileError(f"the mask of covers {name} does not run ({error})") from error
        header = _header(self._session, name)
        self.taps: tuple[str, ...] = header["taps"]
        self.network_sha256: str = header["network_sha256"]

    def belongs_to(self, network: bytes) -> bool:
        """Whether that is the landmark network that it was made for."""
        return hashlib.sha256(network).hexdigest() == self.network_sha256

    def mask(self, colours: Plane, seen: Seen) -> Plane:
        """Probabilities of face, something else and cover, shape (3, cells, cells), float32.

        Parameters
        ----------
        colours : ndarray, shape (cells, cells, 3), float32
            See `colours_of`.
        seen : mapping of str to ndarray
            What the landmark network's tensors of `taps` held for one face, each of shape (1, channels, rows, columns).

        Raises
        ------
        ModelFileError
            If it does not run, or what it answers cannot be.
        """
        inputs = {f"seen_{number}": seen[tap] for number, tap in enumerate(self.taps)}
        inputs["colours"] = np.ascontiguousarray(colours.transpose(2, 0, 1)[None])
        try:
            answer: Plane = self._session.run(["mask"], inputs)[0]
        except Exception as error:  # ONNX Runtime has exceptions of many kinds, one for each way to fail
            reason = one_line(str(error)) or type(error).__name__
            raise ModelFileError(f"the mask of covers {self._name} does not run ({reason})") from error
        if (
            answer.dtype != np.float32
            or answer.shape != (1, KINDS, *colours.shape[:2])
            or not np.isfinite(answer).all()
        ):
            raise ModelFileError(f"the mask of covers {self._name} is damaged (its answers are of the wrong size)")
        return answer[0]


def _header(session: Any, name: str) -> dict[str, Any]:
    try:
        with taken_apart():
            kept = session.get_modelmeta().custom_metadata_map
            header = {key: json.loads(value) for key, value in kept.items()}
    except ValueError as error:
        raise ModelFileError(f"the mask of covers {name} is damaged ({error})") from error
    if header.get("format") != FORMAT:
        raise ModelFileError(f"{name} holds no mask of covers")
    if header.get("version") != VERSION:
        raise ModelFileError(
            f"{name} is of version {shown(header.get('version'))}; this program reads version {VERSION}"
        )
    taps, digest = header.get("taps"), header.get("network_sha256")
    sound = isinstance(taps, list) and 0 < len(taps) <= _MOST_TAPS and all(isinstance(tap, str) for tap in taps)
    if not sound or not isinstance(digest, str):
        raise ModelFileError(f"the mask of covers {name} is damaged (it does not say what it reads)")
    return {"taps": tuple(taps), "network_sha256": digest}


def cell_frame(frame: ReferenceFrame) -> ReferenceFrame:
    """The frame of the mask's cells on the canvas of a landmark network."""
    shift = (CELL_PX - 1) / 2
    x, y = ((at - shift) / CELL_PX for at in (frame.x_px, frame.y_px))
    return ReferenceFrame(frame.scale / CELL_PX, x, y, frame.width_px // CELL_PX, frame.height_px // CELL_PX)


def colour_canvas(image: Image, frame: ReferenceFrame, pose: Similarity) -> Image:
    """The colours of a face, one pixel a cell.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    frame : ReferenceFrame
        Of the landmark network.
    pose : Similarity
        Of the face in the picture.
    """
    cells = cell_frame(frame)
    view = cells.picture_from_canvas(pose)
    matrix = np.array([[view.a, -view.b, view.x_px], [view.b, view.a, view.y_px]])
    size = (cells.width_px, cells.height_px)
    halvings = max(0, round(np.log2(max(view.scale, 1.0))))
    if halvings:
        image, matrix = _halved(image, matrix, size, halvings)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(image, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _halved(
    image: Image, matrix: NDArray[np.float64], size: tuple[int, int], halvings: int
) -> tuple[Image, NDArray[np.float64]]:
    """The part of a picture that a canvas shows, made smaller by means over its pixels, and the matrix to it."""
    corners = np.array([[0, 0, 1], [size[0], 0, 1], [0, size[1], 1], [size[0], size[1], 1]]) @ matrix.T
    step = 1 << halvings
    height, width = image.shape[:2]
    low = np.clip(np.floor(corners.min(axis=0)), 0, (width - step, height - step)).astype(int)
    high = np.clip(np.ceil(corners.max(axis=0)) + step, low + step, (width, height)).astype(int)
    across, down = ((high - low) // step).tolist()
    part = image[low[1] : low[1] + down * step, low[0] : low[0] + across * step]
    smaller = cv2.resize(part, (across, down), interpolation=cv2.INTER_AREA)
    moved = matrix.copy()
    moved[:, 2] -= low
    moved = moved / step
    moved[:, 2] += 0.5 / step - 0.5
    return np.asarray(smaller, np.uint8), moved


def colours_of(canvas: Image) -> Plane:
    """What the decoder is told of colours: how they differ from the face's own, so that the lamp does not matter.

    Parameters
    ----------
    canvas : ndarray, shape (cells, cells, 3), uint8, BGR

    Returns
    -------
    ndarray, shape (cells, cells, 3), float32
        Logarithms of the ratios.
    """
    rows, columns = (slice(int(_MIDDLE[0] * side), int(_MIDDLE[1] * side)) for side in canvas.shape[:2])
    levels = canvas.astype(np.float32) + np.float32(_DARK)
    ratio: Plane = cv2.log(levels) - np.log(levels[rows, columns].mean(axis=(0, 1)))
    return ratio
