"""Opens films, whatever they are called, and finds the pictures in them that are the film."""

from __future__ import annotations

import os
from pathlib import Path

import av
from av.stream import Disposition

from tracker.errors import SourceError, SourceProblem

# By these names films are told from other files in a folder; what is opened may be called anything.
_SUFFIXES = ".3gp .asf .avi .flv .m2ts .m4v .mjpeg .mjpg .mkv .mov .mp4 .mpeg .mpg .mts .mxf .ogg .ogv .ts .vob .webm"
FILM_SUFFIXES = frozenset(f"{_SUFFIXES} .wmv".split())
# What a damaged file makes PyAV raise, besides FFmpeg's own errors: streams that come and go, numbers out of range.
DECODER_ERRORS = (av.FFmpegError, ArithmeticError, LookupError, MemoryError, OSError, RuntimeError, ValueError)

# Below this a second decoding thread costs more than it brings.
_THREADED_FROM_PIXELS = 1_000_000
# Covers and thumbnails.
_BESIDE_THE_FILM = Disposition.attached_pic | Disposition.timed_thumbnails
# FFmpeg draws text files as films, by the ends of their names.
_DRAWN_TEXT = frozenset({"ansi", "bintext", "idf", "xbin"})


def film_url(path: Path) -> str:
    """A file's name as FFmpeg takes it; a bare one with a colon in it would be a protocol to it."""
    return f"file:{path}"


def granted_threads() -> int:
    """How many threads a decoder or encoder may use; 0: as many as it likes.

    Where many processes share the processor, as in a batch, the usual variable says so: ``OMP_NUM_THREADS``.
    """
    granted = os.environ.get("OMP_NUM_THREADS", "")
    return int(granted) if granted.isdecimal() else 0


def open_container(path: Path) -> av.container.InputContainer:
    """Open a film or a file of sound.

    Raises
    ------
    av.FFmpegError, ValueError, OSError
        If it is neither, or damaged.
    """
    # Stamps that FFmpeg makes up are wrong where pictures are stored in another order than they are shown in.
    return av.open(film_url(path), metadata_errors="ignore", container_options={"fflags": "-genpts"})


def open_film(path: Path) -> tuple[av.container.InputContainer, av.VideoStream]:
    """Open a film, and find the stream of its pictures.

    Returns
    -------
    container : av.container.InputContainer
        To be closed by the caller.
    stream : av.VideoStream
        Neither a cover nor a thumbnail, in a format that is known; the one marked as default if there are several.

    Raises
    ------
    SourceError
        UNREADABLE where there is none.
    """
    try:
        container = open_container(path)
    except DECODER_ERRORS as error:
        message = f"{path} is not a video that can be read, or it is damaged. Choose another file, or save it as MP4."
        raise SourceError(SourceProblem.UNREADABLE, message) from error
    try:
        stream = _stream_of(path, container)
    except BaseException:
        container.close()
        raise
    if stream.codec_context.width * stream.codec_context.height >= _THREADED_FROM_PIXELS:
        stream.thread_type = "AUTO"
        stream.codec_context.thread_count = granted_threads()
    else:
        stream.codec_context.thread_count = 1
    return container, stream


def _stream_of(path: Path, container: av.container.InputContainer) -> av.VideoStream:
    films = [stream for stream in container.streams.video if not stream.disposition & _BESIDE_THE_FILM]
    if not films:
        raise SourceError(SourceProblem.UNREADABLE, f"{path} has sound or data but no pictures in it. Choose a video.")
    # A stream of an unknown codec has no context, against its type.
    known = [stream for stream in films if getattr(stream, "codec_context", None) is not None]
    if not known:
        message = f"{path} is in a format that is not known here. Convert it to MP4, or choose another file."
        raise SourceError(SourceProblem.UNREADABLE, message)
    drawn = [stream for stream in known if stream.codec_context.name not in _DRAWN_TEXT]
    if not drawn:
        raise SourceError(SourceProblem.UNREADABLE, f"{path} is a text, not a video. Choose another file.")
    return next((stream for stream in drawn if stream.disposition & Disposition.default), drawn[0])
