"""What is followed from frame to frame, and in which state: a head by its colours, faces, or a thing that was shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from tracker.beginning import Beginning
from tracker.face.prepared import FaceOrigin, PreparedFace, face_wish, prepare_face
from tracker.face.reference_frame import GreyPicture
from tracker.face.stage import FaceStage
from tracker.head.detection import Detected, DetectionStage, Look
from tracker.head.detector import DetectorSettings, FaceDetector
from tracker.head.follower import HeadFix, HeadFollower
from tracker.head.grey import GreyFrame
from tracker.head.position import sighting_of
from tracker.head.thing import ThingFollower
from tracker.head.white_balance import WhiteBalanceGate
from tracker.pipeline_settings import Mode, PipelineSettings
from tracker.pose.head_tracks import HEAD_ID
from tracker.timing import StageClock
from tracker.types import (
    Box,
    Detection,
    Event,
    Frame,
    Image,
    Obstacle,
    State,
    TrackedFace,
    TrackedHead,
    TrackedThing,
)

FOLLOWED = (State.TRACKING, State.UNCERTAIN)


class Found(NamedTuple):
    """What was found in a frame; where it is in space is worked out after.

    Attributes
    ----------
    detection, head, faces, thing
        As in a `TrackResult`.
    known_ids : frozenset of int or None
        Numbers of all faces that are in view or would be known again; None where no face was looked for.
    lost_head : bool
        The head that was followed is lost in this frame.
    """

    detection: Detection | None = None
    head: TrackedHead | None = None
    faces: tuple[TrackedFace, ...] = ()
    thing: TrackedThing | None = None
    known_ids: frozenset[int] | None = None
    lost_head: bool = False


class Following:
    """Follows whatever is to be followed.

    Parameters
    ----------
    settings : PipelineSettings
    clock : StageClock
    make_detector : callable
        Makes the detector of its settings.

    Attributes
    ----------
    state : State
    mode : Mode
    primary_id : int
        Number of the head that counts, or counted last.
    want_fit_view : bool
        Whether faces carry the inside of their fit.
    want_covers : bool
        Whether they carry what is before them, as far as their model can tell.

    Raises
    ------
    ModelFileError
        If a cascade is missing or damaged.
    """

    def __init__(
        self,
        settings: PipelineSettings,
        clock: StageClock,
        make_detector: Callable[[DetectorSettings], FaceDetector] = FaceDetector,
    ) -> None:
        self.want_fit_view = self.want_covers = False
        self.mode = Mode.HEAD
        self._settings, self._clock = settings, clock
        self._detection = DetectionStage(settings.detector, make_detector)
        self._face: FaceStage | None = None
        self._face_before: FaceStage | None = None
        self._thing: ThingFollower | None = None
        self._frame: Frame | None = None
        self._first_face_id = 1
        self.reset()

    @property
    def face(self) -> FaceStage | None:
        """What follows faces, in face mode."""
        return self._face

    @property
    def is_on_head(self) -> bool:
        """Whether a head is followed just now, rather than a thing."""
        return self._thing is None and self.state in FOLLOWED

    @property
    def obstacle(self) -> Obstacle | None:
        """What the last picture that was searched in vain had against it."""
        return None if self.state in FOLLOWED else self._detection.obstacle

    @property
    def origin(self) -> FaceOrigin | None:
        """Which face model is used, in face mode."""
        return self._face.origin if self._face is not None else None

    def take_events(self) -> tuple[Event, ...]:
        """What happened since the last time."""
        events = tuple(self._events)
        self._events.clear()
        return events

    def tell(self, event: Event) -> None:
        """Have something told with the next frame."""
        self._events.append(event)

    def reset(self) -> None:
        """Nothing that was seen is known; a thing is looked for by its colours, at any place."""
        self.state = State.STARTING
        self._first_face_id, self._face_before = self._next_face_id, None
        if self._face is not None:
            self._face.reset()
        self._events: list[Event] = []
        self._gate = WhiteBalanceGate(self._settings.white_balance)
        self.primary_id = HEAD_ID
        self._detection.reset()
        self._beside: tuple[Box, ...] = ()
        self._follower = HeadFollower(self._settings.following, self._settings.camshift, self._detection.detector)
        if self._thing is not None:
            self._thing.look_anywhere()

    def known(self, beginning: Beginning) -> Beginning:
        """What is known now that is to be known at a beginning, beside what others know."""
        return replace(
            beginning,
            settled=self.state not in (State.STARTING, State.WHITE_BALANCE),
            next_face_id=self._next_face_id,
            chosen=self._face is not None and self._face.is_chosen,
            last_seen=self._detection.last_seen,
            thing=self._thing.memory if self._thing is not None else None,
        )

    def begin(self, known: Beginning) -> None:
        """Know this and nothing else."""
        self._thing = None if known.thing is None else ThingFollower.recalled(known.thing)
        self._frame = None
        self.reset()
        if known.settled:
            self.state = State.DETECTING
        self._first_face_id = known.next_face_id
        if self._face is not None:
            self._face.begin(known.next_face_id, chosen=known.chosen)
        self._detection.last_seen = known.last_seen

    @property
    def _next_face_id(self) -> int:
        stage = self._face or self._face_before
        return self._first_face_id if stage is None else stage.next_id

    def face_stage(self, settings: PipelineSettings, prepared: PreparedFace | None) -> FaceStage:
        """One with the face model of some settings.

        Raises
        ------
        ModelFileError
            If that is missing or damaged.
        """
        if prepared is None or not prepared.is_for(settings.face):
            prepared = prepare_face(settings.face)
        return FaceStage(prepared, settings.face, settings.people)

    def other_face_stage(self, settings: PipelineSettings, prepared: PreparedFace | None) -> FaceStage | None:
        """The same; None where that is the present model, or faces are not followed."""
        if self._face is None:
            return None
        before = self._settings.face
        if prepared is not None and prepared.is_for(settings.face):
            # A personal file of the same name may hold something new.
            same = self._face.follows_with(prepared)
        else:
            same = face_wish(settings.face) == face_wish(before)
        return None if same else self.face_stage(settings, prepared)

    def use_mode(self, mode: Mode, face: FaceStage | None) -> None:
        """Follow something else from the next frame on.

        Parameters
        ----------
        mode : Mode
        face : FaceStage or None
            In face mode: what is to follow faces.
        """
        if face is not None:
            face.begin(self._first_face_id, chosen=False)
            if self._face_before is not None:
                face.take_over(self._face_before, follow_on=False)
        self._face_before, self._face = face or self._face_before, face
        self.mode, self.primary_id = mode, HEAD_ID
        self._thing = None
        self._look_again()

    def use(self, settings: PipelineSettings, other: FaceStage | None) -> None:
        """Other settings from the next frame on.

        Parameters
        ----------
        settings : PipelineSettings
        other : FaceStage or None
            What is to follow faces from now on, if not what does.
        """
        self._settings = settings
        if other is not None and self._face is not None:
            other.take_over(self._face, follow_on=True)
            self._face_before = self._face = other
            if not other.is_following:
                self._look_again()
        elif self._face is not None:
            self._face.use(settings.face, settings.people)
        self._detection.use(settings.detector)
        if not self._follower.use(settings.following, settings.camshift) and self.mode is Mode.HEAD:
            self._look_again()
        if self._thing is not None:
            self._thing.use(settings.camshift)

    def _look_again(self) -> None:
        if self.state in FOLLOWED:
            self.state = State.DETECTING

    def show(self, box: Box) -> bool:
        """Follow what is in a box of the last frame; False before the first frame, and in face mode.

        Raises
        ------
        NotFollowableError
            If its colours are those of what is around it; what was followed before still is.
        """
        if self._frame is None or self.mode is not Mode.HEAD:
            return False
        self._thing = ThingFollower(self._frame.image, box, self._settings.camshift)
        self.state = State.TRACKING
        return True

    def follow_faces(self) -> bool:
        """Look for heads again, rather than for a thing; False where none is followed."""
        if self._thing is None or self._frame is None:
            return False
        self._give_up_thing(self._frame.time_s)
        return True

    def _give_up_thing(self, time_s: float) -> None:
        self._thing, self.state = None, State.DETECTING
        self._begin_search(time_s, Event.DETECTING)

    def back_projection(self) -> Image:
        """Picture of the colours that are followed."""
        return (self._thing or self._follower).back_projection()

    def find(self, frame: Frame) -> Found:
        """Find in a frame what is followed.

        Parameters
        ----------
        frame : Frame
            Later than the one before.
        """
        self._frame = frame
        if self._thing is not None:
            return self._follow_thing(frame, self._thing)
        if self.state in (State.STARTING, State.WHITE_BALANCE) and not self._is_light_steady(frame):
            return Found()
        if self._face is not None:
            return self._follow_face(frame, self._face)
        was_followed = self.state in FOLLOWED
        fix = self._follow(frame) if was_followed else self._take_up(frame)
        if fix is None:
            return Found(lost_head=was_followed)
        self._detection.last_seen = fix.face
        head = TrackedHead(box=fix.box, confidence=fix.confidence, sighting=sighting_of(fix.face))
        return Found(fix.detection, head)

    def _follow_thing(self, frame: Frame, thing: ThingFollower) -> Found:
        with self._clock.stage("camshift"):
            seen = thing.step(frame.image, frame.time_s)
        self.state = State.TRACKING if seen.box is not None else State.LOST
        if not thing.given_up:
            return Found(thing=seen)
        self._give_up_thing(frame.time_s)
        return Found()

    def _is_light_steady(self, frame: Frame) -> bool:
        if self.state is State.STARTING:
            self._events.append(Event.CAMERA_FOUND)
            self.state = State.WHITE_BALANCE
            if not frame.recorded:
                self._events.append(Event.WHITE_BALANCE)
        with self._clock.stage("white balance"):
            steady = frame.recorded or self._gate.is_steady(frame.image, frame.time_s)
        if steady:
            self.state = State.DETECTING
            self._begin_search(frame.time_s, Event.DETECTING)
        return steady

    def _begin_search(self, time_s: float, event: Event) -> None:
        self._events.append(event)
        self._detection.begin(time_s)

    def _detect(self, frame: Frame, look: Look, grey: GreyFrame | None = None) -> Detected:
        found = self._detection.step(frame, look, self._clock, grey, self._beside)
        self._events += found.events
        return found

    def _take_up(self, frame: Frame) -> HeadFix | None:
        for found in self._detect(frame, Look.FIRST).faces[:1]:
            with self._clock.stage("camshift"):
                fix = self._follower.start(frame.image, found, frame.time_s)
            if fix is not None:
                self.state = State.TRACKING
                self._events.append(Event.FOUND)
                return fix
        return None

    def _follow_face(self, frame: Frame, stage: FaceStage) -> Found:
        followed, with_view = self.state in FOLLOWED, self.want_fit_view
        stage.want_covers(self.want_covers)
        with self._clock.stage("face"):
            picture = GreyPicture(frame.image)
            look = stage.follow(picture, frame.time_s, with_view=with_view)
        if followed and not stage.is_following:
            self._detection.begin(frame.time_s)
        detected = self._detect(frame, look, picture.frame)
        with self._clock.stage("face"):
            faces = stage.take_up(picture, frame.time_s, detected.faces, with_view=with_view)
        self._beside = tuple(one.box for one in faces)
        primary = primary_of(faces)
        if primary is None:
            if followed:
                self._lose(frame.time_s)
            return Found(faces=faces, known_ids=stage.known_ids)
        if not followed:
            self._events.append(Event.FOUND)
        self.state, self.primary_id = primary.state, primary.face_id
        self._detection.last_seen = primary.box
        first = detected.look in (Look.FIRST, Look.SCENE) and detected.faces
        detection = detected.faces[0] if first else None
        return Found(detection, faces=faces, known_ids=stage.known_ids)

    def _follow(self, frame: Frame) -> HeadFix | None:
        fix = self._follower.step(frame.image, frame.time_s, self._clock)
        if fix is None:
            self._lose(frame.time_s)
            return None
        if fix.detection is not None:
            self._events.append(Event.VERIFIED)
        return fix

    def _lose(self, time_s: float) -> None:
        self.state = State.LOST
        self._events.append(Event.LOST)
        self._begin_search(time_s, Event.REDETECTING)


def primary_of(faces: Iterable[TrackedFace]) -> TrackedFace | None:
    """The face that counts, if it is there.

    Parameters
    ----------
    faces : iterable of TrackedFace
    """
    return next((one for one in faces if one.primary), None)
