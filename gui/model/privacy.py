"""What the lamp says of who gets the picture. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gui.model.notices import Level, Notice
from gui.model.stills import Stills
from gui.words import later, tr
from tracker.errors import VisavisError
from tracker.run.privacy import Privacy, Seen, without_pictures
from tracker.run.sinks import SinkSet
from tracker.types import Content, Frame, TrackResult

CHOICES: Final = {
    Privacy.OPEN: later("The picture"),
    Privacy.ANONYMOUS: later("Anonymous me"),
    Privacy.NUMBERS: later("Numbers only"),
}
_KEPT: Final = {
    Privacy.ANONYMOUS: later(
        "Anonymous me: the average face moves as you do. No pixel of the picture leaves the tracker."
    ),
    Privacy.NUMBERS: later("Numbers only: no pixel of the picture leaves the tracker."),
}


@dataclass(frozen=True, slots=True)
class PrivacyView:
    """What the lamp shows.

    Attributes
    ----------
    privacy : Privacy
    seeing : tuple of str
        What gets the source's pictures now, by name.
    """

    privacy: Privacy = Privacy.OPEN
    seeing: tuple[str, ...] = ()

    @property
    def shines(self) -> bool:
        """Whether pixels go anywhere."""
        return bool(self.seeing)

    @property
    def words(self) -> str:
        """Beside the lamp: short."""
        if self.privacy is not Privacy.OPEN:
            return tr(CHOICES[self.privacy])
        return str(len(self.seeing)) if self.seeing else ""

    @property
    def headline(self) -> str:
        """What it means, in a sentence."""
        if self.privacy is not Privacy.OPEN:
            return tr(_KEPT[self.privacy])
        return tr("These get the picture now:") if self.seeing else tr("Nothing gets the picture now.")

    @property
    def told(self) -> str:
        """The sentence, and the names below it."""
        return "\n".join([self.headline, *(f"• {name}" for name in self.seeing)])


def kept_back(privacy: Privacy, frame: Frame, result: TrackResult) -> Seen:
    """A frame without its picture, where that was let out in the moment in which it was forbidden."""
    forbidden = privacy is not Privacy.OPEN and frame.content is Content.CAMERA
    return without_pictures(frame, result) if forbidden else (frame, result)


class PrivacyKeeper:
    """Has the tracker, and what looks at sources beside it, do as the settings say.

    Parameters
    ----------
    sinks : SinkSet
        Of the tracker.
    stills : Stills
    """

    def __init__(self, sinks: SinkSet, stills: Stills) -> None:
        self._sinks, self._stills = sinks, stills
        self._privacy = Privacy.OPEN

    def follow(self, privacy: Privacy) -> Notice | None:
        """Let this out from now on; gives what there is to say where that cannot be: then it is less, not more."""
        if privacy is self._privacy:
            return None
        self._privacy = privacy
        self._stills.look_away(privacy is not Privacy.OPEN)
        try:
            self._sinks.use_privacy(privacy)
        except VisavisError as error:
            self._sinks.use_privacy(Privacy.NUMBERS)
            return Notice(str(error), Level.ERROR, seconds=None)
        return None
