"""How large a pixel of a screen is: as measured by the user, as the screen says, or as is usual."""

from __future__ import annotations

from math import hypot

from PyQt6.QtGui import QScreen

from gui.model.controller import Controller
from tracker.calibration.file import CalibrationFile

# Where a screen does not know how large it is: 96 pixels to the inch.
USUAL_M_PER_PX = 0.0254 / 96
INCH_M = 0.0254


def screen_key(screen: QScreen) -> str:
    """What a screen's measured size is kept under."""
    return " ".join(part for part in (screen.manufacturer(), screen.model(), screen.name()) if part)


def told_m_per_px(screen: QScreen | None) -> float:
    """Size of a (logical) pixel as the screen tells it, or the usual one where that is absurd."""
    if screen is None or screen.size().width() <= 0:
        return USUAL_M_PER_PX
    told = screen.physicalSize().width() / 1000 / screen.size().width()
    return told if 0.25 * USUAL_M_PER_PX < told < 8 * USUAL_M_PER_PX else USUAL_M_PER_PX


def metres_per_px(screen: QScreen | None, file: CalibrationFile) -> float:
    """Size of a (logical) pixel: the measured one, if there is one."""
    measured = file.metres_per_px(screen_key(screen)) if screen is not None else None
    return measured or told_m_per_px(screen)


def diagonal_in(screen: QScreen, m_per_px: float) -> float:
    """The diagonal of a screen in inches."""
    return hypot(screen.size().width(), screen.size().height()) * m_per_px / INCH_M


def tell_screen_height(screen: QScreen | None, controller: Controller) -> None:
    """Let the app know how high a screen is, above which the camera is taken to stand."""
    if screen is not None:
        size_m = metres_per_px(screen, controller.calibrations)
        controller.screen_height(100 * size_m * screen.size().height())
