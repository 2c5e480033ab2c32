"""The effect as a sink: it draws into every frame that it is given, and hands the pictures on to sinks of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import SimpleQueue
from time import perf_counter
from typing import NamedTuple

from tracker.effects.faces_stage import FacesStage
from tracker.effects.making import Materials
from tracker.effects.settings import EffectSettings
from tracker.errors import VisavisError
from tracker.run.mailbox import Mailbox
from tracker.run.sinks import GoesOn, SinkSet
from tracker.types import Content, Frame, Image, TrackResult

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


class _Wish(NamedTuple):
    """What is to be drawn; another edition where its mask may have changed under its name."""

    settings: EffectSettings
    edition: int


class EffectSink:
    """Draws the effect that is wished for.

    A frame that is given again is one that stands still: it is drawn anew, the slow, best way, and without any time for
    fading.

    Parameters
    ----------
    settings : EffectSettings
        To begin with.
    materials : Materials
        Where masks come from.
    strict : bool
        Whether an effect that cannot be drawn, or a picture that cannot be kept, ends the sink, as for a command. Else
        the former is told in ``problems``, and the one before is drawn meanwhile, or none.

    Attributes
    ----------
    sinks : SinkSet
        Take the pictures as `ChangedFrame`; closed with this sink.
    goes_on : callable or None
        How pictures are put into them, see `SinkSet.put`. May be changed at any time.
    finely : bool
        Whether all that is given stands still. Only before the sink runs.
    newest : Mailbox of (ChangedFrame, TrackResult)
        The newest picture, for a screen to pull.
    last : tuple of (Frame, TrackResult) or None
        What was drawn into last, as it was given.
    problems : SimpleQueue of str
    """

    def __init__(self, settings: EffectSettings, materials: Materials, *, strict: bool = False) -> None:
        self.sinks = SinkSet()
        self.goes_on: GoesOn | None = None
        self.newest: Mailbox[tuple[ChangedFrame, TrackResult]] = Mailbox()
        self.last: tuple[Frame, TrackResult] | None = None
        self.problems: SimpleQueue[str] = SimpleQueue()
        self._materials, self._strict = materials, strict
        self._wish = _Wish(settings, 0)
        self._used: _Wish | None = None
        self._faulty = False
        self.finely, self._is_fine = False, False
        self._begin(EffectSettings(kind="none"))

    @property
    def is_behind(self) -> bool:
        """Whether something else is wished for than was drawn last."""
        return self._used != self._wish

    @property
    def can_be_better(self) -> bool:
        """Whether what was drawn last would be better, or another one, if it were given again."""
        return self.is_behind or not self._is_fine

    def use(self, settings: EffectSettings, *, again: bool = False) -> None:
        """Draw this from the next frame on; ``again`` if its mask may have changed under its name. From any thread."""
        self._wish = _Wish(settings, self._wish.edition + again)

    def prepare(self) -> None:
        """Make what is wished for, rather than at the next frame. Only before the sink runs, or on its thread.

        Raises
        ------
        VisavisError
            If it cannot be made, and the sink is strict.
        """
        wish, before = self._wish, self._used
        self._used, self._faulty = wish, False
        if before is None or before.edition != wish.edition:
            self._attempt(lambda: self._begin(wish.settings))
        else:
            self._attempt(lambda: self._stage.use(wish.settings))

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Draw into a frame, and hand it on."""
        if self.is_behind:
            self.prepare()
        stands_still = self.last is not None and self.last[0] is frame
        self.last = frame, result
        self._is_fine = self.finely or stands_still
        changed = self._redrawn(frame, result) if stands_still else self._drawn(frame, result)
        self.newest.put((changed, result))
        self.sinks.put(changed, result, self.goes_on)
        if self._strict:
            self.sinks.check()

    def close(self) -> None:
        """End the sinks behind it."""
        self.newest.close()
        self.sinks.close()

    def _begin(self, settings: EffectSettings) -> None:
        self._stage = FacesStage(settings, self._materials)

    def _drawn(self, frame: Frame, result: TrackResult) -> ChangedFrame:
        pictures: list[Image] = []
        begin_s = perf_counter()
        # On nothing nothing is drawn: without a picture there is no face to change.
        if not self._faulty and frame.content is not Content.NOTHING:
            self._attempt(lambda: pictures.append(self._stage.step(frame, result, finely=self._is_fine)))
        return ChangedFrame(
            image=pictures[0] if pictures else frame.image,
            time_s=frame.time_s,
            index=frame.index,
            truth=frame.truth,
            recorded=frame.recorded,
            content=frame.content,
            before=frame.image,
            milliseconds=1e3 * (perf_counter() - begin_s),
        )

    def _redrawn(self, frame: Frame, result: TrackResult) -> ChangedFrame:
        wish = self._wish.settings
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
            self._faulty = True
            self.problems.put(f"This effect failed ({type(error).__name__}); the picture is shown as it is.")
