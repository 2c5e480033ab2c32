"""How the title of a tile is put on two lines. No Qt."""

from __future__ import annotations

from collections.abc import Callable

_DOTS = "…"


def title_lines(title: str, width_of: Callable[[str], float], room_px: float) -> tuple[str, ...]:
    """A title on at most two lines, parted between words.

    What cannot be parted so is parted anywhere, and what is too long even for two lines ends in dots.
    """
    if width_of(title) <= room_px:
        return (title,)
    words = title.split(" ")
    count = next((n for n in range(len(words) - 1, 0, -1) if width_of(" ".join(words[:n])) <= room_px), 0)
    if count:
        return " ".join(words[:count]), _shortened(" ".join(words[count:]), width_of, room_px)
    length = next((n for n in range(len(title) - 1, 1, -1) if width_of(title[:n]) <= room_px), 1)
    return title[:length], _shortened(title[length:].lstrip(), width_of, room_px)


def is_whole(title: str, lines: tuple[str, ...]) -> bool:
    """Whether nothing is left out, and no word is broken."""
    return " ".join(lines) == title


def _shortened(text: str, width_of: Callable[[str], float], room_px: float) -> str:
    if width_of(text) <= room_px:
        return text
    length = next((n for n in range(len(text) - 1, 0, -1) if width_of(text[:n] + _DOTS) <= room_px), 0)
    return text[:length].rstrip() + _DOTS
