"""Following the head by its colours."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.settings import choice, knob, switch


@dataclass(frozen=True, slots=True)
class CamShiftSettings:
    """How the head's colours are learnt and followed."""

    colour_space: str = choice(
        "hue-saturation", ("hue-saturation", "rgb"), "hue-saturation: steady under changing brightness. rgb: knows dark from light."
    )
    weigh_against_background: bool = switch(True, "Prefer colours that the surroundings of the face do not have.")
    max_iterations: int = knob(10, 1, 30, "", "Mean-shift steps a frame at the most. More: follows faster motion.")
    adaptation: float = knob(
        0.2, 0.0, 1.0, "", "How much of the colour model is renewed each time a detection confirms it. 0: never.", step=0.05
    )
    verify_interval_s: float = knob(
        1.0, 0.1, 10.0, "s", "Check this often that there is still a face. Shorter: notices a mistake sooner, costs more.", step=0.1
    )
    min_confidence: float = knob(
        0.35, 0.0, 1.0, "", "Below this colour match the head counts as lost. Higher: gives up sooner.", step=0.05
    )
