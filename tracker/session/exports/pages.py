"""What formats mean, in words: the pages in ``docs/exports``, and the short text that goes beside an export.

``python -m tracker.session.exports.pages docs/exports`` writes the pages anew.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from tracker.session.exports.axes_picture import axes_picture
from tracker.session.exports.columns import Block
from tracker.session.exports.formats import FORMATS, Format
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import wall_time
from tracker.session.exports.settings import LEAVE_OUT

PICTURE = "axes.png"

_AXES = """## Which way is plus

```
 in the picture, and the camera frame       in the screen frame (the viewer's own sides)

      0,0 ────────────► x  (right in               y ▲    the viewer looks at the screen,
       │                    the picture =            │    z comes out of it towards the viewer
       │     z: away        the subject's            │
       │     from the       own left)         ───────┼──────► x
       ▼     camera                           middle │
       y (down)                               of the screen
```

The picture is not mirrored: the subject's own right is on its left. A turn of the head is R = Rx(pitch) Ry(yaw)
Rz(roll) in the camera frame: **pitch** is positive with the nose down, **yaw** when the face turns to its own right
(left in the picture), **roll** when the head leans clockwise in the picture. A format that has another sign says so
at its columns."""


def page_of(form: Format) -> str:
    """The page of a format.

    Parameters
    ----------
    form : Format
    """
    parts = [f"# {form.label}", form.help, f"`main.py export SESSION --to {form.name} --output {_example(form)}`"]
    parts += [form.about, _AXES.strip(), f"![The axes, drawn on a head]({PICTURE})"]
    columns = form.columns()
    if columns:
        parts += ["## Columns", _table(columns)]
    if form.left_out:
        parts += ["## What this program never writes of it", _list(form.left_out.items())]
    return "\n\n".join(parts) + "\n"


def index_page() -> str:
    """The page that lists all formats."""
    lines = [f"- [{form.label}]({form.name}.md): {form.help}" for form in FORMATS]
    return "\n".join(
        [
            "# Exports",
            "",
            "A session in the formats that other programs read: `main.py export SESSION --to FORMAT --output NAME`, "
            "or several at once with a `--to` for each and a folder as `--output`. Each page says what every column "
            "is, which way its axes point and which sign is which way; the same text in short lies beside every "
            "export, and beside tables the same for programs (JSON), with the settings, the models, the camera and the "
            "clocks of the recording.",
            "",
            *lines,
            "",
            "All of them: what is not known is left empty, never 0 and never an old value. Times count on the clock "
            "of the frames; tables have the wall clock, too. Frames that an *exclude* marker covers are kept with a "
            "flag, or left out with `--excluded leave-out`.",
            "",
        ]
    )


def note_of(form: Format, job: Job, writing: Writing) -> str:
    """The text that goes beside an export.

    Parameters
    ----------
    form : Format
    job : Job
    writing : Writing
        Of the export, finished.
    """
    parts = [f"# {form.label}", _session_lines(job, writing), form.about, _AXES.strip()]
    if writing.columns:
        parts += ["## Columns", _table(writing.columns)]
    if form.left_out:
        parts += ["## Left out", _list(form.left_out.items())]
    return "\n\n".join(parts) + "\n"


def _session_lines(job: Job, writing: Writing) -> str:
    session, times_s = job.session, job.session.times_s
    description, source = session.description, session.description.source
    lines = [f"Session: {job.name}, recorded with visavis {description.program}".rstrip()]
    if source is not None:
        rate = "" if source.frame_rate_hz is None else f", {source.frame_rate_hz:g} frames a second"
        lines.append(f"Source: {source.name}, {source.size_px[0]} x {source.size_px[1]} pixels{rate}")
    if len(times_s):
        lines.append(f"Frames: {len(times_s)} in {times_s[-1] - times_s[0]:.3f} s; {description.dropped} came too late")
        lines.append(f"First frame: {float(times_s[0]):.6f} s on the clock of the frames")
        begun = wall_time(session, float(times_s[0]))
        exact = description.clocks is not None and description.clocks.exact
        how = "" if exact else ", when it came to be recorded: the source's own clock tells no time of day"
        lines.append(f"By the wall clock: {begun} (UTC){how}" if begun else "By the wall clock: not known")
    if job.settings.excluded == LEAVE_OUT:
        lines.append("Frames that a marker excludes are left out")
    return "\n".join(f"- {line}" for line in [*lines, *writing.notes, *session.missing])


def _table(columns: Sequence[Block]) -> str:
    rows = [f"| {block.title} | {block.unit or '-'} | {block.words} |" for block in columns]
    return "\n".join(["| Column | Unit | What it is |", "| --- | --- | --- |", *dict.fromkeys(rows)])


def _list(items: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"- `{name}`: {reason}" for name, reason in items)


def _example(form: Format) -> str:
    return f"NAME{form.suffixes[0]}" if form.suffixes else "FOLDER"


def write_pages(folder: Path) -> None:
    """Write all pages, and the picture of the axes.

    Parameters
    ----------
    folder : Path

    Raises
    ------
    OSError
        If they cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "README.md").write_text(index_page(), encoding="utf-8")
    for form in FORMATS:
        (folder / f"{form.name}.md").write_text(page_of(form), encoding="utf-8")
    (folder / PICTURE).write_bytes(axes_picture())


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
