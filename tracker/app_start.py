"""What the app is asked to begin with, for those who may not know how it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AppStart:
    """How the app begins.

    Attributes
    ----------
    source : str or None
        What it follows; None: what it followed last.
    page : str
        The page on show; '': that of the last time.
    minimised : bool
        Whether its window stays out of sight.
    """

    source: str | None = None
    page: str = ""
    minimised: bool = False


OpenApp = Callable[[AppStart], int]
