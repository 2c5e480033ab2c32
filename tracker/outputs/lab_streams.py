"""Lab Streaming Layer: streams that LabRecorder and others take together with those of other instruments.

Each sample has the time at which its picture was taken, on LSL's clock, and the rate is irregular. Where nothing is
known at all a stream is silent, so that a gap in it is a gap in what was seen: no value is held. A single unknown
signal among known ones is `UNKNOWN`, which no signal can be, and the stream's description says so: LSL has no empty
value, NaN stops some receivers and spoils the means of others unseen, 0 would be a measurement, and the last value a
lie. The pose is the one that was tracked, seen from the camera: centres and curves are for games.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import degrees
from typing import Any

from tracker.expression.action_unit_part import GIVEN
from tracker.expression.shapes import given_names
from tracker.files.signal_columns import gesture_text
from tracker.markup import IBUG_68
from tracker.outputs.output import Output, OutputError, OutputKind
from tracker.outputs.sample import Sample
from tracker.readings import EVERYTHING, Emotion, Gaze
from tracker.session.layout import SessionError
from tracker.session.marker_stream import LslClock, lsl
from tracker.settings import switch, text
from tracker.words import later

UNKNOWN = -1.0
FOUND, LOST = "face found", "face lost"
_CM_M = 0.01


@dataclass(frozen=True, slots=True)
class LabStreamSettings:
    """Which streams there are."""

    name: str = text(
        "visavis",
        "What the streams' names begin with, as in visavis_pose. Give each of several trackers a name of its own.",
        longest=40,
    )
    pose: bool = switch(True, "The head's place in metres and turn in degrees: the stream _pose.")
    face: bool = switch(True, "The points of the face in pixels: the stream _face.", label="Points")
    signals: bool = switch(True, "Shapes, action units and openness of the eyes: the stream _signals.")
    expression: bool = switch(True, "How probable each expression is: the stream _expression.")
    gaze: bool = switch(True, "Where the eyes look: the streams _gaze, and after a calibration _gaze_place.")
    markers: bool = switch(True, "Gestures, and when the face is found or lost: the stream _markers.")


@dataclass(frozen=True, slots=True)
class Channel:
    """How one number of a stream is described."""

    label: str
    unit: str
    type: str


Values = Callable[[Sample], Sequence[float] | None]


@dataclass(frozen=True, slots=True)
class NumberStream:
    """A stream of numbers.

    Attributes
    ----------
    name : str
        What comes after the common beginning, and the setting that switches it on.
    setting : str
    type : str
        What LSL calls the content.
    channels : tuple of Channel
    values : callable
        The numbers of a sample, one a channel; None where nothing is known.
    has_unknown : bool
        Whether single channels can be `UNKNOWN`.
    """

    name: str
    setting: str
    type: str
    channels: tuple[Channel, ...]
    values: Values
    has_unknown: bool = False


def _pose(sample: Sample) -> Sequence[float] | None:
    if (raw := sample.raw) is None:
        return None
    x_cm, y_cm, z_cm, *turn_deg = raw.tolist()
    return [_CM_M * x_cm, _CM_M * y_cm, _CM_M * z_cm, *turn_deg]


def _points(sample: Sample) -> list[float] | None:
    if sample.face is None:
        return None
    points_xy = sample.face.face.points_xy
    if sample.mirror:
        points_xy = sample.face.face.markup.mirrored(points_xy, sample.frame.image.shape[1])
    return list(points_xy.ravel().tolist())


def _signals(sample: Sample) -> Sequence[float] | None:
    reading = sample.reading
    if reading is None:
        return None
    shapes = sample.shapes
    openness = (None if eye is None else eye.openness for eye in (sample.left, sample.right))
    values = (*map(shapes.get, given_names()), *map(reading.action_units.get, GIVEN), *openness)
    return [UNKNOWN if value is None else value for value in values]


def _expression(sample: Sample) -> Sequence[float] | None:
    expression = None if sample.reading is None else sample.reading.expression
    return None if expression is None else [expression.probabilities[emotion] for emotion in Emotion]


def _gaze_of(sample: Sample) -> Gaze | None:
    return None if sample.reading is None else sample.reading.gaze


def _gaze(sample: Sample) -> Sequence[float] | None:
    gaze = _gaze_of(sample)
    if gaze is None:
        return None
    yaw_deg = degrees(-gaze.yaw_rad if sample.mirror else gaze.yaw_rad)
    # Down is positive in the tracker, and up in what goes out, as for the head.
    return [yaw_deg, -degrees(gaze.pitch_rad), gaze.confidence]


def _gaze_place(sample: Sample) -> Sequence[float] | None:
    gaze = _gaze_of(sample)
    if gaze is None or gaze.place is None:
        return None
    return [gaze.place.x_m, gaze.place.y_m, gaze.place.error_m]


def _channels(labels: Iterable[str], unit: str, kind: str) -> tuple[Channel, ...]:
    return tuple(Channel(label, unit, kind) for label in labels)


def _points_stream(count: int) -> NumberStream:
    channels = (
        Channel(f"{axis}_{index}", "pixels", f"Position{axis.upper()}") for index in range(count) for axis in "xy"
    )
    return NumberStream("face", "face", "MoCap", tuple(channels), _points)


_POSE = NumberStream(
    "pose",
    "pose",
    "MoCap",
    (
        *(Channel(axis, "meters", f"Position{axis.upper()}") for axis in "xyz"),
        Channel("yaw", "degrees", "OrientationH"),
        Channel("pitch", "degrees", "OrientationP"),
        Channel("roll", "degrees", "OrientationR"),
    ),
    _pose,
)
_SIGNALS = NumberStream(
    "signals",
    "signals",
    "Expression",
    (
        *_channels(given_names(), "normalized", "Shape"),
        *_channels((f"au_{number}" for number in GIVEN), "normalized", "ActionUnit"),
        *_channels(("openness_left", "openness_right"), "normalized", "Openness"),
    ),
    _signals,
    has_unknown=True,
)
_EXPRESSION = NumberStream(
    "expression",
    "expression",
    "Expression",
    _channels((emotion.value for emotion in Emotion), "normalized", "Probability"),
    _expression,
)
_GAZE = NumberStream(
    "gaze",
    "gaze",
    "Gaze",
    (
        Channel("yaw", "degrees", "OrientationH"),
        Channel("pitch", "degrees", "OrientationP"),
        Channel("confidence", "normalized", "Confidence"),
    ),
    _gaze,
)
_GAZE_PLACE = NumberStream(
    "gaze_place",
    "gaze",
    "Gaze",
    (
        Channel("x", "meters", "PositionX"),
        Channel("y", "meters", "PositionY"),
        Channel("error", "meters", "Error"),
    ),
    _gaze_place,
)
STREAMS = (_POSE, _points_stream(IBUG_68.point_count), _SIGNALS, _EXPRESSION, _GAZE, _GAZE_PLACE)


class LabStreams:
    """All streams that are switched on.

    Parameters
    ----------
    settings : LabStreamSettings
    module : callable
        Gives the module `pylsl`.
    """

    def __init__(self, settings: LabStreamSettings, module: Callable[[], Any] = lsl) -> None:
        self._settings, self._module = settings, module
        self._streams = {stream.name: stream for stream in STREAMS if getattr(settings, stream.setting)}
        self._outlets: dict[str, Any] = {}
        self._markers: Any = None
        self._offset_s = 0.0
        self._was_there = False

    def open(self) -> None:
        """Announce the streams in the network."""
        try:
            self._lsl = self._module()
        except SessionError as error:
            raise OutputError(str(error)) from error
        self._offset_s = LslClock(self._lsl.local_clock).offset_s
        self._was_there = False
        try:
            self._outlets = {name: self._numbers(stream) for name, stream in self._streams.items()}
            if self._settings.markers:
                self._markers = self._lsl.StreamOutlet(self._info("markers", "Markers", 1, "string"))
        except RuntimeError as error:
            raise OutputError(
                later(f"The streams cannot be announced in the network ({error}). Is it switched on?")
            ) from error

    def send(self, sample: Sample) -> int:
        """See `Output.send`; one packet is one sample of one stream."""
        stamp_s = sample.captured_s - self._offset_s
        sent = self._mark(sample, stamp_s)
        for name, stream in tuple(self._streams.items()):
            values = stream.values(sample)
            if values is None:
                continue
            if len(values) != len(stream.channels):
                self._replace_points(len(values) // 2)
            self._outlets[name].push_sample(values, stamp_s)
            sent += 1
        return sent

    def idle(self) -> int:
        """Nothing is to be done: a stream may be silent."""
        return 0

    def close(self) -> None:
        """End the streams."""
        self._outlets, self._markers = {}, None

    def _mark(self, sample: Sample, stamp_s: float) -> int:
        if self._markers is None:
            return 0
        marks: list[tuple[str, float]] = []
        is_there = sample.face is not None
        if is_there is not self._was_there:
            marks.append((FOUND if is_there else LOST, stamp_s))
        self._was_there = is_there
        # A gesture is told when it is sure; its mark is about when it began.
        to_stream_s = stamp_s - sample.frame.time_s
        marks += [(gesture_text(gesture), gesture.start_s + to_stream_s) for gesture in sample.gestures]
        for label, mark_s in marks:
            self._markers.push_sample([label], mark_s)
        return len(marks)

    def _replace_points(self, count: int) -> None:
        """Announce the points anew, as those of a model with another markup."""
        stream = _points_stream(count)
        self._streams[stream.name] = stream
        self._outlets[stream.name] = None  # its name is free first
        self._outlets[stream.name] = self._numbers(stream)

    def _numbers(self, stream: NumberStream) -> Any:
        info = self._info(stream.name, stream.type, len(stream.channels), "float32")
        if stream.has_unknown:
            info.desc().append_child_value("unknown_value", f"{UNKNOWN:g}")
        described = info.desc().append_child("channels")
        for channel in stream.channels:
            one = described.append_child("channel")
            for key, value in (("label", channel.label), ("unit", channel.unit), ("type", channel.type)):
                one.append_child_value(key, value)
        return self._lsl.StreamOutlet(info)

    def _info(self, name: str, content: str, channels: int, form: str) -> Any:
        full = f"{self._settings.name}_{name}"
        # By this a receiver finds the stream again after a fault; it must not find that of another machine.
        source = f"{full}@{platform.node()}"
        info = self._lsl.StreamInfo(full, content, channels, self._lsl.IRREGULAR_RATE, form, source)
        info.desc().append_child("acquisition").append_child_value("manufacturer", "visavis")
        return info


def _make(settings: LabStreamSettings) -> Output:
    return LabStreams(settings)


KIND = OutputKind(
    name="lsl",
    title=later("Lab Streaming Layer"),
    feeds=later("LabRecorder and laboratory software, beside EEG and others"),
    help=later(
        "Start LabRecorder, press Update and choose the streams whose names begin with visavis. It needs a package:"
        " pip install pylsl. Every machine in the network can see the streams while this is on."
    ),
    icon="flask",
    settings=LabStreamSettings,
    make=_make,
    wanted=EVERYTHING,
)
