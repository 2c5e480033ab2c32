"""A virtual camera on Windows and macOS, by pyvirtualcam: that of OBS, or of Unity Capture.

pyvirtualcam is under the GPL 2 alone, so visavis neither brings it along nor asks for it: who wants it installs it, and
on Linux it is never loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from tracker.outputs.output import OutputError
from tracker.types import Image
from tracker.words import later


def _pyvirtualcam() -> Any:
    return import_module("pyvirtualcam")


class ForeignCamera:
    """Hands pictures to pyvirtualcam.

    Parameters
    ----------
    size_px : tuple of int
    rate_hz : float
    module : callable
        Gives pyvirtualcam.

    Attributes
    ----------
    size_px : tuple of int

    Raises
    ------
    OutputError
        If it is not installed, or finds no camera.
    """

    def __init__(self, size_px: tuple[int, int], rate_hz: float, module: Callable[[], Any] = _pyvirtualcam) -> None:
        self.size_px = size_px
        try:
            library = module()
        except ImportError as error:
            raise OutputError(
                later("A virtual camera needs OBS Studio and a package here: pip install pyvirtualcam")
            ) from error
        try:
            self._camera = library.Camera(*size_px, rate_hz, fmt=library.PixelFormat.BGR)
        except (RuntimeError, ValueError) as error:
            raise OutputError(
                later("There is no virtual camera. Start the one of OBS Studio once, and end it again.")
            ) from error

    def put(self, picture: Image) -> bool:
        """Show a picture of that size, BGR."""
        self._camera.send(picture)
        return True

    def close(self) -> None:
        """Let go of the camera."""
        self._camera.close()
