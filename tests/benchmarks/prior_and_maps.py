"""What the shape model and the mean-shift add over the learned maps alone, on whole and on partly hidden faces.

    python tests/benchmarks/prior_and_maps.py MODEL [--faces FOLDER] [--pictures FOLDER] [--study] [--json]

MODEL is the file of a learned model that was trained without the held-out faces; those that ship were trained on
them too, in the end, and are refused. Every held-out face of the folder is laid on the network's
canvas from its annotated points, a little off (seeded; as far as a fit leaves it), whole and covered in nine ways: with
even grey, with a piece of another photograph, and with something like a hand, each over 25, 40 and 55 % of the face's
width. All rows read the same maps, averaged over both sides. Errors are means over points in percent of the outer-eye
distance, and what 95 % of the points keep within; hidden points are those under the cover, which are known from the
whole picture, and shown points are the others of covered faces.

--pictures writes a few of the covered faces with the fits drawn in. --study tries other constants of the fitter.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from tracker.kernel_cache import use_kernel_cache  # noqa: E402

use_kernel_cache()

import cv2  # noqa: E402
import numpy as np  # noqa: E402
from face_vs_dlib import twin  # noqa: E402

from tracker.face import conv_fitter  # noqa: E402
from tracker.face.conv_experts import ConvExperts, canvas_from_cells, canvases_of  # noqa: E402
from tracker.face.conv_fitter import ConvFitter  # noqa: E402
from tracker.face.model_file import model_by_name  # noqa: E402
from tracker.face.reference_frame import GreyPicture  # noqa: E402
from tracker.face.shape_model import Similarity, fit_similarity  # noqa: E402
from tracker.training.data_set import read_folder, split  # noqa: E402

SHARED = ROOT.parent / "shared"
KINDS, SHARES = ("grey", "texture", "hand"), (0.25, 0.4, 0.55)
# How far off the start is: roll in radians, log size, shift in outer-eye distances.
START = (np.radians(6.0), 0.06, 0.06)
WHOLE_MAP = 1e9
PICTURES = 6
OWN = (conv_fitter._VARIANCES, conv_fitter._NOISE, conv_fitter._REGULARISATION)
STUDIED_VARIANCES = {
    "400 25 9": (400.0, 25.0, 9.0),
    "400 25 25": (400.0, 25.0, 25.0),
    "400 100 25": (400.0, 100.0, 25.0),
    "400 25 9 4": (400.0, 25.0, 9.0, 4.0),
    "400 100 25 9 9": (400.0, 100.0, 25.0, 9.0, 9.0),
    "whole map": (WHOLE_MAP,) * 3,
}
STUDIED_NOISE, STUDIED_HOLD = (0.07, 0.13, 0.25, 0.5), (0.25, 0.5, 1.0, 2.0)


@dataclass(frozen=True, slots=True)
class Case:
    """One face, whole or covered: its maps, where they lie, and which points are under the cover."""

    label: str
    image: np.ndarray
    maps: np.ndarray
    view: Similarity
    truth_xy: np.ndarray
    hidden: np.ndarray


class Studied(ConvFitter):
    """The fitter with its constants laid open."""

    def __init__(self, model, experts, variances=OWN[0], noise=OWN[1], hold=OWN[2], leave=True):
        super().__init__(model.shape, experts, hold)
        self._schedule, self._growth, self._leave = variances, noise, leave

    def points(self, case):
        """Points for the maps of a case; those of the shape model's face where they are not to leave it."""
        conv_fitter._VARIANCES, conv_fitter._NOISE = np.array(self._schedule), self._growth
        self._expect(None)
        fit = self._settle(case.maps, case.view, case.truth_xy, None, ())
        return fit.points_xy if self._leave else self._model.points_xy(fit.parameters)


# Covers.


def hand(height, width, centre, size, random):
    """Mask of a palm with four fingers."""
    mask = np.zeros((height, width), dtype=np.uint8)
    turn = float(random.uniform(0, 2 * np.pi))
    across, along = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])

    def ellipse(middle, axes):
        place, reach = (tuple(round(float(value)) for value in pair) for pair in (middle, axes))
        cv2.ellipse(mask, place, tuple(max(1, one) for one in reach), float(np.degrees(turn)), 0, 360, 255, -1)

    ellipse(centre, (0.32 * size, 0.34 * size))
    for number in range(4):
        ellipse(centre + size * ((number - 1.5) * 0.17 * across + 0.45 * along), (0.085 * size, 0.32 * size))
    return mask


def covered(grey, truth_xy, kind, share, other, random):
    """The picture with part of the face covered, and the mask of the cover."""
    height, width = grey.shape
    size = share * float(np.ptp(truth_xy[:, 0]))
    centre = truth_xy[int(random.integers(len(truth_xy)))] + random.normal(0, 0.15 * size, 2)
    if kind == "hand":
        mask = hand(height, width, centre, size, random)
        # Of the face's own tone, brighter to one side.
        (left, top), (right, bottom) = truth_xy.min(axis=0).astype(int).clip(0), truth_xy.max(axis=0).astype(int)
        tone = float(np.median(grey[top:bottom, left:right]))
        slope = random.normal(0, 30.0, 2) / size
        rows, columns = np.mgrid[:height, :width]
        cover = tone * random.uniform(0.8, 1.15) + slope[0] * (columns - centre[0]) + slope[1] * (rows - centre[1])
    else:
        mask = np.zeros((height, width), dtype=np.uint8)
        half = 0.5 * size * np.exp(random.normal(0, 0.2, 2) * [1, -1])
        low, high = (np.rint(centre + sign * half).astype(int) for sign in (-1, 1))
        cv2.rectangle(mask, tuple(map(int, low)), tuple(map(int, high)), 255, -1)
        even = np.full((height, width), random.uniform(30, 220))
        cover = cv2.resize(other, (width, height)) if kind == "texture" else even
    soft = cv2.GaussianBlur(mask, (0, 0), max(0.8, 0.01 * size)).astype(np.float32) / 255
    image = np.clip(grey + soft * (cover - grey.astype(np.float32)), 0, 255).astype(np.uint8)
    return image, mask > 0


def under(mask, points_xy):
    """Which points lie under a mask."""
    places = np.rint(points_xy).astype(int)
    inside = ((places >= 0) & (places < mask.shape[::-1])).all(axis=1)
    x, y = places.clip(0, np.array(mask.shape[::-1]) - 1).T
    return inside & mask[y, x]


def cases(faces, experts) -> Iterator[Case]:
    """All faces, whole and covered."""
    greys = [cv2.cvtColor(face.read_image(), cv2.COLOR_BGR2GRAY) for face in faces]
    for number, (face, grey) in enumerate(zip(faces, greys, strict=True)):
        random = np.random.default_rng(number)
        other, truth = greys[(number + 31) % len(greys)], face.points_xy
        variants = [("whole", grey, np.zeros(len(truth), dtype=bool))]
        for kind, share in product(KINDS, SHARES):
            image, mask = covered(grey, truth, kind, share, other, random)
            variants.append((f"{kind} {share:g}", image, under(mask, truth)))
        pose = start(fit_similarity(experts.mean_xy, truth), random)
        pictures = [GreyPicture(image) for _, image, _ in variants]
        maps = experts.maps_from_both_sides(canvases_of(experts, pictures, [pose] * len(variants)))
        view = experts.frame.picture_from_canvas(pose).after(canvas_from_cells())
        for (label, image, hidden), one in zip(variants, maps, strict=True):
            yield Case(label, image, one, view, truth, hidden)


def start(pose, random):
    """A pose a little off."""
    roll, growth, shift = START
    turn, size = random.normal(0, roll), np.exp(random.normal(0, growth))
    x, y = shift * pose.scale * random.normal(size=2)
    off = Similarity(size * np.cos(turn), size * np.sin(turn), 0.0, 0.0)
    return Similarity(1.0, 0.0, pose.x_px + x, pose.y_px + y).after(off.after(Similarity(pose.a, pose.b, 0.0, 0.0)))


# The ways to read maps.


def peaks(case):
    """The highest cell of each map."""
    best, side = case.maps.reshape(len(case.maps), -1).argmax(axis=1), case.maps.shape[-1]
    return case.view.apply(np.stack([best % side, best // side], axis=1).astype(float))


def means(case):
    """The mean of each map."""
    places = np.arange(case.maps.shape[-1])
    return case.view.apply(np.stack([case.maps.sum(axis=1) @ places, case.maps.sum(axis=2) @ places], axis=1))


def ways(model, experts):
    """From the maps alone to the whole fitter."""
    whole = (WHOLE_MAP,) * 3
    return {
        "highest cell of each map": peaks,
        "mean of each map": means,
        "+ shape model": Studied(model, experts, whole, leave=False).points,
        "+ mean-shift": Studied(model, experts, leave=False).points,
        "+ off-model step (the fitter)": Studied(model, experts).points,
        "the same without mean-shift": Studied(model, experts, whole).points,
    }


def studied(model, experts):
    """Other constants, one name each."""
    own = f"own {OWN}"
    others = {
        f"kernel {name}, noise {noise:g}, hold {hold:g}": Studied(model, experts, variances, noise, hold).points
        for (name, variances), noise, hold in (
            *((one, OWN[1], OWN[2]) for one in STUDIED_VARIANCES.items()),
            *((("own", OWN[0]), noise, hold) for noise, hold in product(STUDIED_NOISE, STUDIED_HOLD)),
        )
    }
    return {own: Studied(model, experts).points, **others}


# The table.


def measure(faces, experts, methods, draw):
    """Errors by method, then by column: whole, and hidden and shown for each cover."""
    errors = {name: defaultdict(list) for name in methods}
    for number, case in enumerate(cases(faces, experts)):
        left, right = case.truth_xy[[36, 45]]
        fits = {name: method(case) for name, method in methods.items()}
        draw(number, case, fits)
        for name, points in fits.items():
            error = 100 * np.linalg.norm(points - case.truth_xy, axis=1) / np.linalg.norm(right - left)
            if case.label == "whole":
                errors[name]["whole"].append(error)
                continue
            kind, share = case.label.split()
            errors[name]["shown"].append(error[~case.hidden])
            for column in ("hidden", f"under {kind}", f"under {100 * float(share):.0f} %"):
                errors[name][column].append(error[case.hidden])
    return {name: summary(columns) for name, columns in errors.items()}


def summary(columns):
    """Means, and for whole faces and hidden points how far off the worst twentieth is."""
    joined = {column: np.concatenate(parts) for column, parts in columns.items()}
    answer = {}
    for column, errors in joined.items():
        answer[column] = round(float(errors.mean()), 2)
        if column in ("whole", "hidden"):
            answer[f"{column}, 95 %"] = round(float(np.percentile(errors, 95)), 2)
    return answer


def table(rows):
    """Markdown."""
    columns = list(next(iter(rows.values())))
    lines = ["| | " + " | ".join(columns) + " |", "|---|" + "---|" * len(columns)]
    return "\n".join(
        lines + [f"| {name} | " + " | ".join(f"{row[one]:.2f}" for one in columns) + " |" for name, row in rows.items()]
    )


def drawing(folder):
    """What draws the first faces: maps' means in red, the fit in green."""

    def draw(number, case, fits):
        if folder is None or number >= PICTURES * (1 + len(KINDS) * len(SHARES)):
            return
        image = cv2.cvtColor(case.image, cv2.COLOR_GRAY2BGR)
        for name, colour in (("mean of each map", (60, 60, 255)), ("+ off-model step (the fitter)", (80, 255, 80))):
            for x, y in fits.get(name, ()):
                cv2.circle(image, (round(float(x)), round(float(y))), 3, colour, -1, cv2.LINE_AA)
        cv2.imwrite(str(folder / f"{number:03d} {case.label}.png"), image)

    return draw


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=twin)
    parser.add_argument("--faces", type=Path, default=SHARED / "data" / "faces")
    parser.add_argument("--pictures", type=Path, help="a folder to write covered faces into")
    parser.add_argument("--study", action="store_true", help="try other constants of the fitter instead")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if arguments.pictures:
        arguments.pictures.mkdir(parents=True, exist_ok=True)
    model = model_by_name(arguments.model)
    if model.network is None:
        raise SystemExit(f"{arguments.model} has no learned maps")
    experts = ConvExperts(model.network, model.name)
    _, held_out = split(read_folder(arguments.faces))
    methods = studied(model, experts) if arguments.study else ways(model, experts)
    rows = measure(held_out, experts, methods, drawing(arguments.pictures))
    print(json.dumps(rows, indent=2) if arguments.json else table(rows))


if __name__ == "__main__":
    main()
