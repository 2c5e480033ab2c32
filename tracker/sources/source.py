"""What every frame source is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Self

from tracker.errors import SourceError, SourceProblem
from tracker.types import Frame, Points

if TYPE_CHECKING:
    from tracker.sources.film_colours import ColourTags


class FrameSource(ABC):
    """A stream of frames.

    Attributes
    ----------
    name : str
        What to call it in the app.
    live : bool
        Live sources run on by themselves: the newest frame wins and drops are counted. Others lose no frame.
    size_px : tuple of int
        (width, height) of the frames.
    frame_rate_hz : float or None
        Nominal rate, where known.
    frame_count : int or None
        How many frames it will give, as far as is known beforehand: for progress bars, not for sizes of arrays.
    monotonic_stamps : bool
        Whether `Frame.time_s` is on the machine's own `time.monotonic` clock, so that latency can be measured from it.
    recorded : bool
        Whether it was recorded before, as files were: its light has settled, and its first frame counts like any other.
        Its frames say so too.
    dropped : int
        Frames that this source itself has left out so far because they came too late.
    colours : ColourTags or None
        What a film says about its colours; None for what is none.
    seekable : bool
        Whether `seek` works.
    origin_s : float
        The time in its file that is 0 on its clock.
    notes : tuple of str
        What there is to tell about it, a sentence each, such as a film that is to be shown turned by an odd angle.
    """

    name: str
    live: bool = False
    size_px: tuple[int, int]
    frame_rate_hz: float | None = None
    frame_count: int | None = None
    monotonic_stamps: bool = False
    recorded: bool = False
    dropped: int = 0
    colours: ColourTags | None = None
    seekable: bool = False
    origin_s: float = 0.0
    notes: tuple[str, ...] = ()

    @abstractmethod
    def read(self) -> Frame | None:
        """Next frame, or None at the end.

        Raises
        ------
        SourceError
            When the source stops giving frames before its end.
        """

    def seek(self, index: int) -> None:
        """Let the next `read` give frame ``index``, with the same picture and time as when all are read in order.

        Parameters
        ----------
        index : int
            From 0; behind the last one it is the last one that comes, or none.

        Raises
        ------
        SourceError
            UNREADABLE where frames come in their order only, or the file cannot be read any more.
        """
        raise SourceError(SourceProblem.UNREADABLE, f"{self.name} can only be played from its beginning to its end.")

    def frame_times(self) -> Points | None:
        """When each frame comes, for those that are `seekable`; may be called from any thread.

        Returns
        -------
        ndarray, shape (N,), float64, seconds, read-only, or None
            None where that is not known before all were read.
        """
        return None

    @abstractmethod
    def close(self) -> None:
        """Release the device or file. May be called twice, and from another thread than `read`."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[Frame]:
        while (frame := self.read()) is not None:
            yield frame
