"""The learned experts: one small network that answers for all points of a face in one pass, run by ONNX Runtime."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kernels.warp import standardise
from tracker.archives.onnx_session import CPU, SessionError, open_session
from tracker.checked_file import one_line, shown, taken_apart
from tracker.errors import ModelFileError
from tracker.face.onnx_outputs import with_outputs
from tracker.face.reference_frame import GreyPicture, ReferenceFrame
from tracker.face.shape_model import Similarity
from tracker.markup import Indices, markup_of
from tracker.types import Points, read_only

# Side of the canvas, unless a network wants another one: multiples of its coarsest cell, within reason.
SIDE_PX = 128
_SIDE_STEP_PX, _LARGEST_SIDE_PX = 16, 512
# The mean face is this share of the side, the longer way: the rest is room for turned heads, open mouths and misfits.
_FACE_SHARE = 0.66
# One grey level: flat pictures are not blown up into noise.
_LEAST_SPREAD = 1.0
# Outer-eye distances: no point of a face is farther from its middle.
_LARGEST = 10.0
FORMAT = "visavis-conv"
VERSION = 1
# Canvas pixels for one cell of the maps.
CELL_PX = 4
# The centre of a cell is the centre of its pixels.
_FIRST_CENTRE_PX = (CELL_PX - 1) / 2

Maps = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class OutputHeads:
    """What turns the trunk's features into maps: a user's own, in place of the ones that come with it.

    Attributes
    ----------
    weights : ndarray, shape (N, features), float32
    biases : ndarray, shape (N,), float32
    """

    weights: NDArray[np.float32]
    biases: NDArray[np.float32]

    def as_inputs(self) -> dict[str, NDArray[np.float32]]:
        """As the network takes them."""
        return {"heads.weight": self.weights[:, :, None, None], "heads.bias": self.biases}


class ConvExperts:
    """The network and the canvas it looks at. The network itself is loaded once, however many faces use it.

    Parameters
    ----------
    content : bytes
        An ONNX file of `tracker.training.conv_export`.
    name : str
        What the file is called, for messages.
    provider : str
        ONNX Runtime's name of what runs it.
    threads : int

    Attributes
    ----------
    mean_xy : ndarray, shape (N, 2), float64
        Mean face: outer-eye distance 1.
    model_residual : ndarray, shape (N,), float64
        How far from the shape model's nearest face a point of the training faces is; outer-eye distances.
    bias_xy : ndarray, shape (N, 2), float64
        Mean error of the points on the training faces, in outer-eye distances on the upright face. People do not
        annotate faces as symmetrically as a network that is shown everything mirrored too answers.
    side_px, side_cells : int
        Of the canvas, and of the maps.
    both_sides : bool
        Whether a frame of a video is to be looked at from both sides; a network that was taught to be as steady in one
        look says no.
    frame : ReferenceFrame
    provider : str
    taps : tuple of str
        Tensors of the network that are kept at each look.
    seen : dict of str to ndarray
        What they held at the last one, a row for each canvas.

    Raises
    ------
    ModelFileError
        If it is damaged, of another kind, or does not run on that provider.
    """

    def __init__(self, content: bytes, name: str, provider: str = CPU, threads: int = 1) -> None:
        self._name = name
        self._session = _session(content, name, provider, threads)
        header = _header(self._session, name)
        self.mean_xy: Points = _array(header, "mean_xy", name)
        self.model_residual: NDArray[np.float64] = _array(header, "spread", name)
        self.bias_xy: Points = _array(header, "lean", name)
        self._mirror = _mirror(self.mean_xy, self.model_residual, self.bias_xy, name)
        self.side_px = _side_px(self._session, name)
        self.side_cells = self.side_px // CELL_PX
        self.both_sides = _flag(header, "both_sides", name)
        self.frame: ReferenceFrame = conv_frame(self.mean_xy, self.side_px)
        self.provider = provider
        self._heads: dict[str, NDArray[np.float32]] = {}
        self._content, self._threads = content, threads
        self.taps: tuple[str, ...] = ()
        self.seen: dict[str, NDArray[np.float32]] = {}

    def use_heads(self, heads: OutputHeads | None) -> None:
        """Answer with other heads from now on; None for the ones that come with the network."""
        self._heads = heads.as_inputs() if heads is not None else {}

    def tap(self, names: tuple[str, ...]) -> None:
        """Keep what these tensors of the network hold from the next look on; none for an empty tuple.

        Raises
        ------
        ModelFileError
            If one is not in it.
        """
        if names != self.taps:
            network = with_outputs(self._content, names) if names else self._content
            self._session = _session(network, self._name, self.provider, self._threads)
            self.taps, self.seen = names, {}

    def canvas(self, picture: GreyPicture, pose: Similarity, out: NDArray[np.float32]) -> None:
        """Fill ``out``, shape (side_px, side_px), with the face of that pose, standardised."""
        picture.fill(out, self.frame, pose)
        standardised(out)

    def maps(self, canvases: NDArray[np.float32]) -> Maps:
        """Response maps of faces on their canvases.

        Parameters
        ----------
        canvases : ndarray, shape (faces, 1, side_px, side_px), float32

        Returns
        -------
        ndarray, shape (faces, N, side_cells, side_cells), float32
            Probability of each place; every map sums to 1.
        """
        return self._run("maps", canvases)

    def maps_from_both_sides(self, canvases: NDArray[np.float32]) -> Maps:
        """The same, averaged with what the network says of the mirrored faces: half the noise of one look."""
        both = np.concatenate([canvases, canvases[..., ::-1]])
        maps = self.maps(both)
        seen, mirrored = maps[: len(canvases)], maps[len(canvases) :]
        mean: Maps = 0.5 * (seen + mirrored[:, self._mirror, :, ::-1])
        return mean

    def features(self, canvases: NDArray[np.float32]) -> NDArray[np.float32]:
        """What the heads read, (faces, features, side_cells, side_cells)."""
        return self._run("features", canvases)

    def _run(self, output: str, canvases: NDArray[np.float32]) -> NDArray[np.float32]:
        try:
            inputs = {"pictures": canvases, **self._heads}
            answer: NDArray[np.float32]
            answer, *seen = self._session.run([output, *self.taps], inputs)
            self.seen = dict(zip(self.taps, seen, strict=True))
        except Exception as error:  # ONNX Runtime has exceptions of many kinds, one for each way to fail
            reason = one_line(str(error)) or type(error).__name__
            raise ModelFileError(f"the learned experts {self._name} do not run ({reason})") from error
        # What a network says of its own sizes need not be so.
        planes = (len(self.mean_xy),) if output == "maps" else answer.shape[1:2]
        if answer.dtype != np.float32 or answer.shape != (len(canvases), *planes, self.side_cells, self.side_cells):
            raise ModelFileError(f"the learned experts {self._name} are damaged (their {output} are of the wrong size)")
        if not np.isfinite(answer).all():
            raise ModelFileError(f"the learned experts {self._name} are damaged (their {output} are not finite)")
        return answer


def cells_from_canvas(points_xy: Points) -> Points:
    """Canvas pixels to cells of the maps."""
    return (points_xy - _FIRST_CENTRE_PX) / CELL_PX


def canvas_from_cells() -> Similarity:
    """Takes cells of the maps to canvas pixels."""
    return Similarity(float(CELL_PX), 0.0, _FIRST_CENTRE_PX, _FIRST_CENTRE_PX)


@lru_cache(maxsize=8)
def _session(content: bytes, name: str, provider: str, threads: int) -> Any:
    try:
        return open_session(content, provider, threads)
    except SessionError as error:
        raise ModelFileError(f"the learned experts {name} do not run ({error})") from error


def _header(session: Any, name: str) -> dict[str, object]:
    try:
        with taken_apart():
            kept = session.get_modelmeta().custom_metadata_map
            header = {key: json.loads(value) for key, value in kept.items()}
    except ValueError as error:
        raise ModelFileError(f"the learned experts {name} are damaged ({error})") from error
    if header.get("format") != FORMAT:
        raise ModelFileError(f"{name} holds no learned experts")
    if header.get("version") != VERSION:
        raise ModelFileError(
            f"{name} is of version {shown(header.get('version'))}; this program reads version {VERSION}"
        )
    return header


def _array(header: dict[str, object], key: str, name: str) -> NDArray[np.float64]:
    try:
        with taken_apart():
            array = np.asarray(header[key], dtype=np.float64)
    except ValueError as error:
        raise ModelFileError(f"the learned experts {name} are damaged ({key})") from error
    if not array.size or not (np.abs(array) <= _LARGEST).all():
        raise ModelFileError(f"the learned experts {name} are damaged ({key})")
    return read_only(array)  # type: ignore[return-value]


def _flag(header: dict[str, object], key: str, name: str) -> bool:
    value = header.get(key, True)
    if not isinstance(value, bool):
        raise ModelFileError(f"the learned experts {name} are damaged ({key})")
    return value


def _side_px(session: Any, name: str) -> int:
    """Side of the square pictures that a network takes."""
    shape: list[object] = session.get_inputs()[0].shape
    side = shape[-1] if len(shape) == 4 else None
    if not isinstance(side, int) or shape[2] != side or side % _SIDE_STEP_PX or not 0 < side <= _LARGEST_SIDE_PX:
        size = " x ".join(shown(one) for one in shape)
        raise ModelFileError(f"the learned experts {name} are damaged (they take pictures of {size})")
    return side


def _mirror(mean: Points, residual: NDArray[np.float64], bias: Points, name: str) -> Indices:
    """What each point becomes in the mirror, of experts whose header belongs together."""
    try:
        mirror = markup_of(len(mean)).mirror
    except (ValueError, TypeError) as error:
        raise ModelFileError(f"the learned experts {name} are damaged ({error})") from error
    if mean.shape != (len(mirror), 2) or residual.shape != mirror.shape or bias.shape != mean.shape:
        raise ModelFileError(f"the learned experts {name} are damaged (mean, spread and lean differ in length)")
    if not (residual > 0).all():
        raise ModelFileError(f"the learned experts {name} are damaged (spread)")
    return mirror


def canvases_of(
    experts: ConvExperts, pictures: Sequence[GreyPicture], poses: Sequence[Similarity]
) -> NDArray[np.float32]:
    """Canvases of several faces, shape (faces, 1, side_px, side_px)."""
    out = np.empty((len(poses), 1, experts.side_px, experts.side_px), dtype=np.float32)
    for picture, pose, canvas in zip(pictures, poses, out, strict=True):
        experts.canvas(picture, pose, canvas[0])
    return out


def conv_frame(mean_xy: Points, side_px: int = SIDE_PX) -> ReferenceFrame:
    """The square canvas with the mean face in its middle.

    Parameters
    ----------
    mean_xy : ndarray, shape (N, 2)
        Outer-eye distance 1.
    side_px : int
    """
    low, high = mean_xy.min(axis=0), mean_xy.max(axis=0)
    scale = _FACE_SHARE * side_px / float((high - low).max())
    x, y = (side_px - 1) / 2 - scale * 0.5 * (low + high)
    return ReferenceFrame(scale, float(x), float(y), side_px, side_px)


def standardised(canvas: NDArray[np.float32]) -> NDArray[np.float32]:
    """Grey levels of mean 0 and spread 1, so that the lamp does not matter; in place, contiguous."""
    standardise(canvas, _LEAST_SPREAD)
    return canvas
