"""`main.py bench`: how fast everything is on this machine."""

from __future__ import annotations

import json
import tempfile
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from tracker.commands.console import frames_progress, noted, prepare_kernels, printed
from tracker.commands.settings_options import Changes, Model, SettingsFile, read_options
from tracker.errors import VisavisError

if TYPE_CHECKING:
    from tracker.commands.measuring import Figures

EPILOG = """Examples:

main.py bench

main.py bench --source clip.mp4 --json

main.py bench --model svm --set face.combine=cycle

main.py bench --gpu              the learned face models for many faces at once"""

CAMERA_SIZE_PX = (640, 480)
CAMERA_RATE_HZ = 30.0


def command(
    context: typer.Context,
    source: Annotated[
        str | None,
        typer.Option(
            "--source", "-s", help="A clip to measure the beginning of; without it, the demo as a 640x480 clip."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of a table.")] = False,
    runs: Annotated[int, typer.Option("--runs", min=1, max=20, help="How often to run; the figures are medians.")] = 3,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    gpu: Annotated[
        bool,
        typer.Option(
            "--gpu", help="Measure instead the learned face models for 1, 8 and 64 faces, with CUDA and without."
        ),
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but the figures and errors.")] = False,
) -> int:
    """Measure frames a second, the milliseconds of each stage, and memory, on one core."""
    from tracker.commands.effect_speed import FACE_PX, measure_effects
    from tracker.commands.fitting_speed import measure
    from tracker.commands.measuring import MEASURED_FRAMES, MODES, keep_to_one_core, measure_modes, tracked_frame_ms
    from tracker.commands.window_speed import measure_window, speed_row
    from tracker.face.response_backend import choose_backend
    from tracker.face.shipped import SHIPPED_MODELS
    from tracker.face.tiers import AUTOMATIC
    from tracker.pipeline import PipelineSettings
    from tracker.run.warm_up import warm_up

    quiet = quiet or as_json
    options = read_options(changes, settings, model=model)
    if gpu and options:
        raise VisavisError("--gpu measures all learned models as they are: leave out --model, --set and --settings.")
    if gpu:
        from tracker.commands.gpu_bench import bench_gpu

        return bench_gpu(as_json=as_json, quiet=quiet)
    tracking = options.over(PipelineSettings())
    prepare_kernels(quiet=quiet)
    warm_up()
    # Before all else is kept to one core: what draws uses all that there are.
    window = measure_window(context.obj)
    keep_to_one_core()
    with tempfile.TemporaryDirectory(prefix="visavis-bench-") as folder:
        camera_clip = _demo_clip(Path(folder) / "demo.mp4", MEASURED_FRAMES, quiet=quiet)
        modes = {name: partial(make_step, tracking) for name, make_step in MODES.items()}
        models = SHIPPED_MODELS if tracking.face.model == AUTOMATIC else (tracking.face.model,)
        steps = len(modes) * (runs if source is None else runs + 1) + len(models)
        with frames_progress("Measuring", steps, quiet=quiet, unit=None) as advance:
            figures = measure_modes(source or str(camera_clip), runs, modes, advance)
            at_camera = figures if source is None else measure_modes(str(camera_clip), 1, modes, advance)
            tracked_ms = tracked_frame_ms(source or str(camera_clip), models, tracking, advance)
        with nullcontext() if quiet else noted.status("Measuring the effects ..."):
            passes = measure().passes_per_second
            effects = measure_effects()
    report = _report(figures, at_camera)
    report["fitting"] = {
        "passes_per_second": round(passes),
        "tracked_frame_ms": {name: None if ms is None else round(ms, 4) for name, ms in tracked_ms.items()},
    }
    report["effects"] = {
        "face_px": FACE_PX,
        **{name: {"median_ms": round(it.median_ms, 3), "p95_ms": round(it.p95_ms, 3)} for name, it in effects.items()},
    }
    report["window"] = {name: None if it is None else speed_row(it) for name, it in window.items()}
    report["backend"] = choose_backend().value
    if as_json:
        printed.print_json(json.dumps(report))
    else:
        _print_tables(report, source or "the demo, 640x480")
    return 0


def _demo_clip(path: Path, count: int, *, quiet: bool) -> Path:
    """Write the demo into a clip of a webcam's size, so that reading it costs what reading a clip does."""
    import cv2

    from tracker.files.video_writer import VideoWriter
    from tracker.sources.opening import open_source

    with (
        open_source("demo") as demo,
        VideoWriter(path, CAMERA_RATE_HZ) as clip,
        frames_progress("Making the demo clip", count, quiet=quiet) as advance,
    ):
        for number in range(count):
            frame = demo.read()
            if frame is None:
                break
            clip.write(cv2.resize(frame.image, CAMERA_SIZE_PX), number / CAMERA_RATE_HZ)  # type: ignore[arg-type]
            advance()
    return path


def _report(figures: dict[str, Figures], at_camera: dict[str, Figures]) -> dict[str, Any]:
    """What is printed: the contract is in the README under "The commands"."""
    stages: dict[str, float] = {}
    for measured in figures.values():
        stages |= {stage: round(value, 4) for stage, value in measured.stages_ms.items()}
    return {
        "modes": {
            mode: {
                "fps": round(measured.fps, 1),
                "median_ms": round(measured.median_ms, 4),
                "p95_ms": round(measured.p95_ms, 4),
                "cpu_percent_at_30_fps_640x480": round(100 * at_camera[mode].cpu_s_per_frame * CAMERA_RATE_HZ, 1),
            }
            for mode, measured in figures.items()
        },
        "stages": stages,
        "frames": next(iter(figures.values())).frames,
        "size_px": list(next(iter(figures.values())).size_px),
        "memory_mb": round(max(measured.memory_mb for measured in figures.values()), 1),
        "threads": 1,
    }


def _print_tables(report: dict[str, Any], clip: str) -> None:
    modes = Table(title=f"On one core: {clip}", title_justify="left")
    for heading in ("mode", "frames a second", "median ms", "95 % within ms", "of a core at 30 fps, 640x480"):
        modes.add_column(heading, justify="left" if heading == "mode" else "right")
    for mode, row in report["modes"].items():
        share = f"{row['cpu_percent_at_30_fps_640x480']:.1f} %"
        modes.add_row(mode, f"{row['fps']:.0f}", f"{row['median_ms']:.2f}", f"{row['p95_ms']:.2f}", share)
    stages = Table(title="Stages", title_justify="left")
    stages.add_column("stage")
    stages.add_column("ms a frame", justify="right")
    for stage, milliseconds in report["stages"].items():
        stages.add_row(stage, f"{milliseconds:.3f}")
    fitting = Table(title="Fitting, tracked faces", title_justify="left")
    fitting.add_column("face model")
    fitting.add_column("ms a frame", justify="right")
    for name, milliseconds in report["fitting"]["tracked_frame_ms"].items():
        fitting.add_row(name, "no face" if milliseconds is None else f"{milliseconds:.2f}")
    effects = Table(title=f"Effects, on a face {report['effects']['face_px']} pixels wide", title_justify="left")
    for heading in ("effect", "median ms", "95 % within ms"):
        effects.add_column(heading, justify="left" if heading == "effect" else "right")
    for name, row in report["effects"].items():
        if name != "face_px":
            effects.add_row(name, f"{row['median_ms']:.2f}", f"{row['p95_ms']:.2f}")
    window = Table(title="Window, 1280x720, on all cores", title_justify="left")
    for heading in ("scene", "frames a second", "median ms", "95 % within ms"):
        window.add_column(heading, justify="left" if heading == "scene" else "right")
    for name, row in report["window"].items():
        cells = (f"{row['fps']:.0f}", f"{row['median_ms']:.1f}", f"{row['p95_ms']:.1f}") if row else ("no OpenGL",)
        window.add_row(name, *cells)
    for table in (modes, stages, fitting, effects, window):
        printed.print(table, soft_wrap=False)
    printed.print(f"{report['fitting']['passes_per_second']} fitting passes a second (71 points, 11x11)")
    printed.print(f"{report['frames']} frames, memory {report['memory_mb']:.0f} MB, {report['backend']}")
