"""What travels through the program: frames in, results out. All frozen; the arrays in them are read-only.

Conventions (frames, units, signs) are in ``kernels/README.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Points = NDArray[np.float64]


def read_only(array: NDArray[np.generic]) -> NDArray[np.generic]:
    """Mark an array as read-only, in place, and return it."""
    array.flags.writeable = False
    return array


class State(Enum):
    """Where the tracker is in its life."""

    STARTING = "starting"
    WHITE_BALANCE = "white balance"
    DETECTING = "detecting"
    TRACKING = "tracking"
    UNCERTAIN = "uncertain"
    LOST = "lost"


class Event(Enum):
    """Things that happened in a frame, once each."""

    CAMERA_FOUND = "camera found"
    WHITE_BALANCE = "waiting for steady light"
    DETECTING = "looking for a face"
    HINTS = "no face for a while"
    FOUND = "face found"
    VERIFIED = "face confirmed"
    LOST = "face lost"
    REDETECTING = "looking for the face again"
    RECENTERED = "recentred"


class Obstacle(Enum):
    """What in the picture itself may be why no face is found in it."""

    COVERED, DARK, GLARE = "covered", "dark", "glare"


@dataclass(frozen=True, slots=True)
class Box:
    """A rotated rectangle in a picture.

    Attributes
    ----------
    x_px, y_px : float
        Centre.
    width_px, height_px : float
        Size along the box's own axes.
    angle_rad : float
        Rotation, 0 = upright, positive from x to y (clockwise in the picture).
    """

    x_px: float
    y_px: float
    width_px: float
    height_px: float
    angle_rad: float = 0.0

    def corners_xy(self) -> Points:
        """Corner points, shape (4, 2), from the top left clockwise in the box's own axes."""
        along = 0.5 * self.width_px * np.array([np.cos(self.angle_rad), np.sin(self.angle_rad)])
        down = 0.5 * self.height_px * np.array([-np.sin(self.angle_rad), np.cos(self.angle_rad)])
        centre = np.array([self.x_px, self.y_px])
        return np.stack([centre - along - down, centre + along - down, centre + along + down, centre - along + down])


@dataclass(frozen=True, slots=True)
class Detection:
    """A face found by Viola-Jones.

    Attributes
    ----------
    box : Box
        Square box of the face in the frame's pixels; rotated when a tilted search found it.
    confidence : float
        Last-stage score summed with the stages passed; larger is surer. Comparable within one view only.
    neighbours : int
        How many raw hits were grouped into this face.
    view : str
        ``"frontal"``, ``"profile-left"`` or ``"profile-right"`` (the way the nose points in the picture).
    """

    box: Box
    confidence: float
    neighbours: int
    view: str


@dataclass(frozen=True, slots=True)
class HeadPosition:
    """The point between the eyes in the screen frame: x right and y up as the viewer sees it, z from the screen, m."""

    x_m: float
    y_m: float
    z_m: float

    def as_array(self) -> Points:
        """Shape (3,), metres."""
        return np.array([self.x_m, self.y_m, self.z_m])


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the head's position is worked out from: where the eyes are in the picture, and how large the face is.

    Attributes
    ----------
    x_px, y_px : float
        The point between the eyes.
    width_px : float
        Width of the face as the detector frames it.
    by_pose : bool
        Measured by the pose of the face's points, rather than by a box around it.
    """

    x_px: float
    y_px: float
    width_px: float
    by_pose: bool = False


@dataclass(frozen=True, slots=True)
class Rotation:
    """Head rotation in the camera frame, R = Rx(pitch) Ry(yaw) Rz(roll), radians."""

    yaw_rad: float
    pitch_rad: float
    roll_rad: float


@dataclass(frozen=True, slots=True)
class PivotDrift:
    """How far turns of the head move it in the picture's plane, root mean square over the last turns.

    Attributes
    ----------
    eyes_mm_per_deg : float
        The point between the eyes.
    pivot_mm_per_deg : float
        The point about which the head turns, as far as it was known before each turn: what is left over.
    """

    eyes_mm_per_deg: float
    pivot_mm_per_deg: float


@dataclass(frozen=True, slots=True, eq=False)
class HeadPose:
    """Where a head is and how it is turned, in the camera frame.

    Attributes
    ----------
    rotation : Rotation
    place_m : ndarray, shape (3,), float64, metres
        The point between the eyes.
    covariance : ndarray, shape (6, 6), float64
        Of place (x, y, z, metres) and turn (about the camera's x, y, z axes, radians), from the noise of the points in
        one frame. A wrong shape or size of the head is not in it.
    pivot_m : ndarray, shape (3,), float64, metres, or None
        The point about which the head turns, as far as that has been learnt: unlike the eyes it stays when the head
        only turns.
    pivot_drift : PivotDrift or None
        None until the head has turned some times.
    """

    rotation: Rotation
    place_m: Points
    covariance: NDArray[np.float64]
    pivot_m: Points | None = None
    pivot_drift: PivotDrift | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """What is known for sure about a frame that the program made itself.

    Attributes
    ----------
    visible : bool
        Whether the head is in the picture (at least half of the face box).
    head_camera_m : ndarray, shape (3,), float64, metres
        The point between the eyes in the camera frame.
    rotation : Rotation
    box : Box or None
        The face as Viola-Jones frames it; None when not visible.
    landmarks_xy : ndarray, shape (68, 2), float64, or None
        The iBUG points in the picture.
    horizontal_fov_rad : float
        Of the camera that made the picture.
    """

    visible: bool
    head_camera_m: Points
    rotation: Rotation
    box: Box | None
    landmarks_xy: Points | None
    horizontal_fov_rad: float


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture from a source.

    Attributes
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR, C-contiguous, read-only
    time_s : float
        Capture time on the source's own clock; strictly increasing. Nothing downstream reads a clock.
    index : int
        Counts from 0 at the source, dropped frames included.
    truth : Truth or None
    recorded : bool
        Part of a recording: no exposure will settle, and nobody watches it come, so all is done from it on.
    """

    image: Image
    time_s: float
    index: int
    truth: Truth | None = None
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class StageTime:
    """How long one stage took for one frame, milliseconds."""

    stage: str
    milliseconds: float


@dataclass(frozen=True, slots=True, eq=False)
class FitView:
    """The inside of a fit, for those who want to watch it. Made only when asked for.

    Attributes
    ----------
    canvas : ndarray, shape (height, width), uint8
        The face in the reference frame, scale and roll removed, as the patch experts saw it.
    points_on_canvas_xy : ndarray, shape (N, 2), float64
        Where the points came to lie on it.
    patch_px : int
        Side of the square patch around each point that an expert looks at.
    response_maps : ndarray, shape (N, window, window), float32
        How well each place around a point fits it; each map sums to 1.
    corners_xy : ndarray, shape (N, 2), float64
        Place on the canvas of each map's first cell.
    cell_px : int
        Canvas pixels from one cell of a map to the next.
    iterates_xy : tuple of ndarray, each of shape (N, 2), float64
        The points in the picture before the first and after each step.
    by : str
        What computed the maps; empty for the back end that the classical experts use on this machine.
    """

    canvas: Image
    points_on_canvas_xy: Points
    patch_px: int
    response_maps: NDArray[np.float32]
    corners_xy: Points
    iterates_xy: tuple[Points, ...]
    cell_px: int = 1
    by: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A fitted face.

    Attributes
    ----------
    points_xy : ndarray, shape (N, 2), float64, pixels
        The landmarks; 68 in the iBUG order, or 71.
    parameters : ndarray, shape (4 + K,), float64
        s cos(roll), s sin(roll), x, y of the similarity (pixels), then the K shape parameters.
    shape_sigmas : ndarray, shape (K,), float64
        Spread of each shape parameter over the training faces; parameters / sigmas is what a slider shows.
    confidences : ndarray, shape (N,), float64
        0 to 1, the best response at each point.
    seen : ndarray, shape (N,), bool
        Which points are really seen, rather than guessed: not hidden by the face itself as it turns, and found there.
    score : float
        Estimated quality, about 0 (no face) to 1 (within 5 % of the outer-eye distance).
    motion : float
        Mean motion of the points in the last step of the fit, as a share of the outer-eye distance: its convergence.
    view : FitView or None
    confidence_span : tuple of float
        Confidences of points that are doubtful, and of those that are as sure as points get: the experts of one kind
        tell other numbers than those of another.
    """

    points_xy: Points
    parameters: Points
    shape_sigmas: Points
    confidences: Points
    seen: NDArray[np.bool_]
    score: float
    motion: float
    view: FitView | None = None
    confidence_span: tuple[float, float] = (0.0, 0.5)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class HeadEstimate:
    """Where a head is, as far as that is known.

    Attributes
    ----------
    sighting : Sighting or None
        What its position is worked out from; known even before the angle of view is.
    head_raw, head : HeadPosition or None
        Before and after smoothing; None until the angle of view is known.
    pose_raw, pose : HeadPose or None
        With the points of a face while TRACKING, once the angle of view is known: before and after smoothing.
    """

    sighting: Sighting | None = None
    head_raw: HeadPosition | None = None
    head: HeadPosition | None = None
    pose_raw: HeadPose | None = None
    pose: HeadPose | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class TrackedHead(HeadEstimate):
    """A head that is followed by its colours.

    Attributes
    ----------
    box : Box or None
        Rotated CamShift box; None where it is not known, as in a table.
    confidence : float
        0 to 1: how well the colours in the box match the head's.
    """

    box: Box | None = None
    confidence: float = 0.0

    @property
    def face(self) -> None:
        """Colours have no points."""
        return None


@dataclass(frozen=True, slots=True)
class TrackedThing:
    """Something that somebody drew a box around, and that is followed by its colours: no head, so it has no position.

    Attributes
    ----------
    box, relative_size : Box and float, or None
        None while it is out of sight; the size is a share of the first one, in the mean of width and height.
    confidence : float
        0 to 1: how well its colours match those that were shown.
    """

    box: Box | None = None
    confidence: float = 0.0
    relative_size: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class TrackedFace(HeadEstimate):
    """One of the faces that are followed in a frame, and where its head is.

    Attributes
    ----------
    face_id : int
        Counts from 1; the same for the same face, even after it was hidden for some seconds. Never used twice.
    primary : bool
        Whether this is the primary face, which `TrackResult.face` is about.
    state : State
        TRACKING or UNCERTAIN.
    box : Box
        The face as the detector would frame it.
    face : Face
    """

    face_id: int
    primary: bool
    state: State
    box: Box
    face: Face

    @property
    def confidence(self) -> float:
        """The score of the fit."""
        return self.face.score


@dataclass(frozen=True, slots=True, eq=False)
class TrackResult:
    """Everything the tracker knows after one frame. Unknown things are None, never an old value.

    Nothing is in it twice: what there is to know of the followed head is read from the primary one of `faces`, or in
    head mode from `tracked_head`.

    Attributes
    ----------
    index, time_s
        Of the frame.
    state : State
    events, stage_times : tuple of Event, tuple of StageTime
    detection : Detection or None
        Only in frames in which the detector ran and found a face.
    tracked_head : TrackedHead or None
        In head mode, while TRACKING.
    thing : TrackedThing or None
        While something is followed in place of heads, in sight or not.
    faces : tuple of TrackedFace
        In face mode, all faces in view, in the order in which they came; the primary one may be missing.
    horizontal_fov_rad : float or None
        Given, or estimated at the first stable fix.
    back_projection : ndarray, shape (height, width), uint8, or None
        255 * probability of head colour; only when asked for.
    obstacle : Obstacle or None
        While a face is looked for in vain, what the last picture that was searched had against it.
    truth : Truth or None
        Handed through from the frame.
    """

    index: int
    time_s: float
    state: State
    events: tuple[Event, ...] = ()
    detection: Detection | None = None
    tracked_head: TrackedHead | None = None
    faces: tuple[TrackedFace, ...] = ()
    horizontal_fov_rad: float | None = None
    back_projection: Image | None = None
    stage_times: tuple[StageTime, ...] = ()
    obstacle: Obstacle | None = None
    truth: Truth | None = None
    thing: TrackedThing | None = None

    @property
    def primary(self) -> TrackedFace | None:
        """The face that counts; None while it is away, and in head mode."""
        return next((one for one in self.faces if one.primary), None)

    @property
    def followed(self) -> TrackedFace | TrackedHead | None:
        """What the properties below are read from."""
        return self.primary or self.tracked_head

    @property
    def face(self) -> Face | None:
        """The primary face, in face mode while TRACKING or UNCERTAIN."""
        return self.followed.face if self.followed else None

    @property
    def box(self) -> Box | None:
        """The tracked head, the primary face as the detector would frame it, or the thing that is followed."""
        return seen.box if (seen := self.followed or self.thing) else None

    @property
    def confidence(self) -> float:
        """0 to 1: how well the colours in the box match the head's; in face mode the score of the fit."""
        return seen.confidence if (seen := self.followed or self.thing) else 0.0

    @property
    def sighting(self) -> Sighting | None:
        """See `HeadEstimate`, as for the following ones."""
        return self.followed.sighting if self.followed else None

    @property
    def head_raw(self) -> HeadPosition | None:
        """Before smoothing."""
        return self.followed.head_raw if self.followed else None

    @property
    def head(self) -> HeadPosition | None:
        """After smoothing."""
        return self.followed.head if self.followed else None

    @property
    def pose_raw(self) -> HeadPose | None:
        """Before smoothing."""
        return self.followed.pose_raw if self.followed else None

    @property
    def pose(self) -> HeadPose | None:
        """After smoothing."""
        return self.followed.pose if self.followed else None
