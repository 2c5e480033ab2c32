"""Makes the pictures of the book, by the program itself, from its own demo and portraits.

    .venv/bin/python docs/pictures/make.py [NAME ...]

Without a name all are made. They are written beside this file, and are the same each time, but for the rounding of
other processors; those of the app's pages show a moment. The window needs OpenGL, as `main.py room` does, the pages
Xvfb or a display.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path[:0] = [str(FOLDER.parents[1]), str(FOLDER)]

from tracker.kernel_cache import use_kernel_cache  # noqa: E402

use_kernel_cache()

import cv2  # noqa: E402
from drawn import flow  # noqa: E402
from of_faces import effects, expression, gaze, mean_shift, networks, shape, steps  # noqa: E402
from of_heads import camshift, detection, pose, smoothing, window  # noqa: E402
from of_pages import annotator, laboratory, page  # noqa: E402

from tracker.types import Image  # noqa: E402

_QUALITY = 84
PICTURES: dict[str, Callable[[], Image | str]] = {
    "detection.jpg": detection,
    "camshift.jpg": camshift,
    "smoothing.svg": smoothing,
    "shape.jpg": shape,
    "mean-shift.jpg": mean_shift,
    "steps.jpg": steps,
    "networks.jpg": networks,
    "pose.jpg": pose,
    "window.jpg": window,
    "effects.jpg": effects,
    "expression.jpg": expression,
    "gaze.jpg": gaze,
    "flow.svg": flow,
    "page-head.jpg": partial(page, "head", 5.0),
    "page-face.jpg": partial(page, "face", 8.0, "show_mesh", "show_inside"),
    "page-window.jpg": partial(page, "window", 8.0),
    "page-effects.jpg": partial(page, "effects", 10.0, "show_split"),
    "page-expression.jpg": partial(page, "expression", 14.0),
    "page-outputs.jpg": partial(page, "outputs", 6.0),
    "page-workshop.jpg": partial(page, "workshop", 4.0),
    "bench-model-builder.jpg": partial(page, "workshop", 6.0, "bench_model_builder"),
    "bench-model-viewer.jpg": partial(page, "workshop", 6.0, "bench_model_viewer"),
    # From the page of faces, so that there is one to fit as soon as the tool opens.
    "bench-fit-viewer.jpg": partial(page, "face", 30.0, "mode_workshop", "bench_fit_viewer"),
    "bench-annotator.jpg": partial(annotator, 6.0),
    "bench-filter-laboratory.jpg": partial(laboratory, 20.0),
    "bench-light-coach.jpg": partial(page, "workshop", 10.0, "bench_light_coach"),
}


def main(names: list[str]) -> int:
    """Make those that are named, or all."""
    unknown = [name for name in names if name not in PICTURES]
    if unknown:
        print(f"There is no picture {unknown[0]}; there are {', '.join(PICTURES)}.", file=sys.stderr)
        return 2
    for name in names or PICTURES:
        made, path = PICTURES[name](), FOLDER / name
        if isinstance(made, str):
            path.write_text(made, encoding="utf-8")
        else:
            path.write_bytes(cv2.imencode(".jpg", made, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1].tobytes())
        print(f"{name}  {path.stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
