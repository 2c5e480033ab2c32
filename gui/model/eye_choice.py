"""Which part of the tracker drives the window: the face's pose or the head's colours. No Qt.

On the demo the pose places the eye four to five times better in depth than the head's box (0.5 against 2.3 cm RMS,
tests/benchmarks/eye_accuracy.py) and at least as well sideways, so it is taken wherever the machine is fast enough.
"""

from __future__ import annotations

from gui.words import later
from tracker.pipeline import Mode

EYES = ("auto", "head", "face")
WORDS = {
    "auto": later("Eye: chosen by what is better"),
    "head": later("Eye: by the head's colours"),
    "face": later("Eye: by the points of the face"),
}
_FEWEST_FPS, _PATIENCE_S = 12.0, 5.0


class EyeChoice:
    """Decides on the mode of the tracker while the window is open."""

    def __init__(self) -> None:
        self._too_slow = False
        self._slow_since_s: float | None = None

    def mode(self, wanted: str) -> Mode:
        """The mode for a setting."""
        if wanted == "head" or (wanted == "auto" and self._too_slow):
            return Mode.HEAD
        return Mode.FACE

    def take_rate(self, tracking_fps: float | None, now_s: float) -> bool:
        """Take in how fast the face is followed; says whether that has just turned out to be too slow."""
        if tracking_fps is None or tracking_fps >= _FEWEST_FPS or self._too_slow:
            self._slow_since_s = None
            return False
        if self._slow_since_s is None:
            self._slow_since_s = now_s
        self._too_slow = now_s - self._slow_since_s >= _PATIENCE_S
        return self._too_slow
