"""Where the scenes come from: training photographs, clips, and pictures that are made; surveyed once, and kept.

    python -m tracker.training.scene_sources FACES --output FILE [--clips CLIP ...]

FACES is a folder of annotated pictures (68 points), of which the training part of the fixed split is looked at. What a
network took for people whom nobody has annotated was looked at too, by eye: `no_faces.csv` lists what is none.
"""

from __future__ import annotations

import argparse
import csv
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from tracker.face.model_file import model_by_name
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity
from tracker.sources.opening import open_source
from tracker.training.data_set import AnnotatedFace, read_folder, split
from tracker.training.made_scenes import made_scene
from tracker.training.scenes import Scene, Surveyor, annotated_picture
from tracker.types import Points

# A clip changes little: so many frames of it, this long side.
_FRAMES, _CLIP_PX = 8, 480
_MADE, _MADE_PX, _SEED = 480, 224, 16
NO_FACES = Path(__file__).with_name("no_faces.csv")
_COLUMNS, _CLOSE = ("x_px", "y_px", "size_px"), 0.2
_PLACES = ("faces", "perhaps", "tempting")


def photograph_scenes(faces: Sequence[AnnotatedFace], mean_xy: Points, surveyor: Surveyor) -> Iterator[Scene]:
    """The pictures of annotated faces."""
    for face in faces:
        picture, pose = annotated_picture(face, mean_xy)
        yield surveyor.scene(face.name, picture, (pose,))


def reviewed(scenes: Sequence[Scene], path: Path = NO_FACES) -> list[Scene]:
    """Scenes in which what somebody has seen to be no face tempts, and may be nobody any more.

    Parameters
    ----------
    scenes : sequence of Scene
    path : Path
        A table of picture, x, y and size, in pixels of the scenes.
    """
    with path.open(newline="") as file:
        rows = [(row["picture"], tuple(float(row[key]) for key in _COLUMNS)) for row in csv.DictReader(file)]
    return [_reviewed(scene, [place for name, place in rows if name == scene.name]) for scene in scenes]


def _reviewed(scene: Scene, none: Sequence[tuple[float, ...]]) -> Scene:
    def seen(pose: Similarity) -> bool:
        return any(
            math.hypot(pose.x_px - x, pose.y_px - y) < _CLOSE * size and abs(math.log(pose.scale / size)) < _CLOSE
            for x, y, size in none
        )

    moved = tuple(pose for pose in scene.perhaps if seen(pose))
    kept = tuple(pose for pose in scene.perhaps if pose not in moved)
    return replace(scene, perhaps=kept, tempting=scene.tempting + moved)


def made_scenes(count: int, surveyor: Surveyor, seed: int = _SEED) -> Iterator[Scene]:
    """Made pictures: whatever is seen in them is no face."""
    random = np.random.default_rng(seed)
    for number in range(count):
        scene = surveyor.scene(f"made/{number}", GreyPicture(made_scene(random, _MADE_PX)), ())
        yield replace(scene, perhaps=(), tempting=scene.perhaps + scene.tempting)


def clip_scenes(path: Path, surveyor: Surveyor) -> list[Scene]:
    """Frames of a clip. Where somebody may be in one of them, somebody may be in all: behind a hand, or turned."""
    scenes = [surveyor.scene(f"{path.stem}/{number}", one, ()) for number, one in enumerate(_frames(path))]
    perhaps = tuple(pose for scene in scenes for pose in scene.perhaps)
    return [replace(scene, perhaps=perhaps) for scene in scenes]


def _frames(path: Path) -> list[GreyPicture]:
    with open_source(str(path)) as source:
        step = max(1, (source.frame_count or 1) // _FRAMES)
        images = [frame.image for frame in iter(source.read, None) if frame.index % step == 0]
    size = min(1.0, _CLIP_PX / max(images[0].shape[:2]))
    small = [cv2.resize(one, None, fx=size, fy=size, interpolation=cv2.INTER_AREA) for one in images[:_FRAMES]]
    return [GreyPicture(np.asarray(one, np.uint8)) for one in small]


def write_scenes(path: Path, scenes: Sequence[Scene]) -> None:
    """Keep scenes in a file, for `read_scenes`."""
    arrays: dict[str, np.ndarray] = {"names": np.array([scene.name for scene in scenes])}
    for number, scene in enumerate(scenes):
        arrays[f"{number} picture"] = scene.picture.grey
        for what in _PLACES:
            poses: tuple[Similarity, ...] = getattr(scene, what)
            arrays[f"{number} {what}"] = np.array([pose.as_array() for pose in poses]).reshape(-1, 4)
    np.savez_compressed(path, allow_pickle=False, **arrays)


def read_scenes(path: Path) -> list[Scene]:
    """The scenes of a file of `write_scenes`."""
    with np.load(path, allow_pickle=False) as kept:
        return [
            Scene(str(name), GreyPicture(kept[f"{number} picture"]), *(_poses(kept[f"{number} {w}"]) for w in _PLACES))
            for number, name in enumerate(kept["names"])
        ]


def _poses(rows: np.ndarray) -> tuple[Similarity, ...]:
    return tuple(Similarity(*(float(value) for value in row)) for row in rows)


def main() -> None:
    """Survey and keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("faces", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--clips", type=Path, nargs="*", default=())
    parser.add_argument("--model", default="conv-small")
    chosen = parser.parse_args()
    model = model_by_name(chosen.model)
    surveyor, (training, _) = Surveyor(model), split(read_folder(chosen.faces))
    scenes = reviewed(list(photograph_scenes(training, model.shape.mean_xy, surveyor)))
    scenes += [scene for clip in chosen.clips for scene in clip_scenes(clip, surveyor)]
    scenes += made_scenes(_MADE, surveyor)
    write_scenes(chosen.output, scenes)
    print(f"{len(scenes)} scenes, {sum(len(one.tempting) for one in scenes)} tempting places")


if __name__ == "__main__":
    main()
