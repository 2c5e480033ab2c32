"""Puts another face over the one in the picture: in its place and pose, lit as the scene is in that frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from kernels.blend import compose
from kernels.flat_mesh import affine_planes, cover, draw_flat
from tracker.effects.blending import Blending, fades, make_blender
from tracker.effects.detail import SceneDetail
from tracker.effects.eyes import LIDS, LookingEyes, PortraitEye
from tracker.effects.face_frame import face_width
from tracker.effects.holes import cut_hole
from tracker.effects.layer import Layer, Window, window_around
from tracker.effects.light import SceneLight
from tracker.effects.mesh import VERTEX_COUNT, Reach, edge_vertices, shipped_mesh
from tracker.effects.texture import FaceTexture
from tracker.readings import Side
from tracker.types import Image, Points

# From the deepest to the nearest: where a turned face folds, the later part is seen.
_SOLID = ("eyes", "mouth", "core")
_FADING = ("edge", *_SOLID)
_ALL = ("outside", *_FADING)
_LIPS, _MIDDLE_LIPS = slice(60, 68), (62, 66)
# As shares of the face's width: how much wider than eyes their holes are, so that lashes are of them; how soft holes
# are; and how far lips may part before there is no line between them any more.
_WIDER, _SOFT, _LINE = 0.008, 0.004, 0.02


@dataclass(frozen=True, slots=True)
class SubstitutionSettings:
    """How another face is put on.

    Attributes
    ----------
    blending : Blending
    see_through_mouth : bool
        Between the lips the picture shows, with the real teeth and tongue; otherwise the mask's mouth, stretched.
    see_through_eyes : bool
        Between the lids the picture shows, with the real gaze.
    follow_light : bool
        The face first gets the light and the sharpness of the face beneath; laid on plain, it gets brightness and tint
        of that light, and keeps its colours.
    reach : Reach
        How much of the face is taken. The whole of it only where hair and all else before it is laid back over it.
    """

    blending: Blending = Blending.POISSON
    see_through_mouth: bool = True
    see_through_eyes: bool = False
    follow_light: bool = True
    reach: Reach = Reach.SURE


class Substitution:
    """Another face over a face, a `tracker.effects.effect.FaceEffect`.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3 or 4), uint8, BGR or BGRA (straight alpha)
        A picture of the other face.
    points_xy : ndarray, shape (68, 2), float64, pixels of ``image``
        The face in it, iBUG order.
    settings : SubstitutionSettings
    eyes : mapping of Side to PortraitEye
        Those of its eyes whose irises are to be laid into it.

    Raises
    ------
    ValueError
        When picture or points have another shape or type, or the points are not finite.
    """

    def __init__(
        self,
        image: Image,
        points_xy: Points,
        settings: SubstitutionSettings | None = None,
        eyes: Mapping[Side, PortraitEye] = MappingProxyType({}),
    ) -> None:
        self._settings = SubstitutionSettings() if settings is None else settings
        self._mesh = shipped_mesh(self._settings.reach)
        self._texture = FaceTexture(image, points_xy, self._mesh)
        parts = _parts(self._settings.blending, self._texture.has_alpha)
        self._triangles = self._mesh.triangles(*parts)
        self._drawn = np.unique(self._triangles)
        self._blender = make_blender(self._settings.blending, self._triangles, VERTEX_COUNT)
        drawing = self._settings.blending is Blending.PLAIN
        self._light, self._detail = SceneLight(of_a_drawing=drawing), None if drawing else SceneDetail()
        self._eyes = LookingEyes({} if self._settings.see_through_eyes else eyes)
        self._values = np.ones((VERTEX_COUNT, 3), np.float32)
        if fades(self._settings.blending) and not self._texture.has_alpha:
            self._values[edge_vertices(), 2] = 0.0
        self._planes = np.zeros((len(self._triangles), 3, 3), np.float32)
        self._layer: Layer | None = None

    def reset(self) -> None:
        """Forget earlier frames: the face was lost, or the source changed."""
        self._blender.reset()
        self._texture.reset()
        self._light.reset()
        self._eyes.reset()
        if self._detail is not None:
            self._detail.reset()

    @property
    def reach(self) -> Reach:
        """How much of the face is taken; over the whole of it hair has to be laid back."""
        return self._settings.reach

    @property
    def eyes(self) -> LookingEyes:
        """The eyes, to be shown where the face beneath looks."""
        return self._eyes

    def draw(self, picture: Image, points_xy: Points, strength: float) -> None:
        """Put the face on, in place; see `tracker.effects.effect.FaceEffect.draw`."""
        if strength <= 0.0 or not np.isfinite(points_xy).all():
            return
        vertices = self._mesh.vertices_xy(points_xy)
        window = window_around(vertices[self._drawn], picture.shape[:2])
        if window is None:
            self.reset()
            return
        layer = self._layer_for(picture, window)
        corners = vertices.astype(np.float32)
        cover(corners, self._triangles, window.left, window.top, layer.owner)
        self._draw_face(layer, vertices, corners)
        self._eyes.draw(layer.face, points_xy - (window.left, window.top))
        if self._settings.follow_light:
            self._light.put_on(picture, layer, points_xy)
            if self._detail is not None:
                self._detail.bring(picture, layer)
        self._blender.fill(picture, layer, corners)
        self._cut_holes(layer, points_xy)
        compose(picture, window.left, window.top, layer.face, layer.field, layer.weight, min(strength, 1.0))

    def _layer_for(self, picture: Image, window: Window) -> Layer:
        size = picture.shape[0], picture.shape[1]
        if self._layer is None or self._layer.picture_size != size:
            self._layer = Layer(size)
            self.reset()
        self._layer.open(window)
        return self._layer

    def _draw_face(self, layer: Layer, vertices_xy: Points, corners_xy: NDArray[np.float32]) -> None:
        window = layer.window
        image, self._values[:, :2] = self._texture.level_for(vertices_xy)
        affine_planes(corners_xy, self._triangles, self._values, (window.left, window.top), self._planes)
        draw_flat(layer.owner, self._planes, image, layer.face, layer.weight)

    def _cut_holes(self, layer: Layer, points_xy: Points) -> None:
        window, settings = layer.window, self._settings
        in_window = points_xy - (window.left, window.top)
        width = face_width(points_xy)
        blended = settings.blending is not Blending.PLAIN
        soft = _SOFT * width
        for side, lids in LIDS.items():
            # Lids that are closed are those of the face beneath.
            if share := 1.0 if settings.see_through_eyes else self._eyes.closed(side):
                cut_hole(layer.weight, in_window[lids], _WIDER * width if blended else 0.0, soft, share)
        gap = float(np.linalg.norm(points_xy[_MIDDLE_LIPS[0]] - points_xy[_MIDDLE_LIPS[1]]))
        # The lips of a portrait have no line between them: those beneath do.
        line = max(0.0, 1.0 - gap / max(_LINE * width, 1e-6)) if blended else 0.0
        if share := 1.0 if settings.see_through_mouth else line:
            cut_hole(layer.weight, in_window[_LIPS], 0.0, soft, share)


def _parts(blending: Blending, has_alpha: bool) -> tuple[str, ...]:
    """What of the mesh is drawn."""
    if not fades(blending):
        # What meets the picture at the border needs skin there: it keeps off the face's edge.
        return _SOLID
    # A drawing with an outline of its own may reach beyond the face.
    return _ALL if has_alpha else _FADING
