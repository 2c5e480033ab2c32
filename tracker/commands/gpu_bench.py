"""`main.py bench --gpu`: the learned face models for many faces at once, with CUDA and without."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from time import perf_counter
from typing import Any

import cv2
import numpy as np
from rich.table import Table

from tracker.archives.onnx_session import CPU, CUDA
from tracker.commands.console import noted, printed
from tracker.errors import ModelFileError
from tracker.face.conv_experts import ConvExperts, canvases_of
from tracker.face.conv_fitter import ConvFitter
from tracker.face.face_model import FaceModel
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.face.shipped import SHIPPED_MODELS
from tracker.types import Points

BATCHES = (1, 8, 64)
# Each figure is the median of as many runs as fit into this time, but of so many at least and at most.
TIME_S, _LEAST_RUNS, _MOST_RUNS = 2.0, 3, 50
_PICTURE_SHAPE, _FACE_PX = (480, 640), 90.0
# How hypotheses about one face differ: shift in outer-eye distances, log size, roll.
_SPREAD = (0.1, 0.1, 0.15)


@dataclass(frozen=True, slots=True)
class Runner:
    """What runs a network: ONNX Runtime's name of it, and how many threads it may use on the processor."""

    provider: str
    threads: int


@dataclass(frozen=True, slots=True)
class BatchFigures:
    """What one batch costs.

    Attributes
    ----------
    model : str
    provider : str
    threads : int
        Of the processor.
    faces : int
        Faces, or hypotheses about one, in the batch.
    network_ms : float
        The pass of the network: canvases in, response maps out, copies to a graphics processor and back included.
    fit_ms : float
        The whole fit: canvases warped from the picture, the network, mean-shift.
    faces_per_second : float
        By ``fit_ms``.
    apart_px : float
        Largest distance of a fitted point from where the first runner has it.
    """

    model: str
    provider: str
    threads: int
    faces: int
    network_ms: float
    fit_ms: float
    faces_per_second: float
    apart_px: float


def bench_gpu(*, as_json: bool, quiet: bool) -> int:
    """Measure the learned models that ship and print the figures.

    Parameters
    ----------
    as_json : bool
        One object with ``providers``, ``note`` and ``batches`` instead of a table.
    quiet : bool
        Print nothing else.

    Returns
    -------
    int
        The exit status, 0 also where there is no graphics processor.
    """
    models = [model for model in map(shipped_face_model, SHIPPED_MODELS) if model.network is not None]
    runners, note = find_runners(models[0])
    with nullcontext() if quiet else noted.status("Measuring ..."):
        rows = [row for model in models for row in measure_batches(model, runners, BATCHES, TIME_S)]
    if as_json:
        printed.print_json(json.dumps(_report(rows, runners, note)))
    else:
        _print_table(rows)
        printed.print(note, markup=False)
    return 0


def find_runners(model: FaceModel) -> tuple[list[Runner], str]:
    """What there is on this machine to run a network, and a line about it.

    Parameters
    ----------
    model : FaceModel
        One with a network.
    """
    cores = os.cpu_count() or 1
    runners = [Runner(CPU, threads) for threads in sorted({1, cores})]
    try:
        _experts(model, Runner(CUDA, 1))
    except ModelFileError:
        return runners, "There is no CUDA here, so the processor alone was measured."
    return [*runners, Runner(CUDA, 1)], "CUDA was measured against the processor."


def measure_batches(
    model: FaceModel, runners: Sequence[Runner], batches: Sequence[int] = BATCHES, time_s: float = TIME_S
) -> list[BatchFigures]:
    """Time a learned model for several faces at once.

    Parameters
    ----------
    model : FaceModel
        One with a network.
    runners : sequence of Runner
    batches : sequence of int
        How many faces.
    time_s : float
        For each figure; more: steadier.

    Raises
    ------
    ModelFileError
        If the network does not run on one of them.
    """
    picture, starts = _workload(model, max(batches))
    rows: list[BatchFigures] = []
    reference: dict[int, Points] = {}
    for runner in runners:
        experts = _experts(model, runner)
        fitter = ConvFitter(model.shape, experts)
        for faces in batches:
            pictures, some = [picture] * faces, starts[:faces]
            canvases = canvases_of(experts, pictures, [fit_similarity(experts.mean_xy, one) for one in some])
            points = np.stack([fit.points_xy for fit in fitter.fit_many(pictures, some, fitter.video)])
            apart = np.linalg.norm(points - reference.setdefault(faces, points), axis=-1).max()
            network_ms = _median_ms(lambda: experts.maps(canvases), time_s)  # noqa: B023  # called at once
            fit_ms = _median_ms(lambda: fitter.fit_many(pictures, some, fitter.video), time_s)  # noqa: B023
            figures = (network_ms, fit_ms, 1e3 * faces / fit_ms, float(apart))
            rows.append(BatchFigures(model.name, runner.provider, runner.threads, faces, *figures))
    return rows


def _experts(model: FaceModel, runner: Runner) -> ConvExperts:
    assert model.network is not None
    return ConvExperts(model.network, model.name, runner.provider, runner.threads)


def _workload(model: FaceModel, count: int) -> tuple[GreyPicture, list[Points]]:
    """Clouds and hypotheses about a face in them: the work does not depend on what is seen."""
    random = np.random.default_rng(0)
    clouds = cv2.GaussianBlur(random.integers(0, 256, _PICTURE_SHAPE, dtype=np.uint8), (0, 0), 6.0)
    picture = GreyPicture(np.asarray(cv2.normalize(clouds, None, 0, 255, cv2.NORM_MINMAX), dtype=np.uint8))  # type: ignore[call-overload]
    shift, growth, roll = _SPREAD
    middle = 0.5 * np.array(_PICTURE_SHAPE[::-1])
    starts = []
    for _ in range(count):
        size, angle = _FACE_PX * np.exp(random.normal(0, growth)), random.normal(0, roll)
        x, y = middle + random.normal(0, shift * _FACE_PX, 2)
        starts.append(Similarity(size * np.cos(angle), size * np.sin(angle), x, y).apply(model.shape.mean_xy))
    return picture, starts


def _median_ms(work: Callable[[], object], time_s: float) -> float:
    """After one run to warm up."""
    work()
    taken: list[float] = []
    while len(taken) < _LEAST_RUNS or (len(taken) < _MOST_RUNS and sum(taken) < 1e3 * time_s):
        begin = perf_counter()
        work()
        taken.append(1e3 * (perf_counter() - begin))
    return float(np.median(taken))


def _report(rows: Sequence[BatchFigures], runners: Sequence[Runner], note: str) -> dict[str, Any]:
    """What ``--json`` prints."""
    providers = list(dict.fromkeys(runner.provider for runner in runners))
    batches = [{name: _rounded(value) for name, value in asdict(row).items()} for row in rows]
    return {"providers": providers, "note": note, "batches": batches}


def _rounded(value: object) -> object:
    return round(value, 4) if isinstance(value, float) else value


def _print_table(rows: Sequence[BatchFigures]) -> None:
    table = Table(title="Faces or hypotheses at once", title_justify="left")
    for heading in ("face model", "run by", "faces", "network ms", "fit ms", "faces/s"):
        table.add_column(heading, justify="left" if heading in ("face model", "run by") else "right")
    for row in rows:
        where = "CUDA" if row.provider == CUDA else f"processor, {row.threads} thread{'s' * (row.threads > 1)}"
        figures = (f"{row.network_ms:.2f}", f"{row.fit_ms:.2f}", f"{row.faces_per_second:.0f}")
        table.add_row(row.model, where, str(row.faces), *figures)
    printed.print(table, soft_wrap=False)
