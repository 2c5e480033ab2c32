"""Losses of the face among the markers of a recording, each with its cause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tracker.diagnosis.loss import Loss
from tracker.diagnosis.watch import LossWatch
from tracker.diagnosis.words import what_happened
from tracker.session.loss_file import marker_of
from tracker.session.markers import Marker
from tracker.session.recorder import SessionRecorder
from tracker.types import Frame, TrackResult


class LossMarkers(LossWatch):
    """A watch that marks each loss once it is over, for as long as it lasted.

    Parameters
    ----------
    mark : callable
        Keeps a marker.
    say : callable
        Translates what happened.
    """

    def __init__(self, mark: Callable[[Marker], object], say: Callable[[str], str] = str) -> None:
        super().__init__(self._note)
        self._mark, self._say = mark, say
        self._going_on: Loss | None = None
        self._last_s = 0.0

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Watch a frame."""
        super().take(frame, result)
        self._last_s = result.time_s

    def close(self) -> None:
        """Mark a loss that has not ended, until the last frame."""
        super().close()
        if self._going_on is not None:
            self._note(replace(self._going_on, lasted_s=max(0.0, self._last_s - self._going_on.time_s)))

    def _note(self, loss: Loss) -> None:
        self._going_on = loss if loss.lasted_s is None else None
        if loss.lasted_s is not None:
            self._mark(marker_of(loss, self._say(what_happened(loss.why))))


class WatchedRecorder:
    """A sink that records a session, and marks losses in it.

    Parameters
    ----------
    recorder : SessionRecorder

    Attributes
    ----------
    losses : LossMarkers
    """

    def __init__(self, recorder: SessionRecorder) -> None:
        self._recorder = recorder
        self.losses = LossMarkers(recorder.mark)

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Record a frame.

        Raises
        ------
        SinkError
            If it cannot be written.
        """
        self._recorder.take(frame, result)
        self.losses.take(frame, result)

    def close(self) -> None:
        """End both properly.

        Raises
        ------
        VisavisError
            If something could not be written to its end.
        """
        try:
            self.losses.close()
        finally:
            self._recorder.close()
