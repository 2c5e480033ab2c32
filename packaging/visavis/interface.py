"""All that is public, from where it stands; see the package."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from tracker.control.asking import ask_app
from tracker.control.messages import Request
from tracker.errors import SettingsError, SourceError, VisavisError
from tracker.files import picture_writer
from tracker.files.video_writer import VideoWriter
from tracker.outputs.axes import axes_of
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import NOTHING, Wanted
from tracker.session.opening import open_source
from tracker.session.reader import Session
from tracker.session.reader import read_session as _read_session
from tracker.settings import overlaid
from tracker.sources.source import FrameSource
from tracker.types import Face, Frame, HeadPose, Image, State, TrackedFace, TrackResult
from visavis.effect import Effect
from visavis.pictures import PictureFace, PictureFitter, fit_picture, read_picture

__all__ = [
    "Effect",
    "Face",
    "Frame",
    "FrameSource",
    "HeadPose",
    "Mode",
    "PictureFace",
    "PictureFitter",
    "Pipeline",
    "PipelineSettings",
    "Session",
    "SourceError",
    "State",
    "TrackResult",
    "TrackedFace",
    "VideoWriter",
    "VisavisError",
    "Wanted",
    "axes_of",
    "fit_picture",
    "open_film",
    "open_source",
    "read_picture",
    "read_session",
    "send",
    "settings",
    "track",
    "write_picture",
]


def track(
    source: str | FrameSource,
    *,
    mode: Mode = Mode.FACE,
    settings: PipelineSettings | None = None,
    wanted: Wanted = NOTHING,
) -> Iterator[tuple[Frame, TrackResult]]:
    """Follow a head or faces through a source.

    Parameters
    ----------
    source : str or FrameSource
        What `open_source` takes; it is closed at the end. Or an open one, which stays open.
    mode : Mode
        ``FACE``: the points of faces, too; ``HEAD``: heads by their colours, quicker.
    settings : PipelineSettings, optional
        See `settings`.
    wanted : Wanted
        What is read from faces besides: signals, expressions, gaze, gestures, covers.

    Yields
    ------
    frame : Frame
    result : TrackResult
        What is known after this frame; what is not known is None.

    Raises
    ------
    VisavisError
        If the source cannot be opened or read, or a model is damaged.
    """
    pipeline = Pipeline(settings, mode=mode)
    pipeline.want_reading(wanted)
    with open_source(source) if isinstance(source, str) else nullcontext(source) as frames:
        for frame in frames:
            yield frame, pipeline.step(frame)


def open_film(path: str | os.PathLike[str], frame_rate_hz: float | None = None, *, note: str = "") -> VideoWriter:
    """Begin a film (MP4), to be used in a ``with`` statement; its ``write(image, time_s)`` appends a picture.

    Parameters
    ----------
    path : path-like
        Replaced if it exists.
    frame_rate_hz : float, optional
        The nominal rate; the times of the pictures decide.
    note : str
        A comment kept in the file, such as `Effect.note`.
    """
    return VideoWriter(Path(path).expanduser(), frame_rate_hz, note=note)


def write_picture(path: str | os.PathLike[str], image: Image, note: str = "") -> None:
    """Write a picture as PNG or JPEG, whichever its name ends in.

    Parameters
    ----------
    path : path-like
        Replaced if it exists.
    image : ndarray, shape (height, width, 3), uint8, BGR
    note : str
        A comment kept in the file, such as `Effect.note`.

    Raises
    ------
    VisavisError
        If the name ends in something else, or the file cannot be written.
    """
    picture_writer.write_picture(Path(path).expanduser(), image, note)


def read_session(path: str | os.PathLike[str]) -> Session:
    """Open what was recorded.

    Parameters
    ----------
    path : path-like
        The folder of the session.

    Returns
    -------
    Session
        Its ``results``, ``times_s``, ``markers``, ``description``, ``frames()`` with their pictures, and what is
        ``missing``.

    Raises
    ------
    VisavisError
        If there is none, or nothing of it can be read.
    """
    return _read_session(Path(path).expanduser())


def send(command: str, *words: str) -> str:
    """Have the app that runs do something, as ``visavis send`` does: ``send("effect", "fox")``.

    Parameters
    ----------
    command, *words : str
        What there is, ``visavis send --list`` tells.

    Returns
    -------
    str
        What the app says.

    Raises
    ------
    VisavisError
        If it is not done, or no app runs.
    """
    return ask_app(Request(command, " ".join(words))).text


def settings(values: Mapping[str, Any]) -> PipelineSettings:
    """Settings by their names in the settings file: ``settings({"smoothing.method": "ema"})``.

    Parameters
    ----------
    values : mapping of str to value
        What is not named has its default.

    Raises
    ------
    SettingsError
        If there is no such setting, or it cannot have this value.
    """
    tree: dict[str, Any] = {}
    for name, value in values.items():
        *groups, last = name.split(".")
        branch = tree
        for group in groups:
            branch = branch.setdefault(group, {})
        branch[last] = value
    made, problems = overlaid(PipelineSettings(), tree)
    if problems:
        raise SettingsError(problems[0])
    return made
