"""The decoded pictures of a film, in the order in which they are shown; what is damaged is left out and counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
from av.video.frame import VideoFrame

from tracker.sources.film_container import DECODER_ERRORS, open_film

# So many failures to read on, one after the other, are the end of a damaged file.
_MOST_FAILURES = 100


class FilmDecoder:
    """Decodes a film from its beginning, or from where it was sought.

    Parameters
    ----------
    path : Path

    Attributes
    ----------
    stream : av.VideoStream
    announced_s : float or None
        How long the file says that it is.
    damaged : int
        Parts that could not be read so far; whoever tells of them may set it back.

    Raises
    ------
    SourceError
        UNREADABLE for what is not a film.
    """

    def __init__(self, path: Path) -> None:
        self._container, self.stream = open_film(path)
        self.announced_s = _announced_s(self._container, self.stream)
        self.damaged = 0

    def pictures(self) -> Iterator[VideoFrame]:
        """All pictures that can be decoded from here on."""
        is_first = True
        for packet in self._packets():
            self.damaged += packet is not None and packet.is_corrupt
            for picture in self._decoded(packet):
                if is_first:
                    self.damaged = 0  # a recording may begin in the middle of a group of pictures; that is no damage
                    is_first = False
                yield picture

    def seek(self, ticks: int) -> None:
        """Go to the last picture that can be decoded by itself and whose decoding time is not after ``ticks``.

        Iterators that `pictures` has given are of no use afterwards.

        Raises
        ------
        av.FFmpegError
            If the file cannot be sought.
        """
        self._container.seek(ticks, stream=self.stream, backward=True, any_frame=False)

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        self._container.close()

    def _packets(self) -> Iterator[av.Packet[av.VideoStream] | None]:
        """All packets, at last one without data or None; reads on behind what cannot be read."""
        failures = 0
        while failures < _MOST_FAILURES:
            try:
                for packet in self._container.demux(self.stream):
                    failures = 0
                    yield packet
            except DECODER_ERRORS:
                self.damaged += failures == 0
                failures += 1
            else:
                return
        yield None

    def _decoded(self, packet: av.Packet[av.VideoStream] | None) -> list[VideoFrame]:
        """What the decoder gives out for a packet; without data, all that it still holds."""
        try:
            if packet is None:
                return self.stream.decode(None)
            if not packet.size and packet.dts is not None:
                return []  # the picture before is shown on; the decoder would take it for the end
            return packet.decode()
        except DECODER_ERRORS:
            self.damaged += packet is None or not packet.is_corrupt
            return []


def _announced_s(container: av.container.InputContainer, stream: av.VideoStream) -> float | None:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return container.duration / av.time_base if container.duration is not None else None
