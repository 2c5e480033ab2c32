"""Reading faces as a stage of the pipeline: each face has a reader of its own."""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

from tracker.expression.gestures.settings import GestureSettings
from tracker.expression.own_part import own_expressions_of
from tracker.expression.person import Person
from tracker.expression.personal_classifier import PersonalClassifier
from tracker.expression.ranges import PersonRanges, load_ranges
from tracker.expression.reader import FaceReader, GazeView
from tracker.expression.settings import ExpressionSettings, ReadingSettings
from tracker.gaze.screen_map import ScreenMap
from tracker.readings import NOTHING
from tracker.types import Frame, State, TrackedFace


class ReadingStage:
    """Reads what was asked for from every face that is surely tracked.

    The first primary face is taken for the person whose ranges are given, as long as it is known; others are learnt.

    Parameters
    ----------
    settings : ExpressionSettings
    gestures : GestureSettings, optional

    Attributes
    ----------
    wanted : Wanted
    screen_map : ScreenMap or None
        The calibration of that person's gaze to the screen.

    Raises
    ------
    PersonRangesError
        If the file of the person's ranges cannot be used.
    PersonalModelError
        If the file of own expressions cannot be used.
    """

    def __init__(self, settings: ExpressionSettings, gestures: GestureSettings | None = None) -> None:
        self.wanted = NOTHING
        self.screen_map: ScreenMap | None = None
        self._fov_rad: float | None = None
        self._readers: dict[int, FaceReader] = {}
        self._owner: int | None = None
        self._primary: int | None = None
        self._settings = ReadingSettings(settings, gestures or GestureSettings(), own_expressions_of(settings))
        self._given = _ranges_of(settings)
        self._expected: PersonRanges | None = None
        self._expected_person: Person | None = None

    @property
    def given(self) -> PersonRanges | None:
        """The ranges that were given, rather than learnt."""
        return self._given

    @property
    def own(self) -> PersonalClassifier | None:
        """The own expressions that are told."""
        return self._settings.own

    def use(self, settings: ExpressionSettings, gestures: GestureSettings) -> None:
        """Other settings from the next frame on; what has been learnt stays.

        Parameters
        ----------
        settings : ExpressionSettings
        gestures : GestureSettings

        Raises
        ------
        PersonRangesError
            If the file of the person's ranges cannot be used; the old settings stay in use.
        PersonalModelError
            The same for that of own expressions.
        """
        before = self._settings
        if (settings, gestures) == before[:2]:
            return
        given = _ranges_of(settings) if settings.ranges != before.expression.ranges else self._given
        own = own_expressions_of(settings) if settings.own != before.expression.own else before.own
        self._settings = ReadingSettings(settings, gestures, own)
        old = replace(before.expression, ranges=settings.ranges, own=settings.own)
        if own is not before.own or (settings, gestures) != (old, before.gestures):
            self._go_by(self._settings)
        if given is not self._given:
            self.use_ranges(given)

    def use_own_expressions(self, classifier: PersonalClassifier | None) -> None:
        """Tell these from the next frame on, whatever the settings name; None for none.

        Parameters
        ----------
        classifier : PersonalClassifier or None
            Learnt from the parameters of `ShapeReader.of_frontal`.
        """
        self._go_by(self._settings._replace(own=classifier))

    def _go_by(self, settings: ReadingSettings) -> None:
        self._settings = settings
        for reader in self._readers.values():
            reader.use(settings)

    def use_ranges(self, ranges: PersonRanges | None) -> None:
        """Take these for the primary face's from the next frame on; None: forget them, and learn them anew.

        Parameters
        ----------
        ranges : PersonRanges or None
        """
        self._given = ranges
        self._owner = self._primary if self._primary in self._readers else self._owner
        if self._owner in self._readers:
            self._readers[self._owner].use_ranges(ranges)

    @property
    def ranges(self) -> PersonRanges | None:
        """What is known now of the person who is the primary face; None before there is one."""
        return self._readers[self._owner].person.ranges if self._owner in self._readers else None

    def reset(self) -> None:
        """Another source: nobody is known but whose ranges are given."""
        self._readers.clear()
        self._owner = self._primary = self._expected = self._expected_person = None

    @property
    def person(self) -> Person | None:
        """All that has been learnt of who is the primary face; None before there is one."""
        return deepcopy(self._readers[self._owner].person) if self._owner in self._readers else None

    def expect(self, ranges: PersonRanges | None, person: Person | None = None) -> None:
        """Know what was learnt of a person, after a `reset`: the first primary face is taken for it.

        Parameters
        ----------
        ranges : PersonRanges or None
        person : Person or None
            All of it.
        """
        self._expected, self._expected_person = ranges, deepcopy(person)

    def keep(self, face_ids: Collection[int]) -> None:
        """Forget all faces but these."""
        self._readers = {face_id: reader for face_id, reader in self._readers.items() if face_id in face_ids}

    def step(
        self, frame: Frame, faces: tuple[TrackedFace, ...], horizontal_fov_rad: float | None = None
    ) -> tuple[TrackedFace, ...]:
        """The faces with what they say.

        Parameters
        ----------
        frame : Frame
        faces : tuple of TrackedFace
            Placed in space.
        horizontal_fov_rad : float or None
            Without it there is no gaze.
        """
        self._fov_rad = horizontal_fov_rad
        for face_id in self._readers.keys() - {one.face_id for one in faces}:
            self._readers[face_id].lost()
        return tuple(self._read(frame, one) for one in faces)

    def _read(self, frame: Frame, one: TrackedFace) -> TrackedFace:
        reader = self._reader(one)
        if one.state is not State.TRACKING or one.frontal_m is None:
            reader.lost()
            return one
        # A calibration to the screen is of one person.
        view = GazeView(self._fov_rad, self.screen_map if one.face_id == self._owner else None)
        return replace(one, reading=reader.step(frame, one, self.wanted, view))

    def _reader(self, one: TrackedFace) -> FaceReader:
        if one.primary:
            self._primary = one.face_id
        if one.primary and self._owner not in self._readers:
            self._owner = one.face_id
            if one.face_id in self._readers and (known := self._known_of_owner()) is not None:
                self._readers[one.face_id].use_ranges(known)
        if one.face_id not in self._readers:
            known = self._known_of_owner() if one.face_id == self._owner else None
            self._readers[one.face_id] = FaceReader(self._settings, known)
            if one.face_id == self._owner and self._expected_person is not None:
                self._readers[one.face_id].person, self._expected_person = self._expected_person, None
        return self._readers[one.face_id]

    def _known_of_owner(self) -> PersonRanges | None:
        known, self._expected = self._expected or self._given, None
        return known


def _ranges_of(settings: ExpressionSettings) -> PersonRanges | None:
    return load_ranges(Path(settings.ranges)) if settings.ranges else None
