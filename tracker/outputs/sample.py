"""What one output gets of one frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from tracker.outputs.axes import Axes, mirrored
from tracker.outputs.mapping.stages import MappedPose
from tracker.readings import EyeReading, FaceReading, Gesture, Side
from tracker.types import Frame, State, TrackedFace, TrackResult

_NONE: Mapping[str, float] = MappingProxyType({})
# While a target hangs, older ones are of no use to anybody.
_MOST_MISSED = 16
_OTHER_SIDE = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A frame and what is known after it, with the pose as this output is to send it.

    Attributes
    ----------
    frame : Frame
        Its image is black for outputs that want no pictures.
    result : TrackResult
    captured_s : float
        When the picture was taken, on the clock of `time.monotonic`; where the source cannot tell, when it was tracked.
    axes : Axes or None
        The head after mapping, see `tracker.outputs.axes`; None unless a face is surely tracked and its pose known.
    stages : MappedPose or None
        The same at every stage of the mapping, as it was tracked first.
    mirror : bool
        Whether left and right are changed over, as a mirror shows them; then ``axes`` is mirrored already.
    missed : tuple of Gesture
        Those of samples before it that this output was not given: happenings are told once, however few are sent.
    """

    frame: Frame
    result: TrackResult
    captured_s: float
    axes: Axes | None = None
    stages: MappedPose | None = None
    mirror: bool = False
    missed: tuple[Gesture, ...] = ()

    @property
    def raw(self) -> Axes | None:
        """The head as it was tracked, seen from the camera, before all mapping; in the mirror as the rest is."""
        if self.stages is None:
            return None
        return mirrored(self.stages.raw) if self.mirror else self.stages.raw

    @property
    def face(self) -> TrackedFace | None:
        """The face that counts, while it is surely tracked."""
        face = self.result.primary
        return face if face is not None and face.state is State.TRACKING else None

    @property
    def reading(self) -> FaceReading | None:
        """What it says; None where nothing is sure or nobody asked."""
        return self.face.reading if self.face is not None else None

    @property
    def shapes(self) -> Mapping[str, float]:
        """The shapes of ARKit by their names, 0 to 1; those that are not known are not in it."""
        if self.reading is None:
            return _NONE
        shapes = self.reading.shapes
        return {_other_side(name): value for name, value in shapes.items()} if self.mirror else shapes

    @property
    def left(self) -> EyeReading | None:
        """The subject's own left eye, or what takes its place in the mirror."""
        return self._eye("right" if self.mirror else "left")

    @property
    def right(self) -> EyeReading | None:
        """The subject's own right eye, or what takes its place in the mirror."""
        return self._eye("left" if self.mirror else "right")

    @property
    def gestures(self) -> tuple[Gesture, ...]:
        """Those that became sure since the sample before."""
        found = (*self.missed, *(self.reading.gestures if self.reading is not None else ()))
        return tuple(map(_other_gesture, found)) if self.mirror else found

    def _eye(self, side: str) -> EyeReading | None:
        eye: EyeReading | None = getattr(self.reading, side) if self.reading is not None else None
        if eye is None or not self.mirror or eye.yaw_rad is None:
            return eye
        return replace(eye, yaw_rad=-eye.yaw_rad)

    def after(self, earlier: Sample | None) -> Sample:
        """The same with what happened in one that is left out; neither is in the mirror yet."""
        if earlier is None or not earlier.gestures:
            return self
        return replace(self, missed=(*earlier.gestures, *self.missed)[-_MOST_MISSED:])

    def turned(self, signs: Axes) -> Sample:
        """The same with some axes inverted."""
        return replace(self, axes=None if self.axes is None else self.axes * signs)

    def in_mirror(self) -> Sample:
        """The same with left and right changed over."""
        return replace(self, axes=None if self.axes is None else mirrored(self.axes), mirror=not self.mirror)


def _other_gesture(gesture: Gesture) -> Gesture:
    return gesture if gesture.side is None else replace(gesture, side=_OTHER_SIDE[gesture.side])


def _other_side(name: str) -> str:
    if name.endswith("Left"):
        return f"{name[:-4]}Right"
    if name.endswith("Right"):
        return f"{name[:-5]}Left"
    return name
