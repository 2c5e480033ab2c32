"""`main.py stream`: send what is tracked to other programs, without a window."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import radians
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from tracker.commands.console import noted, printed
from tracker.commands.following import Tally, TrackMode, Watch, opened
from tracker.commands.options import Fov, MaxFrames, Personal, Quiet, Source
from tracker.commands.outputs import Overwrite, check_outputs
from tracker.commands.reading import Work
from tracker.commands.record import within
from tracker.commands.settings_options import Changes, Model, SettingsFile, read_options
from tracker.errors import VisavisError

if TYPE_CHECKING:
    from tracker.outputs.hub import OutputHub
    from tracker.outputs.output import OutputKind
    from tracker.outputs.profile import Profile
    from tracker.types import Frame, TrackResult

# How often it is looked whether something stands against an output.
_LOOK_FRAMES = 15

EPILOG = """Examples:

main.py stream --source camera --to opentrack

main.py stream --source camera --to opentrack=192.168.0.7:4242 --to osc

main.py stream --source clip.mp4 --profile flight.toml

main.py stream --source camera --to opentrack --log mapping.csv

main.py stream --kinds"""


def command(
    source: Source = "camera",
    to: Annotated[
        list[str] | None,
        typer.Option(
            "--to",
            "-t",
            metavar="KIND[=HOST:PORT]",
            help="A kind of output, and where it goes to; several are possible.",
        ),
    ] = None,
    profile: Annotated[
        Path | None, typer.Option("--profile", help="Outputs and their settings, as the app exports them (.toml).")
    ] = None,
    log: Annotated[
        Path | None,
        typer.Option("--log", help="Also write each pose at every stage of the mapping, as opentrack's log (.csv)."),
    ] = None,
    kinds: Annotated[bool, typer.Option("--kinds", help="Only tell which kinds of outputs there are.")] = False,
    seconds: Annotated[float | None, typer.Option("--seconds", min=0.1, help="Stop after so many seconds.")] = None,
    max_frames: MaxFrames = None,
    personal: Personal = None,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    fov: Fov = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Follow a face and send what is known of it to other programs. Ctrl+C ends it."""
    if kinds:
        _print_kinds()
        return 0
    check_outputs([(log, ".csv")], inputs=[source, profile, settings, personal, model], overwrite=overwrite)
    wanted_outputs = _profile(profile, to or [], quiet=quiet)
    options = read_options(changes, settings, model=model, personal=personal)

    from tracker.outputs.hub import OutputHub

    hub = OutputHub()
    try:
        hub.use(wanted_outputs)
        fov_rad = radians(fov) if fov else None
        watch = Watch(source, TrackMode.FACE, options, fov_rad, hub.wanted, max_frames, realtime=True, quiet=quiet)
        tally = _stream(watch, hub, seconds, log)
        if not quiet:
            noted.print(str(tally), markup=False)
            if tally.frames.nothing_found:
                noted.print(tally.frames.nothing_found, markup=False)
    finally:
        hub.end()
    return 0


def _stream(watch: Watch, hub: OutputHub, seconds: float | None, log: Path | None) -> OutputTally:
    from tracker.outputs.stage_table import StageTable
    from tracker.run.sinks import Delivery, SinkSet

    with opened(watch) as (frames, pipeline, tracked):
        hub.monotonic_stamps = frames.monotonic_stamps
        sinks = SinkSet()
        take = (lambda: hub) if log is None else lambda: StageTable(log, hub)
        sinks.attach("the outputs", take, Delivery.NEWEST, wants_pictures=False)
        if hub.wants_pictures:
            sinks.attach("the virtual camera", lambda: hub.pictures, Delivery.NEWEST)
        tally = OutputTally(Tally(sinks), hub, watch.quiet)
        work = Work("Sending", None, expected=tracked.expected, live=frames.live, quiet=watch.quiet)
        work.do(within(tracked.through(pipeline.step), seconds), sinks, tally)
    return tally


@dataclass(slots=True)
class OutputTally:
    """Counts frames, and tells once what stands against an output."""

    frames: Tally
    hub: OutputHub
    quiet: bool
    _told: dict[str, str] = field(default_factory=dict)

    def add(self, frame: Frame, result: TrackResult) -> None:
        """Count a frame in."""
        self.frames.add(frame, result)
        if self.quiet or self.frames.frames % _LOOK_FRAMES:
            return
        for name, status in self.hub.statuses().items():
            if status.error and self._told.get(name) != status.error:
                self._told[name] = status.error
                noted.print(f"{name}: {status.error}", markup=False)

    def __str__(self) -> str:
        sent = [
            f"{name}: {status.packets} packets" + (f", {status.delay_ms:.1f} ms old" if status.delay_ms else "")
            for name, status in self.hub.statuses().items()
        ]
        return "; ".join((str(self.frames), *sent))


def _print_kinds() -> None:
    from tracker.outputs.kinds import KINDS

    table = Table("Kind", "For", box=None, show_edge=False)
    for name, kind in KINDS.items():
        table.add_row(name, kind.feeds)
    printed.print(table)


def _profile(path: Path | None, to: list[str], *, quiet: bool) -> Profile:
    """The outputs of a profile, and those that were named one by one.

    Raises
    ------
    VisavisError
        If there are none, or there is no such kind or place.
    """
    from tracker.outputs.profile import Profile, read_profile

    profile = Profile("outputs")
    if path is not None:
        profile, problems = read_profile(path)
        if not quiet:
            for problem in problems:
                noted.print(f"{path.name}: {problem}; the default is taken", markup=False)
    for text in to:
        kind, target = _target(text)
        profile, entry = profile.added(kind)
        profile = profile.changed(entry.name, replace(entry, target=target))
    if not any(entry.on for entry in profile.outputs):
        raise VisavisError("Say where to: --to KIND, or --profile FILE with an output that is on; --kinds lists them.")
    return profile


def _target(text: str) -> tuple[OutputKind, object]:
    from tracker.outputs.kinds import KINDS
    from tracker.settings import describe, nearest, overlaid

    name, _, place = text.partition("=")
    if name not in KINDS:
        raise VisavisError(f"There is no kind of output {name!r}{nearest(name, KINDS)}; --kinds lists them.")
    kind = KINDS[name]
    values: dict[str, object] = {}
    if place:
        host, colon, port = place.rpartition(":")
        if not colon:
            host, port = place, ""
        if port:
            values["port"] = int(port) if port.isdecimal() else port
        if host:
            values["host"] = host.strip("[]")
    unknown = [one for one in values if one not in describe(kind.settings)]
    if unknown:
        raise VisavisError(f"{name} has no address; write --to {name}, or use a profile for its settings.")
    target, problems = overlaid(kind.settings(), values)
    if problems:
        raise VisavisError(f"--to {text}: {problems[0]}.")
    return kind, target
