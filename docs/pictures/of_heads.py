"""Pictures of heads: found, followed, smoothed, turned, and the window that is drawn for them."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
from drawn import Curve, plots
from panels import BRIGHT, beside, dot, heat, line, told

from gui.scenes.opening import open_scene
from tracker.face.follower import FaceSettings
from tracker.head.camshift import CamShift, CamShiftSettings
from tracker.head.detector import FRONTAL, FaceDetector, face_search
from tracker.head.smoother import SmoothingSettings, make_smoother
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.scene_view import SceneOrder
from tracker.sources.demo import DemoSource
from tracker.types import HeadPose, Image

_SEARCHED_PX = 320
_FOUND_AT, _MOVED_AT = 20, 150
_NOISE_M = 0.001
# So much of the picture is shown around a head, to each side.
_AROUND_M = 0.19


def detection() -> Image:
    """All windows that pass the cascade, and what they are grouped to."""
    image = DemoSource().frame(_FOUND_AT).image
    scale = image.shape[1] / _SEARCHED_PX
    size = (_SEARCHED_PX, round(image.shape[0] / scale))
    search = face_search()
    search.prepare(cv2.resize(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), size, interpolation=cv2.INTER_AREA), 1.1, 36)
    windows, _ = search.scan(FRONTAL)
    every, grouped = image.copy(), image.copy()
    for x, y, width, height in scale * windows:
        cv2.rectangle(every, (round(x), round(y)), (round(x + width), round(y + height)), BRIGHT, 1, cv2.LINE_AA)
    told(every, f"{len(windows)} windows")
    for hit in search.find(FRONTAL, 3):
        corner, far = (hit.x_px, hit.y_px), (hit.x_px + hit.width_px, hit.y_px + hit.height_px)
        cv2.rectangle(grouped, *(tuple(round(scale * v) for v in xy) for xy in (corner, far)), BRIGHT, 2, cv2.LINE_AA)
        told(grouped, f"{hit.neighbours} hits make a face")
    return beside([every, grouped])


def camshift() -> Image:
    """A later frame, and how surely each of its pixels has the colours of the head."""
    demo = DemoSource()
    first = demo.frame(_FOUND_AT).image
    found = FaceDetector().detect(first)[0].box
    follower = CamShift(CamShiftSettings())
    follower.start(first, found)
    for index in range(_FOUND_AT + 1, _MOVED_AT + 1):
        fix = follower.follow(demo.frame(index).image)
    image = demo.frame(_MOVED_AT).image.copy()
    probability = heat(follower.back_projection().astype(np.float32))
    for picture in (image, probability):
        if fix is not None:
            line(picture, np.vstack([fix.box.corners_xy(), fix.box.corners_xy()[:1]]), BRIGHT, 2)
    if fix is not None:
        axes = (round(0.5 * fix.box.width_px), round(0.5 * fix.box.height_px))
        centre = (round(fix.box.x_px), round(fix.box.y_px))
        cv2.ellipse(probability, centre, axes, np.rad2deg(fix.box.angle_rad), 0, 360, (255, 255, 255), 1, cv2.LINE_AA)
    return beside([image, probability])


def smoothing() -> str:
    """Four filters over the demo's sideways motion with noise."""
    demo = DemoSource()
    rate_hz = demo.settings.frame_rate_hz
    times_s = np.arange(round(14 * rate_hz)) / rate_hz
    true = np.array([demo.truth(index).head_camera_m[0] for index in range(len(times_s))])
    measured = true + np.random.default_rng(0).normal(0, _NOISE_M, true.shape)
    curves = [Curve("measured", "#8a94a0", times_s, 100 * measured)]
    colours = {"ema": "#d0653f", "double-exponential": "#b08a1e", "one-euro": "#2f8f5b"}
    names = {"ema": "EMA", "double-exponential": "double exponential", "one-euro": "One Euro"}
    for method, colour in colours.items():
        smoother = make_smoother(SmoothingSettings(method=method))
        ways = zip(measured, times_s, strict=True)
        smoothed = np.array([smoother.step(np.array([value, 0.0, 0.6]), time)[0] for value, time in ways])
        curves.append(Curve(names[method], colour, times_s, 100 * smoothed))
    begins_s = times_s[int(np.argmax(np.abs(true - true[0]) > 5 * _NOISE_M))]
    return plots(curves, [(0.0, 14.0), (0.5, 2.0), (begins_s - 0.3, begins_s + 1.5)], "seconds", "cm to the side")


def pose() -> Image:
    """The demo's head turned farthest to each side, and straight, with what was found of its pose."""
    settings = replace(PipelineSettings(), face=FaceSettings(model="exact"))
    demo, pipeline = DemoSource(), Pipeline(settings, mode=Mode.FACE)
    farthest: dict[str, tuple[float, Image]] = {}
    for index in range(demo.frames_per_round):
        frame = demo.frame(index)
        result = pipeline.step(frame)
        if result.pose is None or result.horizontal_fov_rad is None:
            continue
        camera = Pinhole.of_view(result.horizontal_fov_rad, demo.size_px)
        yaw = result.pose.rotation.yaw_rad
        for which, much in (("left", -yaw), ("straight", -abs(yaw)), ("right", yaw)):
            if which not in farthest or much > farthest[which][0]:
                farthest[which] = much, _with_axes(frame.image, result.pose, camera)
    return beside([image for _, image in (farthest[which] for which in ("right", "straight", "left"))], 300)


def _with_axes(image: Image, found: HeadPose, camera: Pinhole) -> Image:
    """The picture with the points of the mean head and the axes of its frame, 8 cm each, as the pose puts them."""
    turn, picture = matrix_of(found.rotation), image.copy()
    for xy in camera.project(found.place_m + shipped_shape_3d().mean_m @ turn.T):
        dot(picture, xy, 1.6, (255, 255, 255))
    ends = camera.project(found.place_m + 0.08 * np.vstack([np.zeros(3), np.eye(3)]) @ turn.T)
    for end, colour in zip(ends[1:], ((70, 70, 255), (70, 220, 70), (255, 160, 60)), strict=True):
        line(picture, np.stack([ends[0], end]), colour, 2)
    reach = camera.px_per_m(float(found.place_m[2])) * _AROUND_M
    left, top = np.maximum(np.rint(ends[0] - reach), 0).astype(int)
    return picture[top : top + round(2 * reach), left : left + round(2 * reach)]


def window() -> Image:
    """The tunnel for three places of the eye."""
    scene = open_scene(SceneOrder("tunnel", None, (640, 360), (0.52, 0.2925)))
    try:
        panels = [scene.render(np.array([x, 0.03, 0.6])).copy() for x in (-0.15, 0.0, 0.15)]
    finally:
        scene.close()
    for panel, words in zip(panels, ("eye 15 cm to the left", "in the middle", "15 cm to the right"), strict=True):
        told(panel, words)
    return beside(panels, 240)
