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

from tracker.sources.film_container import DECODER_ERRORS, open_container
from tracker.words import later

# Sound from so long before the first picture is kept, unheard: a decoder needs what comes before to start with.
_LEAD_IN_S = 0.1
# Of these a film can tell nothing before it has a packet (libavformat/movenc.c).
_TOLD_BY_PACKETS = {"ac3", "eac3"}
# Sound that begins later than this is late.
_LATE_S = 0.25
# No silence is longer; what says so is another clock's time.
_LONGEST_GAP_S = 600

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
        # In each stream's own units: what its time stamps are moved by, and when the next packet is due.
        self._shifts: dict[int, int] = {}
        self._dues: dict[int, int] = {}

    @property
    def may_come_late(self) -> bool:
        """Whether a new film cannot wait for the first packet of sound, and need not: all about it is known before."""
        late = self._held is not None and self._starts_s(self._held) > _LATE_S
        return late and not any(stream.name in _TOLD_BY_PACKETS for stream in self._outputs.values())

    def begin(self, output: av.container.OutputContainer) -> None:
        """Add the streams of sound to a new film, before anything is written to it."""
        try:
            self._source = open_container(self._path)
        except DECODER_ERRORS:
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
        if context is not None and not (context.sample_rate and context.channels):
            self.problem = later(f"Some sound of {self._path.name} is left out: it is damaged.")
            return False
        fits = context is not None and context.name in output.supported_codecs
        if not fits:
            self.problem = later(f"Some sound of {self._path.name} is left out: an MP4 film cannot hold it as it is.")
        return fits

    def _following(self) -> av.Packet[Stream] | None:
        try:
            # Packets without a time are those that flush a decoder.
            packet = next((packet for packet in self._packets if packet.dts is not None), None)
        except DECODER_ERRORS:
            self.problem = later(f"The sound of {self._path.name} is damaged; its end is missing.")
            return None
        return packet if packet is None else self._in_order(packet)

    def _in_order(self, packet: av.Packet[Stream]) -> av.Packet[Stream]:
        """Have sound whose time stamps jump, as in films that were joined or are damaged, go on where it was."""
        index, dts = packet.stream.index, packet.dts or 0
        shift, due = self._shifts.get(index, 0), self._dues.get(index)
        if due is None:
            due = min(dts, round((self._origin_s + _LONGEST_GAP_S) / _base(packet)))
        if not due <= dts + shift <= due + _LONGEST_GAP_S / _base(packet):
            # Stamps that are rounded may overlap a little.
            is_rounded = due - max(packet.duration or 0, 1) < dts + shift <= due
            shift = shift if is_rounded else due - dts
        self._shifts[index] = shift
        self._dues[index] = dts + shift + max(packet.duration or 0, 1)
        packet.dts = dts + shift
        packet.pts = None if packet.pts is None else packet.pts + shift
        return packet

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
        try:
            output.mux(packet)
        except av.FFmpegError:  # of the packet: what is written goes into memory first
            self.problem = later(f"The sound of {self._path.name} is damaged; parts of it are missing.")


def _base(packet: av.Packet[Stream]) -> Fraction:
    return packet.time_base or Fraction(1, av.time_base)
