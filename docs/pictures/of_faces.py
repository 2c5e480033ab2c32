"""Pictures of faces: their shape, their fit, what is put over them, what they say."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np
from panels import BRIGHT, GROUND, LINE, below, beside, dot, face_lines, heat, larger, line, told

from tracker.effects.blending import Blending
from tracker.effects.gallery import Gallery
from tracker.effects.substitution import Substitution, SubstitutionSettings
from tracker.expression.directions import shipped_directions
from tracker.face.conv_experts import CELL_PX, ConvExperts, canvas_from_cells
from tracker.face.conv_fitter import ConvFitter
from tracker.face.fitter import FaceFitter, ScaleSchedule
from tracker.face.model_file import model_by_name
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, fit_similarity
from tracker.gaze.eye_canvas import canvas_of
from tracker.gaze.irises import IrisFinder
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.readings import Side
from tracker.sources.demo import DemoSource
from tracker.types import Image, Points

_ROOT = Path(__file__).resolve().parents[2]
_FRAME = 20
_SHOWN_STEPS = ("00-start", "03-rigid", "05-shape", "17-shape")
_SIGMAS = 3.0
_SHOWN_POINTS = (19, 24, 30, 36, 39, 42, 45, 48, 51, 54, 57, 4, 8, 12)


def _demo() -> tuple[Image, Points]:
    """A frame of the demo and the true points in it."""
    frame = DemoSource().frame(_FRAME)
    assert frame.truth is not None and frame.truth.landmarks_xy is not None
    return frame.image, frame.truth.landmarks_xy


def shape() -> Image:
    """The mean face and its first modes."""
    model = model_by_name("svm").shape
    rows = []
    for sign in (-_SIGMAS, _SIGMAS):
        row = []
        for mode in range(5):
            amounts = np.zeros(model.mode_count)
            amounts[mode] = sign * np.sqrt(model.variances[mode])
            panel = np.full((280, 230, 3), GROUND, np.uint8)
            bent = model.mean_xy + (amounts @ model.modes).reshape(-1, 2)
            face_lines(panel, 95 * model.mean_xy + (115, 135), (90, 82, 76))
            face_lines(panel, 95 * bent + (115, 135), BRIGHT, 2)
            told(panel, f"mode {mode + 1}: {sign:+.0f} sigma")
            row.append(panel)
        rows.append(beside(row, 280))
    return below(rows)


def mean_shift() -> Image:
    """The canvas with the ways of the points, and response maps laid over it."""
    image, points = _demo()
    model = model_by_name("svm")
    fitter = FaceFitter(model.shape, model.experts)
    truth = fit_similarity(model.shape.mean_xy, points)
    width_px = truth.scale
    pose = fit_similarity(model.shape.mean_xy, points + width_px * np.array([0.07, -0.05]))
    schedule = (ScaleSchedule(0, 15, (4.0,) * 4, 3.0), ScaleSchedule(1, 9, (4.0,) * 4, 3.0))
    start = FaceParameters(pose, np.zeros(model.shape.mode_count))
    fit = fitter.fit(GreyPicture(image), start, schedule, keep_iterates=True)
    view = fitter.view(fit)
    assert view is not None
    factor = 5
    to_canvas = fit_similarity(fit.points_xy, view.points_on_canvas_xy)
    ways = np.stack([to_canvas.apply(one) for one in view.iterates_xy])
    ways = factor * (ways + 0.5) - 0.5
    left, right = larger(view.canvas, factor), larger(view.canvas, factor)
    for point in range(len(points)):
        line(left, ways[:, point], (80, 120, 255), 2)
        dot(left, ways[0, point], 3, (40, 50, 160))
        dot(left, ways[-1, point], 3.5, BRIGHT)
    for point in _SHOWN_POINTS:
        tile = larger(heat(view.response_maps[point]), factor)
        x, y = np.rint(factor * view.corners_xy[point]).astype(int)
        part = right[max(y, 0) : y + tile.shape[0], max(x, 0) : x + tile.shape[1]]
        part[:] = tile[max(-y, 0) : max(-y, 0) + part.shape[0], max(-x, 0) : max(-x, 0) + part.shape[1]]
        dot(right, ways[-1, point], 3.5, BRIGHT)
    return beside([left, right], 480)


def steps() -> Image:
    """Some steps of a fit, as `main.py fit --steps` draws them."""
    portrait = _ROOT / "assets" / "portraits" / "demo.jpg"
    with tempfile.TemporaryDirectory() as folder:
        how = ("--model", "svm", "--steps-from", "average", "--steps", folder, "--output", folder, "--quiet")
        subprocess.run([sys.executable, _ROOT / "main.py", "fit", portrait, *how], check=True)
        drawn = [Path(folder) / portrait.stem / f"{name}.png" for name in _SHOWN_STEPS]
        return beside([np.asarray(cv2.imread(str(path)), np.uint8) for path in drawn], 420)


def networks() -> Image:
    """The canvas of the network, all maps, and the expected error of each point."""
    mask = Gallery().load("castiglione")
    image, points = np.ascontiguousarray(mask.image[..., :3]), mask.points_xy
    model = model_by_name("exact")
    assert model.network is not None
    experts = ConvExperts(model.network, "exact")
    look = ConvFitter(model.shape, experts).look(GreyPicture(image), points)
    factor = 4
    canvas = larger(np.clip(128 + 48 * look.canvas, 0, 255).astype(np.uint8), factor)
    side = canvas.shape[0]
    best = look.maps / look.maps.max(axis=(1, 2), keepdims=True)
    hot = cv2.resize(heat(best.max(axis=0)), (side, side), interpolation=cv2.INTER_NEAREST)
    sure = canvas.copy()
    cells = np.stack(np.meshgrid(np.arange(look.maps.shape[2]), np.arange(look.maps.shape[1])), -1).reshape(-1, 2)
    for one in look.maps.reshape(len(look.maps), -1):
        mean = one @ cells
        spread = ((cells - mean) * one[:, None]).T @ (cells - mean)
        values, vectors = np.linalg.eigh(spread)
        # The squared error grows with the square of the covariance; three times as large as it is, to be seen.
        axes = 3 * np.sqrt(0.13) * values * factor * CELL_PX
        centre = factor * (canvas_from_cells().apply(mean[None])[0] + 0.5) - 0.5
        angle = float(np.rad2deg(np.arctan2(vectors[1, 1], vectors[0, 1])))
        at = (round(float(centre[0])), round(float(centre[1])))
        cv2.ellipse(sure, at, (max(1, round(axes[1])), max(1, round(axes[0]))), angle, 0, 360, BRIGHT, 2, cv2.LINE_AA)
    return beside([canvas, hot, sure], 400)


def effects() -> Image:
    """Another face laid on plain, in the light of the scene, and blended."""
    image, points = _demo()
    mask = Gallery().load("adele-bloch-bauer")
    ways = (
        ("laid on plain", SubstitutionSettings(Blending.PLAIN, follow_light=False)),
        ("Poisson", SubstitutionSettings(Blending.POISSON, follow_light=False)),
        ("light, then Poisson", SubstitutionSettings(Blending.POISSON, follow_light=True)),
    )
    panels, middle = [], points.mean(axis=0)
    half = 0.75 * np.ptp(points[:, 0])
    left, top = np.rint(middle - (half, 1.15 * half)).astype(int)
    right, bottom = np.rint(middle + half).astype(int)
    for words, settings in (("the frame", None), *ways):
        picture = image.copy()
        if settings is not None:
            Substitution(mask.image, mask.points_xy, settings).draw(picture, points, 1.0)
        part = cv2.resize(picture[max(top, 0) : bottom, left:right], None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
        told(part, words)
        panels.append(part)
    return beside(panels, 320)


def expression() -> Image:
    """Where points go at four shapes."""
    directions = shipped_directions()
    mean_mm = 1000 * shipped_shape_3d().mean_m[:, :2]
    panels = []
    for name in ("jawOpen", "mouthSmileLeft", "browInnerUp", "mouthPucker"):
        panel = np.full((320, 260, 3), GROUND, np.uint8)
        place = 1.5 * mean_mm + (130, 100)
        face_lines(panel, place, (110, 102, 96))
        moved = place + 1.5 * 1000 * directions.moves_m[directions.names.index(name)]
        for begin, end in zip(place, moved, strict=True):
            if np.hypot(*(end - begin)) > 0.5:
                tips = [tuple(round(float(v)) for v in xy) for xy in (begin, end)]
                cv2.arrowedLine(panel, *tips, BRIGHT, 2, cv2.LINE_AA, tipLength=0.3)
            else:
                dot(panel, begin, 1.5, LINE)
        told(panel, name)
        panels.append(panel)
    return beside(panels, 320)


def gaze() -> Image:
    """Both eyes as the network sees them, and what it finds."""
    image, points = _demo()
    seen = IrisFinder().in_picture(image, points)
    panels = []
    for side, words in ((Side.RIGHT, "right eye"), (Side.LEFT, "left eye, mirrored")):
        canvas = canvas_of(points, side)
        assert canvas is not None
        panel = larger(canvas.cut(image), 7)
        iris = seen[side].iris
        if iris is not None:
            inverse = np.linalg.inv(canvas.frame_from_canvas[:, :2])
            at = inverse @ (np.array([iris.x_px, iris.y_px]) - canvas.frame_from_canvas[:, 2])
            centre = tuple(round(float(v)) for v in 7 * (at + 0.5) - 0.5)
            cv2.circle(panel, centre, round(7 * iris.radius_px / canvas.scale), BRIGHT, 2, cv2.LINE_AA)
            dot(panel, centre, 4, BRIGHT)
        told(panel, words)
        panels.append(panel)
    return beside(panels, 336)
