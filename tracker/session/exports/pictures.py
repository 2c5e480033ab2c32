"""The pictures of a session's film, by the numbers of its frames."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from tracker.errors import SourceError, VisavisError
from tracker.session.exports.job import Job
from tracker.sources.film_colours import ColourTags
from tracker.sources.video_file import VideoFile
from tracker.types import Image
from tracker.words import later

# Farther ahead it is quicker to go there than to decode all between.
_FAR_AHEAD = 90


class Pictures:
    """Pictures that are asked for in the order of their numbers.

    Parameters
    ----------
    job : Job

    Attributes
    ----------
    frame_rate_hz : float or None
        Nominal.
    colours : ColourTags or None
        What the film says about its colours.
    problem : str
        Why pictures are missing, a sentence; empty while all is well.

    Raises
    ------
    VisavisError
        If the session has none.
    """

    def __init__(self, job: Job) -> None:
        self.problem = ""
        if job.session.video is None:
            raise VisavisError(f"The session {job.name} holds only numbers and no pictures. Choose another format.")
        self._file = VideoFile(job.session.video)
        self._numbers, self._next = job.session.pairing.pictures, 0

    @property
    def frame_rate_hz(self) -> float | None:
        """The film's nominal rate."""
        return self._file.frame_rate_hz

    @property
    def colours(self) -> ColourTags | None:
        """The film's."""
        return self._file.colours

    def of(self, row: int) -> Image | None:
        """The picture of a result; None where the film has none of it.

        Parameters
        ----------
        row : int
            Not before the one asked for last.

        Returns
        -------
        ndarray, shape (height, width, 3), uint8, BGR, or None
        """
        number = int(self._numbers[row])
        if self.problem or number < 0:
            return None
        try:
            if number - self._next > _FAR_AHEAD:
                self._file.seek(number)
                self._next = number
            frame = None
            while self._next <= number:
                frame = self._file.read()
                self._next += 1
                if frame is None:
                    break
        except SourceError as error:
            self.problem = str(error)
            return None
        if frame is None:
            self.problem = later(f"The film ends before the numbers do: pictures from number {number} on are missing.")
            return None
        return frame.image

    def close(self) -> None:
        """Let go of the film."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
