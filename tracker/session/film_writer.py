"""The film of a session: small, or lossless."""

from __future__ import annotations

from typing import Protocol

from tracker.files.lossless_writer import LosslessWriter
from tracker.files.video_writer import VideoWriter
from tracker.session.layout import SessionFolder, VideoKind
from tracker.types import Image


class FilmWriter(Protocol):
    """What pictures are written by."""

    def write(self, image: Image, time_s: float) -> None:
        """Append one picture."""

    def sync(self) -> None:
        """Have on the disk what is finished; called from another thread."""

    def close(self) -> None:
        """Finish the film."""


def film_writer(folder: SessionFolder, kind: VideoKind, frame_rate_hz: float | None) -> FilmWriter | None:
    """What writes the film of a session; None for one without.

    Parameters
    ----------
    folder : SessionFolder
    kind : VideoKind
    frame_rate_hz : float or None
        Nominal.
    """
    path = folder.film(kind)
    if path is None:
        return None
    if kind is VideoKind.FFV1:
        return LosslessWriter(path, frame_rate_hz)
    return VideoWriter(path, frame_rate_hz, at_once=True)
