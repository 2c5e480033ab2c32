"""Does again what was done while a session was recorded, so that the same pictures give the same numbers.

A pipeline's results depend on nothing but its frames and on what is done to it in between. Every result tells the
latter as its ``changes``; done again in the same order, between the same frames, by the same program with the same
models, they lead to the same numbers, bit for bit. With other settings or another model they show what these would have
made of the same pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tracker import journal
from tracker.changes import Change, ChangeKind
from tracker.errors import VisavisError
from tracker.face.prepared import FaceOrigin, PreparedFace, prepare_face
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.session.layout import SessionError
from tracker.types import Frame, TrackResult
from tracker.words import later

Alter = Callable[[PipelineSettings], PipelineSettings]


class ReplayError(SessionError):
    """A session cannot be tracked again; the message says why."""


def as_recorded(settings: PipelineSettings) -> PipelineSettings:
    """The settings with which it was recorded."""
    return settings


class Replayer:
    """Tracks the frames of a session again. Not thread-safe: one thread owns it.

    Parameters
    ----------
    alter : callable
        Makes the settings to track with of those that were in use.
    mode : Mode, optional
        What to follow in place of what was followed.

    Attributes
    ----------
    notes : list of str
        What could not be done as it was done then, a sentence each.
    """

    def __init__(self, alter: Alter = as_recorded, mode: Mode | None = None) -> None:
        self.notes: list[str] = []
        self._alter, self._only_mode = alter, mode
        self._pipeline: Pipeline | None = None
        # The settings as they were recorded, and the face model for them as they are altered.
        self._recorded = PipelineSettings()
        self._prepared: PreparedFace | None = None
        self._do: dict[ChangeKind, Callable[[Pipeline, Change], object]] = {
            ChangeKind.SETTINGS: self._change,
            ChangeKind.MODE: self._use_mode,
            ChangeKind.READING: lambda pipeline, change: pipeline.want_reading(journal.wanted_of(change)),
            ChangeKind.RANGES: lambda pipeline, change: pipeline.use_ranges(journal.ranges_of(change)),
            ChangeKind.OWN_EXPRESSIONS: lambda pipeline, change: pipeline.use_own_expressions(journal.own_of(change)),
            ChangeKind.SCREEN_MAP: lambda pipeline, change: pipeline.use_screen_map(journal.screen_map_of(change)),
            ChangeKind.RECENTRED: lambda pipeline, change: pipeline.recenter(),
            ChangeKind.FOLLOWED: self._follow,
            ChangeKind.FACES_FOLLOWED: lambda pipeline, change: pipeline.follow_faces(),
            ChangeKind.PRIMARY_CHOSEN: lambda pipeline, change: pipeline.make_primary(journal.primary_of(change)),
            ChangeKind.RESET: lambda pipeline, change: pipeline.reset(same_camera=journal.same_camera_of(change)),
        }

    @property
    def pipeline(self) -> Pipeline:
        """What tracks, to ask it things.

        Raises
        ------
        ReplayError
            Before the first step.
        """
        if self._pipeline is None:
            raise ReplayError(
                "It was not recorded from a beginning on, so it cannot be replayed as it was. Track its video anew."
            )
        return self._pipeline

    def step(self, frame: Frame, changes: Sequence[Change]) -> TrackResult:
        """Do what was done before a frame, and track it.

        Parameters
        ----------
        frame : Frame
        changes : sequence of Change
            Of the result that was recorded for it.

        Raises
        ------
        ReplayError
            If nothing has begun yet: what was known before is not known.
        JournalError
            If what was done cannot be read.
        VisavisError
            If a model is missing.
        """
        for change in changes:
            self._redo(change)
        return self.pipeline.step(frame)

    def _redo(self, change: Change) -> None:
        if change.kind is ChangeKind.BEGUN:
            self._begin(change)
        elif self._pipeline is not None:
            self._do[change.kind](self._pipeline, change)

    def _begin(self, change: Change) -> None:
        begun = journal.begun_of(change)
        self._recorded = begun.settings
        mode = self._only_mode or begun.mode
        pipeline = Pipeline(self._alter(begun.settings), horizontal_fov_rad=begun.given_fov_rad)
        if mode is Mode.FACE:
            pipeline.use_mode(mode, self._prepare(begun.origin))
        pipeline.begin_anew(begun.known)
        self._pipeline = pipeline

    def _change(self, pipeline: Pipeline, change: Change) -> None:
        self._recorded, origin = journal.settings_of(change)
        prepared = self._prepare(origin) if pipeline.mode is Mode.FACE else None
        pipeline.change(self._alter(self._recorded), prepared)

    def _use_mode(self, pipeline: Pipeline, change: Change) -> None:
        mode, origin = journal.mode_of(change)
        if self._only_mode is None:
            pipeline.use_mode(mode, self._prepare(origin) if mode is Mode.FACE else None)

    def _follow(self, pipeline: Pipeline, change: Change) -> None:
        try:
            pipeline.follow(journal.box_of(change))
        except VisavisError as error:
            self.notes.append(str(error))

    def _prepare(self, origin: FaceOrigin | None) -> PreparedFace:
        """The face model that is to be used from now on: another one only where another one was taken then."""
        then, now = self._recorded.face, self._alter(self._recorded).face
        altered = (now.model, now.personal) != (then.model, then.personal)
        if origin is not None and not altered:
            self._prepared = self._as_it_was(origin)
        elif self._prepared is None or (altered and not self._prepared.is_for(now)):
            self._prepared = prepare_face(now)
        self._prepared = replace(self._prepared, wanted=now.model, personal=now.personal, processor=now.processor)
        return self._prepared

    def _as_it_was(self, origin: FaceOrigin) -> PreparedFace:
        found = prepare_face(replace(self._recorded.face, model=origin.name))
        if found.origin != origin:
            self.notes.append(
                later(f"The face model {origin.name} is not the one that was used: it has changed since then.")
            )
        # A stage of its own was made of it then, even where it was the same model once more.
        return replace(found, model=replace(found.model))
