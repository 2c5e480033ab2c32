"""The colours of the look, by what they are for: dark, light, and each with stronger contrast. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

APPEARANCES: Final = ("desktop", "dark", "light", "contrast")
_LUMINANCE: Final = (0.2126, 0.7152, 0.0722)


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """One set of colours, as ``#rrggbb``.

    Attributes
    ----------
    dark : bool
        Whether light words stand on dark grounds.
    STAGE : str
        Behind pictures; dark in every palette, and so are the marks on pictures: TRUTH, DETECTOR, SURE, UNSURE.
    WINDOW, PANEL, RAISED, HOVER, CARD : str
        Grounds: of the window, of panels, of buttons, of what the mouse is over, of cards on the picture.
    BORDER, EDGE : str
        Lines between things, and around buttons and fields, which may be ``transparent``.
    TEXT, DIM, FAINT : str
        Words, words of less weight, and what is off.
    ACCENT, ACCENT_HOVER, ACCENT_DARK, ON_ACCENT : str
        The one accent colour, under the mouse, as the ground of selected words, and words on it.
    HANDLE : str
        The handle of a slider under the mouse.
    GOOD, WARN, BAD : str
        Lamps and messages.
    SERIES : tuple of str
        Curves, distinguishable with the common colour-vision deficiencies (after Okabe and Ito).
    """

    dark: bool
    WINDOW: str
    PANEL: str
    RAISED: str
    HOVER: str
    CARD: str
    BORDER: str
    EDGE: str
    TEXT: str
    DIM: str
    FAINT: str
    ACCENT: str
    ACCENT_HOVER: str
    ACCENT_DARK: str
    ON_ACCENT: str
    HANDLE: str
    GOOD: str
    WARN: str
    BAD: str
    SERIES: tuple[str, ...]
    STAGE: str = "#0b0c0f"
    TRUTH: str = "#6fd39b"
    DETECTOR: str = "#f2c46d"
    SURE: str = "#a9bcff"
    UNSURE: str = "#ff9d4d"


DARK: Final = Palette(
    dark=True,
    WINDOW="#15171c",
    PANEL="#1b1e24",
    RAISED="#262a33",
    HOVER="#303541",
    CARD="#1b1e24",
    BORDER="#2a2e37",
    EDGE="transparent",
    TEXT="#e8eaee",
    DIM="#9aa2b1",
    FAINT="#727a89",
    ACCENT="#8ea6ff",
    ACCENT_HOVER="#a3b7ff",
    ACCENT_DARK="#3a4680",
    ON_ACCENT="#10131f",
    HANDLE="#ffffff",
    GOOD="#6fd39b",
    WARN="#f2c46d",
    BAD="#ff8577",
    SERIES=(
        *("#8ea6ff", "#f2a65a", "#5fd0c0", "#e58fd0", "#e8e36b", "#c0c6d4"),
        *("#7fc8ff", "#ff8f8f", "#a7dd7a", "#b98cff"),
    ),
)
LIGHT: Final = Palette(
    dark=False,
    WINDOW="#eceef3",
    PANEL="#fafbfd",
    RAISED="#e1e4eb",
    HOVER="#d2d7e1",
    CARD="#fafbfd",
    BORDER="#cfd4de",
    EDGE="transparent",
    TEXT="#171a20",
    DIM="#4a5160",
    FAINT="#737b8a",
    ACCENT="#3247c5",
    ACCENT_HOVER="#2638a6",
    ACCENT_DARK="#c3cdff",
    ON_ACCENT="#ffffff",
    HANDLE="#000000",
    GOOD="#12663a",
    WARN="#7a4e00",
    BAD="#a61b13",
    SERIES=(
        *("#3247c5", "#b0560a", "#00766a", "#a0328c", "#7a6d00", "#5b6270"),
        *("#0a6ea8", "#b3261e", "#3f7a1c", "#6a35a8"),
    ),
)
DARK_CONTRAST: Final = Palette(
    dark=True,
    WINDOW="#000000",
    PANEL="#000000",
    RAISED="#1c1c1c",
    HOVER="#363636",
    CARD="#000000",
    BORDER="#ffffff",
    EDGE="#d0d0d0",
    TEXT="#ffffff",
    DIM="#e6e6e6",
    FAINT="#a8a8a8",
    ACCENT="#b9c8ff",
    ACCENT_HOVER="#dbe3ff",
    ACCENT_DARK="#22368a",
    ON_ACCENT="#000000",
    HANDLE="#ffffff",
    GOOD="#7dffb4",
    WARN="#ffd97a",
    BAD="#ffb3aa",
    SERIES=(
        *("#b9c8ff", "#ffbe7a", "#7fe8d8", "#ffb0ea", "#f6f08a", "#ffffff"),
        *("#a8dcff", "#ffb3ad", "#c9f2a8", "#d9bfff"),
    ),
)
LIGHT_CONTRAST: Final = Palette(
    dark=False,
    WINDOW="#ffffff",
    PANEL="#ffffff",
    RAISED="#f0f0f0",
    HOVER="#dadada",
    CARD="#ffffff",
    BORDER="#000000",
    EDGE="#303030",
    TEXT="#000000",
    DIM="#262626",
    FAINT="#5c5c5c",
    ACCENT="#14279a",
    ACCENT_HOVER="#0a1660",
    ACCENT_DARK="#c3cdff",
    ON_ACCENT="#ffffff",
    HANDLE="#000000",
    GOOD="#00441f",
    WARN="#4f3200",
    BAD="#7d0009",
    SERIES=(
        *("#14279a", "#7a3a00", "#00544c", "#7a1268", "#514800", "#000000"),
        *("#003d66", "#7d0009", "#2c4d00", "#3f1280"),
    ),
)
COLOURS: Final = tuple(item.name for item in fields(Palette) if item.name.isupper() and item.name != "SERIES")


def palette_for(appearance: str, *, light: bool, contrast: bool) -> Palette:
    """The colours for an appearance of `APPEARANCES`, and for what the desktop is like and asks for."""
    if appearance in ("dark", "light"):
        light, contrast = appearance == "light", False
    elif appearance == "contrast":
        contrast = True
    return (LIGHT_CONTRAST if light else DARK_CONTRAST) if contrast else (LIGHT if light else DARK)


def contrast_ratio(one: str, other: str) -> float:
    """How far two colours are from each other in lightness: 1 to 21 (WCAG 2.2, contrast ratio)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(weight * value for weight, value in zip(_LUMINANCE, linear, strict=True))
