"""Where a network runs: on the processor, or on a graphics processor where there is one that is quicker.

Measured once in the life of the program for each model. What was asked for and does not work is told, and the processor
does the work.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tracker.archives.graphics_processor import has_driver, missing_library
from tracker.archives.onnx_session import CPU, CUDA
from tracker.errors import ModelFileError
from tracker.face.conv_experts import ConvExperts
from tracker.face.face_model import FaceModel
from tracker.timing import StageClock
from tracker.words import later

AUTO, ON_CPU, ON_GPU = PROCESSORS = ("auto", "cpu", "gpu")
_LOOKS, _COLD = 7, 2
_KEPT = 16


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a network runs.

    Attributes
    ----------
    provider : str
        ONNX Runtime's name of it.
    note : str
        Why it is not where it was wanted; "" where it is.
    """

    provider: str = CPU
    note: str = ""


def placement_for(model: FaceModel, wanted: str) -> Placement:
    """Where the network of a model is to run on this machine.

    Parameters
    ----------
    model : FaceModel
        Classical ones run on the processor.
    wanted : str
        ``"auto"``: on a graphics processor that is quicker, ``"cpu"``, or ``"gpu"``: on one that works.
    """
    return Placement() if model.network is None else _measured(model.network, model.name, wanted)


@lru_cache(maxsize=_KEPT)
def _measured(network: bytes, name: str, wanted: str) -> Placement:
    def took_ms(provider: str) -> float:
        return look_ms(network, name, provider)

    return place(wanted, took_ms, with_driver=has_driver(), missing=missing_library)


def place(wanted: str, took_ms: Callable[[str], float], *, with_driver: bool, missing: Callable[[], str]) -> Placement:
    """`placement_for` by other measures.

    Parameters
    ----------
    wanted : str
        As there.
    took_ms : callable
        Gives the milliseconds of a look on a provider, or raises `ModelFileError` where it does not work.
    with_driver : bool
        Whether there is a graphics processor's driver; without it nothing is tried unless it is asked for.
    missing : callable
        Gives what is missing for it to work, "" where nothing is known to be; asked only when it does not.
    """
    if wanted == ON_CPU or (wanted == AUTO and not with_driver):
        return Placement()
    try:
        gpu_ms = took_ms(CUDA)
    except ModelFileError as error:
        why = missing() or str(error)
        return Placement(CPU, later(f"The network runs on the processor, as the graphics one does not work: {why}."))
    return Placement(CUDA if wanted == ON_GPU or gpu_ms < took_ms(CPU) else CPU)


def look_ms(network: bytes, name: str, provider: str = CPU) -> float:
    """Median time of the look that a frame of a video needs, milliseconds.

    Parameters
    ----------
    network : bytes
        See `ConvExperts`.
    name : str
        For messages.
    provider : str
        ONNX Runtime's name of what is to run it.

    Raises
    ------
    ModelFileError
        If it does not run there.
    """
    experts, clock, times = ConvExperts(network, name, provider), StageClock(), []
    canvas = np.zeros((1, 1, experts.side_px, experts.side_px), dtype=np.float32)
    look = experts.maps_from_both_sides if experts.both_sides else experts.maps
    for _ in range(_LOOKS):
        with clock.stage("look"):
            look(canvas)
        times += [one.milliseconds for one in clock.lap()]
    return float(np.median(times[_COLD:]))
