"""What computes the response maps: Numba on the processor, or ONNX Runtime on the processor or a graphics processor.

The back end is chosen once, when it is first asked for. For one face the processor is hard to beat, as a launch on a
graphics processor costs about as much as the whole set of responses; so where there is one, both are timed.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kernels import response, response_onnx
from kernels.response import LANES, PATCH_PX
from tracker.archives.graphics_processor import has_driver
from tracker.archives.onnx_session import CPU, CUDA, SessionError, open_session
from tracker.errors import VisavisError
from tracker.timing import StageClock


class Backend(Enum):
    """By what name it is shown."""

    NUMBA = "numba"
    ONNX_CUDA = "onnx-cuda"
    ONNX_CPU = "onnx-cpu"


class BackendError(VisavisError):
    """A back end was asked for that does not work on this machine."""


class Responder(Protocol):
    """Computes the response maps of the experts of one channel."""

    def respond(
        self, planes: NDArray[np.float32], corners: NDArray[np.int64], window: int, out: NDArray[np.float32]
    ) -> None:
        """See `kernels.response.respond`."""


class Weights(Protocol):
    """The part of `tracker.face.patch_expert.ChannelExperts` that responses depend on."""

    @property
    def filters(self) -> NDArray[np.float32]:
        """Shape (N, planes, 11, 11)."""

    @property
    def gains(self) -> NDArray[np.float32]:
        """Shape (N,)."""

    @property
    def biases(self) -> NDArray[np.float32]:
        """Shape (N,)."""


_PROVIDERS = {Backend.ONNX_CUDA: CUDA, Backend.ONNX_CPU: CPU}
# The size by which back ends are compared: four planes, as gradients have, around 68 points.
_TRIAL_POINTS, _TRIAL_PLANES, _TRIAL_CANVAS, _TRIAL_WINDOW = 68, 4, (110, 126), 9
_TRIAL_RUNS = 20


class NumbaResponder:
    """The kernels of `kernels.response`, with their work space.

    Parameters
    ----------
    experts : Weights
    canvas_shape : tuple of int
        (rows, columns) of the planes.
    """

    def __init__(self, experts: Weights, canvas_shape: tuple[int, int]) -> None:
        self._prepared = response.prepare(experts.filters, experts.gains, experts.biases, canvas_shape)

    def respond(
        self, planes: NDArray[np.float32], corners: NDArray[np.int64], window: int, out: NDArray[np.float32]
    ) -> None:
        """See `kernels.response.respond`."""
        response.respond(self._prepared, planes, corners, window, out)


class OnnxResponder:
    """The network of `kernels.response_onnx`, loaded into ONNX Runtime once for each size of window.

    Parameters
    ----------
    experts : Weights
    canvas_shape : tuple of int
        (rows, columns) of the planes.
    backend : Backend
        Either of the ONNX ones.
    """

    def __init__(self, experts: Weights, canvas_shape: tuple[int, int], backend: Backend) -> None:
        self._experts, self._canvas_shape, self._backend = experts, canvas_shape, backend
        self._runs: dict[int, response_onnx.RunNetwork] = {}

    def respond(
        self, planes: NDArray[np.float32], corners: NDArray[np.int64], window: int, out: NDArray[np.float32]
    ) -> None:
        """See `kernels.response_onnx.respond`.

        Raises
        ------
        BackendError
            If the network does not load.
        """
        if window not in self._runs:
            experts = self._experts
            network = response_onnx.response_network(
                experts.filters, experts.gains, experts.biases, self._canvas_shape, window
            )
            self._runs[window] = _loaded(network, self._backend)
        response_onnx.respond(self._runs[window], planes, corners, window, out)


def make_responder(experts: Weights, canvas_shape: tuple[int, int], backend: Backend | None = None) -> Responder:
    """A responder for one channel's experts.

    Parameters
    ----------
    experts : Weights
    canvas_shape : tuple of int
        (rows, columns) of the planes.
    backend : Backend, optional
        By default the one of `choose_backend`.
    """
    chosen = backend or choose_backend()
    if chosen is Backend.NUMBA:
        return NumbaResponder(experts, canvas_shape)
    return OnnxResponder(experts, canvas_shape, chosen)


@cache
def choose_backend() -> Backend:
    """The fastest back end for one face on this machine; found out once, and warm afterwards."""
    return fastest_backend(milliseconds, with_driver=has_driver())


def fastest_backend(took_ms: Callable[[Backend], float], *, with_driver: bool) -> Backend:
    """The fastest of the back ends that may work.

    Parameters
    ----------
    took_ms : callable
        Gives the milliseconds that a back end takes, or raises `BackendError` where it does not work.
    with_driver : bool
        Whether there is a graphics processor's driver; without it nothing is measured.
    """
    if not with_driver:
        return Backend.NUMBA
    try:
        return min((Backend.NUMBA, Backend.ONNX_CUDA), key=took_ms)
    except BackendError:
        return Backend.NUMBA


def milliseconds(backend: Backend) -> float:
    """Median time of one set of responses: 68 points, four planes, windows of 9 x 9.

    Raises
    ------
    BackendError
        If it does not work on this machine.
    """
    random = np.random.default_rng(0)
    experts = _TrialWeights(random)
    planes = random.uniform(-99, 99, (_TRIAL_PLANES, *_TRIAL_CANVAS)).astype(np.float32)
    reach = PATCH_PX + LANES
    corners = random.integers(0, min(_TRIAL_CANVAS) - reach, (_TRIAL_POINTS, 2))
    out = np.empty((_TRIAL_POINTS, _TRIAL_WINDOW, LANES), dtype=np.float32)
    responder = make_responder(experts, _TRIAL_CANVAS, backend)
    clock, times = StageClock(), []
    for _ in range(_TRIAL_RUNS):
        with clock.stage("responses"):
            responder.respond(planes, corners, _TRIAL_WINDOW, out)
        times += [one.milliseconds for one in clock.lap()]
    return float(np.median(times[1:]))


class _TrialWeights:
    def __init__(self, random: np.random.Generator) -> None:
        filters = random.standard_normal((_TRIAL_POINTS, _TRIAL_PLANES, PATCH_PX, PATCH_PX)).astype(np.float32)
        self.filters = filters - filters.mean(axis=(2, 3), keepdims=True)
        self.gains = np.full(_TRIAL_POINTS, 0.1, dtype=np.float32)
        self.biases = np.zeros(_TRIAL_POINTS, dtype=np.float32)


def _loaded(network: bytes, backend: Backend) -> response_onnx.RunNetwork:
    """The network in ONNX Runtime, on that provider and no other."""
    provider = _PROVIDERS[backend]
    try:
        session = open_session(network, provider)
    except SessionError as error:
        raise BackendError(f"{backend.value} does not work on this machine ({error})") from error

    def run(inputs: response_onnx.Inputs) -> NDArray[np.float32]:
        maps: NDArray[np.float32] = session.run(None, inputs)[0]
        return maps

    return run
