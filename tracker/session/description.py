"""What is known of a session beside its results: with what it was made, of what, and when (``session.toml``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomli_w

from tracker.checked_file import shown, toml_of
from tracker.readings import NOTHING, Wanted
from tracker.session.layout import SessionError, VideoKind
from tracker.session.toml_tree import from_table, table_of
from tracker.timing import Moment
from tracker.whole_file import write_whole

FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class RecordedSource:
    """Where the frames came from.

    Attributes
    ----------
    name : str
    opened_as : str
        What opens it again, such as ``"camera"`` or a path.
    live : bool
        Whether it ran on by itself, so that frames may be missing.
    recorded : bool
        Whether it was a recording already.
    size_px : tuple of int
        (width, height).
    frame_rate_hz : float or None
        Nominal.
    horizontal_fov_rad : float or None
        Given, or of a calibration; what was estimated is in the results.
    fingerprint : str
        Of the film, by which it is known again; empty where it was none. See `tracker.session.fingerprint`.
    """

    name: str
    opened_as: str
    live: bool
    recorded: bool
    size_px: tuple[int, int]
    frame_rate_hz: float | None = None
    horizontal_fov_rad: float | None = None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Screen:
    """The screen that was looked at.

    Attributes
    ----------
    name : str
    size_px : tuple of int
        (width, height).
    size_m : tuple of float or None
        (width, height), where it is known.
    """

    name: str
    size_px: tuple[int, int]
    size_m: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Clocks:
    """One moment on three clocks, so that times of one can be told on the others.

    Attributes
    ----------
    capture_s : float
        `Frame.time_s` of the first frame.
    wall_ns : int
        Nanoseconds since 1970, UTC, as the machine's clock said.
    monotonic_ns : int
        The machine's `time.monotonic_ns`.
    exact : bool
        Whether the capture clock is the monotonic one, so that all three are of the moment of capture; else the two
        others are of the moment at which the first frame came to be recorded.
    """

    capture_s: float
    wall_ns: int
    monotonic_ns: int
    exact: bool

    def wall_ns_at(self, time_s: float) -> int:
        """What the machine's clock said at a time on the frames' clock."""
        return self.wall_ns + round((time_s - self.capture_s) * 1e9)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDescription:
    """What is known of a session beside its results.

    Attributes
    ----------
    format : int
        Version of the folder's format.
    program : str
        Version of this program.
    packages : mapping of str to str
        Versions of those that the numbers depend on.
    machine : str
    started : str
        Local time, ISO 8601 with its offset from UTC.
    mode : str
        ``"head"`` or ``"face"``.
    wanted : Wanted
        What was read from faces.
    settings : mapping
        All of the pipeline, as its settings file has them.
    face_model : str
        The model that faces were followed with, where "automatic" was asked for too; empty in head mode.
    models : mapping of str to str
        SHA-256 of the models that come with the program, of the user's own in use, and of the kernels, by name.
    source : RecordedSource or None
    screen : Screen or None
    clocks : Clocks or None
        None until the first frame.
    video : VideoKind
    sound : str
        Where the sound came from; empty for none.
    sound_start_s : float or None
        When the sound begins, on the capture clock.
    ended : bool
        Whether it was ended properly; until then nothing below is known.
    problem : str
        What ended it, or is missing in it, in a sentence.
    frames : int
        Rows, and pictures of the film.
    dropped : int
        Frames between the first and the last one that are not in it, as tracking or recording was too slow for them.
    """

    format: int = FORMAT_VERSION
    program: str = ""
    packages: Mapping[str, str] = field(default_factory=dict)
    machine: str = ""
    started: str = ""
    mode: str = "head"
    wanted: Wanted = NOTHING
    face_model: str = ""
    models: Mapping[str, str] = field(default_factory=dict)
    source: RecordedSource | None = None
    screen: Screen | None = None
    clocks: Clocks | None = None
    video: VideoKind = VideoKind.NONE
    sound: str = ""
    sound_start_s: float | None = None
    ended: bool = False
    problem: str = ""
    frames: int = 0
    dropped: int = 0
    settings: Mapping[str, Any] = field(default_factory=dict)


def write_description(path: Path, description: SessionDescription) -> None:
    """Write it whole, or leave what was there.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    write_whole(path, tomli_w.dumps(table_of(description)).encode())


def read_description(path: Path) -> SessionDescription:
    """Read it.

    Raises
    ------
    SessionError
        If it is missing, damaged, or of another version.
    """
    try:
        values = toml_of(path)
        version = values.get("format")
        if version != FORMAT_VERSION:
            raise ValueError(f"it is of version {shown(version)} of the format, not {FORMAT_VERSION}")
        return from_table(SessionDescription, values)
    except FileNotFoundError as error:
        raise SessionError(f"{path.name} is missing: with what this was recorded is not known.") from error
    except OSError as error:
        raise SessionError(f"{path.name} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise SessionError(f"{path.name} cannot be read ({error}).") from error


def clocks_at(capture_s: float, now: Moment, *, exact: bool) -> Clocks:
    """One moment on three clocks.

    Parameters
    ----------
    capture_s : float
        Time of a frame, on its source's clock.
    now : Moment
        When it came to be recorded.
    exact : bool
        Whether the source's clock is the monotonic one: what has passed since is taken off then.
    """
    late_ns = round(now.monotonic_ns - capture_s * 1e9) if exact else 0
    return Clocks(capture_s, now.wall_ns - late_ns, now.monotonic_ns - late_ns, exact)
