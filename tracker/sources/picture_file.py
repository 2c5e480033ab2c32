"""Reads picture files by Pillow: of any depth and kind of colour, upright, with their transparency, page by page."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image as Pillow
from PIL import ImageCms, ImageOps

from tracker.errors import SourceError, SourceProblem
from tracker.sources.file_checks import MAX_PIXELS, check_readable, check_size
from tracker.sources.image_header import announced_size, other_kind, picture_end
from tracker.types import Image, read_only

_SUFFIXES = ".apng .avif .bmp .dib .gif .j2k .jfif .jp2 .jpe .jpeg .jpg .mpo .pgm .png .pnm .ppm .tif .tiff .webp"
IMAGE_SUFFIXES = frozenset(_SUFFIXES.split())
_FORMATS = ("AVIF", "BMP", "DIB", "GIF", "JPEG", "JPEG2000", "PNG", "PPM", "TIFF", "WEBP")
# What follows the first picture of these is its depth, its thumbnail or what makes it brighter.
_SINGLE_FORMATS = frozenset({"JPEG", "MPO"})
# What is seen through a transparent picture, as in most viewers.
_BACKGROUND = 255
# Browsers show no picture of an animation for a shorter time, but this one instead.
_SHORTEST_S, _USUAL_S = 0.011, 0.1
_SRGB = ImageCms.createProfile("sRGB")

Pillow.init()  # else the rarer of the formats are not known to it
# `check_size` says more clearly what is too large; Pillow itself refuses from twice this on.
Pillow.MAX_IMAGE_PIXELS = MAX_PIXELS


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What a picture file shows.

    Attributes
    ----------
    colours : ndarray, shape (height, width, 3), uint8, BGR, read-only
        Of transparent pixels too.
    alpha : ndarray, shape (height, width), uint8, read-only, or None
        How opaque each pixel is; None where all are.
    """

    colours: Image
    alpha: Image | None = None

    @property
    def shown(self) -> Image:
        """The picture on white, shape (height, width, 3), uint8, BGR, read-only."""
        if self.alpha is None:
            return self.colours
        share = self.alpha[:, :, None].astype(np.uint16)
        on_white = (self.colours * share + _BACKGROUND * (255 - share) + 127) // 255
        return read_only(on_white.astype(np.uint8))  # type: ignore[return-value]

    def changed_to(self, shown: Image) -> Picture:
        """The picture that looks another way on white, and is as transparent as before.

        Parameters
        ----------
        shown : ndarray, shape (height, width, 3), uint8, BGR
        """
        if self.alpha is None:
            return Picture(shown)
        share = self.alpha[:, :, None].astype(np.float32)
        straight = _BACKGROUND + (shown - np.float32(_BACKGROUND)) * 255 / np.maximum(share, 1)
        same = (shown == self.shown).all(axis=2, keepdims=True)
        colours = np.where(same, self.colours, np.clip(np.rint(straight), 0, 255).astype(np.uint8))
        return Picture(read_only(colours), self.alpha)  # type: ignore[arg-type]


class PictureFile:
    """An open picture file.

    Parameters
    ----------
    path : Path

    Attributes
    ----------
    count : int
        How many pictures are in it, of an animation or a document with pages; 1 for all others.

    Raises
    ------
    SourceError
        NOT_FOUND, EMPTY, or UNREADABLE for what is damaged, no picture, of a kind that cannot be read, too small or too
        large.
    """

    def __init__(self, path: Path) -> None:
        check_readable(path)
        self._path = path
        data = path.read_bytes()
        if kind := other_kind(path, data[:4096]):
            message = f"{path} cannot be read: it is a {kind} picture. Save it as JPEG or PNG, or choose another one."
            raise SourceError(SourceProblem.UNREADABLE, message)
        announced = announced_size(data)
        if announced is not None:
            check_size(path, *announced)
        end = picture_end(data)
        if end is None:
            message = f"{path} is cut off: its end is missing. Get a fresh copy of it, or choose another picture."
            raise SourceError(SourceProblem.UNREADABLE, message)
        try:
            with warnings.catch_warnings(action="ignore"):
                self._file = Pillow.open(io.BytesIO(data[:end]), formats=_FORMATS)
                pages = 1 if self._file.format in _SINGLE_FORMATS else getattr(self._file, "n_frames", 1)
        except Exception as error:  # a damaged file makes decoders raise anything
            raise self._damaged() from error
        check_size(path, *self._file.size)
        self.count = max(1, pages)

    def read(self, index: int = 0) -> tuple[Picture, float | None]:
        """One of the pictures, and for how long an animation shows it, in seconds, where it says so.

        Raises
        ------
        SourceError
            UNREADABLE where that part of the file is damaged.
        """
        try:
            with warnings.catch_warnings(action="ignore"):
                if self.count > 1:
                    self._file.seek(index)
                self._file.load()
                picture = _picture(self._file)
        except Exception as error:  # as above
            raise self._damaged() from error
        check_size(self._path, picture.colours.shape[1], picture.colours.shape[0])
        shown_s = self._file.info.get("duration")
        if not isinstance(shown_s, (int, float)):
            return picture, None
        return picture, shown_s / 1000 if shown_s / 1000 >= _SHORTEST_S else _USUAL_S

    def close(self) -> None:
        """Let go of it. May be called twice."""
        self._file.close()

    def _damaged(self) -> SourceError:
        message = (
            f"{self._path} is not a picture that can be read, or it is damaged. Choose another, or save it as PNG."
        )
        return SourceError(SourceProblem.UNREADABLE, message)


def read_picture(path: Path) -> Picture:
    """The first picture of a file, see `PictureFile`."""
    file = PictureFile(path)
    try:
        return file.read()[0]
    finally:
        file.close()


def read_image(path: Path) -> Image:
    """Read a picture as 8-bit BGR, turned upright by its Exif mark; grey, 16-bit and CMYK ones too.

    Transparent ones are shown on white; of several pictures in a file it is the first.

    Returns
    -------
    ndarray, shape (height, width, 3), uint8, read-only

    Raises
    ------
    SourceError
        See `PictureFile`.
    """
    return read_picture(path).shown


def _picture(file: Pillow.Image) -> Picture:
    upright = ImageOps.exif_transpose(file)
    if upright.mode == "F" or upright.mode.startswith("I"):
        return Picture(read_only(cv2.cvtColor(_in_8_bits(np.asarray(upright)), cv2.COLOR_GRAY2BGR)))  # type: ignore[arg-type]
    has_alpha = upright.has_transparency_data
    channels = np.asarray(_in_srgb(upright.convert("RGBA" if has_alpha else "RGB"), file.info.get("icc_profile")))
    colours = read_only(cv2.cvtColor(channels, cv2.COLOR_RGBA2BGR if has_alpha else cv2.COLOR_RGB2BGR))
    if not has_alpha or channels[:, :, 3].min() == 255:
        return Picture(colours)  # type: ignore[arg-type]
    return Picture(colours, read_only(channels[:, :, 3].copy()))  # type: ignore[arg-type]


def _in_8_bits(levels: np.ndarray) -> Image:
    """Grey of 16 bits, or of fractions up to 1 or 255, as bytes."""
    if levels.dtype.kind == "f":
        scaled = np.nan_to_num(levels) * (255.0 if np.nanmax(levels) <= 1.0 else 1.0)
    else:
        scaled = levels // 256
    return np.asarray(np.clip(scaled, 0, 255), np.uint8)


def _in_srgb(picture: Pillow.Image, profile: bytes | None) -> Pillow.Image:
    """Colours that a profile gives another meaning, such as Display P3, as those of any screen."""
    if not profile:
        return picture
    try:
        kept = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if kept.profile.xcolor_space.strip() != "RGB" or "sRGB" in ImageCms.getProfileDescription(kept):
            return picture
        return ImageCms.profileToProfile(picture, kept, _SRGB) or picture
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return picture
