"""Clips in which the face is lost for a cause that is known: made of the demo, of clips and of single pictures.

Every clip shows the face for some seconds, then something happens. Nothing of it is stored; `made_cases` makes it anew,
the same each time. Half of the sources and of the seeds are held out: no limit was chosen by looking at them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import radians
from pathlib import Path

import cv2
import numpy as np

from tracker.diagnosis.loss import LossCause, Side
from tracker.files.pts import read_pts
from tracker.sources.demo import DemoSettings, DemoSource
from tracker.sources.demo_path import STILL
from tracker.sources.demo_room import draw_room
from tracker.sources.opening import open_source
from tracker.types import Rotation

SHARED = Path(__file__).resolve().parents[3] / "shared"
RATE_HZ = 25.0
# Frames before it happens, until it has wholly happened at most, and after.
BEFORE, LASTS = 42, 42


@dataclass(frozen=True)
class Clip:
    """Pictures with the face's centre and width in each."""

    name: str
    images: list[np.ndarray]
    faces: list[tuple[float, float, float]]


@dataclass(frozen=True)
class Case:
    """A clip in which the face is to be lost for this cause."""

    name: str
    source: str
    cause: LossCause
    images: list[np.ndarray]
    times_s: list[float]
    side: Side | None = None
    held_out: bool = False


Alter = Callable[[np.ndarray, tuple[float, float, float], float, np.random.Generator], np.ndarray]


def ramp(frame: int, begin: int, frames: int) -> float:
    """0 before, 1 after, straight between."""
    return float(np.clip((frame - begin + 1) / frames, 0, 1))


# Sources


class ActedDemo(DemoSource):
    """The demo, doing what it is told."""

    def __init__(self, settings, act, lead_s):
        super().__init__(settings)
        self._act, self._lead_s = act, lead_s

    def _moment(self, index):
        time_s = index / self.settings.frame_rate_hz
        base = replace(STILL, place_m=(0.01 * np.sin(3 * time_s), 0.006 * np.sin(2 * time_s), STILL.place_m[2]))
        return self._act(base, time_s - self._lead_s)


def demo_clip(start_s: float, size=(320, 240), seed=0) -> Clip:
    """Some seconds of the demo's path, with its truth."""
    source = DemoSource(DemoSettings(width_px=size[0], height_px=size[1], frame_rate_hz=RATE_HZ, seed=seed))
    images, faces = [], []
    for index in range(BEFORE + LASTS + 10):
        frame = source.frame(int(start_s * RATE_HZ) + index)
        box = frame.truth.box
        images.append(frame.image)
        faces.append((box.x_px, box.y_px, box.width_px) if box else faces[-1])
    return Clip(f"demo {start_s:g}", images, faces)


def film_clip(path: Path, start: int, every: int = 1) -> Clip:
    """Some seconds of a film, with the face as the tracker has it."""
    from tracker.pipeline import Mode, Pipeline

    pipeline = Pipeline(mode=Mode.FACE)
    images, faces = [], []
    for frame in open_source(str(path)):
        if frame.index < start or (frame.index - start) % every:
            continue
        result = pipeline.step(frame)
        images.append(frame.image)
        face = result.box
        faces.append((face.x_px, face.y_px, face.width_px) if face else (faces[-1] if faces else None))
        if len(images) == BEFORE + LASTS + 10:
            break
    first = next(face for face in faces if face is not None)
    return Clip(f"{path.stem} {start}", images, [face or first for face in faces])


def still_clip(path: Path, seed: int, size=(320, 240)) -> Clip:
    """A picture of a face before a blurred one of itself, that sways as somebody who sits still does."""
    picture, points = cv2.imread(str(path)), read_pts(path.with_suffix(".pts"))
    rng = np.random.default_rng(seed)
    eyes, chin = points[36:48].mean(axis=0), points[8]
    face = np.array([*(eyes + 0.28 * (chin - eyes)), 1.25 * np.linalg.norm(chin - eyes)])
    scale = 85.0 / face[2]
    images, faces = [], []
    noise = rng.standard_normal((size[1], size[0], 3)).astype(np.float32)
    for index in range(BEFORE + LASTS + 10):
        sway = 4 * np.array([np.sin(0.11 * index + seed), 0.5 * np.sin(0.07 * index)])
        shift = np.array(size) / 2 - scale * face[:2] + sway
        matrix = np.array([[scale, 0, shift[0]], [0, scale, shift[1]]])
        image = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
        inside = cv2.warpAffine(np.full(picture.shape[:2], 255, np.uint8), matrix, size)
        inside = cv2.GaussianBlur(cv2.erode(inside, np.ones((9, 9))), (0, 0), 4)[..., None] / 255.0
        far = cv2.resize(cv2.GaussianBlur(cv2.resize(image, (size[0] // 6, size[1] // 6)), (0, 0), 3), size)
        image = inside * image + (1 - inside) * far + 2 * np.roll(noise, index * 7, axis=0)
        images.append(np.clip(image, 0, 255).astype(np.uint8))
        faces.append((size[0] / 2 + sway[0], size[1] / 2 + sway[1], 85.0))
    return Clip(path.stem, images, faces)


# What happens


def dark(gain):
    def alter(image, face, share, rng):
        noise = rng.normal(0, 2.0, image.shape)
        return np.clip(image * (1 - share * (1 - gain)) + share * noise, 0, 255)

    return alter


def glare(gain):
    return lambda image, face, share, rng: np.clip(image * (1 + share * gain) + share * 60.0, 0, 255)


def backlight(image, face, share, rng):
    """The face and the body are dark before a bright wall."""
    height, width = image.shape[:2]
    mask = np.zeros((height, width), np.float32)
    x, y, side = face
    cv2.ellipse(mask, ((x, y - 0.03 * side), (1.15 * side, 1.6 * side), 0), 1.0, -1)
    cv2.ellipse(mask, ((x, y + 1.75 * side), (3.0 * side, 2.2 * side), 0), 1.0, -1)
    mask = cv2.GaussianBlur(mask, (0, 0), 0.05 * side)[..., None]
    lit = np.clip(image * 0.4 + 190.0, 0, 255) * (1 - mask) + image * 0.07 * mask
    return (1 - share) * image + share * lit


def side_light(sign, least=0.06):
    def alter(image, face, share, rng):
        across = (np.arange(image.shape[1]) - face[0]) / face[2] * sign
        gain = least + (1.25 - least) / (1 + np.exp(-14 * across))
        return np.clip(image * (1 - share + share * gain[None, :, None]), 0, 255)

    return alter


def lens(image, face, share, rng):
    """Something lies close before the lens."""
    close = np.full(image.shape, (70.0, 80.0, 130.0)) + np.linspace(-6, 6, image.shape[1])[None, :, None]
    edge = int(share * image.shape[0])
    out = image.astype(np.float64)
    out[:edge] = close[:edge]
    return out


def blur(sigma):
    def alter(image, face, share, rng):
        return cv2.GaussianBlur(image, (0, 0), 0.05 + share * sigma * face[2]) + rng.normal(0, 1.0, image.shape)

    return alter


def covered(sprite, cover=1.1, rise=0.95):
    """A thing comes from below before the face; ``sprite`` is BGR with its opacity."""

    def alter(image, face, share, rng):
        x, y, side = face
        width = int(cover * side)
        height = int(width * sprite.shape[0] / sprite.shape[1])
        thing = cv2.resize(sprite, (width, height), interpolation=cv2.INTER_AREA)
        top = int(y - 0.5 * side * rise + (1 - share) * (image.shape[0] - y + 0.6 * side))
        return pasted(image, thing, int(x - width / 2), top)

    return alter


def pasted(image, thing, left, top):
    """The picture with a thing over it, as far as it lies inside."""
    out = image.astype(np.float64)
    height, width = image.shape[:2]
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + thing.shape[1], width), min(top + thing.shape[0], height)
    if x1 <= x0 or y1 <= y0:
        return out
    part = thing[y0 - top : y1 - top, x0 - left : x1 - left].astype(np.float64)
    opacity = part[..., 3:] / 255.0
    out[y0:y1, x0:x1] = (1 - opacity) * out[y0:y1, x0:x1] + opacity * part[..., :3]
    return out


def moved(dx, dy):
    """The camera turns away, so that the face goes so many of its widths aside."""

    def alter(image, face, share, rng):
        return shifted(image, share * dx * face[2], share * dy * face[2])

    return alter


def jerked(dx, dy):
    """The camera is knocked, so that the face goes some of its widths aside at once, blurred as it goes."""

    def alter(image, face, share, rng):
        out = shifted(image, share * dx * face[2], share * dy * face[2])
        if 0 < share < 1:
            length = max(3, int(0.35 * abs(dx) * face[2]) | 1)
            out = cv2.blur(out, (length, max(1, int(0.35 * abs(dy) * face[2]))))
        return out

    return alter


def shifted(image, dx, dy, zoom=1.0, centre=(0.0, 0.0)):
    height, width = image.shape[:2]
    cx, cy = centre
    matrix = np.array([[zoom, 0, dx + (1 - zoom) * cx], [0, zoom, dy + (1 - zoom) * cy]])
    out = cv2.warpAffine(image, matrix, (width, height), borderMode=cv2.BORDER_REFLECT)
    inside = cv2.warpAffine(np.full((height, width), 255, np.uint8), matrix, (width, height))
    soft = cv2.GaussianBlur(inside, (0, 0), 5)[..., None] / 255.0 * (inside[..., None] > 0)
    return soft * out + (1 - soft) * draw_room((width, height))


def zoomed(to):
    def alter(image, face, share, rng):
        zoom = to**share
        return shifted(image, 0, 0, zoom, face[:2])

    return alter


def hand_sprite() -> np.ndarray | None:
    """A hand, cut by its skin colour out of a clip, BGR with its opacity."""
    path = SHARED / "data" / "hands" / "thanks.mkv"
    if not path.exists():
        return None
    frames = [frame.image for frame in open_source(str(path))]
    part = frames[len(frames) // 2][137:262, 232:338]
    colours = cv2.cvtColor(part, cv2.COLOR_BGR2YCrCb)
    skin = ((colours[..., 1] > 138) & (colours[..., 2] < 125)).astype(np.uint8)
    skin = cv2.morphologyEx(skin, cv2.MORPH_CLOSE, np.ones((9, 9)))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(skin)
    largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA])) if count > 1 else 0
    opacity = cv2.GaussianBlur((labels == largest).astype(np.uint8) * 255, (0, 0), 1)
    x, y, w, h, _ = stats[largest]
    return np.dstack([part, opacity])[y : y + h, x : x + w]


def palm_sprite(colour=(95, 125, 185), seed=0) -> np.ndarray:
    """A palm with four fingers, drawn, BGR with its opacity."""
    rng = np.random.default_rng(seed)
    sprite = np.zeros((240, 200, 4), np.uint8)
    for finger in range(4):
        x = 38 + 41 * finger
        cv2.line(sprite, (x, 30 + 12 * abs(finger - 1)), (x, 150), (*colour, 255), 36, cv2.LINE_AA)
    cv2.ellipse(sprite, ((100, 170), (180, 170), 0), (*colour, 255), -1, cv2.LINE_AA)
    shade = cv2.GaussianBlur(rng.normal(0, 60, (240, 200)), (0, 0), 9)[..., None] * 3
    sprite[..., :3] = np.clip(sprite[..., :3] + shade, 0, 255)
    for finger in range(3):
        cv2.line(sprite, (58 + 41 * finger, 40), (58 + 41 * finger, 150), (60, 80, 120, 255), 3, cv2.LINE_AA)
    return sprite


def cup_sprite() -> np.ndarray:
    """A white mug, or a sheet of paper with some print."""
    sprite = np.full((220, 200, 4), (225, 230, 232, 255), np.uint8)
    for line in range(30, 200, 22):
        cv2.line(sprite, (24, line), (170 - line % 50, line), (90, 80, 70, 255), 5)
    return sprite


def disc_sprite() -> np.ndarray:
    sprite = np.zeros((200, 200, 4), np.uint8)
    cv2.circle(sprite, (100, 100), 98, (40, 45, 50, 255), -1, cv2.LINE_AA)
    return sprite


# Cases


def altered(clip: Clip, alter: Alter, frames: int, seed: int) -> tuple[list[np.ndarray], list[float]]:
    rng = np.random.default_rng(seed)
    images = []
    for index, (image, face) in enumerate(zip(clip.images, clip.faces, strict=True)):
        share = ramp(index, BEFORE, frames)
        out = alter(image, face, share, rng) if share else image
        images.append(np.ascontiguousarray(np.clip(out, 0, 255).astype(np.uint8)))
    return images, [index / RATE_HZ for index in range(len(images))]


def of_clip(clip: Clip, others: list[Clip], source: str, seed: int, held_out: bool) -> Iterator[Case]:
    """Everything that can happen in a clip."""
    rng = np.random.default_rng(seed)
    pace = int(rng.integers(4, 20))

    def case(cause, alter, frames, side=None, more=""):
        images, times_s = altered(clip, alter, frames, seed)
        return Case(f"{clip.name} {cause.value} {more}", source, cause, images, times_s, side, held_out)

    yield case(LossCause.DARK, dark(float(rng.uniform(0.02, 0.07))), pace)
    yield case(LossCause.GLARE, glare(float(rng.uniform(4, 8))), pace)
    yield case(LossCause.BACKLIGHT, backlight, pace)
    sign = 1 if rng.random() < 0.5 else -1
    yield case(LossCause.SIDE_LIGHT, side_light(sign, 0.005), pace)
    yield case(LossCause.LENS_COVERED, lens, int(rng.integers(2, 8)))
    yield case(LossCause.BLUR, blur(float(rng.uniform(0.13, 0.2))), pace)
    sprites = {"palm": palm_sprite(seed=seed), "paper": cup_sprite(), "disc": disc_sprite(), "hand": hand_sprite()}
    for name, sprite in sprites.items():
        if sprite is not None:
            yield case(LossCause.COVERED, covered(sprite, float(rng.uniform(1.15, 1.5))), int(rng.integers(6, 16)),
                       more=name)  # fmt: skip
    for dx, dy, side in ((-4, 0, Side.LEFT), (4, 0, Side.RIGHT), (0, -3.2, Side.ABOVE), (0, 3.2, Side.BELOW)):
        yield case(LossCause.LEFT, moved(dx, dy), int(rng.integers(12, 35)), side, more=side.value)
    yield case(LossCause.FAR, zoomed(0.22), 30)
    yield case(LossCause.NEAR, zoomed(8.0), 36)
    yield case(LossCause.FAST, jerked(*(float(v) for v in rng.choice([-1, 1], 2) * (1.7, 0.5))), 4)
    if others:
        yield from _of_two(clip, others[seed % len(others)], source, seed, held_out)


def _of_two(clip: Clip, other: Clip, source: str, seed: int, held_out: bool) -> Iterator[Case]:
    count, (height, width) = len(clip.images), clip.images[0].shape[:2]
    times_s = [index / RATE_HZ for index in range(count)]
    elsewhere = [cv2.resize(image, (width, height)) for image in other.images]
    aside = [np.ascontiguousarray(np.roll(image, width // 2, axis=1)) for image in elsewhere]
    images = [*clip.images[:BEFORE], *aside[BEFORE:count]]
    yield Case(f"{clip.name} cut", source, LossCause.CUT, images, times_s, None, held_out)
    late = [time_s + (2.0 if index >= BEFORE else 0.0) for index, time_s in enumerate(times_s)]
    gone = [
        shifted(image, 2.6 * face[2], 0).astype(np.uint8) for image, face in zip(clip.images, clip.faces, strict=True)
    ]
    images = [*clip.images[:BEFORE], *gone[BEFORE:count]]
    yield Case(f"{clip.name} stalled", source, LossCause.STALLED, images, late, None, held_out)
    frozen = [*clip.images[: BEFORE - 30], *[clip.images[BEFORE - 30]] * 30, *gone[BEFORE:count]]
    yield Case(f"{clip.name} frozen", source, LossCause.STALLED, frozen, times_s, None, held_out)
    images = [np.clip(image, 0, 255).astype(np.uint8) for image in _passed_by(clip, other, seed)]
    yield Case(f"{clip.name} other", source, LossCause.OTHER_FACE, images, times_s, None, held_out)


def _passed_by(clip: Clip, other: Clip, seed: int) -> Iterator[np.ndarray]:
    """Somebody else comes from the right, a little nearer to the camera, and stays before the first one."""
    sprite = _face_sprite(other)
    passing = int(np.random.default_rng(seed).integers(12, 25))
    for index, (image, (x, y, side)) in enumerate(zip(clip.images, clip.faces, strict=True)):
        scale = 1.25 * side / other.faces[0][2]
        head = cv2.resize(sprite, None, fx=scale, fy=scale)
        away = (1 - ramp(index, BEFORE - passing, passing)) * (x + side)
        yield pasted(image, head, int(x - head.shape[1] / 2 + away), int(y - 0.53 * head.shape[0]))


def _face_sprite(clip: Clip) -> np.ndarray:
    """The head of somebody, cut out as an oval."""
    image, (x, y, side) = clip.images[0], clip.faces[0]
    half = int(0.95 * side)
    padded = cv2.copyMakeBorder(image, half, half, half, half, cv2.BORDER_REPLICATE)
    part = padded[int(y) : int(y) + 2 * half, int(x) : int(x) + 2 * half]
    opacity = np.zeros(part.shape[:2], np.uint8)
    cv2.ellipse(opacity, ((half, half), (1.2 * side, 1.7 * side), 0), 255, -1, cv2.LINE_AA)
    return np.dstack([part, opacity])


def acted(seed: int, held_out: bool) -> Iterator[Case]:
    """What the demo's head does itself: turns, leaves, goes far and comes near."""
    rng = np.random.default_rng(100 + seed)
    quick = float(rng.uniform(0.5, 1.2))
    lead_s = BEFORE / RATE_HZ

    def eased(since_s):
        return float(np.clip(since_s / quick, 0, 1))

    def turned(yaw=0.0, pitch=0.0, roll=0.0):
        def act(moment, since_s):
            share = eased(since_s)
            return replace(moment, rotation=Rotation(*(radians(share * v) for v in (yaw, pitch, roll))))

        return act

    def placed(x=0.0, y=0.0, z=0.0):
        def act(moment, since_s):
            share = eased(since_s)
            px, py, pz = moment.place_m
            return replace(moment, place_m=(px + share * x, py + share * y, pz + share * z))

        return act

    def hasty(moment, since_s):
        """To and fro, half a second each way in all."""
        px, py, pz = moment.place_m
        share = np.sin(2 * np.pi * 2.2 * max(0.0, since_s))
        return replace(moment, place_m=(px + 0.2 * share, py, pz))

    acts = {
        "yaw +": (LossCause.TURNED, None, turned(yaw=95)), "yaw -": (LossCause.TURNED, None, turned(yaw=-95)),
        "pitch +": (LossCause.TURNED, None, turned(pitch=70)), "pitch -": (LossCause.TURNED, None, turned(pitch=-65)),
        "roll": (LossCause.TURNED, Side.TILTED, turned(roll=85 if seed % 2 else -85)),
        "left": (LossCause.LEFT, Side.LEFT, placed(x=-0.7)), "right": (LossCause.LEFT, Side.RIGHT, placed(x=0.7)),
        "above": (LossCause.LEFT, Side.ABOVE, placed(y=-0.5)), "below": (LossCause.LEFT, Side.BELOW, placed(y=0.5)),
        "far": (LossCause.FAR, None, placed(z=2.4)), "fast": (LossCause.FAST, None, hasty),
    }  # fmt: skip
    settings = DemoSettings(width_px=320, height_px=240, frame_rate_hz=RATE_HZ, seed=seed)
    for name, (cause, side, act) in acts.items():
        source = ActedDemo(settings, act, lead_s)
        images = [source.frame(index).image for index in range(BEFORE + LASTS)]
        times_s = [index / RATE_HZ for index in range(len(images))]
        yield Case(f"acted {seed} {name}", "synthetic", cause, images, times_s, side, held_out)


def turning_people(held_out: bool) -> Iterator[Case]:
    """People who turn, of pictures at every 15 degrees with the steps between dissolved."""
    folder = SHARED / "data" / "yaw"
    if not folder.exists():
        return
    # personne01146+0+0: the person, the first of two rounds, the place of the mark on the wall.
    people = sorted({path.name[:10] for path in (folder / "0").glob("*.jpg")})
    for number, person in enumerate(people[1 if held_out else 0 :: 2][:3]):
        for sign in ("+", "-"):
            angles = ["0", *(f"{sign}{angle}" for angle in range(15, 91, 15))]
            views = []
            for angle in angles:
                found = sorted((folder / angle).glob(f"{person}1*.jpg"))
                if found:
                    views.append(cv2.resize(cv2.imread(str(found[0])), (320, 240)))
            if len(views) < 6:
                continue
            images = [views[0]] * BEFORE
            for first, second in pairwise(views):
                images += [cv2.addWeighted(first, 1 - k / 4, second, k / 4, 0) for k in range(1, 5)]
            images += [views[-1]] * 30
            rng = np.random.default_rng(number)
            noisy = [np.clip(image + rng.normal(0, 1.5, image.shape), 0, 255).astype(np.uint8) for image in images]
            times_s = [index / RATE_HZ for index in range(len(noisy))]
            yield Case(f"{person} yaw {sign}", "real", LossCause.TURNED, noisy, times_s, None, held_out)


def clips(held_out: bool) -> tuple[list[Clip], list[Clip]]:
    """Made and real ones."""
    made = [demo_clip(9.8, seed=8)] if held_out else [demo_clip(0.2, seed=1), demo_clip(2.4)]
    real: list[Clip] = []
    if not SHARED.exists():
        return made, real
    video = SHARED / "video"
    starts = {"talking_face": (2600,), "webcam": (700,)} if held_out else {"talking_face": (300,), "webcam": (60,)}
    real += [film_clip(video / f"{name}.mp4", start) for name, at in starts.items() for start in at]
    stills = sorted((SHARED / "data" / "video_faces").glob("*_00.jpg"))
    chosen = stills[5::16][:3] if held_out else stills[0::16][:3]
    real += [still_clip(path, number) for number, path in enumerate(chosen)]
    return made, real


def made_cases(held_out: bool) -> Iterator[Case]:
    """All cases of one half."""
    made, real = clips(held_out)
    seed = 50 if held_out else 0
    for source, group in (("synthetic", made), ("real", real)):
        for number, clip in enumerate(group):
            others = [other for other in (real or made) if other is not clip]
            yield from of_clip(clip, others, source, seed + number, held_out)
    for number in range(2):
        yield from acted(seed + number, held_out)
    yield from turning_people(held_out)
