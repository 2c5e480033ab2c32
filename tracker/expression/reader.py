"""What is kept of one face between frames, and the parts that read it, one after another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from tracker.expression.action_unit_part import ActionUnitPart
from tracker.expression.directions import shipped_directions
from tracker.expression.eye_part import EyePart
from tracker.expression.gestures.part import GesturePart
from tracker.expression.look_part import LookPart
from tracker.expression.naming_part import NamingPart
from tracker.expression.own_part import OwnPart
from tracker.expression.person import Person
from tracker.expression.ranges import PersonRanges
from tracker.expression.seen import Part, SeenFace
from tracker.expression.settings import ReadingSettings
from tracker.expression.signals import SignalPart
from tracker.gaze.screen_map import ScreenMap
from tracker.readings import NOTHING, FaceReading, Wanted
from tracker.types import Frame, TrackedFace


@dataclass(frozen=True, slots=True, eq=False)
class GazeView:
    """What is known beyond the face itself of where its eyes can look; see `SeenFace`."""

    horizontal_fov_rad: float | None = None
    screen_map: ScreenMap | None = None


NO_GAZE_VIEW = GazeView()


@dataclass(frozen=True, slots=True)
class PartKind:
    """A part: how it is made, and what it gives; it is made where any of that is asked for."""

    make: Callable[[ReadingSettings], Part]
    gives: Wanted


PARTS: tuple[PartKind, ...] = (
    PartKind(EyePart, Wanted(signals=True, gaze=True, gestures=True)),
    PartKind(SignalPart, Wanted(signals=True, gestures=True)),
    PartKind(NamingPart, Wanted(expressions=True)),
    PartKind(ActionUnitPart, Wanted(signals=True)),
    PartKind(OwnPart, Wanted(expressions=True)),
    PartKind(LookPart, Wanted(expressions=True)),
    PartKind(GesturePart, Wanted(gestures=True)),
)
"""All parts in the order in which they read: what an eye does comes before the signals, gestures come last."""


def given_of(wanted: Wanted) -> Wanted:
    """What is read at all of what is asked for.

    Parameters
    ----------
    wanted : Wanted
    """
    given = NOTHING
    for kind in PARTS:
        given = given | kind.gives
    return given & wanted


class FaceReader:
    """Reads one face, as far as somebody asks.

    Parameters
    ----------
    settings : ReadingSettings
    ranges : PersonRanges or None
        What is known of the person.
    """

    def __init__(self, settings: ReadingSettings, ranges: PersonRanges | None = None) -> None:
        self._settings = settings
        self._wanted = NOTHING
        self._parts: dict[PartKind, Part] = {}
        self.use_ranges(ranges)

    def use_ranges(self, ranges: PersonRanges | None) -> None:
        """Take other ranges for this person's; None: learn them anew."""
        self.person = Person(shipped_directions().names, ranges)

    def use(self, settings: ReadingSettings) -> None:
        """Other settings: the parts are made anew, what is known of the person stays."""
        self._settings, self._wanted = settings, NOTHING
        self._parts.clear()

    def step(self, frame: Frame, face: TrackedFace, wanted: Wanted, view: GazeView = NO_GAZE_VIEW) -> FaceReading:
        """Read a frame.

        Parameters
        ----------
        frame : Frame
        face : TrackedFace
            Surely tracked, with its points in the head's frame.
        wanted : Wanted
        view : GazeView, optional
        """
        if wanted != self._wanted:
            self._ask(wanted)
        assert face.frontal_m is not None
        seen = SeenFace(frame, face, face.frontal_m, self.person, view.horizontal_fov_rad, view.screen_map)
        reading = FaceReading(calibrated=self.person.captured)
        for part in self._parts.values():
            reading = part.step(seen, reading)
        # Eyes are looked at for their lids, too.
        return reading if wanted.gaze else replace(reading, gaze=None)

    def lost(self) -> None:
        """The face is not there, or not sure, in this frame."""
        for part in self._parts.values():
            part.lost()

    def _ask(self, wanted: Wanted) -> None:
        asked = [kind for kind in PARTS if (kind.gives & wanted).any]
        self._parts = {kind: self._parts.get(kind) or kind.make(self._settings) for kind in asked}
        self._wanted = wanted
