"""Gathers what a session says of itself when it begins: versions, settings, models, source."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from tracker import VERSION
from tracker.archives.manifest import MOST_BYTES, listed_digests
from tracker.checked_file import content_of
from tracker.face.prepared import model_name
from tracker.kernel_cache import digest_of_kernels
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import Wanted
from tracker.session.description import RecordedSource, Screen, SessionDescription
from tracker.settings import to_dict
from tracker.sources.source import FrameSource

# Those that numbers are worked out by.
PACKAGES = ("av", "numba", "numpy", "onnxruntime", "onnxruntime-gpu", "opencv-python", "pyarrow", "scipy")


def describe_run(
    pipeline: Pipeline,
    source: FrameSource,
    opened_as: str,
    *,
    wanted: Wanted,
    horizontal_fov_rad: float | None = None,
    screen: Screen | None = None,
) -> SessionDescription:
    """What is known of a session before its first frame.

    Parameters
    ----------
    pipeline : Pipeline
    source : FrameSource
        Open.
    opened_as : str
        What it was opened by.
    wanted : Wanted
        What is read from faces.
    horizontal_fov_rad : float or None
        The camera's angle of view, where it was given to the pipeline.
    screen : Screen, optional
    """
    recorded = RecordedSource(
        name=source.name,
        opened_as=opened_as,
        live=source.live,
        recorded=source.recorded,
        size_px=source.size_px,
        frame_rate_hz=source.frame_rate_hz,
        horizontal_fov_rad=horizontal_fov_rad,
    )
    return SessionDescription(
        program=VERSION,
        packages={name: version for name in PACKAGES if (version := _version_of(name))},
        machine=f"Python {platform.python_version()}, {platform.platform()}",
        mode=pipeline.mode.value,
        wanted=wanted,
        settings=to_dict(pipeline.settings),
        face_model=model_name(pipeline.settings.face) if pipeline.mode is Mode.FACE else "",
        models=digests_of(pipeline.settings),
        source=recorded,
        screen=screen,
    )


def digests_of(settings: PipelineSettings) -> dict[str, str]:
    """SHA-256 of the kernels and of all model files, by their names; of the user's own models too."""
    own = [Path(given) for given in (settings.face.model, settings.face.personal) if given.endswith(".npz")]
    return {"kernels": digest_of_kernels(), **listed_digests(), **dict(_digests(own))}


def _digests(paths: list[Path]) -> Iterator[tuple[str, str]]:
    for path in paths:
        try:
            yield path.name, hashlib.sha256(content_of(path.expanduser(), MOST_BYTES)).hexdigest()
        except (OSError, ValueError):
            continue


def _version_of(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
