"""Compiling the kernels before the first frame, so that no frame waits for a compiler."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from tracker.effects.making import Materials, make_effect
from tracker.effects.mask import MaskError
from tracker.effects.settings import KINDS, EffectSettings
from tracker.errors import ModelFileError
from tracker.head.detector import FaceDetector
from tracker.head.white_balance import WhiteBalanceSettings
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.sources.demo import DemoSource
from tracker.types import Frame

# Moments of the demo: one with a face, one after the head has left.
_FACE_FRAME, _EMPTY_FRAME = 0, 820
_CHECK_AFTER_S = 2.0


def warm_up(report: Callable[[str, float], None] | None = None) -> None:
    """Compile all kernels, or load them compiled, by sending the demo through every stage.

    Parameters
    ----------
    report : callable or None
        Called with the name of what comes next and the share that is done, 0 to 1.
    """
    tell = report or (lambda name, share: None)
    tell("drawing the demo", 0.0)
    demo = DemoSource()
    with_face, empty = demo.frame(_FACE_FRAME), demo.frame(_EMPTY_FRAME)
    tell("finding faces", 0.05)
    detector = FaceDetector()
    detector.detect(with_face.image)
    detector.detect(empty.image)
    tell("following colours", 0.45)
    pipeline = Pipeline(replace(PipelineSettings(), white_balance=WhiteBalanceSettings(enabled=False)))
    pipeline.step(with_face)
    pipeline.step(replace(with_face, time_s=_CHECK_AFTER_S, index=1))
    tell("fitting faces", 0.55)
    _warm_up_face(pipeline, with_face)
    tell("putting on masks", 0.85)
    _warm_up_effects(with_face)
    tell("ready", 1.0)


def _warm_up_face(pipeline: Pipeline, frame: Frame) -> None:
    """Find and follow the face once, and look into the fit; without a model there is nothing to warm."""
    with suppress(ModelFileError):
        pipeline.use_mode(Mode.FACE)
    pipeline.want_fit_view = True
    for index in (2, 3, 4):
        pipeline.step(replace(frame, time_s=_CHECK_AFTER_S + 0.04 * index, index=index))


def _warm_up_effects(frame: Frame) -> None:
    """Draw each effect once, on the face that the demo knows; without its models there is nothing to warm."""
    for kind in KINDS:
        settings = EffectSettings(kind=kind)
        with suppress(ModelFileError, MaskError):
            effect = make_effect(settings, Materials())
            if effect is not None and frame.truth is not None and frame.truth.landmarks_xy is not None:
                effect.draw(frame.image.copy(), frame.truth.landmarks_xy, 1.0)
