"""What differs between the modes of the app: their words, their icons, their settings. Plain data, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.pipeline import Mode


@dataclass(frozen=True, slots=True)
class ModeSpec:
    """One mode: what stands on its button, which groups of settings matter in it, in the pipeline's order, and
    which of these begin folded, as they are rarely touched."""

    title: str
    help: str
    icon: str
    key: str
    panel_title: str
    groups: tuple[str, ...]
    folded: tuple[str, ...] = ()


MODES = {
    Mode.HEAD: ModeSpec(
        "Head",
        "Head: where your head is, by its colours",
        "head",
        "Ctrl+1",
        "Head tracking",
        ("white_balance", "detector", "camshift", "following", "position", "smoothing"),
    ),
    Mode.FACE: ModeSpec(
        "Face",
        "Face: the brows, eyes, nose, lips and jaw, point by point",
        "face",
        "Ctrl+2",
        "Face tracking",
        ("white_balance", "detector", "face", "people", "position", "smoothing"),
        ("white_balance", "detector"),
    ),
}

# Not something else that is followed, but a page of its own about the face.
EFFECTS = ModeSpec(
    "Effects",
    "Effects: another face, a mask, a bent face or a caricature, live",
    "effects",
    "Ctrl+4",
    "Effects",
    (),
)


def mode_action(mode: Mode) -> str:
    """Name of the action that changes to a mode."""
    return f"mode_{mode.value}"
