"""Keeping the books: what of an input is done, and what is still to be done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tracker.batch.inputs import BatchInput, Kind
from tracker.batch.naming import Stem
from tracker.batch.order import Order
from tracker.batch.outcome import Fate, Outcome
from tracker.batch.products import Product, products_of
from tracker.batch.records import (
    Made,
    Record,
    RecordError,
    Stamp,
    Standing,
    read_record,
    stamp_of,
    standing,
    write_record,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """How it stands with an input.

    Attributes
    ----------
    stamp : Stamp
        Of the input now.
    record : Record
        What was made of it, as far as that still counts.
    wanted : tuple of Product
        What is to be made of it now.
    settled : Outcome or None
        What there is to say if nothing is.
    before : tuple of str
        Names of older files of what is wanted.
    """

    stamp: Stamp
    record: Record
    wanted: tuple[Product, ...]
    settled: Outcome | None
    before: tuple[str, ...] = ()


class Books:
    """The books of a batch.

    Parameters
    ----------
    order : Order
        As it was given, by which is noted how things are made.
    """

    def __init__(self, order: Order) -> None:
        self._order = order
        self._makings = {(product, kind): order.making(product, kind) for product in order.products for kind in Kind}

    def look_up(self, one: BatchInput, stem: Stem) -> Entry:
        """How it stands with an input.

        Raises
        ------
        OSError
            If the input cannot be read.
        """
        stamp = stamp_of(Path(one.path))
        try:
            record = read_record(stem.record)
        except RecordError:  # nothing is known then, and all is made anew
            record = None
        standings = {
            product: standing(record, product.value, stamp, self._makings[product, one.kind], stem.folder)
            for product in products_of(one, self._order.products)
        }
        differing = [one for one in standings.values() if one in (Standing.CHANGED, Standing.OTHERWISE)]
        if record is None or (record.stamp != stamp and (self._order.again or not differing)):
            kept, wanted = Record(stamp), tuple(standings)
        elif Standing.CHANGED in differing:
            kept, wanted = record, ()
        else:
            kept = record
            wanted = tuple(
                product
                for product, how in standings.items()
                if how is Standing.MISSING or (how is Standing.OTHERWISE and self._order.again)
            )
        before = _files(record.products, wanted) if record is not None else ()
        return Entry(stamp, kept, wanted, None if wanted else _settled(kept, tuple(standings), differing), before)

    def note(self, one: BatchInput, stem: Stem, entry: Entry, made: Mapping[Product, Made]) -> None:
        """Note what was made, and remove what was made before it and has other names.

        Raises
        ------
        OSError
            If it cannot be noted.
        """
        record = entry.record
        for product, what in made.items():
            record = record.with_made(product.value, what)
        write_record(stem.record, record)
        there = {name for what in record.products.values() for name in what.files}
        for name in set(entry.before) - there:
            stem.folder.joinpath(name).unlink(missing_ok=True)

    def made(self, one: BatchInput, product: Product, files: Mapping[str, int]) -> Made:
        """What is to be noted of a product of these files."""
        return Made(self._makings[product, one.kind], files)


def outstanding(
    given: Iterable[tuple[BatchInput, Stem]], books: Books, tell: Callable[[BatchInput, Outcome, float], None]
) -> Iterator[tuple[BatchInput, Stem]]:
    """Those of the inputs of which something is to be made; the others are told of as they come by.

    Parameters
    ----------
    given : iterable of (BatchInput, Stem)
    books : Books
    tell : callable
        See `tracker.batch.engine.Engine.run`.
    """
    for one, stem in given:
        try:
            settled = books.look_up(one, stem).settled
        except OSError:  # why, is told by who tries to work on it
            settled = None
        if settled is not None:
            tell(one, settled, 1.0)
        else:
            yield one, stem


def _files(products: Mapping[str, Made], wanted: tuple[Product, ...]) -> tuple[str, ...]:
    return tuple(name for product in wanted if product.value in products for name in products[product.value].files)


def _settled(record: Record, products: tuple[Product, ...], differing: Sequence[Standing]) -> Outcome:
    made = [record.products[product.value] for product in products if product.value in record.products]
    return Outcome(
        Fate.DIFFERS if differing else Fate.SKIPPED,
        problem=next((one.problem for one in made if one.problem), ""),
        differs=differing[0].value if differing else "",
        frames=max((one.frames for one in made), default=0),
        faces=max((one.faces for one in made), default=0),
    )
