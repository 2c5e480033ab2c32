"""How the window into the scene is set up, and what it asks of the app. Plain data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PyQt6.QtGui import QScreen

from gui.scenes.flight.high_scores import HighScores
from gui.scenes.flight.pilot import PilotSettings
from gui.scenes.opening import NAMES


@dataclass(frozen=True, slots=True)
class SceneWindowSettings:
    """What is kept between two openings of the window: the scene with its file, and how it is shown."""

    scene: str = NAMES[0]
    file: Path | None = None
    strength: float = 1.0
    stereo: bool = False
    inset: bool = True
    pilot: PilotSettings = field(default_factory=PilotSettings)


@dataclass(frozen=True, slots=True)
class SceneWindowHooks:
    """What the window asks of the app.

    ``open_file`` asks the user for a model or a picture; ``m_per_px`` knows how large a pixel of a screen is.
    """

    recenter: Callable[[], object]
    failed: Callable[[str], object]
    closed: Callable[[], object]
    changed: Callable[[SceneWindowSettings], object]
    open_file: Callable[[], Path | None]
    next_eye: Callable[[], str]
    calibrate: Callable[[], object]
    m_per_px: Callable[[QScreen | None], float]
    scores: HighScores
