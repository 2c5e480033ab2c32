"""What the effects page remembers between runs. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.effects.making import USUAL_MASKS
from tracker.effects.settings import EffectSettings
from tracker.settings import choice, knob

PICTURE_KINDS = ("png", "jpeg")


def _first_effect() -> EffectSettings:
    """Somebody who opens the page wants to see something; a drawn mask shows nobody else's face."""
    return EffectSettings(kind="mask", mask=USUAL_MASKS["mask"])


@dataclass(frozen=True, slots=True)
class EffectsPageSettings:
    """The effect, the mask last used for each kind, and how results are looked at and kept."""

    effect: EffectSettings = field(default_factory=_first_effect)
    # Not the face of the demo, on which nothing would be seen to happen.
    swap_mask: str = "hopper"
    drawn_mask: str = USUAL_MASKS["mask"]
    split_at: float = knob(
        0.5, 0.0, 1.0, "of picture width", "Where the line between before and after stands.", step=0.01
    )
    picture: str = choice(
        "png",
        PICTURE_KINDS,
        "What snapshots are saved as. png: exactly as seen; jpeg: smaller, hardly worse.",
        labels={"png": "PNG", "jpeg": "JPEG"},
        label="Pictures as",
    )

    def mask_for(self, kind: str) -> str:
        """The mask last used for a kind of effect."""
        return self.swap_mask if kind == "swap" else self.drawn_mask
