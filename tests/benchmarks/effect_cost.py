"""Prints what another face costs in a frame of 1280 x 720, part by part, for faces 200 and 400 pixels wide.

usage: PYTHONPATH=. python tests/benchmarks/effect_cost.py [--mask collins] [--blending poisson]

The time that this thread had the processor is counted, so that other work on the machine does not matter much; medians
in milliseconds. Finding the face is not in it. Uses a clip of ../shared/video.
"""

import argparse
import os
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from time import thread_time

import cv2
import numpy as np

os.environ["VISAVIS_FACE_MODEL"] = "conv-small"

from tracker.effects import occlusion, stage, substitution
from tracker.effects.settings import BLENDINGS, EffectSettings
from tracker.pipeline import Mode, Pipeline
from tracker.readings import Wanted
from tracker.sources.opening import open_source
from tracker.types import Frame

CLIP = Path(__file__).resolve().parents[3] / "shared" / "video" / "webcam.mp4"
FRAMES, SETTLING, SIZE_PX = 60, 10, (1280, 720)
WIDTHS_PX = (200, 400)
PARTS = (
    (stage, "skin_of", "where skin is"),
    (stage, "cover_of", "what is before it"),
    (occlusion.Cover, "take_away", "taking that away"),
    (stage.EffectStage, "_let_look", "irises"),
    (substitution, "cover", "triangles"),
    (substitution.Substitution, "_draw_face", "texture"),
    (substitution.SceneLight, "put_on", "light"),
    (substitution.SceneDetail, "bring", "detail"),
    (substitution.LookingEyes, "draw", "eyes"),
    (substitution.Substitution, "_cut_holes", "holes"),
    (substitution, "compose", "mixing in"),
    (occlusion.Cover, "lay_back", "laying back"),
)


def tracked():
    """Frames of the clip and what is known of them."""
    pipeline, found = Pipeline(mode=Mode.FACE), []
    pipeline.want_reading(Wanted(covers=True))
    for frame in open_source(str(CLIP)):
        if len(found) == FRAMES + SETTLING:
            break
        result = pipeline.step(frame)
        if result.face is not None:
            found.append((frame, result))
    return found


def enlarged(frame, result, width_px):
    """The frame as one of 1280 x 720 in whose middle the face is so wide."""
    one = result.primary
    points_xy = one.face.points_xy
    scale = width_px / np.ptp(points_xy[:17, 0])
    shift = np.array(SIZE_PX) / 2 - scale * points_xy.mean(axis=0)
    matrix = np.array([[scale, 0.0, shift[0]], [0.0, scale, shift[1]]])
    image = cv2.warpAffine(frame.image, matrix, SIZE_PX, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    to_picture = scale * one.face.covers.picture_from_cells
    to_picture[:, 2] += shift
    covers = replace(one.face.covers, picture_from_cells=to_picture)
    face = replace(one.face, points_xy=points_xy * scale + shift, covers=covers)
    return Frame(image, frame.time_s, frame.index, recorded=True), replace(result, faces=(replace(one, face=face),))


def timed(owner, name, part, spent):
    """Let a function say what it took."""
    plain = getattr(owner, name)

    def called(*args, **named):
        start = thread_time()
        try:
            return plain(*args, **named)
        finally:
            spent[part][-1] += 1000 * (thread_time() - start)

    setattr(owner, name, called)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mask", default="collins")
    parser.add_argument("--blending", choices=BLENDINGS, default="poisson")
    given = parser.parse_args()
    cv2.setNumThreads(1)
    spent = defaultdict(list)
    for owner, name, part in PARTS:
        timed(owner, name, part, spent)
    effect = stage.EffectStage(EffectSettings(kind="swap", mask=given.mask, blending=given.blending))
    timed(effect._effect._blender, "fill", "fitting in", spent)
    names = [*(part for _, _, part in PARTS[:-2]), "fitting in", *(part for _, _, part in PARTS[-2:]), "the whole"]
    film = tracked()
    for width_px in WIDTHS_PX:
        spent.clear()
        for frame, result in film:
            frame, result = enlarged(frame, result, width_px)
            for name in names:
                spent[name].append(0.0)
            start = thread_time()
            effect.step(frame, result)
            spent["the whole"][-1] = 1000 * (thread_time() - start)
        print(f"{given.mask}, {given.blending}, face {width_px} pixels wide, {len(film) - SETTLING} frames; ms a frame")
        for name in names:
            print(f"  {name:20s} {np.median(spent[name][SETTLING:]):6.2f}")


if __name__ == "__main__":
    main()
