"""Prints how soon faces in video are found, and whether light, cuts and newcomers lose them.

usage: PYTHONPATH=. python tests/benchmarks/video_finding.py [--shared DIR] [--model NAME] [--only PART] [--output DIR]

The scenes are made by ``tests/data/video_scenes.py`` from photographs of ../shared; the lights are laid over its clips.
Everything is seen as by a camera, not as a recording, unless said. Times are of the processor, without waiting. With
``--output`` the last picture of each scene is written there with what was found.
"""

import argparse
import importlib.util
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time

import cv2
import numpy as np

from tracker.drawing import annotated
from tracker.face.finder import FaceFinder
from tracker.face.follower import FaceSettings
from tracker.face.model_file import shipped_face_model
from tracker.head.detector import FaceDetector
from tracker.head.white_balance import WhiteBalanceSettings
from tracker.kernel_cache import use_kernel_cache
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.sources.opening import open_source
from tracker.types import Event, Frame, State

ROOT = Path(__file__).resolve().parents[2]
PARTS = "scenes", "cuts", "lights", "stills"
# A mesh is on a face when its middle is this near, in widths of the face, and its width differs by no more.
ON_FACE, SIZE_RATIO = 0.5, 2.0
CLIP_FRAMES = 240
NOISE = 1.0


def load_scenes():
    """The module that makes the scenes."""
    spec = importlib.util.spec_from_file_location("video_scenes", ROOT / "tests" / "data" / "video_scenes.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@dataclass
class Told:
    """What a pipeline told of a scene."""

    first_seen: dict[int, int] = field(default_factory=dict)
    astray: int = 0
    milliseconds: list[float] = field(default_factory=list)
    picture: np.ndarray | None = None


class Watcher:
    """Runs scenes through pipelines of one kind."""

    def __init__(self, model: str, output: Path | None) -> None:
        self.output = output
        self._settings = PipelineSettings(
            white_balance=WhiteBalanceSettings(enabled=False), face=FaceSettings(model=model, processor="cpu")
        )

    def pipeline(self) -> Pipeline:
        return Pipeline(self._settings, mode=Mode.FACE)

    def watch(self, scene) -> Told:
        """In which frame each face was tracked for the first time, by its place in the truth."""
        told, pipeline, result = Told(), self.pipeline(), None
        for index, (image, puts) in enumerate(scene.pictures()):
            image.flags.writeable = False
            before = process_time()
            result = pipeline.step(Frame(image, index / 30.0, index))
            told.milliseconds.append(1e3 * (process_time() - before))
            owners = [owner(one.face.points_xy, puts) for one in result.faces]
            for number in owners:
                if number is None:
                    told.astray += 1
                else:
                    told.first_seen.setdefault(number, index)
            told.picture = annotated(image, result)
        if self.output is not None:
            cv2.imwrite(str(self.output / f"{scene.name.replace(' ', '-')}.jpg"), told.picture)
        return told


def owner(points_xy, puts) -> int | None:
    """Number of the face that a mesh lies on."""
    middle, width = points_xy.mean(axis=0), float(np.ptp(points_xy[:, 0]))
    for number, put in enumerate(puts):
        near = np.hypot(middle[0] - put.x, middle[1] - put.y) < ON_FACE * put.size
        if near and put.size / SIZE_RATIO < width < put.size * SIZE_RATIO:
            return number
    return None


def made_scenes(m, shared: Path) -> dict[str, list]:
    """Scenes by kind; in each the face that is waited for comes last, in the frame that is named."""
    cards = m.annotated_cards(shared, 12)
    hd, vga = (1280, 720), (640, 480)
    kinds: dict[str, list] = {}
    kinds["two still faces"] = [
        (m.Scene(f"two {i}", vga, 120, m.still(m.Put(a, 180, 240, 130), m.Put(b, 470, 230, 110))), 0)
        for i, (a, b) in enumerate(zip(cards[::2], cards[1::2], strict=False))
    ]
    for angle in ("60", "75", "90"):
        scenes = []
        for side, x, way in (("-", 470, 260.0), ("+", 170, -260.0)):
            for i, card in enumerate(m.profile_cards(shared, side + angle, 3)):
                there = [m.Put(cards[i], 640 - x, 240, 120)]
                script = m.coming(there, m.Put(card, x, 240, 120), 30, way, 30)
                scenes.append((m.Scene(f"profile {side}{angle} {i}", vga, 150, script), 60))
        kinds[f"a profile of {angle} degrees comes in"] = scenes
    kinds["tilted by 40 degrees beside another"] = [
        (
            m.Scene(
                f"tilted {i} {sign}",
                vga,
                150,
                m.coming(
                    [m.Put(cards[i], 170, 240, 120)],
                    m.Put(cards[i + 3], 470, 240, 120, sign * np.radians(40)),
                    30,
                    0.0,
                    1,
                ),
            ),
            30,
        )
        for i in range(3)
        for sign in (1, -1)
    ]
    kinds["40 px beside a large one, 1280x720"] = [
        (m.Scene(f"small {i}", hd, 180, m.still(m.Put(cards[i], 420, 360, 260), m.Put(cards[i + 4], x, y, 40))), 0)
        for i, (x, y) in enumerate([(1000, 200), (820, 520), (1150, 420), (1040, 640)])
    ]
    kinds["one face alone"] = [
        (m.Scene(f"alone {i}", vga, 150, m.still(m.Put(card, 320, 240, 140))), 0) for i, card in enumerate(cards[:2])
    ]
    return kinds


def tell_scenes(m, shared: Path, watcher: Watcher) -> None:
    """Frames from when a face is there until it is tracked."""
    for kind, scenes in made_scenes(m, shared).items():
        waits, astray, costs = [], 0, []
        for scene, since in scenes:
            told = watcher.watch(scene)
            last = len(scene.script(scene.frames - 1)) - 1
            found = set(told.first_seen) >= set(range(last + 1))
            waits.append(max(0, max(told.first_seen.values()) - since) if found else None)
            astray += told.astray
            costs += told.milliseconds[30:]
        known = [wait for wait in waits if wait is not None]
        mean = f"{np.mean(known):.1f}" if known else "-"
        print(
            f"{kind}: all tracked in {len(known)} of {len(waits)}, after {mean} frames on average, {waits}; "
            f"meshes on no face {astray}; CPU ms a frame {np.mean(costs):.2f} mean, {np.median(costs):.2f} median, "
            f"{np.percentile(costs, 95):.2f} of 95 %"
        )


def tell_cuts(m, shared: Path, watcher: Watcher) -> None:
    """Frames from a cut until the new face is tracked, and meshes that stay behind."""
    cards = m.annotated_cards(shared, 12)
    every, places = 20, [(200, 220, 110), (430, 260, 150), (320, 240, 190), (220, 260, 150), (330, 230, 120)]
    hard = [[m.Put(card, *places[i % 5])] for i, card in enumerate(cards)]
    same = [[m.Put(card, 320 + 12 * (i % 3), 240, 150)] for i, card in enumerate(cards)]
    for name, shots in (("elsewhere", hard), ("at the same place", same)):
        waits, behind = [], 0
        pipeline, numbers = watcher.pipeline(), []
        for index, (image, puts) in enumerate(m.Scene(name, (640, 480), every * 12, m.cuts(shots, every)).pictures()):
            result = pipeline.step(Frame(image, index / 30.0, index))
            on = [one for one in result.faces if owner(one.face.points_xy, puts) is not None]
            behind += len(result.faces) - len(on)
            if index % every == 0:
                waits.append(None)
                numbers.append(None)
            if on and waits[-1] is None:
                waits[-1], numbers[-1] = index % every, on[0].face_id
            if on:
                numbers[-1] = on[0].face_id
        print(
            f"cuts to a face {name}: frames until it is tracked {waits}; meshes on no face {behind}; "
            f"faces that got a number of their own {len(set(numbers))} of {len(numbers)}"
        )
    tell_no_cuts(m, cards, watcher)


def tell_no_cuts(m, cards, watcher: Watcher) -> None:
    """What looks like a cut and is none: flashes, light switched on and off."""
    put = [m.Put(cards[0], 230, 240, 140), m.Put(cards[1], 470, 240, 110)]
    lights: dict[str, Callable] = {
        "a flash of two frames each second": lambda i: (1, 1, 1, 130.0 if i % 30 in (10, 11) else 0.0),
        "a white-out of a frame each second": lambda i: (1, 1, 1, 400.0 if i % 30 == 10 else 0.0),
        "light switched to a quarter and back": lambda i: (0.25,) * 3 + (0.0,) if i // 20 % 2 else (1, 1, 1, 0.0),
    }
    for name, light in lights.items():
        pipeline, lost, fewer = watcher.pipeline(), 0, 0
        numbers = set()
        for index, (image, _) in enumerate(m.Scene(name, (640, 480), 180, m.still(*put), light).pictures()):
            result = pipeline.step(Frame(image, index / 30.0, index))
            lost += Event.LOST in result.events
            fewer += index > 80 and len(result.faces) < 2
            numbers |= {one.face_id for one in result.faces}
        print(
            f"{name}: lost {lost} time(s), {fewer} of 99 late frames without both, {len(numbers)} numbers for 2 faces"
        )


def lights() -> dict[str, Callable[[int], tuple[float, float, float]]]:
    """Gains of blue, green and red by the number of the frame."""
    return {
        "as it is": lambda i: (1, 1, 1),
        "dims to a quarter over 2 s and stays": lambda i: (1 - 0.75 * min(1.0, max(0.0, (i - 30) / 60)),) * 3,
        "a quarter at once, each 2 s": lambda i: (0.25,) * 3 if i // 60 % 2 else (1, 1, 1),
        "red": lambda i: (0.15, 0.25, 1),
        "green": lambda i: (0.2, 1, 0.2),
        "blue": lambda i: (1, 0.3, 0.15),
        "blue alone": lambda i: (1, 0, 0),
        "blue alone, half as bright": lambda i: (0.5, 0, 0),
        "red and blue in turn, 3 Hz": lambda i: (1, 0.2, 0.1) if i // 5 % 2 else (0.1, 0.2, 1),
        "white to blue alone at once, each 2 s": lambda i: (1, 0, 0) if i // 60 % 2 else (1, 1, 1),
    }


def tell_lights(shared: Path, watcher: Watcher) -> None:
    """Losses on the clips with lights laid over."""
    for path in sorted((shared / "video").glob("*.mp4")):
        images = first_images(path)
        for name, light in lights().items():
            pipeline, held, lost, first = watcher.pipeline(), 0, 0, None
            random, previous, jumps = np.random.default_rng(0), None, []
            for index, image in enumerate(images):
                noise = random.normal(0, NOISE, image.shape)
                lit = np.clip(image * np.float64(light(index)) + noise, 0, 255).astype(np.uint8)
                result = pipeline.step(Frame(lit, index / 30.0, index))
                lost += Event.LOST in result.events
                held += result.state is State.TRACKING
                first = index if first is None and result.faces else first
                points = result.face.points_xy if result.face else None
                if points is not None and previous is not None:
                    jumps.append(np.linalg.norm(points - previous, axis=1).mean() / np.ptp(points[:, 0]))
                previous = points
            moved = f"{100 * np.median(jumps):.2f} %" if jumps else "-"
            print(
                f"{path.name}, {name}: first found in frame {first}, lost {lost} time(s), tracked in {held} of "
                f"{len(images)}; points move {moved} of the face's width a frame, median"
            )


def first_images(path: Path) -> list[np.ndarray]:
    images = []
    with open_source(str(path)) as source:
        while len(images) < CLIP_FRAMES and (frame := source.read()) is not None:
            images.append(frame.image)
    return images


def tell_stills(shared: Path, model: str) -> None:
    """Meshes on portraits of one face, turned by quarters."""
    finder, detector = FaceFinder(shipped_face_model(model)), FaceDetector()
    turns = {0: None, 90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
    paths = [path for path in sorted((shared / "portraits").iterdir()) if path.suffix in (".jpg", ".png")]
    for degrees, turn in turns.items():
        counts = {}
        for path in paths:
            image = cv2.imread(str(path))
            image = image if turn is None else cv2.rotate(image, turn)
            (found,) = finder.fit_still([finder.look(np.ascontiguousarray(image), detector)])
            counts[path.stem] = [roll_deg(one.fit.parameters.pose) for one in found]
        print(f"portraits turned by {degrees} degrees: rolls of what is found {counts}")


def roll_deg(pose) -> int:
    return round(float(np.degrees(np.arctan2(pose.b, pose.a))))


def main(arguments: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--model", default="conv-small")
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument("--output", type=Path)
    given = parser.parse_args(arguments)
    if given.output is not None:
        given.output.mkdir(parents=True, exist_ok=True)
    cv2.setNumThreads(1)
    use_kernel_cache()
    m, watcher = load_scenes(), Watcher(given.model, given.output)
    parts = {
        "scenes": lambda: tell_scenes(m, given.shared, watcher),
        "cuts": lambda: tell_cuts(m, given.shared, watcher),
        "lights": lambda: tell_lights(given.shared, watcher),
        "stills": lambda: tell_stills(given.shared, given.model),
    }
    for name, tell in parts.items():
        if given.only in (None, name):
            tell()
    return 0


if __name__ == "__main__":
    sys.exit(main())
