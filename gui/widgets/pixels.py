"""From an array to something Qt can draw, without a copy, and from what Qt has drawn to an array or a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PyQt6.QtCore import QBuffer, QIODevice
from PyQt6.QtGui import QImage

from tracker.types import Image
from tracker.whole_file import write_whole


def borrowed(image: Image) -> QImage:
    """A QImage on the array's own memory: BGR for three channels, a grey level as index for one.

    The array must outlive the QImage. Rows may be apart, pixels within a row not.
    """
    height, width = image.shape[:2]
    kind = QImage.Format.Format_Indexed8 if image.ndim == 2 else QImage.Format.Format_BGR888
    # PyQt takes any buffer here; its type stubs know of bytes only.
    memory: Any = image.data
    return QImage(memory, width, height, image.strides[0], kind)


def copied(image: QImage) -> Image:
    """The pixels of a QImage in `Format_BGR888`, shape (height, width, 3), uint8, BGR."""
    bits = image.constBits()
    assert bits is not None
    # PyQt's stubs do not know that it is a buffer.
    memory: Any = bits.asarray(image.sizeInBytes())
    rows = np.frombuffer(memory, np.uint8).reshape(image.height(), image.bytesPerLine())
    return np.array(rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3), np.uint8)


def save_png(image: QImage, path: Path) -> bool:
    """Save a picture as PNG, whole or not at all; False if it cannot be made.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = image.save(buffer, "PNG")
    if made:
        write_whole(path, buffer.data().data())
    return made
