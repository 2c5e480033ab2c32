"""All tools of the workshop, in the order of their cards."""

from __future__ import annotations

from gui.pages.workshop.annotator.annotator import Annotator
from gui.pages.workshop.bench import Bench

BENCHES: tuple[type[Bench], ...] = (Annotator,)
