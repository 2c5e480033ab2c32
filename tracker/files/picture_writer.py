"""Writes single pictures, with a note about how they were made."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo

from tracker.errors import VisavisError
from tracker.types import Image
from tracker.whole_file import write_whole

PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg")

_JPEG_QUALITY = 95
_IMAGE_DESCRIPTION = 0x010E  # of Exif


def write_picture(path: Path, image: Image, note: str = "", alpha: Image | None = None) -> None:
    """Write a picture as PNG or JPEG, whichever its name ends in; it is there whole or not at all.

    Parameters
    ----------
    path : Path
        Ends in ``.png``, ``.jpg`` or ``.jpeg``. Replaced if it exists.
    image : ndarray, shape (height, width, 3), uint8, BGR
    note : str, optional
        Kept in the file: as text "Comment" and "Description" of a PNG, as comment and Exif description of a JPEG.
    alpha : ndarray, shape (height, width), uint8, optional
        How opaque the pixels are; a JPEG has no place for it.

    Raises
    ------
    VisavisError
        If the name ends in something else, or the file cannot be written.
    """
    picture, file = Pillow.fromarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB)), io.BytesIO()
    match path.suffix.lower():
        case ".png":
            if alpha is not None:
                picture.putalpha(Pillow.fromarray(alpha))
            picture.save(file, "PNG", pnginfo=_png_notes(note))
        case ".jpg" | ".jpeg":
            exif = Pillow.Exif()
            if note:
                exif[_IMAGE_DESCRIPTION] = note
            picture.save(file, "JPEG", quality=_JPEG_QUALITY, subsampling=0, exif=exif, comment=note.encode())
        case _:
            raise VisavisError(f"The picture {path} must end in .png or .jpg.")
    try:
        write_whole(path, file.getvalue())
    except OSError as error:
        raise VisavisError(f"The picture {path} cannot be written: {error.strerror}.") from error


def _png_notes(note: str) -> PngInfo:
    notes = PngInfo()
    if note:
        notes.add_text("Comment", note)
        notes.add_text("Description", note)
    return notes
