"""`main.py doctor`: what works on this machine, and what to do about what does not."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import platformdirs
import typer
from rich.markup import escape
from rich.table import Table

from tracker.checked_file import toml_of
from tracker.commands.console import noted, printed
from tracker.commands.display import display_problem
from tracker.commands.probes import OPENGL, PLACEMENT, PROVIDERS, RESPONSES, WINDOW, probe, probe_networks
from tracker.commands.versions import PACKAGES, versions_of
from tracker.errors import KeyboardError, ModelFileError
from tracker.fault_log import log_path
from tracker.program import INSTALL_OPENGL, INSTALL_QT_LIBRARIES, NAME, REPAIR

EPILOG = """Examples:

main.py doctor

main.py doctor --json"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table; ``advice`` is empty where all is well."""

    subject: str
    works: bool
    detail: str
    advice: str = ""


def command(
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON list instead of a table.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show only what does not work.")] = False,
) -> int:
    """Look at what works on this machine: display, OpenGL, cameras, graphics processor, models."""
    with noted.status("Looking around ..."):
        findings = [finding for check in CHECKS for finding in check()]
    if as_json:
        printed.print_json(json.dumps([asdict(finding) for finding in findings]))
        return 0
    if shown := [finding for finding in findings if not (quiet and finding.works)]:
        printed.print(_table(shown), soft_wrap=False)
    return 0


def _table(findings: list[Finding]) -> Table:
    table = Table(show_header=False, show_lines=False, box=None, pad_edge=False)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column()
    for finding in findings:
        mark = "[green]works[/]" if finding.works else "[yellow]no[/]"
        text = escape(finding.detail) + (f"\n[dim]{escape(finding.advice)}[/]" if finding.advice else "")
        table.add_row(mark, finding.subject, text)
    return table


def _versions() -> list[Finding]:
    system = f"{sys.version.split()[0]} on {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    versions = versions_of(PACKAGES)
    found = [f"{name} {version}" for name, version in versions.items()]
    missing = [name for name in PACKAGES if name not in versions]
    # One of the two editions of ONNX Runtime is enough.
    missing = [name for name in missing if not name.startswith("onnxruntime")] + (
        ["onnxruntime"] if {"onnxruntime", "onnxruntime-gpu"} <= set(missing) else []
    )
    packages = Finding("packages", not missing, ", ".join(found), f"Missing: {', '.join(missing)}. {REPAIR}")
    if not missing:
        packages = Finding("packages", True, ", ".join(found))
    return [Finding("Python", sys.version_info >= (3, 11), system), packages]


def _display() -> list[Finding]:
    if problem := display_problem():
        return [Finding("display", False, problem, f"The commands work without one: {NAME} track --help")]
    answer = probe(WINDOW)
    return [
        Finding(
            "display",
            answer.worked,
            answer.text,
            "" if answer.worked else f"Qt's libraries are missing. On Debian: {INSTALL_QT_LIBRARIES}",
        )
    ]


def _opengl() -> list[Finding]:
    answer = probe(OPENGL)
    advice = "" if answer.worked else f"The 3-D scenes need OpenGL. On Debian: {INSTALL_OPENGL}"
    return [Finding("OpenGL", answer.worked, answer.text, advice)]


def _cameras() -> list[Finding]:
    from tracker.sources.camera_list import list_cameras

    cameras = list_cameras()
    if not cameras:
        return [Finding("camera", False, "none found", f"Plug one in, or use the demo: {NAME} --source demo")]
    return [Finding("camera", True, f"{camera.index}: {camera.name} {camera.path}".rstrip()) for camera in cameras]


def _neural_networks() -> list[Finding]:
    from tracker.archives.graphics_processor import GPU_EXTRA

    answer = probe_networks(PROVIDERS)
    if not answer.worked:
        return [Finding("ONNX Runtime", False, answer.text, REPAIR)]
    findings = []
    for line in answer.text.splitlines():
        match line.split(maxsplit=3):
            case ["provider:", name, "works"]:
                findings.append(Finding(f"ONNX on {name}", True, "a network ran"))
            case ["provider:", name, "fails", *why]:
                detail = f"a network did not run: {why[0]}" if why else "a network did not run"
                for_speed = f" For speed: {GPU_EXTRA}" if name == "CUDA" else ""
                advice = f"Not needed: the processor does the work.{for_speed}"
                findings.append(Finding(f"ONNX on {name}", False, detail, advice))
    return [*findings, _placement()]


def _placement() -> Finding:
    answer = probe_networks(PLACEMENT)
    return Finding("face network", answer.worked, answer.text, "" if answer.worked else REPAIR)


def _face_responses() -> list[Finding]:
    answer = probe_networks(RESPONSES)
    return [Finding("face fitting", answer.worked, answer.text, "" if answer.worked else REPAIR)]


def _models() -> list[Finding]:
    from tracker.archives.manifest import MANIFEST, MODELS, verified

    try:
        names = toml_of(MODELS / MANIFEST)["files"]
    except (OSError, ValueError, KeyError) as error:
        return [Finding("models", False, f"{MANIFEST} cannot be read ({error})", "Fetch the program's files again.")]
    damaged = []
    for name in names:
        try:
            verified(name)
        except ModelFileError as error:
            damaged.append(Finding("model", False, name, str(error)))
    return damaged or [Finding("models", True, f"{len(names)} files, all whole")]


def _keys() -> list[Finding]:
    from tracker.keyboard.opening import open_keyboard

    try:
        keyboard = open_keyboard(os.environ)
    except KeyboardError as error:
        return [Finding("key presses", False, str(error), "Needed only by gestures that press keys of other programs.")]
    keyboard.close()
    return [Finding("key presses", True, f"of other programs, by {keyboard.way}")]


def _network() -> list[Finding]:
    # Said because tests/test_network.py watches it, command by command.
    return [Finding("network", True, "No part of the program uses the network; nothing leaves this machine.")]


def _folders() -> list[Finding]:
    kernels = os.environ.get("NUMBA_CACHE_DIR")
    return [
        _folder("settings", platformdirs.user_config_path("visavis")),
        _folder("compiled kernels", Path(kernels)) if kernels else Finding("compiled kernels", False, *_NOT_KEPT),
        _folder("error log", log_path().parent),
    ]


def _folder(subject: str, path: Path) -> Finding:
    nearest = next((folder for folder in (path, *path.parents) if folder.exists()), Path("/"))
    writable = os.access(nearest, os.W_OK)
    return Finding(
        subject, writable, str(path), "" if writable else "It cannot be written; what belongs there is lost."
    )


_NOT_KEPT = (
    "kept nowhere: the cache folder cannot be used",
    "Every start takes minutes. Name a folder of your own in NUMBA_CACHE_DIR.",
)

CHECKS: tuple[Callable[[], list[Finding]], ...] = (
    _versions,
    _display,
    _opengl,
    _cameras,
    _neural_networks,
    _face_responses,
    _models,
    _keys,
    _network,
    _folders,
)
