"""Where everything of a session is: one folder, with a name of its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from tracker.errors import VisavisError


class SessionError(VisavisError):
    """A session cannot be made, read or changed."""


class VideoKind(Enum):
    """What is kept of the picture."""

    H264 = "h264"
    FFV1 = "ffv1"
    NONE = "none"
    ANONYMOUS = "anonymous"


_FILMS = {VideoKind.H264: "video.mp4", VideoKind.FFV1: "video.mkv", VideoKind.ANONYMOUS: "video.mp4"}


@dataclass(frozen=True, slots=True)
class SessionFolder:
    """The files of a session.

    Attributes
    ----------
    path : Path
        The folder.
    """

    path: Path

    @property
    def description(self) -> Path:
        """What was recorded, how, and with what; TOML."""
        return self.path / "session.toml"

    @property
    def results(self) -> Path:
        """A row for each frame; an Arrow IPC stream."""
        return self.path / "results.arrows"

    @property
    def markers(self) -> Path:
        """What was marked; a JSON object a line."""
        return self.path / "markers.jsonl"

    @property
    def sound(self) -> Path:
        """The sound, where it was recorded; Matroska."""
        return self.path / "sound.mka"

    @property
    def video(self) -> Path | None:
        """The film that is there, if one is."""
        return next((film for name in dict.fromkeys(_FILMS.values()) if (film := self.path / name).is_file()), None)

    def film(self, kind: VideoKind) -> Path | None:
        """Where the film of a kind goes."""
        return self.path / _FILMS[kind] if kind in _FILMS else None

    @property
    def is_session(self) -> bool:
        """Whether there is a session in it."""
        return self.description.is_file() or self.results.is_file()


def new_session(wanted: Path, local_time: str) -> SessionFolder:
    """Make the folder of a new session.

    Parameters
    ----------
    wanted : Path
        The folder itself, if there is nothing in it yet; else the session gets one of its own within.
    local_time : str
        When it begins, ISO 8601; the name of such a folder is made of it.

    Raises
    ------
    SessionError
        If it cannot be made.
    """
    try:
        wanted.mkdir(parents=True, exist_ok=True)
        if next(wanted.iterdir(), None) is None:
            return SessionFolder(wanted)
        return SessionFolder(_free(wanted / local_time[:19].replace("T", "_").replace(":", "-")))
    except OSError as error:
        raise SessionError(f"The folder {wanted} for the recording cannot be made: {error.strerror}.") from error


def _free(path: Path) -> Path:
    number, free = 1, path
    while True:
        try:
            free.mkdir()
        except FileExistsError:
            number += 1
            free = path.with_name(f"{path.name}_{number}")
        else:
            return free
