"""How many pictures without a face get a mesh, how many faces are found, and whether they are the right person's.

usage: PYTHONPATH=. python tests/benchmarks/faceless.py [--models conv svm ...] [--parts made real ...] [--sheet FILE]

Made and real pictures without a face are those of `faceless_pictures.py`. Each goes through what `main.py fit` does (a
mesh: any face is given), and through a second of video in which it moves a little (a mesh: a face in any frame). Faces:
the held-out and, as `training`, the other photographs of ../shared/data/faces, where the right person is one whose
points lie within 20 % of the outer-eye distance of the annotated ones; ../shared/data/yaw, smiles, portraits and clips,
where any face counts. FILE gets a picture of all meshes without a face and of all wrong persons.
The shipped models have seen the held-out faces too; give a twin (a .npz) for figures on faces not trained on.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from faceless_pictures import TEMPTING, made, real

from tracker.commands.measuring import keep_to_one_core
from tracker.face.finder import FaceFinder
from tracker.face.follower import FaceSettings
from tracker.face.model_file import model_by_name
from tracker.head.detector import FaceDetector
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.sources.opening import open_source
from tracker.training.data_set import read_folder, split
from tracker.types import Frame

SHARED = Path(__file__).resolve().parents[3] / "shared"
RIGHT = 0.2
FRAMES, RATE_HZ = 8, 8.0
TILE_PX, COLUMNS = 200, 8


@dataclass(frozen=True, slots=True)
class Picture:
    """One to look for faces in; ``truth`` are the points of the one that is to be found, where they are known."""

    name: str
    image: np.ndarray
    truth: np.ndarray | None = None


def annotated(kept_out: bool) -> Iterator[Picture]:
    """Faces of the held-out photographs, or of the others."""
    for face in split(read_folder(SHARED / "data" / "faces"))[kept_out]:
        yield Picture(face.name, face.read_image(), face.points_xy)


def folder(path: Path, every: int = 1) -> Iterator[Picture]:
    """Pictures of a folder with a face each."""
    for one in sorted(path.rglob("*.*g"))[::every]:
        if not one.stem.endswith("_parts"):
            yield Picture(one.stem, cv2.imread(str(one)))


def clips(every: int = 40) -> Iterator[Picture]:
    """Frames of the clips that have a face in each."""
    for path in sorted((SHARED / "video").glob("*.mp4")):
        with open_source(str(path)) as source:
            for frame in iter(source.read, None):
                if frame.index % every == 0:
                    yield Picture(f"{path.stem} {frame.index}", frame.image)


WITHOUT = {
    "made": lambda every: (Picture(*one) for one in list(made())[::every]),
    "real": lambda every: (Picture(*one) for one in list(real(SHARED))[::every]),
    "tempting": lambda every: (Picture(*one) for one in list(real(SHARED, TEMPTING))[::every]),
}
WITH = {
    "held-out": lambda every: list(annotated(True))[::every],
    "training": lambda every: list(annotated(False))[::every],
    "yaw": lambda every: folder(SHARED / "data" / "yaw", every),
    "smiles": lambda every: folder(SHARED / "data" / "smiles", 10 * every),
    "portraits": lambda every: folder(SHARED / "portraits", every),
    "clips": lambda every: clips(200 * every),
}


class Bench:
    """One model, by both ways."""

    def __init__(self, name: str) -> None:
        self.name, model = name, model_by_name(name)
        self.finder, self.detector = FaceFinder(model), FaceDetector()
        self.tiles: list[np.ndarray] = []

    def still(self, picture: Picture) -> list[np.ndarray]:
        """Points of every face that `fit` gives."""
        faces = self.finder.fit_still([self.finder.look(picture.image, self.detector)])[0]
        return [face.fit.points_xy for face in faces]

    def video(self, picture: Picture) -> list[np.ndarray]:
        """Points of the first face that is given in a second in which the picture moves a little."""
        pipeline = Pipeline(PipelineSettings(face=FaceSettings(model=self.name)), mode=Mode.FACE)
        for number in range(FRAMES):
            shift = np.float32([[1, 0, 3 * np.sin(number)], [0, 1, number]])
            size = picture.image.shape[1::-1]
            image = cv2.warpAffine(picture.image, shift, size, borderMode=cv2.BORDER_REPLICATE)
            result = pipeline.step(Frame(image, number / RATE_HZ, number))
            if result.faces and result.faces[0].face is not None:
                return [result.faces[0].face.points_xy]
        return []

    def show(self, picture: Picture, meshes: list[np.ndarray]) -> None:
        """Keep a picture of what was taken for a face."""
        size = TILE_PX / max(picture.image.shape[:2])
        tile = np.zeros((TILE_PX + 16, TILE_PX, 3), np.uint8)
        small = cv2.resize(picture.image, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
        for points, colour in [(one, (80, 255, 80)) for one in meshes] + [(picture.truth, (60, 60, 255))]:
            for x, y in [] if points is None else points:
                cv2.circle(small, (round(x * size), round(y * size)), 1, colour, -1)
        tile[: small.shape[0], : small.shape[1]] = small
        cv2.putText(tile, picture.name[-28:], (2, TILE_PX + 12), 0, 0.36, (255, 255, 255), 1, cv2.LINE_AA)
        self.tiles.append(tile)


def without(bench: Bench, part: str, every: int, ways: list[str]) -> None:
    """Print how many pictures of a part get a mesh."""
    pictures = list(WITHOUT[part](every))
    for way in ways:
        got = []
        for picture in pictures:
            if meshes := getattr(bench, way)(picture):
                got.append(picture.name)
                bench.show(picture, meshes)
        share = 100 * len(got) / len(pictures)
        print(f"{bench.name} {part} {way}: {len(got)} of {len(pictures)} get a mesh ({share:.1f} %) {got}", flush=True)


def with_face(bench: Bench, part: str, every: int, ways: list[str]) -> None:
    """Print how many faces of a part are found, and how many of the first faces are the right person's."""
    pictures = list(WITH[part](every))
    for way in ways:
        lost, wrong = [], []
        for picture in pictures:
            meshes = getattr(bench, way)(picture)
            if not meshes:
                lost.append(picture.name)
            elif picture.truth is not None and not is_right(meshes[0], picture.truth):
                wrong.append(picture.name)
                bench.show(picture, meshes)
        line = f"{bench.name} {part} {way}: {len(pictures) - len(lost)} of {len(pictures)} found; not {lost}"
        print(f"{line}; another person or place {wrong}" if part in ("held-out", "training") else line, flush=True)


def is_right(points: np.ndarray, truth: np.ndarray) -> bool:
    """Whether points are about the annotated face."""
    distance = np.linalg.norm(truth[45] - truth[36])
    return bool(np.linalg.norm(points - truth, axis=1).mean() < RIGHT * distance)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", nargs="+", default=["finest"])
    parser.add_argument("--parts", nargs="+", choices=(*WITHOUT, *WITH), default=["made", "real", "held-out", "yaw"])
    parser.add_argument("--ways", nargs="+", choices=("still", "video"), default=["still"])
    parser.add_argument("--every", type=int, default=1, help="leave out all but every nth picture")
    parser.add_argument("--sheet", type=Path)
    chosen = parser.parse_args()
    keep_to_one_core()
    tiles = []
    for name in chosen.models:
        bench = Bench(name)
        for part in chosen.parts:
            (without if part in WITHOUT else with_face)(bench, part, chosen.every, chosen.ways)
        tiles += bench.tiles
    if chosen.sheet and tiles:
        tiles += [np.zeros_like(tiles[0])] * (-len(tiles) % COLUMNS)
        rows = [np.hstack(tiles[first : first + COLUMNS]) for first in range(0, len(tiles), COLUMNS)]
        cv2.imwrite(str(chosen.sheet), np.vstack(rows))


if __name__ == "__main__":
    main()
