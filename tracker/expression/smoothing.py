"""Smoothing of signals from 0 to 1."""

from __future__ import annotations

from tracker.expression.settings import ExpressionSettings
from tracker.head.smoother import NoSmoother, OneEuroSmoother, Smoother

# Rise of the cut-off with the speed of the signals, Hz s: a face in motion is not to lag.
_BETA = 6.0


def signal_smoother(settings: ExpressionSettings, *, quicker: float = 1.0) -> Smoother:
    """A One Euro filter, or one that does nothing, as the settings ask.

    Parameters
    ----------
    settings : ExpressionSettings
    quicker : float
        Times the cut-off at rest.
    """
    return OneEuroSmoother(quicker * settings.min_cutoff_hz, _BETA) if settings.smoothing else NoSmoother()
