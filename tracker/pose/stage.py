"""The head's pose as a stage of the pipeline: what is straight ahead, how large the head is, smoothing."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tracker.head.face_geometry import FACE_BOX_PER_HEAD_WIDTH
from tracker.head.position import HeadPositionSettings, camera_rotation
from tracker.head.smoother import SmoothingSettings, make_rotation_smoother
from tracker.pose.estimator import HeadPoseEstimator, PoseFix
from tracker.pose.pivot import HeadPivot
from tracker.pose.rotation import matrix_of, matrix_of_vector, rotation_of, vector_of
from tracker.pose.wide_turn import Look, WideTurn
from tracker.types import Face, Frame, HeadPose, HeadPosition, Points, Rotation, Sighting, read_only

Array = NDArray[np.float64]

# The head's width in the shape model's metres; the settings' one makes the head larger or smaller.
_MODEL_HEAD_WIDTH_CM = 16.0
# The mean turn of so many frames is taken for straight ahead, as long as the head keeps still.
_START_FRAMES = 40
_STILL_RAD = np.deg2rad(5.0)
# Nobody's face is farther from the mean one's straight ahead.
_START_REACH_RAD = np.deg2rad(15.0)


class _Seen(NamedTuple):
    """What a pose is found from."""

    points_xy: Points
    confidences: Array
    frame_size_px: tuple[int, int]


class PoseStage:
    """Pose of the head from the points of its face.

    A mean head tells only within some degrees where a certain head looks when it looks straight ahead. So the way it
    faces when tracking starts, or at the last recentring, is taken for straight ahead, unless the settings say no. Roll
    is left alone: the eyes tell it for every face. The more is learnt about the shape of the head, the more exactly the
    first picture tells how it was turned there; so its points are kept, and looked at again with each change. So they
    are once the angle of view is known.

    Parameters
    ----------
    position : HeadPositionSettings
    smoothing : SmoothingSettings

    Raises
    ------
    ModelFileError
        If the 3-D shape model is missing or damaged.
    """

    def __init__(self, position: HeadPositionSettings, smoothing: SmoothingSettings) -> None:
        self._estimator = HeadPoseEstimator()
        self._pivot, self._wide = HeadPivot(), WideTurn()
        self._last: PoseFix | None = None
        self.use(position, smoothing)
        self.reset()

    def use(self, position: HeadPositionSettings, smoothing: SmoothingSettings) -> None:
        """Other settings; what has been learnt stays."""
        self._trust_start = position.start_straight
        self._scale = position.head_width_cm / _MODEL_HEAD_WIDTH_CM
        # Of the numbers of a covariance: those of places grow with the head.
        grown = np.array([self._scale] * 3 + [1.0] * 3)
        self._units = np.outer(grown, grown)
        self._screen_from_camera = camera_rotation(position)
        self._smoother = make_rotation_smoother(smoothing)

    def reset(self) -> None:
        """Another head or camera."""
        self._estimator.forget()
        self._pivot.forget()
        self._start: _Seen | None = None
        self._start_turn, self._ahead = np.eye(3), np.eye(3)
        self._sum, self._count = np.zeros((3, 3)), 0
        self._known: tuple[Points, float | None] = self._estimator.shape_m, None
        self.lost()

    def set_identity(self, parameters: Array | None) -> None:
        """Whose head it is: its shape parameters, which are then not learnt any more; None for anybody's.

        Parameters
        ----------
        parameters : ndarray, shape (K,), float64, or None
        """
        self._estimator.set_identity(parameters)

    def lost(self) -> None:
        """There is no face in this frame."""
        self._estimator.lost()
        self._pivot.lost()
        self._wide.forget()
        self._smoother.reset()
        self._last = None

    def recenter(self) -> None:
        """Take the present turn for straight ahead."""
        if self._last is not None:
            self._start, self._start_turn = self._seen, self._last.turn
            self._sum, self._count = np.eye(3), _START_FRAMES
            self._ahead = _without_roll(self._start_turn)
            self._smoother.reset()

    @property
    def straight(self) -> Array | None:
        """The turn that is taken for straight ahead, a rotation matrix; None while that is still being learnt."""
        return self._ahead if self._count >= _START_FRAMES else None

    def know_straight(self, ahead: Array) -> None:
        """Take a turn for straight ahead that was found before.

        Parameters
        ----------
        ahead : ndarray, shape (3, 3), float64
        """
        self._ahead, self._count = ahead, _START_FRAMES

    def measure(
        self, face: Face, frame: Frame, horizontal_fov_rad: float | None, look: Look, *, sure: bool
    ) -> PoseFix | None:
        """Pose in this frame as the points tell it, and of a head that is turned far, a glance.

        Parameters
        ----------
        face : Face
            Of 68 points.
        frame : Frame
        horizontal_fov_rad : float or None
            None while it is not known.
        look : callable
            Takes a glance at the head, see `tracker.pose.wide_turn`; called only where one is wanted.
        sure : bool
            Whether the points are good enough to learn the head's shape from.
        """
        time_s, size_px = frame.time_s, (frame.image.shape[1], frame.image.shape[0])
        self._seen = _Seen(face.points_xy, face.confidences, size_px)
        learn = sure and not self._wide.counts
        fix = self._estimator.step(*self._seen, horizontal_fov_rad, time_s, learn=learn)
        self._last = fix = self._wide.step(self._estimator, fix, look, time_s)
        known = self._estimator.shape_m, horizontal_fov_rad
        if self._start is not None and (known[0] is not self._known[0] or known[1] != self._known[1]):
            self._look_at_start_again(self._start, horizontal_fov_rad)
        self._known = known
        if fix is not None and sure and self._count < _START_FRAMES:
            self._learn_start(fix.turn)
        if fix is not None and sure and fix.metric:
            self._pivot.step(fix.turn, fix.place_m, time_s)
        return fix

    def _look_at_start_again(self, start: _Seen, horizontal_fov_rad: float | None) -> None:
        turn = self._estimator.turn_in(*start, horizontal_fov_rad)
        if turn is not None:
            self._start_turn = turn
            self._ahead = _without_roll(_nearest_rotation(self._sum) @ turn)

    def _learn_start(self, turn: Array) -> None:
        """Take in one more turn from the start; they are gathered as turns away from the first one."""
        if self._start is None:
            self._start, self._start_turn = self._seen, turn
        since = turn @ self._start_turn.T
        if self._count and np.linalg.norm(vector_of(since @ _nearest_rotation(self._sum).T)) > _STILL_RAD:
            self._count = _START_FRAMES
            return
        self._sum = self._sum + since
        self._count += 1
        self._ahead = _without_roll(_nearest_rotation(self._sum) @ self._start_turn)

    @property
    def is_turned_far(self) -> bool:
        """Whether the head was lately turned so far that glances are taken at it."""
        return self._wide.counts

    def hidden(self, fix: PoseFix) -> NDArray[np.bool_]:
        """Which points of the face the head hides in that pose; see `HeadPoseEstimator.hidden`."""
        return self._estimator.hidden(fix)

    def frontal(self, face: Face, frame_size_px: tuple[int, int], horizontal_fov_rad: float | None) -> Points:
        """The points of the face that `measure` just saw, in the head's frame; see `HeadPoseEstimator.frontal`."""
        frontal_m = self._estimator.frontal(face.points_xy, frame_size_px, horizontal_fov_rad)
        read_only(frontal_m)
        return frontal_m

    def sighting(self, fix: PoseFix) -> Sighting:
        """Where the eyes are, and how wide the detector would frame a face of that size."""
        x, y = (float(value) for value in fix.eyes_xy)
        return Sighting(x, y, FACE_BOX_PER_HEAD_WIDTH * _MODEL_HEAD_WIDTH_CM / 100 * fix.px_per_m, by_pose=True)

    def raw(self, fix: PoseFix) -> HeadPose:
        """The pose before smoothing, with straight ahead taken out."""
        return self._pose(fix, fix.turn @ self._straight_ahead().T, fix.place_m * self._scale)

    def smoothed(self, fix: PoseFix, raw: HeadPosition, head: HeadPosition, time_s: float) -> HeadPose:
        """The pose after smoothing.

        Parameters
        ----------
        fix : PoseFix
        raw, head : HeadPosition
            The head's position before and after smoothing; the pose moves with it.
        time_s : float
        """
        turn = fix.turn @ self._straight_ahead().T
        vector = self._smoother.step(vector_of(turn), time_s)
        moved = self._screen_from_camera.T @ (head.as_array() - raw.as_array())
        return self._pose(fix, matrix_of_vector(vector), fix.place_m * self._scale + moved)

    def _pose(self, fix: PoseFix, turn: Array, place_m: Points) -> HeadPose:
        covariance = fix.covariance * self._units
        pivot_m = place_m + turn @ self._straight_ahead() @ self._pivot.offset_m * self._scale
        for array in (place_m, covariance, pivot_m):
            read_only(array)
        return HeadPose(rotation_of(turn), place_m, covariance, pivot_m, self._pivot.pivot_drift)

    def _straight_ahead(self) -> Array:
        """Turn of a head that looks straight ahead, as the shape model sees it."""
        return self._ahead if self._trust_start else np.eye(3)


def px_per_m_of(sighting: Sighting) -> float:
    """Pixels for a metre at a head of mean size that was sighted by its pose.

    Parameters
    ----------
    sighting : Sighting
        Of `PoseStage.sighting`.
    """
    return sighting.width_px / (FACE_BOX_PER_HEAD_WIDTH * _MODEL_HEAD_WIDTH_CM / 100)


def _nearest_rotation(matrix: Array) -> Array:
    left, _, right = np.linalg.svd(matrix)
    return np.asarray(left @ np.diag([1.0, 1.0, np.linalg.det(left @ right)]) @ right)


def _without_roll(turns: Array) -> Array:
    """What a mean of turns has besides roll, within reach: the rotation C with ``turn = Rz(roll) C``."""
    turn = _nearest_rotation(turns)
    vector = vector_of(matrix_of(Rotation(0.0, 0.0, rotation_of(turn).roll_rad)).T @ turn)
    angle = float(np.linalg.norm(vector))
    return matrix_of_vector(vector * min(1.0, _START_REACH_RAD / max(angle, 1e-9)))
