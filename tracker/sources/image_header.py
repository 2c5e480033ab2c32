"""What the bytes of a picture file say before anything is decoded: its kind, its size, and whether all of it is there.

A few hundred bytes can announce a picture of many gigabytes, and decoders fill the missing part of a cut-off JPEG with
grey without a word; both are better known beforehand. What follows behind a picture's own end, such as the film of a
motion photo, is no part of it.
"""

from __future__ import annotations

import re
from pathlib import PurePath

PNG_START = b"\x89PNG\r\n\x1a\n"
JPEG_START = b"\xff\xd8"
_PICTURE_STARTS = (PNG_START, b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
# Start-of-frame markers; C4, C8 and CC in their midst mean other things.
JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_END, _JPEG_ALONE = 0xD9, frozenset({0x01, 0xD8})
# Neither a stuffed byte of a scan nor a restart in it.
_JPEG_MARKER = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")

_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_OTHER_STARTS = {
    b"8BPS": "Photoshop",
    b"\xff\x0a": "JPEG XL",
    b"\0\0\0\x0cJXL ": "JPEG XL",
    b"gimp xcf": "GIMP",
    b"%PDF": "PDF",
    b"%!PS": "PostScript",
    b"v/1\x01": "OpenEXR",
    b"#?RADIANCE": "Radiance",
    b"\0\0\1\0": "icon",
    b"icns": "icon",
    b"<svg": "SVG",
}
_RAW = "camera raw"
_RAW_SUFFIXES = ".3fr .arw .cr2 .cr3 .dng .erf .iiq .nef .nrw .orf .pef .raf .raw .rw2"
_OTHER_SUFFIXES = {
    ".heic": "HEIC",
    ".heif": "HEIC",
    ".hif": "HEIC",
    ".jxl": "JPEG XL",
    ".psd": "Photoshop",
    ".psb": "Photoshop",
    ".xcf": "GIMP",
    ".svg": "SVG",
    ".svgz": "SVG",
    ".pdf": "PDF",
    ".ai": "PostScript",
    ".eps": "PostScript",
    ".exr": "OpenEXR",
    ".hdr": "Radiance",
    ".ico": "icon",
    ".icns": "icon",
} | dict.fromkeys(_RAW_SUFFIXES.split(), _RAW)


def looks_like_picture(start: bytes) -> bool:
    """Whether a file's first 16 bytes or more are those of a kind of picture that can be read."""
    is_riff = start.startswith(b"RIFF") and start[8:12] == b"WEBP"
    return start.startswith(_PICTURE_STARTS) or is_riff or _brand(start) in _AVIF_BRANDS


def other_kind(path: PurePath, start: bytes = b"") -> str:
    """The name of a kind of picture that cannot be read here, by a file's first bytes or else by its name.

    Parameters
    ----------
    path : PurePath
    start : bytes
        The first 64 bytes or more; nothing goes by the name alone.

    Returns
    -------
    str
        Such as "HEIC"; empty for everything else.
    """
    brands = _brands(start)
    if brands & _HEIC_BRANDS and not brands & _AVIF_BRANDS:
        return "HEIC"
    by_start = next((kind for mark, kind in _OTHER_STARTS.items() if start.startswith(mark)), "")
    by_name = _OTHER_SUFFIXES.get(path.suffix.lower(), "")
    # Raw pictures are TIFF files to look at, with a thumbnail where the picture should be.
    return by_start or (by_name if by_name == _RAW or not looks_like_picture(start) else "")


def announced_size(data: bytes) -> tuple[int, int] | None:
    """(width, height) that a PNG or JPEG file claims to have; None for other formats or where it does not say."""
    if data.startswith(PNG_START) and len(data) >= 24:
        return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    if data.startswith(JPEG_START):
        return _jpeg_size(data)
    return None


def picture_end(data: bytes) -> int | None:
    """Where a PNG or JPEG file's picture ends, whatever may come behind it; None where it is cut off before.

    Of other formats the end of the file.
    """
    if data.startswith(PNG_START):
        return _png_end(data)
    return _jpeg_end(data) if data.startswith(JPEG_START) else len(data)


def _png_end(data: bytes) -> int | None:
    at = len(PNG_START)
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4])
        if data[at + 4 : at + 8] == b"IEND":
            return end
        at = end
    return None


def _jpeg_end(data: bytes) -> int | None:
    at = len(JPEG_START)
    while (found := _JPEG_MARKER.search(data, at)) is not None:
        at, marker = found.end(), data[found.end() - 1]
        if marker == _JPEG_END:
            return at
        if marker not in _JPEG_ALONE:
            at += int.from_bytes(data[at : at + 2])
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in JPEG_FRAMES:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        at += 1 if marker == 0xFF else 2 + int.from_bytes(data[at + 2 : at + 4])
    return None


def _brand(start: bytes) -> bytes:
    return start[8:12] if start[4:8] == b"ftyp" else b""


def _brands(start: bytes) -> frozenset[bytes]:
    """What an ISO base media file says it is, all brands that are compatible included."""
    if start[4:8] != b"ftyp":
        return frozenset()
    end = min(int.from_bytes(start[:4]), len(start))
    return frozenset({start[8:12], *(start[at : at + 4] for at in range(16, end - 3, 4))})
