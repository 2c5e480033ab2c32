"""Prints how well heads that are turned far are found in stills, how exact their yaw is, and whether `seen` is honest.

usage: python tests/benchmarks/wide_pose.py YAW_FOLDER [--model NAME ...] [--twins FILE.onnx ...] [--fits FOLDER]
           [--smiles FOLDER] [--count N] [--sheet FILE.png] [--curve]

YAW_FOLDER holds a folder for each angle ("-90" to "+90") with pictures of one person each, whose name begins with
``personne`` and two digits. The angles are those of marks on a wall, so good to some degrees. SMILES holds faces and
labels.csv with yaw in radians, of which so many are looked at (200). With --fits the fits are kept in that
folder, so that pose alone is measured again; without --model it is the one that `fit` takes. The glance network that
comes with the program has learnt from all persons of YAW_FOLDER. Twins of it have not from some (`main.py train glance
--leave-out`): with --twins everybody is looked at by the one that never saw that person. --curve prints how
well the glance network alone does, and with the steepness of `tracker.face.head_glance` that other people ask for.
"""

import argparse
import csv
import pickle
from pathlib import Path

import cv2
import numpy as np
import onnxruntime

from tracker.face.finder import FaceFinder
from tracker.face.glance import LEFT_OUT_KEY, GlanceNetwork, shipped_glance
from tracker.face.head_glance import STEEPNESS, straightened
from tracker.face.model_file import model_by_name
from tracker.face.reference_frame import GreyPicture
from tracker.face.still_face import StillFaces
from tracker.head.detector import FaceDetector
from tracker.markup import IBUG_68
from tracker.pose.rotation import rotation_of
from tracker.sources.picture_file import read_image

ANGLES = (-90, -75, -60, -45, -30, -15, 0, 15, 30, 45, 60, 75, 90)
# The half of the face to the left in the picture, which a face that turns to the left (positive yaw) hides.
LEFT = np.array([0, 1, 2, 3, 4, 5, 17, 18, 19, 36, 37, 41])
RIGHT = IBUG_68.mirror[LEFT]
OUTLIER_DEG = 25.0


def yaw_pictures(folder):
    """(picture, angle in degrees, person and sitting) of all pictures."""
    folders = [(angle, folder / (f"{angle:+d}" if angle else "0")) for angle in ANGLES]
    return [(path, float(angle), path.name[8:11]) for angle, one in folders for path in sorted(one.glob("*.jpg"))]


def smiles(folder, count):
    with (folder / "labels.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    rows = rows[:: max(1, len(rows) // count)]
    return [(next(folder.rglob(row["file"])), np.degrees(float(row["yaw_rad"])), "0") for row in rows]


def network_of_persons(files):
    """The network that never saw a person, by the person's two digits."""
    networks = {}
    for file in files:
        known = onnxruntime.InferenceSession(file).get_modelmeta().custom_metadata_map
        network = GlanceNetwork(file.read_bytes(), file.name)
        networks |= dict.fromkeys(known.get(LEFT_OUT_KEY, "").split(), network)
    return networks


class Fits:
    """Faces of pictures as `fit` finds them, kept in a folder if wanted."""

    def __init__(self, model, glance, keep):
        self._finder, self._detector = FaceFinder(model, glance=glance), FaceDetector()
        self._keep = keep / model.name if keep else None
        if self._keep:
            self._keep.mkdir(parents=True, exist_ok=True)

    def of(self, path, image):
        """The first face, or None."""
        kept = self._keep / f"{path.parent.name}_{path.stem}.pickle" if self._keep else None
        if kept and kept.exists():
            return pickle.loads(kept.read_bytes())
        faces = self._finder.fit_still([self._finder.look(image, self._detector)])[0]
        found = faces[0] if faces else None
        if kept:
            kept.write_bytes(pickle.dumps(found))
        return found


def on_face(path, points):
    """Whether the middle of the points lies on the skin, hair or features of the picture's parts."""
    parts = path.with_name(path.stem + "_parts.png")
    if not parts.exists():
        return True
    background = (0, 0, 255)
    image = cv2.imread(str(parts))
    x, y = np.rint(points[27:36].mean(axis=0)).astype(int)
    height, width = image.shape[:2]
    return 0 <= x < width and 0 <= y < height and tuple(image[y, x]) != background


def measured(name, pictures, networks, keep, sheet):
    """Rows of (angle, sitting, found, yaw, pitch, roll, left seen, right seen), nan where there is no face."""
    model = model_by_name(name)
    judges = {
        one: (Fits(model, one, keep), StillFaces(model, glance=one))
        for one in {*networks.values()} or {shipped_glance()}
    }
    rows, tiles = [], []
    told = np.full((len(pictures), 3, 3), np.nan)
    for number, (path, angle, person) in enumerate(pictures):
        image = read_image(path)
        network = networks[person[:2]] if networks else shipped_glance()
        fits, stills = judges[network]
        found = fits.of(path, image)
        if found is None or not on_face(path, found.fit.points_xy):
            rows.append([angle, float(person), 0.0, *[np.nan] * 5])
            tiles.append(tile(image, None, None))
            continue
        still = stills.of(found, GreyPicture(image))
        turn, glance = still.rotation, network.look_from_both_sides(GreyPicture(image), found.fit.parameters.pose)
        told[number] = glance.turn
        angles = np.degrees([turn.yaw_rad, turn.pitch_rad, turn.roll_rad]) if turn else [np.nan] * 3
        rows.append([angle, float(person), 1.0, *angles, still.seen[LEFT].mean(), still.seen[RIGHT].mean()])
        tiles.append(tile(image, found.fit.points_xy, still.seen, f"{angle:+.0f}: {angles[0]:+.0f}"))
    if sheet:
        columns = 14
        tiles += [np.zeros_like(tiles[0])] * (-len(tiles) % columns)
        lines = [np.hstack(tiles[first : first + columns]) for first in range(0, len(tiles), columns)]
        cv2.imwrite(str(sheet), np.vstack(lines))
    return np.array(rows, dtype=float), told


def tile(image, points, seen, words="no face"):
    """A small picture with points, hollow where they are not seen."""
    scale = 150 / image.shape[1]
    small = cv2.resize(image, (150, 150))
    for (x, y), shown in zip([] if points is None else points, [] if seen is None else seen, strict=True):
        place = round(x * scale), round(y * 150 / image.shape[0])
        cv2.circle(small, place, 1, (0, 255, 0) if shown else (0, 0, 255), -1)
    cv2.putText(small, words, (3, 145), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (0, 255, 255), 1, cv2.LINE_AA)
    return small


def table(name, rows):
    """Found, errors of yaw, and what is said to be seen of the half that is turned away."""
    print(f"{name}\n angle found    yaw  error: mean median worst    pitch  roll   far side seen  near side seen")
    for angle in sorted(set(rows[:, 0])):
        print(f"{angle:+6.0f} " + line(rows[rows[:, 0] == angle]))
    for label, low, high in (("to 45", 0, 45), ("60 to 90", 60, 90), ("all", 0, 90)):
        print(f"{label:>9} " + line(rows[(np.abs(rows[:, 0]) >= low) & (np.abs(rows[:, 0]) <= high)], signed=False))
    error = np.abs(rows[:, 3] - rows[:, 0])
    missed = int((rows[:, 2] == 0).sum())
    print(f"against what the same sitting's picture at 0 said: {own_line(rows)}")
    print(
        f"missed: {missed} of {len(rows)}; yaw off by more than {OUTLIER_DEG:g}: {int((error > OUTLIER_DEG).sum())}\n"
    )


def line(part, signed=True):
    error = np.abs(part[:, 3] - part[:, 0])
    left = part[:, 0] > 0
    far, near = np.where(left, part[:, 6], part[:, 7]), np.where(left, part[:, 7], part[:, 6])
    yaw = np.nanmean(part[:, 3]) if signed else np.nan
    spread = [np.sqrt(np.nanmean(np.square(part[:, column]))) for column in (4, 5)]
    return (
        f"{int(part[:, 2].sum()):3}/{len(part):<3} {yaw:6.1f} {np.nanmean(error):12.1f} {np.nanmedian(error):6.1f} "
        f"{np.nanmax(error):5.1f} {spread[0]:8.1f} {spread[1]:5.1f} {np.nanmean(far):15.2f} {np.nanmean(near):15.2f}"
    )


def own_line(rows):
    """Mean errors when each sitting's own yaw at 0 is taken for straight ahead, as the app does."""
    errors = []
    for sitting in set(rows[:, 1]):
        own = rows[rows[:, 1] == sitting]
        errors.append(np.column_stack([own[:, 0], np.abs(own[:, 3] - own[own[:, 0] == 0, 3] - own[:, 0])]))
    table = np.concatenate(errors)
    bands = [(table[:, 0] != 0) & (np.abs(table[:, 0]) <= 45), np.abs(table[:, 0]) >= 60]
    return "to 45 {:.1f}, 60 to 90 {:.1f}".format(*(np.nanmean(table[band, 1]) for band in bands))


def curve(rows, told):
    """What the glance alone says: as the network tells it, straightened, and straightened as other people need it."""

    def error(part, steepness):
        return np.abs([yaw_deg(straightened(turn, steepness)) for turn in told[part]] - rows[part, 0])

    steps, people = np.arange(1.0, 3.05, 0.1), rows[:, 1] // 10
    known = np.isfinite(told[:, 0, 0])
    fitted = np.full(len(rows), np.nan)
    for person in set(people):
        others = known & (people != person) & (np.abs(rows[:, 0]) >= 45)
        own = known & (people == person)
        best = min(steps, key=lambda steepness, others=others: error(others, steepness).mean())
        fitted[own] = error(own, best)
        print(f"  person {person:.0f}: by the others {best:.1f}, mean error {fitted[own].mean():.1f}")
    print("glance alone: mean and worst error, to 45 and from 60 on")
    plain, shipped = (np.full(len(rows), np.nan) for _ in range(2))
    plain[known], shipped[known] = error(known, 1.0), error(known, STEEPNESS)
    bands = [np.abs(rows[:, 0]) <= 45, np.abs(rows[:, 0]) >= 60]
    for label, errors in (("as told", plain), (f"{STEEPNESS}", shipped), ("by others", fitted)):
        print(f"{label:>10} " + "   ".join(f"{np.nanmean(errors[k]):5.1f} {np.nanmax(errors[k]):5.1f}" for k in bands))


def yaw_deg(turn):
    return np.degrees(rotation_of(turn).yaw_rad)


def smiles_line(name, rows):
    """Yaw against the labels within 30 degrees."""
    part = rows[np.isfinite(rows[:, 3]) & (np.abs(rows[:, 0]) <= 30)]
    error = part[:, 3] - part[:, 0]
    slope = np.polyfit(part[:, 0], part[:, 3], 1)[0]
    print(
        f"{name} on smiles: {int(rows[:, 2].sum())} of {len(rows)} found, mean error {np.abs(error).mean():.1f}, "
        f"bias {error.mean():+.1f}, slope {slope:.2f}, correlation {np.corrcoef(part[:, 0], part[:, 3])[0, 1]:.3f}\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", nargs="*", default=["finest"])
    parser.add_argument("--twins", type=Path, nargs="*", default=[])
    parser.add_argument("--fits", type=Path)
    parser.add_argument("--smiles", type=Path)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--curve", action="store_true")
    given = parser.parse_args()
    networks = network_of_persons(given.twins)
    for name in given.model:
        rows, told = measured(name, yaw_pictures(given.folder), networks, given.fits, given.sheet)
        table(name, rows)
        if given.curve:
            curve(rows, told)
        if given.smiles:
            smiles_line(name, measured(name, smiles(given.smiles, given.count), {}, given.fits, None)[0])


if __name__ == "__main__":
    main()
