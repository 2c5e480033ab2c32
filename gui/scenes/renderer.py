"""Draws a scene for an eye in front of the screen, into any framebuffer."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

import moderngl
import numpy as np
from numpy.typing import NDArray

from gui.scenes.drawn_lettering import DrawnLettering
from gui.scenes.programs import set_value, shader_program, write_matrix
from gui.scenes.scene import Material, Part, Pattern, Scene
from kernels.projection import off_axis_projection, screen_corners, view
from tracker.pose.viewpoint import eye_pair

Array = NDArray[np.float64]

SHADOW_PX = 1024
NEAREST_M = 0.04
PUPILS_APART_M = 0.063
_LAYOUT = "3f 3f 3f 2f 2f"
_SWARM_LAYOUT, _SWARM_ATTRIBUTES = "4f 4f 4f/i", ("place", "spin", "tint")
_ATTRIBUTES = ("position", "normal", "colour", "texture_uv", "light_share")
_SHADOW_UNIT, _PICTURE_UNIT = 0, 1
_IDENTITY = np.eye(4)


class _Textures:
    """The pictures of all parts in the memory of the graphics card, each once, however many parts show it."""

    def __init__(self, context: moderngl.Context) -> None:
        self._context = context
        self._made: dict[int, moderngl.Texture] = {}

    def of(self, material: Material) -> moderngl.Texture | None:
        if material.picture is None:
            return None
        key = id(material.picture)
        if key not in self._made:
            self._made[key] = self._upload(material.picture)
        return self._made[key]

    def _upload(self, picture: NDArray[np.uint8]) -> moderngl.Texture:
        height, width = picture.shape[:2]
        texture = self._context.texture((width, height), 4, np.ascontiguousarray(picture[::-1]).tobytes())
        texture.build_mipmaps()
        texture.filter = (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR)
        texture.repeat_x = texture.repeat_y = True
        return texture

    def release(self) -> None:
        for texture in self._made.values():
            texture.release()


class _DrawnPart:
    """A part in the memory of the graphics card."""

    def __init__(
        self,
        context: moderngl.Context,
        part: Part,
        surface: moderngl.Program,
        depth: moderngl.Program,
        picture: moderngl.Texture | None,
    ) -> None:
        self.part, self.picture = part, picture
        self._owned: list[Any] = [
            context.buffer(np.ascontiguousarray(part.mesh.vertices, dtype=np.float32)),
            context.buffer(part.mesh.triangles),
        ]
        vertices, triangles = self._owned
        self.program = surface
        # A variant of the shader may have no use for some of the columns.
        columns: list[tuple[Any, ...]] = [(vertices, _LAYOUT, *_ATTRIBUTES)]
        self._places: moderngl.Buffer | None = None
        if part.swarm is not None:
            self._places = context.buffer(reserve=part.swarm.rows.nbytes, dynamic=True)
            self._owned.append(self._places)
            columns.append((self._places, _SWARM_LAYOUT, *_SWARM_ATTRIBUTES))
        self.surface = context.vertex_array(surface, columns, triangles, skip_errors=True)
        only_places = [(vertices, "3f 40x", "position")]
        self.depth = context.vertex_array(depth, only_places, triangles) if part.casts else None
        self._owned += [made for made in (self.surface, self.depth) if made is not None]

    def take_swarm(self) -> None:
        """Learn where the copies are now."""
        if self._places is not None and self.part.swarm is not None:
            self._places.write(self.part.swarm.rows)

    def render(self) -> None:
        """Draw it once, or all its copies."""
        swarm = self.part.swarm
        if swarm is None:
            self.surface.render()
        elif swarm.count:
            self.surface.render(instances=swarm.count)

    def release(self) -> None:
        for made in reversed(self._owned):
            made.release()


class SceneRenderer:
    """Draws one scene. Everything on the graphics card is made here and nothing is made while drawing.

    Parameters
    ----------
    context : moderngl.Context
        Current whenever a method is called; the caller's own.
    scene : Scene
    """

    def __init__(self, context: moderngl.Context, scene: Scene) -> None:
        self.scene = scene
        self._context = context
        self._depth = shader_program(context, "depth")
        self._surfaces = {names: shader_program(context, "surface", names) for names in map(_variant, scene.parts)}
        self._corners_m = screen_corners(*scene.size_m)
        self._textures = _Textures(context)
        made = [
            _DrawnPart(context, part, self._surfaces[_variant(part)], self._depth, self._textures.of(part.material))
            for part in scene.parts
        ]
        # What is solid from near to far, so that what is hidden is not even shaded; what blends from far to near.
        solid, blending = ([one for one in made if one.part.blends is blends] for blends in (False, True))
        self._parts = solid[::-1] + blending
        self._shadow = context.depth_texture((SHADOW_PX, SHADOW_PX))
        self._shadow.compare_func = "<="
        self._shadow.repeat_x = self._shadow.repeat_y = False
        self._shadow_target = context.framebuffer(depth_attachment=self._shadow)
        self._lettering = None if scene.lettering is None else DrawnLettering(context, scene.lettering)
        self._shadow_turned: tuple[float, float] | None = None
        self._lamp_from_world = _lamp_view(scene)
        self._set_light()

    def draw(self, target: moderngl.Framebuffer, eye_m: Array) -> None:
        """Draw what one eye sees.

        Parameters
        ----------
        target : moderngl.Framebuffer
            All of it is drawn over.
        eye_m : ndarray, shape (3,), float64, metres
            Screen frame, in front of the screen.
        """
        self._prepare()
        self._begin(target)
        self._draw_eye(target, self.scene.drawn_from(eye_m))

    def draw_stereo(self, target: moderngl.Framebuffer, eye_m: Array, roll_rad: float = 0.0) -> None:
        """Draw both eyes for red-cyan glasses, red on the left.

        Parameters
        ----------
        target : moderngl.Framebuffer
            All of it is drawn over.
        eye_m : ndarray, shape (3,), float64, metres
            The point between the eyes.
        roll_rad : float
            Tilt of the head, see `tracker.pose.viewpoint.eye_pair`.
        """
        self._prepare()
        self._begin(target)
        self._set_everywhere("stereo", 1.0)
        left, right = eye_pair(self.scene.drawn_from(eye_m), PUPILS_APART_M, roll_rad)
        _draw_only(target, red=True, others=False)
        self._draw_eye(target, left)
        _draw_only(target, red=False, others=True)
        target.clear(*self._clear_colour(), depth=1.0)
        self._draw_eye(target, right)
        _draw_only(target, red=True, others=True)
        self._set_everywhere("stereo", 0.0)

    def release(self) -> None:
        """Give everything on the graphics card back."""
        for part in self._parts:
            part.release()
        self._textures.release()
        if self._lettering is not None:
            self._lettering.release()
        owned: list[Any] = [self._shadow_target, self._shadow, self._depth, *self._surfaces.values()]
        for made in owned:
            made.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _begin(self, target: moderngl.Framebuffer) -> None:
        target.use()
        self._context.enable_only(moderngl.DEPTH_TEST)
        # Qt's painter switches it off.
        self._context.multisample = True
        target.clear(*self._clear_colour(), depth=1.0)

    def _clear_colour(self) -> tuple[float, float, float, float]:
        red, green, blue = (float(np.sqrt(value)) for value in self.scene.light.fog_colour)
        return red, green, blue, 1.0

    def _prepare(self) -> None:
        self._draw_shadow()
        for drawn in self._parts:
            drawn.take_swarm()
        if self._lettering is not None:
            self._lettering.take()

    def _draw_eye(self, target: Any, eye_m: Array) -> None:
        far_m = float(eye_m[2]) + self.scene.depth_m + 0.1
        near_m = min(NEAREST_M, 0.5 * float(eye_m[2]))
        projection = off_axis_projection(eye_m, self._corners_m, near_m, far_m)
        clip_from_world = projection @ view(eye_m, self._corners_m)
        for program in self._surfaces.values():
            write_matrix(program, "clip_from_world", clip_from_world)
            set_value(program, "eye_m", tuple(float(value) for value in eye_m))
        self._shadow.use(_SHADOW_UNIT)
        turned = _turned(self.scene)
        for drawn in self._parts:
            write_matrix(drawn.program, "world_from_model", turned if drawn.part.turns else _IDENTITY)
            _set_material(drawn.program, drawn.part.material)
            if drawn.picture is not None:
                drawn.picture.use(_PICTURE_UNIT)
            (self._context.enable if drawn.part.blends else self._context.disable)(moderngl.BLEND)
            # Of what fades the back would show through.
            (self._context.disable if drawn.part.swarm is None else self._context.enable)(moderngl.CULL_FACE)
            # Light and soft shadows hide nothing behind them.
            target.depth_mask = drawn.part.material.pattern is not Pattern.SOFT
            _blend(self._context, adds=drawn.part.material.adds)
            drawn.render()
        target.depth_mask = True
        self._context.disable(moderngl.CULL_FACE)
        if self._lettering is not None:
            _blend(self._context, adds=False)
            self._lettering.draw(self._context, clip_from_world)
        # Qt's painter takes it for granted that the first unit is the active one.
        self._shadow.use(_SHADOW_UNIT)

    def _draw_shadow(self) -> None:
        if self._shadow_turned == self.scene.turned_rad:
            return
        self._shadow_turned = self.scene.turned_rad
        self._shadow_target.use()
        self._shadow_target.clear(depth=1.0)
        self._context.enable_only(moderngl.DEPTH_TEST)
        turned = _turned(self.scene)
        for drawn in self._parts:
            if drawn.depth is not None:
                write_matrix(self._depth, "world_from_model", turned if drawn.part.turns else _IDENTITY)
                drawn.depth.render()

    def _set_light(self) -> None:
        light = self.scene.light
        for name in ("lamp_m", "lamp_colour", "sky", "ground", "fog_colour", "fog_m"):
            self._set_everywhere(name, getattr(light, name))
        self._set_everywhere("shadow", _SHADOW_UNIT)
        self._set_everywhere("picture", _PICTURE_UNIT)
        self._set_everywhere("shadow_texel", 1.0 / SHADOW_PX)
        self._set_everywhere("stereo", 0.0)
        for program in (self._depth, *self._surfaces.values()):
            write_matrix(program, "lamp_from_world", self._lamp_from_world)

    def _set_everywhere(self, name: str, value: object) -> None:
        for program in self._surfaces.values():
            set_value(program, name, value)


def _variant(part: Part) -> tuple[str, ...]:
    """What is defined in the surface's shader for a part."""
    wanted = {
        "GLOSSY": part.material.gloss > 0,
        "SHADOWED": part.shadowed,
        "FADES": part.blends,
        "SWARM": part.swarm is not None,
        "CLEAR": not part.material.hazy,
        "ADDS": part.material.adds,
    }
    return (part.material.pattern.value, *(name for name, is_wanted in wanted.items() if is_wanted))


def _draw_only(target: Any, *, red: bool, others: bool) -> None:
    target.color_mask = red, others, others, True


def _blend(context: Any, *, adds: bool) -> None:
    # What is drawn stays opaque itself, or the desktop would shine through a window.
    behind = moderngl.ONE if adds else moderngl.ONE_MINUS_SRC_ALPHA
    context.blend_func = moderngl.SRC_ALPHA, behind, moderngl.ONE, moderngl.ONE


def _set_material(program: moderngl.Program, material: Material) -> None:
    for name in ("cell_m", "second_colour", "gloss", "glow"):
        set_value(program, name, getattr(material, name))


def _turned(scene: Scene) -> Array:
    """``world_from_model`` of the turnable parts."""
    about_y, about_x = scene.turned_rad
    (cos_y, cos_x), (sin_y, sin_x) = np.cos([about_y, about_x]), np.sin([about_y, about_x])
    turned = np.eye(4)
    turned[:3, :3] = np.array([[1, 0, 0], [0, cos_x, -sin_x], [0, sin_x, cos_x]]) @ np.array(
        [[cos_y, 0, sin_y], [0, 1, 0], [-sin_y, 0, cos_y]]
    )
    turned[:3, 3] = scene.pivot_m - turned[:3, :3] @ scene.pivot_m
    return turned


def _lamp_view(scene: Scene) -> Array:
    """The lamp sees the scene through a square "screen" that stands where it aims."""
    light = scene.light
    lamp, aim = np.array(light.lamp_m), np.array(light.aim_m)
    ahead = (aim - lamp) / np.linalg.norm(aim - lamp)
    right = np.cross(ahead, [0.0, 1.0, 0.0] if abs(ahead[1]) < 0.99 else [0.0, 0.0, 1.0])
    right /= np.linalg.norm(right)
    up = np.cross(right, ahead)
    half = float(np.tan(light.cone_rad / 2))
    middle = lamp + ahead
    corners = np.stack([middle - half * (right + up), middle + half * (right - up), middle - half * (right - up)])
    return off_axis_projection(lamp, corners, 0.02, light.reach_m) @ view(lamp, corners)
