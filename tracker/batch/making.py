"""The files of one input: what goes through a pipeline into sinks, and what is fitted in a picture."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from tracker.batch.inputs import BatchInput
from tracker.batch.naming import Stem
from tracker.batch.products import FACES_ENDING, Product, ending_of
from tracker.batch.station import Station
from tracker.effects.effect import note_of
from tracker.errors import SourceError
from tracker.expression.columns import columns_of
from tracker.face.reference_frame import GreyPicture
from tracker.files.fit_table import FitTable
from tracker.files.pts import write_pts
from tracker.files.signals_table import SignalsTable
from tracker.files.track_table import TrackTable
from tracker.following import FOLLOWED
from tracker.readings import EVERYTHING
from tracker.run.effect_files import attach_effect_file, is_one_picture, sound_of
from tracker.run.effect_sink import EffectSink
from tracker.run.offline import Tracked, run_offline
from tracker.run.sinks import OpenSink, SinkSet
from tracker.session.results_writer import ResultsWriter
from tracker.sources.picture_file import read_image
from tracker.sources.source import FrameSource
from tracker.types import Frame, TrackResult

# What is written down of what a face says is read from every frame.
READ_FROM = frozenset({Product.SIGNALS, Product.RESULTS})
_ROWS = 64


@dataclass(slots=True)
class Making:
    """What is being made of an input in a draft.

    Attributes
    ----------
    station : Station
    one : BatchInput
    products : collection of Product
    draft : Stem
        Where the files go.
    frames, faces : int
        What went by so far: frames, and those of them with a face.
    problem : str
        Why the input came to an early end.
    """

    station: Station
    one: BatchInput
    products: Collection[Product]
    draft: Stem
    frames: int = 0
    faces: int = 0
    problem: str = ""

    def go_through(
        self, tracked: Iterable[Tracked], source: FrameSource | None, is_whole: Callable[[], bool] = lambda: True
    ) -> None:
        """Make everything that is made of frames and their results.

        What is damaged on the way is told by ``problem``, and what came before it is kept.

        Parameters
        ----------
        tracked : iterable of (Frame, TrackResult)
        source : FrameSource or None
            What the frames are of; not needed for tables, which do not look at frames.
        is_whole : callable
            Asked at the end: whether they are all that there are.

        Raises
        ------
        StoppedError
            If the work is to stop.
        VisavisError
            If something cannot be made, or there is nothing to keep.
        """
        with ExitStack() as stack:
            sinks, effect = SinkSet(), None
            self._attach_tables(sinks)
            if Product.EFFECT in self.products and source is not None:
                effect = self._attach_effect(sinks, source, stack, is_whole)
            try:
                run_offline(tracked, sinks, self._observe)
            except SourceError as error:
                if not self.frames:
                    raise
                self.problem = str(error)
            if effect is not None:
                effect.sinks.check()

    def fit(self) -> None:
        """Fit the faces of a picture, and write down what is known of each."""
        path = Path(self.one.path)
        image = read_image(path)
        found = self.station.faces_in(image)
        told = self.station.told_of(found, GreyPicture(image))
        ending = ending_of(Product.FIT, self.one)
        with closing(FitTable(self.draft.file(FACES_ENDING), self.station.point_count)) as table:
            for number, (face, what) in enumerate(zip(found, told, strict=True), start=1):
                points = self.draft.file(ending if number == 1 else f"_{number}{ending}")
                write_pts(points, face.fit.points_xy)
                table.add(path.name, number, points.name, what)
        self.frames, self.faces = 1, len(found)

    def _observe(self, frame: Frame, result: TrackResult) -> None:
        self.station.check()
        self.frames += 1
        self.faces += result.state in FOLLOWED

    def _attach_tables(self, sinks: SinkSet) -> None:
        size, position = self.station.face_size, self.station.order.settings.position
        for product in self.products:
            path = self.draft.file(ending_of(product, self.one))
            make: dict[Product, OpenSink] = {
                Product.TRACK: partial(TrackTable, path, with_truth=False, position=position, face_size=size),
                Product.SIGNALS: partial(SignalsTable, path, columns_of(EVERYTHING)),
                Product.RESULTS: partial(ResultsSink, path),
            }
            if product in make:
                sinks.attach(f"the table {path.name}", make[product])

    def _attach_effect(
        self, sinks: SinkSet, source: FrameSource, stack: ExitStack, is_whole: Callable[[], bool]
    ) -> EffectSink:
        settings = self.station.order.effect
        effect = EffectSink(settings, self.station.materials, strict=True)
        effect.prepare()
        effect.goes_on, effect.finely = lambda: True, is_one_picture(source)
        sound = stack.enter_context(sound_of(Path(self.one.path), source))
        path = self.draft.file(ending_of(Product.EFFECT, self.one))
        attach_effect_file(effect.sinks, path, source, sound, note=note_of(settings.kind), is_whole=is_whole)
        effect.sinks.wait_until_open()
        sinks.attach("the effect", lambda: effect)
        return effect


class ResultsSink:
    """Writes all that is known of each frame, but for how long it took, which is never the same twice.

    Parameters
    ----------
    path : Path
        Replaced if it exists.
    """

    def __init__(self, path: Path) -> None:
        self._writer = ResultsWriter(path)
        self._waiting = 0

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Add a row."""
        self._writer.add(replace(result, stage_times=()))
        self._waiting += 1
        if self._waiting == _ROWS:
            self._writer.flush()
            self._waiting = 0

    def close(self) -> None:
        """Write what waits, and have it on the disk."""
        self._writer.close()
