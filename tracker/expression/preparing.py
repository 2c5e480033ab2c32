"""Has ready what faces are read with, so that no frame waits for it."""

from __future__ import annotations

from tracker.expression.gestures.settings import GestureSettings
from tracker.expression.reader import PARTS, FaceReader
from tracker.expression.settings import ExpressionSettings, ReadingSettings
from tracker.readings import Wanted


def prepare_reading(wanted: Wanted) -> None:
    """Load what is read with; it is kept for whoever reads from then on, on any thread.

    Parameters
    ----------
    wanted : Wanted
        What will be asked for.

    Raises
    ------
    ModelFileError
        If a network or a classifier is missing or damaged.
    """
    settings = ReadingSettings(ExpressionSettings(), GestureSettings(), None)
    FaceReader(settings)
    for kind in PARTS:
        if (kind.gives & wanted).any:
            kind.make(settings)
