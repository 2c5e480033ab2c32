"""`main.py learn-face`: one minute of somebody's frames makes the model surer of this one face."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import InterruptedWorkError, frames_progress, noted, prepare_kernels, step_bars
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.commands.settings_options import (
    Changes,
    Model,
    SettingsFile,
    SettingsOptions,
    pipeline_settings,
    read_options,
)

if TYPE_CHECKING:
    from tracker.face.face_model import FaceModel
    from tracker.face.personal_file import Measures
    from tracker.personal.adaptation import Outcome
    from tracker.personal.frame_chooser import FrameChooser, Minute
    from tracker.run.offline import Tracked

EPILOG = """Examples:

main.py learn-face --source camera --output me.npz

main.py learn-face --source clip.mp4 --skip 8 --output me.npz --model conv-small

main.py track --source camera --mode face --personal me.npz --output me.csv"""


def command(
    source: Annotated[
        str, typer.Option("--source", "-s", help="camera, a camera's number or name, a video file, a folder, demo.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The personal model to write (.npz).")],
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    seconds: Annotated[float, typer.Option("--seconds", min=5.0, max=600.0, help="How long to look.")] = 60.0,
    skip: Annotated[float, typer.Option("--skip", min=0.0, help="Seconds of a clip to leave out first.")] = 0.0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Learn one face, and keep what was learnt if it is better on frames kept aside."""
    check_outputs([(output, ".npz")], inputs=[source, model, settings], overwrite=overwrite)
    # Loaded here, so that --help need not wait for Numba and OpenCV.
    from tracker.face.model_file import model_by_name
    from tracker.face.personal_file import save_personal
    from tracker.face.tiers import model_to_learn
    from tracker.personal.adaptation import check_can_learn
    from tracker.pipeline import PipelineSettings

    options = read_options(changes, settings, model=model)
    name = model_to_learn(options.over(PipelineSettings()).face.model)
    face_model = model_by_name(name)
    check_can_learn(face_model)
    try:
        minute = _look(source, options, name, (seconds, skip), quiet=quiet)
        outcome = _learn(face_model, minute, quiet=quiet)
    except KeyboardInterrupt:
        raise InterruptedWorkError(f"stopped; nothing was written to {output}") from None
    if outcome.personal is not None:
        with writing(output):
            save_personal(outcome.personal, output)
    if not quiet:
        noted.print(_told(outcome, output), markup=False)
    return 0


def _look(source: str, options: SettingsOptions, model: str, span_s: tuple[float, float], *, quiet: bool) -> Minute:
    from dataclasses import replace

    from tracker.personal.frame_chooser import FrameChooser
    from tracker.pipeline import Mode, Pipeline
    from tracker.run.offline import TrackedFrames, run_offline
    from tracker.session.opening import open_source

    chooser = FrameChooser(span_s[0])
    with open_source(source) as opened:
        prepare_kernels(quiet=quiet)
        settings = pipeline_settings(opened, source, options, quiet=quiet)
        # What was learnt before has no say in what is learnt now; and the model that looks is the one that learns.
        pipeline = Pipeline(replace(settings, face=replace(settings.face, model=model, personal="")), mode=Mode.FACE)
        tracked = TrackedFrames(opened, skip_s=span_s[1])
        with frames_progress("Looking", None, quiet=quiet) as advance:
            run_offline(
                _until_done(tracked.through(pipeline.step), chooser),
                observe=lambda frame, result: advance(),
            )
    return chooser.collected()


def _until_done(tracked: Iterator[Tracked], chooser: FrameChooser) -> Iterator[Tracked]:
    """Let the chooser look at each frame, until it has seen enough."""
    for frame, result in tracked:
        chooser.add(frame.image, result)
        yield frame, result
        if chooser.progress.done:
            return


def _learn(model: FaceModel, minute: Minute, *, quiet: bool) -> Outcome:
    from tracker.personal.adaptation import learn_face

    with step_bars(quiet or not noted.is_terminal) as progress:
        return learn_face(model, minute, progress)


def _told(outcome: Outcome, output: Path) -> str:
    numbers = f"{_measures(outcome.before)} with the generic model, {_measures(outcome.after)} with what was learnt"
    if outcome.personal is None:
        return f"not kept, as it was not better on frames kept aside: {numbers}"
    return f"learnt from {outcome.frames} frames: {numbers}: {output}"


def _measures(one: Measures) -> str:
    depth = "" if one.depth_m is None else f", depth {1000 * one.depth_m:.1f} mm"
    return (
        f"jitter {100 * one.jitter:.3f} %, under noise {100 * one.noise:.3f} %, off {100 * one.distance:.2f} %, "
        f"score {one.score:.2f}{depth}"
    )
