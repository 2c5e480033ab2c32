"""A BIDS data set of motion and eye tracking, or one more subject or task in one that is there."""

from __future__ import annotations

import csv
import json
import re
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tracker.errors import VisavisError
from tracker.session.exports.bids_eyes import RECORDINGS, eye_files
from tracker.session.exports.bids_motion import (
    CHANNEL_COLUMNS,
    CHANNELS,
    Channels,
    frames_sidecar,
    motion_name,
    motion_sidecar,
)
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import Moment, Row, wall_time
from tracker.session.exports.settings import ExportSettings
from tracker.whole_file import whole_folder

BIDS_VERSION = "1.11.0"
_NOT_GIVEN = "n/a"
_LABEL = re.compile("[0-9a-zA-Z]+")
BLOCKS = (
    *(channels.block for channels in CHANNELS),
    *(block for recording in RECORDINGS for block in recording.blocks),
)
_EVENT_COLUMNS = ("onset", "duration", "trial_type", "label", "origin")

ABOUT = """A data set after the Brain Imaging Data Structure (BIDS), with the head's motion as `motion/`, where the
eyes looked as `_physio.tsv.gz` (PhysioType "eyetrack"), and the markers as `_events.tsv`. What is not known is `n/a`.
Frames come unevenly, so that the first channel of the motion is LATENCY, in seconds since the first frame; times of
events and of the eyes count from there too.

Axes, in the subject's own directions: `reference_frame` camera is LDB (x to the subject's left, which is right in the
picture; y down; z away from the camera, to the subject's back), screen is RUB (x right, y up, z from the screen
towards the subject). Turns are unit quaternions by the right-hand rule, 1 for a head that looks straight into the
camera (or as it was held at the start, unless the session's settings say otherwise). Eyes are against the head
(eye-in-head): x is yaw, positive to the subject's own right, y is pitch, positive down, radians.

Another subject or task goes into the same folder: the rows of `participants.tsv` and `_scans.tsv` are added."""


@contextmanager
def bids(job: Job) -> Iterator[Writing]:
    """Write a data set, or add to one; see `tracker.session.exports.job.Export`.

    Raises
    ------
    VisavisError
        If the folder holds something else, or the labels of subject and task are none.
    """
    check_labels_of(job.settings)
    kept = [channels for channels in CHANNELS if channels.block in job.known]
    notes: list[str] = []
    with _data_set(job.output) as root, ExitStack() as files:
        takers = [files.enter_context(_motion(job, root, kept))]
        columns = [channels.block for channels in kept]
        for recording in RECORDINGS:
            blocks = tuple(block for block in recording.blocks if block in job.known)
            if not any("x_coordinate" in block.names for block in blocks):
                notes.append(f"Left out, as the session holds none of it: where the {recording.eye} eye looked.")
                continue
            takers.append(files.enter_context(eye_files(job, root, recording, blocks)))
            columns += blocks

        def take(moment: Moment) -> None:
            for taker in takers:
                taker(moment)

        _write_events(job, root)
        _write_data_set(job, root)
        yield Writing(take, tuple(columns), notes)


def check_labels_of(settings: ExportSettings) -> None:
    """Make sure that subject and task are labels of BIDS.

    Parameters
    ----------
    settings : ExportSettings

    Raises
    ------
    VisavisError
        If one is not.
    """
    for what, label in (("subject", settings.subject), ("task", settings.task)):
        if not _LABEL.fullmatch(label):
            raise VisavisError(f"The {what} {label!r} is no label of BIDS: use letters and digits only.")


def subject_files(output: Path, subject: str, task: str) -> tuple[Path, ...]:
    """The files of a subject and task that are there already.

    Parameters
    ----------
    output : Path
        The data set.
    subject, task : str
    """
    folder = output / f"sub-{subject}" / "motion"
    return tuple(sorted(folder.glob(f"sub-{subject}_task-{task}_*"))) if folder.is_dir() else ()


@contextmanager
def _data_set(path: Path) -> Iterator[Path]:
    """A new folder; or one whose files are put into one that is there, once all of them are whole."""
    if not path.exists() or not any(path.iterdir()):
        with whole_folder(path) as root:
            yield root
        return
    if not (path / "dataset_description.json").is_file():
        raise VisavisError(f"The folder {path} holds something else than a BIDS data set. Give a new folder.")
    draft = path.with_name(f".visavis-{secrets.token_hex(8)}.part")
    draft.mkdir()
    try:
        yield draft
        _add_to_tables(draft, path)
        for file in sorted(one for one in draft.rglob("*") if one.is_file()):
            place = path / file.relative_to(draft)
            place.parent.mkdir(parents=True, exist_ok=True)
            file.replace(place)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _add_to_tables(draft: Path, there: Path) -> None:
    """What is about the whole data set stays as it is, but for the rows of tables that are new."""
    for new in (*draft.glob("*.tsv"), *draft.glob("sub-*/*.tsv")):
        old = there / new.relative_to(draft)
        if old.is_file():
            lines = old.read_text(encoding="utf-8").splitlines()
            known = {line.split("\t")[0] for line in lines}
            width = len(lines[0].split("\t")) if lines else 0
            for line in new.read_text(encoding="utf-8").splitlines()[1:]:
                cells = line.split("\t")
                if cells[0] not in known:
                    lines.append("\t".join((cells + [_NOT_GIVEN] * width)[: max(width, 1)]))
            new.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for new in (one for one in draft.iterdir() if one.is_file() and one.suffix != ".tsv"):
        if (there / new.name).is_file():
            new.unlink()


@contextmanager
def _motion(job: Job, root: Path, kept: Sequence[Channels]) -> Iterator[Any]:
    stem = root / motion_name(job.settings.subject, job.settings.task)
    stem.parent.mkdir(parents=True, exist_ok=True)
    with Path(f"{stem}_motion.tsv").open("w", encoding="utf-8", newline="\n") as file:

        def take(moment: Moment) -> None:
            row = Row(moment, moment.result.primary)
            cells = (cell for channels in kept for cell in channels.block.texts(row, _NOT_GIVEN))
            file.write("\t".join(cells) + "\n")

        yield take
    _write_table(Path(f"{stem}_channels.tsv"), CHANNEL_COLUMNS, [line for one in kept for line in one.lines()])
    _write_json(Path(f"{stem}_motion.json"), motion_sidecar(job, kept))
    _write_json(Path(f"{stem}_channels.json"), frames_sidecar(kept))


def _write_events(job: Job, root: Path) -> None:
    times_s = job.session.times_s
    start_s = float(times_s[0]) if len(times_s) else 0.0
    lines = [
        (
            f"{marker.time_s - start_s:.6f}",
            f"{marker.duration_s:.6f}",
            marker.kind.value,
            _cell(marker.label),
            _cell(marker.origin),
        )
        for marker in job.session.markers
    ]
    if not lines:
        return
    # Without the tracking system in its name, so that it is about the eyes, too.
    stem = root / f"sub-{job.settings.subject}" / "motion" / f"sub-{job.settings.subject}_task-{job.settings.task}"
    _write_table(Path(f"{stem}_events.tsv"), _EVENT_COLUMNS, lines)
    words = {
        "TaskName": job.settings.task,
        "onset": {"Description": "When it begins, since the first frame.", "Units": "s"},
        "duration": {"Description": "How long it lasts; 0 for a moment.", "Units": "s"},
        "trial_type": {
            "Description": "What the marker says.",
            "Levels": {
                "event": "something happened",
                "exclude": "these frames are not to count",
                "label": "a label of the user's own",
                "loss": "the face was lost",
                "note": "a note",
            },
        },
        "label": {"Description": "The marker's words."},
        "origin": {"Description": "Who made it: user, or the program that it came from."},
    }
    _write_json(Path(f"{stem}_events.json"), words)


def _write_data_set(job: Job, root: Path) -> None:
    subject, description = job.settings.subject, job.session.description
    _write_json(
        root / "dataset_description.json",
        {
            "Name": "Faces and heads recorded with visavis",
            "BIDSVersion": BIDS_VERSION,
            "DatasetType": "raw",
            "GeneratedBy": [{"Name": "visavis", "Version": description.program or _NOT_GIVEN}],
        },
    )
    _write_table(root / "participants.tsv", ("participant_id",), [(f"sub-{subject}",)])
    _write_json(root / "participants.json", {"participant_id": {"Description": "Label of the participant."}})
    if len(job.session.times_s):
        begun = wall_time(job.session, float(job.session.times_s[0]))
        motion = f"{motion_name(subject, job.settings.task)}_motion.tsv"
        name = Path(motion).relative_to(f"sub-{subject}").as_posix()
        scans = root / f"sub-{subject}" / f"sub-{subject}_scans.tsv"
        _write_table(scans, ("filename", "acq_time"), [(name, begun or _NOT_GIVEN)])


def _cell(text: str) -> str:
    return " ".join(text.split()) or _NOT_GIVEN


def _write_table(path: Path, heading: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None).writerows(
            [heading, *lines]
        )


def _write_json(path: Path, content: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
