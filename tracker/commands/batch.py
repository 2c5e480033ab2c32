"""`main.py batch`: many clips and pictures, on all cores of this machine, or on a cluster."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import chain
from math import radians
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table
from rich.text import Text

from tracker.commands.console import FAILED, InterruptedWorkError, inputs_progress, noted, prepare_kernels, printable
from tracker.commands.effect import EffectKind, effect_settings
from tracker.commands.following import TrackMode
from tracker.commands.options import Quiet
from tracker.commands.outputs import identity
from tracker.commands.settings_options import Changes, Model, SettingsFile, SettingsOptions, read_options
from tracker.errors import VisavisError

if TYPE_CHECKING:
    from tracker.batch.engine import Tell
    from tracker.batch.inputs import BatchInput
    from tracker.batch.naming import Stem
    from tracker.batch.order import Order, SplitSettings
    from tracker.batch.outcome import Outcome
    from tracker.batch.products import Product

EPILOG = """Examples:

main.py batch clips --output results

main.py batch clips --output results --do track,signals,results --jobs 4

main.py batch clips portraits more.txt --output results --do signals,fit

main.py batch clips --output results --do effect --effect deform --set effect.preset=alien

main.py batch clips --output results --scheduler tcp://node1:8786

What is done is not done again, however it was stopped: the same command goes on. docs/batch.md is about clusters."""

# So many failures are shown; all are in the table that is written.
_SHOWN = 20


@dataclass(slots=True)
class Tally:
    """What came of the inputs so far."""

    fates: Counter[str] = field(default_factory=Counter)
    failures: dict[str, str] = field(default_factory=dict)
    differing: Counter[str] = field(default_factory=Counter)
    faceless: int = 0

    def add(self, one: BatchInput, outcome: Outcome) -> None:
        """Count an input in."""
        from tracker.batch.outcome import Fate

        self.fates[outcome.fate.name] += 1
        self.faceless += outcome.fate in (Fate.DONE, Fate.SKIPPED) and not outcome.faces
        if outcome.problem:
            self.failures[one.place] = " ".join(outcome.problem.split())
        if outcome.differs:
            self.differing[outcome.differs] += 1

    def __str__(self) -> str:
        before = self.fates["SKIPPED"] + self.fates["DIFFERS"]
        words = [f"{self.fates['DONE']} done"]
        words += [f"{before} done before"] if before else []
        words += [f"{len(self.failures)} failed"] if self.failures else []
        words += [f"{self.faceless} without a face"] if self.faceless else []
        return ", ".join(words)


def command(
    inputs: Annotated[
        list[Path], typer.Argument(help="Folders, clips, pictures, or text files with a path a line (.txt, .lst).")
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", help="The folder for the results, which gets the same folders in it.")
    ],
    do: Annotated[
        str,
        typer.Option(
            "--do",
            help="What to make: track (a table of each clip), signals (a table of what the face says), results (all "
            "that is known, as an Arrow stream), effect (a film or picture), fit (points of each picture, and a table "
            "of its faces). More than one with commas.",
        ),
    ] = "track,fit",
    mode: Annotated[
        TrackMode, typer.Option("--mode", help="What is tracked: the head by its colours, or the face with its points.")
    ] = TrackMode.FACE,
    effect: Annotated[EffectKind | None, typer.Option("--effect", help="For `--do effect`: which one.")] = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, help="How many processes work at once; one a core by default.")
    ] = None,
    scheduler: Annotated[
        str | None,
        typer.Option("--scheduler", metavar="ADDRESS", help="Work on the Dask cluster of this scheduler instead."),
    ] = None,
    redo: Annotated[
        bool,
        typer.Option("--redo", help="Also do again what was made of a file that has changed, or with other settings."),
    ] = False,
    chunk: Annotated[
        float, typer.Option("--chunk", min=10.0, max=36_000.0, help="Split long clips into chunks of so many seconds.")
    ] = 120.0,
    overlap: Annotated[
        float,
        typer.Option(
            "--overlap", min=1.0, max=60.0, help="Begin each chunk so many seconds earlier. Higher: smoother."
        ),
    ] = 5.0,
    personal: Annotated[
        Path | None, typer.Option("--personal", help="What `learn-face` has learnt of the face in all of them (.npz).")
    ] = None,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    fov: Annotated[
        float | None,
        typer.Option("--fov", min=20.0, max=120.0, help="The cameras' horizontal angle of view in degrees, if known."),
    ] = None,
    quiet: Quiet = False,
) -> int:
    """Do the same with every clip and picture below a folder, or in a list. What is done already is left out."""
    if find_spec("distributed") is None:
        raise VisavisError("The package distributed is not installed. Install it, or the program's extra `batch`.")
    # Loaded here, so that --help need not wait for it.
    from tracker.batch.folder import claim
    from tracker.batch.inputs import find_inputs
    from tracker.batch.order import SplitSettings
    from tracker.effects.settings import EffectSettings

    products = _products(do, mode, effect)
    options = read_options(changes, settings, model=model, personal=personal, more={"effect": EffectSettings()})
    fov_rad = radians(fov) if fov else None
    asked = _Asked(output.absolute(), products, mode, effect, fov_rad)
    order = asked.order(options, SplitSettings(chunk, overlap), again=redo)
    if any(path.is_dir() and identity(path) == identity(output) for path in inputs):
        raise VisavisError(f"The output {output} is the source itself. Give another folder.")
    found = find_inputs(inputs, output)
    claim(output)
    if scheduler is None:
        prepare_kernels(quiet=quiet)
    return _Batch(order, output, scheduler, jobs or _cores(), quiet).do(found)


def _products(do: str, mode: TrackMode, effect: EffectKind | None) -> frozenset[Product]:
    from tracker.batch.products import Product

    names = [name.strip() for name in do.split(",") if name.strip()]
    known = [product.value for product in Product]
    if wrong := next((name for name in names if name not in known), None):
        raise VisavisError(f"--do: there is nothing called {wrong}; choose of {', '.join(known)}.")
    products = frozenset(map(Product, names))
    if not products:
        raise VisavisError(f"--do: say what is to be made: {', '.join(known)}.")
    if (Product.EFFECT in products) != (effect is not None):
        raise VisavisError("--do effect and --effect go together: say which effect, as in --do effect --effect deform.")
    for product in (Product.SIGNALS, Product.EFFECT):
        if product in products and mode is not TrackMode.FACE:
            raise VisavisError(f"--do {product.value} is for face mode: leave --mode out.")
    return products


@dataclass(frozen=True, slots=True)
class _Asked:
    output: Path
    products: frozenset[Product]
    mode: TrackMode
    effect: EffectKind | None
    fov_rad: float | None

    def order(self, options: SettingsOptions, split: SplitSettings, *, again: bool) -> Order:
        """All of it, with the files that it names."""
        from tracker.batch.order import Order, carried_files, installation, settled
        from tracker.effects.settings import EffectSettings
        from tracker.pipeline import Mode, PipelineSettings

        tracking = settled(options.over(PipelineSettings()))
        effect = effect_settings(self.effect, {}, options) if self.effect is not None else EffectSettings()
        return Order(
            output=str(self.output),
            products=self.products,
            mode=Mode(self.mode.value),
            settings=tracking,
            effect=effect,
            horizontal_fov_rad=self.fov_rad,
            split=split,
            again=again,
            files=carried_files(tracking, effect),
            installation=installation(),
        )


class _Batch:
    """Runs the work, and tells what came of it."""

    def __init__(self, order: Order, output: Path, scheduler: str | None, jobs: int, quiet: bool) -> None:
        self._order, self._output, self._quiet = order, output, quiet
        self._scheduler, self._jobs = scheduler, jobs
        self._tally = Tally()

    def do(self, found: Sequence[BatchInput]) -> int:
        from tracker.batch.folder import write_failures
        from tracker.batch.naming import with_stems
        from tracker.batch.products import products_of

        of_use = [one for one in found if products_of(one, self._order.products)]
        if not of_use:
            raise VisavisError("Nothing of what --do says can be made of these files. Ask for something else.")
        if len(of_use) < len(found):
            self._note(f"Left out, as nothing of what --do says can be made of them: {len(found) - len(of_use)} files.")
        with inputs_progress(len(of_use), sum(map(_weight, of_use)), quiet=self._quiet) as advance:

            def tell(one: BatchInput, outcome: Outcome, share: float) -> None:
                is_last = outcome.fate.name != "SPLIT"
                if is_last:
                    self._tally.add(one, outcome)
                advance(share * _weight(one), is_last, len(self._tally.failures))

            try:
                self._work(with_stems(of_use, self._output.absolute()), tell)
            except KeyboardInterrupt:
                raise InterruptedWorkError(
                    f"stopped; kept in {self._output}: {self._tally}. The same command goes on."
                ) from None
            finally:
                failures = write_failures(self._output, self._tally.failures.items())
        return self._told(failures)

    def _work(self, given: Iterator[tuple[BatchInput, Stem]], tell: Tell) -> None:
        """Workers are started only if there is anything for them to do."""
        from tracker.batch.books import Books, outstanding

        left = outstanding(given, Books(self._order), tell)
        if (first := next(left, None)) is None:
            return
        from tracker.batch.clusters import local_cluster, remote_cluster
        from tracker.batch.engine import Engine

        owned = self._scheduler is None
        with local_cluster(self._jobs) if self._scheduler is None else remote_cluster(self._scheduler) as client:
            engine = Engine(client, self._order, owned=owned)
            try:
                engine.run(chain((first,), left), tell)
            except KeyboardInterrupt:
                engine.stop()
                raise
            finally:
                engine.close()

    def _told(self, failures: Path | None) -> int:
        tally = self._tally
        self._note(f"{tally}: {self._output}")
        for why, count in tally.differing.items():
            self._note(f"Done before and left as it is, although {why}: {count}. --redo does it again.")
        if failures is None:
            return 0
        table = Table("File", "Why", box=None, show_edge=False)
        for place, why in sorted(tally.failures.items())[:_SHOWN]:
            table.add_row(Text(printable(place)), Text(printable(why)))
        noted.print(table)
        more = len(tally.failures) - _SHOWN
        self._note(f"{f'And {more} more. ' if more > 0 else ''}All that failed is listed in {failures}.")
        return FAILED

    def _note(self, words: str) -> None:
        if not self._quiet:
            noted.print(words, markup=False)


def _weight(one: BatchInput) -> float:
    """What the time that is left goes by: bytes say more than a count, and something is done even for an empty file."""
    return one.size + 1.0


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
