"""Runs: what other settings or models made of a session's pictures, kept beside what was recorded."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from tracker.pipeline import Mode, PipelineSettings
from tracker.session.describing import described_here
from tracker.session.description import SessionDescription, read_description, write_description
from tracker.session.layout import SessionError, SessionFolder, VideoKind
from tracker.session.reader import Session
from tracker.session.replayer import Alter
from tracker.session.results_file import ResultsFile
from tracker.session.results_writer import ResultsWriter
from tracker.settings import from_dict, to_dict
from tracker.timing import now
from tracker.types import Frame, TrackResult

FOLDER = "runs"
_RESULTS, _DESCRIPTION, _HALF_DONE = ".arrows", ".toml", ".half-done"
# Rows that wait until they are written.
_ROWS = 64
_LONGEST_NAME = 60
_ALLOWED = frozenset(" -_.()+=,")


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """What was made of a session's pictures once more.

    Attributes
    ----------
    name : str
    description : SessionDescription
        With what settings and models.
    results : ResultsFile
        The same frames by their ``index``.
    """

    name: str
    description: SessionDescription
    results: ResultsFile


def runs_of(folder: SessionFolder) -> tuple[Run, ...]:
    """The finished runs of a session, by name. Damaged ones are left out.

    Parameters
    ----------
    folder : SessionFolder
    """
    found = []
    for path in sorted((folder.path / FOLDER).glob(f"*{_RESULTS}")):
        with suppress(SessionError):
            found.append(Run(path.stem, read_description(path.with_suffix(_DESCRIPTION)), ResultsFile(path)))
    return tuple(found)


def delete_run(folder: SessionFolder, name: str) -> None:
    """Delete a run; what was recorded stays.

    Raises
    ------
    SessionError
        If it cannot be deleted.
    """
    results, description = _paths(folder, checked_name(name))
    try:
        results.unlink(missing_ok=True)
        description.unlink(missing_ok=True)
    except OSError as error:
        raise SessionError(f"The run {name} cannot be deleted ({error.strerror}).") from error


def checked_name(name: str) -> str:
    """The name of a run, if it can be that of a file.

    Raises
    ------
    SessionError
        If it cannot.
    """
    name = " ".join(name.split())
    fits = 0 < len(name) <= _LONGEST_NAME and not name.startswith(".")
    if not fits or not all(letter.isalnum() or letter in _ALLOWED for letter in name):
        raise SessionError(f"A run cannot be called {name!r:.80}. Use up to {_LONGEST_NAME} letters and digits.")
    return name


def describe_again(session: Session, alter: Alter, mode: Mode | None) -> SessionDescription:
    """What is known of a run before its first frame.

    Parameters
    ----------
    session : Session
    alter : callable
        Makes the settings of the run of those that were recorded.
    mode : Mode or None
        What is followed, if not what was.
    """
    described = session.description
    settings, _ = from_dict(PipelineSettings, dict(described.settings))
    altered = replace(
        described,
        settings=to_dict(alter(settings)),
        mode=mode.value if mode else described.mode,
        video=VideoKind.NONE,
        sound="",
        sound_start_s=None,
        problem="",
        ended=False,
        started=now().local,
    )
    return described_here(altered)


class RunWriter:
    """A sink that keeps a run in the folder of its session, if it is finished before it is closed.

    Parameters
    ----------
    folder : SessionFolder
    name : str
    description : SessionDescription
        Of `describe_again`.

    Raises
    ------
    SessionError
        If there is such a run already, or nothing can be written.
    """

    def __init__(self, folder: SessionFolder, name: str, description: SessionDescription) -> None:
        self.name = checked_name(name)
        self._path, self._described = _paths(folder, self.name)
        self._half = self._path.with_suffix(_HALF_DONE)
        self._description, self._count, self._is_whole = description, 0, False
        if self._path.exists():
            raise SessionError(f"There is a run {self.name} already. Choose another name, or delete it first.")
        try:
            self._path.parent.mkdir(exist_ok=True)
            self._results = ResultsWriter(self._half)
        except OSError as error:
            raise self._told(error) from error

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Keep a result.

        Raises
        ------
        SessionError
            If it cannot be written.
        """
        self._results.add(result)
        self._count += 1
        if self._count % _ROWS == 0:
            try:
                self._results.flush()
            except OSError as error:
                raise self._told(error) from error

    def finish(self) -> None:
        """It is whole; from any thread."""
        self._is_whole = True

    def close(self) -> None:
        """End it; a run that is not whole is not kept.

        Raises
        ------
        SessionError
            If it cannot be written.
        """
        try:
            self._results.close()
            if not self._is_whole:
                self._half.unlink(missing_ok=True)
                return
            write_description(self._described, replace(self._description, frames=self._count, ended=True))
            self._half.replace(self._path)
        except OSError as error:
            raise self._told(error) from error

    def _told(self, error: OSError) -> SessionError:
        return SessionError(f"The run {self.name} cannot be kept in {self._path.parent}: {error.strerror}.")


def _paths(folder: SessionFolder, name: str) -> tuple[Path, Path]:
    # Names may have dots in them.
    runs = folder.path / FOLDER
    return runs / f"{name}{_RESULTS}", runs / f"{name}{_DESCRIPTION}"
