"""Joining the chunks of a long clip: one result for each frame, and faces that keep their numbers across the seams."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf

from tracker.batch.outcome import Chunk
from tracker.types import Box, TrackResult

# Boxes whose centres are nearer than this share of their widths are of one face.
_SAME = 0.5


def joined(chunks: Sequence[Chunk], read: Callable[[Chunk], Iterable[TrackResult]]) -> Iterator[TrackResult]:
    """One result a frame, in order; frames that no chunk could read are left out.

    Of frames that two chunks have tracked those of the earlier one count. Where both saw faces in them tells which
    number a face of the later one has had before; one that was not there gets the next number. Whose face counts at a
    seam counts on, until it is gone.

    Parameters
    ----------
    chunks : sequence of Chunk
        In order.
    read : callable
        Gives the results of a chunk, from its ``warm`` frame on.
    """
    shared: dict[int, TrackResult] = {}
    numbers = FaceNumbers()
    newest_s = -inf
    for chunk, later in pairwise((*chunks, None)):
        assert chunk is not None
        numbers.begin()
        before, shared = shared, {}
        for result in read(chunk):
            if result.index < chunk.first:
                if result.index in before:
                    numbers.compare(result, before[result.index])
                continue
            # Where pictures are damaged, a chunk may have counted them otherwise than the next one.
            if result.time_s <= newest_s:
                continue
            newest_s = result.time_s
            named = numbers.named(result)
            if later is not None and named.index >= later.warm:
                shared[named.index] = named
            yield named


class FaceNumbers:
    """Gives the faces of a chunk the numbers that they had in the one before."""

    def __init__(self) -> None:
        self._next = 1
        self._primary: int | None = None
        self._held: int | None = None
        self.begin()

    def begin(self) -> None:
        """Another chunk comes."""
        self._numbers: dict[int, int] = {}
        self._agreed: Counter[tuple[int, int]] = Counter()
        self._held = self._primary

    def compare(self, result: TrackResult, before: TrackResult) -> None:
        """Take in what the chunk, and the one before, say of the same frame.

        Parameters
        ----------
        result : TrackResult
            Of the chunk.
        before : TrackResult
            Of the one before, with the numbers of the film.
        """
        for one in result.faces:
            self._agreed.update((one.face_id, other.face_id) for other in before.faces if _is_same(one.box, other.box))
        # The most agreed upon first; each number only once.
        self._numbers = {}
        for (ours, known), _ in sorted(self._agreed.items(), key=lambda item: (-item[1], item[0])):
            if ours not in self._numbers and known not in self._numbers.values():
                self._numbers[ours] = known

    def named(self, result: TrackResult) -> TrackResult:
        """A result of the chunk with the numbers of the film."""
        if not result.faces:
            self._held = self._primary = None
            return result
        for one in result.faces:
            if one.face_id not in self._numbers:
                self._numbers[one.face_id] = self._next
            self._next = max(self._next, self._numbers[one.face_id] + 1)
        faces = tuple(replace(one, face_id=self._numbers[one.face_id]) for one in result.faces)
        primary = next((one.face_id for one in faces if one.primary), None)
        if self._held is not None and self._held != primary and any(one.face_id == self._held for one in faces):
            faces = tuple(replace(one, primary=one.face_id == self._held) for one in faces)
            result = replace(result, state=next(one.state for one in faces if one.primary))
        else:
            self._held = None
        named = replace(result, faces=faces)
        self._primary = named.primary.face_id if named.primary is not None else None
        return named


def _is_same(one: Box, other: Box) -> bool:
    reach = _SAME * max(one.width_px, other.width_px)
    return abs(one.x_px - other.x_px) < reach and abs(one.y_px - other.y_px) < reach
