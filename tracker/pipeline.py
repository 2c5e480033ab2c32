"""The pipeline: one `step` from a frame to a result, and all the state there is between two frames."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.head.camshift import CamShiftSettings
from tracker.head.detector import DetectorSettings, FaceDetector
from tracker.head.follower import FollowSettings, HeadFix, HeadFollower
from tracker.head.position import HeadPositionEstimator, HeadPositionSettings
from tracker.head.smoother import SmoothingSettings, make_smoother
from tracker.head.white_balance import WhiteBalanceGate, WhiteBalanceSettings
from tracker.settings import checked
from tracker.timing import StageClock
from tracker.types import Box, Event, Frame, HeadPosition, State, TrackResult

# An empty room: after this long without a face the search slows down to a few times a second.
EAGER_SEARCH_S = 3.0
IDLE_SEARCH_INTERVAL_S = 0.2
HINTS_AFTER_S = 5.0


@dataclass(frozen=True, slots=True)
class PipelineSettings:
    """The settings of all stages, in the order in which a frame meets them."""

    white_balance: WhiteBalanceSettings = field(default_factory=WhiteBalanceSettings)
    detector: DetectorSettings = field(default_factory=DetectorSettings)
    camshift: CamShiftSettings = field(default_factory=CamShiftSettings)
    following: FollowSettings = field(default_factory=FollowSettings)
    position: HeadPositionSettings = field(default_factory=HeadPositionSettings)
    smoothing: SmoothingSettings = field(default_factory=SmoothingSettings)


class Pipeline:
    """Turns frames into results, one at a time. Not thread-safe: one thread owns it.

    Parameters
    ----------
    settings : PipelineSettings
    horizontal_fov_rad : float or None
        The camera's angle of view, where it is known for sure.

    Attributes
    ----------
    want_back_projection : bool
        Whether results carry the picture of the head's colours. Costs a copy of the picture.

    Raises
    ------
    SettingsError
        If a setting is out of its range.
    ModelFileError
        If a cascade file is missing or damaged.
    """

    def __init__(self, settings: PipelineSettings | None = None, *, horizontal_fov_rad: float | None = None) -> None:
        self.want_back_projection = False
        self._settings = checked(settings or PipelineSettings())
        self._given_fov_rad = horizontal_fov_rad
        self._clock = StageClock()
        self._detector = FaceDetector(self._settings.detector)
        self._follower = self._make_follower()
        self.reset()

    @property
    def settings(self) -> PipelineSettings:
        """The settings in use."""
        return self._settings

    def reset(self) -> None:
        """Start from the beginning, as with a new camera."""
        self._state = State.STARTING
        self._events: list[Event] = []
        self._gate = WhiteBalanceGate(self._settings.white_balance)
        self._estimator = HeadPositionEstimator(self._settings.position, self._given_fov_rad)
        self._smoother = make_smoother(self._settings.smoothing)
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
        """
        before, self._settings = self._settings, checked(settings)
        if settings.detector != before.detector:
            self._detector = FaceDetector(settings.detector)
        if (settings.detector, settings.camshift, settings.following) != (
            before.detector,
            before.camshift,
            before.following,
        ):
            self._follower = self._make_follower()
            if self._state is State.TRACKING:
                self._state = State.DETECTING
        if settings.position != before.position:
            self._estimator = HeadPositionEstimator(settings.position, self._given_fov_rad)
        if settings.smoothing != before.smoothing:
            self._smoother = make_smoother(settings.smoothing)

    def _make_follower(self) -> HeadFollower:
        return HeadFollower(self._settings.following, self._settings.camshift, self._detector)

    def recenter(self) -> None:
        """Make the head's present place the middle. Does nothing while no head is tracked."""
        if self._last_face is not None and self._state is State.TRACKING:
            self._estimator.recenter(*self._last_face)
            self._smoother.reset()
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
        raw, smoothed = self._locate(frame, fix) if fix else (None, None)
        result = TrackResult(
            index=frame.index,
            time_s=frame.time_s,
            state=self._state,
            events=tuple(self._events),
            detection=fix.detection if fix else None,
            box=fix.box if fix else None,
            confidence=fix.confidence if fix else 0.0,
            head_raw=raw,
            head=smoothed,
            horizontal_fov_rad=self._estimator.horizontal_fov_rad,
            back_projection=self._follower.back_projection() if self.want_back_projection and fix else None,
            stage_times=self._clock.lap(),
            truth=frame.truth,
        )
        self._events.clear()
        return result

    def _find(self, frame: Frame) -> HeadFix | None:
        match self._state:
            case State.STARTING | State.WHITE_BALANCE:
                return self._search(frame) if self._is_light_steady(frame) else None
            case State.DETECTING | State.LOST:
                return self._search(frame)
            case State.TRACKING:
                return self._follow(frame)

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
        self._searching_since_s = self._search_due_s = time_s
        self._hinted = False

    def _search(self, frame: Frame) -> HeadFix | None:
        time_s = frame.time_s
        if time_s < self._search_due_s:
            return None
        waited_s = time_s - self._searching_since_s
        if waited_s >= EAGER_SEARCH_S:
            self._search_due_s = time_s + IDLE_SEARCH_INTERVAL_S
        if waited_s >= HINTS_AFTER_S and not self._hinted:
            self._hinted = True
            self._events.append(Event.HINTS)
        with self._clock.stage("detection"):
            found = self._detector.choose(self._detector.detect_by_turns(frame.image), _size_px(frame), self._last_seen)
        if found is None:
            return None
        with self._clock.stage("camshift"):
            fix = self._follower.start(frame.image, found, time_s)
        if fix is not None:
            self._state = State.TRACKING
            self._events.append(Event.FOUND)
        return fix

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
        self._events.append(Event.LOST)
        self._begin_search(time_s, Event.REDETECTING)

    def _locate(self, frame: Frame, fix: HeadFix) -> tuple[HeadPosition | None, HeadPosition | None]:
        self._last_face = (fix.face, _size_px(frame))
        self._last_seen = fix.face
        with self._clock.stage("position"):
            raw = self._estimator.step(fix.face, _size_px(frame))
        if raw is None:
            return None, None
        with self._clock.stage("smoothing"):
            x_m, y_m, z_m = self._smoother.step(raw.as_array(), frame.time_s)
        return raw, HeadPosition(float(x_m), float(y_m), float(z_m))


def _size_px(frame: Frame) -> tuple[int, int]:
    return frame.image.shape[1], frame.image.shape[0]
