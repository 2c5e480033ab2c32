"""Pictures without a face for `faceless.py`: 200 that are made, and 50 parts of real ones.

Of the made ones three fifths are of kinds that nothing is trained on; the others are of the kinds of
`tracker.training.made_scenes`, from another seed. The real ones are parts of held-out photographs of
../shared/data/faces, of clips and of portraits that no training reads; each was looked at: bodies, clothes and hands,
but no face. So were 37 small parts in which a cascade sees one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import cv2
import numpy as np

from tracker.sources.opening import open_source
from tracker.training.made_scenes import made_scene

SIZES = ((640, 480), (480, 640), (320, 240), (800, 600), (512, 512))
OWN, TRAINED = 120, 80
SEED = 2026
# File under ../shared, number of the frame, and the part of it: left, top, right, bottom.
PARTS = (
    ("data/faces/afw/2316734819_1.jpg", 0, (0, 0, 128, 520)),
    ("data/faces/afw/56054945_1.jpg", 0, (0, 0, 120, 552)),
    ("data/faces/helen/1002681492_1.jpg", 0, (0, 0, 128, 458)),
    ("data/faces/helen/118929551_1.jpg", 0, (522, 0, 637, 425)),
    ("data/faces/helen/1238488784_1.jpg", 0, (524, 0, 656, 666)),
    ("data/faces/helen/130625688_1.jpg", 0, (525, 0, 657, 580)),
    ("data/faces/helen/130625688_1.jpg", 0, (0, 0, 130, 580)),
    ("data/faces/helen/1356962652_1.jpg", 0, (537, 0, 666, 555)),
    ("data/faces/helen/137346980_1.jpg", 0, (532, 0, 662, 567)),
    ("data/faces/helen/146623854_1.jpg", 0, (480, 0, 619, 467)),
    ("data/faces/helen/1691280456_1.jpg", 0, (0, 0, 128, 612)),
    ("data/faces/helen/1691280456_1.jpg", 0, (537, 0, 666, 612)),
    ("data/faces/helen/169346774_2.jpg", 0, (487, 0, 624, 666)),
    ("data/faces/helen/1698375922_1.jpg", 0, (0, 0, 127, 473)),
    ("data/faces/helen/172375929_1.jpg", 0, (0, 0, 128, 555)),
    ("data/faces/helen/1784763527_1.jpg", 0, (537, 0, 666, 529)),
    ("data/faces/helen/2091990193_1.jpg", 0, (0, 0, 128, 573)),
    ("data/faces/helen/2093747255_1.jpg", 0, (537, 0, 666, 660)),
    ("data/faces/helen/2130531101_1.jpg", 0, (510, 0, 645, 590)),
    ("data/faces/helen/2233250688_1.jpg", 0, (537, 0, 666, 591)),
    ("data/faces/helen/2262722996_1.jpg", 0, (537, 0, 666, 520)),
    ("data/faces/helen/2302208915_1.jpg", 0, (532, 0, 662, 667)),
    ("data/faces/afw/3284354538_1.jpg", 0, (0, 416, 555, 538)),
    ("data/faces/afw/3284354538_2.jpg", 0, (0, 472, 599, 599)),
    ("data/faces/helen/109172267_1.jpg", 0, (0, 516, 598, 659)),
    ("data/faces/helen/1238488784_1.jpg", 0, (0, 524, 656, 666)),
    ("data/faces/helen/130927718_1.jpg", 0, (0, 524, 651, 666)),
    ("data/faces/helen/1412970826_1.jpg", 0, (0, 472, 466, 623)),
    ("data/faces/helen/1458971524_1.jpg", 0, (0, 518, 667, 661)),
    ("data/faces/helen/20315024_1.jpg", 0, (0, 520, 666, 663)),
    ("data/faces/helen/2093747255_1.jpg", 0, (0, 516, 666, 660)),
    ("data/faces/helen/2164847927_1.jpg", 0, (0, 504, 513, 649)),
    ("data/faces/helen/2302208915_1.jpg", 0, (0, 525, 662, 667)),
    ("data/hands/book.mkv", 0, (180, 230, 560, 480)),
    ("data/hands/book.mkv", 108, (0, 100, 170, 480)),
    ("data/hands/hungry.mkv", 0, (150, 190, 500, 480)),
    ("data/hands/hungry.mkv", 30, (150, 190, 500, 480)),
    ("data/hands/sorry.mkv", 30, (150, 210, 520, 480)),
    ("data/hands/want.mkv", 20, (150, 190, 520, 480)),
    ("data/hands/want.mkv", 0, (440, 0, 640, 420)),
    ("data/clips/face_noface.mov", 100, (0, 0, 960, 540)),
    ("data/clips/face_noface.mov", 130, (0, 0, 960, 540)),
    ("data/clips/face_noface.mov", 165, (0, 0, 960, 540)),
    ("portraits/adele-bloch-bauer.jpg", 0, (0, 190, 130, 352)),
    ("portraits/american-gothic.jpg", 0, (0, 0, 270, 900)),
    ("portraits/collins.png", 0, (0, 290, 512, 512)),
    ("portraits/collins.png", 0, (0, 0, 130, 512)),
    ("portraits/hopper.jpg", 0, (0, 0, 150, 400)),
    ("portraits/castiglione.jpg", 0, (0, 520, 749, 749)),
    ("portraits/mona-lisa.jpg", 0, (0, 0, 250, 500)),
)

# Where a cascade sees something in held-out photographs, and nothing else about it.
TEMPTING = (
    ("data/faces/afw/1814664578_1.jpg", 0, (250, 249, 310, 309)),
    ("data/faces/afw/1814664578_2.jpg", 0, (90, 224, 183, 303)),
    ("data/faces/afw/2086996835_6.jpg", 0, (120, 278, 188, 346)),
    ("data/faces/afw/22699817_1.jpg", 0, (295, 17, 392, 114)),
    ("data/faces/afw/2863107962_3.jpg", 0, (160, 277, 287, 389)),
    ("data/faces/afw/2863107962_3.jpg", 0, (22, 174, 92, 244)),
    ("data/faces/afw/3284354538_1.jpg", 0, (78, 406, 143, 472)),
    ("data/faces/afw/3284354538_1.jpg", 0, (0, 372, 95, 487)),
    ("data/faces/afw/3576294411_2.jpg", 0, (269, 370, 423, 523)),
    ("data/faces/afw/4512714865_1.jpg", 0, (29, 232, 114, 318)),
    ("data/faces/afw/4512714865_1.jpg", 0, (90, 375, 175, 460)),
    ("data/faces/afw/5144909700_2.jpg", 0, (83, 489, 154, 552)),
    ("data/faces/helen/1092587063_1.jpg", 0, (401, 490, 544, 633)),
    ("data/faces/helen/1271089376_1.jpg", 0, (0, 391, 146, 564)),
    ("data/faces/helen/130893906_1.jpg", 0, (460, 30, 539, 109)),
    ("data/faces/helen/1353029373_1.jpg", 0, (497, 247, 666, 460)),
    ("data/faces/helen/140606432_1.jpg", 0, (342, 146, 422, 226)),
    ("data/faces/helen/1458971524_1.jpg", 0, (468, 31, 564, 127)),
    ("data/faces/helen/148351850_1.jpg", 0, (475, 264, 573, 363)),
    ("data/faces/helen/169346774_2.jpg", 0, (454, 148, 624, 357)),
    ("data/faces/helen/1698375922_1.jpg", 0, (542, 208, 650, 316)),
    ("data/faces/helen/1698375922_1.jpg", 0, (100, 78, 195, 174)),
    ("data/faces/helen/2093747255_1.jpg", 0, (361, 473, 457, 569)),
    ("data/faces/helen/2103921848_1.jpg", 0, (0, 375, 128, 515)),
    ("data/faces/helen/2164847927_1.jpg", 0, (335, 462, 513, 649)),
    ("data/faces/helen/2164847927_1.jpg", 0, (210, 466, 352, 608)),
    ("data/faces/helen/2204495618_1.jpg", 0, (0, 299, 117, 421)),
    ("data/faces/helen/224036417_1.jpg", 0, (313, 563, 421, 665)),
    ("data/faces/helen/2255538912_1.jpg", 0, (235, 503, 342, 583)),
    ("data/faces/helen/2286982317_1.jpg", 0, (493, 358, 622, 512)),
    ("data/faces/helen/2286982317_2.jpg", 0, (0, 507, 201, 663)),
    ("data/faces/helen/2286982317_2.jpg", 0, (12, 428, 171, 587)),
    ("data/faces/helen/2295734120_1.jpg", 0, (493, 41, 604, 152)),
    ("data/faces/helen/2295734120_1.jpg", 0, (428, 501, 519, 592)),
    ("data/faces/helen/2302208915_1.jpg", 0, (52, 97, 179, 224)),
    ("data/faces/helen/2302240607_1.jpg", 0, (493, 342, 609, 458)),
    ("data/faces/helen/2302240607_2.jpg", 0, (17, 410, 198, 592)),
)


def made(count_own: int = OWN, count_trained: int = TRAINED) -> Iterator[tuple[str, np.ndarray]]:
    """Name and picture, BGR."""
    kinds = list(OWN_KINDS.items())
    for number in range(count_own):
        random = np.random.default_rng([SEED, number])
        name, draw = kinds[number % len(kinds)]
        width, height = SIZES[int(random.integers(len(SIZES)))]
        yield f"{name} {number // len(kinds)}", worn(draw(random, width, height), random)
    for number in range(count_trained):
        random = np.random.default_rng([SEED, 1000 + number])
        tint = random.uniform(0.6, 1.0, 3)
        grey = made_scene(random, 480)
        yield f"trained kind {number}", worn((grey[..., None] * tint).astype(np.uint8), random)


def real(shared: Path, parts: tuple = PARTS) -> Iterator[tuple[str, np.ndarray]]:
    """Name and picture, BGR."""
    for path, number, (left, top, right, bottom) in parts:
        with open_source(str(shared / path)) as source:
            image = next(islice(iter(source.read, None), number, None)).image
        yield f"{Path(path).stem} {number} {left} {top}", np.ascontiguousarray(image[top:bottom, left:right])


def worn(image: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """As a camera would have it: a little soft and noisy."""
    soft = cv2.GaussianBlur(image, (0, 0), float(random.uniform(0.4, 1.8)))
    return np.clip(soft + random.normal(0, random.uniform(1, 8), image.shape), 0, 255).astype(np.uint8)


def colour(random: np.random.Generator) -> tuple[int, int, int]:
    """Any."""
    return tuple(int(value) for value in random.integers(0, 256, 3))


def plain(random: np.random.Generator, width: int, height: int) -> np.ndarray:
    """A wall in uneven light."""
    slope = np.linspace(*random.uniform(0.6, 1.0, 2), width)[None, :, None]
    slope = slope * np.linspace(*random.uniform(0.6, 1.0, 2), height)[:, None, None]
    return (slope * np.array(colour(random))).astype(np.uint8)


def street(random, width, height):
    """Houses with windows and doors on both sides of a street that runs away."""
    image = plain(random, width, height)
    far_x, far_y = width * random.uniform(0.3, 0.7), height * random.uniform(0.3, 0.5)
    for side in (0, width):
        shade, steps = np.array(colour(random)), int(random.integers(4, 9))
        for near in range(steps, 0, -1):
            share = (near / steps) ** 2
            x0, x1 = far_x + (side - far_x) * share, far_x + (side - far_x) * ((near - 1) / steps) ** 2
            top = far_y - 0.5 * height * share * random.uniform(0.7, 1.2)
            low, high = sorted((round(x0), round(x1)))
            bottom = round(far_y + 0.5 * height * share)
            tone = tuple(int(v) for v in np.clip(shade + random.integers(-40, 40), 0, 255))
            cv2.rectangle(image, (low, round(top)), (high, bottom), tone, -1)
            wide = max(2, (high - low) // 4)
            for y in range(round(top) + wide, bottom - wide, 2 * wide):
                for x in (low + wide // 2, high - wide - wide // 2):
                    cv2.rectangle(image, (x, y), (x + wide, y + round(1.3 * wide)), (40, 30, 30), -1)
    return image


def front(random, width, height):
    """The front of a house: two windows above a door, as children draw it."""
    image = plain(random, width, height)
    x, y, side = width * random.uniform(0.1, 0.4), height * random.uniform(0.1, 0.3), 0.5 * min(width, height)
    cv2.rectangle(image, (round(x), round(y)), (round(x + side), round(y + 1.1 * side)), colour(random), -1)
    for share in (0.15, 0.6):
        low = round(x + share * side), round(y + 0.2 * side)
        high = low[0] + round(0.25 * side), low[1] + round(0.3 * side)
        cv2.rectangle(image, low, high, (50, 40, 30), -1)
        cv2.rectangle(image, low, high, (230, 230, 230), 3)
    low = round(x + 0.4 * side), round(y + 0.65 * side)
    cv2.rectangle(image, low, (round(x + 0.6 * side), round(y + 1.1 * side)), (30, 50, 80), -1)
    return image


def shelf(random, width, height):
    """Backs of books."""
    image = np.full((height, width, 3), 40, np.uint8)
    for y in range(0, height, board := int(random.integers(80, 200))):
        x = 0
        while x < width:
            wide, tall = int(random.integers(8, 45)), int(board * random.uniform(0.6, 0.92))
            cv2.rectangle(image, (x, y + board - tall), (x + wide, y + board - 8), colour(random), -1)
            cv2.rectangle(
                image, (x + 2, y + board - tall // 2), (x + wide - 3, y + board - tall // 3), colour(random), -1
            )
            x += wide + 1
    return image


def keyboard(random, width, height):
    """Keys with letters."""
    image = plain(random, width, height)
    key, ink = int(random.integers(24, 80)), colour(random)
    for row, y in enumerate(range(4, height, key)):
        for x in range(-(row * key) // 3 % key, width, key):
            cv2.rectangle(image, (x + 3, y), (x + key - 3, y + key - 6), (60, 60, 60), -1)
            letter = chr(65 + int(random.integers(26)))
            cv2.putText(image, letter, (x + key // 4, y + key // 2), 0, key / 60, ink, 1, cv2.LINE_AA)
    return image


def chart(random, width, height):
    """Bars, lines, circles of a pie and their legend."""
    image = np.full((height, width, 3), 250, np.uint8)
    heights = random.uniform(0.1, 0.9, 12) * height
    for bar, tall in enumerate(heights):
        x = round(width * (bar + 0.2) / 12)
        cv2.rectangle(image, (x, height - round(tall)), (x + width // 20, height), colour(random), -1)
    for _ in range(3):
        points = np.stack([np.linspace(0, width, 20), height * (0.5 + np.cumsum(random.normal(0, 0.06, 20)))], 1)
        cv2.polylines(image, [points.astype(np.int32)], False, colour(random), 2, cv2.LINE_AA)
    for _ in range(2):
        centre, radius = (round(random.uniform(0, width)), round(random.uniform(0, height))), height // 8
        for angle in range(0, 360, 60):
            cv2.ellipse(image, centre, (radius, radius), 0, angle, angle + 60, colour(random), -1, cv2.LINE_AA)
    cv2.putText(image, "Figure 3: share of all", (20, 40), cv2.FONT_HERSHEY_COMPLEX, 0.8, (20, 20, 20), 1, cv2.LINE_AA)
    return image


def trunks(random, width, height):
    """A wood: trunks with bark, darker between them."""
    image = plain(random, width, height) // 3
    for _ in range(int(random.integers(5, 20))):
        x, wide = random.uniform(0, width), random.uniform(8, 60)
        tone = random.uniform(40, 190)
        for line in np.arange(-wide / 2, wide / 2):
            shade = tone * (1 - 1.2 * (line / wide) ** 2) + random.normal(0, 18)
            lean = random.normal(0, 3)
            ends = (round(x + line), 0), (round(x + line + lean), height)
            cv2.line(image, *ends, tuple(int(np.clip(shade * k, 0, 255)) for k in (0.7, 0.85, 1.0)), 2)
    return image


def flowers(random, width, height):
    """Petals about dark discs, before green."""
    image = plain(random, width, height)
    image[..., 1] = np.maximum(image[..., 1], 90)
    for _ in range(int(random.integers(4, 30))):
        x, y, size, tone = random.uniform(0, width), random.uniform(0, height), random.uniform(8, 60), colour(random)
        petals = int(random.integers(4, 9))
        for petal in range(petals):
            angle = 2 * np.pi * petal / petals
            place = (round(x + size * np.cos(angle)), round(y + size * np.sin(angle)))
            cv2.ellipse(image, place, (round(size), round(size / 2)), np.degrees(angle), 0, 360, tone, -1, cv2.LINE_AA)
        cv2.circle(image, (round(x), round(y)), round(size / 2.5), (20, 50, 70), -1, cv2.LINE_AA)
    return image


def sockets(random, width, height):
    """Sockets, switches and knobs on a wall."""
    image = plain(random, width, height)
    for _ in range(int(random.integers(1, 6))):
        x, y, size = (round(v) for v in (random.uniform(0, width), random.uniform(0, height), random.uniform(20, 90)))
        cv2.rectangle(image, (x - size, y - size), (x + size, y + size), (225, 230, 232), -1)
        cv2.circle(image, (x, y), round(0.75 * size), (200, 205, 208), -1, cv2.LINE_AA)
        for offset in (-0.3, 0.3):
            cv2.circle(image, (round(x + offset * size), y), round(0.1 * size), (30, 30, 30), -1, cv2.LINE_AA)
    return image


def balls(random, width, height):
    """Shaded balls and eggs on a table, skin-coloured ones among them."""
    image = plain(random, width, height).astype(np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    for _ in range(int(random.integers(2, 9))):
        cx, cy, rx = random.uniform(0, width), random.uniform(0, height), random.uniform(20, 150)
        ry = rx * random.uniform(0.9, 1.4)
        u, v = (x - cx) / rx, (y - cy) / ry
        inside = u * u + v * v < 1
        light = np.clip(0.8 - 0.5 * u - 0.6 * v, 0.15, 1.3)[..., None]
        tone = np.array([120, 150, 205] if random.uniform() < 0.5 else colour(random), np.float32)
        image = np.where(inside[..., None], tone * light, image)
    return np.clip(image, 0, 255).astype(np.uint8)


def car(random, width, height):
    """The back of a car: a window, two lamps, a plate."""
    image = plain(random, width, height)
    x, y, s = width * random.uniform(0.3, 0.7), height * random.uniform(0.35, 0.65), random.uniform(40, 150)
    paint = colour(random)

    def block(left, top, right, bottom, tone):
        corners = (round(x + left * s), round(y + top * s)), (round(x + right * s), round(y + bottom * s))
        cv2.rectangle(image, *corners, tone, -1)

    block(-1.3, -0.1, 1.3, 0.8, paint)
    roof = np.array([[-0.8, -0.9], [0.8, -0.9], [1.2, 0.0], [-1.2, 0.0]]) * s + (x, y)
    cv2.fillConvexPoly(image, roof.astype(np.int32), paint)
    glass = np.array([[-0.7, -0.8], [0.7, -0.8], [1.0, -0.1], [-1.0, -0.1]]) * s + (x, y)
    cv2.fillConvexPoly(image, glass.astype(np.int32), (60, 50, 40))
    for left in (-1.2, 0.9):
        block(left, 0.1, left + 0.3, 0.35, (30, 30, 190))
    block(-0.35, 0.3, 0.35, 0.5, (235, 235, 235))
    for left in (-1.15, 0.8):
        block(left, 0.8, left + 0.35, 1.05, (20, 20, 20))
    return image


def waves(random, width, height):
    """A sea below clouds."""
    image = plain(random, width, height).astype(np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    edge = height * random.uniform(0.3, 0.6)
    depth = np.maximum(y - edge, 1)
    for _ in range(12):
        rate = random.uniform(0.3, 3.0)
        wave = np.sin(rate * 3000 / (depth + 20) + 0.02 * random.normal() * x * rate + random.uniform(0, 6))
        image += np.where(y > edge, 8 * wave, 0)[..., None]
    small = random.normal(0, 1, (height // 40 + 2, width // 40 + 2)).astype(np.float32)
    cloud = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    image += np.where(y < edge, 45 * np.maximum(cloud, 0), 0)[..., None]
    return np.clip(image, 0, 255).astype(np.uint8)


def plaid(random, width, height):
    """Cloth with buttons."""
    image = plain(random, width, height).astype(np.float32)
    for axis, length in ((0, width), (1, height)):
        for _ in range(int(random.integers(2, 6))):
            step, wide, tone = random.integers(20, 120), random.integers(2, 18), random.normal(0, 40, 3)
            on = (np.arange(length) % step) < wide
            image += (on[None, :, None] if axis == 0 else on[:, None, None]) * tone
    for y in range(30, height, int(random.integers(60, 140))):
        centre = (width // 2, y)
        cv2.circle(image, centre, 9, (230, 230, 230), -1, cv2.LINE_AA)
        for side in (-3, 3):
            cv2.circle(image, (centre[0] + side, y), 1, (30, 30, 30), -1)
    return np.clip(image, 0, 255).astype(np.uint8)


OWN_KINDS = {
    "street": street,
    "house front": front,
    "shelf": shelf,
    "keyboard": keyboard,
    "chart": chart,
    "wood": trunks,
    "flowers": flowers,
    "sockets": sockets,
    "balls": balls,
    "car": car,
    "sea": waves,
    "plaid": plaid,
}
