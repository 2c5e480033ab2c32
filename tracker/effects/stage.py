"""Effects as a stage: from a frame and what is known about it to the picture with the effect.

An effect is drawn only where there is a face to draw it on. It comes and goes over a fraction of a second while the
face is followed; it goes quicker while the face is doubtful, and by how much of it has left the picture; once the face
is lost there are no points to draw on, and it is gone at once. So no mask is ever left on a wall.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from tracker.effects.effect import FaceEffect
from tracker.effects.finely import draw_finely
from tracker.effects.making import Materials, change_effect, make_effect
from tracker.effects.mesh import Reach
from tracker.effects.occlusion import cover_of
from tracker.effects.settings import EffectSettings
from tracker.effects.substitution import Substitution
from tracker.effects.visible_skin import skin_of
from tracker.gaze.irises import IrisFinder
from tracker.markup import IBUG_68
from tracker.readings import Side
from tracker.settings import checked
from tracker.types import Content, Covers, Frame, Image, Points, State, TrackResult, read_only

# A doubtful face is given up within a fifth of a second, so what fades with it has to be this much quicker.
_DOUBT_HASTE = 2.0
# Shares of the points in the picture between which the effect goes.
_GONE_INSIDE, _WHOLE_INSIDE = 0.4, 0.7
# A step in time beyond which a frame has nothing to do with the one before.
_LONGEST_STEP_S = 1.0


class EffectStage:
    """Puts the effect that the settings ask for into frames, one at a time. Not thread-safe: one thread owns it.

    Parameters
    ----------
    settings : EffectSettings, optional
    materials : Materials, optional
        Where masks come from, and the shape model whose components the sliders move.
    make, change : callable
        How an effect is made of settings, and changed in place; see the functions of `tracker.effects.making`.

    Raises
    ------
    SettingsError
        If a setting is out of its range or names what is not there.
    ModelFileError, MaskError
        If something that the effect needs is missing or damaged.
    """

    def __init__(
        self,
        settings: EffectSettings | None = None,
        materials: Materials | None = None,
        *,
        make: Callable[[EffectSettings, Materials], FaceEffect | None] = make_effect,
        change: Callable[[FaceEffect, EffectSettings, Materials], bool] = change_effect,
    ) -> None:
        self._settings = checked(settings or EffectSettings())
        self._materials = materials or Materials()
        self._make, self._change = make, change
        self._effect = make(self._settings, self._materials)
        # What comes once the present effect has faded.
        self._next: tuple[FaceEffect | None] | None = None
        self._level = 0.0
        self._drawn = False
        self._time_s: float | None = None
        self._irises: IrisFinder | None = None

    @property
    def settings(self) -> EffectSettings:
        """The settings in use."""
        return self._settings

    def use(self, settings: EffectSettings) -> None:
        """Use other settings from the next frame on. Another kind, mask or preset comes when the present one has faded.

        Raises
        ------
        SettingsError, ModelFileError, MaskError
            See the class; the old settings stay in use.
        """
        checked(settings)
        before = self._settings
        if _identity(settings) == _identity(before):
            # In place where possible; else what is drawn stays the same face, so it need not fade.
            current = self._next[0] if self._next is not None else self._effect
            if current is not None and not self._change(current, settings, self._materials) and settings != before:
                self._exchange(self._make(settings, self._materials))
        else:
            self._next = (self._make(settings, self._materials),)
        self._settings = settings

    def reset(self) -> None:
        """Start from the beginning, as with another source."""
        self._time_s = None
        self._let_go()

    def step(self, frame: Frame, result: TrackResult, *, finely: bool = False) -> Image:
        """Put the effect into a frame.

        Parameters
        ----------
        frame : Frame
            Left as it is.
        result : TrackResult
            Of this frame.
        finely : bool
            Draw the slow, best way, for pictures that stand still.

        Returns
        -------
        ndarray, shape (height, width, 3), uint8, BGR, read-only
            A new picture, or the frame's own where there is nothing to do.
        """
        elapsed_s = self._elapsed_s(frame.time_s)
        points_xy = _usable_points(result)
        if points_xy is None:
            self._let_go()
            return frame.image
        self._fade(elapsed_s, sure=result.state is State.TRACKING, at_once=frame.recorded)
        strength = self._settings.strength * _eased(self._level) * _presence(points_xy, frame.image)
        if self._effect is None or strength <= 0.0:
            return frame.image
        self._drawn = True
        self._let_look(frame.image, result)
        picture, covers = frame.image.copy(), self._covers_of(frame, result)
        put_on = partial(self._put_on, self._effect, strength)
        if finely:
            draw_finely(picture, points_xy, covers, put_on)
        else:
            put_on(picture, points_xy, covers)
        return read_only(picture)  # type: ignore[return-value]

    def _put_on(
        self, effect: FaceEffect, strength: float, picture: Image, points_xy: Points, covers: Covers | None
    ) -> None:
        hair_xy = None
        if isinstance(effect, Substitution) and effect.reach is Reach.WHOLE:
            # A face in another's place leaves the hair before it as it is; a drawn mask lies over hair.
            covers, hair_xy = skin_of(covers, picture, points_xy), points_xy
        cover = cover_of(covers, picture, hair_xy) if covers is not None else None
        if cover is None or covers is None:
            effect.draw(picture, points_xy, strength)
            return
        taken = cover.take_away(picture, covers)
        effect.draw(picture, points_xy, strength)
        cover.lay_back(picture, taken)

    def _let_look(self, image: Image, result: TrackResult) -> None:
        """Let a face in another's place look where that one does."""
        one, effect = result.primary, self._effect
        if one is None or not isinstance(effect, Substitution) or not effect.eyes.can_look:
            return
        if one.reading is not None and (one.reading.left or one.reading.right):
            eyes = {Side.LEFT: one.reading.left, Side.RIGHT: one.reading.right}
            effect.eyes.look({side: eye for side, eye in eyes.items() if eye is not None}, one.face.points_xy)
            return
        self._irises = self._irises or IrisFinder()
        yaw_rad = one.pose_raw.rotation.yaw_rad if one.pose_raw else 0.0
        effect.eyes.look(self._irises.find(image, one.face, yaw_rad), one.face.points_xy)

    def _covers_of(self, frame: Frame, result: TrackResult) -> Covers | None:
        """What is before the face, where it is to stay there and somebody can tell it."""
        one, tell = result.primary, self._materials.tell_covers
        if one is None or not self._settings.wants_covers:
            return None
        if one.face.covers is not None or tell is None or frame.content is not Content.CAMERA:
            return one.face.covers
        return tell(frame, one)

    def _elapsed_s(self, time_s: float) -> float:
        elapsed_s = 0.0 if self._time_s is None else time_s - self._time_s
        self._time_s = time_s
        if not 0.0 <= elapsed_s <= _LONGEST_STEP_S:
            self._let_go()
            return 0.0
        return elapsed_s

    def _let_go(self) -> None:
        """The face is lost: nothing is shown, and whoever comes next is somebody else."""
        self._level = 0.0
        if self._drawn and self._effect is not None:
            self._effect.reset()
        self._drawn = False
        self._bring_next()

    def _fade(self, elapsed_s: float, *, sure: bool, at_once: bool) -> None:
        """Come and go; in a recording come at once, for what comes gently shows first what it should hide."""
        wanted = sure and self._next is None and self._effect is not None
        whole_s = self._settings.fade_s if sure else self._settings.fade_s / _DOUBT_HASTE
        change = elapsed_s / whole_s if whole_s > 0.0 else 1.0
        rise = 1.0 if at_once else change
        self._level = min(1.0, self._level + rise) if wanted else max(0.0, self._level - change)
        if self._level == 0.0:
            self._bring_next()

    def _bring_next(self) -> None:
        if self._next is not None:
            (self._effect,), self._next = self._next, None

    def _exchange(self, effect: FaceEffect | None) -> None:
        if self._next is not None:
            self._next = (effect,)
        else:
            self._effect = effect


def _identity(settings: EffectSettings) -> tuple[str, ...]:
    """What makes an effect another one, rather than the same one changed."""
    match settings.kind:
        case "swap" | "mask":
            return settings.kind, settings.mask
        case "deform":
            return settings.kind, settings.preset
    return (settings.kind,)


def _usable_points(result: TrackResult) -> Points | None:
    """The face's points, where there is a face that an effect can be drawn on."""
    if result.face is None or result.state not in (State.TRACKING, State.UNCERTAIN):
        return None
    points_xy = result.face.points_xy
    usable = len(points_xy) == IBUG_68.point_count and bool(np.isfinite(points_xy).all())
    return points_xy if usable else None


def _presence(points_xy: Points, image: Image) -> float:
    """1 for a face in the picture, 0 for one that has left it, between them as it leaves."""
    height, width = image.shape[:2]
    inside = ((points_xy >= 0) & (points_xy <= (width - 1, height - 1))).all(axis=1).mean()
    return _eased(float(inside - _GONE_INSIDE) / (_WHOLE_INSIDE - _GONE_INSIDE))


def _eased(share: float) -> float:
    share = min(1.0, max(0.0, share))
    return share * share * (3.0 - 2.0 * share)
