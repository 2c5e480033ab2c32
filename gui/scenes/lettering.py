"""Writing on the glass: letters from one picture, laid out as boxes in the plane of the screen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FONT = Path(__file__).resolve().parents[2] / "assets" / "fonts" / "Inter-SemiBold.otf"
CHARACTERS = "".join(map(chr, range(32, 127))) + "×·–…’„“«»°ÄÀÂÇÉÈÊÎÔÖÙÛÜßäàâçéèêëîïôöùûüœ"
_LETTER_PX, _SHEET_PX, _GAP_PX = 56, 1024, 6
_UNKNOWN = "?"
# French has no-break spaces before some marks.
_SPACES = re.compile("[\u00a0\u202f]")
Ink = tuple[float, float, float, float]
WHITE: Ink = (1.0, 1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True, eq=False)
class Letters:
    """The picture of all letters.

    Attributes
    ----------
    sheet : ndarray, shape (1024, 1024), uint8
        How much ink, lowest row first.
    cells : dict
        For each character its place in the sheet (x, y, width, height in shares of it), where its box begins, how large
        that is (x, y, width, height) and how far the next letter is, in letter heights.
    full : tuple of float
        A place in the sheet that is all ink.
    """

    sheet: NDArray[np.uint8]
    cells: dict[str, tuple[tuple[float, float, float, float], tuple[float, float, float, float], float]]
    full: tuple[float, float, float, float]


@cache
def letters() -> Letters:
    """Draw the letters, once."""
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.truetype(str(FONT), _LETTER_PX)
    sheet = Image.new("L", (_SHEET_PX, _SHEET_PX))
    pen = ImageDraw.Draw(sheet)
    pen.rectangle((0, 0, 15, 15), fill=255)
    cells = {}
    height = _LETTER_PX + _LETTER_PX // 2
    x, y = 16 + _GAP_PX, _GAP_PX
    for character in CHARACTERS:
        advance = font.getlength(character)
        width = int(advance) + 2 * _GAP_PX
        if x + width > _SHEET_PX:
            x, y = _GAP_PX, y + height
        pen.text((x + _GAP_PX, y), character, font=font, fill=255)
        share = 1.0 / _SHEET_PX
        cell = (x * share, 1.0 - (y + height - _GAP_PX) * share, width * share, (height - _GAP_PX) * share)
        drop = (height - _GAP_PX - _LETTER_PX) / _LETTER_PX
        box = (-_GAP_PX / _LETTER_PX, -drop, width / _LETTER_PX, (height - _GAP_PX) / _LETTER_PX)
        cells[character] = (cell, box, advance / _LETTER_PX)
        x += width
    middle = 7.5 / _SHEET_PX
    return Letters(np.ascontiguousarray(np.asarray(sheet)[::-1]), cells, (middle, 1.0 - middle, 0.0, 0.0))


class Lettering:
    """What is written now: boxes on the glass, in metres from its middle.

    Parameters
    ----------
    most : int
        More boxes are not drawn; a letter takes one, a blank none.
    """

    def __init__(self, most: int = 1024) -> None:
        self.letters = letters()
        # box on the glass, cell of the sheet, ink
        self.rows: NDArray[np.float32] = np.zeros((most, 12), dtype=np.float32)
        self.count = 0

    def clear(self) -> None:
        """Wipe the glass."""
        self.count = 0

    def box(self, box_m: tuple[float, float, float, float], ink: Ink) -> None:
        """A filled box: lower left corner, width and height."""
        self._add(box_m, self.letters.full, ink)

    def width_m(self, text: str, height_m: float) -> float:
        """How wide a text is."""
        cells = self.letters.cells
        return height_m * sum(cells.get(character, cells[_UNKNOWN])[2] for character in _SPACES.sub(" ", text))

    def write(
        self, text: str, at_m: tuple[float, float], height_m: float, ink: Ink = WHITE, *, align: float = 0.0
    ) -> None:
        """Write a line.

        Parameters
        ----------
        text : str
        at_m : tuple of float
            Where its lower edge is, and its left one (``align`` 0), middle (0.5) or right one (1).
        height_m : float
            Of the letters with what they reach down.
        ink : tuple of float
            Red, green, blue (sRGB) and opacity, 0 to 1.
        align : float
        """
        x, y = at_m[0] - align * self.width_m(text, height_m), at_m[1]
        cells = self.letters.cells
        for character in _SPACES.sub(" ", text):
            cell, box, advance = cells.get(character, cells[_UNKNOWN])
            if character != " ":
                place = x + height_m * box[0], y + height_m * box[1], height_m * box[2], height_m * box[3]
                self._add(place, cell, ink)
            x += height_m * advance

    def _add(self, box_m: tuple[float, float, float, float], cell: tuple[float, float, float, float], ink: Ink) -> None:
        if self.count < len(self.rows):
            self.rows[self.count] = (*box_m, *cell, *ink)
            self.count += 1
