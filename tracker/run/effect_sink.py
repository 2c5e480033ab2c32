"""The effect as a sink: it draws into every frame that it is given, and hands the pictures on to sinks of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import SimpleQueue
from time import perf_counter

from tracker.effects.faces_stage import FacesStage
from tracker.effects.making import Materials
from tracker.effects.settings import EffectSettings
from tracker.errors import VisavisError
from tracker.run.sinks import GoesOn, SinkSet
from tracker.types import Frame, Image, TrackResult

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ChangedFrame(Frame):
    """A frame whose picture has the effect in it.

    Attributes
    ----------
    before : ndarray, shape (height, width, 3), uint8, BGR, read-only
        The picture without it; the same array as ``image`` where there was no face to change.
    milliseconds : float
        What drawing it took.
    """

    before: Image
    milliseconds: float

    @property
    def is_changed(self) -> bool:
        """Whether anything was drawn."""
        return self.image is not self.before


class EffectSink:
    """Draws the effect that is wished for.

    A frame that is given again is one that stands still: it is drawn anew, without any time for fading.

    Parameters
    ----------
    settings : EffectSettings
        To begin with.
    materials : Materials
        Where masks come from.
    sinks : SinkSet
        Take the pictures as `ChangedFrame`; closed with this sink.
    goes_on : callable or None
        See `SinkSet.put`.
    strict : bool
        Whether an effect that cannot be drawn ends the sink, as for a command. Else it is told in ``problems`` and the
        one before is drawn meanwhile, or none.

    Attributes
    ----------
    problems : SimpleQueue of str
    """

    def __init__(
        self,
        settings: EffectSettings,
        materials: Materials,
        sinks: SinkSet,
        *,
        goes_on: GoesOn | None = None,
        strict: bool = False,
    ) -> None:
        self.sinks = sinks
        self.problems: SimpleQueue[str] = SimpleQueue()
        self._materials, self._goes_on, self._strict = materials, goes_on, strict
        self._wish = self._used = settings
        self._forget = threading.Event()
        self._faulty: EffectSettings | None = None
        self._last: Frame | None = None
        self._stage = FacesStage(EffectSettings(kind="none"), materials)
        self._begin()

    def use(self, settings: EffectSettings, *, again: bool = False) -> None:
        """Draw this from the next frame on; ``again`` if its mask may have changed under its name. From any thread."""
        self._wish = settings
        if again:
            self._forget.set()

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Draw into a frame, and hand it on."""
        self._take_wish()
        still, self._last = frame is self._last, frame
        changed = self._redrawn(frame, result) if still else self._drawn(frame, result)
        self.sinks.put(changed, result, self._goes_on)

    def close(self) -> None:
        """End the sinks behind it."""
        self.sinks.close()

    def _take_wish(self) -> None:
        wish = self._wish
        if self._forget.is_set():
            self._forget.clear()
            self._used, self._faulty = wish, None
            self._begin()
        elif wish != self._used:
            self._used, self._faulty = wish, None
            self._attempt(lambda: self._stage.use(wish))

    def _begin(self) -> None:
        self._attempt(lambda: setattr(self, "_stage", FacesStage(self._used, self._materials)))

    def _drawn(self, frame: Frame, result: TrackResult) -> ChangedFrame:
        pictures: list[Image] = []
        begin_s = perf_counter()
        if self._faulty is None:
            self._attempt(lambda: pictures.append(self._stage.step(frame, result)))
        return ChangedFrame(
            image=pictures[0] if pictures else frame.image,
            time_s=frame.time_s,
            index=frame.index,
            truth=frame.truth,
            before=frame.image,
            milliseconds=1e3 * (perf_counter() - begin_s),
        )

    def _redrawn(self, frame: Frame, result: TrackResult) -> ChangedFrame:
        wish = self._used
        self._attempt(lambda: self._stage.use(replace(wish, fade_s=0.0)))
        self._stage.reset()
        changed = self._drawn(frame, result)
        self._attempt(lambda: self._stage.use(wish))
        return changed

    def _attempt(self, action: Callable[[], object]) -> None:
        try:
            action()
        except VisavisError as error:
            if self._strict:
                raise
            self.problems.put(str(error))
        except Exception as error:
            if self._strict:
                raise
            log.exception("an effect failed")
            self._faulty = self._used
            self.problems.put(f"This effect failed ({type(error).__name__}); the picture is shown as it is.")
