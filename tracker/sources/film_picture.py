"""From a decoded picture of a film to a frame's: upright, with square pixels, in BGR."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import cast

import numpy as np
from av.sidedata.sidedata import SideData, Type
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from tracker.sources.display_matrix import Orientation, orientation_of
from tracker.sources.film_colours import ColourTags, tags_of
from tracker.types import Image, read_only
from tracker.words import later

# Pixels that are said to be longer than this are a mistake.
_LONGEST_PIXEL = 4


class FilmPictures:
    """Makes all pictures of a film as its first one is to be shown.

    Parameters
    ----------
    first : av.VideoFrame
    pixel_aspect : Fraction or None
        Width of a pixel divided by its height, where known.

    Attributes
    ----------
    size_px : tuple of int
        (width, height) of what `as_shown` makes.
    colours : ColourTags
        What the film says about its colours.
    notes : tuple of str
        What is odd about the film: sentences into which its ``{name}`` is still to be written.
    """

    def __init__(self, first: VideoFrame, pixel_aspect: Fraction | None) -> None:
        self.colours = tags_of(first)
        self._to_bgr = VideoReformatter()
        self._orientation = _orientation(first)
        self._scaled_px, odd_pixels = _square(first.width, first.height, pixel_aspect)
        self.size_px = self._orientation.upright_size(*self._scaled_px)
        self.notes = tuple(note for note in (self._orientation.problem, odd_pixels, _told(self.colours)) if note)

    def as_shown(self, picture: VideoFrame) -> Image:
        """A picture as BGR, shape (height, width, 3), read-only.

        Raises
        ------
        av.FFmpegError
            If it is of a kind that cannot be converted.
        """
        width, height = self._scaled_px
        coding = tags_of(picture).coding
        converted = self._to_bgr.reformat(
            picture, width=width, height=height, format="bgr24", src_colorspace=coding, dst_colorspace=coding
        )
        plane = converted.planes[0]
        padded = np.frombuffer(plane, np.uint8).reshape(height, plane.line_size)  # type: ignore[call-overload]
        image = self._orientation.upright(padded[:, : 3 * width].reshape(height, width, 3))
        return read_only(np.ascontiguousarray(image))  # type: ignore[return-value]


def _orientation(picture: VideoFrame) -> Orientation:
    # It gives out the data themselves, against its type.
    beside = cast("Iterable[SideData]", picture.side_data)
    matrix = next((one for one in beside if one.type is Type.DISPLAYMATRIX), None)
    return Orientation() if matrix is None else orientation_of(np.frombuffer(bytes(matrix), np.int32)[:9].tolist())


def _square(width: int, height: int, pixel_aspect: Fraction | None) -> tuple[tuple[int, int], str]:
    """The size with square pixels, nothing of the picture thrown away; and what is odd, if anything."""
    aspect = pixel_aspect or Fraction(1)
    if not Fraction(1, _LONGEST_PIXEL) <= aspect <= _LONGEST_PIXEL:
        return (width, height), later("{name} is said to have pixels of an odd shape; they are taken as square.")
    return ((round(width * aspect), height) if aspect >= 1 else (width, round(height / aspect))), ""


def _told(colours: ColourTags) -> str:
    if colours.hdr:
        told = later("{name} is in high dynamic range ({hdr}), and is worked on as it is: its colours look pale here.")
        return told.replace("{hdr}", colours.hdr)
    if colours.is_understood:
        return ""
    return later("{name} has its colours coded in an unusual way; they may look wrong.")
