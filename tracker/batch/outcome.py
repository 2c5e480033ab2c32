"""What came of a piece of a batch's work; travels back from the machine that did it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.errors import VisavisError


class Fate(Enum):
    """How a piece of work ended."""

    DONE = "done"
    SKIPPED = "done before"
    DIFFERS = "done before, otherwise"
    SPLIT = "to be done in chunks"
    FAILED = "failed"
    STOPPED = "stopped"


class StoppedError(VisavisError):
    """Somebody wants the work to end."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of a long clip that is tracked on its own.

    Attributes
    ----------
    number : int
    warm, first, end : int
        Frames: tracking begins at ``warm``, and what is found from ``first`` until before ``end`` counts.
    """

    number: int
    warm: int
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one input, or of a chunk of it.

    Attributes
    ----------
    fate : Fate
    problem : str
        For FAILED, and for DONE with what is damaged: why, in a sentence.
    differs : str
        What was made before is left as it is although it is not what would be made now: why.
    frames, faces : int
        How many frames were worked on, and in how many there was a face; of a picture, how many faces.
    chunks : tuple of Chunk
        For SPLIT.
    learnt : bytes
        Of the first chunk: what the others are told, as `tracker.batch.chunks` packs it.
    """

    fate: Fate
    problem: str = ""
    differs: str = ""
    frames: int = 0
    faces: int = 0
    chunks: tuple[Chunk, ...] = ()
    learnt: bytes = b""
