"""From what is followed to where heads are: pose, position and smoothing, for each head on its own."""

from __future__ import annotations

from collections.abc import Callable, Collection
from copy import deepcopy
from dataclasses import replace
from functools import partial
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from tracker.head.position import HeadPositionSettings
from tracker.head.smoother import SmoothingSettings, make_smoother
from tracker.pose.estimator import PoseFix
from tracker.pose.position import CameraMemory, HeadPositionEstimator
from tracker.pose.stage import PoseStage
from tracker.timing import StageClock
from tracker.types import Face, Frame, HeadPosition, Sighting, TrackedFace, TrackedHead, read_only

# The head that is followed by its colours has this number; faces count from 1.
HEAD_ID = 0
# Tells of a face in a frame how its head is turned to a camera that looks straight at it, shape (3, 3); None where it
# cannot.
Glance = Callable[[Frame, Face], NDArray[np.float64] | None]
Seen = TypeVar("Seen", TrackedHead, TrackedFace)


class _Head:
    """What is kept of one head between frames."""

    def __init__(self, position: HeadPositionSettings, smoothing: SmoothingSettings, pose: PoseStage | None) -> None:
        self.pose = pose
        self.sighting: Sighting | None = None
        self.use(position, smoothing)

    def use(self, position: HeadPositionSettings, smoothing: SmoothingSettings) -> None:
        self.smoother = make_smoother(smoothing)
        if self.pose is not None:
            self.pose.use(position, smoothing)

    def lost(self) -> None:
        self.sighting = None
        self.smoother.reset()
        if self.pose is not None:
            self.pose.lost()


class HeadTracks:
    """Places all heads with one camera.

    Parameters
    ----------
    position : HeadPositionSettings
    smoothing : SmoothingSettings
    given_fov_rad : float or None
        The camera's horizontal angle of view, where it is known for sure.
    glance : callable, optional
        Looks at heads that are turned far. Without it points alone tell how they are turned.

    Attributes
    ----------
    want_frontal : bool
        Whether faces come with their points in the head's frame.
    """

    def __init__(
        self,
        position: HeadPositionSettings,
        smoothing: SmoothingSettings,
        given_fov_rad: float | None,
        glance: Glance | None = None,
    ) -> None:
        self._glance = glance
        self._given_fov_rad = given_fov_rad
        self._position, self._smoothing = position, smoothing
        self._with_pose = False
        self.want_frontal = False
        self._identity: NDArray[np.float64] | None = None
        self._owner: int | None = None
        self._heads: dict[int, _Head] = {}
        self._straight: NDArray[np.float64] | None = None
        self._expected: PoseStage | None = None
        self.reset()

    @property
    def horizontal_fov_rad(self) -> float | None:
        """Given, or estimated at the first steady moment."""
        return self._estimator.horizontal_fov_rad

    @property
    def with_pose(self) -> bool:
        """Whether heads come with the points that a pose is found from."""
        return self._with_pose

    def use_pose(self, wanted: bool) -> None:
        """Whether heads come with the points that a pose is found from. All heads are new ones then.

        Raises
        ------
        ModelFileError
            If the 3-D shape model is missing or damaged; nothing has changed then.
        """
        if wanted:
            self._new_pose()
        self._with_pose = wanted
        self._begin_anew()

    def use_identity(self, parameters: NDArray[np.float64] | None) -> None:
        """Whose head is expected: the first primary one is taken for it, and keeps that shape as long as known.

        Parameters
        ----------
        parameters : ndarray, shape (K,), float64, or None
            In the 3-D shape model; None where nobody is expected.
        """
        before, self._identity = self._identity, parameters
        if before is not parameters and self._owner is not None:
            self._set_identity(self._owner, parameters)

    def assign_identity(self, head_id: int) -> None:
        """Take another head for the one that is expected. Does nothing if it is not known."""
        if self._identity is None or head_id == self._owner or head_id not in self._heads:
            return
        if self._owner is not None:
            self._set_identity(self._owner, None)
        self._owner = head_id
        self._set_identity(head_id, self._identity)

    def _set_identity(self, head_id: int, parameters: NDArray[np.float64] | None) -> None:
        head = self._heads.get(head_id)
        if head is not None and head.pose is not None:
            head.pose.set_identity(parameters)

    def use(self, position: HeadPositionSettings, smoothing: SmoothingSettings) -> None:
        """Other settings from the next frame on; only what depends on a changed one starts anew."""
        before = self._position, self._smoothing
        self._position, self._smoothing = position, smoothing
        if position != before[0]:
            self._estimator = HeadPositionEstimator(position, self._given_fov_rad)
        if (position, smoothing) != before:
            for head in self._heads.values():
                head.use(position, smoothing)

    def reset(self, *, same_camera: bool = False) -> None:
        """Other heads, and unless it is the same, another camera: nothing is known."""
        if not same_camera:
            self._estimator = HeadPositionEstimator(self._position, self._given_fov_rad)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._heads.clear()
        self._owner = self._straight = self._expected = None

    @property
    def camera(self) -> CameraMemory:
        """What is known of the camera."""
        return self._estimator.camera

    def straight_of(self, head_id: int) -> NDArray[np.float64] | None:
        """The turn that counts as straight ahead for a head, shape (3, 3); None while that is not known."""
        head = self._heads.get(head_id)
        return head.pose.straight if head is not None and head.pose is not None else None

    def learnt_of(self, head_id: int) -> PoseStage | None:
        """All that has been learnt of a head: its shape, and which way is straight ahead; None for no pose."""
        head = self._heads.get(head_id)
        return deepcopy(head.pose) if head is not None else None

    def know(self, camera: CameraMemory, straight: NDArray[np.float64] | None, learnt: PoseStage | None = None) -> None:
        """Go by what was found out before, after a `reset`; the first primary head is taken for that one.

        Parameters
        ----------
        camera : CameraMemory
        straight : ndarray, shape (3, 3), float64, or None
            Of the head.
        learnt : PoseStage or None
            All of the head.
        """
        self._estimator.know(camera)
        self._straight, self._expected = straight, deepcopy(learnt)

    def lost(self, head_id: int) -> None:
        """A head is not there in this frame; what has been learnt about it stays."""
        if head_id in self._heads:
            self._heads[head_id].lost()

    def keep(self, head_ids: Collection[int], *, present: Collection[int]) -> None:
        """Forget all heads but these; those of them that are not present are lost for now."""
        self._heads = {head_id: head for head_id, head in self._heads.items() if head_id in head_ids}
        if self._owner not in self._heads:
            self._owner = None
        for head_id in self._heads.keys() - set(present):
            self.lost(head_id)

    def recenter(self, head_id: int, frame_size_px: tuple[int, int]) -> bool:
        """Make a head's present place the middle, and its turn straight ahead; False where it is not there."""
        chosen = self._heads.get(head_id)
        if chosen is None or chosen.sighting is None:
            return False
        self._estimator.recenter(chosen.sighting, frame_size_px)
        for head in self._heads.values():
            head.smoother.reset()
        if chosen.pose is not None:
            chosen.pose.recenter()
        return True

    def step(self, head_id: int, seen: Seen, frame: Frame, clock: StageClock, *, sure: bool) -> Seen:
        """Find where the primary head is in this frame.

        Parameters
        ----------
        head_id : int
        seen : TrackedHead or TrackedFace
            With a sighting by its box.
        frame : Frame
        clock : StageClock
        sure : bool
            Whether the face is good enough for a pose. A doubtful one still tells about where the head is, but not
            how it is turned.

        Returns
        -------
        TrackedHead or TrackedFace
            The same with all that is known about where it is.
        """
        head = self._head(head_id)
        if head.pose is not None and self._straight is not None:
            head.pose.know_straight(self._straight)
            self._straight = None
        if head.pose is not None and self._expected is not None:
            head.pose, self._expected = self._expected, None
            head.lost()
        if self._owner is None:
            self.assign_identity(head_id)
        return self._step(head, seen, frame, clock, sure=sure)

    def _step(self, head: _Head, seen: Seen, frame: Frame, clock: StageClock, *, sure: bool) -> Seen:
        size_px = frame.image.shape[1], frame.image.shape[0]
        straight = self._straightened(seen.face, size_px)
        pose_fix = self._measure_pose(head, seen.face, straight, frame, clock, sure=sure)
        # What is found out, put into `seen` at once: each replacement takes as long as a filter.
        known: dict[str, object] = {}
        sighting = seen.sighting
        if head.pose is not None and pose_fix is not None:
            sighting = head.pose.sighting(pose_fix)
            if (lens := self._estimator.lens) is not None:
                sighting = lens.bent_sighting(sighting, size_px)
            known["sighting"] = sighting
            if self.want_frontal and sure and straight is not None:
                known["frontal_m"] = head.pose.frontal(straight, size_px, self.horizontal_fov_rad)
            if seen.face is not None and head.pose.is_turned_far:
                shown = seen.face.seen & ~head.pose.hidden(pose_fix)
                read_only(shown)
                known["face"] = replace(seen.face, seen=shown)
        head.sighting = sighting
        if sighting is None:
            return seen
        with clock.stage("position"):
            raw = self._estimator.step(sighting, size_px)
        if raw is not None:
            with clock.stage("smoothing"):
                x_m, y_m, z_m = head.smoother.step(raw.as_array(), frame.time_s).tolist()
                smooth = HeadPosition(x_m, y_m, z_m)
                known.update(head_raw=raw, head=smooth)
                if head.pose is not None and pose_fix is not None and pose_fix.metric and sure:
                    known["pose"] = head.pose.smoothed(pose_fix, raw, smooth, frame.time_s)
                    known["pose_raw"] = head.pose.raw(pose_fix)
        return replace(seen, **known)  # type: ignore[arg-type]

    def step_beside(self, head_id: int, seen: Seen, frame: Frame, clock: StageClock, *, sure: bool) -> Seen:
        """Like `step`, for a head that does not count: the angle of view is not worked out from it."""
        if self.horizontal_fov_rad is None:
            return seen
        return self._step(self._head(head_id), seen, frame, clock, sure=sure)

    def _straightened(self, face: Face | None, size_px: tuple[int, int]) -> Face | None:
        """A face as an ideal camera would see its points."""
        if face is None or (lens := self._estimator.lens) is None:
            return face
        return replace(face, points_xy=lens.straightened(face.points_xy, size_px))

    def _measure_pose(
        self, head: _Head, face: Face | None, straight: Face | None, frame: Frame, clock: StageClock, *, sure: bool
    ) -> PoseFix | None:
        if head.pose is None or face is None or straight is None:
            return None
        look = partial(self._glance, frame, face) if self._glance is not None else _no_look
        with clock.stage("pose"):
            return head.pose.measure(straight, frame, self.horizontal_fov_rad, look, sure=sure)

    def _head(self, head_id: int) -> _Head:
        if head_id not in self._heads:
            pose = self._new_pose() if self._with_pose else None
            self._heads[head_id] = _Head(self._position, self._smoothing, pose)
        return self._heads[head_id]

    def _new_pose(self) -> PoseStage:
        return PoseStage(self._position, self._smoothing)


def _no_look() -> None:
    return None
