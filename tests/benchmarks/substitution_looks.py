"""Prints how well another face sits in a picture: its colours, its border, its sharpness, its flicker.

usage: PYTHONPATH=. python tests/benchmarks/substitution_looks.py [--tracks FILE.npz] [--only looks|flicker]

Each portrait is put on bursts of frames of two clips and of the demo: as they are, under a bluish light, and with a
shadow that moves over the face. The light is laid over after the face was followed, so all three have the same points.

- border: colour difference (CIEDE2000) between the mask and the skin just outside, median along the border, only where
  the picture itself has skin on both sides; beside it the picture's own.
- face: the same between the mask and the face that it covers, both blurred by a tenth of the face's width, without
  eyes, brows and mouth.
- jump: how differently the lightness changes on both sides of the border, L* over a hundredth of the face's width.
- sharp: how strong the mask's detail is on skin, as shares of the picture's own: below 0.7 pixels, and from there to
  1.4 and 2.8.

--tracks keeps the points in a file, or takes them from there. What it costs, part by
part, tests/benchmarks/effect_cost.py prints. Uses the clips of ../shared/video.
"""

import argparse
from itertools import islice, pairwise
from pathlib import Path

import cv2
import numpy as np

from tests.colour_difference import ciede2000
from tracker.effects.making import Materials, make_effect
from tracker.effects.occlusion import cover_of
from tracker.effects.settings import EffectSettings
from tracker.effects.visible_skin import skin_of
from tracker.kernel_cache import use_kernel_cache
from tracker.markup import IBUG_68
from tracker.pipeline import Mode, Pipeline
from tracker.sources.demo import DemoSource
from tracker.sources.opening import open_source
from tracker.types import Frame

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "video"
PORTRAITS = ("collins", "hopper")
# Where bursts begin; the demo's second one has its light change.
BURSTS = (("webcam.mp4", (60, 300)), ("talking_face.mp4", (40, 200)), ("demo", (45, 664)))
BURST, DRAWN_FROM, JUDGED = 30, 12, (17, 21, 25, 29)
LIGHTS = ("plain", "bluish", "shadow")
BLUISH_BGR = (1.45, 0.95, 0.55)
STILL, NOISY, NOISE = ("webcam.mp4", "talking_face.mp4"), 30, (3.0, 6.0)
# Until points and solver have settled so many frames are drawn.
SETTLING = 3
FEATURES = (slice(17, 22), slice(22, 27), slice(36, 42), slice(42, 48), slice(48, 60))
# A share of the face's width beyond the border at which the two sides are compared, and how far they are averaged.
ASIDE, AVERAGED = 0.025, 0.01
SKIN_ON_BOTH_SIDES = 6.0


def frames_of(name, start, count):
    """So many frames of a clip, from one on."""
    if name == "demo":
        demo = DemoSource()
        return [demo.frame(index).image for index in range(start, start + count)]
    return [frame.image for frame in islice(open_source(str(SHARED / name)), start, start + count)]


def followed(images):
    """The face's points in each picture, (N, 68, 2); NaN where there is none."""
    pipeline = Pipeline(mode=Mode.FACE)
    faces = [pipeline.step(Frame(image, index / 25, index)).face for index, image in enumerate(images)]
    return np.array([np.full((68, 2), np.nan) if face is None else face.points_xy for face in faces])


class Tracks:
    """Points of faces, kept in a file where one is named."""

    def __init__(self, path):
        self._path = path
        self._known = dict(np.load(path)) if path is not None and path.exists() else {}

    def of(self, key, images):
        if key not in self._known:
            self._known[key] = followed(images)
            if self._path is not None:
                np.savez(self._path, **self._known)
        return self._known[key]


def lit(image, points, light, index):
    """A picture under another light."""
    if light == "plain":
        return image.copy()
    if light == "bluish":
        gain = np.array(BLUISH_BGR)
    else:
        middle, width = points.mean(axis=0)[0], np.ptp(points[:17, 0])
        edge = middle + 0.4 * width * np.sin(index / 5)
        gain = 0.45 + 0.55 / (1 + np.exp(-(np.arange(image.shape[1]) - edge) / (0.05 * width)))[:, None]
    return np.clip(image * gain + 0.5, 0, 255).astype(np.uint8)


def put_on(effect, picture, points):
    """The picture with another face as the app puts it on, and how much of each pixel lies before that."""
    out, before = picture.copy(), np.zeros(picture.shape[:2], np.float32)
    covers = skin_of(None, picture, points)
    cover = cover_of(covers, picture, points)
    if cover is None:
        effect.draw(out, points, 1.0)
        return out, before
    taken = cover.take_away(out, covers)
    effect.draw(out, points, 1.0)
    cover.lay_back(out, taken)
    height, width = cover.alpha.shape
    before[cover.top : cover.top + height, cover.left : cover.left + width] = cover.alpha
    return out, before


def coverage(effect, before):
    """1 where the mask covers the picture, its holes filled, and its outline."""
    layer = effect._layer
    window, whole = layer.window, np.zeros(before.shape, np.uint8)
    whole[window.top : window.top + window.height, window.left : window.left + window.width] = layer.weight > 0.5
    outlines, _ = cv2.findContours(whole * (before < 0.5), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    longest = max(outlines, key=len)
    return cv2.drawContours(np.zeros_like(whole), [longest], -1, 1, -1), longest[:, 0].astype(np.float32)


def lab(image, sigma_px=0.0):
    """CIELAB, averaged over a Gaussian."""
    values = cv2.cvtColor(image.astype(np.float32) / 255, cv2.COLOR_BGR2LAB)
    return cv2.GaussianBlur(values, (0, 0), sigma_px) if sigma_px else values


def border_figures(source, out, inside, border, width):
    """Colour differences across the border and changes of gradient there, of the result and of the source."""
    signed = cv2.distanceTransform(inside, cv2.DIST_L2, 5) - cv2.distanceTransform(1 - inside, cv2.DIST_L2, 5)
    signed = cv2.GaussianBlur(signed, (0, 0), 3)
    inwards = np.stack([cv2.Sobel(signed, cv2.CV_32F, *order) for order in ((1, 0), (0, 1))], axis=-1)
    x, y = border.astype(int).T
    inwards = inwards[y, x] / np.maximum(np.linalg.norm(inwards[y, x], axis=1, keepdims=True), 1e-6)
    profiles = []
    for image in (source, out):
        values = lab(image, AVERAGED * width)
        places = [(border + share * ASIDE * width * inwards).astype(np.float32) for share in (-2, -1, 0, 1, 2)]
        profiles.append([cv2.remap(values, place[:, None], None, cv2.INTER_LINEAR)[:, 0] for place in places])
    counted = ciede2000(profiles[0][1], profiles[0][3]) < SKIN_ON_BOTH_SIDES
    apart = [np.median(ciede2000(profile[1], profile[3])[counted]) for profile in reversed(profiles)]
    lightness = [np.array(profile)[:, counted, 0] for profile in reversed(profiles)]
    jumps = [np.median(np.abs(line[0] - 2 * line[2] + line[4])) / (200 * ASIDE) for line in lightness]
    return [*apart, *jumps]


def plain_skin(points, inside, width):
    """Where skin is compared: within the mask, without eyes, brows and mouth, and off its border."""
    skin = cv2.erode(inside, np.ones((max(1, round(0.06 * width)),) * 2, np.uint8))
    features = np.zeros_like(skin)
    for feature in FEATURES:
        cv2.fillConvexPoly(features, cv2.convexHull(np.rint(points[feature]).astype(np.int32)), 1)
    return skin * (1 - cv2.dilate(features, np.ones((max(1, round(0.07 * width)),) * 2, np.uint8)))


def face_figure(source, out, skin, width):
    """The colour difference at low frequency."""
    weight = skin.astype(np.float32)
    total = cv2.GaussianBlur(weight, (0, 0), 0.1 * width) + 1e-6
    smooth = [cv2.GaussianBlur(lab(image) * weight[..., None], (0, 0), 0.1 * width) for image in (source, out)]
    return np.median(ciede2000(*(values[skin > 0] / total[skin > 0, None] for values in smooth)))


def detail_figures(source, out, skin):
    """Strengths of three bands on skin, as shares of the source's."""
    strengths = []
    for image in (source, out):
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
        levels = [grey, *(cv2.GaussianBlur(grey, (0, 0), sigma) for sigma in (0.7, 1.4, 2.8))]
        bands = [(fine - coarse)[skin > 0] for fine, coarse in pairwise(levels)]
        strengths.append([np.sqrt(np.mean(band**2)) for band in bands])
    return np.divide(strengths[1], strengths[0])


def looks(effect, images, tracks, light):
    """Figures of the judged frames of a burst, (frames, 8)."""
    rows = []
    effect.reset()
    for index in range(DRAWN_FROM, BURST):
        points = tracks[index]
        if not np.isfinite(points).all():
            effect.reset()
            continue
        source = lit(images[index], points, light, index)
        out, before = put_on(effect, source, points)
        width = np.ptp(points[IBUG_68.regions["jaw"], 0])
        if index in JUDGED:
            inside, border = coverage(effect, before)
            skin = plain_skin(points, inside, width)
            border_values = border_figures(source, out, inside, border, width)
            rows.append([*border_values, face_figure(source, out, skin, width), *detail_figures(source, out, skin)])
    return rows


def print_looks(effects, tracks):
    print("                                    border (own)    face   jump (own)     sharp, three bands")
    totals = {light: [] for light in LIGHTS}
    for name, starts in BURSTS:
        bursts = [(start, frames_of(name, start, BURST)) for start in starts]
        for title, effect in effects.items():
            for light in LIGHTS:
                rows = []
                for start, images in bursts:
                    rows += looks(effect, images, tracks.of(f"{name} {start}", images), light)
                totals[light] += rows
                print_row(f"{title:8s} {name:17s} {light:7s}", rows)
    for light, rows in totals.items():
        print_row(f"{'all':26s} {light:7s}", rows)


def print_row(title, rows):
    border, own, jump, own_jump, face, *sharp = np.median(rows, axis=0)
    bands = " ".join(f"{share:5.2f}" for share in sharp)
    print(f"{title}  {border:5.2f} ({own:4.2f})   {face:5.2f}   {jump:5.3f} ({own_jump:5.3f})  {bands}")


def print_flicker(effects, tracks):
    """Standard deviations over time on a face that is still, but for the camera's noise."""
    print("flicker, grey levels: each pixel (picture's own), and blurred by a twentieth of the face (picture's own)")
    for name in STILL:
        still, rng = frames_of(name, dict(BURSTS)[name][0], 1)[0], np.random.default_rng(1)
        for sigma in NOISE:
            noisy = [np.clip(still + rng.normal(0, sigma, still.shape) + 0.5, 0, 255) for _ in range(NOISY)]
            noisy = [image.astype(np.uint8) for image in noisy]
            points = tracks.of(f"{name} still {sigma}", noisy)
            if not np.isfinite(points[DRAWN_FROM:]).all():
                print(f"the face is not followed all the time in {name} with noise {sigma:.0f}")
                continue
            for title, effect in effects.items():
                effect.reset()
                drawn = [put_on(effect, *pair) for pair in list(zip(noisy, points, strict=True))[DRAWN_FROM:]]
                results = [out for out, _ in drawn]
                settled = points[DRAWN_FROM:].mean(axis=0)
                width = np.ptp(settled[IBUG_68.regions["jaw"], 0])
                inside, _ = coverage(effect, drawn[-1][1])
                skin = plain_skin(settled, inside, width) > 0
                blurred = [0.0, 0.05 * width]
                line = [
                    deviation(kind, skin, blur) for blur in blurred for kind in (results[SETTLING:], noisy[DRAWN_FROM:])
                ]
                print(
                    f"{title:8s} {name:17s} noise {sigma:.0f} " + " {:5.2f} ({:5.2f})   {:5.2f} ({:5.2f})".format(*line)
                )


def deviation(pictures, inside, blur_px):
    stack = [picture.astype(np.float32) for picture in pictures]
    stack = [cv2.GaussianBlur(picture, (0, 0), blur_px) for picture in stack] if blur_px else stack
    return np.sqrt(np.mean(np.var([picture[inside] for picture in stack], axis=0)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tracks", type=Path)
    parser.add_argument("--only", choices=("looks", "flicker"))
    given = parser.parse_args()
    use_kernel_cache()
    cv2.setNumThreads(1)
    tracks = Tracks(given.tracks)
    effects = {name: make_effect(EffectSettings(kind="swap", mask=name), Materials()) for name in PORTRAITS}
    for kind, show in (("looks", print_looks), ("flicker", print_flicker)):
        if given.only in (None, kind):
            show(effects, tracks)


if __name__ == "__main__":
    main()
