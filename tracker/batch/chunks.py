"""Tracking a chunk of a long clip: into a part of its own, from which the joined tables are made.

A tracker remembers: the angle of view that it worked out, the shape of a head, which way is straight ahead, what a face
is like at rest. So the first chunk is tracked first, and the others begin with what it has learnt. What a tracker
remembers for moments only, such as where the face just was, each finds out anew in the seconds before its own begin.
All of that depends on nothing but the clip and the settings, so that it is the same whoever does the work.
"""

from __future__ import annotations

import hashlib
import json
import pickle
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

from tracker.batch.drafts import draft_folder
from tracker.batch.inputs import BatchInput, Kind
from tracker.batch.making import READ_FROM, ResultsSink
from tracker.batch.naming import Stem
from tracker.batch.outcome import Chunk, Fate, Outcome
from tracker.batch.products import Product
from tracker.batch.records import Stamp, stamp_of
from tracker.batch.station import Station
from tracker.beginning import Beginning
from tracker.errors import SourceError
from tracker.run.offline import Step, Tracked, run_offline
from tracker.run.sinks import SinkSet
from tracker.sources.video_file import VideoFile
from tracker.whole_file import sync_folder


def part_of(station: Station, stem: Stem, stamp: Stamp, chunk: Chunk) -> Path:
    """The file of a finished chunk; its name says of what it is, so that no other one is taken for it."""
    making = station.asked.making(Product.RESULTS, Kind.CLIP)
    told = json.dumps([asdict(stamp), asdict(making), asdict(chunk), is_read(station)], sort_keys=True)
    return stem.parts / f"{chunk.number:05d}-{hashlib.sha256(told.encode()).hexdigest()[:16]}.arrows"


def problem_of(part: Path) -> Path:
    """The file that says what was damaged in a chunk; there if something was."""
    return part.with_suffix(".problem")


def is_read(station: Station) -> bool:
    """Whether anything is asked for that is read from faces."""
    return bool(READ_FROM & station.asked.products)


def track_chunk(station: Station, one: BatchInput, stem: Stem, chunk: Chunk, learnt: bytes) -> Outcome:
    """Track a chunk, unless that was done before.

    Parameters
    ----------
    station : Station
    one : BatchInput
    stem : Stem
        Where the results of the clip go.
    chunk : Chunk
    learnt : bytes
        Of the first chunk; for that one nothing. It is always tracked, as the others need to know.

    Raises
    ------
    VisavisError, OSError
        If that cannot be done; StoppedError if it is to stop.
    """
    part = part_of(station, stem, stamp_of(Path(one.path)), chunk)
    if chunk.number and part.exists():
        return Outcome(Fate.SKIPPED)
    with draft_folder(replace(stem, name=f"{stem.name}/{chunk.number}")) as folder, VideoFile(Path(one.path)) as clip:
        pipeline = station.pipeline(with_reading=is_read(station))
        if learnt:
            pipeline.begin_anew(_unpacked(learnt))
        if chunk.warm:
            clip.seek(chunk.warm)
        sinks = SinkSet()
        sinks.attach(f"the part {part.name}", lambda: ResultsSink(folder / part.name))
        part.parent.mkdir(exist_ok=True)
        try:
            run_offline(_until(clip, pipeline.step, chunk.end), sinks, lambda frame, result: station.check())
        except SourceError as error:
            # What came before is kept, as of a clip that is not split; it is told when the chunks are joined.
            problem_of(part).write_text(str(error))
        (folder / part.name).replace(part)
        sync_folder(part.parent)
    return Outcome(Fate.DONE, learnt=b"" if chunk.number else pickle.dumps(pipeline.learnt))


def _until(clip: VideoFile, step: Step, end: int) -> Iterator[Tracked]:
    while (frame := clip.read()) is not None and frame.index < end:
        yield frame, step(frame)


def _unpacked(learnt: bytes) -> Beginning:
    known = pickle.loads(learnt)
    assert isinstance(known, Beginning)
    return known
