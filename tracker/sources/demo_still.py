"""The demo's first picture, as a file: to show where the kernels that draw the demo are not compiled yet.

    python -m tracker.sources.demo_still

remakes it after a change of the demo.
"""

from __future__ import annotations

import cv2
import numpy as np

from tracker.sources.demo_layers import PORTRAITS
from tracker.types import Image, read_only

STILL = PORTRAITS / "demo.jpg"
_QUALITY = 92


def demo_still() -> Image | None:
    """The first picture of the demo, shape (480, 640, 3), uint8, BGR, read-only; None if its file is missing."""
    picture = cv2.imread(str(STILL), cv2.IMREAD_COLOR) if STILL.exists() else None
    if picture is None:
        return None
    read_only(picture)
    return np.asarray(picture, dtype=np.uint8)


def main() -> None:
    """Write the file anew."""
    from tracker.sources.demo import DemoSource

    cv2.imwrite(str(STILL), DemoSource().frame(0).image, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])


if __name__ == "__main__":
    from tracker.kernel_cache import use_kernel_cache

    use_kernel_cache()
    main()
