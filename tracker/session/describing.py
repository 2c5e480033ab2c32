"""Gathers what a session says of itself when it begins: versions, settings, models, source."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterator
from dataclasses import replace
from importlib import metadata
from pathlib import Path

from llvmlite.binding import get_host_cpu_name

from tracker import VERSION
from tracker.archives.manifest import MOST_BYTES, listed_digests
from tracker.checked_file import content_of
from tracker.face.prepared import model_name
from tracker.kernel_cache import digest_of_kernels, kernels_in_use
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import Wanted
from tracker.session.description import RecordedSource, Screen, SessionDescription
from tracker.session.fingerprint import fingerprint_of
from tracker.settings import from_dict, to_dict
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
    settings = to_dict(pipeline.settings)
    return described_here(
        SessionDescription(mode=pipeline.mode.value, wanted=wanted, settings=settings, source=recorded, screen=screen)
    )


def described_here(description: SessionDescription) -> SessionDescription:
    """A description with what there is to say of this program and machine, and of the film that is tracked.

    Parameters
    ----------
    description : SessionDescription
        With the settings, the mode and the source.
    """
    settings, _ = from_dict(PipelineSettings, dict(description.settings))
    with_face = description.mode == Mode.FACE.value
    return replace(
        description,
        program=VERSION,
        packages=packages_here(),
        machine=machine_here(),
        face_model=model_name(settings.face) if with_face else "",
        models=digests_of(settings),
        source=_known_again(description.source),
    )


def packages_here() -> dict[str, str]:
    """Versions of the packages that numbers are worked out by."""
    return {name: version for name in PACKAGES if (version := _version_of(name))}


def machine_here() -> str:
    """Python, the system, and the processor, whose kind decides how kernels are compiled and sums are ordered."""
    return f"Python {platform.python_version()}, {platform.platform()}, {get_host_cpu_name()}"


def _known_again(source: RecordedSource | None) -> RecordedSource | None:
    if source is None or not source.recorded or source.fingerprint:
        return source
    path = Path(source.opened_as).expanduser()
    fingerprint = fingerprint_of(path)
    return replace(source, opened_as=str(path.absolute()), fingerprint=fingerprint) if fingerprint else source


def digests_of(settings: PipelineSettings) -> dict[str, str]:
    """What names the kernels, and SHA-256 of all model files, by their names; of the user's own models too."""
    own = [Path(given) for given in (settings.face.model, settings.face.personal) if given.endswith(".npz")]
    kernels = {"kernels": digest_of_kernels(), "compiled kernels": kernels_in_use()}
    return {**kernels, **listed_digests(), **dict(_digests(own))}


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
