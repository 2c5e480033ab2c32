"""What travels through the program: frames in, results out. All frozen; the arrays in them are read-only.

Conventions (frames, units, signs) are in ``kernels/README.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from tracker.changes import Change
from tracker.geometry import Box as Box
from tracker.geometry import HeadPose as HeadPose
from tracker.geometry import HeadPosition as HeadPosition
from tracker.geometry import Image as Image
from tracker.geometry import PivotDrift as PivotDrift
from tracker.geometry import Points as Points
from tracker.geometry import Rotation as Rotation
from tracker.geometry import Sighting as Sighting
from tracker.geometry import TrueEye as TrueEye
from tracker.geometry import Truth as Truth
from tracker.geometry import read_only as read_only
from tracker.layouts import markup_with
from tracker.markup import Markup
from tracker.readings import FaceReading


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


class Content(Enum):
    """What the image of a frame shows: what the source saw, something drawn in its place, or nothing: it is black."""

    CAMERA, STAND_IN, NOTHING = "camera", "stand-in", "nothing"


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
    content : Content
        Whose picture the image is, see `tracker.run.privacy`.
    """

    image: Image
    time_s: float
    index: int
    truth: Truth | None = None
    recorded: bool = False
    content: Content = Content.CAMERA


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
class Covers:
    """What is before a face, on a grid of cells that is laid over it.

    Attributes
    ----------
    cover : ndarray, shape (rows, columns), uint8
        255 times the probability that something is before the face there, or beside it.
    skin : ndarray, shape (rows, columns), uint8
        255 times the probability that the face itself is seen there; what it wears is of it, hair is not.
    picture_from_cells : ndarray, shape (2, 3), float64
        Takes (column, row, 1) to pixels of the picture.
    """

    cover: Image
    skin: Image
    picture_from_cells: Points


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A fitted face.

    Attributes
    ----------
    points_xy : ndarray, shape (N, 2), float64, pixels
        The landmarks; 68 in the iBUG order, or 71, or those of a layout of somebody's own.
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
    covers : Covers or None
        What is before it; only when asked for, and where the face model can tell.
    layout : str or None
        `Markup.text` of the layout, where it is one of somebody's own.
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
    covers: Covers | None = None
    layout: str | None = None

    @property
    def markup(self) -> Markup:
        """What its points mean."""
        return markup_with(self.layout, len(self.points_xy))


@dataclass(frozen=True, slots=True, eq=False)
class StillFace:
    """What is known of a face in a still picture beyond its points.

    Attributes
    ----------
    score : float
        As of `Face`.
    box : Box
    rotation : Rotation or None
        From head to camera frame, or where the angle of view is not known to a camera that looks straight at the face;
        None where the points have no pose.
    place_m : ndarray, shape (3,), float64, metres, or None
        The point between the eyes in the camera frame; None where the angle of view is not known.
    seen : ndarray, shape (N,), bool
        As of `Face`.
    """

    score: float
    box: Box
    rotation: Rotation | None
    place_m: Points | None
    seen: NDArray[np.bool_]


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
    frontal_m : ndarray, shape (68, 3), float64, metres, or None
        The points of the face in the head's frame, pose taken out, expression left in; only when asked for, and only
        while the pose is sure. Across the line of sight they are where they are seen, along it where a head has them.
    """

    sighting: Sighting | None = None
    head_raw: HeadPosition | None = None
    head: HeadPosition | None = None
    pose_raw: HeadPose | None = None
    pose: HeadPose | None = None
    frontal_m: Points | None = None


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
    reading : FaceReading or None
        What it says; only when asked for, and only while TRACKING.
    """

    face_id: int
    primary: bool
    state: State
    box: Box
    face: Face
    reading: FaceReading | None = None

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
    changes : tuple of Change
        What was done to the pipeline since the frame before. With the first frame after its beginning the first one is
        BEGUN, and says what there was before.
    step : int
        How manieth frame since then, from 0. Where it jumps, the pipeline has seen frames that were not kept.
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
    changes: tuple[Change, ...] = ()
    step: int = 0

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
