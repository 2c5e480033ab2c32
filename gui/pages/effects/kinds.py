"""The kinds of effects, by their words. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from gui.words import later


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of effect: the words on its button, its icon, and what the panel says about it."""

    title: str
    help: str
    icon: str
    hint: str


KINDS = {
    "none": Kind(
        later("None"), later("Your face as it is"), "none", later("Your face as it is. Pick any tile to begin.")
    ),
    "swap": Kind(
        later("Swap"),
        later("Another person's face in place of yours, lit as the scene is"),
        "swap",
        later(
            "Another face over yours, lit as the scene is. Drop a picture on the window to use the face in it; show "
            "other people's faces only with their consent."
        ),
    ),
    "mask": Kind(
        later("Mask"),
        later("A drawn mask over your face"),
        "mask",
        later("A drawn mask that follows your face and its expressions."),
    ),
    "deform": Kind(
        later("Bend"),
        later("Your own face, bent"),
        "deform",
        later("Your own face, bent: by a preset, by a learned expression, by components, or all of them."),
    ),
    "caricature": Kind(
        later("Caricature"),
        later("What sets your face apart, or how you look now, made more of"),
        "caricature",
        later(
            "What sets your face apart from the mean face, made more of, or how you look at the moment against how you "
            "look on average. It gets truer in the first seconds."
        ),
    ),
}


def kind_action(kind: str) -> str:
    """Name of the action that changes to a kind of effect."""
    return f"effect_{kind}"
