"""Prints how well the mask of what is before a face agrees with the truth, what it costs, and how much it trembles.

usage: PYTHONPATH=. python tests/benchmarks/cover_accuracy.py [--model NAME] [--shared ../shared] [--sheet OUT.png]

Pixel IoU on the canvas, on pictures of ../shared/data/yaw and synthetic with people that the mask was not learnt from:
of the visible face as it is, then of the face and of the cover with something laid over it, by kind of cover, and by
the brightness of the skin. Time of what the mask adds to a frame. Trembling of a still picture with new noise in each
frame: standard deviation over time within the face, as a multiple of the source's own. Needs the packages for training.
"""

import argparse
from pathlib import Path
from time import thread_time

import cv2
import numpy as np

from tracker.effects.occlusion import cover_of
from tracker.effects.settings import EffectSettings
from tracker.effects.stage import EffectStage
from tracker.face.conv_experts import ConvExperts
from tracker.face.cover_decoder import CoverDecoder
from tracker.face.covers import CoverReader, decoder_for
from tracker.face.follower import FaceSettings
from tracker.face.model_file import model_by_name
from tracker.head.detector import FaceDetector
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import Wanted
from tracker.sources.opening import open_source
from tracker.training.cover_crops import CoverCrops
from tracker.training.cover_evaluation import Overlap, chances_of
from tracker.training.cover_faces import FACE, FaceCutter, read_fasseg, read_synthetic
from tracker.training.cover_sprites import drawn_hand, drawn_thing, hands_of_clip, piece_of
from tracker.training.cover_trunk import Trunk
from tracker.types import Frame

SHADES = (("dark skin", 0, 90), ("middle", 90, 140), ("light skin", 140, 256))
# Hands are cut out of the other clips for training.
JUDGED_CLIPS = ("book", "eat", "hungry", "school", "thanks")
STILLS = (("video/webcam.mp4", 60), ("video/talking_face.mp4", 300), ("data/hands/eat.mkv", 24))
NOISES, FRAMES, SETTLING = (3.0, 6.0), 40, 10
TILE_PX, COLUMNS = 128, 12
TINTS = np.array([[0, 255, 0], [255, 0, 0], [0, 0, 255]], np.float32)


class OneKind:
    """Sprites of one kind, in the place of a `SpriteBox`."""

    def __init__(self, draw):
        self.draw = draw


def kinds(shared):
    """What is laid over, by name."""
    detector = FaceDetector()
    clips = [shared / "data" / "hands" / f"{name}.mkv" for name in JUDGED_CLIPS]
    hands = [hand for clip in clips for hand in hands_of_clip(clip, detector)]
    return {
        "real hands": lambda other, random: hands[int(random.integers(len(hands)))],
        "drawn hands": lambda other, random: drawn_hand(random),
        "things": lambda other, random: drawn_thing(random),
        "pieces of pictures": piece_of,
    }


def tile(sample, chances):
    """The picture above the mask."""
    share = cv2.resize(chances.transpose(1, 2, 0), (TILE_PX, TILE_PX))
    image = cv2.resize(sample.image, (TILE_PX, TILE_PX))
    return np.vstack([image, (0.5 * image + 0.5 * share @ TINTS).astype(np.uint8)])


def accuracy(given, experts, shape, decoder, trunk):
    """Prints IoU, and gives tiles."""
    data, cutter, tiles = given.shared / "data", FaceCutter(experts, shape), []
    sets = {
        "yaw": read_fasseg(data / "yaw", cutter, lambda what, share: None)[1],
        "synthetic": read_synthetic(data / "synthetic", cutter)[1],
    }
    by_shade = {name: Overlap() for name, *_ in SHADES}
    for name, faces in sets.items():
        plain = Overlap()
        for number, face in enumerate(faces):
            sample = CoverCrops([face], OneKind(None), experts.frame).plain(0)
            chances = chances_of(decoder, trunk, sample)
            plain.add(chances, sample)
            grey = float(face.image[face.labels == FACE].mean())
            by_shade[next(shade for shade, low, high in SHADES if low <= grey < high)].add(chances, sample)
            tiles += [tile(sample, chances)] if number % 4 == 0 else []
        print(f"{name:10s} {len(faces):3d} pictures as they are: face {plain.iou(0):.3f}")
        for kind, draw in kinds(given.shared).items():
            covered, crops = Overlap(), CoverCrops(faces, OneKind(draw), experts.frame)
            for number in range(len(faces)):
                sample = crops.cut(number, np.random.default_rng((99, number)))
                chances = chances_of(decoder, trunk, sample)
                covered.add(chances, sample)
                tiles += [tile(sample, chances)] if number % 8 == 0 else []
            print(f"           with {kind:18s} face {covered.iou(0):.3f}  cover {covered.iou(2):.3f}")
    for shade, overlap in by_shade.items():
        print(f"{shade:10s} as they are: face {overlap.iou(0):.3f}" if overlap.either[0] else f"{shade}: none")
    return tiles


def pipeline(model):
    """A tracker that tells covers."""
    made = Pipeline(PipelineSettings(face=FaceSettings(model=model)), mode=Mode.FACE)
    made.want_reading(Wanted(covers=True))
    return made


def cost(given):
    """Prints what the mask adds to a frame, median milliseconds of this thread."""
    taken = {"the mask": [], "before an effect": []}
    step = CoverReader.step

    def timed(*args):
        start = thread_time()
        covers = step(*args)
        taken["the mask"].append(1000 * (thread_time() - start))
        return covers

    CoverReader.step = timed
    tracker = pipeline(given.model)
    for frame in open_source(str(given.shared / "data" / "hands" / "eat.mkv")):
        face = tracker.step(frame).face
        if face is None or face.covers is None:
            continue
        picture = frame.image.copy()
        start = thread_time()
        cover = cover_of(face.covers, frame.image, face.points_xy)
        if cover is not None:
            cover.lay_back(picture, cover.take_away(picture, face.covers))
        taken["before an effect"].append(1000 * (thread_time() - start))
    CoverReader.step = step
    for name, times in taken.items():
        print(f"{name}: {np.median(times):.2f} ms a frame ({len(times)} frames)")


def trembling(given):
    """Prints how much a swapped face with covers kept trembles, against the source."""
    for clip, index in STILLS:
        image = next(frame.image for frame in open_source(str(given.shared / clip)) if frame.index == index)
        for noise in NOISES:
            random, tracker = np.random.default_rng(1), pipeline(given.model)
            stages = {kept: EffectStage(EffectSettings(kind="swap", keep_covers=kept)) for kept in (False, True)}
            shown, masks, inside = {"source": [], False: [], True: []}, [], None
            for number in range(FRAMES + SETTLING):
                noisy = np.clip(image + random.normal(0, noise, image.shape) + 0.5, 0, 255).astype(np.uint8)
                frame = Frame(noisy, number / 25, number, recorded=True)
                result = tracker.step(frame)
                if number < SETTLING or result.face is None:
                    continue
                if inside is None:
                    inside = np.zeros(image.shape[:2], np.uint8)
                    hull = cv2.convexHull(np.rint(result.face.points_xy).astype(np.int32))
                    cv2.fillConvexPoly(inside, hull, 1)
                for kept, stage in stages.items():
                    shown[kept].append(stage.step(frame, result)[inside > 0])
                shown["source"].append(noisy[inside > 0])
                covers = result.face.covers
                size = image.shape[1::-1]
                masks.append(cv2.warpAffine(255 - covers.skin, covers.picture_from_cells, size)[inside > 0])
            spread = {
                name: np.sqrt(np.mean(np.var(np.array(stack, np.float32), axis=0)))
                for name, stack in [*shown.items(), ("mask", masks)]
            }
            print(
                f"{clip} {index}, noise {noise:.0f}: source {spread['source']:.2f}, mask {spread['mask']:.2f}, swapped "
                f"{spread[False]:.2f}, with covers kept {spread[True]:.2f} grey levels"
            )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="conv-small")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--decoder", type=Path, help="one that does not come with the program, for accuracy alone")
    given = parser.parse_args()
    base = model_by_name(given.model)
    decoder = CoverDecoder(given.decoder.read_bytes(), given.decoder.name) if given.decoder else None
    decoder = decoder or decoder_for(base.network)
    if decoder is None:
        raise SystemExit(f"nothing tells the covers of {given.model}")
    experts = ConvExperts(base.network, base.name)
    tiles = accuracy(given, experts, base.shape, decoder, Trunk(base.network, experts.frame.width_px))
    if given.sheet:
        rows = [np.hstack(tiles[at : at + COLUMNS]) for at in range(0, len(tiles) // COLUMNS * COLUMNS, COLUMNS)]
        cv2.imwrite(str(given.sheet), np.vstack(rows))
    if not given.decoder:
        cost(given)
        trembling(given)


if __name__ == "__main__":
    main()
