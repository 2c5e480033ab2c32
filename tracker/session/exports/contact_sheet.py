"""A page of pictures of a session, with their times and what was found drawn in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, sqrt
from pathlib import Path

import cv2
import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from tracker.errors import VisavisError
from tracker.files.picture_writer import write_picture
from tracker.session.exports.cues import marker_words
from tracker.session.exports.film import drawn
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import Moment
from tracker.session.exports.pictures import Pictures
from tracker.types import Image

ABOUT = """One picture with small ones of the session, at even times or where its markers are, each with its time
since the first frame and, drawn in, what was found: the points of the faces or the box around the head, the state,
and where the head is in the screen frame (x and y to the right and up as the viewer sees it, z from the screen,
centimetres). Pictures are not mirrored. Frames that a marker excludes say so, or are black where they are to be left
out."""

_FONT = Path(__file__).resolve().parents[3] / "assets" / "fonts" / "Inter-Regular.otf"
_PAPER, _INK, _DIM = (17, 18, 21), (232, 234, 238), (154, 160, 170)
# Widths of the whole sheet and of its parts, pixels; text as a share of a small picture's width.
_SHEET_PX, _MARGIN_PX, _GAP_PX, _HEADING_PX = 2400, 48, 16, 34
_LARGEST_TILE_PX, _SMALLEST_TILE_PX, _TEXT_SHARE = 560, 96, 0.052
_SHEET_ASPECT = 1.5


@dataclass(frozen=True, slots=True, eq=False)
class _Tile:
    image: Image
    words: str


@contextmanager
def contact_sheet(job: Job) -> Iterator[Writing]:
    """Write a contact sheet; see `tracker.session.exports.job.Export`.

    Raises
    ------
    VisavisError
        If the session has no pictures, or no markers where these were asked for.
    """
    chosen = chosen_frames(job)
    tiles: list[_Tile] = []
    columns = _column_count(len(chosen), job.size_px)
    width_px = _tile_width_px(columns)
    with Pictures(job) as pictures:

        def take(moment: Moment) -> None:
            if moment.number in chosen and (image := pictures.of(moment.number)) is not None:
                words = "  ".join(filter(None, (_time(moment.elapsed_s), chosen[moment.number])))
                tiles.append(_Tile(_small(drawn(job, moment, image), width_px), words))

        writing = Writing(take)
        yield writing
        if not tiles:
            raise VisavisError(
                f"No picture of the session {job.name} can be read: {pictures.problem or 'it has none.'}"
            )
        write_picture(job.output, _sheet(job, tiles, columns), f"visavis contact sheet of {job.name}")
        writing.notes += [pictures.problem] if pictures.problem else []


def chosen_frames(job: Job) -> Mapping[int, str]:
    """The numbers of the frames on the sheet, with what to write below them besides the time.

    Parameters
    ----------
    job : Job

    Raises
    ------
    VisavisError
        If there are none.
    """
    times_s = job.session.times_s
    if not len(times_s):
        raise VisavisError(f"The session {job.name} has no frames.")
    if job.settings.at_markers:
        if not job.session.markers:
            raise VisavisError(f"The session {job.name} has no markers. Leave out --at-markers for even times.")
        chosen: dict[int, str] = {}
        for marker in job.session.markers[: _most_pictures(job)]:
            number = _nearest(times_s, marker.time_s)
            chosen[number] = ", ".join(filter(None, (chosen.get(number, ""), marker_words(marker))))
        return chosen
    count = min(job.settings.pictures, len(times_s))
    middles = times_s[0] + (times_s[-1] - times_s[0]) * (np.arange(count) + 0.5) / count
    return {_nearest(times_s, float(time_s)): "" for time_s in middles}


def _most_pictures(job: Job) -> int:
    return max(job.settings.pictures, 1)


def _nearest(times_s: np.ndarray, time_s: float) -> int:
    after = int(np.searchsorted(times_s, time_s))
    before = max(0, after - 1)
    after = min(after, len(times_s) - 1)
    return after if abs(times_s[after] - time_s) < abs(times_s[before] - time_s) else before


def _column_count(count: int, size_px: tuple[int, int] | None) -> int:
    width, height = size_px or (4, 3)
    return max(1, min(count, ceil(sqrt(count * _SHEET_ASPECT * height / width))))


def _tile_width_px(columns: int) -> int:
    width_px = (_SHEET_PX - 2 * _MARGIN_PX - (columns - 1) * _GAP_PX) // columns
    return max(_SMALLEST_TILE_PX, min(_LARGEST_TILE_PX, width_px))


def _small(image: Image, width_px: int) -> Image:
    height_px = max(1, round(image.shape[0] * width_px / image.shape[1]))
    return np.asarray(cv2.resize(image, (width_px, height_px), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _sheet(job: Job, tiles: list[_Tile], columns: int) -> Image:
    height_px, width_px = tiles[0].image.shape[:2]
    text_px = max(11, round(_TEXT_SHARE * width_px))
    line_px = round(1.9 * text_px)
    top_px = _MARGIN_PX + 2 * _HEADING_PX
    rows = ceil(len(tiles) / columns)
    size = (
        2 * _MARGIN_PX + columns * (width_px + _GAP_PX) - _GAP_PX,
        top_px + rows * (height_px + line_px + _GAP_PX) - _GAP_PX + _MARGIN_PX,
    )
    page = Pillow.new("RGB", size, _PAPER)
    pen = ImageDraw.Draw(page)
    _heading(job, pen, size[0])
    for number, tile in enumerate(tiles):
        row, column = divmod(number, columns)
        x, y = _MARGIN_PX + column * (width_px + _GAP_PX), top_px + row * (height_px + line_px + _GAP_PX)
        page.paste(Pillow.fromarray(cv2.cvtColor(tile.image, cv2.COLOR_BGR2RGB)), (x, y))
        words = _cut(tile.words, _font(text_px), width_px)
        pen.text((x, y + height_px + line_px // 2), words, _INK, _font(text_px), anchor="lm")
    return np.asarray(cv2.cvtColor(np.asarray(page), cv2.COLOR_RGB2BGR), dtype=np.uint8)


def _heading(job: Job, pen: ImageDraw.ImageDraw, width_px: int) -> None:
    times_s = job.session.times_s
    facts = [job.session.description.started[:19].replace("T", " "), _time(float(times_s[-1] - times_s[0]))]
    facts.append(f"{len(times_s)} frames")
    font = _font(_HEADING_PX)
    pen.text((_MARGIN_PX, _MARGIN_PX), _cut(job.name, font, width_px // 2), _INK, font, anchor="lt")
    words = "   ".join(filter(None, facts))
    pen.text((width_px - _MARGIN_PX, _MARGIN_PX), words, _DIM, _font(round(0.7 * _HEADING_PX)), anchor="rt")


def _cut(words: str, font: ImageFont.FreeTypeFont, width_px: int) -> str:
    if font.getlength(words) <= width_px:
        return words
    while words and font.getlength(words + "…") > width_px:
        words = words[:-1]
    return words.rstrip() + "…"


@lru_cache(maxsize=8)
def _font(size_px: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONT, size_px)


def _time(elapsed_s: float) -> str:
    minutes, seconds = divmod(round(max(0.0, elapsed_s), 1), 60)
    hours, minutes = divmod(int(minutes), 60)
    return f"{hours}:{minutes:02d}:{seconds:04.1f}" if hours else f"{minutes}:{seconds:04.1f}"
