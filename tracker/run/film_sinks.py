"""Sinks that write pictures: films, numbered pictures, a single one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2

from tracker.drawing import annotated
from tracker.errors import VisavisError
from tracker.files.picture_writer import write_picture
from tracker.files.sound_copy import SoundCopy
from tracker.files.video_writer import VideoWriter
from tracker.sources.film_colours import ColourTags
from tracker.sources.picture_file import Picture
from tracker.types import Frame, TrackResult
from tracker.whole_file import write_whole

# Little, as hundreds of pictures are to be written while somebody waits.
_PNG_COMPRESSION = 3


class FilmSink:
    """Writes frames as they come into a film, each at its own time.

    Parameters
    ----------
    path : Path
        Ends in ``.mp4``; replaced if it exists.
    frame_rate_hz : float or None
        Nominal.
    note : str
        Kept in the file.
    sound : SoundCopy, optional
        Closed together with the film.
    is_whole : callable
        Asked at the end: whether the source was shown to its end, so that sound which goes on belongs to the film too.
    colours : ColourTags, optional
        Of the film that the frames are of.
    """

    def __init__(
        self,
        path: Path,
        frame_rate_hz: float | None = None,
        *,
        note: str = "",
        sound: SoundCopy | None = None,
        is_whole: Callable[[], bool] = lambda: False,
        colours: ColourTags | None = None,
    ) -> None:
        self._sound, self._is_whole = sound, is_whole
        self._writer = VideoWriter(path, frame_rate_hz, note=note, sound=sound, colours=colours)

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Append the frame's picture."""
        self._writer.write(frame.image, frame.time_s)

    def close(self) -> None:
        """Finish the film."""
        try:
            if self._is_whole():
                self._writer.copy_rest_of_sound()
        finally:
            self._writer.close()
            if self._sound is not None:
                self._sound.close()


class AnnotatedFilmSink(FilmSink):
    """Writes frames with what was found drawn in."""

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Append the frame's picture, drawn over."""
        self._writer.write(annotated(frame.image, result), frame.time_s)


class PictureSink:
    """Writes a single picture; of several frames the last one stays.

    Parameters
    ----------
    path : Path
        Ends in ``.png`` or ``.jpg``.
    note : str
        Kept in the file.
    original : Picture, optional
        What the frames were before; where it is transparent, a PNG is too.
    """

    def __init__(self, path: Path, note: str = "", original: Picture | None = None) -> None:
        self._path, self._note, self._original = path, note, original

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Write the frame's picture."""
        if self._original is not None and self._path.suffix.lower() == ".png":
            picture = self._original.changed_to(frame.image)
            write_picture(self._path, picture.colours, self._note, picture.alpha)
        else:
            write_picture(self._path, frame.image, self._note)

    def close(self) -> None:
        """Nothing is left to be done."""


class PictureFolderSink:
    """Writes numbered PNG pictures.

    Parameters
    ----------
    folder : Path
        Is there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._count = folder, 0

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Write the frame's picture under the next number."""
        path = self._folder / f"{self._count:06d}.png"
        if not self._folder.is_dir():
            raise VisavisError(f"The folder {self._folder} is not there any more, so nothing can be written to it.")
        done, data = cv2.imencode(".png", frame.image, [cv2.IMWRITE_PNG_COMPRESSION, _PNG_COMPRESSION])
        if not done:
            raise VisavisError(f"The picture {path} cannot be made.")
        try:
            write_whole(path, data.tobytes())
        except OSError as error:
            raise VisavisError(f"The picture {path} cannot be written: {error.strerror}.") from error
        self._count += 1

    def close(self) -> None:
        """Nothing is left to be done."""
