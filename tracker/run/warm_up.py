"""Compiling the kernels before the first frame, or loading them compiled, so that no frame waits for a compiler."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace

import numpy as np

from tracker.effects.making import Materials, make_effect
from tracker.effects.mask import MaskError
from tracker.effects.occlusion import cover_of
from tracker.effects.settings import KINDS, EffectSettings
from tracker.effects.visible_skin import skin_of
from tracker.errors import ModelFileError
from tracker.head.white_balance import WhiteBalanceSettings
from tracker.kernel_cache import note_compiled_here
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import Wanted
from tracker.run.kernel_parts import KernelPart, is_compiled, note_compiled
from tracker.sources.demo import DemoSource
from tracker.sources.demo_still import demo_still
from tracker.types import Image, Points

# Moments of the demo: one with a face, one after the head has left.
_FACE_FRAME, _EMPTY_FRAME = 0, 820
_CHECK_AFTER_S = 2.0
# What each part takes, of all.
_SHARES = {KernelPart.HEAD: 0.45, KernelPart.FACE: 0.25, KernelPart.EFFECTS: 0.3}

Report = Callable[[str, float], object]


def warm_up(report: Report | None = None, parts: Iterable[KernelPart] = tuple(KernelPart)) -> None:
    """Compile kernels, or load them compiled, by sending the demo through every stage; and note that they are.

    Parameters
    ----------
    report : callable or None
        Called with the name of what comes next and the share that is done, 0 to 1.
    parts : iterable of KernelPart
        For what; all in order unless told otherwise.
    """
    wanted = tuple(parts)
    if not all(is_compiled(part) for part in wanted):
        note_compiled_here()
    whole, done = sum(_SHARES[part] for part in wanted), 0.0
    for part in wanted:

        def tell(name: str, share: float, part: KernelPart = part, done: float = done) -> None:
            if report is not None:
                report(name, (done + share * _SHARES[part]) / whole)

        _WARM_UPS[part](tell)
        note_compiled(part)
        done += _SHARES[part]
    if report is not None:
        report("ready", 1.0)


def _warm_up_head(tell: Report) -> None:
    """Find a head, follow it, check on it, and look for one where there is none."""
    tell("drawing the demo", 0.0)
    demo = DemoSource()
    frame = demo.frame(_FACE_FRAME)
    tell("finding faces", 0.15)
    pipeline = Pipeline(_without_waiting())
    pipeline.step(frame)
    tell("following colours", 0.7)
    pipeline.step(replace(frame, time_s=_CHECK_AFTER_S, index=1))
    tell("finding tilted faces", 0.85)
    empty = replace(demo.frame(_EMPTY_FRAME), time_s=0.0, index=0)
    pipeline.reset()
    for index in range(3):
        pipeline.step(replace(empty, time_s=0.04 * index, index=index))


def _warm_up_face(tell: Report) -> None:
    """Find and follow the face, and look into the fit; without a model there is nothing to warm."""
    tell("fitting faces", 0.0)
    with suppress(ModelFileError):
        pipeline = Pipeline(_without_waiting(), mode=Mode.FACE)
        pipeline.want_fit_view = True
        pipeline.want_reading(Wanted(covers=True))
        frame = DemoSource().frame(_FACE_FRAME)
        tell("fitting faces", 0.4)
        for index in range(4):
            pipeline.step(replace(frame, time_s=0.04 * index, index=index))


def _warm_up_effects(tell: Report) -> None:
    """Draw each effect once, on the face that the demo knows; without its models there is nothing to warm."""
    picture, points_xy = demo_still(), DemoSource().truth(_FACE_FRAME).landmarks_xy
    if picture is None or points_xy is None:
        return
    for number, kind in enumerate(KINDS):
        tell("putting on masks", number / len(KINDS))
        with suppress(ModelFileError, MaskError):
            effect = make_effect(EffectSettings(kind=kind), Materials())
            if effect is not None:
                effect.draw(picture.copy(), points_xy, 1.0)
    _warm_up_covers(picture.copy(), points_xy)


def _warm_up_covers(picture: Image, points_xy: Points) -> None:
    """Take a hand away that is before all of the face, and lay it back."""
    skin = skin_of(None, picture, points_xy)
    hand = replace(skin, cover=np.full_like(skin.cover, 255))
    cover = cover_of(hand, picture)
    if cover is not None:
        cover.lay_back(picture, cover.take_away(picture, hand))


def _without_waiting() -> PipelineSettings:
    return replace(PipelineSettings(), white_balance=WhiteBalanceSettings(enabled=False))


_WARM_UPS = {
    KernelPart.HEAD: _warm_up_head,
    KernelPart.FACE: _warm_up_face,
    KernelPart.EFFECTS: _warm_up_effects,
}
