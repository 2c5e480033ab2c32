"""How the window into a scene is set up: what is kept from one time to the next. Plain data, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from gui.model.app_settings import AppSettings
from gui.scenes.flight.pilot import PilotSettings
from gui.scenes.opening import NAMES


@dataclass(frozen=True, slots=True)
class Look:
    """The scene with its file, and how it is shown."""

    scene: str = NAMES[0]
    file: Path | None = None
    strength: float = 1.0
    stereo: bool = False
    inset: bool = True
    pilot: PilotSettings = field(default_factory=PilotSettings)


def look_of(app: AppSettings) -> Look:
    """What the app's settings say of it."""
    file = Path(app.window_file) if app.window_file else None
    return Look(app.window_scene, file, app.window_strength, app.window_stereo, app.window_inset, app.flight)


def kept_look(look: Look) -> dict[str, object]:
    """The same as values of the app's settings."""
    return {
        "window_scene": look.scene,
        "window_file": str(look.file or ""),
        "window_strength": look.strength,
        "window_stereo": look.stereo,
        "window_inset": look.inset,
        "flight": look.pilot,
    }
