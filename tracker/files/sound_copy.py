"""Carries the sound of one film over into another, as it is: packets are copied, nothing is decoded or lost."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
from av.audio.stream import AudioStream
from av.stream import Stream

# Sound from so long before the first picture is kept, unheard: a decoder needs what comes before to start with.
_LEAD_IN_S = 0.1
# Of these a film can tell nothing before it has a packet (libavformat/movenc.c).
_TOLD_BY_PACKETS = {"ac3", "eac3"}
# Sound that begins later than this is late.
_LATE_S = 0.25

Outputs = dict[int, AudioStream]


class SoundCopy:
    """The sound of a film, given out in step with the pictures of a new one.

    Parameters
    ----------
    path : Path
        The film to take it from. One without sound, or that cannot be read, gives none.
    origin_s : float
        The time in that film which is the new one's zero: of its first picture.

    Attributes
    ----------
    problem : str
        Why the sound, or the end of it, is missing; empty while all is well.
    """

    def __init__(self, path: Path, origin_s: float = 0.0) -> None:
        self.problem = ""
        self._path = path
        self._origin_s = origin_s
        self._source: av.container.InputContainer | None = None
        self._packets: Iterator[av.Packet[Stream]] = iter(())
        self._held: av.Packet[Stream] | None = None
        self._outputs: Outputs = {}

    @property
    def may_come_late(self) -> bool:
        """Whether a new film cannot wait for the first packet of sound, and need not: all about it is known before."""
        late = self._held is not None and self._starts_s(self._held) > _LATE_S
        return late and not any(stream.name in _TOLD_BY_PACKETS for stream in self._outputs.values())

    def begin(self, output: av.container.OutputContainer) -> None:
        """Add the streams of sound to a new film, before anything is written to it."""
        try:
            self._source = av.open(str(self._path), metadata_errors="ignore")
        except (av.FFmpegError, ValueError, OSError):
            return
        streams = [stream for stream in self._source.streams.audio if self._fits(stream, output)]
        if not streams:
            return
        self._packets = self._source.demux(streams)
        self._held = self._following()
        while self._held is not None and self._starts_s(self._held) < -_LEAD_IN_S:
            self._held = self._following()
        if self._held is not None:
            self._outputs = {stream.index: output.add_stream_from_template(stream) for stream in streams}

    def copy_until(self, output: av.container.OutputContainer, time_s: float) -> None:
        """Write the sound that begins before a time of the new film; times must not go back."""
        while self._held is not None and self._starts_s(self._held) < time_s:
            packet, self._held = self._held, self._following()
            self._write(output, packet)

    def close(self) -> None:
        """Let go of the film. May be called twice."""
        self._held = None
        if self._source is not None:
            self._source.close()
            self._source = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _fits(self, stream: AudioStream, output: av.container.OutputContainer) -> bool:
        context = getattr(stream, "codec_context", None)
        fits = context is not None and context.name in output.supported_codecs
        if not fits:
            self.problem = f"Some sound of {self._path.name} is left out: an MP4 film cannot hold it as it is."
        return fits

    def _following(self) -> av.Packet[Stream] | None:
        try:
            # Packets without a time are those that flush a decoder.
            return next((packet for packet in self._packets if packet.dts is not None), None)
        except av.FFmpegError:
            self.problem = f"The sound of {self._path.name} is damaged; its end is missing."
            return None

    def _starts_s(self, packet: av.Packet[Stream]) -> float:
        return float((packet.dts or 0) * _base(packet)) - self._origin_s

    def _write(self, output: av.container.OutputContainer, packet: av.Packet[Stream]) -> None:
        base = _base(packet)
        if self._starts_s(packet) < -_LEAD_IN_S:
            return
        shift = round(self._origin_s / base)
        packet.pts = None if packet.pts is None else packet.pts - shift
        packet.dts = None if packet.dts is None else packet.dts - shift
        packet.stream = self._outputs[packet.stream.index]
        output.mux(packet)


def _base(packet: av.Packet[Stream]) -> Fraction:
    return packet.time_base or Fraction(1, av.time_base)
