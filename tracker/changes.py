"""What was done to the pipeline between two frames, as data: with the frames it says how every number came about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ChangeKind(Enum):
    """What was done; `tracker.journal` writes and reads what belongs to each."""

    BEGUN = "begun"
    SETTINGS = "settings"
    MODE = "mode"
    READING = "reading"
    RANGES = "ranges"
    OWN_EXPRESSIONS = "own expressions"
    SCREEN_MAP = "screen map"
    RECENTRED = "recentred"
    FOLLOWED = "followed"
    FACES_FOLLOWED = "faces followed"
    PRIMARY_CHOSEN = "primary chosen"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was done.

    Attributes
    ----------
    kind : ChangeKind
    text : str
        JSON that says what exactly; "" where there is nothing to say.
    data : bytes
        Numbers that are too many for a text.
    """

    kind: ChangeKind
    text: str = ""
    data: bytes = b""
