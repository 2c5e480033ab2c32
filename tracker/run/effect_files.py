"""The file that pictures with an effect go into: a film with the sound of the one it is of, or a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tracker.files.sound_copy import SoundCopy
from tracker.run.film_sinks import FilmSink, PictureSink
from tracker.run.sinks import SinkSet
from tracker.sources.images import StillImage
from tracker.sources.picture_file import Picture
from tracker.sources.source import FrameSource
from tracker.sources.video_file import VideoFile


def is_one_picture(source: FrameSource) -> bool:
    """Whether there is a single picture to come."""
    return source.frame_count == 1 and not source.live


def picture_of(source: FrameSource) -> Picture | None:
    """The picture of a source that shows only one, with its transparency."""
    return source.picture if isinstance(source, StillImage) else None


def sound_of(path: Path, source: FrameSource) -> SoundCopy:
    """The sound of a film, none of anything else; to be closed."""
    return SoundCopy(path, source.origin_s if isinstance(source, VideoFile) else 0.0)


def attach_effect_file(
    pictures: SinkSet, path: Path, source: FrameSource, sound: SoundCopy, *, note: str, is_whole: Callable[[], bool]
) -> None:
    """Add the file that the pictures go into.

    Parameters
    ----------
    pictures : SinkSet
        Of an `EffectSink`.
    path : Path
        Of a single picture ends in ``.png`` or ``.jpg``, else in ``.mp4``.
    source : FrameSource
        What the effect is put into.
    sound : SoundCopy
        Of `sound_of`.
    note : str
        Kept in the file.
    is_whole : callable
        Asked at the end: whether the source was shown to its end.
    """
    if is_one_picture(source):
        pictures.attach(f"the picture {path}", lambda: PictureSink(path, note, picture_of(source)))
        return
    rate_hz, colours = source.frame_rate_hz, source.colours
    pictures.attach(
        f"the film {path}",
        lambda: FilmSink(path, rate_hz, note=note, sound=sound, is_whole=is_whole, colours=colours),
    )
