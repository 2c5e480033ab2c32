"""All tools of the workshop, in the order of their cards."""

from __future__ import annotations

from gui.pages.workshop.accuracy.bench import AccuracyBench
from gui.pages.workshop.annotator.annotator import Annotator
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.filter_laboratory.bench import FilterLaboratory
from gui.pages.workshop.fit_viewer.bench import FitViewer
from gui.pages.workshop.latency.bench import LatencyBench
from gui.pages.workshop.lens.bench import LensBench
from gui.pages.workshop.light_coach.bench import LightCoachBench
from gui.pages.workshop.model_builder.bench import ModelBuilder
from gui.pages.workshop.model_viewer.bench import ModelViewer

BENCHES: tuple[type[Bench], ...] = (
    Annotator,
    ModelBuilder,
    ModelViewer,
    FitViewer,
    FilterLaboratory,
    AccuracyBench,
    LatencyBench,
    LensBench,
    LightCoachBench,
)
