"""Numbered pictures and clips of them, made on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest


def _picture(index: int, width: int = 96, height: int = 64) -> np.ndarray:
    # Noise, so that files have some size, with a bright block at one of 24 places that tells the number.
    image = np.random.default_rng(index).integers(0, 60, (height, width, 3), dtype=np.uint8)
    row, column = divmod(index % 24, 6)
    down, along = height // 4, width // 6
    image[row * down : (row + 1) * down, column * along : (column + 1) * along] = 255
    return image


def _number_of(image: np.ndarray) -> int:
    height, width, _ = image.shape
    return int(image.astype(float).mean(axis=2).reshape(4, height // 4, 6, width // 6).mean(axis=(1, 3)).argmax())


@pytest.fixture
def picture() -> Callable[..., np.ndarray]:
    """``picture(index, width, height)``: a picture that tells its number."""
    return _picture


@pytest.fixture
def number_of() -> Callable[[np.ndarray], int]:
    """The number (modulo 24) that a picture tells."""
    return _number_of


@pytest.fixture
def make_clip(tmp_path: Path) -> Callable[..., Path]:
    """Writes a clip of numbered pictures; ``pts`` are in 1/600 s."""

    def make(
        name: str = "clip.mp4",
        count: int = 24,
        *,
        pts: Sequence[int] | None = None,
        codec: str = "libx264",
        rotation: int = 0,
        prepare: Callable[[av.VideoStream], object] | None = None,
        container_options: dict[str, str] | None = None,
        codec_options: dict[str, str] | None = None,
        size: tuple[int, int] = (96, 64),
        black: bool = False,
    ) -> Path:
        path = tmp_path / name
        with av.open(str(path), "w", options=container_options or {}) as container:
            stream = container.add_stream(codec, rate=30, options=codec_options or {})
            stream.width, stream.height = size
            stream.pix_fmt = "yuv420p"
            if pts is not None:
                stream.codec_context.time_base = Fraction(1, 600)
            if rotation:
                stream.set_display_rotation(rotation)
            if prepare is not None:
                prepare(stream)
            for index in range(count):
                image = np.zeros((size[1], size[0], 3), np.uint8) if black else _picture(index, *size)
                frame = av.VideoFrame.from_ndarray(image, format="bgr24")
                frame.time_base = Fraction(1, 600) if pts is not None else Fraction(1, 30)
                frame.pts = pts[index] if pts is not None else index
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
        return path

    return make
