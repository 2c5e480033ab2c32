"""How many fitting passes a second this machine makes, at the size that the field compares by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

import numpy as np

from kernels.response import PATCH_PX
from tracker.face.fitter import FaceFitter, ScaleSchedule
from tracker.face.patch_expert import ChannelExperts, PatchExperts
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity
from tracker.types import Image

POINTS = 71
_MODES = 20
_SCALE = 41.0
_WINDOW_PX = 11
_SCHEDULE = (ScaleSchedule(0, _WINDOW_PX, (10.0, 5.0, 1.0), 1.0, 0),)
_WARM_UP_PASSES = 20


@dataclass(frozen=True, slots=True)
class FittingSpeed:
    """Result of `measure`.

    Attributes
    ----------
    passes_per_second : float
        By the median pass: a warp, one set of responses, three mean-shift steps.
    median_ms, p95_ms : float
    """

    passes_per_second: float
    median_ms: float
    p95_ms: float


def measure(passes: int = 400, images: Sequence[Image] | None = None) -> FittingSpeed:
    """Time fitting passes: 71 points, 11 x 11 patches and windows, 20 modes, one channel, one thread.

    Parameters
    ----------
    passes : int
        How many are timed.
    images : sequence of ndarray, optional
        BGR pictures to take turns with, turned grey in each pass; by default one grey picture of noise.
    """
    fitter, noise, start = _workload()
    times = []
    for number in range(_WARM_UP_PASSES + passes):
        begin = perf_counter()
        fitter.fit(GreyPicture(images[number % len(images)]) if images else noise, start, _SCHEDULE)
        times.append(1e3 * (perf_counter() - begin))
    timed = times[_WARM_UP_PASSES:]
    median = float(np.median(timed))
    return FittingSpeed(1e3 / median, median, float(np.percentile(timed, 95)))


def _workload() -> tuple[FaceFitter, GreyPicture, FaceParameters]:
    """A face-sized cloud of points over noise: the work does not depend on what is seen."""
    random = np.random.default_rng(0)
    mean = random.uniform(-0.8, 0.8, (POINTS, 2))
    modes = np.linalg.qr(random.standard_normal((2 * POINTS, _MODES)))[0].T
    model = ShapeModel("pca", mean - mean.mean(axis=0), np.ascontiguousarray(modes), np.linspace(0.3, 0.01, _MODES))
    filters = random.standard_normal((POINTS, 1, PATCH_PX, PATCH_PX)).astype(np.float32)
    filters -= filters.mean(axis=(2, 3), keepdims=True)
    logistic = np.ones(POINTS, dtype=np.float32)
    experts = PatchExperts(_SCALE, (ChannelExperts("grey", filters, logistic, -logistic),), np.ones(POINTS))
    picture = GreyPicture(random.integers(0, 256, (288, 360), dtype=np.uint8))
    start = FaceParameters(Similarity(60.0, 4.0, 180.0, 144.0), np.zeros(_MODES))
    return FaceFitter(model, [experts], "single"), picture, start
