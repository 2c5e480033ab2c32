"""Draws the gallery's own masks: ``python -m tracker.effects.art.workshop`` writes them into ``assets/masks``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from tracker.effects.art import designs
from tracker.effects.art.canvas import LEFT, SCALE_PX, TOP
from tracker.effects.art.plan import plan_points
from tracker.effects.mask import Mask, save_mask
from tracker.types import Image

DESIGNS: dict[str, tuple[str, Callable[[int], Image]]] = {
    "robot": ("Robot", designs.robot),
    "fox": ("Fox", designs.fox),
    "harlequin": ("Harlequin", designs.harlequin),
    "calavera": ("Calavera", designs.calavera),
    "gold": ("Golden statue", designs.gold),
    "monster": ("Stitched monster", designs.monster),
    "domino": ("Venetian domino", designs.domino),
}
SOURCE = "drawn by this project: tracker/effects/art"
TERMS = "MIT licence, as the code."
_OVERSAMPLING = 3


def drawn_mask(name: str, oversampling: int = _OVERSAMPLING) -> Mask:
    """One of the drawn masks.

    Parameters
    ----------
    name : str
        One of `DESIGNS`.
    oversampling : int
        How many times larger it is drawn than it will be. Higher makes the edges cleaner, and takes longer.
    """
    title, draw = DESIGNS[name]
    points = (plan_points() - (LEFT, TOP)) * SCALE_PX - 0.5
    return Mask(name, title, draw(oversampling), np.asarray(points), SOURCE, TERMS)


def main() -> None:
    """Draw all masks anew."""
    folder = Path(__file__).resolve().parents[3] / "assets" / "masks"
    for name in DESIGNS:
        save_mask(drawn_mask(name), folder)


if __name__ == "__main__":
    main()
