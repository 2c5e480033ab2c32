"""What trainings tell of themselves beside how far they are: points of curves, to a progress that takes them."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class TakesMeasures(Protocol):
    """A progress that is told of curves too."""

    def measure(self, curve: str, x: float, y: float) -> None:
        """Add a point to a curve."""


def measure(progress: object, curve: str, x: float, y: float) -> None:
    """Add a point to a curve of a training, where its progress takes any.

    Parameters
    ----------
    progress : callable
        What the training is told to report to.
    curve : str
        Its name.
    x, y : float
    """
    if isinstance(progress, TakesMeasures):
        progress.measure(curve, x, y)
