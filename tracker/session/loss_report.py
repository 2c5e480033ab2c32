"""A report of a loss that can be sent to somebody: ten seconds of numbers as a session without pictures, in a zip file.

No picture is in it, nobody's name, and no path of the machine. It can be played as any session without a film, and the
rules find the same cause in its measures.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from tracker.archives.manifest import listed_digests
from tracker.checked_file import taken_apart
from tracker.diagnosis.loss import Diagnosis, Loss
from tracker.diagnosis.measures import Course
from tracker.diagnosis.rules import diagnose
from tracker.diagnosis.watch import LossRecord
from tracker.diagnosis.words import what_happened
from tracker.face.shipped import FORMER_NAMES, SHIPPED_MODELS
from tracker.pipeline import PipelineSettings
from tracker.session.description import RecordedSource, SessionDescription, write_description
from tracker.session.layout import SessionError, SessionFolder, VideoKind
from tracker.session.loss_file import loss_json, marker_of, read_loss
from tracker.session.markers import write_markers
from tracker.session.measures_file import measures_bytes, read_measures
from tracker.session.reader import Session, read_session
from tracker.session.results_writer import ResultsWriter
from tracker.settings import Choice, describe
from tracker.whole_file import write_whole

MEASURES, LOSS, ABOUT = "measures.arrows", "loss.json", "README.txt"
OWN_FILE = "own file"
_ABOUT = """A report of visavis: why a face was lost.

Ten seconds of numbers before the loss. No picture is in it, no name, and no path of the machine.

loss.json        when, why, and what decided
measures.arrows  what was measured in each frame (Arrow IPC stream)
results.arrows   what the tracker knew in each frame (Arrow IPC stream)
markers.jsonl    the loss as a marker
session.toml     settings, models and versions

visavis report FILE.zip tells what is in it; with --unpack FOLDER it becomes a session that can be played.
"""
# Ten seconds in face mode with everything read take 3 MB; what is larger is no report.
_MOST_BYTES, _MOST_PACKED = 1 << 26, 1 << 25
_KINDS = {True: "camera", False: "film"}


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """A report that was read.

    Attributes
    ----------
    loss : Loss
    course : Course
        What was measured.
    session : Session
        The results, and with what they were made; in a folder that the one who read it keeps.
    """

    loss: Loss
    course: Course
    session: Session

    def diagnosed_again(self) -> Diagnosis:
        """What the rules of this version find in its measures."""
        row = int(np.flatnonzero(self.course.indices == self.loss.index)[-1])
        return diagnose(self.course, row)


def write_report(path: Path, record: LossRecord, description: SessionDescription) -> None:
    """Write a report whole, or leave what was there.

    Parameters
    ----------
    path : Path
        A zip file; replaced if it exists.
    record : LossRecord
        Its pictures are not looked at.
    description : SessionDescription
        With what it was tracked; what names somebody or a place is left out.

    Raises
    ------
    SessionError
        If it cannot be written.
    """
    try:
        with TemporaryDirectory(prefix="visavis-report-") as place:
            folder = SessionFolder(Path(place))
            _fill(folder, record, without_names(description))
            packed = io.BytesIO()
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
                for file in sorted(folder.path.iterdir()):
                    archive.writestr(zipfile.ZipInfo(file.name), file.read_bytes(), zipfile.ZIP_DEFLATED)
        write_whole(path, packed.getvalue())
    except OSError as error:
        raise SessionError(f"The report cannot be written to {path}: {error.strerror}.") from error


def without_names(description: SessionDescription) -> SessionDescription:
    """What may be told to others: no name of a camera, a file, a screen or a machine, and no path in the settings.

    Parameters
    ----------
    description : SessionDescription
    """
    source = description.source
    if source is not None:
        kind = _KINDS[source.live]
        source = RecordedSource(
            kind, kind, source.live, source.recorded, source.size_px, source.frame_rate_hz, source.horizontal_fov_rad
        )
    shipped = {"", "kernels", *SHIPPED_MODELS, *FORMER_NAMES, *listed_digests()}
    return SessionDescription(
        program=description.program,
        packages=description.packages,
        mode=description.mode,
        wanted=description.wanted,
        face_model=_model_name(description.face_model, shipped),
        models={_model_name(name, shipped): digest for name, digest in description.models.items()},
        source=source,
        video=VideoKind.NONE,
        ended=True,
        settings=_without_paths(PipelineSettings(), description.settings),
    )


def _fill(folder: SessionFolder, record: LossRecord, description: SessionDescription) -> None:
    results = ResultsWriter(folder.results)
    for result in record.results:
        # What was done to the tracker may name files.
        results.add(replace(result, changes=()))
    results.close()
    write_description(folder.description, replace(description, frames=len(record.results)))
    write_markers(folder.markers, [marker_of(record.loss, what_happened(record.loss.why))])
    (folder.path / MEASURES).write_bytes(measures_bytes(record.course))
    (folder.path / LOSS).write_text(loss_json(record.loss), encoding="utf-8")
    (folder.path / ABOUT).write_text(_ABOUT, encoding="utf-8")


def unpack_report(path: Path, folder: Path) -> None:
    """Unpack a report into a folder.

    Parameters
    ----------
    path : Path
        The zip file.
    folder : Path
        There, or made; files of the same names in it are replaced.

    Raises
    ------
    SessionError
        If it is no report, or cannot be unpacked.
    """
    known = SessionFolder(folder)
    names = {known.description.name, known.results.name, known.markers.name, MEASURES, LOSS, ABOUT}
    try:
        if path.stat().st_size > _MOST_PACKED:
            raise ValueError("it is larger than one can be")
        with taken_apart():
            found = _members(path, names)
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in found.items():
            (folder / name).write_bytes(content)
    except OSError as error:
        raise SessionError(f"{path.name} cannot be unpacked: {error.strerror}.") from error
    except ValueError as error:
        raise SessionError(f"{path.name} is no report of a loss, or is damaged ({error}).") from error


def _members(path: Path, names: Collection[str]) -> dict[str, bytes]:
    """What is in a report; all else in the file is left there."""
    with zipfile.ZipFile(path) as archive:
        found = {one.filename: one for one in archive.infolist() if one.filename in names}
        if LOSS not in found:
            raise ValueError("there is no loss in it")
        if sum(one.file_size for one in found.values()) > _MOST_BYTES:
            raise ValueError("it is larger than one can be")
        return {name: _unpacked(archive, member) for name, member in found.items()}


def read_report(folder: Path) -> Report:
    """Read a report that was unpacked.

    Parameters
    ----------
    folder : Path

    Raises
    ------
    SessionError
        If something of it is missing or damaged.
    """
    report = Report(read_loss(folder / LOSS), read_measures(folder / MEASURES), read_session(folder))
    if report.loss.index not in report.course.indices:
        raise SessionError("The loss of this report is not among what was measured, so it is damaged.")
    return report


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """No more of a member than it says it has."""
    with archive.open(member) as file:
        content = file.read(member.file_size + 1)
    if len(content) != member.file_size:
        raise ValueError("a member is not as large as it says")
    return content


def _model_name(name: str, shipped: Collection[str]) -> str:
    """The name of a model that ships, below their folder, or of the kernels; of one's own only that it is."""
    return name if name in shipped else OWN_FILE


def _without_paths(defaults: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    """The settings with the names of chosen files left out; what is no setting is, too."""
    declared = describe(type(defaults))
    kept: dict[str, Any] = {}
    for name, value in values.items():
        default = getattr(defaults, name, None)
        if isinstance(value, Mapping) and default is not None:
            kept[name] = _without_paths(default, value)
        elif isinstance(value, str):
            setting = declared.get(name)
            is_word = isinstance(setting, Choice) and value in setting.options
            kept[name] = value if is_word or not value else OWN_FILE
        elif default is not None or name in declared:
            kept[name] = value
    return kept
