"""What a scene behind the glass is asked for and what it gives, for those who may not know how it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tracker.types import Image, Points


@dataclass(frozen=True, slots=True)
class SceneOrder:
    """Which scene is wanted, and how.

    Attributes
    ----------
    scene : str
        Number (from 1) or name.
    file : Path or None
        What the viewer's own scene shows: a model, a picture, or a folder of pictures.
    size_px : tuple of int
        (width, height) of the pictures.
    screen_m : tuple of float
        Width and height of the screen that is the window.
    stereo : bool
        Both eyes, for red-cyan glasses.
    quick : bool
        As the app's window draws it: where the processor draws, with the cheaper antialiasing.
    """

    scene: str
    file: Path | None
    size_px: tuple[int, int]
    screen_m: tuple[float, float]
    stereo: bool = False
    quick: bool = False


class SceneView(Protocol):
    """A scene that can be looked at from anywhere in front of the screen."""

    def advance(self, dt_s: float, eye_m: Points, *, follows: bool) -> None:
        """Let time pass: from where it is going to be looked at, and whether that place follows a head."""

    def render(self, eye_m: Points, roll_rad: float = 0.0) -> Image:
        """What an eye sees: a picture (height, width, 3), uint8, BGR, drawn over by the next call."""

    def close(self) -> None:
        """Give back what drawing took."""


OpenScene = Callable[[SceneOrder], SceneView]
