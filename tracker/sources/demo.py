"""The demo: a portrait that moves along a known path in front of a drawn room, with the truth about every frame."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.camera_look import develop, soften_edges
from kernels.rasterise import rasterise_textured
from tracker.settings import checked, knob, switch
from tracker.sources.demo_body import BodyModel
from tracker.sources.demo_eyes import CENTRES_M, IRIS_AWAY_M, IRIS_RADIUS_M, DemoEyes, eye_directions
from tracker.sources.demo_head_file import shipped_demo_head
from tracker.sources.demo_mesh import NECK_PIVOT_M
from tracker.sources.demo_path import ROUND_S, STILL, Moment, moment_at
from tracker.sources.demo_room import draw_room, lens_shading
from tracker.sources.source import FrameSource
from tracker.types import Box, Frame, Image, Points, Rotation, TrueEye, Truth, read_only

# The face as Viola-Jones frames it, measured on OpenCV's frontal cascade over the demo itself: the box's centre is the
# picture of this point of the head, and its side is that of a square of this size at the head's distance.
BOX_CENTRE_M = np.array([0.0, 0.0165, 0.0])
BOX_SIDE_M = 0.143

_EDGE_JUMP = 0.02
_NOISE_STORE = 1 << 18
_SIDE_LIGHT_FROM = np.array([-0.88, -0.22, -0.42], dtype=np.float32)
_ROOM_LIGHT_FROM = np.array([-0.35, -0.55, -0.76], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class DemoSettings:
    """How the demo is made. The same settings always give the same frames."""

    width_px: int = knob(640, 64, 1920, "px", "Width of the picture.")
    height_px: int = knob(480, 48, 1440, "px", "Height of the picture.")
    frame_rate_hz: float = knob(30.0, 1.0, 240.0, "Hz", "Frames a second.")
    horizontal_fov_deg: float = knob(60.0, 30.0, 100.0, "deg", "The made-up camera's angle of view.")
    noise_sigma: float = knob(1.5, 0.0, 20.0, "grey levels", "Sensor noise. More makes tracking harder.", step=0.1)
    speed: float = knob(1.0, 0.1, 4.0, "", "How fast the head goes through its path.", step=0.1)
    seed: int = knob(0, 0, 2**31 - 1, "", "Start of the random numbers of the noise.")
    static: bool = switch(False, "The head stays still 60 cm away; only the noise changes.")
    loop: bool = switch(False, "Begin again after the last frame; otherwise the demo ends.")


class DemoSource(FrameSource):
    """A known head in a known room. Any frame can be made at any time, and is the same each time.

    Parameters
    ----------
    settings : DemoSettings

    Raises
    ------
    SourceError
        When the portrait's files are missing or damaged.
    SettingsError
        When a setting is out of range.
    """

    def __init__(self, settings: DemoSettings | None = None) -> None:
        self.settings = checked(settings or DemoSettings())
        self.name = "Demo"
        self.size_px = (self.settings.width_px, self.settings.height_px)
        self.frame_rate_hz = self.settings.frame_rate_hz
        self.horizontal_fov_rad: float = math.radians(self.settings.horizontal_fov_deg)
        self.frame_count = None if self.settings.loop else self.frames_per_round
        self.focal_px = 0.5 * self.size_px[0] / math.tan(0.5 * self.horizontal_fov_rad)
        self.centre_xy = (0.5 * (self.size_px[0] - 1), 0.5 * (self.size_px[1] - 1))
        self.head = shipped_demo_head()
        self._body = BodyModel()
        self._eyes = DemoEyes()
        self._next_index = 0
        self._closed = False
        self._prepare_buffers()

    @property
    def frames_per_round(self) -> int:
        """After how many frames the path begins again."""
        return max(1, round(ROUND_S * self.settings.frame_rate_hz / self.settings.speed))

    def read(self) -> Frame | None:
        """Next frame; None at the end of the round, unless it loops, and after `close`."""
        if self._closed or (self.frame_count is not None and self._next_index >= self.frame_count):
            return None
        frame = self.frame(self._next_index)
        self._next_index += 1
        return frame

    def close(self) -> None:
        """End the stream; `read` gives None from now on."""
        self._closed = True

    def frame(self, index: int) -> Frame:
        """Frame ``index`` with its truth, whatever has been read before."""
        moment = self._moment(index)
        image = self._render(moment, index)
        read_only(image)
        return Frame(image, index / self.settings.frame_rate_hz, index, self._truth(moment))

    def truth(self, index: int) -> Truth:
        """The truth about frame ``index`` without making its picture."""
        return self._truth(self._moment(index))

    def _moment(self, index: int) -> Moment:
        if self.settings.static:
            return STILL
        return moment_at((index % self.frames_per_round) * ROUND_S / self.frames_per_round)

    # -- truth -------------------------------------------------------------------------------------------------------

    def _truth(self, moment: Moment) -> Truth:
        turn, place = head_pose(moment)
        box = self._box(turn, place, moment.rotation)
        visible = _share_inside(box, self.size_px) >= 0.5
        points = self.head.landmarks.posed(moment.mouth, moment.closed).astype(np.float64) @ turn.T + place
        right, left = self._true_eyes(moment, turn, place)
        landmarks = self.project(points) if points[:, 2].min() > 0 else None
        return Truth(
            visible=visible,
            head_camera_m=_fixed(place),
            rotation=moment.rotation,
            box=box if visible else None,
            landmarks_xy=_fixed(landmarks) if visible and landmarks is not None else None,
            horizontal_fov_rad=self.horizontal_fov_rad,
            left_eye=left if visible else None,
            right_eye=right if visible else None,
        )

    def _true_eyes(self, moment: Moment, turn: Points, place: Points) -> tuple[TrueEye, TrueEye]:
        """The subject's right eye, then the left one."""
        directions = eye_directions(moment, turn, place)
        irises = (CENTRES_M + IRIS_AWAY_M * directions) @ turn.T + place
        left_closed, right_closed = moment.closed
        right, left = (
            TrueEye(_fixed(xy), float(self.focal_px * IRIS_RADIUS_M / middle[2]), _fixed(direction), 1 - closed)
            for xy, middle, direction, closed in zip(
                self.project(irises), irises, directions, (right_closed, left_closed), strict=True
            )
        )
        return right, left

    def project(self, points_m: Points) -> Points:
        """Pixels of points in the camera frame, shape (N, 3) to (N, 2)."""
        return np.asarray(points_m[:, :2] / points_m[:, 2:] * self.focal_px + np.array(self.centre_xy))

    def _box(self, turn: Points, place: Points, rotation: Rotation) -> Box:
        middle = turn @ BOX_CENTRE_M + place
        (x, y), side = self.project(middle[None])[0], self.focal_px * BOX_SIDE_M / middle[2]
        return Box(float(x), float(y), float(side), float(side), rotation.roll_rad)

    # -- picture -----------------------------------------------------------------------------------------------------

    def _prepare_buffers(self) -> None:
        width, height = self.size_px
        self._room = draw_room(self.size_px)
        self._shading = lens_shading(self.size_px)
        self._scene = np.empty_like(self._room)
        self._softened = np.empty_like(self._room)
        self._nearness = np.empty((height, width), np.float32)
        store = np.random.default_rng(self.settings.seed).standard_normal(_NOISE_STORE, np.float32)
        self._noise = store * np.float32(self.settings.noise_sigma)

    def _render(self, moment: Moment, index: int) -> Image:
        np.copyto(self._scene, self._room)
        turn, place = head_pose(moment)
        self._draw_body(moment)
        self._nearness.fill(0)
        mesh = self.head.mesh
        corners = self._corners(mesh.points.posed(moment.mouth, moment.closed), turn, place)
        gains = self._gains(mesh.normals, turn, moment.side_light)
        behind, front = mesh.triangles[: mesh.behind], mesh.triangles[mesh.behind :]
        rasterise_textured(corners, mesh.texture_xy, gains, behind, mesh.texture, self._scene, self._nearness)
        self._draw_eyes(moment, turn, place)
        rasterise_textured(corners, mesh.texture_xy, gains, front, mesh.texture, self._scene, self._nearness)
        np.copyto(self._softened, self._scene)
        soften_edges(self._scene, self._nearness, _EDGE_JUMP, self._softened)
        cv2.GaussianBlur(self._softened, (3, 3), 0.55, dst=self._scene)
        image = np.empty_like(self._scene)
        width, height = self.size_px
        starts = np.random.default_rng((self.settings.seed, index)).integers(0, _NOISE_STORE - 3 * width, height)
        gain = np.array(moment.gain_bgr, np.float32)
        develop(self._scene, gain, self._shading, self._noise, starts, image)
        return image

    def _draw_eyes(self, moment: Moment, turn: Points, place: Points) -> None:
        for patch in self._eyes.patches(eye_directions(moment, turn, place), turn, place):
            corners = self._pictured(patch.points_m.copy())
            gains = self._gains(patch.normals, turn, moment.side_light)
            triangles, texture = patch.triangles, patch.texture
            rasterise_textured(corners, patch.texture_xy, gains, triangles, texture, self._scene, self._nearness)

    def _draw_body(self, moment: Moment) -> None:
        """The shoulders: they follow the head's place, and a little of its turns."""
        self._nearness.fill(0)
        mesh, rotation = self._body.mesh, moment.rotation
        follow = Rotation(0.3 * rotation.yaw_rad, 0.05 * rotation.pitch_rad, 0.15 * rotation.roll_rad)
        turn = rotation_matrix(follow)
        place = np.array(moment.place_m) + NECK_PIVOT_M - turn @ NECK_PIVOT_M
        corners = self._corners(mesh.points.rest_m, turn, place)
        gains = self._gains(mesh.normals, turn, moment.side_light)
        rasterise_textured(corners, mesh.texture_xy, gains, mesh.triangles, mesh.texture, self._scene, self._nearness)

    def _corners(self, points_m: NDArray[np.float32], turn: Points, place: Points) -> NDArray[np.float32]:
        """Picture positions and 1/z of points in the head frame, shape (V, 3), float32."""
        return self._pictured(points_m @ turn.T.astype(np.float32) + place.astype(np.float32))

    def _pictured(self, corners: NDArray[np.float32]) -> NDArray[np.float32]:
        """The same of points in the camera frame, in place."""
        corners[:, 2] = 1 / corners[:, 2]
        corners[:, :2] *= np.float32(self.focal_px) * corners[:, 2:]
        corners[:, :2] += np.array(self.centre_xy, np.float32)
        return corners

    def _gains(self, normals: NDArray[np.float32], turn: Points, side: float) -> NDArray[np.float32]:
        """Brightness of each corner: the portrait has its own light, so only what changes by turning is added."""
        turned = normals @ turn.T.astype(np.float32)
        gains = 1 + np.float32(0.28) * ((turned - normals) @ _ROOM_LIGHT_FROM)
        if side:
            gains *= 1 + np.float32(side) * (np.float32(0.62) * (turned @ _SIDE_LIGHT_FROM) - np.float32(0.28))
        return np.clip(gains, 0.15, 1.8).astype(np.float32)


def rotation_matrix(rotation: Rotation) -> Points:
    """``Rx(pitch) Ry(yaw) Rz(roll)``, shape (3, 3)."""
    (ca, cb, cc), (sa, sb, sc) = (
        tuple(f(a) for a in (rotation.pitch_rad, rotation.yaw_rad, rotation.roll_rad)) for f in (math.cos, math.sin)
    )
    about_x = np.array([[1, 0, 0], [0, ca, -sa], [0, sa, ca]])
    about_y = np.array([[cb, 0, sb], [0, 1, 0], [-sb, 0, cb]])
    about_z = np.array([[cc, -sc, 0], [sc, cc, 0], [0, 0, 1]])
    return np.asarray(about_x @ about_y @ about_z, dtype=np.float64)


def head_pose(moment: Moment) -> tuple[Points, Points]:
    """Rotation and place of the head frame in the camera frame: the head turns about the neck, not about the eyes."""
    turn = rotation_matrix(moment.rotation)
    return turn, np.array(moment.place_m) + NECK_PIVOT_M - turn @ NECK_PIVOT_M


def _fixed(array: Points) -> Points:
    read_only(array)
    return array


def _share_inside(box: Box, size_px: tuple[int, int]) -> float:
    """How much of a box's upright bounds lies inside the picture, 0 to 1."""
    half = 0.5 * box.width_px
    wide = min(box.x_px + half, size_px[0] - 0.5) - max(box.x_px - half, -0.5)
    tall = min(box.y_px + half, size_px[1] - 0.5) - max(box.y_px - half, -0.5)
    return max(wide, 0.0) * max(tall, 0.0) / (box.width_px * box.height_px)
