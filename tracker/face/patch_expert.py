"""Patch experts: for each point, a linear filter on each channel and a logistic that makes its score a probability.

Whatever they were trained as (support vectors, ridge regression, correlation filters), they are used in one way: the
normalised correlation of `kernels.response`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from kernels.response import LANES, PATCH_PX, bring_to_sum_one
from tracker.face.channels import CHANNELS
from tracker.face.reference_frame import ReferenceFrame
from tracker.face.response_backend import Backend, make_responder

ResponseMode = Literal["single", "grey", "lbp", "blend-mean", "blend-product", "cycle"]
RESPONSE_MODES: tuple[ResponseMode, ...] = get_args(ResponseMode)
REACH_PX = PATCH_PX // 2
# Canvases are padded on the right because response rows are computed in whole vector registers.
_PADDING_PX = LANES


@dataclass(frozen=True, slots=True, eq=False)
class ChannelExperts:
    """The experts of all points on one channel.

    Attributes
    ----------
    channel : str
        A key of `CHANNELS`.
    filters : ndarray, shape (N, planes, 11, 11), float32
        Each plane of zero mean.
    gains, biases : ndarray, shape (N,), float32
        Of the logistic.
    """

    channel: str
    filters: NDArray[np.float32]
    gains: NDArray[np.float32]
    biases: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class PatchExperts:
    """The experts of all points at one scale.

    Attributes
    ----------
    scale : float
        Canvas pixels for one outer-eye distance.
    channels : tuple of ChannelExperts
    reliabilities : ndarray, shape (N,), float64
        Correlation of each point's blended response with where the point really is, on faces kept out of the training.
    """

    scale: float
    channels: tuple[ChannelExperts, ...]
    reliabilities: NDArray[np.float64]

    def only(self, names: tuple[str, ...]) -> PatchExperts:
        """The same experts with some of their channels."""
        kept = tuple(experts for experts in self.channels if experts.channel in names)
        return PatchExperts(self.scale, kept, self.reliabilities)


class ResponseEngine:
    """Response maps of one set of experts on one canvas size; holds the work space, so it belongs to one thread.

    Parameters
    ----------
    experts : PatchExperts
    frame : ReferenceFrame
        Of the canvas.
    mode : str
        ``single``: the first channel alone. A key of `CHANNELS`: that one alone. ``blend-mean``,
        ``blend-product``: the arithmetic or geometric mean of all channels. ``cycle``: another channel on each call.
    backend : Backend, optional
        What computes the maps; by default the fastest on this machine.

    Attributes
    ----------
    answering : tuple of ChannelExperts
        Those that the newest maps are from.
    """

    def __init__(
        self, experts: PatchExperts, frame: ReferenceFrame, mode: ResponseMode, backend: Backend | None = None
    ) -> None:
        self._mode = mode
        self._channels = self.answering = _looked_at(experts, mode)
        self._turn = 0
        rows, columns = frame.height_px, frame.width_px + _PADDING_PX
        count = len(experts.channels[0].filters)
        self._planes = [
            np.zeros((CHANNELS[one.channel].planes, rows, columns), dtype=np.float32) for one in self._channels
        ]
        self._responders = [make_responder(one, (rows, columns), backend) for one in self._channels]
        self._count = count
        self._maps = np.empty(count * LANES * LANES, dtype=np.float32)
        self._more = np.empty_like(self._maps)
        self._canvas = np.zeros((rows, columns), dtype=np.float32)
        self.canvas = self._canvas[:, : frame.width_px]
        self.corner_limit = np.array([frame.width_px - PATCH_PX, frame.height_px - PATCH_PX])

    def respond(self, corners: NDArray[np.int64], window: int, confidences: NDArray[np.float64]) -> NDArray[np.float32]:
        """Response maps of what is on `canvas`.

        Parameters
        ----------
        corners : ndarray, shape (N, 2), int64
            Top-left pixel of the patch at each window's first place.
        window : int
            Places along each side.
        confidences : ndarray, shape (N,), float64
            Output: the highest response of each map.

        Returns
        -------
        ndarray, shape (N, window, 16), float32
            Each map of sum 1. Valid until the next call.
        """
        maps, more = self._sized(self._maps, window), self._sized(self._more, window)
        chosen = range(len(self._channels))
        if self._mode == "cycle":
            chosen = range(self._turn, self._turn + 1)
            self.answering = self._channels[self._turn :][:1]
            self._turn = (self._turn + 1) % len(self._channels)
        for number, index in enumerate(chosen):
            target = maps if number == 0 else more
            self._respond_on(index, corners, window, target)
            if number and self._mode == "blend-product":
                maps *= more
            elif number:
                maps += more
        if self._mode == "blend-product":
            # The channels see the same picture: taken for independent, their peaks are too sharp and the points shake.
            np.power(maps, 1.0 / len(chosen), out=maps)
        bring_to_sum_one(maps, window, confidences)
        if self._mode == "blend-mean":
            confidences /= len(chosen)
        return maps

    def _sized(self, buffer: NDArray[np.float32], window: int) -> NDArray[np.float32]:
        """Maps of that window, contiguous: the kernels' inner loops are only fast on contiguous rows."""
        return buffer[: self._count * window * LANES].reshape(self._count, window, LANES)

    def _respond_on(self, index: int, corners: NDArray[np.int64], window: int, out: NDArray[np.float32]) -> None:
        planes = self._planes[index]
        CHANNELS[self._channels[index].channel].fill(self._canvas, planes)
        self._responders[index].respond(planes, corners, window, out)


def _looked_at(experts: PatchExperts, mode: ResponseMode) -> tuple[ChannelExperts, ...]:
    """The channels that a mode needs: the first, the one of its name, or else all."""
    if mode == "single":
        return experts.channels[:1]
    return experts.only((mode,)).channels or experts.channels
