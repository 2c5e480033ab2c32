"""Options that mean the same in every command that has them, as types of a command's parameters."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tracker.commands.following import TrackMode

Source = Annotated[
    str,
    typer.Option(
        "--source",
        "-s",
        help="camera, a camera's number or name, a video or picture file, a folder of pictures, demo.",
    ),
]
TableFile = Annotated[Path, typer.Option("--output", "-o", help="The table to write, one row a frame (.csv).")]
MaxFrames = Annotated[int | None, typer.Option("--max-frames", min=1, help="Stop after this many frames.")]
Realtime = Annotated[
    bool,
    typer.Option("--realtime", help="Play a file at its own rate and skip what comes too late, as a camera would."),
]
Mode = Annotated[TrackMode, typer.Option("--mode", help="The head by its colours, or the face with its 68 points.")]
Personal = Annotated[
    Path | None, typer.Option("--personal", help="In face mode: what `learn-face` has learnt of this face (.npz).")
]
Fov = Annotated[
    float | None,
    typer.Option(
        "--fov",
        min=20.0,
        max=120.0,
        help="The camera's horizontal angle of view in degrees, if you know it; else that of its calibration.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")]
