"""What can be set of the effects."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

import numpy as np
from numpy.typing import NDArray

from tracker.settings import Needs, choice, knob, switch

# Those in assets/deformations/presets.toml, which is not read before it is needed.
PRESETS = (
    *("thin", "wide", "long", "big-eyes", "small-eyes", "cheery", "cheer-me-up", "sad", "villain"),
    *("big-nose", "small-nose", "alien", "baby", "square-jaw", "pixie", "surprised", "crooked"),
)
# The learned ones, see tracker.effects.learned_expression.
EXPRESSIONS = ("happiness", "surprise", "sadness", "anger", "disgust", "fear")
CARICATURES = ("identity", "expression", "both")
KINDS = ("none", "swap", "mask", "deform", "caricature")
BLENDINGS = ("poisson", "mean value", "colour transfer")

_ANY = Needs("kind", KINDS[1:])
_ANOTHER_FACE = Needs("kind", ("swap", "mask"))
_COMPONENT = "Moves the face along this component of the shape model, in standard deviations. 0: as it is."


@dataclass(frozen=True, slots=True)
class ComponentSettings:
    """How far the face is moved along the first components of the shape model."""

    component_1: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_2: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_3: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_4: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_5: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_6: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_7: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_8: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_9: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_10: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_11: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)
    component_12: float = knob(0.0, -3.0, 3.0, "σ", _COMPONENT, step=0.1)

    def sigmas(self) -> NDArray[np.float64]:
        """All of them, shape (12,), standard deviations."""
        return np.array([getattr(self, item.name) for item in fields(self)], dtype=np.float64)


@dataclass(frozen=True, slots=True)
class EffectSettings:
    """What is done to the face."""

    kind: str = choice(
        "none",
        KINDS,
        "swap: another person's face; mask: a drawn one; deform: your own face, bent; caricature: what sets it apart, "
        "made more of.",
    )
    # The name of a mask in the gallery, or a picture file; empty: the usual one.
    mask: str = ""
    preset: str = choice(
        "cheery",
        ("none", *PRESETS),
        "How the face is bent. none: by the components alone.",
        needs=Needs("kind", ("deform",)),
    )
    strength: float = knob(1.0, 0.0, 1.0, "", "How much of the effect is seen. Higher: more.", step=0.05, needs=_ANY)
    expression: str = choice(
        "none",
        ("none", *EXPRESSIONS),
        "An expression, as it was learnt from people's faces, that is shown on yours beside what else bends it.",
        labels={name: name.capitalize() for name in EXPRESSIONS},
        label="Learned expression",
        needs=Needs("kind", ("deform",)),
    )
    expression_amount: float = knob(
        1.0,
        -2.0,
        2.0,
        "",
        "How much of the learned expression is shown. Higher: more; below 0: its opposite.",
        step=0.1,
        label="How much of it",
        needs=Needs("expression", EXPRESSIONS),
    )
    exaggeration: float = knob(
        2.0,
        -1.0,
        4.0,
        "",
        "How many times as special the face is made. Higher: more; 1 leaves it as it is, 0 takes away what sets it "
        "apart, below 0 it is the opposite.",
        step=0.1,
        needs=Needs("kind", ("caricature",)),
    )
    caricature_of: str = choice(
        "identity",
        CARICATURES,
        "identity: what sets your face apart from others; expression: how you look at the moment, against how you look "
        "on average; or both.",
        labels={"identity": "Who you are", "expression": "How you look now", "both": "Both"},
        label="Made more of",
        needs=Needs("kind", ("caricature",)),
    )
    blending: str = choice(
        "poisson",
        BLENDINGS,
        "How a swapped face is fitted in. poisson: smoothest; mean value: nearly so, quicker; colour transfer: "
        "quickest, the edges are only soft.",
        labels={"mean value": "Mean values"},
        label="Fitted in by",
        level="expert",
        needs=Needs("kind", ("swap",)),
    )
    see_through_mouth: bool = switch(
        True,
        "Show your own teeth and tongue between the lips of another face.",
        label="Your own mouth",
        needs=_ANOTHER_FACE,
    )
    see_through_eyes: bool = switch(
        False, "Show your own eyes in another face.", label="Your own eyes", needs=_ANOTHER_FACE
    )
    beside: bool = switch(
        False,
        "The portrait stands beside you and moves as you do, instead of taking the place of your face.",
        label="Beside you",
        needs=Needs("kind", ("swap",)),
    )
    keep_covers: bool = switch(
        True,
        "Leave hands, cups and all else that is before the face before the effect, and hair before a swapped face. "
        "Off: the effect is drawn over them, which takes less time.",
        label="Covers stay in front",
        needs=_ANY,
    )
    all_faces: bool = switch(
        False,
        "Change every face that is followed, not only the primary one. Each takes its time.",
        label="Every face",
        needs=_ANY,
    )
    fade_s: float = knob(
        0.3,
        0.0,
        2.0,
        "s",
        "How long an effect takes to come and go. Higher: gentler.",
        step=0.1,
        label="Comes and goes in",
        level="expert",
        needs=_ANY,
    )
    components: ComponentSettings = field(default_factory=ComponentSettings)

    @property
    def wants_covers(self) -> bool:
        """Whether it matters what is before faces."""
        return self.keep_covers and self.kind != "none" and not (self.kind == "swap" and self.beside)
