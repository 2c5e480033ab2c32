"""Writes a sheet of eight frames of a clip with another face put on, each beside the frame itself, to be looked at.

usage: PYTHONPATH=. python tests/benchmarks/effect_sheet.py CLIP OUT.png [--mask PICTURE] [--blending KIND] [--zoom 2]

PICTURE has a .pts file beside it.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np

from tracker.effects.blending import Blending
from tracker.effects.substitution import Substitution, SubstitutionSettings
from tracker.files.pts import read_pts
from tracker.pipeline import Mode, Pipeline
from tracker.sources.opening import open_source
from tracker.types import State

PORTRAIT = Path(__file__).resolve().parents[2] / "assets" / "portraits" / "collins.png"
TILES, COLUMNS, TILE_PX = 8, 4, (160, 190)


def tile(before, after, points, zoom):
    """The face before and after, cut out alike."""
    middle, half = points.mean(axis=0), 0.75 * np.ptp(points[:, 1])
    left, top = np.maximum(middle - (half, 1.2 * half), 0).astype(int)
    right, bottom = (middle + half).astype(int)
    size = TILE_PX[0] * zoom, TILE_PX[1] * zoom
    cut = [cv2.resize(image[top:bottom, left:right], size, interpolation=cv2.INTER_CUBIC) for image in (before, after)]
    return np.hstack(cut)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clip")
    parser.add_argument("output")
    parser.add_argument("--mask", type=Path, default=PORTRAIT)
    parser.add_argument("--blending", choices=[kind.value for kind in Blending], default="poisson")
    parser.add_argument("--zoom", type=int, default=2)
    parser.add_argument("--frames", type=int, default=1300, help="of the clip's first so many frames")
    given = parser.parse_args()
    image = cv2.imread(str(given.mask), cv2.IMREAD_UNCHANGED)
    settings = SubstitutionSettings(blending=Blending(given.blending))
    effect = Substitution(image, read_pts(given.mask.with_suffix(".pts")), settings)
    pipeline, tiles = Pipeline(mode=Mode.FACE), []
    for frame in open_source(given.clip):
        result, out = pipeline.step(frame), frame.image.copy()
        if result.face is None or result.state is not State.TRACKING:
            effect.reset()
            continue
        effect.draw(out, result.face.points_xy, 1.0)
        if frame.index >= (len(tiles) + 0.5) * given.frames / TILES:
            tiles.append(tile(frame.image, out, result.face.points_xy, given.zoom))
        if len(tiles) == TILES:
            break
    if not tiles:
        raise SystemExit(f"no face was followed in {given.clip}")
    rows = [tiles[k : k + COLUMNS // 2] for k in range(0, len(tiles) // 2 * 2, COLUMNS // 2)]
    cv2.imwrite(given.output, np.vstack([np.hstack(row) for row in rows]))


if __name__ == "__main__":
    main()
