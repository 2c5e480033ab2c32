"""Reading faces as a stage of the pipeline: each face has a reader of its own."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from tracker.expression.signals import SignalReader
from tracker.readings import NOTHING
from tracker.types import Frame, State, TrackedFace


class ReadingStage:
    """Reads what was asked for from every face that is surely tracked.

    Attributes
    ----------
    wanted : Wanted
    """

    def __init__(self) -> None:
        self.wanted = NOTHING
        self._readers: dict[int, SignalReader] = {}

    def reset(self) -> None:
        """Another source: nobody is known."""
        self._readers.clear()

    def keep(self, face_ids: Collection[int]) -> None:
        """Forget all faces but these."""
        self._readers = {face_id: reader for face_id, reader in self._readers.items() if face_id in face_ids}

    def step(self, frame: Frame, faces: tuple[TrackedFace, ...]) -> tuple[TrackedFace, ...]:
        """The faces with what they say.

        Parameters
        ----------
        frame : Frame
        faces : tuple of TrackedFace
            Placed in space.
        """
        for face_id in self._readers.keys() - {one.face_id for one in faces}:
            self._readers[face_id].lost()
        return tuple(self._read(frame, one) for one in faces)

    def _read(self, frame: Frame, one: TrackedFace) -> TrackedFace:
        reader = self._readers.setdefault(one.face_id, SignalReader())
        if one.state is not State.TRACKING or one.frontal_m is None:
            reader.lost()
            return one
        return replace(one, reading=reader.step(one.frontal_m, frame.time_s))
