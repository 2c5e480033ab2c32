"""The pipeline: one `step` from a frame to a result, and all the state there is between two frames."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from tracker.expression.gestures.settings import GestureSettings
from tracker.expression.person import Person
from tracker.expression.personal_classifier import PersonalClassifier
from tracker.expression.ranges import PersonRanges
from tracker.expression.settings import ExpressionSettings
from tracker.expression.stage import ReadingStage
from tracker.face.follower import FaceSettings
from tracker.face.prepared import PreparedFace, prepare_face
from tracker.face.primary import PeopleSettings
from tracker.face.reference_frame import GreyPicture
from tracker.face.stage import FaceStage
from tracker.gaze.screen_map import ScreenMap
from tracker.head.camshift import CamShiftSettings
from tracker.head.detection import Detected, DetectionStage, Look
from tracker.head.detector import DetectorSettings, FaceDetector
from tracker.head.follower import FollowSettings, HeadFix, HeadFollower
from tracker.head.position import HeadPositionSettings, sighting_of
from tracker.head.smoother import SmoothingSettings
from tracker.head.thing import ThingFollower
from tracker.head.white_balance import WhiteBalanceGate, WhiteBalanceSettings
from tracker.pose.head_tracks import HEAD_ID, HeadMemory, HeadTracks, Seen
from tracker.readings import Wanted
from tracker.settings import checked, group
from tracker.timing import StageClock
from tracker.types import (
    Box,
    Detection,
    Event,
    Frame,
    Image,
    State,
    TrackedFace,
    TrackedHead,
    TrackedThing,
    TrackResult,
)

# The 3-D shape model has these.
POSE_POINTS = 68

FOLLOWED = (State.TRACKING, State.UNCERTAIN)


class Mode(Enum):
    """What is followed between two frames: the head by its colours, or the face by its points."""

    HEAD = "head"
    FACE = "face"


@dataclass(frozen=True, slots=True)
class PipelineSettings:
    """The settings of all stages, in the order in which a frame meets them."""

    white_balance: WhiteBalanceSettings = group(WhiteBalanceSettings, "Steady light")
    detector: DetectorSettings = group(DetectorSettings, "Finding the face")
    camshift: CamShiftSettings = group(CamShiftSettings, "Following the colours")
    following: FollowSettings = group(FollowSettings, "Checking the face")
    face: FaceSettings = group(FaceSettings)
    people: PeopleSettings = group(PeopleSettings, "Several faces")
    position: HeadPositionSettings = group(HeadPositionSettings, "Head position")
    smoothing: SmoothingSettings = group(SmoothingSettings)
    expression: ExpressionSettings = group(ExpressionSettings, "Reading the face")
    gestures: GestureSettings = group(GestureSettings, "Gestures")


class Learnt(NamedTuple):
    """What a pipeline has learnt of a camera and of the person before it, so that another one need not."""

    heads: HeadMemory
    person: Person | None


class _Found(NamedTuple):
    """What was found in a frame; where it is in space is worked out after."""

    detection: Detection | None = None
    head: TrackedHead | None = None
    faces: tuple[TrackedFace, ...] = ()
    thing: TrackedThing | None = None


class Pipeline:
    """Turns frames into results, one at a time. Not thread-safe: one thread owns it.

    Parameters
    ----------
    settings : PipelineSettings
    mode : Mode
    horizontal_fov_rad : float or None
        The camera's angle of view, where it is known for sure.
    make_detector : callable
        Makes the detector of its settings.

    Attributes
    ----------
    want_back_projection : bool
        Whether results carry the picture of the head's colours. Costs a copy of the picture.
    want_fit_view : bool
        Whether results carry the inside of the face's fit. Costs copies of the response maps.

    Raises
    ------
    SettingsError
        If a setting is out of its range.
    ModelFileError
        If a cascade or the face model is missing or damaged.
    PersonRangesError
        If the file of a person's ranges that the settings name cannot be used.
    """

    def __init__(
        self,
        settings: PipelineSettings | None = None,
        *,
        mode: Mode = Mode.HEAD,
        horizontal_fov_rad: float | None = None,
        make_detector: Callable[[DetectorSettings], FaceDetector] = FaceDetector,
    ) -> None:
        self.want_back_projection = self.want_fit_view = False
        self._settings = checked(settings or PipelineSettings())
        self._clock = StageClock()
        self._detection = DetectionStage(self._settings.detector, make_detector)
        self._face: FaceStage | None = None
        self._face_before: FaceStage | None = None
        self._thing: ThingFollower | None = None
        self._frame: Frame | None = None
        self._head_tracks = HeadTracks(self._settings.position, self._settings.smoothing, horizontal_fov_rad)
        self._reading = ReadingStage(self._settings.expression, self._settings.gestures)
        self._mode = Mode.HEAD
        self.reset()
        self.use_mode(mode)

    @property
    def settings(self) -> PipelineSettings:
        """The settings in use."""
        return self._settings

    @property
    def mode(self) -> Mode:
        """What is followed."""
        return self._mode

    @property
    def face_size(self) -> tuple[int, int] | None:
        """Numbers of points and of parameters of a face; None outside face mode."""
        return self._face.size if self._face is not None else None

    def want_reading(self, wanted: Wanted) -> None:
        """Read more or less from faces from the next frame on.

        Parameters
        ----------
        wanted : Wanted
        """
        self._reading.wanted, self._head_tracks.want_frontal = wanted, wanted.any

    @property
    def person_ranges(self) -> PersonRanges | None:
        """What is known now of the face at rest and of the extremes of whose face counts; None before it was read."""
        return self._reading.ranges

    def use_ranges(self, ranges: PersonRanges | None) -> None:
        """Take these for the ranges of whose face counts, from the next frame on.

        Parameters
        ----------
        ranges : PersonRanges or None
            None: forget them, and learn them anew.
        """
        self._reading.use_ranges(ranges)

    @property
    def learnt(self) -> Learnt:
        """What is known now of the camera, and of the primary head or face."""
        return Learnt(self._head_tracks.memory(self._primary_id), self._reading.person)

    def begin_with(self, learnt: Learnt) -> None:
        """Know what another pipeline has learnt; before the first frame of the same film, or of the same camera.

        Parameters
        ----------
        learnt : Learnt
            Its first new primary face is taken for that person.
        """
        self._head_tracks.begin_with(learnt.heads)
        self._reading.begin_with(learnt.person)

    def use_own_expressions(self, classifier: PersonalClassifier | None) -> None:
        """Tell these expressions of a person's own from the next frame on; None for none."""
        self._reading.use_own_expressions(classifier)

    def use_screen_map(self, screen_map: ScreenMap | None) -> None:
        """Tell places on the screen by this calibration of the gaze of whose face counts; None: tell none.

        Parameters
        ----------
        screen_map : ScreenMap or None
        """
        self._reading.screen_map = screen_map

    def use_mode(self, mode: Mode, prepared: PreparedFace | None = None) -> None:
        """Follow something else from the next frame on; the face or head is looked for anew.

        Parameters
        ----------
        mode : Mode
        prepared : PreparedFace, optional
            What `prepare_face` made of the settings. Without it, or if it is for others, that is done here.

        Raises
        ------
        ModelFileError
            If the face model is missing or damaged; the mode stays as it was.
        """
        if mode is self._mode:
            return
        face = self._make_face_stage(self._settings, prepared) if mode is Mode.FACE else None
        if face is not None and self._face_before is not None:
            face.take_over(self._face_before, follow_on=False)
        self._head_tracks.use_pose(face is not None and face.size[0] == POSE_POINTS)
        self._head_tracks.use_identity(face.identity if face is not None else None)
        self._face_before, self._face = face or self._face_before, face
        self._mode, self._primary_id = mode, HEAD_ID
        self._thing = None
        self._look_again()

    def reset(self, *, same_camera: bool = False) -> None:
        """Start from the beginning, as with a new camera or elsewhere in a clip: nothing that was seen is known.

        A thing that was shown by `follow` is looked for by its colours, at any place.

        Parameters
        ----------
        same_camera : bool
            Whether the angle of view that was found, and the middle that was chosen, hold on.
        """
        self._state = State.STARTING
        self._face_before = None
        if self._face is not None:
            self._face.reset()
        self._events: list[Event] = []
        self._gate = WhiteBalanceGate(self._settings.white_balance)
        self._head_tracks.reset(same_camera=same_camera)
        self._reading.reset()
        self._primary_id = HEAD_ID
        self._size_px = (0, 0)
        self._detection.last_seen = None
        self._detection.begin(0.0)
        self._follower = self._make_follower()
        if self._thing is not None:
            self._thing.look_anywhere()

    def change(self, settings: PipelineSettings, prepared: PreparedFace | None = None) -> None:
        """Use other settings from the next frame on; what is followed stays as far as they allow.

        Nothing is lost by thresholds and other numbers, which takes well under a millisecond. With another face model
        the faces are followed on from where they are, unless it has other points. In another colour space the head is
        looked for anew, and with other settings of a stage that learns, such as the position, that stage starts anew.

        Parameters
        ----------
        settings : PipelineSettings
        prepared : PreparedFace, optional
            What `prepare_face` made of them, so that no model has to be read here. Without it, or if it is for other
            settings, that is done here where it is needed.

        Raises
        ------
        SettingsError
            If a setting is out of its range; the old ones stay in use.
        ModelFileError
            If the face model they name is missing or damaged; the old settings stay in use.
        PersonRangesError
            If the file of a person's ranges that they name cannot be used; the old settings stay in use.
        """
        checked(settings)
        self._reading.use(settings.expression, settings.gestures)
        if self._face is not None:
            self._change_face(self._face, settings, prepared)
        self._settings = settings
        self._detection.use(settings.detector)
        if not self._follower.use(settings.following, settings.camshift) and self._mode is Mode.HEAD:
            self._look_again()
        self._head_tracks.use(settings.position, settings.smoothing)
        if self._thing is not None:
            self._thing.use(settings.camshift)

    def _change_face(self, stage: FaceStage, settings: PipelineSettings, prepared: PreparedFace | None) -> None:
        before = self._settings.face
        if prepared is not None and prepared.is_for(settings.face):
            # A personal file of the same name may hold something new.
            same = stage.follows_with(prepared)
        else:
            same = (settings.face.model, settings.face.personal) == (before.model, before.personal)
        if same:
            stage.use(settings.face, settings.people)
            return
        new = self._make_face_stage(settings, prepared)
        new.take_over(stage, follow_on=True)
        self._face_before = self._face = new
        self._head_tracks.use_identity(new.identity)
        if not new.is_following:
            self._look_again()

    @staticmethod
    def _make_face_stage(settings: PipelineSettings, prepared: PreparedFace | None) -> FaceStage:
        if prepared is None or not prepared.is_for(settings.face):
            prepared = prepare_face(settings.face)
        return FaceStage(prepared, settings.face, settings.people)

    def _look_again(self) -> None:
        if self._state in FOLLOWED:
            self._state = State.DETECTING

    def _make_follower(self) -> HeadFollower:
        return HeadFollower(self._settings.following, self._settings.camshift, self._detection.detector)

    def recenter(self) -> None:
        """Make the head's present place the middle. Does nothing while no head is tracked."""
        if (
            self._thing is None
            and self._state in FOLLOWED
            and self._head_tracks.recenter(self._primary_id, self._size_px)
        ):
            self._events.append(Event.RECENTERED)

    def follow(self, box: Box) -> None:
        """Follow what is in a box of the last frame, whatever it is, by its colours alone; no head is looked for.

        This goes on until `follow_faces`, another mode, or until it was out of sight for `thing.GIVE_UP_S`. Does
        nothing before the first frame, and in face mode.

        Parameters
        ----------
        box : Box

        Raises
        ------
        NotFollowableError
            If its colours are those of what is around it; what was followed before still is.
        """
        if self._frame is None or self._mode is not Mode.HEAD:
            return
        self._thing = ThingFollower(self._frame.image, box, self._settings.camshift)
        self._head_tracks.lost(HEAD_ID)
        self._state = State.TRACKING

    def follow_faces(self) -> None:
        """Look for heads again, after `follow`."""
        if self._thing is not None and self._frame is not None:
            self._thing, self._state = None, State.DETECTING
            self._begin_search(self._frame.time_s, Event.DETECTING)

    def make_primary(self, face_id: int) -> None:
        """Let one of the followed faces count, for as long as it is there. Does nothing if it is not."""
        if self._face is not None:
            self._face.make_primary(face_id)
            self._head_tracks.assign_identity(face_id)

    def step(self, frame: Frame) -> TrackResult:
        """Take a frame in and say what is known after it.

        Parameters
        ----------
        frame : Frame
            Later than the one before.

        Returns
        -------
        TrackResult
            Frozen; unknown things are None.
        """
        self._frame, self._size_px = frame, (frame.image.shape[1], frame.image.shape[0])
        found = self._find(frame)
        result = TrackResult(
            index=frame.index,
            time_s=frame.time_s,
            state=self._state,
            events=tuple(self._events),
            detection=found.detection,
            tracked_head=self._placed(found.head, HEAD_ID, frame) if found.head else None,
            faces=self._placed_faces(found.faces, frame),
            horizontal_fov_rad=self._head_tracks.horizontal_fov_rad,
            thing=found.thing,
            back_projection=self._back_projection() if found.head or found.thing else None,
            stage_times=self._clock.lap(),
            obstacle=None if self._state in FOLLOWED else self._detection.obstacle,
            truth=frame.truth,
        )
        self._events.clear()
        return result

    def _back_projection(self) -> Image | None:
        return (self._thing or self._follower).back_projection() if self.want_back_projection else None

    def _follow_thing(self, frame: Frame, thing: ThingFollower) -> _Found:
        with self._clock.stage("camshift"):
            seen = thing.step(frame.image, frame.time_s)
        self._state = State.TRACKING if seen.box is not None else State.LOST
        if not thing.given_up:
            return _Found(thing=seen)
        self.follow_faces()
        return _Found()

    def _find(self, frame: Frame) -> _Found:
        if self._thing is not None:
            return self._follow_thing(frame, self._thing)
        if self._state in (State.STARTING, State.WHITE_BALANCE) and not self._is_light_steady(frame):
            return _Found()
        if self._face is not None:
            return self._follow_face(frame, self._face)
        fix = self._follow(frame) if self._state in FOLLOWED else self._take_up(frame)
        if fix is None:
            return _Found()
        self._detection.last_seen = fix.face
        head = TrackedHead(box=fix.box, confidence=fix.confidence, sighting=sighting_of(fix.face))
        return _Found(fix.detection, head)

    def _is_light_steady(self, frame: Frame) -> bool:
        if self._state is State.STARTING:
            self._events.append(Event.CAMERA_FOUND)
            self._state = State.WHITE_BALANCE
            if not frame.recorded:
                self._events.append(Event.WHITE_BALANCE)
        with self._clock.stage("white balance"):
            steady = frame.recorded or self._gate.is_steady(frame.image, frame.time_s)
        if steady:
            self._state = State.DETECTING
            self._begin_search(frame.time_s, Event.DETECTING)
        return steady

    def _begin_search(self, time_s: float, event: Event) -> None:
        self._events.append(event)
        self._detection.begin(time_s)

    def _detect(self, frame: Frame, look: Look) -> Detected:
        found = self._detection.step(frame, look, self._clock)
        self._events += found.events
        return found

    def _take_up(self, frame: Frame) -> HeadFix | None:
        for found in self._detect(frame, Look.FIRST).faces:
            with self._clock.stage("camshift"):
                fix = self._follower.start(frame.image, found, frame.time_s)
            if fix is not None:
                self._state = State.TRACKING
                self._events.append(Event.FOUND)
                return fix
        return None

    def _follow_face(self, frame: Frame, stage: FaceStage) -> _Found:
        followed, with_view = self._state in FOLLOWED, self.want_fit_view
        with self._clock.stage("face"):
            picture = GreyPicture(frame.image)
            look = stage.follow(picture, frame.time_s, with_view=with_view)
        if followed and look is Look.FIRST:
            self._detection.begin(frame.time_s)
        detected = self._detect(frame, look)
        with self._clock.stage("face"):
            faces = stage.take_up(picture, frame.time_s, detected.faces, with_view=with_view)
        self._head_tracks.keep(stage.known_ids, present=[one.face_id for one in faces])
        self._reading.keep(stage.known_ids)
        primary = _primary(faces)
        if primary is None:
            if followed:
                self._lose(frame.time_s)
            return _Found(faces=faces)
        if not followed:
            self._events.append(Event.FOUND)
        self._state, self._primary_id = primary.state, primary.face_id
        self._detection.last_seen = primary.box
        detection = detected.faces[0] if detected.look is Look.FIRST and detected.faces else None
        return _Found(detection, faces=faces)

    def _follow(self, frame: Frame) -> HeadFix | None:
        fix = self._follower.step(frame.image, frame.time_s, self._clock)
        if fix is None:
            self._head_tracks.lost(HEAD_ID)
            self._lose(frame.time_s)
            return None
        if fix.detection is not None:
            self._events.append(Event.VERIFIED)
        return fix

    def _lose(self, time_s: float) -> None:
        self._state = State.LOST
        self._events.append(Event.LOST)
        self._begin_search(time_s, Event.REDETECTING)

    def _placed(self, seen: Seen, head_id: int, frame: Frame) -> Seen:
        """The primary head with its place."""
        return self._head_tracks.step(head_id, seen, frame, self._clock, sure=self._state is State.TRACKING)

    def _placed_faces(self, faces: tuple[TrackedFace, ...], frame: Frame) -> tuple[TrackedFace, ...]:
        """The primary one first: the angle of view is worked out from it."""
        primary = _primary(faces)
        placed = self._placed(primary, primary.face_id, frame) if primary else None
        faces = tuple(placed if placed and one is primary else self._placed_beside(one, frame) for one in faces)
        if not self._reading.wanted.any or self._mode is not Mode.FACE:
            return faces
        with self._clock.stage("expression"):
            return self._reading.step(frame, faces, self._head_tracks.horizontal_fov_rad)

    def _placed_beside(self, one: TrackedFace, frame: Frame) -> TrackedFace:
        sure = one.state is State.TRACKING
        return self._head_tracks.step_beside(one.face_id, one, frame, self._clock, sure=sure)


def _primary(faces: Iterable[TrackedFace]) -> TrackedFace | None:
    return next((one for one in faces if one.primary), None)
