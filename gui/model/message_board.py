"""The one line that the app has to say at a time: who may replace it, and when it goes. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from gui.model.notices import OBSTACLES, Level, Notice, Remedy, event_notice
from tracker.types import Event, Obstacle

_OBSTACLE_AFTER_S = 1.0
_PROCESSOR_S = 20.0


class MessageBoard:
    """Keeps the notice on show.

    Parameters
    ----------
    on_change : callable
        Told the notice, or None, whenever another one is to be shown.
    """

    def __init__(self, on_change: Callable[[Notice | None], object]) -> None:
        self._on_change = on_change
        self._notice: Notice | None = None
        self._until_s: float | None = None
        self._now_s = 0.0
        self._note = ""
        self._obstacle: Obstacle | None = None
        self._obstacle_since_s = 0.0

    def show(self, notice: Notice) -> None:
        """Show a notice, for as long as it says."""
        self._until_s = None if notice.seconds is None else self._now_s + notice.seconds
        self._notice = notice
        self._on_change(notice)

    def clear(self) -> None:
        """Show nothing."""
        self._notice = self._until_s = None
        self._on_change(None)

    def clear_unless_error(self) -> None:
        """Show nothing, unless what is on show is an error that nobody has answered."""
        if self._notice is not None and self._notice.level is not Level.ERROR:
            self.clear()

    def tick(self, now_s: float) -> None:
        """Let time pass."""
        self._now_s = now_s
        if self._until_s is not None and now_s >= self._until_s:
            self.clear()

    def tell(self, event: Event) -> None:
        """Tell of an event, if it needs words and no error is in the way; a found face answers a lasting hint."""
        current = self._notice
        if event is Event.FOUND and current is not None and current.seconds is None and current.level is Level.WARNING:
            self.clear()
        notice = event_notice(event)
        if event is Event.HINTS and self._obstacle is not None:
            return  # what is the matter is known better
        if notice is not None and (current is None or current.level is not Level.ERROR):
            self.show(notice)

    def tell_obstacle(self, obstacle: Obstacle | None) -> None:
        """Tell why no face is found, once that has been so for a moment, for as long as it is so."""
        if obstacle is not self._obstacle:
            if self._notice is not None and self._notice in OBSTACLES.values():
                self.clear()
            self._obstacle, self._obstacle_since_s = obstacle, self._now_s
        elif obstacle is not None and self._now_s - self._obstacle_since_s >= _OBSTACLE_AFTER_S:
            told = OBSTACLES[obstacle]
            if self._notice != told and (self._notice is None or self._notice.level is not Level.ERROR):
                self.show(told)

    def tell_processor(self, note: str) -> None:
        """Tell for a while that the network does not run where it was wanted; nothing for ''."""
        if note:
            self.show(Notice(note, Level.WARNING, seconds=_PROCESSOR_S))

    def tell_note(self, note: str) -> None:
        """Tell what the tracker has to say while it runs; '' takes the last such line back."""
        if note == self._note:
            return
        told, self._note = self._note, note
        if note:
            self.show(Notice(note, Level.WARNING, (Remedy.RETRY, Remedy.OTHER_SOURCE), seconds=None))
        elif self._notice is not None and self._notice.text == told:
            self.clear()
