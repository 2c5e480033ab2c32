"""What is written into pictures and films that were made with an effect."""

from __future__ import annotations


def note_of(kind: str) -> str:
    """The words for an effect of a kind; ``several`` where it changed."""
    return f"Made with an effect: the face in it was changed by visavis ({kind})."
