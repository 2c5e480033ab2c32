"""How the head moved, as BIDS has motion: a table without a heading, its channels, and what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker.session.exports.columns import Block, Kind, Value, named, one
from tracker.session.exports.in_camera import quaternion_of
from tracker.session.exports.job import Job
from tracker.session.exports.moments import Row

CAMERA, SCREEN = "camera", "screen"
_NOT_GIVEN = "n/a"
# All that BIDS knows of, as it likes to be told of those that are none, too.
_KINDS = ("ACCEL", "ANGACCEL", "GYRO", "JNTANG", "LATENCY", "MAGN", "MISC", "ORNT", "POS", "VEL")

# Axes by the subject's own directions, as BIDS wants them; the camera's x is to the right in the picture.
FRAMES: dict[str, dict[str, str]] = {
    CAMERA: {
        "SpatialAxes": "LDB",
        "RotationRule": "right-hand",
        "RotationOrder": _NOT_GIVEN,
        "Description": "Origin at the camera; x to the right of the picture (the subject's own left), y down, z away "
        "from the camera (to the back of a subject who faces it). The turn is that of the head against one that looks "
        "straight into the camera: v_camera = q v_head q*.",
    },
    SCREEN: {
        "SpatialAxes": "RUB",
        "RotationRule": "right-hand",
        "RotationOrder": _NOT_GIVEN,
        "Description": "Origin at the middle of the screen; x to the subject's own right, y up, z from the screen "
        "towards the subject.",
    },
}


@dataclass(frozen=True, slots=True, eq=False)
class Channels:
    """A block of columns as channels of BIDS.

    Attributes
    ----------
    block : Block
    kind : str
        BIDS's type.
    components : tuple of str
        One for each name.
    point : str
        What is tracked.
    frame : str
        One of `FRAMES`, or n/a.
    """

    block: Block
    kind: str
    components: tuple[str, ...] = (_NOT_GIVEN,)
    point: str = _NOT_GIVEN
    frame: str = _NOT_GIVEN

    def lines(self) -> Iterator[Sequence[str]]:
        """The lines of the table of channels."""
        units = self.block.unit or _NOT_GIVEN
        for name, component in zip(self.block.names, self.components, strict=True):
            yield name, component, self.kind, self.point, units, self.frame, self.block.words


CHANNEL_COLUMNS = ("name", "component", "type", "tracked_point", "units", "reference_frame", "description")


def _place(row: Row) -> Sequence[Value] | None:
    pose = None if row.head is None else row.head.pose
    return None if pose is None else [float(value) for value in pose.place_m]


def _turn(row: Row) -> Sequence[Value] | None:
    pose = None if row.head is None else row.head.pose
    return None if pose is None else quaternion_of(pose)


def _on_screen(row: Row) -> Sequence[Value] | None:
    head = None if row.head is None else row.head.head
    return None if head is None else (head.x_m, head.y_m, head.z_m)


CHANNELS = (
    Channels(
        one("latency", "s", "Seconds since the first frame, as frames come unevenly.", lambda row: row.moment.elapsed_s,
            always=True),
        "LATENCY",
    ),
    Channels(
        Block(names=("head_x", "head_y", "head_z"), unit="m", words="The point between the eyes, camera frame.",
              values=_place, decimals=5),
        "POS", ("x", "y", "z"), "Head", CAMERA,
    ),
    Channels(
        Block(names=("head_quat_x", "head_quat_y", "head_quat_z", "head_quat_w"), unit="",
              words="How the head is turned, a unit quaternion with w at least 0.", values=_turn, decimals=6),
        "ORNT", ("quat_x", "quat_y", "quat_z", "quat_w"), "Head", CAMERA,
    ),
    Channels(
        Block(names=("screen_head_x", "screen_head_y", "screen_head_z"), unit="m",
              words="The point between the eyes, screen frame; recentring moves it.", values=_on_screen, decimals=5),
        "POS", ("x", "y", "z"), "Head", SCREEN,
    ),
    Channels(
        one("excluded", "", "1 where a marker says that the frame is not to count.", lambda row: row.moment.excluded,
            kind=Kind.FLAG, always=True),
        "MISC",
    ),
)  # fmt: skip


def sampling(job: Job) -> dict[str, float | str]:
    """How often and how long was recorded, by BIDS's names."""
    times_s = job.session.times_s
    duration_s = float(times_s[-1] - times_s[0]) if len(times_s) else 0.0
    effective_hz = (len(times_s) - 1) / duration_s if duration_s > 0.0 else None
    source = job.session.description.source
    nominal_hz = None if source is None else source.frame_rate_hz
    return {
        "SamplingFrequency": round(nominal_hz or effective_hz or 0.0, 6),
        "SamplingFrequencyEffective": _NOT_GIVEN if effective_hz is None else round(effective_hz, 6),
        "RecordingDuration": round(duration_s, 6),
    }


def motion_sidecar(job: Job, kept: Sequence[Channels]) -> dict[str, Any]:
    """What stands beside the table.

    Parameters
    ----------
    job : Job
    kept : sequence of Channels
        Those that are written.
    """
    counts = {kind: sum(len(one.block.names) for one in kept if one.kind == kind) for kind in _KINDS}
    description = job.session.description
    return {
        "TaskName": job.settings.task,
        **sampling(job),
        "TrackingSystemName": "visavis",
        "Manufacturer": "visavis",
        "ManufacturersModelName": "visavis" if description.source is None else description.source.name,
        "SoftwareVersions": description.program or _NOT_GIVEN,
        "MotionChannelCount": len(named(one.block for one in kept)),
        **{f"{kind}ChannelCount": count for kind, count in counts.items() if kind != "MISC"},
        "MiscChannelCount": counts["MISC"],
        "TrackedPointsCount": 1,
        "MissingValues": _NOT_GIVEN,
    }


def frames_sidecar(kept: Sequence[Channels]) -> dict[str, Any]:
    """What the frames of reference mean, for beside the table of channels.

    Parameters
    ----------
    kept : sequence of Channels
    """
    used = {one.frame for one in kept}
    return {
        "reference_frame": {
            "Description": "What places and turns are measured against.",
            "Levels": {name: words for name, words in FRAMES.items() if name in used},
        }
    }


def motion_name(subject: str, task: str) -> str:
    """What the names of all files of the motion begin with, with the folder.

    Parameters
    ----------
    subject, task : str
    """
    return str(Path(f"sub-{subject}", "motion", f"sub-{subject}_task-{task}_tracksys-visavis"))
