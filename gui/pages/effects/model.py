"""What the effects page does. Its widgets call it, and its listeners hear of every new state. No Qt."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from gui.model.app_settings import AppSettings, Folders
from gui.model.notices import Level, Notice, Remedy
from gui.model.settings_store import DelayedSaver, SettingsStore
from gui.model.snapshots import Snapshots
from gui.pages.effects.effects_state import EffectsState, StateListener
from gui.pages.effects.film import EffectFilm, Take
from gui.pages.effects.mask_jobs import (
    Compared,
    Kept,
    Listed,
    MaskJobs,
    Opened,
    Outcome,
    OwnPictured,
    Pictured,
    Refused,
    Removed,
)
from gui.pages.effects.own_tiles import OwnTiles
from gui.pages.effects.settings import EffectsPageSettings
from gui.pages.effects.tiles import PictureKey, Tile, kept_after, mask_tile, title_of
from gui.words import later, tr
from tracker.effects.effect import note_of
from tracker.effects.gallery import Gallery, GalleryEntry
from tracker.effects.making import Materials
from tracker.effects.mask import Mask
from tracker.effects.settings import ComponentSettings
from tracker.files.picture_writer import write_picture
from tracker.run.effect_sink import ChangedFrame, EffectSink
from tracker.run.sinks import Delivery, SinkQueue, SinkSet
from tracker.types import Image, Points, State, TrackResult
from tracker.whole_file import reserve

_LONG_S = 10.0
# A picture that stands still for so long is drawn anew when the effect changes.
_STILL_S = 0.3
_NO_FACE = later("There is no face to take. Look at the camera until your face is tracked, then try again.")

Tell = Callable[[Notice], object]
# A picture with the effect, with what is known about it.
Shown = tuple[ChangedFrame, TrackResult]


class EffectsModel:
    """The effects page without its widgets.

    Parameters
    ----------
    folders : Folders
        Where settings, masks, pictures and films go.
    tell : callable
        Shows a notice in the strip.
    sinks : SinkSet
        Of the tracker; while the page is shown the effect is one of them.
    """

    def __init__(self, folders: Folders, tell: Tell, sinks: SinkSet) -> None:
        self._tell = tell
        self._folders = folders
        self.gallery = Gallery(folders.masks)
        self._store: SettingsStore[EffectsPageSettings] = SettingsStore(
            EffectsPageSettings, folders.config / "effects.toml"
        )
        self._saver = DelayedSaver((self._store,))
        self._mask_jobs = MaskJobs(self.gallery)
        self._snapshots = Snapshots(folders.pictures)
        self._sinks = sinks
        self._effect: EffectSink | None = None
        self._drawing: SinkQueue | None = None
        self._film: EffectFilm | None = None
        self._filming: SinkQueue | None = None
        self._ending_films: list[SinkQueue] = []
        self._is_seen = True
        self._look: tuple[bool, float | None] = False, None
        self._shown_s = 0.0
        self._asked: set[PictureKey] = set()
        self._own_tiles = OwnTiles(self._mask_jobs)
        self._listeners: list[StateListener] = []
        self._on_open: Callable[[Opened], object] = lambda opened: None
        self._on_compared: Callable[[Compared], object] = lambda compared: None
        self._shown: Shown | None = None
        self._removed: Mask | None = None
        self.state = EffectsState(self._store.value)
        if self._store.problems:
            told = tr("Effects: {problems}.", problems="; ".join(map(tr, self._store.problems)))
            tell(Notice(told, Level.WARNING, seconds=_LONG_S))

    def subscribe(
        self,
        on_state: StateListener,
        on_open: Callable[[Opened], object],
        on_compared: Callable[[Compared], object] = lambda compared: None,
    ) -> None:
        """Hear of every change of state, of masks whose points are to be corrected now, and of what a face is like."""
        self._listeners.append(on_state)
        self._on_open, self._on_compared = on_open, on_compared

    @property
    def drawn(self) -> SinkSet | None:
        """What gets the pictures with the effect in them; None while none is drawn."""
        return self._effect.sinks if self._effect is not None else None

    @property
    def wants_covers(self) -> bool:
        """Whether it matters now what is before faces."""
        return self._effect is not None and self.state.page.effect.wants_covers

    # The page comes and goes

    def enter(self) -> None:
        """The page is shown: get ready to draw."""
        if self._effect is None:
            self._effect = effect = EffectSink(self.state.page.effect, Materials(find_mask=self.gallery.load))
            self._drawing = self._sinks.attach(
                later("the effect"), lambda: effect, Delivery.NEWEST, behind=effect.sinks
            )
            self._mask_jobs.look()

    def leave(self) -> None:
        """The page is left: no more work."""
        self.stop_film()
        self._shown = None
        self._own_tiles.forget()
        if self._drawing is not None:
            self._sinks.detach(self._drawing)
        self._effect = self._drawing = None

    def close(self) -> None:
        """The program ends: save the settings and end the film."""
        self._store.save()
        self.leave()
        self._mask_jobs.stop()

    def wait(self) -> None:
        """Wait, after `close`, until films, masks and pictures are in safety."""
        for film in self._ending_films:
            film.join()
        self._mask_jobs.wait()
        self._snapshots.wait()

    def forget_picture(self) -> None:
        """The picture is no longer on show: an old one is neither saved nor taken for a mask nor seen in tiles."""
        self._shown = None
        self._own_tiles.forget()
        if self.state.own:
            self._update(own=MappingProxyType({}))

    def be_seen(self, seen: bool) -> None:
        """Whether anything of the page can be seen: what nobody sees is drawn for a film only."""
        self._is_seen = seen
        if self._drawing is not None:
            # Films, and outputs that look at pictures, go on.
            self._drawing.paused = not (seen or (self._effect is not None and self._effect.sinks.is_wanted))

    def tick(self, now_s: float, look: AppSettings) -> Shown | None:
        """Pull what is new; gives the picture to show if there is another one. ``look``: mirrored and split or not."""
        self._look = look.mirror, self.state.page.split_at if look.show_split else None
        while not self._mask_jobs.outcomes.empty():
            self._take_outcome(self._mask_jobs.outcomes.get())
        while not self._snapshots.outcomes.empty():
            self._tell(self._snapshots.outcomes.get())
        if problem := self._saver.tick(now_s):
            self._tell(Notice(problem, Level.WARNING, seconds=_LONG_S))
        if self._filming is not None and self._filming.error is not None:
            self.stop_film()
        return self._pull(self._effect, now_s) if self._effect is not None else None

    def _pull(self, effect: EffectSink, now_s: float) -> Shown | None:
        while not effect.problems.empty():
            self._tell(Notice(_sentence(effect.problems.get()), Level.ERROR, seconds=_LONG_S))
        shown = effect.newest.get(0)
        if shown is not None:
            self._shown, self._shown_s = shown, now_s
            if self._is_seen:
                self._own_tiles.look(self.state.tiles, shown, now_s)
        elif self._wants_again(effect) and effect.last is not None and now_s - self._shown_s >= _STILL_S:
            # The picture stands still, so that nothing else would make it drawn anew, and there is time to do it well.
            self._shown_s = now_s
            assert self._drawing is not None
            self._drawing.put_again(*effect.last)
        return shown

    def _wants_again(self, effect: EffectSink) -> bool:
        """Whether a picture that stands still is to be drawn anew; a film keeps what it was given."""
        return effect.is_behind or (effect.can_be_better and self._is_seen and self._filming is None)

    # What is chosen

    def choose(self, tile: Tile) -> None:
        """Use what a tile stands for."""
        self._adopt(tile.applied(self.state.page))

    def wear(self, entry: GalleryEntry) -> None:
        """Put a portrait on."""
        self.choose(mask_tile("swap", entry))

    def choose_kind(self, kind: str) -> None:
        """Another kind of effect, as it was used last."""
        self._adopt(kept_after(self.state.page, kind))

    def step(self, by: int) -> None:
        """The next tile, or the one before."""
        tiles, effect = self.state.tiles, self.state.page.effect
        if not tiles:
            return
        place = next((n for n, tile in enumerate(tiles) if tile.is_chosen(effect)), -1 if by > 0 else 0)
        self.choose(tiles[(place + by) % len(tiles)])

    def set(self, path: str, value: object) -> None:
        """Turn a knob, such as ``"effect.strength"``."""
        if self._store.set(path, value):
            self._apply()

    def seal(self) -> None:
        """The knob was let go: the next change is another undo step."""
        self._store.seal()

    def reset_components(self) -> None:
        """All components of the shape back to 0."""
        self._adopt(replace(self.state.page, effect=replace(self.state.page.effect, components=ComponentSettings())))

    def undo(self) -> None:
        """Take back the last change."""
        self._store.undo()
        self._apply()

    def redo(self) -> None:
        """Take the next change again."""
        self._store.redo()
        self._apply()

    # Masks

    def add_picture(self, path: Path) -> None:
        """Make a mask of a picture file."""
        self._busy(tr("Looking for the face in {name}…", name=path.name))
        self._mask_jobs.make(path)

    def use_face(self) -> None:
        """Make a mask of the face as it looks now, without any effect."""
        if (face := self._face_now()) is not None:
            self._mask_jobs.take(*face)

    def compare_face(self) -> None:
        """Find out which portraits the face is most like, as it looks now."""
        if (face := self._face_now()) is not None:
            self._busy(tr("Comparing your face with the portraits…"))
            self._mask_jobs.compare(*face)

    def _face_now(self) -> tuple[Image, Points] | None:
        """The picture before any effect, and the points of the face in it; says so where there is none."""
        frame, result = self._shown or (None, None)
        if frame is None or result is None or result.face is None or result.state is not State.TRACKING:
            self._tell(Notice(_NO_FACE, Level.WARNING, seconds=6.0))
            return None
        return frame.before, result.face.points_xy

    def correct_points(self) -> None:
        """Open the mask in use for its points to be corrected."""
        if (entry := self.state.chosen_mask) is not None:
            self._mask_jobs.open(entry.name)

    def keep_points(self, opened: Opened, points_xy: Points) -> None:
        """Keep what was corrected.

        Raises
        ------
        MaskError
            If the points are no face.
        """
        mask = opened.mask.with_points(points_xy)
        if opened.new:
            self._mask_jobs.keep(mask)
        else:
            self._mask_jobs.correct(mask.name, mask.points_xy)

    def rename(self, title: str) -> None:
        """Give the mask in use another title."""
        if (entry := self.state.chosen_mask) is not None and title.strip():
            self._mask_jobs.rename(entry.name, title)

    def remove(self) -> None:
        """Delete the mask in use."""
        if (entry := self.state.chosen_mask) is not None:
            self._mask_jobs.remove(entry.name)

    def put_back(self) -> None:
        """Keep the mask again that was removed last."""
        if self._removed is not None:
            self._mask_jobs.keep(self._removed)
            self._removed = None

    # What is kept of it

    def snapshot(self, look: AppSettings, when: datetime) -> None:
        """Save what is seen as a picture."""
        if self._shown is None:
            self._tell(Notice("There is no picture to save yet.", Level.WARNING))
            return
        frame, _ = self._shown
        split_at = self.state.page.split_at if look.show_split else None
        take, note = Take(frame.before, frame.image, look.mirror, split_at), self._note()
        suffix = ".jpg" if self.state.page.picture == "jpeg" else ".png"

        def write(path: Path) -> bool:
            write_picture(path, take.image(), note)
            return True

        self._snapshots.save(write, when, suffix)

    def toggle_film(self, when: datetime, clip: Path | None = None, *, live: bool = True) -> None:
        """Begin a film of what is seen, or end it.

        Of a clip it gets the sound, and every picture: the clip waits where the film is slower. Of a ``live`` source
        pictures for which there is no time are left out.
        """
        if self._film is not None or self._effect is None or self._drawing is None:
            self.stop_film()
            return
        path = self._folders.films / f"{when:visavis %Y-%m-%d %H.%M.%S}.mp4"
        with suppress(OSError):  # the film tells of it
            path = reserve(path)
        self._film = film = EffectFilm(
            path, self._note(always=True), lambda: self._look, self._snapshots.outcomes, clip
        )
        self._filming = filming = self._effect.sinks.attach(tr("the film {name}", name=path.name), lambda: film)
        film.left_out = lambda: filming.status().dropped
        self._effect.goes_on = None if live else lambda: True
        self._drawing.delivery = Delivery.NEWEST if live else Delivery.LOSSLESS
        self.be_seen(self._is_seen)
        self._tell(Notice(tr("Filming into {path}", path=path), seconds=6.0))
        self._update(filming=True)

    def stop_film(self) -> None:
        """End the film, if there is one; what was seen before is still written."""
        effect, drawing, filming = self._effect, self._drawing, self._filming
        if effect is None or drawing is None or filming is None:
            return

        def stop() -> None:
            effect.sinks.detach(filming)
            drawing.delivery = Delivery.NEWEST

        # What waits to be drawn was seen by the tracker before the film ended.
        drawing.post(stop)
        self._ending_films = [film for film in self._ending_films if not film.ended] + [filming]
        self._film = self._filming = None
        self.be_seen(self._is_seen)
        self._update(filming=False)

    @property
    def film_seconds(self) -> float:
        """How long the film is by now."""
        return self._film.seconds if self._film is not None else 0.0

    def _note(self, *, always: bool = False) -> str:
        kind = self.state.page.effect.kind
        if kind == "none":
            return note_of("several") if always else ""
        return note_of(kind)

    # What comes back from the threads

    def _take_outcome(self, outcome: Outcome) -> None:
        match outcome:
            case Listed(masks):
                self._update(masks=masks)
                self._ask_for_pictures()
            case Pictured(key, image):
                self._update(pictures=MappingProxyType({**self.state.pictures, key: image}))
            case OwnPictured(images):
                if self._own_tiles.arrived(images):
                    mirrored, _ = self._look
                    seen = {key: image[:, ::-1] if mirrored else image for key, image in images.items()}
                    self._update(own=MappingProxyType({**self.state.own, **seen}))
            case Opened():
                self._update(making=False)
                if outcome.new:
                    self._tell(Notice(outcome.reason, Level.WARNING, seconds=_LONG_S))
                self._on_open(outcome)
            case Compared():
                self._update(making=False)
                self._tell(_likeness_notice(outcome))
                self._on_compared(outcome)
            case Kept():
                self._use_kept(outcome)
            case Removed(name, said, mask):
                self._without(name)
                self._removed = mask
                self._tell(Notice(said, remedies=(Remedy.PUT_BACK,) if mask is not None else (), seconds=_LONG_S))
            case Refused(reason):
                self._update(making=False)
                self._tell(Notice(reason, Level.WARNING, seconds=_LONG_S))

    def _use_kept(self, kept: Kept) -> None:
        """Choose a mask that was made or corrected, and say how that went."""
        self._update(making=False)
        name = kept.mask.name
        self._asked.discard(("mask", name))
        self._ask_for_pictures()
        kind, said = self.state.page.effect.kind, kept.said
        if kept.from_picture and kind == "mask":
            said = tr("{said} It is a face, so you find it in Swap.", said=said)
        # A picture of a face is to look like one: pasted as a drawn mask is, it would stay a photograph.
        kind = "swap" if kept.from_picture or kind not in ("swap", "mask") else kind
        tile = Tile(kind, name, kept.mask.title, "", ("mask", name), own=True)
        self.choose(tile)
        if self._effect is not None:
            self._effect.use(self.state.page.effect, again=True)
        level = Level.WARNING if kept.doubtful else Level.INFO
        self._tell(Notice(said, level, seconds=_LONG_S))

    def _without(self, name: str) -> None:
        """Let go of a mask that is gone, wherever it was remembered."""
        page, usual = self.state.page, EffectsPageSettings()
        if page.swap_mask == name:
            page = replace(page, swap_mask=usual.swap_mask)
        if page.drawn_mask == name:
            page = replace(page, drawn_mask=usual.drawn_mask)
        self._asked.discard(("mask", name))
        self._adopt(kept_after(page, page.effect.kind))

    def _ask_for_pictures(self) -> None:
        """Have the pictures drawn that are on show and were not yet asked for."""
        for tile in self.state.tiles:
            if tile.picture not in self._asked:
                self._asked.add(tile.picture)
                self._mask_jobs.draw(tile.picture)

    def _busy(self, text: str) -> None:
        self._update(making=True)
        self._tell(Notice(text, seconds=None))

    def _adopt(self, page: EffectsPageSettings) -> None:
        """Change several settings as one step."""
        self._store.seal()
        self._store.replace(page)
        self._apply()

    def _apply(self) -> None:
        self._update(page=self._store.value, can_undo=self._store.can_undo, can_redo=self._store.can_redo)
        self._ask_for_pictures()
        if self._effect is not None:
            self._effect.use(self.state.page.effect)

    def _update(self, **values: Any) -> None:
        old, self.state = self.state, dataclasses.replace(self.state, **values)
        for listener in self._listeners:
            listener(old, self.state)


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _likeness_notice(compared: Compared) -> Notice:
    """In a line, whom the face is most like."""
    if not compared.alike:
        return Notice(tr("There are no portraits to compare with."), Level.WARNING)
    entry = compared.alike[0].entry
    return Notice(tr("You are most like {title}.", title=title_of(entry)), seconds=_LONG_S)
