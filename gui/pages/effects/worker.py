"""The thread that draws the effect into the frames that are shown, and only into those. No Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import SimpleQueue
from time import monotonic, perf_counter

from tracker.effects.faces_stage import FacesStage
from tracker.effects.making import Materials
from tracker.effects.mask import Mask
from tracker.effects.settings import EffectSettings
from tracker.errors import VisavisError
from tracker.run.mailbox import Mailbox
from tracker.types import Frame, Image, TrackResult

log = logging.getLogger(__name__)

# How long the thread waits for a frame before it looks whether something else was chosen.
_POLL_S = 0.05
# A picture that stands still for so long is drawn anew when the effect changes.
_STILL_S = 0.3
_STOP_S = 2.0

Pair = tuple[Frame, TrackResult]


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A frame with what is known about it, its picture with the effect, and how long that took; without a face to
    change, ``picture`` is the frame's own."""

    frame: Frame
    result: TrackResult
    picture: Image
    milliseconds: float = 0.0


class EffectWorker:
    """Takes frames, the newest first, and gives pictures to be pulled, the newest first.

    Parameters
    ----------
    find_mask : callable
        Gives the mask of a name.
    settings : EffectSettings
        To begin with.

    Attributes
    ----------
    pictures : Mailbox of Shown
    problems : SimpleQueue of str
        Why an effect cannot be drawn; meanwhile the one before is, or none.
    """

    def __init__(self, find_mask: Callable[[str], Mask], settings: EffectSettings) -> None:
        self.pictures: Mailbox[Shown] = Mailbox()
        self.problems: SimpleQueue[str] = SimpleQueue()
        self._materials = Materials(find_mask=find_mask)
        self._wish = settings
        self._forget = threading.Event()
        self._pairs: Mailbox[Pair] = Mailbox()
        self._thread = threading.Thread(target=self._work, name="visavis-effects", daemon=True)
        self._thread.start()

    def put(self, frame: Frame, result: TrackResult) -> None:
        """Draw into this frame, if no newer one comes first."""
        self._pairs.put((frame, result))

    def use(self, settings: EffectSettings, *, again: bool = False) -> None:
        """Draw this from now on; ``again`` if its mask may have changed under its name."""
        self._wish = settings
        if again:
            self._forget.set()

    def stop(self) -> None:
        """End the thread, for good."""
        self._pairs.close()
        self.pictures.close()
        self._thread.join(_STOP_S)

    def _work(self) -> None:
        hand = _Hand(self._materials, self.problems)
        while not self._pairs.closed:
            pair = self._pairs.get(_POLL_S)
            if self._forget.is_set():
                self._forget.clear()
                hand = _Hand(self._materials, self.problems)
            shown = hand.draw(pair, self._wish)
            if shown is not None:
                self.pictures.put(shown)


class _Hand:
    """What the thread owns: the stage, and what it drew last."""

    def __init__(self, materials: Materials, problems: SimpleQueue[str]) -> None:
        self._stage = FacesStage(EffectSettings(kind="none"), materials)
        self._problems = problems
        self._used = self._drawn = EffectSettings(kind="none")
        self._faulty: EffectSettings | None = None
        self._last: Pair | None = None
        self._last_s = 0.0

    def draw(self, pair: Pair | None, wish: EffectSettings) -> Shown | None:
        """Draw what is wished into a new frame, or into the last one if none comes and the wish is another."""
        if wish != self._used:
            self._used, self._faulty = wish, None
            self._attempt(lambda: self._stage.use(wish))
        if pair is not None:
            self._last, self._last_s, self._drawn = pair, monotonic(), wish
            return self._shown(pair)
        if self._last is None or wish == self._drawn or monotonic() - self._last_s < _STILL_S:
            return None
        self._drawn = wish
        return self._redrawn(self._last, wish)

    def _shown(self, pair: Pair) -> Shown:
        frame, result = pair
        pictures: list[Image] = []
        begin_s = perf_counter()
        if self._faulty is None:
            self._attempt(lambda: pictures.append(self._stage.step(frame, result)))
        milliseconds = 1e3 * (perf_counter() - begin_s)
        return Shown(frame, result, pictures[0] if pictures else frame.image, milliseconds)

    def _redrawn(self, pair: Pair, wish: EffectSettings) -> Shown:
        """A picture that stands still has no time in which one effect could fade into another."""
        self._attempt(lambda: self._stage.use(replace(wish, fade_s=0.0)))
        self._stage.reset()
        shown = self._shown(pair)
        self._attempt(lambda: self._stage.use(wish))
        return shown

    def _attempt(self, action: Callable[[], object]) -> None:
        try:
            action()
        except VisavisError as error:
            self._problems.put(str(error))
        except Exception as error:
            log.exception("an effect failed")
            self._faulty = self._used
            self._problems.put(f"This effect failed ({type(error).__name__}); the picture is shown as it is.")
