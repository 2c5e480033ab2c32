"""All tools of the workshop, in the order of their cards."""

from __future__ import annotations

from gui.pages.workshop.accuracy.bench import AccuracyBench
from gui.pages.workshop.bench import Bench
from gui.pages.workshop.latency.bench import LatencyBench
from gui.pages.workshop.lens.bench import LensBench
from gui.pages.workshop.light_coach.bench import LightCoachBench

BENCHES: tuple[type[Bench], ...] = (
    AccuracyBench,
    LatencyBench,
    LensBench,
    LightCoachBench,
)
