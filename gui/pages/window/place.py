"""Where on its screen something is drawn, in metres: what the eye sees through it depends on both."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtGui import QGuiApplication, QScreen
from PyQt6.QtWidgets import QWidget

MetresPerPx = Callable[[QScreen | None], float]


def size_of(widget: QWidget, m_per_px: MetresPerPx) -> tuple[float, float]:
    """Width and height of a widget."""
    scale = m_per_px(widget.screen())
    return scale * max(1, widget.width()), scale * max(1, widget.height())


def middle_from(widget: QWidget, m_per_px: MetresPerPx) -> tuple[float, float]:
    """Where the middle of the display is, from that of the widget: x to the right, y up."""
    screen, window = widget.screen(), widget.window()
    if screen is None or window is None:
        return 0.0, 0.0
    if QGuiApplication.platformName().startswith("wayland"):
        # No program learns there where its windows are: this one is taken to stand in the middle.
        off = widget.mapTo(window, widget.rect().center()) - window.rect().center()
    else:
        off = widget.mapToGlobal(widget.rect().center()) - screen.geometry().center()
    scale = m_per_px(screen)
    return -scale * off.x(), scale * off.y()
