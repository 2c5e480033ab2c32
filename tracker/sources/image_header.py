"""What the first and last bytes of a PNG or JPEG file say, before anything is decoded.

A few hundred bytes can announce a picture of many gigabytes, and OpenCV fills the missing part of a cut-off JPEG with
grey without a word; both are better known beforehand.
"""

from __future__ import annotations

PNG_START = b"\x89PNG\r\n\x1a\n"
PNG_END = b"IEND"
JPEG_START = b"\xff\xd8"
JPEG_END = b"\xff\xd9"
# Start-of-frame markers; C4, C8 and CC in their midst mean other things.
JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def announced_size(data: bytes) -> tuple[int, int] | None:
    """(width, height) that a PNG or JPEG file claims to have; None for other formats or where it does not say."""
    if data.startswith(PNG_START) and len(data) >= 24:
        return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    if data.startswith(JPEG_START):
        return _jpeg_size(data)
    return None


def is_whole(data: bytes) -> bool:
    """False for a PNG or JPEG file without its end mark; True for everything else."""
    if data.startswith(PNG_START):
        return PNG_END in data[-64:]
    if data.startswith(JPEG_START):
        return data.rfind(JPEG_END) > data.rfind(b"\xff\xda")  # after the start of the last scan
    return True


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in JPEG_FRAMES:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        at += 1 if marker == 0xFF else 2 + int.from_bytes(data[at + 2 : at + 4])
    return None
