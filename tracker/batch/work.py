"""The work on one input, from looking what is to be done to the note that it is done."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from tracker.batch.books import Books, Entry
from tracker.batch.chunks import part_of, problem_of
from tracker.batch.drafts import draft_folder, publish
from tracker.batch.inputs import BatchInput, Kind
from tracker.batch.joining import joined
from tracker.batch.making import READ_FROM, Making
from tracker.batch.naming import Stem
from tracker.batch.outcome import Chunk, Fate, Outcome
from tracker.batch.products import Product, ending_of
from tracker.batch.splitting import chunks_of
from tracker.batch.station import Station
from tracker.run.offline import Tracked, TrackedFrames
from tracker.session.pairing import SAME_TIME_S
from tracker.session.results_file import ResultsFile
from tracker.sources.file_checks import check_readable
from tracker.sources.images import StillImage
from tracker.sources.source import FrameSource
from tracker.sources.video_file import VideoFile
from tracker.types import Frame, TrackResult, read_only
from tracker.words import later

# Stands for the pictures where nobody looks at them.
_BLANK = read_only(np.zeros((1, 1, 3), np.uint8))


def do_input(station: Station, one: BatchInput, stem: Stem) -> Outcome:
    """Make what is not made yet of an input, unless it is a long clip: then say how it is to be split.

    Parameters
    ----------
    station : Station
    one : BatchInput
    stem : Stem
        Where the results go.

    Raises
    ------
    VisavisError, OSError
        If that cannot be done; StoppedError if it is to stop.
    """
    check_readable(Path(one.path))
    books = Books(station.asked)
    entry = books.look_up(one, stem)
    if entry.settled is not None:
        return entry.settled
    with _opened(one) as source:
        if isinstance(source, VideoFile) and (chunks := chunks_of(source, station.order.split)):
            return Outcome(Fate.SPLIT, chunks=chunks)

        def make(making: Making) -> None:
            if set(entry.wanted) - {Product.FIT}:
                pipeline = station.pipeline(with_reading=bool(READ_FROM & set(entry.wanted)))
                tracked = TrackedFrames(source)
                making.go_through(tracked.through(pipeline.step), source, lambda: tracked.ended)
            if Product.FIT in entry.wanted:
                making.fit()

        return _made(station, one, stem, (books, entry), make)


def join_chunks(station: Station, one: BatchInput, stem: Stem, chunks: tuple[Chunk, ...]) -> Outcome:
    """Make what is not made yet of a clip whose chunks are tracked.

    Parameters
    ----------
    station, one, stem
        As for `do_input`.
    chunks : tuple of Chunk

    Raises
    ------
    VisavisError, OSError
        As for `do_input`.
    """
    books = Books(station.asked)
    entry = books.look_up(one, stem)
    if entry.settled is not None:
        return entry.settled

    parts = {chunk: part_of(station, stem, entry.stamp, chunk) for chunk in chunks}

    def read(chunk: Chunk) -> Iterable[TrackResult]:
        return ResultsFile(parts[chunk])

    def make(making: Making) -> None:
        results = joined(chunks, read)
        if Product.EFFECT in entry.wanted:
            with VideoFile(Path(one.path)) as clip:
                making.go_through(_shown(clip, results), clip)
        else:
            making.go_through(((_frame_of(result), result) for result in results), None)
        making.problem = making.problem or _damage(one, chunks[-1].end, making.frames, parts.values())

    outcome = _made(station, one, stem, (books, entry), make)
    shutil.rmtree(stem.parts, ignore_errors=True)
    return outcome


def _damage(one: BatchInput, expected: int, frames: int, parts: Iterable[Path]) -> str:
    """What is damaged in a clip that was tracked in chunks; empty for nothing."""
    if frames < expected:
        return later(
            f"{one.path} is damaged: {expected - frames} of {expected} frames could not be read and are left out. "
            "A fresh copy of the file may have more."
        )
    told = (problem_of(part) for part in parts)
    return next((path.read_text() for path in told if path.exists()), "")


def _made(
    station: Station, one: BatchInput, stem: Stem, booked: tuple[Books, Entry], make: Callable[[Making], None]
) -> Outcome:
    """Make everything in a draft, put it into its place, and note it."""
    books, entry = booked
    with draft_folder(stem) as folder:
        making = Making(station, one, entry.wanted, Stem(folder, stem.name))
        make(making)
        sizes = publish(sorted(folder.iterdir()), stem.folder)
    made = {}
    for product in entry.wanted:
        ending = ending_of(product, one)
        files = {name: size for name, size in sizes.items() if name.endswith(ending)}
        noted = books.made(one, product, files)
        made[product] = replace(noted, frames=making.frames, faces=making.faces, problem=making.problem)
    books.note(one, stem, entry, made)
    return Outcome(Fate.DONE, making.problem, frames=making.frames, faces=making.faces)


def _opened(one: BatchInput) -> FrameSource:
    path = Path(one.path)
    return StillImage(path) if one.kind is Kind.PICTURE else VideoFile(path)


def _frame_of(result: TrackResult) -> Frame:
    return Frame(_BLANK, result.time_s, result.index, recorded=True)  # type: ignore[arg-type]


def _shown(clip: VideoFile, results: Iterator[TrackResult]) -> Iterator[Tracked]:
    """The pictures of results, by their times: where some are damaged they may not be counted alike."""
    frame = clip.read()
    for result in results:
        while frame is not None and frame.time_s < result.time_s - SAME_TIME_S:
            frame = clip.read()
        if frame is not None and frame.time_s <= result.time_s + SAME_TIME_S:
            yield frame, result
