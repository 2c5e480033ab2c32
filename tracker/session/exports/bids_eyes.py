"""Where the eyes looked, as BIDS has eye tracking: a recording each for the left eye, the right one, and both."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker.readings import EyeReading, FaceReading, GestureKind, Side
from tracker.session.exports.bids_motion import sampling
from tracker.session.exports.columns import Block, Kind, Value, named, one
from tracker.session.exports.job import Job
from tracker.session.exports.moments import Moment, Row

_NOT_GIVEN = "n/a"
_PLACE = ("x_coordinate", "y_coordinate")
_ANGLES = (
    "Where it looks, against the head (0 is straight ahead): x_coordinate is yaw, positive to the subject's own right; "
    "y_coordinate is pitch, positive down."
)


@dataclass(frozen=True, slots=True, eq=False)
class Recording:
    """One recording of eyes.

    Attributes
    ----------
    label : str
        In the name of its files.
    eye : str
        BIDS's RecordedEye.
    side : Side or None
        None for both eyes together.
    blocks : tuple of Block
    """

    label: str
    eye: str
    side: Side | None
    blocks: tuple[Block, ...]


def _of_reading(values: Callable[[FaceReading], Sequence[Value] | None]) -> Callable[[Row], Sequence[Value] | None]:
    def cells(row: Row) -> Sequence[Value] | None:
        reading = None if row.sure is None else row.sure.reading
        return None if reading is None else values(reading)

    return cells


def _eye(reading: FaceReading, side: Side) -> EyeReading:
    return (reading.left if side is Side.LEFT else reading.right) or EyeReading()


def _time() -> Block:
    return one("timestamp", "s", "Seconds since the first frame.", lambda row: row.moment.elapsed_s, always=True)


def _excluded() -> Block:
    return one(
        "excluded", "", "1 where a marker says that the frame is not to count.",
        lambda row: row.moment.excluded, kind=Kind.FLAG, always=True,
    )  # fmt: skip


def _recording_of(label: str, side: Side) -> Recording:
    def angles(reading: FaceReading) -> Sequence[Value] | None:
        eye = _eye(reading, side)
        return None if eye.yaw_rad is None else (eye.yaw_rad, eye.pitch_rad)

    def openness(reading: FaceReading) -> Sequence[Value] | None:
        return (_eye(reading, side).openness,)

    blocks = (
        _time(),
        Block(names=_PLACE, unit="rad", words=_ANGLES, values=_of_reading(angles), decimals=5),
        Block(names=("openness",), unit="arbitrary", words="How far the eye is open: 0 closed, 1 as it usually is.",
              values=_of_reading(openness)),
        _excluded(),
    )  # fmt: skip
    return Recording(label, side.value, side, blocks)


def _both_eyes() -> Recording:
    def angles(reading: FaceReading) -> Sequence[Value] | None:
        gaze = reading.gaze
        return None if gaze is None else (gaze.yaw_rad, gaze.pitch_rad)

    def place(reading: FaceReading) -> Sequence[Value] | None:
        found = None if reading.gaze is None else reading.gaze.place
        return None if found is None else (found.x_m, found.y_m, found.error_m)

    def confidence(reading: FaceReading) -> Sequence[Value] | None:
        return None if reading.gaze is None else (reading.gaze.confidence,)

    blocks = (
        _time(),
        Block(names=_PLACE, unit="rad", words=_ANGLES, values=_of_reading(angles), decimals=5),
        Block(names=("confidence",), unit="arbitrary", words="0 to 1: how far that can be trusted.",
              values=_of_reading(confidence)),
        Block(names=("screen_x", "screen_y", "screen_error"), unit="m",
              words="The place on the screen that is looked at, from its middle, x to the subject's own right, y up; "
              "and the typical error, measured after the calibration.", values=_of_reading(place), decimals=5),
        _excluded(),
    )  # fmt: skip
    return Recording("eye3", "cyclopean", None, blocks)


RECORDINGS = (_recording_of("eye1", Side.LEFT), _recording_of("eye2", Side.RIGHT), _both_eyes())
# What is told of an eye besides where it looks.
_EVENTS = {GestureKind.BLINK: "blink", GestureKind.WINK: "wink", GestureKind.EYES_CLOSED: "eyes closed"}
_EVENT_COLUMNS = ("onset", "duration", "trial_type", "message")


@contextmanager
def eye_files(job: Job, root: Path, recording: Recording, kept: Sequence[Block]) -> Iterator[Callable[[Moment], None]]:
    """Write the files of one recording; yields what takes the moments.

    Parameters
    ----------
    job : Job
    root : Path
        The data set.
    recording : Recording
    kept : sequence of Block
        Those of its blocks that are written.
    """
    stem = f"sub-{job.settings.subject}_task-{job.settings.task}_recording-{recording.label}"
    folder = root / f"sub-{job.settings.subject}" / "motion"
    events: list[str] = []
    with _packed(folder / f"{stem}_physio.tsv.gz") as file:

        def take(moment: Moment) -> None:
            row = Row(moment, moment.result.primary)
            file.write("\t".join(cell for block in kept for cell in block.texts(row, _NOT_GIVEN)) + "\n")
            events.extend(_event_lines(moment, recording.side))

        yield take
    _write_json(folder / f"{stem}_physio.json", sidecar(job, recording, kept))
    if events:
        with _packed(folder / f"{stem}_physioevents.tsv.gz") as file:
            file.writelines(events)
        _write_json(folder / f"{stem}_physioevents.json", _events_sidecar(job))


def _event_lines(moment: Moment, side: Side | None) -> Iterator[str]:
    face = Row(moment, moment.result.primary).sure
    for gesture in () if face is None or face.reading is None else face.reading.gestures:
        if gesture.kind in _EVENTS and (side is None or gesture.side in (None, side)):
            # The clock of the frames, as the moments' own begins with the first frame.
            onset_s = gesture.start_s - (moment.result.time_s - moment.elapsed_s)
            yield f"{onset_s:.6f}\t{gesture.end_s - gesture.start_s:.6f}\t{_EVENTS[gesture.kind]}\t{_NOT_GIVEN}\n"


def sidecar(job: Job, recording: Recording, kept: Sequence[Block]) -> dict[str, Any]:
    """What stands beside the table of a recording.

    Parameters
    ----------
    job : Job
    recording : Recording
    kept : sequence of Block
    """
    rates = sampling(job)
    return {
        "TaskName": job.settings.task,
        "PhysioType": "eyetrack",
        "RecordedEye": recording.eye,
        "SampleCoordinateSystem": "eye-in-head",
        "EyeTrackingMethod": "other: a webcam's picture, the iris against an eyeball in the pose of the head",
        "Manufacturer": "visavis",
        "SoftwareVersions": job.session.description.program or _NOT_GIVEN,
        "SamplingFrequency": rates["SamplingFrequency"],
        "StartTime": 0,
        "Columns": list(named(kept)),
        **{
            name: {"Description": block.words, "Units": block.unit or "arbitrary"}
            for block in kept
            for name in block.names
        },
    }


def _events_sidecar(job: Job) -> dict[str, Any]:
    return {
        "TaskName": job.settings.task,
        "Columns": list(_EVENT_COLUMNS),
        "Description": "What the eyes did, each told once it was sure.",
        "OnsetSource": "timestamp",
        "onset": {"Description": "When it began, by the column timestamp of the recording.", "Units": "s"},
        "duration": {"Description": "How long it lasted.", "Units": "s"},
        "trial_type": {
            "Description": "What it was.",
            "Levels": {"blink": "both eyes closed and opened", "wink": "one eye did", "eyes closed": "for longer"},
        },
        "message": {"Description": "Not used."},
    }


@contextmanager
def _packed(path: Path) -> Iterator[io.TextIOWrapper]:
    path.parent.mkdir(parents=True, exist_ok=True)
    # No time and no name in it, so that the same session gives the same bytes.
    with (
        path.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed,
        io.TextIOWrapper(packed, "utf-8", newline="\n") as text,
    ):
        yield text


def _write_json(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
