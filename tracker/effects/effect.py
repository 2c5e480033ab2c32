"""What every effect on a face has in common."""

from __future__ import annotations

from typing import Protocol

from tracker.types import Image, Points


class FaceEffect(Protocol):
    """Changes a face in a picture. Holds work space and what it learnt from earlier frames, so it has one owner."""

    def draw(self, picture: Image, points_xy: Points, strength: float) -> None:
        """Change the face, in place.

        Parameters
        ----------
        picture : ndarray, shape (height, width, 3), uint8, BGR
            Drawn over.
        points_xy : ndarray, shape (68, 2), float64, pixels
            The face's points in it, iBUG order; some may lie outside the picture.
        strength : float
            From 0 (leaves the picture as it is) to 1 (the whole effect).
        """

    def reset(self) -> None:
        """Forget earlier frames: the face was lost, or the source changed."""


def note_of(kind: str) -> str:
    """The words for an effect of a kind; ``several`` where it changed."""
    return f"Made with an effect: the face in it was changed by visavis ({kind})."
