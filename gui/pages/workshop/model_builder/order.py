"""What is to be built, and the command that builds it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from gui.words import later, tr
from tracker.annotation.log import log_path, logs_in, read_log
from tracker.errors import VisavisError
from tracker.files.pts import read_pts
from tracker.layouts import read_layout
from tracker.markup import MARKUPS, Markup
from tracker.run.behind import Tell
from tracker.sources.picture_file import IMAGE_SUFFIXES

CLASSICAL: Final = "classical"
# What is built: the name, and what it is called.
KINDS: Final = {
    CLASSICAL: later("Patch experts: minutes"),
    "exact": later("Network exact: hours"),
    "fast": later("Network fast: hours"),
    "conv": later("Network conv: a day"),
    "conv-small": later("Network conv-small: hours"),
}
SHAPES: Final = {"pca": later("Principal components"), "sparse-pca": later("Sparse components, each of few points")}
EXPERTS: Final = {
    "svm": later("Support vectors, most exact"),
    "ridge": later("Ridge regression"),
    "mosse": later("Correlation filters, quickest"),
}
CHANNELS: Final = {
    "gradient": later("Edges"),
    "grey": later("Grey levels"),
    "lbp": later("Local patterns"),
}
AUTOMATIC: Final = 3
_SHIPPED_COUNTS: Final = frozenset(markup.point_count for markup in MARKUPS.values())
_LEARNING: Final = ("torch", "onnx")
LOG_SUFFIX, REPORT_SUFFIX, PAGE_SUFFIX = ".training.jsonl", ".report.json", ".report.html"


@dataclass(frozen=True, slots=True)
class BuildOrder:
    """What is to be built.

    Attributes
    ----------
    folder : Path or None
        Of annotated pictures.
    output : Path or None
        The model to write, ``.npz``.
    layout : Path or None
        Of the points, where it is the user's own and the folder does not say so itself.
    kind : str
        A key of `KINDS`.
    shape, experts : str
        Keys of `SHAPES` and `EXPERTS`.
    modes : int
        `AUTOMATIC` for as many as the faces can say anything about.
    channels : tuple of str
        Keys of `CHANNELS`.
    scales : tuple of int
        Coarse and fine, pixels for the outer-eye distance.
    base : Path or None
        Networks: a classical model of the same faces.
    steps : int
        Of a network's training.
    """

    folder: Path | None = None
    output: Path | None = None
    layout: Path | None = None
    kind: str = CLASSICAL
    shape: str = "pca"
    experts: str = "svm"
    modes: int = AUTOMATIC
    channels: tuple[str, ...] = ("gradient", "grey", "lbp")
    scales: tuple[int, int] = (30, 46)
    base: Path | None = None
    steps: int = 12_000

    @property
    def is_network(self) -> bool:
        """Whether a network is to be trained."""
        return self.kind != CLASSICAL

    def beside(self, suffix: str) -> Path:
        """A file beside the output."""
        assert self.output is not None
        return self.output.with_name(f"{self.output.stem}{suffix}")

    @property
    def goes_on(self) -> bool:
        """Whether a training of this output was stopped, and can be gone on with."""
        if self.output is None:
            return False
        kept = self.beside(".checkpoint" if self.is_network else ".parts")
        return kept.exists() and not self.output.with_suffix(".md").exists()


@dataclass(frozen=True, slots=True)
class FolderSummary:
    """What is in a folder of annotated pictures: how many faces, of how many points, and what is wrong with it; of one
    that the annotator keeps, the file with its points too."""

    folder: Path
    faces: int = 0
    points: tuple[int, ...] = ()
    problem: str = ""
    log: Path | None = None

    @property
    def words(self) -> str:
        """What is to be said of it."""
        if self.problem:
            return tr(self.problem)
        return tr("{faces} faces of {points} points", faces=self.faces, points=self.points[0])


def summary_of(folder: Path, layout: Path | None, tell: Tell) -> FolderSummary:
    """Look into a folder, as a training reads it: what the annotator keeps there, else ``.pts`` files.

    Parameters
    ----------
    folder : Path
    layout : Path or None
        See `BuildOrder`.
    tell : callable
        Told now and then that the work goes on.
    """
    try:
        markup = read_layout(layout) if layout is not None else None
        logs = logs_in(folder) if markup is None else [log_path(folder, markup)]
        if there := [path for path in logs if path.exists()]:
            return _annotated(folder, max(there, key=lambda path: path.stat().st_mtime_ns))
        return _with_points(folder, markup, tell)
    except VisavisError as error:
        return FolderSummary(folder, problem=str(error))


def _with_points(folder: Path, layout: Markup | None, tell: Tell) -> FolderSummary:
    counts: dict[int, int] = {}
    for number, path in enumerate(sorted(folder.rglob("*.pts"))):
        if number % 100 == 0:
            tell()
        if not any(path.with_suffix(end).exists() for end in IMAGE_SUFFIXES):
            continue
        points = len(read_pts(path))
        counts[points] = counts.get(points, 0) + 1
    kinds, faces = tuple(sorted(counts)), sum(counts.values())
    if not faces:
        return FolderSummary(folder, problem=later("There are no pictures with .pts files beside them."))
    if len(kinds) > 1:
        return FolderSummary(folder, faces, kinds, later("Its faces differ in their number of points; keep one kind."))
    problem = ""
    if layout is None and kinds[0] not in _SHIPPED_COUNTS:
        problem = later("The program has no layout of so many points; choose the file of yours.")
    elif layout is not None and kinds[0] != layout.point_count:
        problem = later("The layout has other points than these faces; choose theirs.")
    return FolderSummary(folder, faces, kinds, problem)


def _annotated(folder: Path, log: Path) -> FolderSummary:
    """What the annotator has kept in a folder last."""
    logged = read_log(log)
    done = sum(marks.done for marks in logged.marks.values())
    problem = "" if done else later("No picture is done yet; say so of some in the annotator.")
    return FolderSummary(folder, done, (logged.markup.point_count,), problem, log)


def can_learn() -> bool:
    """Whether networks can be trained here."""
    return all(find_spec(name) is not None for name in _LEARNING)


def problem_of(order: BuildOrder, summary: FolderSummary | None, *, learning: bool) -> str:
    """Why it cannot be built, in a sentence; '' where it can.

    Parameters
    ----------
    order : BuildOrder
    summary : FolderSummary or None
        Of its folder, once that is known.
    learning : bool
        See `can_learn`.
    """
    if order.folder is None:
        return tr("Choose a folder of annotated pictures.")
    if summary is None:
        return tr("Looking into the folder…")
    if summary.problem:
        return tr(summary.problem)
    if order.output is None:
        return tr("Choose where the model is to be written.")
    if order.output.exists() and not order.goes_on:
        return tr("{name} is there already. Choose another name.", name=order.output.name)
    if order.is_network and not learning:
        return tr("Networks are trained with PyTorch, which is not installed: pip install 'visavis[learning]'")
    if order.is_network and summary.points[0] not in _SHIPPED_COUNTS:
        return tr("A network finds the 68 or the 71 points; build patch experts for a layout of your own.")
    if order.is_network and order.base is None:
        return tr("Choose a classical model of the same faces; build it first.")
    if not order.is_network and not order.channels:
        return tr("Choose at least one channel.")
    if not order.is_network and order.scales[0] >= order.scales[1]:
        return tr("The first scale is the coarse one: make it smaller than the second.")
    return ""


def training_arguments(order: BuildOrder, summary: FolderSummary | None = None) -> tuple[str, ...]:
    """What to give `main.py` to build it, of a folder of which so much is known; the same again goes on with a training
    that was stopped."""
    head = ("train", "network" if order.is_network else "model", str(order.folder), "--output", str(order.output))
    tail = ("--progress", str(order.beside(LOG_SUFFIX)), "--quiet")
    if order.is_network:
        return (*head, "--model", str(order.base), "--tier", order.kind, "--steps", str(order.steps), *tail)
    looks = ("--channels", ",".join(order.channels), "--scales", ",".join(map(str, order.scales)))
    shape = ("--shape", order.shape, "--experts", order.experts)
    modes = ("--modes", str(order.modes)) if order.modes > AUTOMATIC else ()
    named = order.layout or (summary.log if summary is not None else None)
    layout = ("--layout", str(named)) if named is not None else ()
    return (*head, *layout, *shape, *modes, *looks, *tail)


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """A model to be measured on the faces of a folder, and the files to write."""

    model: str
    folder: Path
    page: Path
    numbers: Path
    log: Path
    all_faces: bool = False

    @classmethod
    def of(cls, order: BuildOrder) -> ReportOrder:
        """That on what was built: on the faces that were kept out of it."""
        assert order.folder is not None and order.output is not None
        return cls.beside(order.output, order.folder)

    @classmethod
    def beside(cls, model: Path, folder: Path, *, all_faces: bool = False) -> ReportOrder:
        """That on a model's file, with the files to write beside it."""
        page, numbers, log = (model.with_name(f"{model.stem}{end}") for end in (PAGE_SUFFIX, REPORT_SUFFIX, LOG_SUFFIX))
        return cls(str(model), folder, page, numbers, log, all_faces)

    @property
    def arguments(self) -> tuple[str, ...]:
        """What to give `main.py`."""
        every = ("--all-faces",) if self.all_faces else ()
        files = ("--output", str(self.page), "--json", str(self.numbers), "--progress", str(self.log))
        return ("train", "report", self.model, str(self.folder), *files, *every, "--overwrite", "--quiet")


@dataclass(frozen=True, slots=True)
class AverageOrder:
    """Faces of a folder to be averaged."""

    folder: Path
    output: Path
    symmetric: bool = False
    frontal: bool = False
    log: Path = field(default_factory=Path)

    @property
    def arguments(self) -> tuple[str, ...]:
        """What to give `main.py`."""
        wishes: Sequence[tuple[bool, str]] = ((self.symmetric, "--symmetric"), (self.frontal, "--frontal"))
        options = [option for wanted, option in wishes if wanted]
        files = ("--output", str(self.output), "--progress", str(self.log))
        return ("average", str(self.folder), *files, *options, "--overwrite", "--quiet")
