"""A model's report as one HTML file: pictures and drawings are inside, nothing is fetched from anywhere."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from string import Template
from typing import Final

from tracker.files.model_report import CURVE_PERCENT, ErrorRow, FaceRow, ModelReport
from tracker.whole_file import write_whole

_PAGE: Final = Template(
    """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>$title</title><style>
:root { color-scheme: light dark; --ground: #fff; --card: #f4f5f7; --line: #d5d8de; --text: #16181d; --dim: #5b616e;
  --blue: #2563eb; --warm: #d97706 }
@media (prefers-color-scheme: dark) { :root { --ground: #101216; --card: #191c22; --line: #333844; --text: #e8eaee;
  --dim: #9aa1af; --blue: #6ea0ff; --warm: #f0a040 } }
body { font: 15px/1.5 system-ui, sans-serif; background: var(--ground); color: var(--text); margin: 0 auto;
  max-width: 1000px; padding: 2rem 1rem }
h1 { font-size: 1.7rem; margin: 0 } h2 { font-size: 1.15rem; margin: 2rem 0 .6rem } p { color: var(--dim) }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th { color: var(--dim); font-weight: 500 } th, td { text-align: right; padding: .35rem .6rem;
  border-bottom: 1px solid var(--line) } th:first-child, td:first-child { text-align: left }
.tiles { display: flex; gap: .8rem; flex-wrap: wrap; margin: 1.2rem 0 } .tiles div { background: var(--card);
  border-radius: 10px; padding: .7rem 1rem; flex: 1 1 9rem } .tiles b { display: block; font-size: 1.5rem }
.tiles span { color: var(--dim) }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1.5rem; align-items: start }
svg { width: 100%; height: auto; background: var(--card); border-radius: 10px } svg text { fill: var(--dim);
  font-size: 12px }
.faces { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: .8rem }
figure { margin: 0 } figure img { width: 100%; border-radius: 8px; display: block } figcaption { color: var(--dim);
  font-size: .82rem; overflow-wrap: anywhere }
</style></head><body>
<h1>$title</h1><p>$about</p><p>$data</p>
<div class="tiles">$tiles</div>
<h2>Errors</h2>$errors
<div class="two"><section><h2>Cumulative error curve</h2>$curve</section>
<section><h2>Where the errors are</h2>$points</section></div>
<div class="two"><section><h2>Regions</h2>$regions</section><section><h2>Turned faces</h2>$yaws</section></div>
<h2>The worst faces</h2><p>Green: as annotated. Orange: as found.</p><div class="faces">$worst</div>
<h2>How this was measured</h2><p>Each face was looked for by the program's own detector in its whole picture, and fitted
from there; the most prominent face counts. Errors are mean distances of the points from the annotated ones, in percent
of the distance between the outer corners of the eyes. AUC is the area under the cumulative curve up to 8 %; failed
means further than 10 % off, or not found. A number is only as good as the faces are many.</p>
</body></html>
"""
)
_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _EDGE = 440.0, 300.0, 46.0, 34.0, 12.0
_UNKNOWN: Final = "–"
# Radius of a point whose error is the largest, and around the mean face, in pixels of the drawing.
_LARGEST_POINT, _AIR = 13.0, 22.0


def report_html(report: ModelReport) -> str:
    """The page.

    Parameters
    ----------
    report : ModelReport
    """
    return _PAGE.substitute(
        title=escape(f"How well {report.model} finds faces"),
        about=escape(report.about),
        data=escape(report.data),
        tiles=_tiles(report.rows[0]),
        errors=_error_table("faces", report.rows),
        curve=_curve(report),
        points=_points(report),
        regions=_table(("region", "mean error, %"), ((name, f"{error:.2f}") for name, error in report.regions)),
        yaws=_error_table("turned by", report.yaws) if report.yaws else "<p>The points do not tell how faces turn.</p>",
        worst="".join(map(_figure, report.worst)),
    )


def write_report_page(report: ModelReport, path: Path) -> None:
    """Write the page, whole or not at all.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    write_whole(path, report_html(report).encode())


def _tiles(row: ErrorRow) -> str:
    shown = (
        (_number(row.median), "median error, %"),
        (_number(row.mean), "mean error, %"),
        (f"{row.auc:.3f}", "AUC to 8 %"),
        (f"{100 * row.failed:.1f}", "failed or not found, %"),
        (f"{row.found} of {row.total}", "faces found"),
    )
    return "".join(f"<div><b>{value}</b><span>{name}</span></div>" for value, name in shown)


def _error_table(first: str, rows: Iterable[ErrorRow]) -> str:
    heads = (first, "found", "mean, %", "median, %", "AUC to 8 %", "failed, %")
    return _table(heads, map(row_cells, rows))


def row_cells(row: ErrorRow) -> tuple[str, ...]:
    """The cells of a row of a table of errors: label, found, mean, median, AUC and share failed, percent."""
    label = row.label.removeprefix("yaw ")
    found, failed = f"{row.found} of {row.total}", f"{100 * row.failed:.1f}"
    return label, found, _number(row.mean), _number(row.median), f"{row.auc:.3f}", failed


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    top = "".join(f"<th>{escape(head)}</th>" for head in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{top}</tr>{body}</table>"


def _curve(report: ModelReport) -> str:
    across, up = _WIDTH - _LEFT - _EDGE, _HEIGHT - _BOTTOM - _EDGE

    def place(percent: float, share: float) -> str:
        return f"{_LEFT + across * percent / CURVE_PERCENT:.1f},{_HEIGHT - _BOTTOM - up * share:.1f}"

    parts = []
    for tick in range(0, int(CURVE_PERCENT) + 1, 2):
        x = _LEFT + across * tick / CURVE_PERCENT
        parts.append(f'<text x="{x:.1f}" y="{_HEIGHT - 14}" text-anchor="middle">{tick} %</text>')
    for quarter in range(5):
        y = _HEIGHT - _BOTTOM - up * quarter / 4
        line = f'<line x1="{_LEFT}" x2="{_WIDTH - _EDGE}" y1="{y:.1f}" y2="{y:.1f}" stroke="var(--line)"/>'
        parts.append(f'{line}<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{25 * quarter} %</text>')
    line = " ".join(place(*point) for point in report.curve())
    parts.append(f'<polyline points="{line}" fill="none" stroke="var(--blue)" stroke-width="2.5"/>')
    return _svg("Share of the faces whose error is at most so large", "".join(parts), _HEIGHT)


def _points(report: ModelReport) -> str:
    if not report.point_errors:
        return "<p>No face was found.</p>"
    left, right = (edge(x for x, _ in report.mean_xy) for edge in (min, max))
    top, bottom = (edge(y for _, y in report.mean_xy) for edge in (min, max))
    scale = min((_WIDTH - 2 * _AIR) / max(right - left, 1e-6), (_HEIGHT - 2 * _AIR) / max(bottom - top, 1e-6))
    middle_x, middle_y = 0.5 * (left + right), 0.5 * (top + bottom)
    largest = max(*report.point_errors, 1e-6)
    circles = []
    for number, ((x, y), error) in enumerate(zip(report.mean_xy, report.point_errors, strict=True)):
        place = f'cx="{_WIDTH / 2 + scale * (x - middle_x):.1f}" cy="{_HEIGHT / 2 + scale * (y - middle_y):.1f}"'
        radius = 2.0 + (_LARGEST_POINT - 2.0) * error / largest
        told = f"<title>point {number}: {error:.2f} %</title>"
        circles.append(f'<circle {place} r="{radius:.1f}" fill="var(--warm)" fill-opacity=".7">{told}</circle>')
    note = f'<text x="{_EDGE}" y="{_HEIGHT - 10}">the largest: {largest:.1f} %</text>'
    return _svg("Mean error of each point, as the size of its dot", "".join(circles) + note, _HEIGHT)


def _svg(title: str, inside: str, height: float) -> str:
    head = f'<svg viewBox="0 0 {_WIDTH:.0f} {height:.0f}" role="img" aria-label="{escape(title)}">'
    return f"{head}{inside}</svg><p>{escape(title)}.</p>"


def _figure(face: FaceRow) -> str:
    picture = base64.b64encode(face.picture or b"").decode()
    name = escape(face.name)
    source = f"data:image/jpeg;base64,{picture}"
    return f'<figure><img alt="{name}" src="{source}"><figcaption>{escape(face_words(face))}</figcaption></figure>'


def face_words(face: FaceRow) -> str:
    """The name of a face and how well it was found."""
    told = "not found" if face.error is None else f"{face.error:.1f} %"
    turned = "" if face.yaw_deg is None else f", turned by {face.yaw_deg:.0f}°"
    return f"{face.name}: {told}{turned}"


def _number(value: float | None) -> str:
    return _UNKNOWN if value is None else f"{value:.2f}"
