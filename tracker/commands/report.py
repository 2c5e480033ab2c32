"""`main.py report`: tell what is in a report of a loss."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import printed
from tracker.errors import VisavisError

if TYPE_CHECKING:
    from tracker.diagnosis.loss import Diagnosis
    from tracker.session.loss_report import Report

EPILOG = """Examples:

main.py report why-lost.zip

main.py report why-lost.zip --unpack lost"""


def command(
    report: Annotated[Path, typer.Argument(help="A report that “Why was I lost?” has saved (.zip).")],
    unpack: Annotated[
        Path | None,
        typer.Option("--unpack", help="Also unpack it into this new folder, as a session that can be played."),
    ] = None,
) -> int:
    """Tell why a face was lost, of a report: the cause, what decided, and whether the rules find the same again."""
    from tracker.session.loss_report import read_report, unpack_report

    if unpack is not None and unpack.exists() and (not unpack.is_dir() or any(unpack.iterdir())):
        raise VisavisError(f"There is something in {unpack} already. Give a new folder.")
    with TemporaryDirectory(prefix="visavis-report-") as place:
        folder = unpack or Path(place)
        unpack_report(report, folder)
        for line in told(read_report(folder)):
            printed.print(line, markup=False)
    if unpack is not None:
        printed.print(f"unpacked: {unpack}", markup=False)
    return 0


def told(report: Report) -> tuple[str, ...]:
    """What is to be said of a report, line by line."""
    from tracker.diagnosis.words import MEASURE_WORDS, what_happened, what_helps

    loss, about = report.loss, report.session.description
    again = report.diagnosed_again()
    lasted = "" if loss.lasted_s is None else f", for {loss.lasted_s:.1f} s"
    source = about.source
    seen = f" of {source.size_px[0]}x{source.size_px[1]} pixels" if source is not None else ""
    same = "The rules find the same again." if _same(again, loss.why) else f"The rules now say: {again.cause.value}."
    return (
        f"{what_happened(loss.why)} {what_helps(loss.why)}",
        f"Lost at {loss.time_s:.2f} s, frame {loss.index}{lasted}. {_sureness(loss.why)}",
        *(
            f"  {MEASURE_WORDS[one.measure]}: {one.value:.3g}, limit {one.limit:.3g}"
            for one in loss.why.evidence
        ),
        f"{len(report.session.results)} frames{seen}, {about.mode} mode, visavis {about.program or '(unknown)'}.",
        same,
        *report.session.missing,
    )  # fmt: skip


def _sureness(why: Diagnosis) -> str:
    if not why.confidence:
        return "No rule was sure."
    second = f"; second: {why.second.value}" if why.second is not None else ""
    return f"Cause: {why.cause.value}, sure to {100 * why.confidence:.0f} %{second}."


def _same(first: Diagnosis, second: Diagnosis) -> bool:
    return (first.cause, first.side) == (second.cause, second.side)
