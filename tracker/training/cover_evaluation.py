"""How well masks of covers agree with the truth, and the card of what was trained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from tracker.face.cover_decoder import CoverDecoder
from tracker.training.cover_crops import CoverCrops, CoverSample
from tracker.training.cover_sprites import Plane
from tracker.training.cover_training import canvas_of, cell_colours
from tracker.training.cover_trunk import Trunk

_FACE, _COVER = 0, 2
_COVERED_SEED = 99


@dataclass(slots=True)
class Overlap:
    """Cells that two masks share and cells that either has, by kind."""

    both: list[int] = field(default_factory=lambda: [0, 0, 0])
    either: list[int] = field(default_factory=lambda: [0, 0, 0])

    def add(self, chances: Plane, sample: CoverSample) -> None:
        """Count a picture in, where the truth is known."""
        known = sample.known > 0.5
        for kind in range(len(self.both)):
            said, true = (planes[kind] > 0.5 for planes in (chances, sample.shares))
            self.both[kind] += int((said & true & known).sum())
            self.either[kind] += int(((said | true) & known).sum())

    def iou(self, kind: int) -> float:
        """Intersection over union of all pictures together."""
        return self.both[kind] / max(self.either[kind], 1)


@dataclass(frozen=True, slots=True)
class CoverReport:
    """What was measured: (name of the set, pictures, IoU of the face as it is, with covers, and of the covers)."""

    rows: tuple[tuple[str, int, float, float, float], ...]

    def table(self) -> str:
        """As Markdown."""
        lines = ["| faces kept out | number | face | face with covers | covers |", "|---|---|---|---|---|"]
        lines += [
            f"| {name} | {n} | {plain:.3f} | {face:.3f} | {cover:.3f} |" for name, n, plain, face, cover in self.rows
        ]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class CoverCardFacts:
    """What the network itself does not know.

    Attributes
    ----------
    counts : dict of str to int
        Faces that were trained on, by kind.
    hands : int
        Real hands among the covers.
    samples : int
        Training pictures made of them.
    command : str
        What to type to make it again.
    minutes : float
    final_on_all : bool
        Whether it went on with the faces kept out once it was measured.
    """

    counts: dict[str, int]
    hands: int
    samples: int
    command: str
    minutes: float
    final_on_all: bool


def evaluate(decoder: CoverDecoder, trunk: Trunk, sets: Sequence[tuple[str, CoverCrops]]) -> CoverReport:
    """Measure a decoder on faces kept out of its training, as they are and with covers laid over them.

    Parameters
    ----------
    decoder : CoverDecoder
        Through its file, as the program runs it.
    trunk : Trunk
    sets : sequence of (str, CoverCrops)
    """
    rows = []
    for name, crops in sets:
        plain, covered = Overlap(), Overlap()
        for number in range(len(crops)):
            random = np.random.default_rng((_COVERED_SEED, number))
            for overlap, sample in ((plain, crops.plain(number)), (covered, crops.cut(number, random))):
                overlap.add(chances_of(decoder, trunk, sample), sample)
        rows.append((name, len(crops), plain.iou(_FACE), covered.iou(_FACE), covered.iou(_COVER)))
    return CoverReport(tuple(rows))


def chances_of(decoder: CoverDecoder, trunk: Trunk, sample: CoverSample) -> Plane:
    """What a decoder says of a picture, shape (3, rows, columns)."""
    seen = trunk.seen(canvas_of(sample.image)[None, None])
    return decoder.mask(cell_colours(sample.image), dict(zip(decoder.taps, seen, strict=True)))


def card(name: str, model: str, report: CoverReport, facts: CoverCardFacts) -> str:
    """The card of a decoder, as Markdown.

    Parameters
    ----------
    name, model : str
        Of the decoder, and of the face model whose network it reads in.
    report : CoverReport
    facts : CoverCardFacts
    """
    learnt = ", ".join(f"{count} {kind}" for kind, count in facts.counts.items())
    after = " of this network; it then went on with those as well for a while" if facts.final_on_all else ""
    return "\n".join(
        [
            f"# {name}",
            "",
            f"What is before a face, cell by cell: a decoder with skips on the trunk of the network of `{model}`, which "
            "stays as it is, and a thin way down of its own for colours. It tells the face from what is before it and "
            "from hair and ground. Glasses and beards count as face.",
            "",
            f"Trained on {facts.samples} pictures made of {learnt}, with {facts.hands} hands cut out of clips, drawn "
            "hands, cups, telephones, microphones, sheets of paper, hair and pieces of other pictures laid over them, "
            f"in {facts.minutes:.0f} minutes, by `{facts.command}`.",
            "",
            "Licence: MIT for the file as far as it is ours to give. Of the pictures none is part of it: FASSEG and "
            "Pointing'04 (research, cite), FaceSynthetics (Microsoft, research, non-commercial), faces annotated by "
            "iBUG (research; the photographs are their owners'), YouTube Faces (research), hands of Intel's sample "
            "videos (CC BY 4.0).",
            "",
            f"Measured on faces kept out of the training{after}: intersection over union of the face with the truth, "
            "where that is known, of all cells together; then the same with covers laid over as in training, and of "
            "these.",
            "",
            report.table(),
            "",
            "Limits: a cell is a 42nd of the face's width, so that single fingers seen from afar and strands of hair "
            "come out soft. A hand that lies flat on the cheek in even light is told worse than one with a shadow.",
            "",
        ]
    )
