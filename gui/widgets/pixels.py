"""From an array to something Qt can draw, without a copy."""

from __future__ import annotations

from typing import Any

from PyQt6.QtGui import QImage

from tracker.types import Image


def borrowed(image: Image) -> QImage:
    """A QImage on the array's own memory: BGR for three channels, a grey level as index for one.

    The array must outlive the QImage. Rows may be apart, pixels within a row not.
    """
    height, width = image.shape[:2]
    kind = QImage.Format.Format_Indexed8 if image.ndim == 2 else QImage.Format.Format_BGR888
    # PyQt takes any buffer here; its type stubs know of bytes only.
    memory: Any = image.data
    return QImage(memory, width, height, image.strides[0], kind)
