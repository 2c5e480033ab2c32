"""The pipeline: one `step` from a frame to a result, and all the state there is between two frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from tracker.face.follower import FaceSettings
from tracker.face.head_pose import PoseFix
from tracker.face.pose_stage import PoseStage
from tracker.face.stage import FaceStage
from tracker.head.camshift import CamShiftSettings
from tracker.head.detector import DetectorSettings, FaceDetector
from tracker.head.follower import FollowSettings, HeadFix, HeadFollower
from tracker.head.position import HeadPositionEstimator, HeadPositionSettings, sighting_of
from tracker.head.smoother import SmoothingSettings, make_smoother
from tracker.head.white_balance import WhiteBalanceGate, WhiteBalanceSettings
from tracker.settings import checked
from tracker.timing import StageClock
from tracker.types import Box, Detection, Event, Frame, HeadPose, HeadPosition, Image, Sighting, State, TrackResult

# An empty room: after this long without a face the search slows down to a few times a second.
EAGER_SEARCH_S = 3.0
IDLE_SEARCH_INTERVAL_S = 0.2
HINTS_AFTER_S = 5.0

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

    white_balance: WhiteBalanceSettings = field(default_factory=WhiteBalanceSettings)
    detector: DetectorSettings = field(default_factory=DetectorSettings)
    camshift: CamShiftSettings = field(default_factory=CamShiftSettings)
    following: FollowSettings = field(default_factory=FollowSettings)
    face: FaceSettings = field(default_factory=FaceSettings)
    position: HeadPositionSettings = field(default_factory=HeadPositionSettings)
    smoothing: SmoothingSettings = field(default_factory=SmoothingSettings)


class Pipeline:
    """Turns frames into results, one at a time. Not thread-safe: one thread owns it.

    Parameters
    ----------
    settings : PipelineSettings
    mode : Mode
    horizontal_fov_rad : float or None
        The camera's angle of view, where it is known for sure.

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
    """

    def __init__(
        self,
        settings: PipelineSettings | None = None,
        *,
        mode: Mode = Mode.HEAD,
        horizontal_fov_rad: float | None = None,
    ) -> None:
        self.want_back_projection = self.want_fit_view = False
        self._settings = checked(settings or PipelineSettings())
        self._given_fov_rad = horizontal_fov_rad
        self._clock = StageClock()
        self._detector = FaceDetector(self._settings.detector)
        self._follower = self._make_follower()
        self._face: FaceStage | None = None
        self._pose: PoseStage | None = None
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

    def use_mode(self, mode: Mode) -> None:
        """Follow something else from the next frame on; the face or head is looked for anew.

        Raises
        ------
        ModelFileError
            If the face model is missing or damaged; the mode stays as it was.
        """
        if mode is self._mode:
            return
        face = FaceStage(self._settings.face) if mode is Mode.FACE else None
        has_pose = face is not None and face.size[0] == POSE_POINTS
        self._pose = PoseStage(self._settings.position, self._settings.smoothing) if has_pose else None
        self._face = face
        self._mode = mode
        self._look_again()

    def reset(self) -> None:
        """Start from the beginning, as with a new camera."""
        self._state = State.STARTING
        self._events: list[Event] = []
        self._gate = WhiteBalanceGate(self._settings.white_balance)
        self._estimator = HeadPositionEstimator(self._settings.position, self._given_fov_rad)
        self._smoother = make_smoother(self._settings.smoothing)
        if self._pose is not None:
            self._pose.reset()
        self._last_face: tuple[Box, tuple[int, int]] | None = None
        self._last_seen: Box | None = None
        self._searching_since_s = self._search_due_s = 0.0
        self._hinted = False

    def change(self, settings: PipelineSettings) -> None:
        """Use other settings from the next frame on. Only the stages whose settings differ start anew.

        Raises
        ------
        SettingsError
            If a setting is out of its range; the old ones stay in use.
        ModelFileError
            If the face model they name is missing or damaged; the old settings stay in use.
        """
        checked(settings)
        if self._face is not None and settings.face != self._settings.face:
            self._face = FaceStage(settings.face)
            self._look_again()
        before, self._settings = self._settings, settings
        if settings.detector != before.detector:
            self._detector = FaceDetector(settings.detector)
        if (settings.detector, settings.camshift, settings.following) != (
            before.detector,
            before.camshift,
            before.following,
        ):
            self._follower = self._make_follower()
            self._look_again()
        if settings.position != before.position:
            self._estimator = HeadPositionEstimator(settings.position, self._given_fov_rad)
        if settings.smoothing != before.smoothing:
            self._smoother = make_smoother(settings.smoothing)
        if self._pose is not None and (settings.position, settings.smoothing) != (before.position, before.smoothing):
            self._pose.use(settings.position, settings.smoothing)

    def _look_again(self) -> None:
        if self._state in FOLLOWED:
            self._state = State.DETECTING

    def _make_follower(self) -> HeadFollower:
        return HeadFollower(self._settings.following, self._settings.camshift, self._detector)

    def recenter(self) -> None:
        """Make the head's present place the middle. Does nothing while no head is tracked."""
        if self._last_face is not None and self._state in FOLLOWED:
            self._estimator.recenter(*self._last_face)
            self._smoother.reset()
            if self._pose is not None:
                self._pose.recenter()
            self._events.append(Event.RECENTERED)

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
        fix = self._find(frame)
        place = self._locate(frame, fix) if fix else _Place()
        result = TrackResult(
            index=frame.index,
            time_s=frame.time_s,
            state=self._state,
            events=tuple(self._events),
            detection=fix.detection if fix else None,
            box=fix.box if fix else None,
            confidence=fix.confidence if fix else 0.0,
            head_raw=place.head_raw,
            head=place.head,
            sighting=place.sighting,
            horizontal_fov_rad=self._estimator.horizontal_fov_rad,
            face=fix.landmarks if fix else None,
            pose_raw=place.pose_raw,
            pose=place.pose,
            back_projection=self._back_projection() if fix else None,
            stage_times=self._clock.lap(),
            truth=frame.truth,
        )
        self._events.clear()
        return result

    def _back_projection(self) -> Image | None:
        wanted = self.want_back_projection and self._mode is Mode.HEAD
        return self._follower.back_projection() if wanted else None

    def _find(self, frame: Frame) -> HeadFix | None:
        if self._state in (State.STARTING, State.WHITE_BALANCE) and not self._is_light_steady(frame):
            return None
        if self._face is not None:
            return self._follow_face(frame, self._face)
        return self._follow(frame) if self._state in FOLLOWED else self._search(frame)

    def _is_light_steady(self, frame: Frame) -> bool:
        if self._state is State.STARTING:
            self._events.append(Event.CAMERA_FOUND)
            self._state = State.WHITE_BALANCE
            self._events.append(Event.WHITE_BALANCE)
        with self._clock.stage("white balance"):
            steady = self._gate.is_steady(frame.image, frame.time_s)
        if steady:
            self._state = State.DETECTING
            self._begin_search(frame.time_s, Event.DETECTING)
        return steady

    def _begin_search(self, time_s: float, event: Event) -> None:
        self._events.append(event)
        self._start_searching(time_s)

    def _start_searching(self, time_s: float) -> None:
        self._searching_since_s = self._search_due_s = time_s
        self._hinted = False

    def _detect(self, frame: Frame) -> Sequence[Detection]:
        """Look for faces, seldom once a search has been in vain for a while."""
        time_s = frame.time_s
        if time_s < self._search_due_s:
            return ()
        waited_s = time_s - self._searching_since_s
        if waited_s >= EAGER_SEARCH_S:
            self._search_due_s = time_s + IDLE_SEARCH_INTERVAL_S
        if waited_s >= HINTS_AFTER_S and not self._hinted:
            self._hinted = True
            self._events.append(Event.HINTS)
        with self._clock.stage("detection"):
            found = self._detector.detect_by_turns(frame.image)
            chosen = self._detector.choose(found, _size_px(frame), self._last_seen)
        return (chosen,) if chosen else ()

    def _search(self, frame: Frame) -> HeadFix | None:
        for found in self._detect(frame):
            with self._clock.stage("camshift"):
                fix = self._follower.start(frame.image, found, frame.time_s)
            if fix is not None:
                self._state = State.TRACKING
                self._events.append(Event.FOUND)
                return fix
        return None

    def _follow_face(self, frame: Frame, stage: FaceStage) -> HeadFix | None:
        looked: list[Detection] = []

        def detect() -> Sequence[Detection]:
            if followed:
                self._start_searching(frame.time_s)
            looked.extend(self._detect(frame))
            return looked

        followed = self._state in FOLLOWED
        with self._clock.stage("face"):
            state, fix = stage.step(frame.image, detect, with_view=self.want_fit_view)
        if fix is None:
            if followed:
                self._lose(frame.time_s)
            return None
        if not followed:
            self._events.append(Event.FOUND)
        self._state = state
        return replace(fix, detection=looked[0]) if looked else fix

    def _follow(self, frame: Frame) -> HeadFix | None:
        fix = self._follower.step(frame.image, frame.time_s, self._clock)
        if fix is None:
            self._lose(frame.time_s)
            return None
        if fix.detection is not None:
            self._events.append(Event.VERIFIED)
        return fix

    def _lose(self, time_s: float) -> None:
        self._state = State.LOST
        self._smoother.reset()
        self._last_face = None
        if self._pose is not None:
            self._pose.lost()
        self._events.append(Event.LOST)
        self._begin_search(time_s, Event.REDETECTING)

    def _locate(self, frame: Frame, fix: HeadFix) -> _Place:
        pose_fix = self._measure_pose(frame, fix)
        face = self._pose.face_box(pose_fix) if self._pose is not None and pose_fix is not None else fix.face
        sighting = sighting_of(face, by_pose=pose_fix is not None)
        self._last_face = (face, _size_px(frame))
        self._last_seen = fix.face
        with self._clock.stage("position"):
            raw = self._estimator.step(face, _size_px(frame))
        if raw is None:
            return _Place(sighting)
        with self._clock.stage("smoothing"):
            x_m, y_m, z_m = self._smoother.step(raw.as_array(), frame.time_s)
            head = HeadPosition(float(x_m), float(y_m), float(z_m))
            # A doubtful face still tells about where the head is, but not how it is turned.
            if self._pose is None or pose_fix is None or not pose_fix.metric or self._state is not State.TRACKING:
                return _Place(sighting, raw, head)
            smoothed = self._pose.smoothed(pose_fix, raw, head, frame.time_s)
            return _Place(sighting, raw, head, self._pose.raw(pose_fix), smoothed)

    def _measure_pose(self, frame: Frame, fix: HeadFix) -> PoseFix | None:
        if self._pose is None or fix.landmarks is None:
            return None
        with self._clock.stage("pose"):
            fov_rad, sure = self._estimator.horizontal_fov_rad, self._state is State.TRACKING
            return self._pose.measure(fix.landmarks, _size_px(frame), fov_rad, frame.time_s, sure=sure)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the head is, as far as that is known."""

    sighting: Sighting | None = None
    head_raw: HeadPosition | None = None
    head: HeadPosition | None = None
    pose_raw: HeadPose | None = None
    pose: HeadPose | None = None


def _size_px(frame: Frame) -> tuple[int, int]:
    return frame.image.shape[1], frame.image.shape[0]
