"""What happened in a session as WebVTT, which players show below its film."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from tracker.session.exports.cues import SHOWN_S, Cue, CueFinder, marker_cues
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import wall_time
from tracker.session.markers import MarkerKind
from tracker.whole_file import whole_file

ABOUT = """Text with times (WebVTT, by the World Wide Web Consortium), which players and annotation tools show along
with a film: markers, losses of the face, gestures, and what the face looked like for at least half a second (no
feelings; a neutral face is no cue). Each cue has a class: marker, loss, gesture or expression. Times count from the
session's first frame, as those of its film do; a note at the beginning says when that was by the wall clock. Left and
right are the subject's own."""

_ESCAPED = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))


@contextmanager
def webvtt(job: Job) -> Iterator[Writing]:
    """Write WebVTT; see `tracker.session.exports.job.Export`."""
    cues = list(marker_cues(job.session))
    marked = any(marker.kind is MarkerKind.LOSS for marker in job.session.markers)
    finder = CueFinder(says_losses=not marked)
    with whole_file(job.output) as file:
        yield Writing(lambda moment: cues.extend(finder.take(moment)))
        cues += finder.end()
        file.write(text_of(job, cues).encode())


def text_of(job: Job, cues: Sequence[Cue]) -> str:
    """The file.

    Parameters
    ----------
    job : Job
    cues : sequence of Cue
        In any order.
    """
    begun = wall_time(job.session, float(job.session.times_s[0])) if len(job.session.times_s) else None
    note = f"Times count from the first frame{f', at {begun}' if begun else ''}."
    blocks = [f"WEBVTT - {_plain(job.name)}", f"NOTE\n{note}"]
    for number, cue in enumerate(sorted(cues), 1):
        begin_s = max(0.0, cue.begin_s)
        end_s = cue.end_s if cue.end_s > begin_s + 0.001 else begin_s + SHOWN_S
        words = f"<c.{cue.kind}>{_plain(cue.words)}</c>"
        blocks.append(f"{number}\n{_stamp(begin_s)} --> {_stamp(end_s)}\n{words}")
    return "\n\n".join(blocks) + "\n"


def _stamp(seconds: float) -> str:
    milliseconds = round(seconds * 1000)
    hours, rest = divmod(milliseconds, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"


def _plain(text: str) -> str:
    text = " ".join(text.split())
    for sign, entity in _ESCAPED:
        text = text.replace(sign, entity)
    return text
